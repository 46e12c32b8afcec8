"""Looks into compound files ([MS-CFB]), the packages of Office before 2007: which streams are in them, and where."""

from __future__ import annotations

import struct

__all__ = ["SIGNATURE", "CompoundFile"]

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SECTORS = 0xFFFFFFFA  # numbers from here on are no sectors but marks
_NO_ENTRY = 0xFFFFFFFF
_ENTRY = 128
_SLOTS_IN_HEADER = 109
_STREAM, _ROOT = 2, 5
_SECTOR_SHIFTS, _MINI_SHIFT = (9, 12), 6
_BROKEN = (struct.error, IndexError)


class CompoundFile:
    """A compound file. What a broken one does not tell is left out; there may be nothing at all.

    >>> CompoundFile(SIGNATURE + bytes(600)).names
    frozenset()
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._streams: dict[str, tuple[int, int]] = {}  # first sector and size in bytes
        self._storages: set[str] = set()
        self._chains: dict[int, list[int]] = {}  # by their first sector
        self._mini_chains: dict[int, list[int]] = {}
        try:
            self._read_header()
            self._read_directory()
        except _BROKEN:
            pass

    @property
    def names(self) -> frozenset[str]:
        """The names at the top of the file, of streams and storages."""
        return frozenset(self._streams) | self._storages

    def read(self, name: str, at: int, length: int) -> bytes:
        """So many bytes of a stream from `at` on; fewer where it ends, or is broken."""
        found = b""
        while len(found) < length and (place := self.place(name, at + len(found))) is not None:
            start, left = place
            found += self.data[start : start + min(left, length - len(found))]
        return found

    def place(self, name: str, at: int) -> tuple[int, int] | None:
        """Where byte `at` of a stream stands in the file, and how many bytes of it follow there; None past its end."""
        start, size = self._streams.get(name, (0, 0))
        if not 0 <= at < size:
            return None
        try:
            if size >= self._cutoff:
                place, unit = self._place_in_chain(start, at), self._size
            else:
                place, unit = self._place_in_mini_stream(start, at), 1 << _MINI_SHIFT
        except _BROKEN:
            return None
        left = min(unit - at % unit, size - at, len(self.data) - place)
        return (place, left) if left > 0 else None

    def _read_header(self) -> None:
        (shift,) = struct.unpack_from("<H", self.data, 30)
        if shift not in _SECTOR_SHIFTS:
            raise IndexError("no sectors of such a size")
        self._size: int = 1 << shift
        self._directory, _, self._cutoff, self._mini_table = struct.unpack_from("<IIII", self.data, 48)
        slots = struct.unpack_from(f"<{_SLOTS_IN_HEADER}I", self.data, 76)
        self._table: list[int] = [sector for sector in slots if sector < _SECTORS]
        further, count = struct.unpack_from("<II", self.data, 68)
        seen: set[int] = set()
        while further < _SECTORS and further not in seen and len(seen) < count:
            seen.add(further)
            *more, following = struct.unpack_from(f"<{self._size // 4}I", self.data, self._sector(further))
            self._table += [sector for sector in more if sector < _SECTORS]
            further = following

    def _read_directory(self) -> None:
        sectors = [self._sector(sector) for sector in self._chain(self._directory)]
        directory = b"".join(self.data[at : at + self._size] for at in sectors)
        if len(directory) < _ENTRY or directory[66] != _ROOT:
            return
        child, self._mini_stream = struct.unpack_from("<I36xI", directory, 76)
        waiting, seen = [child], {0, _NO_ENTRY}
        while waiting:
            number = waiting.pop()
            entry = directory[number * _ENTRY : (number + 1) * _ENTRY]
            if number in seen or len(entry) < _ENTRY:
                continue
            seen.add(number)
            (length,) = struct.unpack_from("<H", entry, 64)
            name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            waiting += struct.unpack_from("<II", entry, 68)
            if entry[66] == _STREAM:
                self._streams[name] = struct.unpack_from("<II", entry, 116)
            else:
                self._storages.add(name)

    def _chain(self, start: int) -> list[int]:
        """The sectors that follow each other from one on."""
        return self._follow(self._chains, self._table, start)

    def _mini_chain(self, start: int) -> list[int]:
        """The same of the mini stream, whose allocation table is a chain itself."""
        return self._follow(self._mini_chains, self._chain(self._mini_table), start)

    def _follow(self, known: dict[int, list[int]], table: list[int], start: int) -> list[int]:
        if start not in known:
            found: dict[int, None] = {}
            number = start
            while number < _SECTORS and number not in found:
                found[number] = None
                which, inside = divmod(number, self._size // 4)
                (number,) = struct.unpack_from("<I", self.data, self._sector(table[which]) + 4 * inside)
            known[start] = list(found)
        return known[start]

    def _place_in_chain(self, start: int, at: int) -> int:
        which, inside = divmod(at, self._size)
        return self._sector(self._chain(start)[which]) + inside

    def _place_in_mini_stream(self, start: int, at: int) -> int:
        which, inside = divmod(at, 1 << _MINI_SHIFT)
        sector = self._mini_chain(start)[which]
        return self._place_in_chain(self._mini_stream, (sector << _MINI_SHIFT) + inside)

    def _sector(self, number: int) -> int:
        return (number + 1) * self._size
