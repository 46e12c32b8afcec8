"""The lines of a document: table rows and loose paragraphs in reading order, each cell opened where it holds markup."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from statusparse.document import Cell, Document, Paragraph, Table
from statusparse.readers.html import begins_with_markup, is_fragment, read_fragment
from statusparse.report import Place

__all__ = ["Line", "LineCell", "lines_of"]


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


class Line(Struct, frozen=True, gc=False):
    """A row of cells; `filled` are those that hold text.

    `loose` is a line of text without a tab; `outside` is a paragraph outside any table.
    """

    cells: tuple[LineCell, ...]
    filled: tuple[LineCell, ...]
    at: Place
    loose: bool = False
    outside: bool = False

    @property
    def markup_free(self) -> bool:
        """Whether no cell came as a block of markup."""
        return all([cell.may_head for cell in self.filled])

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
    return LineCell(text, cell.paragraphs, cell.column, cell.column_span)


def lines_of(document: Document) -> list[Line]:
    """The lines of a document that hold text, in reading order."""
    return [line for line in _lines(document.body) if line.filled]


def _lines(content: tuple[Paragraph | Table, ...]) -> Iterator[Line]:
    for block in content:
        if isinstance(block, Paragraph):
            yield _line([_opened(Cell((block,)))], block.at, outside=True)
        else:
            yield from _rows(block)


def _rows(table: Table) -> Iterator[Line]:
    merged: dict[int, tuple[Cell, int]] = {}  # the cells that go on downwards, and for how many rows yet
    for row in table.rows:
        if any([_lays_out(cell) for cell in row.cells]):
            for cell in row.cells:
                yield from _lines(cell.content)
            continue
        if not merged and not any(cell.row_span > 1 for cell in row.cells):
            yield _line([_opened(cell) for cell in row.cells], row.at, row.loose)
            continue
        cells = [_opened(cell) for cell in row.cells]
        if any(cell.text for cell in cells):
            above = [_opened(cell) for cell, _ in merged.values()]
            yield _line(sorted(cells + above, key=lambda cell: cell.column), row.at, row.loose)
        merged = {column: (cell, left - 1) for column, (cell, left) in merged.items() if left > 1}
        merged |= {cell.column: (cell, cell.row_span - 1) for cell in row.cells if cell.row_span > 1}


def _lays_out(cell: Cell) -> bool:
    """Whether a cell holds a table that is the form's, not the answer's: one with several rows and columns.

    It may stand in further tables that lay out. Looking ends at the first such table, so that each level is looked
    through but once for every level above it, of which there are no more than `Limits.depth`.
    """
    tables = [block for block in cell.content if isinstance(block, Table)]
    while tables:
        table = tables.pop()
        if len(table.rows) > 1 and any(len(row.cells) > 1 for row in table.rows):
            return True
        tables += [
            block for row in table.rows for held in row.cells for block in held.content if isinstance(block, Table)
        ]
    return False
