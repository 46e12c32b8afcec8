"""What the writers write: safe, complete, and in the shape of its format."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree, html

import statusparse as sp
from statusparse.files import write_bytes

SAMPLES = Path(__file__).parent.parent.parent / "samples"
HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> "javascript:alert(1)" | `x` *y*'


def hostile() -> sp.StatusReport:
    """A report whose every text tries to be more than text."""
    return sp.new_report(
        HOSTILE,
        year=2017,
        programme=HOSTILE,
        activities=[
            sp.item(HOSTILE, status=HOSTILE, extra={"Noter": HOSTILE}),
            sp.item(
                "",
                html='<a href="javascript:alert(1)" onclick="x()">a</a><b onmouseover=x>fed</b><a href="data:text/html,x">d</a>',
                status="-",
            ),
            sp.item("=1+1", status="=HYPERLINK(1)"),
        ],
        description=HOSTILE,
        unplaced=[HOSTILE],
    )


def test_html_is_one_valid_page_in_which_nothing_from_the_input_is_active() -> None:
    data = sp.render(hostile(), "html")
    page = html.fromstring(data.decode("utf-8"))
    assert data.startswith(b'<!DOCTYPE html>\n<html lang="da">')
    assert page.findtext(".//title")
    tags = {element.tag for element in page.iter(etree.Element)}
    assert tags <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "p",
        "table",
        "tbody",
        "tr",
        "th",
        "td",
        "b",
        "i",
        "a",
        "br",
        "ol",
        "ul",
        "li",
    }
    attributes = {name for element in page.iter(etree.Element) for name in element.attrib}
    assert attributes <= {"lang", "charset", "name", "content", "scope", "class", "href", "colspan"}
    assert [link.get("href") for link in page.iter("a")] == []


def test_markdown_shows_the_text_and_makes_nothing_active() -> None:
    text = sp.render(hostile(), "md").decode("utf-8")
    assert "<script" not in text
    assert "<img" not in text
    assert r"\|" in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    widths = {len(re.findall(r"(?<!\\)\|", row)) for row in rows}
    assert widths == {4}  # text, status and notes, in every row


def test_text_is_tab_separated_with_as_many_fields_in_each_row() -> None:
    text = sp.render(hostile(), "txt").decode("utf-8")
    rows = list(csv.reader(io.StringIO(text), delimiter="\t"))
    assert {len(row) for row in rows} == {1, 3}


def test_a_docx_holds_the_parts_in_fixed_order_with_fixed_dates() -> None:
    data = sp.render(sp.parse(SAMPLES / "et-trygt-natteliv-2017.txt"), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"
        document = package.read("word/document.xml").decode("utf-8")
    assert "Tovholdermøder" in document


def test_python_docx_opens_what_was_written_and_finds_the_words() -> None:
    import docx

    report = sp.parse(SAMPLES / "et-trygt-natteliv-2017.txt")
    document = docx.Document(io.BytesIO(sp.render(report, "docx")))
    assert document.paragraphs[0].text == report.form.title
    cells = [cell.text for cell in document.tables[0].columns[0].cells]
    assert all(item.text in cells for item in report.activities)
    assert document.core_properties.language == "da-DK"


#: The order of the children that ECMA-376 part 1 asks for, for the elements that are written.
ORDER = {
    "pPr": ["pStyle", "keepNext", "numPr", "ind"],
    "rPr": ["rStyle", "b", "i", "strike", "u", "vertAlign"],
    "tblPr": ["tblStyle", "tblW", "tblLayout"],
    "tcPr": ["tcW", "gridSpan", "shd"],
    "trPr": ["cantSplit", "tblHeader"],
    "tbl": ["tblPr", "tblGrid", "tr"],
    "lvl": ["start", "numFmt", "lvlText", "lvlJc", "pPr"],
    "num": ["abstractNumId", "lvlOverride"],
    "numbering": ["abstractNum", "num"],
}


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.*")))
def test_the_elements_of_a_docx_stand_in_the_order_of_the_standard(name: str) -> None:
    data = sp.render(sp.parse(SAMPLES / name), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        roots = [etree.fromstring(package.read(part)) for part in ("word/document.xml", "word/numbering.xml")]
    for root in roots:
        for element in root.iter(etree.Element):
            order = ORDER.get(etree.QName(element).localname)
            if order:
                places = [order.index(etree.QName(child).localname) for child in element]
                assert places == sorted(places)
            if etree.QName(element).localname == "tc":
                assert etree.QName(element[-1]).localname == "p"


def test_write_takes_the_format_from_the_suffix(tmp_path: Path) -> None:
    report = sp.parse(SAMPLES / "formidling-2019.txt")
    for name, format in (("a.htm", "html"), ("a.JSON", "json"), ("a.docx", "docx"), ("a.md", "md"), ("a.txt", "txt")):
        sp.write(report, tmp_path / name)
        assert (tmp_path / name).read_bytes() == sp.render(report, format)
    with pytest.raises(ValueError, match=r"a\.xyz has no suffix that names a format"):
        sp.write(report, tmp_path / "a.xyz")
    with pytest.raises(ValueError, match="There is no format"):
        sp.render(report, "pdf")
    with pytest.raises(TypeError):
        sp.render({}, "txt")  # type: ignore[arg-type]


def test_a_write_that_fails_leaves_what_was_there_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_bytes(target, b"after")
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_json_has_every_key_and_its_schema_says_so() -> None:
    report = sp.parse(SAMPLES / "formidling-2019.txt")
    schema = sp.json_schema()
    top = schema["$defs"]["StatusReport"]
    import json

    data = json.loads(sp.to_json(report))
    assert list(data) == list(top["properties"])
    assert sorted(top["required"]) == sorted(top["properties"])
    assert sp.to_json(report, indent=None).count(b"\n") == 0
    assert "ø".encode() in sp.to_json(report)
    assert sp.from_json(sp.to_json(report)) == report
    assert sp.from_json(sp.to_json(report).decode()) == report


def test_rows_are_flat_one_an_item() -> None:
    report = sp.parse(SAMPLES / "et-trygt-natteliv-2017.txt")
    table = sp.rows(report)
    assert len(table) == len(report.activities) + len(report.communication) + len(report.measurement) + len(
        report.results
    )
    assert table[0]["state"] == "completed"
    assert table[0]["edtf"] == "2017-09"
    assert table[0]["file"] == "et-trygt-natteliv-2017.txt"
    assert table[0]["line"] == 10
    assert len({tuple(row) for row in table}) == 1


def test_json_made_by_hand_is_written_whole() -> None:
    import json

    data = json.loads(sp.to_json(sp.new_report("Byen", year=2017, activities=["Møde a"], description="Godt.")))
    data["form"]["sections"] = []
    data["activities"][0]["text"] = "a\0b"
    report = sp.from_json(json.dumps(data))
    for format in ("txt", "html", "docx"):
        again = sp.parse(sp.render(report, format), format=format)
        assert [item.text for item in again.activities] == ["a\ufffdb"]
        assert again.description.text == "Godt."


def test_json_of_a_later_version_is_refused() -> None:
    data = sp.to_json(sp.new_report("Byen")).replace(b'"1.0"', b'"9.9"')
    with pytest.raises(sp.MalformedDocument, match=r"schema version 9\.9"):
        sp.from_json(data)
    with pytest.raises(sp.NotAStatusForm):
        sp.parse(b"[]")
