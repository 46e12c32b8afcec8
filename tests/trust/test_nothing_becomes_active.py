"""No text of a form becomes a script, a formula, a field or a link of a dangerous scheme, in any format."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree, html
from markdown_it import MarkdownIt

import statusparse as sp
from statusparse.follow_up.writers import render_comparisons
from tests.fill.filled import BLANKS, NAMES
from tests.writers.hostile import hostile

SAFE = re.compile(r"(?:https?|ftp|mailto|tel):", re.IGNORECASE)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORDS = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "'=1", "=cmd|'/C calc'!A0", "javascript:alert(1)",
    "<script>alert(1)</script>", "BEGIN:VEVENT", "a\r\nATTACH:http://x", "DDEAUTO cmd", "{ INCLUDETEXT x }",
    "[x](javascript:alert(1))", "![x](http://127.0.0.1:9)", "<javascript:alert(1)>", "&lt;img src=x onerror=y&gt;",
]  # fmt: skip


def report(words: str = "2017") -> sp.StatusReport:
    """A report whose every text would be more."""
    return sp.new_report(
        "Byen",
        year=2017,
        activities=[
            *(sp.item(f"{text} {words}", status=f"Planlagt 3/5: {text}", owner=text, due=text) for text in WORDS),
            *(sp.item(text, status=text) for text in WORDS),
            *hostile().activities,
        ],
        description="\n".join(WORDS),
    )


def check_page(data: bytes) -> None:
    check_elements(data.decode())
    assert b"Content-Security-Policy" in data


def check_elements(text: str) -> None:
    page = html.document_fromstring(text.encode())
    for element in page.iter(etree.Element):
        assert element.tag not in ("script", "iframe", "object", "embed", "form", "base", "svg", "img", "video")
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name != "src"
            if name == "href":
                assert SAFE.match(value) or value.startswith("#")


def check_word(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            assert not name.startswith(("word/vba", "word/activeX", "word/embeddings"))
            content = package.read(name)
            if name.endswith(".rels"):
                for one in etree.fromstring(content):
                    if one.get("TargetMode") == "External":
                        assert one.get("Type", "").endswith("/hyperlink")
                        assert SAFE.match(one.get("Target", ""))
            elif name.startswith("word/document"):
                root = etree.fromstring(content)
                texts = [one.text or "" for one in root.iter(f"{W}instrText")]
                texts += [one.get(f"{W}instr", "") for one in root.iter(f"{W}fldSimple")]
                assert not any(re.search("DDE|INCLUDE|LINK|javascript", text) for text in texts)
                assert root.find(f".//{W}altChunk") is None


def test_a_page_runs_nothing() -> None:
    check_page(sp.render(report(), "html"))


def test_a_comparison_runs_nothing(tmp_path: Path) -> None:
    comparisons = [sp.compare(report(), report("2018"))]
    check_page(render_comparisons(comparisons, "html"))
    text = render_comparisons(comparisons, "md").decode()
    assert not re.search(r"(?<!\\)\]\(javascript:|(?<!\\)<(?:script|img|javascript)", text)
    assert formulas(render_comparisons(comparisons, "xlsx")) == 0


def test_a_word_document_holds_no_field_and_no_link_of_another_scheme() -> None:
    check_word(sp.render(report(), "docx"))


@pytest.mark.parametrize("name", [name for name in NAMES if "klassisk" in name][:1] or NAMES[:1])
def test_a_form_that_is_filled_holds_none_either(name: str) -> None:
    blank = BLANKS / name
    before = sp.parse(blank)
    filled = sp.render(
        sp.new_report(
            before.initiative or "Byen",
            year=2017,
            activities=[sp.item(text, status=text) for text in (*WORDS, '<a href="javascript:alert(1)">x</a>')],
        ),
        "docx",
        into=blank,
        force=True,
    )
    check_word(filled)


def test_markdown_holds_no_link_of_another_scheme_and_no_markup() -> None:
    text = sp.render(report(), "md").decode()
    assert "javascript:" in text
    check_elements(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def formulas(data: bytes) -> int:
    """How many cells of a workbook are formulas, or strings that were typed in as such."""
    count = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            content = package.read(name)
            count += len(re.findall(rb"<f[ >]|ddeLink|externalBook|vbaProject", content))
            if name.endswith(".rels"):
                for one in etree.fromstring(content):
                    count += one.get("TargetMode") == "External" and not SAFE.match(one.get("Target", ""))
    return count


def test_tables_hold_no_formula(tmp_path: Path) -> None:
    sp.write_table([report()], tmp_path / "all.xlsx")
    assert formulas((tmp_path / "all.xlsx").read_bytes()) == 0
    import csv

    for format in ("csv", "csv-excel"):
        sp.write_table([report()], tmp_path / format, format)
        said = (tmp_path / format).read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(said, newline=""), delimiter=";" if format != "csv" else ","))
        assert len(rows) > 2 * len(WORDS)
        assert not [cell for row in rows for cell in row if re.match(r"\s*[=+@＝＋－＠-]", cell)]


def test_a_calendar_holds_no_entry_and_no_line_that_is_not_ours(tmp_path: Path) -> None:
    sp.write_table([report()], tmp_path / "all.ics")
    data = (tmp_path / "all.ics").read_bytes()
    lines = data.replace(b"\r\n ", b"").split(b"\r\n")
    assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == data.count(b"\r\nUID:")
    assert not any(line.startswith((b"ATTACH", b"BEGIN:VALARM")) for line in lines)
    assert not any(re.match(rb"URL[^:]*:(?!https?:|ftp:|mailto:|tel:)", line) for line in lines)
