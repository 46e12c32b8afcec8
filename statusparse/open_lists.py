"""The lists that are open while paragraphs are written, for formats in which each list has a number."""

from __future__ import annotations

from collections.abc import Callable

from statusparse.document import Paragraph

__all__ = ["OpenLists"]


class OpenLists:
    """Tells which list an item goes on with; one that its number does not follow begins another.

    Args:
        begin: begins the list of an item and gives its number.

    >>> numbers = iter(range(1, 9))
    >>> lists = OpenLists(lambda item: 0 if item.ordinal is None else next(numbers))
    >>> [lists.number_of(Paragraph("x", level=1, ordinal=ordinal)) for ordinal in (1, 2, 5, None)]
    [1, 1, 2, 0]
    """

    def __init__(self, begin: Callable[[Paragraph], int]) -> None:
        self._begin = begin
        self._open: list[tuple[int | None, int]] = []  # the next number (None for bullets) and the list, by level

    def end(self) -> None:
        """No item goes on with the lists before."""
        self._open.clear()

    def number_of(self, item: Paragraph) -> int:
        """The number of the list that an item belongs to."""
        level, ordinal = item.level, item.ordinal
        del self._open[level:]
        if len(self._open) == level and self._open[-1][0] == ordinal:
            number = self._open.pop()[1]
        else:
            del self._open[level - 1 :]
            number = self._begin(item)
        self._open.append((None if ordinal is None else ordinal + 1, number))
        return number
