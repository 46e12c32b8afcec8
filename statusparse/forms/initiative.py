"""Reads the line that names an initiative and its period: `Indsats: "Et trygt natteliv" 2017`."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates import scan
from statusparse.report import DateSpan
from statusparse.text import names_something

__all__ = ["LONGEST_PERIOD", "NOISE", "QUOTES", "InitiativeLine", "read_initiative"]

QUOTES = '"“”„‟«»″'
_SINGLE_QUOTES = "'‘’‚‹›"
_LAST_YEAR = re.compile(r"\b(?:19|20)\d\d[\s).]*\Z")
LONGEST_PERIOD = 60
NOISE = " \t\n.,;:–—-()/"
_LEADING_WORDS = re.compile(r"(?:i|for|periode|perioden|år|året)\s*\Z", re.IGNORECASE)


class InitiativeLine(Struct, frozen=True):
    """An initiative line, read: the name, None where it is a mere blank to fill in, and the date of the period with its
    place in the line."""

    name: str | None
    period: DateSpan | None


def read_initiative(text: str, start: int) -> InitiativeLine:
    """The name and period of an initiative line.

    Args:
        text: the line.
        start: where its label ends, in code points.

    >>> read_initiative('Indsats: "Tryg cykling" 2018', 9).name
    'Tryg cykling'
    """
    rest = text[start:]
    quoted = _quoted(rest)
    if quoted:
        opening, closing = quoted
        name = rest[opening + 1 : closing].strip()
        after = _first_date(text, start + closing + 1, len(text))
        return InitiativeLine(_name(name), after or _first_date(text, start, start + opening))
    # In "Havnegade 2017" the number could be a house; at the end of this line it is the year.
    last = _LAST_YEAR.search(rest[-LONGEST_PERIOD:])
    dates = (
        scan(rest).dates or (last and [_shifted(date, len(rest) - len(last[0])) for date in scan(last[0]).dates]) or ()
    )
    name, period = rest, None
    for date in (*dates[-1:], *dates[:1]):
        before, behind = rest[: date.span[0]].rstrip(NOISE), rest[date.span[1] :].strip(NOISE)
        if not behind and before:
            name, period = _LEADING_WORDS.sub("", before), date
        elif not before and behind:
            name, period = behind, date
        if period:
            break
    return InitiativeLine(_name(name.strip(NOISE + QUOTES)), period and _shifted(period, start))


def _name(text: str) -> str | None:
    return text if names_something(text) else None


def _quoted(rest: str) -> tuple[int, int] | None:
    """Where a name in quotes begins and ends; quotes may be mixed and may stand within the name."""
    if rest[:1] and rest[0] in _SINGLE_QUOTES:
        marks, opening = _SINGLE_QUOTES, 0
    else:
        marks = QUOTES
        opening = min((at for mark in marks if (at := rest.find(mark)) >= 0), default=-1)
    if opening < 0:
        return None
    closing = max(rest.rfind(mark) for mark in marks)
    if closing <= opening:
        return None
    before = rest[:opening].strip(NOISE)
    # Before the quotes only the year may stand; otherwise the quotes are part of the name.
    if before and not any(date.span == (0, len(before)) for date in scan(before).dates):
        return None
    return opening, closing


def _first_date(text: str, start: int, end: int) -> DateSpan | None:
    dates = scan(text[start:end]).dates
    return _shifted(dates[0], start) if dates else None


def _shifted(date: DateSpan, by: int) -> DateSpan:
    return replace(date, span=(date.span[0] + by, date.span[1] + by))
