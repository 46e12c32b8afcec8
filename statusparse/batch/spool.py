"""Where the reports wait that go into one file for all: each as MessagePack, one behind the other."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Spool"]


class Spool:
    """A file that grows; what is in it is named by offset and length.

    Args:
        path: of the file.
        resume: whether what is there is kept.
    """

    def __init__(self, path: Path, resume: bool) -> None:
        keep = resume and path.exists()
        self._writer = path.open("rb+" if keep else "wb", buffering=0)
        self._reader = path.open("rb")
        self._end = self._writer.seek(0, os.SEEK_END)

    def add(self, data: bytes) -> tuple[int, int]:
        """Appends and returns offset and length.

        Raises:
            OSError: it cannot be written.
        """
        offset = self._end
        self._writer.seek(offset)
        left = memoryview(data)
        while left:
            left = left[self._writer.write(left) :]
        self._end += len(data)
        return offset, len(data)

    def has(self, kept: tuple[int, int] | None) -> bool:
        """Whether what was named is there."""
        return kept is not None and min(kept) >= 0 and sum(kept) <= self._end

    def get(self, kept: tuple[int, int]) -> bytes:
        """What was named."""
        self._reader.seek(kept[0])
        return self._reader.read(kept[1])

    def sync(self) -> None:
        """Waits until all is on the disk."""
        os.fsync(self._writer.fileno())

    def close(self) -> None:
        """Closes the file."""
        self._writer.close()
        self._reader.close()
