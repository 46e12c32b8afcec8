"""The timeline: a day is a point, a longer time a bar, an open end is open, what lies outside says so."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.overview.entries import Time, times_of
from statusparse.overview.timeline import Axis, Mark, axis_of

YEAR = Axis(date(2018, 1, 1), date(2018, 12, 31))  # of 365 days: a day is 0.274 percent


def mark(written: str, axis: Axis = YEAR) -> Mark | None:
    (when,) = sp.find_dates(written, year=2018)
    return axis.mark(Time(when, "planned"))


@pytest.mark.parametrize(
    ("written", "x", "width"),
    [
        ("1/1", 0.14, 0.0),
        ("31/12", 99.86, 0.0),
        ("uge 1", 0.0, 1.92),
        ("marts", 16.16, 8.5),
        ("2. kvartal", 24.66, 24.93),
        ("2. halvår", 49.59, 50.41),
        ("foråret 2018", 16.16, 25.21),
        ("i 2018", 0.0, 100.0),
        ("1.-3. september", 66.58, 0.82),
    ],
)
def test_a_day_is_a_point_and_a_longer_time_a_bar(written: str, x: float, width: float) -> None:
    found = mark(written)
    assert found is not None
    assert found.x == pytest.approx(x, abs=0.011)
    assert found.width == pytest.approx(width, abs=0.011)
    assert (found.opens, found.beyond, found.approximate) == ("", "", False)


def test_an_open_end_is_open() -> None:
    until, since = mark("senest 1. april"), mark("fra 1. oktober")
    assert until == Mark("planned", 0.0, 24.93, opens="left")
    assert since == Mark("planned", 74.79, 25.21, opens="right")
    assert mark("senest 1. januar") == Mark("planned", 0.0, 0.27, opens="left")


def test_an_open_end_that_lies_outside_reaches_over_all_of_the_axis() -> None:
    assert mark("fra 2014") == Mark("planned", 0.0, 100.0, opens="right", beyond="left")
    assert mark("senest 2020") == Mark("planned", 0.0, 100.0, opens="left", beyond="right")
    assert mark("senest 2016") == Mark("planned", 0.0, 0.0, opens="left", beyond="left")
    assert mark("fra 2020") == Mark("planned", 100.0, 0.0, opens="right", beyond="right")


def test_what_is_approximate_is_so() -> None:
    found = mark("ca. marts")
    assert found is not None
    assert found.approximate


@pytest.mark.parametrize(
    ("written", "x", "width", "beyond"),
    [
        ("maj 2016", 0.0, 0.0, "left"),
        ("3/5 2081", 100.0, 0.0, "right"),
        ("november 2018 - januar 2019", 83.29, 16.71, "right"),
        ("2014 - 2018", 0.0, 100.0, "left"),
        ("2014 - 2020", 0.0, 100.0, "left right"),
    ],
)
def test_what_lies_outside_the_axis_says_so(written: str, x: float, width: float, beyond: str) -> None:
    assert mark(written) == Mark("planned", x, width, beyond=beyond)


def test_a_date_without_a_year_has_no_mark() -> None:
    (when,) = sp.find_dates("24/11")
    assert YEAR.mark(Time(when, "planned")) is None


@pytest.mark.parametrize(
    ("year", "days", "first", "last"),
    [
        (2018, [], "2018-01-01", "2018-12-31"),
        (2018, ["2019-02-03"], "2018-01-01", "2019-03-31"),
        (2018, ["2017-11-30"], "2017-10-01", "2018-12-31"),
        (2018, ["2081-01-01", "2021-01-01", "2016-12-31", "2018-05-05"], "2018-01-01", "2018-12-31"),
        (2018, ["2017-01-01", "2020-12-31"], "2017-01-01", "2020-12-31"),
        (None, ["2015-05-05", "2016-08-01"], "2015-01-01", "2016-09-30"),
    ],
)
def test_the_axis_takes_in_the_quarters_that_are_needed(
    year: int | None, days: list[str], first: str, last: str
) -> None:
    bounds = [(date.fromisoformat(day), date.fromisoformat(day)) for day in days]
    assert axis_of(year, bounds) == Axis(date.fromisoformat(first), date.fromisoformat(last))


@given(st.integers(1, 9999), st.lists(st.tuples(st.dates(), st.dates()).map(sorted).map(tuple), max_size=4))
def test_every_mark_of_every_calendar_lies_on_the_axis(year: int, bounds: list[tuple[date, date]]) -> None:
    axis = axis_of(year, bounds)
    ticks = [tick.at for tick in axis.ticks]
    assert ticks[0] == 0
    assert all(before < tick for before, tick in pairwise(ticks))
    for start, end in bounds:
        for ends in ((start, end), (start, None), (None, end)):
            when = sp.DateSpan("", (0, 0), *ends, precision="range", edtf="")
            found = axis.mark(Time(when, None))
            assert found is not None
            assert 0 <= found.x <= found.x + found.width <= 100.01


def test_the_times_of_an_item_are_those_of_all_its_clauses_and_its_deadline() -> None:
    item = sp.item("Lysfest 3/5", status="Gennemført 1/6, næste planlagt januar 2019", due="senest 1/2 2019", year=2018)
    assert [(str(time.when.start or time.when.end), time.state) for time in times_of(item)] == [
        ("2018-06-01", "completed"),
        ("2019-01-01", "planned"),
        ("2019-02-01", "due"),
    ]
