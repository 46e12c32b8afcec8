"""Reads the documents of Word 6 to 2003 (.doc, [MS-DOC]) through LibreOffice."""

from __future__ import annotations

import struct

from statusparse.document import Document
from statusparse.errors import EncryptedDocument, MalformedDocument
from statusparse.readers.compound import SIGNATURE, CompoundFile
from statusparse.readers.office import read_through_office
from statusparse.readers.options import Options

__all__ = ["read", "sniff"]

_STREAM = "WordDocument"
_HEAD = 2048  # bytes that hold the file information block (Fib) up to the places of its tables
# Of the FibBase (2.5.2): where the version and the flags stand.
_VERSION, _FLAGS = 2, 10
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_WORD_97 = 0x00C0
#: LibreOffice's import filters by the least version.
_FILTERS = ((_WORD_97, "MS Word 97"), (0x0068, "MS Word 95"), (0, "MS WinWord 6"))
#: Where the tables of fields stand in FibRgFcLcb97 (2.5.6): of the text, headers, footnotes, comments, endnotes, boxes.
_FIELD_TABLES = (16, 17, 18, 19, 48, 57, 59)
_FIELD_BEGINS = 0x13
#: The types (2.9.90) of fields that LibreOffice would work out anew: titles, names, dates and counts. The result that
#: stands in the file is what was seen.
_VOLATILE = frozenset((*range(0x0E, 0x1A), *range(0x1B, 0x21), 0x3C, 0x3D, 0x3E, 0x45, 0x55))
_REFERENCE = 2  # without a keyword; of such a field LibreOffice keeps the result


def sniff(data: bytes) -> bool:
    """Whether the content is a compound file with a Word document in it."""
    return data.startswith(SIGNATURE) and _STREAM in CompoundFile(data).names


def read(data: bytes, options: Options) -> Document:
    """Reads a .doc file.

    Args:
        data: the bytes of the file.
        options: limits, and what becomes of tracked changes.

    Raises:
        UnsupportedFormat: LibreOffice is not installed.
        MalformedDocument: the file is broken.
        EncryptedDocument: the file wants a password.
        TimedOut, LimitExceeded: it takes longer, or is larger or deeper, than allowed.
    """
    package = CompoundFile(data)
    head = package.read(_STREAM, 0, _HEAD)
    if len(head) < _FLAGS + 2:
        raise MalformedDocument(
            "The .doc file is truncated or broken. Open it in Word, save it as .docx, and try again."
        )
    version, flags = (struct.unpack_from("<H", head, at)[0] for at in (_VERSION, _FLAGS))
    if flags & _ENCRYPTED:
        raise EncryptedDocument("The .doc file has a password. Take the password off in Word, and try again.")
    if version >= _WORD_97:
        data = _with_fields_as_they_stand(data, package, head, "1Table" if flags & _SECOND_TABLE else "0Table")
    filter = next(filter for least, filter in _FILTERS if version >= least)
    return read_through_office(data, options, "doc", "an old Word document (.doc)", ".doc", filter)


def _with_fields_as_they_stand(data: bytes, package: CompoundFile, head: bytes, stream: str) -> bytes:
    """The file with mere references in place of the fields that would change with the day and the machine."""
    changed = bytearray(data)
    for number in _FIELD_TABLES:
        try:
            start, length = struct.unpack_from("<II", head, _tables_in(head) + 8 * number)
        except struct.error:
            break
        # A Plcfld (2.8.25): n + 1 positions of four bytes, then n fields of two, a kind of mark and a type.
        count = min(length, len(data)) // 6
        table = package.read(stream, start, min(length, len(data)))
        for at in range(4 * (count + 1), len(table) - 1, 2):
            if table[at] & 0x1F == _FIELD_BEGINS and table[at + 1] in _VOLATILE:
                place = package.place(stream, start + at + 1)
                if place is not None:
                    changed[place[0]] = _REFERENCE
    return bytes(changed)


def _tables_in(head: bytes) -> int:
    """Where FibRgFcLcb97 begins: after two arrays that tell their own lengths, of two and four bytes an entry."""
    at = 32
    for size in (2, 4):
        at += 2 + size * struct.unpack_from("<H", head, at)[0]
    return at + 2
