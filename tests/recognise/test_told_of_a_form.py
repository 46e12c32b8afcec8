"""What is told of a form besides its records: the diagnostics with their sentences and lines, places, layouts."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.report import ExtraColumn, Place

HEAD = 'Status "Tryg Aalborg – en mere tryg kommune"\nIndsats: "Et trygt natteliv" 2017\n'
ROWS = "Aktiviteter|Status\nMøde|Afholdt\n"


def parse(body: str, head: str = HEAD) -> sp.StatusReport:
    """The report of a form as tab-separated text; the tabs are written as |."""
    return sp.parse((head + body).replace("|", "\t").encode())


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
            "Neither the initiative line nor the results heading names a year; dates without a year stay open.",
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
    assert told(report, "section-missing") == [
        ("text-unplaced", 1, f"A text fits nowhere in the form and is in `unplaced` (loose paragraph): “{words[:80]}”.")
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
    assert [(stray.text, stray.at.line) for stray in report.unplaced] == [("2. Aktiviteter Status pr. 1. maj 2018", 7)]
    assert [item.text for item in report.activities] == ["Møde", "Fest"]


NUMBERED = [
    # What merely counts the rows is left out; it may go on, and a row may have been numbered in advance.
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n2|Fest|Planlagt\n3||\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Status\n1.|Møde|Afholdt\n2)|Fest|Planlagt\n", [("Møde", {}), ("Fest", {})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n|Fest|Planlagt\n2|Leg|Afholdt\n", [("Møde", {}), ("Fest", {}), ("Leg", {})]),
    # Numbers that say more are kept.
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\n3|Fest|Planlagt\n", [("Møde", {"Nr.": "1"}), ("Fest", {"Nr.": "3"})]),
    ("Nr.|Aktiviteter|Status\n1|Møde|Afholdt\nA|Fest|Planlagt\n", [("Møde", {"Nr.": "1"}), ("Fest", {"Nr.": "A"})]),
    ("Nr.|Aktiviteter|Status\n0|Møde|Afholdt\n1|Fest|Planlagt\n", [("Møde", {"Nr.": "0"}), ("Fest", {"Nr.": "1"})]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "items"), NUMBERED)
def test_only_a_column_that_merely_counts_is_left_out(body: str, items: list[tuple[str, dict[str, str]]]) -> None:
    assert [(item.text, item.extra) for item in parse(body).activities] == items
