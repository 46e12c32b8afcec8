"""Makes the report of one form from its draft."""

from __future__ import annotations

from datetime import date

from statusparse.build import Builder
from statusparse.counting import shortened
from statusparse.danish.dates import years_of
from statusparse.diagnostics import diagnostic
from statusparse.document import Document, paragraphs
from statusparse.forms.matching import Matcher
from statusparse.memory import Memory
from statusparse.recognise.columns import SectionRow
from statusparse.recognise.lines import LineCell
from statusparse.recognise.parts import Draft
from statusparse.recognise.periods import period_of_heading, period_of_lines, period_of_title
from statusparse.recognise.sections import Section, sections_of
from statusparse.report import (
    SCHEMA_VERSION,
    DateSpan,
    Diagnostic,
    Item,
    Layout,
    OtherSection,
    Place,
    RichText,
    Source,
    StatusReport,
    Unplaced,
)
from statusparse.rich import settle_levels

__all__ = ["Assembly"]


class Assembly:
    """Makes the report of one form."""

    def __init__(
        self,
        draft: Draft,
        matcher: Matcher,
        document: Document,
        year: int | None,
        base: date | None,
        source: Source | None,
        memory: Memory,
    ) -> None:
        self.draft = draft
        self.matcher = matcher
        self.document = document
        self.source = source
        self.form_diagnostics: list[Diagnostic] = []
        initiative = matcher.initiative(draft.initiative_text) if draft.initiative else None
        self.initiative = initiative.name if initiative else None
        self.memory = memory
        memory.take("form")
        memory.take("section", len(draft.parts))
        for line in draft.lines:
            memory.take_row(len(line.cells), len(line.filled))
        self.sections = sections_of(draft.parts, matcher, self.form_diagnostics, memory)
        self.unplaced = self._unplaced()
        self.title = draft.title.filled[0].text if draft.title else ""
        self.programme = matcher.programme(self.title)
        self.period = (initiative and initiative.period) or self._period_elsewhere()
        self.builder = Builder(years_of(self.period) or year, base, memory)

    def _period_elsewhere(self) -> DateSpan | None:
        """The period where the initiative line names none."""
        results = next((part.heading for part in self.draft.parts if part.fills == "results"), "")
        return (
            period_of_title(self.title, self.programme or "")
            or period_of_lines(one.text for one in self.unplaced)
            or period_of_heading(results)
        )

    def report(self) -> StatusReport:
        draft, form = self.draft, self.matcher.form
        fields: dict[str, tuple[Item, ...]] = {}
        running: list[tuple[Place, LineCell]] = []
        others: list[OtherSection] = []
        sections = self.sections
        self.memory.take("item", sum(len(section.rows) for section in sections))  # before any is there
        for section in sections:
            name = section.layout.section
            if name == "description":
                running += [(line.at, cell) for part in section.parts for line in part.rows for cell in line.filled]
                continue
            items = tuple([self._item(row, section.has_status) for row in section.rows])
            if name == "other":
                others.append(OtherSection(section.layout.heading, items))
            else:
                fields[name] = items
        description = self._running_text(running)
        self._note_sections(sections, description)
        self._note_unplaced()
        return StatusReport(
            schema_version=SCHEMA_VERSION,
            programme=self.programme,
            initiative=self.initiative,
            period=self.period,
            activities=fields.get("activities", ()),
            communication=fields.get("communication", ()),
            measurement=fields.get("measurement", ()),
            results=fields.get("results", ()),
            experiences=fields.get("experiences", ()),
            description=description,
            other=tuple(others),
            unplaced=self.unplaced,
            form=Layout(form.name, self.title, draft.initiative_text, tuple(section.layout for section in sections)),
            source=self.source,
            diagnostics=(
                *self.document.diagnostics,
                *draft.diagnostics,
                *self.form_diagnostics,
                *self.builder.diagnostics,
            ),
        )

    def _item(self, row: SectionRow, has_status: bool) -> Item:
        return self.builder.item(
            row.content,
            row.texts.get("status", "") if has_status else None,
            row.texts.get("owner"),
            row.texts.get("due"),
            row.extra,
            row.at,
        )

    def _running_text(self, cells: list[tuple[Place, LineCell]]) -> RichText:
        if not cells:
            return RichText()
        content = settle_levels([paragraph for _, cell in cells for paragraph in cell.content])
        at, first = cells[0]
        return self.builder.rich_text(tuple(paragraphs(content)), first.raw if len(cells) == 1 else None, at)

    def _note(self, code: str, message: str, at: Place = Place()) -> None:
        self.form_diagnostics.append(diagnostic(code, message, at))

    def _note_sections(self, sections: list[Section], description: RichText) -> None:
        draft = self.draft
        if draft.title is None:
            self._note("title-missing", "The form has no title line.")
        if draft.initiative is None:
            self._note("initiative-missing", "The form has no line that names its initiative.")
        elif self.initiative is None:
            said = f"The line “{shortened(draft.initiative_text)}” names no initiative."
            self._note("initiative-missing", said, draft.initiative.at)
        if self.period is None:
            said = "No title, initiative line, line of its own or results heading names a year"
            self._note("period-missing", f"{said}; dates without a year stay open.")
        met = {id(section.parts[0].section): section for section in sections}
        for known in self.matcher.form.sections:
            section = met.get(id(known))
            if section is None:
                self._note("section-missing", f"The section “{known.name}” is not in the file.")
                continue
            part = section.parts[0]
            running = len(description.text) if known.fills == "description" else 0
            if known.longest is not None and running > known.longest:
                said = f"The running text has {running} characters; the form asks for {known.longest} at most."
                self._note("text-too-long", said, part.line.at)
            if not section.rows and not running:
                said = f"Nothing is filled in below “{part.heading}”."
                self._note("section-empty", said, part.line.at)

    def _unplaced(self) -> tuple[Unplaced, ...]:
        found = [Unplaced(line.said, "loose paragraph", line.at) for line in self.draft.loose]
        found += [Unplaced(text, "loose paragraph", at) for section in self.sections for text, at in section.leftover]
        for at, stray in enumerate(self.document.strays):
            told = [
                paragraph.shown
                for number, paragraph in enumerate(paragraphs(stray.content))
                if (at, number) not in self.draft.taken
            ]
            text = "\n".join(told)
            if text:
                found.append(Unplaced(text, stray.kind, stray.at))
        self.memory.take("remark", 2 * len(found))
        return tuple(found)

    def _note_unplaced(self) -> None:
        for one in self.unplaced:
            said = f"A text fits nowhere in the form and is in `unplaced` ({one.kind}): “{shortened(one.text)}”."
            self._note("text-unplaced", said, one.at)
