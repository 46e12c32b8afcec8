"""Reports put by on disk, for formats that must know all of them before they write the first."""

from __future__ import annotations

import struct
import tempfile
from collections.abc import Iterator

import msgspec

from statusparse.report import StatusReport

__all__ = ["Spool"]

_LENGTH = struct.Struct("<Q")


class Spool:
    """Holds any number of reports in a temporary file, and gives them back in their order."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the spool

    def add(self, report: StatusReport) -> None:
        """Puts a report by."""
        data = msgspec.msgpack.encode(report)
        self._file.write(_LENGTH.pack(len(data)) + data)

    def __iter__(self) -> Iterator[StatusReport]:
        decoder = msgspec.msgpack.Decoder(StatusReport)
        self._file.seek(0)
        while length := self._file.read(_LENGTH.size):
            yield decoder.decode(self._file.read(_LENGTH.unpack(length)[0]))

    def close(self) -> None:
        """Gives the room on disk back."""
        self._file.close()
