"""Reads the tables of a tree of HTML."""

from __future__ import annotations

from collections.abc import Iterable

from statusparse.document import Paragraph, Role, Table, paragraphs
from statusparse.limits import Limits
from statusparse.memory import Memory
from statusparse.readers.html_elements import Element
from statusparse.readers.html_flow import Flow
from statusparse.readers.html_grid import Grid
from statusparse.readers.html_styles import integer
from statusparse.readers.word_lists import MarkerCounter
from statusparse.report import Place
from statusparse.rich import make_paragraph, settle_levels

__all__ = ["TableReader"]

#: Tables nested deeper than this are read as paragraphs where no limit forbids them.
_DEEPEST_TABLE = 100


class TableReader:
    """Reads tables, and knows the flow that text goes to; what else elements mean is for `MarkupReader` to say."""

    def __init__(self, limits: Limits, memory: Memory, flat: bool) -> None:
        self.limits = limits
        self.memory = memory
        self.faults: set[str] = set()
        self._flat = flat
        self._counter = MarkerCounter()
        self._flow = Flow(self.faults, self._counter)
        self._marks = self._cells = self._table_count = self._depth = 0
        self._hidden = 0  # how many hidden elements are open
        self._href: str | None = None
        self._grid: Grid | None = None
        self._line: int | None = 1  # that the last start tag ends on, counted from 1

    def _element(self, node: Element) -> None:
        """Reads an element, be it of a table or not."""
        raise NotImplementedError

    def _children(self, node: Element) -> None:
        """Reads what an element holds."""
        raise NotImplementedError

    def _text(self, text: str) -> None:
        """Reads a text."""
        raise NotImplementedError

    def _place(self) -> Place:
        grid = self._grid
        return Place(line=self._line) if grid is None else Place(line=self._line, table=grid.number, row=grid.next_row)

    def _begin_flow(self) -> Flow:
        """Begins a flow of its own, and gives the one around it."""
        outer, self._flow = self._flow, Flow(self.faults, self._counter)
        return outer

    def _finish_flow(self, outer: Flow) -> tuple[Paragraph | Table, ...]:
        flow, self._flow = self._flow, outer
        flow.finish()
        return settle_levels(flow.content) if flow.leveled else tuple(flow.content)

    def _words(self, node: Element) -> str:
        """The words of an element, in one line."""
        outer = self._begin_flow()
        self._children(node)
        return " ".join([paragraph.shown for paragraph in paragraphs(self._finish_flow(outer))])

    # Tables.

    def _table(self, node: Element) -> None:
        self._flow.finish()
        self._depth += 1
        if not self._flat:
            self.limits.check("depth", self._depth, "levels of nested tables")
        self._table_count += 1
        outer = self._grid
        self._grid = None if self._flat or self._depth > _DEEPEST_TABLE else Grid(self._table_count, self._line)
        self._parts(_as_shown(node))
        self._flow.finish()  # a caption stands before the table
        if self._grid is not None and (table := self._grid.table()).rows:
            self._flow.content.append(table)
        self._grid = outer
        self._depth -= 1

    def _parts(self, parts: Iterable[str | Element]) -> None:
        """Reads the parts of a table, group or row; whatever else stands between them stands before the table."""
        for part in parts:
            if isinstance(part, Element):
                self._element(part)
            elif not part.isspace():
                self._text(part)

    def _group(self, node: Element) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node.parts)
            return
        grid.end_group()  # rows before the first group are one
        self._parts(node.parts)
        grid.end_group()

    def _row(self, node: Element) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node.parts)
            return
        self.memory.take("line")
        grid.begin_row(self._line)
        self._parts(node.parts)
        grid.end_row()

    def _cell(self, node: Element) -> None:
        self._cells += 1
        if self._cells > self.limits.cells:
            self.limits.check("cells", self._cells, "table cells")
        grid = self._grid
        if grid is None:
            flow = self._flow
            flow.finish()
            lists, flow.lists = flow.lists, []
            self._children(node)
            flow.finish()
            flow.lists = lists
            return
        content = self._only_text(node)
        if content is None:
            outer = self._begin_flow()
            href, self._href = self._href, None
            self._children(node)
            self._href = href
            content = self._finish_flow(outer)
        wide, tall = node.get("colspan"), node.get("rowspan")
        role: Role | None = "heading" if node.tag.name == "th" else None
        if content:
            self.memory.take("cell")
        grid.add(content, integer(wide, 1) if wide else 1, integer(tall, 1) if tall else 1, role)

    def _only_text(self, cell: Element) -> tuple[Paragraph | Table, ...] | None:
        """The content of a cell that is no more than one text, whatever formats that; None where it is more."""
        if self._hidden:
            return None
        marks, node, parts = self._marks, cell, cell.parts
        while parts:
            if len(parts) == 3 and _is_blank(parts[0]) and _is_blank(parts[2]):
                part = parts[1]
            elif len(parts) == 1:
                part = parts[0]
            else:
                return None
            if isinstance(part, str):
                self._line = node.line
                text = part.replace("\n", " ")
                paragraph = make_paragraph([(text, marks, None)], at=Place(line=node.line), faults=self.faults)
                return () if paragraph is None else (paragraph,)
            node, tag, parts = part, part.tag, part.parts
            if not tag.wraps:
                return None
            marks = (marks & ~tag.clears) | tag.sets
        return ()


def _is_blank(part: str | Element) -> bool:
    return isinstance(part, str) and part.isspace()


def _as_shown(table: Element) -> list[str | Element]:
    """The parts of a table in the order in which browsers show them: the first head before all, the first foot last."""
    heads = _first(table, "thead")
    feet = _first(table, "tfoot")
    moved = [id(part) for part in heads + feet]
    return [*heads, *[part for part in table.parts if id(part) not in moved], *feet] if moved else table.parts


def _first(table: Element, name: str) -> list[Element]:
    return [part for part in table.parts if isinstance(part, Element) and part.tag.name == name][:1]
