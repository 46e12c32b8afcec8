"""Words that tell people what to write, in anybody's form: "Beskriv kort …", "Hvilke aktiviteter er afholdt?"."""

from __future__ import annotations

import re

__all__ = ["asks"]

#: What a text begins with that tells what to write.
_BEGINNINGS = (
    "angiv", "anfør", "beskriv", "beskrives", "brug", "giv", "herunder beskrives", "her beskrives", "her skrives",
    "her angives", "her skal", "her skriver", "hvad", "hvem", "hvilke", "hvilken", "hvilket", "hvor", "hvordan",
    "hvorfor", "hvornår", "husk", "kort beskrivelse", "læs", "maks", "max", "nedenfor", "notér", "noter", "nævn",
    "oplist", "redegør", "skriv", "sæt kryds", "udfyld", "udfyldes", "vælg",
)  # fmt: skip
_ASKS = re.compile(rf"[\W\d_]*(?:{'|'.join(_BEGINNINGS)})(?![\w-])", re.IGNORECASE)
_LONGEST = 120  # code points; longer ones rather tell something
_IN_BRACKETS = re.compile(r"\([^()]*\)[.:]?")


def asks(text: str) -> bool:
    """Whether a text tells what to write, rather than being an answer: by its first words, as a question, in brackets.

    Args:
        text: a line of text.

    >>> asks("Brug gerne stikord"), asks("Er der andet?"), asks("(højst 5 linjer)"), asks("Inspektion af legepladser")
    (True, True, True, False)
    """
    bare = text.strip()
    if len(bare) > _LONGEST:
        return False
    return bool(_ASKS.match(bare) or _IN_BRACKETS.fullmatch(bare)) or bare.endswith("?")
