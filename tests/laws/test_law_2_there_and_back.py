"""Law 2: what is written and read again is the same."""

from __future__ import annotations

import pytest
from hypothesis import given

import statusparse as sp
from tests.comparing import essence
from tests.strategies import reports


@pytest.mark.parametrize("format", ["json", "txt", "html", "docx"])
def test_a_report_from_any_words_comes_back(format: str) -> None:
    @given(reports())
    def comes_back(report: sp.StatusReport) -> None:
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)

    comes_back()
