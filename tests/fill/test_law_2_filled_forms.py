"""Law 2 for filled forms: reading one gives the report that it was filled with, but for `form` and `unplaced`."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES, SECTIONS, WIDE, said
from tests.laws.test_law_2_there_and_back import _row, field
from tests.strategies import reports


def has_columns(report: sp.StatusReport) -> bool:
    items = (*report.activities, *report.communication, *report.measurement)
    return any(item.owner or item.due or any(item.extra.values()) for item in items)


@pytest.mark.parametrize("name", NAMES)
def test_a_filled_blank_reads_as_its_report(name: str) -> None:
    blank = (BLANKS / name).read_bytes()

    @settings(max_examples=50)
    @given(reports())
    def reads_as_its_report(report: sp.StatusReport) -> None:
        if name != WIDE and has_columns(report):
            with pytest.raises(sp.MalformedDocument, match="no column for"):
                sp.render(report, "docx", into=blank)
            return
        filled = sp.render(report, "docx", into=blank)
        assert said(sp.parse(filled)) == said(report)
        assert sp.render(report, "docx", into=blank) == filled

    reads_as_its_report()


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_an_old_form_filled_anew_reads_as_the_new_report(name: str, tracked: bool) -> None:
    blank = (BLANKS / name).read_bytes()

    @settings(max_examples=15)
    @given(reports(), reports())
    def reads_as_the_new_report(old: sp.StatusReport, new: sp.StatusReport) -> None:
        assume(name == WIDE or not (has_columns(old) or has_columns(new)))
        # A report that names no period leaves the form the one that it has.
        assume(old.period is None or new.period is not None)
        before = sp.render(old, "docx", into=blank)
        filled = sp.render(new, "docx", into=before, tracked=tracked)
        assert said(sp.parse(filled)) == said(new)
        if tracked:
            assert said(sp.parse(filled, revisions="reject")) == said(old)

    reads_as_the_new_report()


@settings(max_examples=20)
@given(reports(), reports())
def test_a_form_of_our_own_filled_anew_reads_as_the_new_report(old: sp.StatusReport, new: sp.StatusReport) -> None:
    assume(old.period is None or new.period is not None)
    before = sp.render(old, "docx")
    assert sp.render(old, "docx", into=before) == before
    assume(has_columns(old) or not has_columns(new))
    filled = sp.fill_form(new, before, force=True)
    if not filled.diagnostics:
        assert said(sp.parse(filled.data)) == said(new)


def from_rows(rows: list[list[str]]) -> list[sp.StatusReport]:
    """The reports of a text with these rows below the head of a form."""
    head = [["Indsats: Byen 2017"], ["Aktiviteter", "Status"]]
    return sp.parse_all("\n".join("\t".join(map(field, row)) for row in [*head, *rows]).encode(), format="txt")


@settings(max_examples=30)
@given(st.lists(_row, min_size=1, max_size=8), st.lists(_row, min_size=1, max_size=8))
def test_forms_of_any_shape_take_up_what_they_have_a_place_for(old: list[list[str]], new: list[list[str]]) -> None:
    befores, afters = from_rows(old), from_rows(new)
    assume(len(befores) == len(afters) == 1)
    blank = sp.render(befores[0], "docx")
    assert sp.render(befores[0], "docx", into=blank) == blank
    problem, filled = "", befores[0]
    try:
        filled = sp.parse(sp.render(afters[0], "docx", into=blank))
    except sp.MalformedDocument as error:
        problem = str(error)
    if problem:
        assert problem.startswith("The form has no ")
        return
    own = said(filled), said(afters[0])
    for section in (*SECTIONS, "description"):
        assert own[0][section] == own[1][section]
