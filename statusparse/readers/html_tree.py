"""The open elements of HTML, whether its tags are well nested or not.

This follows the tree construction of the HTML standard (WHATWG, section 13.2.6) as far as it shows: which end tags may
be missing, which are in vain, and how far formatting reaches. Every step takes constant time, but for elements that it
ends for good.
"""

from __future__ import annotations

from statusparse.readers.html_attributes import NONE, Attributes
from statusparse.readers.html_flow import Flow, OpenList
from statusparse.readers.html_grid import OpenCell
from statusparse.readers.html_tags import INLINE, TAGS, Kind, Tag

__all__ = ["Element", "Tree"]

#: How many formatting elements are carried on behind the block that they were left open in.
_MOST_CARRIED = 16
#: Where a part of a table can begin without further ado.
_WHERE: dict[Kind, tuple[Kind, ...]] = {"cell": ("row",), "row": ("table", "group"), "group": ("table",)}


class Element:
    """An element that is open, what is to be gone back to behind it, and what it needs to know at its end."""

    __slots__ = (
        "attributes", "before", "block", "cell", "depth", "href", "implied", "lists", "marks", "name", "options",
        "outer", "seen", "tag", "wall", "word_item",
    )  # fmt: skip

    def __init__(self, name: str, tag: Tag, attributes: Attributes, depth: int, implied: bool) -> None:
        self.name = name  # its family's, where there is one
        self.tag = tag
        self.attributes = attributes
        self.depth = depth
        self.implied = implied  # no tag began it
        self.block = self.wall = -1  # depth of the innermost block and wall around it
        self.marks = 0  # around it
        self.href: str | None = None  # around it
        self.outer: Flow | None = None  # the flow around it, if it has one of its own
        self.cell: OpenCell | None = None
        self.lists: list[OpenList] | None = None  # open around a cell that has no flow of its own
        self.before = 0  # how many blocks stood before a heading
        self.word_item = False  # Word shows the paragraph as a list item
        self.seen = False  # that its text is hidden has been said
        self.options: list[tuple[str, bool]] | None = None


