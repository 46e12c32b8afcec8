"""Recognises a form in a document: the one place where layout, forms and Danish meet.

The document becomes lines; the matcher of a form tells headings, guidance and titles among them; what stands between
two headings is a section, whose columns are settled once all its rows are known.
"""

from __future__ import annotations

from datetime import date

from statusparse.build import Builder
from statusparse.danish.dates import Years, scan
from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Paragraph, Table, paragraphs
from statusparse.errors import NotAStatusForm
from statusparse.forms import BUILT_IN, Form, FormSection, load_form
from statusparse.forms.matching import HeadingRow, Matcher, matcher_for
from statusparse.lines import Line, lines_of
from statusparse.report import (
    SCHEMA_VERSION,
    DateSpan,
    Diagnostic,
    Item,
    Layout,
    OtherSection,
    Place,
    RichText,
    SectionLayout,
    Source,
    StatusReport,
    Unplaced,
)
from statusparse.rich import settle_levels
from statusparse.section_columns import Columns, SectionRow, settle_columns

__all__ = ["recognise"]


def recognise(
    document: Document,
    form: Form | None = None,
    year: int | None = None,
    base: date | None = None,
    source: Source | None = None,
) -> list[StatusReport]:
    """Finds the forms in a document.

    Args:
        document: what a reader gave.
        form: the form to look for; None tries the built-in ones and takes what fits best.
        year: the year of dates in forms that name none.
        base: the day that relative dates count from.
        source: the file, for the report.

    Returns:
        One report for each form in the document, in their order; at least one.

    Raises:
        NotAStatusForm: no form was found.
    """
    lines = lines_of(document)
    forms = [form] if form is not None else [load_form(name) for name in BUILT_IN]
    best: tuple[int, Form, list[_Draft]] | None = None
    for candidate in forms:
        drafts = _Sorter(matcher_for(candidate)).sort(lines)
        score = sum(draft.score() for draft in drafts)
        if drafts and (best is None or score > best[0]):
            best = score, candidate, drafts
    if best is None:
        known = forms[0]
        raise NotAStatusForm(
            f"No status form was found: it would have the title {known.title.text!r} or the line "
            f"{known.initiative.text!r} and one of the headings "
            f"{', '.join(repr(_printed(section)) for section in known.sections)}, or two of the headings. "
            "If the form is another one, describe it in a form file and give that."
        )
    _, found, drafts = best
    return [
        _Assembly(draft, matcher_for(found), document if index == 0 else _without_strays(document), year, base, source).report()
        for index, draft in enumerate(drafts)
    ]


def _printed(section: FormSection) -> str:
    return section.headings[0].replace(" i {year}", "")


def _without_strays(document: Document) -> Document:
    return Document(document.format, encoding=document.encoding, diagnostics=document.diagnostics)


class _Part:
    """A section as it is gathered: its heading row, its guidance rows, and the rows below."""

    def __init__(self, heading: HeadingRow, line: Line) -> None:
        self.section = heading.section
        self.cell = heading.cell
        self.line = line
        self.headings: dict[int, str] = {}
        self.guidance: dict[int, str] = {}
        self.rows: list[Line] = []
        self.headed_loosely = line.loose or line.outside
        for column, text in line.texts():
            first, _, below = text.partition("\n")
            self.headings[column] = first
            if below:
                self.guidance[column] = below
        self.column = line.cells[heading.cell].column
        self.spans = {cell.column: cell.span for cell in line.cells if cell.text}

    @property
    def fills(self) -> str:
        return self.section.fills if self.section is not None else "other"

    def add_guidance(self, line: Line) -> None:
        for column, text in line.texts():
            before = self.guidance.get(column)
            self.guidance[column] = f"{before}\n{text}" if before else text


