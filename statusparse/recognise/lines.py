"""The lines of a document: table rows and loose paragraphs in reading order, each cell opened where it holds markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from statusparse.document import Cell, Document, Paragraph, Table, paragraphs
from statusparse.memory import Memory
from statusparse.readers.html import begins_with_markup, is_fragment, read_fragment
from statusparse.report import Place

__all__ = ["Line", "LineCell", "lines_of", "margin_lines", "property_line"]


class LineCell(Struct, frozen=True, gc=False):
    """A cell of a line, opened where it holds markup.

    `may_head` is false where the text came as a block of markup: such a text is never a heading, guidance or title.
    `raw` is the markup, `span` the width in columns.
    """

    text: str
    content: tuple[Paragraph, ...]
    column: int
    span: int
    may_head: bool = True
    raw: str | None = None

    def holding(self, content: tuple[Paragraph, ...]) -> LineCell:
        """The same cell with another content."""
        return LineCell("\n".join([paragraph.shown for paragraph in content]), content, self.column, self.span)


class Line(Struct, frozen=True, gc=False):
    """A row of cells; `filled` are those that hold text.

    `loose` is a line of text without a tab; `outside` is a paragraph outside any table.
    """

    cells: tuple[LineCell, ...]
    filled: tuple[LineCell, ...]
    at: Place
    loose: bool = False
    outside: bool = False

    @classmethod
    def of_texts(cls, texts: dict[int, str], at: Place) -> Line:
        """A line that the form prints, from its texts by their columns."""
        cells = tuple([LineCell(texts[column], (), column, 1) for column in sorted(texts)])
        return cls(cells, cells, at)

    def as_paragraph(self) -> Line:
        """The line as a paragraph of its own that heads nothing."""
        cells = (LineCell(self.said, (), 0, 1, may_head=False),)
        return Line(cells, cells, self.at)

    @property
    def said(self) -> str:
        """What the line says, its cells one after the other."""
        return " ".join([cell.text for cell in self.filled])

    @property
    def markup_free(self) -> bool:
        """Whether no cell came as a block of markup."""
        return all([cell.may_head for cell in self.filled])

    @property
    def left_empty(self) -> bool:
        """Whether the row is an answer of markup that shows nothing, such as `<p></p>`."""
        return not self.filled and any([cell.raw is not None for cell in self.cells])

    def words(self) -> list[str]:
        """The text of each cell."""
        return [cell.text for cell in self.cells]

    def texts(self) -> list[tuple[int, str]]:
        """Column and text of each cell that holds any."""
        return [(cell.column, cell.text) for cell in self.filled]


def _line(cells: list[LineCell], at: Place, loose: bool = False, outside: bool = False) -> Line:
    filled = tuple([cell for cell in cells if cell.text])
    return Line(tuple(cells), filled, at, loose, outside)


def _opened(cell: Cell) -> LineCell:
    text = cell.text
    if ("<" in text or "&" in text) and is_fragment(text):
        content = read_fragment(text)
        shown = "\n".join([paragraph.shown for paragraph in content])
        return LineCell(shown, content, cell.column, cell.column_span, not begins_with_markup(text), text)
    content = cell.paragraphs
    # A bullet names something in a list, such as the results in a running text.
    bullet = bool(content) and content[0].level > 0 and content[0].ordinal is None
    return LineCell(text, content, cell.column, cell.column_span, may_head=not bullet)


#: Tells whether the texts of a row are headings of a form.
Heads = Callable[[list[str]], bool]


def lines_of(document: Document, heads: Heads, memory: Memory) -> list[Line]:
    """The lines of a document that hold text, or markup that shows none, in reading order.

    Args:
        document: what a reader gave.
        memory: counts the lines and their cells.
        heads: tells heading rows; a table that has one in it, inside a cell, is the form's and no part of an answer.
    """
    lines = []
    for line in _lines(document.body, heads):
        if line.filled or line.left_empty:
            memory.take_row(len(line.cells), len(line.filled))
            lines.append(line)
    return lines


def margin_lines(document: Document) -> list[tuple[int, int, Line]]:
    """The lines of headers and text boxes, where titles may stand, with the numbers of stray and paragraph."""
    return [
        (at, number, _line([_opened(Cell((paragraph,)))], stray.at))
        for at, stray in enumerate(document.strays)
        if stray.kind in ("header", "text box")
        for number, paragraph in enumerate(paragraphs(stray.content))
    ]


def property_line(document: Document) -> Line:
    """The title in the properties of a document, as a line; an empty one where it has none."""
    return _line([_opened(Cell((Paragraph(document.title),)))], Place())


def _lines(content: tuple[Paragraph | Table, ...], heads: Heads) -> Iterator[Line]:
    for block in content:
        if isinstance(block, Paragraph):
            yield _line([_opened(Cell((block,)))], block.at, outside=True)
        else:
            yield from _rows(block, heads)


def _rows(table: Table, heads: Heads) -> Iterator[Line]:
    if not any([cell.row_span > 1 or Table in map(type, cell.content) for row in table.rows for cell in row.cells]):
        for row in table.rows:
            yield _line([_opened(cell) for cell in row.cells], row.at, row.loose)
        return
    merged: dict[int, tuple[LineCell, int]] = {}  # the cells that go on downwards, and for how many rows yet
    for row in table.rows:
        above = [cell for cell, _ in merged.values()]
        merged = {column: (cell, left - 1) for column, (cell, left) in merged.items() if left > 1}
        merged |= {cell.column: (_opened(cell), cell.row_span - 1) for cell in row.cells if cell.row_span > 1}
        if any([_lays_out(cell, heads) for cell in row.cells]):
            for cell in row.cells:
                yield from _lines(cell.content, heads)
            continue
        cells = [_opened(cell) for cell in row.cells]
        if any([cell.text for cell in cells]):
            yield _line(sorted(cells + above, key=lambda cell: cell.column), row.at)


def _lays_out(cell: Cell, heads: Heads) -> bool:
    """Whether a table inside a cell, however deep, is the form's: one that is part of an answer has no headings.

    The headings stand in the table, or as paragraphs beside it.
    """
    tables = [block for block in cell.content if isinstance(block, Table)]
    if not tables:
        return False
    beside = [block.text for block in cell.content if isinstance(block, Paragraph)]
    return any([heads([text]) for text in beside]) or any(
        heads([inner.text for inner in row.cells]) or any([_lays_out(inner, heads) for inner in row.cells])
        for table in tables
        for row in table.rows
    )
