"""The period of a form whose initiative line names none: that of its title, of a line of its own, or of its results."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from statusparse.danish.dates import scan
from statusparse.report import DateSpan

__all__ = ["period_of_heading", "period_of_lines", "period_of_title"]

#: What a line may be labelled with that names the period.
_LABELS = (
    "År", "Året", "Kalenderår", "Skoleår", "Halvår", "Periode", "Perioden", "Statusår", "Statusperiode",
    "Rapporteringsår", "Rapporteringsperiode", "Afrapporteringsperiode", "Gælder for", "Vedrører",
)  # fmt: skip
_LINE = re.compile(rf"\s*(?:{'|'.join(_LABELS)})\s*[:–—-]\s*(?P<period>\S.*?)[\s.]*", re.IGNORECASE)
_LONGEST = 100  # code points
#: A day is when a form was written, and no period.
_PERIODS = ("year", "half_year", "quarter", "season", "range")


def period_of_title(title: str, programme: str) -> DateSpan | None:
    """The period that a title names beside the programme.

    Args:
        title: the title line.
        programme: what it names as the programme, whose own years are no period.

    >>> period_of_title('Status "Byen 2020", 1. halvår 2018', "Byen 2020").text
    '1. halvår 2018'
    """
    begin = title.find(programme) if programme else -1
    beside = title if begin < 0 else title[:begin] + "\n" * len(programme) + title[begin + len(programme) :]
    return next((found for found in scan(beside).dates if _is_period(found)), None)


def period_of_lines(texts: Iterable[str]) -> DateSpan | None:
    """The period of the first line that names nothing else: "Periode: 1. halvår 2018".

    Args:
        texts: texts that stand in no section, of one line or several.

    >>> period_of_lines(["Udfyldt af Park", "År: 2018"]).edtf
    '2018'
    """
    lines = (line for text in texts for line in text.split("\n"))
    labelled = (_LINE.fullmatch(line) for line in lines if len(line) <= _LONGEST)
    for found in filter(None, labelled):
        begin, end = found.span("period")
        for date in scan(found["period"]).dates:
            if date.span == (0, end - begin) and _is_period(date):
                return replace(date, span=(begin, end))
    return None


def period_of_heading(heading: str) -> DateSpan | None:
    """The period that the heading of the results names: "Resultater/delmål i 2017"."""
    dates = scan(heading).dates
    return replace(dates[0], inferred=("year",)) if dates and dates[0].start is not None else None


def _is_period(found: DateSpan) -> bool:
    if found.precision not in _PERIODS or found.start is None or found.end is None:
        return False
    return found.end.year - found.start.year <= 1  # more years are those of the programme
