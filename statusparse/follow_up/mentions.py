"""Finds an item in the running text of a form: what is told there was not dropped without a word."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from statusparse.follow_up.similarity import BEGINNING, are_akin, forms_of_a_word, wording
from statusparse.report import Block, Item, RichText

__all__ = ["is_told_without", "mention_of"]

#: What share of an item's telling letters a paragraph must hold to be about it, and how many letters at least: a short
#: word such as "Møde" may be about anything.
_LEAST = 0.75
_FEWEST_LETTERS = 9
#: So many words of an item are held against those of another.
_MOST_WORDS = 200


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
    words = _telling_words(item)
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return None
    best: tuple[int, Block, float] | None = None
    for number, block in enumerate(running.blocks, 1):
        share = _share_told(words, _words_by_beginning(block.text))
        if share >= _LEAST and (best is None or share > best[2]):
            best = number, block, share
    return best


def is_told_without(old: Item, new: Item, running: RichText) -> bool:
    """Whether the running text tells of an item in words that a likely counterpart lacks, and tells less of that.

    Args:
        old: the item.
        new: the one of the other edition.
        running: the running text of that edition.

    >>> from statusparse import item, new_report
    >>> text = "Gadebelysningen på Rosenvej er fortsat ikke kommet op."
    >>> told = new_report("Byen", description=text).description
    >>> is_told_without(item("Gadebelysning på Rosenvej"), item("Sommerfest på Rosenvej"), told)
    True
    >>> is_told_without(item("Gadebelysning på Rosenvej"), item("Belysning på Rosenvej"), told)
    False
    """
    mention = mention_of(old, running)
    if mention is None:
        return False
    _, block, share = mention
    there = _words_by_beginning(block.text)
    theirs = _telling_words(new)[:_MOST_WORDS]
    told = [word for word in _telling_words(old)[:_MOST_WORDS] if _stands_among(word, there)]
    lacks = any(not are_akin([word], theirs) for word in told)
    return lacks and share > _share_told(theirs, there)


@lru_cache(maxsize=4096)
def _words_by_beginning(text: str) -> dict[str, frozenset[str]]:
    """The telling words of a paragraph, which is asked for each item, by how they begin."""
    words = sorted(set(wording(text).words))
    return {beginning: frozenset(alike) for beginning, alike in groupby(words, key=lambda word: word[:BEGINNING])}


def _telling_words(item: Item) -> list[str]:
    return sorted(set(wording(item.label).words))


def _share_told(words: list[str], there: dict[str, frozenset[str]]) -> float:
    """The share of the letters of words that stand among others, or forms of them."""
    told = [word for word in words if _stands_among(word, there)]
    return sum(map(len, told)) / max(sum(map(len, words)), 1)


def _stands_among(word: str, there: dict[str, frozenset[str]]) -> bool:
    """Whether a word, or a form of it, is among others."""
    alike = there.get(word[:BEGINNING])
    return alike is not None and (word in alike or bool(forms_of_a_word([word], alike)))
