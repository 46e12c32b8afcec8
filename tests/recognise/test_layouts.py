"""A form may stand in a file in many ways; each gives the records that its words say."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

import statusparse as sp
from statusparse.forms import BUILT_IN
from statusparse.forms.toml import to_toml
from tests.recognise.typed_forms import HEAD, parse


def codes(report: sp.StatusReport) -> list[str]:
    """The codes of the diagnostics."""
    return [found.code for found in report.diagnostics]


# Title and initiative line.

INITIATIVES = [
    ('Indsats: "Et trygt natteliv" 2017', "Et trygt natteliv", "2017"),
    ("Indsats: ”Et trygt natteliv” 2017", "Et trygt natteliv", "2017"),
    ('Indsats: „Et trygt natteliv" 2017', "Et trygt natteliv", "2017"),
    ("Indsats: »Et trygt natteliv« 2017", "Et trygt natteliv", "2017"),
    ("Indsats: 'Et trygt natteliv' 2017", "Et trygt natteliv", "2017"),
    ('INDSATS : "Et trygt natteliv" 2017', "Et trygt natteliv", "2017"),
    ('Indsats "Et trygt natteliv" 2017', "Et trygt natteliv", "2017"),
    ('Indsats: "Projekt "Natteravn" i byen" 2017', 'Projekt "Natteravn" i byen', "2017"),
    ('Indsats: 2017 "Et trygt natteliv"', "Et trygt natteliv", "2017"),
    ('Indsats: "Et trygt natteliv"', "Et trygt natteliv", None),
    ("Indsats: Et trygt natteliv 2017", "Et trygt natteliv", "2017"),
    ("Indsats: Et trygt natteliv i 2017", "Et trygt natteliv", "2017"),
    ("Indsats: 2017 Et trygt natteliv", "Et trygt natteliv", "2017"),
    ("Indsats: Et trygt natteliv", "Et trygt natteliv", None),
    ("Indsats: Havnegade 2017", "Havnegade", "2017"),
    ("Indsats: Tryg i Karolinelundsparken (2017)", "Tryg i Karolinelundsparken", "2017"),
    ('Indsats: "Et trygt natteliv" 1. halvår 2018', "Et trygt natteliv", "1. halvår 2018"),
    ("Indsats: Et trygt natteliv, 2. halvår 2018", "Et trygt natteliv", "2. halvår 2018"),
    ('Indsats: "Et trygt natteliv" (2017)', "Et trygt natteliv", "2017"),
    ('Indsats: "Handleplan 2014-2018" 2017', "Handleplan 2014-2018", "2017"),
    ('Indsats: "Et trygt natteliv" 2017-2018', "Et trygt natteliv", "2017-2018"),
    ("Indsats: Formidling", "Formidling", None),
    ("Indsats:|Et trygt natteliv|2017", "Et trygt natteliv", "2017"),
    ("Indsats|”Et trygt natteliv” 2017", "Et trygt natteliv", "2017"),
    ('Indsats: ""', None, None),
    ('Indsats: "…" 2018', None, "2018"),
]


@pytest.mark.parametrize(("line", "name", "period"), INITIATIVES, ids=[line for line, *_ in INITIATIVES])
def test_the_initiative_line_is_read_however_it_is_written(line: str, name: str | None, period: str | None) -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt\n", head=line + "\n")
    assert report.initiative == name
    assert (report.period.text if report.period else None) == period
    if report.period:
        start, end = report.period.span
        assert report.form.initiative[start:end] == period


TITLES = [
    ('Status "Tryg Aalborg – en mere tryg kommune"', "Tryg Aalborg – en mere tryg kommune"),
    ("Status ”Tryg Aalborg – en mere tryg kommune”", "Tryg Aalborg – en mere tryg kommune"),
    ("Status: »Sund By«", "Sund By"),
    ("Status Tryg Aalborg - en mere tryg kommune", "Tryg Aalborg - en mere tryg kommune"),
    ("STATUSSKEMA „Sund By“ 2017", "Sund By"),
]


@pytest.mark.parametrize(("line", "programme"), TITLES, ids=[line for line, _ in TITLES])
def test_the_title_names_the_programme(line: str, programme: str) -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt\n", head=line + "\n")
    assert report.programme == programme
    assert report.form.title == line


def test_an_initiative_called_formidling_is_no_section() -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt\nFormidling|Status\nFolder|Trykt\n", head="Indsats: Formidling|\n")
    assert report.initiative == "Formidling"
    assert [item.text for item in report.communication] == ["Folder"]


def test_without_a_year_in_the_initiative_line_the_results_heading_gives_it() -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt 3/5\nResultater/delmål i 2016|\nRo|\n", head="Indsats: Byen\n")
    assert report.year == 2016
    assert report.period is not None
    assert report.period.inferred == ("year",)
    assert report.period.span == (20, 24)
    assert report.activities[0].status is not None
    assert report.activities[0].status.dates[0].edtf == "2016-05-03"


def test_without_any_year_dates_stay_open_unless_the_caller_says() -> None:
    form = b"Indsats: Byen\nAktiviteter\tStatus\nMarch\tAfholdt 3/5\n"
    status = sp.parse(form).activities[0].status
    assert status is not None
    assert (status.dates[0].start, status.dates[0].edtf) == (None, "XXXX-05-03")
    status = sp.parse(form, year=2012).activities[0].status
    assert status is not None
    assert status.dates[0].edtf == "2012-05-03"
    assert status.dates[0].inferred == ("year",)


# Headings.

HEADINGS = [
    "AKTIVITETER|STATUS",
    "Aktiviteter:|Status:",
    "1. Aktiviteter|Status",
    "1) Aktiviteter |  Status",
    "Aktivitet|Status",
    "Aktiviter|Status",
    "Akiviteter|Status",
    "Aktiviteter 2017|Status",
    "Aktiviteter og indsatser|Status",
    "AKTIVITETER OG INDSATSER:|Status",
    "Aktiviteter og indsatser",
    "Aktiviteter|",
    "Aktiviteter",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_is_known_however_it_is_spelt(heading: str) -> None:
    report = parse(f"{heading}\nMøde om byen|Afholdt\nFormidling|Status\n")
    assert [item.text for item in report.activities] == ["Møde om byen"]
    assert report.activities[0].status is not None
    assert report.activities[0].status.state == "completed"


def test_danish_letters_may_be_written_as_two() -> None:
    report = parse("Aktiviteter|Status\nMaaling/metode|Status\nTaelling|I gang\nResultater/delmaal i 2017|\nRo|\n")
    assert [item.text for item in report.measurement] == ["Taelling"]
    assert [item.text for item in report.results] == ["Ro"]


def test_a_misspelt_heading_is_reported() -> None:
    assert "heading-fuzzy" in codes(parse("Akiviteter|Status\nMøde|Afholdt\n"))
    assert "heading-fuzzy" not in codes(parse("Aktiviteter|Status\nMøde|Afholdt\n"))


ACTIVITIES = ["Formidling|Afholdt", "Formidlingsmøde|", "Måling|", "Aktivitet|Udskudt", "Statusmøde|Afholdt", "Status|",
              "Erfaringsmøde|", "Resultat af måling|", "Formidling af resultater|"]  # fmt: skip


@pytest.mark.parametrize("row", ACTIVITIES)
def test_an_activity_never_becomes_a_heading(row: str) -> None:
    report = parse(f"Aktiviteter|Status\nMøde|Afholdt\n{row}\n")
    assert [item.text for item in report.activities] == ["Møde", row.split("|")[0]]


def test_an_unknown_heading_with_a_status_column_becomes_an_other_section() -> None:
    report = parse(
        "Aktiviteter|Status\nMøde|Afholdt\nØkonomi|Status\nTilskud|Ansøgt\nFormidling|Status\nFolder|Trykt\n"
    )
    assert [(section.heading, [item.text for item in section.items]) for section in report.other] == [
        ("Økonomi", ["Tilskud"])
    ]
    assert [layout.section for layout in report.form.sections] == ["activities", "other", "communication"]
    assert "section-unknown" in codes(report)


def test_guidance_never_becomes_a_record_nor_a_status() -> None:
    report = parse(
        "Aktiviteter|Status\nNedenfor beskrives de aktiviteter, der er afholdt og/eller planlægges at blive afholdt|"
        "Hvad er status på aktiviteterne (gennemført/planlagt)\nMøde|Afholdt\n"
        "Resultater|\nHvilke resultater er opnået i indsatsen\nRo|\nStatusbeskrivelse|\nMax. 1/2 side|\nAlt vel.|\n"
    )
    assert [item.text for item in report.activities] == ["Møde"]
    assert [item.text for item in report.results] == ["Ro"]
    assert report.description.text == "Alt vel."
    assert report.form.sections[0].status_guidance == "Hvad er status på aktiviteterne (gennemført/planlagt)"


def test_a_section_met_twice_is_joined_and_reported() -> None:
    report = parse(
        "Aktiviteter|Status\nA|Afholdt\nFormidling|Status\nF|Trykt\nAktiviteter (fortsat)|Status\n1. Aktiviteter|Status\nB|Afholdt\n"
    )
    assert [item.text for item in report.activities] == ["A", "B"]
    assert "section-repeated" in codes(report)
    again = sp.parse(sp.render(report, "txt"))
    assert again.form == report.form


def test_repeated_heading_rows_are_left_out_and_reported() -> None:
    report = parse("Aktiviteter|Status\nA|Afholdt\nAktiviteter|Status\nB|Afholdt\n")
    assert [item.text for item in report.activities] == ["A", "B"]
    assert codes(report).count("heading-repeated") == 1


def test_a_missing_and_an_empty_section_are_reported() -> None:
    report = parse("Aktiviteter|Status\nA|Afholdt\nFormidling|Status\n")
    assert codes(report).count("section-missing") == 4
    assert codes(report).count("section-empty") == 1
    assert report.description == sp.RichText()


def test_text_before_the_first_heading_is_unplaced() -> None:
    report = parse("Udfyldt af tovholderen\nNavn:|Sekretariatet\nAktiviteter|Status\nA|Afholdt\n")
    assert [(stray.text, stray.kind) for stray in report.unplaced] == [
        ("Udfyldt af tovholderen", "loose paragraph"),
        ("Navn: Sekretariatet", "loose paragraph"),
    ]
    assert codes(report).count("text-unplaced") == 2


# Rows.


def test_a_line_without_a_tab_goes_on_with_the_status_above() -> None:
    report = parse("Aktiviteter|Status\nLøs linje\nMøde|Afholdt 3/5\nNæste møde er planlagt\nResultater|\nEt\nTo|\n")
    assert [item.text for item in report.activities] == ["Løs linje", "Møde"]
    assert report.activities[1].status is not None
    assert report.activities[1].status.text == "Afholdt 3/5\nNæste møde er planlagt"
    assert [clause.state for clause in report.activities[1].status.also] == ["planned"]
    assert [item.text for item in report.results] == ["Et", "To"]


def test_further_columns_are_owner_due_and_extra() -> None:
    report = parse(
        "Nr.|Aktiviteter|Tovholder|Deadline|Status|Bemærkninger|Sted\n"
        "1|Møde|Sekretariatet|senest 1. maj|I gang|Husk kaffe|Nørresundby\n2|Tur||||||\n"
    )
    first, second = report.activities
    assert (first.text, first.owner, first.extra) == (
        "Møde",
        "Sekretariatet",
        {"Bemærkninger": "Husk kaffe", "Sted": "Nørresundby"},
    )
    assert first.due is not None
    assert (first.due.text, first.due.edtf, first.due.end.isoformat() if first.due.end else "") == (
        "senest 1. maj",
        "/2017-05-01",
        "2017-05-01",
    )
    assert (second.owner, second.due, second.extra) == (None, None, {"Bemærkninger": "", "Sted": ""})
    assert "column-dropped" in codes(report)
    for format in ("txt", "html", "docx"):
        again = sp.parse(sp.render(report, format))
        assert again.form == report.form
        assert [(item.text, item.owner, item.due, item.extra) for item in again.activities] == [
            (item.text, item.owner, item.due, item.extra) for item in report.activities
        ]


def test_a_column_without_a_heading_that_counts_the_rows_is_left_out() -> None:
    for rows in (
        "Aktiviteter||Status\n1|Møde|Afholdt\n2.|Tur|I gang\n",
        "|Aktiviteter|Status\n1.|Møde|Afholdt\n2.|Tur|I gang\n",
    ):
        report = parse(rows)
        assert [item.text for item in report.activities] == ["Møde", "Tur"]
        assert [item.extra for item in report.activities] == [{}, {}]
        assert "column-dropped" in codes(report)


def test_numbers_that_say_something_are_kept() -> None:
    report = parse("|Aktiviteter|Status\n12|Møde|Afholdt\n7|Tur|I gang\n")
    assert [item.extra for item in report.activities] == [{"(1)": "12"}, {"(1)": "7"}]


def test_a_cell_beside_the_text_of_a_section_without_status_is_kept() -> None:
    report = parse("Aktiviteter|Status\nA|Afholdt\nResultater|\nRo i gaderne|Politiets tal\n")
    assert report.results[0].status is None
    assert report.results[0].extra == {"(2)": "Politiets tal"}


def test_several_forms_in_a_file() -> None:
    one = HEAD.replace("|", "\t") + "Aktiviteter\tStatus\nA\tAfholdt\n"
    text = one + one.replace("natteliv", "dagliv") + "Indsats: Byen\nAktiviteter\tStatus\nC\tAfholdt\n"
    reports = sp.parse_all(text.encode())
    assert [report.initiative for report in reports] == ["Et trygt natteliv", "Et trygt dagliv", "Byen"]
    with pytest.raises(sp.SeveralForms):
        sp.parse(text.encode())


def test_the_same_title_and_initiative_on_the_next_page_are_repeats() -> None:
    page = "Aktiviteter\tStatus\nA\tAfholdt\n"
    report = sp.parse((HEAD + page + HEAD + "Formidling\tStatus\nF\tTrykt\n").encode())
    assert [item.text for item in report.activities] == ["A"]
    assert [item.text for item in report.communication] == ["F"]
    assert codes(report).count("heading-repeated") == 2


def test_html_tables_may_merge_cells_and_stand_in_layout_tables() -> None:
    page = """<table><tr><td><p>Indsats: "Byen" 2018</p><table>
    <tr><th>Aktiviteter</th><th>Status</th></tr>
    <tr><td>Møde</td><td rowspan=2>Afholdt 3/5</td></tr><tr><td>Tur</td></tr>
    <tr><td rowspan=2>Plan</td><td>Afholdt</td></tr><tr><td>Aflyst</td></tr>
    <tr><td colspan=2>Statusbeskrivelse</td></tr><tr><td colspan=2><p>Godt.</p><ul><li>Ja</li></ul></td></tr>
    </table></td></tr></table>"""
    report = sp.parse(page.encode())
    assert [(item.text, item.status.text if item.status else None) for item in report.activities] == [
        ("Møde", "Afholdt 3/5"), ("Tur", "Afholdt 3/5"), ("Plan", "Afholdt"), ("Plan", "Aflyst")]  # fmt: skip
    assert report.description.html == "<p>Godt.</p><ul><li>Ja</li></ul>"


def test_headings_may_stand_as_paragraphs_between_tables() -> None:
    page = """<h1>Status "Sund By"</h1><p>Indsats: "Byen" 2018</p><h2>Aktiviteter</h2>
    <table><tr><td>Aktivitet</td><td>Status</td></tr><tr><td>Møde</td><td>Afholdt</td></tr></table>
    <h2>Resultater</h2><p>Ro</p><h2>Statusbeskrivelse</h2><p>Godt.</p><p>Meget godt.</p>"""
    report = sp.parse(page.encode())
    assert [item.text for item in report.activities] == ["Møde"]
    assert [item.text for item in report.results] == ["Ro"]
    assert [block.text for block in report.description.blocks] == ["Godt.", "Meget godt."]
    again = sp.parse(sp.render(report, "txt"))
    assert (again.form, again.activities[0].text) == (report.form, "Møde")


def test_a_form_of_ones_own_is_a_toml_file(tmp_path: Path) -> None:
    built_in = sp.load_form(BUILT_IN[0])
    (activities,) = [section for section in built_in.sections if section.fills == "activities"]
    others = tuple(section for section in built_in.sections if section != activities)
    sections = (replace(activities, headings=("Gøremål",)), *others)
    path = tmp_path / "ours.toml"
    path.write_text(to_toml(replace(built_in, name="ours", sections=sections)), encoding="utf-8")
    form = "Indsats: Byen\nGøremål\tStatus\nA\tAfholdt\n".encode()
    assert sp.parse(form, form=path).activities[0].text == "A"
    with pytest.raises(sp.NotAStatusForm):
        sp.parse(form)
    path.write_text("name = 3", encoding="utf-8")
    with pytest.raises(ValueError, match=r"ours\.toml does not describe a form"):
        sp.parse(form, form=path)


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        (
            'fills = "activities"',
            'fills = "aktiviteter"',
            "activities, communication, measurement, results, experiences, description, other",
        ),
        ('role = "due"', 'role = "frist"', "text, status, number, owner, due, extra"),
    ],
)
def test_a_word_that_a_form_may_not_hold_is_answered_with_those_that_it_may(
    right: str, wrong: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(to_toml(sp.load_form("handleplan")).replace(right, wrong), encoding="utf-8")
    with pytest.raises(ValueError, match=f"; it is one of {words}\\.$"):
        sp.load_form(path)


def test_a_table_inside_an_answer_stays_part_of_it() -> None:
    page = """<table><tr><td>Indsats: "Byen" 2018</td></tr><tr><td>Aktiviteter</td><td>Status</td></tr>
    <tr><td>Møder:<table><tr><td>Maj</td><td>12</td></tr><tr><td>Juni</td><td>9</td></tr></table></td><td>Afholdt</td></tr>
    </table>"""
    report = sp.parse(page.encode())
    assert [(item.text, item.status.text if item.status else "") for item in report.activities] == [
        ("Møder:\nMaj\n12\nJuni\n9", "Afholdt")
    ]


def test_a_form_inside_two_layout_tables_is_found() -> None:
    page = """<p>Indsats: "A" 2017<p><table><tr><td><table><tr><td><table><tr><td>Aktiviteter<td>Status
    <tr><td>Møde<td>Afholdt 1/5</table></table></table>"""
    assert [item.text for item in sp.parse(page.encode()).activities] == ["Møde"]


def test_the_title_may_stand_in_the_header_or_in_the_properties() -> None:
    from statusparse.document import Cell, Document, Paragraph, Row, Stray, Table
    from statusparse.recognise import recognise

    def row(*texts: str) -> Row:
        return Row(tuple(Cell((Paragraph(text),) if text else (), at) for at, text in enumerate(texts)))

    body = (Table((row("Aktiviteter", "Status"), row("Møde", "Afholdt"))),)
    header = Stray("header", (Paragraph('Status "Sund By"'), Paragraph("Fortroligt"), Paragraph("Indsats: Byen 2017")))
    (report,) = recognise(Document("docx", body, (header,)))
    assert (report.programme, report.initiative, report.year) == ("Sund By", "Byen", 2017)
    assert [(stray.text, stray.kind) for stray in report.unplaced] == [("Fortroligt", "header")]
    (report,) = recognise(Document("docx", body, title='Status "Sund By"'))
    assert report.programme == "Sund By"


def test_a_form_may_stand_in_a_text_box_as_a_whole() -> None:
    from statusparse.document import Cell, Document, Paragraph, Row, Stray, Table
    from statusparse.recognise import recognise

    texts = [["Indsats: Byen 2017", ""], ["Aktiviteter", "Status"], ["Møde", "Afholdt"]]
    rows = tuple(
        Row(tuple(Cell((Paragraph(text),) if text else (), at) for at, text in enumerate(row))) for row in texts
    )
    (report,) = recognise(Document("docx", (Paragraph("Brev"),), (Stray("text box", (Table(rows),)),)))
    assert [item.text for item in report.activities] == ["Møde"]
    assert [stray.text for stray in report.unplaced] == ["Brev"]


def test_an_answer_chosen_from_options_is_no_guidance() -> None:
    report = parse("Aktiviteter|Status\na|☒ Gennemført ☐ Planlagt\nb|☐ Gennemført ☒ Planlagt\nc|Gennemført, planlagt\n")
    assert [(item.text, item.status.state if item.status else "") for item in report.activities] == [
        ("a", "completed"), ("b", "planned"), ("c", "completed")]  # fmt: skip
    report = parse(
        "Aktiviteter|Status\nNedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt|(gennemført/planlagt)\na|Afholdt\n"
    )
    assert [item.text for item in report.activities] == ["a"]


def test_the_forms_question_left_standing_beside_an_answer_is_kept_with_it() -> None:
    question = "Hvad er status på aktiviteterne (gennemført/planlagt)"
    report = parse(
        f"Aktiviteter|Status\nVores egen vejledning til tovholderne|{question}\nMøde|Afholdt\nTur|{question}\n"
    )
    assert [item.text for item in report.activities] == ["Møde", "Tur"]
    assert report.form.sections[0].guidance == "Vores egen vejledning til tovholderne"


@pytest.mark.parametrize("heading", ["Hvad", "Aktivitet", "Opgave", "Beskrivelse"])
def test_the_heading_may_stand_above_the_headings_of_the_columns(heading: str) -> None:
    report = parse(f"Aktiviteter\n{heading}|Status\nMøde|Afholdt\nFormidling\n{heading}|Hvem|Status\nAvis|SSP|Trykt\n")
    assert report.activities[0].status is not None
    assert report.activities[0].status.text == "Afholdt"
    assert (report.communication[0].text, report.communication[0].owner) == ("Avis", "SSP")
    for format in ("txt", "html", "docx"):
        again = sp.parse(sp.render(report, format))
        assert (again.form, again.activities[0].text) == (report.form, "Møde")


MORE_INITIATIVES = [
    ("Indsats: Et trygt natteliv|2017", "Et trygt natteliv", 2017),
    ("Indsatsens navn: Byen|År: 2017", "Byen", 2017),
    ('Indsats nr. 4: "Byen" 2017', "Byen", 2017),
    ("Indsats; Byen 2017", "Byen", 2017),
]


@pytest.mark.parametrize(("line", "name", "year"), MORE_INITIATIVES)
def test_more_ways_to_write_the_initiative_line(line: str, name: str, year: int) -> None:
    report = parse("Aktiviteter|Status\nMøde|Afholdt\n", head=line + "\n")
    assert (report.initiative, report.year) == (name, year)
