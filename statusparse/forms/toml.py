"""Writes the description of a form as TOML that a person can go on with."""

from __future__ import annotations

import json

from statusparse.forms import Form, FormColumn, FormSection

__all__ = ["to_toml"]

_HEAD = """\
# The description of a form. In every list the first entry is what the form prints ("" where it prints none); the
# others are spellings by which it is recognised too. {programme}, {initiative}, {period} and {year} stand for what a
# report fills in.
"""
_COLUMNS = """\
# The columns: the role that each fills (text, status, number, owner, due or extra), its headings, its guidance, and
# the answers that may stand beside guidance (`options`).
"""
_SECTIONS = """\
# The sections: the field of the report that each fills (activities, communication, measurement, results, experiences,
# description or other), its headings, its guidance, and whether it has a status column. `weak` headings could also be
# an answer; `longest` is how many characters a running text is asked to keep to; `columns` is the heading row as
# printed, where it has more than text and status.
"""


def to_toml(form: Form) -> str:
    """The description of a form as a TOML document, which `load_form` reads again.

    Args:
        form: the description.

    >>> from statusparse.forms import load_form
    >>> to_toml(load_form("handleplan")).splitlines()[4]
    'name = "handleplan"'
    """
    lines = [_HEAD, f"name = {_value(form.name)}", "", "[title]"]
    lines += _fields(form.title, ("text", "lead", "programme"))
    lines += ["", "[initiative]", *_fields(form.initiative, ("text", "lead")), "", _COLUMNS]
    for column in form.columns:
        lines += ["[[columns]]", *_fields(column, ("role", "headings"), FormColumn("extra", ())), ""]
    lines.append(_SECTIONS)
    for section in form.sections:
        needed = ("fills", "headings", "status")
        lines += ["[[sections]]", *_fields(section, needed, FormSection("other", ())), ""]
    return "\n".join(lines).rstrip() + "\n"


def _fields(record: object, needed: tuple[str, ...], empty: object = None) -> list[str]:
    """The lines of a record; a field that is not needed is left out where it says no more than an empty record."""
    names: tuple[str, ...] = record.__struct_fields__  # type: ignore[attr-defined]
    return [
        f"{name} = {_value(getattr(record, name))}"
        for name in names
        if name in needed or getattr(record, name) != getattr(empty, name)
    ]


def _value(value: str | bool | int | tuple[str, ...]) -> str:
    """A value in TOML, whose strings, numbers and lists are written as those of JSON."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
