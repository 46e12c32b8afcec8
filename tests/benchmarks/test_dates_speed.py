"""Reading dates, against what it replaces: ratios of times measured side by side, never times."""

from __future__ import annotations

import re
from collections.abc import Callable
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from statusparse.danish import dates
from statusparse.danish.dates import find_dates

# The status cells of a real form.
CELLS = (
    ["Status", "Hvad er status på aktiviteterne (gennemført/planlagt)"] * 3
    + ["Gennemføres løbende"] * 3
    + ["Planlagt", "Planlagt", "Gennemført", "Planlægges.", "Planlagt (til godkendelse)", "Planlagt januar 2018"]
    + ["Gennemført i september 2017", "Gennemført 24.11.2017", "Gennemført 01.06.2017"]
    + ["Gennemført den 6. november 2017", "Gennemført den 11.10.2017", "Gennemført den 26.10.2017"]
    + ["Gennemført 29.11.2017", "Gennemført 23.10.2017", "Gennemført 07.09.2017", "Gennemført 16.08.2017"]
    + ["Gennemført 07.07.2017", "Gennemført 07.07.2017"]
)
WITHOUT_A_DATE = [
    "Gennemføres løbende",
    "Planlagt (til godkendelse)",
    "Der har været stor interesse for workshoppen, og flere nye aktører er kommet med i samarbejdet",
    "Opgaven løses sammen med de frivillige, så snart der er fundet 12 nye lokaler til de 350 deltagere",
]


def seconds(work: Callable[[], object], rounds: int = 5, times: int = 1) -> float:
    best = float("inf")
    for _ in range(rounds):
        begin = perf_counter()
        for _ in range(times):
            work()
        best = min(best, (perf_counter() - begin) / times)
    return best


def test_reading_the_status_cells(benchmark: BenchmarkFixture) -> None:
    search = pytest.importorskip("dateparser.search").search_dates
    options = {"languages": ["da"], "settings": {"DATE_ORDER": "DMY"}}

    def theirs() -> None:
        for cell in CELLS:
            search(cell, **options)

    def ours() -> None:
        for cell in CELLS:
            find_dates(cell, 2017)

    def ours_at_first_sight() -> None:
        for cell in CELLS:
            dates._read(cell, 2017, None)

    theirs()
    benchmark(ours)
    usual = seconds(theirs, rounds=3)
    benchmark.extra_info["times faster than dateparser.search"] = round(usual / seconds(ours, times=20))
    benchmark.extra_info["times faster, nothing remembered"] = round(usual / seconds(ours_at_first_sight, times=20))
    assert benchmark.extra_info["times faster than dateparser.search"] > 100
    assert benchmark.extra_info["times faster, nothing remembered"] > 10


@pytest.mark.parametrize("text", WITHOUT_A_DATE)
def test_a_text_without_a_date_costs_little_more_than_finding_its_words(text: str) -> None:
    assert find_dates(text, 2017) == []
    words = seconds(lambda: re.findall(r"\w+", text.lower()), times=2000)
    ours = seconds(lambda: dates._read(text, 2017, None), times=2000)
    assert ours < 4 * words
