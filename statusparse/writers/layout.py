"""How a form lies on paper: a table for each section, the rows that repeat at its head, the widths of the columns."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import NamedTuple

from statusparse.compose import compose
from statusparse.document import Cell, Paragraph, Row
from statusparse.forms import Form
from statusparse.report import StatusReport

__all__ = ["PaperLayout", "SectionTable", "is_short", "lay_out", "page_title", "runs_right_to_left"]

#: How wide a column is beside the others, by the role of what stands in it.
_WEIGHTS = {"number": 1.0, "owner": 3.0, "due": 3.0, "extra": 4.0}
_TEXT_WEIGHT, _STATUS_WEIGHT = 8.0, 4.25
# Of the width of a page: a letter of a heading, and what stands at both sides of it.
_LETTER, _EDGES = 0.0125, 0.025
_SHORT = 600  # letters
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


class SectionTable(NamedTuple):
    """A section: its name, the rows that stand at its head (heading and guidance), and those of its answers.

    Where there are no answers there is an empty row, as room for one.
    """

    name: str
    head: tuple[Row, ...]
    rows: tuple[Row, ...]

    @property
    def columns(self) -> int:
        """How many columns it is divided into; one where every cell goes over all of its width."""
        return 1 if all(len(row.cells) == 1 for row in (*self.head, *self.rows)) else self.width

    @property
    def width(self) -> int:
        """How many of the columns of all tables it goes over."""
        return max([cell.column + cell.column_span for row in (*self.head, *self.rows) for cell in row.cells])


class PaperLayout(NamedTuple):
    """A form as it is printed.

    `opening` are the title and what has no place, `initiative` is the line before the tables, in one
    paragraph; `shares` are the widths of the columns, the same in each table, which add up to 1.
    """

    opening: tuple[Paragraph, ...]
    initiative: Paragraph | None
    tables: tuple[SectionTable, ...]
    shares: tuple[float, ...]


def lay_out(report: StatusReport, form: Form | None = None) -> PaperLayout:
    """Lays a report out for a format that shows tables.

    Args:
        report: the report.
        form: the description of its form; None takes the built-in one that the report names.

    >>> from statusparse import new_report
    >>> [table.name for table in lay_out(new_report("Tryg cykling", activities=["Cykeltur"])).tables][:2]
    ['Aktiviteter', 'Formidling']
    """
    opening: list[Paragraph] = []
    initiative: Paragraph | None = None
    tables: list[SectionTable] = []
    for block in compose(report, form, raw=False).body:
        if isinstance(block, Paragraph):
            opening.append(block)
            continue
        rows = block.rows
        if rows and rows[0].cells[0].role == "title":
            initiative = Paragraph(rows[0].cells[0].text)
            rows = rows[1:]
        tables += _sections(rows)
    return PaperLayout(tuple(opening), initiative, tuple(tables), _shares(report, tables))


def _sections(rows: tuple[Row, ...]) -> list[SectionTable]:
    starts = [number for number, row in enumerate(rows) if row.cells[0].role == "heading"]
    sections = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        first_answer = next((at for at in range(start, end) if rows[at].cells[0].role == "data"), end)
        name = next((cell.text for cell in rows[start].cells if cell.text), "")
        room = Row(tuple(Cell((), cell.column, cell.column_span, role="data") for cell in rows[start].cells))
        sections.append(SectionTable(name, rows[start:first_answer], rows[first_answer:end] or (room,)))
    return sections


def _shares(report: StatusReport, tables: list[SectionTable]) -> tuple[float, ...]:
    width = max([1, *(table.width for table in tables)])
    weights = [0.0] * width
    for layout in report.form.sections:
        special = {column.position - 1: _WEIGHTS[column.role] for column in layout.columns}
        free = list(islice((at for at in range(width) if at not in special), 2))
        special |= dict(zip(free, (_TEXT_WEIGHT, _STATUS_WEIGHT), strict=False))
        for at, weight in special.items():
            weights[at] = max(weights[at], weight)
    weights = [weight or _STATUS_WEIGHT for weight in weights]
    whole = sum(weights)
    shares = [weight / whole for weight in weights]
    least = [_EDGES] * width
    for cell in (cell for table in tables for cell in table.head[0].cells if cell.column_span == 1):
        longest = max(map(len, cell.text.split()), default=0)
        least[cell.column] = max(least[cell.column], _EDGES + _LETTER * longest)
    if (needed := sum(least)) >= 1:
        return tuple(share / needed for share in least)
    # What a heading lacks is taken from the columns that are wider than theirs, as far as they are.
    lacking = sum(max(0.0, need - share) for share, need in zip(shares, least, strict=True))
    spare = sum(max(0.0, share - need) for share, need in zip(shares, least, strict=True))
    return tuple(
        need if share <= need else share - (share - need) * lacking / spare
        for share, need in zip(shares, least, strict=True)
    )


def page_title(report: StatusReport) -> str:
    """What names the file in a window or a search: title and initiative line, each in one line.

    >>> from statusparse import new_report
    >>> page_title(new_report("Tryg cykling", year=2018, programme="Tryg by"))
    'Status "Tryg by" – Indsats: "Tryg cykling" 2018'
    """
    return " – ".join(" ".join(part.split()) for part in (report.form.title, report.form.initiative) if part)


def is_short(row: Row) -> bool:
    """Whether a row should stand on one page."""
    return sum([len(paragraph.text) for cell in row.cells for paragraph in cell.paragraphs]) <= _SHORT


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (UAX #9, P2 and P3).

    >>> runs_right_to_left("1. \u05e9\u05dc\u05d5\u05dd"), runs_right_to_left("a \u05e9")
    (True, False)
    """
    if text.isascii() or _RIGHT_TO_LEFT.search(text) is None:
        return False
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction for direction in strong if direction in ("L", "R", "AL")), "L") != "L"
