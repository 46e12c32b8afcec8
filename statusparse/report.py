"""The records: what a status form says, as immutable typed values.

The field order is the order of the JSON keys. Dates are :class:`datetime.date` here and ISO 8601 dates in JSON;
spans count Unicode code points into the text of the record that holds them.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

__all__ = [
    "ITEM_FIELDS",
    "SCHEMA_VERSION",
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
    "Precision",
    "RichText",
    "SectionLayout",
    "SectionName",
    "Severity",
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
#: The fields that hold the rows of a section that the form knows.
ITEM_FIELDS: tuple[SectionName, ...] = ("activities", "communication", "measurement", "results", "experiences")


class Place(Struct, frozen=True, gc=False):
    """Where something stood in its file; every number counts from 1, and what does not apply is None.

    Attributes:
        part: the package part of a .docx file, such as `word/footnotes.xml`.
        line: the line of a text or HTML file.
        table: the table, counted through the document.
        row: the row of that table.

    >>> Place(table=1, row=4).line is None
    True
    """

    part: str | None = None
    line: int | None = None
    table: int | None = None
    row: int | None = None


class DateSpan(Struct, frozen=True, gc=False):
    """A date expression: the words, where they stand, and the days they mean. The notation is EDTF (ISO 8601-2:2019).

    Attributes:
        text: the words, as written.
        span: where they begin and end, in code points of the text of the record that holds them; the end is exclusive.
        start: the first day, inclusive; None where there is none or it is unknown.
        end: the last day, inclusive; None where there is none or it is unknown.
        precision: how exactly the words say it.
        edtf: the date in EDTF.
        approximate: whether the words say "ca." or the like; the bounds are those without it.
        inferred: what was not written but taken from elsewhere: `("year",)` or nothing.

    >>> from statusparse import find_dates
    >>> date = find_dates("Afholdt ca. 1. maj", year=2018)[0]
    >>> date.text, date.span, date.start.isoformat(), date.edtf, date.approximate, date.inferred
    ('ca. 1. maj', (8, 18), '2018-05-01', '2018-05-01~', True, ('year',))
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
    """A web address (RFC 3986).

    Attributes:
        text: the words that carry it, as written.
        span: where they begin and end, in code points of the text of the record that holds them; the end is exclusive.
        url: the address, absolute and percent-encoded; `http://` is put before one that begins with `www.`.

    >>> from statusparse import item
    >>> link = item("Læs mere på www.aalborg.dk").links[0]
    >>> link.text, link.span, link.url
    ('www.aalborg.dk', (12, 26), 'http://www.aalborg.dk')
    """

    text: str
    span: tuple[int, int]
    url: str


class Clause(Struct, frozen=True, gc=False):
    """A further clause of a mixed status cell.

    Attributes:
        text: the words of the clause.
        state: its own state.
        dates: the dates in it; their spans count in the text of the whole cell.

    >>> from statusparse import read_status
    >>> read_status("Afholdt, næste planlagt januar 2018").also[0].state
    'planned'
    """

    text: str
    state: State
    dates: tuple[DateSpan, ...] = ()


class Status(Struct, frozen=True, gc=False):
    """A status cell: what it says of the activity, and what else.

    Attributes:
        text: the whole cell.
        state: the state of the clause about the activity, one of nine.
        dates: the dates of that clause.
        note: what is left when state words, dates, bare function words and outer punctuation are taken out.
        also: further clauses that have a state word of their own.

    >>> from statusparse import read_status
    >>> status = read_status("Gennemført 1/6 med 35 deltagere", year=2017)
    >>> status.state, status.dates[0].edtf, status.note, status.also
    ('completed', '2017-06-01', 'med 35 deltagere', ())
    """

    text: str
    state: State
    dates: tuple[DateSpan, ...] = ()
    note: str = ""
    also: tuple[Clause, ...] = ()


