"""The state of the clause about the activity in the light of the rest of the cell.

What is cancelled and gets a new date is postponed; where what is done and what is left are both counted, a part is
done.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.clauses import Part
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import read
from statusparse.danish.status.segments import Segment, Unit
from statusparse.report import State

__all__ = ["with_hindsight"]

_LEFT: Final = frozenset({"not_started", "in_progress"})  # of what is planned, the first clause tells the state
_ONE_OF_SEVERAL: Final = "."
_A_DAY: Final = ("/", "")
_LISTED: Final = frozenset({_ONE_OF_SEVERAL, _A_DAY[0]})
_ALIKE: Final = 3  # letters that nouns of one thing begin with: "ture", "tur"


def with_hindsight(main: Part, parts: Sequence[Part], cut: Sequence[Segment]) -> State:
    """The state of the main clause in the light of the rest: cancelled with a new date is postponed, and of what was
    done only in part, "to ture gennemført, en mangler", a part is done.

    Args:
        main: the clause about the listed activity.
        parts: all clauses.
        cut: the segments of the cell.
    """
    state = main.reading.state
    assert state is not None
    if state == "completed" and len(cut) > 1:
        return "partly_completed" if _leaves_some(main, parts, cut) else state
    if state != "cancelled":
        return state
    after = False
    starts = {unit.start for unit in main.units}
    for segment in cut:
        own = segment.units[-1].start in starts
        for unit in segment.units:
            if "new_date" in unit.entry.roles:
                return "postponed"
        if after and segment.link != "start":
            reading = read(segment.units)
            dated = any(unit.date for unit in segment.units)
            if reading.state is None and segment.link == "but" and dated:
                return "postponed"
            if reading.state == "planned" and dated and not reading.subject and not reading.agent:
                return "postponed"
        after = after or own
    return state


def _leaves_some(main: Part, parts: Sequence[Part], cut: Sequence[Segment]) -> bool:
    """Whether a clause, or a segment such as "ét tilbage", counts what is left of what was done.

    Where days or "7. klasse" are set against each other, it has to be told that one is lacking.
    """
    left = [units for part in parts if part.reading.state in _LEFT for units in _segments_of(part, cut)]
    left += [segment.units[:-1] for segment in cut if segment.units[-1].text == "tilbage"]
    left = [units for units in left if units and units[0].start > main.units[0].start]
    done = next((count for units in _segments_of(main, cut) if (count := _count(units))), None) if left else None
    if done is None:
        return False
    if done[0] in _LISTED:
        left = [units for units in left if _lacks(units)]
    if done == _A_DAY:
        left = [units for units in left if not any(unit.content for unit in units)]
    return any(_is_of_the_same(done, _count(units)) for units in left)


def _segments_of(part: Part, cut: Sequence[Segment]) -> list[list[Unit]]:
    starts = {unit.start for unit in part.units}
    return [segment.units for segment in cut if segment.units[-1].start in starts]


def _lacks(found: Sequence[Unit]) -> bool:
    return any(unit.entry.verb == "lack" for unit in found)


def _is_of_the_same(done: tuple[str, str], left: tuple[str, str] | None) -> bool:
    if left is None or done[0] != left[0]:
        return False
    return not (done[1] and left[1]) or done[1][:_ALIKE] == left[1][:_ALIKE]


def _count(found: Sequence[Unit]) -> tuple[str, str] | None:
    """What a clause counts first: the word that governs it ("på to skoler") and the noun, each empty where none is.

    A day and "7. klasse" are one of several, to be set against others of their kind: "12/9 afholdt, 14/11 udestår".
    """
    numbers = lexicon().numbers
    for i, unit in enumerate(found):
        if unit.date is not None and not any(other.content for other in found[:i]):
            return _A_DAY
        if unit.inside or not (unit.kind == "number" or unit.text in numbers):
            continue
        before, behind = found[max(0, i - 1) : i], found[i + 1 : i + 2]
        noun = "".join(other.text for other in behind if other.content)
        if any(other.content for other in before):
            return None  # "delmål 1"
        if unit.end - unit.start > len(unit.text):
            return _ONE_OF_SEVERAL, noun
        return "".join(other.text for other in before if "governing" in other.entry.roles), noun
    return None
