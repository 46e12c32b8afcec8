"""The title line of a form, which names its programme: `Status "Tryg Aalborg – en mere tryg kommune"`."""

from __future__ import annotations

import re

from statusparse.forms import Form, fill_in
from statusparse.forms.initiative import NOISE, QUOTES
from statusparse.forms.keys import PERIOD, YEAR, key
from statusparse.forms.spellings import Spellings, any_of, share_of

__all__ = ["Titles"]

#: What the form's own programme may follow, besides the words that lead to any.
_LEADS = ("Statusbeskrivelse", "Årsrapport", "Årsstatus", "Halvårsstatus")
_LONGEST = 120  # characters that a title in words of one's own can have


class Titles:
    """Knows the title of one form.

    Args:
        form: the description of the form.
    """

    def __init__(self, form: Form) -> None:
        ours = form.title.programme
        self._has_programme = bool(key(ours))
        self._printed = key(fill_in(form.title.text, programme=ours))
        # A programme is known by the name ahead of its motto too: "Tryg Aalborg – en mere tryg kommune".
        self._programmes = Spellings(map(key, dict.fromkeys((ours, ours.partition(" – ")[0]))), share_of(0.1))
        lead = rf"(?:{any_of(form.title.lead)})"
        self._lead = re.compile(rf"\s*{lead}\s*[:–—-]*\s*", re.IGNORECASE)
        lead = rf"(?:{any_of((*form.title.lead, *_LEADS))})"
        # "Status for 2018: Tryg Aalborg", "Tryg Aalborg, status 2018".
        self._ahead = re.compile(
            rf"\s*{lead}(?:\s+(?:for|på|vedr\.?|vedrørende))?(?:\s+{YEAR})?\s*[:,–—-]*\s*", re.IGNORECASE
        )
        ending = [word for word in form.title.lead if word.endswith(" for")]
        self._for = re.compile(rf"\s*(?:{any_of(ending)})\s+(?P<name>\w.*)", re.IGNORECASE)
        self._behind = re.compile(rf"\b{lead}(?:\s+{YEAR})?[\s.]*\Z", re.IGNORECASE)

    def begins(self, text: str) -> bool:
        """Whether a text begins as titles do."""
        return self._lead.match(text) is not None

    def names_nothing(self, line: str) -> bool:
        """Whether a line begins as titles do and has at most a stray quote behind that."""
        lead = self._lead.match(line)
        return lead is not None and not line[lead.end() :].strip(f"{QUOTES} ")

    def programme(self, text: str) -> str | None:
        """The programme that a title names, any in quotes or else the form's own; None where the text is no title.

        >>> from statusparse.forms import load_form
        >>> titles = Titles(load_form("tryg-aalborg"))
        >>> titles.programme('Status "Tryg by"'), titles.programme("Tryg Aalborg, status 2018")
        ('Tryg by', 'Tryg Aalborg')
        """
        lead = self._lead.match(text)
        rest = text[lead.end() :] if lead else ""
        if rest[:1] and rest[0] in QUOTES:
            last = max(rest.rfind(mark) for mark in QUOTES)
            return None if last <= 0 or PERIOD.sub("", rest[last + 1 :]).strip(NOISE) else rest[1:last].strip()
        if len(text) > _LONGEST or "\n" in text:
            return None
        if self._has_programme:
            return self._own(text)
        if lead and key(text) == self._printed:
            return ""
        return self._named_freely(text)

    def is_certain(self, text: str) -> bool:
        """Whether a title is one wherever it stands; in other words it could also be part of an answer."""
        lead = self._lead.match(text)
        if lead is None:
            return False
        rest = text[lead.end() :]
        ours = self._has_programme and any(self._programmes.like(key(rest)))
        return rest.startswith(tuple(QUOTES)) or key(text) == self._printed or ours

    def _named_freely(self, text: str) -> str | None:
        """The programme of a title that a form without one of its own has: "Handleplan for bymidten 2018"."""
        named = self._for.match(text)
        return (PERIOD.sub("", named["name"]).strip(NOISE) or None) if named else None

    def _own(self, text: str) -> str | None:
        """The form's own programme in a line that says nothing else but what it is, and of when."""
        ahead, behind = self._ahead.match(text), self._behind.search(text)
        for told in (text[ahead.end() :] if ahead else "", text[: behind.start()] if behind else ""):
            name = PERIOD.sub("", told).strip(NOISE + QUOTES)
            if name and any(self._programmes.like(key(name))):
                return name
        return None
