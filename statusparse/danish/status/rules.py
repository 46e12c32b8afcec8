"""What one segment of a status cell says: tense, voice, modality, negation, degree, repetition.

A segment is about its first state word that is not an attribute ("de planlagte møder er afholdt"). The tables
say what a class of verbs means in each tense; here is how the words around it change the tense.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final, cast

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.status.degree import dated, degree, has_since, repeated, since
from statusparse.danish.status.heads import settle_particles, state_words, subject_of
from statusparse.danish.status.idioms import (
    closes_again,
    ends_in_now,
    is_a_place,
    is_to_be_ready,
    was_ready,
    what_happened,
)
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tense import is_negated, not_before, tense_of
from statusparse.danish.status.tokens import fold
from statusparse.danish.status.without_verb import FAINT, LEADING, STRONG, WEAK, without_verb
from statusparse.report import State

__all__ = ["LEADING", "NOTHING", "STRONG", "Reading", "read"]

_DEGREES: Final = frozenset({"do", "finish", "run", "happen", "light", "come"})
_REPEATS: Final = frozenset({"do", "exist", "finish", "begin", "work", "run", "happen", "light", "come", "approve"})
_DENIED: Final = re.compile(r"(?:.* )?(?:ikke|ej|aldrig) ")  # "ikke muligt", "blev ikke til noget"
_DEFINITE: Final = frozenset({"den", "det", "de"})
_NOT_YET: Final = frozenset({"endnu", "hidtil", "indtil nu"})
_SETTLED: Final = {"postpone": "postponed", "cancel": "cancelled"}  # in every tense
_HINDERED: Final = frozenset({"await", "lack"})
_WEIGHTS: Final = {"delay": LEADING, "thwart": WEAK}
_STILL: Final = frozenset({"fortsat", "stadig", "stadigvaek"})
_AHEAD: Final = frozenset({"present", "passive", "future"})
_THAN_MEANT: Final = frozenset({"end planlagt", "end forventet", "end ventet", "end aftalt"})
_ACTIVE: Final = frozenset({"do", "run", "happen", "work", "exist"})
_PREPARED: Final = frozenset({"do", "finish", "begin", "work", "run", "light"})


class Reading(Struct, frozen=True, gc=False):
    """What a segment says.

    `state` is None where it says nothing of progress; `weight` is STRONG, LEADING, WEAK or FAINT; `subject`
    says that it has a subject of its own, `pronoun` that it points back, `agent` that it tells what "vi"
    do; `tense` and `negated` pass on to a participle after "og".
    """

    state: State | None = None
    weight: int = FAINT
    subject: bool = False
    pronoun: bool = False
    tense: str = ""
    negated: bool = False
    agent: bool = False


NOTHING: Final = Reading()


def read(found: Sequence[Unit], before: Reading = NOTHING) -> Reading:
    """Read one segment.

    Args:
        found: its units; those in brackets and of dependent clauses are passed over.
        before: what the segment says to which this one is tied by "og", else nothing.
    """
    main = [unit for unit in found if not unit.inside and not unit.dependent]
    settle_particles(main)
    _settle_no_longer(main)
    heads = state_words(main)
    for place in heads:
        state, tense, negated = _judge(main, place, heads, before)
        if state == "cancelled" and negated and _only_later(found):
            state = "planned"
        if state:
            subject, pronoun, agent = subject_of(main, place)
            noun = tense == "noun" and not any(unit.date for unit in main)
            weight = _WEIGHTS.get(main[place].entry.verb, LEADING if noun else STRONG)
            return Reading(cast(State, state), weight, subject, pronoun, tense, negated, agent)
    state, weight, place = without_verb(main)
    if state:
        subject, pronoun, agent = subject_of(main, place)
        return Reading(cast(State, state), weight, subject, pronoun, agent=agent)
    return NOTHING


def _settle_no_longer(main: Sequence[Unit]) -> None:
    """ "ikke et fokusområde længere": what ends it may stand apart"""
    negated = False
    for i, unit in enumerate(main):
        if negated and unit.text == "laengere" and not (i + 1 < len(main) and main[i + 1].content):
            unit.entry = replace(unit.entry, roles=unit.entry.roles | {"no_longer"})
        negated = negated or "negation" in unit.entry.roles


def _judge(main: Sequence[Unit], place: int, heads: Sequence[int], before: Reading) -> tuple[str | None, str, bool]:
    """The state of a segment by its state word at `place`, with tense and negation."""
    states = lexicon().states
    unit = main[place]
    verb = unit.entry.verb
    negated = is_negated(main, place)
    if not verb:  # "er ved at …"
        return _underway(main, place, negated), "present", negated
    tense = tense_of(main, place)
    if tense == "unreal":
        return _SETTLED.get(verb, "not_started"), tense, True
    if before.state and not any(u.entry.roles & {"being", "modal"} for u in main[:place]):
        if tense == "done" and before.tense in ("future", "passive") and not subject_of(main, place)[0]:
            tense = before.tense
        either = verb in _DEGREES | {"begin"} or main[0].text == "eller"
        if before.negated and either and not subject_of(main, place)[0]:
            negated = True
    roles = {role for other in main for role in other.entry.roles}
    later = [main[i] for i in heads if i > place]
    if verb == "plan":
        settled = _planned_otherwise(main, place, later)
        if settled:
            return settled, tense, negated
    if verb == "lack" and not negated and ("only" in roles or _is_of_the_last(main)):
        return "in_progress", tense, negated
    if (verb == "cancel" or unit.entry.lemma == "lukke") and "pausing" in roles and not negated:
        return "postponed", tense, negated
    if unit.entry.lemma == "lukke" and has_since(main) and any(o.text.endswith("vaeret") for o in main[:place]):
        return "postponed", tense, negated  # "har været lukket siden juni"
    if "no_longer" in roles and verb in _HINDERED:
        return "in_progress", tense, True  # "afventer ikke længere svar"
    if "no_longer" in roles and verb not in _SETTLED:
        return "cancelled", tense, True
    if verb == "cancel" and _DENIED.match(unit.text) and any(other.text in _NOT_YET for other in main):
        return "not_started", tense, True
    if verb == "postpone" and tense == "present" and closes_again(main, place) and not negated:
        return "ongoing", tense, negated
    if verb in _SETTLED or verb in _HINDERED:
        return (None if negated else states.get((verb, tense))), tense, negated
    if negated:
        if tense in ("present", "passive") and "yet" in roles:
            return "not_started", tense, True
        return states.get((verb, tense + "-not")), tense, True
    return _affirmed(main, place, roles, later, tense), tense, False


def _is_of_the_last(found: Sequence[Unit]) -> bool:
    """Whether the last of several is named: "mangler de sidste to"; not "mangler svar fra det sidste møde"."""
    named = [unit for unit in found if unit.text not in _DEFINITE]
    return any(unit.text == "sidste" and (i == 0 or bool(named[i - 1].entry.verb)) for i, unit in enumerate(named))


def _only_later(found: Sequence[Unit]) -> bool:
    """Whether what is denied is so only until then: "kan ikke startes før 1. maj", "… før bevillingen er givet"."""
    return any(fold(unit.text).startswith("foer") for unit in found if unit.date is not None or unit.dependent)


def _affirmed(main: Sequence[Unit], place: int, roles: Set[str], later: Sequence[Unit], tense: str) -> str | None:
    """The state by a state word that nothing denies: preparing, repetition, time and degree, then the table."""
    unit = main[place]
    verb = unit.entry.verb
    if unit.text == "fortsat" and "being" in roles and any(other.content for other in main[place + 1 :]):
        lasts = any(
            other.content and other.text.endswith(lexicon().turns.lasting_things)
            for other in main[place + 1 : place + 4]
        )
        return "ongoing" if lasts else None  # "der er fortsat udfordringer"
    if verb == "open" and ("repeated" in roles or has_since(main) or is_a_place(main, place)):
        return "ongoing"
    if was_ready(main, place):
        return "completed"
    if is_to_be_ready(main, place):
        return "planned"
    if tense == "done" and (happened := what_happened(main, place)):
        return lexicon().states[happened, "done"]
    if "preparation" in roles and verb in _PREPARED and _prepares(main, place):
        return "planned"
    habit = verb in _REPEATS or (verb == "plan" and tense in ("present", "passive") and not later)
    if habit and repeated(main, place, tense):
        return "ongoing"
    lasting = tense == "passive" or (tense == "present" and verb == "run")
    lasting = lasting or (tense == "present" and place > 0 and unit.entry.lemma in lexicon().turns.lasting)
    if habit and (verb != "work" or unit.entry.lemma in lexicon().turns.lasting) and lasting and _still(main):
        return "ongoing"
    if "later" in roles and tense in _AHEAD and verb in _REPEATS and _later_than_meant(main):
        return "postponed"
    if verb == "keep" and tense == "done" and _kept_once(main, place):
        return "completed"
    if verb != "plan" and tense in ("present", "passive") and ("now" in roles or ends_in_now(main, place)):
        return "in_progress"
    if tense == "present" and (verb in _ACTIVE or _does(main, place)) and dated(main, verb):
        return "planned"
    if tense == "present" and verb == "light" and "later" in roles:
        return "planned"
    state = lexicon().states.get((verb, tense))
    if tense == "done" and verb in _DEGREES:
        return degree(main, place) or since(main, verb) or state
    return state


def _still(main: Sequence[Unit]) -> bool:
    return any(unit.text in _STILL for unit in main)


def _later_than_meant(main: Sequence[Unit]) -> bool:
    """ "afholdes senere end planlagt" """
    return any(unit.text == "senere" and main[i + 1].text in _THAN_MEANT for i, unit in enumerate(main[:-1]))


def _kept_once(main: Sequence[Unit], place: int) -> bool:
    """ "blev vedligeholdt i maj" """
    return main[place].entry.lemma == "vedligeholde" and (
        any(unit.text == "blev" for unit in main[:place]) or (dated(main, "keep") and not has_since(main))
    )


def _does(main: Sequence[Unit], place: int) -> bool:
    """ "vi viser filmen", "skolerne får brev": a verb of little meaning that tells what somebody does"""
    entry = main[place].entry
    if entry.verb != "light" or entry.lemma in ("stå", "ligge"):
        return False
    return entry.lemma == "få" or any(unit.text in ("vi", "jeg") for unit in main[: place + 2])


def _underway(main: Sequence[Unit], place: int, negated: bool) -> str:
    if negated:
        return "not_started"
    if any("modal" in unit.entry.roles for unit in main[:place]):
        return "planned"
    for unit in main[place + 1 :]:
        if unit.entry.verb in _SETTLED:
            return _SETTLED[unit.entry.verb]
        if unit.entry.verb == "plan" or "preparation" in unit.entry.roles:
            return "planned"
        if unit.entry.verb:
            break
    return "in_progress"


def _planned_otherwise(main: Sequence[Unit], place: int, later: Sequence[Unit]) -> str | None:
    """What is decided may be to move or to drop it: "forventes udskudt", "besluttet ikke at gennemføre"."""
    if not later or later[0].entry.form == "noun":
        return None
    if later[0].entry.verb in _SETTLED:
        return _SETTLED[later[0].entry.verb]
    between = main[place + 1 : main.index(later[0])]
    if any("negation" in unit.entry.roles for unit in between) and not not_before(main):
        return "cancelled"
    return None


def _prepares(main: Sequence[Unit], place: int) -> bool:
    """Whether what is under way or done is only the preparing."""
    early = main[:place]
    return any("preparation" in unit.entry.roles for unit in (*early, *main[place + 1 : place + 4])) and (
        main[place].entry.verb not in ("do", "finish", "light")
        or any("preparation" in unit.entry.roles and unit.entry.form == "noun" for unit in early)
    )
