"""Where the period of a form stands: its initiative line, its title, a line of its own, the heading of its results."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.comparing import essence

OURS = "Tryg Aalborg – en mere tryg kommune"
TABLE = "Aktiviteter\tStatus\nMøde\tAfholdt 3/5\n"

# The title, the programme, the period.
TITLES = [
    (f'Status "{OURS}"', OURS, None),
    (f'Status "{OURS}" 2018', OURS, "2018"),
    (f"Status {OURS} 2018", OURS, "2018"),
    ("Statusskema – Tryg Aalborg 2018", "Tryg Aalborg", "2018"),
    ("Tryg Aalborg, status 2018", "Tryg Aalborg", "2018"),
    ("Tryg Aalborg – Statusskema 1. halvår 2018", "Tryg Aalborg", "1. halvår 2018"),
    ("status tryg aalborg 1. halvår 2018", "tryg aalborg", "1. halvår 2018"),
    (f"Status for 2018: {OURS}", OURS, "2018"),
    (f'Status 2018 "{OURS}"', OURS, "2018"),
    (f'Status på "{OURS}"', OURS, None),
    (f"Årsrapport 2018 {OURS}", OURS, "2018"),
    ('Status "Byen 2020"', "Byen 2020", None),
    (f'Status "{OURS}" 2014-2018', OURS, None),
    ("Status Tryg Aalborg pr. 1. maj 2018", None, None),
    ("Status 2018", None, None),
    ("Tryg Aalborg", None, None),
    ("Status på Tryg Aalborg-kampagnen 2018", None, None),
    ('Status på "Kaffe på bænken"', None, None),
]


def _in_each_format(text: str) -> list[sp.StatusReport]:
    report = sp.parse(text.encode(), format="txt")
    formats = ("txt", "html", "docx", "json")
    return [report, *(sp.parse(sp.render(report, format), format=format) for format in formats)]


@pytest.mark.parametrize(("title", "programme", "period"), TITLES)
def test_a_title_names_the_programme_and_maybe_the_period(
    title: str, programme: str | None, period: str | None
) -> None:
    for report in _in_each_format(f'{title}\nIndsats: "Byen"\n{TABLE}'):
        assert (report.programme, report.period and report.period.text) == (programme, period)
        assert report.activities[0].status is not None
        assert report.activities[0].status.dates[0].edtf == ("2018-05-03" if period else "XXXX-05-03")


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("År: 2018", "2018"),
        ("Periode:\t1. halvår 2018", "1. halvår 2018"),
        ("Statusperiode: januar-juni 2018", "januar-juni 2018"),
        ("periode – 2018.", "2018"),
        ("Udfyldt den 3/5 2018", None),
        ("Periode: 2015-2018", None),
        ("Periode: fra 2015", None),
        ("År: 2018, udfyldt af Park", None),
        ("Periode: 3. maj 2018", None),
        ("Periode:", None),
        ("2018", None),
    ],
)
def test_a_line_of_its_own_may_name_the_period(line: str, period: str | None) -> None:
    first, *others = _in_each_format(f"Indsats: Byen\n{line}\n{TABLE}")
    assert (first.period and first.period.text) == period
    assert [found.text for found in first.unplaced] == [line.replace("\t", " ")]
    assert all(essence(other) == essence(first) for other in others)


def test_the_initiative_line_comes_first_then_the_title_a_line_of_its_own_and_the_results() -> None:
    lines = ["Indsats: Byen 2018", f'Status "{OURS}" 2017', "År: 2016"]
    results = "Resultater/delmål i 2015\nFred\n"
    read = [sp.parse("\n".join([*lines[at:], TABLE + results]).encode(), format="txt").year for at in range(4)]
    assert read == [2018, 2017, 2016, 2015]


def test_the_next_form_of_one_whose_title_names_the_period() -> None:
    last = sp.parse(f'Status "{OURS}" 2017\nIndsats: "Byen"\n{TABLE}'.encode(), format="txt")
    following = sp.carry_over(last, 2018)
    assert following.form.title == f'Status "{OURS}" 2018'
    assert (following.form.initiative, following.year) == ('Indsats: "Byen" 2018', 2018)


PLAN = "Aktivitet\tAnsvarlig\tDeadline\tStatus\nMøde\tBo\t1/6\tPlanlagt\n"


@pytest.mark.parametrize(
    ("title", "programme", "period"),
    [
        ("Handleplan 2019", "", "2019"),
        ("Handleplan for bymidten", "bymidten", None),
        ("HANDLEPLAN FOR BYMIDTEN 2019", "BYMIDTEN", "2019"),
        ("Handlingsplan for bymidten, 1. halvår 2019", "bymidten", "1. halvår 2019"),
        ('Handleplan for "Byen 2025"', "Byen 2025", None),
        ("Handleplan for 2019", "", "2019"),
        ("Plan for bymidten 2019", None, None),
    ],
)
def test_the_title_of_an_action_plan(title: str, programme: str | None, period: str | None) -> None:
    for report in _in_each_format(f"{title}\nIndsats: Byen\n{PLAN}"):
        assert (report.form.name, report.programme) == ("handleplan", programme)
        assert (report.period and report.period.text) == period
        assert report.activities[0].due is not None
        assert report.activities[0].due.edtf == ("2019-06-01" if period else "XXXX-06-01")


def test_a_name_without_quotes_is_no_title_below_a_section() -> None:
    text = (
        f"Handleplan for bymidten\nIndsats: Byen 2019\n{PLAN}Handleplan for havnen\t\t\tAfholdt\nHandleplan for søen\n"
    )
    report = sp.parse(text.encode(), form="handleplan")
    assert [item.text for item in report.activities] == ["Møde", "Handleplan for havnen"]
    assert report.activities[1].status is not None
    assert report.activities[1].status.text == "Afholdt\nHandleplan for søen"
    assert not report.unplaced


@pytest.mark.parametrize(
    "row", ["Årsrapport for Tryg Aalborg", 'Årsrapport "Unge i byen" 2017', 'Statusbeskrivelse: "Vi er i mål"', "Status for Tryg Aalborg"]
)  # fmt: skip
def test_an_answer_in_words_of_a_title_stays_an_answer(row: str) -> None:
    report = sp.parse(f"Indsats: Byen 2018\n{TABLE}Resultater/delmål i 2018\nRo\n{row}\nOrden\n".encode(), format="txt")
    assert [item.text for item in report.results] == ["Ro", row, "Orden"]
    assert not report.unplaced
    for format in ("txt", "html", "docx"):
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)


def test_two_plans_named_by_their_years_are_two_forms() -> None:
    plans = f"Handleplan 2017\n{PLAN}Handleplan 2018\n{PLAN}"
    assert [report.year for report in sp.parse_all(plans.encode())] == [2017, 2018]


def test_a_name_without_quotes_begins_a_form_where_an_initiative_line_follows() -> None:
    plans = [f"Handleplan for {name}\nUdfyldt af Bo\nIndsats: {name} 2019\n{PLAN}" for name in ("byen", "havnen")]
    assert [report.form.title for report in sp.parse_all("".join(plans).encode())] == [
        "Handleplan for byen",
        "Handleplan for havnen",
    ]
    row = "Handleplan for havnen\t\t\t\n"
    (report,) = sp.parse_all(f"Handleplan for byen\nIndsats: Byen 2019\n{PLAN}{row}{PLAN}".encode())
    assert [item.text for item in report.activities] == ["Møde", "Handleplan for havnen", "Møde"]
