"""Shows the doctests of a docstring as code, and its references to names as links."""

from __future__ import annotations

import re
from typing import Any

import griffe

_REFERENCE = re.compile(r":(?:func|class|meth|mod):`([\w.]+)`")


class Examples(griffe.Extension):
    """Fences each paragraph that begins with a prompt."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = _REFERENCE.sub(r"`\1`", _fenced(obj.docstring.value))


def _fenced(docstring: str) -> str:
    lines: list[str] = []
    inside = False
    for line in docstring.splitlines():
        if line.startswith(">>>") and not inside:
            inside = True
            lines.append("```pycon")
        elif inside and not line.strip():
            inside = False
            lines.append("```")
        lines.append(line)
    return "\n".join([*lines, "```"] if inside else lines)
