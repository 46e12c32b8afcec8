"""Which segments of a status cell make a clause, and which clause is about the listed activity.

The first clause is, unless a later one overtakes it: "planlagt, men ikke gennemført" is not done. Which state
overtakes which stands in `words.toml`; a clause with a subject of its own ("næste møde er aflyst")
never does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from statusparse.danish.status.adoptions import settle_adoptions
from statusparse.danish.status.consequences import set_aside_reasons, tells_why
from statusparse.danish.status.idioms import FINISHED
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import LEADING, NOTHING, STRONG, Reading, read
from statusparse.danish.status.segments import Segment, Unit
from statusparse.danish.status.tense import is_unreal

__all__ = ["Part", "about_the_activity", "put_together"]

_AIM_REACH: Final = 4  # units between "målet" and "at": "målet er fortsat, at …"
_LATEST: Final = frozenset({"senest", "sidst", "seneste", "sidste"})
_ANOTHER: Final = frozenset({"en", "et", "nogle", "flere", "enkelte"})  # "men der er holdt et formøde"
_GOING_ON: Final = frozenset({"in_progress", "ongoing"})
_CHANGED: Final = frozenset({"omlægge", "ændre", "konvertere", "omdanne"})
_UNFINISHED: Final = frozenset({"in_progress", "planned"})


class Part(Struct, eq=False):
    """A clause: what it says, the joint before it, and its units."""

    reading: Reading
    link: str
    units: list[Unit] = field(default_factory=list)


def put_together(cut: Sequence[Segment]) -> list[Part]:
    """The clauses that say something of progress, in their order.

    A segment that says nothing belongs to the clause before it in its sentence, else to the one after it.

    Args:
        cut: the segments of the cell.

    Returns:
        The clauses; none where no segment says anything.
    """
    _settle_ends(cut)
    if len(cut) > 1:
        settle_adoptions(cut)
        set_aside_reasons(cut)
    readings: list[Reading] = []
    unfinished = False
    unreal: Segment | None = None
    for i, segment in enumerate(cut):
        following = cut[i + 1] if i + 1 < len(cut) else None
        if (following and following.units[0].text == "at") or any([unit.text == "at" for unit in segment.units]):
            _set_aside_telling(segment, following)
            _set_aside_aim(segment, following)
        tied = i > 0 and (segment.link == "and" or (segment.link == "comma" and _listed(cut, i)))
        if _relative(segment, readings, i + 1 < len(cut)):
            for unit in segment.units:
                unit.dependent = True
        reading = read(segment.units, readings[-1] if tied else NOTHING)
        if readings and tells_why(segment, reading, readings[-1]):
            for unit in segment.units:
                unit.dependent = True
            reading = NOTHING
        if unfinished and reading.state == "completed" and _is_ready_by_a_day(segment):
            reading = replace(reading, state="planned")
        if segment.link in ("stop", "line"):
            unreal = None
        if unreal and segment.link == "but" and reading.state == "completed" and not _made_up_for(segment, unreal):
            reading = NOTHING
        if reading.state and not reading.tense and is_unreal(segment.units) and _last_said(readings) == "completed":
            reading = NOTHING  # a wish in retrospect: "afholdt, men vi kunne have haft flere med"
        if reading.state == "not_started" and is_unreal(segment.units):
            unreal = segment
        unfinished = unfinished or reading.state in _UNFINISHED
        readings.append(reading)
    counted = _counted(readings)
    parts: list[Part] = []
    waiting: list[Unit] = []
    for i, segment in enumerate(cut):
        broken = segment.link in ("stop", "line")
        if broken:
            waiting = []
        if i not in counted:
            (parts[-1].units if parts and not broken and not waiting and i else waiting).extend(segment.units)
            if broken or not parts:
                continue
        elif parts and not broken and _continues(parts[-1].reading, readings[i], segment):
            parts[-1].units += waiting + segment.units
            if _only_repeats(segment) and parts[-1].reading.tense in ("present", "passive"):
                parts[-1].reading = replace(parts[-1].reading, state="ongoing")
            waiting = []
        else:
            parts.append(Part(readings[i], segment.link, waiting + segment.units))
            waiting = []
    return parts


def _last_said(readings: Sequence[Reading]) -> str | None:
    return next((reading.state for reading in reversed(readings) if reading.state), None)


def _made_up_for(segment: Segment, unreal: Segment) -> bool:
    """Whether what should have been was so after all: "skulle have været holdt i maj, men blev holdt i juni"; "…, men
    det regnede" tells why it was not."""
    lemmas = lexicon().turns.holding.union(unit.entry.lemma for unit in unreal.units if unit.entry.verb)
    return any(
        (unit.entry.verb and unit.entry.lemma in lemmas) or "being" in unit.entry.roles or unit.date is not None
        for unit in segment.units
    )


