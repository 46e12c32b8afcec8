"""Builds paragraphs and tables from a stream of HTML elements. Where the stream comes from does not matter here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from statusparse.diagnostics import diagnostic
from statusparse.document import (
    BOLD,
    ITALIC,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Paragraph,
    Table,
)
from statusparse.limits import Limits
from statusparse.links import absolute_url
from statusparse.readers.html_grid import Grid, OpenCell
from statusparse.readers.typed_numbers import cut_at_numbers, take_number
from statusparse.report import Diagnostic, Place
from statusparse.rich import Pieces, make_paragraph, settle_levels

__all__ = ["KNOWN_TAGS", "MarkupBuilder"]


class _Kind(Enum):
    INLINE = auto()
    SKIP = auto()  # not text
    BLOCK = auto()
    HEADING = auto()
    BREAK = auto()
    LINK = auto()
    LIST = auto()
    ITEM = auto()
    TABLE = auto()
    ROW = auto()
    CELL = auto()
    PRE = auto()
    TITLE = auto()
    INPUT = auto()
    SELECT = auto()
    OPTION = auto()


def _table(**rows: str) -> dict[str, _Kind]:
    return {tag: _Kind[kind] for kind, tags in rows.items() for tag in tags.split()}


_KINDS = _table(
    SKIP="script style template head iframe object colgroup datalist",
    BLOCK="p div section article header footer main nav aside address blockquote center dl dt dd dir menu fieldset "
    "form figure figcaption hr caption legend details summary body html",
    HEADING="h1 h2 h3 h4 h5 h6",
    BREAK="br",
    LINK="a",
    LIST="ul ol",
    ITEM="li",
    TABLE="table",
    ROW="tr",
    CELL="td th",
    PRE="pre textarea",
    TITLE="title",
    INPUT="input",
    SELECT="select",
    OPTION="option",
)
_MARKS = {
    "b": BOLD,
    "strong": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "u": UNDERLINE,
    "ins": UNDERLINE,
    "s": STRIKE,
    "strike": STRIKE,
    "del": STRIKE,
    "sub": SUBSCRIPT,
    "sup": SUPERSCRIPT,
}
#: Tags by which a cell is known to hold markup as text.
KNOWN_TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "center",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "li",
        "mark",
        "o:p",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "wbr",
    ]
)
_STYLE_MARKS = (
    (re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)"), BOLD),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)"), ITALIC),
    (re.compile(r"text-decoration[^;:]*:[^;]*underline"), UNDERLINE),
    (re.compile(r"text-decoration[^;:]*:[^;]*line-through"), STRIKE),
    (re.compile(r"vertical-align\s*:\s*sub"), SUBSCRIPT),
    (re.compile(r"vertical-align\s*:\s*super"), SUPERSCRIPT),
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_UNNUMBERED = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SILENT_INPUTS = frozenset(["hidden", "submit", "button", "image", "reset", "password", "file"])


class _List:
    __slots__ = ("next", "ordered", "shown")

    def __init__(self, ordered: bool, start: int, shown: bool) -> None:
        self.ordered = ordered
        self.next = start
        self.shown = shown


class _Flow:
    """A run of blocks: the page, or one cell."""

    __slots__ = ("content", "item", "line", "lists", "pieces")

    def __init__(self) -> None:
        self.content: list[Paragraph | Table] = []
        self.pieces: Pieces = []
        self.lists: list[_List] = []
        self.item: tuple[int, int | None] | None = None
        self.line: int | None = None


class _CellFrame(NamedTuple):
    """What to go back to when a cell ends; `rowless` and `alone` tell what else it began."""

    outer: _Flow
    cell: OpenCell
    rowless: bool
    alone: bool


class _Frame:
    """An element that is open: what it is, and the marks and link to go back to."""

    __slots__ = ("alone", "cell", "href", "kind", "marks", "outer")

    def __init__(self, kind: _Kind, marks: int, href: str | None, outer: _Flow | None = None) -> None:
        self.kind = kind
        self.marks = marks
        self.href = href
        self.outer = outer  # of a title or drop-down
        self.cell: _CellFrame | None = None
        self.alone = False  # of a row


class MarkupBuilder:
    """Takes elements as `start`, `text` and `end` calls, which must be balanced, and gives `content()`.

    Args:
        limits: cells and nesting of tables allowed.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.title = ""
        self.faults: set[str] = set()
        self.diagnostics: list[Diagnostic] = []
        self._flow = _Flow()
        self._frames: list[_Frame] = []
        self._grids: list[Grid] = []
        self._marks = 0
        self._href: str | None = None
        self._skipped = 0
        self._pre = 0
        self._cells = 0
        self._tables = 0
        self._line: int | None = None

    def content(self) -> tuple[Paragraph | Table, ...]:
        """The blocks read; to be called once, at the end."""
        self._finish()
        return settle_levels(self._flow.content)

    # The stream.

    def start(self, tag: str, attributes: Mapping[str, str], line: int | None = None) -> None:
        """An element begins; `tag` in lower case, `line` of the file counted from 1."""
        if self._skipped:
            self._skipped += 1
            return
        self._line = line
        kind = _KINDS.get(tag, _Kind.INLINE)
        frame = _Frame(kind, self._marks, self._href)
        self._frames.append(frame)
        self._marks |= _MARKS.get(tag, 0)
        if attributes:
            self._attributes(attributes)
        if kind is not _Kind.INLINE:
            self._open(frame, tag, attributes)

    def _attributes(self, attributes: Mapping[str, str]) -> None:
        style = attributes.get("style", "").lower()
        if style:
            for pattern, mark in _STYLE_MARKS:
                if pattern.search(style):
                    self._marks |= mark
        if "hidden" in attributes or (style and _HIDDEN.search(style)):
            message = "Hidden text was kept as if it were shown."
            self.diagnostics.append(diagnostic("text-hidden", message, self._place()))

    def _open(self, frame: _Frame, tag: str, attributes: Mapping[str, str]) -> None:
        match frame.kind:
            case _Kind.SKIP:
                self._frames.pop()
                self._skipped = 1
            case _Kind.BREAK:
                self._piece("\n")
            case _Kind.LINK:
                self._href = self._target(attributes.get("href"))
            case _Kind.BLOCK | _Kind.HEADING:
                self._block()
            case _Kind.PRE:
                self._block()
                self._pre += 1
            case _Kind.LIST:
                self._finish()
                shown = not _UNNUMBERED.search(attributes.get("style", "").lower())
                self._flow.lists.append(_List(tag == "ol", _integer(attributes.get("start"), 1), shown))
            case _Kind.ITEM:
                self._finish()
                self._begin_item(attributes)
            case _Kind.TABLE:
                self._open_table()
            case _Kind.ROW:
                frame.alone = self._open_row()
            case _Kind.CELL:
                frame.cell = self._open_cell(tag, attributes)
            case _Kind.INPUT:
                self._input(attributes)
            case _Kind.TITLE | _Kind.SELECT:
                frame.outer, self._flow = self._flow, _Flow()
            case _Kind.OPTION:
                if "selected" not in attributes:
                    self._frames.pop()
                    self._skipped = 1

    def text(self, text: str) -> None:
        """Characters between tags, with character references resolved."""
        if not self._skipped:
            self._piece(text if self._pre else _SPACES.sub(" ", text))

    def end(self, tag: str) -> None:
        """The element that began last ends."""
        if self._skipped:
            self._skipped -= 1
            return
        if not self._frames:
            return
        frame = self._frames.pop()
        match frame.kind:
            case _Kind.BLOCK:
                self._block()
            case _Kind.HEADING:
                self._heading()
            case _Kind.PRE:
                self._pre -= 1
                self._block()
            case _Kind.LIST:
                self._finish()
                self._flow.lists.pop()
            case _Kind.ITEM:
                self._finish()
            case _Kind.TABLE:
                self._close_table()
            case _Kind.ROW:
                self._close_row(frame.alone)
            case _Kind.CELL if frame.cell is not None:
                self._close_cell(frame.cell)
            case _Kind.TITLE | _Kind.SELECT if frame.outer is not None:
                inner, self._flow = self._flow, frame.outer
                words = make_paragraph(inner.pieces, faults=self.faults) if inner.pieces else None
                if words and frame.kind is _Kind.TITLE:
                    self.title = words.text
                elif words:
                    self._piece(words.text)
        self._marks, self._href = frame.marks, frame.href

    # Text and blocks.

    def _place(self) -> Place:
        grid = self._grids[-1] if self._grids else None
        if grid is None:
            return Place(line=self._line)
        return Place(line=self._line, table=grid.number, row=grid.next_row)

    def _piece(self, text: str) -> None:
        flow = self._flow
        if not flow.pieces:
            if not text.strip():
                return
            flow.line = self._line
        flow.pieces.append((text, self._marks, self._href))

    def _block(self) -> None:
        if self._flow.item is None:
            self._finish()
        elif self._flow.pieces:
            # A paragraph inside a list item is a line of the item.
            self._flow.pieces.append(("\n", 0, None))

    def _finish(self) -> None:
        flow = self._flow
        pieces, item = flow.pieces, flow.item
        flow.item = None
        if not pieces:
            return
        flow.pieces = []
        at = Place(line=flow.line)
        here = flow.lists[-1] if flow.lists else None
        if item is None and here is not None and here.ordered:
            for ordinal, part in cut_at_numbers(pieces):
                level = len(flow.lists) if ordinal is not None else 0
                self._add(make_paragraph(part, level, ordinal, at, self.faults))
            return
        level, ordinal = item or (0, None)
        if here is not None and item is not None and here.ordered and not here.shown:
            ordinal, pieces = take_number(pieces)
        self._add(make_paragraph(pieces, level, ordinal, at, self.faults))

    def _add(self, paragraph: Paragraph | None) -> None:
        if paragraph is not None:
            self._flow.content.append(paragraph)

    def _heading(self) -> None:
        before = len(self._flow.content)
        self._block()
        added = self._flow.content[before:]
        self._flow.content[before:] = [
            Paragraph(block.text, block.runs, block.level, block.ordinal, "heading", block.at)
            for block in added
            if isinstance(block, Paragraph)
        ]

    def _begin_item(self, attributes: Mapping[str, str]) -> None:
        flow = self._flow
        ordinal = None
        if flow.lists and flow.lists[-1].ordered:
            here = flow.lists[-1]
            here.next = _integer(attributes.get("value"), here.next)
            ordinal = here.next if here.shown else None
            here.next += 1
        flow.item = (max(len(flow.lists), 1), ordinal)

    def _target(self, href: str | None) -> str | None:
        if not href or href.startswith("#"):
            return self._href
        url = absolute_url(href)
        if url is None:
            message = f"The link to {href[:80]!r} was left out, since it is no absolute web address; its text was kept."
            self.diagnostics.append(diagnostic("link-dropped", message, self._place()))
        return url

    def _input(self, attributes: Mapping[str, str]) -> None:
        kind = attributes.get("type", "text").lower()
        if kind in ("checkbox", "radio"):
            self._piece("☒ " if "checked" in attributes else "☐ ")
        elif kind not in _SILENT_INPUTS:
            self._piece(attributes.get("value", ""))

    # Tables.

    def _open_table(self) -> None:
        self._finish()
        self.limits.check("depth", len(self._grids) + 1, "levels of nested tables")
        self._tables += 1
        self._grids.append(Grid(self._tables, self._line))

    def _close_table(self) -> None:
        self._finish()  # text between the cells stands before the table
        table = self._grids.pop().table()
        if table.rows:
            self._flow.content.append(table)

    def _open_row(self) -> bool:
        """Begins a row; True where there is no table, so that the row makes one of its own."""
        alone = not self._grids or self._grids[-1].in_row
        if alone:
            self._open_table()
        self._grids[-1].begin_row(self._line)
        return alone

    def _close_row(self, alone: bool) -> None:
        self._grids[-1].end_row()
        if alone:
            self._close_table()

    def _open_cell(self, tag: str, attributes: Mapping[str, str]) -> _CellFrame:
        rowless = not self._grids or not self._grids[-1].in_row
        alone = self._open_row() if rowless else False
        self._cells += 1
        self.limits.check("cells", self._cells, "table cells")
        width, height = _integer(attributes.get("colspan"), 1), _integer(attributes.get("rowspan"), 1)
        frame = _CellFrame(self._flow, OpenCell(width, height, "heading" if tag == "th" else None), rowless, alone)
        self._flow = _Flow()
        return frame

    def _close_cell(self, frame: _CellFrame) -> None:
        self._finish()
        self._grids[-1].add(frame.cell, settle_levels(self._flow.content))
        self._flow = frame.outer
        if frame.rowless:
            self._close_row(frame.alone)


def _integer(value: str | None, otherwise: int) -> int:
    match = re.match(r"\s*(-?\d{1,6})(?!\d)", value) if value else None
    return int(match[1]) if match else otherwise
