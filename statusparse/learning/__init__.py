"""Derives the description of a form from a blank one: its title, its headings, its guidance and its columns.

The rows of the blank (`blank`) are told apart: title and initiative line (`head`), headings and guidance (`sections`);
then each section and column is described (`describe`). What the built-in forms know of headings, columns and the
guidance below them is taken along where the blank prints the same headings; the rest is told by how the blank is laid
out. The result is a draft for a person to look through.
"""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from statusparse.document import Document
from statusparse.errors import NotAStatusForm
from statusparse.forms import BUILT_IN, Form, FormSection, load_form
from statusparse.forms.keys import key
from statusparse.forms.matching import matcher_for
from statusparse.learning.blank import blank_rows
from statusparse.learning.describe import BlankColumns, describe_section
from statusparse.learning.head import read_head
from statusparse.learning.sections import gather_sections
from statusparse.parsing import Input, parse_all, read_document

__all__ = ["derive_form", "learn_form", "left_over", "own_guidance", "unknown_columns"]

_MOST_GUIDANCE = 3  # rows below a heading


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


def unknown_columns(form: Form) -> list[tuple[str, str]]:
    """The columns of a derived form whose role its headings did not tell, and that are `extra` for want of one.

    Args:
        form: the description.

    Returns:
        The heading of the section and that of the column, in the order of the form.

    >>> blank = "Projekt: \\nOpgaver\\tHvem gør det\\tStatus\\tBemærkninger\\n\\t\\t\\t\\n".encode()
    >>> unknown_columns(learn_form(blank, "ours"))
    [('Opgaver', 'Hvem gør det')]
    """
    own, built_in = matcher_for(form), [matcher_for(load_form(name)) for name in BUILT_IN]
    return [
        (section.headings[0], heading)
        for section in form.sections
        for heading in section.columns
        if own.role(heading) == "extra" and all(known.role(heading) is None for known in built_in)
    ]


def own_guidance(form: Form) -> list[tuple[str, tuple[str, ...]]]:
    """The texts of a derived form that were taken for guidance by their place alone: answers, if it was filled in.

    Args:
        form: the description.

    Returns:
        The heading of each section or column and the texts below it, in the order of the form.

    >>> filled = "Projekt: \\nOpgaver\\tStatus\\nNye lamper\\tUdskudt\\n".encode()
    >>> own_guidance(learn_form(filled, "ours"))
    [('Opgaver', ('Nye lamper',)), ('Status', ('Udskudt',))]
    """
    built_in = [matcher_for(load_form(name)) for name in BUILT_IN]
    printed = [(section.headings[0], section.guidance) for section in form.sections]
    printed += [(column.headings[0], column.guidance) for column in form.columns if column.headings]
    found = [
        (heading, tuple(text for text in texts if text and not any(known.guidance([text]) for known in built_in)))
        for heading, texts in printed
    ]
    return [(heading, texts) for heading, texts in found if texts]


def derive_form(document: Document, name: str) -> Form:
    """Derives the description of a form from a blank one that was read.

    Args:
        document: the blank form.
        name: of the form.

    Raises:
        NotAStatusForm: nothing in the document looks like a heading, or it is filled in.
    """
    known = [matcher_for(load_form(built_in)) for built_in in BUILT_IN]
    rows = list(blank_rows(document))
    title, initiative, rest = read_head(rows, known)
    sections = gather_sections(rest, known)
    if not sections:
        raise NotAStatusForm(
            "Nothing in the blank form looks like a heading. Its sections should each have a row with the heading, "
            "best in bold and with an empty row below for the answers."
        )
    for section in sections:
        if len(section.rows) > _MOST_GUIDANCE:
            raise NotAStatusForm(
                f"Below “{section.heading}” stand {len(section.rows)} rows, more than a blank form has as guidance. "
                "Take the answers out, leave an empty row for them, and try again."
            )
    columns = BlankColumns(known)
    described: list[FormSection] = []
    for section in sections:
        found = describe_section(section, columns, known)
        taken = found.fills in {one.fills for one in described}
        described.append(replace(found, fills="other") if taken else found)
    return Form(name, title, initiative, columns.described(), _told_apart(described))


def _told_apart(sections: list[FormSection]) -> tuple[FormSection, ...]:
    """The sections, each spelling left to the one that prints it, or else to the first that knows it."""
    owners = {key(section.headings[0]): number for number, section in enumerate(sections)}
    for number, section in enumerate(sections):
        for word in (*section.headings, *section.weak):
            owners.setdefault(key(word), number)

    def kept(words: tuple[str, ...], number: int) -> tuple[str, ...]:
        return tuple(word for word in words if owners[key(word)] == number)

    return tuple(
        replace(section, headings=kept(section.headings, number), weak=kept(section.weak, number))
        for number, section in enumerate(sections)
    )
