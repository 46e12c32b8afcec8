"""The directory of a zip archive (PKZIP APPNOTE 6.3, 4.3.12–4.3.16), one entry at a time.

The module of the standard library keeps an object of some 600 bytes for each member; archives have 200,000 of them.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from statusparse.inputs.found import Member

__all__ = ["Entry", "NoDirectory", "entries", "entry_at", "place"]

_END = struct.Struct("<4s8xIIH")
_LOCATOR = struct.Struct("<4s4xQ4x")
_END_64 = struct.Struct("<4s36xQQ")
_ENTRY = struct.Struct("<4s4xHH4xIIIHHH8xI")
_LONGEST_END = _END.size + 0xFFFF
_IN_EXTRA = 0xFFFFFFFF
_ZIP_64 = 1
_NAME_IS_UTF8 = 0x800


class NoDirectory(Exception):
    """The directory is missing or broken."""


class Entry(NamedTuple):
    """A member: its name as written, whether that is marked as UTF-8, where its entry stands, and where it lies."""

    name: bytes
    utf8: bool
    at: int
    member: Member


def entries(archive: BinaryIO) -> Iterator[Entry]:
    """The members of an archive in the order of its directory, folders left out.

    Args:
        archive: a file that can seek; it may be moved between two entries.

    Raises:
        NoDirectory: it is no archive, or its directory is broken.
    """
    at, size, shift = place(archive)
    end = at + size
    while at < end:
        entry, at = entry_at(archive, at, shift)
        if entry.name and not entry.name.endswith(b"/"):
            yield entry


def entry_at(archive: BinaryIO, at: int, shift: int) -> tuple[Entry, int]:
    """The entry that stands at an offset of the file, and the offset of the next.

    Args:
        archive: a file that can seek.
        at: the offset.
        shift: how many bytes stand before the archive in its file.

    Raises:
        NoDirectory: there is none.
    """
    archive.seek(at)
    head = archive.read(_ENTRY.size)
    if len(head) < _ENTRY.size or not head.startswith(b"PK\x01\x02"):
        raise NoDirectory
    _, flags, method, crc, compressed, inflated, name_length, extra_length, comment, offset = _ENTRY.unpack(head)
    name, extra = archive.read(name_length), archive.read(extra_length)
    inflated, compressed, offset = _wide(extra, inflated, compressed, offset)
    member = Member(offset + shift, compressed, inflated, method, flags, crc)
    entry = Entry(name.partition(b"\0")[0], bool(flags & _NAME_IS_UTF8), at, member)
    return entry, at + _ENTRY.size + name_length + extra_length + comment


def place(archive: BinaryIO) -> tuple[int, int, int]:
    """Where the directory begins, its size, and how many bytes stand before the archive in its file.

    Raises:
        NoDirectory: it is no archive.
    """
    length = archive.seek(0, os.SEEK_END)
    archive.seek(max(0, length - _LONGEST_END))
    tail = archive.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise NoDirectory
    _, size, offset, _ = _END.unpack_from(tail, at)
    end = length - len(tail) + at
    if at >= _LOCATOR.size and tail[at - _LOCATOR.size :].startswith(b"PK\x06\x07"):
        end -= _LOCATOR.size + _END_64.size
        if end < 0:
            raise NoDirectory
        archive.seek(end)
        head = archive.read(_END_64.size)
        if not head.startswith(b"PK\x06\x06"):
            raise NoDirectory
        _, size, offset = _END_64.unpack(head)
    shift = end - size - offset
    if shift < 0:
        raise NoDirectory
    return offset + shift, size, shift


def _wide(extra: bytes, *values: int) -> tuple[int, ...]:
    """Sizes and offset, those that want 64 bits taken from the extra field."""
    if _IN_EXTRA not in values:
        return values
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == _ZIP_64:
            numbers = iter(struct.unpack_from(f"<{min(length, len(extra) - at - 4) // 8}Q", extra, at + 4))
            return tuple([next(numbers, value) if value == _IN_EXTRA else value for value in values])
        at += 4 + length
    return values