class _Draft:
    """One form as it is gathered."""

    def __init__(self) -> None:
        self.title: Line | None = None
        self.initiative: Line | None = None
        self.initiative_text = ""
        self.parts: list[_Part] = []
        self.lines: list[Line] = []
        self.loose: list[Line] = []
        self.diagnostics: list[Diagnostic] = []

    def known(self) -> set[str]:
        return {part.fills for part in self.parts if part.section is not None}

    def score(self) -> int:
        return len(self.known()) + (self.title is not None) + (self.initiative is not None)

    def is_form(self) -> bool:
        named = self.title is not None or self.initiative is not None
        return len(self.known()) >= (1 if named else 2)


class _Sorter:
    """Sorts lines into forms and sections."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher

    def sort(self, lines: list[Line]) -> list[_Draft]:
        drafts = [_Draft()]
        fresh = False  # directly below a heading, where guidance stands
        for index, line in enumerate(lines):
            draft = drafts[-1]
            kind = self._kind(draft, lines, index)
            if kind == "begins":
                draft = _Draft()
                drafts.append(draft)
                kind = self._kind(draft, lines, index)
            draft.lines.append(line)
            part = draft.parts[-1] if draft.parts else None
            if kind == "title":
                draft.title = line
            elif kind == "initiative":
                draft.initiative, draft.initiative_text = line, self._initiative(line) or ""
            elif kind == "repeat":
                draft.diagnostics.append(_repeat(line))
            elif kind == "loose":
                draft.loose.append(line)
            elif (heading := self._heading(line)) is not None:
                fresh = self._begin(draft, heading, line, fresh)
            elif part is None:
                draft.loose.append(line)
            elif fresh and line.markup_free and self.matcher.guidance(line.words()):
                part.add_guidance(line)
            elif part.guidance and line.markup_free and part.guidance == dict(line.texts()):
                draft.diagnostics.append(_repeat(line))
            elif line.outside and not part.headed_loosely:
                draft.loose.append(line)
            else:
                fresh = False
                part.rows.append(line)
        return _gather(drafts)

    def _kind(self, draft: _Draft, lines: list[Line], index: int) -> str:
        """Whether a line is the title or initiative line of this form, begins another, repeats one, or is neither."""
        line = lines[index]
        if self._title(line) is not None:
            if not draft.parts:
                return "title" if draft.title is None else "loose"
            if self._another_follows(draft, lines, index):
                return "begins"
            same = draft.title is not None and draft.title.filled[0].text == line.filled[0].text
            return "repeat" if same else "loose"
        words = self._initiative(line)
        if words is not None:
            if not draft.parts:
                return "initiative" if draft.initiative is None else "loose"
            if words == draft.initiative_text:
                return "repeat"
            ahead = self._heading(lines[index + 1]) if index + 1 < len(lines) else None
            if ahead is not None and ahead.section is not None and ahead.section.fills in draft.known():
                return "begins"
        return ""

    def _another_follows(self, draft: _Draft, lines: list[Line], index: int) -> bool:
        """Whether a title below a section begins a form of its own, or repeats the title on another page."""
        for ahead in lines[index + 1 :]:
            words = self._initiative(ahead)
            if words is not None:
                return words != draft.initiative_text
            heading = self._heading(ahead)
            if heading is not None:
                return heading.section is not None and heading.section.fills in draft.known()
        return False

    def _title(self, line: Line) -> str | None:
        if len(line.filled) == 1 and line.filled[0].may_head:
            return self.matcher.programme(line.filled[0].text)
        return None

    def _initiative(self, line: Line) -> str | None:
        """The words of an initiative line, its cells joined where the name stands in a cell of its own."""
        filled = line.filled
        if not filled or not filled[0].may_head:
            return None
        first = filled[0].text
        if len(filled) == 1:
            return first if self.matcher.initiative(first) else None
        if self.matcher.leads_initiative(first) and all(cell.may_head for cell in filled):
            label = first.rstrip(" :")
            return f"{label}: {' '.join(cell.text for cell in filled[1:])}"
        return None

    def _heading(self, line: Line) -> HeadingRow | None:
        if not line.filled or len(line.filled[0].text) > 600 or not all(cell.may_head for cell in line.filled):
            return None
        return self.matcher.heading(line.words(), loose=line.loose or line.outside)

    def _begin(self, draft: _Draft, heading: HeadingRow, line: Line, fresh: bool) -> bool:
        part = draft.parts[-1] if draft.parts else None
        begun = _Part(heading, line)
        if part is not None and fresh and self._lacks_status(part) and len(line.filled) > 1:
            # A heading above the table, and the table's own heading row below it.
            if heading.section is None or heading.section is part.section:
                part.add_guidance(line)
                return True
        if part is not None and heading.section is part.section and part.headings == begun.headings:
            draft.diagnostics.append(_repeat(line))
            return False
        if heading.strength == "fuzzy" and heading.section is not None:
            said = f"The heading “{line.filled[0].text}” was read as “{_printed(heading.section)}”."
            draft.diagnostics.append(diagnostic("heading-fuzzy", said, line.at))
        elif heading.section is None:
            said = f"The form has no section “{line.filled[0].text}”; its rows are in `other`."
            draft.diagnostics.append(diagnostic("section-unknown", said, line.at))
        if heading.section is not None and heading.section.fills in draft.known():
            said = f"The section “{line.filled[0].text}” stands twice; its rows were joined."
            draft.diagnostics.append(diagnostic("section-repeated", said, line.at))
        draft.parts.append(begun)
        return True

    def _lacks_status(self, part: _Part) -> bool:
        """Whether a section that has a status column was headed without one."""
        if part.section is None or not part.section.status or part.rows:
            return False
        return not any(self.matcher.role(words) == "status" for words in part.headings.values())


def _gather(drafts: list[_Draft]) -> list[_Draft]:
    """The drafts that are forms; the lines of the others are loose lines of the form before or behind them."""
    forms = [draft for draft in drafts if draft.is_form()]
    if not forms:
        return []
    ahead: list[Line] = []
    form: _Draft | None = None
    for draft in drafts:
        if draft.is_form():
            form = draft
            form.loose[:0] = ahead
            ahead = []
        elif form is None:
            ahead += draft.lines
        else:
            form.loose += draft.lines
    return forms


def _repeat(line: Line) -> Diagnostic:
    return diagnostic("heading-repeated", f"The repeated row “{line.filled[0].text[:80]}” was left out.", line.at)


class _Assembly:
    """Makes the report of one form."""

    def __init__(
        self,
        draft: _Draft,
        matcher: Matcher,
        document: Document,
        year: int | None,
        base: date | None,
        source: Source | None,
    ) -> None:
        self.draft = draft
        self.matcher = matcher
        self.document = document
        self.source = source
        self.form_diagnostics: list[Diagnostic] = []
        initiative = matcher.initiative(draft.initiative_text) if draft.initiative else None
        self.initiative = initiative.name if initiative else None
        self.period = initiative.period if initiative else None
        if self.period is None:
            self.period = self._period_of_results()
        self.builder = Builder(_years(self.period) or year, base)

    def _period_of_results(self) -> DateSpan | None:
        for part in self.draft.parts:
            if part.fills == "results":
                dates = scan(part.headings[part.column]).dates
                if dates and dates[0].start is not None:
                    first = dates[0]
                    return DateSpan(
                        first.text,
                        first.span,
                        first.start,
                        first.end,
                        first.precision,
                        first.edtf,
                        first.approximate,
                        ("year",),
                    )
        return None

    def report(self) -> StatusReport:
        draft, form = self.draft, self.matcher.form
        fields: dict[str, list[Item]] = {}
        content: list[Paragraph | Table] = []
        raws: list[str | None] = []
        running_at = Place()
        others: list[OtherSection] = []
        layouts: list[SectionLayout] = []
        for part in draft.parts:
            columns = settle_columns(part, self.matcher)
            if columns.dropped:
                said = f"The column that counts the rows of “{part.headings[part.column]}” was left out."
                self._note("column-dropped", said, part.line.at)
            layouts.append(_layout(part, columns))
            if part.fills == "description":
                for line in part.rows:
                    for cell in line.filled:
                        content += cell.content
                        raws.append(cell.raw)
                        running_at = line.at if len(raws) == 1 else running_at
                continue
            items = [self._item(row, columns) for row in columns.rows]
            if part.section is None:
                others.append(OtherSection(part.headings[part.column], tuple(items)))
            else:
                fields.setdefault(part.fills, []).extend(items)
        description = (
            self.builder.rich_text(
                tuple(paragraphs(settle_levels(content))), raws[0] if len(raws) == 1 else None, running_at
            )
            if content
            else RichText()
        )
        self._note_sections(fields, description)
        unplaced = self._unplaced()
        title = draft.title.filled[0].text if draft.title else ""
        return StatusReport(
            schema_version=SCHEMA_VERSION,
            programme=self.matcher.programme(title) if title else None,
            initiative=self.initiative,
            period=self.period,
            activities=tuple(fields.get("activities", ())),
            communication=tuple(fields.get("communication", ())),
            measurement=tuple(fields.get("measurement", ())),
            results=tuple(fields.get("results", ())),
            experiences=tuple(fields.get("experiences", ())),
            description=description,
            other=tuple(others),
            unplaced=unplaced,
            form=Layout(form.name, title, draft.initiative_text, tuple(layouts)),
            source=self.source,
            diagnostics=(
                *self.document.diagnostics,
                *draft.diagnostics,
                *self.form_diagnostics,
                *self.builder.diagnostics,
            ),
        )

    def _item(self, row: SectionRow, columns: Columns) -> Item:
        return self.builder.item(
            row.content,
            row.texts.get("status", "") if columns.has("status") else None,
            row.texts.get("owner"),
            row.texts.get("due"),
            row.extra,
            row.at,
        )

    def _note(self, code: str, message: str, at: Place = Place()) -> None:
        self.form_diagnostics.append(diagnostic(code, message, at))

    def _note_sections(self, fields: dict[str, list[Item]], description: RichText) -> None:
        draft = self.draft
        if draft.title is None:
            self._note("title-missing", "The form has no title line.")
        if draft.initiative is None:
            self._note("initiative-missing", "The form has no line that names its initiative.")
        if self.period is None:
            said = "Neither the initiative line nor the results heading names a year; dates without a year stay open."
            self._note("period-missing", said)
        present = {part.fills: part for part in draft.parts}
        for section in self.matcher.form.sections:
            part = present.get(section.fills)
            if part is None:
                self._note("section-missing", f"The section “{_printed(section)}” is not in the file.")
            elif not fields.get(section.fills) and not (section.fills == "description" and description.text):
                said = f"Nothing is filled in below “{part.headings[part.column]}”."
                self._note("section-empty", said, part.line.at)

    def _unplaced(self) -> tuple[Unplaced, ...]:
        found = [Unplaced(" ".join(cell.text for cell in line.filled), "loose paragraph", line.at) for line in self.draft.loose]
        for stray in self.document.strays:
            text = "\n".join(paragraph.shown for paragraph in paragraphs(stray.content))
            if text:
                found.append(Unplaced(text, stray.kind, stray.at))
        for text in found:
            said = f"A text fits nowhere in the form and is in `unplaced` ({text.kind}): “{text.text[:80]}”."
            self._note("text-unplaced", said, text.at)
        return tuple(found)


def _years(period: DateSpan | None) -> Years:
    if period is None or period.start is None:
        return None
    return (period.start, period.end) if period.end is not None else period.start.year


def _layout(part: _Part, columns: Columns) -> SectionLayout:
    status = columns.column("status")
    return SectionLayout(
        section=part.fills,  # type: ignore[arg-type]
        heading=part.headings[part.column],
        status_heading=part.headings.get(status, "") if status is not None else "",
        guidance=part.guidance.get(part.column, ""),
        status_guidance=part.guidance.get(status, "") if status is not None else "",
        columns=columns.further,
    )
