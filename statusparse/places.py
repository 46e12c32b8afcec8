"""Says where something stood in its file, in words for a person."""

from __future__ import annotations

from statusparse.report import Place

__all__ = ["place_words"]


def place_words(at: Place) -> str | None:
    """A place in words: its line, table and row, or the part of the package where it has none of these.

    A row is named with its table alone: in a text file each line is one.

    Args:
        at: the place; every number counts from 1.

    >>> place_words(Place(part="word/document.xml", table=1, row=4))
    'table 1, row 4'
    """
    numbered = (("line", at.line), ("table", at.table), ("row", at.row if at.table else None))
    return ", ".join([f"{name} {number}" for name, number in numbered if number is not None]) or at.part
