"""Walks an unwrapped WordprocessingML tree and gives paragraphs and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Paragraph, Stray, Table
from statusparse.readers.options import Options
from statusparse.readers.word.drawings import drawn_lines, part_reference
from statusparse.readers.word.inline import Inline
from statusparse.readers.word.looks import Looks
from statusparse.readers.word.names import (
    BODY,
    BOX,
    CELL,
    CELL_PROPERTIES,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    RUN,
    TABLE,
    TEXT,
    M,
    R,
    W,
)
from statusparse.readers.word.package import Package, Relationship
from statusparse.readers.word.styles import HIDDEN
from statusparse.readers.word.tables import Grid, outermost
from statusparse.report import Diagnostic, Place
from statusparse.rich import Pieces, make_paragraph, settle_levels

__all__ = ["WordWalk"]

_CHUNK, _FORMULA = W + "altChunk", M + "oMathPara"
_BLOCKS = frozenset((PARAGRAPH, TABLE, ROW, CELL, BODY, _CHUNK))
#: Properties, beside which blocks stand.
_SILENT = frozenset((CELL_PROPERTIES, W + "sectPr"))


class WordWalk:
    """The walk over the parts of one document.

    Args:
        package: for what parts refer to.
        options: limits.
        looks: what styles and numbering say of the text.
        open_chunk: reads a part that holds another document.
    """

    def __init__(
        self,
        package: Package,
        options: Options,
        looks: Looks,
        open_chunk: Callable[[str], Document | None],
    ) -> None:
        self.faults: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self.titled = False  # whether a paragraph was met that is a heading by its style
        self._limits = options.limits
        self._package = package
        self._looks = looks
        self._open_chunk = open_chunk
        self._part = ""
        self._relationships: dict[str, Relationship] = {}
        self._inline = self._new_inline()
        self._strays: list[Stray] = []
        self._used: set[str] = set()
        self._hidden_at: Place | None = None
        self._cells = 0
        self._tables = 0
        self._depth = 0

    def part(self, element: etree._Element, part: str) -> tuple[Paragraph | Table, ...]:
        """The content of a part: the body, a note, a header."""
        self._part = part
        self._relationships = self._package.relationships(part)
        self._inline = self._new_inline()
        return self._content(element, Place(part=part))

    def take_strays(self) -> list[Stray]:
        """The text boxes met since the last call, and what stood outside the body of documents within."""
        strays, self._strays = self._strays, []
        return strays

    # Blocks.

    def _content(self, element: etree._Element, at: Place) -> tuple[Paragraph | Table, ...]:
        blocks: list[Paragraph | Table] = []
        loose: Pieces = []  # text that stands where a paragraph should
        listed = False
        for child in element:
            tag = child.tag
            if tag == PARAGRAPH:
                if loose:
                    blocks += self._loose(loose, at)
                paragraph = self._paragraph(child, at)
                if paragraph is not None:
                    listed = listed or paragraph.level > 0
                    blocks.append(paragraph)
            elif (len(child) or tag == _CHUNK) and tag not in _SILENT:
                inline = next(child.iter(*_BLOCKS), None) is None
                if loose and (tag == _FORMULA or not inline):
                    blocks += self._loose(loose, at)
                if inline:
                    self._inline.read(child, loose)
                else:
                    blocks += self._block(child, at)
                    listed = True
                if loose and tag == _FORMULA:
                    blocks += self._loose(loose, at)
        if loose:
            blocks += self._loose(loose, at)
        return settle_levels(blocks) if listed else tuple(blocks)

    def _loose(self, pieces: Pieces, at: Place) -> Iterator[Paragraph]:
        paragraph = self._make(pieces, 0, None, at)
        pieces.clear()
        if paragraph is not None:
            yield paragraph

    def _block(self, element: etree._Element, at: Place) -> Iterator[Paragraph | Table]:
        """What is no paragraph: a table, another document, or something unknown with blocks in it."""
        tag = element.tag
        if tag == TABLE:
            table, beside = self._table(element)
            yield from beside
            if table.rows:
                yield table
        elif tag == _CHUNK:
            yield from self._chunk(element)
        else:
            yield from self._content(element, at)

    def _chunk(self, element: etree._Element) -> tuple[Paragraph | Table, ...]:
        relationship = self._relationships.get(element.get(R + "id", ""))
        if relationship is None or relationship.external or not self._first_use(relationship.target):
            return ()
        document = self._open_chunk(relationship.target)
        if document is None:
            return ()
        self._strays += document.strays
        self.diagnostics += document.diagnostics
        return document.body

    def _first_use(self, part: str) -> bool:
        """Whether a part is referred to for the first time: one that is shown often is read once, or a small file
        could hold a boundless text."""
        if part in self._used:
            return False
        self._used.add(part)
        return True

    def _paragraph(self, element: etree._Element, at: Place) -> Paragraph | None:
        pieces: Pieces = []
        inline = self._inline
        level, ordinal, marks, heading = 0, None, 0, False
        for child in element:
            tag = child.tag
            if tag == RUN:
                inline.read_run(child, pieces, marks)
            elif tag == PARAGRAPH_PROPERTIES:
                if len(child):
                    level, ordinal, marks, heading = self._looks.of_paragraph(child)
            elif len(child) or tag == TEXT:
                inline.read(child, pieces, marks)
        if not pieces:
            return None
        paragraph = self._make(pieces, level, ordinal, at)
        if heading and paragraph is not None:
            self.titled = True
            return Paragraph(paragraph.text, paragraph.runs, paragraph.level, paragraph.ordinal, "heading", at)
        return paragraph

    def _make(self, pieces: Pieces, level: int, ordinal: int | None, at: Place) -> Paragraph | None:
        for _, marks, _ in pieces:
            if marks & HIDDEN:
                pieces = self._show_hidden(pieces, at)
                break
        return make_paragraph(pieces, level, ordinal, at, self.faults)

    def _show_hidden(self, pieces: Pieces, at: Place) -> Pieces:
        if at != self._hidden_at and any(marks & HIDDEN and text.strip() for text, marks, _ in pieces):
            self._hidden_at = at
            self.diagnostics.append(diagnostic("text-hidden", "Hidden text was kept as if it were shown.", at))
        return [(text, marks & ~HIDDEN, href) for text, marks, href in pieces]

    # Text boxes and drawings.

    def _aside(self, element: etree._Element) -> None:
        """Reads what stands beside the text: a box with paragraphs of its own, or lines in a drawing."""
        identifier = part_reference(element)
        if element.tag == BOX:
            outer, self._inline = self._inline, self._new_inline()
            content = self._content(element, Place(part=self._part))
            self._inline = outer
        elif identifier is None:
            content = tuple(self._drawn(element))
        else:
            relationship = self._relationships.get(identifier)
            if relationship is None or relationship.external or not self._first_use(relationship.target):
                return
            root = self._package.optional_xml(relationship.target)
            content = () if root is None else tuple(self._drawn(root))
        if content:
            self._strays.append(Stray("text box", content, Place(part=self._part)))

    def _drawn(self, element: etree._Element) -> Iterator[Paragraph]:
        for line in drawn_lines(element):
            paragraph = self._make([(line, 0, None)], 0, None, Place(part=self._part))
            if paragraph is not None:
                yield paragraph

    def _new_inline(self) -> Inline:
        return Inline(self._part, self._relationships, self._looks, self._aside, self.diagnostics)

    # Tables.

    def _table(self, element: etree._Element) -> tuple[Table, list[Paragraph]]:
        """The table, and the paragraphs between its rows and cells, which stand before it as they do in HTML."""
        self._depth += 1
        self._limits.check("depth", self._depth, "levels of nested tables")
        self._tables += 1
        number = self._tables
        grid = Grid(element)
        beside: list[etree._Element] = []
        for row in outermost(element, ROW, beside):
            self._row(row, grid, number, beside)
        self._depth -= 1
        at = Place(part=self._part, table=number)
        paragraphs = [self._paragraph(one, at) for one in beside]
        return grid.table(at), [one for one in paragraphs if one is not None]

    def _row(self, row: etree._Element, grid: Grid, table: int, beside: list[etree._Element]) -> None:
        self._package.memory.take("line")
        at = self._row_place(row, table, grid.height + 1)
        cells = outermost(row, CELL, beside)
        grid.begin_row(row, len(cells), at)
        for cell in cells:
            self._cell(cell, grid, at)

    def _row_place(self, row: etree._Element, table: int, number: int) -> Place:
        return Place(part=self._part, table=table, row=number)

    def _cell(self, cell: etree._Element, grid: Grid, at: Place) -> None:
        self._cells += 1
        if self._cells > self._limits.cells:
            self._limits.check("cells", self._cells, "table cells")
        self._package.memory.take("cell")
        grid.add(cell, self._content(cell, at))
