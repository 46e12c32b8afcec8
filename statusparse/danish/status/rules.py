"""What one segment of a status cell says: tense, voice, modality, negation, degree, repetition.

A segment is about its first state word that is not an attribute ("de planlagte møder er afholdt"). The tables
say what a class of verbs means in each tense; here is how the words around it change the tense.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final, NamedTuple, cast

from statusparse.danish.status.heads import settle_particles, state_words, subject_of
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tokens import fold
from statusparse.report import State

__all__ = ["LEADING", "NOTHING", "STRONG", "Reading", "read"]

STRONG: Final = 3  # a state word of its own
LEADING: Final = 2  # counts like one where it comes first: "60 %, resten følger"
WEAK: Final = 1  # tells the state only where no state word does
FAINT: Final = 0  # tells it only where nothing else does

_DEGREES: Final = frozenset({"do", "finish", "run", "happen", "light", "come"})
_GOVERNING: Final = frozenset({"med", "af", "til", "for", "som", "en", "et", "den", "det", "de", "og"})
_REPEATS: Final = frozenset({"do", "finish", "begin", "work", "run", "happen", "light", "come", "approve"})
_SETTLED: Final = {"postpone": "postponed", "cancel": "cancelled"}  # in every tense
_PREPARED: Final = frozenset({"do", "finish", "begin", "work", "run", "light"})


class Reading(NamedTuple):
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

    :param found: its units; those in brackets and of dependent clauses are passed over.
    :param before: what the segment says to which this one is tied by "og", else nothing.
    """
    main = [unit for unit in found if not unit.inside and not unit.dependent]
    settle_particles(main)
    _settle_no_longer(main)
    heads = state_words(main)
    for place in heads:
        state, tense, negated = _judge(main, place, heads, before)
        if state:
            subject, pronoun, agent = subject_of(main, place)
            leading = main[place].entry.verb == "delay" or (tense == "noun" and not any(unit.date for unit in main))
            weight = LEADING if leading else STRONG
            return Reading(cast(State, state), weight, subject, pronoun, tense, negated, agent)
    state, weight, place = _without_verb(main)
    if state:
        subject, pronoun, agent = subject_of(main, place)
        return Reading(cast(State, state), weight, subject, pronoun, agent=agent)
    return NOTHING


def _settle_no_longer(main: Sequence[Unit]) -> None:
    """ "ikke et fokusområde længere": what ends it may stand apart"""
    negated = False
    for i, unit in enumerate(main):
        if negated and unit.text == "laengere" and not (i + 1 < len(main) and main[i + 1].content):
            unit.entry = unit.entry._replace(roles=unit.entry.roles | {"no_longer"})
        negated = negated or "negation" in unit.entry.roles


def _judge(main: Sequence[Unit], place: int, heads: Sequence[int], before: Reading) -> tuple[str | None, str, bool]:
    """The state of a segment by its state word at `place`, with tense and negation."""
    states = lexicon().states
    unit = main[place]
    verb = unit.entry.verb
    negated = _negated(main, place)
    if not verb:  # "er ved at …"
        return _underway(main, place, negated), "present", negated
    tense = _tense(main, place)
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
    if verb == "lack" and "only" in roles and not negated:
        return "in_progress", tense, negated
    if (verb == "cancel" or unit.entry.lemma == "lukke") and "pausing" in roles and not negated:
        return "postponed", tense, negated
    if "no_longer" in roles and verb not in _SETTLED:
        return "cancelled", tense, True
    if verb in _SETTLED or verb in ("await", "lack"):
        return (None if negated else states.get((verb, tense))), tense, negated
    if negated:
        if tense in ("present", "passive") and "yet" in roles:
            return "not_started", tense, True
        return states.get((verb, tense + "-not")), tense, True
    return _affirmed(main, place, roles, later, tense), tense, False


def _affirmed(main: Sequence[Unit], place: int, roles: Set[str], later: Sequence[Unit], tense: str) -> str | None:
    """The state by a state word that nothing denies: preparing, repetition, time and degree, then the table."""
    unit = main[place]
    verb = unit.entry.verb
    if unit.text == "fortsat" and "being" in roles and any(other.content for other in main[place + 1 :]):
        return None  # "der er fortsat udfordringer"
    if "preparation" in roles and verb in _PREPARED and _prepares(main, place):
        return "planned"
    habit = verb in _REPEATS or (verb == "plan" and tense in ("present", "passive") and not later)
    if habit and _repeated(main, place, tense):
        return "ongoing"
    if habit and verb != "work" and tense == "passive" and any(unit.text == "fortsat" for unit in main):
        return "ongoing"
    if tense in ("present", "passive") and "now" in roles:
        return "in_progress"
    if tense == "present" and verb in ("do", "run", "happen", "work", "exist") and _dated(main, verb):
        return "planned"
    if tense == "present" and verb == "light" and "later" in roles:
        return "planned"
    state = lexicon().states.get((verb, tense))
    if tense == "done" and verb in _DEGREES:
        return _degree(main, place) or _since(main, verb) or state
    return state


