"""Forms as data: a form is one TOML file, which drives recognition and regeneration alike."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from pkgutil import get_data
from typing import Literal, get_args

import msgspec
from msgspec import Struct

from statusparse.report import SectionName, StatusReport

__all__ = ["BUILT_IN", "Form", "FormColumn", "FormSection", "Initiative", "Title", "fill_in", "form_of", "load_form"]

_YEAR = re.compile(r"\s*(?:\bi\b|\bfor\b)?\s*\{year\}")
_PLACE = re.compile(r"\{(\w+)\}")
#: The forms that come with the library, the first being that of new reports.
BUILT_IN = ("tryg-aalborg", "handleplan")


Role = Literal["text", "status", "number", "owner", "due", "extra"]
#: The fields that hold one of a few words.
_WORDS: dict[str, tuple[str, ...]] = {"role": get_args(Role), "fills": get_args(SectionName)}


class Title(Struct, frozen=True, forbid_unknown_fields=True):
    """The title line of a form.

    Attributes:
        text: the line as printed, with `{programme}` where the programme stands; empty where the form has none.
        lead: the words it begins with.
        programme: the programme that the form itself names.

    >>> load_form("tryg-aalborg").title.programme
    'Tryg Aalborg – en mere tryg kommune'
    """

    text: str
    lead: tuple[str, ...]
    programme: str


class Initiative(Struct, frozen=True, forbid_unknown_fields=True):
    """The initiative line of a form.

    Attributes:
        text: the line as printed, with `{initiative}` and `{period}`.
        lead: the labels that it begins with.

    >>> load_form("tryg-aalborg").initiative.text
    'Indsats: "{initiative}" {period}'
    """

    text: str
    lead: tuple[str, ...]


class FormColumn(Struct, frozen=True, forbid_unknown_fields=True):
    """A column of a form; in every list the first entry is what the form prints, "" where it prints none.

    Attributes:
        role: what the column holds.
        headings: its headings.
        guidance: texts that the form prints below the heading.
        options: answers to choose from, which beside guidance are guidance too, but alone an answer.

    >>> load_form("handleplan").column("due").headings[0]
    'Deadline'
    """

    role: Role
    headings: tuple[str, ...]
    guidance: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


class FormSection(Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a form; in every list the first entry is what the form prints, "" where it prints none.

    Attributes:
        fills: the field of the report that its rows fill.
        headings: its headings.
        guidance: texts that the form prints below the heading.
        weak: headings that could also be an answer.
        status: whether it has a status column.
        longest: how many characters a running text is asked to keep to; None where the form asks nothing.
        columns: the headings of its row as printed, where there are more than those of text and status; a form is
            recognised by such a section only where one of these further columns is headed.

    >>> section = load_form("tryg-aalborg").sections[0]
    >>> section.fills, section.headings[0], section.status
    ('activities', 'Aktiviteter', True)
    """

    fills: SectionName
    headings: tuple[str, ...]
    guidance: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    status: bool = False
    longest: int | None = None
    columns: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The heading without what a report fills in.

        >>> load_form("tryg-aalborg").sections[3].name
        'Resultater/delmål'
        """
        return _YEAR.sub("", self.headings[0]).strip()


class Form(Struct, frozen=True, forbid_unknown_fields=True):
    """The description of a form, as `docs/form-description.md` explains it field by field.

    Attributes:
        name: of the form.
        title: its title line.
        initiative: its initiative line.
        columns: its columns, one a role.
        sections: its sections, in their order.

    >>> [section.fills for section in load_form("handleplan").sections]
    ['activities']
    """

    name: str
    title: Title
    initiative: Initiative
    columns: tuple[FormColumn, ...]
    sections: tuple[FormSection, ...]

    def column(self, role: str) -> FormColumn:
        """The column of a role.

        Args:
            role: such as "status".

        Returns:
            The column; an `extra` one without headings where the form has none of that role.

        >>> load_form("tryg-aalborg").column("status").headings[0]
        'Status'
        """
        return next((column for column in self.columns if column.role == role), FormColumn("extra", ("",)))


def fill_in(template: str, **values: str) -> str:
    """A template with its `{name}` places filled in; what is filled in is taken as it is.

    >>> fill_in('Indsats: "{initiative}" {period}', initiative="{period}", period="2017")
    'Indsats: "{period}" 2017'
    """
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template).strip()


@cache
def _built_in(name: str) -> Form:
    data = get_data(__package__, f"{name}.toml")  # importlib.resources would import zipfile
    if data is None:
        raise FileNotFoundError(f"{name}.toml")
    return msgspec.toml.decode(data, type=Form)


def load_form(form: str | Path | Form) -> Form:
    """A form by its name, by the path of its TOML file, or as it is.

    Args:
        form: the name of a built-in form ("tryg-aalborg", "handleplan"), a path that ends in `.toml`, or a Form.

    Returns:
        Its description.

    Raises:
        ValueError: no such form, or the file does not describe one.
        OSError: the file cannot be read.

    >>> load_form("tryg-aalborg").sections[1].headings[0]
    'Formidling'
    """
    if isinstance(form, Form):
        return form
    if str(form) in BUILT_IN:
        return _built_in(str(form))
    path = Path(form)
    if path.suffix.lower() != ".toml":
        known = ", ".join(BUILT_IN)
        raise ValueError(
            f"There is no form named {str(form)!r}. Known are {known}; a form of your own is a .toml file."
        )
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Form)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} does not describe a form: {error}{_allowed(str(error))}.") from error


def form_of(report: StatusReport) -> Form:
    """The built-in form that a report names; the first of them where it names another.

    >>> from statusparse import new_report
    >>> form_of(new_report("Byen", form="handleplan")).name
    'handleplan'
    """
    return _built_in(report.form.name if report.form.name in BUILT_IN else BUILT_IN[0])


def _allowed(said: str) -> str:
    """The words that a field may hold, where an error is about such a field."""
    field = next((name for name in _WORDS if said.startswith("Invalid enum") and said.endswith(f".{name}`")), None)
    return f"; it is one of {', '.join(_WORDS[field])}" if field else ""
