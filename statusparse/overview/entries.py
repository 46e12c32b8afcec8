"""The items of a form as the page lists them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from statusparse.overview.sources import safe_address
from statusparse.report import DateSpan, Due, Item, Link, State, StatusReport
from statusparse.tables.rows import codes_by_place, item_dates, sections_of

__all__ = ["Entry", "Piece", "Time", "entries_of", "entry_id", "times_of"]


class Piece(Struct, frozen=True):
    """A part of a text, and the address that it links to."""

    text: str
    href: str | None = None


class Time(Struct, frozen=True):
    """A date of an item, with the state of the clause that names it, or as its deadline."""

    when: DateSpan | Due
    state: State | Literal["due"] | None

    @property
    def bounds(self) -> tuple[date, date] | None:
        """Its first and last day; of a date with one bound both are that. None where its year is not known."""
        first, last = self.when.start or self.when.end, self.when.end or self.when.start
        return (first, last) if first and last else None


class Entry(Struct, frozen=True):
    """An item: a row of the list. `doubts` are the codes of the diagnostics that were met at its line or row."""

    id: str
    section: str
    heading: str
    number: int
    item: Item
    pieces: tuple[Piece, ...]
    times: tuple[Time, ...]
    doubts: tuple[str, ...]

    @property
    def state(self) -> State | None:
        """The state of its status, None where it has none."""
        return self.item.status.state if self.item.status else None

    @property
    def day(self) -> date | None:
        """The first day that is named for it, None where there is none."""
        return min((bounds[0] for time in self.times if (bounds := time.bounds)), default=None)

    @property
    def known(self) -> dict[str | None, list[DateSpan | Due]]:
        """Its dates whose year is known, by the state of the clause that names them."""
        found: dict[str | None, list[DateSpan | Due]] = {}
        for time in self.times:
            if time.bounds:
                found.setdefault(time.state, []).append(time.when)
        return found


def entry_id(form: int, section: int, number: int) -> str:
    """What an item is called in the page, by the numbers of its form, section and row."""
    return f"p{form}-{section}-{number}"


def entries_of(report: StatusReport, form: int) -> Iterator[Entry]:
    """The items of a report, in their order.

    Args:
        report: the report.
        form: its number.

    >>> from statusparse import item, new_report
    >>> (entry,) = entries_of(new_report("Byen", year=2018, activities=[item("Møde", status="Planlagt 3/5")]), 1)
    >>> entry.id, entry.state, [time.state for time in entry.times]
    ('p1-1-1', 'planned', ['planned'])
    """
    codes = codes_by_place(report)
    for place, (section, heading, items) in enumerate(sections_of(report), 1):
        for number, item in enumerate(items, 1):
            name = entry_id(form, place, number)
            pieces, doubts = _pieces(item.text, item.links), codes.get(item.at, ())
            yield Entry(name, section, heading, number, item, pieces, tuple(times_of(item)), doubts)


def times_of(item: Item) -> Iterator[Time]:
    """The dates of an item: those of its status or else of its text, of its status's further clauses, its deadline."""
    for when in item_dates(item):
        yield Time(when, item.status.state if item.status else None)
    for clause in item.status.also if item.status else ():
        for when in clause.dates:
            yield Time(when, clause.state)
    if item.due is not None and (item.due.start or item.due.end):
        yield Time(item.due, "due")


def _pieces(text: str, links: tuple[Link, ...]) -> tuple[Piece, ...]:
    pieces, end = [], 0
    for link in sorted(links, key=lambda link: link.span):
        first, last = link.span
        if not end <= first < last <= len(text):
            continue
        pieces += [Piece(text[end:first]), Piece(text[first:last], safe_address(link.url))]
        end = last
    return tuple(piece for piece in [*pieces, Piece(text[end:])] if piece.text)
