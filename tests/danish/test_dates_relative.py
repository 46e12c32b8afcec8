"""Phrases that count from a day, dates in a neighbour's language, and the years and days that a caller may give.

Row by row: text | the date's words | precision | first..last day | EDTF; a row without EDTF has that of its days. Several
dates stand on lines of their own, the text left out after the first. The base is Friday 24 November 2017.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from statusparse.danish.dates import find_dates

BASE = date(2017, 11, 24)

RELATIVE = """
Afholdt sidste år | sidste år | year | 2016-01-01..2016-12-31 | 2016
Afholdt forrige år | forrige år | year | 2016-01-01..2016-12-31 | 2016
Gentages næste år | næste år | year | 2018-01-01..2018-12-31 | 2018
Gentages naeste aar | naeste aar | year | 2018-01-01..2018-12-31 | 2018
Afholdt for 2 år siden | for 2 år siden | year | 2015-01-01..2015-12-31 | 2015
Gentages om fire år | om fire år | year | 2021-01-01..2021-12-31 | 2021
Afholdt sidste måned | sidste måned | month | 2017-10-01..2017-10-31 | 2017-10
Afholdt forrige måned | forrige måned | month | 2017-10-01..2017-10-31 | 2017-10
Holdes denne måned | denne måned | month | 2017-11-01..2017-11-30 | 2017-11
Holdes næste måned | næste måned | month | 2017-12-01..2017-12-31 | 2017-12
Afholdt for 3 måneder siden | for 3 måneder siden | month | 2017-08-01..2017-08-31 | 2017-08
Holdes om en måned | om en måned | month | 2017-12-01..2017-12-31 | 2017-12
Holdes om 3 maaneder | om 3 maaneder | month | 2018-02-01..2018-02-28 | 2018-02
Afholdt sidste uge | sidste uge | week | 2017-11-13..2017-11-19
Holdes denne uge | denne uge | week | 2017-11-20..2017-11-26
Holdes næste uge | næste uge | week | 2017-11-27..2017-12-03
Holdes næste   uge | næste   uge | week | 2017-11-27..2017-12-03
Holdes om tolv uger | om tolv uger | day | 2018-02-16
Afholdt for én uge siden | for én uge siden | day | 2017-11-17
Afholdt for fjorten dage siden | for fjorten dage siden | day | 2017-11-10
Holdes om 14 dage | om 14 dage | day | 2017-12-08
Holdes om 1 dag | om 1 dag | day | 2017-11-25
Afholdt i forgårs | i forgårs | day | 2017-11-22
Afholdt i forgaars | i forgaars | day | 2017-11-22
Afholdt i går, evalueres i morgen | i går | day | 2017-11-23
 | i morgen | day | 2017-11-25
Aftalt i går til 3/5 2018 | i går | day | 2017-11-23
 | 3/5 2018 | day | 2018-05-03
Holdt 3/5 2016 og igen i går | 3/5 2016 | day | 2016-05-03
 | i går | day | 2017-11-23
Svar senest i morgen, møde i overmorgen | i overmorgen | day | 2017-11-26
Svar hver uge, nyt møde næste uge | næste uge | week | 2017-11-27..2017-12-03
Holdes senest om 14 dage | -
Holdes inden næste uge | -
Afsluttet før i går | -
Lukket siden i går | -
Drøftes hver uge | -
Drøftes hver dag | -
Gør det i dagene før | -
Dagsorden følger | -
"""

FOREIGN = """
Held on March 3rd, 2017 | March 3rd, 2017 | day | 2017-03-03
Held on March 3, 2017 | March 3, 2017 | day | 2017-03-03
Held on September 2nd, 2018 | September 2nd, 2018 | day | 2018-09-02
Held on November 5, 2018 | November 5, 2018 | day | 2018-11-05
the 1st of May 2018 | 1st of May 2018 | day | 2018-05-01
the 22nd June 2018 | 22nd June 2018 | day | 2018-06-22
the 12th December 2018 | 12th December 2018 | day | 2018-12-12
4 July 2018 | 4 July 2018 | day | 2018-07-04
9. July, 2018 | 9. July, 2018 | day | 2018-07-09
in January 2018 | January 2018 | month | 2018-01-01..2018-01-31 | 2018-01
in February 2020 | February 2020 | month | 2020-02-01..2020-02-29 | 2020-02
5 januari 2018 | 5 januari 2018 | day | 2018-01-05
12 augusti 2018 | 12 augusti 2018 | day | 2018-08-12
mars 2018 | mars 2018 | month | 2018-03-01..2018-03-31 | 2018-03
3. März 2018 | 3. März 2018 | day | 2018-03-03
1. Mai 2018 | 1. Mai 2018 | day | 2018-05-01
24. desember 2018 | 24. desember 2018 | day | 2018-12-24
March 3rd, 2017 and May 4th, 2018 | March 3rd, 2017 | day | 2017-03-03
 | May 4th, 2018 | day | 2018-05-04
