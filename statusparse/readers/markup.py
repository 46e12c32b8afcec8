"""Reads the tree of HTML into paragraphs and tables: what each element means. Tables are read in `html_tables`."""

from __future__ import annotations

from collections.abc import Callable

from statusparse.counting import shortened
from statusparse.diagnostics import diagnostic
from statusparse.document import Paragraph, Stray, Table
from statusparse.limits import Limits
from statusparse.links import absolute_url
from statusparse.memory import Memory
from statusparse.readers.html_elements import MARKER_BEGINS, MARKER_ENDS, Element
from statusparse.readers.html_fields import chosen, shown_input
from statusparse.readers.html_flow import Block, OpenList
from statusparse.readers.html_styles import integer
from statusparse.readers.html_tables import TableReader
from statusparse.readers.html_tags import TAGS, Kind
from statusparse.report import Diagnostic
from statusparse.rich import settle_levels

__all__ = ["MarkupReader"]


class MarkupReader(TableReader):
    """Reads one tree.

    Args:
        limits: cells and nesting of tables allowed.
        memory: counts rows and cells.
        flat: whether tables are to become paragraphs.
    """

    def __init__(self, limits: Limits, memory: Memory, *, flat: bool = False) -> None:
        super().__init__(limits, memory, flat)
        self.title = ""
        self.diagnostics: list[Diagnostic] = []
        self.strays: list[Stray] = []
        self._reported = 0  # in how many of the hidden elements text was reported
        self._pre = self._markers = 0
        self._in_condition = False

    def read(self, root: Element) -> tuple[Paragraph | Table, ...]:
        """The blocks of a tree; to be called once."""
        self._element(root)
        self._flow.finish()
        return settle_levels(self._flow.content)

    # The walk.

    def _children(self, node: Element) -> None:
        for part in node.parts:
            if isinstance(part, Element):
                self._element(part)
            else:
                self._text(part)

    def _element(self, node: Element) -> None:
        tag = node.tag
        read = _READINGS.get(tag.name, MarkupReader._inline)
        self._line = node.line
        if tag.plain:
            read(self, node)
            return
        marks = self._marks
        self._marks = (marks & ~tag.clears) | tag.sets
        self._hidden += tag.hidden
        read(self, node)
        self._hidden -= tag.hidden
        self._reported = min(self._reported, self._hidden)
        self._marks = marks

    def _marker_begins(self, node: Element) -> None:
        flow = self._flow
        block = flow.block
        if flow.marker is None and flow.item is None and not flow.pieces and block is not None:
            block.word_item = True
            flow.begin_word_item("", block.indent or 1)
        self._in_condition = flow.marker is not None

    def _marker_ends(self, node: Element) -> None:
        self._in_condition = False

    # Text.

    def _text(self, text: str) -> None:
        flow = self._flow
        if not flow.pieces and text.isspace():
            return
        if "\n" in text and not self._pre:
            # Runs of blanks are folded when the paragraph is made; there a line end would count as a line break.
            text = text.replace("\n", " ")
        if self._hidden or flow.marker is not None:
            self._piece(text)
            return
        if not flow.pieces:
            flow.line = self._line
        flow.pieces.append((text, self._marks, self._href))

    def _piece(self, text: str) -> None:
        """Takes up a text that may be hidden, a list marker, or nothing but blanks."""
        flow = self._flow
        if self._hidden:
            self._report_hidden(text)
        if flow.marker is not None and (self._markers or self._in_condition):
            flow.marker.append(text)
            return
        if not flow.pieces:
            if text.isspace():
                return
            flow.line = self._line
        flow.pieces.append((text, self._marks, self._href))

    def _report_hidden(self, text: str) -> None:
        if self._reported or not text.strip():
            return
        self._reported = self._hidden
        message = "Hidden text was kept as if it were shown."
        self.diagnostics.append(diagnostic("text-hidden", message, self._place()))

    # Elements within a paragraph.

    def _inline(self, node: Element) -> None:
        style = node.tag.style
        if style.marker:
            self._markers += 1
            self._children(node)
            self._markers -= 1
            return
        if style.filler:
            self._cut_marker()
        self._children(node)

    def _passed(self, node: Element) -> None:
        self._children(node)

    def _skipped(self, node: Element) -> None:
        pass

    def _break(self, node: Element) -> None:
        self._piece("\n")
        self._children(node)

    def _link(self, node: Element) -> None:
        outer, href = self._href, node.get("href")
        if href and not href.startswith("#"):
            self._href = absolute_url(href)
            if self._href is None:
                message = (
                    f"The link to {shortened(href)!r} was left out, since it is no absolute web address; "
                    "its text was kept."
                )
                self.diagnostics.append(diagnostic("link-dropped", message, self._place()))
        self._children(node)
        self._href = outer

    def _input(self, node: Element) -> None:
        if (text := shown_input(node)) and not node.tag.style.hidden:
            self._piece(text)
        self._children(node)

    def _select(self, node: Element) -> None:
        if text := chosen(node, self._words):
            self._piece(text)

    def _option(self, node: Element) -> None:
        self._piece(self._words(node))

    def _title(self, node: Element) -> None:
        words = self._words(node)
        self.title = self.title or words

    # Blocks.

    def _block(self, node: Element) -> None:
        flow, style = self._flow, node.tag.style
        if flow.pieces:
            flow.end_block()
        if style.stray is not None:
            outer = self._begin_flow()
            self._children(node)
            if content := self._finish_flow(outer):
                self.strays.append(Stray(style.stray, content, self._place()))
            return
        around = flow.block
        flow.block = block = Block(style.indent_of(node.get("class")) if style.telling else 0)
        if style.word_list is not None and flow.item is None:
            block.word_item = True
            flow.begin_word_item(*style.word_list)
        self._children(node)
        if block.word_item:
            self._in_condition = False
            flow.finish()
        flow.block = around
        if flow.pieces:
            flow.end_block()

    def _heading(self, node: Element) -> None:
        content = self._flow.content
        self._flow.end_block()
        before = len(content)
        self._block(node)
        content[before:] = [
            Paragraph(block.text, block.runs, block.level, block.ordinal, "heading", block.at)
            if isinstance(block, Paragraph)
            else block
            for block in content[before:]
        ]

    def _preformatted(self, node: Element) -> None:
        self._flow.end_block()
        self._pre += 1
        self._children(node)
        self._pre -= 1
        self._flow.end_block()

    def _list(self, node: Element) -> None:
        flow = self._flow
        flow.finish()
        flow.lists.append(OpenList(node.tag.name == "ol", integer(node.get("start"), 1), not node.tag.style.unnumbered))
        self._children(node)
        flow.finish()
        flow.lists.pop()

    def _item(self, node: Element) -> None:
        flow = self._flow
        flow.finish()
        value = (node.get("value") or "").strip()
        flow.begin_item(integer(value, 0) if value.removeprefix("-").isdigit() else None)
        self._children(node)
        flow.finish()

    def _cut_marker(self) -> None:
        """The blanks begin that part a list marker from the text, where Word has left out its own styles."""
        block = self._flow.block
        if block is not None and block.indent and not block.word_item and self._flow.item is None:
            block.word_item = self._flow.cut_marker(block.indent)


_Reading = Callable[[MarkupReader, Element], None]
_BY_KIND: dict[Kind, _Reading] = {
    "inline": MarkupReader._inline,
    "skip": MarkupReader._skipped,
    "ignore": MarkupReader._passed,
    "block": MarkupReader._block,
    "paragraph": MarkupReader._block,
    "heading": MarkupReader._heading,
    "break": MarkupReader._break,
    "link": MarkupReader._link,
    "list": MarkupReader._list,
    "item": MarkupReader._item,
    "table": MarkupReader._table,
    "group": MarkupReader._group,
    "row": MarkupReader._row,
    "cell": MarkupReader._cell,
    "pre": MarkupReader._preformatted,
    "title": MarkupReader._title,
    "input": MarkupReader._input,
    "select": MarkupReader._select,
    "option": MarkupReader._option,
}
_READINGS: dict[str, _Reading] = {
    MARKER_BEGINS: MarkupReader._marker_begins,
    MARKER_ENDS: MarkupReader._marker_ends,
    **{name: _BY_KIND[tag.kind] for name, tag in TAGS.items()},
}
