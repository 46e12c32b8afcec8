"""Filled forms open: in python-docx, mammoth and LibreOffice, and in the order of elements that ECMA-376 wants."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import docx
import mammoth
import pytest
from lxml import etree

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES, SECTIONS, parts, said
from tests.tools import require

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAMPLES = BLANKS.parent
HTML = (
    "<p>Et <b>fedt</b> <i>ord</i>, <u>en</u> <s>ret</s>telse og H<sub>2</sub>O</p>"
    '<ol start=3><li>tre<ul><li>under</li></ul></li><li>fire</li></ol><p>Se <a href="https://a.dk">en henvisning</a></p>'
)
REPORTS = {
    "sample": sp.parse(SAMPLES / "et-trygt-natteliv-2017.docx"),
    "formatted": sp.new_report(
        "Lys & mørke",
        year=2018,
        activities=[sp.item("", html=HTML, status="Gennemført 3/5")] * 2,
        results=[sp.item("", html=HTML)],
        description=sp.parse(SAMPLES / "et-trygt-natteliv-2017.docx").description,
    ),
    "hostile": sp.new_report(
        "<script>alert(1)</script>",
        year=2018,
        activities=[
            sp.item("<script>alert(1)</script>", status="Planlagt"),
            sp.item("", html='<a href="javascript:alert(1)">klik</a> <a href="https://a.dk/&quot;&gt;x">her</a>', status="Planlagt"),
            sp.item("x" * 10_000, status="Løbende"),
            sp.item("שלום עולם, مرحبا", status="Gennemført"),
            sp.item("👍🏽 👨‍👩‍👧 𝄞", status="Planlagt"),
            sp.item("nul \0 og \x0b og \x1f og \ufffe", status="Planlagt"),
            sp.item("]]> &amp; &#0; <w:p/>", status="Planlagt"),
            sp.item("=1+1", status="{DATE} HYPERLINK"),
        ],
    ),
}  # fmt: skip


def filled(name: str, report: str) -> bytes:
    return sp.render(REPORTS[report], "docx", into=BLANKS / name)


def words(report: sp.StatusReport) -> list[str]:
    """The text of every record."""
    items = [item for section in SECTIONS for item in getattr(report, section)]
    found = [report.initiative or "", report.description.text]
    for item in items:
        found += [
            item.text,
            item.status.text if item.status else "",
            item.owner or "",
            item.due.text if item.due else "",
            *item.extra.values(),
        ]
    return [text for text in found if text]


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", NAMES)
def test_it_reads_as_its_report_and_holds_nothing_that_runs(name: str, report: str) -> None:
    data = filled(name, report)
    assert said(sp.parse(data)) == said(REPORTS[report])
    for part, content in parts(data).items():
        if part.endswith((".xml", ".rels")):
            etree.fromstring(content)
            assert b"javascript:" not in content
            assert b"<script" not in content


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", NAMES)
def test_python_docx_and_mammoth_open_it(name: str, report: str) -> None:
    data = filled(name, report)
    assert docx.Document(io.BytesIO(data)).tables
    html = mammoth.convert_to_html(io.BytesIO(data)).value
    assert "<script>" not in html
    assert "javascript:" not in html
    if report == "sample":
        text = mammoth.extract_raw_text(io.BytesIO(data)).value
        assert all(item.text in text.replace("\n", "") for item in REPORTS[report].activities)


@pytest.mark.parametrize("report", ["sample", "formatted"])
@pytest.mark.parametrize("name", NAMES)
def test_the_text_of_every_record_is_in_the_pdf(name: str, report: str, tmp_path: Path) -> None:
    require("soffice", "pdftotext")
    path = tmp_path / "filled.docx"
    path.write_bytes(filled(name, report))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    shown = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "filled.pdf"), "-"], check=True, capture_output=True
    ).stdout.decode()
    bare = "".join(shown.split())
    missing = [
        line for text in words(REPORTS[report]) for line in text.split("\n") if "".join(line.split()) not in bare
    ]
    # Where a page ends, its footer comes between the words.
    pages = "".join("".join(page.split()) for page in shown.replace("Tryg Aalborg · side", "\f").split("\f"))
    assert [line for line in missing if not all("".join(word.split()) in pages for word in line.split())] == []
    assert "HYPERLINK" not in shown


#: The order of the children of properties, as far as filling sets them (ECMA-376 part 1: 17.3.1.26, 17.3.2.28, 17.4.81).
ORDER = {
    "pPr": "pStyle keepNext keepLines numPr shd spacing ind jc outlineLvl rPr sectPr pPrChange",
    "rPr": "ins del rStyle rFonts b i caps strike vanish color sz szCs u vertAlign lang",
    "trPr": "cantSplit trHeight tblHeader ins del",
    "tcPr": "tcW gridSpan vMerge shd",
}  # fmt: skip


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", NAMES)
def test_elements_stand_in_the_order_of_the_schema(name: str, report: str, tracked: bool) -> None:
    before = sp.render(REPORTS["sample"], "docx", into=BLANKS / name)
    root = etree.fromstring(
        parts(sp.render(REPORTS[report], "docx", into=before, tracked=tracked))["word/document.xml"]
    )
    for properties, order in ORDER.items():
        ranks = {name: at for at, name in enumerate(order.split())}
        for element in root.iter(W + properties):
            names = [etree.QName(child).localname for child in element]
            if etree.QName(element.getparent()).localname in ("p", "r", "tr", "tc"):  # type: ignore[arg-type]
                assert element.getparent().index(element) == 0  # type: ignore[union-attr]
                assert names == sorted(set(names), key=ranks.__getitem__)
    for cell in root.iter(W + "tc"):
        assert etree.QName(cell[-1]).localname in ("p", "sdt")
    for row in root.iter(W + "tr"):
        assert {etree.QName(child).localname for child in row} <= {"trPr", "tc", "sdt"}
    for paragraph in root.iter(W + "p"):
        assert {etree.QName(child).localname for child in paragraph} <= {"pPr", "r", "hyperlink", "sdt", "ins", "del"}
    for inserted in root.iter(W + "ins", W + "del"):
        if etree.QName(inserted.getparent()).localname not in ("rPr", "trPr"):  # type: ignore[arg-type]
            assert {etree.QName(child).localname for child in inserted} == {"r"}


def test_two_thousand_rows_are_filled() -> None:
    report = sp.new_report(
        "Lys", year=2018, activities=[sp.item(f"Møde {number}", status="Gennemført 3/5") for number in range(2000)]
    )
    for name in NAMES:
        data = sp.render(report, "docx", into=BLANKS / name)
        assert said(sp.parse(data)) == said(report)
