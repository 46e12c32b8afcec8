"""A workbook for Excel (Office Open XML, ECMA-376): a sheet for each year of the programme, and a summary before them.

Memory grows with the number of links alone; the reports wait on disk until all years are known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, get_args

from statusparse.report import State, StatusReport
from statusparse.tables.rows import COLUMNS, Value, rows
from statusparse.tables.spool import Spool
from statusparse.tables.workbook import Looks, Sheet, Url, workbook

__all__ = ["write"]

STATES: tuple[State, ...] = get_args(State)
_WIDTHS = {
    "programme": 22,
    "initiative": 24,
    "year": 7,
    "section": 15,
    "heading": 18,
    "number": 8,
    "text": 60,
    "label": 40,
    "state": 16,
    "start": 11,
    "end": 11,
    "precision": 10,
    "edtf": 22,
    "status": 32,
    "note": 24,
    "also": 20,
    "dates": 20,
    "owner": 18,
    "due": 18,
    "extra": 24,
    "file": 30,
    "place": 18,
    "diagnostics": 20,
    "links": 40,
    "period": 18,
    "forms": 8,
    "items": 8,
    "partly_completed": 19,
}
#: The columns of the sheet of a year; the links come last, a column for each.
_ITEM_COLUMNS = [name for name in COLUMNS if name != "links"]
_SUMMARY_COLUMNS = ["year", "programme", "initiative", "period", "forms", "items", *STATES, "no status", "file"]
_ALL = "all initiatives"

_MOST_LINK_COLUMNS = 10


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes the workbook: a summary, and for each year a sheet with a row for each item."""
    with ExitStack() as spools:
        years: dict[int | None, _Year] = {}
        for report in reports:
            if report.year not in years:
                years[report.year] = _Year(spools.enter_context(closing(Spool())))
            years[report.year].add(report)
        with workbook(path, "Status forms") as book:
            _fill(book, years)


def _fill(book: Any, years: dict[int | None, _Year]) -> None:
    looks = Looks(book)
    summary = Sheet(book, looks, "Summary", _SUMMARY_COLUMNS, _WIDTHS)
    for when in sorted(years, key=lambda year: (year is None, year or 0)):
        year = years[when]
        sheet = Sheet(book, looks, "no year" if when is None else str(when), _ITEM_COLUMNS + year.link_columns, _WIDTHS)
        summary.add([when, "", _ALL, "", year.forms, *_counted(year.states), ""], looks.total)
        for report in year.reports:
            table = rows(report)
            states = Counter(row["state"] for row in table)
            name = report.source.name if report.source else None
            period = report.period.text if report.period else None
            summary.add([when, report.programme, report.initiative, period, 1, *_counted(states), name])
            for row in table:
                urls = str(row["links"] or "").split()
                if len(urls) > _MOST_LINK_COLUMNS:
                    urls[_MOST_LINK_COLUMNS - 1 :] = [" ".join(urls[_MOST_LINK_COLUMNS - 1 :])]
                sheet.add([*[row[name] for name in _ITEM_COLUMNS], *map(Url, urls)])
        sheet.close()
    summary.close()


def _counted(states: Counter[Any]) -> list[Value]:
    return [states.total(), *[states[state] for state in STATES], states[None]]


class _Year:
    """The reports of a year, and what the summary and the width of the sheet want to know of them."""

    def __init__(self, reports: Spool) -> None:
        self.reports = reports
        self.forms = 0
        self.states: Counter[Any] = Counter()
        self.most_links = 1

    def add(self, report: StatusReport) -> None:
        self.reports.add(report)
        self.forms += 1
        for row in rows(report):
            self.states[row["state"]] += 1
            self.most_links = max(self.most_links, len(str(row["links"] or "").split()))

    @property
    def link_columns(self) -> list[str]:
        further = range(2, min(self.most_links, _MOST_LINK_COLUMNS) + 1)
        return ["links", *[f"links {number}" for number in further]]
