"""What is to come of an item: the days it is planned for, and its deadline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from statusparse.danish.status.standing import is_history, standing_dates
from statusparse.report import Clause, DateSpan, Due, Item, State, Status
from statusparse.tables.rows import item_dates

__all__ = ["Coming", "coming"]

_COMING: frozenset[State] = frozenset({"planned", "postponed"})
_SETTLED: frozenset[State] = frozenset({"completed", "cancelled"})


class Coming(Struct, frozen=True):
    """A time to come: its first and last day, the date as it was read, whether it is a deadline, and of what state
    the item or clause is that names it."""

    first: date
    last: date
    when: DateSpan | Due
    kind: Literal["planned", "due"]
    state: State


def coming(item: Item) -> Iterator[Coming]:
    """The dates of an item or clause that is planned or postponed, and the deadline of an unfinished item.

    Of a date with one bound both days are that day; a deadline is the last day of what was written.

    >>> from statusparse import item
    >>> [str(one.first) for one in coming(item("Møde", status="Gennemført 1/6, næste planlagt januar 2018", year=2017))]
    ['2018-01-01']
    """
    status = item.status
    if status is None:
        return
    told: list[tuple[Status | Clause, tuple[DateSpan, ...]]] = [(status, item_dates(item))]
    told += [(clause, standing_dates(clause)) for clause in status.also if not is_history(clause, status)]
    known: set[tuple[date | None, date | None]] = set()  # a further clause may name the new date of what was called off
    for clause, dates in told:
        if clause.state in _COMING:
            for when in dates:
                if clause is status or (when.start, when.end) not in known:
                    yield from _time(when, "planned", clause.state)
                known.add((when.start, when.end))
    if item.due is not None and status.state not in _SETTLED:
        yield from _time(item.due, "due", status.state)


def _time(when: DateSpan | Due, kind: Literal["planned", "due"], state: State) -> Iterator[Coming]:
    first, last = when.start or when.end, when.end or when.start
    if first is not None and last is not None:
        yield Coming(last if kind == "due" else first, last, when, kind, state)
