"""What an input shows and a report does not hold: law 1, for whatever reads an input."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from typing import Any

import statusparse as sp

__all__ = ["letters", "lost", "said"]

#: Keys that repeat other texts of the report, or say something about it.
DERIVED = {
    "label",
    "html",
    "raw",
    "links",
    "dates",
    "diagnostics",
    "source",
    "note",
    "also",
    "blocks",
    "schema_version",
    "name",
    "kind",
    "section",
    "role",
    "state",
    "period",
    "programme",
    "initiative",
    "edtf",
    "precision",
}


def said(value: Any) -> list[str]:
    """Every text of a report that is not made from another."""
    if isinstance(value, dict):
        words = [
            text for key, inner in value.items() if key not in DERIVED or key == "initiative" for text in said(inner)
        ]
        return words + list(value.get("extra", {}))
    if isinstance(value, list):
        return [text for inner in value for text in said(inner)]
    return [value] if isinstance(value, str) else []


def letters(text: str) -> Counter[str]:
    """The characters of a text, blanks and invisible ones aside; an accent counts by itself, since it may have begun a
    text of its own."""
    return Counter(re.sub(r"[\s\u00ad\u200b\u2060\ufeff]", "", unicodedata.normalize("NFD", text)))


def lost(visible: str, report: sp.StatusReport) -> str:
    """What the input shows and the report does not hold."""
    data = json.loads(sp.to_json(report))
    return "".join(sorted((letters(visible) - letters("\n".join(said(data)))).elements()))
