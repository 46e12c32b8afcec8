"""However programs and people have changed the HTML of a form, its records are those of the plain form."""

from __future__ import annotations

import os
import random
from typing import Any

import msgspec
import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import letters
from tests.readers.html_builder import page, plain_text
from tests.readers.html_mutators import CONTAINERS, MUTATORS

#: Stacks of mutators that are tried; the variable makes it more.
STACKS = int(os.environ.get("STATUSPARSE_STACKS", "60"))


def facts(report: sp.StatusReport) -> Any:
    return msgspec.json.decode(msgspec.json.encode(essence(report)))


PLAIN = facts(sp.parse(plain_text().encode(), format="txt"))
WORDS = letters(plain_text())


def check(data: bytes, what: object) -> None:
    try:
        report = sp.parse(data)
    except sp.StatusParseError as error:
        raise AssertionError(what) from error
    assert report.source is not None
    assert report.source.format == "html", what
    assert facts(report) == PLAIN, what
    # The words are counted in the plain text, which no code under test has touched.
    assert letters(sp.read_document(data).text()) == WORDS, what


@pytest.mark.parametrize("name", MUTATORS)
def test_a_changed_form_gives_the_records_of_the_plain_form(name: str) -> None:
    check(MUTATORS[name](page()).encode(), name)


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_form_saved_in_any_way_gives_the_records_of_the_plain_form(name: str) -> None:
    check(CONTAINERS[name](page()), name)


#: In preformatted text the line ends that others put in are shown.
ALONE = {"pre in cells"}


def test_changes_stack_five_deep() -> None:
    chance = random.Random(4)
    for _ in range(STACKS):
        names = chance.sample(sorted(set(MUTATORS) - ALONE), 5)
        source = page()
        for name in names:
            source = MUTATORS[name](source)
        saved = chance.choice(sorted(CONTAINERS))
        check(CONTAINERS[saved](source), (names, saved))
