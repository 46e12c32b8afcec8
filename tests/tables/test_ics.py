"""The calendar passes icalendar, and holds the right days."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from icalendar import Calendar

import statusparse as sp
from tests.strategies import reports

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))


def entries(given: list[sp.StatusReport], folder: Path) -> list[tuple[str, date, date]]:
    """The entries of a calendar: name, first day, last day."""
    return [
        (str(event["summary"]), event.decoded("dtstart"), event.decoded("dtend") - timedelta(days=1))
        for event in events(given, folder)
    ]


def events(given: list[sp.StatusReport], folder: Path) -> list[object]:
    sp.write_table(given, folder / "all.ics")
    calendar = Calendar.from_ical((folder / "all.ics").read_bytes())
    assert not calendar.errors
    assert all(not event.errors for event in calendar.walk("VEVENT"))
    return list(calendar.walk("VEVENT"))


def days(first: str, last: str | None = None) -> tuple[date, date]:
    return date.fromisoformat(first), date.fromisoformat(last or first)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("Planlagt 24/11", [days("2017-11-24")]),
        ("Planlagt januar 2018", [days("2018-01-01", "2018-01-31")]),
        ("Udskudt til uge 45", [days("2017-11-06", "2017-11-12")]),
        ("Planlagt 12/9 og 10/10", [days("2017-09-12"), days("2017-10-10")]),
        ("Skal gennemføres senest 1/12", [days("2017-12-01")]),
        ("Gennemført 1/6, næste planlagt januar 2018", [days("2018-01-01", "2018-01-31")]),
        ("Planlagt 3/5, aflyst pga. sygdom", []),
        ("Planlagt uge 36 - blev aflyst", []),
        ("Planlagt til maj, men aflyst", []),
        ("Planlagt i uge 36, men ikke afholdt", []),
        ("Planlagt 3/5, udskudt til 7/6", [days("2017-06-07")]),
        ("Planlagt 3/5, nu afholdt", []),
        ("Oprindelig planlagt til maj, nu september", [days("2017-09-01", "2017-09-30")]),
        ("Aflyst 3/5, holdes 7/6", [days("2017-06-07")]),
        ("Starter ikke før 1. maj", [days("2017-05-01")]),
        ("Gennemført 1/6", []),
        ("Aflyst 1/6", []),
        ("Planlagt", []),
        ("Igangsat 1/6", []),
        ("1/6", []),
    ],
)
def test_planned_and_dated_items_are_entries(status: str, expected: list[tuple[date, date]], tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2017, activities=[sp.item("Borgermøde, se www.a.dk", status=status)])
    assert entries([report], tmp_path) == [("Borgermøde, se", *span) for span in expected]


def test_the_date_of_the_text_stands_in_for_that_of_the_status(tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2017, activities=[sp.item("Møde 3/5", status="Planlagt")], results=["Ro 4/5"])
    assert entries([report], tmp_path) == [("Møde 3/5", *days("2017-05-03"))]


def test_the_deadline_of_what_is_unfinished_is_an_entry(tmp_path: Path) -> None:
    items = [
        sp.item("a", status="I gang", due="senest 1/12"),
        sp.item("b", status="I gang", due="uge 45"),
        sp.item("c", status="Gennemført", due="1/12"),
        sp.item("d", status="I gang", due="snart"),
    ]
    assert entries([sp.new_report("Byen", year=2017, activities=items)], tmp_path) == [
        ("Frist: a", *days("2017-12-01")),
        ("Frist: b", *days("2017-11-12")),
    ]


def test_the_last_day_of_all_is_an_entry(tmp_path: Path) -> None:
    report = sp.from_json(
        sp.to_json(sp.new_report("Byen", year=2017, activities=[sp.item("a", status="Planlagt 31/12")])).replace(
            b"2017-12-31", b"9999-12-31"
        )
    )
    (event,) = events([report], tmp_path)
    assert event.decoded("dtstart") == date.max  # type: ignore[attr-defined]
    assert "dtend" not in event  # type: ignore[operator]


def test_a_date_without_a_year_is_no_entry(tmp_path: Path) -> None:
    assert entries([sp.new_report("Byen", activities=[sp.item("a", status="Planlagt 24/11")])], tmp_path) == []


def test_an_entry_has_the_state_of_the_clause_that_names_its_date(tmp_path: Path) -> None:
    items = [
        sp.item("a", status="Gennemført 1/6, næste planlagt januar 2018"),
        sp.item("b", status="Udskudt til 3/5"),
        sp.item("c", status="I gang", due="1/12"),
    ]
    found = events([sp.new_report("Byen", year=2017, activities=items)], tmp_path)
    assert [(str(one["summary"]), one["categories"].to_ical()) for one in found] == [  # type: ignore[index]
        ("a", b"planned"),
        ("b", b"postponed"),
        ("Frist: c", b"in_progress"),
    ]


def test_an_entry_says_where_it_comes_from(tmp_path: Path) -> None:
    report = sp.parse("Indsats: Byen 2017\nAktiviteter\tStatus\nMøde; kl. 14, www.a.dk\tPlanlagt 24/11\n".encode())
    (event,) = events([report], tmp_path)
    assert str(event["description"]) == "Byen\nPlanlagt 24/11\nline 3\nhttp://www.a.dk"  # type: ignore[index]
    assert str(event["summary"]) == "Møde; kl. 14,"  # type: ignore[index]
    assert (str(event["url"]), str(event["transp"])) == ("http://www.a.dk", "TRANSPARENT")  # type: ignore[index]


def test_only_a_web_address_is_one(tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2017, activities=[sp.item("Se www.a.dk", status="Planlagt 24/11")])
    hostile = sp.from_json(sp.to_json(report).replace(b"http://www.a.dk", b"javascript:alert(1)"))
    (event,) = events([hostile], tmp_path)
    assert "url" not in event  # type: ignore[operator]


def test_an_entry_keeps_its_uid_when_its_date_moves(tmp_path: Path) -> None:
    def uids(*statuses: str, year: int = 2017) -> list[str]:
        items = [sp.item("Møde", status=status) for status in statuses]
        report = sp.new_report("Byen", year=year, activities=[sp.item("Andet", status="Planlagt 1/2"), *items])
        return [str(event["uid"]) for event in events([report], tmp_path)]  # type: ignore[index]

    assert uids("Planlagt 24/11") == uids("Udskudt til 25/11")
    assert len(set(uids("Planlagt 24/11", "Planlagt 24/11"))) == 3
    assert set(uids("Planlagt 24/11")).isdisjoint(uids("Planlagt 24/11", year=2018))


def test_copies_of_a_form_give_one_entry_each(tmp_path: Path) -> None:
    given = [sp.parse(path) for path in SAMPLES if path.name.startswith("et-trygt-natteliv")]
    assert len(given) == 3
    assert entries(given, tmp_path) == entries(given[:1], tmp_path) != []


def test_any_report_gives_a_calendar_that_is_read_again(tmp_path: Path) -> None:
    @given(reports())
    def is_read(report: sp.StatusReport) -> None:
        uids = [str(event["uid"]) for event in events([report, report], tmp_path)]  # type: ignore[index]
        assert len(uids) == len(set(uids))

    is_read()


def test_lines_are_folded_and_end_as_rfc_5545_wants(tmp_path: Path) -> None:
    sp.write_table([sp.parse(path) for path in SAMPLES], tmp_path / "all.ics")
    data = (tmp_path / "all.ics").read_bytes()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert data.endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
