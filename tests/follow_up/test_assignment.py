"""The assignment is the best of all, found by trying each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statusparse.follow_up.assignment import best_pairs

graphs = st.lists(st.dictionaries(st.integers(0, 5), st.integers(1, 12), max_size=6), max_size=6)


def best_total(weights: list[dict[int, int]], taken: frozenset[int] = frozenset()) -> int:
    if not weights:
        return 0
    first, *others = weights
    joined = [weight + best_total(others, taken | {right}) for right, weight in first.items() if right not in taken]
    return max([best_total(others, taken), *joined])


@given(graphs)
def test_no_other_assignment_weighs_more(weights: list[dict[int, int]]) -> None:
    pairs = best_pairs(weights)
    assert len({left for left, _ in pairs}) == len({right for _, right in pairs}) == len(pairs)
    assert sum(weights[left][right] for left, right in pairs) == best_total(weights)


def test_the_best_for_all_is_not_the_best_for_each() -> None:
    assert best_pairs([{0: 10, 1: 9}, {0: 9, 1: 1}]) == [(0, 1), (1, 0)]
    assert best_pairs([{0: 3}, {0: 5}, {0: 4}]) == [(1, 0)]
    assert best_pairs([]) == best_pairs([{}, {}]) == []


def test_two_hundred_on_each_side_are_assigned() -> None:
    size = 200
    weights = [{right: 1 + (left * 7919 + right * 104_729) % 1000 for right in range(size)} for left in range(size)]
    for at in range(size):
        weights[at][(at * 7) % size] = 1001  # 7 and 200 have no divisor in common
    assert best_pairs(weights) == [(at, (at * 7) % size) for at in range(size)]
