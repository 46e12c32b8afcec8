"""Builds paragraphs and tables from the tags and texts of HTML.

What is nested well or badly is settled in `html_tree`; here stands what the elements mean. Text in a table but in no
cell stands before the table.
"""

from __future__ import annotations

import re

from statusparse.diagnostics import diagnostic
from statusparse.document import Paragraph, Stray, Table, paragraphs
from statusparse.limits import Limits
from statusparse.links import absolute_url
from statusparse.readers.html_attributes import Attributes, integer
from statusparse.readers.html_flow import Flow, OpenList
from statusparse.readers.html_grid import Grid, OpenCell
from statusparse.readers.html_tags import Kind
from statusparse.readers.html_tree import Element, Tree
from statusparse.readers.word_lists import MarkerCounter
from statusparse.report import Diagnostic, Place
from statusparse.rich import settle_levels

__all__ = ["MarkupBuilder"]

# Other runs of blanks are folded when the paragraph is made; there a line end would count as a line break.
_LINE_END = re.compile(r"(?<![ \t])[ \t]*+[\n\f][ \t\n\f]*")
_SILENT_INPUTS = frozenset(["hidden", "submit", "button", "image", "reset", "password", "file"])
#: Tables nested deeper than this are read as paragraphs where no limit forbids them.
_DEEPEST_TABLE = 100


