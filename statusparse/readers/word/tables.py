"""The true grid of a Word table: where each cell stands, and how far it reaches (ECMA-376 part 1, 17.4)."""

from __future__ import annotations

from collections import Counter

from lxml import etree
from msgspec.structs import replace

from statusparse.document import Cell, Paragraph, Row, Table
from statusparse.readers.word.names import CELL, CELL_PROPERTIES, PARAGRAPH, ROW, ROW_PROPERTIES, VAL, W, integer
from statusparse.report import Place
from statusparse.rich import settle_levels

__all__ = ["Grid", "outermost"]

_GRID, _GRID_COLUMN = W + "tblGrid", W + "gridCol"
_SPAN, _DOWN, _ALONG, _BEFORE = W + "gridSpan", W + "vMerge", W + "hMerge", W + "gridBefore"
#: What stands beside rows and cells and has none in it.
_PROPERTIES = frozenset((_GRID, CELL_PROPERTIES, ROW_PROPERTIES, *(W + name for name in ("tblPr", "tblPrEx"))))
_WIDEST_OF_WORD = 63
_WIDEST = 1000
#: A cell that may grow downwards: the row it stands in, and its number in that.
_Merged = tuple[list[Cell], int]


class Grid:
    """A table as its rows and cells are met.

    Args:
        table: the w:tbl, for the number of its columns.
    """

    __slots__ = ("_above", "_below", "_cells", "_column", "_columns", "_doubted", "_even", "_left", "_rows", "_table")

    def __init__(self, table: etree._Element) -> None:
        grid = table.find(_GRID)
        self._table = table
        # Most tables have one cell in each column of each row; one look tells, and their properties need no reading.
        self._even = next(table.iter(_SPAN, _DOWN, _ALONG, _BEFORE), None) is None
        self._columns = len(grid.findall(_GRID_COLUMN)) if grid is not None else 0
        self._doubted = False
        self._rows: list[tuple[list[Cell], Place]] = []
        self._above: dict[int, _Merged] = {}  # for each column, the cell that a vertical merge would go on with
        self._below: dict[int, _Merged] = {}
        self._cells: list[Cell] = []
        self._column = 0
        self._left = 0  # cells of the row that are yet to come

    @property
    def height(self) -> int:
        """The number of rows begun."""
        return len(self._rows)

    @property
    def column(self) -> int:
        """Where the next cell of the row stands."""
        return self._column

    def begin_row(self, row: etree._Element, cells: int, at: Place) -> None:
        """Begins a row of so many cells."""
        self._cells, self._column = [], 0
        self._rows.append((self._cells, at))
        if not self._even:
            self._left = cells
            self._above, self._below = self._below, {}
            properties = row.find(ROW_PROPERTIES)
            if properties is not None:
                self._skip(properties)

    def _skip(self, properties: etree._Element) -> None:
        """Leaves out the columns that the properties of the row say are before it."""
        for child in properties:
            if child.tag == _BEFORE:
                width = max(integer(child.get(VAL), 0), 0)
                if width > self._columns > 0:
                    width = max(self._columns - self._left, 0)
                self._column = min(width, _WIDEST)

    def add(self, cell: etree._Element, content: tuple[Paragraph | Table, ...]) -> None:
        """Takes up the next cell of the row."""
        if self._even:
            self._cells.append(Cell(content, self._column))
            self._column += 1
            return
        self._left -= 1
        width, down, along = self._spans(cell)
        upper = self._above.get(self._column)
        if along == "continue" and self._cells:
            last = self._cells[-1]
            if content:
                content = settle_levels((*last.content, *content))
            self._cells[-1] = replace(last, content=content or last.content, column_span=last.column_span + width)
        elif down == "continue" and upper is not None and not content:
            cells, number = upper
            cells[number] = replace(cells[number], row_span=cells[number].row_span + 1)
            self._below[self._column] = upper
        else:
            # A cell that goes on with the one above, but has text of its own, stands by itself: nothing is lost.
            if down is not None:
                self._below[self._column] = self._cells, len(self._cells)
            self._cells.append(Cell(content, self._column, width))
        self._column += width

    def _spans(self, cell: etree._Element) -> tuple[int, str | None, str | None]:
        """Width in columns, and whether the cell begins or goes on with a vertical or horizontal merge."""
        width, down, along = 1, None, None
        for properties in cell:
            if properties.tag == CELL_PROPERTIES:
                for child in properties:
                    tag = child.tag
                    if tag == _SPAN:
                        width = self._width(integer(child.get(VAL), 1))
                    elif tag == _DOWN:
                        down = child.get(VAL, "continue")
                    elif tag == _ALONG:
                        along = child.get(VAL, "continue")
            break  # they stand first
        return width, down, along

    def _width(self, width: int) -> int:
        """A span as far as there is room for it; an absurd one leaves the cells after it their columns."""
        if width > self._columns > 0 and not self._doubted:
            self._doubted = True
            self._columns = max(self._columns, _usual_width(self._table))
        if width > self._columns > 0:
            width = self._columns - self._column - self._left
        return min(max(width, 1), _WIDEST)

    def table(self, at: Place) -> Table:
        """The table of all rows taken up."""
        return Table(tuple([Row(tuple(cells), place) for cells, place in self._rows]), at)


def outermost(element: etree._Element, tag: str, beside: list[etree._Element] | None = None) -> list[etree._Element]:
    """The elements of a tag in another that are in no other of that tag, whatever is around them.

    Args:
        element: what is looked into.
        tag: theirs.
        beside: takes up the paragraphs that stand beside them and hold none.
    """
    found = []
    for child in element:
        own = child.tag
        if own == tag:
            found.append(child)
        elif own not in _PROPERTIES and len(child):
            if own == PARAGRAPH and beside is not None and next(child.iter(tag), None) is None:
                beside.append(child)
            else:
                found += outermost(child, tag, beside)
    return found


def _usual_width(table: etree._Element) -> int:
    """The number of columns that most rows have by the spans of their cells; the grid that is written may be outdated.

    Spans that Word could not have are taken for one column.
    """
    widths: Counter[int] = Counter()
    for row in outermost(table, ROW):
        width = 0
        for cell in outermost(row, CELL):
            found = cell.find(f"{CELL_PROPERTIES}/{_SPAN}")
            span = integer(found.get(VAL), 1) if found is not None else 1
            width += span if 0 < span <= _WIDEST_OF_WORD else 1
        widths[width] += 1
    return widths.most_common(1)[0][0]
