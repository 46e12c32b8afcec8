"""Walks an unwrapped WordprocessingML tree and gives paragraphs and tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Paragraph, Stray, Table
from statusparse.links import absolute_url
from statusparse.readers.options import Options
from statusparse.readers.word.fields import Fields, form_field, link_target
from statusparse.readers.word.looks import Looks
from statusparse.readers.word.names import (
    BODY,
    BOX,
    CELL,
    CELL_PROPERTIES,
    DGM,
    FIELD_MARK,
    HYPERLINK,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    A,
    M,
    R,
    V,
    W,
)
from statusparse.readers.word.package import Package, Relationship
from statusparse.readers.word.styles import HIDDEN
from statusparse.readers.word.symbols import symbol
from statusparse.readers.word.tables import Grid
from statusparse.report import Diagnostic, Place
from statusparse.rich import Piece, Pieces, make_paragraph, settle_levels

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
_INSTRUCTION, _SYMBOL, _RUBY = W + "instrText", W + "sym", W + "ruby"
_CHUNK, _WORD_ART, _DIAGRAM = W + "altChunk", V + "textpath", DGM + "relIds"
_MATH_TEXT, _DRAWN_BODY, _DRAWN_PARAGRAPH = M + "t", A + "txBody", A + "p"
_DRAWN_TEXT, _DRAWN_BREAK = A + "t", A + "br"
_BLOCKS = frozenset((PARAGRAPH, TABLE, ROW, CELL, BODY, _CHUNK))
#: Properties, beside which blocks stand.
_SILENT = frozenset((CELL_PROPERTIES, W + "sectPr"))
_LINE_FEED = re.compile(r"[\r\n]+")


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
        self._fields = Fields()
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
        self._fields = Fields()
        return self._content(element, Place(part=part))

    def take_strays(self) -> list[Stray]:
        """The text boxes met since the last call, and what stood outside the body of documents within."""
        strays, self._strays = self._strays, []
        return strays

    # Blocks.

    def _content(self, element: etree._Element, at: Place) -> tuple[Paragraph | Table, ...]:
        blocks: list[Paragraph | Table] = []
        listed = False
        for child in element:
            tag = child.tag
            if tag == PARAGRAPH:
                paragraph = self._paragraph(child, at)
                if paragraph is not None:
                    listed = listed or paragraph.level > 0
                    blocks.append(paragraph)
            elif (len(child) or tag == _CHUNK) and tag not in _SILENT:
                blocks += self._block(child, at)
                listed = True
        return settle_levels(blocks) if listed else tuple(blocks)

    def _block(self, element: etree._Element, at: Place) -> Iterator[Paragraph | Table]:
        """What is no paragraph: a table, another document, or text that stands where a paragraph should."""
        tag = element.tag
        if tag == TABLE:
            table = self._table(element)
            if table.rows:
                yield table
        elif tag == _CHUNK:
            yield from self._chunk(element)
        elif next(element.iter(*_BLOCKS), None) is not None:
            yield from self._content(element, at)
        else:
            pieces: Pieces = []
            self._inline(element, pieces, 0, None)
            if pieces and (paragraph := self._make(pieces, 0, None, at)):
                yield paragraph

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
        level, ordinal, marks, heading = 0, None, 0, False
        for child in element:
            tag = child.tag
            if tag == RUN:
                self._run(child, pieces, marks, None)
            elif tag == PARAGRAPH_PROPERTIES:
                if len(child):
                    level, ordinal, marks, heading = self._looks.of_paragraph(child)
            elif len(child):
                self._inline(child, pieces, marks, None)
        if not pieces:
            return None
        paragraph = self._make(pieces, level, ordinal, at)
        if heading and paragraph is not None:
            self.titled = True
            return Paragraph(paragraph.text, paragraph.runs, paragraph.level, paragraph.ordinal, "heading", at)
        return paragraph

    def _make(self, pieces: Pieces, level: int, ordinal: int | None, at: Place) -> Paragraph | None:
        """The paragraph of the pieces; those that Word has cut without need are joined."""
        if len(pieces) > 1:
            pieces = _join(pieces)
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

    # Inline content.

    def _inline(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        tag = element.tag
        if tag == RUN:
            self._run(element, pieces, marks, href)
        elif tag == HYPERLINK:
            target = self._target(element) or href
            for child in element:
                self._inline(child, pieces, marks, target)
        elif tag in (_MATH_TEXT, TEXT):
            self._say(element.text, pieces, marks, href)
        elif tag == _RUBY:
            self._ruby(element, pieces, marks, href)
        elif tag == BOX:
            self._box(self._story(element))
        elif tag == _DRAWN_BODY:
            self._box(self._drawn(element))
        elif tag == _DIAGRAM:
            self._diagram(element)
        elif tag == _WORD_ART:
            self._box([Paragraph(text) for text in (element.get("string", "").strip(),) if text])
        elif tag in (PARAGRAPH, TABLE):
            # No place for a block, but its words are not to run into those around it.
            pieces.append(("\n", marks, href))
            for child in element:
                self._inline(child, pieces, marks, href)
            pieces.append(("\n", marks, href))
        elif tag in _CHARACTERS:
            self._say(_CHARACTERS[tag], pieces, marks, href)
        else:
            for child in element:
                self._inline(child, pieces, marks, href)

    def _run(self, run: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        fields = self._fields
        for child in run:
            tag = child.tag
            if tag == TEXT:
                text = child.text
                if text and not fields.hidden:
                    if "\n" in text or "\r" in text:  # blanks in Word, which breaks lines by elements
                        text = _LINE_FEED.sub(" ", text)
                    pieces.append((text, marks, fields.href or href))
            elif tag == RUN_PROPERTIES:
                if len(child):
                    marks = self._looks.of_run(child, marks)
            elif tag in _CHARACTERS:
                if not fields.hidden:
                    pieces.append((_CHARACTERS[tag], marks, fields.href or href))
            elif tag == FIELD_MARK:
                self._field(child, pieces, marks, href)
            elif tag == _INSTRUCTION:
                fields.instruct(child.text or "")
            elif tag == _SYMBOL:
                if not fields.hidden:
                    pieces.append((symbol(child), marks, fields.href or href))
            elif len(child) or tag == _MATH_TEXT:
                self._inline(child, pieces, marks, href)

    def _say(self, text: str | None, pieces: Pieces, marks: int, href: str | None) -> None:
        if text and not self._fields.hidden:
            pieces.append((text, marks, self._fields.href or href))

    def _field(self, mark: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        fields, kind = self._fields, mark.get(W + "fldCharType")
        if kind == "begin":
            was_hidden, shown = fields.hidden, fields.begin(mark)
            if shown and not was_hidden:
                pieces.append((shown, marks, href))
        elif kind == "separate":
            target = fields.separate()
            if target is not None:
                fields.lead(self._address(target))
        elif kind == "end":
            fields.end()
        elif kind == "alone":
            self._say(form_field(mark), pieces, marks, href)

    def _ruby(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        """The base text, and its reading in brackets as where ruby cannot be shown."""
        for name, before, after in (("rubyBase", "", ""), ("rt", "(", ")")):
            said: Pieces = []
            for child in element.findall(W + name):
                self._inline(child, said, marks, href)
            if said:
                pieces += [(before, marks, href), *said, (after, marks, href)]

    def _target(self, link: etree._Element) -> str | None:
        relationship = self._relationships.get(link.get(R + "id", ""))
        anchor = link.get(W + "anchor", "")
        if relationship is not None and relationship.external:
            target = relationship.target
            return self._address(f"{target}#{anchor}" if anchor and "#" not in target else target)
        return self._address(link_target(link.get(W + "instr", "")) or "")

    def _address(self, target: str) -> str | None:
        url = absolute_url(target)
        if url is None and target and not target.startswith("#"):
            message = (
                f"The link to {target[:80]!r} was left out, since it is no absolute web address; its text was kept."
            )
            self.diagnostics.append(diagnostic("link-dropped", message, Place(part=self._part)))
        return url

    # Text boxes and drawings.

    def _box(self, content: Iterable[Paragraph | Table]) -> None:
        content = tuple(content)
        if content:
            self._strays.append(Stray("text box", content, Place(part=self._part)))

    def _story(self, element: etree._Element) -> tuple[Paragraph | Table, ...]:
        fields, self._fields = self._fields, Fields()
        content = self._content(element, Place(part=self._part))
        self._fields = fields
        return content

    def _drawn(self, element: etree._Element) -> Iterator[Paragraph]:
        """The paragraphs of DrawingML text, which shapes and diagrams have."""
        for drawn in element.iter(_DRAWN_PARAGRAPH):
            pieces: Pieces = [
                (child.text or "" if child.tag == _DRAWN_TEXT else "\n", 0, None)
                for child in drawn.iter(_DRAWN_TEXT, _DRAWN_BREAK)
            ]
            if pieces and (paragraph := self._make(pieces, 0, None, Place(part=self._part))):
                yield paragraph

    def _diagram(self, element: etree._Element) -> None:
        relationship = self._relationships.get(element.get(R + "dm", ""))
        if relationship is not None and not relationship.external and self._first_use(relationship.target):
            root = self._package.optional_xml(relationship.target)
            if root is not None:
                self._box(self._drawn(root))

    # Tables.

    def _table(self, element: etree._Element) -> Table:
        self._depth += 1
        self._limits.check("depth", self._depth, "levels of nested tables")
        self._tables += 1
        number = self._tables
        grid = Grid(element)
        for child in element:
            tag = child.tag
            if tag == ROW:
                self._row(child, grid, number)
            elif len(child) and next(child.iter(ROW), None) is not None:
                for row in child.iter(ROW):
                    self._row(row, grid, number)
        self._depth -= 1
        return grid.table(Place(part=self._part, table=number))

    def _row(self, row: etree._Element, grid: Grid, table: int) -> None:
        at = self._row_place(row, table, grid.height + 1)
        grid.begin_row(at)
        for child in row:
            tag = child.tag
            if tag == CELL:
                self._cell(child, grid, at)
            elif tag == ROW_PROPERTIES:
                grid.skip(child)
            elif len(child):
                for cell in child.iter(CELL):
                    self._cell(cell, grid, at)

    def _row_place(self, row: etree._Element, table: int, number: int) -> Place:
        return Place(part=self._part, table=table, row=number)

    def _cell(self, cell: etree._Element, grid: Grid, at: Place) -> None:
        self._cells += 1
        self._limits.check("cells", self._cells, "table cells")
        grid.add(cell, self._content(cell, at))


def _join(pieces: Pieces) -> Pieces:
    texts: list[str] = []
    joined: list[Piece] = []
    _, marks, href = pieces[0]
    for piece in pieces:
        text, own_marks, own_href = piece
        if own_marks != marks or own_href != href:
            joined.append(("".join(texts), marks, href))
            texts, marks, href = [], own_marks, own_href
        texts.append(text)
    joined.append(("".join(texts), marks, href))
    return joined
