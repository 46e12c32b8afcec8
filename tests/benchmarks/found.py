"""Prints how many of the annotated dates `find_dates` and dateparser find: `python -m tests.benchmarks.found`

dateparser is asked as one would: for Danish, once as it comes and once with the day before the month and a year to count from.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import statusparse as sp

EXAMPLES = Path(__file__).parents[1] / "data" / "danish_dates.jsonl"
Find = Callable[[str, int | None], list[date]]


def main() -> None:
    examples = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    print(f"{'':36} {'days found':>12} {'no date, none found':>20} {'all others found':>17}")
    for name, find in (
        ("statusparse.find_dates", ours),
        ("dateparser.search_dates", dateparser_as_it_comes),
        ("  told DMY and a year", dateparser_told),
    ):
        days, none, others = counted(examples, find)
        print(f"{name:36} {told(days):>12} {told(none):>20} {told(others):>17}")


def counted(examples: list[dict[str, Any]], find: Find) -> tuple[list[bool], list[bool], list[bool]]:
    """Of the texts that name one day, of those without a date, and of all others: whether the first days are just those."""
    days, none, others = [], [], []
    for example in examples:
        wanted = [one["start"] for one in example["expect"]]
        found = [day.isoformat() for day in find(example["text"], example["ref_year"])]
        kind = none if not wanted else days if _is_a_day(example["expect"]) else others
        kind.append(found == [day for day in wanted if day is not None])
    return days, none, others


def _is_a_day(expected: list[dict[str, Any]]) -> bool:
    return len(expected) == 1 and expected[0]["precision"] == "day" and expected[0]["start"] is not None


def ours(text: str, year: int | None) -> list[date]:
    """The first days of the dates."""
    return [found.start for found in sp.find_dates(text, year=year) if found.start is not None]


def dateparser_as_it_comes(text: str, _: int | None) -> list[date]:
    return list(_dateparser(text, {}))


def dateparser_told(text: str, year: int | None) -> list[date]:
    settings: dict[str, object] = {"DATE_ORDER": "DMY"}
    if year is not None:
        settings["RELATIVE_BASE"] = datetime(year, 1, 1)
    return list(_dateparser(text, settings))


def _dateparser(text: str, settings: dict[str, object]) -> Iterator[date]:
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = search_dates(text, languages=["da"], settings=settings) or []
    for _, when in found:
        yield when.date()


def told(marks: list[bool]) -> str:
    """Shares as people say them.

    >>> told([True, False, True])
    '2 of 3'
    """
    return f"{sum(marks)} of {len(marks)}"


if __name__ == "__main__":
    main()
