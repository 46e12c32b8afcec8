"""Writes a Word document: python-docx gives the package and its styles, the rows are built as elements."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from lxml import etree

from statusparse.compose import compose
from statusparse.document import (
    BOLD,
    ITALIC,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Cell,
    Paragraph,
    Row,
    Run,
    Table,
)
from statusparse.forms import Form
from statusparse.readers.word.names import VAL, R, W
from statusparse.report import StatusReport
from statusparse.rich import split_addresses
from statusparse.text import legal

__all__ = ["write"]

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NAMESPACES = {"w": W[1:-1], "r": R[1:-1]}
_PACKAGE_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_DOCUMENT = "word/document.xml"
_RELATIONSHIPS = "word/_rels/document.xml.rels"
_NUMBERING = "word/numbering.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PAGE = (11906, 16838, 1134)  # width, height and margin of the page in twentieths of a point: A4, 2 cm
_TEXT_SHARE = 0.62  # of the width, for the text column
_LEVELS = 9
_BULLETS = "•–▪"
_BULLET_LIST, _NUMBER_LIST = 1, 2
_SHADE = "E8EEF4"
#: The marks of a run in the order that ECMA-376 (17.3.2.28) asks for.
_MARKS = (
    (BOLD, "b", None),
    (ITALIC, "i", None),
    (STRIKE, "strike", None),
    (UNDERLINE, "u", "single"),
    (SUBSCRIPT, "vertAlign", "subscript"),
    (SUPERSCRIPT, "vertAlign", "superscript"),
)
_STYLES = {"title": "Title", "heading": "FormHeading", "guidance": "FormGuidance"}


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as a .docx package; its dates and the order of its parts are fixed."""
    return _Body(report, form).package()


