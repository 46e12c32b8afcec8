"""Finds an item in the running text of a form: what is told there was not dropped without a word."""

from __future__ import annotations

from statusparse.follow_up.similarity import forms_of_a_word, wording
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
        there = set(wording(block.text).words)
        told = {word for word in words if word in there}
        told |= {word for _, word, _ in forms_of_a_word(sorted(set(words) - told), sorted(there))}
        share = sum(map(len, told)) / letters
        if share >= _LEAST and (best is None or share > best[2]):
            best = number, block, share
    return best
