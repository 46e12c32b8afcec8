"""Dates that the grammar leaves to dateparser: relative phrases, counted from a given day, and foreign month names.

dateparser is imported when a text first needs it. It is only ever given a phrase that the tables here know, with day
before month; what it adds of itself (the day of "næste måned") is taken off again.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import FRAMES, spellings
from statusparse.report import DateSpan, Precision

__all__ = ["foreign_dates", "relative_dates"]

# Words that dateparser's Danish has not, and their equals.
NUMBERS = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14,
}  # fmt: skip
EQUALS = {
    "i overmorgen": "om 2 dage",
    "i forgårs": "for 2 dage siden",
    "forrige uge": "sidste uge",
    "forrige måned": "sidste måned",
    "forrige år": "sidste år",
}
DAYS = ("i dag", "i går", "i morgen", "i overmorgen", "i forgårs", "dags dato")
# What is left of the answer: the unit that was written. A count of weeks comes to a day.
UNITS: dict[str, Precision] = {
    "dag": "day", "dage": "day", "uge": "week", "uger": "day", "måned": "month", "måneder": "month", "år": "year",
}  # fmt: skip

FOREIGN_MONTHS = {
    "january": "en", "february": "en", "march": "en", "may": "en", "june": "en", "july": "en", "october": "en",
    "april": "en", "august": "en", "september": "en", "november": "en", "december": "en",
    "januari": "sv", "februari": "sv", "mars": "sv", "augusti": "sv",
    "märz": "de", "mai": "de", "dezember": "de", "desember": "nb",
}  # fmt: skip
# Danish too: foreign only by the way the date is written ("April 3rd, 2017").
_SHARED = {"april", "august", "september", "november", "december"}


def _ways(words: dict[str, int] | dict[str, Precision] | dict[str, str] | tuple[str, ...]) -> str:
    return any_of(way for word in words for way in spellings(word))


_RELATIVE = (
    rf"\b(?:(?P<day>{_ways(DAYS)})"
    rf"|for +(?P<past>[0-9]{{1,3}}|{_ways(NUMBERS)}) +(?P<past_unit>{_ways(tuple(UNITS))}) +siden"
    rf"|om +(?P<future>[0-9]{{1,3}}|{_ways(NUMBERS)}) +(?P<future_unit>{_ways(tuple(UNITS))})"
    rf"|(?:sidste|forrige|næste|naeste|denne) +(?P<unit>uge|måned|maaned)"
    rf"|(?:sidste|forrige|næste|naeste) +(?P<year>år|aar))\b"
)
# Before one of these the phrase is the bound of something else.
_BOUND = rf"(?:{any_of(way for word in FRAMES if word != 'om' for way in spellings(word))}|hver[t]?) *(?:i +)?\Z"
_FOREIGN = (
    rf"\b(?:(?P<first>{any_of(FOREIGN_MONTHS)})\.? +[0-9]{{1,2}}(?:(?:st|nd|rd|th),?|,) +[0-9]{{4}}"
    rf"|[0-9]{{1,2}}(?:(?:st|nd|rd|th)(?: +of)? +(?P<ordinal>{any_of(FOREIGN_MONTHS)})"
    rf"|\.? +(?P<plain>{any_of(set(FOREIGN_MONTHS) - _SHARED)})),? +[0-9]{{4}}"
    rf"|(?P<month>{any_of(set(FOREIGN_MONTHS) - _SHARED)}) +[0-9]{{4}})\b"
)


# Compiled when first needed, as most programs never do.
_compiled = lru_cache(maxsize=4)(re.compile)


def relative_dates(text: str, folded: str, base: date) -> Iterator[DateSpan]:
    """The relative phrases of a text ("for to uger siden", "næste måned"), counted from `base`.

    A phrase has the precision of the unit it names: "næste måned" is a month, "i går" a day.
    """
    for match in _compiled(_RELATIVE).finditer(folded):
        if _compiled(_BOUND).search(folded, max(0, match.start() - 30), match.start()):
            continue
        phrase = " ".join(match[0].split()).replace("aa", "å").replace("ae", "æ")
        unit = match["past_unit"] or match["future_unit"] or match["unit"] or match["year"] or "dag"
        unit = unit.replace("aa", "å")
        precision = UNITS[unit]
        if (match["past"] or match["future"]) and precision == "week":
            precision = "day"
        day = base if phrase == "dags dato" else _ask(_plain(phrase), "da", base)
        if day:
            yield _span(text, match.span(), day, precision)


def foreign_dates(text: str, folded: str, begin: int, end: int) -> Iterator[DateSpan]:
    """Dates written in a neighbour's language, with their year ("March 3rd, 2017"), between two code points."""
    for match in _compiled(_FOREIGN).finditer(folded, begin, end):
        month = match["first"] or match["ordinal"] or match["plain"] or match["month"]
        # The first of the month only carries the month to dateparser; it is not kept.
        phrase = f"1 {match[0]}" if match["month"] else match[0]
        day = _ask(phrase, FOREIGN_MONTHS[month], date(2000, 1, 1))
        if day:
            yield _span(text, match.span(), day, "month" if match["month"] else "day")


def _plain(phrase: str) -> str:
    """The phrase in words that dateparser's Danish has."""
    return " ".join(str(NUMBERS.get(word, word)) for word in EQUALS.get(phrase, phrase).split())


@lru_cache(maxsize=512)
def _ask(phrase: str, language: str, base: date) -> date | None:
    import dateparser  # slow to import, and seldom needed

    found = dateparser.parse(
        phrase,
        languages=[language],
        settings={
            "DATE_ORDER": "DMY",
            "RELATIVE_BASE": datetime(base.year, base.month, base.day),
            "TIMEZONE": "UTC",
            "TO_TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return found.date() if found else None


def _span(text: str, span: tuple[int, int], day: date, precision: Precision) -> DateSpan:
    start = end = day
    edtf = day.isoformat()
    if precision == "week":
        start = day - timedelta(day.weekday())
        end = start + timedelta(6)
        edtf = f"{start}/{end}"
    elif precision == "month":
        start, end = day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
        edtf = f"{day:%Y-%m}"
    elif precision == "year":
        start, end = date(day.year, 1, 1), date(day.year, 12, 31)
        edtf = f"{day.year:04}"
    return DateSpan(text[span[0] : span[1]], span, start, end, precision, edtf)