class _Body:
    def __init__(self, report: StatusReport, form: Form | None) -> None:
        self.report = report
        self.form = form
        self.links: dict[str, str] = {}
        self.lists: list[tuple[int, int]] = []  # level and first number of each ordered list

    def package(self) -> bytes:
        parts = dict(_template())
        parts[_DOCUMENT] = self._document()
        parts[_RELATIONSHIPS] = self._relationships(parts[_RELATIONSHIPS])
        parts[_NUMBERING] = _numbering(self.lists)
        parts["docProps/core.xml"] = _core(parts["docProps/core.xml"], self.report)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def _document(self) -> bytes:
        root = etree.Element(W + "document", nsmap=_NAMESPACES)
        body = etree.SubElement(root, W + "body")
        for block in compose(self.report, self.form).body:
            if isinstance(block, Table):
                self._table(body, block)
            else:
                self._paragraphs(body, (block,))
        # Word wants a paragraph after a table at the end of the body.
        etree.SubElement(body, W + "p")
        width, height, margin = (str(length) for length in _PAGE)
        section = etree.SubElement(body, W + "sectPr")
        etree.SubElement(section, W + "pgSz", {W + "w": width, W + "h": height})
        edges = {W + edge: margin for edge in ("top", "right", "bottom", "left")}
        etree.SubElement(section, W + "pgMar", {**edges, W + "header": "567", W + "footer": "567", W + "gutter": "0"})
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    # Tables.

    def _table(self, parent: etree._Element, table: Table) -> None:
        element = etree.SubElement(parent, W + "tbl")
        properties = etree.SubElement(element, W + "tblPr")
        _value(properties, "tblStyle", "TableGrid")
        etree.SubElement(properties, W + "tblW", {W + "w": "5000", W + "type": "pct"})
        _value(properties, "tblLayout", None, {W + "type": "fixed"})
        widths = _widths(sum(cell.column_span for cell in table.rows[0].cells))
        grid = etree.SubElement(element, W + "tblGrid")
        for width in widths:
            etree.SubElement(grid, W + "gridCol", {W + "w": str(width)})
        for row in table.rows:
            self._row(element, row, widths)

    def _row(self, parent: etree._Element, row: Row, widths: list[int]) -> None:
        element = etree.SubElement(parent, W + "tr")
        properties = etree.SubElement(element, W + "trPr")
        if row.cells[0].role != "data":
            etree.SubElement(properties, W + "cantSplit")
        if row.cells[0].role == "title":
            etree.SubElement(properties, W + "tblHeader")
        for cell in row.cells:
            end = cell.column + cell.column_span
            self._cell(element, cell, sum(widths[cell.column : end]))

    def _cell(self, parent: etree._Element, cell: Cell, width: int) -> None:
        element = etree.SubElement(parent, W + "tc")
        properties = etree.SubElement(element, W + "tcPr")
        etree.SubElement(properties, W + "tcW", {W + "w": str(width), W + "type": "dxa"})
        if cell.column_span > 1:
            _value(properties, "gridSpan", str(cell.column_span))
        if cell.role in ("heading", "title"):
            etree.SubElement(properties, W + "shd", {VAL: "clear", W + "color": "auto", W + "fill": _SHADE})
        if cell.content:
            role = "heading" if cell.role == "title" else cell.role
            self._paragraphs(element, cell.paragraphs, _STYLES.get(role or ""))
        else:
            etree.SubElement(element, W + "p")

    # Paragraphs.

    def _paragraphs(self, parent: etree._Element, paragraphs: tuple[Paragraph, ...], style: str | None = None) -> None:
        open_lists: list[tuple[int | None, int]] = []  # the next number (None for bullets) and the list, by level
        for paragraph in paragraphs:
            element = etree.SubElement(parent, W + "p")
            name = style or _STYLES.get(paragraph.role or "")
            properties = etree.SubElement(element, W + "pPr")
            if paragraph.level:
                _value(properties, "pStyle", name or "ListParagraph")
                numbering = etree.SubElement(properties, W + "numPr")
                _value(numbering, "ilvl", str(paragraph.level - 1))
                _value(numbering, "numId", str(self._list(paragraph, open_lists)))
            else:
                open_lists.clear()
                if name:
                    _value(properties, "pStyle", name)
            if not len(properties):
                element.remove(properties)
            for run in split_addresses(paragraph).runs or (Run(paragraph.text),):
                self._run(element, run)

    def _list(self, paragraph: Paragraph, open_lists: list[tuple[int | None, int]]) -> int:
        """The list that an item goes on with, or a new one where its number does not follow."""
        level, ordinal = paragraph.level, paragraph.ordinal
        del open_lists[level:]
        following = None if ordinal is None else ordinal + 1
        if len(open_lists) == level and open_lists[-1][0] == ordinal:
            number = open_lists.pop()[1]
        else:
            del open_lists[level - 1 :]
            number = _BULLET_LIST
            if ordinal is not None:
                self.lists.append((level - 1, ordinal))
                number = _NUMBER_LIST + len(self.lists)
        open_lists.append((following, number))
        return number

    def _run(self, parent: etree._Element, run: Run) -> None:
        if run.href is not None:
            identifier = self.links.setdefault(run.href, f"rIdLink{len(self.links) + 1}")
            parent = etree.SubElement(parent, W + "hyperlink", {R + "id": identifier})
        element = etree.SubElement(parent, W + "r")
        if run.marks or run.href is not None:
            properties = etree.SubElement(element, W + "rPr")
            if run.href is not None:
                _value(properties, "rStyle", "Hyperlink")
            for mark, name, value in _MARKS:
                if run.marks & mark:
                    _value(properties, name, value)
        for number, line in enumerate(run.text.split("\n")):
            if number:
                etree.SubElement(element, W + "br")
            if line:
                text = etree.SubElement(element, W + "t", {_XML_SPACE: "preserve"})
                text.text = legal(line)

    def _relationships(self, data: bytes) -> bytes:
        root = etree.fromstring(data)
        for url, identifier in self.links.items():
            etree.SubElement(
                root,
                _PACKAGE_RELATIONSHIPS + "Relationship",
                {"Id": identifier, "Type": _HYPERLINK, "Target": url, "TargetMode": "External"},
            )
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _value(parent: etree._Element, name: str, value: str | None, more: dict[str, str] | None = None) -> None:
    etree.SubElement(parent, W + name, {**({VAL: value} if value is not None else {}), **(more or {})})


