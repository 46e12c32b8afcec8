"""What the page tells: counts, plans, what is to come, who was silent, what could not be placed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

import statusparse as sp
from statusparse.overview.archive import Archive
from statusparse.overview.plans import news_of, plan_years, silent_in
from statusparse.tables.spool import Spool

SPOOLS: list[Spool] = []


@pytest.fixture(autouse=True)
def _spool() -> Iterator[None]:
    with closing(Spool()) as spool:
        SPOOLS.append(spool)
        yield
        SPOOLS.pop()


def form(name: str, when: int | str | None, *items: tuple[str, str]) -> sp.StatusReport:
    activities = [sp.item(text, status=status) for text, status in items]
    if isinstance(when, str):
        return sp.new_report(name, period=when, activities=activities)
    return sp.new_report(name, year=when, activities=activities)


def archive(*reports: sp.StatusReport, failed: tuple[str, ...] = ()) -> Archive:
    good = [sp.Outcome(f"arkiv/{number}.docx", (report,)) for number, report in enumerate(reports, 1)]
    bad = [sp.Outcome(name, error=sp.NotAStatusForm("It is none.", name)) for name in failed]
    return Archive([*good, *bad], Path(), SPOOLS[-1])


def three_years() -> Archive:
    return archive(
        form("Byen", 2016, ("Gårdfest", "Planlagt maj 2017"), ("Skilte", "Planlagt"), ("Folder om naboskab", "I gang")),
        form(
            "Byen", 2017, ("Gårdfest", "Gennemført 6/5"), ("Folder om naboskab", "I gang"), ("Lysfest", "Planlagt 2/11 2018")
        ),
        form("BYEN", 2018, ("Lysfesten", "Udskudt til 1/11 2019"), ("Kursus", "Gennemført 3/2"), ("Bænke", "Planlagt")),
        form("Havnen", 2017, ("Redningskranse", "Planlagt juni 2018"), ("Badezone", "Aflyst")),
    )  # fmt: skip


def test_forms_are_counted_by_state() -> None:
    byen = three_years().initiatives[0]
    assert [edition.states for edition in byen.editions] == [
        {"planned": 2, "in_progress": 1},
        {"completed": 1, "in_progress": 1, "planned": 1},
        {"postponed": 1, "completed": 1, "planned": 1},
    ]


def test_an_initiative_bears_the_name_of_its_last_form() -> None:
    found = three_years()
    assert [one.name for one in found.initiatives] == ["BYEN", "Havnen"]
    assert found.years == [2016, 2017, 2018]
    assert found.last_year == 2018


def test_initiatives_stand_in_the_order_of_the_danish_alphabet() -> None:
    found = archive(form("Århus", 2017), form("Zoo", 2017), form("Øst", 2017), form("Ærø", 2017), form("", 2017))
    assert [one.name for one in found.initiatives] == ["Zoo", "Ærø", "Øst", "Århus", None]


def test_the_plans_of_a_year_are_told_with_what_was_dropped_first() -> None:
    later, earlier = plan_years(three_years())
    assert (later.year, later.total, later.moved, later.new) == (2018, 2, 1, 2)
    assert [(verdict, [plan.found.old.text for plan in plans if plan.found.old]) for verdict, plans in later.plans.items()] == [
        ("dropped", ["Folder om naboskab"]),
        ("mentioned", []),
        ("carried_over", ["Lysfest"]),
        ("finished", []),
        ("cancelled", []),
    ]  # fmt: skip
    assert (earlier.year, earlier.total, earlier.new) == (2017, 3, 1)
    assert [len(plans) for plans in earlier.plans.values()] == [1, 0, 1, 1, 0]


def test_both_sides_of_a_plan_lead_to_their_rows() -> None:
    found = three_years()
    (plan,) = plan_years(found)[0].plans["carried_over"]
    rows = {entry.id: entry.item.text for one in found.forms for entry in found.entries(one)}
    assert plan.new_id is not None
    assert (rows[plan.old_id], rows[plan.new_id]) == ("Lysfest", "Lysfesten")


def test_the_last_forms_tell_what_was_done_and_what_is_to_come() -> None:
    news = news_of(three_years(), 2018)
    assert [(str(one.day), one.text) for one in news.completed] == [("2018-02-03", "Kursus")]
    assert [(str(one.day), one.text) for one in news.to_come] == [("2019-11-01", "Lysfesten")]


def test_what_was_completed_last_and_what_comes_first_stand_first() -> None:
    found = archive(
        form("Byen", 2018, ("a", "Gennemført 3/5 og 5/6"), ("b", "Gennemført 4/6"), ("c", "Planlagt maj 2019"), ("d", "Planlagt 2/1 2019"))
    )  # fmt: skip
    news = news_of(found, 2018)
    assert [one.text for one in news.completed] == ["a", "b"]
    assert [one.text for one in news.to_come] == ["d", "c"]


def test_who_handed_in_no_form_is_named_with_what_was_unfinished() -> None:
    assert [(one.initiative, one.year, one.open) for one in silent_in(three_years(), 2018)] == [("Havnen", 2017, 1)]


def test_half_years_are_editions_and_the_last_of_a_year_stands_for_it() -> None:
    found = archive(
        form("Byen", "1. halvår 2018", ("Gårdfest", "Planlagt august")),
        form("Byen", "2. halvår 2018", ("Gårdfest", "Gennemført")),
    )
    (byen,) = found.initiatives
    edition = byen.edition(2018)
    assert edition is not None
    assert edition.states == {"completed": 1}
    assert len(byen.forms(2018)) == 2
    assert [one.period for one in found.newest_first] == ["2. halvår 2018", "1. halvår 2018"]
    (year,) = plan_years(found)
    assert [plan.found.verdict for plans in year.plans.values() for plan in plans] == ["finished"]


def test_what_cannot_be_placed_is_told_and_its_items_are_listed() -> None:
    found = archive(form("Byen", 2017, ("a", "Planlagt")), form("Byen", 2017, ("b", "Planlagt")), form("Byen", None, ("c", "I gang")), form("", None, ("d", "I gang")))  # fmt: skip
    assert [(one.number, taken.number) for one, taken in found.doubles] == [(2, 1)]
    assert [one.number for one in found.nameless] == [3, 4]
    assert [(one.name, [each.number for each in (*one.editions, *one.others)]) for one in found.initiatives] == [
        ("Byen", [1, 2, 3]),
        (None, [4]),
    ]
    unnamed = found.initiatives[1].edition(None)
    assert unnamed is not None
    assert unnamed.number == 4
    listed = [entry.item.text for one in found.newest_first for entry in found.entries(one)]
    assert listed == ["a", "b", "c", "d"]
    assert [one.total for one in plan_years(found)] == []


def test_files_that_failed_are_kept_with_their_reason() -> None:
    found = archive(form("Byen", 2017), failed=("arkiv/referat.txt",))
    assert [(one.source.name, one.kind, one.message) for one in found.failures] == [
        ("arkiv/referat.txt", "NotAStatusForm", "It is none.")
    ]


def test_an_archive_of_nothing_has_nothing_to_tell() -> None:
    found = archive()
    assert (found.years, found.last_year, found.programme, found.newest_first) == ([], None, None, [])
    assert plan_years(found) == []


def test_the_list_begins_with_the_latest_year() -> None:
    found = three_years()
    assert [(one.year, one.initiative) for one in found.newest_first] == [
        (2018, "BYEN"),
        (2017, "Byen"),
        (2017, "Havnen"),
        (2016, "Byen"),
    ]


def test_the_programme_is_the_one_that_most_forms_name() -> None:
    named = [sp.new_report("Byen", year=2016 + at, programme=name) for at, name in enumerate(("B", "C", "A", "C", "B"))]
    assert archive(*named).programme == "B"
    assert archive(*named, sp.new_report("Havnen", year=2016, programme="C")).programme == "C"


def test_links_that_do_not_fit_their_text_leave_the_text_whole() -> None:
    item = sp.item("Se her og der", status="Planlagt")
    spans = [(3, 6), (5, 9), (10, 99), (4, 4)]
    links = tuple(sp.Link("x", span, f"https://{at}.example") for at, span in enumerate(spans))
    report = sp.new_report("Byen", year=2018)
    forged = msgspec.structs.replace(report, activities=(msgspec.structs.replace(item, links=links),))
    found = archive(forged)
    (entry,) = found.entries(found.forms[0])
    assert [(piece.text, piece.href) for piece in entry.pieces] == [
        ("Se ", None),
        ("her", "https://0.example"),
        (" og der", None),
    ]


def test_a_doubt_without_a_place_is_about_no_item() -> None:
    doubt = sp.Diagnostic("section-missing", "warning", "There are no results.")
    report = msgspec.structs.replace(form("Byen", 2018, ("Gårdfest", "Planlagt")), diagnostics=(doubt,))
    found = archive(report)
    assert [entry.doubts for entry in found.entries(found.forms[0])] == [()]
    assert found.forms[0].doubts == {("warning", "section-missing"): 1}
