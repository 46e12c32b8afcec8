"""Law 3: one form as text, Word and HTML gives equal reports."""

from __future__ import annotations

from hypothesis import given

import statusparse as sp
from tests.comparing import essence
from tests.readers import docx_builder as word
from tests.readers import html_builder as page
from tests.strategies import reports
from tests.trees import HEADING, rows


def as_text(form: list[list[str]]) -> bytes:
    return page.plain_text(form).encode()


def as_html(form: list[list[str]]) -> bytes:
    return page.page(page.table(form)).encode()


def as_word(form: list[list[str]]) -> bytes:
    lines = [word.paragraph(word.run(text)) for text in (page.TITLE, page.INITIATIVE)]
    return word.document(*lines, word.table(*(word.row(*row) for row in form), columns=max(map(len, form)))).data()


@given(rows())
def test_rows_in_three_formats_give_equal_reports(form: list[list[str]]) -> None:
    whole = [HEADING, *form]
    text, *others = ([essence(report) for report in sp.parse_all(made(whole))] for made in (as_text, as_html, as_word))
    assert others == [text, text]


@given(reports())
def test_one_form_in_three_formats_gives_equal_reports(report: sp.StatusReport) -> None:
    text, word, page = (essence(sp.parse(sp.render(report, format))) for format in ("txt", "docx", "html"))
    assert word == text
    assert page == text
