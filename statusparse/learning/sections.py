"""The sections of a blank form: its headings, told by their words, looks and place, and the guidance below them."""

from __future__ import annotations

from msgspec import Struct, field

from statusparse.forms import FormSection
from statusparse.forms.keys import key
from statusparse.forms.matching import Matcher
from statusparse.learning.blank import BlankRow, is_known_heading, text_column

__all__ = ["Gathered", "built_in_section", "gather_sections"]

_LONGEST_HEADING = 60  # characters
_FEWEST_COLUMNS = 2  # of a row that can be told from a heading


class Gathered(Struct):
    """A section as it is gathered: its heading row, the guidance below it by column."""

    heading: str
    column: int
    outside: bool
    headings: dict[int, str] = field(default_factory=dict)
    rows: set[tuple[str, ...]] = field(default_factory=set)  # of guidance
    guidance: dict[int, list[str]] = field(default_factory=dict)


def gather_sections(rows: list[BlankRow], known: list[Matcher]) -> list[Gathered]:
    """The sections in the rows of a blank, each heading once.

    Args:
        rows: what stands below title and initiative line.
        known: the built-in forms.
    """
    sections: list[Gathered] = []
    fresh = False  # directly below a heading
    for row in rows:
        last = sections[-1] if sections else None
        if last is not None and fresh and _heads_columns_of(last, row, known):
            last.headings = dict(row.texts)
            last.column = text_column(row, known)
        elif _heads(row, known, fresh and not row.begins):
            first = row.first if row.outside else row.texts[text_column(row, known)]
            heading, _, below = first.partition("\n")
            section = Gathered(heading, min(row.texts) if row.outside else text_column(row, known), row.outside)
            if not row.outside:
                section.headings = {column: text.partition("\n")[0] for column, text in row.texts.items()}
                section.headings.pop(section.column, None)
                _add_guidance(section, {column: text.partition("\n")[2] for column, text in row.texts.items()})
            elif below:
                _add_guidance(section, {0: below})
            sections.append(section)
            fresh = True
        elif last is not None and fresh:
            _add_guidance(last, row.texts)
            last.rows.add(tuple(row.texts.values()))
        # What stands elsewhere is no part of the form that could be told by its words.
    return _distinct(sections)


def _heads_columns_of(section: Gathered, row: BlankRow, known: list[Matcher]) -> bool:
    """Whether a row heads the columns of the section whose heading stands alone above it."""
    if section.headings or row.outside:
        return False
    first = row.texts[text_column(row, known)].partition("\n")[0]
    directly = section.outside and row.begins
    own = _field(first, known)
    same = own == _field(section.heading, known)
    column = any(matcher.role(first) == "text" for matcher in known)
    if len(row.texts) < _FEWEST_COLUMNS:  # in other words, it may as well head a section of its own
        return directly and (same if own else column)
    return directly or column or same


def _field(heading: str, known: list[Matcher]) -> str | None:
    """The field that a heading of a built-in form fills."""
    section = built_in_section(heading, True, known)
    return section.fills if section else None


def _add_guidance(section: Gathered, texts: dict[int, str]) -> None:
    for column, text in texts.items():
        if text and text not in section.guidance.setdefault(column, []):
            section.guidance[column].append(text)


def _heads(row: BlankRow, known: list[Matcher], below: bool) -> bool:
    """Whether a row heads a section: by its words, by its looks, or because it begins a group of rows.

    Args:
        row: the row.
        known: the built-in forms.
        below: whether it stands directly below a heading, where guidance may stand.
    """
    if is_known_heading(row, known):
        return True
    if below and any(matcher.guidance(list(row.texts.values())) for matcher in known):
        return False
    if any(len(text.partition("\n")[0]) > _LONGEST_HEADING for text in row.texts.values()):
        return False
    said = row.texts[text_column(row, known)].partition("\n")[0].rstrip()
    return row.bold or (row.begins and not row.outside and not said.endswith((".", "?", ",", ")")))


def _distinct(sections: list[Gathered]) -> list[Gathered]:
    """The sections, those joined that have the same heading, such as repeats on a further page."""
    by_key: dict[str, Gathered] = {}
    for section in sections:
        by_key.setdefault(key(section.heading), section)
    return list(by_key.values())


def built_in_section(heading: str, status: bool, known: list[Matcher]) -> FormSection | None:
    """The section of a built-in form that has this heading."""
    name = key(heading.replace("{year}", "2000"))
    for matcher in known:
        for section in matcher.form.sections:
            words = {key(word.replace("{year}", "2000")) for word in (*section.headings, *section.weak)}
            if name in words and (status or not section.status):
                return section
    return None
