"""Tells files that are met a second time, by another of several inputs or in another spelling of their path."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from statusparse.inputs import urls
from statusparse.inputs.found import IN_ARCHIVE, FoundFile

__all__ = ["MetAgain"]


class MetAgain:
    """Gives each file the first time it is met; how many were met again, and the first of them.

    The paths of all files are kept in mind, so it is for several inputs; one alone gives no file twice.

    >>> again = MetAgain()
    >>> files = [FoundFile("a", 0, True), FoundFile("./a", 2, True), FoundFile("b", 0, True)]
    >>> [file.name for file in again.once(files)]
    ['a', 'b']
    >>> again.number, again.first
    (1, './a')
    """

    def __init__(self) -> None:
        self.number = 0
        self.first = ""
        self._folder = self._real = ""

    def once(self, files: Iterable[FoundFile]) -> Iterator[FoundFile]:
        """The files without those that were given before."""
        met: set[tuple[str, int]] = set()
        for file in files:
            key = self._key(file)
            if key not in met:
                met.add(key)
                yield file
                continue
            self.number += 1
            self.first = self.first or file.name

    def _key(self, file: FoundFile) -> tuple[str, int]:
        """Where a file lies; of a member, which of those of its name in the archive."""
        if urls.is_url(file.name):
            return file.name, -1
        if file.member is None:
            return self._place(file.name), -1
        return self._place(file.archive) + IN_ARCHIVE + file.name[len(file.archive) :], file.member.offset

    def _place(self, path: str) -> str:
        folder, name = os.path.split(path)
        if folder != self._folder or not self._real:
            self._folder, self._real = folder, os.path.realpath(folder)
        whole = os.path.join(self._real, name)  # noqa: PTH118 - a Path for each of very many files is dear
        return os.path.normcase(os.path.realpath(whole) if os.path.islink(whole) else whole)  # noqa: PTH114
