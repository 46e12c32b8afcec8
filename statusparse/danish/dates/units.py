"""Units of the calendar: what one Danish date word can mean, the days it spans, and its EDTF notation.

A `Unit` is a value like "November", "week 45 of 2017" or "the last third of 2018". Its year may be missing.
The notation is EDTF (ISO 8601-2:2019); a missing year is written XXXX.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates.holidays import holiday
from statusparse.report import Precision

__all__ = [
    "SOME_YEAR",
    "THIRDS",
    "Unit",
    "bounds",
    "day_notation",
    "follows",
    "month_day",
    "notation",
    "place_in_year",
    "precision",
    "split",
]

Kind = Literal[
    "day", "week", "month", "quarter", "half_year", "season", "year", "years", "school_year", "turn", "holiday"
]

# The shares of a unit in three: its first, its middle and its last part.
THIRDS = ((0, 1, 3), (1, 2, 3), (2, 3, 3))

# Any leap year without a week 53: it stands in for a year that is not known.
SOME_YEAR = 2000


class Unit(Struct, frozen=True, gc=False):
    """A unit of the calendar, `year` None where none is written.

    `number` counts the unit in its year: a day as month * 100 + day, a week from 1 to 53, spring as 1; of "years" it
    is the last year. `share` is a part in fractions, (2, 3, 3) from two thirds to three thirds; `pick` one day of the
    unit by its index, -1 being the last, among its Thursdays alone if `weekday` is 4. `name` is a holiday's.
    """

    kind: Kind
    number: int = 0
    year: int | None = None
    share: tuple[int, int, int] | None = None
    pick: int | None = None
    weekday: int = 0
    name: str = ""


def month_day(month: int, day: int, year: int | None = None) -> Unit:
    return Unit("day", month * 100 + day, year)


# kind: (months in one, first month of number 1)
_MONTHS_IN = {"month": (1, 1), "quarter": (3, 1), "half_year": (6, 1), "season": (3, 3), "year": (12, 1)}


def split(unit: Unit) -> bool:
    """Whether parts of the unit ("primo", "anden halvdel af") have days of their own."""
    return unit.kind in _MONTHS_IN and unit.share is None and unit.pick is None


def _months(unit: Unit) -> tuple[int, int] | None:
    """First and last month of a unit of whole months, counted from January of its year; else None."""
    if unit.kind not in _MONTHS_IN or unit.pick is not None:
        return None
    count, first = _MONTHS_IN[unit.kind]
    start = first - 1 + count * (unit.number - 1 if unit.number else 0)
    if unit.share:
        low, high, whole = unit.share
        if count % whole:
            return None
        return start + count * low // whole, start + count * high // whole - 1
    return start, start + count - 1


def _first_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1)


def _last_of(year: int, month: int) -> date:
    year, month = year + month // 12, month % 12 + 1
    return date(year, month, monthrange(year, month)[1])


@lru_cache(maxsize=4096)
def bounds(unit: Unit, year: int | None = None) -> tuple[date, date]:
    """First and last day of a unit in its own year, or in `year` if it has none.

    Raises ValueError for what is not in the calendar: 31 February, week 53 of a year that has 52.

    >>> bounds(Unit("season", 4, 2017))
    (datetime.date(2017, 12, 1), datetime.date(2018, 2, 28))
    """
    year = unit.year if unit.year is not None else year if year is not None else SOME_YEAR
    if unit.pick is not None:
        first, last = bounds(replace(unit, pick=None, weekday=0), year)
        if unit.weekday:
            first += timedelta((unit.weekday - first.isoweekday()) % 7)
            last -= timedelta((last.isoweekday() - unit.weekday) % 7)
        step = 7 if unit.weekday else 1
        day = first + timedelta(step * unit.pick) if unit.pick >= 0 else last
        if day > last:
            raise ValueError("there are not as many")
        return day, day
    months = _months(unit)
    if months:
        return _first_of(year, months[0]), _last_of(year, months[1])
    if unit.kind == "day":
        day = date(year, unit.number // 100, unit.number % 100)
        return day, day
    if unit.kind == "week":
        return date.fromisocalendar(year, unit.number, 1), date.fromisocalendar(year, unit.number, 7)
    if unit.kind == "month" and unit.share:
        low, high, whole = unit.share
        first, last = _first_of(year, unit.number - 1), _last_of(year, unit.number - 1)
        step = 30 // whole
        return first + timedelta(step * low), last if high == whole else first + timedelta(step * high - 1)
    if unit.kind == "years":
        return date(year, 1, 1), date(unit.number, 12, 31)
    if unit.kind == "school_year":
        return date(year, 8, 1), date(year + 1, 7, 31)
    if unit.kind == "turn":
        return date(year, 12, 31), date(year + 1, 1, 1)
    if unit.kind == "holiday":
        return holiday(unit.name, year)
    raise ValueError(f"{unit.kind} has no such part")


def precision(unit: Unit) -> Precision:
    """The precision of a unit that stands alone, as :class:`~statusparse.report.DateSpan` names it."""
    if unit.kind == "day" or unit.pick is not None:
        return "day"
    if unit.kind == "year" and unit.share and unit.share[2] == 2:
        return "half_year"
    if unit.kind == "holiday":
        first, last = bounds(unit)
        return "day" if first == last else "range"
    if unit.share or unit.kind in ("years", "school_year", "turn"):
        return "range"
    return unit.kind  # type: ignore[return-value]


def _year(unit: Unit, later: int = 0) -> str:
    return "XXXX" if unit.year is None else f"{unit.year + later:04}"


def _day(unit: Unit, day: date) -> str:
    return f"{'XXXX' if unit.year is None else f'{day.year:04}'}-{day.month:02}-{day.day:02}"


def day_notation(day: date, known: bool) -> str:
    """EDTF for a day whose year is known or not; without it, the end of February is the month's."""
    if known:
        return day.isoformat()
    return "XXXX-02" if (day.month, day.day) == (2, 29) else f"XXXX-{day.month:02}-{day.day:02}"


