"""Dates in the words of the page: as exact as they were written, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from statusparse.overview.language import Language
from statusparse.report import DateSpan, Due

__all__ = ["date_words"]


def date_words(when: DateSpan | Due, language: Language) -> str:
    """A date in words; one whose year is not known as it was written.

    >>> from statusparse import find_dates
    >>> from statusparse.overview.language import load_language
    >>> (when,) = find_dates("senest ultimo marts 2018")
    >>> date_words(when, load_language("da"))
    'senest 31.3.2018'
    >>> (when,) = find_dates("ca. uge 45", year=2017)
    >>> date_words(when, load_language("en"))
    'c. week 45 2017'
    """
    words = language.words["dates"]
    known = when.start or when.end
    if known is None:
        return when.text
    if when.start and when.end:
        said = _PRECISIONS.get(when.precision or "range", _range)(when.start, when.end, words)
    else:
        said = str(words["since" if when.start else "until"].format(day=_day(known, known, words)))
    return str(words["about"].format(date=said)) if when.approximate else said


def _day(first: date, _: date, words: dict[str, Any]) -> str:
    month = words["short_months"][first.month - 1]
    return str(words["day"].format(d=first.day, m=first.month, short=month, y=first.year))


def _week(first: date, _: date, words: dict[str, Any]) -> str:
    year, week, _day_of_week = first.isocalendar()
    return str(words["week"].format(n=week, y=year))


def _month(first: date, _: date, words: dict[str, Any]) -> str:
    return str(words["month"].format(month=words["months"][first.month - 1], y=first.year))


def _quarter(first: date, _: date, words: dict[str, Any]) -> str:
    return str(words["quarter"].format(n=(first.month + 2) // 3, y=first.year))


def _half_year(first: date, _: date, words: dict[str, Any]) -> str:
    return str(words["half_year"].format(n=(first.month + 5) // 6, y=first.year))


def _season(first: date, _: date, words: dict[str, Any]) -> str:
    return str(words["seasons"][(first.month // 3 - 1) % 4].format(y=first.year))


def _year(first: date, _: date, words: dict[str, Any]) -> str:
    return str(words["year"].format(y=first.year))


def _range(first: date, last: date, words: dict[str, Any]) -> str:
    """From one day to another; whole months and years are named as such."""
    whole = first.day == 1 and _ends_a_month(last)
    if whole and (first.month, last.month) == (1, 12):
        return str(words["years"].format(first=first.year, last=last.year))
    same_month = (first.year, first.month) == (last.year, last.month)
    if same_month and not whole:
        month = words["short_months"][first.month - 1]
        return str(
            words["days_of_a_month"].format(first=first.day, last=last.day, m=first.month, short=month, y=first.year)
        )
    if whole and first.year == last.year and not same_month:
        months = words["months"][first.month - 1], words["months"][last.month - 1]
        return str(words["months_of_a_year"].format(first=months[0], last=months[1], y=first.year))
    shown = _month if whole else _day
    if same_month:
        return shown(first, last, words)
    return str(words["range"].format(first=shown(first, first, words), last=shown(last, last, words)))


def _ends_a_month(day: date) -> bool:
    return day == date.max or (day + timedelta(days=1)).day == 1


_PRECISIONS: dict[str, Callable[[date, date, dict[str, Any]], str]] = {
    "day": _day,
    "week": _week,
    "month": _month,
    "quarter": _quarter,
    "half_year": _half_year,
    "season": _season,
    "year": _year,
    "range": _range,
}
