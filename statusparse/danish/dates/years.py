"""Years that are not written with the date itself: from its neighbours in a list or range, then from the form."""

from __future__ import annotations

from datetime import date, datetime

from msgspec.structs import replace

from statusparse.danish.dates.units import SOME_YEAR, Unit, bounds, follows, place_in_year
from statusparse.report import DateSpan

__all__ = ["Years", "check_text", "check_years", "day_of", "is_before", "with_years", "years_before", "years_of"]

# The form's year, or its first and last day.
Years = int | tuple[date, date] | None

# Dates of a list that stand further apart than this do not reach across New Year.
_HALF_A_YEAR = 183
# Joints whose second date is never before the first.
_FORWARD = ("range", "onwards")


def years_of(period: DateSpan | None) -> Years:
    """The year or the days that a form's period gives to dates without a year; None where it has no beginning."""
    if period is None or period.start is None:
        return None
    return (period.start, period.end) if period.end is not None else period.start.year


def check_text(text: object) -> None:
    """Raises TypeError for what is no str."""
    if not isinstance(text, str):
        raise TypeError(f"A text is wanted, not {type(text).__name__}.")


def check_years(year: object) -> None:
    """Raises TypeError for what is no `Years`, ValueError for a year that no date can have."""
    period = isinstance(year, tuple) and len(year) == 2 and all(isinstance(day, date) for day in year)
    if year is not None and not period and (isinstance(year, bool) or not isinstance(year, int)):
        raise TypeError(f"year is {year!r}; it must be a number such as 2017, or the first and last day of a period.")
    if isinstance(year, int) and not date.min.year <= year <= date.max.year:
        raise ValueError(f"year is {year}; it must be one that a date can have, from 1 to 9999.")


def day_of(base: object) -> date | None:
    """The day that relative dates count from; raises TypeError for what is none.

    >>> day_of(datetime(2017, 9, 7, 12, 30))
    datetime.date(2017, 9, 7)
    """
    if base is not None and not isinstance(base, date):
        raise TypeError(f"base must be a date, not {type(base).__name__}.")
    return base.date() if isinstance(base, datetime) else base


def with_years(units: list[Unit], joints: list[str], form: Years) -> tuple[list[Unit], bool]:
    """The units of a list or range, in order, with their years, and whether the form had to give them.

    `joints[k]` says how unit k + 1 stands to unit k: "range" (they are the two ends of one), "onwards" (it ends what
    began with unit k, or unit k is put off to it), "bound" (it is a bound beside it), or "". The first two never run
    backwards, nor does a bound whose year is written.
    """
    units = list(units)
    for k in range(len(units) - 2, -1, -1):
        here, later = units[k], units[k + 1]
        if here.year is None and later.year is not None and later.kind not in ("years", "school_year", "year"):
            units[k] = replace(here, year=later.year - _turns(here, later, joints[k] != ""))
    for k in range(1, len(units)):
        earlier, here = units[k - 1], units[k]
        if here.year is None and earlier.year is not None and earlier.kind not in ("years", "school_year"):
            units[k] = replace(here, year=earlier.year + _turns(earlier, here, joints[k - 1] in _FORWARD))
    if form is None or all(unit.year is not None for unit in units):
        return units, False
    return _from_form(units, joints, form), True


def is_before(form: Years, unit: Unit) -> bool:
    """Whether the form's year, or its period's first, is before that of a unit."""
    if form is None or unit.year is None:
        return False
    return (form if isinstance(form, int) else form[0].year) < unit.year


def years_before(start: Unit, end: Unit, form: Years) -> Years:
    """The years that the form gives to a start, so that it is not after its end, whose year is written."""
    if form is None or end.year is None:
        return form
    latest = end.year - _turns(start, end, True)
    (placed,) = _placed([start], form)
    return form if placed.year is not None and placed.year <= latest else latest


def _turns(first: Unit, second: Unit, joined: bool) -> bool:
    """Whether the year turns between two neighbours."""
    try:
        gap = (place_in_year(second) - place_in_year(first)).days
    except ValueError:
        return False
    return gap < 0 and (joined or gap + 366 <= _HALF_A_YEAR)


def _from_form(units: list[Unit], joints: list[str], form: Years) -> list[Unit]:
    """A list takes the form's year date by date; a range, or a list without a gap, as one."""
    dated: list[Unit] = []
    run: list[Unit] = []
    turned = 0
    holidays = any(unit.kind == "holiday" for unit in units)
    for k, unit in enumerate(units):
        if unit.year is not None or (holidays and _of_a_holiday(units, joints, k)):
            dated += [*_placed(run, form), unit]
            run = []
            continue
        if run and (joints[k - 1] in _FORWARD or _follows(units[k - 1], unit)):
            turned += _turns(units[k - 1], unit, True)
        else:
            dated += _placed(run, form)
            run, turned = [], 0
        # Years count from the run's own first for now.
        run.append(replace(unit, year=turned))
    return dated + _placed(run, form)


def _of_a_holiday(units: list[Unit], joints: list[str], k: int) -> bool:
    """Whether a unit is a holiday, which only its own words date, or the other end of a range with one."""
    ends = [k, *([k - 1] if k and joints[k - 1] == "range" else []), *([k + 1] if joints[k] == "range" else [])]
    return any(units[end].kind == "holiday" and units[end].year is None for end in ends)


def _follows(first: Unit, second: Unit) -> bool:
    try:
        return any(
            follows(replace(first, year=SOME_YEAR), replace(second, year=year)) for year in (SOME_YEAR, SOME_YEAR + 1)
        )
    except ValueError:
        return False


def _placed(run: list[Unit], form: Years) -> list[Unit]:
    """The units of one run, their years counted from zero, in the year that the form gives."""
    if not run or form is None:
        return run
    if isinstance(form, int):
        return [replace(unit, year=form + (unit.year or 0)) for unit in run]
    first, last = form

    def outside(year: int) -> int:
        try:
            begin = bounds(replace(run[0], year=year))[0]
            end = bounds(replace(run[-1], year=year + (run[-1].year or 0)))[1]
        except ValueError:
            return 10_000
        return max(0, (first - begin).days) + max(0, (end - last).days)

    best = min(range(first.year, min(last.year, first.year + 10) + 1), key=lambda year: (outside(year), -year))
    return [replace(unit, year=best + (unit.year or 0)) for unit in run]
