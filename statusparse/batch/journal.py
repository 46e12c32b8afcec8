"""The journal of a run: a line for each input that is finished, written after its outputs, so that a run can go on.

The first line says what was asked for; a journal of something else is no help. A line that was cut off by a power cut
ends the journal: what is behind it is done again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import msgspec
from msgspec import Struct

from statusparse.batch.faults import Fault
from statusparse.inputs.found import as_path, as_text
from statusparse.inputs.names import key_of

__all__ = ["Entry", "Journal", "fingerprint"]


class Entry(Struct, frozen=True):
    """An input that is finished.

    Args:
        stem: where its outputs stand, without suffix and number; no other input has the same.
        input: its name.
        digest: SHA-256 of its content in hexadecimal digits, or nothing.
        forms: how many forms there were in it.
        outputs: the name below the output folder, and the size in bytes, of each output.
        fault: what went wrong, or None.
        same_as: the name of the input of the same content that was read, or None.
        kept: where its reports lie in the spool, offset and length, or None.
    """

    stem: str
    input: str
    digest: str = ""
    forms: int = 0
    outputs: tuple[tuple[str, int], ...] = ()
    fault: Fault | None = None
    same_as: str | None = None
    kept: tuple[int, int] | None = None


def fingerprint(asked: dict[str, Any]) -> str:
    """What was asked for, as a short text that differs where anything does.

    >>> fingerprint({"year": 2017}) == fingerprint({"year": 2018})
    False
    """
    return hashlib.sha256(msgspec.json.encode(asked, order="deterministic")).hexdigest()


def _line(entry: Entry | dict[str, str]) -> bytes:
    said = _with_names(entry, as_text) if isinstance(entry, Entry) else entry
    # The standard library writes names that are no UTF-8 so that they can be read again.
    return json.dumps(msgspec.to_builtins(said), separators=(",", ":")).encode("ascii") + b"\n"


def _with_names(entry: Entry, change: Callable[[str], str]) -> Entry:
    return msgspec.structs.replace(
        entry,
        stem=change(entry.stem),
        input=change(entry.input),
        outputs=tuple([(change(name), size) for name, size in entry.outputs]),
        same_as=None if entry.same_as is None else change(entry.same_as),
    )


def _entry(line: bytes) -> Entry | None:
    if not line.endswith(b"\n"):
        return None
    try:
        entry = _with_names(msgspec.convert(json.loads(line), Entry), as_path)
    except (ValueError, RecursionError):
        return None
    # The outputs of an earlier run are taken away by these names: none may lie outside.
    names = [PurePosixPath(name) for name, _ in entry.outputs]
    return None if any(name.is_absolute() or ".." in name.parts for name in names) else entry


class Journal:
    """The journal of one output folder.

    Args:
        path: of its file.
        asked: the fingerprint of what is asked for.
        resume: whether to go on from what is there; otherwise a new journal is begun.
    """

    def __init__(self, path: Path, asked: str, resume: bool) -> None:
        self._path = path
        self._head = _line({"asked": asked})
        self._old: dict[int, int] = {}
        self._end = 0
        self.resumed = resume and path.exists() and self._read_old()
        self._writer = path.open("rb+" if self.resumed else "wb", buffering=0)
        self._reader = path.open("rb")
        try:
            if self.resumed:
                self._writer.truncate(self._end)
            else:
                self._end = 0  # of a journal of something else
                self._append(self._head)
                self.sync()
        except OSError:
            self.close()
            raise

    def _read_old(self) -> bool:
        with self._path.open("rb") as file:
            if file.readline() != self._head:
                return False
            self._end = file.tell()
            for line in file:
                entry = _entry(line)
                if entry is None:
                    break
                self._old[key_of(entry.stem)] = self._end
                self._end += len(line)
        return True

    def old(self, stem: str) -> tuple[Entry, int] | None:
        """What the journal that is gone on from says of an input, and at which offset."""
        offset = self._old.get(key_of(stem))
        entry = None if offset is None else self.at(offset)
        return (entry, offset) if entry is not None and offset is not None and entry.stem == stem else None

    def at(self, offset: int) -> Entry | None:
        """The entry at an offset."""
        return _entry(self._line_at(offset))

    def _line_at(self, offset: int) -> bytes:
        self._reader.seek(offset)
        return self._reader.readline()

    def add(self, entry: Entry) -> int:
        """Appends an entry and returns its offset."""
        return self._append(_line(entry))

    def _append(self, line: bytes) -> int:
        offset = self._end
        self._writer.seek(offset)
        left = memoryview(line)
        while left:
            left = left[self._writer.write(left) :]
        self._end += len(line)
        return offset

    def sync(self) -> None:
        """Waits until all entries are on the disk."""
        os.fsync(self._writer.fileno())

    def outdated(self, current: set[int]) -> Iterator[Entry]:
        """The entries that were gone on from and do not hold any more.

        Args:
            current: the offsets of those that hold.
        """
        for offset in list(self._old.values()):
            if offset not in current and (entry := self.at(offset)) is not None:
                yield entry

    def compact(self, entries: Iterable[Entry], target: BinaryIO) -> None:
        """Writes the journal anew with these entries alone."""
        target.write(self._head)
        target.writelines(map(_line, entries))

    def close(self) -> None:
        """Closes the file; more than once does no harm."""
        self._writer.close()
        self._reader.close()
