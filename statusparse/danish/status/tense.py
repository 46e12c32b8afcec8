"""The tense of a state word, and whether it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tokens import fold

__all__ = ["is_negated", "is_unreal", "not_before", "tense_of", "wishes_more"]


_UNREAL: Final = frozenset({"burde", "ville"})
_MORE: Final = frozenset({"flere", "mere", "bedre", "laengere", "stoerre", "faerre", "mindre", "kortere", "tidligere"})


def tense_of(main: Sequence[Unit], place: int) -> str:
    """done, present, passive, future, noun, or unreal ("skulle have været afholdt")."""
    form = main[place].entry.form
    modal = past_modal = becoming = having = infinitive = missed = False
    for unit in main[:place]:
        roles = unit.entry.roles
        modal = modal or "modal" in roles
        past_modal = past_modal or "past_modal" in roles
        becoming = becoming or "becoming" in roles or unit.text == "faar"
        having = having or unit.text in ("have", "vaere")
        infinitive = infinitive or unit.text == "at"
        missed = missed or unit.text in ("burde", "ville")
    if form == "noun":
        return "noun"
    if (past_modal and having) or (missed and any(unit.text == "have" for unit in main[:place])):
        return "unreal"
    if form in ("passive", "infinitive"):
        if past_modal and not modal and not any(unit.text == "skulle" for unit in main[:place]):
            return "done"
        if form == "passive" and not (modal or past_modal or infinitive):
            return "passive"
        if form == "infinitive" and not modal and _was_not(main[:place]):
            return "done"
        return "future"
    if form == "present":
        return "future" if modal and main[place].text.endswith("s") else "present"  # "skal mødes"
    if modal:
        return "future"
    if becoming and form == "done":
        return "passive"
    return "done"


def is_unreal(found: Sequence[Unit]) -> bool:
    """ "skulle have været holdt", "vi burde have haft besøg": what was not"""
    modal = next(
        (i for i, unit in enumerate(found) if unit.text in _UNREAL or "past_modal" in unit.entry.roles), len(found)
    )
    return any(unit.text == "have" for unit in found[modal:])


def wishes_more(found: Sequence[Unit]) -> bool:
    """ "vi kunne godt have haft flere med": what there was should have been more"""
    wishes = any(unit.text.split(" ", 1)[0] in ("ville", "kunne") for unit in found)
    return wishes and is_unreal(found) and any(unit.text in _MORE for unit in found)


def _was_not(early: Sequence[Unit]) -> bool:
    """ "det har ikke været muligt at gennemføre": not done"""
    return any("negation" in unit.entry.roles for unit in early) and any(
        unit.entry.roles & {"was", "existed"} or unit.text in ("vaeret", "har", "blev") for unit in early
    )


def is_negated(main: Sequence[Unit], place: int) -> bool:
    """Whether "ikke" holds for the state word: before it, or just after a finite verb."""
    for unit in main[:place]:
        if "negation" in unit.entry.roles or "without" in unit.entry.roles:
            return True
    finite = main[place].entry.form in ("present", "passive", "past")
    for unit in main[place + 1 : place + 4]:
        roles = unit.entry.roles
        if "negation" in roles:
            if "answer" in roles:
                return True
            if not_before(main):
                return False
            return finite or _past(main, place) or unit.text in ("ingen", "intet", "endnu ikke")
        if unit.kind != "word" or unit.entry.verb:
            return False
    return False


def _past(main: Sequence[Unit], place: int) -> bool:
    """ "vi afholdt ikke kurset": a past that looks like its participle"""
    return main[place].text.endswith("holdt") and not any("being" in unit.entry.roles for unit in main[:place])


def not_before(main: Sequence[Unit]) -> bool:
    """ "starter ikke før august", "forventes ikke afsluttet før 2019": a time, not a denial"""
    return any(unit.date is not None and fold(unit.text).startswith("foer") for unit in main)
