"""How much memory reading an input takes up, reckoned from counts, so that it is the same on every machine.

An input may take up 64 MiB, and 60 times its inflated size: what needs more is made to need it, as a megabyte of rows
of one letter is, and is refused before it is there.
"""

from __future__ import annotations

from typing import Literal

from statusparse.document import Document, Paragraph, Table
from statusparse.errors import LimitExceeded
from statusparse.limits import Limits
from statusparse.report import Item

__all__ = ["Memory", "Thing", "weigh"]

_MIB = 1 << 20
_FREE = 64 * _MIB
#: What Python and the library take up before anything is read.
_OWN = 44 * _MIB
#: What each byte of the input takes up as long as it is read: itself, decoded, and in the texts that are cut from it.
_EACH_BYTE = 3

Thing = Literal[
    "tag",
    "cell",
    "empty cell",
    "line",
    "item",
    "remark",
    "date",
    "link",
    "clause",
    "extra",
    "letter",
    "section",
    "form",
]
#: What one thing takes up at most, in bytes, with all that is made of it on the way.
_COSTS: dict[Thing, int] = {
    "tag": 285,
    "cell": 420,
    "empty cell": 130,
    "line": 480,
    "item": 280,
    "remark": 220,
    "date": 450,
    "link": 650,
    "clause": 250,
    "extra": 110,
    "letter": 3,
    "section": 2200,
    "form": 6000,
}


class Memory:
    """What is taken up in reading one input, and how much that may be.

    Args:
        limits: `memory_bytes` and `memory_per_byte` count.
        size: of the input once inflated, in bytes.

    >>> Memory(Limits(), 1000).take("cell", 10)
    >>> Memory(Limits(), 1000).take("cell", 1_000_000)
    Traceback (most recent call last):
    statusparse.errors.LimitExceeded: The input would take up more than 64 MiB and 60 times its size of memory, since \
it holds too much in too few letters. If it is to be trusted, raise the limit: Limits(memory_per_byte=…).
    """

    def __init__(self, limits: Limits, size: int = 0) -> None:
        self._limits = limits
        self._size = 0
        self._taken = _OWN
        self.grow(size)

    def grow(self, size: int) -> None:
        """The input is larger by so many bytes."""
        self._size += size
        self._taken += _EACH_BYTE * size
        self._most = min(_FREE + self._limits.memory_per_byte * max(self._size, 1), self._limits.memory_bytes)

    def take(self, thing: Thing, count: int = 1) -> None:
        """Counts things that are made, or about to be.

        Raises:
            LimitExceeded: they take up more than the input may.
        """
        self.take_bytes(count * _COSTS[thing])

    def take_row(self, cells: int, filled: int) -> None:
        """Counts a row of so many cells, of which so many hold something."""
        self.take_bytes(_COSTS["line"] + _COSTS["cell"] * filled + _COSTS["empty cell"] * (cells - filled))

    def take_bytes(self, count: int) -> None:
        """Counts bytes that are taken up; the error is that of :meth:`take`."""
        self._taken += count
        if self._taken > self._most:
            self._refuse()

    def _refuse(self) -> None:
        limits = self._limits
        if self._most < limits.memory_bytes:
            raise LimitExceeded(
                f"The input would take up more than 64 MiB and {limits.memory_per_byte} times its size of memory, "
                "since it holds too much in too few letters. If it is to be trusted, raise the limit: "
                "Limits(memory_per_byte=…)."
            )
        limits.check("memory_bytes", self._taken, "bytes of memory to take up")

    def check_cells(self, rows: int, columns: int) -> None:
        """Checks how many cells the rows of a section have once each has all columns."""
        self._limits.check("cells", rows * columns, "table cells")

    def check_letters(self, text: str) -> None:
        """Checks the length of a cell that was joined from several."""
        self._limits.check("cell_letters", len(text), "letters in one cell")

    def take_item(self, item: Item, remarks: int) -> None:
        """Counts what an item holds, and how many diagnostics it has brought; itself counted beforehand."""
        letters, dates, links, clauses = len(item.text) + len(item.html or ""), len(item.dates), len(item.links), 0
        if item.status is not None:
            letters += len(item.status.text)
            dates += len(item.status.dates)
            clauses = len(item.status.also)
        self.take_bytes(
            _COSTS["letter"] * letters
            + _COSTS["date"] * dates
            + _COSTS["link"] * links
            + _COSTS["clause"] * clauses
            + _COSTS["remark"] * remarks
        )


def weigh(document: Document, limits: Limits) -> None:
    """Checks the length of each cell of a document, and what the document takes up.

    Raises:
        LimitExceeded: a cell is too long, or all take up too much.
    """
    memory = Memory(limits, document.inflated)
    contents = [document.body, *(stray.content for stray in document.strays)]
    longest = max([_weigh(content, memory, limits) for content in contents])
    limits.check("cell_letters", longest, "letters in one cell")


def _weigh(content: tuple[Paragraph | Table, ...], memory: Memory, limits: Limits) -> int:
    """Counts what is in a content; the length of the longest cell in it."""
    longest = 0
    for block in content:
        if isinstance(block, Paragraph):
            memory.take_bytes(150 + 60 * len(block.runs))
            continue
        for row in block.rows:
            memory.take_row(len(row.cells), sum([cell.content != () for cell in row.cells]))
            for cell in row.cells:
                inner = cell.content
                if len(inner) == 1 and isinstance(inner[0], Paragraph):
                    longest = max(longest, len(inner[0].text))
                elif inner:
                    nested = _weigh(inner, memory, limits)
                    own = sum([len(block.text) for block in inner if isinstance(block, Paragraph)])
                    longest = max(longest, nested, own)
    return longest
