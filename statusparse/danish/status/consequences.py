"""What a consequence decides: "pengene er brugt, så det bliver ikke til noget" tells of no success.

What stands before ", så" is its reason then. A consequence that only says what is left ("afholdt, så nu mangler
evalueringen") decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import read
from statusparse.danish.status.segments import Segment, Unit

__all__ = ["set_aside_reasons"]

_SO: Final = "saa"  # "så snart", "så vidt" and their like are units of their own
_OFF: Final = frozenset({"cancelled", "postponed"})
_BEGINNING: Final = frozenset({"start", "stop", "line", "but"})


def set_aside_reasons(cut: Sequence[Segment]) -> None:
    """Make what stands before ", så" dependent where the consequence is that a thing is off, moved or not done.

    Args:
        cut: the segments of a cell.
    """
    for i, segment in enumerate(cut):
        if segment.units[0].text != _SO or segment.link != "comma" or not _decides(segment.units):
            continue
        first = next(k for k in range(i - 1, -1, -1) if cut[k].link in _BEGINNING)
        reason = [unit for earlier in cut[first:i] for unit in earlier.units]
        reading = read(cut[first].units)
        if reading.state == "completed" and not (reading.subject or reading.agent):
            continue  # "afholdt 3/5, så det er ikke aktuelt mere"
        for unit in reason:
            unit.dependent = True


def _decides(found: Sequence[Unit]) -> bool:
    """Whether a consequence is about the activity, and says that it is off, moved or not done."""
    if len(found) < 2 or found[1].text in lexicon().following[0]:
        return False
    reading = read(found)
    if reading.state is None and "not_any" in found[1].entry.roles and not any(_tells(unit) for unit in found):
        found[1].entry = replace(found[1].entry, verb="cancel", form="done")  # "så ingen svømning i foråret"
        return True
    return reading.state in _OFF or (reading.state == "not_started" and reading.negated)


def _tells(unit: Unit) -> bool:
    return bool(unit.entry.verb) or "being" in unit.entry.roles
