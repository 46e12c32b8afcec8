"""The Danish holidays of a year, those that move with Easter included."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["easter", "holiday"]

# Days from Easter Sunday: first and last.
_FROM_EASTER = {
    "shrovetide": (-49, -49),
    "shrove monday": (-48, -48),
    "palm sunday": (-7, -7),
    "maundy thursday": (-3, -3),
    "good friday": (-2, -2),
    "easter saturday": (-1, -1),
    "easter sunday": (0, 0),
    "easter monday": (1, 1),
    "easter": (-3, 1),
    "great prayer day": (26, 26),
    "ascension day": (39, 39),
    "whit sunday": (49, 49),
    "whit monday": (50, 50),
    "pentecost": (49, 50),
}

# Month and day: first and last.
_FIXED = {
    "new year's day": ((1, 1), (1, 1)),
    "epiphany": ((1, 6), (1, 6)),
    "valentine's day": ((2, 14), (2, 14)),
    "constitution day": ((6, 5), (6, 5)),
    "midsummer eve": ((6, 23), (6, 23)),
    "halloween": ((10, 31), (10, 31)),
    "martinmas eve": ((11, 10), (11, 10)),
    "martinmas": ((11, 11), (11, 11)),
    "saint lucy's day": ((12, 13), (12, 13)),
    "little christmas eve": ((12, 23), (12, 23)),
    "christmas eve": ((12, 24), (12, 24)),
    "christmas day": ((12, 25), (12, 25)),
    "second christmas day": ((12, 26), (12, 26)),
    "christmas": ((12, 24), (12, 26)),
    "between christmas and new year": ((12, 27), (12, 30)),
    "new year's eve": ((12, 31), (12, 31)),
}

# The first Sunday from a month and day on.
_SUNDAYS = {
    "mother's day": (5, 8),
    "first advent": (11, 27),
    "second advent": (12, 4),
    "third advent": (12, 11),
    "fourth advent": (12, 18),
}


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar (the "anonymous" computus of Meeus, Jones and Butcher).

    >>> easter(2018)
    datetime.date(2018, 4, 1)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def holiday(name: str, year: int) -> tuple[date, date]:
    """The first and last day of a holiday, by its English name, in a year.

    "new year" is the turn into the year: the last day of the year before and the first of this one.

    >>> holiday("easter", 2018)
    (datetime.date(2018, 3, 29), datetime.date(2018, 4, 2))
    >>> holiday("first advent", 2018)
    (datetime.date(2018, 12, 2), datetime.date(2018, 12, 2))
    """
    if name == "new year":
        return date(year - 1, 12, 31), date(year, 1, 1)
    if name in _FROM_EASTER:
        sunday = easter(year)
        before, after = _FROM_EASTER[name]
        return sunday + timedelta(before), sunday + timedelta(after)
    if name in _SUNDAYS:
        day = date(year, *_SUNDAYS[name])
        sunday = day + timedelta(6 - day.weekday())
        return sunday, sunday
    first, last = _FIXED[name]
    return date(year, *first), date(year, *last)
