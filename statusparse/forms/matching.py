"""Tells the lines of a form apart: title, initiative line, headings, guidance; the rest is what people filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from statusparse.danish.dates import scan
from statusparse.forms import Form, FormSection
from statusparse.forms.asking import asks
from statusparse.forms.initiative import NOISE, QUOTES, InitiativeLine, read_initiative
from statusparse.forms.keys import key
from statusparse.forms.spellings import Beginnings, Spellings, any_of, share_of, slips_of
from statusparse.forms.titles import Titles

__all__ = ["HeadingRow", "Matcher", "matcher_for"]

_LONGEST_BEHIND = 80  # characters that may stand behind the heading of a column
_LONGEST = 120  # characters that a heading can have
_LONGEST_GUIDANCE = 400
_SHORTEST_GUIDANCE = 30
_CONTINUED = re.compile(r"(?<=\w)[\s,(:–—-]+(?:fortsat|fortsættelse|forts)\b[\s.)]*\Z", re.IGNORECASE)
_GUIDANCE_BEGINS = re.compile(r"\s*[(:–—]|\s+-\s")

Strength = Literal["exact", "weak", "fuzzy", "unknown"]


class HeadingRow(Struct, frozen=True):
    """A heading row: the section (None for an unknown one), how surely, and which cell holds the heading."""

    section: FormSection | None
    strength: Strength
    cell: int


@lru_cache(maxsize=32)
def matcher_for(form: Form) -> Matcher:
    """The matcher of a form, made once."""
    return Matcher(form)


class Matcher:
    """Knows the lines of one form by their words.

    Args:
        form: the description of the form.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self._sections: dict[str, tuple[FormSection, Strength]] = {}
        for section in form.sections:
            for heading in section.weak:
                self._sections[key(heading)] = section, "weak"
        for section in form.sections:
            for heading in section.headings:
                self._sections[key(heading.replace("{year}", "2000"))] = section, "exact"
        self._begins_section = Beginnings(self._sections)
        status = form.column("status")
        longest = max((len(heading) for column in form.columns for heading in column.headings), default=0)
        self._longest_role = longest + _LONGEST_BEHIND
        self._ranks = {
            key(heading): rank for column in form.columns for rank, heading in reversed([*enumerate(column.headings)])
        }
        self._roles = {key(heading): column.role for column in form.columns for heading in column.headings}
        self._begins_status = Beginnings(map(key, status.headings))
        self._status_heading = re.compile(rf"\s*(?:{any_of(status.headings)})[\s(:–-]+(?:i\s+)?", re.IGNORECASE)
        self._status_guidance = _keys(
            text for column in form.columns if column.role == "status" for text in column.guidance
        )
        self._asked = _keys((*status.guidance, *status.options))
        self._guidance = _keys(text for section in form.sections for text in section.guidance)
        self._guidance |= _keys(text for column in form.columns for text in (*column.guidance, *column.options))
        self._spellings = Spellings(self._sections, slips_of)
        self._guidance_like = Spellings(sorted(self._guidance), share_of(0.12))
        self._titles = Titles(form)
        self._lead = {key(word) for word in form.initiative.lead}
        leads = any_of(form.initiative.lead)
        self._initiative = re.compile(
            rf"\s*(?:\d+[.)]\s*)?(?:{leads})\s*(?:nr\.?\s*\d+\s*)?(?:[:;–—-]+\s*|(?=[{QUOTES}]))", re.IGNORECASE
        )

    # Lines.

    def programme(self, text: str) -> str | None:
        """The programme that a title line names, or None where the text is no title.

        >>> from statusparse.forms import load_form
        >>> matcher_for(load_form("tryg-aalborg")).programme('Status "Tryg by"')
        'Tryg by'
        """
        # Several lines of guidance, each with a stray quote, are no title: 'Status"', 'Aktiviteter"'.
        lines = text.split("\n") if "\n" in text else ()
        if lines and self._titles.names_nothing(lines[0]) and all(map(self.may_stand_below, lines)):
            return None
        return self._titles.programme(text)

    def is_certain_title(self, text: str) -> bool:
        """Whether a title is one below a section too, where a name without quotes could be part of an answer."""
        return self._titles.is_certain(text)

    def initiative(self, text: str) -> InitiativeLine | None:
        """The name and period of an initiative line, or None where the text is none."""
        lead = self._initiative.match(text)
        if not lead:
            return None
        return read_initiative(text, lead.end())

    def leads_initiative(self, text: str) -> bool:
        """Whether a cell is the label of an initiative line whose name stands in the next cell."""
        return len(text) <= _LONGEST and key(text) in self._lead

    def role(self, text: str) -> str | None:
        """The role of the column that a heading cell names, or None.

        >>> from statusparse.forms import load_form
        >>> matcher_for(load_form("tryg-aalborg")).role("Status pr. 1. maj 2017")
        'status'
        """
        if len(text) > self._longest_role:
            return None
        name = key(text)
        role = self._roles.get(name)
        if role is None and name in self._begins_status and (ahead := self._status_heading.match(text)):
            # The day of the answers, or the form's question, may be part of the heading.
            behind = text[ahead.end() :].rstrip(NOISE)
            if key(behind) in self._asked or any(date.span == (0, len(behind)) for date in scan(behind).dates):
                return "status"
        return role

    def plainness(self, text: str, column: int) -> tuple[int, int]:
        """What sorts the headings of columns by how plainly they say their role, in which those printed come first.

        Args:
            text: the heading.
            column: where it stands, counted from 0.
        """
        name = key(text)
        if name not in self._ranks and self._status_heading.match(text):
            return 0, -column  # "Status pr. 1. maj 2017"
        return self._ranks.get(name, len(self._ranks)), column

    def answered(self, heading: str, answer: str) -> bool:
        """Whether the two cells of a row are the heading of a section without statuses, and what is answered."""
        if len(heading) > _LONGEST:
            return False
        name = key(heading)
        section, strength = self._sections.get(name, (None, "unknown"))
        if section is None or section.status or strength != "exact":
            return False
        if all(self.column_role(line) is not None for line in answer.split("\n")) or key(answer[:_LONGEST]) == name:
            return False
        return section.fills == "description" or name == key(section.headings[0].replace("{year}", "2000"))

    def column_role(self, text: str) -> str | None:
        """The role of a column of a section, by its heading or by the form's question in its place."""
        return self.role(text) or ("status" if self.is_status_guidance(text) else None)

    def further(self, section: FormSection) -> set[str]:
        """The roles of the columns that a section prints besides text, status and number."""
        return {self.role(words) or "extra" for words in section.columns} - {"text", "status", "number"}

    def prints_further(self, section: FormSection, headings: Iterable[str]) -> bool:
        """Whether one of the columns that a section prints besides text, status and number is headed."""
        return not self.further(section).isdisjoint(self.role(words) for words in headings)

    def heading(self, texts: list[str], loose: bool = False) -> HeadingRow | None:
        """Whether the cells of a row are headings.

        Args:
            texts: the cells of the row, from the left; the lines below the first line of a cell must be guidance.
            loose: whether the text stands alone, outside any table.
        """
        filled = [(index, text) for index, text in enumerate(texts) if text]
        if not filled or len(filled[0][1]) > _LONGEST + _LONGEST_GUIDANCE:
            return None
        firsts = []
        for index, text in filled:
            first, _, below = text.partition("\n")
            if below and not all(self.is_guidance(line) for line in below.split("\n")):
                return None
            firsts.append((index, first))
        named = self._strength(firsts[0][1]) is not None
        role = self.column_role if named else self.role
        roles = [role(words) for _, words in firsts]
        if roles.count(None) > 1 and "status" not in roles:
            return None  # most rows are answers, and show it here
        candidate = self._candidate(firsts, roles)
        index, words = firsts[candidate]
        words = self._without_guidance(words)
        if len(words) > _LONGEST:
            return None
        others = [role for at, role in enumerate(roles) if at != candidate]
        has_status = "status" in others
        if not has_status and any(role is None for role in others):
            return None
        section, strength = self._section(words, has_status, alone=not others and not loose)
        if section is not None:
            if strength == "weak" and not has_status and (section.status or loose):
                return None
            return HeadingRow(section, strength, index)
        if (
            has_status
            and roles[candidate] in (None, "text")
            and len(filled) > 1
            and key(words)
            and not self.is_guidance(words)
        ):
            return HeadingRow(None, "unknown", index)
        return None

    def _candidate(self, firsts: list[tuple[int, str]], roles: list[str | None]) -> int:
        """Which of the filled cells holds the heading: the first, if that is not the heading of another column."""
        if "status" in roles and self._strength(firsts[0][1]) != "exact":
            # "Delmål | Aktiviteter | Status": what is told of first is not always the activity, but stands ahead of it.
            ahead = firsts[: roles.index("status") or len(firsts)]
            exact = (at for at, (_, words) in enumerate(ahead) if at and self._strength(words) == "exact")
            if (at := next(exact, 0)) and roles.count("status") == 1:
                return at
        if roles[0] in (None, "text") or len(firsts) == 1 or roles.count("status") > 1:
            return int(roles[0] == "number" and len(firsts) > 1)
        headed = (
            at
            for at, (_, words) in enumerate(firsts)
            if at and self._section(self._without_guidance(words), roles[0] == "status", alone=False)[0] is not None
        )
        return next(headed, 1 if roles[0] == "number" else 0)

    def _strength(self, words: str) -> Strength | None:
        """How surely a text is the heading of a section, None where it is none as it is spelt."""
        known = self._sections.get(key(self._without_guidance(words)))
        return known[1] if known else None

    def _without_guidance(self, words: str) -> str:
        """A heading without what stands behind it: "Statusbeskrivelse (max. ½ side)", "Formidling (fortsat)"."""
        if "forts" in words[-_LONGEST_BEHIND:].lower():
            words = _CONTINUED.sub("", words)
        if key(words) not in self._begins_section:
            return words
        for mark in _GUIDANCE_BEGINS.finditer(words, 0, _LONGEST):
            heading, behind = words[: mark.start()], words[mark.start() :]
            if key(heading) in self._sections and self.is_guidance(behind):
                return heading
        return words

    def _section(self, words: str, has_status: bool, alone: bool) -> tuple[FormSection | None, Strength]:
        name = key(words)
        known = self._sections.get(name)
        if known:
            return known
        if has_status or alone:
            for spelling in self._spellings.like(name):
                section = self._sections[spelling][0]
                if has_status or not section.status:
                    return section, "fuzzy"
        return None, "unknown"

    def is_guidance(self, text: str) -> bool:
        """Whether a text is guidance that the form prints, or a column heading in its place."""
        if len(text) > _LONGEST_GUIDANCE:
            return False
        name = key(text)
        if not name:
            return False
        return name in self._guidance or any(self._guidance_like.like(name))

    def guides(self, text: str) -> bool:
        """Whether a line behind guidance of the form is guidance too, also in words of one's own."""
        return self.is_guidance(text) or asks(text)

    def is_status_guidance(self, text: str) -> bool:
        """Whether a status cell holds the form's own question, not an answer."""
        return len(text) <= _LONGEST_GUIDANCE and key(text) in self._status_guidance

    def guidance(self, texts: list[str], first: bool = True) -> bool:
        """Whether the cells of a row below a heading are guidance.

        Args:
            texts: the cells of the row, from the left.
            first: whether no guidance was met yet; then the form's own question in the status column is enough.
        """
        filled = [text for text in texts if text]
        if not filled:
            return False
        if all(self.may_stand_below(line) for text in filled for line in text.split("\n")):
            return True
        asked = any(self._asks_for_status(text.split("\n")) for text in texts[1:])
        # Beside the question a long text is guidance in words of one's own, a short one an activity without an answer.
        # Where the column of the text is empty, another could be it.
        telling = [line for text in (texts[0:1] if texts[0] else filled) for line in text.split("\n")]
        told = all(self.may_stand_below(line) or (not texts[0] and asks(line)) for line in telling)
        own = first and len(texts[0]) >= _SHORTEST_GUIDANCE and not self._is_answered(texts[0])
        return asked and (told or own)

    def _is_answered(self, text: str) -> bool:
        """Whether something was typed behind the guidance of the form, as its answer."""
        first, *below = text.split("\n")
        if below and self.is_guidance(first):
            return not all(self.guides(line) for line in below)
        told, _, answer = first.partition(":")
        return bool(key(answer)) and not asks(answer) and self.is_guidance(told)

    def begins_with_guidance(self, texts: list[str]) -> bool:
        """Whether the first lines of a row could be guidance, and what follows in its text the answer.

        Args:
            texts: the cells of the row, that of the text first.
        """
        first, *below = texts[0].split("\n")
        if not below or not self.guides(first):
            return False
        return self.is_guidance(first) or any(self.is_status_guidance(text.partition("\n")[0]) for text in texts[1:])

    def _asks_for_status(self, lines: list[str]) -> bool:
        asked = [self.is_status_guidance(line) for line in lines]
        return any(asked) and all(said or self.role(line) == "status" for said, line in zip(asked, lines, strict=True))

    def may_stand_below(self, text: str) -> bool:
        """Whether a text is guidance, or heads a column in a row below the heading of the section."""
        return self.is_guidance(text) or self.role(text) is not None or key(text) in self._sections

    def may_print(self, text: str) -> bool:
        """Whether a text can make the row it stands in a line of the form; a row in which none can is an answer.

        >>> from statusparse.forms import load_form
        >>> matcher = matcher_for(load_form("tryg-aalborg"))
        >>> matcher.may_print("Formidlng"), matcher.may_print("Borgermøde")
        (True, False)
        """
        if self._titles.begins(text) or self._initiative.match(text) or self.leads_initiative(text):
            return True
        if self.programme(text) is not None:
            return True
        lines = text.split("\n")
        heading = key(self._without_guidance(lines[0]))
        return any(self._spellings.like(heading)) or any(self.may_stand_below(line) for line in lines)


def _keys(texts: Iterable[str]) -> set[str]:
    """The keys of texts that a form prints; the empty one, which says that it prints none, has none."""
    return {key(text) for text in texts if text}
