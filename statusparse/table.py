"""Flat rows: one dict an item, for csv, spreadsheets and data frames."""

from __future__ import annotations

from datetime import date

from statusparse.report import Item, StatusReport

__all__ = ["COLUMNS", "rows"]

Value = str | int | bool | date | None

#: The columns, in their order.
COLUMNS = (
    "programme",
    "initiative",
    "year",
    "section",
    "heading",
    "number",
    "text",
    "label",
    "state",
    "start",
    "end",
    "precision",
    "edtf",
    "status",
    "note",
    "owner",
    "due",
    "links",
    "file",
    "part",
    "line",
    "table",
    "row",
)
_SECTIONS = ("activities", "communication", "measurement", "results", "experiences")


def rows(report: StatusReport) -> list[dict[str, Value]]:
    """One flat dict an item, with the keys of `COLUMNS`.

    `start`, `end`, `precision` and `edtf` are those of the first date of the status, or of the item where the status
    has none; `number` counts the items of a section from 1; `links` are URLs parted by blanks.

    Args:
        report: the report.

    >>> from statusparse import item, new_report
    >>> table = rows(new_report("Tryg cykling", year=2018, activities=[item("Cykeltur", status="Afholdt 3/5")]))
    >>> table[0]["state"], table[0]["edtf"]
    ('completed', '2018-05-03')
    """
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    headings: dict[str, str] = {layout.section: layout.heading for layout in reversed(report.form.sections)}
    sections = [(name, headings.get(name, ""), getattr(report, name)) for name in _SECTIONS]
    sections += [("other", section.heading, section.items) for section in report.other]
    return [
        _row(report, name, heading, number, item)
        for name, heading, items in sections
        for number, item in enumerate(items, 1)
    ]


def _row(report: StatusReport, section: str, heading: str, number: int, item: Item) -> dict[str, Value]:
    dates = item.status.dates if item.status and item.status.dates else item.dates
    first = dates[0] if dates else None
    values: tuple[Value, ...] = (
        report.programme,
        report.initiative,
        report.year,
        section,
        heading,
        number,
        item.text,
        item.label,
        item.status.state if item.status else None,
        first.start if first else None,
        first.end if first else None,
        first.precision if first else None,
        first.edtf if first else None,
        item.status.text if item.status else None,
        item.status.note if item.status else None,
        item.owner,
        item.due.text if item.due else None,
        " ".join(link.url for link in item.links),
        report.source.name if report.source else None,
        item.at.part,
        item.at.line,
        item.at.table,
        item.at.row,
    )
    return dict(zip(COLUMNS, values, strict=True))
