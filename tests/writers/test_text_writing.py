"""The tab-separated text that is written: the shape of the form, whatever stands in its cells."""

from __future__ import annotations

import csv
import io

import statusparse as sp
from tests.writers.hostile import ARABIC, EMOJI, HEBREW, LONG_WORD, hostile, many_rows


def rows(report: sp.StatusReport) -> list[list[str]]:
    return list(csv.reader(io.StringIO(sp.render(report, "txt").decode("utf-8")), delimiter="\t"))


def test_hostile_cells_stay_in_their_fields() -> None:
    found = rows(hostile())
    assert {len(row) for row in found} == {1, 3}
    for words in (LONG_WORD, HEBREW, ARABIC, EMOJI, "=1+1", "---", "- punkt"):
        assert [words] * 3 in found


def test_many_rows_are_as_many_lines() -> None:
    assert len([row for row in rows(many_rows()) if row[0].startswith("Møde nr.")]) == 2_000
