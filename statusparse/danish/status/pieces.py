"""A status cell in the pieces that its dates belong to: clauses, remarks, brackets.

A piece is what stands between two joints, or in a bracket; words behind a bracket go on with the piece before it, and
so does what "og" ties to it without a state word of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct, field

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import LEADING, NOTHING, Reading, read
from statusparse.danish.status.segments import LONGEST, Unit, segments, units
from statusparse.danish.status.tokens import fold, tokenize
from statusparse.report import DateSpan

__all__ = ["Piece", "is_small", "ordinals", "pieces"]

_BRACKETS: Final = frozenset("()[]")
_PASSED: Final = frozenset({"and", "but", "small", "back", "being", "was"})
_FIRST: Final = frozenset({"1", "foerste"})
_LATER: Final = frozenset({"anden", "andet", "tredje", "fjerde"})


class Piece(Struct, eq=False):
    """A piece of a cell.

    `link` is the joint before it ("bracket" for one in brackets), `parent` the piece outside brackets before it,
    `reading` what it says of progress.
    """

    link: str
    parent: Piece | None
    reading: Reading = NOTHING
    units: list[Unit] = field(default_factory=list)

    @property
    def stated(self) -> bool:
        """Whether it has a state word of its own."""
        return self.reading.state is not None and self.reading.weight >= LEADING

    @property
    def bare(self) -> bool:
        """Whether it has nothing but a date, and so goes on with its parent: "evaluering (uge 50)"."""
        return self.link in ("comma", "and", "bracket") and all(
            is_small(unit) if unit.date is None else not fold(unit.text).startswith("fra") for unit in self.units
        )

    def leading(self) -> int:
        """Where its first word of weight stands; the number of its units where it has none."""
        for at, unit in enumerate(self.units):
            if unit.entry.verb or not (unit.kind == "mark" or unit.entry.roles & _PASSED):
                return at
        return len(self.units)


def is_small(unit: Unit) -> bool:
    """Whether a unit is a mark or a function word, which say nothing by themselves ("fra" says whence)."""
    return unit.text != "fra" and (unit.kind in ("mark", "break") or "small" in unit.entry.roles)


def pieces(text: str, dates: Sequence[DateSpan]) -> list[Piece]:
    """The pieces of a cell, in order.

    Args:
        text: the cell.
        dates: its dates.

    >>> found = pieces("Afholdt (fin dag) i hallen, evaluering i maj", ())
    >>> [" ".join(unit.text for unit in piece.units) for piece in found]
    ['afholdt i hallen', 'fin dag', 'evaluering i maj']
    """
    found: list[Piece] = []
    outside: Piece | None = None
    for segment in segments(units(tokenize(text, dates), text), text):
        reading = read(segment.units)
        start = segment.units[0].start
        own = reading.state is not None and reading.weight >= LEADING
        tied = segment.link == "and" and "," not in text[max(0, start - 2) : start]
        if outside is None or own or not tied:
            outside = Piece(segment.link, outside, reading)
            found.append(outside)
        within: Piece | None = None
        for unit in segment.units:
            if unit.kind == "mark" and unit.text in _BRACKETS:
                within = None
                if unit.text in "([" and unit.inside:
                    within = Piece("bracket", outside)
                    found.append(within)
            elif within is not None and unit.inside:
                unit.inside = False
                within.units.append(unit)
            else:
                outside.units.append(unit)
    for piece in found:
        if piece.link == "bracket":
            piece.reading = read(piece.units[:LONGEST])
    return found


def ordinals(found: Sequence[Unit]) -> Iterator[tuple[str, bool]]:
    """What some units count, and whether that is the first: "1. runde", "anden runde".

    >>> list(ordinals(pieces("1. runde og anden runde", ())[0].units))
    [('runde', True), ('runde', False)]
    """
    counted = lexicon().counted
    for unit, following in pairwise(found):
        if following.text in counted and (unit.kind == "number" or unit.text in _FIRST | _LATER):
            yield following.text, unit.text in _FIRST
