"""The common action plan is a form of its own: nothing is wired to the first."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.comparing import essence
from tests.recognise import typed_forms

PLAN = "Aktivitet|Ansvarlig|Deadline|Status|Bemærkninger"
ROWS = "Lys i parken|Vej og Park|1. maj 2018|Gennemført 3/5|Fem lamper\nBorgermøde|SSP|ultimo juni|Planlagt|"


def parse(text: str, form: str | None = None) -> sp.StatusReport:
    return typed_forms.parse(text, head="", form=form)


def test_a_table_with_its_column_headings_is_a_plan() -> None:
    report = parse(f"Projekt: Tryg park 2018\n{PLAN}\n{ROWS}\n")
    assert (report.form.name, report.initiative, report.year) == ("handleplan", "Tryg park", 2018)
    assert [(item.text, item.owner, item.status and item.status.state) for item in report.activities] == [
        ("Lys i parken", "Vej og Park", "completed"),
        ("Borgermøde", "SSP", "planned"),
    ]
    assert [item.due and item.due.edtf for item in report.activities] == ["2018-05-01", "2018-06-21/2018-06-30"]
    assert [item.extra for item in report.activities] == [{"Bemærkninger": "Fem lamper"}, {"Bemærkninger": ""}]
    assert [found.code for found in report.diagnostics] == ["title-missing", "year-inferred", "year-inferred"]


def test_a_plan_needs_no_name() -> None:
    report = parse(f"{PLAN}\n{ROWS}\n")
    assert (report.form.name, report.initiative, len(report.activities)) == ("handleplan", None, 2)


PLANS = [
    "Nr.|Aktivitet|Ansvarlig|Deadline|Status|Bemærkninger",
    "Opgave|Hvem|Hvornår|Status",
    "Aktiviteter|Tovholder|Tidsplan|Fremdrift|Kommentarer",
    "AKTIVITET|ANSVARLIG|TIDSFRIST|STATUS",
    "Aktiviteter og indsatser|Ansvarlig|Status",
    "Aktivitet|Status|Ansvarlig",
    "Ansvarlig|Aktivitet|Status",
]


@pytest.mark.parametrize("headings", PLANS)
def test_a_plan_may_head_its_columns_otherwise(headings: str) -> None:
    report = parse(f"{headings}\n")
    assert (report.form.name, report.form.sections[0].section) == ("handleplan", "activities")


OTHERS = [
    'Handleplan "X"\nIndsats: Lys 2018\nAktivitet|Ansvarlig|Status\nA|B|C\nErfaringer\nGode råd',
    'Status "Tryg Aalborg – en mere tryg kommune"\nAktiviteter|Status\nA|B',
    'Status "Tryg Aalborg – en mere tryg kommune"\nAktivitet|Ansvarlig|Status\nA|B|C',
    "Indsats: Byen 2018\nAktiviteter|Status\nA|B",
    f"{PLAN}\nA|B|C|D|E\nFormidling|Ansvarlig|Deadline|Status|Bemærkninger\nA|B|C|D|E",
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_form_with_more_of_the_status_form_is_that(text: str) -> None:
    assert parse(text).form.name == "tryg-aalborg"


@pytest.mark.parametrize("text", ["Aktivitet|Status\nA|B", "Opgave|Ansvarlig\nA|B", "Møde|Ansvarlig|Deadline\nA|B|C"])
def test_a_table_of_two_headings_alone_is_no_form(text: str) -> None:
    with pytest.raises(sp.NotAStatusForm):
        parse(text)


@pytest.mark.parametrize("format", ["txt", "docx", "html", "json"])
def test_a_plan_built_from_words_comes_back(format: str) -> None:
    report = sp.new_report(
        "Tryg park",
        year=2018,
        form="handleplan",
        activities=[
            sp.item("Lys", status="Planlagt", owner="SSP", due="1. maj", extra={"Bemærkninger": "x", "Pris": "9"})
        ],
    )
    assert [(column.position, column.heading) for column in report.form.sections[0].columns] == [
        (2, "Ansvarlig"),
        (3, "Deadline"),
        (5, "Bemærkninger"),
        (6, "Pris"),
    ]
    assert essence(sp.parse(sp.render(report, format))) == essence(report)


def test_forms_of_both_kinds_may_stand_in_one_file() -> None:
    status = "Indsats: Byen 2017\nAktiviteter|Status\nMøde|Afholdt\nFormidling|Status\nFolder|Trykt\n"
    plan = f"Indsats: Parken 2018\n{PLAN}\n{ROWS}\n"
    reports = sp.parse_all((status + plan).replace("|", "\t").encode())
    assert [(report.initiative, report.form.name) for report in reports] == [
        ("Byen", "tryg-aalborg"),
        ("Parken", "handleplan"),
    ]


def test_an_answer_that_heads_a_section_of_another_form_stays_an_answer() -> None:
    report = sp.new_report("Byen", form="handleplan", activities=[sp.item("Formidling", status="Status")])
    assert essence(sp.parse(sp.render(report, "txt"))) == essence(report)


def test_the_plan_knows_every_heading_of_columns_that_the_status_form_knows() -> None:
    plan = sp.load_form("handleplan")
    for column in sp.load_form("tryg-aalborg").columns:
        assert set(column.headings) <= set(plan.column(column.role).headings), column.role