def _is_ready_by_a_day(segment: Segment) -> bool:
    """ "Sendt til tryk, klar ultimo maj": when it will be ready, where it is not yet"""
    first = next((unit for unit in segment.units if not unit.joint), None)
    return first is not None and first.text in FINISHED and any(unit.date is not None for unit in segment.units)


def _counted(readings: Sequence[Reading]) -> set[int]:
    """Which segments make clauses: those with a state word, or else the one that says most."""
    found = [i for i, reading in enumerate(readings) if reading.state]
    counted = {i for i in found if readings[i].weight == STRONG}
    if found and readings[found[0]].weight >= LEADING:
        counted.add(found[0])
    if not counted and found:
        counted.add(max(found, key=lambda i: (readings[i].weight, -i)))
    return counted


def _listed(cut: Sequence[Segment], i: int) -> bool:
    """Whether a segment is one participle in a list: "skal planlægges, gennemføres og evalueres"."""
    return len(cut[i].units) == 1 and i + 1 < len(cut) and cut[i + 1].link in ("and", "comma")


def _settle_ends(cut: Sequence[Segment]) -> None:
    """ "Start 1/8, slut 31/12": the end of what is to begin, not that it is over"""
    for k, segment in enumerate(cut[1:], 1):
        first = next((unit for unit in segment.units if not unit.joint), None)
        if first and first.text == "slut" and any(_begins(unit) for earlier in cut[:k] for unit in earlier.units):
            first.entry = replace(first.entry, form="noun")


def _begins(unit: Unit) -> bool:
    return unit.entry.verb == "begin" and unit.entry.form in ("noun", "present")


def _set_aside_telling(segment: Segment, following: Segment | None) -> None:
    """Make what is told the clause, not the telling: "det kan oplyses, at mødet er afholdt".

    So too where the telling is a plan to move or to drop: "det er besluttet, at mødet udskydes".
    """
    for i, unit in enumerate(segment.units):
        if "telling" not in unit.entry.roles:
            continue
        for j, other in enumerate(segment.units[i + 1 : i + 3], i + 1):
            if other.text == "at":
                for aside in segment.units[: j + 1]:
                    aside.dependent = True
                return
            if other.entry.verb or "negation" in other.entry.roles:
                break
    if following is None or following.link != "comma" or following.units[0].text != "at":
        return
    told = any("telling" in unit.entry.roles for unit in segment.units)
    planned = any(unit.entry.verb == "plan" for unit in segment.units)
    if told or (planned and read(following.units[1:]).state in ("postponed", "cancelled")):
        for aside in (*segment.units, following.units[0]):
            aside.dependent = True


def _set_aside_aim(segment: Segment, following: Segment | None) -> None:
    """ "målet er, at alle er uddannet", "planen er at holde det i maj": what is meant to be is planned, not done"""
    found, aims = segment.units, lexicon().turns.aims
    at = next((i for i, unit in enumerate(found) if unit.text in aims), len(found))
    behind = found[at + 1 : at + 1 + _AIM_REACH]
    if at == len(found) or not any(unit.text == "er" for unit in (*found[:at], *behind)):
        return
    told = next((at + 1 + k for k, unit in enumerate(behind) if unit.text == "at"), len(found))
    clause = found[told:]
    if not clause and following is not None and following.link == "comma" and following.units[0].text == "at":
        clause = following.units
    if not clause:
        return
    aside = [*found[at + 1 : told], *clause]
    if read(clause[1:]).state in ("postponed", "cancelled"):
        aside = [*found[:told], clause[0]]
    else:
        found[at].entry = replace(found[at].entry, verb="plan", form="noun")
    for unit in aside:
        unit.dependent = True


