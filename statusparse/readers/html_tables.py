"""Reads the tables of a tree of HTML."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from statusparse.document import Paragraph, Role, Table, paragraphs
from statusparse.limits import Limits
from statusparse.readers.html_flow import Flow
from statusparse.readers.html_grid import Grid
from statusparse.readers.html_styles import Style, integer
from statusparse.readers.html_tags import TAGS
from statusparse.readers.html_tree import line_of
from statusparse.readers.word_lists import MarkerCounter
from statusparse.report import Place
from statusparse.rich import settle_levels

__all__ = ["Misplaced", "TableReader"]

#: Tables nested deeper than this are read as paragraphs where no limit forbids them.
_DEEPEST_TABLE = 100
#: What may stand in a table, group or row without being shown before the table; a caption is shown there in any case.
_PARTS: frozenset[object] = frozenset(
    [etree.Comment, "caption", *(name for name, tag in TAGS.items() if tag.in_table or tag.kind in ("skip", "ignore"))]
)


class Misplaced(Exception):
    """Something stands in a table but in no cell of it: no browser shows it there."""


class TableReader:
    """Reads tables, and knows the flow that text goes to; what else elements mean is for `MarkupReader` to say."""

    def __init__(self, limits: Limits, flat: bool, strict: bool) -> None:
        self.limits = limits
        self.faults: set[str] = set()
        self._flat = flat
        self._strict = strict
        self._counter = MarkerCounter()
        self._flow = Flow(self.faults, self._counter)
        self._marks = self._cells = self._table_count = self._depth = 0
        self._href: str | None = None
        self._grid: Grid | None = None
        self._node: etree._Element | None = None  # the last element that has begun

    def _element(self, node: etree._Element) -> None:
        """Reads an element, be it of a table or not."""
        raise NotImplementedError

    def _children(self, node: etree._Element) -> None:
        """Reads what an element holds."""
        raise NotImplementedError

    def _text(self, text: str) -> None:
        """Reads a text."""
        raise NotImplementedError

    def _line(self) -> int | None:
        """The line of the last start tag, counted from 1."""
        return line_of(self._node) if self._node is not None else None

    def _place(self) -> Place:
        grid = self._grid
        return (
            Place(line=self._line()) if grid is None else Place(line=self._line(), table=grid.number, row=grid.next_row)
        )

    def _begin_flow(self) -> Flow:
        """Begins a flow of its own, and gives the one around it."""
        outer, self._flow = self._flow, Flow(self.faults, self._counter)
        return outer

    def _finish_flow(self, outer: Flow) -> tuple[Paragraph | Table, ...]:
        flow, self._flow = self._flow, outer
        flow.finish()
        return settle_levels(flow.content) if flow.leveled else tuple(flow.content)

    def _words(self, node: etree._Element) -> str:
        """The words of an element, in one line."""
        outer = self._begin_flow()
        self._children(node)
        return " ".join([paragraph.shown for paragraph in paragraphs(self._finish_flow(outer))])

    # Tables.

    def _table(self, node: etree._Element, style: Style) -> None:
        self._flow.finish()
        self._depth += 1
        if not self._flat:
            self.limits.check("depth", self._depth, "levels of nested tables")
        self._table_count += 1
        outer = self._grid
        self._grid = None if self._flat or self._depth > _DEEPEST_TABLE else Grid(self._table_count, self._line())
        self._parts(node, _as_shown(node))
        self._flow.finish()  # a caption stands before the table
        if self._grid is not None and (table := self._grid.table()).rows:
            self._flow.content.append(table)
        self._grid = outer
        self._depth -= 1

    def _parts(self, node: etree._Element, parts: Iterable[etree._Element]) -> None:
        """Reads the parts of a table, group or row; whatever else stands between them stands before the table."""
        text = node.text
        if text and not text.isspace():
            self._between(text)
        for part in parts:
            if self._strict and part.tag not in _PARTS:
                raise Misplaced
            self._element(part)
            text = part.tail
            if text and not text.isspace():
                self._between(text)

    def _between(self, text: str) -> None:
        if self._strict:
            raise Misplaced
        self._text(text)

    def _group(self, node: etree._Element, style: Style) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node, node)
            return
        grid.end_group()  # rows before the first group are one
        self._parts(node, node)
        grid.end_group()

    def _row(self, node: etree._Element, style: Style) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node, node)
            return
        grid.begin_row(self._line())
        self._parts(node, node)
        grid.end_row()

    def _cell(self, node: etree._Element, style: Style) -> None:
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
        outer, self._flow = self._flow, Flow(self.faults, self._counter)
        href, self._href = self._href, None
        self._children(node)
        self._href = href
        content = self._finish_flow(outer)
        wide, tall = node.get("colspan"), node.get("rowspan")
        role: Role | None = "heading" if node.tag == "th" else None
        grid.add(content, integer(wide, 1) if wide else 1, integer(tall, 1) if tall else 1, role)


def _as_shown(table: etree._Element) -> list[etree._Element]:
    """The parts of a table in the order in which browsers show them: the first head before all, the first foot last."""
    parts = list(table)
    if (head := table.find("thead")) is not None:
        parts.remove(head)
        parts.insert(0, head)
    if (foot := table.find("tfoot")) is not None:
        parts.remove(foot)
        parts.append(foot)
    return parts
