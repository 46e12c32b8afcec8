"""The records: what a status form says, as immutable typed values.

The field order is the order of the JSON keys. Dates are :class:`datetime.date` here and ISO 8601 dates in JSON;
spans count Unicode code points into the text of the record that holds them.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

__all__ = [
    "Block",
    "Clause",
    "DateSpan",
    "Diagnostic",
    "Due",
    "ExtraColumn",
    "Item",
    "Layout",
    "Link",
    "OtherSection",
    "Place",
    "RichText",
    "SectionLayout",
    "Source",
    "State",
    "Status",
    "StatusReport",
    "Unplaced",
]

SCHEMA_VERSION = "1.0"

State = Literal[
    "completed",
    "ongoing",
    "in_progress",
    "planned",
    "postponed",
    "cancelled",
    "not_started",
    "partly_completed",
    "unknown",
]
Precision = Literal["day", "week", "month", "quarter", "half_year", "season", "year", "range"]
Severity = Literal["info", "warning", "error"]
SectionName = Literal["activities", "communication", "measurement", "results", "experiences", "description", "other"]


class Place(Struct, frozen=True, gc=False):
    """Where something stood in its file; every number counts from 1, and what does not apply is None.

    `part` is the package part of a .docx file, `line` a line of a text or HTML file, `table` and `row` a table row.
    """

    part: str | None = None
    line: int | None = None
    table: int | None = None
    row: int | None = None


class DateSpan(Struct, frozen=True, gc=False):
    """A date expression: the words, where they stand, and the days they mean.

    `start` and `end` are inclusive; None is an open or unknown bound. `edtf` is ISO 8601-2 (EDTF).
    `inferred` names what was not written but taken from elsewhere: `("year",)` or nothing.
    """

    text: str
    span: tuple[int, int]
    start: date | None
    end: date | None
    precision: Precision
    edtf: str
    approximate: bool = False
    inferred: tuple[str, ...] = ()


class Link(Struct, frozen=True, gc=False):
    """A web address: the words that carry it, where they stand, and the absolute percent-encoded URL."""

    text: str
    span: tuple[int, int]
    url: str


class Clause(Struct, frozen=True, gc=False):
    """A further clause of a mixed status cell, with the state and dates of its own."""

    text: str
    state: State
    dates: tuple[DateSpan, ...] = ()


class Status(Struct, frozen=True, gc=False):
    """A status cell: its whole text, the state and dates of its main clause, and what else it says.

    `note` is what is left when state words, dates, bare function words and outer punctuation are taken out;
    `also` holds further clauses that have a state word of their own.
    """

    text: str
    state: State
    dates: tuple[DateSpan, ...] = ()
    note: str = ""
    also: tuple[Clause, ...] = ()


class Due(Struct, frozen=True, gc=False):
    """A deadline cell: `text` is the whole cell; the other fields are those of the first date in it, if any."""

    text: str
    span: tuple[int, int] | None = None
    start: date | None = None
    end: date | None = None
    precision: Precision | None = None
    edtf: str | None = None
    approximate: bool = False
    inferred: tuple[str, ...] = ()


class Item(Struct, frozen=True, gc=False):
    """One row of a section: an activity, a piece of communication, a result.

    `label` is the text without its web addresses; `html` is set only where the cell was formatted;
    `status` is None where the section has no status column; `extra` holds further columns by their heading.
    """

    text: str
    label: str
    html: str | None = None
    links: tuple[Link, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    status: Status | None = None
    owner: str | None = None
    due: Due | None = None
    extra: dict[str, str] = {}
    at: Place = Place()


class Block(Struct, frozen=True, gc=False):
    """A paragraph or list item of a running text.

    `ordinal` is the number of an item of an ordered list, else None; `level` is 0 for a paragraph and counts the
    nesting of lists from 1.
    """

    kind: Literal["paragraph", "list_item"]
    text: str
    ordinal: int | None = None
    level: int = 0
    at: Place = Place()


class RichText(Struct, frozen=True, gc=False):
    """A running text (Statusbeskrivelse): plain text, HTML, the markup it came as, and its blocks."""

    text: str = ""
    html: str = ""
    raw: str | None = None
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    dates: tuple[DateSpan, ...] = ()


class OtherSection(Struct, frozen=True, gc=False):
    """A section that the form does not know."""

    heading: str
    items: tuple[Item, ...] = ()


class Unplaced(Struct, frozen=True, gc=False):
    """A text that fits nowhere in the form."""

    text: str
    kind: Literal["header", "footer", "footnote", "comment", "text box", "loose paragraph"]
    at: Place = Place()


class ExtraColumn(Struct, frozen=True, gc=False):
    """A column besides the text and the status column; `position` is its place in the row, counted from 1."""

    position: int
    role: Literal["number", "owner", "due", "extra"]
    heading: str
    guidance: str = ""


class SectionLayout(Struct, frozen=True, gc=False):
    """A section as printed: its headings and guidance."""

    section: SectionName
    heading: str
    status_heading: str = ""
    guidance: str = ""
    status_guidance: str = ""
    columns: tuple[ExtraColumn, ...] = ()


class Layout(Struct, frozen=True, gc=False):
    """The form as printed: its title, its initiative line and its sections, in their order."""

    name: str
    title: str = ""
    initiative: str = ""
    sections: tuple[SectionLayout, ...] = ()


class Source(Struct, frozen=True, gc=False):
    """The file that a report came from: name without folder, format, encoding of text, size in bytes, SHA-256."""

    name: str | None
    format: str
    encoding: str | None
    size: int
    sha256: str


class Diagnostic(Struct, frozen=True, gc=False):
    """A fault or doubt met in reading. The codes are listed in :mod:`statusparse.diagnostics`."""

    code: str
    severity: Severity
    message: str
    at: Place = Place()


class StatusReport(Struct, frozen=True, gc=False):
    """One status form, read."""

    schema_version: str
    programme: str | None
    initiative: str | None
    period: DateSpan | None
    activities: tuple[Item, ...]
    communication: tuple[Item, ...]
    measurement: tuple[Item, ...]
    results: tuple[Item, ...]
    experiences: tuple[Item, ...]
    description: RichText
    other: tuple[OtherSection, ...]
    unplaced: tuple[Unplaced, ...]
    form: Layout
    source: Source | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def year(self) -> int | None:
        """The year the period starts in, or None where the form names no period."""
        return self.period.start.year if self.period and self.period.start else None