def _relative(segment: Segment, readings: Sequence[Reading], followed: bool) -> bool:
    """ "mødet, der var planlagt til maj, blev …", "det afventes, at …" """
    if segment.link == "comma" and segment.units[0].text == "at" and not segment.units[0].dependent:
        return True
    return (
        followed
        and bool(readings)
        and readings[-1].state is None
        and segment.link == "comma"
        and segment.units[0].text == "der"
    )


def _continues(before: Reading, reading: Reading, segment: Segment) -> bool:
    """Whether a segment only goes on with the clause before it."""
    if before.state == reading.state:
        return True
    if before.state in _GOING_ON and reading.state == "not_started" and _lacks_means(segment):
        return True
    if before.state == "ongoing" and reading.negated and any(unit.entry.verb == "finish" for unit in segment.units):
        return True  # "løbende, afsluttes ikke"
    return _only_repeats(segment) and before.tense in ("present", "passive", "future")


def _lacks_means(segment: Segment) -> bool:
    """ "mangler ressourcer": what makes it hard, not what is left to do"""
    found = segment.units
    return any(
        unit.text == "mangler" and found[i + 1].text in lexicon().turns.means for i, unit in enumerate(found[:-1])
    )


def _only_repeats(segment: Segment) -> bool:
    return all(not unit.entry.verb or "repeated" in unit.entry.roles for unit in segment.units) and any(
        "repeated" in unit.entry.roles for unit in segment.units
    )


def about_the_activity(parts: Sequence[Part]) -> Part:
    """The clause about the listed activity.

    Args:
        parts: the clauses, at least one.
    """
    overtakes = lexicon().overtakes
    main = parts[0]
    for part in parts[1:]:
        reading = part.reading
        if reading.subject or (reading.agent and part.link != "but"):
            continue
        state = str(main.reading.state)
        if _stands_beside(main.reading, part):
            continue
        going_on = reading.state in _GOING_ON and reading.tense != "done" and part.link != "but"
        if state == "planned" and going_on:
            continue  # "starter 1/8 og løber til 31/12"
        if _gives_way(main, part):
            main = part
        turned = (part.link == "but" or reading.pronoun) and reading.state in overtakes.get(state + "-but", ())
        if turned or reading.state in overtakes.get(state, ()):
            main = part
    return main


def _gives_way(main: Part, part: Part) -> bool:
    """Whether what happened was only a beginning or a change, or what was called off runs now: "åbnede i marts og kører
    hver tirsdag", "omlagt til online, afholdes 4/2", "aflyst to gange, kører nu"."""
    state, reading = main.reading.state, part.reading
    if state == "completed" and reading.state == "ongoing":
        return any(unit.entry.lemma == "åbne" or unit.entry.verb == "exist" for unit in main.units)
    if state == "completed" and reading.state == "planned":
        changed = any(unit.entry.lemma in _CHANGED for unit in main.units)
        changed = changed and any(unit.text == "til" for unit in main.units)
        return changed and any(unit.entry.lemma in lexicon().turns.holding for unit in part.units)
    running = state == "cancelled" and reading.state in _GOING_ON and reading.tense in ("present", "passive")
    return running and not reading.agent and any(unit.text == "nu" for unit in part.units)


def _stands_beside(before: Reading, part: Part) -> bool:
    """Whether a clause tells of the last time, of an end to come, of a pause, of something else that was done or of
    what follows from it: "folderen er trykt, så den udgår af listen"."""
    reading, found = part.reading, part.units
    if before.state == "completed" and part.link == "comma":
        return found[0].text == "saa"
    if before.state == "ongoing":
        if reading.state == "completed":
            return any(unit.text in _LATEST for unit in found)
        ahead = reading.tense in ("present", "passive", "future") and not reading.negated
        if reading.state == "cancelled" and ahead:
            return any(unit.date is not None or "later" in unit.entry.roles for unit in found)
        paused = reading.state == "postponed" or any(unit.text == "aflyst" for unit in found)
        return paused and any(
            unit.date is not None and unit.date.precision not in ("year", "day") and before.text == "i"
            for before, unit in pairwise(found)
        )
    if before.state == "not_started" and reading.state == "completed" and reading.agent:
        return any(unit.text in _ANOTHER or unit.kind == "number" for unit in found)
    return False
