"""Pairs the items of two editions: one to one, the best of all assignments, whatever the order of the items."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
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
#: Below this likeness a pair is no more than likely, and is not made where something else speaks against it.
_SURE = 0.6
#: How many pairs of words are looked at for all items of an edition, and at least for each: with very many items, or
#: very long ones, an item is held against those alone that share its rarest words.
_WORD_PAIRS, _WORD_PAIRS_OF_AN_ITEM = 20_000_000, 20_000
#: How many words of an item are told apart.
_MOST_WORDS = 200
#: What speaks for a pair where the wording leaves a choice, in parts of `_SCALE`.
_SAME_TEXT, _SAME_SECTION, _SAME_STATUS, _SAME_DATE, _SAME_OWNER = 50, 40, 20, 20, 10


#: What an item says, for telling it from others and for an order that is not that of the form.
Content = tuple[str, ...]


class Candidate(Struct, frozen=True):
    """An item that may be paired, with the field of the report that it stands in."""

    section: str
    item: Item


def pair_items(
    old: Sequence[Candidate], new: Sequence[Candidate], apart: Callable[[Candidate, Candidate], bool] | None = None
) -> list[tuple[int, int, float]]:
    """The pairs of items that are the same in other words.

    Items of the same wording are paired before all others. What pairs there are depends on what the items say, not on
    their order.

    Args:
        old, new: the items of each edition.
        apart: says of two items whose wordings are not much alike whether something else tells them apart.

    Returns:
        For each pair the numbers of the items, counted from 0, and how alike their wordings are, from 0 to 1; in the
        order of the old edition.
    """
    same = _same_items(old, new)
    lefts = _others(old, {left for left, _ in same})
    rights = _others(new, {right for _, right in same})
    words = [_wording(candidate.item) for candidate in (*old, *new)]
    tells = rarities(words)
    right_words = [words[len(old) + right] for right in rights]
    likely = _Likely(right_words, [_content(new[right]) for right in rights])
    room = max(_WORD_PAIRS // max(len(lefts), 1), _WORD_PAIRS_OF_AN_ITEM)
    scores = dict.fromkeys(same, 1.0)
    weights: list[dict[int, int]] = []
    for left in lefts:
        weights.append({})
        for at in likely.to(words[left], _content(old[left]), room):
            score = likeness(words[left], right_words[at], tells)
            if score >= LEAST:
                scores[left, rights[at]] = score
                weights[-1][at] = _weight(score, old[left], new[rights[at]])

    def refuted(left: int, at: int) -> bool:
        unsure = scores[lefts[left], rights[at]] < _SURE
        return unsure and apart is not None and apart(old[lefts[left]], new[rights[at]])

    pairs = [*same, *((lefts[left], rights[at]) for left, at in _best_but(refuted, weights))]
    return sorted((left, right, scores[left, right]) for left, right in pairs)


def _best_but(refuted: Callable[[int, int], bool], weights: list[dict[int, int]]) -> list[tuple[int, int]]:
    """The best pairs without those that are refuted; whom these free is paired once more."""
    pairs = best_pairs(weights)
    wrong = [pair for pair in pairs if refuted(*pair)]
    if not wrong:
        return pairs
    for left, right in wrong:
        del weights[left][right]
    return [pair for pair in best_pairs(weights) if not refuted(*pair)]


class _Likely:
    """Finds the items that a wording may be alike to: those that share the beginning of a word, or an address.

    Args:
        wordings: of the items.
        contents: what they say, in order.
    """

    def __init__(self, wordings: Sequence[Wording], contents: Sequence[Content]) -> None:
        self._costs = [max(len(one.words), 1) for one in wordings]
        self._contents = contents
        self._sharing: dict[str, list[int]] = {}
        for at, one in enumerate(wordings):
            for beginning in _beginnings(one):
                self._sharing.setdefault(beginning, []).append(at)

    def to(self, words: Wording, content: Content, room: int) -> list[int]:
        """The numbers of the items; where they are too many, those that share what is rarest, and stand nearest."""
        found: set[int] = set()
        place = bisect_left(self._contents, content)
        room //= max(len(words.words), 1)
        shared = [one for one in _beginnings(words) if one in self._sharing]
        for beginning in sorted(shared, key=lambda one: (len(self._sharing[one]), one)):
            for at in _outwards(self._sharing[beginning], place):
                if at not in found:
                    room -= self._costs[at]
                    if room < 0:
                        return sorted(found)
                    found.add(at)
        return sorted(found)


def _outwards(numbers: Sequence[int], place: int) -> Iterator[int]:
    """Numbers in order, from those about a place to the ends.

    >>> list(_outwards([1, 3, 5, 8], 4))
    [5, 3, 8, 1]
    """
    behind = bisect_left(numbers, place)
    before = behind - 1
    while before >= 0 or behind < len(numbers):
        if behind < len(numbers):
            yield numbers[behind]
            behind += 1
        if before >= 0:
            yield numbers[before]
            before -= 1


def _same_items(old: Sequence[Candidate], new: Sequence[Candidate]) -> list[tuple[int, int]]:
    """Pairs of items that say the same in all that counts; to pair them first takes nothing from the other pairs."""
    there: dict[Content, list[int]] = {}
    for right in reversed(range(len(new))):
        there.setdefault(_content(new[right]), []).append(right)
    return [(left, found.pop()) for left, one in enumerate(old) if (found := there.get(_content(one)))]


def _others(candidates: Sequence[Candidate], paired: set[int]) -> list[int]:
    """The numbers of the items that are not paired yet, ordered by what they say."""
    rest = [at for at in range(len(candidates)) if at not in paired]
    return sorted(rest, key=lambda at: _content(candidates[at]))


def _content(candidate: Candidate) -> Content:
    item = candidate.item
    first, last = first_bounds(item)
    status, owner = item.status.text if item.status else "", item.owner or ""
    return item.text, candidate.section, status, owner, str(first), str(last), " ".join(link.url for link in item.links)


def _wording(item: Item) -> Wording:
    return wording(item.label, sorted({link.url for link in item.links}), _MOST_WORDS)


def _beginnings(words: Wording) -> set[str]:
    """What a wording must share with another to have anything in common with it: a beginning, or an address."""
    return {word[:BEGINNING] for word in words.words} | words.urls


def _weight(score: float, old: Candidate, new: Candidate) -> int:
    # Two pairs of another wording never weigh more than one of the same, whatever else speaks for them.
    weight = round((score - LEAST) * _SCALE) * (3 if score == 1 else 1) + 1
    one, other = old.item, new.item
    weight += _SAME_TEXT * (one.text == other.text)
    weight += _SAME_SECTION * (old.section == new.section)
    weight += _SAME_STATUS * ((one.status.text if one.status else "") == (other.status.text if other.status else ""))
    weight += _SAME_DATE * (first_bounds(one) == first_bounds(other))
    return weight + _SAME_OWNER * ((one.owner or "") == (other.owner or ""))


def first_bounds(item: Item) -> tuple[date | None, date | None]:
    """The days of the first date that tells when an item takes place."""
    dates = item_dates(item)
    return (dates[0].start, dates[0].end) if dates else (None, None)
