"""Where the answers of a report go in forms of many shapes, and what has no place."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.fill.filled import BLANKS, parts, said
from tests.readers.docx_builder import cell, document, form, paragraph, row, run, table

TITLE = paragraph(run('Status "Tryg Aalborg – en mere tryg kommune"'))
LINE = paragraph(run("Indsats: “…” ____"))
EMPTY = paragraph("")
REPORT = sp.new_report(
    "Et trygt natteliv",
    year=2017,
    activities=[
        sp.item("Møde", status="Gennemført 3/5"),
        sp.item("Folder\ni to linjer", status="Planlagt"),
        sp.item("Vandring", status="Løbende"),
    ],
    communication=[sp.item("Pressemeddelelse", status="Udsendt 24/11")],
    measurement=[sp.item("Interview", status="Planlagt")],
    results=["Færre anmeldelser", "Flere lys"],
    experiences=["Start tidligt"],
    description="Første afsnit.\nAndet afsnit.",
)


def section(heading: str, *rows: str) -> str:
    return table(row(heading, "Status"), *rows)


def empty(count: int = 1, columns: int = 2) -> list[str]:
    return [row(*[""] * columns)] * count


ONE_TABLE = table(
    row("Indsats: “” 2016", ""), row("Aktiviteter", "Status"), *empty(2), row("Formidling", "Status"), *empty(),
    row("Måling/metode", "Status"), *empty(), row("Resultater/delmål", ""), *empty(), row("Erfaringer", ""), *empty(),
    row("Statusbeskrivelse", ""), *empty(),
)  # fmt: skip
TABLES = "".join(
    section(heading, *empty()) + EMPTY
    for heading in ("Aktiviteter", "Formidling", "Måling/metode", "Resultater/delmål", "Erfaringer – udveksling")
)
HEADINGS = "".join(
    paragraph(run(heading)) + section(column, *empty())
    for heading, column in (("Aktiviteter", "Aktivitet"), ("Formidling", "Hvad"), ("Måling/metode", "Hvad"))
)
SPAN = '<w:gridSpan w:val="2"/>'
WIDE = table(f"<w:tr>{cell(EMPTY, SPAN)}</w:tr>")

#: Forms in which everything has a place.
LAYOUTS = {
    "one table": [TITLE, ONE_TABLE, EMPTY],
    "a table for each section": [TITLE, LINE, TABLES, table(row("Statusbeskrivelse"), row(""), columns=1), EMPTY],
    "headings between tables": [TITLE, LINE, HEADINGS, paragraph(run("Resultater/delmål")), EMPTY, paragraph(run("Erfaringer")), EMPTY, paragraph(run("Statusbeskrivelse")), EMPTY],
    "headings with nothing below them": [TITLE, LINE, HEADINGS, *(paragraph(run(heading)) for heading in ("Resultater/delmål", "Erfaringer", "Statusbeskrivelse"))],
    "a wide cell": [TITLE, LINE, TABLES, paragraph(run("Statusbeskrivelse")), WIDE, EMPTY],
    "the line in two cells": [TITLE, table(row("Indsats", "")), TABLES, paragraph(run("Statusbeskrivelse")), EMPTY],
    "the line in four cells": [TITLE, table(row("Indsatsens navn:", "", "Periode:", ""), columns=4), TABLES, paragraph(run("Statusbeskrivelse")), EMPTY],
    "the line with an old name": [TITLE, paragraph(run("Indsats: ") + run("Gammelt navn", "<w:b/>") + run(" 2016")), TABLES, paragraph(run("Statusbeskrivelse")), EMPTY],
    "sections without a row of their own": [TITLE, LINE, table(row("Aktiviteter", "Status"), *empty(), row("Formidling", "Status"), row("Måling/metode", "Status"), row("Resultater/delmål", ""), row("Erfaringer", ""), row("Statusbeskrivelse", ""), *empty()), EMPTY],
    "a column of numbers": [TITLE, LINE, table(row("Nr.", "Aktiviteter", "Status"), row("1.", "", ""), row("2.", "", ""), row("", "Formidling", "Status"), row("1.", "", ""), columns=3), section("Måling/metode", *empty()), section("Resultater/delmål", *empty()), section("Erfaringer", *empty()), paragraph(run("Statusbeskrivelse")), EMPTY],
    "more columns than are asked for": [TITLE, LINE, table(row("Aktiviteter", "Ansvarlig", "Status", "Bemærkninger"), *empty(2, 4), row("Formidling", "Ansvarlig", "Status", "Bemærkninger"), *empty(1, 4), columns=4), section("Måling/metode", *empty()), section("Resultater/delmål", *empty()), section("Erfaringer", *empty()), paragraph(run("Statusbeskrivelse")), EMPTY],
    "in another order": [TITLE, LINE, paragraph(run("Statusbeskrivelse")), EMPTY, section("Erfaringer", *empty()), section("Resultater/delmål", *empty(4)), section("Formidling", *empty()), section("Måling/metode", *empty()), section("Aktiviteter", *empty())],
    "rows in a nested table": [TITLE, LINE, table(f"<w:tr>{cell(TABLES + paragraph(''))}</w:tr>", columns=1), paragraph(run("Statusbeskrivelse")), EMPTY],
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_everything_finds_its_place_in(layout: str) -> None:
    blank = document(*LAYOUTS[layout]).data()
    filled = sp.fill_form(REPORT, blank)
    assert said(sp.parse(filled.data)) == said(REPORT)
    assert filled.diagnostics == ()
    assert sp.render(REPORT, "docx", into=filled.data) == filled.data


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_form_stays_the_blanks_own(layout: str) -> None:
    blank = document(*LAYOUTS[layout]).data()
    before, after = sp.parse(blank), sp.parse(sp.render(REPORT, "docx", into=blank))
    assert [one.text for one in after.unplaced] == [
        one.text for one in before.unplaced if "Indsats" not in one.text and "Periode" not in one.text
    ]
    assert after.form.title == before.form.title
    assert [(one.section, one.heading, one.guidance) for one in after.form.sections] == [
        (one.section, one.heading, one.guidance) for one in before.form.sections
    ]


@pytest.mark.parametrize(
    ("printed", "filled"),
    [
        ("Indsats: “…” ____", "Indsats: “Et trygt natteliv” 2017"),
        ("Indsats: ”” 2016", "Indsats: ”Et trygt natteliv” 2017"),
        ("Indsats: _____________", "Indsats: Et trygt natteliv 2017"),
        ("Indsatsens navn: ", "Indsatsens navn: Et trygt natteliv 2017"),
        ('Indsats: "" for perioden ……', 'Indsats: "Et trygt natteliv" for perioden 2017'),
        ("Indsats: [navn]", "Indsats: Et trygt natteliv 2017"),
        ("Indsats: “Et trygt natteliv” 2017 (foreløbig)", "Indsats: “Et trygt natteliv” 2017 (foreløbig)"),
    ],
)
def test_the_initiative_line_keeps_its_shape(printed: str, filled: str) -> None:
    blank = document(TITLE, paragraph(run(printed)), ONE_TABLE.replace("Indsats: “” 2016", "")).data()
    assert sp.parse(sp.render(REPORT, "docx", into=blank)).form.initiative == filled


def test_the_year_is_put_where_a_heading_leaves_a_blank_for_it() -> None:
    blank = document(TITLE, ONE_TABLE.replace("Resultater/delmål", "Resultater/delmål i ____")).data()
    layouts = {one.section: one.heading for one in sp.parse(sp.render(REPORT, "docx", into=blank)).form.sections}
    assert layouts["results"] == "Resultater/delmål i 2017"


def test_a_line_in_the_header_is_filled_there_and_nowhere_else() -> None:
    package = document(ONE_TABLE.replace("Indsats: “” 2016", ""))
    package.part("header", "w:hdr", TITLE + LINE, "header1.xml")
    blank = package.data()
    filled = sp.render(REPORT, "docx", into=blank)
    assert said(sp.parse(filled)) == said(REPORT)
    before, after = parts(blank), parts(filled)
    assert {part for part in before if before[part] != after[part]} == {"word/document.xml", "word/header1.xml"}


def test_the_title_names_the_programme_of_the_report() -> None:
    report = sp.new_report("Lys", year=2018, programme="Sund by")
    filled = sp.parse(sp.render(report, "docx", into=document(TITLE, ONE_TABLE).data()))
    assert filled.form.title == 'Status "Sund by"'


@pytest.mark.parametrize("before", ["Sund by", "Sund <b>by</b>"])
@pytest.mark.parametrize("programme", ["Tryg by\nfor alle", "Tryg <i>by</i>"])
def test_a_title_is_filled_anew_whether_markup_stood_in_it_or_not(before: str, programme: str) -> None:
    blank = (BLANKS / "et-skema.docx").read_bytes()
    old = sp.render(sp.new_report("Lys", programme=before), "docx", into=blank)
    assert sp.parse(old).programme == before
    new = sp.parse(sp.render(sp.new_report("Lys", programme=programme), "docx", into=old))
    assert (new.programme, new.initiative) == (programme, "Lys")


@pytest.mark.parametrize("layout", ["one table", "the line in two cells", "the line in four cells"])
@pytest.mark.parametrize("name", ["Tovholder", "Formidling", "Status", "<b>", "“", "2016", "a\nb", "Indsats: x"])
def test_an_initiative_of_any_name_is_filled_in(layout: str, name: str) -> None:
    report = sp.new_report(name)
    assert said(sp.parse(sp.render(report, "docx", into=document(*LAYOUTS[layout]).data()))) | {"period": None} == said(
        report
    )


# What has no place.


def test_a_section_without_a_place_is_named_and_nothing_is_written(tmp_path: object) -> None:
    blank = document(TITLE, LINE, section("Aktiviteter", *empty()), section("Formidling", *empty())).data()
    target = tmp_path / "filled.docx"  # type: ignore[operator]
    with pytest.raises(sp.MalformedDocument) as caught:
        sp.write(REPORT, target, into=blank)
    for heading in ("Måling/metode", "Resultater/delmål", "Erfaringer – udveksling", "Statusbeskrivelse"):
        assert f"no section “{heading}”" in str(caught.value)
    assert "Aktiviteter" not in str(caught.value)
    assert not target.exists()


def test_a_section_without_a_place_that_holds_nothing_is_no_matter() -> None:
    blank = document(TITLE, LINE, section("Aktiviteter", *empty())).data()
    report = sp.new_report("Lys", year=2018, activities=[sp.item("Møde", status="Afholdt")])
    assert said(sp.parse(sp.render(report, "docx", into=blank))) == said(report)


def test_with_force_it_is_left_out_with_a_diagnostic() -> None:
    blank = document(TITLE, LINE, section("Aktiviteter", *empty()), section("Formidling", *empty())).data()
    filled = sp.fill_form(REPORT, blank, force=True)
    assert [(one.code, one.severity) for one in filled.diagnostics] == [("place-missing", "warning")] * 4
    assert "no section “Måling/metode”" in filled.diagnostics[0].message
    report = sp.parse(filled.data)
    assert [item.text for item in report.activities] == ["Møde", "Folder\ni to linjer", "Vandring"]
    assert report.measurement == ()


@pytest.mark.parametrize(
    ("item", "said_of_it"),
    [
        (sp.item("Møde", status="Afholdt", owner="Hansen"), "the owner"),
        (sp.item("Møde", status="Afholdt", due="1. maj 2018"), "the deadline"),
        (sp.item("Møde", status="Afholdt", extra={"Bemærkninger": "Godt"}), "“Bemærkninger”"),
    ],
)
def test_a_column_that_the_blank_lacks_is_named(item: sp.Item, said_of_it: str) -> None:
    report = sp.new_report("Lys", year=2018, activities=[item])
    with pytest.raises(sp.MalformedDocument, match=f"no column for {said_of_it} in “Aktiviteter”"):
        sp.render(report, "docx", into=BLANKS / "et-skema.docx")
    filled = sp.fill_form(report, BLANKS / "et-skema.docx", force=True)
    assert said_of_it in filled.diagnostics[0].message
    assert sp.parse(filled.data).activities[0].text == "Møde"


def test_a_status_that_has_no_column_is_named() -> None:
    blank = document(TITLE, LINE, table(row("Aktiviteter"), row(""), columns=1)).data()
    report = sp.new_report("Lys", year=2018, activities=[sp.item("Møde", status="Afholdt")])
    with pytest.raises(sp.MalformedDocument, match="no column for the status in “Aktiviteter”"):
        sp.render(report, "docx", into=blank)


def test_a_form_without_an_initiative_line_is_refused() -> None:
    blank = document(TITLE, section("Aktiviteter", *empty())).data()
    with pytest.raises(sp.MalformedDocument, match="no initiative line"):
        sp.render(sp.new_report("Lys", year=2018), "docx", into=blank)


def test_texts_outside_the_sections_are_told_of() -> None:
    report = sp.new_report("Lys", year=2018, unplaced=["Med venlig hilsen", "Udfyldt af:\nBo"])
    filled = sp.fill_form(report, BLANKS / "et-skema.docx")
    assert [one.message for one in filled.diagnostics] == [
        "“Med venlig hilsen” stands in no section of the report; it was not filled in.",
        "“Udfyldt af: Bo” stands in no section of the report; it was not filled in.",
    ]


def test_further_columns_are_found_by_what_their_spellings_have_in_common() -> None:
    blank = document(TITLE, LINE, table(row("Aktiviteter", "Status", "BEMÆRKNINGER:"), *empty(1, 3), columns=3)).data()
    report = sp.new_report(
        "Lys", year=2018, activities=[sp.item("Møde", status="Afholdt", extra={"Bemærkninger": "Godt"})]
    )
    assert sp.parse(sp.render(report, "docx", into=blank)).activities[0].extra == {"BEMÆRKNINGER:": "Godt"}


def test_a_section_of_the_reports_own_is_filled_where_the_blank_has_it() -> None:
    report = sp.new_report(
        "Lys", year=2018, other=[sp.report.OtherSection("Økonomi", (sp.item("Løn", status="Brugt"),))]
    )
    blank = document(TITLE, LINE, section("Aktiviteter", *empty()), section("Økonomi", *empty())).data()
    assert said(sp.parse(sp.render(report, "docx", into=blank))) == said(report)
    with pytest.raises(sp.MalformedDocument, match="no section “Økonomi”"):
        sp.render(report, "docx", into=BLANKS / "et-skema.docx")


def test_several_forms_in_one_file_are_refused() -> None:
    one, two = (
        form(("", f'Indsats: "{name}" 2017', [(("Aktiviteter", "Status"), ("", ""), [("x", "y")])])) for name in "ab"
    )
    for block in list(two.body):
        one.body.append(block)
    with pytest.raises(sp.SeveralForms):
        sp.render(REPORT, "docx", into=one.data())


def test_a_letter_is_no_form() -> None:
    with pytest.raises(sp.NotAStatusForm):
        sp.render(REPORT, "docx", into=document(paragraph(run("Kære borger"))).data())


def test_the_blanks_tracked_changes_stay_and_deleted_rows_are_no_places() -> None:
    gone = (
        '<w:tr><w:trPr><w:del w:id="7" w:author="A" w:date="2018-01-01T00:00:00Z"/></w:trPr>'
        + cell(paragraph("")) * 2
        + "</w:tr>"
    )
    new = (
        '<w:tr><w:trPr><w:ins w:id="8" w:author="A" w:date="2018-01-01T00:00:00Z"/></w:trPr>'
        + cell(paragraph("")) * 2
        + "</w:tr>"
    )
    blank = document(
        TITLE,
        LINE,
        table(row("Aktiviteter", "Status"), gone, new, gone),
        paragraph('<w:del w:id="9" w:author="A"><w:r><w:delText>væk</w:delText></w:r></w:del>'),
    )
    report = sp.new_report(
        "Lys", year=2018, activities=[sp.item("a", status="Afholdt"), sp.item("b", status="Planlagt")]
    )
    filled = sp.render(report, "docx", into=blank.data())
    assert said(sp.parse(filled)) == said(report)
    xml = parts(filled)["word/document.xml"].decode()
    assert (xml.count("<w:del "), xml.count("<w:ins "), xml.count("væk")) == (3, 1, 1)


def test_an_empty_nested_table_in_a_cell_is_untouched() -> None:
    inner = table(row("", ""))
    blank = document(
        TITLE,
        LINE,
        table(row("Aktiviteter", "Status"), f"<w:tr>{cell(inner + paragraph(''))}{cell(paragraph(''))}</w:tr>"),
    ).data()
    report = sp.new_report("Lys", year=2018, activities=[sp.item("a", status="Afholdt")])
    filled = sp.render(report, "docx", into=blank)
    assert said(sp.parse(filled)) == said(report)
    assert parts(filled)["word/document.xml"].count(b"<w:tbl>") == 2


def test_answers_that_look_like_lines_of_the_form_stay_answers() -> None:
    report = sp.new_report(
        "Indsats: “x”", year=2018,
        activities=[sp.item("Formidling", status="Status"), sp.item("<b>fed</b>", status="Planlagt"), sp.item("Nr.", status="")],
        results=["Erfaringer", "Statusbeskrivelse"],
        description="Formidling\nMax. ½ side",
    )  # fmt: skip
    for blank in (LAYOUTS["one table"], LAYOUTS["headings between tables"]):
        assert said(sp.parse(sp.render(report, "docx", into=document(*blank).data()))) == said(report)
