"""Texts that are known although they are spelt a little otherwise, or at least begin as known ones do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

__all__ = ["Beginnings", "Spellings", "any_of", "share_of", "slips_of"]


_BEGINNING = 3


class Beginnings:
    """Tells at a glance that a text begins with none of some names, as most texts do; of the others it says nothing.

    >>> known = Beginnings(["aktiviteter", "formidling"])
    >>> "aktiviteterneiaar" in known, "borgermoede" in known
    (True, False)
    """

    def __init__(self, names: Iterable[str]) -> None:
        names = list(names)
        self._length = min([_BEGINNING, *map(len, names)])
        self._beginnings = {name[: self._length] for name in names}

    def __contains__(self, text: str) -> bool:
        return text[: self._length] in self._beginnings


class Spellings:
    """Finds which of some texts another one is a misspelling of.

    Most texts have the length of none of them, and cost no more than a look into a dictionary.

    Args:
        texts: the texts as they are spelt right.
        slips: how many letters of a text may be wrong, missing, too many or swapped.

    >>> known = Spellings(["aktiviteter", "formidling"], slips_of)
    >>> list(known.like("aktivteter")), list(known.like("aktivitetsplan"))
    (['aktiviteter'], [])
    """

    def __init__(self, texts: Iterable[str], slips: Callable[[str], int]) -> None:
        self._by_length: dict[int, list[tuple[str, int]]] = {}
        for text in texts:
            most = slips(text)
            for length in range(len(text) - most, len(text) + most + 1):
                self._by_length.setdefault(length, []).append((text, most))

    def like(self, text: str) -> Iterator[str]:
        """The texts that this one is, or is a misspelling of, in the order given."""
        for known, most in self._by_length.get(len(text), ()):
            if text == known or (most and _distance(text, known, most) <= most):
                yield known


def _distance(text: str, known: str, most: int) -> int:
    """Restricted Damerau-Levenshtein distance; any number above `most` where it is more."""
    from rapidfuzz.distance import OSA

    return OSA.distance(text, known, score_cutoff=most)


def slips_of(heading: str) -> int:
    """How many slips of the finger a heading may have: one in six letters or more, two in twelve."""
    return 2 if len(heading) >= 12 else 1 if len(heading) >= 6 else 0


def share_of(share: float) -> Callable[[str], int]:
    """Slips as a share of the letters, for texts as long as a sentence."""
    return lambda text: int(len(text) * share)


def any_of(words: tuple[str, ...]) -> str:
    """A pattern that matches any of the words, the longest first; without words, nothing."""
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True)) or r"(?!)"
