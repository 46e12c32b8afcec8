"""How the benchmarks measure: two ways of working in turn, in processor time, and the median of their ratios."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import _lru_cache_wrapper
from statistics import median
from time import process_time
from typing import NamedTuple

__all__ = ["Taken", "anew", "compared", "per_call"]

Work = Callable[[], object]

_SECONDS_A_BATCH = 0.01
_LEAST_OF_TEXTS = 500  # entries of a cache of texts; the smaller ones hold what a process makes once, such as forms


class Taken(NamedTuple):
    """The milliseconds that a call of the yardstick and of ours take, and the median of ours in terms of it."""

    yardstick: float
    ours: float
    ratio: float


def compared(yardstick: Work, ours: Work, rounds: int = 21) -> Taken:
    """Times two ways of working in turn, so that a machine that grows slow or quick does so to both."""
    counts = [_count(yardstick), _count(ours)]
    times = [(per_call(yardstick, counts[0]), per_call(ours, counts[1])) for _ in range(rounds)]
    return Taken(
        median(one for one, _ in times) * 1000,
        median(other for _, other in times) * 1000,
        median(other / one for one, other in times),
    )


def _count(work: Work) -> int:
    """How many calls fill a batch; the first ones are not counted, they may fill caches."""
    work()
    count, taken = 1, 0.0
    while (taken := per_call(work, count) * count) < _SECONDS_A_BATCH / 2:
        count *= 2
    return max(1, round(count * _SECONDS_A_BATCH / taken))


def per_call(work: Work, count: int) -> float:
    """The processor seconds of one of several calls."""
    begin = process_time()
    for _ in range(count):
        work()
    return (process_time() - begin) / count


def anew(work: Work) -> Work:
    """The work with every text met for the first time: the library forgets the texts that it remembers."""
    work()  # loads the modules that remember them
    caches = {
        id(value): value
        for name, module in [*sys.modules.items()]
        if name.startswith("statusparse")
        for value in vars(module).values()
        if isinstance(value, _lru_cache_wrapper) and (value.cache_parameters()["maxsize"] or 0) >= _LEAST_OF_TEXTS
    }
    clears = [cache.cache_clear for cache in caches.values()]

    def forgetful() -> None:
        for clear in clears:
            clear()
        work()

    return forgetful
