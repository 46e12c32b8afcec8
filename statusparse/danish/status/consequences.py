"""What a consequence decides: "pengene er brugt, så det bliver ikke til noget" tells of no success.

What stands before ", så" is its reason then. A consequence that only says what is left ("afholdt, så nu mangler
evalueringen") decides nothing. A reason may also stand behind: "aflyst, hallen er lukket".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import Reading, read
from statusparse.danish.status.segments import Segment, Unit

__all__ = ["HELD", "set_aside_reasons", "tells_why"]

_SO: Final = "saa"  # "så snart", "så vidt" and their like are units of their own
_OFF: Final = frozenset({"cancelled", "postponed"})
_NOT_HELD: Final = frozenset({*_OFF, "not_started"})
_GOING_ON: Final = frozenset({"in_progress", "ongoing"})
#: Verbs of what one holds or carries through.
HELD: Final = frozenset({"afholde", "holde", "gennemføre", "køre", "afvikle"})
#: Verbs of what was there and is no more, without which nothing can be held.
_GONE: Final = frozenset(
    {"lukke", "stoppe", "ophøre", "udløbe", "opbruge", "bruge", "fratræde", "sælge", "opsige", "er opsagt", "nedlægge"}
)
_BEGINNING: Final = frozenset({"start", "stop", "line", "but"})


def set_aside_reasons(cut: Sequence[Segment]) -> None:
    """Make what stands before ", så" dependent where the consequence is that a thing is off, moved or not done.

    Args:
        cut: the segments of a cell.
    """
    first = 0
    before: Reading | None = None  # what the segment at `first` says
    for i, segment in enumerate(cut):
        if segment.link in _BEGINNING:
            first, before = i, None
        if segment.units[0].text != _SO or segment.link != "comma":
            continue
        before = before or read(cut[first].units)
        if not _decides(segment.units, before):
            continue
        reason = [unit for earlier in cut[first:i] for unit in earlier.units]
        if before.state != "completed" or not _was_held(reason, before):
            for unit in reason:
                unit.dependent = True
        first, before = i, None


def tells_why(segment: Segment, reading: Reading, before: Reading) -> bool:
    """Whether a clause only tells why a thing is off, moved or not begun: what it would need is no more.

    Args:
        segment: the clause.
        reading: what it says.
        before: what the clause before it says.
    """
    if before.state not in _NOT_HELD or reading.state not in ("completed", "cancelled") or not reading.subject:
        return False
    lost = any(unit.entry.lemma in _GONE for unit in segment.units if unit.entry.verb)
    return lost and segment.link in ("comma", "stop")


def _was_held(reason: Sequence[Unit], before: Reading) -> bool:
    """Whether it is the activity that is done: "afholdt, så det er ikke aktuelt mere", "møderne er holdt, så …"."""
    return not (before.subject or before.agent) or any(unit.entry.lemma in HELD for unit in reason)


def _decides(found: Sequence[Unit], before: Reading) -> bool:
    """Whether a consequence is about the activity, and says that it is off, moved or not done."""
    if len(found) < 2 or found[1].text in lexicon().following[0]:
        return False
    reading = read(found)
    if reading.state is None and "not_any" in found[1].entry.roles and not any(_tells(unit) for unit in found):
        if before.state in _GOING_ON or (before.state == "completed" and not any(unit.date for unit in found)):
            return False  # "løbende, så ingen slutdato"
        found[1].entry = replace(found[1].entry, verb="cancel", form="done")  # "så ingen svømning i foråret"
        return True
    off = reading.state in _OFF and reading.tense != "noun"
    return off or (reading.state == "not_started" and reading.negated)


def _tells(unit: Unit) -> bool:
    return bool(unit.entry.verb) or "being" in unit.entry.roles
