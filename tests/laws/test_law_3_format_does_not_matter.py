"""Law 3: one form as text, Word and HTML gives equal reports."""

from __future__ import annotations

from hypothesis import given

import statusparse as sp
from tests.comparing import essence
from tests.strategies import reports


@given(reports())
def test_one_form_in_three_formats_gives_equal_reports(report: sp.StatusReport) -> None:
    text, word, page = (essence(sp.parse(sp.render(report, format))) for format in ("txt", "docx", "html"))
    assert word == text
    assert page == text
