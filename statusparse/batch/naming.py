"""Names of the inputs for tables, which tell files of one name apart."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import takewhile

from msgspec.structs import replace

from statusparse.inputs.found import FoundFile
from statusparse.report import StatusReport

__all__ = ["TableNames"]


class TableNames:
    """Names each input by its place: in the folder that was named, or below the folder that all that were named lie in.

    Args:
        files: all inputs.

    >>> one = [FoundFile("arkiv/2017/a.txt", 6, False), FoundFile("arkiv/2018/a.txt", 6, False)]
    >>> several = [FoundFile("arkiv/2017/a.txt", 11, False), FoundFile("arkiv/2018/a.txt", 11, False)]
    >>> [[TableNames(files).of(file) for file in files] for files in (one, several)]
    [['2017/a.txt', '2018/a.txt'], ['2017/a.txt', '2018/a.txt']]
    """

    def __init__(self, files: Iterable[FoundFile]) -> None:
        first: str | None = None
        last: str | None = None
        shared: list[str] = []
        self._several = False
        for file in files:
            root = file.name[: file.start]
            if first is None:
                first, shared = root, _parts(root)
            elif root != last:
                self._several = self._several or root != first
                shared = [part for part, _ in takewhile(_alike, zip(shared, _parts(root), strict=False))]
            last = root
        self._shared = sum(len(part) + 1 for part in shared)

    def of(self, file: FoundFile) -> str:
        """The name of an input."""
        name = file.name[self._shared :].replace(os.sep, "/") if self._several else str(file.place)
        # Stand-ins of bytes that are no UTF-8 can be held by no output.
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")

    def named(self, report: StatusReport, file: FoundFile) -> StatusReport:
        """A report whose source has the name of the input."""
        return report if report.source is None else replace(report, source=replace(report.source, name=self.of(file)))


def _alike(parts: tuple[str, str]) -> bool:
    return parts[0] == parts[1]


def _parts(root: str) -> list[str]:
    """The folders of a root, the last of which ends in a separator."""
    return root.replace(os.sep, "/").split("/")[:-1]
