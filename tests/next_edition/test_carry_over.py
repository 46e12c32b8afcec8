"""The next edition: what goes on, what is left behind, and that its words mean what they meant."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.report import OtherSection
from tests.comparing import essence
from tests.strategies import reports, words

SAMPLES = Path(__file__).parent.parent.parent / "samples"
FORMATS = ["json", "txt", "html", "docx"]


def statuses(items: tuple[sp.Item, ...]) -> list[str]:
    return [item.status.text if item.status else "" for item in items]


@pytest.mark.parametrize(
    ("status", "state", "goes_on"),
    [
        ("Planlagt", "planned", True),
        ("I gang", "in_progress", True),
        ("Gennemføres løbende", "ongoing", True),
        ("Udskudt", "postponed", True),
        ("Ikke igangsat", "not_started", True),
        ("3 af 5 møder holdt", "partly_completed", True),
        ("-", "unknown", True),
        ("", "unknown", True),
        ("Gennemført", "completed", False),
        ("Aflyst", "cancelled", False),
        ("Gennemført 1/6 2017, næste planlagt januar 2018", "completed", True),
    ],
)
def test_what_is_unfinished_goes_on(status: str, state: str, goes_on: bool) -> None:
    last = sp.new_report("Byen", year=2017, communication=[sp.item("Møde", status=status)])
    assert last.communication[0].status is not None
    assert last.communication[0].status.state == state
    assert statuses(sp.carry_over(last, 2018).communication) == ([status] if goes_on else [])


def test_the_real_form_in_its_next_edition() -> None:
    new = sp.carry_over(sp.parse(SAMPLES / "et-trygt-natteliv-2017.docx"), 2018)
    assert [(item.text, item.status and item.status.text) for item in new.activities] == [
        ("Møde med nye interesserede aktører", "Gennemføres løbende"),
        ("Opfølgning på workshop for Aalborg Kommune (Ældre- og handicapforvaltningen)", "Planlagt januar 2018"),
        ("Løbende information til interesserede i metoden eller initiativet", "Gennemføres løbende"),
        ("Nye aktører involveres i initiativet", "Gennemføres løbende"),
        ("Undersøger mulighed for samarbejde med erhvervspraktikant i 2018", "Planlagt"),
        (
            "Møder med de enkelte udviklingsplatform med henblik på involvering af nye aktører samt fastsætte mål og tidshorisont",
            "Planlagt",
        ),
    ]
    assert [item.text for item in new.communication] == ["Folder om initiativet og co-creation i dansk politi"]
    assert statuses(new.measurement) == ["Planlægges."]
    assert (new.results, new.experiences, new.description, new.unplaced) == ((), (), sp.RichText(), ())
    assert (new.initiative, new.programme, new.year) == (
        "Et trygt natteliv",
        "Tryg Aalborg – en mere tryg kommune",
        2018,
    )
    assert new.form.initiative == 'Indsats: "Et trygt natteliv" 2018'
    assert [layout.heading for layout in new.form.sections] == [
        "Aktiviteter",
        "Formidling",
        "Måling/metode",
        "Resultater/delmål i 2018",
        "Erfaringer – udveksling",
        "Statusbeskrivelse",
    ]
    assert new.source is None


@pytest.mark.parametrize(
    ("line", "heading", "period", "new_line", "new_heading"),
    [
        ('Indsats: "Byen" 2017', "Resultater/delmål i 2017", 2018, 'Indsats: "Byen" 2018', "Resultater/delmål i 2018"),
        (
            "Indsats: Byen, 2. halvår 2017",
            "Resultater 2017",
            "1. halvår 2018",
            "Indsats: Byen, 1. halvår 2018",
            "Resultater 2018",
        ),
        (
            'Indsats: "Byen" 2017',
            "Resultater/delmål",
            "skoleåret 2018/19",
            'Indsats: "Byen" skoleåret 2018/19',
            "Resultater/delmål",
        ),
        (
            'Indsats: "Byen" 2016/17',
            "Resultater/delmål i 2016/17",
            "2017-2018",
            'Indsats: "Byen" 2017-2018',
            "Resultater/delmål i 2017/18",
        ),
        ("Indsats: Byen", "Resultater/delmål i 2017", 2018, "Indsats: Byen 2018", "Resultater/delmål i 2018"),
        ("2017 Indsats: Byen", "Resultater/delmål i 2017", 2018, 'Indsats: "" 2018', "Resultater/delmål i 2018"),
        ('Indsats: "Vision 2030" 2017', "Delmål 2016", 2018, 'Indsats: "Vision 2030" 2018', "Delmål 2018"),
    ],
)
def test_the_year_in_the_lines_follows(
    line: str, heading: str, period: int | str, new_line: str, new_heading: str
) -> None:
    last = sp.parse(f"{line}\nAktiviteter\tStatus\nMøde\tPlanlagt\n{heading}\t\nRo\t".encode())
    assert [layout.heading for layout in last.form.sections] == ["Aktiviteter", heading]
    new = sp.carry_over(last, period)
    assert (new.form.initiative, new.form.sections[1].heading) == (new_line, new_heading)
    assert new.period is not None
    assert new.period.text == str(period)


def test_dates_without_a_year_keep_the_one_they_had() -> None:
    last = sp.new_report(
        "Byen",
        year=2017,
        activities=[
            sp.item("Møde 3/5", status="Udskudt til 24/11", due="senest 1/12", owner="SSP"),
            sp.item("", html="<p>Møde <b>3/5</b> og <i>uge 45</i></p>", status="Planlagt"),
        ],
    )
    new = sp.carry_over(last, 2018)
    first, second = new.activities
    assert (first.text, statuses(new.activities)) == ("Møde 3/5 2017", ["Udskudt til 24/11 2017", "Planlagt"])
    assert first.due is not None
    assert (first.owner, first.due.text, first.due.end) == ("SSP", "senest 1/12 2017", date(2017, 12, 1))
    assert second.html == "<p>Møde <b>3/5</b> og <i>uge 45 2017</i></p>"
    assert [found.start for found in second.dates] == [date(2017, 5, 3), date(2017, 11, 6)]
    assert all(not found.inferred for item in new.activities for found in item.dates)


def test_a_form_without_a_year_keeps_the_one_it_was_read_with() -> None:
    last = sp.parse("Indsats: Byen\nAktiviteter\tStatus\nMøde\tPlanlagt 24/11".encode(), year=2016)
    assert statuses(sp.carry_over(last, 2018).activities) == ["Planlagt 24/11 2016"]


def test_other_sections_and_further_columns_go_on() -> None:
    last = sp.new_report(
        "Byen",
        year=2017,
        activities=[sp.item("a", status="Planlagt", owner="SSP", extra={"Sted": "Nørresundby"})],
        other=[OtherSection("Økonomi", (sp.item("b", status="Planlagt"), sp.item("c", status="Gennemført")))],
        unplaced=["Husk kaffe"],
        description="Godt.",
        results=["Ro"],
        experiences=["Kom i god tid"],
    )
    new = sp.carry_over(last, 2018)
    assert (new.activities[0].owner, new.activities[0].extra) == ("SSP", {"Sted": "Nørresundby"})
    assert [(section.heading, [item.text for item in section.items]) for section in new.other] == [("Økonomi", ["b"])]
    assert (new.results, new.experiences, new.description.text, new.unplaced) == ((), (), "", ())


@given(reports(), st.sampled_from([1999, 2018, "1. halvår 2018", "skoleåret 2018/19"]))
def test_a_carried_report_comes_back_from_any_format_and_carrying_it_over_again_changes_nothing(
    report: sp.StatusReport, period: int | str
) -> None:
    new = sp.carry_over(report, period)
    for format in FORMATS:
        assert essence(sp.parse(sp.render(new, format), format=format)) == essence(new), format
    assert essence(sp.carry_over(new, period)) == essence(new)


def test_another_form_goes_on_as_itself() -> None:
    last = sp.parse(
        'Handleplan "Tryg by"\nProjekt: Byen 2017\nAktivitet\tAnsvarlig\tDeadline\tStatus\tBemærkninger\n'
        "Møde\tSSP\t1/12\tPlanlagt 24/11\tHusk\nFolder\tSSP\t1/5\tGennemført\t\n".encode()
    )
    new = sp.carry_over(last, 2018)
    assert (new.form.name, new.form.title, new.form.initiative) == (
        "handleplan",
        'Handleplan "Tryg by"',
        "Projekt: Byen 2018",
    )
    assert sp.render(new, "txt").decode().splitlines()[2:] == [
        "Aktivitet\tAnsvarlig\tDeadline\tStatus\tBemærkninger",
        "Møde\tSSP\t1/12 2017\tPlanlagt 24/11 2017\tHusk",
    ]


def test_a_form_whose_initiative_line_has_no_place_for_the_period_gets_one() -> None:
    form = sp.load_form("tryg-aalborg")
    form = msgspec.structs.replace(
        form, initiative=msgspec.structs.replace(form.initiative, text="Indsats: {initiative}")
    )
    last = sp.parse(b"Indsats: Byen\nAktiviteter\tStatus\na\tPlanlagt", form=form)
    assert sp.carry_over(last, "1. halvår 2018", form=form).form.initiative == "Indsats: Byen 1. halvår 2018"


_moments = st.sampled_from(
    ["3/5", "uge 45", "senest ultimo marts", "12/9 og 14/11", "foråret", "december-januar", "2018"]
)


@given(st.lists(st.tuples(words(), _moments), max_size=4), st.integers(2000, 2060), st.integers(2000, 2060))
def test_every_date_means_the_day_that_it_meant(cells: list[tuple[str, str]], old: int, new: int) -> None:
    given = [sp.item(f"{text} x {moment}", status=f"Planlagt {moment}") for text, moment in cells]
    last = sp.new_report("Byen", year=old, activities=given)
    carried = sp.carry_over(last, new)
    assert len(carried.activities) == len(cells)
    for before, after in zip(last.activities, carried.activities, strict=True):
        assert before.status is not None
        assert after.status is not None
        assert [(found.start, found.end) for found in after.status.dates] == [
            (found.start, found.end) for found in before.status.dates
        ]
        assert after.status.state == before.status.state


@pytest.mark.parametrize(
    ("period", "error"), [("vrøvl", ValueError), (33_000, ValueError), (True, TypeError), (None, ValueError)]
)
def test_a_period_that_is_none_is_refused(period: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"\.$"):
        sp.carry_over(sp.new_report("Byen", year=2017), period)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="StatusReport"):
        sp.carry_over("form.docx", 2018)  # type: ignore[arg-type]
