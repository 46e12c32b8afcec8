"""No ratio of `python -m tests.benchmarks` may become twice the recorded one; no time is ever asserted."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.benchmarks.__main__ import RECORDED, key_of
from tests.benchmarks.growth import FORMATS, growth, reading, writing
from tests.benchmarks.measures import MEASURES, Measure
from tests.benchmarks.processes import PROCESSES, Process, compared_processes
from tests.benchmarks.timing import Work, compared

REGRESSION = 2.0
_TRIES = 3  # a machine that does something else for a moment must not fail a test
_GROWTH = 1.1


@pytest.mark.parametrize("measure", MEASURES, ids=key_of)
def test_a_ratio_is_no_twice_the_recorded_one(measure: Measure) -> None:
    most = REGRESSION * json.loads(RECORDED.read_text())[key_of(measure)]
    yardstick, ours = measure.make()
    assert any(compared(yardstick, ours, rounds=5).ratio <= most for _ in range(_TRIES))


@pytest.mark.parametrize("process", PROCESSES, ids=key_of)
def test_a_process_takes_no_twice_as_long_as_recorded(process: Process) -> None:
    most = REGRESSION * json.loads(RECORDED.read_text())[key_of(process)]
    assert any(compared_processes(process, rounds=5).ratio <= most for _ in range(_TRIES))


def test_what_is_recorded_is_what_is_measured() -> None:
    assert list(json.loads(RECORDED.read_text())) == [key_of(measure) for measure in (*MEASURES, *PROCESSES)]


@pytest.mark.parametrize("direction", [reading, writing])
@pytest.mark.parametrize("format", FORMATS)
def test_a_hundred_times_the_rows_take_little_more_than_a_hundred_times_the_time(
    format: str, direction: Callable[[str], Callable[[int], Work]]
) -> None:
    # Twice the goal: only what is no longer linear fails.
    assert any(growth(20, 2_000, direction(format)).share <= REGRESSION * _GROWTH for _ in range(_TRIES))