def _tense(main: Sequence[Unit], place: int) -> str:
    """done, present, passive, future, noun, or unreal ("skulle have været afholdt")."""
    form = main[place].entry.form
    modal = past_modal = becoming = having = infinitive = missed = False
    for unit in main[:place]:
        roles = unit.entry.roles
        modal = modal or "modal" in roles
        past_modal = past_modal or "past_modal" in roles
        becoming = becoming or "becoming" in roles
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
        return "present"
    if modal:
        return "future"
    if becoming and form == "done":
        return "passive"
    return "done"


def _was_not(early: Sequence[Unit]) -> bool:
    """ "det har ikke været muligt at gennemføre": not done"""
    return any("negation" in unit.entry.roles for unit in early) and any(
        unit.entry.roles & {"was", "existed"} or unit.text in ("vaeret", "har", "blev") for unit in early
    )


def _negated(main: Sequence[Unit], place: int) -> bool:
    """Whether "ikke" holds for the state word: before it, or just after a finite verb."""
    for unit in main[:place]:
        if "negation" in unit.entry.roles or "without" in unit.entry.roles:
            return True
    finite = main[place].entry.form in ("present", "passive", "past")
    for unit in main[place + 1 : place + 4]:
        roles = unit.entry.roles
        if "negation" in roles:
            if _not_before(main):
                return False
            return finite or unit.text in ("ingen", "intet", "endnu ikke")
        if unit.kind != "word" or unit.entry.verb:
            return False
    return False


def _not_before(main: Sequence[Unit]) -> bool:
    """ "starter ikke før august", "forventes ikke afsluttet før 2019": a time, not a denial"""
    return any(unit.date is not None and fold(unit.text).startswith("foer") for unit in main)


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
    if any("negation" in unit.entry.roles for unit in between) and not _not_before(main):
        return "cancelled"
    return None


def _prepares(main: Sequence[Unit], place: int) -> bool:
    """Whether what is under way or done is only the preparing."""
    early = main[:place]
    return any("preparation" in unit.entry.roles for unit in (*early, *main[place + 1 : place + 4])) and (
        main[place].entry.verb not in ("do", "finish", "light")
        or any("preparation" in unit.entry.roles and unit.entry.form == "noun" for unit in early)
    )


def _repeated(main: Sequence[Unit], place: int, tense: str) -> bool:
    """Whether a word of repetition belongs to the verb, not to a noun ("med løbende opfølgning")."""
    verb = main[place].entry
    for i, unit in enumerate(main):
        if "repeated" not in unit.entry.roles:
            continue
        governed = i > 0 and main[i - 1].text in _GOVERNING and not unit.text.startswith("hver")
        attribute = governed or (i + 1 < len(main) and main[i + 1].content and main[i + 1].kind == "word")
        if tense in ("present", "passive") and not (governed and i > place):
            return True
        if tense == "future" and not attribute and any(u.text == "vil" for u in main[:place]):
            return True
        if tense == "done" and not attribute and verb.form == "done" and verb.verb != "finish":
            return not any("being" in u.entry.roles or u.date for u in main)
    return False


def _dated(main: Sequence[Unit], verb: str) -> bool:
    """Whether a time to come is named; "kører frem til sommer" and "kører siden 2016" are under way."""
    for unit in main:
        if "later" in unit.entry.roles:
            return verb != "work"
        if unit.date is not None:
            start = unit.date.start is not None or unit.date.end is None
            since = fold(unit.text).startswith("siden")
            if start and not since and not (verb in ("run", "work") and unit.date.precision == "year"):
                return verb != "work"
    return False


def _since(main: Sequence[Unit], verb: str) -> str | None:
    lasting = verb in ("run", "happen") or any("repeated" in unit.entry.roles for unit in main)
    return "ongoing" if lasting and _has_since(main) else None


