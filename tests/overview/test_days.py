"""Dates on the page are as exact as they were written, and no more."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.overview.days import date_words
from statusparse.overview.language import load_language

WORDS = [
    ("24/11", "24.11.2017", "24 Nov 2017"),
    ("uge 1 2018", "uge 1 2018", "week 1 2018"),
    ("uge 52", "uge 52 2017", "week 52 2017"),
    ("uge 1 2019", "uge 1 2019", "week 1 2019"),
    ("marts 2018", "marts 2018", "March 2018"),
    ("2. kvartal 2018", "2. kvartal 2018", "Q2 2018"),
    ("4. kvartal", "4. kvartal 2017", "Q4 2017"),
    ("1. halvår 2018", "1. halvår 2018", "half-year 1 2018"),
    ("2. halvår", "2. halvår 2017", "half-year 2 2017"),
    ("foråret 2018", "forår 2018", "spring 2018"),
    ("sommeren 2018", "sommer 2018", "summer 2018"),
    ("efteråret 2018", "efterår 2018", "autumn 2018"),
    ("vinteren 2017/18", "vinter 2017", "winter 2017"),
    ("i 2018", "2018", "2018"),
    ("1.-3. september 2017", "1.–3.9.2017", "1–3 Sep 2017"),
    ("marts-maj 2018", "marts–maj 2018", "March–May 2018"),
    ("2014 - 2017", "2014–2017", "2014–2017"),
    ("november 2018 - januar 2019", "november 2018 – januar 2019", "November 2018 – January 2019"),
    ("28/12 2017 - 3/1 2018", "28.12.2017 – 3.1.2018", "28 Dec 2017 – 3 Jan 2018"),
    ("medio marts 2018", "11.–20.3.2018", "11–20 Mar 2018"),
    ("senest 1. december", "senest 1.12.2017", "by 1 Dec 2017"),
    ("fra marts 2018", "fra 1.3.2018", "from 1 Mar 2018"),
    ("ca. maj 2018", "ca. maj 2018", "c. May 2018"),
]


@pytest.mark.parametrize(("written", "danish", "english"), WORDS)
def test_a_date_is_told_at_its_own_precision(written: str, danish: str, english: str) -> None:
    (when,) = sp.find_dates(written, year=2017)
    assert date_words(when, load_language("da")) == danish
    assert date_words(when, load_language("en")) == english


def test_a_date_without_a_year_is_told_as_it_was_written() -> None:
    (when,) = sp.find_dates("senest 24/11")
    assert date_words(when, load_language("da")) == "senest 24/11"
