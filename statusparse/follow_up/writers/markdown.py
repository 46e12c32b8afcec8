"""Markdown with GitHub tables: a heading and a table for each pair of editions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statusparse.follow_up.records import Comparison, FollowUp
from statusparse.follow_up.words import outcome_words, place_of, summary_words, title_words, told_words

__all__ = ["write"]

_SPECIAL = re.compile(r"([\\`*_\[\]{}|~#])")
_LINE_START = re.compile(r"(?m)^(?:([+-])(?=\s)|(\d+)([.)])(?=\s))")
_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def write(comparisons: Sequence[Comparison]) -> bytes:
    """The comparisons as Markdown in UTF-8."""
    lines: list[str] = []
    for comparison in comparisons:
        lines += ["## " + _escaped(title_words(comparison)), "", _escaped(summary_words(comparison)), ""]
        if comparison.items:
            lines += ["| what became of it | before | now | alike | where before | where now |", "| --- " * 6 + "|"]
            lines += [_line(item, comparison) for item in comparison.items]
            lines.append("")
    return ("\n".join(lines).strip("\n") + "\n").encode("utf-8")


def _line(item: FollowUp, comparison: Comparison) -> str:
    cells = (
        outcome_words(item),
        told_words(item.old),
        told_words(item.new),
        "" if item.score is None else f"{item.score:.0%}",
        place_of(item.old, comparison.old),
        place_of(item.new, comparison.new),
    )
    return "| " + " | ".join(_escaped(cell).replace("\n", "<br>") for cell in cells) + " |"


def _escaped(text: str) -> str:
    text = _SPECIAL.sub(r"\\\1", text.translate(_REFERENCES))
    return _LINE_START.sub(r"\\\1\2\3", text)
