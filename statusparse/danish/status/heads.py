"""Which words of a segment are its state words, and whether it has a subject of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import ANY_DATE, ANY_WORD, Entry, lexicon
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.turns import TURNS, says_whom

__all__ = ["settle_particles", "state_words", "subject_of"]

_PARTICLE_REACH: Final = 8  # words between a verb and its particle: "satte vi sammen med skolen i gang"
_HOW_MANY: Final = frozenset({"ingen", "faa", "mange", "flere", "nogle", "antal"})
_PEOPLE: Final = frozenset({"tilmeldte", "fremmoedte", "inviterede", "ansatte", "uddannede"})
_PARTICIPLES: Final = ("te", "de", "ne")
_PERSON_REACH: Final = 3  # words between a person and what is said: "underviser er desværre syg"
_PREDICATES: Final = frozenset({"done", "past", "present", "passive"})
_DOING: Final = ("else", "ning", "ing", "ion")
_SHORTEST_DOING: Final = 6  # letters: "måling"


def settle_particles(main: list[Unit]) -> None:
    """Give each verb with a particle ("sættes … i gang") the class that the two have together."""
    tables = lexicon()
    particles, turning = tables.particles, tables.turning
    for i, unit in enumerate(main):
        if unit.text in turning:
            _settle_word(main, i)
        entry = unit.entry
        if not entry.verb:
            continue
        choices = particles.get(entry.lemma)
        if choices:
            for j in range(i + 1, min(i + 1 + _PARTICLE_REACH, len(main))):
                found = choices.get(main[j].text.split(" ", 1)[0])
                if found and _settle(main, i, j, found):
                    break
        elif entry.verb == "mute" and entry.key.endswith(" under") and i + 1 < len(main):
            main[i + 1].entry = Entry(main[i + 1].entry.key)  # "omtalt under Planlægning"


def _settle_word(main: list[Unit], i: int) -> None:
    """Give a word that turns on what follows its meaning there: "under", "kan", "i … høring", "åben",
    "underviser"."""
    word, tables = main[i].text, lexicon()
    if word in TURNS:
        TURNS[word](main, i)
    if word == "under":
        _settle_under(main, i)
    if word == "kan":
        _settle_unanswered(main, i)
    if word in tables.frames:
        _settle_frame(main, i)
    if word in tables.opening[0]:
        _settle_open(main, i)
    if word in tables.persons and _is_person(main, i):
        for unit in main[i : i + 1 + _PERSON_REACH]:
            if unit is main[i] or unit.text in tables.away:
                unit.entry = Entry(unit.entry.key)


def _settle(main: list[Unit], i: int, j: int, choices: Sequence[tuple[str, str]]) -> bool:
    """Put the verb at i and the particle at j together, if it is one of the verb's."""
    texts = [other.text if other.date is None else ANY_DATE for other in main[j : j + 4]]
    ahead = " ".join(texts) + " "
    for particle, verb in choices:
        if ANY_WORD in particle:
            texts = [ANY_WORD if main[k].content else text for k, text in enumerate(texts, j)]
            ahead = " ".join(texts) + " "
        if ahead.startswith(particle + " "):
            main[i].entry = replace(main[i].entry, verb=verb)
            length = 0
            for unit, text in zip(main[j : j + 4], texts, strict=True):
                if length >= len(particle):
                    break
                if text != ANY_WORD:
                    unit.entry = replace(unit.entry, verb="", roles=frozenset({"particle"}))
                length += len(text) + 1
            return True
    return False


def _settle_frame(main: list[Unit], i: int) -> None:
    """ "i offentlig høring": a word may stand between the two of a phrase"""
    if i + 2 < len(main) and main[i + 1].kind == "word" and not main[i + 1].entry.verb:
        for last, entry in lexicon().frames[main[i].text]:
            if main[i + 2].text == last:
                main[i].entry = entry
                main[i + 2].entry = replace(main[i + 2].entry, verb="", roles=frozenset({"particle"}))


def _settle_open(main: list[Unit], i: int) -> None:
    """ "åben mandag-fredag" comes again, "åben caféaften" tells which evening"""
    times = lexicon().opening[1]
    following = main[i + 1 : i + 3]
    if len(following) > 1 and "small" not in following[0].entry.roles:
        following.pop()
    unit = main[i]
    if any(other.kind == "word" and other.text.endswith(times) for other in following):
        unit.entry = replace(unit.entry, roles=unit.entry.roles | {"repeated"})
    elif unit.entry.verb == "open" and following and following[0].kind == "word" and following[0].content:
        unit.entry = Entry(unit.entry.key)


def _is_person(main: Sequence[Unit], i: int) -> bool:
    """ "underviser syg", "ny underviser fra maj", "vejleder er på orlov": who, not what goes on"""
    tables = lexicon()
    if any("agent" in unit.entry.roles for unit in main[:i]):
        return False
    if i and main[i - 1].text in tables.before_persons:
        return True
    for unit in main[i + 1 : i + 1 + _PERSON_REACH]:
        entry = unit.entry
        if unit.text in tables.away or entry.roles & {"being", "modal", "past_modal"}:
            return True
        if entry.verb:
            return entry.form in _PREDICATES and not entry.roles and unit.text not in _PEOPLE
        if unit.content or unit.kind != "word" or "no_longer" in entry.roles:
            return False
    return False


