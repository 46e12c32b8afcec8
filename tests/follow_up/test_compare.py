"""What became of each item, told from two editions."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given

import statusparse as sp
from statusparse.follow_up.editions import editions_of
from statusparse.follow_up.records import VERDICTS
from tests.follow_up.editions import edition_pair, report
from tests.strategies import reports

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))


def edition(year: int, *statuses: str, text: str = "Borgermøde i Vejgaard") -> sp.StatusReport:
    return sp.new_report("Byen", year=year, activities=[sp.item(text, status=status) for status in statuses])


@pytest.mark.parametrize(
    ("old", "new", "verdict", "moved"),
    [
        ("Planlagt", "Gennemført 3/5", "finished", False),
        ("Aflyst", "Gennemført 3/5", "finished", False),
        ("Planlagt", "Planlagt", "carried_over", False),
        ("Planlagt", "I gang", "carried_over", False),
        ("-", "Løbende", "carried_over", False),
        ("Planlagt maj 2018", "Udskudt til maj 2019", "carried_over", True),
        ("Planlagt maj 2018", "Udskudt", "carried_over", False),
        ("Planlagt", "Planlagt maj 2019", "carried_over", False),
        ("Planlagt uge 45 2018", "Planlagt 5.-11. november 2018", "carried_over", False),  # the same days
        ("I gang", "Aflyst", "cancelled", False),
        ("Afholdt 3/5 2017, gentages i maj 2018", "Afholdt 3/5 2017, gentages i maj 2018", "carried_over", False),
        ("Planlagt", "Afholdt 3/5 2018, gentages i maj 2019", "finished", False),
        ("Gennemført", "Gennemført", "as_before", False),
        ("Aflyst", "Aflyst", "as_before", False),
        ("Gennemført maj 2017", "Planlagt maj 2018", "resumed", False),
        ("Aflyst", "Planlagt", "resumed", False),
        ("Planlagt", None, "dropped", False),
        ("", None, "dropped", False),
        ("Gennemført", None, "closed", False),
        ("Aflyst", None, "closed", False),
        (None, "Planlagt", "new", False),
    ],
)
def test_each_verdict(old: str | None, new: str | None, verdict: str, moved: bool) -> None:
    def items(status: str | None) -> list[str]:
        return [] if status is None else [status]

    (found,) = sp.compare(edition(2017, *items(old)), edition(2018, *items(new))).items
    assert (found.verdict, found.moved, found.reworded) == (verdict, moved, False)
    assert (found.score is None) == (None in (old, new))


def test_a_moved_item_says_from_when_to_when_and_where_both_stand() -> None:
    old = sp.parse(b"Indsats: Byen 2017\nAktiviteter\tStatus\nMode om stier\tPlanlagt 24/11\n")
    new = sp.parse(
        b"Indsats: Byen 2018\nAktiviteter\tStatus\nNoget andet\tI gang\nMode om stier\tUdskudt til 3/5 2019\n"
    )
    found = sp.compare(old, new).of("carried_over")[0]
    assert found.moved
    assert found.old is not None
    assert found.new is not None
    assert found.old.bounds == (datetime.date(2017, 11, 24),) * 2
    assert found.new.bounds == (datetime.date(2019, 5, 3),) * 2
    assert (found.old.at.line, found.old.number, found.new.at.line, found.new.number) == (3, 1, 4, 2)
    assert (found.old.heading, found.old.section, found.score) == ("Aktiviteter", "activities", 1.0)


def test_what_is_told_among_the_results_was_finished() -> None:
    old = edition(2017, "Planlagt", text="Nye skraldespande i Jomfru Ane Gade")
    new = sp.new_report("Byen", year=2018, results=["Opsat nye skraldespande i Jomfru Ane Gade"])
    (found,) = sp.compare(old, new).items
    assert (found.verdict, found.reworded) == ("finished", True)
    assert found.new is not None
    assert (found.new.section, found.new.state) == ("results", None)


def test_results_that_are_not_told_again_were_not_dropped() -> None:
    old = sp.new_report("Byen", year=2017, results=["Ro i gaderne"], experiences=["Kom i god tid"])
    assert {item.verdict for item in sp.compare(old, edition(2018)).items} == {"closed"}
    assert sp.compare(old, edition(2018)).changes == ()


def test_what_the_running_text_tells_of_was_not_dropped_without_a_word() -> None:
    old = sp.new_report(
        "Byen",
        year=2017,
        activities=[
            sp.item("Kursus i førstehjælp for frivillige", status="Planlagt"),
            sp.item("Tryghedsvandring i Gug", status="Planlagt"),
            sp.item("Møde", status="Planlagt"),
            sp.item("Folder om brandfare", status="Gennemført"),
        ],
    )
    text = "Året gik godt, og mødet var godt.\nVi når ikke kurset i førstehjælp for de frivillige. Folderen om brandfare er læst."
    found = sp.compare(old, sp.new_report("Byen", year=2018, description=text)).items
    assert [(item.verdict, item.old and item.old.text) for item in found] == [
        ("dropped", "Tryghedsvandring i Gug"),
        ("dropped", "Møde"),
        ("mentioned", "Kursus i førstehjælp for frivillige"),
        ("closed", "Folder om brandfare"),
    ]
    told = found[2].new
    assert told is not None
    assert (told.section, told.heading, told.number) == ("description", "Statusbeskrivelse", 2)
    assert told.text.startswith("Vi når ikke kurset")
    assert found[2].changed


TEXT = "Gadebelysningen på Rosenvej er fortsat ikke kommet op. Kurset i førstehjælp for frivillige venter."


@pytest.mark.parametrize(
    ("was", "now", "verdict"),
    [
        ("Gadebelysning på Rosenvej", "Sommerfest på Rosenvej", "mentioned"),
        # Weakly alike; the running text tells of the old one in a word that the new one lacks.
        ("Førstehjælpskursus for frivillige", "Madkursus for frivillige", "mentioned"),
        ("Kursus for frivillige i førstehjælp", "Fest for frivillige i foreningerne", "mentioned"),
        ("Gadebelysning på Rosenvej", "Gadelys på Rosenvej", "mentioned"),
        ("Gadebelysning på Rosenvej", "Gadebelysning på Liljevej", "mentioned"),
        # It tells of neither, or in no word that the new one lacks.
        ("Gadebelysning på Rosenvej", "Belysning på Rosenvej", "carried_over"),
        ("Kursus i førstehjælp for frivillige", "Kursus i førstehjælp", "carried_over"),
        ("Kursus i konflikter for frivillige", "Kursus for frivillige", "carried_over"),
        ("Sommerfest på Rosenvej", "Sommerfesten på Liljevej", "carried_over"),
    ],
)
def test_the_running_text_tells_of_an_item_rather_than_one_that_is_hardly_alike(
    was: str, now: str, verdict: str
) -> None:
    old = sp.new_report("Byen", year=2018, activities=[sp.item(was, status="Ikke startet")])
    new = sp.new_report("Byen", year=2019, activities=[sp.item(now, status="Planlagt uge 24")], description=TEXT)
    found = sp.compare(old, new).items
    assert found[0].verdict == verdict
    assert [item.verdict for item in found[1:]] == ([] if verdict == "carried_over" else ["new"])


def test_whom_the_running_text_frees_is_paired_once_more() -> None:
    was = ("Gadebelysning og bænke på Rosenvej", "Bænke og hegn på Rosenvej i Gug")
    old = sp.new_report("Byen", year=2018, activities=[sp.item(text, status="Planlagt") for text in was])
    bench = sp.item("Bænke ved Rosenvej og skolen", status="Planlagt")
    text = "Gadebelysning og bænke på Rosenvej venter."
    without = sp.compare(old, sp.new_report("Byen", year=2019, activities=[bench])).items
    told = sp.compare(old, sp.new_report("Byen", year=2019, activities=[bench], description=text)).items
    assert [(item.verdict, item.old and item.old.text) for item in without] == [
        ("dropped", was[1]),
        ("carried_over", was[0]),
    ]
    assert [(item.verdict, item.old and item.old.text) for item in told] == [
        ("mentioned", was[0]),
        ("carried_over", was[1]),
    ]


def test_dropped_without_a_word_stands_first() -> None:
    pair = edition_pair(3)
    found = sp.compare(report(pair.old, 2017), report(pair.new, 2018)).items
    assert found[0].verdict == "dropped"
    order = [list(VERDICTS).index(item.verdict) for item in found]
    assert order == sorted(order)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_two_identical_editions_give_no_change(path: Path) -> None:
    same = sp.parse(path)
    found = sp.compare(same, same)
    assert found.changes == ()
    assert all(item.score == 1.0 for item in found.items)
    assert all(item.old == item.new for item in found.items)


def test_every_item_is_told_of_once_and_the_fates_are_the_true_ones() -> None:
    truths = {
        "finished": "finished",
        "carried over": "carried_over",
        "moved": "carried_over",
        "cancelled": "cancelled",
        "dropped": "dropped",
    }
    right = told = 0
    for seed in range(40):
        pair = edition_pair(seed)
        found = sp.compare(report(pair.old, 2017), report(pair.new, 2018)).items
        assert Counter(item.old.text for item in found if item.old) == Counter(told.text for told in pair.old)
        assert Counter(item.new.text for item in found if item.new) == Counter(told.text for told in pair.new)
        fates = {item.text: truths[pair.fates[item.key]] for item in pair.old}
        right += sum(item.verdict == fates[item.old.text] for item in found if item.old)
        told += len(pair.old)
    assert right >= 0.98 * told


@given(reports(), reports())
def test_of_any_two_editions_every_item_is_told_once_and_of_identical_ones_no_change(
    old: sp.StatusReport, new: sp.StatusReport
) -> None:
    assert sp.compare(old, old).changes == ()
    found = sp.compare(old, new).items
    for side, told in ((old, [item.old for item in found]), (new, [item.new for item in found])):
        places = Counter((one.section, one.number, one.text) for one in told if one and one.section != "description")
        assert places == Counter((row["section"], row["number"], row["text"]) for row in sp.rows(side))


@pytest.mark.parametrize("seed", range(10))
def test_the_order_of_the_items_plays_no_part(seed: int) -> None:
    pair = edition_pair(seed)

    def said(old: list[object], new: list[object]) -> list[tuple[object, ...]]:
        items = sp.compare(report(old, 2017), report(new, 2018)).items  # type: ignore[arg-type]
        return sorted(
            (
                item.verdict,
                item.moved,
                item.reworded,
                item.score or 0,
                item.old.text if item.old else "",
                item.new.text if item.new else "",
            )
            for item in items
        )

    old, new = list(pair.old), list(pair.new)
    expected = said(old, new)  # type: ignore[arg-type]
    random.Random(seed).shuffle(old)
    random.Random(seed + 1).shuffle(new)
    assert said(old, new) == expected  # type: ignore[arg-type]


def test_a_carried_over_edition_drops_and_adds_nothing() -> None:
    for path in SAMPLES:
        last = sp.parse(path)
        assert last.year is not None
        found = sp.compare(last, sp.carry_over(last, last.year + 1))
        assert not found.of("dropped", "new")
        assert not any(item.moved for item in found.items)


def test_what_nobody_has_touched_is_finished_by_nobody() -> None:
    said = ["Gennemført foråret, nyt hold starter 7. oktober", "Oprettet i januar, opdateres løbende", "Afholdt 3/5"]
    last = sp.new_report(
        "Byen", year=2018, activities=[sp.item(f"Nummer {k}", status=one) for k, one in enumerate(said)]
    )
    found = sp.compare(last, sp.carry_over(last, 2019))
    assert [item.verdict for item in found.items] == ["carried_over", "carried_over", "closed"]


def test_editions_are_paired_by_initiative_and_period() -> None:
    given = [
        sp.new_report("Et trygt natteliv", year=2019),
        sp.new_report("Byen", year=2018),
        sp.new_report("ET TRYGT NATTELIV", year=2017),
        sp.new_report("Et trykt natteliv", period="2. halvår 2018"),
        sp.new_report("Et trygt natteliv", period="1. halvår 2018"),
        sp.new_report("Byen 2", year=2019),
        sp.new_report("Byen", year=2016),
    ]
    found = sp.compare_all(given)
    assert [(one.initiative, one.old.period, one.new.period) for one in found] == [
        ("Byen", "2016", "2018"),
        ("Et trygt natteliv", "2017", "1. halvår 2018"),
        ("Et trykt natteliv", "1. halvår 2018", "2. halvår 2018"),
        ("Et trygt natteliv", "2. halvår 2018", "2019"),
    ]


def test_what_has_no_place_among_the_editions_is_told() -> None:
    first, second = sp.new_report("Byen", year=2018, results=["a"]), sp.new_report("Byen", year=2018, results=["b"])
    nameless, timeless = sp.new_report("", year=2018), sp.new_report("Byen")
    found = editions_of([first, nameless, second, timeless])
    assert found.of_initiatives == ((first,),)
    assert found.doubles == ((second, first),)
    assert found.nameless == (nameless, timeless)


def test_only_reports_can_be_compared() -> None:
    with pytest.raises(TypeError, match="StatusReport"):
        sp.compare(edition(2017), "2018.docx")  # type: ignore[arg-type]


def test_initiatives_stand_in_the_order_of_the_danish_alphabet() -> None:
    names = ["Åben by", "Ældre og ensomhed", "Nabohjælp", "Østerby", "Zoo"]
    found = editions_of([sp.new_report(name, year=2017) for name in names])
    told = [editions[0].initiative for editions in found.of_initiatives]
    assert told == ["Nabohjælp", "Zoo", "Ældre og ensomhed", "Østerby", "Åben by"]


@pytest.mark.parametrize(
    ("old", "new", "when"),
    [
        (sp.item("a", status="Planlagt", due="1. juni 2017"), sp.item("a", status="Planlagt", due="1. juni 2018"), "2018-06-01"),
        (sp.item("a", status="I gang", due="1/5"), sp.item("a", status="I gang", due="1/5"), "2018-05-01"),
        (
            sp.item("a", status="I gang, forventes færdig i oktober"),
            sp.item("a", status="I gang, forventes færdig i maj"),
            "2018-05",
        ),
        (
            sp.item("a", status="Planlagt til maj", due="1/9"),
            sp.item("a", status="I gang, forventes færdig i oktober", due="1/12"),
            "2018-10",
        ),
    ],
)  # fmt: skip
def test_a_deadline_and_a_plan_in_a_further_clause_are_moved_too(old: sp.Item, new: sp.Item, when: str) -> None:
    (found,) = sp.compare(
        *(sp.new_report("Byen", year=year, activities=[one]) for year, one in ((2017, old), (2018, new)))
    ).items
    assert (found.verdict, found.moved, found.changed) == ("carried_over", True, True)
    assert found.new is not None
    assert found.new.when is not None
    assert found.new.when.edtf == when


def test_what_is_done_or_without_a_date_is_not_moved() -> None:
    old = sp.new_report(
        "Byen",
        year=2017,
        activities=[sp.item("a", status="I gang", due="snart"), sp.item("b", status="Afholdt", due="1/5")],
    )
    new = sp.new_report(
        "Byen",
        year=2018,
        activities=[sp.item("a", status="I gang", due="1/5"), sp.item("b", status="Afholdt", due="1/6")],
    )
    found = sp.compare(old, new).items
    assert [one.moved for one in found] == [False, False]
    assert [one.old.when for one in found if one.verdict == "as_before" and one.old] == [None]
