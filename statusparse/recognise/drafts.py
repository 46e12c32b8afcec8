"""Sorts the lines of a document into forms and sections."""

from __future__ import annotations

from msgspec.structs import replace

from statusparse.counting import shortened
from statusparse.diagnostics import diagnostic
from statusparse.document import Document
from statusparse.forms.asking import asks
from statusparse.forms.matching import HeadingRow, Matcher
from statusparse.limits import UNLIMITED, Limits
from statusparse.memory import Memory
from statusparse.recognise.guided import guidance_and_answer
from statusparse.recognise.lines import Line, lines_of, margin_lines, property_line
from statusparse.recognise.parts import Draft, Part
from statusparse.report import Diagnostic

__all__ = ["Sorter"]

#: How much guidance a section may have in several rows, in code points.
_MOST_GUIDANCE = 4_000
#: How many lines may stand between the initiative line of a further form and its first heading.
_LINES_OF_A_HEAD = 10
#: So far below a title in words that could be an answer its initiative line stands.
_LINES_OF_A_TITLE = 3


class Sorter:
    """Sorts lines into forms and sections."""

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher
        self._memory = Memory(UNLIMITED)

    def sort(self, document: Document, limits: Limits = UNLIMITED) -> list[Draft]:
        """The forms of a document, in their order; the lines may take up no more than the limits say."""
        heads = lambda texts: self.matcher.heading(texts) is not None  # noqa: E731
        self._memory = Memory(limits, document.inflated)
        drafts = self._drafts(lines_of(document, heads, self._memory))
        self._look_in_margins(drafts[0], document)
        return self._gather(drafts)

    def sort_again(self, draft: Draft, document: Document | None) -> list[Draft]:
        """The forms in the lines of a draft that another matcher made.

        Args:
            draft: the draft.
            document: where to look for a title outside the body; None for a draft that is not the first of its file.
        """
        # What this form has no place for is written above it, a paragraph each, and so it is read.
        loose = {id(line) for line in draft.loose}
        # So is its initiative line in one cell, whatever cells it was spread over.
        placed = [
            Line.of_texts({0: draft.initiative_text}, line.at) if line is draft.initiative else line
            for line in draft.lines
            if id(line) not in loose
        ]
        drafts = self._drafts([line.as_paragraph() for line in draft.loose] + placed)
        if document is not None:
            self._look_in_margins(drafts[0], document)
        return self._gather(drafts)

    def _drafts(self, lines: list[Line]) -> list[Draft]:
        self._looked = 0, 0
        lines = [one for line in lines for one in self._apart(line)]
        drafts = [Draft()]
        fresh = False  # directly below a heading, where guidance stands
        for index, line in enumerate(lines):
            draft = drafts[-1]
            kind = self._kind(draft, lines, index)
            if kind == "begins":
                draft = Draft()
                drafts.append(draft)
                kind = self._kind(draft, lines, index)
            draft.lines.append(line)
            part = draft.parts[-1] if draft.parts else None
            if kind == "title":
                draft.title = line
            elif kind == "initiative":
                draft.initiative, draft.initiative_text = line, self._initiative(line) or ""
            elif line.left_empty:
                fresh = False
            elif kind == "repeat":
                draft.diagnostics.append(_repeat(line))
            elif kind == "loose":
                draft.loose.append(line)
            elif (heading := self._heading(line)) is not None:
                fresh = self._begin(draft, heading, line, fresh)
            elif part is None:
                draft.loose.append(line)
            elif fresh and line.markup_free and self._is_guidance(part, line):
                self._add_guidance(draft, line)
            elif fresh and line.markup_free and (answered := self._answered_below(part, line)):
                guidance, line = answered
                self._add_guidance(draft, guidance)
                fresh = False
                draft.parts[-1].add_row(line, self._has_status(draft.parts[-1]))
            elif part.guidance and line.markup_free and part.guidance == dict(line.texts()):
                draft.diagnostics.append(_repeat(line))
            elif line.outside and not part.headed_loosely:
                draft.loose.append(line)
            else:
                fresh = False
                part.add_row(line, self._has_status(part))
        return drafts

    def _apart(self, line: Line) -> tuple[Line, ...]:
        """A heading that stands beside its answer, and the answer, as two lines."""
        if len(line.filled) != 2 or not line.markup_free:
            return (line,)
        heading, answer = line.filled
        if not self.matcher.answered(heading.text, answer.text):
            return (line,)
        below = replace(answer, column=heading.column)
        return replace(line, cells=(heading,), filled=(heading,)), replace(line, cells=(below,), filled=(below,))

    def _look_in_margins(self, draft: Draft, document: Document) -> None:
        """Takes title and initiative line from a header or text box, or the properties, where the body has none."""
        for stray, number, line in margin_lines(document):
            if draft.title is None and self._title(line) is not None:
                draft.title = line
            elif draft.initiative is None and (words := self._initiative(line)) is not None:
                draft.initiative, draft.initiative_text = line, words
            else:
                continue
            draft.taken.add((stray, number))
        named = property_line(document)
        if draft.title is None and self._title(named) is not None:
            draft.title = named

    def _kind(self, draft: Draft, lines: list[Line], index: int) -> str:
        """Whether a line is the title or initiative line of this form, begins another, repeats one, or is neither."""
        line = lines[index]
        if self._title(line) is not None:
            if not draft.parts:
                return "title" if draft.title is None else "loose"
            certain = self.matcher.is_certain_title(line.filled[0].text)
            if self._another_follows(draft, lines, index, at_once=not certain):
                return "begins"
            if draft.title is not None and draft.title.filled[0].text == line.filled[0].text:
                return "repeat"
            if certain:
                return "loose"
        words = self._initiative(line)
        if words is not None:
            if not draft.parts:
                return "initiative" if draft.initiative is None else "loose"
            if words == draft.initiative_text:
                return "repeat"
            at = self._next_telling(lines, index)
            ahead = self._heading(lines[at]) if at - index <= _LINES_OF_A_HEAD and at < len(lines) else None
            if ahead is not None and ahead.section is not None and ahead.section in draft.known():
                return "begins"
        return ""

    def _another_follows(self, draft: Draft, lines: list[Line], index: int, at_once: bool) -> bool:
        """Whether a title below a section begins a form of its own, or repeats the title on another page; if it must be
        seen `at_once`, by an initiative line just below it."""
        at = self._next_telling(lines, index)
        if at == len(lines) or (at_once and at > index + _LINES_OF_A_TITLE):
            return False
        words = self._initiative(lines[at])
        if words is not None or at_once:
            return words is not None and words != draft.initiative_text
        heading = self._heading(lines[at])
        return heading is not None and heading.section is not None and heading.section in draft.known()

    def _next_telling(self, lines: list[Line], index: int) -> int:
        """Where the next initiative line or heading stands; each line is asked but once."""
        begun, found = self._looked
        if not begun <= index < found:
            found = index + 1
            while found < len(lines) and self._initiative(lines[found]) is None and self._heading(lines[found]) is None:
                found += 1
            self._looked = index, found
        return found

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
        leads = self.matcher.leads_initiative(first)
        read = None if leads else self.matcher.initiative(first)
        if not (leads or read) or not line.markup_free:
            return None
        if any(self.matcher.role(cell.text) is not None for cell in filled[1:]):
            return None
        if leads:
            words = f"{first.rstrip(' :')}: {' '.join(cell.text for cell in filled[1:])}"
            return words if self.matcher.initiative(words) else None
        # The year, or what follows it, in a cell of its own.
        words = " ".join(cell.text for cell in filled)
        line_read = self.matcher.initiative(words)
        return words if line_read and line_read.period and line_read.period.span[1] >= len(first) else None

    def _heading(self, line: Line) -> HeadingRow | None:
        if not line.filled or not all(cell.may_head for cell in line.filled):
            return None
        return self.matcher.heading(line.words(), loose=line.loose or line.outside)

    def _begin(self, draft: Draft, heading: HeadingRow, line: Line, fresh: bool) -> bool:
        part = draft.parts[-1] if draft.parts else None
        begun = Part(heading, line)
        self._memory.take("section")
        if part is not None and fresh and self._heads_columns_of(part, begun):
            if begun.heading == part.heading:
                draft.diagnostics.append(_repeat(line))
            draft.parts[-1] = begun.headed_by(part)
            return True
        if part is not None and fresh and self._guides_in_own_words(part, begun):
            part.add_guidance(line)  # in words of one's own, which no section is headed with
            return False
        same = part is not None and part.section is begun.section
        if part is not None and same and fresh and self._is_below_heading(begun, line):
            if set(begun.words()) <= set(part.words()) and not begun.guidance:
                draft.diagnostics.append(_repeat(line))
            else:
                self._add_guidance(draft, line)
            return True
        if part is not None and same and part.words() == begun.words():
            draft.diagnostics.append(_repeat(line))
            if part.headings != begun.headings or (begun.guidance and part.guidance != begun.guidance):
                draft.parts.append(begun)  # the same heading in another grid
            return fresh
        if heading.section is None:
            said = f"The form has no section “{begun.heading}”; its rows are in `other`."
            draft.diagnostics.append(diagnostic("section-unknown", said, line.at))
        elif heading.strength == "fuzzy":
            said = f"The heading “{begun.heading}” was read as “{heading.section.name}”."
            draft.diagnostics.append(diagnostic("heading-fuzzy", said, line.at))
        if any(part.goes_on(begun) for part in draft.parts):
            said = f"The section “{begun.heading}” stands twice; its rows were joined."
            draft.diagnostics.append(diagnostic("section-repeated", said, line.at))
        draft.parts.append(begun)
        return True

    def _is_guidance(self, part: Part, line: Line) -> bool:
        """Whether a row below a heading is guidance, and is so too as one row with the guidance that it follows."""
        if not self.matcher.guidance(part.text_first(dict(line.texts())), first=not part.guidance):
            return False
        if not part.guidance:
            return True
        together = part.guidance_with(line)
        return sum(map(len, together.values())) <= _MOST_GUIDANCE and self.matcher.guidance(part.text_first(together))

    def _answered_below(self, part: Part, line: Line) -> tuple[Line, Line] | None:
        """The guidance of a row below a heading, and the answer that was typed behind it."""
        if not self.matcher.begins_with_guidance(part.text_first(dict(line.texts()))):
            return None
        found = guidance_and_answer(line, part.column, self.matcher.guides)
        return found if found is not None and self._is_guidance(part, found[0]) else None

    def _add_guidance(self, draft: Draft, line: Line) -> None:
        """Adds a guidance row to the last section; rows that together are a heading row are read as one."""
        part = draft.parts[-1]
        part.add_guidance(line)
        below = Line.of_texts(part.guidance, line.at)
        heading = self._heading(below)
        if heading is None:
            return
        bare, begun = part.without_guidance(), Part(heading, below)
        stays = begun.section is part.section and self._is_below_heading(begun, below)
        if self._heads_columns_of(bare, begun) or not stays:
            draft.parts[-1] = bare
            self._begin(draft, heading, below, fresh=True)

    def _is_below_heading(self, begun: Part, line: Line) -> bool:
        """Whether the words of a heading, directly below it, head its text column, at most beside the question."""
        others = (words for column, words in begun.headings.items() if column != begun.column)
        return "status" not in map(self.matcher.role, others) and self.matcher.guidance(line.words())

    def _guides_in_own_words(self, part: Part, begun: Part) -> bool:
        """Whether a row like the heading of an unknown section tells what to write in the section above it."""
        return begun.section is None and part.asks_for_status and not part.guidance and asks(begun.heading)

    def _headed_status(self, part: Part) -> bool:
        told = [*part.headings.items(), *part.guidance.items()]
        lines = (line for column, words in told if column != part.column for line in words.split("\n"))
        return any(self.matcher.column_role(line) == "status" for line in lines)

    def _has_status(self, part: Part) -> bool:
        return part.fills != "description" and (part.asks_for_status or self._headed_status(part))

    def _heads_columns_of(self, part: Part, begun: Part) -> bool:
        """Whether a row heads the columns of the section whose heading stands above the table."""
        if not part.asks_for_status or self._headed_status(part) or len(begun.headings) < 2:
            return False
        own = begun.section is part.section or self.matcher.role(begun.heading) == "text"
        return own and self.matcher.may_stand_below(begun.heading)

    def _gather(self, drafts: list[Draft]) -> list[Draft]:
        """The drafts that are forms; the lines of the others are loose lines of the form before or behind them."""
        forms = [draft for draft in drafts if draft.is_form(self.matcher)]
        if not forms:
            return []
        ahead: list[Line] = []
        form: Draft | None = None
        for draft in drafts:
            if draft.is_form(self.matcher):
                form = draft
                form.loose[:0] = ahead
                form.lines[:0] = ahead
                ahead = []
            elif form is None:
                ahead += draft.said_lines()
            else:
                form.loose += draft.said_lines()
                form.lines += draft.said_lines()
        return forms


def _repeat(line: Line) -> Diagnostic:
    return diagnostic("heading-repeated", f"The repeated row “{shortened(line.filled[0].text)}” was left out.", line.at)
