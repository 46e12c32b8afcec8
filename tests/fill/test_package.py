"""The package of a filled form: what is not named is copied as it is."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from lxml import etree

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES, parts, said
from tests.fill.make_blanks import blanks
from tests.readers.docx_builder import zipped

DOCUMENT, TYPES = "word/document.xml", "[Content_Types].xml"
RELATIONSHIPS, NUMBERING = "word/_rels/document.xml.rels", "word/numbering.xml"
REPORT = sp.new_report(
    "Et trygt natteliv",
    year=2017,
    activities=[
        sp.item("Møde, se https://www.tryg.dk/møde", status="Gennemført 3/5"),
        sp.item(
            "",
            html='<p>Læs <a href="https://a.dk/?b=1&amp;c=2">mere</a></p><ol start=4><li>fire<ul><li>a</li></ul></li></ol>',
            status="Løbende",
        ),
    ],
    description=sp.new_report("x", description="En linje\nog en til").description,
)


@pytest.mark.parametrize("name", NAMES)
def test_all_parts_but_the_document_and_its_companions_are_the_blanks_to_the_byte(name: str) -> None:
    before = parts((BLANKS / name).read_bytes())
    after = parts(sp.render(REPORT, "docx", into=BLANKS / name))
    assert list(after)[: len(before)] == list(before)
    assert set(after) - set(before) <= {NUMBERING}
    changed = {part for part in before if before[part] != after[part]}
    assert DOCUMENT in changed
    assert changed <= {DOCUMENT, RELATIONSHIPS, NUMBERING, TYPES}


def without_additions(before: bytes, after: bytes) -> bool:
    """Whether the letters of `before` are those of `after` with some stretches of it left out."""
    old, new = etree.fromstring(before), etree.fromstring(after)
    listed = [etree.tostring(child) for child in new]
    return [etree.tostring(child) for child in old] == [
        one for one in listed if one in {etree.tostring(child) for child in old}
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", [RELATIONSHIPS, NUMBERING, TYPES])
def test_relationships_numbering_and_content_types_have_additions_alone(name: str, part: str) -> None:
    before = parts((BLANKS / name).read_bytes()).get(part)
    after = parts(sp.render(REPORT, "docx", into=BLANKS / name))[part]
    if before is None:
        return
    assert without_additions(before, after)
    # Nothing of what was there is spelt anew.
    stretches = [piece for piece in re.split(rb"(?=<)", before) if piece]
    position = 0
    for piece in stretches:
        position = after.index(piece, position) + len(piece)


def test_lists_and_links_are_added_where_they_belong() -> None:
    after = parts(sp.render(REPORT, "docx", into=BLANKS / "et-skema.docx"))
    numbering = etree.fromstring(after[NUMBERING])
    kinds = [etree.QName(child).localname for child in numbering]
    assert kinds == ["abstractNum"] * 3 + ["num"] * 3
    targets = re.findall(rb'Target="([^"]*)" TargetMode="External"', after[RELATIONSHIPS])
    assert targets == [b"https://www.tryg.dk/m%C3%B8de", b"https://a.dk/?b=1&amp;c=2"]


def test_a_blank_without_lists_gets_a_numbering_part_with_its_type() -> None:
    after = parts(sp.render(REPORT, "docx", into=BLANKS / "tabel-pr-afsnit.docx"))
    assert b'PartName="/word/numbering.xml"' in after[TYPES]
    assert b'Target="numbering.xml"' in after[RELATIONSHIPS]


def test_a_report_without_lists_and_links_adds_nothing() -> None:
    report = sp.new_report("Tryg cykling", year=2018, results=["Færre uheld"])
    before, after = (
        parts((BLANKS / "et-skema.docx").read_bytes()),
        parts(sp.render(report, "docx", into=BLANKS / "et-skema.docx")),
    )
    assert {part for part in before if before[part] != after[part]} == {DOCUMENT}


def test_members_keep_their_order_dates_and_compression() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for number, (name, data) in enumerate(parts((BLANKS / "et-skema.docx").read_bytes()).items()):
            member = zipfile.ZipInfo(name, (2019, 2, 3, 4, number, 6))
            member.compress_type = zipfile.ZIP_DEFLATED if number % 2 else zipfile.ZIP_STORED
            package.writestr(member, data)
    filled = sp.render(REPORT, "docx", into=out.getvalue())
    with zipfile.ZipFile(out) as before, zipfile.ZipFile(io.BytesIO(filled)) as after:
        looks = [
            [(info.filename, info.date_time, info.compress_type) for info in package.infolist()]
            for package in (before, after)
        ]
    assert looks[0] == looks[1]


def test_a_path_bytes_and_a_file_give_the_same(tmp_path: object) -> None:
    path = BLANKS / "nummereret.docx"
    with path.open("rb") as file:
        assert (
            sp.render(REPORT, "docx", into=path)
            == sp.render(REPORT, "docx", into=path.read_bytes())
            == sp.render(REPORT, "docx", into=file)
        )


def test_a_form_that_says_it_all_already_is_not_changed() -> None:
    once = sp.render(REPORT, "docx", into=BLANKS / "nummereret.docx")
    assert sp.render(REPORT, "docx", into=once) == once
    assert sp.render(REPORT, "docx", into=once, tracked=True) == once


STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "http://purl.oclc.org/ooxml/drawingml/picture",
}


def strict(data: bytes) -> bytes:
    """The package in the names of ISO/IEC 29500 Strict."""
    for transitional, name in STRICT.items():
        data = data.replace(transitional.encode(), name.encode())
    return data


@pytest.mark.parametrize("name", NAMES)
def test_a_strict_blank_stays_strict(name: str) -> None:
    blank = zipped(
        {
            part: strict(data) if part.endswith((".xml", ".rels")) else data
            for part, data in parts((BLANKS / name).read_bytes()).items()
        }
    )
    address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    report = sp.new_report("Et navn", year=2018, results=[f"Se {address}"], description=REPORT.description)
    filled = sp.render(report, "docx", into=blank)
    assert said(sp.parse(filled)) == said(report)
    after = parts(filled)
    assert after[DOCUMENT].count(b"http://schemas.openxmlformats.org/wordprocessingml") == 1  # what the report says
    assert b"officeDocument/2006/relationships" not in after[DOCUMENT]
    assert b"schemas.openxmlformats.org/officeDocument" not in after[RELATIONSHIPS]


def changed(name: str, change: Callable[[bytes], bytes], part: str = DOCUMENT) -> bytes:
    package = parts((BLANKS / name).read_bytes())
    package[part] = change(package[part])
    return zipped(package)


def test_a_doctype_is_refused() -> None:
    blank = changed(
        "et-skema.docx",
        lambda data: data.replace(b"<w:document", b'<!DOCTYPE w:document [<!ENTITY a "b">]><w:document'),
    )
    with pytest.raises(sp.MalformedDocument, match="DOCTYPE"):
        sp.render(REPORT, "docx", into=blank)


def test_comments_and_instructions_in_the_document_stay() -> None:
    blank = changed("et-skema.docx", lambda data: data.replace(b"<w:body>", b"<?mso hint?><w:body><!-- udkast -->"))
    document = parts(sp.render(REPORT, "docx", into=blank))[DOCUMENT]
    assert b"<?mso hint?>" in document
    assert b"<!-- udkast -->" in document


def test_a_template_becomes_a_document() -> None:
    blank = changed("et-skema.docx", lambda data: data.replace(b"document.main+xml", b"template.main+xml"), TYPES)
    assert b"document.main+xml" in parts(sp.render(REPORT, "docx", into=blank))[TYPES]


def test_a_form_with_macros_is_refused() -> None:
    kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    blank = changed("et-skema.docx", lambda data: re.sub(rb"application/[\w.-]*document\.main\+xml", kind, data), TYPES)
    with pytest.raises(sp.UnsupportedFormat, match="macros"):
        sp.render(REPORT, "docx", into=blank)


@pytest.mark.parametrize(
    ("into", "error"),
    [
        (b"Aktiviteter\tStatus\n", sp.UnsupportedFormat),
        (b"", sp.UnsupportedFormat),
        ((BLANKS / "et-skema.docx").read_bytes()[:5000], sp.MalformedDocument),
        (sp.render(REPORT, "html"), sp.UnsupportedFormat),
    ],
)
def test_what_is_no_form_of_word_is_refused(into: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        sp.render(REPORT, "docx", into=into)


def test_the_name_of_the_form_is_in_the_message(tmp_path: object) -> None:
    path = tmp_path / "blank.docx"  # type: ignore[operator]
    path.write_bytes(b"nothing")
    with pytest.raises(sp.UnsupportedFormat, match=r"^blank\.docx: "):
        sp.render(REPORT, "docx", into=path)


def test_only_docx_is_filled() -> None:
    with pytest.raises(ValueError, match=r"Only a \.docx form"):
        sp.render(REPORT, "html", into=BLANKS / "et-skema.docx")
    with pytest.raises(ValueError, match="give it as into"):
        sp.render(REPORT, "docx", tracked=True)
    with pytest.raises(TypeError, match="StatusReport"):
        sp.fill_form("report", BLANKS / "et-skema.docx")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="path, bytes or a binary file"):
        sp.fill_form(REPORT, 3)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NAMES)
def test_the_blanks_are_what_their_script_builds(name: str) -> None:
    built = {
        part: content.encode() if isinstance(content, str) else content for part, content in blanks()[name].items()
    }
    assert parts((BLANKS / name).read_bytes()) == built


@pytest.mark.parametrize("name", NAMES)
def test_a_blank_reads_as_an_empty_form(name: str) -> None:
    report = sp.parse(BLANKS / name)
    assert [layout.section for layout in report.form.sections] == [
        "activities",
        "communication",
        "measurement",
        "results",
        "experiences",
        "description",
    ]
    assert said(report) == said(sp.new_report("", programme=report.programme)) | {"initiative": report.initiative}
