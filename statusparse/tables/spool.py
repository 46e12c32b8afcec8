"""Reports put by on disk, for formats that must know all of them before they write the first."""

from __future__ import annotations

import os
import struct
import tempfile
from collections.abc import Iterator

import msgspec

from statusparse.report import StatusReport

__all__ = ["Spool"]

_LENGTH = struct.Struct("<Q")
_decode = msgspec.msgpack.Decoder(StatusReport).decode


class Spool:
    """Holds any number of reports in a temporary file, and gives them back in their order."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the spool

    def add(self, report: StatusReport) -> int:
        """Puts a report by, and gives the offset that :meth:`get` wants."""
        data = msgspec.msgpack.encode(report)
        offset = self._file.seek(0, os.SEEK_END)
        self._file.write(_LENGTH.pack(len(data)) + data)
        return offset

    def get(self, offset: int) -> StatusReport:
        """The report at an offset."""
        self._file.seek(offset)
        return _decode(self._file.read(_LENGTH.unpack(self._file.read(_LENGTH.size))[0]))

    def __iter__(self) -> Iterator[StatusReport]:
        self._file.seek(0)
        while length := self._file.read(_LENGTH.size):
            yield _decode(self._file.read(_LENGTH.unpack(length)[0]))

    def close(self) -> None:
        """Gives the room on disk back."""
        self._file.close()
