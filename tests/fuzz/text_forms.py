"""Fuzzes the reader of text."""

from __future__ import annotations

import random
import re

from tests.fuzz.laws import read
from tests.fuzz.pieces import Mend, changed
from tests.laws.test_law_2_there_and_back import HEADINGS
from tests.strategies import TRAPS

_CUT = re.compile(rb"([\t\n])")
_WORDS = [
    b"\t",
    b"\n",
    b"\r\n",
    b'"',
    *(word.encode() for word in TRAPS),
    *("\t".join(row).encode() for row in HEADINGS),
]


def check(data: bytes) -> None:
    """Reads the data as text."""
    read(data, "txt")


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes fields and lines."""
    return changed(data, _CUT, _WORDS, mend, chance)
