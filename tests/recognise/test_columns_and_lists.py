"""Columns may stand in any order and be headed in many ways; a row may list several activities."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.comparing import essence
from tests.recognise.typed_forms import HEAD, parse

ASKED = "Hvad er status på aktiviteterne (gennemført/planlagt)"
GUIDANCE = "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt"


def said(report: sp.StatusReport) -> list[tuple[str, str | None, str | None]]:
    """Text, status and owner of the activities."""
    return [(item.text, item.status and item.status.text, item.owner) for item in report.activities]


ORDERS = [
    ("Aktiviteter|Status|Tovholder", "Møde|Afholdt|Natteravnene"),
    ("Status|Aktiviteter|Tovholder", "Afholdt|Møde|Natteravnene"),
    ("Tovholder|Status|Aktiviteter", "Natteravnene|Afholdt|Møde"),
    ("Tovholder|Aktiviteter|Status", "Natteravnene|Møde|Afholdt"),
    ("Nr.|Status|Aktiviteter|Tovholder", "1|Afholdt|Møde|Natteravnene"),
]


@pytest.mark.parametrize(("headings", "row"), ORDERS)
def test_the_columns_may_stand_in_any_order(headings: str, row: str) -> None:
    report = parse(f"{headings}\n{row}\nFormidling|Status\nFolder|Trykt\n")
    assert said(report) == [("Møde", "Afholdt", "Natteravnene")]
    assert [item.text for item in report.communication] == ["Folder"]
    assert report.unplaced == ()
    assert essence(sp.parse(sp.render(report, "txt"))) == essence(report)


STATUS_HEADINGS = [
    "Status",
    "STATUS:",
    "Status pr. 1. maj 2017",
    "Status 1/5-17",
    "Status (maj 2017)",
    "Status ultimo 2017",
    "Status (gennemført/planlagt)",
    f"Status: {ASKED}",
    ASKED,
]


@pytest.mark.parametrize("heading", STATUS_HEADINGS)
def test_the_status_column_may_say_a_day_or_the_question(heading: str) -> None:
    report = parse(f"Aktiviteter|{heading}\nMøde|Afholdt\n")
    assert said(report) == [("Møde", "Afholdt", None)]
    assert report.form.sections[0].status_heading == heading


HEADINGS_WITH_GUIDANCE = [
    (f"Aktiviteter ({GUIDANCE})", "activities"),
    (f"Aktiviteter: {GUIDANCE}", "activities"),
    (f"1. Aktiviteter – {GUIDANCE}", "activities"),
    ("Statusbeskrivelse (max. ½ side)", "description"),
    ("Statusbeskrivelse - Max. ½ side", "description"),
    ("Resultater/delmål i 2017: Hvilke resultater er opnået i indsatsen", "results"),
]


@pytest.mark.parametrize(("heading", "section"), HEADINGS_WITH_GUIDANCE)
def test_guidance_may_stand_behind_the_heading_on_its_line(heading: str, section: str) -> None:
    report = parse(f"{heading}|Status\nMøde|Afholdt\nFormidling|Status\nFolder|Trykt\n")
    assert [(layout.section, layout.heading) for layout in report.form.sections] == [
        (section, heading),
        ("communication", "Formidling"),
    ]
    assert report.unplaced == ()


ANSWERS = [
    "Formidling: en folder|Trykt",
    "Aktiviteter (i alt 5)|Afholdt",
    "Status 1. maj 2017|Sendt",
    "Møde|Status pr. 1. maj 2017: afholdt",
    "Vi. Lærte|Afholdt",
    "Status|Afholdt",
]


@pytest.mark.parametrize("row", ANSWERS)
def test_an_answer_that_begins_like_a_heading_stays_an_answer(row: str) -> None:
    report = parse(f"Aktiviteter|Status\n{row}\n")
    text, status = row.split("|")
    assert said(report) == [(text, status, None)]


def test_roman_numbers_may_stand_before_the_headings() -> None:
    report = parse("I. Aktiviteter|Status\nMøde|Afholdt\nIV) Måling/metode|Status\nSurvey|Planlagt\n")
    assert [layout.section for layout in report.form.sections] == ["activities", "measurement"]


def test_an_activity_beside_the_forms_question_is_kept() -> None:
    report = parse(f"Aktiviteter|Status\nBorgermøde i Gug|{ASKED}\nFest|Afholdt\n")
    assert said(report) == [("Borgermøde i Gug", ASKED, None), ("Fest", "Afholdt", None)]
    assert [item.status.state for item in report.activities if item.status] == ["unknown", "completed"]


def test_guidance_in_words_of_ones_own_is_told_by_the_question_beside_it() -> None:
    report = parse(f"Aktiviteter|Status\nSkriv her alt det, som I har lavet i løbet af året|{ASKED}\nFest|Afholdt\n")
    assert said(report) == [("Fest", "Afholdt", None)]


TOLD_FIRST = ["Delmål", "Tema", "Indsats", "Resultat", "Fokusområde"]


@pytest.mark.parametrize("heading", TOLD_FIRST)
def test_a_column_before_the_activities_does_not_take_their_place(heading: str) -> None:
    report = parse(f"{heading}|Aktiviteter|Status\nRo|Møde|Afholdt\n")
    assert said(report) == [("Møde", "Afholdt", None)]
    assert report.activities[0].extra == {heading: "Ro"}


TWICE = [
    ("Opfølgning|Status", "Kvartalsvis|Aflyst", "Aflyst"),
    ("Status|Opfølgning", "Aflyst|Kvartalsvis", "Aflyst"),
    ("Status pr. 1. maj 2017|Status pr. 1. november 2017", "Planlagt|Afholdt", "Afholdt"),
]


@pytest.mark.parametrize(("headings", "answers", "status"), TWICE)
def test_of_two_status_columns_the_plainer_or_later_one_counts(headings: str, answers: str, status: str) -> None:
    report = parse(f"Aktiviteter|{headings}|Ansvar|Ansvarlig\nMøde|{answers}|BUF|Anne\n")
    assert said(report) == [("Møde", status, "Anne")]
    assert "BUF" in report.activities[0].extra.values()
    assert essence(sp.parse(sp.render(report, "txt"))) == essence(report)


def test_an_answer_may_stand_beside_the_heading_of_a_section_without_statuses() -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt\nResultater/delmål|Ro\nStatusbeskrivelse|Projektet er afsluttet\n")
    assert said(report) == [("Møde", "Afholdt", None)]
    assert [item.text for item in report.results] == ["Ro"]
    assert report.description.text == "Projektet er afsluttet"
    for format in ("txt", "docx", "html"):
        assert essence(sp.parse(sp.render(report, format))) == essence(report)


def test_an_activity_called_like_such_a_section_comes_back() -> None:
    report = sp.new_report("Byen", activities=[sp.item("Statusbeskrivelse", status="Skrevet")])
    assert essence(sp.parse(sp.render(report, "txt"))) == essence(report)


def test_a_bullet_heads_nothing() -> None:
    report = sp.parse(
        "<p>Indsats: Byen 2018</p><table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table><p>Statusbeskrivelse</p>"
        "<p>Vi ser på:</p><ul><li>Resultater<li>Formidling</ul><p>Det går godt.</p>".encode()
    )
    assert report.description.text == "Vi ser på:\nResultater\nFormidling\nDet går godt."


def test_a_further_form_may_have_lines_between_its_name_and_its_first_heading() -> None:
    text = (
        HEAD
        + "Aktiviteter|Status\nMøde|Afholdt\nIndsats: Mørke 2019\nTovholder: Anne\nAktiviteter|Status\nLys|Planlagt 1/5\n"
    )
    reports = sp.parse_all(text.replace("|", "\t").encode())
    assert [(report.initiative, report.year) for report in reports] == [("Et trygt natteliv", 2017), ("Mørke", 2019)]
    assert [stray.text for stray in reports[1].unplaced] == ["Tovholder: Anne"]


# Lists in one cell against lists in the other.


def page(text: str, status: str, owner: str = "") -> sp.StatusReport:
    """The report of an HTML form with one row."""
    return sp.parse(
        "<p>Indsats: Byen 2018</p><table><tr><td>Aktiviteter<td>Status<td>Tovholder"
        f"<tr><td>{text}<td>{status}<td>{owner}</table>".encode()
    )


def test_lists_of_the_same_length_in_both_cells_are_a_row_for_each_entry() -> None:
    report = page("<ol><li>Møde<li>Folder</ol>", "<ul><li>Afholdt 3/5<li>Planlagt</ul>", "Bo")
    assert said(report) == [("Møde", "Afholdt 3/5", "Bo"), ("Folder", "Planlagt", "Bo")]
    assert [item.html for item in report.activities] == [None, None]
    assert [item.status.state for item in report.activities if item.status] == ["completed", "planned"]
    assert "row-split" in [found.code for found in report.diagnostics]
    for format in ("txt", "docx", "html", "json"):
        assert essence(sp.parse(sp.render(report, format))) == essence(report)


def test_a_third_list_of_the_same_length_is_told_apart_with_them() -> None:
    report = page("<ul><li>A<li>B</ul>", "<ul><li>Afholdt<li>Planlagt</ul>", "<ul><li>Bo<li>Ea</ul>")
    assert said(report) == [("A", "Afholdt", "Bo"), ("B", "Planlagt", "Ea")]


def test_the_nested_entries_of_a_list_stay_with_their_entry() -> None:
    report = page("<ol><li>Møder<ul><li>maj<li>juni</ul><li>Folder</ol>", "<ol><li>Afholdt<li>Trykt</ol>")
    assert said(report) == [("Møder\nmaj\njuni", "Afholdt", None), ("Folder", "Trykt", None)]
    assert report.activities[0].html == "<p>Møder</p><ul><li>maj</li><li>juni</li></ul>"


ONE_ROW = [
    ("<ol><li>Møde<li>Folder</ol>", "<ul><li>Afholdt</ul>"),
    ("<ol><li>Møde<li>Folder</ol>", "1. Afholdt<br>2. Planlagt"),
    ("1. Møde<br>2. Folder", "<ol><li>Afholdt<li>Planlagt</ol>"),
    ("<p>I alt:<ol><li>Møde<li>Folder</ol>", "<ol><li>Afholdt<li>Planlagt</ol>"),
    ("<ol><li>Møde</ol>", "<ol><li>Afholdt</ol>"),
    ("<ol><li>Møde<li>Folder</ol><p>I alt to", "<ol><li>Afholdt<li>Planlagt</ol>"),
    ("", "<ol><li>Afholdt<li>Planlagt</ol>"),
]


@pytest.mark.parametrize(("text", "status"), ONE_ROW)
def test_lists_that_do_not_answer_each_other_stay_in_one_row(text: str, status: str) -> None:
    (item,) = page(text, status).activities
    assert (item.html or "").startswith("<ol>") == text.startswith("<ol>")


ENTRIES = "<ul><li>Møde<li>Folder</ul>|<ul><li>Afholdt<li>Trykt</ul>"
GOING_ON = [
    ("Møde|Afholdt\ni maj\nog juni", [("Møde", "Afholdt\ni maj\nog juni")]),
    ("Møde|\nAfholdt\ni maj", [("Møde", "Afholdt\ni maj")]),
    ("Møde|Afholdt\ni maj\nTur|Aflyst\ni juni", [("Møde", "Afholdt\ni maj"), ("Tur", "Aflyst\ni juni")]),
    (ENTRIES, [("Møde", "Afholdt"), ("Folder", "Trykt")]),
    (f"{ENTRIES}\nog mere", [("Møde\nFolder", "Afholdt\nTrykt\nog mere")]),
    ("<p>Møde</p>|<ul><li>Afholdt<li>Trykt</ul>", [("Møde", "Afholdt\nTrykt")]),
    ("<ul><li>Møde<li>Folder<li>Fest</ul>|<ul><li>Afholdt<li>Trykt</ul>", [("Møde\nFolder\nFest", "Afholdt\nTrykt")]),
    ("<ul><li>Møde<li>Folder</ul>|", [("Møde\nFolder", "")]),
]


@pytest.mark.parametrize(("rows", "items"), GOING_ON)
def test_lines_without_a_tab_go_on_with_the_status(rows: str, items: list[tuple[str, str]]) -> None:
    report = parse(f"Aktiviteter|Status\n{rows}\n")
    assert [(text, status) for text, status, _ in said(report)] == items


def test_lines_without_a_tab_go_on_with_the_status_of_results_that_have_one() -> None:
    asked = f"|(gennemført/planlagt)\n|{ASKED}\n"
    report = parse(f"Resultater\nHvilke resultater er opnået i indsatsen{asked}Ro|Afholdt\nog mere\n")
    assert [(item.text, item.status and item.status.text) for item in report.results] == [("Ro", "Afholdt\nog mere")]


def test_results_may_be_numbered() -> None:
    report = parse("Resultater\n1|Ro\n2|Orden\n")
    assert [(item.text, item.status, item.extra) for item in report.results] == [("Ro", None, {}), ("Orden", None, {})]


def test_a_heading_that_spans_numbers_texts_and_more_heads_all_but_the_numbers() -> None:
    page = (
        "<p>Indsats: Byen 2017<table><tr><td colspan=3>Aktiviteter<td>Status"
        "<tr><td>1<td>Møde<td>i Gug<td>Afholdt<tr><td>2<td>Folder<td><td>Trykt</table>"
    )
    assert said(sp.parse(page.encode(), format="html")) == [("Møde\ni Gug", "Afholdt", None), ("Folder", "Trykt", None)]


def test_a_heading_that_hangs_into_a_wider_one_keeps_its_column() -> None:
    page = (
        "<p>Indsats: Byen 2017<table><tr><td>Skema<td rowspan=2>Status<tr><td colspan=2>Aktiviteter"
        "<tr><td>Møde<td>Afholdt<tr><td>Folder<td>Trykt</table>"
    )
    assert said(sp.parse(page.encode(), format="html")) == [("Møde", "Afholdt", None), ("Folder", "Trykt", None)]


def test_a_heading_that_spans_numbers_and_texts_heads_the_texts() -> None:
    page = (
        "<p>Indsats: Byen 2017<table><tr><td colspan=2>Aktiviteter<td>Status"
        "<tr><td>1<td>Møde<td>Afholdt<tr><td>2<td>Folder<td>Trykt</table>"
    )
    report = sp.parse(page.encode(), format="html")
    assert said(report) == [("Møde", "Afholdt", None), ("Folder", "Trykt", None)]
    assert "column-dropped" in [one.code for one in report.diagnostics]
