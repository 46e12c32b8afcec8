"""What a consequence decides: "pengene er brugt, så det bliver ikke til noget" tells of no success.

What stands before ", så" is its reason then. A consequence that only says what is left ("afholdt, så nu mangler
evalueringen") or what a deed is good for ("gelænder monteret, så ingen falder") decides nothing. A reason may also
stand behind: "aflyst, hallen er lukket".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import NOTHING, Reading, read
from statusparse.danish.status.segments import Segment, Unit

__all__ = ["set_aside_reasons", "tells_why"]

_SO: Final = "saa"  # "så snart", "så vidt" and their like are units of their own
_OFF: Final = frozenset({"cancelled", "postponed"})
_NOT_HELD: Final = frozenset({*_OFF, "not_started"})
_GOING_ON: Final = frozenset({"in_progress", "ongoing"})
_MEANT: Final = frozenset({*_GOING_ON, "completed", "planned"})
_NO_MORE: Final = frozenset({"flere", "mere", "yderligere", "igen"})
_PRESENT: Final = ("r", "s")  # the ends of a verb: "falder", "snubles"
_BEGINNING: Final = frozenset({"start", "stop", "line", "but"})


class _Reason(Struct):
    """What stands before a consequence, from the segment `first` on: what that segment says, and what is told by all
    of them up to `end` (that something is gone, that something was held, of whom or what)."""

    first: int
    end: int = 0
    reading: Reading = NOTHING
    gone: bool = False
    held: bool = False
    subject: Unit | None = None

    def reach(self, cut: Sequence[Segment], end: int) -> None:
        """Take in the segments before `end` that are not yet."""
        turns = lexicon().turns
        if not self.end:
            self.reading = read(cut[self.first].units)
        for segment in cut[max(self.first, self.end) : end]:
            for unit in segment.units:
                self.gone = self.gone or _is_gone(unit)
                self.held = self.held or unit.entry.lemma in turns.holding
                if self.subject is None and unit.kind == "word" and (unit.content or _is_person(unit)):
                    self.subject = unit
        self.end = end

    @property
    def hinders(self) -> bool:
        """Whether it tells of people or places, of which nothing is held ("hallen er renoveret"), or what is gone."""
        if self.gone or self.subject is None:
            return self.gone
        turns = lexicon().turns
        return _is_person(self.subject) or self.subject.text.endswith((*turns.places, *turns.actors))

    @property
    def is_the_activity(self) -> bool:
        """Whether it is the activity that is done: "afholdt, så det er ikke aktuelt mere", "møderne er holdt, så …"."""
        return not (self.reading.subject or self.reading.agent) or self.held


def set_aside_reasons(cut: Sequence[Segment]) -> None:
    """Make what stands before ", så" dependent where the consequence is that a thing is off, moved or not done; and
    what stands behind it where that only tells what nobody has to fear any more.

    Args:
        cut: the segments of a cell.
    """
    reason = _Reason(0)
    for i, segment in enumerate(cut):
        if segment.link in _BEGINNING:
            reason = _Reason(i)
        if segment.units[0].text != _SO or segment.link != "comma":
            continue
        reason.reach(cut, i)
        if _decides(segment.units, reason):
            for earlier in cut[reason.first : i]:
                _set_aside(earlier)
            reason = _Reason(i)
        elif reason.reading.state in _MEANT and _tells_of_nobody(segment.units):
            _set_aside(segment)


def _set_aside(segment: Segment) -> None:
    for unit in segment.units:
        unit.dependent = True


def tells_why(segment: Segment, reading: Reading, before: Reading) -> bool:
    """Whether a clause only tells why a thing is off, moved or not begun: what it would need is no more.

    Args:
        segment: the clause.
        reading: what it says.
        before: what the clause before it says.
    """
    if before.state not in _NOT_HELD or reading.state not in ("completed", "cancelled") or not reading.subject:
        return False
    lost = any(_is_gone(unit) for unit in segment.units)
    return lost and segment.link in ("comma", "stop")


def _decides(found: Sequence[Unit], reason: _Reason) -> bool:
    """Whether a consequence, from "så" on, is about the activity, and says that it is off, moved or not done."""
    if len(found) < 2 or found[1].text in lexicon().following[0]:
        return False
    before = reason.reading.state
    if before == "completed" and (not reason.hinders or reason.is_the_activity):
        return False
    if not reason.gone:
        if before in _MEANT and _tells_of_nobody(found):
            return False
        if before == "completed" and any(unit.text in _NO_MORE for unit in found):
            return False  # "skolen er malet, så der males ikke mere"
    reading = read(found)
    nothing = reading.state in (None, "not_started") and "not_any" in found[1].entry.roles
    if nothing and not any(_tells(unit) for unit in found):
        dated = any(unit.date is not None for unit in found)
        if not reason.hinders and (before in _GOING_ON or (before == "planned" and not dated)):
            return False  # "løbende, så ingen slutdato"
        found[1].entry = replace(found[1].entry, verb="cancel", form="done")  # "så ingen svømning i foråret"
        return True
    off = reading.state in _OFF and reading.tense != "noun"
    return off or (reading.state == "not_started" and reading.negated)


def _is_gone(unit: Unit) -> bool:
    """Whether a word says that something was there and is no more, without which nothing can be held."""
    turns = lexicon().turns
    return (bool(unit.entry.verb) and unit.entry.lemma in turns.ending) or unit.text in turns.gone


def _is_person(unit: Unit) -> bool:
    return any(unit.text == person or unit.text == person + "en" for person in lexicon().persons)


def _tells_of_nobody(found: Sequence[Unit]) -> bool:
    """ "så ingen falder", "så ingen behøver at stå op": nobody, where "ingen møder" has a noun"""
    if len(found) < 3 or "not_any" not in found[1].entry.roles:
        return False
    word = found[2]
    noun = word.text.endswith(lexicon().held) or word.entry.form == "noun"
    return not noun and (_tells(word) or "modal" in word.entry.roles or word.text.endswith(_PRESENT))


def _tells(unit: Unit) -> bool:
    return bool(unit.entry.verb) or "being" in unit.entry.roles
