"""The grid of an HTML table while it is read (HTML standard, forming a table)."""

from __future__ import annotations

from statusparse.document import Cell, Paragraph, Role, Row, Table
from statusparse.report import Place

__all__ = ["Grid", "OpenCell"]

# As many columns and rows as the HTML standard lets a cell span.
_WIDEST = 1000
_TALLEST = 65534


class OpenCell:
    """A cell that has begun: its width in columns, its height in rows (0: to the end of the table), its role."""

    __slots__ = ("height", "role", "width")

    def __init__(self, width: int, height: int, role: Role | None) -> None:
        self.width = min(max(width, 1), _WIDEST)
        self.height = _TALLEST if height == 0 else min(max(height, 1), _TALLEST)
        self.role = role


class Grid:
    """Places cells in the columns that cells above leave free.

    Args:
        number: which table of the file it is, counted from 1.
        line: the line of the file that it begins on.
    """

    __slots__ = ("_below", "_cells", "_column", "_place", "_row_line", "_rows")

    def __init__(self, number: int, line: int | None) -> None:
        self._place = Place(line=line, table=number)
        self._rows: list[Row] = []
        self._below: dict[int, int] = {}  # for each column, the rows that a cell above still covers
        self._cells: list[Cell] | None = None
        self._column = 0
        self._row_line: int | None = None

    @property
    def number(self) -> int | None:
        """Which table of the file it is, counted from 1."""
        return self._place.table

    @property
    def next_row(self) -> int:
        """The row that is open or comes next, counted from 1."""
        return len(self._rows) + 1

    @property
    def in_row(self) -> bool:
        """Whether a row is open."""
        return self._cells is not None

    def begin_row(self, line: int | None) -> None:
        """A row begins on a line of the file."""
        self._cells, self._column, self._row_line = [], 0, line

    def add(self, cell: OpenCell, content: tuple[Paragraph | Table, ...]) -> None:
        """A cell of the open row has ended."""
        while self._column in self._below:
            self._column += 1
        if self._cells is not None:
            self._cells.append(Cell(content, self._column, cell.width, cell.height, cell.role))
        if cell.height > 1:
            for column in range(self._column, self._column + cell.width):
                # A row that ends takes one off each count, that of the cell's own row included.
                self._below[column] = cell.height
        self._column += cell.width

    def end_row(self) -> None:
        """The open row has ended."""
        at = Place(line=self._row_line, table=self._place.table, row=self.next_row)
        self._rows.append(Row(tuple(self._cells or ()), at))
        self._cells = None
        self._below = {column: left - 1 for column, left in self._below.items() if left > 1}

    def table(self) -> Table:
        """The table, as far as it has been read."""
        return Table(tuple(self._rows), self._place)
