"""Builds one form in many layouts, as text, HTML and Word, with nothing of the code under test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from tests.readers.docx_builder import cell as word_cell
from tests.readers.docx_builder import document, paragraph, run

Kind = Literal["heading", "guidance", "item"]


@dataclass
class Cell:
    """A cell: its text, or its list entries, and how many columns and rows it covers; `covered` is below another."""

    text: str = ""
    entries: list[str] = field(default_factory=list)
    across: int = 1
    down: int = 1
    covered: bool = False


@dataclass
class Row:
    """A row of a section."""

    kind: Kind
    cells: list[Cell]


@dataclass
class Part:
    """A section: its rows, and whether its heading is a paragraph above a table of its own."""

    name: str
    rows: list[Row]
    heading_outside: bool = False
    own_table: bool = False

    def of(self, kind: Kind) -> list[Row]:
        """The rows of a kind."""
        return [row for row in self.rows if row.kind == kind]


@dataclass
class Layout:
    """A form: the lines above its tables, its sections, and whether the lines stand in the table and all in another."""

    title: list[str]
    initiative: list[str]
    parts: list[Part]
    lines_in_table: bool = False
    in_layout_table: bool = False


def plain() -> Layout:
    """The form as it is printed, filled in."""

    def part(name: str, headings: str, guidance: str, *items: str) -> Part:
        rows = [("heading", headings), ("guidance", guidance), *(("item", words) for words in items)]
        return Part(name, [Row(kind, [Cell(text) for text in words.split("|")]) for kind, words in rows])  # type: ignore[arg-type]

    return Layout(
        ['Status "Tryg Aalborg – en mere tryg kommune"'],
        ['Indsats: "Et trygt natteliv" 2017'],
        [
            part(
                "activities",
                "Aktiviteter|Status",
                "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt|"
                "Hvad er status på aktiviteterne (gennemført/planlagt)",
                "Tovholdermøder|Gennemført i september 2017",
                "Møde med nye aktører|Gennemføres løbende",
                "Temaaften på Børge Café|Planlagt januar 2018",
                "Måling af støj|",
            ),
            part(
                "communication",
                "Formidling|Status",
                "Nedenfor beskrives hvordan indsatsen har anvendt formidling|",
                "Folder om co-creation|Trykt 24/11",
                "Pressemeddelelse|Udsendt",
            ),
            part(
                "measurement",
                "Måling/metode|Status",
                "Nedenfor beskrives de målinger der er foretaget eller forventes at blive foretaget|",
                "Spørgeskema|Igangsat",
            ),
            part(
                "results", "Resultater/delmål i 2017|", "Hvilke resultater er opnået i indsatsen|", "Færre anmeldelser|"
            ),
            part(
                "experiences",
                "Erfaringer – udveksling|",
                "Gode erfaringer de andre indsatser kan drage nytte af|",
                "Aftal tiderne i god tid|",
            ),
            part("description", "Statusbeskrivelse|", "Max. ½ side|", "Det går fremad i byens natteliv.|"),
        ],
    )


# The neutral blocks of a layout: paragraphs, and tables of rows.

Block = str | list[list[Cell]]


def blocks(layout: Layout) -> Iterator[Block]:
    """Paragraphs and tables in their order."""
    lines: list[list[Cell]] = []
    for words in (layout.title, layout.initiative):
        if layout.lines_in_table:
            lines.append([Cell(text) for text in words])
        else:
            yield "\t".join(words)
    table = lines
    for part in layout.parts:
        rows = list(part.rows)
        if table and (part.own_table or part.heading_outside):
            yield table
            table = []
        if part.heading_outside:
            yield next(cell.text for cell in rows.pop(0).cells if cell.text)
        table = table + [row.cells for row in rows]
    if table:
        yield table


def visible(layout: Layout) -> str:
    """Every character that the form shows."""
    words: list[str] = []
    for block in blocks(layout):
        if isinstance(block, str):
            words.append(block)
        else:
            words += [text for row in block for cell in row for text in (cell.text, *cell.entries)]
    return "".join(words)


def _width(table: list[list[Cell]]) -> int:
    return max(sum(cell.across for cell in row) for row in table)


def as_text(layout: Layout) -> bytes:
    """Tab-separated text."""
    lines = []
    for block in blocks(layout):
        if isinstance(block, str):
            lines.append(block + ("" if "\t" in block else "\t"))
        else:
            for row in block:
                fields = [text for cell in row for text in [cell.text, *[""] * (cell.across - 1)]]
                lines.append("\t".join(f'"{text}"' if "\n" in text else text for text in fields))
    return "\n".join(lines).encode()


def as_html(layout: Layout) -> bytes:
    """A page."""

    def inside(cell: Cell) -> str:
        if cell.entries:
            return "<ul>" + "".join(f"<li>{escape(entry)}</li>" for entry in cell.entries) + "</ul>"
        return escape(cell.text).replace("\n", "<br>")

    def opened(cell: Cell) -> str:
        spans = f' colspan="{cell.across}"' * (cell.across > 1) + f' rowspan="{cell.down}"' * (cell.down > 1)
        return f"<td{spans}>{inside(cell)}</td>"

    parts = []
    for block in blocks(layout):
        if isinstance(block, str):
            parts.append("<p>" + escape(block).replace("\n", "<br>") + "</p>")
        else:
            rows = ("".join(opened(cell) for cell in row if not cell.covered) for row in block)
            parts.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    body = "".join(parts)
    if layout.in_layout_table:
        body = f"<table><tr><td>{body}</td></tr></table>"
    return f'<!DOCTYPE html><meta charset="utf-8"><body>{body}'.encode()


_BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
)


def as_word(layout: Layout) -> bytes:
    """A .docx file."""

    def inside(cell: Cell) -> str:
        if cell.entries:
            return "".join(paragraph(run(entry), _BULLET) for entry in cell.entries)
        return "".join(paragraph(run(line) if line else "") for line in cell.text.split("\n"))

    def tabled(table: list[list[Cell]]) -> str:
        rows = []
        for row in table:
            cells = []
            for cell in row:
                merged = '<w:vMerge w:val="restart"/>' * (cell.down > 1) + "<w:vMerge/>" * cell.covered
                cells.append(
                    word_cell(inside(cell), f'<w:gridSpan w:val="{cell.across}"/>' * (cell.across > 1) + merged)
                )
            rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
        grid = '<w:gridCol w:w="2000"/>' * _width(table)
        return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"

    parts = []
    for block in blocks(layout):
        parts.append(
            paragraph("<w:r><w:br/></w:r>".join(map(run, block.split("\n"))))
            if isinstance(block, str)
            else tabled(block)
        )
    if layout.in_layout_table:
        inner = "".join(parts) + paragraph("")
        parts = [
            f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>{word_cell(inner)}</w:tr></w:tbl>'
        ]
    package = document(*parts)
    package.part("numbering", "w:numbering", _NUMBERING)
    return package.data()
