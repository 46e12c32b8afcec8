"""The Word document that is written: sound by the standard, accessible, and opened by others."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

import statusparse as sp
from tests.soffice import convert
from tests.strategies import reports
from tests.writers.hostile import ARABIC, EMOJI, HEBREW, LONG_WORD, hostile, many_rows
from tests.writers.ooxml import R, W, faults

SAMPLES = Path(__file__).parent.parent.parent / "samples"
NAMES = sorted(path.name for path in SAMPLES.glob("*.*"))
REAL = SAMPLES / "et-trygt-natteliv-2017.txt"


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """The root of a part of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def style(element: etree._Element) -> str:
    """The style of a paragraph."""
    found = element.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else str(found.get(W + "val"))


def text(element: etree._Element) -> str:
    return "".join(element.itertext(W + "t"))


# The standard.


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_sound_by_the_standard(name: str) -> None:
    assert faults(sp.render(sp.parse(SAMPLES / name), "docx")) == []


@given(reports())
def test_any_report_is_sound_by_the_standard(report: sp.StatusReport) -> None:
    assert faults(sp.render(report, "docx")) == []


def test_hostile_and_long_reports_are_sound_by_the_standard() -> None:
    assert faults(sp.render(hostile(), "docx")) == []
    assert faults(sp.render(many_rows(), "docx")) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b"<w:cantSplit/>", b"<w:cantSplit/><w:b/>", "trPr may not hold b"),
        (b'<w:pStyle w:val="Title"/>', b'<w:bidi/><w:pStyle w:val="Title"/>', "in this order"),
        (b'<w:pStyle w:val="Title"/>', b'<w:pStyle w:val="Titel"/>', "which is not there"),
        (b'r:id="rIdLink1"', b'r:id="rIdLink99"', "the relationship rIdLink99 is not there"),
        (b"</w:p></w:tc></w:tr>", b"</w:p><w:tbl/></w:tc></w:tr>", "tc does not end with p"),
        (b"</w:tc></w:tr>", b"</w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr>", "a row goes over"),
    ],
)
def test_the_judge_of_the_standard_finds_faults(old: bytes, new: bytes, said: str) -> None:
    data = sp.render(sp.parse(REAL), "docx")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as changed:
        for name in package.namelist():
            content = package.read(name)
            changed.writestr(name, content.replace(old, new) if name == "word/document.xml" else content)
    found = faults(out.getvalue())
    assert any(said in fault for fault in found)


# The look, and what it says to who cannot see it.


def test_page_language_and_properties() -> None:
    report = sp.parse(REAL)
    data = sp.render(report, "docx")
    size = next(part(data).iter(W + "pgSz"))
    assert (size.get(W + "w"), size.get(W + "h")) == ("11906", "16838")  # A4 in twentieths of a point
    styles = part(data, "word/styles.xml")
    assert {lang.get(W + "val") for lang in styles.iter(W + "lang")} == {"da-DK"}
    core = part(data, "docProps/core.xml")
    values = {etree.QName(element).localname: element.text for element in core}
    assert values["title"] == 'Status "Tryg Aalborg – en mere tryg kommune" – Indsats: "Et trygt natteliv" 2017'
    assert values["language"] == "da-DK"
    assert values["created"] == values["modified"] == "2000-01-01T00:00:00Z"
    assert values["creator"] is None


def test_title_initiative_and_sections_have_heading_styles() -> None:
    root = part(sp.render(sp.parse(REAL), "docx"))
    headings = [(style(p), text(p)) for p in root.iter(W + "p") if style(p) in ("Title", "Heading1", "Heading2")]
    assert headings == [
        ("Title", 'Status "Tryg Aalborg – en mere tryg kommune"'),
        ("Heading1", 'Indsats: "Et trygt natteliv" 2017'),
        ("Heading2", "Aktiviteter"),
        ("Heading2", "Formidling"),
        ("Heading2", "Måling/metode"),
        ("Heading2", "Resultater/delmål i 2017"),
        ("Heading2", "Erfaringer – udveksling"),
        ("Heading2", "Statusbeskrivelse"),
    ]


def test_each_section_is_a_table_whose_heading_and_guidance_repeat() -> None:
    root = part(sp.render(sp.parse(REAL), "docx"))
    tables = list(root.iter(W + "tbl"))
    assert len(tables) == 6
    for table in tables:
        rows = list(table.iter(W + "tr"))
        repeated = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
        assert rows[:2] == repeated
        caption, description = (table.find(f"{W}tblPr/{W}{name}") for name in ("tblCaption", "tblDescription"))
        assert caption is not None
        assert description is not None
        assert caption.get(W + "val") == text(next(rows[0].iter(W + "p")))
        assert str(description.get(W + "val")).startswith(text(next(rows[1].iter(W + "p"))))
    guidance = next(p for p in root.iter(W + "p") if text(p).startswith("Nedenfor beskrives de aktiviteter"))
    assert style(guidance) == "FormGuidance"


