"""Plain dates, the most common ones: "24.11.2017", "6. november 2017", "november 2017", among words that mean nothing.

What is plain is read at once. It is a short cut and no form of its own: the grammar reads the same of it (a test holds
the two together), and whatever is not plain in every respect is left to the grammar.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from statusparse.danish.dates import no_dates, words
from statusparse.danish.dates.counts import counts
from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import MONTHS, VOCABULARY, spellings
from statusparse.report import DateSpan

__all__ = ["PLAIN_DAY", "plain_date"]

_LETTERS = r"[^\W\d_]+"
_MONTH_NAME = any_of(MONTHS)
# What follows the figures of a day, where its month is a name.
PLAIN_DAY = rf"\. (?:{_MONTH_NAME}) (?:19|20)[0-9]{{2}}"

_PLAIN = re.compile(
    rf"(?:(?P<day>[0-9]{{1,2}})(?:\.(?P<month>[0-9]{{1,2}})\.|\. (?P<name>{_MONTH_NAME}) )|(?P<alone>{_MONTH_NAME}) )"
    rf"(?P<year>(?:19|20)[0-9]{{2}})"
    rf"(?:(?=[.)]?(?:\n|\Z)|\. )|(?P<comma>,)? (?P<next>{_LETTERS})(?![\w'’]))"
)
# Blanks before it aside, a plain date follows one of these, or a word that is none of the tables', or nothing.
_LED_BY = {"den", "d.", "i"}
# How far before it they are looked for, in code points.
_REACH = 60


def _singly(phrases: Iterable[str]) -> set[str]:
    """The single words of some phrases, in all spellings, without their full stops."""
    return {word for phrase in phrases for way in spellings(phrase) for word in re.findall(_LETTERS, way)}


# Words that have a part in dates, or say that what follows is none.
_TELLING = _singly(VOCABULARY) | _singly(no_dates.LABELS) | {"nr", "nummer", "kl", "klokken", "klok", "of", "af"}
# Those that go on with the date before them.
_GOING_ON = _singly([*words.FRAMES, *words.TO, *words.AND, *words.ONWARDS]) | {"kl", "klokken", "klok", "h", "t"}


def plain_date(text: str, folded: str, start: int) -> DateSpan | None:
    """The plain date at a code point of a text; None where there is none.

    >>> plain_date("Holdt 6. november 2017", "holdt 6. november 2017", 6).edtf
    '2017-11-06'
    >>> plain_date("senest 6. november 2017", "senest 6. november 2017", 7) is None
    True
    """
    found = _PLAIN.match(folded, start)
    if found is None:
        return None
    day, month, name, alone, year, comma, following = found.groups()
    if following and following in (_TELLING if comma else _GOING_ON):
        return None
    if start and not _stands_apart(folded, start):
        return None
    end = found.end("year")
    if counts(folded, end, int(year), "date"):
        return None
    number = int(month) if month else MONTHS[name or alone]
    if alone:
        first = date(int(year), number, 1)
        last = date(int(year), number, monthrange(int(year), number)[1])
        return DateSpan(text[start:end], (start, end), first, last, "month", f"{year}-{number:02}")
    try:
        first = date(int(year), number, int(day))
    except ValueError:
        return None
    return DateSpan(text[start:end], (start, end), first, first, "day", first.isoformat())


def _stands_apart(folded: str, start: int) -> bool:
    """Whether nothing before a date can have to do with it."""
    before = folded[start - 1]
    if before == "\n":
        return True
    if before not in " (":
        return False
    leading = folded[max(0, start - _REACH) : start].rstrip(" (").split()
    if leading and leading[-1] in _LED_BY:
        leading.pop()
    if not leading:
        return start <= _REACH
    word = leading[-1].rstrip(",.:;")
    return word.isalpha() and word not in _TELLING
