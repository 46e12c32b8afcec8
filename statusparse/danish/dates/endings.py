"""An end that a verb of its own tells: "Startede 1/8 og slutter 31/7" ends in the year after."""

from __future__ import annotations

import re

from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import spellings
from statusparse.report import DateSpan

__all__ = ["is_end_of", "year_after"]

# Verbs, and a word or two around them, between what begins and its end.
ENDING = ("slut", "slutter", "afsluttes", "ender", "udløber", "ophører", "stopper", "færdig", "slutdato")
BEFORE_THEM = ("og", "men", "samt", "er", "forventes", "forventet", "forventer", "planlagt", "skal være", "igen")
_BETWEEN = re.compile(
    rf"[ ,;.(\n-]{{1,3}}(?:(?:{any_of(way for word in BEFORE_THEM for way in spellings(word))})\ ){{0,2}}"
    rf"(?:{any_of(way for word in ENDING for way in spellings(word))}):?(?:\ (?:igen|den|d\.|i|til))?\ "
)


def is_end_of(text: str, beginning: DateSpan, start: int) -> bool:
    """Whether the date at a code point of a folded text ends what began with the date before it."""
    return beginning.start is not None and _BETWEEN.fullmatch(text, beginning.span[1], start) is not None


def year_after(beginning: DateSpan, end: DateSpan) -> int | None:
    """The year that an end without its own has to have, where the form's would put it before the beginning."""
    if beginning.start is None or end.end is None or end.end >= beginning.start:
        return None
    return beginning.start.year + ((end.end.month, end.end.day) < (beginning.start.month, beginning.start.day))
