"""What begins before it ends: no span runs backwards, and no year of an end is lent to a beginning after it.

Row by row: text | the notation of its dates. The form's year is 2018.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from statusparse.danish.dates import Years, find_dates

READINGS = """
# a verb tells how long it runs: the year of the end is its own
Projektet startede 1/8 og løber til 31/7 2020 | 2018-08-01; /2020-07-31
Igangsat 1/8, kører til 1/2 2020 | 2018-08-01; /2020-02-01
Aftale underskrevet 1/2, gælder til 31/12 2020 | 2018-02-01; /2020-12-31
Startede i uge 34 og varer til uge 8 2020 | 2018-08-20/2018-08-26; /2020-02-23
Startet i august og fortsætter til juni 2019 | 2018-08; /2019-06
Underskrevet 1. februar, forlænget til 1. marts 2020 | 2018-02-01; /2020-03-01
Begyndt 1/8, forlænges til 31/7-2019 | 2018-08-01; /2019-07-31
Startede 1/8 (løber til 31/7 2020) | 2018-08-01; /2020-07-31
Holdt 3/5 og 7/6, løber til 1/2 2020 | 2018-05-03; 2018-06-07; /2020-02-01
Startede 1/8 og strækker sig til 31/7 2020 | 2018-08-01; 2020-07-31
Startede 1/8, afsluttes 31/7 2020 | 2018-08-01; 2020-07-31
# unless the form's year came after it
Startede 1/8 og løber til 31/7 2018 | 2017-08-01; /2018-07-31
Startede 1/2 og løber til 31/7 2018 | 2018-02-01; /2018-07-31
Startede 1/8 og løber til 31/12 2016 | 2016-08-01; /2016-12-31
# an end without its year comes after the beginning
Startede 1/8 og løber til 31/7 | 2018-08-01; /2019-07-31
Startede 1/8 og løber til 31/12 | 2018-08-01; /2018-12-31
Startede 1/8 2019 og løber til 31/7 | 2019-08-01; /2020-07-31
Startede 1/8 2017, gælder til uge 26 | 2017-08-01; /2018-07-01
Begynder 1/8 og senest færdig 31/7 2020 | 2018-08-01; 2020-07-31
1/8 og senest 31/7 2020 | 2019-08-01; /2020-07-31
1/8, senest 31/7 2020 | 2019-08-01; /2020-07-31
1/8, senest 31/8 2020 | 2020-08-01; /2020-08-31
1/8 2019 og senest 31/7 | 2019-08-01; /2020-07-31
1/8 2019 og inden 31/7 | 2019-08-01; /2020-07-30
1/8 2019 samt senest 31/7 | 2019-08-01; /2020-07-31
Startede 1/8, slutter 31/6 | 2018-08-01
1/8 og inden 31/7 2020 | 2019-08-01; /2020-07-30
1/8, inden 31/7 2020 | 2019-08-01; /2020-07-30
1/8, før 31/8 2020 | 2020-08-01; /2020-08-30
Startede 1/8, slutter inden 31/7 | 2018-08-01; /2019-07-30
Startede 1/8, afsluttes senest 31/7 | 2018-08-01; /2019-07-31
Startede 1/8, færdig senest 31/12 | 2018-08-01; /2018-12-31
Startede 1/8, slutter ca. 31/7 | 2018-08-01; 2019-07-31~
Startede 1/8, slutter tirsdag den 31/7 | 2018-08-01; 2019-07-31
Startede 1/8 2019, slutter 31/7 2020 | 2019-08-01; 2020-07-31
Startet 1/8 (slut 31/7) | 2018-08-01; 2019-07-31
Startet 1/8 - slutter 31/7 | 2018-08-01; 2019-07-31
Startet 1/8 og forventes færdig til 31/7 | 2018-08-01; 2019-07-31
Startet 1/8, slut: 31/7 | 2018-08-01; 2019-07-31
Startet 1/8, slut 1/8 | 2018-08-01; 2018-08-01
Startet 1/8, slut 2/7 | 2018-08-01; 2019-07-02
Startet uge 40, slutter den 1/3 | 2018-10-01/2018-10-07; 2019-03-01
Startede 1/8 og slutter 31/7 | 2018-08-01; 2019-07-31
Startede 1/8 og slutter 31/12 | 2018-08-01; 2018-12-31
Startede 1/8 2019, slutter 31/7 | 2019-08-01; 2020-07-31
Startede 1/8 2019, slutter 31/12 | 2019-08-01; 2019-12-31
Start 1/8, slut 31/7 | 2018-08-01; 2019-07-31
Starter i uge 34 og forventes afsluttes i uge 8 | 2018-08-20/2018-08-26; 2019-02-18/2019-02-24
Start: 1/8. Slut: 31/7 | 2018-08-01; 2019-07-31
Start august, slut juli | 2018-08; 2019-07
Begyndte 1. september, udløber 1. marts | 2018-09-01; 2019-03-01
Holdt 1/8. Næste kursus slutter 31/7 | 2018-08-01; 2018-07-31
Holdt 1/8, evalueret 31/7 | 2018-08-01; 2018-07-31
# what is put off is later than it was
Udskudt fra 3/5 til 7/2 2019 | 2018-05-03; 2019-02-07
Udskydes fra 3/5 til 7/2 | 2018-05-03; 2019-02-07
Udsat fra uge 46 til uge 8 2019 | 2018-11-12/2018-11-18; 2019-02-18/2019-02-24
Udskudt fra 3/5 til 7/6 2019 | 2019-05-03; 2019-06-07
Flyttet fra 3/5 til 7/2 2019 | 2018-05-03; 2019-02-07
Flyttet fra 3/5 til 7/6 | 2018-05-03; 2018-06-07
Flyttet fra 7/6 til 3/5 | 2018-06-07; 2018-05-03
Rykket fra uge 20 til uge 18 2018 | 2018-05-14/2018-05-20; 2018-04-30/2018-05-06
Fremrykket fra 3/5 til 7/2 2019 | 2019-05-03; 2019-02-07
# a range takes the year of its end, and turns where it has to
fra 3/5 til 7/2 2019 | 2018-05-03/2019-02-07
I gang fra 1/8 til 31/7 2020 | 2019-08-01/2020-07-31
mellem 3/5 og 7/2 2019 | 2018-05-03/2019-02-07
fra 3/5 til 7/2 | 2018-05-03/2019-02-07
# lists are none
12/9, 10/10 og 14/11 2019 | 2019-09-12; 2019-10-10; 2019-11-14
10/10, 14/11 og 16/1 2019 | 2018-10-10; 2018-11-14; 2019-01-16
"""
ROWS = [line.split(" | ") for line in READINGS.strip().splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_begins_is_before_its_end(text: str, expected: str) -> None:
    assert "; ".join(date.edtf for date in find_dates(text, 2018)) == expected


def test_only_the_year_of_the_beginning_is_inferred() -> None:
    found = find_dates("Startede 1/8 og løber til 31/7 2020", 2018)
    assert [date.inferred for date in found] == [("year",), ()]


def test_a_beginning_without_any_year_stays_open() -> None:
    assert [date.edtf for date in find_dates("Startede 1/8 og løber til 31/7 2020")] == ["XXXX-08-01", "/2020-07-31"]


@pytest.mark.parametrize(("end", "beginning"), [("31/7 2019", "2018-08-01"), ("31/7 2020", "2019-08-01")])
def test_a_beginning_falls_into_the_period_and_before_its_end(end: str, beginning: str) -> None:
    period = (date(2018, 1, 1), date(2019, 12, 31))
    assert find_dates(f"Startede 1/8 og løber til {end}", period)[0].edtf == beginning


DAYS = st.dates(date(2018, 1, 1), date(2018, 12, 31)).map(lambda day: f"{day.day}/{day.month}")
DATES = st.one_of(
    DAYS,
    st.integers(1, 52).map(lambda week: f"uge {week}"),
    st.sampled_from(["marts", "december", "2. kvartal", "foråret", "vinteren"]),
)
PAIRS = ["{} og løber til {}", "{}, gælder til {}", "{} (kører til {})", "fra {} til {}", "Udskudt fra {} til {}"]
PERIOD = (date(2018, 1, 1), date(2019, 12, 31))


@given(DATES, DATES, st.sampled_from(PAIRS), st.sampled_from(["", " 2017", " 2018", " 2019"]), st.booleans())
@example("1/8", "31/7", PAIRS[0], " 2018", True)
def test_nothing_runs_backwards(first: str, last: str, pair: str, written: str, in_a_period: bool) -> None:
    years: Years = PERIOD if in_a_period else 2018
    found = find_dates(pair.format(first, last + written), years)
    bounds = [(one.start or date.min, one.end or date.max) for one in found]
    assert all(start <= end for start, end in bounds)
    assert all(earlier[0] <= later[1] for earlier, later in pairwise(bounds))


@pytest.mark.parametrize("text", ["3. november til 2010", "fra maj til 2010", "den 3... november til2010"])
def test_of_a_range_whose_beginning_has_no_year_the_end_is_known(text: str) -> None:
    (found,) = find_dates(text)
    assert (found.start, found.end) == (None, date(2010, 12, 31))
    assert found.edtf.startswith("XXXX-")
    assert found.edtf.endswith("/2010")


def test_a_decade_of_the_first_thousand_years_has_four_signs() -> None:
    (found,) = find_dates("0110erne")
    assert (found.start, found.end, found.edtf) == (date(110, 1, 1), date(119, 12, 31), "011X")
