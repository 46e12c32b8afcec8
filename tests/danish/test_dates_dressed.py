"""Dates are read the same whatever programs and people do to the text around them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from statusparse import find_dates
from statusparse.danish.dates import scan

sys.path.insert(0, str(Path(__file__).parent))
import test_dates_batches
import test_dates_counts
import test_dates_forms
import test_dates_none

TEXTS = sorted(
    {text for text, *_ in test_dates_batches.rows()}
    | {text for text, *_ in test_dates_forms.rows()}
    | {
        text
        for table in (test_dates_counts.COUNTS, test_dates_counts.YEARS)
        for text, _ in test_dates_counts.rows(table)
    }
    | {line for line in test_dates_none.NONE.strip().splitlines() if not line.startswith("#")}
)
ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
DRESSINGS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "runs of blanks": lambda text: re.sub(r"(?<=\S) (?=\S)", "   ", text),
    "blanks around it": lambda text: f"   {text}   ",
    "a dash of a list": lambda text: f"- {text}",
    "a dot of a list": lambda text: f"Dette skete:\n •  {text}",
    "a line before it": lambda text: f"Det blev drøftet.\n{text}",
    "a line behind it": lambda text: f"{text}\nDet blev drøftet.",
    "letters and rings": lambda text: text.replace("å", "a\u030a"),
    "no Danish letters": lambda text: text.translate(ASCII),
}


@pytest.mark.parametrize("dressing", DRESSINGS)
def test_a_date_is_the_same_however_its_text_is_dressed(dressing: str) -> None:
    changed = []
    for text in TEXTS:
        plain, dressed = ([found.edtf for found in find_dates(one, 2017)] for one in (text, DRESSINGS[dressing](text)))
        if plain != dressed:
            changed.append((text, plain, dressed))
    assert changed == []


@pytest.mark.parametrize("dressing", DRESSINGS)
def test_a_span_is_where_the_date_stands(dressing: str) -> None:
    for text in TEXTS:
        dressed = DRESSINGS[dressing](text)
        assert all(found.text == dressed[slice(*found.span)] for found in find_dates(dressed, 2017))


def test_a_fault_is_told_where_it_stands() -> None:
    (fault,) = scan("Møde   den   31.  02.   2017   i  Gug").faults
    assert fault.span == (13, 28)
