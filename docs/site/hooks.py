"""Takes the pages that stand beside `docs` (LAESMIG.md, CHANGELOG.md …) into the documentation.

What the commands themselves know is filled in: their words.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from statusparse import cli

ROOT = Path(__file__).parent.parent.parent
PAGES = ("LAESMIG.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
_BESIDE = re.compile(rf"\]\((?P<up>(?:\.\./)*)\.\./(?P<name>{'|'.join(map(re.escape, PAGES))})(?=[)#])")
_TARGET = re.compile(r"\]\((?P<target>[^)#:\s]+)(?P<anchor>#[^)]*)?\)")


def on_files(files: Files, *, config: MkDocsConfig, **_: Any) -> Files:
    """Adds the pages."""
    for name in PAGES:
        text = (ROOT / name).read_text(encoding="utf-8")
        files.append(File.generated(config, name, content=_TARGET.sub(_within, text)))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Fills in the mark, and turns links that lead out of `docs` to where the pages stand in the documentation."""
    mark = "<!-- commands -->"
    markdown = _BESIDE.sub(r"](\g<up>\g<name>", markdown)
    return markdown.replace(mark, "\n".join(_commands())) if mark in markdown else markdown


def _commands() -> Iterator[str]:
    os.environ["COLUMNS"] = "100"
    parser = cli._parser((), every=True)
    commands = next(action.choices for action in parser._actions if isinstance(action.choices, dict))
    for name, command in commands.items():
        does = cli._COMMANDS[name]
        yield from (f"## {name}", "", f"{does[:1].upper()}{does[1:]}.", "")
        yield from ("```text", command.format_help().strip(), "```", "")


def _within(link: re.Match[str]) -> str:
    """A link of a page beside `docs`, as it is written within."""
    target, anchor = link["target"], link["anchor"] or ""
    if target.startswith("docs/"):
        return f"]({target.removeprefix('docs/')}{anchor})"
    if target == "README.md":
        return "](index.md)"
    return link[0]
