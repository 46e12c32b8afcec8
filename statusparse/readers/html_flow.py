"""A run of blocks, the page or one cell: gathers pieces of text into paragraphs and list items."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from statusparse.document import Paragraph, Table
from statusparse.readers.typed_numbers import cut_at_numbers, take_number
from statusparse.readers.word_lists import MarkerCounter
from statusparse.report import Place
from statusparse.rich import Pieces, make_paragraph

__all__ = ["Block", "Flow", "OpenList"]

_FORMAT = itemgetter(1, 2)


class OpenList:
    """A list that is open: whether it is numbered, the next number, and whether it shows its numbers."""

    __slots__ = ("next", "ordered", "shown")

    def __init__(self, ordered: bool, start: int, shown: bool) -> None:
        self.ordered = ordered
        self.next = start
        self.shown = shown


class Block:
    """A block that is open: the depth of its indent if Word may show it as a list item, and whether it does."""

    __slots__ = ("indent", "word_item")

    def __init__(self, indent: int) -> None:
        self.indent = indent
        self.word_item = False


class Flow:
    """Gathers pieces into blocks.

    Args:
        faults: takes up what bringing texts to their normal form meets.
        counter: reads the list markers of Word.
    """

    __slots__ = (
        "_list_id", "block", "content", "counter", "faults", "item", "leveled", "line", "lists", "marker", "pieces"
    )  # fmt: skip

    def __init__(self, faults: set[str], counter: MarkerCounter) -> None:
        self.faults = faults
        self.counter = counter
        self.content: list[Paragraph | Table] = []
        self.pieces: Pieces = []
        self.lists: list[OpenList] = []
        self.item: tuple[int, int | None] | None = None
        self.line: int | None = None
        self.marker: list[str] | None = None  # the text in front of an item of a Word list
        self.leveled = False  # whether there is a list item among the content
        self.block: Block | None = None  # the innermost one that is open
        self._list_id = ""

    def end_block(self) -> None:
        """A block begins or ends; inside a list item that is but a line break."""
        if self.item is None:
            if self.pieces:
                self.finish()
        elif self.pieces:
            self.pieces.append(("\n", 0, None))

    def begin_item(self, value: int | None) -> None:
        """An item of the innermost list begins; `value` is its own number, if it has one."""
        ordinal = None
        if self.lists and self.lists[-1].ordered:
            here = self.lists[-1]
            here.next = here.next if value is None else value
            ordinal = here.next if here.shown else None
            here.next += 1
        self.item = (max(len(self.lists), 1), ordinal)

    def begin_word_item(self, list_id: str, level: int) -> None:
        """A paragraph begins that Word shows as a list item; its marker is still to come."""
        self.item = (level, None)
        self.marker = []
        self._list_id = list_id

    def cut_marker(self, level: int) -> bool:
        """Takes what the paragraph holds so far for a list marker, if it looks like one; tells whether it does."""
        if not self.pieces:
            return False
        known, ordinal = self.counter.read("".join([piece[0] for piece in self.pieces]), "", level)
        if known:
            self.pieces = []
            self.item = (level, ordinal)
        return known

    def finish(self) -> None:
        """Ends the paragraph or item."""
        pieces, item, marker = self.pieces, self.item, self.marker
        self.item = self.marker = None
        if marker and item is not None:
            item, pieces = self._marked(item, "".join(marker), pieces)
        if not pieces:
            return
        self.pieces = []
        if len(pieces) > 1:
            pieces = [("".join([piece[0] for piece in run]), *form) for form, run in groupby(pieces, _FORMAT)]
        at = Place(line=self.line)
        if item is None and not self.lists:
            self._add(make_paragraph(pieces, 0, None, at, self.faults))
            return
        here = self.lists[-1] if self.lists else None
        if item is None and here is not None and here.ordered:
            for ordinal, part in cut_at_numbers(pieces):
                level = len(self.lists) if ordinal is not None else 0
                self._add(make_paragraph(part, level, ordinal, at, self.faults))
            return
        level, ordinal = item or (0, None)
        if here is not None and item is not None and here.ordered and not here.shown:
            ordinal, pieces = take_number(pieces)
        self._add(make_paragraph(pieces, level, ordinal, at, self.faults))

    def _marked(
        self, item: tuple[int, int | None], marker: str, pieces: Pieces
    ) -> tuple[tuple[int, int | None], Pieces]:
        known, ordinal = self.counter.read(marker, self._list_id, item[0])
        if not known:  # such as "Trin 1:", which no number would show
            pieces = [(marker + " ", 0, None), *pieces]
        return (item[0], ordinal), pieces

    def _add(self, paragraph: Paragraph | None) -> None:
        if paragraph is not None:
            self.leveled = self.leveled or paragraph.level > 0
            self.content.append(paragraph)
