"""The geometry of the timeline: a day is a point, a longer time a bar, and an open end is open.

All measures are percents of the axis, with two decimals.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from statusparse.overview.entries import Time

__all__ = ["Axis", "Mark", "Tick", "axis_of", "reach"]

#: Years before and behind that of the forms which the axis may take in.
_YEARS_BEFORE, _YEARS_BEHIND = 1, 2
_MONTHS_OF_A_QUARTER = 3


class Tick(Struct, frozen=True):
    """The beginning of a quarter."""

    at: float
    day: date


class Mark(Struct, frozen=True):
    """A date on the axis.

    `x` is where it begins and `width` how long it lasts; a point has no width. `opens` tells which end is open, and
    `beyond` that it lies outside the axis, of which it then stands at the nearer end.
    """

    state: str
    x: float
    width: float
    opens: str = ""
    beyond: str = ""
    approximate: bool = False


class Axis(Struct, frozen=True):
    """The time from the first day of a quarter to the last of another."""

    first: date
    last: date

    @property
    def ticks(self) -> list[Tick]:
        """The beginnings of its quarters.

        >>> [tick.at for tick in Axis(date(2018, 1, 1), date(2018, 12, 31)).ticks]
        [0.0, 24.66, 49.59, 74.79]
        """
        ticks, day = [], self.first
        while day < self.last:
            ticks.append(Tick(self.at(day), day))
            day = _next_quarter(day)
        return ticks

    def at(self, day: date) -> float:
        """Where a day begins."""
        return round(100 * (day - self.first).days / self._days, 2)

    @property
    def _days(self) -> int:
        return (self.last - self.first).days + 1

    def mark(self, time: Time) -> Mark | None:
        """The mark of a date, None where its year is not known.

        >>> from statusparse import find_dates
        >>> (week,) = find_dates("uge 1 2018")
        >>> Axis(date(2018, 1, 1), date(2018, 12, 31)).mark(Time(week, "planned"))
        Mark(state='planned', x=0.0, width=1.92, opens='', beyond='', approximate=False)
        """
        if time.bounds is None:
            return None
        state, approximate = time.state or "none", time.when.approximate
        start, end = time.when.start or self.first, time.when.end or self.last
        opens = "left" if time.when.start is None else "right" if time.when.end is None else ""
        if end < self.first:
            return Mark(state, 0.0, 0.0, opens, "left", approximate)
        if start > self.last:
            return Mark(state, 100.0, 0.0, opens, "right", approximate)
        if start == end and not opens:
            return Mark(state, round(self.at(start) + 50 / self._days, 2), 0.0, "", "", approximate)
        beyond = " ".join(["left"] * (start < self.first) + ["right"] * (end > self.last))
        start, end = max(start, self.first), min(end, self.last)
        x = self.at(start)
        width = round(100 * ((end - self.first).days + 1) / self._days - x, 2)
        return Mark(state, x, width, opens, beyond, approximate)


def reach(year: int | None, bounds: Iterable[tuple[date, date]]) -> tuple[date, date] | None:
    """The earliest and the latest of the days that the axis for the forms of a year takes in; None where there is none.

    >>> reach(2018, [(date(2018, 5, 3), date(2019, 1, 31)), (date(2081, 1, 1), date(2081, 1, 1))])
    (datetime.date(2018, 5, 3), datetime.date(2019, 1, 31))
    """
    days = [day for pair in bounds for day in pair]
    if year is not None:
        days = [day for day in days if year - _YEARS_BEFORE <= day.year <= year + _YEARS_BEHIND]
    return (min(days), max(days)) if days else None


def axis_of(year: int | None, bounds: Iterable[tuple[date, date]]) -> Axis:
    """The axis for the forms of a year: that year, and the quarters around it that their dates need.

    It reaches one year back and two years on at most, and days further away do not lengthen it, so that one odd date
    does not press all others together.

    Args:
        year: of the forms; None where they name none.
        bounds: the first and last days of dates.

    >>> axis_of(2018, [(date(2018, 5, 3), date(2019, 1, 31)), (date(2081, 1, 1), date(2081, 1, 1))])
    Axis(first=datetime.date(2018, 1, 1), last=datetime.date(2019, 3, 31))
    """
    known = list(bounds)
    if year is None:
        year = min((first.year for first, _ in known), default=2000)
    first, last = reach(year, [*known, (date(year, 1, 1), date(year, 12, 31))]) or (date.min, date.max)
    behind = _next_quarter(last)
    return Axis(_quarter(first), date.max if behind == date.max else behind - timedelta(days=1))


def _quarter(day: date) -> date:
    """The first day of a day's quarter."""
    return date(day.year, day.month - (day.month - 1) % _MONTHS_OF_A_QUARTER, 1)


def _next_quarter(day: date) -> date:
    """The first day of the quarter behind a day's."""
    begin = _quarter(day)
    month = begin.month + _MONTHS_OF_A_QUARTER
    if month <= 12:
        return date(begin.year, month, 1)
    return date.max if begin.year == date.max.year else date(begin.year + 1, 1, 1)
