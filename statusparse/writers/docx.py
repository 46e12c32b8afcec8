"""Writes a Word document: python-docx gives the package (`word_template`), the body is written as text.

A table for each section, so that its heading and guidance repeat at the top of each page; the elements stand in the
order of ECMA-376, part 1.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from itertools import accumulate, pairwise

from lxml import etree

from statusparse.document import (
    BOLD,
    ITALIC,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Paragraph,
    Row,
    Run,
)
from statusparse.forms import Form
from statusparse.readers.word.names import R
from statusparse.report import StatusReport
from statusparse.rich import split_addresses
from statusparse.text import legal
from statusparse.writers.layout import PaperLayout, SectionTable, is_short, lay_out, page_title, runs_right_to_left
from statusparse.writers.word_numbering import Lists
from statusparse.writers.word_template import CONTENT_WIDTH, DECLARATION, WORD, template

__all__ = ["write"]

_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_DOCUMENT, _RELATIONSHIPS, _NUMBERING, _CORE = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/numbering.xml",
    "docProps/core.xml",
)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>'
_TEXT_STYLE = "FormText"
_GAP = '<w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
#: The marks of a run in the order that ECMA-376 asks for (17.3.2.28).
_MARKS = (
    (BOLD, "<w:b/>"),
    (ITALIC, "<w:i/>"),
    (STRIKE, "<w:strike/>"),
    (UNDERLINE, '<w:u w:val="single"/>'),
    (SUBSCRIPT, '<w:vertAlign w:val="subscript"/>'),
    (SUPERSCRIPT, '<w:vertAlign w:val="superscript"/>'),
)


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as a .docx package; its dates and the order of its parts are fixed."""
    empty, page = template()
    body = _Body(page)
    parts = dict(empty)
    parts[_DOCUMENT] = body.document(lay_out(report, form))
    parts[_RELATIONSHIPS] = body.relationships(parts[_RELATIONSHIPS])
    parts[_NUMBERING] = body.lists.part()
    parts[_CORE] = _core(parts[_CORE], report)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Body:
    def __init__(self, page: str) -> None:
        self.page = page
        self.links: dict[str, str] = {}
        self.lists = Lists()

    def document(self, form: PaperLayout) -> bytes:
        edges = [round(CONTENT_WIDTH * share) for share in accumulate(form.shares, initial=0.0)]
        parts = [DECLARATION, f'<w:document xmlns:w="{WORD}" xmlns:r="{R[1:-1]}"><w:body>']
        for paragraph in form.opening:
            parts.append(self._paragraph(paragraph, "Title" if paragraph.role == "title" else _TEXT_STYLE))
        if form.initiative is not None:
            parts.append(self._paragraph(form.initiative, "Heading1"))
        elif form.opening:
            parts.append(_GAP)
        for table in form.tables:
            self._table(parts, table, edges)
            # Without a paragraph between them Word makes one table of two, and it wants one at the end of the body.
            parts.append(_GAP)
        parts += [self.page, "</w:body></w:document>"]
        return "".join(parts).encode("utf-8")

    def relationships(self, data: bytes) -> bytes:
        """The relationships of the document with those of its links."""
        links = "".join(
            f'<Relationship Id="{identifier}" Type="{_HYPERLINK}" Target="{_attribute(url)}" TargetMode="External"/>'
            for url, identifier in self.links.items()
        )
        return data.replace(b"</Relationships>", links.encode("utf-8") + b"</Relationships>")

    # Tables.

    def _table(self, parts: list[str], table: SectionTable, edges: Sequence[int]) -> None:
        parts.append(
            '<w:tbl><w:tblPr><w:tblStyle w:val="FormTable"/>'
            f'<w:tblW w:w="{CONTENT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020"/>'
        )
        guidance = " ".join(cell.text for row in table.head[1:] for cell in row.cells if cell.text)
        for name, text in (("tblCaption", table.name), ("tblDescription", guidance)):
            if text:
                parts.append(f'<w:{name} w:val="{_attribute(text)}"/>')
        parts.append("</w:tblPr><w:tblGrid>")
        parts += [f'<w:gridCol w:w="{end - start}"/>' for start, end in pairwise(edges[: table.width + 1])]
        parts.append("</w:tblGrid>")
        for number, row in enumerate(table.head):
            self._head_row(parts, row, edges, first=number == 0)
        for row in table.rows:
            self._row(parts, row, edges)
        parts.append("</w:tbl>")

    def _head_row(self, parts: list[str], row: Row, edges: Sequence[int], first: bool) -> None:
        parts.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        named = False
        for cell in row.cells:
            style = "FormGuidance"
            if first:
                style = "FormColumn" if named else "Heading2"
                named = named or bool(cell.content)
            parts.append(_cell_start(cell.column, cell.column_span, edges, _SHADE if first else ""))
            parts += [self._paragraph(paragraph, style) for paragraph in cell.paragraphs] or ["<w:p/>"]
            parts.append("</w:tc>")
        parts.append("</w:tr>")

    def _row(self, parts: list[str], row: Row, edges: Sequence[int]) -> None:
        parts.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>" if is_short(row) else "<w:tr>")
        for cell in row.cells:
            parts.append(_cell_start(cell.column, cell.column_span, edges))
            self.lists.end()
            paragraphs = cell.paragraphs
            parts += [
                self._paragraph(paragraph, _TEXT_STYLE if number else None)
                for number, paragraph in enumerate(paragraphs)
            ] or ["<w:p/>"]
            parts.append("</w:tc>")
        parts.append("</w:tr>")

    # Paragraphs.

    def _paragraph(self, paragraph: Paragraph, style: str | None) -> str:
        properties = ""
        if paragraph.level:
            style = "ListBullet" if paragraph.ordinal is None else "ListNumber"
            number = self.lists.number_of(paragraph)
            properties = f'<w:numPr><w:ilvl w:val="{paragraph.level - 1}"/><w:numId w:val="{number}"/></w:numPr>'
        else:
            self.lists.end()
        if style is not None:
            properties = f'<w:pStyle w:val="{style}"/>{properties}'
        if runs_right_to_left(paragraph.text):
            properties += "<w:bidi/>"
        if properties:
            properties = f"<w:pPr>{properties}</w:pPr>"
        runs = split_addresses(paragraph).runs or (Run(paragraph.text),)
        return f"<w:p>{properties}{''.join([self._run(run) for run in runs])}</w:p>"

    def _run(self, run: Run) -> str:
        text = _content(run.text)
        if not run.marks and run.href is None and "\n" not in text:
            return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
        properties = "".join([mark for bit, mark in _MARKS if run.marks & bit])
        if run.href is not None:
            properties = f'<w:rStyle w:val="Hyperlink"/>{properties}'
        if properties:
            properties = f"<w:rPr>{properties}</w:rPr>"
        lines = [f'<w:t xml:space="preserve">{line}</w:t>' if line else "" for line in text.split("\n")]
        element = f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"
        if run.href is None:
            return element
        identifier = self.links.setdefault(run.href, f"rIdLink{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{identifier}" w:history="1">{element}</w:hyperlink>'


def _cell_start(column: int, span: int, edges: Sequence[int], shade: str = "") -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    width = edges[column + span] - edges[column]
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{shade}</w:tcPr>'


def _content(text: str) -> str:
    return legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _attribute(text: str) -> str:
    return _content(" ".join(text.split())).replace('"', "&quot;")


def _core(data: bytes, report: StatusReport) -> bytes:
    root = etree.fromstring(data)
    title = root.find("{http://purl.org/dc/elements/1.1/}title")
    if title is not None:
        title.text = legal(page_title(report))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
