"""Walks an unwrapped WordprocessingML tree and gives paragraphs and tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Cell, Paragraph, Row, Stray, Table
from statusparse.links import absolute_url
from statusparse.readers.options import Options
from statusparse.readers.package import Package, Relationship
from statusparse.readers.word_names import VAL, M, R, V, W, is_on
from statusparse.readers.word_styles import Numbering, Styles, change_marks
from statusparse.report import Diagnostic, Place
from statusparse.rich import Pieces, make_paragraph, settle_levels

__all__ = ["WordWalk"]

#: Elements of a run that stand for one character.
_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
#: The signs that forms use of Word's symbol fonts, by their place in the font.
_SYMBOLS = {
    "wingdings": {
        0xFC: "✓",
        0xFB: "✗",
        0xFE: "☒",
        0xFD: "☒",
        0xA8: "☐",
        0x6F: "☐",
        0x78: "☒",
        0xA7: "▪",
        0xE0: "→",
    },
    "wingdings 2": {0x50: "✓", 0x4F: "✗", 0x52: "☒", 0x51: "☒", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x30: "☐"},
    "symbol": {0xB7: "•", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xD7: "⋅", 0xB4: "×"},
}
_HEADING_STYLE = re.compile(r"(?:heading|overskrift)\d|title|titel", re.IGNORECASE)
_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:\\[lmnot]\s+)*(?:"([^"]*)"|(\S+))', re.IGNORECASE)
_PAGE_FIELD = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_LINK_STYLES = ("Hyperlink", "FollowedHyperlink", "Hyperlink1", "BesgtLink")
_WIDEST = 1000
_SIMPLE_MARKS = frozenset((W + "b", W + "i", W + "u", W + "strike", W + "dstrike", W + "vertAlign"))


class _Field:
    """A complex field: the instruction until the separator, then the result, which is what is seen."""

    __slots__ = ("href", "instruction", "result", "silent")

    def __init__(self) -> None:
        self.instruction = ""
        self.result = False
        self.href: str | None = None
        self.silent = False


class _OpenCell:
    __slots__ = ("column", "content", "rows", "width")

    def __init__(self, content: tuple[Paragraph | Table, ...], column: int, width: int) -> None:
        self.content = content
        self.column = column
        self.width = width
        self.rows = 1


class WordWalk:
    """The walk over the parts of one document.

    Args:
        package: for what parts refer to.
        options: limits, and whether deleted text is shown.
        styles, numbering: read when they are first asked for.
    """

    def __init__(
        self,
        package: Package,
        options: Options,
        styles: Callable[[], Styles],
        numbering: Callable[[], Numbering],
    ) -> None:
        self.faults: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self._options = options
        self._package = package
        self._styles = styles
        self._numbering = numbering
        self._part = ""
        self._relationships: Mapping[str, Relationship] = {}
        self._fields: list[_Field] = []
        self._boxes: list[Stray] = []
        self._cells = 0
        self._tables = 0
        self._depth = 0

    def part(
        self, element: etree._Element, part: str, relationships: Mapping[str, Relationship] | None = None
    ) -> tuple[Paragraph | Table, ...]:
        """The content of a part: the body, a note, a header."""
        if part != self._part:
            self._part = part
            self._relationships = self._package.relationships(part) if relationships is None else relationships
        self._fields = []
        return self._content(element, Place(part=part))

    def take_boxes(self) -> list[Stray]:
        """The text boxes met since the last call."""
        boxes, self._boxes = self._boxes, []
        return boxes

    # Blocks.

    def _content(self, element: etree._Element, at: Place) -> tuple[Paragraph | Table, ...]:
        return settle_levels(self._blocks(element, at))

    def _blocks(self, element: etree._Element, at: Place) -> Iterator[Paragraph | Table]:
        loose: Pieces = []
        for child in element:
            tag = child.tag
            if tag == W + "p":
                paragraph = self._paragraph(child, at)
                if paragraph is not None:
                    yield paragraph
            elif tag == W + "tbl":
                table = self._table(child)
                if table.rows:
                    yield table
            elif tag == W + "r" or tag == W + "hyperlink":
                self._inline(child, loose, 0, None)
            elif len(child):
                yield from self._blocks(child, at)
        if loose and (paragraph := make_paragraph(loose, at=at, faults=self.faults)):
            yield paragraph

    def _paragraph(self, element: etree._Element, at: Place) -> Paragraph | None:
        pieces: Pieces = []
        level, ordinal, marks, heading = 0, None, 0, False
        for child in element:
            tag = child.tag
            if tag == W + "r":
                self._run(child, pieces, marks, None)
            elif tag == W + "pPr":
                level, ordinal, marks, heading = self._properties(child)
            else:
                self._inline(child, pieces, marks, None)
        if not pieces:
            return None
        paragraph = make_paragraph(pieces, level, ordinal, at, self.faults)
        if heading and paragraph is not None:
            return Paragraph(paragraph.text, paragraph.runs, paragraph.level, paragraph.ordinal, "heading", at)
        return paragraph

    def _properties(self, properties: etree._Element) -> tuple[int, int | None, int, bool]:
        style, numbering, outline = "", None, False
        for child in properties:
            if child.tag == W + "pStyle":
                style = child.get(VAL, "")
            elif child.tag == W + "numPr":
                numbering = child
            elif child.tag == W + "outlineLvl":
                outline = child.get(VAL) != "9"
        level, ordinal, marks = 0, None, 0
        if style:
            styles = self._styles()
            marks = styles.marks(style)
            outline = outline or _HEADING_STYLE.match(style) is not None or styles.is_heading(style)
            inherited = styles.numbering(style)
            if numbering is None or (inherited is not None and numbering.find(W + "numId") is None):
                numbering = inherited
        if numbering is not None:
            identifier = numbering.find(W + "numId")
            depth = numbering.find(W + "ilvl")
            list_id = identifier.get(VAL, "0") if identifier is not None else "0"
            if list_id != "0":
                level = _integer(depth.get(VAL), 0) + 1 if depth is not None else 1
                level = min(max(level, 1), 9)
                ordinal = self._numbering().next(list_id, level - 1)
        return level, ordinal, marks, outline

    # Inline content.

    def _inline(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        tag = element.tag
        if tag == W + "r":
            self._run(element, pieces, marks, href)
        elif tag == W + "hyperlink":
            target = self._target(element) or href
            for child in element:
                self._inline(child, pieces, marks, target)
        elif tag == M + "t":
            pieces.append((element.text or "", marks, href))
        elif tag == W + "txbxContent":
            self._box(element)
        else:
            for child in element:
                self._inline(child, pieces, marks, href)

    def _target(self, element: etree._Element) -> str | None:
        relationship = self._relationships.get(element.get(R + "id", ""))
        if relationship is not None:
            return self._address(relationship.target)
        match = _HYPERLINK.match(element.get(W + "instr", ""))
        return self._address(match[1] or match[2]) if match else None

    def _address(self, target: str) -> str | None:
        url = absolute_url(target)
        if url is None and target and not target.startswith("#"):
            message = (
                f"The link to {target[:80]!r} was left out, since it is no absolute web address; its text was kept."
            )
            self.diagnostics.append(diagnostic("link-dropped", message, Place(part=self._part)))
        return url

    def _run(self, run: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        field = self._fields[-1] if self._fields else None
        for child in run:
            tag = child.tag
            if tag == W + "t":
                if field is None:
                    pieces.append((child.text or "", marks, href))
                elif field.result and not field.silent:
                    pieces.append((child.text or "", marks, self._field_href(href)))
            elif tag == W + "rPr":
                marks = self._run_marks(child, marks)
            elif tag in _CHARACTERS:
                if field is None or (field.result and not field.silent):
                    pieces.append((_CHARACTERS[tag], marks, href if field is None else self._field_href(href)))
            elif tag == W + "fldChar":
                field = self._field(child, pieces, marks)
            elif tag == W + "instrText" or tag == W + "delInstrText":
                if field is not None and not field.result:
                    field.instruction += child.text or ""
            elif tag == W + "delText":
                if self._options.revisions == "reject":
                    pieces.append((child.text or "", marks, href))
            elif tag == W + "sym":
                pieces.append((_symbol(child), marks, href))
            elif tag == W + "lastRenderedPageBreak":
                pass
            elif len(child):
                self._embedded(child, pieces, marks, href)

    def _field_href(self, href: str | None) -> str | None:
        return next((field.href for field in reversed(self._fields) if field.href), href)

    def _run_marks(self, properties: etree._Element, marks: int) -> int:
        if not len(properties):
            return marks
        link = False
        for child in properties:
            if child.tag == W + "rStyle":
                style = child.get(VAL, "")
                link = style in _LINK_STYLES
                if not link:
                    marks |= self._styles().marks(style)
            elif child.tag == W + "vanish" and is_on(child):
                message = "Hidden text was kept as if it were shown."
                self.diagnostics.append(diagnostic("text-hidden", message, Place(part=self._part)))
        return change_marks(marks, properties)

    def _field(self, mark: etree._Element, pieces: Pieces, marks: int) -> _Field | None:
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            field = _Field()
            self._fields.append(field)
            shown = _form_field(mark)
            if shown:
                pieces.append((shown, marks, None))
                field.silent = True
        elif kind == "separate" and self._fields:
            field = self._fields[-1]
            field.result = True
            match = _HYPERLINK.match(field.instruction)
            if match:
                field.href = self._address(match[1] or match[2] or "")
            # The number of a page is computed; nobody wrote it.
            field.silent = field.silent or _PAGE_FIELD.match(field.instruction) is not None
        elif kind == "end" and self._fields:
            self._fields.pop()
        return self._fields[-1] if self._fields else None

    def _embedded(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        """What a run holds besides text: drawings and pictures with text boxes, ruby, and what is not known."""
        for child in element:
            if child.tag == W + "txbxContent":
                self._box(child)
            elif child.tag == V + "textpath" and child.get("string"):
                self._boxes.append(Stray("text box", (Paragraph(child.get("string", "")),), Place(part=self._part)))
            elif child.tag == W + "r":
                self._run(child, pieces, marks, href)
            elif child.tag == M + "t":
                pieces.append((child.text or "", marks, href))
            elif len(child):
                self._embedded(child, pieces, marks, href)

    def _box(self, element: etree._Element) -> None:
        fields, self._fields = self._fields, []
        at = Place(part=self._part)
        content = self._content(element, at)
        self._fields = fields
        if content:
            self._boxes.append(Stray("text box", content, at))

    # Tables.

    def _table(self, element: etree._Element) -> Table:
        self._depth += 1
        self._options.limits.check("depth", self._depth, "levels of nested tables")
        self._tables += 1
        number = self._tables
        rows: list[tuple[list[_OpenCell], Place]] = []
        above: dict[int, _OpenCell] = {}  # for each column, the cell that a vertical merge would go on with
        for row in element.iter(W + "tr") if element.find(W + "tr") is None else element.findall(W + "tr"):
            at = Place(part=self._part, table=number, row=len(rows) + 1)
            cells, above = self._row(row, at, above)
            rows.append((cells, at))
        self._depth -= 1
        return Table(
            tuple(
                Row(tuple(Cell(cell.content, cell.column, cell.width, cell.rows) for cell in cells), at)
                for cells, at in rows
            ),
            Place(part=self._part, table=number),
        )

    def _row(
        self, row: etree._Element, at: Place, above: dict[int, _OpenCell]
    ) -> tuple[list[_OpenCell], dict[int, _OpenCell]]:
        cells: list[_OpenCell] = []
        below: dict[int, _OpenCell] = {}
        column = 0
        for child in row:
            if child.tag == W + "trPr":
                before = child.find(W + "gridBefore")
                column = min(max(_integer(before.get(VAL), 0), 0), _WIDEST) if before is not None else 0
            elif child.tag == W + "tc":
                self._cells += 1
                self._options.limits.check("cells", self._cells, "table cells")
                width, vertical, horizontal = _spans(child)
                content = self._content(child, at)
                upper = above.get(column)
                if horizontal == "continue" and cells and not (content and vertical):
                    cells[-1].width += width
                    cells[-1].content = settle_levels((*cells[-1].content, *content))
                elif vertical == "continue" and upper is not None and not content:
                    upper.rows += 1
                    below[column] = upper
                else:
                    cell = _OpenCell(content, column, width)
                    cells.append(cell)
                    if vertical:
                        below[column] = cell
                column += width
        return cells, below


def _spans(cell: etree._Element) -> tuple[int, str | None, str | None]:
    """Width in columns, and whether the cell begins or goes on with a vertical or horizontal merge."""
    properties = cell.find(W + "tcPr")
    if properties is None:
        return 1, None, None
    width, vertical, horizontal = 1, None, None
    for child in properties:
        if child.tag == W + "gridSpan":
            width = min(max(_integer(child.get(VAL), 1), 1), _WIDEST)
        elif child.tag == W + "vMerge":
            vertical = child.get(VAL, "continue")
        elif child.tag == W + "hMerge":
            horizontal = child.get(VAL, "continue")
    return width, vertical, horizontal


def _form_field(mark: etree._Element) -> str:
    """What a legacy form field shows: the state of a checkbox, the chosen entry of a drop-down."""
    data = mark.find(W + "ffData")
    if data is None:
        return ""
    box = data.find(W + "checkBox")
    if box is not None:
        state = box.find(W + "checked")
        if state is None:
            state = box.find(W + "default")
        return "☒" if state is not None and is_on(state) else "☐"
    choice = data.find(W + "ddList")
    if choice is not None:
        entries = [entry.get(VAL, "") for entry in choice.findall(W + "listEntry")]
        result = choice.find(W + "result")
        if result is None:
            result = choice.find(W + "default")
        index = _integer(result.get(VAL), 0) if result is not None else 0
        return entries[index] if 0 <= index < len(entries) else ""
    return ""


def _symbol(element: etree._Element) -> str:
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    known = _SYMBOLS.get(element.get(W + "font", "").lower(), {})
    return known.get(code & 0xFF) or (chr(code) if 0x20 <= code <= 0x10FFFF else "")


def _integer(value: str | None, otherwise: int) -> int:
    try:
        return int(value or "")
    except ValueError:
        return otherwise
