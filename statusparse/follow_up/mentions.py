"""Finds an item in the running text of a form: what is told there was not dropped without a word."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from statusparse.follow_up.similarity import BEGINNING, forms_of_a_word, wording
from statusparse.report import Block, Item, RichText

__all__ = ["mention_of"]

#: What share of an item's telling letters a paragraph must hold to be about it, and how many letters at least: a short
#: word such as "Møde" may be about anything.
_LEAST = 0.75
_FEWEST_LETTERS = 9


def mention_of(item: Item, running: RichText) -> tuple[int, Block, float] | None:
    """The paragraph that tells of an item.

    Args:
        item: the item.
        running: the running text of the other edition.

    Returns:
        The number of the paragraph, counted from 1, the paragraph, and what share of the item's telling letters it
        holds; of several the one that holds most. None where no paragraph is about the item.

    >>> from statusparse import item, new_report
    >>> text = "Året gik godt.\\nVi når ikke kurset i førstehjælp for de frivillige."
    >>> told = new_report("Byen", description=text).description
    >>> mention_of(item("Førstehjælpskursus for frivillige"), told)[0]
    2
    >>> mention_of(item("Kursus i konflikthåndtering"), told) is None
    True
    """
    words = sorted(set(wording(item.label).words))
    letters = sum(map(len, words))
    if letters < _FEWEST_LETTERS:
        return None
    best: tuple[int, Block, float] | None = None
    for number, block in enumerate(running.blocks, 1):
        there = _words_by_beginning(block.text)
        told = [word for word in words if _stands_in(word, there.get(word[:BEGINNING], frozenset()))]
        share = sum(map(len, told)) / letters
        if share >= _LEAST and (best is None or share > best[2]):
            best = number, block, share
    return best


@lru_cache(maxsize=4096)
def _words_by_beginning(text: str) -> dict[str, frozenset[str]]:
    """The telling words of a paragraph, which is asked for each item, by how they begin."""
    words = sorted(set(wording(text).words))
    return {beginning: frozenset(alike) for beginning, alike in groupby(words, key=lambda word: word[:BEGINNING])}


def _stands_in(word: str, alike: frozenset[str]) -> bool:
    """Whether a word, or a form of it, is among words that begin as it does."""
    return word in alike or bool(alike and forms_of_a_word([word], alike))
