"""Writes Markdown with GitHub tables, for reading; it is not read back."""

from __future__ import annotations

import re

from statusparse.compose import compose
from statusparse.document import Cell, Paragraph, Row
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import split_addresses, to_html

__all__ = ["write"]

# Only what is seen as markup in Markdown; tags and references are escaped as HTML already.
_SPECIAL = re.compile(r"([\\`*_\[\]{}|~#])")
_LINE_START = re.compile(r"(?m)^(\s*)(?:([+-])(?=\s)|(\d+)([.)])(?=\s))")
_TAG = re.compile(r"(<[^>]*>)")


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as Markdown in UTF-8: a heading and a table for each section."""
    lines: list[str] = []
    for block in compose(report, form).body:
        if isinstance(block, Paragraph):
            lines += [("# " if block.role == "title" else "") + _inline(block), ""]
            continue
        for row in block.rows:
            role = row.cells[0].role
            if role == "title":
                lines += ["## " + _cell(row.cells[0]), ""]
            elif role == "heading":
                width = sum(cell.column_span for cell in row.cells)
                lines += ["", _line(row), "|" + " --- |" * width]
            else:
                lines.append(_line(row, "*" if role == "guidance" else ""))
    return ("\n".join(lines).strip("\n") + "\n").encode("utf-8")


def _line(row: Row, around: str = "") -> str:
    cells = [text for cell in row.cells for text in (_cell(cell), *[""] * (cell.column_span - 1))]
    return "| " + " | ".join(f"{around}{text}{around}" if text else "" for text in cells) + " |"


def _cell(cell: Cell) -> str:
    content = [split_addresses(paragraph) for paragraph in cell.paragraphs]
    if all(not paragraph.level for paragraph in content):
        return "<br>".join(_inline(paragraph) for paragraph in content)
    return _escaped(to_html(content))


def _inline(paragraph: Paragraph) -> str:
    return _escaped(to_html([Paragraph(paragraph.text, paragraph.runs)])[len("<p>") : -len("</p>")])


def _escaped(html: str) -> str:
    """HTML, which Markdown allows, with what Markdown itself would take for markup escaped in the text between tags."""
    pieces = _TAG.split(html)
    pieces[::2] = [_LINE_START.sub(r"\1\\\2\3\4", _SPECIAL.sub(r"\\\1", text)) for text in pieces[::2]]
    return "".join(pieces).replace("\\\n", "\n")
