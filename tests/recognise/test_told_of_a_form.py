"""What is told of a form besides its records: the diagnostics with their sentences and lines, places, layouts."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.report import ExtraColumn, Place
from tests.recognise.typed_forms import HEAD, parse

ROWS = "Aktiviteter|Status\nMøde|Afholdt\n"
ASKED = "Hvad er status på aktiviteterne (gennemført/planlagt)"


def page(body: str) -> sp.StatusReport:
    return sp.parse(f'<meta charset="utf-8"><p>Indsats: Byen 2018</p>{body}'.encode())


def told(report: sp.StatusReport, *but: str) -> list[tuple[str, int | None, str]]:
    """Code, line and sentence of each diagnostic."""
    return [(one.code, one.at.line, one.message) for one in report.diagnostics if one.code not in but]


REPEATED = "heading-repeated", "The repeated row “Aktiviteter” was left out."

# The body of a form, from its third line on, and what is told of it: code, line, sentence.
TOLD = [
    (ROWS, []),
    (f"{ROWS}Aktiviteter|Status\nFest|Planlagt\n", [(REPEATED[0], 5, REPEATED[1])]),
    (
        f"{ROWS}Økonomi|Status\nPenge|Afholdt\n",
        [("section-unknown", 5, "The form has no section “Økonomi”; its rows are in `other`.")],
    ),
    (
        f"{ROWS}Økonomi|Status\nPenge|Afholdt\nFormidling|Status\nFolder|Trykt\nØkonomi|Status\nMere|Afholdt\n",
        [
            ("section-unknown", 5, "The form has no section “Økonomi”; its rows are in `other`."),
            ("section-unknown", 9, "The form has no section “Økonomi”; its rows are in `other`."),
            ("section-repeated", 9, "The section “Økonomi” stands twice; its rows were joined."),
            ("heading-repeated", 9, "The repeated row “Økonomi” was left out."),
        ],
    ),
    (
        "Aktivteter|Status\nMøde|Afholdt\n",
        [("heading-fuzzy", 3, "The heading “Aktivteter” was read as “Aktiviteter”.")],
    ),
    (
        f"{ROWS}Formidling|Status\nFolder|Trykt\n{ROWS}",
        [
            ("section-repeated", 7, "The section “Aktiviteter” stands twice; its rows were joined."),
            (REPEATED[0], 7, REPEATED[1]),
        ],
    ),
    (
        "Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Fest|Planlagt\n",
        [("column-dropped", 3, "The column that counts the rows of “Aktiviteter” was left out.")],
    ),
    (
        "Nr.|Aktiviteter|Status\n2|Møde|Afholdt\n3|Fest|Planlagt\n",
        [],
    ),
    (f"{ROWS}Formidling|Status\n", [("section-empty", 5, "Nothing is filled in below “Formidling”.")]),
    (
        f"{ROWS}Statusbeskrivelse\n{'a' * 2001}\n",
        [("text-too-long", 5, "The running text has 2001 characters; the form asks for 1800 at most.")],
    ),
    (f"{ROWS}Statusbeskrivelse\n{'a' * 1800}\n", []),
    (f"{ROWS}Statusbeskrivelse\n", [("section-empty", 5, "Nothing is filled in below “Statusbeskrivelse”.")]),
    (f"{ROWS}Statusbeskrivelse\nDet går godt.\n", []),
]


@pytest.mark.parametrize(("body", "expected"), TOLD)
def test_a_fault_of_a_form_is_told_with_its_line(body: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(parse(body), "section-missing") == expected


def test_missing_sections_are_named() -> None:
    missing = ["Formidling", "Måling/metode", "Resultater/delmål", "Erfaringer – udveksling", "Statusbeskrivelse"]
    assert told(parse(ROWS)) == [
        ("section-missing", None, f"The section “{name}” is not in the file.") for name in missing
    ]


def test_what_names_a_form_and_is_missing_is_told() -> None:
    assert told(parse(ROWS + "Formidling|Status\nFolder|Trykt\n", head=""), "section-missing") == [
        ("title-missing", None, "The form has no title line."),
        ("initiative-missing", None, "The form has no line that names its initiative."),
        (
            "period-missing",
            None,
            "No title, initiative line, line of its own or results heading names a year; dates without a year stay open.",
        ),
    ]


def test_a_row_of_lists_is_told_with_its_row() -> None:
    report = page(
        "<table><tr><td>Aktiviteter<td>Status<tr><td><ul><li>A<li>B</ul><td><ul><li>Afholdt<li>Trykt</ul></table>"
    )
    (found,) = [one for one in report.diagnostics if one.code == "row-split"]
    assert (found.at.table, found.at.row) == (1, 2)
    assert found.message == (
        "A row of “Aktiviteter” lists several activities and as many statuses; it was read as a row for each."
    )


def test_unplaced_texts_are_told_by_their_first_words() -> None:
    words = "Kære alle sammen, " * 10
    report = parse(ROWS, head=f"{words}|slut\n{HEAD}")
    (stray,) = report.unplaced
    assert (stray.text, stray.kind, stray.at.line) == (f"{words.strip()} slut", "loose paragraph", 1)
    first = "Kære alle sammen, Kære alle sammen, Kære alle sammen, Kære alle sammen, Kære al…"
    assert told(report, "section-missing") == [
        ("text-unplaced", 1, f"A text fits nowhere in the form and is in `unplaced` (loose paragraph): “{first}”.")
    ]


def test_every_record_says_where_it_stood() -> None:
    report = parse(f"{ROWS}Fest|Planlagt\nØkonomi|Status\nPenge|Afholdt\nStatusbeskrivelse\nDet går godt.\nFortsat.\n")
    assert [item.at for item in report.activities] == [Place(line=4, row=4), Place(line=5, row=5)]
    assert [item.at for item in report.other[0].items] == [Place(line=7, row=7)]
    assert report.description.text == "Det går godt.\nFortsat."
    assert [block.at for block in report.description.blocks] == [Place(line=9, row=9), Place(line=9, row=9)]


JOINED = [
    # Columns headed the same are one; others come behind, in their order.
    (
        "Aktiviteter|Status|Noter\nMøde|Afholdt|a\nFormidling|Status\nFolder|Trykt\n"
        "Aktiviteter|Status|Tovholder|Bemærkninger|Noter\nFest|Planlagt|Bo|b|c\n",
        (ExtraColumn(3, "extra", "Noter"), ExtraColumn(4, "owner", "Tovholder"), ExtraColumn(5, "extra", "Bemærkninger")),
        [("Møde", None, {"Noter": "a", "Bemærkninger": ""}), ("Fest", "Bo", {"Noter": "c", "Bemærkninger": "b"})],
    ),
    # A column of the same role is the same, however it is headed.
    (
        "Aktiviteter|Status|Tovholder\nMøde|Afholdt|Bo\nFormidling|Status\nFolder|Trykt\n"
        "Aktiviteter|Status|Ansvarlig\nFest|Planlagt|Ea\n",
        (ExtraColumn(3, "owner", "Tovholder"),),
        [("Møde", "Bo", {}), ("Fest", "Ea", {})],
    ),
    # Columns without a heading are like no other.
    (
        "Aktiviteter|Status|\nMøde|Afholdt|a\nFormidling|Status\nFolder|Trykt\nAktiviteter|Status|\nFest|Planlagt|b\n",
        (ExtraColumn(3, "extra", ""), ExtraColumn(4, "extra", "")),
        [("Møde", None, {"(3)": "a", "(4)": ""}), ("Fest", None, {"(3)": "", "(4)": "b"})],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "columns", "items"), JOINED)
def test_a_section_met_twice_has_the_columns_of_both(
    body: str, columns: tuple[ExtraColumn, ...], items: list[tuple[str, str | None, dict[str, str]]]
) -> None:
    report = parse(body)
    assert report.form.sections[0].columns == columns
    assert [(item.text, item.owner, item.extra) for item in report.activities] == items


def test_words_of_a_second_heading_that_the_first_has_not_are_unplaced() -> None:
    report = parse(f"{ROWS}Formidling|Status\nFolder|Trykt\n2. Aktiviteter|Status pr. 1. maj 2018\nFest|Planlagt\n")
    assert [(stray.text, stray.kind, stray.at.line) for stray in report.unplaced] == [
        ("2. Aktiviteter Status pr. 1. maj 2018", "loose paragraph", 7)
    ]
    assert [item.text for item in report.activities] == ["Møde", "Fest"]


NUMBERED = [
    # What merely counts the rows is left out; it may go on, and a row may have been numbered in advance.
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Fest|Planlagt\n3||\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Status\n1.|Møde|Afholdt\n2)|Fest|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n|Fest|Planlagt\n2|Leg|Afholdt\n", [("Møde", {}), ("Fest", {}), ("Leg", {})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2||\n3|Fest|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Status\n|Møde|Afholdt\n|Fest|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Nr.|Status\n1|Møde|1|Afholdt\n2|Fest|2|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    ("Aktiviteter|Nr.|Status\nMøde|1|Afholdt\nFest|2|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    # Numbers that say more are kept.
    ("Aktiviteter|Status|Noter\n1|Afholdt|a\n2|Planlagt|b\n", [("1", {"Noter": "a"}), ("2", {"Noter": "b"})]),
    ("Aktiviteter|Felt|Status\nMøde|1|Afholdt\nFest|2|Planlagt\n", [("Møde", {"Felt": "1"}), ("Fest", {"Felt": "2"})]),
    ("Aktiviteter|Status|\nMøde|Afholdt|1\nFest|Planlagt|2\n", [("Møde", {"(3)": "1"}), ("Fest", {"(3)": "2"})]),
    ("Nr.|Aktiviteter|Status\n2|Møde|Afholdt\n3|Fest|Planlagt\n", [("Møde", {"Nr.": "2"}), ("Fest", {"Nr.": "3"})]),
    ("Nr.|Aktiviteter|Status\n<p>1</p>|Møde|Afholdt\n", [("Møde", {"Nr.": "1"})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n3|Fest|Planlagt\n", [("Møde", {"Nr.": "1"}), ("Fest", {"Nr.": "3"})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\nA|Fest|Planlagt\n", [("Møde", {"Nr.": "1"}), ("Fest", {"Nr.": "A"})]),
    ("Nr.|Aktiviteter|Status\n0|Møde|Afholdt\n1|Fest|Planlagt\n", [("Møde", {"Nr.": "0"}), ("Fest", {"Nr.": "1"})]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "items"), NUMBERED)
def test_only_a_column_that_merely_counts_is_left_out(body: str, items: list[tuple[str, dict[str, str]]]) -> None:
    assert [(item.text, item.extra) for item in parse(body).activities] == items


FRAGMENTS = [
    # What came as a block of markup is an answer, whatever it says; a mere character reference is no block.
    ("<p>Formidling</p>|Trykt", ["Møde", "Formidling"], 0),
    ("Formidling|<p>Status</p>", ["Møde", "Formidling"], 0),
    ("Formidling|Status&nbsp;", ["Møde"], 1),
    ("M&aring;ling/metode|Status", ["Møde"], 1),
]


@pytest.mark.parametrize(("row", "activities", "further"), FRAGMENTS)
def test_a_block_of_markup_is_never_a_heading(row: str, activities: list[str], further: int) -> None:
    report = parse(f"{ROWS}{row}\n")
    assert [item.text for item in report.activities] == activities
    assert len(report.form.sections) == 1 + further


LAYOUTS = [
    # Where no column is headed as the status, it is the first free one behind the text.
    ("Aktiviteter\nMøde|Afholdt|Bo\n", "", (ExtraColumn(3, "extra", ""),), ["Afholdt"]),
    ("Tovholder|Aktiviteter\nBo|Møde|Afholdt\n", "", (ExtraColumn(1, "owner", "Tovholder"),), ["Afholdt"]),
    ("Tovholder|Aktiviteter\nBo|Møde\n", "", (ExtraColumn(1, "owner", "Tovholder"),), [""]),
    ("|Tovholder|Aktiviteter\n|Bo|Møde\n", "", (ExtraColumn(1, "owner", "Tovholder"),), [""]),
    ("Aktiviteter|Tovholder\nMøde|Bo|Afholdt\n", "", (ExtraColumn(2, "owner", "Tovholder"),), ["Afholdt"]),
    ("Aktiviteter|Tovholder\nMøde|Bo\n", "", (ExtraColumn(2, "owner", "Tovholder"),), [""]),
    ("Aktiviteter||Status\nMøde|a|Afholdt\n", "Status", (ExtraColumn(2, "extra", ""),), ["Afholdt"]),
    (
        "Aktiviteter||Status\n1|Møde|Afholdt\n2|Fest|Trykt\n",
        "Status",
        (ExtraColumn(1, "number", ""),),
        ["Afholdt", "Trykt"],
    ),
    ("Aktiviteter|Status|Frist\nMøde|Afholdt|1. maj\n", "Status", (ExtraColumn(3, "due", "Frist"),), ["Afholdt"]),
    ("Aktiviteter\nMøde||Afholdt\n", "", (), ["Afholdt"]),
    ("Aktiviteter\nMøde||Afholdt|a\n", "", (ExtraColumn(3, "extra", ""),), ["Afholdt"]),
    ("|Aktiviteter\na|Møde||Afholdt\n", "", (ExtraColumn(1, "extra", ""),), ["Afholdt"]),
    # The question, or a heading of the status, may stand below, in the last line of several.
    (
        f"Aktiviteter\n||{ASKED}\nMøde|a|Afholdt\n",
        "",
        (ExtraColumn(2, "extra", ""),),
        ["Afholdt"],
    ),
    (
        f"Aktiviteter\n||(gennemført/planlagt)\n||{ASKED}\nMøde|a|Afholdt\n",
        "",
        (ExtraColumn(2, "extra", ""),),
        ["Afholdt"],
    ),
    (
        "Aktiviteter\n|Status på aktiviteterne|Status\nMøde|a|Afholdt\n",
        "",
        (ExtraColumn(2, "extra", "", "Status på aktiviteterne"),),
        ["Afholdt"],
    ),
    (
        "Aktiviteter\n||Tovholder|Frist\nMøde|Afholdt|Bo|1/5\n",
        "",
        (ExtraColumn(3, "owner", "", "Tovholder"), ExtraColumn(4, "due", "", "Frist")),
        ["Afholdt"],
    ),
]


@pytest.mark.parametrize(("body", "status", "columns", "states"), LAYOUTS)
def test_each_column_has_its_place_and_role(
    body: str, status: str, columns: tuple[ExtraColumn, ...], states: list[str]
) -> None:
    report = parse(body)
    (layout,) = report.form.sections
    assert (layout.heading, layout.status_heading, layout.columns) == ("Aktiviteter", status, columns)
    assert [item.status and item.status.text for item in report.activities] == states


def test_columns_of_a_running_text_are_moved_together() -> None:
    report = parse(f"{ROWS}Statusbeskrivelse||Noter\nDet går godt.||a\n")
    layout = report.form.sections[1]
    assert [(column.position, column.role, column.heading) for column in layout.columns] == [(2, "extra", "Noter")]
    assert report.description.text == "Det går godt.\na"


def test_two_cells_in_one_column_stand_below_each_other() -> None:
    report = page(
        "<table><tr><td colspan=2>Aktiviteter<td>Status<td colspan=2>Noter"
        "<tr><td>Møde<td>i Gug<td>Afholdt<td>a<td>b</table>"
    )
    (item,) = report.activities
    assert (item.text, item.status and item.status.text, item.extra) == ("Møde\ni Gug", "Afholdt", {"Noter": "a\nb"})


MERGED = [
    # A cell merged over rows holds for each of them.
    (
        "<tr><td>Møde<td rowspan=2>Afholdt<tr><td>Fest",
        [("Møde", "Afholdt"), ("Fest", "Afholdt")],
    ),
    (
        "<tr><td rowspan=3>Møde<td>Afholdt<tr><td>Planlagt<tr><td>Aflyst<tr><td>Fest<td>Trykt",
        [("Møde", "Afholdt"), ("Møde", "Planlagt"), ("Møde", "Aflyst"), ("Fest", "Trykt")],
    ),
    (
        "<tr><td rowspan=4>Møde<td>Afholdt<tr><td>Planlagt<tr><td>Aflyst<tr><td>Trykt",
        [("Møde", "Afholdt"), ("Møde", "Planlagt"), ("Møde", "Aflyst"), ("Møde", "Trykt")],
    ),
    (
        "<tr><td rowspan=2>Møde<td rowspan=2>Afholdt<tr><tr><td>Fest<td>Trykt",
        [("Møde", "Afholdt"), ("Fest", "Trykt")],
    ),
]


@pytest.mark.parametrize(("rows", "items"), MERGED)
def test_a_cell_merged_over_rows_holds_for_each(rows: str, items: list[tuple[str, str]]) -> None:
    report = page(f"<table><tr><td>Aktiviteter<td>Status{rows}</table>")
    assert [(item.text, item.status and item.status.text) for item in report.activities] == items


NESTED = [
    # A table inside a cell is the form's where it has headings, else part of the answer.
    ("<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table>", ["Møde"]),
    ("<p>Aktiviteter</p><table><tr><td>Møde<td>Afholdt</table>", ["Møde"]),
    ("<table><tr><td><table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table></table>", ["Møde"]),
]


@pytest.mark.parametrize(("inner", "items"), NESTED)
def test_a_table_inside_a_layout_cell_is_the_forms(inner: str, items: list[str]) -> None:
    report = page(f"<table><tr><td>{inner}</table>")
    assert [item.text for item in report.activities] == items


def test_a_table_inside_an_answer_is_part_of_it() -> None:
    report = page("<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<table><tr><td>a<td>b</table><td>Afholdt</table>")
    assert [(item.text, item.status and item.status.text) for item in report.activities] == [("Møde\na\nb", "Afholdt")]


SEVERAL = [
    # A title or initiative line of another name begins another form; the same again is a repeat of the page's head.
    (f"{HEAD}{ROWS}{HEAD}{ROWS}", ["Et trygt natteliv"], ["Møde", "Møde"]),
    (f"{HEAD}{ROWS}Indsats: Lys 2018\n{ROWS}", ["Et trygt natteliv", "Lys"], ["Møde"]),
    (f"{HEAD}{ROWS}Indsats: Lys 2018\nFormidling|Status\nFolder|Trykt\n", ["Et trygt natteliv"], ["Møde"]),
]


@pytest.mark.parametrize(("text", "names", "first"), SEVERAL)
def test_another_form_begins_where_another_name_and_a_known_section_stand(
    text: str, names: list[str], first: list[str]
) -> None:
    reports = sp.parse_all(text.replace("|", "\t").encode())
    assert [report.initiative for report in reports] == names
    assert [item.text for item in reports[0].activities] == first


def test_a_repeated_head_is_told_with_its_lines() -> None:
    report = parse(f"{ROWS}{HEAD}Fest|Planlagt\n")
    assert told(report, "section-missing") == [
        ("heading-repeated", 5, 'The repeated row “Status "Tryg Aalborg – en mere tryg kommune"” was left out.'),
        ("heading-repeated", 6, 'The repeated row “Indsats: "Et trygt natteliv" 2017” was left out.'),
    ]
    assert [item.text for item in report.activities] == ["Møde", "Fest"]


def test_a_second_initiative_line_above_the_sections_is_unplaced() -> None:
    report = parse(f"Indsats: Lys 2018\n{ROWS}")
    assert report.initiative == "Et trygt natteliv"
    assert [(stray.text, stray.kind, stray.at.line) for stray in report.unplaced] == [
        ("Indsats: Lys 2018", "loose paragraph", 3)
    ]


def test_two_cells_below_one_owner_are_both_the_owner() -> None:
    report = page(
        "<table><tr><td>Aktiviteter<td>Status<td colspan=2>Tovholder<tr><td>Møde<td>Afholdt<td>Bo<td>Ea</table>"
    )
    assert [item.owner for item in report.activities] == ["Bo\nEa"]


def test_a_section_that_is_not_there_is_empty() -> None:
    report = parse("Formidling|Status\nFolder|Trykt\n")
    assert (report.activities, report.measurement, report.results, report.experiences) == ((), (), (), ())
    assert report.description == sp.parse((HEAD + ROWS).replace("|", "\t").encode()).description
    assert report.description.text == ""


def test_the_paragraphs_of_a_fragment_are_lines_of_the_status() -> None:
    report = parse("Aktiviteter|Status\n<p>Møde</p><p>i Gug</p>|<p>Afholdt</p><p>i maj</p>\n")
    assert [(item.text, item.status and item.status.text) for item in report.activities] == [
        ("Møde\ni Gug", "Afholdt\ni maj")
    ]


def test_one_heading_without_a_name_makes_no_form() -> None:
    with pytest.raises(sp.NotAStatusForm):
        parse(ROWS, head="")


def test_a_heading_above_the_table_that_the_table_repeats_is_told_once() -> None:
    report = page("<p>Aktiviteter</p><table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Afholdt</table>")
    assert [one.message for one in report.diagnostics if one.code == "heading-repeated"] == [REPEATED[1]]
    assert [item.text for item in report.activities] == ["Møde"]
    assert (report.form.sections[0].heading, report.form.sections[0].guidance) == ("Aktiviteter", "")


def test_another_heading_of_the_table_is_guidance_of_the_one_above() -> None:
    report = page("<p>Aktiviteter</p><table><tr><td>Aktivitet<td>Status<tr><td>Møde<td>Afholdt</table>")
    assert [one.code for one in report.diagnostics if one.code == "heading-repeated"] == []
    assert (report.form.sections[0].heading, report.form.sections[0].guidance) == ("Aktiviteter", "Aktivitet")
