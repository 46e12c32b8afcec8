"""Reads the tables of a tree of HTML."""

from __future__ import annotations

from lxml import etree

from statusparse.document import Paragraph, Table, paragraphs
from statusparse.limits import Limits
from statusparse.readers.html_flow import Flow
from statusparse.readers.html_grid import Grid, OpenCell
from statusparse.readers.html_styles import PLAIN, Style, integer, read_style
from statusparse.readers.html_tags import TAGS
from statusparse.readers.word_lists import MarkerCounter
from statusparse.report import Place
from statusparse.rich import settle_levels

__all__ = ["Misplaced", "TableReader"]

#: Tables nested deeper than this are read as paragraphs where no limit forbids them.
_DEEPEST_TABLE = 100
#: libxml2 counts lines no further.
_LAST_LINE = 65535
_HEAD, _FOOT = "thead", "tfoot"


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

    def _style(self, node: etree._Element) -> Style:
        style = node.get("style")
        if style is None and node.get("hidden") is None:
            return PLAIN
        return read_style(style or "", node.get("hidden") is not None)

    def _line(self) -> int | None:
        """The line of the last start tag, counted from 1."""
        line = self._node.sourceline if self._node is not None else None
        return None if line is None or line >= _LAST_LINE else line

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
        marks = self._marks
        self._parts(node)
        self._marks = marks
        self._flow.finish()  # a caption stands before the table
        if self._grid is not None and (table := self._grid.table()).rows:
            self._flow.content.append(table)
        self._grid = outer
        self._depth -= 1

    def _parts(self, node: etree._Element) -> None:
        """Reads the parts of a table, group or row; whatever else stands between them stands before the table."""
        self._between(node.text)
        for part in _as_shown(node):
            tag = TAGS.get(part.tag) if isinstance(part.tag, str) else None
            if (
                tag is not None
                and not tag.in_table
                and tag.kind not in ("skip", "ignore")
                and part.tag != "caption"
                and self._strict
            ):
                raise Misplaced
            self._element(part)
            self._between(part.tail)

    def _between(self, text: str | None) -> None:
        if text and not text.isspace():
            if self._strict:
                raise Misplaced
            self._text(text)

    def _group(self, node: etree._Element, style: Style) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node)
            return
        grid.end_group()  # rows before the first group are one
        self._parts(node)
        grid.end_group()

    def _row(self, node: etree._Element, style: Style) -> None:
        grid = self._grid
        if grid is None:
            self._parts(node)
            return
        grid.begin_row(self._line())
        self._parts(node)
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
        href, self._href = self._href, None
        outer = self._begin_flow()
        self._children(node)
        self._href = href
        span, height = node.get("colspan"), node.get("rowspan")
        cell = OpenCell(
            integer(span, 1) if span else 1,
            integer(height, 1) if height else 1,
            "heading" if node.tag == "th" else None,
        )
        grid.add(cell, self._finish_flow(outer))


def _as_shown(node: etree._Element) -> list[etree._Element]:
    """The parts of a table in the order in which browsers show them: the first head before all, the first foot last."""
    parts = list(node)
    if node.tag == "table":
        for name, place in ((_HEAD, 0), (_FOOT, len(parts))):
            at = next((at for at, part in enumerate(parts) if part.tag == name), None)
            if at is not None:
                part = parts.pop(at)
                parts.insert(place, part)
    return parts
