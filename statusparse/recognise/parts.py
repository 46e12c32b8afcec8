"""A form as it is gathered, before it is read: its lines, and its sections with the rows below their headings."""

from __future__ import annotations

from copy import copy

from statusparse.forms import FormSection
from statusparse.forms.matching import HeadingRow, Matcher
from statusparse.recognise.lines import Line
from statusparse.report import Diagnostic, SectionName

__all__ = ["Draft", "Part"]


class Part:
    """A section as it is gathered: its heading row, its guidance rows, and the rows below."""

    def __init__(self, heading: HeadingRow, line: Line) -> None:
        self.section = heading.section
        self.cell = heading.cell
        self.line = line
        self.headings: dict[int, str] = {}
        self.guidance: dict[int, str] = {}
        self.rows: list[Line] = []
        self.continued: list[list[str]] = []  # for each row, the lines that go on with its status
        self.headed_loosely = line.loose or line.outside
        for column, text in line.texts():
            first, _, below = text.partition("\n")
            self.headings[column] = first
            if below:
                self.guidance[column] = below
        self.column = line.cells[heading.cell].column
        self.spans = {cell.column: cell.span for cell in line.cells if cell.text}

    @property
    def fills(self) -> SectionName:
        """The field of the report that the section fills."""
        return self.section.fills if self.section is not None else "other"

    @property
    def heading(self) -> str:
        """The words of the heading."""
        return self.headings[self.column]

    @property
    def asks_for_status(self) -> bool:
        """Whether the form gives the section a status column."""
        return self.section is not None and self.section.status

    def headed_by(self, above: Part) -> Part:
        """This row of column headings with the heading above it: what the text column was called is guidance."""
        own = self.headings[self.column]
        self.section, self.line, self.headed_loosely = above.section, above.line, above.headed_loosely
        self.headings[self.column] = above.heading
        below = [
            above.guidance.get(above.column),
            own if own != above.heading else None,
            self.guidance.get(self.column),
        ]
        rest = [words for column, words in above.headings.items() if column != above.column]
        rest += [words for column, words in above.guidance.items() if column != above.column]
        below += [words for words in rest if words not in self.headings.values()]
        if guidance := "\n".join(words for words in below if words):
            self.guidance[self.column] = guidance
        return self

    def without_guidance(self) -> Part:
        """The part with nothing below its headings."""
        bare = copy(self)
        bare.guidance = {}
        return bare

    def words(self) -> list[str]:
        """The headings of the columns, wherever these stand."""
        return [self.headings[column] for column in sorted(self.headings)]

    def text_first(self, texts: dict[int, str]) -> list[str]:
        """The texts of a row by their columns, that below the heading first, wherever it stands."""
        return [texts.get(self.column, ""), *(text for column, text in texts.items() if column != self.column)]

    def goes_on(self, other: Part) -> bool:
        """Whether another part belongs to the same section: of the same field, or of the same unknown heading row."""
        return self.section is other.section and (self.section is not None or self.words() == other.words())

    def add_row(self, line: Line, has_status: bool) -> None:
        """Adds a row; a line without a tab goes on with the status of the row before it."""
        if line.loose and has_status and self.rows:
            self.continued[-1].append(line.filled[0].text)
        else:
            self.rows.append(line)
            self.continued.append([])

    def guidance_with(self, line: Line) -> dict[int, str]:
        """The guidance with a further row of it."""
        joined = dict(self.guidance)
        for column, text in line.texts():
            before = joined.get(column)
            joined[column] = f"{before}\n{text}" if before else text
        return joined

    def add_guidance(self, line: Line) -> None:
        """Takes up a row of guidance."""
        self.guidance = self.guidance_with(line)


class Draft:
    """One form as it is gathered."""

    def __init__(self) -> None:
        self.title: Line | None = None
        self.initiative: Line | None = None
        self.initiative_text = ""
        self.parts: list[Part] = []
        self.lines: list[Line] = []
        self.loose: list[Line] = []
        self.taken: set[tuple[int, int]] = set()  # stray and paragraph of lines that stood outside the body
        self.diagnostics: list[Diagnostic] = []

    def known(self) -> list[FormSection]:
        """The sections of the form that were met, each once."""
        return list({id(part.section): part.section for part in self.parts if part.section is not None}.values())

    def named(self) -> int:
        """How many of the two lines were met that name the programme and the initiative."""
        return (self.title is not None) + (self.initiative is not None)

    def guided(self, matcher: Matcher) -> int:
        """How many sections were met below whose first headings guidance of the form stands."""
        first = {id(part.section): part for part in reversed(self.parts) if part.section is not None}
        told = ("\n".join(part.guidance.values()).split("\n") for part in first.values())
        return sum([any(matcher.is_guidance(line) and matcher.role(line) is None for line in lines) for lines in told])

    def said_lines(self) -> list[Line]:
        """The lines that hold text."""
        return [line for line in self.lines if line.filled]

    def is_form(self, matcher: Matcher) -> bool:
        """Whether there is a name and a heading, or two headings.

        A section that prints further columns counts by these: as two headings where one of them is there, in its
        own table or in one whose heading names a column, else not.
        """
        tables = [part for part in self.parts if part.section is not None or matcher.role(part.heading) == "text"]
        headed: list[str] = []
        firsts: dict[object, Part] = {}
        for part in tables:
            # Words that stand as guidance below the first heading of a section head no column of it further on.
            first = firsts.setdefault(tuple(part.words()) if part.section is None else id(part.section), part)
            guiding = {line for words in first.guidance.values() for line in words.split("\n") if first is not part}
            headed += [words for words in part.headings.values() if words not in guiding]
        met = 0
        for section in self.known():
            met += 2 * matcher.prints_further(section, headed) if matcher.further(section) else 1
        return met >= (1 if self.title is not None or self.initiative is not None else 2)
