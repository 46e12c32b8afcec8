"""Comma-separated values (RFC 4180): a line for each item, UTF-8, commas, CRLF, quotes only where they are needed.

A spreadsheet program takes a cell that begins with `=`, `+`, `-` or `@` for a formula. An apostrophe before it makes it
a text, and so that none is taken for one of ours, it stands before a cell that begins with an apostrophe as well:
whoever reads the file takes one apostrophe away wherever a cell begins with one (:func:`unguarded`), and has the text.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from statusparse.report import StatusReport
from statusparse.tables.rows import COLUMNS, Value, rows_many

__all__ = ["unguarded", "write"]

_GUARD = "'"
#: What spreadsheet programs take for the beginning of a formula, in the wide forms of East Asian keyboards too; blanks
#: before it they pass over.
_GUARDED = (_GUARD, "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes a line for each item, below a line with the names of the columns. What does not apply is empty."""
    write_lines(reports, path, encoding="utf-8", separator=",")


def write_lines(reports: Iterable[StatusReport], path: Path, encoding: str, separator: str) -> None:
    """Writes the lines in an encoding, with a separator between the cells."""
    with path.open("w", encoding=encoding, newline="") as file:
        lines = csv.writer(file, delimiter=separator, lineterminator="\r\n")
        lines.writerow(COLUMNS)
        lines.writerows([_cell(value) for value in row.values()] for row in rows_many(reports))


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return _GUARD + value if value.startswith(_GUARDED) else value
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def unguarded(cell: str) -> str:
    """The text of a cell, without the apostrophe that keeps it from being a formula.

    Args:
        cell: as it stands in the file, its quotes taken off.

    >>> unguarded("'=1+1"), unguarded("''s-Hertogenbosch"), unguarded("Gennemført")
    ('=1+1', "'s-Hertogenbosch", 'Gennemført')
    """
    return cell.removeprefix(_GUARD)
