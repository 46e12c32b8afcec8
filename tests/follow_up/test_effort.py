"""Comparing editions takes an effort that grows with the items and their words, whatever these are."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.follow_up import mentions, pairing
from statusparse.follow_up.pairing import Candidate, pair_items
from statusparse.follow_up.similarity import Wording, likeness, wording


def edition(texts: list[str]) -> list[Candidate]:
    return [Candidate("activities", sp.item(text, year=2018)) for text in texts]


def word_pairs(old: list[str], new: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    """How many pairs of words are looked at to pair the items of two editions."""
    looked = [0]

    def counted(one: Wording, other: Wording, tells: dict[str, float]) -> float:
        looked[0] += len(one.words) * len(other.words)
        return 0.0

    monkeypatch.setattr(pairing, "likeness", counted)
    pair_items(edition(old), edition(new))
    return looked[0]


def test_very_many_items_that_share_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "fælles borgermøde om tryghed i byens parker og gader"
    old, new = ([f"{words} {number}" for number in range(start, start + 4_000)] for start in (0, 4_000))
    assert 4_000 * 10_000 < word_pairs(old, new, monkeypatch) <= 4_000 * 20_000


def test_very_long_items(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (
        [f"{mark} " + " ".join(f"ord{n}" for n in range(8_000)) for mark in marks] for marks in ("abcde", "fghij")
    )
    assert 0 < word_pairs(old, new, monkeypatch) <= 5 * 5 * 200 * 200


def test_with_a_usual_number_all_that_share_anything_are_held_against_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old, new = ([f"borgermøde {number}" for number in range(start, start + 200)] for start in (0, 200))
    assert word_pairs(old, new, monkeypatch) == 200 * 200 * 2 * 2


def test_an_item_among_very_many_is_found_by_its_rarest_words() -> None:
    words = "fælles borgermøde om tryghed i byens parker og gader"
    old = [f"{words} {number}" for number in range(3_000)]
    new = [f"{words} {number}" for number in range(3_000, 5_999)]
    old[17] = "Ældrecafé åbnede i Gug med fælles borgermøde"
    new.append("I Gug åbnede ældrecafé, fælles borgermøde")
    pairs = {left: right for left, right, _ in pair_items(edition(old[:300]), edition(new))}
    assert pairs[17] == len(new) - 1


def test_long_wordings_that_differ_at_their_end_differ() -> None:
    long = " ".join(f"ord{number}" for number in range(1_000))
    one, other = wording(f"{long} a", most=200), wording(f"{long} b", most=200)
    assert 0.9 < likeness(one, other, dict.fromkeys(one.words, 1.0)) < 1
    assert likeness(one, wording(f"{long} A", most=200), {}) == 1


def test_an_item_is_mentioned_at_the_end_of_a_very_long_paragraph() -> None:
    long = " ".join(f"ord{number}" for number in range(1_000))
    old = sp.new_report("A", year=2017, activities=[sp.item("Førstehjælpskursus for frivillige", status="Planlagt")])
    new = sp.new_report("A", year=2018, description=f"{long} kurser i førstehjælp, førstehjælpskurset, de frivillige")
    assert [item.verdict for item in sp.compare(old, new).items] == ["mentioned"]


def test_the_words_of_a_paragraph_are_found_once_for_all_items(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    monkeypatch.setattr(mentions, "wording", lambda text: looked.append(text) or wording(text))  # type: ignore[func-returns-value]
    mentions._words_by_beginning.cache_clear()
    old = sp.new_report(
        "A", year=2017, activities=[sp.item(f"Førstehjælpskursus nummer {n}", status="Planlagt") for n in range(50)]
    )
    sp.compare(old, sp.new_report("A", year=2018, description="Et afsnit.\nEt andet afsnit."))
    assert looked.count("Et afsnit.") == looked.count("Et andet afsnit.") == 1
