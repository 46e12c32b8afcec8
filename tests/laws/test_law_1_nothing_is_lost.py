"""Law 1: every visible character of the input is in the report."""

from __future__ import annotations

import html
import json
import re
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import statusparse as sp
from statusparse.document import Document
from statusparse.recognise import recognise
from tests.losses import letters, lost, said
from tests.readers.docx_visible import visible_text as shown_in_word
from tests.readers.html_builder import visible as shown_in_html
from tests.strategies import TRAPS
from tests.trees import documents, packages, pages, plain_words

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def without_tags(markup: str) -> str:
    """The text of HTML, by the standard library."""
    texts: list[str] = []

    class Reader(HTMLParser):
        skipped = 0

        def handle_starttag(self, tag: str, attrs: object) -> None:
            self.skipped += tag in ("style", "script", "title")

        def handle_endtag(self, tag: str) -> None:
            self.skipped -= tag in ("style", "script", "title")

        def handle_data(self, data: str) -> None:
            if not self.skipped:
                texts.append(data)

    reader = Reader()
    reader.feed(markup)
    reader.close()
    return "".join(texts)


def visible_text(path: Path) -> str:
    """The visible characters of a sample, found without the code under test."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            parts = [
                name for name in package.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name)
            ]
            roots = [etree.fromstring(package.read(name)) for name in parts]
        return "".join(node.text or "" for root in roots for node in root.iter("{*}t"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    if path.suffix == ".html" or "<" in text:
        return without_tags(text)
    # The quotes that quoted a cell are not visible text.
    return text


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.*")))
def test_every_visible_character_of_a_sample_is_in_its_report(name: str) -> None:
    path = SAMPLES / name
    missing = lost(visible_text(path), sp.parse(path))
    # One cell is quoted for its line break: two quotes around it, and one more for each of the two within.
    assert missing == ('"' * 4 if name == "formidling-2019.txt" else "")


CELLS = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters='<&"ÃÂâïð'), max_size=12),
        st.sampled_from([trap for trap in TRAPS if not set(trap) & set('<&"\n\t\u0085\u2028\u200f\U000e0001')]),
    ),
    min_size=1,
    max_size=4,
)


@given(st.lists(CELLS, max_size=12), st.sampled_from(["", "Statusbeskrivelse\t\n", "Noter\tStatus\n"]))
def test_every_character_of_any_rows_below_two_headings_is_in_the_report(rows: list[list[str]], tail: str) -> None:
    body = "".join("\t".join(row) + "\n" for row in rows)
    text = f'Indsats: "Prøve" 2017\t\nAktiviteter\tStatus\n{body}Formidling\tStatus\n{tail}{body}'
    all_is_held(letters(text), sp.parse_all(text.encode()))


#: What may go, and says so: repeats of heading rows, columns of mere numbers, the numbers of lists told apart.
LEFT_OUT = {"column-dropped", "heading-repeated", "row-split", "section-repeated"}


def all_is_held(visible: Counter[str], reports: list[sp.StatusReport]) -> None:
    """Checks that reports hold all that is visible, but for what may be left out."""
    held = Counter[str]()
    for report in reports:
        held += letters("\n".join(said(json.loads(sp.to_json(report)))))
    left_out = {fault.code for report in reports for fault in report.diagnostics} & LEFT_OUT
    assert left_out or not visible - held


@given(documents(plain_words))
def test_every_character_of_any_document_is_in_its_reports(document: Document) -> None:
    all_is_held(letters(document.text()), recognise(document))


@given(pages())
def test_every_character_of_any_page_is_in_its_reports(page: str) -> None:
    all_is_held(shown_in_html(page), sp.parse_all(page.encode(), format="html"))


@given(packages())
def test_every_character_of_any_word_package_is_in_its_reports(package: bytes) -> None:
    all_is_held(letters(shown_in_word(package)), sp.parse_all(package))


def test_markup_in_a_cell_loses_nothing_but_its_tags() -> None:
    cell = "<ol>1. Først &oslash;l 2. Så <b>vand</b> og <unknown>mere</unknown> <td>celle</td></ol>"
    report = sp.parse(f"Aktiviteter\tStatus\n{cell}\tAfholdt\nFormidling\tStatus\n".encode())
    assert lost(html.unescape(without_tags(cell)), report) == ""
