"""Law 2: what is written and read again is the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.document import Document
from statusparse.recognise import recognise
from tests.comparing import essence
from tests.strategies import TRAPS, markup, reports, words
from tests.trees import documents, packages, pages

FORMATS = ["json", "txt", "html", "docx"]

HEADINGS = [
    ["Aktiviteter", "Status"],
    ["Aktiviteter", ""],
    ["Nr.", "Aktiviteter", "Tovholder", "Status", "Bemærkninger", "Sted"],
    ["", "Aktiviteter", "Status"],
    ["Aktiviteter"],
    ["Formidling", "Status", "Deadline"],
    ["Formidling", "", "Status"],
    ["Formidling", "Status", "Noter", "Noter"],
    ["Måling/metode", "Status på aktiviteterne"],
    ["Akiviteter", "Status"],
    ["Resultater/delmål i 2016", ""],
    ["Resultater", "Status"],
    ["Erfaringer – udveksling"],
    ["Erfaringer", "Ansvarlig"],
    ["Statusbeskrivelse", ""],
    ["Økonomi", "Status"],
    ["Økonomi", "Hvem", "Status", "Pris"],
    ["Aktivitet", "Status"],
    ["Hvad", "Status"],
    ["1. Aktiviteter\nNedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt", "Status"],
    ["Nedenfor beskrives hvordan indsatsen har anvendt formidling", "Hvad er status på aktiviteterne (gennemført/planlagt)"],
    ["", "Hvad er status på aktiviteterne (gennemført/planlagt)"],
    ["Max. ½ side"],
    ['Status "Tryg Aalborg – en mere tryg kommune"'],
    ['Indsats: "Et trygt natteliv" 2017', ""],
    ['Indsats: "Byen" 1. halvår 2018'],
    ["Indsats", "Byen 2016"],
    ["Status", "Aktiviteter"],
    ["Tovholder", "Formidling", "Status"],
    ["Aktivitet", "Ansvarlig", "Deadline", "Status", "Bemærkninger"],
    ["Aktiviteter (Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt)", "Status"],
    ["Formidling", "Hvad er status på aktiviteterne (gennemført/planlagt)"],
    ["Statusbeskrivelse (max. ½ side)"],
    ["Aktiviteter", "Status pr. 1. maj 2017"],
    ["IV. Måling/metode", "Status"],
    ["<ol><li>Møde</li><li>Folder</li></ol>", "<ul><li>Afholdt</li><li>Planlagt</li></ul>"],
    ["<ol><li>Møde</li><li>Folder</li></ol>", "1. Afholdt\n2. Planlagt"],
]  # fmt: skip

_cell = st.one_of(
    st.sampled_from(["", "", "1", "2", "3", "Møde", "Gennemført 3/5", "Afholdt", "Planlagt uge 45", "Status", "Nr."]),
    st.sampled_from(TRAPS),
    words(),
    markup(),
)
_row = st.sampled_from(HEADINGS) | st.lists(_cell, min_size=1, max_size=4)


@pytest.mark.parametrize("format", FORMATS)
def test_a_report_from_any_words_comes_back(format: str) -> None:
    @given(reports())
    def comes_back(report: sp.StatusReport) -> None:
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)

    comes_back()


def field(text: str) -> str:
    """A field as a spreadsheet program writes it."""
    return '"' + text.replace('"', '""') + '"' if "\n" in text else text.replace("\t", " ")


@pytest.mark.parametrize("format", FORMATS)
def test_a_report_from_rows_in_any_order_comes_back(format: str) -> None:
    @given(st.lists(_row, min_size=1, max_size=12))
    def comes_back(rows: list[list[str]]) -> None:
        text = "\n".join(
            "\t".join(map(field, row)) for row in [["Indsats: Byen 2017"], ["Aktiviteter", "Status"], *rows]
        )
        for report in sp.parse_all(text.encode(), format="txt"):
            assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)

    comes_back()


def check(read: list[sp.StatusReport], format: str) -> None:
    for report in read:
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)


@given(documents(), st.sampled_from(FORMATS))
def test_what_was_read_from_any_document_comes_back(document: Document, format: str) -> None:
    check(recognise(document), format)


@given(pages(), st.sampled_from(FORMATS))
def test_what_was_read_from_any_page_comes_back(page: str, format: str) -> None:
    check(sp.parse_all(page.encode(), format="html"), format)


@given(packages(), st.sampled_from(FORMATS))
def test_what_was_read_from_any_word_package_comes_back(package: bytes, format: str) -> None:
    check(sp.parse_all(package), format)
