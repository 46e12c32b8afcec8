"""Tells of forms of one initiative and period in a run, each of which is counted in a table."""

from __future__ import annotations

from array import array
from itertools import islice

from statusparse.counting import counted, shortened
from statusparse.inputs import FileList
from statusparse.inputs.names import number_of
from statusparse.report import StatusReport

__all__ = ["Doubles"]

#: Of so many forms the initiative and period are remembered; of further ones it is only seen that they are theirs.
_MOST = 100_000


class _Numbers:
    """Keeps a number of 32 bits for each key of 64 bits, in a fifth of the memory that a dictionary takes up.

    A table of open addressing, at most half full; 0 is a slot without a key.

    >>> numbers = _Numbers()
    >>> [numbers.setdefault(key % 40 + 1, key) for key in range(80)] == [*range(40), *range(40)], len(numbers)
    (True, 40)
    """

    def __init__(self) -> None:
        self._empty(64)

    def _empty(self, size: int) -> None:
        self._keys, self._values = array("Q", [0]) * size, array("I", [0]) * size
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __contains__(self, key: int) -> bool:
        return bool(self._keys[self._slot(key)])

    def setdefault(self, key: int, value: int) -> int:
        """The number of a key, which is `value` where it had none."""
        slot = self._slot(key)
        if not self._keys[slot]:
            self._keys[slot], self._values[slot] = key or 1, value
            self._count += 1
            if 2 * self._count > len(self._keys):
                self._grow()
            return value
        return self._values[slot]

    def _slot(self, key: int) -> int:
        """Where a key is, or would be."""
        keys, key = self._keys, key or 1
        last = len(keys) - 1
        slot = key & last
        while keys[slot] and keys[slot] != key:
            slot = (slot + 1) & last
        return slot

    def _grow(self) -> None:
        keys, values = self._keys, self._values
        self._empty(2 * len(keys))
        for key, value in zip(keys, values, strict=True):
            if key:
                self.setdefault(key, value)


class Doubles:
    """Sees which forms are of the same initiative and period; of most it keeps two numbers alone.

    Args:
        files: the inputs of the run.

    >>> from statusparse import new_report
    >>> from statusparse.inputs import FoundFile
    >>> doubles = Doubles(FileList([FoundFile(name, 0, True) for name in ("a.docx", "b.docx", "b.htm")]))
    >>> for index, name in enumerate(["Byens liv", "Tryg cykling", "TRYG CYKLING"]):
    ...     doubles.add(new_report(name, year=2018), index)
    >>> doubles.sentence()
    '2 forms are of the initiative “TRYG CYKLING” and the period 2018: b.docx and b.htm; both are counted.'
    """

    def __init__(self, files: FileList) -> None:
        self._files = files
        self._met = _Numbers()
        self._several: set[int] = set()
        self._first: tuple[int, str, str] | None = None
        self._of_first = 0
        self._second = 0

    def add(self, report: StatusReport, index: int) -> None:
        """Takes in a form of the input of this index; one without initiative or period is of none."""
        name, period = report.initiative, report.period
        if name is None or period is None or not (period.start or period.end):
            return
        edition = number_of(f"{name}\n{period.start}\n{period.end}")
        if edition not in self._met:
            if len(self._met) < _MOST:
                self._met.setdefault(edition, index)
            return
        self._several.add(edition)
        if self._first is None:
            self._first = edition, name, period.text
            self._of_first, self._second = 1, index
        self._of_first += edition == self._first[0]

    def sentence(self) -> str | None:
        """What a person is told of them; None where there are none."""
        if self._first is None:
            return None
        edition, initiative, period = self._first
        names = [self._name(index) for index in (self._met.setdefault(edition, 0), self._second)]
        few = self._of_first == len(names)
        said = (
            f"{self._of_first} forms are of the initiative “{shortened(initiative)}” and the period {period}"
            f"{': ' if few else ', such as '}{' and '.join(names)}; {'both' if few else 'all'} are counted."
        )
        if more := len(self._several) - 1:
            said += f" So it is with {counted(more, 'other pair')} of initiative and period."
        return said

    def _name(self, index: int) -> str:
        return next(islice(self._files, index, None)).name
