"""Writes tab-separated text, in the shape of the form that people send."""

from __future__ import annotations

from statusparse.compose import compose
from statusparse.document import Cell, Paragraph
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import to_html

__all__ = ["write"]


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as tab-separated text in UTF-8; what is formatted stands as an HTML fragment in its cell."""
    lines: list[str] = []
    for block in compose(report, form).body:
        if isinstance(block, Paragraph):
            lines.append(_field(block.text))
        else:
            lines += ["\t".join([_fields(cell) for cell in row.cells]) for row in block.rows]
    return "".join(line + "\n" for line in lines).encode("utf-8")


def _fields(cell: Cell) -> str:
    """The field of a cell, and an empty one for each further column that it spans."""
    return _field(_text(cell)) + "\t" * (cell.column_span - 1)


def _text(cell: Cell) -> str:
    if cell.raw is not None:
        return cell.raw
    paragraphs = cell.paragraphs
    if any([paragraph.formatted or "\n" in paragraph.text for paragraph in paragraphs]):
        return to_html(paragraphs)
    return "\n".join([paragraph.text for paragraph in paragraphs])


def _field(text: str) -> str:
    """A field as it stands in the file: quoted where it breaks the line, or begins with a quote not its own."""
    text = text.replace("\t", " ")
    own_quotes = len(text) > 1 and text[0] == text[-1] == '"' and '"' not in text[1:-1]
    if "\n" in text or (text.startswith('"') and not own_quotes):
        return '"' + text.replace('"', '""') + '"'
    return text
