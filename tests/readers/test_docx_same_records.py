"""However Word has wrapped, cut or packed a form, its records are those of the plain form, and nothing is lost."""

from __future__ import annotations

import os
import random
from functools import cache
from typing import Any

import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import lost
from tests.readers.docx_builder import form
from tests.readers.docx_mutators import MUTATORS
from tests.readers.docx_visible import visible_text

#: Stacks of mutators that are tried; the variable makes it more.
STACKS = int(os.environ.get("STATUSPARSE_STACKS", "300"))
DEEPEST = 5


def records(data: bytes) -> dict[str, Any]:
    """What must be the same; the texts beside the form in any order."""
    return settled(essence(sp.parse(data)))


def settled(found: dict[str, Any]) -> dict[str, Any]:
    found["unplaced"] = sorted(stray["text"] for stray in found["unplaced"])
    return found


@cache
def plain(names: tuple[str, ...]) -> dict[str, Any]:
    """The records of the form that says plainly what the mutators make it say."""
    package = form()
    for name in names:
        act = MUTATORS[name].plainly
        assert act is not None
        act(package)
    return records(package.data())


def expected(names: tuple[str, ...]) -> dict[str, Any]:
    found = plain(tuple(name for name in names if MUTATORS[name].plainly is not None))
    beside = [text for name in names for text in MUTATORS[name].beside]
    return {**found, "unplaced": sorted(found["unplaced"] + beside)}


def mutated(names: tuple[str, ...]) -> bytes:
    package = form()
    for name in names:
        MUTATORS[name].act(package)
    return package.data()


@pytest.mark.parametrize("name", MUTATORS)
def test_the_records_are_those_of_the_plain_form(name: str) -> None:
    data = mutated((name,))
    report = sp.parse(data)
    assert settled(essence(report)) == expected((name,))
    assert lost(visible_text(data), report) == ""


def test_the_mutators_change_the_package() -> None:
    data = form().data()
    assert [name for name in MUTATORS if mutated((name,)) == data] == []


def stack(chance: random.Random) -> tuple[str, ...]:
    """Up to five mutators that can act on one form, those first that look for words of the plain form."""
    chosen: list[str] = []
    for name in chance.sample(list(MUTATORS), len(MUTATORS)):
        if all(MUTATORS[name].fits(MUTATORS[other]) for other in chosen):
            chosen.append(name)
        if len(chosen) == DEEPEST:
            break
    return tuple(sorted(chosen, key=lambda name: not MUTATORS[name].early))


def test_stacked_mutators_give_the_same_records_too() -> None:
    for seed in range(STACKS):
        names = stack(random.Random(seed))
        data = mutated(names)
        report = sp.parse(data)
        assert settled(essence(report)) == expected(names), (seed, names)
        assert lost(visible_text(data), report) == "", (seed, names)
