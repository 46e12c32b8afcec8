"""JSON that nobody wrote from a form: it is refused, or gives every format."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import statusparse as sp
from statusparse.tables import TABLES
from statusparse.writers import WRITERS

PLAN = 'Indsats: "A" 2018\nAktivitet\tAnsvarlig\tDeadline\tStatus\tBemærkninger\nMøde, se www.a.dk\tx\t3/5\tPlanlagt 3/5\ty'


def plan() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(sp.to_json(sp.parse(PLAN.encode())))
    return made


def column(position: int) -> dict[str, Any]:
    made = plan()
    made["form"]["sections"][0]["columns"][0]["position"] = position
    return made


def period(number: int) -> dict[str, Any]:
    made = plan()
    made["period"]["span"] = [0, number]
    return made


def line(number: int) -> dict[str, Any]:
    made = plan()
    made["activities"][0]["at"]["line"] = number
    return made


REFUSED: list[Callable[[], dict[str, Any]]] = [
    *[lambda position=position: column(position) for position in (-5, 0, 6, 10**6, 10**12, 10**30)],  # type: ignore[misc]
    *[lambda number=number: line(number) for number in (2**53, -(2**53), 2**63, 10**30)],  # type: ignore[misc]
    lambda: period(2**64),
    lambda: period(10**200),
]


@pytest.mark.parametrize("made", REFUSED)
def test_a_column_that_no_form_has_and_a_number_that_no_format_holds_are_refused(
    made: Callable[[], dict[str, Any]],
) -> None:
    data = json.dumps(made()).encode()
    with pytest.raises(sp.MalformedDocument, match=r"The JSON is not that of a status report: .*\.$"):
        sp.parse(data)
    with pytest.raises(sp.MalformedDocument):
        sp.from_json(data)


@pytest.mark.parametrize("made", [plan, lambda: column(5), lambda: line(2**53 - 1), lambda: period(2**53 - 1)])
def test_what_is_just_possible_is_read(made: Callable[[], dict[str, Any]]) -> None:
    data = json.dumps(made()).encode()
    assert sp.parse(data) == sp.from_json(data)


def test_long_numbers_in_a_text_are_text() -> None:
    made = plan()
    made["activities"][0]["text"] = '"number": 99999999999999999999'
    assert sp.parse(json.dumps(made).encode()).activities[0].text == '"number": 99999999999999999999'


def test_many_columns_times_many_rows_are_over_the_limit() -> None:
    made = plan()
    made["activities"] *= 300
    columns = [{"position": at, "role": "extra", "heading": str(at), "guidance": ""} for at in range(3, 301)]
    made["form"]["sections"][0]["columns"] = columns
    data = json.dumps(made).encode()
    assert len(sp.parse(data, limits=sp.Limits(cells=300 * 300)).activities) == 300
    with pytest.raises(sp.LimitExceeded, match="cells"):
        sp.parse(data, limits=sp.Limits(cells=300 * 300 - 1))
    with pytest.raises(sp.LimitExceeded, match="cells"):
        sp.from_json(data, limits=sp.Limits(cells=300 * 300 - 1))


@pytest.mark.parametrize("format", [*WRITERS, *TABLES])
@pytest.mark.parametrize(
    "url", ["http://a/\n\tb", "javascript:alert(1)", "\x00", "//a", "http://[::1", "", "http://a/" + "x" * 70_000]
)
def test_any_link_can_be_written(url: str, format: str, tmp_path: Path) -> None:
    made = plan()
    made["activities"][0]["links"][0]["url"] = url
    report = sp.parse(json.dumps(made).encode())
    if format in WRITERS:
        assert sp.render(report, format)
    else:
        sp.write_table([report], tmp_path / f"all.{format}", format)
        assert (tmp_path / f"all.{format}").stat().st_size > 0
