"""The grid of an HTML table while it is read (HTML standard, forming a table)."""

from __future__ import annotations

from statusparse.document import Cell, Paragraph, Role, Row, Table
from statusparse.report import Place

__all__ = ["Grid"]

# As many columns and rows as the HTML standard lets a cell span.
_WIDEST = 1000
_TALLEST = 65534
# More cells that hang down at once are in no form; beyond, a cell keeps to its row, lest each row asks them all.
_MOST_HANGING = 200


class _Hanging:
    """A cell that hangs down into rows to come: its columns, the rows left, and where it stands."""

    __slots__ = ("at", "end", "left", "row", "start")

    def __init__(self, start: int, end: int, left: int, row: int, at: int) -> None:
        self.start = start
        self.end = end
        self.left = left
        self.row = row
        self.at = at


class Grid:
    """Places cells in the columns that cells above leave free.

    Args:
        number: which table of the file it is, counted from 1.
        line: the line of the file that it begins on.
    """

    __slots__ = ("_cells", "_column", "_hanging", "_new", "_place", "_row_line", "_rows")

    def __init__(self, number: int, line: int | None) -> None:
        self._place = Place(line=line, table=number)
        self._rows: list[Row] = []
        self._hanging: list[_Hanging] = []  # in the order of their columns
        self._new: list[_Hanging] = []  # of the open row
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

    def begin_row(self, line: int | None) -> None:
        """A row begins on a line of the file."""
        self._cells, self._column, self._row_line = [], 0, line

    def add(self, content: tuple[Paragraph | Table, ...], width: int, height: int, role: Role | None) -> None:
        """A cell of the open row has ended.

        Args:
            content: what it holds.
            width: how many columns it says to span.
            height: how many rows; 0 is all to the end of the group.
            role: its role.
        """
        if self._cells is None:
            self.begin_row(None)
            assert self._cells is not None
        column = self._column
        for above in self._hanging:
            if above.start > column:
                break
            column = max(column, above.end)
        if width != 1:
            width = min(max(width, 1), _WIDEST)
        if height != 1:
            height = _TALLEST if height == 0 else min(max(height, 1), _TALLEST)
            if len(self._hanging) + len(self._new) >= _MOST_HANGING:
                height = 1
        end = column + width
        if height > 1:
            self._new.append(_Hanging(column, end, height - 1, len(self._rows), len(self._cells)))
        self._cells.append(Cell(content, column, width, height, role))
        self._column = end

    def end_row(self) -> None:
        """The open row has ended."""
        at = Place(line=self._row_line, table=self._place.table, row=self.next_row)
        for above in self._hanging:
            above.left -= 1
        self._rows.append(Row(tuple(self._cells or ()), at))
        self._cells = None
        if self._hanging or self._new:
            left = [above for above in self._hanging if above.left > 0] + self._new
            self._hanging = sorted(left, key=lambda above: above.start)
            self._new = []

    def end_group(self) -> None:
        """A group of rows has ended; what hung down from it ends there."""
        for above in self._hanging:
            row = self._rows[above.row]
            cell = row.cells[above.at]
            cut = Cell(cell.content, cell.column, cell.column_span, cell.row_span - above.left, cell.role)
            cells = (*row.cells[: above.at], cut, *row.cells[above.at + 1 :])
            self._rows[above.row] = Row(cells, row.at)
        self._hanging = []

    def table(self) -> Table:
        """The table, as far as it has been read."""
        self.end_group()
        return Table(tuple(self._rows), self._place)
