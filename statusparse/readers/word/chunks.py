"""Reads the documents that a Word document imports whole (w:altChunk, ECMA-376 part 1, 17.17.2)."""

from __future__ import annotations

from itertools import groupby

from msgspec import structs

from statusparse.document import Document, Paragraph, Table
from statusparse.errors import EncryptedDocument, MalformedDocument, UnsupportedFormat
from statusparse.readers.options import Options
from statusparse.readers.word.package import Package

__all__ = ["read_chunk"]

#: What content types say of the format; of others the content itself is asked.
_FORMATS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "txt",
}


def read_chunk(package: Package, part: str, options: Options) -> Document | None:
    """Reads a part that holds another document, or None where it cannot be read, which the package notes.

    Args:
        package: the package that holds it.
        part: its name.
        options: those of the document; its limits hold for both together.

    Raises:
        LimitExceeded: larger or deeper than allowed.
    """
    from statusparse.readers import read_bytes, sniff

    try:
        data = package.bytes_of(part)
        format = _FORMATS.get(package.content_type(part).split(";")[0].strip()) or sniff(data)
        left = structs.replace(
            options.limits,
            depth=options.limits.depth - 1,
            inflated_bytes=options.limits.inflated_bytes - package.inflated,
        )
        left.check("depth", 0, "documents one in the other")
        return _with_paragraphs(read_bytes(data, format, Options(left, options.revisions)))
    except (MalformedDocument, EncryptedDocument, UnsupportedFormat) as error:
        package.faults.append((part, error.message))
    except KeyError:  # JSON, which is no document
        package.faults.append((part, "The imported part is no document."))
    return None


def _with_paragraphs(document: Document) -> Document:
    """The lines of a text as paragraphs: alone they are rows of a table, but here they stand in a document of Word."""
    if document.format != "txt":
        return document
    body: list[Paragraph | Table] = []
    for table in document.tables:
        for loose, rows in groupby(table.rows, key=lambda row: row.loose):
            if loose:
                body += (block for row in rows for cell in row.cells for block in cell.content)
            else:
                body.append(Table(tuple(rows), table.at))
    return structs.replace(document, body=tuple(body))
