"""Reads text, tab-separated as a rule; every line is a row but where a field goes on over several."""

from __future__ import annotations

import re

from statusparse.diagnostics import diagnostic
from statusparse.document import Cell, Document, Paragraph, Row, Table
from statusparse.limits import Limits
from statusparse.memory import Memory
from statusparse.readers.encodings import decode
from statusparse.readers.html import fault_diagnostics
from statusparse.readers.options import Options
from statusparse.readers.text_records import cut
from statusparse.report import Place
from statusparse.text import normalise

__all__ = ["read", "sniff"]

_BINARY = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27})
# Controls, surrogates and what is no character, but not the blanks.
_CONTROLS = re.compile("[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ud800-\\udfff\\ufffd-\\uffff]")
_EMPTY = Cell()
# Tabs part fields; or bars, semicolons, and runs of blanks.
_FIELD = re.compile(r"[^\s;|](?:[^\t\n\r;|\xa0 ]|[ \xa0](?![ \xa0]))*+")
_LEAST = 20  # fields that are as long as that in the mean are few enough


def sniff(data: bytes) -> bool:
    """Whether the content can be text: no control characters but those that texts hold."""
    head = data[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return True
    if b"\0" in head:
        text = decode(head).text
        controls = len(_CONTROLS.findall(text))
        return "\0" not in text and controls * 50 < len(text)
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
    _check_fields(decoded.text, data, options.limits)
    faults: set[str] = set()
    rows: list[Row] = []
    cells = 0
    found = cut(decoded.text)
    for line, fields in found.records:
        if not (fields[0].strip() or any(map(str.strip, fields))):
            continue
        cells += len(fields)
        if cells > options.limits.cells:
            options.limits.check("cells", cells, "cells")
        row = tuple([_cell(field, column, faults) for column, field in enumerate(fields)])
        rows.append(Row(row, Place(line=line, row=len(rows) + 1), loose=len(row) == 1))
    diagnostics = list(decoded.diagnostics)
    if found.told_by is not None:
        message = (
            f"Columns were told from {found.told_by}, since no tabs part them; check that words stand in their cells."
        )
        diagnostics.append(diagnostic("columns-guessed", message))
    body = (Table(tuple(rows)),) if rows else ()
    return Document(
        "txt",
        body,
        encoding=decoded.encoding,
        diagnostics=(*diagnostics, *fault_diagnostics(faults)),
    )


def _check_fields(text: str, data: bytes, limits: Limits) -> None:
    """Checks how many fields and lines there are before any of them is cut."""
    marks = sum([text.count(mark) for mark in ("\t", "\n", "\r", ";", "|", "  ")])
    if marks * _LEAST > len(data):
        fields = sum(1 for _ in _FIELD.finditer(text))
        limits.check("cells", fields, "cells")
        memory = Memory(limits, len(data))
        memory.take("cell", fields)
        memory.take("line", min(fields, text.count("\n") + text.count("\r")))


def _cell(field: str, column: int, faults: set[str]) -> Cell:
    text = normalise(field, faults)
    if not text:
        return Cell((), column) if column else _EMPTY
    if "\n" not in text:
        return Cell((Paragraph(text),), column)
    return Cell(tuple([Paragraph(line) for line in text.split("\n")]), column)
