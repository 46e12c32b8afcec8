"""A degree behind what it belongs to: "gennemført, delvist", "afholdt (kun 3 af 5)", "gennemført – dog ikke alle".

It says what "delvist gennemført" does, so the mark before it is no joint, nor are its brackets any.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.segments import Unit

__all__ = ["with_afterthoughts"]

_DEGREES: Final = frozenset({"partly", "almost"})
_DONE: Final = frozenset({"do", "finish", "run", "happen", "light", "come"})
_AROUND: Final = frozenset({"small", "only", "but"})  # "dog kun delvist"
_CLOSING: Final = {"(": ")", "[": "]"}
_PARTING: Final = frozenset(",.;:-–—([")
_PARTED: Final = re.compile(r"[,.;:–—(\[\n-]")
_ENDING: Final = frozenset(",.;!?:-–—)]")
_LONGEST: Final = 12  # units


def with_afterthoughts(found: list[Unit], text: str) -> list[Unit]:
    """The units of a cell without the marks that part a degree from what is done.

    Args:
        found: the units.
        text: the cell.

    >>> from statusparse.danish.status.segments import units
    >>> from statusparse.danish.status.tokens import tokenize
    >>> cell = "Gennemført (kun delvist), næste i maj"
    >>> [unit.text for unit in with_afterthoughts(units(tokenize(cell), cell), cell)]
    ['gennemfoert', 'kun', 'delvist', ',', 'naeste', 'i', 'maj']
    """
    if not _PARTED.search(text) or not any([_is_degree(unit) for unit in found]):
        return found
    left: list[Unit] = []
    done, i, count = False, 0, len(found)
    while i < count:
        unit = found[i]
        if unit.kind == "break" or (unit.kind == "mark" and unit.text in _PARTING):
            start = i + 1 + (unit.text not in _CLOSING and i + 1 < count and found[i + 1].text in _CLOSING)
            closed = found[start - 1].text in _CLOSING
            end = _end(found, start, _CLOSING.get(found[start - 1].text))
            if end and (done or (closed and end + 1 < count and _is_done(found[end + 1]))):
                left += (other for other in found[start:end] if "but" not in other.entry.roles)
                i = end + closed
                continue
        if unit.kind in ("mark", "break") or unit.entry.roles & {"and", "but"}:
            done = done and unit.text in "()[]\"'»«”“"
        elif unit.entry.verb:
            done = _is_done(unit)
        left.append(unit)
        i += 1
    return left


def _is_done(unit: Unit) -> bool:
    return unit.entry.form in ("done", "past") and unit.entry.verb in _DONE


def _is_degree(unit: Unit) -> bool:
    roles = unit.entry.roles
    return unit.kind == "share" or ("later" not in roles and not roles.isdisjoint(_DEGREES))


def _end(found: Sequence[Unit], start: int, closing: str | None) -> int:
    """Where an afterthought that begins at `start` ends: at its closing bracket, else at the next mark; 0 for none."""
    degree = reason = counted = False
    last = min(start + _LONGEST, len(found))
    for i in range(start, last):
        unit = found[i]
        if unit.kind == "break" or (unit.kind == "mark" and unit.text in _ENDING):
            ends = unit.text == closing if closing else degree
            if ends or not (reason or (closing and degree and unit.text == ",")):
                return i if ends and degree else 0
            continue
        if _is_degree(unit):
            degree = True
            counted = unit.kind == "share"
        elif degree and ("dependent" in unit.entry.roles or reason):
            reason = True
        elif counted and unit.content:
            counted = False  # "3 af 5 møder"
        elif not (unit.entry.roles & _AROUND and not unit.entry.verb) and not (degree and unit.date):
            return 0
    return last if degree and not closing and last == len(found) else 0
