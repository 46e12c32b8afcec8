"""The readers, one a format. Each has two verbs: `sniff` tells whether content is of its format, `read` reads it.

To add a format, put a module with these verbs beside the others and a line into `READERS`.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple, Protocol, cast

from msgspec.structs import replace

from statusparse.document import Document
from statusparse.errors import UnsupportedFormat
from statusparse.memory import weigh
from statusparse.readers.options import Options
from statusparse.readers.unsupported import recognise_unsupported

__all__ = ["JSON", "READERS", "read_bytes", "sniff"]


class Entry(NamedTuple):
    """A reader: its module, and the bytes that content of its format always begins with (any of them); none for text.

    What begins so is asked for before what is known but not read is refused.
    """

    module: str
    magic: tuple[bytes, ...] = ()


#: The readers by format, in the order in which they are asked; text takes what no other wants.
READERS: dict[str, Entry] = {
    "docx": Entry("statusparse.readers.docx", (b"PK\x03\x04",)),
    "doc": Entry("statusparse.readers.doc", (b"\xd0\xcf\x11\xe0",)),
    "odt": Entry("statusparse.readers.odt", (b"PK\x03\x04", b"<?xml", b"\xef\xbb\xbf<?xml", b"<office:document")),
    "rtf": Entry("statusparse.readers.rtf", (b"{\\rtf",)),
    "html": Entry("statusparse.readers.html"),
    "txt": Entry("statusparse.readers.text"),
}
#: Our own JSON is no document but reports; `statusparse.parsing` reads it by itself.
JSON = "json"


class Reader(Protocol):
    """What a reader module offers."""

    def sniff(self, data: bytes) -> bool:
        """Whether the content is of this format."""

    def read(self, data: bytes, options: Options) -> Document:
        """The document."""


def reader(name: str) -> Reader:
    """The reader of a format, imported when it is first asked for."""
    return cast(Reader, import_module(READERS[name].module))


def sniff(data: bytes) -> str:
    """The format of content, told from the content alone.

    Args:
        data: the bytes of a file.

    Raises:
        UnsupportedFormat: empty, or of no format that can be read.

    >>> sniff(b"Aktiviteter\\tStatus")
    'txt'
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UnsupportedFormat("The file is empty. Check that it was copied or saved completely.")
    for name, entry in READERS.items():
        if entry.magic and data.startswith(entry.magic) and reader(name).sniff(data):
            return name
    recognise_unsupported(data)
    from statusparse.readers import json

    if json.sniff(data):
        return JSON
    for name, entry in READERS.items():
        if not entry.magic and reader(name).sniff(data):
            return name
    raise UnsupportedFormat(
        "The content is no text, Word document, HTML or JSON. If it is a form in another format, save it as .docx."
    )


def read_bytes(data: bytes, format: str, options: Options) -> Document:
    """Reads content of a known format.

    Args:
        data: the bytes of the file.
        format: a key of `READERS`.
        options: what the caller asks for.

    Raises:
        StatusParseError: the content cannot be read.
    """
    options.limits.check("input_bytes", len(data), "bytes")
    document = reader(format).read(data, options)
    if not document.inflated:
        document = replace(document, inflated=len(data))
    weigh(document, options.limits)
    return document
