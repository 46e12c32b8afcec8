"""Tells of forms of one initiative and period in a run, each of which is counted in a table."""

from __future__ import annotations

from itertools import islice

from statusparse.counting import counted, shortened
from statusparse.inputs import FileList
from statusparse.inputs.names import key_of
from statusparse.report import StatusReport

__all__ = ["Doubles"]

#: Of so many forms the initiative and period are remembered; of further ones it is only seen that they are theirs.
_MOST = 100_000


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
        self._met: dict[int, int] = {}
        self._several: set[int] = set()
        self._first: tuple[int, str, str] | None = None
        self._of_first = 0
        self._second = 0

    def add(self, report: StatusReport, index: int) -> None:
        """Takes in a form of the input of this index; one without initiative or period is of none."""
        name, period = report.initiative, report.period
        if name is None or period is None or not (period.start or period.end):
            return
        edition = key_of(f"{name}\n{period.start}\n{period.end}")  # in any case of letters
        if edition not in self._met:
            if len(self._met) < _MOST:
                self._met[edition] = index
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
        names = [self._name(index) for index in (self._met[edition], self._second)]
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
