"""Danish dates in a text: what is a date, which days it means, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates.chains import read
from statusparse.danish.dates.lexer import fold, tokens
from statusparse.danish.dates.relative import foreign_dates, relative_dates
from statusparse.danish.dates.row import Row
from statusparse.danish.dates.shortened import Shortened, can_be_shortened
from statusparse.danish.dates.spans import Fault
from statusparse.danish.dates.stretches import survey
from statusparse.danish.dates.years import Years, check_text, check_years, day_of, years_of
from statusparse.report import DateSpan

__all__ = ["Fault", "Scan", "Years", "find_dates", "scan", "years_of"]


class Scan(Struct, frozen=True):
    """What a text says of dates: the dates, in order of position, and the faults met."""

    dates: tuple[DateSpan, ...] = ()
    faults: tuple[Fault, ...] = ()


_NOTHING = Scan()
# Texts up to this length, in code points, are remembered.
_SHORT = 200


def scan(text: str, year: Years = None, base: date | None = None) -> Scan:
    """The dates of a text, and what is wrong with them.

    `year` is the year that dates without one belong to, or the first and last day of a period: then the year that
    puts the date inside it. Without it such dates have no bounds, and XXXX for a year in their notation. `base` is the
    day that relative phrases ("for to uger siden") count from; without it they are no dates. Neither today's date nor
    the locale plays a part.

    Spans count code points into `text`. The notation is EDTF (ISO 8601-2:2019). Any str can be read; nothing is
    raised for its content.

    >>> found = scan("Gennemført mandag den 6. november, evaluering inden udgangen af 2018", year=2017)
    >>> [(date.text, date.edtf, date.inferred) for date in found.dates]
    [('mandag den 6. november', '2017-11-06', ('year',)), ('inden udgangen af 2018', '/2018-12-31', ())]
    >>> scan("Møde 31.02.2017").faults[0].code
    'date-impossible'
    """
    # The cells of an archive are short and much alike, and each is asked for its dates more than once.
    return _remembered(text, year, base) if len(text) <= _SHORT else _read(text, year, base)


def _read(text: str, year: Years, base: date | None) -> Scan:
    folded = fold(text)
    if not can_be_shortened(folded):
        return _read_folded(text, folded, year, base)
    shortened = Shortened(text, folded)
    found = _read_folded(shortened.text, shortened.folded, year, base)
    spans = [shortened.span(when.span) for when in found.dates]
    dates = [replace(when, span=at, text=text[slice(*at)]) for when, at in zip(found.dates, spans, strict=True)]
    faults = [replace(fault, span=shortened.span(fault.span)) for fault in found.faults]
    return Scan(tuple(dates), tuple(faults))


def _read_folded(text: str, folded: str, year: Years, base: date | None) -> Scan:
    plain, stretches = survey(text, folded)
    dates = [*plain]
    faults: list[Fault] = []
    others: list[DateSpan] = []
    for begin, end in stretches:
        others += foreign_dates(text, folded, begin, end)
        for found in read(Row(folded, tokens(folded, begin, end), text), year):
            if isinstance(found, Fault):
                faults.append(found)
            else:
                dates.append(found)
    if plain and stretches:
        dates.sort(key=lambda date: date.span)
    if base is not None:
        others += relative_dates(text, folded, base)
    if others:
        dates = _merged(dates, others)
    return Scan(tuple(dates), tuple(faults)) if dates or faults else _NOTHING


_remembered = lru_cache(maxsize=4096)(_read)


def _merged(dates: list[DateSpan], others: list[DateSpan]) -> list[DateSpan]:
    """Both in order of position; what the grammar read inside a foreign date is part of that ("March 3rd, 2017")."""
    merged: list[DateSpan] = []
    for found in sorted([*dates, *others], key=lambda date: (date.span[0], -date.span[1])):
        if not merged or found.span[0] >= merged[-1].span[1]:
            merged.append(found)
        elif merged[-1].span[1] < found.span[1] and found in others:
            merged[-1] = found
    return merged


def find_dates(text: str, year: Years = None, base: date | None = None) -> list[DateSpan]:
    """The dates of a Danish text. Their notation is EDTF (ISO 8601-2:2019), weeks are those of ISO 8601.

    Args:
        text: any text; spans count its code points.
        year: the year of dates that name none, or the first and last day of a period: then the year that puts the date
            inside it. Without it such dates have no bounds, and XXXX for a year in their notation.
        base: the day that relative phrases ("for to uger siden") count from; without it they are no dates.

    Returns:
        The dates, in order of position. Neither today's date nor the locale plays a part.

    Raises:
        ValueError: `year` is none that a date can have.
        TypeError: `text` is no str, `year` no number, or `base` no date.

    >>> [(date.start, date.end, date.precision) for date in find_dates("Planlagt i uge 45", year=2017)]
    [(datetime.date(2017, 11, 6), datetime.date(2017, 11, 12), 'week')]
    """
    check_text(text)
    check_years(year)
    return list(scan(text, year, day_of(base)).dates)
