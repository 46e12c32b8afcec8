"""Derives the description of a form from a blank one: its title, its headings, its guidance and its columns.

What the built-in forms know of headings and columns is taken along where the blank prints the same words; the rest is
told by how the blank is laid out. The result is a draft for a person to look through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from statusparse.document import BOLD, Document, Paragraph, Table
from statusparse.errors import NotAStatusForm
from statusparse.forms import BUILT_IN, Form, FormColumn, FormSection, Initiative, Title, load_form
from statusparse.forms.matching import Matcher, key, matcher_for
from statusparse.parsing import Input, parse_all, read_document

__all__ = ["derive_form", "learn_form", "left_over"]

_QUOTED = re.compile(r"[\"“”„»«](.*)[\"“”„»«]")
_LABEL = re.compile(r"([^:\"“”„»«_…]{2,40}?)\s*(?::|(?=[\"“”„»«]))[\s\"“”„»«_….\[\]()xX]*\Z")
_YEAR = re.compile(r"(?<!\d)(?:19|20)(?:\d\d|__|xx|XX)(?!\d)|\b_{2,4}\Z|\[årstal\]|\(årstal\)", re.IGNORECASE)
_ASKS_STATUS = re.compile(r"status|fremdrift|stade|gennemf|opfølgning|hvor langt", re.IGNORECASE)
_HALF_A_PAGE = re.compile(r"(?:½|1/2|halv)\s*(?:a4-?)?\s*side", re.IGNORECASE)
_LONGEST_HALF_PAGE = 1800  # characters, in 11 points
_LONGEST_HEADING = 60  # characters


class _Row(Struct):
    """A row or paragraph of the blank that says something: its texts by column, and how it stands."""

    texts: dict[int, str]
    bold: bool
    outside: bool
    begins: bool  # nothing stands directly above it in its table

    @property
    def first(self) -> str:
        return self.texts[min(self.texts)]


class _Section(Struct):
    """A section as it is gathered: its heading row, the guidance below it by column."""

    heading: str
    column: int
    outside: bool
    headings: dict[int, str] = field(default_factory=dict)
    guidance: dict[int, list[str]] = field(default_factory=dict)


def learn_form(source: Input, name: str | None = None) -> Form:
    """Derives the description of a form from a blank one.

    Args:
        source: the blank form, as path, bytes or a file opened in binary mode.
        name: of the form; None takes that of the file.

    Returns:
        The description. Sections whose heading is unknown fill `other`; look them through.

    Raises:
        NotAStatusForm: nothing in the file looks like a heading.
        StatusParseError: the file cannot be read.
        OSError: the path does not exist, or cannot be read.

    >>> blank = "Årsstatus: \\nOpgaver\\tFremdrift\\n\\t\\nØkonomi\\tStatus\\n\\t\\n".encode()
    >>> [(section.headings[0], section.fills) for section in learn_form(blank, "ours").sections]
    [('Opgaver', 'activities'), ('Økonomi', 'other')]
    """
    if name is None:
        name = Path(source).stem if isinstance(source, (str, Path)) else "form"
    return derive_form(read_document(source), name)


def left_over(source: Input, form: Form) -> list[str]:
    """The texts of a blank form that its description has no place for.

    Args:
        source: the blank form.
        form: its description.

    Raises:
        StatusParseError, OSError: as :func:`learn_form`.
    """
    return [stray.text for report in parse_all(source, form=form) for stray in report.unplaced]


def derive_form(document: Document, name: str) -> Form:
    """Derives the description of a form from a blank one that was read.

    Args:
        document: the blank form.
        name: of the form.

    Raises:
        NotAStatusForm: nothing in the document looks like a heading.
    """
    known = [matcher_for(load_form(built_in)) for built_in in BUILT_IN]
    rows = list(_rows(document))
    title, initiative, rest = _head(rows, known)
    sections = _sections(rest, known)
    if not sections:
        raise NotAStatusForm(
            "Nothing in the blank form looks like a heading. Its sections should each have a row with the heading, "
            "best in bold and with an empty row below for the answers."
        )
    columns = _Columns(known)
    described: list[FormSection] = []
    for section in _distinct(sections):
        found = _described(section, columns, known)
        taken = found.fills in {one.fills for one in described}
        described.append(replace(found, fills="other") if taken else found)
    return Form(name, title, initiative, columns.described(), tuple(described))


# The rows of a blank, and which of them stand above the first heading.


def _rows(document: Document) -> Iterator[_Row]:
    for block in document.body:
        if isinstance(block, Table):
            yield from _table_rows(block)
        elif block.text:
            yield _Row({0: block.text}, _is_bold((block,)) or block.role == "heading", True, True)


def _table_rows(table: Table) -> Iterator[_Row]:
    begins = True
    for row in table.rows:
        filled = [cell for cell in row.cells if cell.text]
        if any(isinstance(block, Table) for cell in filled for block in cell.content):
            for cell in filled:
                yield from _rows(Document("", cell.content))
            begins = True
            continue
        if filled:
            bold = all(_is_bold(cell.paragraphs[:1]) or cell.role == "heading" for cell in filled)
            yield _Row({cell.column: cell.text for cell in filled}, bold, row.loose and len(row.cells) == 1, begins)
        begins = not filled


def _is_bold(content: tuple[Paragraph, ...]) -> bool:
    runs = [run for paragraph in content for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.marks & BOLD for run in runs)


def _head(rows: list[_Row], known: list[Matcher]) -> tuple[Title, Initiative, list[_Row]]:
    """The title and the initiative line, and the rows that are neither."""
    title: Title | None = None
    labelled: list[tuple[int, Initiative]] = []
    rest: list[_Row] = []
    begun = False
    for row in rows:
        begun = begun or _is_known_heading(row, known)
        first = row.first
        alone = len(row.texts) == 1
        label = _LABEL.match(first) if alone and not begun else None
        if not begun and label and not any(matcher.programme(first) for matcher in known):
            labelled.append((len(rest), _initiative(label[1].strip())))
            rest.append(row)
        elif not begun and alone and title is None and (row.outside or _QUOTED.search(first)):
            title = _title(first, known)
        else:
            rest.append(row)
    leads = {key(word) for matcher in known for word in matcher.form.initiative.lead}
    ours = [(at, line) for at, line in labelled if key(line.lead[0]) in leads] or labelled
    if not ours:
        return title or Title("", (), ""), Initiative("", ()), rest
    _, initiative = ours[0]
    others = {index for index, _ in labelled}
    kept = [row for index, row in enumerate(rest) if index not in others]
    return title or Title("", (), ""), _with_spellings(initiative, known), kept


def _title(text: str, known: list[Matcher]) -> Title:
    quoted = _QUOTED.search(text)
    if quoted:
        lead = text[: quoted.start()].strip(" :–-")
        printed = f"{text[: quoted.start(1)]}{{programme}}{text[quoted.end(1) :]}"
        return Title(printed, (lead,) if lead else (), quoted[1].strip(" _…."))
    leads = sorted((word for matcher in known for word in matcher.form.title.lead), key=len, reverse=True)
    for lead in leads:
        if text.casefold().startswith(lead.casefold() + " "):
            programme = _YEAR.sub("", text[len(lead) :]).strip(" :–-()")
            if programme:
                return Title(f"{text[: len(lead)]} {{programme}}", (text[: len(lead)],), programme)
    return Title(text, (text,), "")


def _initiative(label: str) -> Initiative:
    return Initiative(f'{label}: "{{initiative}}" {{period}}', (label,))


def _with_spellings(initiative: Initiative, known: list[Matcher]) -> Initiative:
    """The line with the other spellings of its label, where a built-in form knows these."""
    label = initiative.lead[0]
    for matcher in known:
        others = matcher.form.initiative.lead
        if key(label) in {key(word) for word in others}:
            return replace(initiative, lead=(label, *(word for word in others if word != label)))
    return initiative


# Sections.


def _is_known_heading(row: _Row, known: list[Matcher]) -> bool:
    return any(matcher.heading(list(row.texts.values()), loose=row.outside) is not None for matcher in known)


def _sections(rows: list[_Row], known: list[Matcher]) -> list[_Section]:
    sections: list[_Section] = []
    fresh = False  # directly below a heading
    for row in rows:
        last = sections[-1] if sections else None
        if last is not None and fresh and _heads_columns_of(last, row, known):
            last.headings = dict(row.texts)
            last.column = _text_column(row, known)
        elif _heads(row, known, fresh and not row.begins):
            first = row.first if row.outside else row.texts[_text_column(row, known)]
            heading, _, below = first.partition("\n")
            section = _Section(heading, min(row.texts) if row.outside else _text_column(row, known), row.outside)
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
        # What stands elsewhere is no part of the form that could be told by its words.
    return sections


def _heads_columns_of(section: _Section, row: _Row, known: list[Matcher]) -> bool:
    """Whether a row heads the columns of the section whose heading stands alone above it."""
    if section.headings or row.outside or len(row.texts) < 2:
        return False
    first = row.texts[_text_column(row, known)].partition("\n")[0]
    same = _model(first, True, known) is _model(section.heading, True, known)
    return (section.outside and row.begins) or any(matcher.role(first) == "text" for matcher in known) or same


def _add_guidance(section: _Section, texts: dict[int, str]) -> None:
    for column, text in texts.items():
        if text:
            section.guidance.setdefault(column, []).append(text)


def _heads(row: _Row, known: list[Matcher], below: bool) -> bool:
    """Whether a row heads a section: by its words, by its looks, or because it begins a group of rows.

    Args:
        row: the row.
        known: the built-in forms.
        below: whether it stands directly below a heading, where guidance may stand.
    """
    if _is_known_heading(row, known):
        return True
    if below and any(matcher.guidance(list(row.texts.values())) for matcher in known):
        return False
    if any(len(text.partition("\n")[0]) > _LONGEST_HEADING for text in row.texts.values()):
        return False
    said = row.texts[_text_column(row, known)].partition("\n")[0].rstrip()
    return row.bold or (row.begins and not row.outside and not said.endswith((".", "?", ",", ")")))


def _text_column(row: _Row, known: list[Matcher]) -> int:
    """The column of the heading: the first that is not headed as a status, number, owner or due column."""
    for column, text in sorted(row.texts.items()):
        first = text.partition("\n")[0]
        if all(matcher.role(first) in (None, "text") for matcher in known):
            return column
    return min(row.texts)


def _distinct(sections: list[_Section]) -> list[_Section]:
    """The sections, those joined that have the same heading, such as repeats on a further page."""
    by_key: dict[str, _Section] = {}
    for section in sections:
        by_key.setdefault(key(section.heading), section)
    return list(by_key.values())


class _Columns:
    """The columns of the form, as they are met."""

    def __init__(self, known: list[Matcher]) -> None:
        self._known = known
        self._headings: dict[str, dict[str, None]] = {}
        self._guidance: dict[str, dict[str, None]] = {}

    def role(self, heading: str, sole: bool) -> str:
        """The role of a column by its heading; `sole` says that it stands alone beside the text."""
        for matcher in self._known:
            role = matcher.role(heading)
            if role is not None:
                return role
        return "status" if sole and _ASKS_STATUS.search(heading) else "extra"

    def add(self, role: str, heading: str, guidance: list[str]) -> None:
        """Notes the words of a column."""
        if heading:
            self._headings.setdefault(role, {}).setdefault(heading)
        for text in guidance:
            self._guidance.setdefault(role, {}).setdefault(text)

    def described(self) -> tuple[FormColumn, ...]:
        """The columns: the printed spellings first, then those that the built-in forms know."""
        columns = []
        for built_in in self._known[0].form.columns:
            role = built_in.role
            same = [column for matcher in self._known for column in matcher.form.columns if column.role == role]
            headings = dict.fromkeys([*self._headings.get(role, {}), *(word for one in same for word in one.headings)])
            printed = list(self._guidance.get(role, {})) if role != "text" else []
            options = dict.fromkeys(word for one in same for word in one.options)
            columns.append(FormColumn(role, tuple(headings), tuple(printed), tuple(options)))
        return tuple(columns)


def _described(section: _Section, columns: _Columns, known: list[Matcher]) -> FormSection:
    others = {column: text for column, text in section.headings.items() if column != section.column}
    sole = sum(columns.role(text, sole=False) != "number" for text in others.values()) == 1
    roles = {column: columns.role(text, sole) for column, text in others.items()}
    if list(roles.values()).count("status") > 1:
        first = min(column for column, role in roles.items() if role == "status")
        roles = {column: "extra" if role == "status" and column != first else role for column, role in roles.items()}
    for column, text in others.items():
        columns.add(roles[column], text, section.guidance.get(column, []))
    in_table = section.headings.get(section.column, "")
    if section.outside and in_table:
        columns.add("text", in_table, [])
    asked = [text for column, texts in section.guidance.items() if column not in roles for text in texts]
    status = "status" in roles.values()
    further = any(role not in ("status", "number") for role in roles.values())
    printed = tuple(text for _, text in sorted({**others, section.column: in_table or section.heading}.items()))
    heading = _YEAR.sub("{year}", section.heading)
    model = _model(section.heading, status, known)
    spellings = [word for word in model.headings if "{year}" not in word] if model else []
    guidance = tuple(line for text in asked for line in text.split("\n"))
    return FormSection(
        fills=model.fills if model else "other",
        headings=tuple(dict.fromkeys([heading, *spellings])),
        guidance=guidance,
        weak=tuple(word for word in model.weak if key(word) != key(heading)) if model else (),
        status=status,
        longest=_LONGEST_HALF_PAGE if any(_HALF_A_PAGE.search(text) for text in asked) else None,
        columns=printed if further else (),
    )


def _model(heading: str, status: bool, known: list[Matcher]) -> FormSection | None:
    """The section of a built-in form that has this heading."""
    for matcher in known:
        for section in matcher.form.sections:
            words = (*section.headings, *section.weak)
            if key(heading) in {key(word.replace("{year}", "2000")) for word in words} and (
                status or not section.status
            ):
                return section
    return None
