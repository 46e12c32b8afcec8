"""Reads Rich Text Format (.rtf) through LibreOffice."""

from __future__ import annotations

import re

from statusparse.document import Document
from statusparse.errors import MalformedDocument
from statusparse.readers.office import read_through_office
from statusparse.readers.options import Options

__all__ = ["read", "sniff"]

_SIGNATURE = b"{\\rtf"
#: The instruction of a field that LibreOffice would work out anew: titles, names, dates and counts. Between the control
#: word and the instruction there may be others, of fonts and languages.
_VOLATILE = re.compile(
    rb"(\\fldinst(?:[\s{}]|\\\*|\\[a-z]+-?\d*)*+)(?i:ASK|AUTHOR|COMMENTS|CREATEDATE|DATE|DOCPROPERTY|EDITTIME|FILENAME|FILESIZE|"
    rb"FILLIN|INFO|KEYWORDS|LASTSAVEDBY|NUMCHARS|NUMWORDS|PRINTDATE|REVNUM|SAVEDATE|SUBJECT|TEMPLATE|TIME|TITLE|USERADDRESS|"
    rb"USERINITIALS|USERNAME)\b"
)
_UNKNOWN = rb"\1UNKNOWN"  # of such a field LibreOffice keeps the result that stands in the file


def sniff(data: bytes) -> bool:
    """Whether the content begins as Rich Text Format does.

    >>> sniff(rb"{\\rtf1 Aktiviteter}")
    True
    """
    return data.startswith(_SIGNATURE)


def read(data: bytes, options: Options) -> Document:
    """Reads an .rtf file.

    Args:
        data: the bytes of the file.
        options: limits, and what becomes of tracked changes.

    Raises:
        UnsupportedFormat: LibreOffice is not installed.
        MalformedDocument: the file is broken.
        TimedOut, LimitExceeded: it takes longer, or is larger or deeper, than allowed.
    """
    if not sniff(data):
        raise MalformedDocument(
            "The content does not begin as an .rtf file does. Leave the format away, and it is told."
        )
    data = _VOLATILE.sub(_UNKNOWN, data)
    return read_through_office(data, options, "rtf", "a rich text document (.rtf)", ".rtf", "Rich Text Format")
