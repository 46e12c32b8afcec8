"""The best pairing of two sides: each joined to one of the other at most, the sum of the weights as high as can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

__all__ = ["best_pairs"]


def best_pairs(weights: Sequence[Mapping[int, int]]) -> list[tuple[int, int]]:
    """The assignment of highest total weight, found by shortest augmenting paths.

    The method is that of Jonker and Volgenant (Computing 38, 1987) on a sparse graph. Whole weights make it exact,
    and the same on every machine; of several best assignments it always takes the same.

    Args:
        weights: for each on the left side, the weights above 0 to those on the right, by their numbers.

    Returns:
        The pairs (left, right), in the order of the left side; who is in none is better left alone.

    >>> best_pairs([{0: 90, 1: 80}, {0: 85}])
    [(0, 1), (1, 0)]
    """
    width = 1 + max((right for edges in weights for right in edges), default=-1)
    # A column of each row's own stands for its being left alone, at no cost.
    costs = [
        {**{right: -weight for right, weight in edges.items()}, width + left: 0} for left, edges in enumerate(weights)
    ]
    search = _Search(costs)
    for left in range(len(costs)):
        search.add(left)
    return sorted((left, right) for right, left in search.row_of.items() if right < width)


class _Search:
    """An assignment of rows to columns at lowest cost, to which one row after the other is added."""

    def __init__(self, costs: Sequence[Mapping[int, int]]) -> None:
        self.costs = costs
        self.row_of: dict[int, int] = {}
        self.row_price = [0] * len(costs)
        self.column_price: dict[int, int] = {}

    def add(self, row: int) -> None:
        distances: dict[int, int] = {}
        came_from: dict[int, int] = {}
        settled: list[int] = []
        seen: set[int] = set()
        heap: list[tuple[int, int]] = []
        current, travelled = row, 0
        while True:
            for column, cost in self.costs[current].items():
                if column in seen:
                    continue
                distance = travelled + cost - self.row_price[current] - self.column_price.get(column, 0)
                if column not in distances or distance < distances[column]:
                    distances[column] = distance
                    came_from[column] = current
                    heappush(heap, (distance, column))
            travelled, nearest = heappop(heap)
            while nearest in seen:
                travelled, nearest = heappop(heap)
            if nearest not in self.row_of:
                break
            seen.add(nearest)
            settled.append(nearest)
            current = self.row_of[nearest]
        self.row_price[row] += travelled
        for column in settled:
            saved = travelled - distances[column]
            self.row_price[self.row_of[column]] += saved
            self.column_price[column] = self.column_price.get(column, 0) - saved
        self._augment(row, nearest, came_from)

    def _augment(self, row: int, column: int, came_from: Mapping[int, int]) -> None:
        column_of = {taken: at for at, taken in self.row_of.items()}
        while True:
            taker = came_from[column]
            self.row_of[column] = taker
            if taker == row:
                return
            column = column_of[taker]
