"""Flat rows: one dict an item, as every table holds them, straight into a data frame too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from statusparse.danish.status.standing import standing_dates
from statusparse.places import is_of_one_row, place_words
from statusparse.report import ITEM_FIELDS, Clause, DateSpan, Item, Place, StatusReport

__all__ = [
    "COLUMNS",
    "Value",
    "codes_by_place",
    "due_date",
    "item_dates",
    "row_dates",
    "rows",
    "rows_many",
    "sections_of",
]

Value = str | int | date | None

#: The columns in their order, and the type of their values; every value may be None.
COLUMNS: dict[str, type] = {
    "programme": str,
    "initiative": str,
    "year": int,
    "section": str,
    "heading": str,
    "number": int,
    "text": str,
    "label": str,
    "state": str,
    "start": date,
    "end": date,
    "precision": str,
    "edtf": str,
    "dates": str,
    "status": str,
    "note": str,
    "also": str,
    "owner": str,
    "due": str,
    "extra": str,
    "links": str,
    "file": str,
    "place": str,
    "diagnostics": str,
}


def rows(report: StatusReport) -> list[dict[str, Value]]:
    """One flat dict an item, with the keys of `COLUMNS`; every key is there, and what does not apply is None.

    `section` is the field of the report ("other" for sections that the form does not know), `heading` the words above
    it; `number` counts the items of a section from 1. `start`, `end` (inclusive), `precision` and `edtf` are those of
    the first date of the status, else of the item's text, else of its deadline; `dates` are all of them in EDTF, parted
    by blanks. `also` holds what else the status
    says, a clause a line, by its state and its dates ("planned 2018-01"); `extra` further columns, one a line
    ("Bemærkninger: …"); `links` are URLs and `diagnostics` the codes met at the line or row where the item stands,
    parted by blanks.

    Args:
        report: the report.

    Returns:
        The rows, section by section, ready for `pandas.DataFrame` and the like.

    Raises:
        TypeError: `report` is no StatusReport.

    >>> from statusparse import item, new_report
    >>> table = rows(new_report("Tryg cykling", year=2018, activities=[item("Cykeltur", status="Afholdt 3/5")]))
    >>> table[0]["state"], table[0]["start"], table[0]["edtf"]
    ('completed', datetime.date(2018, 5, 3), '2018-05-03')
    >>> planned_anew = item("Cykeltur", status="Afholdt 3/5, næste planlagt september")
    >>> rows(new_report("Tryg cykling", year=2018, activities=[planned_anew]))[0]["also"]
    'planned 2018-09'
    """
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    codes = codes_by_place(report)
    return [
        _row(report, section, heading, number, item, codes)
        for section, heading, items in sections_of(report)
        for number, item in enumerate(items, 1)
    ]


def rows_many(reports: Iterable[StatusReport]) -> Iterator[dict[str, Value]]:
    """The rows of many reports, in their order, each as :func:`rows` gives it, made as they are asked for.

    Args:
        reports: the reports.

    Yields:
        A flat dict an item.

    Raises:
        TypeError: one of them is no StatusReport.

    >>> from statusparse import new_report
    >>> list(rows_many(new_report("Tryg cykling", year=year, results=["Ro"]) for year in (2017, 2018)))[1]["year"]
    2018
    """
    for report in reports:
        yield from rows(report)


def sections_of(report: StatusReport) -> list[tuple[str, str, tuple[Item, ...]]]:
    """The sections that hold items: the field of the report, the heading above them, the items."""
    headings: dict[str, str] = {layout.section: layout.heading for layout in reversed(report.form.sections)}
    known: list[tuple[str, str, tuple[Item, ...]]] = [
        (name, headings.get(name, ""), getattr(report, name)) for name in ITEM_FIELDS
    ]
    return known + [("other", section.heading, section.items) for section in report.other]


def codes_by_place(report: StatusReport) -> dict[Place, tuple[str, ...]]:
    """The codes of the diagnostics that were met at each line or row, each code once, in their order.

    What was met at a place without a line or row may be about any of the texts there, and is left out.
    """
    codes: dict[Place, dict[str, None]] = {}
    for found in report.diagnostics:
        if is_of_one_row(found.at):
            codes.setdefault(found.at, {})[found.code] = None
    return {at: tuple(found) for at, found in codes.items()}


def item_dates(item: Item) -> tuple[DateSpan, ...]:
    """The dates that tell when an item takes place: those of its status, or of its text where the status has none; a
    date from which it was moved, of a remark on something else, or of an exception is none of them."""
    status = item.status
    standing = standing_dates(status) if status is not None else ()
    if status is None or standing:
        return standing or item.dates
    # The day in the text of what was called off is the old one.
    return () if status.dates and status.state == "postponed" else item.dates


def row_dates(item: Item) -> tuple[DateSpan, ...]:
    """The dates of an item's row: those that tell when it takes place, else that of its deadline."""
    dates = item_dates(item)
    if dates:
        return dates
    due = due_date(item)
    return () if due is None else (due,)


def due_date(item: Item) -> DateSpan | None:
    """The date of an item's deadline; None where it has no deadline, or one in words alone ("snart")."""
    due = item.due
    if due is None or due.span is None or due.precision is None or due.edtf is None:
        return None
    first, last = due.span
    return DateSpan(
        due.text[first:last], due.span, due.start, due.end, due.precision, due.edtf, due.approximate, due.inferred
    )


def _in_brief(clause: Clause) -> str:
    return " ".join([clause.state, *[found.edtf for found in clause.dates]])


def _row(
    report: StatusReport, section: str, heading: str, number: int, item: Item, codes: dict[Place, tuple[str, ...]]
) -> dict[str, Value]:
    dates = row_dates(item)
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
        " ".join([found.edtf for found in dates]) or None,
        item.status.text if item.status else None,
        item.status.note if item.status else None,
        "\n".join(map(_in_brief, item.status.also)) or None if item.status else None,
        item.owner,
        item.due.text if item.due else None,
        "\n".join([f"{name}: {text}" for name, text in item.extra.items() if text]) or None,
        " ".join([link.url for link in item.links]) or None,
        report.source.name if report.source else None,
        place_words(item.at),
        " ".join(codes.get(item.at, ())) or None,
    )
    return dict(zip(COLUMNS, values, strict=True))
