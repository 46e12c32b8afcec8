"""Tables of many reports, one format a module. Each has one verb: `write` streams reports into a file.

To add a format, put a module with this verb beside the others and a line into `TABLES`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from statusparse.report import StatusReport
from statusparse.suffixes import unknown_suffix

__all__ = ["TABLES", "load_table", "suffix_of", "write_table"]

#: Format and module of each table.
TABLES: dict[str, str] = {
    "csv": "statusparse.tables.csv",
    "csv-excel": "statusparse.tables.csv_excel",
    "ics": "statusparse.tables.ics",
    "jsonl": "statusparse.tables.jsonl",
    "parquet": "statusparse.tables.parquet",
    "sqlite": "statusparse.tables.sqlite",
    "xlsx": "statusparse.tables.xlsx",
}


class Table(Protocol):
    """What a table module offers."""

    def write(self, reports: Iterable[StatusReport], path: Path) -> None:
        """Writes the reports, in their order, into the file `path`, whose content is replaced.

        The reports are taken one by one. What is met halfway leaves the file half-written: the caller gives the path of
        a temporary file, and lets it take the place of the target once all is done.
        """


def load_table(format: str) -> Table:
    """The module that writes a format.

    Args:
        format: a key of `TABLES`.

    Raises:
        ValueError: there is no such format.
        ImportError: the format wants a library that is not installed; the message names the extra to install.

    >>> load_table("csv").__name__
    'statusparse.tables.csv'
    """
    if format not in TABLES:
        raise ValueError(f"There is no table format {format!r}; known are {', '.join(TABLES)}.")
    return cast(Table, import_module(TABLES[format]))


def suffix_of(format: str) -> str:
    """The suffix of files of a format, with its dot.

    >>> suffix_of("csv-excel")
    '.csv'
    """
    return "." + format.partition("-")[0]


def write_table(reports: Iterable[StatusReport], path: str | os.PathLike[str], format: str | None = None) -> None:
    """Writes many reports to one file, all of it or nothing, the reports being taken one by one.

    Args:
        reports: the reports.
        path: where to; an existing file is replaced.
        format: a key of `TABLES`; None takes it from the suffix of the path.

    Raises:
        ValueError: the suffix names no table format.
        TypeError: a single report is given.
        ImportError: the format wants a library that is not installed; the message names the extra to install.
        OSError: the file cannot be written; what was there before is left as it was.

    >>> from tempfile import TemporaryDirectory
    >>> from statusparse import item, new_report
    >>> with TemporaryDirectory() as folder:
    ...     write_table([new_report("Tryg cykling", year=2018, results=[item("Ro")])], f"{folder}/all.csv")
    ...     Path(f"{folder}/all.csv").read_text(encoding="utf-8").splitlines()[1][:12]
    'Tryg Aalborg'
    """
    from statusparse.files import replacing_path

    if isinstance(reports, StatusReport):
        raise TypeError("A table holds several reports; give a list of them.")
    target = Path(path)
    if format is None:
        format = target.suffix.lower().lstrip(".")
        if format not in TABLES:
            raise ValueError(f"{unknown_suffix(target.name, map(suffix_of, TABLES), 'table')} Or give format=.")
    table = load_table(format)
    with replacing_path(target) as temporary:
        table.write(reports, temporary)
