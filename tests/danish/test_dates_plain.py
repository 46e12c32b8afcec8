"""The short cut for plain dates: whatever it reads, the grammar reads the same, whichever words stand beside it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statusparse.danish.dates import Fault, Scan, counts, no_dates, scan
from statusparse.danish.dates.chains import read
from statusparse.danish.dates.lexer import fold, tokens
from statusparse.danish.dates.plain import plain_date
from statusparse.danish.dates.row import Row
from statusparse.danish.dates.words import VOCABULARY
from statusparse.report import DateSpan

PLAIN = ["24.11.2017", "6. november 2017", "november 2017", "november 2000"]
WORDS = sorted(
    {
        *VOCABULARY,
        *no_dates.HARD_LABELS,
        *no_dates.SOFT_LABELS,
        *no_dates.TELEPHONES,
        *no_dates.PEOPLE,
        *no_dates.UNITS,
        *no_dates.FRACTION_OF,
        *counts.COUNTED_THINGS,
        *counts.COUNTED_HEADS,
        *counts.THINGS_OF_A_PROGRAMME,
        *counts.NOT_COUNTED,
        *no_dates.CUES_OF_QUANTITY,
        *no_dates.SOFTWARE,
        *no_dates.STREETS,
        *no_dates.PLACES,
        *(
            "kl.",
            "kl. 10",
            "klokken 8-10",
            "of",
            "mødet",
            "(mødet",
            "den 3. og",
            "12, 13 og",
            "§ 5 a,",
        ),
        *("aftalen fra", "flyttet fra", "hver anden", "www.tryg.dk/", "x@tryg.dk", "bilag.pdf", "24/7", "1.", "'17"),
    }
)

# Where a word may stand, before the date and behind it.
PLACES = [
    *(("{} ", ""), ("{} den ", ""), ("{}. ", ""), ("{}: ", ""), ("{} (", ")"), ("{}\n", "")),
    *(("", " {}"), ("", ", {}"), ("", ". {}"), ("", "\n{}"), ("Mødet ", " {} 10"), ("Mødet ", ", {} 10")),
]


def by_the_grammar(text: str) -> Scan:
    folded = fold(text)
    found = list(read(Row(folded, tokens(folded, 0, len(folded)), text), 2017))
    return Scan(
        tuple(item for item in found if isinstance(item, DateSpan)),
        tuple(item for item in found if isinstance(item, Fault)),
    )


@pytest.mark.parametrize("date", PLAIN)
@pytest.mark.parametrize(
    ("before", "behind"),
    [("", ""), ("Mødet ", "."), ("Mødet blev holdt den ", " på rådhuset"), ("Holdt (", ")"), ("Slut.\n", "\nI gang")],
)
def test_a_date_among_words_that_mean_nothing_is_plain(date: str, before: str, behind: str) -> None:
    text = before + date + behind
    found = plain_date(text, fold(text), len(before))
    assert found is not None
    assert found.text == date
    assert by_the_grammar(text) == Scan((found,))


@pytest.mark.parametrize("date", PLAIN)
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("senest ", ""), ("fra den ", ""), ("mandag den ", ""), ("nr. ", ""), ("3. og ", ""), ("x", ""), ("2", ""),
        ("", " og 3. maj 2018"), ("", "-12. maj 2018"), ("", ", 3. maj"), ("", " kr."), ("", "1"), ("", ".1"),
        ("", " kl. 10"), ("", "_"), ("", ".pdf"), ("", " og fremover"), ("", " til 3/5"), ("", "-x"), ("ca. den ", ""),
    ],
)  # fmt: skip
def test_a_date_with_anything_to_do_beside_it_is_not(date: str, before: str, behind: str) -> None:
    text = before + date + behind
    assert plain_date(text, fold(text), len(before)) is None


@pytest.mark.parametrize("text", ["31.02.2017", "0.1.2017", "12.13.2017", "30. februar 2017", "1.1.1817", "1.1.17"])
def test_a_day_that_is_not_in_the_calendar_or_not_written_out_is_not(text: str) -> None:
    assert plain_date(text, text, 0) is None


@pytest.mark.parametrize("date", PLAIN)
def test_the_grammar_reads_the_same_beside_every_word_that_it_knows(date: str) -> None:
    for word, (before, behind) in product(WORDS, PLACES):
        text = before.format(word) + date + behind.format(word)
        assert scan(text, 2017) == by_the_grammar(text), text


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from(
            [*PLAIN, "mødet", "vi", "(", ")", "den", "i", "og", "til", "senest", "kl. 10", "2018", "marts"]
        ),
        min_size=1,
        max_size=12,
    ),
    st.lists(st.sampled_from([" ", " ", " ", ", ", ". ", "\n", "-", ""]), min_size=12, max_size=12),
)
def test_the_grammar_reads_the_same_in_any_row_of_them(pieces: list[str], marks: list[str]) -> None:
    text = "".join(piece + mark for piece, mark in zip(pieces, marks, strict=False))
    assert scan(text, 2017) == by_the_grammar(text)


def test_long_texts_are_read_from_plain_date_to_plain_date() -> None:
    words = " mødet blev holdt og vi talte om byen" * 8
    text = f"24.11.2017{words} 6. november 2017{words} senest 3/5{words} i maj{words} den 1.12.2017"
    assert [date.edtf for date in scan(text, 2017).dates] == [
        "2017-11-24",
        "2017-11-06",
        "/2017-05-03",
        "2017-05",
        "2017-12-01",
    ]
