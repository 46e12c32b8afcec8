"""A regular expression for any of many words, as a tree of their letters: no word is tried twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["any_of"]


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of `words`; a blank in a word matches any run of blanks.

    >>> any_of(["maj", "marts", "ma"])
    'ma(?:j|rts)?'
    """
    tree: dict[str, dict[str, object]] = {}
    for word in sorted(words):
        node: dict[str, object] = tree  # type: ignore[assignment]
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}
    return _pattern(tree)


def _pattern(node: dict[str, dict[str, object]]) -> str:
    branches = [
        (r" +" if letter == " " else re.escape(letter)) + _pattern(rest)  # type: ignore[arg-type]
        for letter, rest in sorted(node.items())
        if letter
    ]
    if not branches:
        return ""
    end = "?" if "" in node else ""
    if len(branches) == 1 and not end:
        return branches[0]
    return f"(?:{'|'.join(branches)}){end}"
