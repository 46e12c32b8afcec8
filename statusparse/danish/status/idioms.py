"""Turns of phrase in which a state word means something else than its tense says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.lookup import look_up
from statusparse.danish.status.segments import ARTICLES, Unit
from statusparse.danish.status.tokens import fold

__all__ = ["FINISHED", "closes_again", "ends_in_now", "is_a_place", "is_to_be_ready", "was_ready", "what_happened"]

_READY: Final = frozenset({"klar til", "klart til", "klare til", "parat", "parat til"})
FINISHED: Final = frozenset({"faerdig", "faerdigt", "faerdige", "klar", "klart", "klare"})
_BY: Final = ("til", "inden", "senest", "foer")
_WAS: Final = frozenset({"var", "blev", "stod", "laa"})
_DOING: Final = frozenset({"do", "finish", "begin", "work", "run", "happen"})
_AT_THE_WEEKEND: Final = frozenset({"weekend", "weekenden"})
_TURNED: Final = frozenset({"begin", "cancel", "postpone"})


def closes_again(main: Sequence[Unit], place: int) -> bool:
    """ "holder lukket om fredagen": hours that come again, where "holder lukket hele juli" is a break"""
    return main[place].entry.lemma == "holde" and any(
        "repeated" in unit.entry.roles or unit.text in _AT_THE_WEEKEND for unit in main[place + 1 :]
    )


def is_a_place(main: Sequence[Unit], place: int) -> bool:
    """Whether what is open is no task: "er nu åben", "caféen er åben"."""
    if any(unit.text.rpartition(" ")[2] in lexicon().tasks for unit in main):
        return False
    if any(unit.text == "nu" for unit in main):
        return True
    early = main[:place]
    return any(unit.text == "er" for unit in early) and any(unit.content and unit.kind == "word" for unit in early)


def is_to_be_ready(main: Sequence[Unit], place: int) -> bool:
    """Whether what is called ready is so only by a day to come: "færdig til maj", "klar inden 1/6"."""
    if main[place].text not in FINISHED or any(unit.text in _WAS for unit in main[:place]):
        return False
    behind = main[place + 1 : place + 3]
    return any(unit.date is not None for unit in behind) and fold(behind[0].text).startswith(_BY)


def was_ready(main: Sequence[Unit], place: int) -> bool:
    """Whether what had to be ready was: "stod klar til skolestart"."""
    return main[place].text in _READY and any(unit.text in _WAS for unit in main[:place])


def what_happened(main: Sequence[Unit], place: int) -> str | None:
    """The class of the noun that tells what happened: "opstart er sket" says what "opstartet" does."""
    unit = main[place]
    if unit.entry.verb != "happen" and unit.text != "fundet sted" and unit.entry.lemma != "finde":
        return None
    for i, noun in enumerate(main[: place + 2]):
        if i == place or noun.kind != "word":
            continue
        verb = _noun(noun)
        if verb in _TURNED:
            governor = main[i - 1] if i and i != place + 1 else None
            governed = governor and "governing" in governor.entry.roles and governor.text not in ARTICLES
            return None if governed else verb
    return None


def _noun(unit: Unit) -> str:
    """The class of a noun of doing, with or without its article."""
    if unit.entry.form == "noun":
        return unit.entry.verb
    if not unit.text.endswith("en") or not unit.content:
        return ""
    return next((entry.verb for further, entry in look_up(unit.text[:-2]) if not further and entry.form == "noun"), "")


def ends_in_now(main: Sequence[Unit], place: int) -> bool:
    """Whether "nu" follows the verb and ends what is said: "bygges nu", not "afholdes nu i maj"."""
    behind = main[place + 1 :]
    now = bool(behind) and behind[0].text == "nu" and main[place].entry.verb in _DOING
    return now and all(unit.kind == "mark" for unit in behind[1:])