def notation(unit: Unit, whole: bool = True) -> tuple[str, str]:
    """EDTF for the first and the last of a unit; both are the same where one string says it.

    With `whole` false the unit bounds an interval, where EDTF has no quarters or half-years: months then.

    >>> notation(Unit("quarter", 3, 2017))
    ('2017-35', '2017-35')
    >>> notation(Unit("quarter", 3, 2017), whole=False)
    ('2017-07', '2017-09')
    """
    if unit.kind == "year" and unit.share and unit.share[2] == 2:
        unit = Unit("half_year", unit.share[1], unit.year)
    if unit.share is None and unit.pick is None:
        code = {"season": 20, "quarter": 32, "half_year": 39}.get(unit.kind)
        if code and (whole or unit.kind == "season"):
            text = f"{_year(unit)}-{code + unit.number}"
            return text, text
        if unit.kind == "year":
            return _year(unit), _year(unit)
        if unit.kind == "years":
            first, last = unit.year or 0, unit.number
            for zeros, marks in ((100, "XX"), (10, "X")):
                if first % zeros == 0 and last == first + zeros - 1 and unit.name == "decade":
                    text = f"{first:04}"[: -len(marks)] + marks
                    return text, text
            return f"{first:04}", f"{last:04}"
        if unit.kind == "week" and unit.year is None:
            text = f"XXXX-W{unit.number:02}"
            return text, text
    months = _months(unit)
    if months:
        first_month, last_month = (
            f"{_year(unit, month // 12)}-{month % 12 + 1:02}" for month in (months[0], months[1])
        )
        return first_month, last_month
    if unit.weekday and unit.year is None:
        # Which day it is, the year must tell.
        return notation(replace(unit, pick=None, weekday=0), whole)
    first_day, last_day = bounds(unit)
    if unit.year is None and unit.kind == "month" and unit.number == 2 and last_day.day == 29:
        # The last day of February is not known without the year.
        return (_day(unit, first_day) if unit.pick is None else "XXXX-02"), "XXXX-02"
    return _day(unit, first_day), _day(unit, last_day)


def place_in_year(unit: Unit) -> date:
    """Where a unit begins in some year, to tell which of two comes first."""
    return bounds(replace(unit, year=None))[0]


def follows(first: Unit, second: Unit) -> bool:
    """Whether the second unit begins the day after the first ends; without years, in some year."""
    if first.kind != second.kind or first.kind in ("years", "school_year", "turn", "holiday"):
        return False
    if first.kind == "year" and not (first.share and second.share):
        return False
    return bounds(second)[0] - bounds(first)[1] == timedelta(1)