class MarkupBuilder(Tree):
    """Takes tags and texts in the order of the file, and gives `content()`.

    Args:
        source: the HTML, for counting its lines.
        limits: elements, cells and nesting of tables allowed.
        flat: whether tables are to become paragraphs.
    """

    def __init__(self, source: str, limits: Limits, flat: bool = False) -> None:
        super().__init__()
        self.source = source
        self.limits = limits
        self.title = ""
        self.faults: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self.strays: list[Stray] = []
        self._flat = flat
        self._counter = MarkerCounter()
        self._flow = Flow(self.faults, self._counter)
        self._grids: list[Grid | None] = []  # None is a table that becomes paragraphs
        self._hidden: list[Element] = []
        self._pre = self._markers = self._elements = self._cells = self._tables = 0
        self._in_condition = False
        self._at = self._counted = 0
        self._lines = 1

    def content(self) -> tuple[Paragraph | Table, ...]:
        """The blocks read; to be called once, at the end."""
        self.close()
        self._flow.finish()
        return settle_levels(self._flow.content)

    # The stream.

    def start(self, tag: str, attributes: Attributes, at: int) -> None:
        """A start tag, by its lower-case name, and where it stands."""
        self._at = at
        self._elements += 1
        if self._elements > self.limits.nodes:
            self.limits.check("nodes", self._elements, "HTML elements")
        self.open(tag, attributes)

    def text(self, text: str) -> None:
        """Text with its references resolved."""
        if self.skipped:
            return
        if text.isspace():
            if not self._flow.pieces:
                return
        elif self.in_rows:
            self.end_implied()
        if not self._pre and ("\n" in text or "\f" in text):
            text = _LINE_END.sub(" ", text)
        self._piece(text)

    def condition(self, begins: bool) -> None:
        """Word's `<![if !supportLists]>` begins, or a condition ends; between them stands a list marker."""
        block = self.block
        flow = self._flow
        if begins and flow.marker is None and flow.item is None and not flow.pieces and block is not None:
            block.word_item = True
            flow.begin_word_item("", block.attributes.level or 1)
        self._in_condition = begins and flow.marker is not None

    # What elements mean.

    def begin(self, element: Element, name: str) -> None:
        attributes = element.attributes
        if attributes.hidden:
            self._hidden.append(element)
        match element.tag.kind:
            case "inline":
                if attributes.marker:
                    self._markers += 1
                elif attributes.filler:
                    self._cut_marker()
            case "paragraph" | "block":
                self._begin_block(element)
            case "cell":
                self._begin_cell(element, name)
            case "row":
                if grid := self._grids[-1]:
                    grid.begin_row(self._line())
            case "group":
                if grid := self._grids[-1]:
                    grid.end_group()  # rows before the first group are one
            case "link":
                self.href = self._target(attributes.named.get("href"))
            case "table":
                self._begin_table()
            case "item":
                self._flow.finish()
                value = attributes.named.get("value", "").strip()
                self._flow.begin_item(integer(value, 0) if value.removeprefix("-").isdigit() else None)
            case "list":
                self._flow.finish()
                start = integer(attributes.named.get("start"), 1)
                self._flow.lists.append(OpenList(name == "ol", start, not attributes.unnumbered))
            case "heading":
                self._begin_block(element)
                element.before = len(self._flow.content)
            case "pre":
                self._flow.end_block()
                self._pre += 1
            case "title" | "select" | "option":
                self._begin_flow(element)

    def finish(self, element: Element) -> None:
        attributes = element.attributes
        if attributes.hidden:
            self._hidden.pop()
        match element.tag.kind:
            case "inline":
                if attributes.marker:
                    self._markers -= 1
            case "paragraph" | "block":
                self._finish_block(element)
            case "cell":
                self._finish_cell(element)
            case "row":
                if grid := self._grids[-1]:
                    grid.end_row()
            case "table":
                self._finish_table()
            case "group":
                if grid := self._grids[-1]:
                    grid.end_group()
            case "item":
                self._flow.finish()
            case "list":
                self._flow.finish()
                self._flow.lists.pop()
            case "heading":
                self._finish_heading(element)
            case "pre":
                self._pre -= 1
                self._flow.end_block()
            case "title" | "select" | "option":
                self._finish_field(element)

    def lone(self, kind: Kind, attributes: Attributes) -> None:
        if kind == "break":
            self._piece("\n")
        elif kind == "input":
            if attributes.hidden:
                return
            shown = attributes.named.get("type", "text").lower()
            if shown in ("checkbox", "radio"):
                self._piece("☒ " if "checked" in attributes.named else "☐ ")
            elif shown not in _SILENT_INPUTS:
                self._piece(attributes.named.get("value", ""))
        else:
            self._flow.end_block()

    # Text and blocks.

    def _line(self) -> int:
        """The line of the last start tag, counted from 1."""
        at, counted = self._at, self._counted
        self._lines += self.source.count("\n", counted, at)
        self._counted = at
        return self._lines

    def _place(self) -> Place:
        grid = self._grids[-1] if self._grids else None
        if grid is None:
            return Place(line=self._line())
        return Place(line=self._line(), table=grid.number, row=grid.next_row)

    def _piece(self, text: str) -> None:
        flow = self._flow
        if self._hidden and not self._hidden[0].seen and text.strip():
            self._hidden[0].seen = True
            message = "Hidden text was kept as if it were shown."
            self.diagnostics.append(diagnostic("text-hidden", message, self._place()))
        if (self._markers or self._in_condition) and flow.marker is not None:
            flow.marker.append(text)
        else:
            if not flow.pieces:
                if not text.strip():
                    return
                flow.line = self._line()
            flow.pieces.append((text, self.marks, self.href))

    def _begin_block(self, element: Element) -> None:
        flow, attributes = self._flow, element.attributes
        flow.end_block()
        if attributes.word_list is not None and flow.item is None:
            element.word_item = True
            flow.begin_word_item(*attributes.word_list)
        elif attributes.stray is not None:
            flow.finish()
            self._begin_flow(element)

    def _finish_block(self, element: Element) -> None:
        if element.word_item:
            self._in_condition = False
            self._flow.finish()
        if element.outer is None:
            self._flow.end_block()
            return
        content = self._finish_flow(element)
        if content and element.attributes.stray is not None:
            self.strays.append(Stray(element.attributes.stray, content, self._place()))

    def _finish_heading(self, element: Element) -> None:
        self._finish_block(element)
        content = self._flow.content
        content[element.before :] = [
            Paragraph(block.text, block.runs, block.level, block.ordinal, "heading", block.at)
            if isinstance(block, Paragraph)
            else block
            for block in content[element.before :]
        ]

    def _cut_marker(self) -> None:
        """The blanks begin that part a list marker from the text, where Word has left out its own styles."""
        block = self.block
        if block is not None and block.attributes.level and not block.word_item and self._flow.item is None:
            block.word_item = self._flow.cut_marker(block.attributes.level)

    def _target(self, href: str | None) -> str | None:
        if not href or href.startswith("#"):
            return self.href
        url = absolute_url(href)
        if url is None:
            message = f"The link to {href[:80]!r} was left out, since it is no absolute web address; its text was kept."
            self.diagnostics.append(diagnostic("link-dropped", message, self._place()))
        return url

    # Elements with a flow of their own.

    def _begin_flow(self, element: Element) -> None:
        element.outer, self._flow = self._flow, Flow(self.faults, self._counter)

    def _finish_flow(self, element: Element) -> tuple[Paragraph | Table, ...]:
        assert element.outer is not None
        flow, self._flow = self._flow, element.outer
        flow.finish()
        return settle_levels(flow.content)

    def _finish_field(self, element: Element) -> None:
        """Ends a title, a drop-down or one of its options."""
        words = " ".join(paragraph.shown for paragraph in paragraphs(self._finish_flow(element)))
        if element.tag.kind == "title":
            self.title = self.title or words
            return
        if element.tag.kind == "option":
            select = self.within("select")
            if select is None:
                self._piece(words)
                return
            named = element.attributes.named
            if select.options is None:
                select.options = []
                if named.get("value") == "":
                    words = ""  # it says what to choose, and is no choice
            select.options.append((words, "selected" in named))
            return
        options = element.options or []
        chosen = [option for option, selected in options if selected]
        if not chosen and options and "multiple" not in element.attributes.named:
            chosen = [options[0][0]]
        if text := " ".join(filter(None, [words, ", ".join(chosen)])):
            self._piece(text)

    # Tables.

    def _begin_table(self) -> None:
        self._flow.finish()
        depth = len(self._grids) + 1
        if not self._flat:
            self.limits.check("depth", depth, "levels of nested tables")
        self._tables += 1
        self._grids.append(None if self._flat or depth > _DEEPEST_TABLE else Grid(self._tables, self._line()))

    def _finish_table(self) -> None:
        self._flow.finish()  # text between the cells stands before the table
        grid = self._grids.pop()
        if grid and (table := grid.table()).rows:
            self._flow.content.append(table)

    def _begin_cell(self, element: Element, name: str) -> None:
        self._cells += 1
        if self._cells > self.limits.cells:
            self.limits.check("cells", self._cells, "table cells")
        attributes = element.attributes
        element.cell = OpenCell(attributes.width, attributes.height, "heading" if name == "th" else None)
        if self._grids[-1] is None:
            self._flow.finish()
            element.lists, self._flow.lists = self._flow.lists, []
        else:
            self._begin_flow(element)

    def _finish_cell(self, element: Element) -> None:
        grid = self._grids[-1]
        if grid is None:
            self._flow.finish()
            self._flow.lists = element.lists or []
        elif element.cell is not None:
            grid.add(element.cell, self._finish_flow(element))
