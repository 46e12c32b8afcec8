"""A list of very many files, which lies on the disk but for its beginning."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice

from statusparse.inputs.found import FoundFile

__all__ = ["FileList"]

_FILES_A_CHUNK = 256
_IN_MEMORY = 1 << 18


class FileList:
    """Files that are found once and gone through several times, in memory that does not grow with them.

    Args:
        files: taken at once.

    >>> files = FileList([FoundFile("a.txt", 0, True)])
    >>> len(files), [file.name for file in files]
    (1, ['a.txt'])
    """

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._count = 0
        self._chunks: list[tuple[int, int]] = []
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it is there as long as the list
        files = iter(files)
        while chunk := list(islice(files, _FILES_A_CHUNK)):
            data = pickle.dumps(chunk)
            self._chunks.append((self._file.tell(), len(data)))
            self._file.write(data)
            self._count += len(chunk)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[FoundFile]:
        for offset, length in self._chunks:
            self._file.seek(offset)
            yield from pickle.loads(self._file.read(length))

    def __del__(self) -> None:
        self._file.close()

    def first(self) -> FoundFile:
        """The first file; there must be one."""
        return next(iter(self))