March 3rd, 2017, i Aalborg 3/5 2018 | March 3rd, 2017 | day | 2017-03-03
 | 3/5 2018 | day | 2018-05-03
"""

Row = tuple[str, list[tuple[str, ...]]]


def rows(table: str) -> list[Row]:
    found: list[Row] = []
    for line in table.strip().splitlines():
        text, *cells = (cell.strip() for cell in line.split("| "))
        if text:
            found.append((text, []))
        if cells != ["-"]:
            words, precision, days, *edtf = cells
            found[-1][1].append((words, precision, days, edtf[0] if edtf else days.replace("..", "/")))
    return found


def read(text: str, base: date | None) -> list[tuple[str, ...]]:
    found = []
    for one in find_dates(text, 2015, base):
        assert one.text == text[slice(*one.span)]
        assert not one.inferred
        days = str(one.start) if one.start == one.end else f"{one.start}..{one.end}"
        found.append((one.text, one.precision, days, one.edtf))
    return found


SENTENCES = [
    "{}",
    "Opgaven blev drøftet ({}) på mødet.",
    "Første punkt\n{}\nSidste punkt",
    "Vi talte om byen. " * 20 + "{}",
]


@pytest.mark.parametrize("around", SENTENCES)
@pytest.mark.parametrize(("text", "expected"), rows(RELATIVE))
def test_phrases_that_count_from_a_day(text: str, expected: list[tuple[str, ...]], around: str) -> None:
    assert read(around.format(text), BASE) == expected


@pytest.mark.parametrize("around", SENTENCES)
@pytest.mark.parametrize("base", [None, BASE])
@pytest.mark.parametrize(("text", "expected"), rows(FOREIGN))
def test_dates_in_a_neighbours_language(
    text: str, expected: list[tuple[str, ...]], base: date | None, around: str
) -> None:
    assert read(around.format(text), base) == expected


@pytest.mark.parametrize("text", [text for text, _ in rows(RELATIVE)])
def test_without_a_base_they_are_no_dates(text: str) -> None:
    assert read(text, None) == [
        one for row, expected in rows(RELATIVE) if row == text for one in expected if "/" in one[0]
    ]


def test_the_last_day_of_a_month_is_that_of_its_year() -> None:
    assert read("sidste måned", date(2020, 3, 31)) == [("sidste måned", "month", "2020-02-01..2020-02-29", "2020-02")]


def test_a_base_with_an_hour_is_its_day() -> None:
    assert find_dates("i går", base=datetime(2017, 11, 24, 1, 30)) == find_dates("i går", base=BASE)


# What a caller may give


@pytest.mark.parametrize(
    "year", [True, "2017", 2017.0, [2017], (2017, 2018), (BASE,), (BASE, BASE, BASE), (BASE, None)]
)
@pytest.mark.parametrize("text", ["", "Holdt 1/6"])
def test_a_year_is_a_number_or_two_days(year: Any, text: str) -> None:
    with pytest.raises(TypeError, match=r"^year is .*a number such as 2017, or the first and last day of a period"):
        find_dates(text, year)


@pytest.mark.parametrize("year", [0, -1, 10_000, 20170])
@pytest.mark.parametrize("text", ["", "Holdt 1/6"])
def test_a_year_is_one_that_a_date_can_have(year: int, text: str) -> None:
    with pytest.raises(ValueError, match=f"^year is {year}; "):
        find_dates(text, year)


@pytest.mark.parametrize(
    ("year", "expected"),
    [(1, "0001-06-01"), (9999, "9999-06-01"), (None, "XXXX-06-01"), ((BASE, BASE), "2017-06-01")],
)
def test_any_year_of_the_calendar_will_do(year: Any, expected: str) -> None:
    assert [one.edtf for one in find_dates("Holdt 1/6", year)] == [expected]


@pytest.mark.parametrize("base", ["2017-11-24", 2017, 2017.0])
def test_a_base_is_a_date(base: Any) -> None:
    with pytest.raises(TypeError, match=f"^base must be a date, not {type(base).__name__}"):
        find_dates("i går", 2017, base)


@pytest.mark.parametrize("text", [None, b"1/6", 16, ["1/6"]])
def test_a_text_is_a_str(text: Any) -> None:
    with pytest.raises(TypeError, match=f"^A text is wanted, not {type(text).__name__}"):
        find_dates(text, 2017)
