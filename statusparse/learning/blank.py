"""The rows and paragraphs of a blank form that say something, and how they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from statusparse.document import BOLD, Document, Paragraph, Table
from statusparse.forms.matching import Matcher

__all__ = ["BlankRow", "blank_rows", "is_known_heading", "text_column"]

# Rows may be numbered in advance.
_NUMBER = re.compile(r"\d{1,4}[.)]?")


class BlankRow(Struct):
    """A row or paragraph of the blank that says something: its texts by column, and how it stands."""

    texts: dict[int, str]
    bold: bool
    outside: bool
    begins: bool  # nothing stands directly above it in its table

    @property
    def first(self) -> str:
        return self.texts[min(self.texts)]


def blank_rows(document: Document) -> Iterator[BlankRow]:
    """The rows and paragraphs of a blank that say something, in reading order."""
    for block in document.body:
        if isinstance(block, Table):
            yield from _table_rows(block)
        elif block.text:
            yield BlankRow({0: block.text}, _is_bold((block,)) or block.role == "heading", True, True)


def _table_rows(table: Table) -> Iterator[BlankRow]:
    begins = True
    for row in table.rows:
        filled = [cell for cell in row.cells if cell.text and not _NUMBER.fullmatch(cell.text)]
        if any(isinstance(block, Table) for cell in filled for block in cell.content):
            for cell in filled:
                yield from blank_rows(Document("", cell.content))
            begins = True
            continue
        if filled:
            bold = all(_is_bold(cell.paragraphs[:1]) or cell.role == "heading" for cell in filled)
            yield BlankRow({cell.column: cell.text for cell in filled}, bold, row.loose and len(row.cells) == 1, begins)
        begins = not filled


def _is_bold(content: tuple[Paragraph, ...]) -> bool:
    runs = [run for paragraph in content for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.marks & BOLD for run in runs)


def is_known_heading(row: BlankRow, known: list[Matcher]) -> bool:
    """Whether a row heads a section of a built-in form."""
    return any(matcher.heading(list(row.texts.values()), loose=row.outside) is not None for matcher in known)


def text_column(row: BlankRow, known: list[Matcher]) -> int:
    """The column of the heading: the first that is not headed as a status, number, owner or due column."""
    for column, text in sorted(row.texts.items()):
        first = text.partition("\n")[0]
        if all(matcher.role(first) in (None, "text") for matcher in known):
            return column
    return min(row.texts)
