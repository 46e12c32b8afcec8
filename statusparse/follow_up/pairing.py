"""Pairs the items of two editions: one to one, the best of all assignments, whatever the order of the items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from statusparse.follow_up.assignment import best_pairs
from statusparse.follow_up.similarity import BEGINNING, Wording, likeness, rarities, wording
from statusparse.report import Item
from statusparse.tables.rows import item_dates

__all__ = ["Candidate", "first_bounds", "pair_items"]

#: From which likeness on two wordings may be those of one item. With a third of the words changed, as many pairs are
#: missed as are made wrongly, one in 400 (tests/follow_up/editions.py generates such editions).
LEAST = 0.48
_SCALE = 10_000
#: What speaks for a pair where the wording leaves a choice, in parts of `_SCALE`.
_SAME_TEXT, _SAME_SECTION, _SAME_STATUS, _SAME_DATE, _SAME_OWNER = 50, 40, 20, 20, 10


class Candidate(Struct, frozen=True):
    """An item that may be paired, with the field of the report that it stands in."""

    section: str
    item: Item


def pair_items(old: Sequence[Candidate], new: Sequence[Candidate]) -> list[tuple[int, int, float]]:
    """The pairs of items that are the same in other words.

    Items of the same wording are paired before all others. What pairs there are depends on what the items say, not on
    their order.

    Args:
        old, new: the items of each edition.

    Returns:
        For each pair the numbers of the items, counted from 0, and how alike their wordings are, from 0 to 1; in the
        order of the old edition.
    """
    lefts, rights = _by_content(old), _by_content(new)
    left_words = [_wording(old[at].item) for at in lefts]
    right_words = [_wording(new[at].item) for at in rights]
    tells = rarities([*left_words, *right_words])
    beginnings: dict[str, set[int]] = {}
    for right, words in enumerate(right_words):
        for beginning in _beginnings(words):
            beginnings.setdefault(beginning, set()).add(right)
    weights: list[dict[int, int]] = []
    scores: dict[tuple[int, int], float] = {}
    for left, words in enumerate(left_words):
        weights.append({})
        for right in sorted(set().union(*(beginnings.get(one, ()) for one in _beginnings(words)))):
            score = likeness(words, right_words[right], tells)
            if score >= LEAST:
                scores[lefts[left], rights[right]] = score
                weights[left][right] = _weight(score, old[lefts[left]], new[rights[right]])
    pairs = [(lefts[left], rights[right]) for left, right in best_pairs(weights)]
    return sorted((left, right, scores[left, right]) for left, right in pairs)


def _by_content(candidates: Sequence[Candidate]) -> list[int]:
    """The numbers of the items, ordered by what they say."""

    def content(at: int) -> tuple[str, ...]:
        item = candidates[at].item
        said = item.status.text if item.status else ""
        return item.text, candidates[at].section, said, item.owner or "", item.due.text if item.due else ""

    return sorted(range(len(candidates)), key=content)


def _wording(item: Item) -> Wording:
    return wording(item.label, sorted({link.url for link in item.links}))


def _beginnings(words: Wording) -> set[str]:
    """What a wording must share with another to have anything in common with it: a beginning, or an address."""
    return {word[:BEGINNING] for word in words.words} | words.urls


def _weight(score: float, old: Candidate, new: Candidate) -> int:
    # Two pairs of another wording never weigh more than one of the same.
    weight = round((score - LEAST) * _SCALE) * (2 if score == 1 else 1) + 1
    one, other = old.item, new.item
    weight += _SAME_TEXT * (one.text == other.text)
    weight += _SAME_SECTION * (old.section == new.section)
    weight += _SAME_STATUS * ((one.status and one.status.text) == (other.status and other.status.text))
    weight += _SAME_DATE * (first_bounds(one) == first_bounds(other))
    return weight + _SAME_OWNER * (one.owner == other.owner)


def first_bounds(item: Item) -> tuple[date | None, date | None]:
    """The days of the first date that tells when an item takes place."""
    dates = item_dates(item)
    return (dates[0].start, dates[0].end) if dates else (None, None)
