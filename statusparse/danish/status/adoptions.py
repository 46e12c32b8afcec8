"""Plans that are adopted to be carried out: "helhedsplan vedtaget, udføres i 2018" is a plan, not a thing done.

That a document is done once it is adopted is told in `turns`; here is what takes that back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.rules import read
from statusparse.danish.status.segments import Segment
from statusparse.danish.status.turns import ADOPTED, PRELIMINARY

__all__ = ["settle_adoptions"]

_UPKEEP: Final = ("evaluer", "revider", "opdater", "genbesoeg", "justeres", "foelges op")  # of what is in force


def settle_adoptions(cut: Sequence[Segment]) -> None:
    """Mark the adoption of a document as that of a plan, where a later clause tells what is to be done.

    Args:
        cut: the segments of a cell.
    """
    for i, segment in enumerate(cut[:-1]):
        adopting = next((unit for unit in segment.units if unit.text in ADOPTED), None)
        if adopting and any(_plans(later) for later in cut[i + 1 :]):
            adopting.entry = replace(adopting.entry, roles=adopting.entry.roles | {PRELIMINARY})


def _plans(segment: Segment) -> bool:
    """Whether a segment plans what was adopted; not what comes after it ("næste møde 3/5", "revideres i 2019")."""
    firsts, ends = lexicon().following
    words = [unit.text for unit in segment.units if not unit.joint and unit.kind == "word"]
    after = words[:1] and words[0].split(" ", 1)[0] in firsts
    if after or any(word.endswith(ends) or word.startswith(_UPKEEP) for word in words):
        return False
    return read(segment.units).state == "planned"
