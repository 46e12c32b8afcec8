"""Fuzzes the reader of status cells."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import get_args

import statusparse as sp
from statusparse.danish.status.lexicon import lexicon
from statusparse.report import State
from tests.fuzz.dates import _WORDS as DATES
from tests.fuzz.dates import BASES, YEARS, well_formed
from tests.fuzz.pieces import Mend, changed

_CUT = re.compile(rb"(\W|\d+)")
_WORDS = [
    *DATES,
    *(f" {word} ".encode() for word in sorted(lexicon().entries)),
    *(word.encode() for word in "☒ ☐ ✓ [x] [ ] 60_% 3_af_5 ½ ja/nej gennemført/planlagt ikke ikke_længere ( ) . ; : – men dog fordi så_snart".replace("_", " ").split(" ")),
]  # fmt: skip


def check(data: bytes) -> None:
    """Reads the data, but for its first byte, which chooses the year of the form and the day of relative dates."""
    chosen = data[0] if data else 0
    text = data[1:].decode("utf-8", "surrogateescape")
    status = sp.read_status(text, YEARS[chosen % len(YEARS)], BASES[chosen // 8 % len(BASES)])
    assert status.text == text
    assert status.state in get_args(State)
    for found in status.dates:
        well_formed(found, text)
    for clause in status.also:
        assert clause.text
        assert clause.text in text
        assert clause.state in get_args(State)
        for found in clause.dates:
            well_formed(found, clause.text)
    if text.strip():
        nothing_new(status, text)


def nothing_new(status: sp.Status, text: str) -> None:
    """The note holds letters and digits of the cell alone."""
    added = Counter(filter(str.isalnum, status.note)) - Counter(filter(str.isalnum, text))
    assert not added, "letters are new"


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes words and numbers."""
    return data[:1] + changed(data[1:], _CUT, _WORDS, mend, chance)
