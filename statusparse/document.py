"""The neutral document that every reader gives and every writer takes: rows of cells, rich text, and where it stood.

It knows nothing of forms or Danish. A table is a true grid: a cell keeps its column and its spans, and nothing is
cloned or shifted. Texts are in normal form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from statusparse.report import Diagnostic, Place

__all__ = ["Cell", "Document", "Paragraph", "Role", "Row", "Run", "Stray", "StrayKind", "Table"]

BOLD, ITALIC, UNDERLINE, STRIKE, SUBSCRIPT, SUPERSCRIPT = (1 << bit for bit in range(6))

Role = Literal["title", "heading", "guidance", "data"]
StrayKind = Literal["header", "footer", "footnote", "comment", "text box"]


class Run(Struct, frozen=True, gc=False):
    """A stretch of text with one formatting: `marks` is a sum of BOLD, ITALIC …, `href` an absolute URL."""

    text: str
    marks: int = 0
    href: str | None = None


class Paragraph(Struct, frozen=True, gc=False):
    """A paragraph or list item; a line feed in its text is a line break.

    `runs` is empty where nothing is formatted. `level` is 0 outside lists and counts their nesting from 1; `ordinal`
    is the number that an item of an ordered list shows.
    """

    text: str
    runs: tuple[Run, ...] = ()
    level: int = 0
    ordinal: int | None = None
    role: Role | None = None
    at: Place = Place()

    @property
    def shown(self) -> str:
        """The text as a reader sees it, with the number of an ordered list item.

        >>> Paragraph("Respekt", level=1, ordinal=5).shown
        '5. Respekt'
        """
        return self.text if self.ordinal is None else f"{self.ordinal}. {self.text}"

    @property
    def formatted(self) -> bool:
        """Whether there is more to it than its text and breaks."""
        return bool(self.runs) or self.level > 0


class Cell(Struct, frozen=True, gc=False):
    """A table cell. `column` counts from 0; spans count columns and rows.

    `raw` is markup that reads as just this content, where the cell came as markup.
    """

    content: tuple[Paragraph | Table, ...] = ()
    column: int = 0
    column_span: int = 1
    row_span: int = 1
    role: Role | None = None
    raw: str | None = None

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the cell, those of nested tables included, in reading order."""
        content = self.content
        if not content:
            return ()
        if len(content) == 1 and isinstance(content[0], Paragraph):
            return (content[0],)
        return tuple(paragraphs(content))

    @property
    def text(self) -> str:
        """The text of the cell: its paragraphs, one a line."""
        content = self.content
        if len(content) == 1 and isinstance(content[0], Paragraph):
            return content[0].shown
        return "\n".join(paragraph.shown for paragraph in paragraphs(content))

    @property
    def formatted(self) -> bool:
        """Whether the cell holds formatting, lists or links besides its text and breaks."""
        return any(paragraph.formatted for paragraph in paragraphs(self.content))


class Row(Struct, frozen=True, gc=False):
    """A table row. `loose` marks a line of a text file that has one cell and no tab."""

    cells: tuple[Cell, ...]
    at: Place = Place()
    loose: bool = False


class Table(Struct, frozen=True, gc=False):
    """A table, row by row."""

    rows: tuple[Row, ...] = ()
    at: Place = Place()


class Stray(Struct, frozen=True, gc=False):
    """A text that stands outside the body: a header, footer, footnote, comment or text box."""

    kind: StrayKind
    content: tuple[Paragraph | Table, ...]
    at: Place = Place()


class Document(Struct, frozen=True, gc=False):
    """A file, read: its body in reading order, the texts outside it, and the faults met."""

    format: str
    body: tuple[Paragraph | Table, ...] = ()
    strays: tuple[Stray, ...] = ()
    title: str = ""
    encoding: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the body; nested tables are in their cells."""
        return tuple(block for block in self.body if isinstance(block, Table))

    def text(self) -> str:
        """All visible text, one paragraph a line, with what stands outside the body at the end.

        >>> Document("txt", (Paragraph("Indsats"), Table((Row((Cell((Paragraph("Møde"),)),)),)))).text()
        'Indsats\\nMøde'
        """
        lines = [paragraph.shown for paragraph in paragraphs(self.body)]
        lines += [paragraph.shown for stray in self.strays for paragraph in paragraphs(stray.content)]
        return "\n".join(lines)


def paragraphs(content: tuple[Paragraph | Table, ...]) -> Iterator[Paragraph]:
    """The paragraphs of a content in reading order, those inside tables included."""
    for block in content:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.content)
