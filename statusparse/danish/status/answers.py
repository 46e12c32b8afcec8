"""A label and its answer: "gennemført: nej", "er kurset afholdt? nej", "gennemført: 50 %".

The answer belongs to what is asked, so the mark between them is no joint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.segments import Unit

__all__ = ["with_answers"]

_APART: Final = re.compile(r"[:?–—-]\s")
_MARKS: Final = frozenset(":?-–—")
_ENDING: Final = frozenset(",.;!()–—-")
_NO: Final = frozenset({"nej", "ikke", "ej", "aldrig", "ikke endnu", "endnu ikke", "nej tak"})
_AROUND: Final = frozenset({"ca", "cirka", "omkring", "kun", "foreloebig", "desvaerre"})
_LONGEST: Final = 6  # units of a label: "er kurset for skolerne gennemført"


def with_answers(found: list[Unit], text: str) -> list[Unit]:
    """The units of a cell without the marks between a label and its answer.

    Args:
        found: the units.
        text: the cell.

    >>> from statusparse.danish.status.segments import units
    >>> from statusparse.danish.status.tokens import tokenize
    >>> cell = "Gennemført: nej, mangler lokaler"
    >>> [unit.text for unit in with_answers(units(tokenize(cell), cell), cell)]
    ['gennemfoert', 'nej', ',', 'mangler', 'lokaler']
    """
    if not _APART.search(text):
        return found
    start = 0
    dropped: set[int] = set()
    for i, unit in enumerate(found):
        if unit.kind not in ("mark", "break"):
            continue
        if unit.text in _MARKS and 0 < i - start <= _LONGEST and _parts(unit, text) and _is_asked(found[start:i], unit):
            below = i + 1 < len(found) and found[i + 1].kind == "break"
            at = _answer(found, i + 1 + below)
            if at:
                dropped.update((i, i + below))
                answer = found[at]
                if answer.value is None:
                    answer.entry = replace(answer.entry, roles=frozenset({"negation", "answer"}))
        start = i + 1
    return [unit for i, unit in enumerate(found) if i not in dropped] if dropped else found


def _parts(mark: Unit, text: str) -> bool:
    """Whether the mark stands apart from the answer; "ikke-gennemført" is one word."""
    return text[mark.end : mark.end + 1].isspace()


def _is_asked(label: Sequence[Unit], mark: Unit) -> bool:
    """Whether a label ends in what is asked; a question may go on: "er der holdt møde?" """
    question = mark.text == "?" and "being" in label[0].entry.roles
    return any(
        unit.entry.verb and unit.entry.form in ("done", "past", "passive")
        for unit in (label if question else label[-1:])
    )


def _answer(found: Sequence[Unit], i: int) -> int:
    """Where the answer at i stands, if it is no more than "nej" or a share; 0 where it is more, or none."""
    while i < len(found) and found[i].text in _AROUND:
        i += 1
    if i == len(found) or not (found[i].kind == "percent" or found[i].text in _NO):
        return 0
    after = found[i + 1] if i + 1 < len(found) else None
    alone = after is None or after.kind == "break" or (after.kind == "mark" and after.text in _ENDING)
    return i if alone or (after is not None and after.entry.roles & {"but", "yet"}) else 0
