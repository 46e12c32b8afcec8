"""A section may be headed by several rows, and go on in another place: what stands there is kept and told once."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.report import ExtraColumn
from tests.comparing import essence
from tests.recognise.typed_forms import HEAD, parse

ROWS = "Aktiviteter|Status\nMøde|Afholdt\n"
BETWEEN = "Formidling|Status\nFolder|Trykt\n"
ASKED = "Hvad er status på aktiviteterne (gennemført/planlagt)"
OPTIONS = "(gennemført/planlagt)"
GUIDANCE = "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt"
OF_RESULTS = "Hvilke resultater er opnået i indsatsen"
MORE = "Gode erfaringer de andre indsatser kan drage nytte af"


def page(body: str) -> sp.StatusReport:
    return sp.parse(f'<meta charset="utf-8"><p>Indsats: Byen 2018</p>{body}'.encode())


def said(items: tuple[sp.Item, ...]) -> list[tuple[str, str | None, dict[str, str]]]:
    """Text, status and further columns of each item."""
    return [(item.text, item.status and item.status.text, item.extra) for item in items]


def comes_back(report: sp.StatusReport) -> bool:
    return all(essence(sp.parse(sp.render(report, format))) == essence(report) for format in ("txt", "html", "docx"))


# Rows of headings and guidance above the rows of a section: guidance of the text column and of the status.

HEADED: dict[str, tuple[str, str, str]] = {
    "a heading": ("Aktiviteter|Status\n", "", ""),
    "guidance": (f"Aktiviteter|Status\n{GUIDANCE}|{ASKED}\n", GUIDANCE, ASKED),
    "guidance in two rows": (f"Aktiviteter|Status\n{GUIDANCE}|\n|{ASKED}\n", GUIDANCE, ASKED),
    "two rows of guidance": (
        f"Aktiviteter|Status\n{GUIDANCE}|{OPTIONS}\n{MORE}|{ASKED}\n", f"{GUIDANCE}\n{MORE}", f"{OPTIONS}\n{ASKED}"),
    "a heading twice": ("Aktiviteter|Status\nAktiviteter|Status\n", "", ""),
    "a heading twice, and guidance": (
        f"Aktiviteter|Status\nAktiviteter|Status\n{GUIDANCE}|{ASKED}\n", GUIDANCE, ASKED),
    "a heading alone twice": ("Aktiviteter\nAktiviteter\n", "", ""),
    "a heading alone twice, and guidance": (f"Aktiviteter\nAktiviteter\n{GUIDANCE}|{ASKED}\n", GUIDANCE, ASKED),
    "a heading alone, twice in other words": ("Aktiviteter\nAktiviteterne\n", "Aktiviteterne", ""),
    "a heading above column headings": ("Aktiviteter\nHvad|Status\n", "Hvad", ""),
    "a heading above column headings and guidance": (
        f"Aktiviteter\nHvad|Status\n{GUIDANCE}|{ASKED}\n", f"Hvad\n{GUIDANCE}", ASKED),
    "a heading and guidance above column headings": (
        f"Aktiviteter|\n{GUIDANCE}|\nHvad|Status\n", f"{GUIDANCE}\nHvad", ""),
    "a heading and guidance in two columns above column headings": (
        f"Aktiviteter|\n{GUIDANCE}|{OPTIONS}\nHvad|Status\n", f"{GUIDANCE}\nHvad\n{OPTIONS}", ""),
    "a heading beside another above column headings": ("Aktiviteter|Tovholder\nHvad|Status\n", "Hvad\nTovholder", ""),
    "a heading above column headings one to a row": ("Aktiviteter|\nHvad|\n|Status\n", "Hvad", ""),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "guidance", "asked"), HEADED.values(), ids=HEADED)
def test_a_section_may_be_headed_by_several_rows(rows: str, guidance: str, asked: str) -> None:
    report = parse(f"{rows}Møde|Afholdt\n{BETWEEN}")
    layout = report.form.sections[0]
    assert (layout.heading, layout.guidance, layout.status_guidance) == ("Aktiviteter", guidance, asked)
    assert said(report.activities) == [("Møde", "Afholdt", {})]
    assert report.unplaced == ()
    assert comes_back(report)


def test_guidance_in_the_cell_of_a_heading_met_twice_is_kept() -> None:
    report = page(
        f"<p>Resultater</p><table><tr><td>Resultater<br>{OF_RESULTS}<tr><td>Ro</table><p>Formidling</p><p>Folder</p>"
    )
    assert [(layout.heading, layout.guidance.split("\n")[-1]) for layout in report.form.sections] == [
        ("Resultater", OF_RESULTS),
        ("Formidling", ""),
    ]
    assert said(report.results) == [("Ro", None, {})]
    assert comes_back(report)


def test_column_headings_one_to_a_row_are_a_column_wide() -> None:
    report = parse("Aktiviteter|\nHvad|\n|Status\nMøde|Afholdt|Gug\n")
    assert said(report.activities) == [("Møde", "Afholdt", {"(3)": "Gug"})]


def test_guidance_may_stand_below_the_heading_in_its_cell() -> None:
    report = page(
        f"<table><tr><td>Aktiviteter<br>{GUIDANCE}<td>Status<br>{OPTIONS}<br>{ASKED}<td>Noter<tr><td>Møde<td>Afholdt<td>a</table>"
    )
    layout = report.form.sections[0]
    assert (layout.heading, layout.guidance) == ("Aktiviteter", GUIDANCE)
    assert (layout.status_heading, layout.status_guidance) == ("Status", f"{OPTIONS}\n{ASKED}")
    assert said(report.activities) == [("Møde", "Afholdt", {"Noter": "a"})]
    assert comes_back(report)


def test_guidance_stands_below_a_heading_above_numbers_and_below_that_of_the_texts() -> None:
    report = parse(f"Aktiviteter||Status\n{GUIDANCE}|{MORE}|\n1|Møde|Afholdt\n2|Fest|Aflyst\n")
    assert report.form.sections[0].guidance == f"{GUIDANCE}\n{MORE}"
    assert report.form.sections[0].columns == (ExtraColumn(1, "number", ""),)
    assert said(report.activities) == [("Møde", "Afholdt", {}), ("Fest", "Aflyst", {})]


def test_guidance_may_stand_below_a_column_heading_in_its_cell() -> None:
    report = page(f"<p>Aktiviteter</p><table><tr><td>Hvad<br>{GUIDANCE}<td>Status<tr><td>Møde<td>Afholdt</table>")
    assert report.form.sections[0].guidance == f"Hvad\n{GUIDANCE}"
    assert said(report.activities) == [("Møde", "Afholdt", {})]


def test_the_first_line_below_a_column_names_it() -> None:
    report = parse(f"Aktiviteter|Status\n{GUIDANCE}||Noter\n||{OPTIONS}\nMøde|Afholdt|a\n")
    assert report.form.sections[0].columns == (ExtraColumn(3, "extra", "", f"Noter\n{OPTIONS}"),)
    assert said(report.activities) == [("Møde", "Afholdt", {"Noter": "a"})]


def test_a_heading_with_its_guidance_in_one_cell_may_be_repeated() -> None:
    row = "<tr><td>Aktiviteter<br>{}<td>Status<tr><td>{}<td>Afholdt"
    report = page(f"<table>{row.format(GUIDANCE, 'Møde')}{row.format(GUIDANCE, 'Fest')}</table>")
    assert [item.text for item in report.activities] == ["Møde", "Fest"]
    assert [one.at.row for one in report.diagnostics if one.code == "heading-repeated"] == [3]
    assert report.unplaced == ()
    report = page(f"<table>{row.format(GUIDANCE, 'Møde')}{row.format(MORE, 'Fest')}</table>")
    assert [item.text for item in report.activities] == ["Møde", "Fest"]
    assert [stray.text for stray in report.unplaced] == [MORE]


def test_a_heading_with_a_letter_spelt_as_markup_is_as_wide_as_its_cell() -> None:
    report = page(
        "<table><tr><td colspan=2>M&amp;aring;ling/metode<td>Status<tr><td>Survey<td>i Gug<td>Planlagt</table>"
    )
    assert said(report.measurement) == [("Survey\ni Gug", "Planlagt", {})]


# Rows of the form that stand among the answers, as at the top of the next page: what is told of them, by line.

REPEATED: dict[str, tuple[str, list[int]]] = {
    "the heading": ("Aktiviteter|Status\nMøde|Afholdt\nAktiviteter|Status\nFest|Aflyst\n", [5]),
    "the heading twice": (
        "Aktiviteter|Status\nMøde|Afholdt\nAktiviteter|Status\nAktiviteter|Status\nFest|Aflyst\n", [5, 6]),
    "the heading without its guidance": (
        f"Aktiviteter|Status\n{GUIDANCE}|{ASKED}\nMøde|Afholdt\nAktiviteter|Status\nFest|Aflyst\n", [6]),
    "the heading with its guidance": (
        f"Aktiviteter|Status\n{GUIDANCE}|{ASKED}\nMøde|Afholdt\nAktiviteter|Status\n{GUIDANCE}|{ASKED}\nFest|Aflyst\n",
        [6, 7]),
    "the guidance alone": (
        f"Aktiviteter|Status\n{GUIDANCE}|{ASKED}\nMøde|Afholdt\n{GUIDANCE}|{ASKED}\nFest|Aflyst\n", [6]),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "lines"), REPEATED.values(), ids=REPEATED)
def test_rows_of_the_form_among_the_answers_are_left_out_and_told(rows: str, lines: list[int]) -> None:
    report = parse(rows)
    assert said(report.activities) == [("Møde", "Afholdt", {}), ("Fest", "Aflyst", {})]
    assert [one.at.line for one in report.diagnostics if one.code == "heading-repeated"] == lines
    assert [one.code for one in report.diagnostics if one.code == "section-repeated"] == []
    assert report.unplaced == ()


# A section met again: its columns, its items, and the words that have no place.

Items = list[tuple[str, str | None, dict[str, str]]]
AGAIN: dict[str, tuple[str, tuple[ExtraColumn, ...], Items, list[str]]] = {
    "numbers that go on": (
        f"Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Tur|Aflyst\n{BETWEEN}Nr.|Aktiviteter|Status\n3|Fest|Planlagt\n",
        (ExtraColumn(1, "number", "Nr."),),
        [("Møde", "Afholdt", {}), ("Tur", "Aflyst", {}), ("Fest", "Planlagt", {})],
        [],
    ),
    "numbers that begin again": (
        f"Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Tur|Aflyst\n{BETWEEN}Nr.|Aktiviteter|Status\n1|Fest|Planlagt\n",
        (ExtraColumn(1, "number", "Nr."),),
        [("Møde", "Afholdt", {}), ("Tur", "Aflyst", {}), ("Fest", "Planlagt", {})],
        [],
    ),
    "numbers that leap": (
        f"Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Tur|Aflyst\n{BETWEEN}Nr.|Aktiviteter|Status\n7|Fest|Planlagt\n",
        (ExtraColumn(1, "number", "Nr."), ExtraColumn(4, "extra", "Nr.")),
        [("Møde", "Afholdt", {"Nr.": ""}), ("Tur", "Aflyst", {"Nr.": ""}), ("Fest", "Planlagt", {"Nr.": "7"})],
        [],
    ),
    "numbers only below the second heading, and a column behind": (
        f"{ROWS}{BETWEEN}Nr.|Aktiviteter|Status|Noter\n2|Fest|Aflyst|a\n",
        (ExtraColumn(3, "extra", "Noter"),),
        [("Møde", "Afholdt", {"Noter": ""}), ("Fest", "Aflyst", {"Noter": "a"})],
        ["Nr."],
    ),
    "a second owner, and a column behind": (
        f"Aktiviteter|Status|Tovholder\nMøde|Afholdt|Bo\n{BETWEEN}Aktiviteter|Ansvarlig|Status|Noter\nFest|Ea|Aflyst|a\n",
        (ExtraColumn(3, "owner", "Tovholder"), ExtraColumn(4, "extra", "Noter")),
        [("Møde", "Afholdt", {"Noter": ""}), ("Fest", "Aflyst", {"Noter": "a"})],
        ["Ansvarlig"],
    ),
    "a column that only its guidance names, and a row without it": (
        f"{ROWS}{BETWEEN}Aktiviteter|Status\n||Tovholder\nFest|Aflyst|Bo\nTur|Udskudt\n",
        (ExtraColumn(3, "extra", ""),),
        [("Møde", "Afholdt", {"(3)": ""}), ("Fest", "Aflyst", {"(3)": "Bo"}), ("Tur", "Udskudt", {"(3)": ""})],
        ["Tovholder"],
    ),
    "further guidance below the second heading": (
        f"Aktiviteter|Status\n{GUIDANCE}|\nMøde|Afholdt\n{BETWEEN}Aktiviteter|Status\n{GUIDANCE}|\n{MORE}|\nFest|Aflyst\n",
        (),
        [("Møde", "Afholdt", {}), ("Fest", "Aflyst", {})],
        [MORE],
    ),
    "a column without a heading beside answers": (
        f"Aktiviteter\nMøde|Afholdt|a\n{BETWEEN}Aktiviteter\nFest|Aflyst|b\n",
        (ExtraColumn(3, "extra", ""), ExtraColumn(4, "extra", "")),
        [("Møde", "Afholdt", {"(3)": "a", "(4)": ""}), ("Fest", "Aflyst", {"(3)": "", "(4)": "b"})],
        [],
    ),
    "a column without a heading beside a status that is headed and empty": (
        f"Aktiviteter|Status|\nMøde||a\n{BETWEEN}Aktiviteter|Status|\nFest||b\n",
        (ExtraColumn(3, "extra", ""), ExtraColumn(4, "extra", "")),
        [("Møde", "", {"(3)": "a", "(4)": ""}), ("Fest", "", {"(3)": "", "(4)": "b"})],
        [],
    ),
    "a column with a heading beside no status": (
        f"Aktiviteter|Noter\nMøde|a\n{BETWEEN}Aktiviteter|Noter\nFest|b\n",
        (ExtraColumn(2, "extra", "Noter"),),
        [("Møde", "", {"Noter": "a"}), ("Fest", "", {"Noter": "b"})],
        [],
    ),
}


@pytest.mark.parametrize(("body", "columns", "items", "unplaced"), AGAIN.values(), ids=AGAIN)
def test_a_section_met_again_goes_on(
    body: str, columns: tuple[ExtraColumn, ...], items: Items, unplaced: list[str]
) -> None:
    report = parse(body)
    assert said(report.activities) == items
    assert report.form.sections[0].columns == columns
    assert [stray.text for stray in report.unplaced] == unplaced
    assert comes_back(report)


def test_results_met_again_with_a_status_have_the_question_too() -> None:
    report = parse(f"Resultater|\nRo|\n{ROWS}Resultater|Status\n|{ASKED}\nOrden|Afholdt\n")
    (layout,) = [one for one in report.form.sections if one.section == "results"]
    assert (layout.status_heading, layout.status_guidance) == ("Status", ASKED)
    assert said(report.results) == [("Ro", "", {}), ("Orden", "Afholdt", {})]
    assert report.unplaced == ()
    assert comes_back(report)


def test_results_met_again_have_no_status() -> None:
    report = parse(f"Resultater|\nRo|Politiet\n{ROWS}Resultater|\nOrden|Naboer\n")
    assert said(report.results) == [
        ("Ro", None, {"(2)": "Politiet", "(3)": ""}),
        ("Orden", None, {"(2)": "", "(3)": "Naboer"}),
    ]


# Running text.

RUNNING: dict[str, tuple[str, str, tuple[ExtraColumn, ...]]] = {
    "paragraphs": ("Statusbeskrivelse\nDet går godt.\nMeget godt.\n", "Det går godt.\nMeget godt.", ()),
    "paragraphs beside a status": (
        "Statusbeskrivelse|Status\nDet går godt.|Ja\nMeget godt.\n", "Det går godt.\nJa\nMeget godt.", ()),
    "a column without a heading ahead of another": (
        "Statusbeskrivelse||Noter\nDet går godt.|b|a\n", "Det går godt.\nb\na", (ExtraColumn(2, "extra", "Noter"),)),
    "a column of numbers that holds words": (
        "Nr.|Statusbeskrivelse\nA|Det går godt.\n", "A\nDet går godt.", (ExtraColumn(1, "number", "Nr."),)),
    "words of weak headings": ("Statusbeskrivelse\nVi så på\nDelmål\nResultat\n", "Vi så på\nDelmål\nResultat", ()),
    "nearly a heading": ("Statusbeskrivelse\nVi så på\nErfarinnger\n", "Vi så på\nErfarinnger", ()),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "text", "columns"), RUNNING.values(), ids=RUNNING)
def test_a_running_text_holds_all_that_stands_below_its_heading(
    rows: str, text: str, columns: tuple[ExtraColumn, ...]
) -> None:
    report = parse(f"{ROWS}{rows}")
    assert report.description.text == text
    assert report.form.sections[1].columns == columns
    assert comes_back(report)


def test_only_a_running_text_that_came_as_one_piece_of_markup_keeps_it() -> None:
    markup = "<p>Det går <b>godt</b>.</p>"
    assert parse(f"{ROWS}Statusbeskrivelse\n{markup}\n").description.raw == markup
    for more in (f"{markup}\nMere.", f"Mere.\n{markup}", f"{markup}|Mere."):
        assert parse(f"{ROWS}Statusbeskrivelse\n{more}\n").description.raw is None


# Outside tables.


def test_a_paragraph_behind_a_table_is_no_answer() -> None:
    table = "<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table>"
    for body in (f"{table}<p>Venlig hilsen Bo</p>", f"{table}<p>Venlig hilsen Bo</p>{table}"):
        report = page(body)
        assert {item.text for item in report.activities} == {"Møde"}
        assert [(stray.text, stray.kind) for stray in report.unplaced] == [("Venlig hilsen Bo", "loose paragraph")]


LOOSE = [
    # A word that could be an answer, and a slip, head a section in a table, but not where they stand alone.
    ("<table><tr><td>Delmål<tr><td>Ro</table>", ["Ro"]),
    ("<table><tr><td>Resultatre/delmål<tr><td>Ro</table>", ["Ro"]),
    ("<p>Delmål</p><p>Ro</p>", []),
    ("<p>Resultatre/delmål</p><p>Ro</p>", []),
    ("<p>Resultater</p><p>Ro</p>", ["Ro"]),
    ("<p>Resultater</p><p>Ro</p><p>Delmål</p><p>Orden</p>", ["Ro", "Delmål", "Orden"]),
]


@pytest.mark.parametrize(("body", "results"), LOOSE)
def test_a_paragraph_heads_a_section_only_where_it_says_so_plainly(body: str, results: list[str]) -> None:
    report = page(f"<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table>{body}")
    assert [item.text for item in report.results] == results
    assert [item.text for item in report.activities] == ["Møde"]


def test_every_row_of_a_layout_table_may_hold_a_table_of_the_form() -> None:
    report = page(
        "<table><tr><td><table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table>"
        "<tr><td><table><tr><td>Formidling<td>Status<tr><td>Folder<td>Trykt</table>"
        "<tr><td>Resultater<tr><td>Ro</table>"
    )
    assert said(report.activities) == [("Møde", "Afholdt", {})]
    assert said(report.communication) == [("Folder", "Trykt", {})]
    assert said(report.results) == [("Ro", None, {})]


# Which form it is.


def test_its_guidance_tells_a_form_from_another_with_the_same_headings() -> None:
    head, row = "Indsats: Byen 2018\n", "Møde|Afholdt|Bo\n"
    headings = "Aktivitet|Status|Ansvarlig\n"
    assert parse(f"{headings}{row}", head=head).form.name == "handleplan"
    report = parse(f"{headings}{GUIDANCE}||\n{row}", head=head)
    assert report.form.name == "tryg-aalborg"
    assert said(report.activities) == [("Møde", "Afholdt", {})]


def test_a_line_above_a_plan_heads_nothing_though_it_could() -> None:
    plan = "Indsats: Parken 2018\nAktivitet/indsats\nAktivitet|Ansvarlig|Deadline|Status|Bemærkninger\nLys|SSP|1/5|Planlagt|\n"
    reports = sp.parse_all(f"{HEAD}{ROWS}{BETWEEN}{plan}".replace("|", "\t").encode())
    assert [report.form.name for report in reports] == ["tryg-aalborg", "handleplan"]
    assert [stray.text for stray in reports[1].unplaced] == ["Aktivitet/indsats"]
    assert [item.text for item in reports[1].activities] == ["Lys"]