class Due(Struct, frozen=True, gc=False):
    """A deadline cell.

    Attributes:
        text: the whole cell.
        span: where the first date in it stands, in code points of `text`; None without a date, as are all below.
        start: its first day, inclusive.
        end: its last day, inclusive.
        precision: how exactly the words say it.
        edtf: the date in EDTF (ISO 8601-2).
        approximate: whether the words say "ca." or the like.
        inferred: `("year",)` where the year was taken from the form.

    >>> from statusparse import item
    >>> due = item("Folder", due="senest 1/5", year=2018).due
    >>> due.start, due.end.isoformat(), due.edtf
    (None, '2018-05-01', '/2018-05-01')
    """

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

    Attributes:
        text: the words of the cell, in normal form.
        label: the text without its web addresses.
        html: the cell as HTML of few tags (p, br, ol, ul, li, b, i, u, s, sub, sup, a); None where it is not formatted.
        links: the web addresses in it.
        dates: the dates in the text; those of the status are in `status`.
        status: the status cell; None where the section has no status column.
        owner: the cell of a column such as Ansvarlig; None where there is no such column.
        due: the cell of a column such as Deadline; None where there is no such column.
        extra: the cells of further columns, by their heading.
        at: where the row stood.

    >>> from statusparse import item
    >>> one = item("Folder, se www.aalborg.dk", status="I gang", extra={"Bemærkninger": "Trykkes"})
    >>> one.label, one.status.state, one.extra, one.html
    ('Folder, se', 'in_progress', {'Bemærkninger': 'Trykkes'}, None)
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

    Attributes:
        kind: which of the two.
        text: its words; the number of a list item is not among them.
        ordinal: the number that an item of an ordered list shows; else None.
        level: 0 for a paragraph; the nesting of lists, counted from 1, for an item.
        at: where it stood.

    >>> from statusparse import new_report
    >>> [(block.kind, block.text) for block in new_report("Byen", description="Ro.\\nOrden.").description.blocks]
    [('paragraph', 'Ro.'), ('paragraph', 'Orden.')]
    """

    kind: Literal["paragraph", "list_item"]
    text: str
    ordinal: int | None = None
    level: int = 0
    at: Place = Place()


class RichText(Struct, frozen=True, gc=False):
    """A running text (Statusbeskrivelse).

    Attributes:
        text: its words, one paragraph a line.
        html: the same as HTML of few tags, whether it is formatted or not.
        raw: the markup that the cell held as text, as SharePoint exports do; else None.
        blocks: its paragraphs and list items.
        links: the web addresses in `text`.
        dates: the dates in `text`.

    >>> from statusparse import new_report
    >>> text = new_report("Byen", description="Ro & orden.").description
    >>> text.text, text.html
    ('Ro & orden.', '<p>Ro &amp; orden.</p>')
    """

    text: str = ""
    html: str = ""
    raw: str | None = None
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    dates: tuple[DateSpan, ...] = ()


class OtherSection(Struct, frozen=True, gc=False):
    """A section that the form does not know.

    Attributes:
        heading: its heading, as printed.
        items: its rows.

    >>> from statusparse import item, new_report
    >>> section = new_report("Byen", other={"Økonomi": [item("Regnskab", status="Afsluttet")]}).other[0]
    >>> section.heading, section.items[0].status.state
    ('Økonomi', 'completed')
    """

    heading: str
    items: tuple[Item, ...] = ()


class Unplaced(Struct, frozen=True, gc=False):
    """A text that fits nowhere in the form.

    Attributes:
        text: its words.
        kind: what it was in the file.
        at: where it stood.

    >>> from statusparse import new_report
    >>> new_report("Byen", unplaced=["Udkast"]).unplaced[0].kind
    'loose paragraph'
    """

    text: str
    kind: Literal["header", "footer", "footnote", "comment", "text box", "loose paragraph"]
    at: Place = Place()


class ExtraColumn(Struct, frozen=True, gc=False):
    """A column besides the text and the status column, as printed.

    Attributes:
        position: its place in the row, counted from 1.
        role: what it holds.
        heading: its heading; empty where it has none.
        guidance: what the form prints below the heading.

    >>> from statusparse import new_report
    >>> report = new_report("Byen", year=2018, form="handleplan")
    >>> [(column.position, column.heading) for column in report.form.sections[0].columns]
    [(2, 'Ansvarlig'), (3, 'Deadline'), (5, 'Bemærkninger')]
    """

    position: int
    role: Literal["number", "owner", "due", "extra"]
    heading: str
    guidance: str = ""


class SectionLayout(Struct, frozen=True, gc=False):
    """A section as printed.

    Attributes:
        section: the field of the report that holds its rows.
        heading: the heading of its text column.
        status_heading: that of its status column; empty where there is none.
        guidance: what the form prints below the heading.
        status_guidance: what it prints below that of the status.
        columns: the columns besides these two.

    >>> from statusparse import new_report
    >>> new_report("Byen", year=2018).form.sections[1].heading
    'Formidling'
    """

    section: SectionName
    heading: str
    status_heading: str = ""
    guidance: str = ""
    status_guidance: str = ""
    columns: tuple[ExtraColumn, ...] = ()


class Layout(Struct, frozen=True, gc=False):
    """The form as printed: what lets it be written again as it was.

    Attributes:
        name: of the form's description, such as `tryg-aalborg`.
        title: the title line.
        initiative: the initiative line.
        sections: its sections, in their order.

    >>> from statusparse import new_report
    >>> new_report("Tryg cykling", year=2018).form.initiative
    'Indsats: "Tryg cykling" 2018'
    """

    name: str
    title: str = ""
    initiative: str = ""
    sections: tuple[SectionLayout, ...] = ()


class Source(Struct, frozen=True, gc=False):
    """The file that a report came from.

    Attributes:
        name: its name without folder; None for bytes.
        format: "txt", "docx", "html" and so on.
        encoding: of a text or HTML file; None for others.
        size: in bytes.
        sha256: the SHA-256 of its bytes (FIPS 180-4), in hexadecimal.

    >>> from statusparse import parse
    >>> source = parse("samples/formidling-2019.txt").source
    >>> source.name, source.format, source.encoding
    ('formidling-2019.txt', 'txt', 'utf-8')
    """

    name: str | None
    format: str
    encoding: str | None
    size: int
    sha256: str


class Diagnostic(Struct, frozen=True, gc=False):
    """A fault or doubt met in reading.

    Attributes:
        code: a stable word; all are listed, with what they mean, in :mod:`statusparse.diagnostics`.
        severity: "info", "warning" or "error".
        message: an English sentence for a person.
        at: where it was met.

    >>> from statusparse import parse
    >>> found = parse(b'Indsats: "Byen" 2018\\nAktiviteter\\tStatus\\nMarked\\tAfholdt 31.02.2018').diagnostics
    >>> [(one.severity, one.at.line) for one in found if one.code == "date-impossible"]
    [('warning', 3)]
    """

    code: str
    severity: Severity
    message: str
    at: Place = Place()


class StatusReport(Struct, frozen=True, gc=False):
    """One status form, read.

    Attributes:
        schema_version: version of the JSON that holds these fields; see :func:`statusparse.json_schema`.
        programme: name of the programme, as the title says it; None where it says none.
        initiative: name of the initiative (indsats); None where the form names none.
        period: the date of the initiative line, else that of the results heading; None where neither has one.
        activities: the rows of the section Aktiviteter.
        communication: those of Formidling.
        measurement: those of Måling/metode.
        results: those of Resultater/delmål.
        experiences: those of Erfaringer.
        description: the running text (Statusbeskrivelse).
        other: sections that the form does not know.
        unplaced: texts that fit nowhere: headers, footers, footnotes, comments, text boxes, loose paragraphs.
        form: the layout as printed.
        source: the file; None for a report that was built.
        diagnostics: the faults and doubts met in reading, in the order of the file.

    >>> from statusparse import parse
    >>> report = parse("samples/formidling-2019.txt")
    >>> report.initiative, report.year, len(report.communication)
    ('Formidling', 2019, 4)
    """

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
        """The year the period starts in, or None where the form names no period.

        >>> from statusparse import new_report
        >>> new_report("Byen", period="1. halvår 2018").year
        2018
        """
        return self.period.start.year if self.period and self.period.start else None