def _widths(columns: int) -> list[int]:
    whole = _PAGE[0] - 2 * _PAGE[2]
    text = round(whole * (_TEXT_SHARE if columns == 2 else 0.4))
    return [text, *[(whole - text) // (columns - 1)] * (columns - 1)]


def _numbering(lists: list[tuple[int, int]]) -> bytes:
    """The numbering part: one bulleted and one numbered kind of list, and a list for each that begins anew."""
    root = etree.Element(W + "numbering", nsmap=_NAMESPACES)
    for kind, form in ((_BULLET_LIST, "bullet"), (_NUMBER_LIST, "decimal")):
        abstract = etree.SubElement(root, W + "abstractNum", {W + "abstractNumId": str(kind)})
        _value(abstract, "multiLevelType", "multilevel")
        for level in range(_LEVELS):
            element = etree.SubElement(abstract, W + "lvl", {W + "ilvl": str(level)})
            _value(element, "start", "1")
            _value(element, "numFmt", form)
            _value(element, "lvlText", _BULLETS[level % 3] if form == "bullet" else f"%{level + 1}.")
            _value(element, "lvlJc", "left")
            indent = etree.SubElement(etree.SubElement(element, W + "pPr"), W + "ind")
            indent.set(W + "left", str(360 * (level + 1)))
            indent.set(W + "hanging", "360")
    for number in (_BULLET_LIST, _NUMBER_LIST):
        element = etree.SubElement(root, W + "num", {W + "numId": str(number)})
        _value(element, "abstractNumId", str(number))
    for number, (level, start) in enumerate(lists, _NUMBER_LIST + 1):
        element = etree.SubElement(root, W + "num", {W + "numId": str(number)})
        _value(element, "abstractNumId", str(_NUMBER_LIST))
        override = etree.SubElement(element, W + "lvlOverride", {W + "ilvl": str(level)})
        _value(override, "startOverride", str(start))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _core(data: bytes, report: StatusReport) -> bytes:
    root = etree.fromstring(data)
    dc = "{http://purl.org/dc/elements/1.1/}"
    title = root.find(dc + "title")
    if title is None:
        title = etree.SubElement(root, dc + "title")
    title.text = " – ".join(part for part in (report.form.title, report.form.initiative) if part).replace("\n", " ")
    title.text = legal(title.text)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


@cache
def _template() -> dict[str, bytes]:
    """The parts of an empty document with the styles of the form, made once by python-docx."""
    import datetime

    import docx
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    language = normal.element.get_or_add_rPr().makeelement(qn("w:lang"), {qn("w:val"): "da-DK"})
    normal.element.get_or_add_rPr().append(language)
    title = document.styles["Title"]
    title.font.name, title.font.size = "Calibri", Pt(18)
    heading = document.styles.add_style("FormHeading", WD_STYLE_TYPE.PARAGRAPH)
    heading.base_style, heading.font.bold = normal, True
    heading.paragraph_format.keep_with_next = True
    guidance = document.styles.add_style("FormGuidance", WD_STYLE_TYPE.PARAGRAPH)
    guidance.base_style, guidance.font.italic, guidance.font.size = normal, True, Pt(9)
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.underline, link.font.color.rgb = True, RGBColor(0x05, 0x63, 0xC1)
    properties = document.core_properties
    properties.author, properties.comments, properties.language = "", "", "da-DK"
    properties.created = properties.modified = datetime.datetime(2000, 1, 1)  # fixed: the same in, the same out
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return {name: data for name, data in parts.items() if "thumbnail" not in name} | {
        "_rels/.rels": _without_thumbnail(parts["_rels/.rels"])
    }


def _without_thumbnail(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for element in list(root):
        if element.get("Type", "").endswith("/thumbnail"):
            root.remove(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
