"""Describes the sections and columns of a blank form as a form file holds them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from statusparse.forms import FormColumn, FormSection
from statusparse.forms.keys import key
from statusparse.forms.matching import Matcher
from statusparse.learning.head import YEAR
from statusparse.learning.sections import Gathered, built_in_section

__all__ = ["BlankColumns", "describe_section"]

_ASKS_STATUS = re.compile(r"status|fremdrift|stade|gennemf|opfølgning|hvor langt", re.IGNORECASE)
_HALF_A_PAGE = re.compile(r"(?:½|1/2|halv)\s*(?:a4-?)?\s*side", re.IGNORECASE)
_LONGEST_HALF_PAGE = 1800  # characters, in 11 points


class BlankColumns:
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
            printed = tuple(self._guidance.get(role, {})) if role != "text" else ()
            guidance = _with_known(printed, (text for one in same for text in one.guidance))
            options = dict.fromkeys(word for one in same for word in one.options)
            columns.append(FormColumn(role, tuple(headings), guidance, tuple(options)))
        return tuple(columns)


def describe_section(section: Gathered, columns: BlankColumns, known: list[Matcher]) -> FormSection:
    """A section as a form file holds it; its columns are noted in `columns`."""
    others = {column: text for column, text in section.headings.items() if column != section.column}
    sole = sum(columns.role(text, sole=False) != "number" for text in others.values()) == 1
    roles = {column: columns.role(text, sole) for column, text in others.items()}
    if list(roles.values()).count("status") > 1:
        first = min(column for column, role in roles.items() if role == "status")
        roles = {column: "extra" if role == "status" and column != first else role for column, role in roles.items()}
    for column, text in others.items():
        columns.add(roles[column], text, section.guidance.get(column, []))
    in_table = section.headings.get(section.column, "")
    if section.outside and others:
        columns.add("text", in_table, [])
    asked = [text for column, texts in section.guidance.items() if column not in roles for text in texts]
    status = "status" in roles.values()
    further = any(role not in ("status", "number") for role in roles.values())
    printed = tuple(text for _, text in sorted({**others, section.column: in_table or section.heading}.items()))
    heading = YEAR.sub("{year}", section.heading)
    model = built_in_section(heading, status, known)
    spellings = [word for word in model.headings if "{year}" not in word] if model else []
    lines = tuple(line for text in asked for line in text.split("\n"))
    return FormSection(
        fills=model.fills if model else "other",
        headings=tuple(dict.fromkeys([heading, *spellings])),
        guidance=_with_known(lines, model.guidance if model else ()),
        weak=tuple(word for word in model.weak if key(word) != key(heading)) if model else (),
        status=status,
        longest=_LONGEST_HALF_PAGE if any(_HALF_A_PAGE.search(text) for text in asked) else None,
        columns=printed if further else (),
    )


def _with_known(printed: tuple[str, ...], known: Iterable[str]) -> tuple[str, ...]:
    """The guidance of a form, that which it prints first ("" for none), then that which other prints of it have."""
    further = [text for text in dict.fromkeys(known) if text not in printed]
    return (*(printed or ("",)), *further) if further else printed
