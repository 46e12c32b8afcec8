"""Time per status cell: `pytest tests/benchmarks --benchmark-enable`."""

from __future__ import annotations

import re
from typing import Any

import pytest

from statusparse.danish import status
from statusparse.danish.status import lookup, read_status
from tests.benchmarks.test_dates_speed import CELLS as CELLS_OF_A_FORM
from tests.benchmarks.test_dates_speed import forget, seconds

CELLS = [
    "Gennemført",
    "Gennemført den 6. november 2017",
    "Planlagt (til godkendelse)",
    "Gennemføres løbende",
    "Gennemført 1.6.2017, næste planlagt januar 2018",
    "Der har været brugergruppe men den er sat i bero.",
]

# What was measured when this was written; the test fails where it is twice as bad.
WORDS_OF_THE_CELLS = 24


@pytest.mark.parametrize("cell", CELLS)
def test_status_cell(benchmark: Any, cell: str) -> None:
    assert benchmark(read_status, cell, 2017).state != "unknown"


def test_long_status_cell(benchmark: Any) -> None:
    cell = "Vi har holdt møde med borgerne, men der mangler en evaluering. " * 100
    assert benchmark(read_status, cell, 2017).state == "completed"


def test_the_cells_of_a_form_at_first_sight_cost_little_more_than_finding_their_words(benchmark: Any) -> None:
    def ours() -> None:
        for cell in CELLS_OF_A_FORM:
            read_status(cell, 2017)

    def forget_all() -> None:
        forget()
        for memory in (status._remembered, status._around_a_date, lookup.look_up):
            memory.cache_clear()

    benchmark(ours)
    words = seconds(lambda: [re.findall(r"\w+", cell.lower()) for cell in CELLS_OF_A_FORM], times=10)
    cold = seconds(ours, rounds=100, before=forget_all)
    benchmark.extra_info["times finding the words, nothing remembered"] = round(cold / words, 1)
    assert cold < 2 * WORDS_OF_THE_CELLS * words
