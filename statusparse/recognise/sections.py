"""A section once its columns are settled, and the joining of sections that stand in several places."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from statusparse.diagnostics import diagnostic
from statusparse.forms.matching import Matcher
from statusparse.memory import Memory
from statusparse.recognise.columns import SectionRow, column_names, settle_columns
from statusparse.recognise.parts import Part
from statusparse.report import Diagnostic, ExtraColumn, Place, SectionLayout

__all__ = ["Section", "sections_of"]


class Section(Struct, gc=False):
    """A section: its layout, its rows, and the parts it came from.

    `has_status` says whether its rows have a status; `leftover` holds words of repeated headings that the layout has
    no room for, and their place.
    """

    parts: list[Part]
    layout: SectionLayout
    rows: list[SectionRow]
    has_status: bool
    leftover: list[tuple[str, Place]]


def sections_of(parts: list[Part], matcher: Matcher, diagnostics: list[Diagnostic], memory: Memory) -> list[Section]:
    """The sections of a form in their order; one that stands in several places is joined in the first."""
    sections: list[Section] = []
    for part in parts:
        first = next((section for section in sections if section.parts[0].goes_on(part)), None)
        section = _section(part, matcher, diagnostics, len(first.rows) if first else 0, memory)
        if first is None:
            sections.append(section)
        else:
            diagnostics += _join(first, section, matcher, memory)
    for section in sections:
        if len(section.parts) > 1:
            names = column_names(section.layout.columns).values()
            memory.take("extra", len(section.rows) * len(names))
            for row in section.rows:
                row.extra = {name: row.extra.get(name, "") for name in names}
            _settle_status(section)
    return sections


def _section(part: Part, matcher: Matcher, diagnostics: list[Diagnostic], before: int, memory: Memory) -> Section:
    columns = settle_columns(part, matcher, before, memory)
    if columns.dropped:
        said = f"The column that counts the rows of “{part.heading}” was left out."
        diagnostics.append(diagnostic("column-dropped", said, part.line.at))
    for at in columns.listed:
        said = (
            f"A row of “{part.heading}” lists several activities and as many statuses; it was read as a row for each."
        )
        diagnostics.append(diagnostic("row-split", said, at))
    status = columns.column("status")
    further = columns.further
    if part.fills == "description" or not columns.rows:
        # Without rows, as where all cells are one running text, a column without a heading has nothing to hold.
        further = _headed(further, status is not None, matcher)
    texts = (part.column, columns.column("text"))  # they differ where the heading stands above a column of numbers
    layout = SectionLayout(
        section=part.fills,
        heading=part.heading,
        status_heading=part.headings.get(status, "") if status is not None else "",
        guidance="\n".join(dict.fromkeys(words for column, words in part.guidance.items() if column in texts)),
        status_guidance=part.guidance.get(status, "") if status is not None else "",
        columns=further,
    )
    return Section([part], layout, columns.rows, status is not None, [])


def _headed(further: tuple[ExtraColumn, ...], has_status: bool, matcher: Matcher) -> tuple[ExtraColumn, ...]:
    """The columns that have a heading, moved together, with the roles that they have by it."""
    gone = {column.position for column in further if not column.heading and not column.guidance}
    standing = [at for at in range(1, len(further) + 2 + has_status) if at not in gone]
    return tuple(
        replace(
            column,
            position=standing.index(column.position) + 1,
            role=_role_without_rows(column, matcher),
        )
        for column in further
        if column.position not in gone
    )


def _role_without_rows(column: ExtraColumn, matcher: Matcher) -> Literal["number", "owner", "due", "extra"]:
    """The role of a column in which nothing stands that could tell that it counts the rows."""
    if matcher.role(column.heading) == "number":
        return "number"
    return "extra" if column.role == "number" else column.role


def _join(first: Section, later: Section, matcher: Matcher, memory: Memory) -> list[Diagnostic]:
    """Gives the first section the rows of the later one, and the columns that it lacks."""
    further = list(first.layout.columns)
    guiding = "\n".join([first.layout.guidance, first.layout.status_guidance, *(one.guidance for one in further)])
    question, asked_later = first.layout.status_guidance, later.layout.status_guidance
    if not question and not first.has_status and all(map(matcher.is_status_guidance, asked_later.split("\n"))):
        # Below the heading of the first the question must be guidance too, with the guidance that stands there.
        below = [first.layout.guidance, asked_later, *(column.guidance for column in further)]
        question = asked_later if matcher.guidance(below) else ""
    # A column of statuses that is neither headed nor filled is seen by its question alone, and goes with that.
    shown = later.layout.status_heading or question or any(row.texts.get("status") for row in later.rows)
    first.has_status = first.has_status or (later.has_status and bool(shown))
    renamed: dict[str, str] = {}
    theirs = column_names(later.layout.columns)
    mine = set(column_names(further).values())
    for column in later.layout.columns:
        name = theirs.get(column.position, "")
        if column.role == "number" or (column.role != "extra" and any(one.role == column.role for one in further)):
            continue
        # A heading row with two columns that could be the status, or the text, would be read as another; guidance whose
        # words head columns, as a repeated heading row.
        told = matcher.role(column.heading) == "status" or matcher.heading([column.heading]) is not None
        told = told or column.heading in guiding.split("\n")
        heading = "" if told and name not in mine else column.heading
        running = first.layout.section == "description"
        if not heading and column.role != "extra" and not running:
            # Only its guidance names it, which does not stand below the first heading: it is a column like any other.
            name, role = f"\n{column.role}", column.role
            column = replace(column, role="extra")
            for row in later.rows:
                row.extra[name] = row.texts.pop(role, "")
        if not heading and (running or not any(row.extra.get(name) for row in later.rows)):
            continue  # it had no more than guidance, which goes with the leftover words
        if column.role == "extra" and heading and name in mine:
            # Two columns are the same if they are headed the same; one without a heading is like no other.
            mine.remove(name)
            renamed[name] = name
        else:
            position = len(further) + 2 + first.has_status
            further.append(ExtraColumn(position, column.role, heading))
            renamed[name] = column_names(further).get(position, "")
    for row in later.rows:
        row.extra = {renamed[name]: text for name, text in row.extra.items() if name in renamed}
    first.rows += later.rows
    memory.check_cells(len(first.rows), 2 + len(further))
    asked = first.layout.status_heading or later.layout.status_heading
    first.layout = replace(first.layout, status_heading=asked, status_guidance=question, columns=tuple(further))
    first.parts += later.parts
    printed = _words(first.layout)
    words = [word for word in _words(later.layout) if word not in printed]
    at = later.parts[0].line.at
    if words:
        first.leftover.append((" ".join(words), at))
        return []
    return [diagnostic("heading-repeated", f"The repeated row “{later.layout.heading}” was left out.", at)]


def _settle_status(section: Section) -> None:
    """Takes the first column without a heading for the status, as in one table, where none is headed or filled so."""
    layout = section.layout
    if not section.has_status or layout.status_heading or layout.status_guidance:
        return
    if any(row.texts.get("status") for row in section.rows):
        return
    names = column_names(layout.columns)
    blank = (one for one in layout.columns if one.role == "extra" and not one.heading and not one.guidance)
    filled = (one for one in blank if any(row.extra[names[one.position]] for row in section.rows))
    status = next(filled, None)
    if status is None:
        return
    moved = {one: replace(one, position=one.position - (one.position > status.position)) for one in layout.columns}
    del moved[status]
    further = tuple(moved.values())
    renamed = column_names(further)
    for row in section.rows:
        row.texts["status"] = row.extra[names[status.position]]
        row.extra = {
            renamed[now.position]: row.extra[names[old.position]] for old, now in moved.items() if old.role == "extra"
        }
    section.layout = replace(layout, columns=further)


def _words(layout: SectionLayout) -> list[str]:
    """The words that a section prints."""
    words = [layout.heading, layout.status_heading, *(column.heading for column in layout.columns)]
    words += [layout.guidance, layout.status_guidance, *(column.guidance for column in layout.columns)]
    return [line for word in words for line in word.split("\n") if line]
