"""Law 2 for filled forms: reading one gives the report that it was filled with, but for `form` and `unplaced`."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES, WIDE, said
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
