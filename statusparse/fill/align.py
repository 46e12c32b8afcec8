"""Which row of a form holds which item: rows that say the same stay together, and the rest go by their order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

__all__ = ["align"]


def align(old: Sequence[str], new: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Pairs the rows that are there with those that are wanted, in order.

    Rows whose words are there once on both sides are paired first, as many as keep their order; those between them go
    one by one. The effort grows as n log n.

    Args:
        old: the words of each row that is there.
        new: the words of each row that is wanted.

    Returns:
        Pairs of places in `old` and `new`; None where there is no counterpart.

    >>> align(["a", "b", "c"], ["a", "x", "c", "d"])
    [(0, 0), (1, 1), (2, 2), (None, 3)]
    >>> align(["a", "b"], ["b"])
    [(0, None), (1, 0)]
    """
    pairs: list[tuple[int | None, int | None]] = []
    at, to = 0, 0
    for anchor, target in [*_anchors(old, new), (len(old), len(new))]:
        both = min(anchor - at, target - to)
        # What stands before an anchor without a counterpart was most likely put in, or left out, at the end.
        pairs += [(at + step, to + step) for step in range(both)]
        pairs += [(place, None) for place in range(at + both, anchor)]
        pairs += [(None, place) for place in range(to + both, target)]
        if anchor < len(old):
            pairs.append((anchor, target))
        at, to = anchor + 1, target + 1
    return pairs


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The longest sequence of rows that are alike, each there once, in the same order on both sides."""
    once = {words for words, count in Counter(old).items() if count == 1}
    places = {words: place for place, words in enumerate(old) if words in once}
    counts = Counter(new)
    alike = [(places[words], target) for target, words in enumerate(new) if counts[words] == 1 and words in places]
    ends: list[int] = []  # the least place that a sequence of each length can end with
    last: list[int] = []  # and where in `alike` that is
    before: list[int] = []
    for index, (place, _) in enumerate(alike):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length:] = [place]
        last[length:] = [index]
    chain = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(alike[index])
        index = before[index]
    return chain[::-1]