def _has_since(main: Sequence[Unit]) -> bool:
    return any(unit.date is not None and fold(unit.text).startswith("siden") for unit in main)


def _degree(main: Sequence[Unit], place: int) -> str | None:
    """What "delvist", "næsten", "3 af 5" and "60 %" make of something done."""
    for i, unit in enumerate(main):
        if i and main[i - 1].text in ("med", "for ca", "hvoraf"):
            continue
        if "almost" in unit.entry.roles:
            return "in_progress"
        if "partly" in unit.entry.roles:
            return "partly_completed"
        if unit.value is not None and (
            unit.kind == "share" or i < place or i == len(main) - 1 or main[i + 1].kind == "mark"
        ):
            return _share(unit.value)
    return None


def _share(value: float) -> str:
    if value <= 0:
        return "not_started"
    return "completed" if value >= 1 else "partly_completed"


def _without_verb(main: Sequence[Unit]) -> tuple[str | None, int, int]:
    """The state of a segment that has no state word, its weight, and where it stands."""
    roles: dict[str, int] = {}
    for i, unit in enumerate(main):
        for role in unit.entry.roles:
            roles.setdefault(role, i)
    if "no_longer" in roles:
        return "cancelled", STRONG, roles["no_longer"]
    negated = "negation" in roles
    content = any(unit.content for unit in main)
    for i, unit in enumerate(main):
        if "repeated" in unit.entry.roles and not negated:
            attribute = i + 1 < len(main) and main[i + 1].content
            return "ongoing", (LEADING if attribute else STRONG), i
    existed = roles.get("existed", _has_been(main))
    if existed is not None:
        lasting = "ongoing" if _has_since(main) else (_degree(main, len(main)) or "completed")
        return ("not_started" if negated else lasting), STRONG, existed
    if "becoming" in roles:
        return ("cancelled" if negated else "planned"), WEAK, roles["becoming"]
    if "modal" in roles and len(main) > 1:
        return ("cancelled" if negated else "planned"), WEAK, roles["modal"]
    for i, unit in enumerate(main):
        if unit.value is not None:
            measured = any(u.content for u in main[:i]) and any("being" in u.entry.roles for u in main[:i])
            return (None if measured else _share(unit.value)), LEADING, i  # "svarprocenten er 78 %"
    if "partly" in roles:
        return "partly_completed", LEADING, roles["partly"]
    if "almost" in roles:
        return "in_progress", LEADING, roles["almost"]
    if "new_date" in roles:
        return "postponed", WEAK, roles["new_date"]
    if negated and "yet" in roles:
        return "not_started", WEAK, roles["negation"]
    for i, unit in enumerate(main):
        if unit.kind == "mark" and (state := lexicon().signs.get(unit.text)):
            return state, FAINT, i
        if unit.kind == "word" and unit.content and (state := _by_ending(main, i, negated)):
            return state, WEAK, i
    if "was" in roles and not negated and content:
        return "completed", FAINT, roles["was"]
    return None, FAINT, 0


def _has_been(main: Sequence[Unit]) -> int | None:
    """Where "har … været" ends: "har hele foråret været på kursus"."""
    words = [unit.text for unit in main]
    return words.index("vaeret") if "har" in words and "vaeret" in words else None


def _by_ending(main: Sequence[Unit], i: int, negated: bool) -> str | None:
    """A verb that no table has, by its ending: "revideres", "blev varslet"."""
    word = main[i].text
    if word in lexicon().neighbours:
        return None
    if len(word) > 5 and word.endswith("eres") and not word.endswith("neres"):
        return "cancelled" if negated else "planned"
    aux = next((unit.text for unit in reversed(main[:i]) if "being" in unit.entry.roles), "")
    governed = i > 0 and "governing" in main[i - 1].entry.roles  # "er på området", "med de unges"
    if aux and not governed and len(word) > 4 and word.endswith(("et", "t") if "blev" in aux else "et"):
        if aux in ("bliver", "blive"):
            return "cancelled" if negated else "planned"
        return "not_started" if negated else "completed"
    follower = main[i + 1] if i + 1 < len(main) else None
    passive = len(word) > 4 and word.endswith("es") and not word.endswith(("nes", "lles", "deles"))
    if passive and not governed and (follower is None or follower.date or follower.entry.roles):
        return "cancelled" if negated else "planned"
    if word.endswith(("fase", "fasen")):
        return "in_progress"
    if i == 0 and word.endswith("eret") and len(word) > 6:
        return "completed"
    return None
