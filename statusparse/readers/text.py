"""Reads tab-separated text; every line is a row, quoted fields may hold line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from statusparse.document import Cell, Document, Paragraph, Row, Table
from statusparse.readers.encodings import decode
from statusparse.readers.html import fault_diagnostics
from statusparse.readers.options import Options
from statusparse.report import Place
from statusparse.text import normalise

__all__ = ["read", "sniff"]

_LINE_END = re.compile(r"\r\n|\n|\r")
# A field may only be quoted at its start; where none begins with a quote the lines can be cut at once.
_MAY_QUOTE = re.compile(r'(?:\A|[\t\n\r])"')
_QUOTED = re.compile(r'"((?:[^"\t]|"")*+)"(?=[\t\n\r]|\Z)')
_PLAIN = re.compile(r"[^\t\n\r]*")
_BINARY = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27})
_EMPTY = Cell()


def sniff(data: bytes) -> bool:
    """Whether the content can be text: no control characters but those that texts hold."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return True
    text = decode(head).text if b"\0" in head else None
    if text is not None:
        return "\0" not in text and sum(not char.isprintable() and char not in "\t\n\r" for char in text) * 50 < len(
            text
        )
    controls = len(head) - len(head.translate(None, _BINARY))
    return controls * 100 <= len(head)


def read(data: bytes, options: Options) -> Document:
    """Reads tab-separated text.

    Args:
        data: the bytes of the file; the encoding is found as `statusparse.readers.encodings` says.
        options: limits.

    Raises:
        LimitExceeded: too many cells.
    """
    decoded = decode(data)
    faults: set[str] = set()
    rows: list[Row] = []
    cells = 0
    for line, fields in _records(decoded.text):
        if not any(map(str.strip, fields)):
            continue
        cells += len(fields)
        options.limits.check("cells", cells, "cells")
        row = tuple([_cell(field, column, faults) for column, field in enumerate(fields)])
        rows.append(Row(row, Place(line=line, row=len(rows) + 1), loose=len(row) == 1))
    body = (Table(tuple(rows)),) if rows else ()
    return Document(
        "txt",
        body,
        encoding=decoded.encoding,
        diagnostics=(*decoded.diagnostics, *fault_diagnostics(faults)),
    )


def _cell(field: str, column: int, faults: set[str]) -> Cell:
    text = normalise(field, faults)
    if not text:
        return Cell((), column) if column else _EMPTY
    if "\n" not in text:
        return Cell((Paragraph(text),), column)
    return Cell(tuple(Paragraph(line) for line in text.split("\n")), column)


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """The fields of each record, with the line it begins on, counted from 1."""
    if not _MAY_QUOTE.search(text):
        for number, line in enumerate(_LINE_END.split(text), 1):
            yield number, line.split("\t")
        return
    at, number, end = 0, 1, len(text)
    while at < end:
        begun, fields = number, []
        while True:
            quoted = _QUOTED.match(text, at)
            if quoted and ('""' in quoted[1] or _LINE_END.search(quoted[1])):
                fields.append(quoted[1].replace('""', '"'))
                number += sum(1 for _ in _LINE_END.finditer(quoted[1]))
                at = quoted.end()
            else:
                plain = _PLAIN.match(text, at)
                assert plain is not None  # it matches the empty field too
                fields.append(plain[0])
                at = plain.end()
            if text[at : at + 1] != "\t":
                break
            at += 1
        yield begun, fields
        line_end = _LINE_END.match(text, at)
        if line_end:
            at, number = line_end.end(), number + 1
