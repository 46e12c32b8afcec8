"""Which dates of a status cell are excepted: "hver mandag undtagen uge 42", "løbende (ikke i juli)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.pieces import Piece
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tokens import fold
from statusparse.report import State

__all__ = ["ends_in", "excepted", "may_except"]

_DENIED: Final = frozenset({"cancelled", "not_started"})  # there "ikke" denies the activity, not its day
_BOUNDED: Final = ("foer", "inden", "efter", "siden", "senest", "tidligst", "til")  # "ikke før maj" excepts nothing
_AHEAD: Final = 6  # words between what leads an exception and its date, at most


def may_except(text: str) -> bool:
    """Whether a cell has a word that leads exceptions.

    >>> may_except("Hver mandag undtagen uge 42"), may_except("Hver mandag fra 1/8")
    (True, False)
    """
    return _leading_words().search(fold(text)) is not None


@cache
def _leading_words() -> re.Pattern[str]:
    """The longest word of each phrase that leads an exception."""
    phrases = [phrase for ending in lexicon().excepted.values() for phrase in ending]
    return re.compile("|".join(sorted({max(phrase, key=len) for phrase in phrases} | {"ikke"})))


def excepted(found: Sequence[Piece], state: State) -> set[int]:
    """Where the dates begin that are excepted: "undtagen uge 42", "dog ikke i juli".

    Args:
        found: the pieces of a cell.
        state: its state.

    >>> from statusparse.danish.dates import scan
    >>> from statusparse.danish.status.pieces import pieces
    >>> cell = "Hver mandag fra 1/8 (ikke i uge 42 og 43)"
    >>> sorted(excepted(pieces(cell, scan(cell, 2018).dates), "ongoing"))
    [28]
    """
    fallen: set[int] = set()
    excepting: set[Piece] = set()
    for piece in found:
        led = piece.bare and piece.parent in excepting
        for i, unit in enumerate(piece.units):
            if unit.date is not None:
                led = led or _leads_exception(piece.units, i, state)
                if led:
                    fallen.add(unit.date.span[0])
            elif not _goes_on(unit):
                led = False
        if led or _leads_exception(piece.units, len(piece.units), state):
            excepting.add(piece)
    return fallen


def _leads_exception(found: Sequence[Unit], at: int, state: State) -> bool:
    """Whether what leads an exception stands ahead of a place, with nothing between but small words and times."""
    bounded = at < len(found) and fold(found[at].text).startswith(_BOUNDED)
    for end in range(at, max(0, at - _AHEAD), -1):
        unit = found[end - 1]
        if unit.text == "ikke":
            return state not in _DENIED and not bounded
        if "excepting" in unit.entry.roles:
            return True
        if any(ends_in(found, end, phrase) for phrase in lexicon().excepted.get(unit.text, ())):
            return True
        if not _goes_on(unit):
            return False
    return False


def _goes_on(unit: Unit) -> bool:
    return "small" in unit.entry.roles or unit.kind == "mark" or unit.text.endswith(lexicon().excepted_times)


def ends_in(found: Sequence[Unit], end: int, phrase: Sequence[str]) -> bool:
    """Whether a phrase, given by its words, stands right ahead of a place."""
    return end >= len(phrase) and all(
        unit.text == word for unit, word in zip(found[end - len(phrase) : end], phrase, strict=True)
    )
