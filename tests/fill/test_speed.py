"""Filling takes a time that grows with the rows, not with their square."""

from __future__ import annotations

from time import process_time

import pytest

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES

SECONDS = 30


def seconds(name: str, rows: int) -> float:
    """The processor time of filling as many rows, and of filling them anew."""
    items = [sp.item(f"Møde {number}, se https://a.dk", status="Gennemført 3/5") for number in range(rows)]
    old = sp.new_report("Lys", year=2018, activities=items)
    new = sp.new_report("Lys", year=2018, activities=items[::-1])
    begun = process_time()
    before = sp.render(old, "docx", into=BLANKS / name)
    sp.render(new, "docx", into=before, tracked=True)
    return process_time() - begun


@pytest.mark.parametrize("name", NAMES)
def test_two_thousand_rows_are_quick(name: str) -> None:
    few, many = seconds(name, 500), seconds(name, 2000)
    assert many < SECONDS
    assert many < 8 * few  # four times the rows
