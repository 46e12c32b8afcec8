"""Time per status cell: `pytest tests/benchmarks --benchmark-enable`."""

from __future__ import annotations

from typing import Any

import pytest

from statusparse.danish.status import read_status

CELLS = [
    "Gennemført",
    "Gennemført den 6. november 2017",
    "Planlagt (til godkendelse)",
    "Gennemføres løbende",
    "Gennemført 1.6.2017, næste planlagt januar 2018",
    "Der har været brugergruppe men den er sat i bero.",
]


@pytest.mark.parametrize("cell", CELLS)
def test_status_cell(benchmark: Any, cell: str) -> None:
    assert benchmark(read_status, cell, 2017).state != "unknown"


def test_long_status_cell(benchmark: Any) -> None:
    cell = "Vi har holdt møde med borgerne, men der mangler en evaluering. " * 100
    assert benchmark(read_status, cell, 2017).state == "completed"