class Tree:
    """Opens and ends elements as start and end tags say, and calls `begin` and `finish` for each, well nested.

    An inline element that changes nothing is no more than its depth in the list of the open ones of its name.
    """

    def __init__(self) -> None:
        self.marks = 0
        self.href: str | None = None
        self.skipped = 0
        self.in_rows = False  # the innermost element is a table or row, in which no text can stand
        self._stack: list[Element] = []
        self._open: dict[str, list[Element]] = {}
        self._plain: dict[str, list[int]] = {}
        self._block = self._wall = -1

    def begin(self, element: Element, name: str) -> None:
        """An element has begun; `name` is that of its tag."""
        raise NotImplementedError

    def finish(self, element: Element) -> None:
        """The innermost element ends."""
        raise NotImplementedError

    def lone(self, kind: Kind, attributes: Attributes) -> None:
        """A line break or input field, or an end tag in vain that parts paragraphs all the same."""
        raise NotImplementedError

    @property
    def block(self) -> Element | None:
        """The innermost open block."""
        return self._stack[self._block] if self._block >= 0 else None

    def within(self, name: str) -> Element | None:
        """The innermost open element of a name."""
        found = self._open.get(name)
        return found[-1] if found else None

    def open(self, name: str, attributes: Attributes) -> None:
        """Opens an element."""
        tag = TAGS.get(name, INLINE)
        if self.skipped:
            if tag.kind == "skip":
                self._push(name, tag, attributes)
            return
        if tag.in_table:
            self._make_room_in_table(tag.kind)
        else:
            if self.in_rows:
                self.end_implied()
            kind = tag.kind
            if kind == "inline":
                if not attributes.telling and not tag.marks:
                    self._plain.setdefault(name, []).append(len(self._stack))
                    return
            elif kind == "ignore":
                return
            elif kind == "break" or kind == "input":
                self.lone(kind, attributes)
                return
            else:
                self._make_room(tag)
        self._push(name, tag, attributes)

    def end(self, name: str) -> None:
        """An end tag."""
        tag = TAGS.get(name, INLINE)
        kind = tag.kind
        if kind == "inline":
            if (plain := self._plain.get(name)) and self._ends_plain(plain, name):
                return
        else:
            name = tag.family
        if self.skipped and kind != "skip":
            return
        elements = self._open.get(name)
        if not elements:
            if kind in ("break", "paragraph", "block"):
                self.lone(kind, NONE)
            return
        depth = elements[-1].depth
        if depth == len(self._stack) - 1:
            self._pop()
        elif not tag.bounds:
            if depth > self._block:
                self._end(depth, carry=True)
            elif depth > self._wall and tag.persistent:
                self._cut_out(elements[-1])
        elif tag.in_table or kind == "table":
            if depth >= self._depth("table"):
                self._end(depth)
        elif tag.walls:
            if depth == self._wall:
                self._end(depth)
        elif depth > self._wall:
            self._end(depth, carry=True)
        elif kind == "paragraph":
            self.lone(kind, NONE)

    def close(self) -> None:
        """Ends all that is open."""
        while self._stack:
            self._pop()

    def end_implied(self) -> None:
        """Ends a table that no tag began, before what is no part of a table."""
        table = self._open["table"][-1]
        top = self._stack[-1]
        if table.implied and (top.tag.kind != "row" or top.implied):
            self._end(table.depth)

    # The stack.

    def _ends_plain(self, plain: list[int], name: str) -> bool:
        """Whether the end tag belongs to an element that changes nothing."""
        size = len(self._stack)
        while plain and plain[-1] > size:  # what it stood in has ended
            plain.pop()
        if not plain:
            return False
        telling = self._open.get(name)
        if telling and telling[-1].depth >= plain[-1]:
            return False
        plain.pop()
        return True

    def _push(self, name: str, tag: Tag, attributes: Attributes, implied: bool = False) -> None:
        stack = self._stack
        depth = len(stack)
        own = tag.family or name
        element = Element(own, tag, attributes, depth, implied)
        element.block, element.wall = self._block, self._wall
        element.marks, element.href = self.marks, self.href
        stack.append(element)
        if own in self._open:
            self._open[own].append(element)
        else:
            self._open[own] = [element]
        if tag.bounds:
            self._block = depth
            if tag.walls:
                self._wall = depth
                self.skipped += tag.kind == "skip"
            self.in_rows = tag.kind in ("row", "table", "group")
        self.marks = ((self.marks | tag.marks) & ~attributes.clears) | attributes.sets
        self.begin(element, name)

    def _pop(self) -> Element:
        element = self._stack.pop()
        self._open[element.name].pop()
        tag = element.tag
        if tag.kind == "skip":
            self.skipped -= 1
        self.finish(element)
        self.marks, self.href = element.marks, element.href
        if tag.bounds:
            self._block, self._wall = element.block, element.wall
            self.in_rows = bool(self._stack) and self._stack[-1].tag.kind in ("row", "table", "group")
        return element

    def _end(self, depth: int, carry: bool = False) -> None:
        """Ends the element at a depth and all in it; formatting left open may go on behind it."""
        carried: list[Element] = []
        while len(self._stack) > depth + 1:
            element = self._pop()
            if carry and element.tag.persistent and len(carried) < _MOST_CARRIED:
                carried.append(element)
        self._pop()
        for element in reversed(carried):
            self._push(element.name, element.tag, element.attributes)

    def _clear(self, depth: int) -> None:
        """Ends all in the element at a depth."""
        while len(self._stack) > depth + 1:
            self._pop()

    def _cut_out(self, element: Element) -> None:
        """Ends formatting in which a block is still open, and goes on."""
        depth = element.depth
        if len(self._stack) - depth > _MOST_CARRIED or element.attributes.hidden:
            return
        del self._stack[depth]
        self._open[element.name].pop()
        marks, href = element.marks, element.href
        own_href = self.href  # as changed by links further in
        for inner in self._stack[depth:]:
            inner.depth -= 1
            inner.marks = marks
            if element.tag.kind == "link":
                inner.href = href
            inner.block -= inner.block > depth
            inner.wall -= inner.wall > depth
            marks = ((marks | inner.tag.marks) & ~inner.attributes.clears) | inner.attributes.sets
        self.marks, self.href = marks, href if element.tag.kind == "link" else own_href
        self._block -= self._block > depth
        self._wall -= self._wall > depth

    def _depth(self, name: str) -> int:
        """The depth of the innermost open element of a name, or -1."""
        elements = self._open.get(name)
        return elements[-1].depth if elements else -1

    # What the start of an element ends.

    def _make_room(self, tag: Tag) -> None:
        kind = tag.kind
        if tag.ends_paragraph:
            if self._wall >= 0 and self._stack[self._wall].tag.kind == "select" and tag.family != "optgroup":
                self._end(self._wall)
            if kind == "item":
                self._end_open("li", "ol")
            elif tag.family == "dt":
                self._end_open("dt", "dl")
            elif kind == "heading" and self._depth("h1") == self._block:
                self._end_open("h1")
            elif kind == "table" and self.in_rows:
                # A table in a table, but in no cell of it, shows that the first was never ended.
                self._end(self._depth("table"))
            self._end_open("p")
        elif kind == "link":
            depth = self._depth("a")
            if depth > self._block:
                self._end(depth, carry=True)
            elif depth > self._wall:
                self._cut_out(self._stack[depth])
        elif kind == "option" or kind == "select":
            depth = self._depth("option")
            if depth > max(self._depth("table"), self._depth("td")):
                self._end(depth)

    def _end_open(self, name: str, within: str = "") -> None:
        """Ends an open element of a name, unless a wall or one of another name stands between."""
        elements = self._open.get(name)
        if elements:
            depth = elements[-1].depth
            if depth > self._wall and depth > self._depth(within):
                self._end(depth, carry=True)

    def _make_room_in_table(self, kind: Kind) -> None:
        if self.in_rows and self._stack[-1].tag.kind in _WHERE[kind]:
            return
        table = self._depth("table")
        if table < 0:
            self._make_room(TAGS["table"])
            self._push("table", TAGS["table"], NONE, implied=True)
            table = self._depth("table")
        cell = self._depth("td")
        if cell > table:
            self._end(cell)
        row, group = self._depth("tr"), max(self._depth("tbody"), table)
        if kind == "cell":
            if row > table:
                self._clear(row)
            else:
                self._clear(group)
                self._push("tr", TAGS["tr"], NONE, implied=True)
        else:
            self._clear(group if kind == "row" else table)