def test_guidance_is_smaller_and_italic_and_tables_have_borders() -> None:
    styles = {one.get(W + "styleId"): one for one in part(sp.render(sp.parse(REAL), "docx"), "word/styles.xml").iter(W + "style")}  # fmt: skip
    guidance = styles["FormGuidance"]
    assert guidance.find(f"{W}rPr/{W}i") is not None
    size = guidance.find(f"{W}rPr/{W}sz")
    assert size is not None
    assert int(str(size.get(W + "val"))) < 20  # half points, of the text
    edges = next(styles["FormTable"].iter(W + "tblBorders"))
    assert {etree.QName(edge).localname for edge in edges} == {"top", "left", "bottom", "right", "insideH", "insideV"}


def test_the_status_column_is_a_third_of_the_width_and_a_number_column_narrow() -> None:
    table = next(part(sp.render(sp.parse(REAL), "docx")).iter(W + "tbl"))
    wide, status = (int(str(column.get(W + "w"))) for column in table.iter(W + "gridCol"))
    assert wide + status == 9638  # 17 cm
    assert 0.3 < status / (wide + status) < 0.4
    form = b"Indsats: Byen 2017\nNr.\tAktiviteter\tAnsvarlig\tStatus\n1\tEt\tBo\tAfholdt\n2\tTo\tIda\tPlanlagt\n"
    table = next(part(sp.render(sp.parse(form), "docx")).iter(W + "tbl"))
    number, wide, owner, status = (int(str(column.get(W + "w"))) for column in table.iter(W + "gridCol"))
    assert number < owner < status < wide
    assert number < 1134  # 2 cm


def test_links_can_be_followed_and_look_like_links() -> None:
    data = sp.render(sp.parse(REAL), "docx")
    targets = {one.get("Id"): one for one in part(data, "word/_rels/document.xml.rels")}
    links = list(part(data).iter(W + "hyperlink"))
    shown = {text(link): targets[link.get(R + "id")].get("Target") for link in links}
    assert shown["www.tryk.aalborg.dk"] == "http://www.tryk.aalborg.dk"
    assert len(links) == 8
    for link in links:
        assert targets[link.get(R + "id")].get("TargetMode") == "External"
        assert next(link.iter(W + "rStyle")).get(W + "val") == "Hyperlink"


def test_the_description_is_paragraphs_and_a_real_list_with_its_formatting() -> None:
    table = list(part(sp.render(sp.parse(REAL), "docx")).iter(W + "tbl"))[-1]
    answer = list(table.iter(W + "tr"))[-1]
    items = [p for p in answer.iter(W + "p") if p.find(f"{W}pPr/{W}numPr") is not None]
    assert [text(item).split(":")[0] for item in items] == ["Positive fællesskaber", "Ud i Aalborg", "Indretning", "Information", "Respekt for fællesskabet"]  # fmt: skip
    assert {style(item) for item in items} == {"ListNumber"}
    assert all(next(item.iter(W + "i"), None) is not None for item in items)
    assert len(list(answer.iter(W + "p"))) == 10


def test_right_to_left_paragraphs_run_from_the_right() -> None:
    root = part(sp.render(hostile(), "docx"))
    turned = {text(p) for p in root.iter(W + "p") if p.find(f"{W}pPr/{W}bidi") is not None}
    assert turned == {HEBREW, ARABIC}


# Others.


def words_of_python_docx(data: bytes) -> str:
    import docx

    document = docx.Document(io.BytesIO(data))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_mammoth(data: bytes) -> str:
    import mammoth

    result = mammoth.extract_raw_text(io.BytesIO(data))
    assert [message for message in result.messages if message.type == "error"] == []
    return str(result.value)


def words_of_libreoffice(data: bytes) -> str:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "form.docx"
        path.write_bytes(data)
        return convert([path], "txt:Text (encoded):UTF8", Path(name))[0].read_text(encoding="utf-8-sig")


OTHERS: list[Callable[[bytes], str]] = [words_of_python_docx, words_of_mammoth, words_of_libreoffice]


@pytest.mark.parametrize("read", OTHERS)
def test_others_open_it_and_find_every_word(read: Callable[[bytes], str]) -> None:
    for report in (sp.parse(REAL), hostile()):
        # What would be taken for markup is written as markup: a reader sees it escaped.
        shown = "".join(unescape(read(sp.render(report, "docx"))).split())
        for section in (report.activities, report.communication, report.measurement, report.results):
            for item in section:
                for words in (item.text, item.status.text if item.status else ""):
                    assert "".join(words.split()) in shown


def test_a_long_word_and_pictures_of_letters_stay_whole() -> None:
    root = part(sp.render(hostile(), "docx"))
    shown = [text(cell) for cell in root.iter(W + "tc")]
    assert shown.count(LONG_WORD) == 3
    assert shown.count(EMOJI) == 3