def _settle_unanswered(main: list[Unit], i: int) -> None:
    """ "kan endnu ikke vurderes": nothing is said of the activity"""
    denied = 0
    for j in range(i + 1, min(i + 5, len(main))):
        entry = main[j].entry
        if denied and "answering" in entry.roles:
            for k in (i, denied, j):
                main[k].entry = Entry(main[k].entry.key, verb="mute", form="done")
            return
        if "negation" in entry.roles:
            denied = j
        elif entry.verb or main[j].kind != "word":
            return


def _settle_under(main: list[Unit], i: int) -> None:
    """ "under udarbejdelse", "under politisk behandling": a noun of doing makes it a state"""
    for noun in main[i + 1 : i + 3]:
        if noun.kind == "word" and (_is_doing(noun.text) or _is_short_for_doing(noun)):
            verb = noun.entry.verb if noun.entry.form == "noun" or noun.entry.verb == "plan" else "begin"
            main[i].entry = replace(main[i].entry, verb=verb, form="done")
            # What "it-udvikling" is about is no part of the state.
            told = {"particle"} if noun.text.isalpha() else set()
            noun.entry = replace(noun.entry, verb="", roles=noun.entry.roles | told)
            return
        if not noun.content and "yet" not in noun.entry.roles:
            return


def _is_doing(word: str) -> bool:
    return len(word) >= _SHORTEST_DOING and word[0].isalpha() and word.endswith(_DOING)


def _is_short_for_doing(unit: Unit) -> bool:
    """ "under udarb.", "under behandl." """
    return unit.text in lexicon().abbreviations and (unit.content or unit.entry.form == "done") and len(unit.text) > 3


def state_words(main: Sequence[Unit]) -> list[int]:
    """The state words of a segment, attributes and nouns last."""
    verbs, attributes, nouns = [], [], []
    for i, unit in enumerate(main):
        if unit.entry.verb or "underway" in unit.entry.roles:
            if _persons(main, i) or _shortcomings(main, i) or (unit.entry.form == "past" and says_whom(main, i)):
                continue
            if unit.entry.form == "noun" or _noun(main, i):
                nouns.append(i)
            elif (
                unit.entry.verb == "light"
                or "telling" in unit.entry.roles
                or "yet" in unit.entry.roles
                or _attributive(main, i)
                or _bare(main, i)
            ):
                attributes.append(i)
            else:
                verbs.append(i)
    return verbs + attributes + nouns


def _bare(main: Sequence[Unit], i: int) -> bool:
    """An infinitive that no modal verb governs: "arbejdet med at udvikle en app er påbegyndt"."""
    return main[i].entry.form == "infinitive" and not any(
        unit.entry.roles & {"modal", "past_modal"} for unit in main[:i]
    )


def _noun(main: Sequence[Unit], i: int) -> bool:
    """ "arbejdet er …", "oplægget holdes", "ansatte uddannes": a noun that looks like a participle or a past"""
    entry, text = main[i].entry, main[i].text
    if entry.form not in ("done", "past") or not text.endswith(("et", "te", "de")) or " " in text:
        return False
    if any("being" in unit.entry.roles for unit in main[:i]):
        return False
    following = main[i + 1].entry if i + 1 < len(main) else None
    finite = following and (following.roles & {"being", "modal"} or following.form in ("present", "passive"))
    return (entry.form == "done" and entry.verb == "work") or bool(finite)


def _persons(main: Sequence[Unit], i: int) -> bool:
    """ "ingen tilmeldte", "få fremmødte", "3 tilmeldte": people, not what was done"""
    return (
        i > 0
        and main[i].entry.form == "past"
        and (main[i - 1].text in _HOW_MANY or (main[i - 1].kind == "number" and main[i].text in _PEOPLE))
        and main[i].text.endswith(_PARTICIPLES)
        and not (i + 1 < len(main) and (main[i + 1].content or "particle" in main[i + 1].entry.roles))
    )


def _shortcomings(main: Sequence[Unit], i: int) -> bool:
    """ "alle mangler er udbedret": faults, not what is lacking"""
    if main[i].text != "mangler" or i + 1 >= len(main):
        return False
    following = main[i + 1].entry
    return "being" in following.roles or (
        bool(following.verb) and following.form in ("done", "passive") and not following.roles
    )


def _attributive(main: Sequence[Unit], i: int) -> bool:
    """Whether a participle stands before its noun: "de planlagte møder er afholdt"."""
    if main[i].entry.form not in ("done", "past") or i + 1 >= len(main) or not main[i + 1].content:
        return False
    if main[i + 1].kind == "number" or any("being" in unit.entry.roles for unit in main[:i]):
        return False
    if any("agent" in unit.entry.roles for unit in main[:i]):
        return False
    if i and main[i].entry.form == "done" and not main[i - 1].entry.roles & {"small", "repeated"}:
        return False
    return any(unit.entry.verb and unit.entry.form != "noun" for unit in main[i + 2 :])


def subject_of(main: Sequence[Unit], place: int) -> tuple[bool, bool, bool]:
    """Whether there is a subject, whether a pronoun points back, whether it is about what "vi" do."""
    early = main[:place]
    subject = any(
        (unit.content and unit.kind == "word") or unit.entry.form == "noun" or "new_date" in unit.entry.roles
        for unit in early
    )
    subject = subject or (place == 0 and main[0].text in lexicon().persons)  # "udskudt, underviser i karantæne"
    agent = any("agent" in unit.entry.roles for unit in main[: place + 2])
    return subject, not subject and any("back" in unit.entry.roles for unit in early), agent
