"""The year of a date is written out where the next form would give it another one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from statusparse.danish.dates import scan
from statusparse.danish.status import scan_status
from statusparse.document import BOLD, Paragraph, Run
from statusparse.next_edition.years import Edit, edited, edited_content, year_edits

DATA = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planlagt 24/11", "Planlagt 24/11 2017"),
        ("Planlagt 24/11.", "Planlagt 24/11 2017."),
        ("Planlagt 24/11 2017", "Planlagt 24/11 2017"),
        ("Planlagt mandag den 6. november kl. 14", "Planlagt mandag den 6. november 2017 kl. 14"),
        ("Uge 45 (afventer SSP)", "Uge 45 2017 (afventer SSP)"),
        ("Primo marts", "Primo marts 2017"),
        ("Senest 1. maj", "Senest 1. maj 2017"),
        ("12/9, 10/10 og 14/11", "12/9, 10/10 og 14/11 2017"),
        ("12/9. Ny runde i januar 2018", "12/9 2017. Ny runde i januar 2018"),
        ("Fra november til februar", "Fra november til februar 2018"),  # until the February after
        ("Løbende, se § 17, for 15-18 år", "Løbende, se § 17, for 15-18 år"),
    ],
)
def test_the_year_stands_behind_the_date(text: str, expected: str) -> None:
    found = scan(text, 2017).dates
    assert edited(text, year_edits(text, found, 2017, 2018)) == expected
    assert bounds(scan(expected, 2018).dates) == bounds(found)


def bounds(dates: object) -> list[tuple[date | None, date | None]]:
    return [(found.start, found.end) for found in dates]  # type: ignore[attr-defined]


def test_a_date_that_both_periods_place_in_the_same_year_stays() -> None:
    before, after = (date(2017, 8, 1), date(2018, 7, 31)), (date(2018, 1, 1), date(2018, 12, 31))
    assert year_edits("Planlagt 3/5", scan("Planlagt 3/5", before).dates, before, after) == []
    edits = year_edits("Planlagt 3/9", scan("Planlagt 3/9", before).dates, before, after)
    assert edited("Planlagt 3/9", edits) == "Planlagt 3/9 2017"


def test_without_a_year_nothing_is_known_to_write_out() -> None:
    assert year_edits("Planlagt 24/11", scan("Planlagt 24/11").dates, None, 2018) == []


@pytest.mark.parametrize("years", [(2017, 2018), (2017, 2016), ((date(2017, 8, 1), date(2018, 7, 31)), 2019)])
def test_statuses_mean_the_same_in_the_next_form(years: tuple[int, int]) -> None:
    before, after = years
    changed = 0
    for name in ("status_phrases.jsonl", "danish_dates.jsonl"):
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            old, _ = scan_status(text, before)
            dates = [*old.dates, *(found for clause in old.also for found in clause.dates)]
            edits = year_edits(text, dates, before, after)
            new, _ = scan_status(edited(text, edits), after)
            changed += bool(edits)
            assert (new.state, bounds(new.dates)) == (old.state, bounds(old.dates)), text
            assert [(c.state, bounds(c.dates)) for c in new.also] == [(c.state, bounds(c.dates)) for c in old.also]
    assert changed > 20


def test_an_edit_keeps_the_formatting_around_it() -> None:
    content = (
        Paragraph("Møde", level=1, ordinal=1),
        Paragraph("den 3/5 på torvet", (Run("den "), Run("3/5", BOLD), Run(" på torvet"))),
    )
    text = "1. Møde\nden 3/5 på torvet"
    assert text[12:15] == "3/5"
    assert edited_content(content, [Edit(15, 15, " 2017")])[1] == Paragraph(
        "den 3/5 2017 på torvet", (Run("den "), Run("3/5 2017", BOLD), Run(" på torvet"))
    )
    assert edited_content(content, [Edit(12, 15, "3.5.2017")])[1] == Paragraph(
        "den 3.5.2017 på torvet", (Run("den "), Run("3.5.2017", BOLD), Run(" på torvet"))
    )
    assert edited_content(content, [Edit(14, 18, "x")])[1] == Paragraph(
        "den 3/x torvet", (Run("den "), Run("3/x", BOLD), Run(" torvet"))
    )
    # What would reach beyond a paragraph, or into the number of a list item, is left.
    assert edited_content(content, [Edit(5, 10, "x"), Edit(0, 1, "2")]) == content
