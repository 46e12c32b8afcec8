"""The Markdown that is written, as a renderer of GitHub's dialect shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree, html
from markdown_it import MarkdownIt

import statusparse as sp
from statusparse.document import Cell
from statusparse.text import normalise
from statusparse.writers.layout import lay_out
from tests.strategies import reports
from tests.writers.hostile import hostile, many_rows

SAMPLES = Path(__file__).parent.parent.parent / "samples"
NAMES = sorted(path.name for path in SAMPLES.glob("*.*"))
REAL = SAMPLES / "et-trygt-natteliv-2017.txt"
_TAGS = set("h1 h2 p table thead tbody tr th td b i u s sub sup a br ol ul li div".split())  # noqa: SIM905
_SECTIONS = ("activities", "communication", "measurement", "results", "experiences")


def rendered(report: sp.StatusReport) -> html.HtmlElement:
    """The page that GitHub would make of it; HTML in Markdown is let through, as there."""
    text = sp.render(report, "md").decode("utf-8")
    return html.fromstring(f"<div>{MarkdownIt('gfm-like', {'html': True}).render(text)}</div>")


def shown(element: html.HtmlElement) -> str:
    """What a reader sees, breaks and all."""
    for line in element.iter("br", "p", "li", "ol", "ul"):
        line.tail = "\n" + (line.tail or "")
        if line.tag in ("li", "ol", "ul"):
            line.text = "\n" + (line.text or "")
    return normalise(element.text_content())


def tables_of(report: sp.StatusReport) -> list[list[list[str]]]:
    page = rendered(report)
    return [[[shown(cell) for cell in row] for row in table.iter("tr")] for table in page.iter("table")]


@pytest.mark.parametrize("name", NAMES)
def test_each_section_is_a_table_with_the_records_in_its_cells(name: str) -> None:
    report = sp.parse(SAMPLES / name)
    tables = {table[0][0]: table for table in tables_of(report)}
    assert len(tables) == len(report.form.sections)
    for layout in report.form.sections:
        if layout.section not in _SECTIONS:
            continue
        rows = tables[layout.heading][1 + bool(layout.guidance) :]
        expected = [
            [item.text, item.status.text] if item.status else [item.text] for item in getattr(report, layout.section)
        ]
        assert rows == expected or (not expected and set(map("".join, rows)) == {""})


def test_the_links_of_the_real_form_can_be_followed() -> None:
    links = {link.text: link.get("href") for link in rendered(sp.parse(REAL)).iter("a")}
    assert links["www.tryk.aalborg.dk"] == "http://www.tryk.aalborg.dk"
    assert len(links) == 8


@pytest.mark.parametrize(
    ("cell", "text", "target"),
    [
        (
            "<u>https://tryg.dk/a_(b)?c=d&amp;e=ø</u>",
            "https://tryg.dk/a_(b)?c=d&e=ø",
            "https://tryg.dk/a_(b)?c=d&e=%C3%B8",
        ),
        ("www.tryg.dk/a_b|c", "www.tryg.dk/a_b|c", "http://www.tryg.dk/a_b%7Cc"),
        ('Hov!<a href="https://tryg.dk/a)b">[her]</a>', "[her]", "https://tryg.dk/a)b"),
    ],
)
def test_an_address_is_followed_to_where_it_says(cell: str, text: str, target: str) -> None:
    page = rendered(sp.new_report("Byen", activities=[sp.item("", html=cell)]))
    assert [(link.text_content(), link.get("href")) for link in page.iter("a")] == [(text, target)]
    assert list(page.iter("img")) == []


def test_title_and_initiative_are_headings() -> None:
    page = rendered(sp.parse(REAL))
    assert page.findtext("h1") == 'Status "Tryg Aalborg – en mere tryg kommune"'
    assert page.findtext("h2") == 'Indsats: "Et trygt natteliv" 2017'


@given(reports())
def test_any_report_renders_with_every_text_in_its_cell_and_nothing_active(report: sp.StatusReport) -> None:
    page = rendered(report)
    assert {str(element.tag) for element in page.iter(etree.Element)} <= _TAGS
    allowed = {"href", "start", "style"}
    assert {str(name) for element in page.iter(etree.Element) for name in element.attrib} <= allowed
    form = lay_out(report)
    for table, written in zip(page.iter("table"), form.tables, strict=True):
        rows = [[shown(cell) for cell in row] for row in table.iter("tr")]
        assert len({len(row) for row in rows}) == 1
        for row, cells in zip(rows, (*written.head, *written.rows), strict=True):
            held = {cell.column: says(cell) for cell in cells.cells}
            assert row == [held.get(column, "") for column in range(len(row))]
    blocks = [shown(block) for block in page if block.tag in ("h1", "h2", "p")]
    assert blocks == [normalise(block.text) for block in (*form.opening, form.initiative) if block is not None]


def says(cell: Cell) -> str:
    """The text of a cell without the numbers of its lists, which a browser counts itself."""
    return normalise("\n".join(paragraph.text for paragraph in cell.paragraphs))


def test_hostile_cells_are_shown_as_what_they_say() -> None:
    report = hostile()
    page = rendered(report)
    assert {str(element.tag) for element in page.iter(etree.Element)} <= _TAGS
    schemes = {str(link.get("href")).partition(":")[0] for link in page.iter("a")}
    assert schemes <= {"http", "https", "mailto"}
    cells = [cell for row in tables_of(report)[0] for cell in row]
    for item in report.activities[1:-1]:
        if not item.text.startswith("<"):
            assert cells.count(item.text) == 3, item.text
    assert [paragraph.text for paragraph in page.iter("p")][1:] == [stray.text for stray in report.unplaced][1:]


def test_many_rows_are_one_table() -> None:
    assert len(tables_of(many_rows())[0]) == 2 + 2_000
