"""Pairs are found although words and order change: precision and recall on generated editions."""

from __future__ import annotations

import random

import pytest

import statusparse as sp
from statusparse.follow_up.pairing import Candidate, pair_items
from tests.follow_up import editions
from tests.follow_up.editions import Told, edition_pair


def candidates(told: list[Told]) -> list[Candidate]:
    return [Candidate(item.section, sp.item(item.text, status=item.status, year=2018)) for item in told]


def measure(seeds: range, most: int) -> tuple[float, float]:
    """Precision and recall of the pairing."""
    right = made = there = 0
    for seed in seeds:
        pair = edition_pair(seed, most)
        found = pair_items(candidates(pair.old), candidates(pair.new))
        right += sum(pair.old[left].key == pair.new[at].key for left, at, _ in found)
        made += len(found)
        there += len({item.key for item in pair.old} & {item.key for item in pair.new})
    assert there > 100
    return right / made, right / there


def test_pairs_of_reworded_items_are_found() -> None:
    precision, recall = measure(range(60), 25)
    assert precision >= 0.98
    assert recall >= 0.98


def test_they_are_found_when_a_third_of_all_words_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = editions.reworded
    monkeypatch.setattr(editions, "reworded", lambda text, rnd, share: plain(text, rnd, 1 / 3))
    precision, recall = measure(range(1000, 1060), 25)
    assert precision >= 0.98
    assert recall >= 0.98


def test_large_editions() -> None:
    precision, recall = measure(range(2000, 2004), 90)
    assert precision >= 0.98
    assert recall >= 0.98


@pytest.mark.parametrize("seed", range(20))
def test_the_pairing_does_not_depend_on_the_order(seed: int) -> None:
    pair = edition_pair(seed)
    old, new = candidates(pair.old), candidates(pair.new)
    # Items of one text with different statuses, and of one status, are told apart by the rest.
    old += [
        Candidate("activities", sp.item("Borgermøde", status=status)) for status in ("Planlagt", "I gang", "Aflyst")
    ]
    new += [Candidate("activities", sp.item("Borgermøder", status=status)) for status in ("I gang", "Planlagt", "-")]

    def said(olds: list[Candidate], news: list[Candidate]) -> list[tuple[str, ...]]:
        return sorted(
            (
                str(olds[left].item.text),
                str(olds[left].item.status),
                news[right].item.text,
                str(news[right].item.status),
            )
            for left, right, _ in pair_items(olds, news)
        )

    expected = said(old, new)
    rnd = random.Random(seed)
    for _ in range(5):
        rnd.shuffle(old)
        rnd.shuffle(new)
        assert said(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "paired"),
    [
        ("Borgermøde i Vejgaard", "Borgermøde i Vejgaard", True),
        ("Borgermøde i Vejgaard", "I Vejgaard: borgermødet", True),
        ("Netværksmøde", "Netværksmøder", True),
        ("Opsat nye skraldespande i Jomfru Ane Gade", "Nye skraldespande i Jomfru Ane Gade er sat op", True),
        ("Undersøger mulighed for samarbejde med erhvervspraktikant", "Samarbejde med en erhvervspraktikant", True),
        ("Folder, se www.a.dk/1", "Folder, se www.a.dk/2", True),
        ("www.a.dk/1", "www.a.dk/1", True),
        ("www.a.dk/1", "www.a.dk/2", False),
        ("👍", "👍", True),
        ("", "", True),
        ("Borgermøde om trafik", "Kursus for klubmedarbejdere", False),
        ("Afholdt møde i den nye gruppe", "Afholdt kursus for den gamle klub", False),
        ("Møde", "", False),
        ("Cykelbus", "Ny cykelsti", False),
        ("Cykelsti", "Ny cykelsti", True),
        ("Cykelsti", "Cykelstierne", True),
        ("Netværksmøde", "Netværksdag", False),
        ("Belysning", "Belsyning", True),
        # A place in common makes no item of what is done there.
        ("Gadebelysning på Rosenvej", "Sommerfest på Rosenvej", False),
        ("Fodgængerfelt på Rosenvej", "Loppemarked på Rosenvej", False),
        ("Gadebelysning på Rosenvej i Gug", "Sommerfest på Rosenvej i Gug", False),
        ("Ny belysning i Jomfru Ane Gade", "Ny koncert i Jomfru Ane Gade", False),
        ("Fartdæmpning på Rosenvej og Liljevej", "Vejfest på Rosenvej og Liljevej", False),
        ("Oprydning på Rosenvej", "Belysning på Rosenvej", False),
        ("Opsat bænke på Rosenvej", "Opsat hegn på Rosenvej", False),
        ("Gadebelysning 2019 på Rosenvej", "Sommerfest 2019 på Rosenvej", False),
        ("Bænke langs Søstien", "Løbetur langs Søstien", False),
        ("Legeplads ved skolen", "Lektiecafé ved skolen", False),
        ("Hundeskov i parken", "Koncert i parken", False),
        ("Gadebelysning på Rosenvej", "Gadebelysningen på Rosenvej er sat op", True),
        ("Belysning på Rosenvej", "Gadebelysning på Rosenvej", True),
        ("Gadelys på Rosenvej", "Gadebelysning på Rosenvej", True),
        ("Lys på Rosenvej", "Belysning på Rosenvej", True),
        ("Rosenvej", "Gadebelysning på Rosenvej", True),
        ("Ny legeplads ved skolen", "Legepladsen ved skolen er åbnet", True),
        # Nor do people in common.
        ("Fodboldturnering for unge", "Interview med unge", False),
        ("Kursus for frivillige", "Uddannelse af frivillige", False),
        ("Madlavning med børn og unge", "Teater for børn og unge", False),
        ("Samtaler med de ældre", "Udflugt for ældre", False),
        ("Kursus for frivillige", "Kurser for de frivillige", True),
        ("Samtaler med ældre", "Samtaler med ældre borgere", True),
        ("Fodbold for unge", "Fodboldturnering for unge", True),
        ("Unge i natteliv", "Unge og natteliv", True),
        ("Kursus i førstehjælp", "Undervisning i førstehjælp", True),
        ("Kursus på universitetet", "Kurset på universitetet", True),
        ("Møde på Rosenvej www.a.dk/1", "Fest på Rosenvej www.a.dk/1", True),
    ],
)
def test_what_is_and_what_is_not_one_item(old: str, new: str, paired: bool) -> None:
    found = pair_items([Candidate("activities", sp.item(old))], [Candidate("activities", sp.item(new))])
    assert bool(found) == paired


