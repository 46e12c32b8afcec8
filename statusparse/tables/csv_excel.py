"""The values of `csv` for a double click in a Danish Excel: with a byte-order mark, and parted by semicolons.

Without the mark Excel reads UTF-8 as cp1252 (GennemfÃ¸rt); and it parts cells at the list separator of the country,
which where the comma is the decimal sign is the semicolon. (A first line `sep=,` would make it pass over the mark.)
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from statusparse.report import StatusReport
from statusparse.tables.csv import write_lines

__all__ = ["write"]


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes a line for each item, below a line with the names of the columns. What does not apply is empty."""
    write_lines(reports, path, encoding="utf-8-sig", separator=";")
