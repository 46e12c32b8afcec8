"""The elements and tables that are open while HTML is read."""

from __future__ import annotations

from statusparse.readers.html_attributes import Attributes
from statusparse.readers.html_flow import Flow, OpenList
from statusparse.readers.html_grid import Grid, OpenCell
from statusparse.readers.html_tags import Tag

__all__ = ["Element", "OpenTable"]


class Element:
    """An element that is open, what is to be gone back to behind it, and what it needs to know at its end."""

    __slots__ = (
        "attributes", "before", "block", "cell", "depth", "href", "lists", "marks", "options", "outer", "seen", "tag",
        "word_item",
    )  # fmt: skip

    def __init__(self, tag: Tag, attributes: Attributes, depth: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.depth = depth  # how many elements are open around it
        self.block: Element | None = None  # the innermost block around it
        self.marks = 0  # around it
        self.href: str | None = None  # around it
        self.outer: Flow | None = None  # the flow around it, if it has one of its own
        self.cell: OpenCell | None = None
        self.lists: list[OpenList] | None = None  # open around a cell that has no flow of its own
        self.before = 0  # how many blocks stood before a heading
        self.word_item = False  # Word shows the paragraph as a list item
        self.seen = False  # that its text is hidden has been said
        self.options: list[tuple[str, bool]] | None = None


class OpenTable:
    """A table that is open, and its open cell, row and group; `element` is None where no tag began it.

    `grid` is None for a table that becomes paragraphs. `marks` are those around its cells: formatting that is left open
    in one cell does not reach into the next.
    """

    __slots__ = ("cell", "depth", "element", "grid", "group", "href", "in_row", "marks", "row")

    def __init__(self, element: Element | None, depth: int, grid: Grid | None, marks: int, href: str | None) -> None:
        self.element = element
        self.depth = depth
        self.grid = grid
        self.marks = marks
        self.href = href
        self.cell: Element | None = None
        self.row: Element | None = None
        self.group: Element | None = None
        self.in_row = False

    @property
    def has_open_part(self) -> bool:
        """Whether the element of a cell, row or group is open."""
        return self.cell is not None or self.row is not None or self.group is not None