def test_of_all_kinds_of_items_at_one_place_hardly_two_are_taken_for_one() -> None:
    at_one_place = [[Candidate("activities", sp.item(f"{kind} på Rosenvej"))] for kind in editions.KINDS]
    pairs = [(one, other) for one in at_one_place for other in at_one_place if one is not other]
    made = [pair_items(one, other) for one, other in pairs]
    assert sum(map(len, made)) <= len(pairs) / 50


def test_the_same_wording_is_paired_before_all_others() -> None:
    old = [Candidate("activities", sp.item(text)) for text in ("Møde om stier i Gug", "Møde om stier i Gug og Kærby")]
    new = [Candidate("activities", sp.item(text)) for text in ("Møde om stier i Gug og Kærby", "Møde om stier i Kærby")]
    assert [(left, right) for left, right, _ in pair_items(old, new)] == [(0, 1), (1, 0)]


def test_a_thousand_items_of_one_wording_are_paired() -> None:
    same = [Candidate("activities", sp.item("Møde", status="Planlagt"))] * 1000
    assert pair_items(same, same) == [(at, at, 1.0) for at in range(1000)]


def test_an_address_in_common_speaks_for_a_pair() -> None:
    old = [Candidate("communication", sp.item("Artikel https://tryg.dk/stien"))]
    new = [Candidate("communication", sp.item("Omtale i avisen https://tryg.dk/stien"))]
    other = [Candidate("communication", sp.item("Omtale i avisen https://tryg.dk/byen"))]
    assert pair_items(old, new)[0][2] > 0.48
    assert pair_items(old, other) == []
