"""The HTML page that is written: valid, accessible, of one piece, and with nothing active from the input."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import html5lib
import pytest
from lxml import etree, html

import statusparse as sp
from tests.writers.hostile import ARABIC, EMOJI, HEBREW, HOSTILE, LONG_WORD, hostile, many_rows

SAMPLES = Path(__file__).parent.parent.parent / "samples"
NAMES = sorted(path.name for path in SAMPLES.glob("*.*"))
REAL = SAMPLES / "et-trygt-natteliv-2017.txt"
ELEMENTS = set("html head meta title style body h1 h2 p table colgroup col thead tbody tr th td b i u s sub sup a br ol ul li".split())  # fmt: skip  # noqa: SIM905
ATTRIBUTES = set("lang charset http-equiv name content scope class href colspan dir aria-label start".split())  # noqa: SIM905


def pages() -> list[bytes]:
    reports = [*(sp.parse(SAMPLES / name) for name in NAMES), hostile(), many_rows(300), sp.new_report("")]
    return [sp.render(report, "html") for report in reports]


def test_pages_are_valid_html() -> None:
    for page in pages():
        html5lib.HTMLParser(strict=True).parse(page.decode("utf-8"))


def test_nothing_in_a_page_runs_or_fetches() -> None:
    for page in pages():
        root = html.fromstring(page.decode("utf-8"))
        assert {str(element.tag) for element in root.iter(etree.Element)} <= ELEMENTS
        assert {name for element in root.iter(etree.Element) for name in element.attrib} <= ATTRIBUTES
        schemes = {re.split(r"[:]", str(link.get("href")))[0] for link in root.iter("a")}
        assert schemes <= {"http", "https", "ftp", "mailto", "tel"}
        assert b"url(" not in page
        assert b"@import" not in page


def test_a_hostile_cell_is_shown_as_what_it_says() -> None:
    root = html.fromstring(sp.render(hostile(), "html").decode("utf-8"))
    cells = [cell.text_content() for cell in root.iter("td")]
    # What would be taken for markup when it is read again stands as markup.
    escaped = "<p>" + HOSTILE.replace("<", "&lt;").replace(">", "&gt;") + "</p>"
    assert cells.count(escaped) == 3
    assert cells.count(LONG_WORD) == cells.count(HEBREW) == cells.count(EMOJI) == 3
    assert [(link.text, link.get("href")) for link in root.iter("a") if link.text == "g"] == [
        ("g", "https://tryg.dk/%22onclick=%22x%22")
    ]


def test_the_policy_allows_this_one_style_sheet_and_nothing_else() -> None:
    page = sp.render(sp.parse(REAL), "html").decode("utf-8")
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = html.fromstring(page).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == [f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"]
    assert "style=" not in page


def test_language_title_and_headings() -> None:
    root = html.fromstring(sp.render(sp.parse(REAL), "html").decode("utf-8"))
    assert root.get("lang") == "da"
    assert (
        root.findtext(".//title") == 'Status "Tryg Aalborg – en mere tryg kommune" – Indsats: "Et trygt natteliv" 2017'
    )
    assert root.findtext(".//h1") == 'Status "Tryg Aalborg – en mere tryg kommune"'
    assert root.findtext(".//h2") == 'Indsats: "Et trygt natteliv" 2017'


def test_each_section_is_a_named_table_with_heading_and_guidance_in_its_head() -> None:
    root = html.fromstring(sp.render(sp.parse(REAL), "html").decode("utf-8"))
    tables = list(root.iter("table"))
    assert [table.get("aria-label") for table in tables] == [
        "Aktiviteter",
        "Formidling",
        "Måling/metode",
        "Resultater/delmål i 2017",
        "Erfaringer – udveksling",
        "Statusbeskrivelse",
    ]
    head = tables[0].find("thead")
    assert head is not None
    assert [(cell.get("scope"), cell.text) for cell in head.iter("th")] == [("col", "Aktiviteter"), ("col", "Status")]
    assert [cell.get("class") for cell in head.iter("td")] == ["guidance", "guidance"]
    assert len(list(tables[-1].iter("li"))) == 5


def test_it_prints_on_a4_with_heads_that_repeat() -> None:
    page = sp.render(sp.parse(REAL), "html").decode("utf-8")
    assert "@page { size: A4" in page
    assert re.search(r"@media print \{.*thead \{ display: table-header-group \}", page, re.DOTALL)


@pytest.mark.parametrize(("words", "turned"), [(HEBREW, True), (ARABIC, True), ("Møde שלום", False), ("Møde", False)])
def test_a_cell_that_begins_right_to_left_says_so(words: str, turned: bool) -> None:
    root = html.fromstring(sp.render(sp.new_report("Byen", activities=[words]), "html").decode("utf-8"))
    (cell,) = [cell for cell in root.iter("td") if cell.text_content() == words]
    assert (cell.get("dir") == "auto") is turned
