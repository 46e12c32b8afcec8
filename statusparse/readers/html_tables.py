"""Builds tables from the tree of HTML.

The parser has settled where elements end, but for tables: a cell that was never ended may stand around the next, and
rows may stand in no table. Text in a table but in no cell stands before the table.
"""

from __future__ import annotations

from statusparse.document import Paragraph, Table
from statusparse.limits import Limits
from statusparse.readers.html_elements import Element, OpenTable
from statusparse.readers.html_flow import Flow
from statusparse.readers.html_grid import Grid, OpenCell
from statusparse.readers.html_tags import Kind
from statusparse.readers.html_tree import Located
from statusparse.readers.word_lists import MarkerCounter
from statusparse.rich import settle_levels

__all__ = ["OpenElements"]

#: Tables nested deeper than this are read as paragraphs where no limit forbids them.
_DEEPEST_TABLE = 100
#: libxml2 counts lines no further.
_LAST_LINE = 65535


class OpenElements:
    """The elements, tables and cells that are open, and the flow that text goes to."""

    def __init__(self, limits: Limits, flat: bool) -> None:
        self.limits = limits
        self.faults: set[str] = set()
        self._flat = flat
        self._counter = MarkerCounter()
        self._flow = Flow(self.faults, self._counter)
        self._stack: list[Element | None] = []  # None is an element that means nothing, or has been ended
        self._tables: list[OpenTable] = []
        self._marks = self._cells = self._table_count = 0
        self._href: str | None = None
        self._node: Located | None = None  # the last element that has begun

    def _finish(self, element: Element) -> None:
        """The innermost element ends."""
        raise NotImplementedError

    def _end_from(self, depth: int) -> None:
        """Ends the elements from a depth on, though the tree ends them later."""
        stack = self._stack
        for at in range(len(stack) - 1, depth - 1, -1):
            element = stack[at]
            if element is not None:
                stack[at] = None
                self._finish(element)

    def _line(self) -> int | None:
        """The line of the last start tag, counted from 1."""
        line = self._node.sourceline if self._node is not None else None
        return None if line is None or line >= _LAST_LINE else line

    def _begin_flow(self, element: Element) -> None:
        element.outer, self._flow = self._flow, Flow(self.faults, self._counter)

    def _finish_flow(self, element: Element) -> tuple[Paragraph | Table, ...]:
        assert element.outer is not None
        flow, self._flow = self._flow, element.outer
        flow.finish()
        return settle_levels(flow.content)

    # Tables.

    def _make_room_in_table(self, kind: Kind) -> None:
        """Ends what a cell, row or group ends, though it may stand in it, and begins a table where there is none."""
        if not self._tables:
            self._begin_table(None)
        table = self._tables[-1]
        if table.cell is not None:
            self._end_from(table.cell.depth)
        if kind == "cell":
            if not table.in_row:
                self._begin_row(None)
            return
        self._end_row()
        if kind == "group" and table.group is not None:
            self._end_from(table.group.depth)

    def _make_room_behind_cells(self, kind: Kind) -> None:
        """Ends a table that no tag began before what is no part of one, and a table before a table in no cell of it."""
        table = self._tables[-1]
        if table.element is None:
            if not table.has_open_part:
                self._finish_table()
        elif kind == "table" and table.cell is None:
            self._end_from(table.element.depth)

    def _begin_table(self, element: Element | None) -> None:
        self._flow.finish()
        depth = len(self._tables) + 1
        if not self._flat:
            self.limits.check("depth", depth, "levels of nested tables")
        self._table_count += 1
        grid = None if self._flat or depth > _DEEPEST_TABLE else Grid(self._table_count, self._line())
        at = element.depth if element is not None else len(self._stack)
        self._tables.append(OpenTable(element, at, grid, self._marks, self._href))

    def _finish_table(self) -> None:
        self._end_row()
        self._flow.finish()  # text between the cells stands before the table
        grid = self._tables.pop().grid
        if grid and (table := grid.table()).rows:
            self._flow.content.append(table)

    def _begin_group(self, element: Element) -> None:
        table = self._tables[-1]
        table.group = element
        if table.grid:
            table.grid.end_group()  # rows before the first group are one

    def _finish_group(self) -> None:
        self._end_row()
        table = self._tables[-1]
        table.group = None
        if table.grid:
            table.grid.end_group()

    def _begin_row(self, element: Element | None) -> None:
        table = self._tables[-1]
        table.row, table.in_row = element, True
        if table.grid:
            table.grid.begin_row(self._line())

    def _end_row(self) -> None:
        """Ends the open row, if there is one, be it its element that ends or not."""
        table = self._tables[-1]
        if not table.in_row:
            return
        row, table.row, table.in_row = table.row, None, False
        if row is not None and row.depth < len(self._stack):
            self._end_from(row.depth)
        if table.grid:
            table.grid.end_row()

    def _begin_cell(self, element: Element, name: str) -> None:
        self._cells += 1
        if self._cells > self.limits.cells:
            self.limits.check("cells", self._cells, "table cells")
        table, attributes = self._tables[-1], element.attributes
        table.cell = element
        element.cell = OpenCell(attributes.width, attributes.height, "heading" if name == "th" else None)
        if table.grid is None:
            self._flow.finish()
            element.lists, self._flow.lists = self._flow.lists, []
        else:
            self._begin_flow(element)

    def _finish_cell(self, element: Element) -> None:
        table = self._tables[-1]
        table.cell = None
        if table.grid is None:
            self._flow.finish()
            self._flow.lists = element.lists or []
        elif element.cell is not None:
            table.grid.add(element.cell, self._finish_flow(element))
