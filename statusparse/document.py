"""The neutral document that every reader gives and every writer takes: rows of cells, rich text, and where it stood.

It knows nothing of forms or Danish. A table is a true grid: a cell keeps its column and its spans, and nothing is
cloned or shifted. Texts are in normal form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from statusparse.report import Diagnostic, Place

__all__ = [
    "BOLD",
    "ITALIC",
    "STRIKE",
    "SUBSCRIPT",
    "SUPERSCRIPT",
    "UNDERLINE",
    "Cell",
    "Document",
    "Paragraph",
    "Role",
    "Row",
    "Run",
    "Stray",
    "StrayKind",
    "Table",
    "paragraphs",
]

BOLD, ITALIC, UNDERLINE, STRIKE, SUBSCRIPT, SUPERSCRIPT = (1 << bit for bit in range(6))

Role = Literal["title", "heading", "guidance", "data"]
StrayKind = Literal["header", "footer", "footnote", "comment", "text box"]


class Run(Struct, frozen=True, gc=False):
    """A stretch of text with one formatting.

    Attributes:
        text: its words.
        marks: its formatting, a sum of BOLD, ITALIC, UNDERLINE, STRIKE, SUBSCRIPT and SUPERSCRIPT.
        href: the target of the link, an absolute URL; None outside links.

    >>> Run("vigtigt", BOLD + ITALIC).marks
    3
    """

    text: str
    marks: int = 0
    href: str | None = None


class Paragraph(Struct, frozen=True, gc=False):
    """A paragraph or list item.

    Attributes:
        text: its words; a line feed is a line break.
        runs: its formatting; empty where nothing is formatted.
        level: 0 outside lists; the nesting of lists, counted from 1.
        ordinal: the number that an item of an ordered list shows.
        role: what the format says it is; None where it says nothing.
        at: where it stood.

    >>> from statusparse import read_document
    >>> [(one.text, one.level, one.ordinal) for one in read_document(b"<p>Hvad<ol><li>Ro<li>Orden</ol>").body]
    [('Hvad', 0, None), ('Ro', 1, 1), ('Orden', 1, 2)]
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
        """Whether there is more to it than its text and breaks.

        >>> Paragraph("Ro", level=1).formatted
        True
        """
        return bool(self.runs) or self.level > 0


class Cell(Struct, frozen=True, gc=False):
    """A table cell.

    Attributes:
        content: its paragraphs and nested tables.
        column: the column it begins in, counted from 0.
        column_span: how many columns it takes.
        row_span: how many rows it takes.
        role: what the format says it is (`th`, a heading style); None where it says nothing.
        raw: markup that reads as just this content, where the cell came as markup; else None.

    >>> from statusparse import read_document
    >>> row = read_document(b"<table><tr><th colspan=2>Status<td>Afholdt</table>").tables[0].rows[0]
    >>> [(cell.text, cell.column, cell.column_span, cell.role) for cell in row.cells]
    [('Status', 0, 2, 'heading'), ('Afholdt', 2, 1, None)]
    """

    content: tuple[Paragraph | Table, ...] = ()
    column: int = 0
    column_span: int = 1
    row_span: int = 1
    role: Role | None = None
    raw: str | None = None

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the cell, those of nested tables included, in reading order.

        >>> Cell((Paragraph("Ro"), Paragraph("Orden"))).paragraphs[1].text
        'Orden'
        """
        content = self.content
        if not content:
            return ()
        if len(content) == 1 and isinstance(content[0], Paragraph):
            return (content[0],)
        return tuple(paragraphs(content))

    @property
    def text(self) -> str:
        """The text of the cell: its paragraphs, one a line.

        >>> Cell((Paragraph("Ro"), Paragraph("Orden"))).text
        'Ro\\nOrden'
        """
        content = self.content
        if len(content) == 1 and isinstance(content[0], Paragraph):
            return content[0].shown
        return "\n".join(paragraph.shown for paragraph in paragraphs(content))

    @property
    def formatted(self) -> bool:
        """Whether the cell holds formatting, lists or links besides its text and breaks.

        >>> Cell((Paragraph("Ro"),)).formatted
        False
        """
        return any(paragraph.formatted for paragraph in paragraphs(self.content))


class Row(Struct, frozen=True, gc=False):
    """A table row.

    Attributes:
        cells: its cells; one that is merged over rows stands in the first of them.
        at: where it stood.
        loose: whether it is a line of a text file that has one cell and no tab.

    >>> from statusparse import read_document
    >>> [row.loose for row in read_document("Møde\\tAfholdt\\nog evalueret".encode()).tables[0].rows]
    [False, True]
    """

    cells: tuple[Cell, ...]
    at: Place = Place()
    loose: bool = False


class Table(Struct, frozen=True, gc=False):
    """A table, row by row.

    Attributes:
        rows: its rows.
        at: where it stood.

    >>> from statusparse import read_document
    >>> len(read_document("samples/formidling-2019.txt").tables[0].rows)
    33
    """

    rows: tuple[Row, ...] = ()
    at: Place = Place()


class Stray(Struct, frozen=True, gc=False):
    """A text that stands outside the body.

    Attributes:
        kind: what it is.
        content: its paragraphs and tables.
        at: where it stood.

    >>> Stray("footer", (Paragraph("Side 1"),)).kind
    'footer'
    """

    kind: StrayKind
    content: tuple[Paragraph | Table, ...]
    at: Place = Place()


class Document(Struct, frozen=True, gc=False):
    """A file of any known format, read; it need not be a form.

    Attributes:
        format: "txt", "docx", "html" and so on.
        body: its paragraphs and tables, in reading order.
        strays: the texts outside the body: headers, footers, footnotes, comments, text boxes.
        title: of an HTML page.
        encoding: of a text or HTML file; None for others.
        diagnostics: the faults met.
        inflated: how many bytes it was read from, those of a package once inflated.

    >>> from statusparse import read_document
    >>> document = read_document("samples/et-trygt-natteliv-2017.docx")
    >>> document.format, document.tables[0].rows[0].cells[0].text
    ('docx', 'Indsats: "Et trygt natteliv" 2017')
    """

    format: str
    body: tuple[Paragraph | Table, ...] = ()
    strays: tuple[Stray, ...] = ()
    title: str = ""
    encoding: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    inflated: int = 0

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the body; nested tables are in their cells.

        >>> Document("txt", (Paragraph("Indsats"), Table())).tables
        (Table(rows=(), at=Place(part=None, line=None, table=None, row=None)),)
        """
        return tuple(block for block in self.body if isinstance(block, Table))

    def text(self) -> str:
        """All visible text, one paragraph a line, with what stands outside the body at the end.

        Returns:
            The text, in normal form.

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
