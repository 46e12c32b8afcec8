"""Writes Markdown with the tables of GitHub (GFM 0.29), for reading; it is not read back."""

from __future__ import annotations

import re
from itertools import groupby

from statusparse.document import Cell, Paragraph, Row, Run
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import escape, inline_html, split_addresses, to_html
from statusparse.text import legal
from statusparse.writers.layout import SectionTable, lay_out

__all__ = ["write"]

# What is seen as markup in Markdown; tags and references are escaped as HTML already. A "!" before a link makes a
# picture of it.
_SPECIAL = re.compile(r"([\\`*_\[\]{}|~#]|!$)")
# GitHub takes addresses in bare text for links, with the escapes in them; those that are links are written as such.
_BARE_ADDRESS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_LINE_START = re.compile(r"^(?:([+=-])|(\d+)([.)])(?=\s|$))")
_TAG = re.compile(r"(<[^>]*>)")
#: What would end a link or a cell in an address.
_IN_ADDRESS = str.maketrans({letter: f"%{ord(letter):02X}" for letter in "<>|\\ \n"})


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as Markdown in UTF-8: title and initiative as headings, and a table for each section."""
    layout = lay_out(report, form)
    blocks = [("# " if paragraph.role == "title" else "") + _line(paragraph) for paragraph in layout.opening]
    if layout.initiative is not None:
        blocks.append("## " + _line(layout.initiative))
    blocks += [_table(table) for table in layout.tables]
    return legal("\n\n".join(blocks) + "\n").encode("utf-8")


def _table(table: SectionTable) -> str:
    columns = table.columns
    heading, *guidance = table.head
    lines = [_row(heading, columns), "|" + " --- |" * columns]
    lines += [_row(row, columns, "<i>{}</i>") for row in guidance]
    lines += [_row(row, columns) for row in table.rows]
    return "\n".join(lines)


def _row(row: Row, columns: int, form: str = "{}") -> str:
    held = {cell.column: cell for cell in row.cells if cell.content}
    cells = [form.format(_cell(held[column])) if column in held else "" for column in range(columns)]
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    content = [split_addresses(paragraph, underlined=True) for paragraph in cell.paragraphs]
    if all(not paragraph.level for paragraph in content):
        return "<br>".join([_inline(paragraph) for paragraph in content])
    return to_html(content, _inline)


def _line(paragraph: Paragraph) -> str:
    return _LINE_START.sub(r"\2\\\1\3", _inline(split_addresses(paragraph, underlined=True)))


def _inline(paragraph: Paragraph) -> str:
    """The text of a paragraph with its links as Markdown, and its marks as HTML, which Markdown allows."""
    if not paragraph.runs:
        return _escaped(escape(paragraph.text), linked=False)
    parts = []
    for href, runs in groupby(paragraph.runs, key=lambda run: run.href):
        stretch = tuple(Run(run.text, run.marks) for run in runs)
        html = inline_html(Paragraph("".join(run.text for run in stretch), stretch))
        text = _escaped(html, linked=href is not None)
        parts.append(text if href is None else f"[{text}](<{href.translate(_IN_ADDRESS)}>)")
    return "".join(parts)


def _escaped(html: str, linked: bool) -> str:
    """HTML with what is seen as markup in Markdown escaped between its tags."""
    pieces = _TAG.split(html) if "<" in html else [html]
    pieces[::2] = [_SPECIAL.sub(r"\\\1", text) for text in pieces[::2]]
    if not linked:
        pieces[::2] = [_BARE_ADDRESS.sub(r"\\\g<0>", text) for text in pieces[::2]]
    return "".join(pieces)
