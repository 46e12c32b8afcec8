"""Years that are not written with the date itself: from its neighbours in a list or range, then from the form."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from statusparse.danish.dates.units import SOME_YEAR, Unit, bounds, follows, place_in_year
from statusparse.report import DateSpan

__all__ = ["Years", "check_text", "check_years", "with_years", "years_of"]

# The form's year, or its first and last day.
Years = int | tuple[date, date] | None

# Dates of a list that stand further apart than this do not reach across New Year.
_HALF_A_YEAR = 183


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
    """Raises TypeError for what is no `Years`."""
    period = isinstance(year, tuple) and len(year) == 2 and all(isinstance(day, date) for day in year)
    if year is not None and not period and (isinstance(year, bool) or not isinstance(year, int)):
        raise TypeError(f"year is {year!r}; it must be a number such as 2017, or the first and last day of a period.")


def with_years(units: list[Unit], joined: list[bool], form: Years) -> tuple[list[Unit], bool]:
    """The units of a list or range, in order, with their years, and whether the form had to give them.

    `joined[k]` says that unit k and unit k + 1 are the two ends of one range.
    """
    units = list(units)
    for k in range(len(units) - 2, -1, -1):
        here, later = units[k], units[k + 1]
        if here.year is None and later.year is not None and later.kind not in ("years", "school_year", "year"):
            units[k] = replace(here, year=later.year - _turns(here, later, joined[k]))
    for k in range(1, len(units)):
        earlier, here = units[k - 1], units[k]
        if here.year is None and earlier.year is not None and earlier.kind not in ("years", "school_year"):
            turns = earlier.kind != "year" and _turns(earlier, here, joined[k - 1])
            units[k] = replace(here, year=earlier.year + turns)
    if form is None or all(unit.year is not None for unit in units):
        return units, False
    return _from_form(units, joined, form), True


def _turns(first: Unit, second: Unit, joined: bool) -> bool:
    """Whether the year turns between two neighbours."""
    try:
        gap = (place_in_year(second) - place_in_year(first)).days
    except ValueError:
        return False
    return gap < 0 and (joined or gap + 366 <= _HALF_A_YEAR)


def _from_form(units: list[Unit], joined: list[bool], form: Years) -> list[Unit]:
    """A list takes the form's year date by date; a range, or a list without a gap, as one."""
    dated: list[Unit] = []
    run: list[Unit] = []
    turned = 0
    holidays = any(unit.kind == "holiday" for unit in units)
    for k, unit in enumerate(units):
        if unit.year is not None or (holidays and _of_a_holiday(units, joined, k)):
            dated += [*_placed(run, form), unit]
            run = []
            continue
        if run and (joined[k - 1] or _follows(units[k - 1], unit)):
            turned += _turns(units[k - 1], unit, True)
        else:
            dated += _placed(run, form)
            run, turned = [], 0
        # Years count from the run's own first for now.
        run.append(replace(unit, year=turned))
    return dated + _placed(run, form)


def _of_a_holiday(units: list[Unit], joined: list[bool], k: int) -> bool:
    """Whether a unit is a holiday, which only its own words date, or the other end of a range with one."""
    ends = [k, *([k - 1] if k and joined[k - 1] else []), *([k + 1] if joined[k] else [])]
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
