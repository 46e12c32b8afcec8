"""A degree behind what it belongs to: "gennemført, delvist", "afholdt (kun 3 af 5)", "gennemført – dog ikke alle".

It says what "delvist gennemført" does, so the mark before it is no joint, nor are its brackets any.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit

__all__ = ["with_afterthoughts"]

_DEGREES: Final = frozenset({"partly", "almost"})
_TELLING: Final = _DEGREES | {"excepting"}
_DONE: Final = frozenset({"do", "finish", "run", "happen", "light", "come"})
_AROUND: Final = frozenset({"small", "only", "but"})  # "dog kun delvist"
_CLOSING: Final = {"(": ")", "[": "]"}
_WHOM: Final = frozenset({"for", "hos"})  # before whatever is excepted: "ikke for de små"
_WHERE: Final = frozenset({"i", "paa", "til"})  # before a part, but also before how it was done: "ikke i samarbejde"
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
    if not _PARTED.search(text):
        return found
    if not any([u.text == "ikke" or u.kind == "share" or not u.entry.roles.isdisjoint(_TELLING) for u in found]):
        return found
    left: list[Unit] = []
    done, i, count = False, 0, len(found)
    while i < count:
        unit = found[i]
        if unit.kind == "break" or (unit.kind == "mark" and unit.text in _PARTING):
            start = i + 1 + (unit.text not in _CLOSING and i + 1 < count and found[i + 1].text in _CLOSING)
            closed = found[start - 1].text in _CLOSING
            end = _end(found, start, _CLOSING.get(found[start - 1].text)) or (done and _exception(found, start, text))
            if end and (done or (closed and end + 1 < count and _is_done(found[end + 1]))):
                left += (
                    o
                    for k, o in enumerate(found[start:end], start)
                    if not (_counts(found, k) or "but" in o.entry.roles)
                )
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


def _exception(found: Sequence[Unit], start: int, text: str) -> int:
    """Where ", ikke for 9. klasse" or "(undtagen Gug" ends, which is a degree like "delvist"; 0 where it is none."""
    closing = _CLOSING.get(found[start - 1].text)
    if start < len(found) and "but" in found[start].entry.roles:
        start += 1
    first, whole = _excepted(found, start, closing)
    last = min(start + _LONGEST, len(found))
    end, told = first, False
    while first and end < last:
        unit = found[end]
        if unit.kind in ("mark", "break") and not _counts(found, end):
            break
        if told and "dependent" in unit.entry.roles:
            break
        if unit.entry.verb or "but" in unit.entry.roles:
            return 0
        if unit.content:
            told = True
            whole = whole or _is_part(unit, text)
        elif "small" in unit.entry.roles:
            if told and not whole and "governing" in unit.entry.roles:
                return 0  # "ikke i samarbejde med Gug"
        elif unit.kind != "mark":
            return 0
        end += 1
    told = told or (whole and end == first + 1 and found[first].text in lexicon().numbers)  # "undtagen én"
    if not (told and whole) or (closing and (end == len(found) or found[end].text != closing)):
        return 0
    if end + 1 < len(found) and found[end].text == "," and "but" in found[end + 1].entry.roles:
        return 0  # "ikke i Gug, men i Nibe"
    found[start].entry = replace(found[start].entry, roles=frozenset({"excepting"}))
    for unit in found[first:end]:
        if "and" in unit.entry.roles:
            unit.entry = replace(unit.entry, roles=frozenset({"small"}))  # between two names it is no joint
    return end


def _excepted(found: Sequence[Unit], start: int, closing: str | None) -> tuple[int, bool]:
    """Where what is excepted begins, 0 where nothing is, and whether that may be any word."""
    if start + 1 >= len(found):
        return 0, False
    if found[start].text == "ikke":
        word = found[start + 1].text
        return (start + 2 if word in _WHOM or (closing and word in _WHERE) else 0), word in _WHOM
    return (start + 1, True) if "excepting" in found[start].entry.roles else (0, False)


def _counts(found: Sequence[Unit], i: int) -> bool:
    """Whether a full stop makes an ordinal of the number before it: "9. klasse"."""
    return found[i].text == "." and found[i - 1].kind == "number" and i + 1 < len(found) and found[i + 1].kind == "word"


def _is_part(unit: Unit, text: str) -> bool:
    """ "Gug", "9. klasse", "alle afdelinger": one of the parts that a thing is done in, rather than how it was done"""
    word = text[unit.start : unit.end]
    return (word[0].isupper() and not word.isupper()) or unit.text.endswith(lexicon().parts)


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
            reason = True  # "(3 af 5, resten i maj)": what follows within the bracket takes nothing back
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
