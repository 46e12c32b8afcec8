"""Says where something stood in its file, in words for a person."""

from __future__ import annotations

from statusparse.report import Place

__all__ = ["is_of_one_row", "place_words"]


def is_of_one_row(at: Place) -> bool:
    """Whether a place names a line or a row: one that names a part of the package alone is shared by many texts.

    Args:
        at: the place.

    >>> is_of_one_row(Place(part="word/document.xml")), is_of_one_row(Place(line=3))
    (False, True)
    """
    return at.line is not None or at.row is not None


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
