"""Misspelt months: which slips are known, and that each of them is read as its month."""

from __future__ import annotations

import re

import pytest

from statusparse.danish.dates import scan
from statusparse.danish.dates.slips import like_a_slip, misspelt
from statusparse.danish.dates.words import MISSPELT_MONTHS, MONTHS, VOCABULARY


@pytest.mark.parametrize(
    ("month", "slip"),
    [("januar", "janar"), ("august", "agust"), ("oktober", "otkober"), ("december", "decembre")],
)
def test_knows_a_missing_letter_and_two_swapped_ones(month: str, slip: str) -> None:
    assert slip in misspelt(month)


@pytest.mark.parametrize("word", ["ktober", "maj", "mars", "anuar", "ajnuar", "augusta", "juni", "july"])
def test_knows_no_other_first_letter_and_no_other_word(word: str) -> None:
    assert word not in MISSPELT_MONTHS


def test_no_slip_stands_for_two_months_or_for_another_word_of_dates() -> None:
    slips = [{*misspelt(month)} for month in MONTHS]
    assert sum(map(len, slips)) == len(set().union(*slips)) == len(MISSPELT_MONTHS)
    assert not MISSPELT_MONTHS.keys() & VOCABULARY.keys()


@pytest.mark.parametrize("slip", MISSPELT_MONTHS)
def test_reads_each_slip_as_its_month(slip: str) -> None:
    assert re.fullmatch(like_a_slip(), slip)
    assert [date.edtf for date in scan(f"Møde 3. {slip}", 2017).dates] == [f"2017-{MISSPELT_MONTHS[slip]:02}-03"]
    assert [date.edtf for date in scan(f"Klar i {slip} 2018").dates] == [f"2018-{MISSPELT_MONTHS[slip]:02}"]
    assert [date.edtf for date in scan(f"Klar {slip.upper()} 18").dates] == [f"2018-{MISSPELT_MONTHS[slip]:02}"]
