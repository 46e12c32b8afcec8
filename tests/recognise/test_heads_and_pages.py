"""What names a form may stand in many places, be met again on the next page, or begin another form."""

from __future__ import annotations

from datetime import date

import pytest

import statusparse as sp
from statusparse.document import Cell, Document, Paragraph, Row, Stray, Table
from statusparse.forms import load_form
from statusparse.limits import Limits
from statusparse.recognise import fitting, recognise
from statusparse.report import Place, Source
from tests.recognise.typed_forms import HEAD, parse

ROWS = "Aktiviteter|Status\nMøde|Afholdt\n"
TITLE = 'Status "Tryg Aalborg – en mere tryg kommune"\n'
OURS = "Tryg Aalborg – en mere tryg kommune"
NIGHT = (OURS, "Et trygt natteliv")
MEETING = ("Møde", "Afholdt")

Said = tuple[str | None, str | None, list[tuple[str, str]], list[str]]


def said(text: str) -> list[Said]:
    """Programme, initiative, items with their statuses and unplaced texts of each form in a text."""
    return [
        (
            report.programme,
            report.initiative,
            [
                (item.text, item.status.text if item.status else "")
                for items in (report.activities, report.communication, *(other.items for other in report.other))
                for item in items
            ],
            [stray.text for stray in report.unplaced],
        )
        for report in sp.parse_all(text.replace("|", "\t").encode())
    ]


# A name below a section: of another form, of the next page, or words of an answer.

PAGES: dict[str, tuple[str, list[Said]]] = {
    "another form with title and initiative": (
        f"{HEAD}{ROWS}Status: »Sund By«\nIndsats: Lys 2018\nAktiviteter|Status\nLygter|Planlagt\n",
        [(*NIGHT, [MEETING], []), ("Sund By", "Lys", [("Lygter", "Planlagt")], [])],
    ),
    "another form of the same programme that begins with another section": (
        f"{HEAD}{ROWS}{TITLE}Indsats: Lys 2018\nFormidling|Status\nFolder|Trykt\n",
        [(*NIGHT, [MEETING], []), (OURS, "Lys", [("Folder", "Trykt")], [])],
    ),
    "another form that has only a title": (
        f"{HEAD}{ROWS}Status: »Sund By«\nAktiviteter|Status\nFest|Planlagt\n",
        [(*NIGHT, [MEETING], []), ("Sund By", None, [("Fest", "Planlagt")], [])],
    ),
    "another title above a section that is yet to come": (
        f"{HEAD}{ROWS}Status: »Sund By«\nFormidling|Status\nFolder|Trykt\n",
        [(*NIGHT, [MEETING, ("Folder", "Trykt")], ["Status: »Sund By«"])],
    ),
    "another title above an unknown section": (
        f"{HEAD}{ROWS}Status: »Sund By«\nØkonomi|Status\nPenge|Søgt\n",
        [(*NIGHT, [MEETING, ("Penge", "Søgt")], ["Status: »Sund By«"])],
    ),
    "another title at the end": (
        f"{HEAD}{ROWS}Status: »Sund By«\n",
        [(*NIGHT, [MEETING], ["Status: »Sund By«"])],
    ),
    "another title above the initiative": (
        f"Status: »Sund By«\n{HEAD}{ROWS}",
        [("Sund By", "Et trygt natteliv", [MEETING], [TITLE.strip()])],
    ),
    "the same title at the end": (f"{HEAD}{ROWS}{TITLE}", [(*NIGHT, [MEETING], [])]),
    "the same initiative at the end": (
        f'{HEAD}{ROWS}Indsats: "Et trygt natteliv" 2017\n',
        [(*NIGHT, [MEETING], [])],
    ),
    "the same title and initiative above a section that goes on": (
        f"{HEAD}{ROWS}{HEAD}{ROWS}",
        [(*NIGHT, [MEETING, MEETING], [])],
    ),
    "a line without a tab that looks like an initiative, at the end": (
        f"{HEAD}{ROWS}Indsats: Lys 2018\n",
        [(*NIGHT, [("Møde", "Afholdt\nIndsats: Lys 2018")], [])],
    ),
    "an activity that looks like an initiative, at the end": (
        f"{HEAD}{ROWS}Indsats: Lys 2018|\n",
        [(*NIGHT, [MEETING, ("Indsats: Lys 2018", "")], [])],
    ),
    "an activity that looks like an initiative, above a section met again": (
        f"{HEAD}{ROWS}Formidling|Status\nIndsats: Gademøder|Planlagt\nAktiviteter|Status\nFest|Aflyst\n",
        [(*NIGHT, [MEETING, ("Fest", "Aflyst"), ("Indsats: Gademøder", "Planlagt")], [])],
    ),
    "an activity that looks like an initiative, above another form": (
        f"{HEAD}{ROWS}Indsats: Gademøder|\nIndsats: Lys 2018\nAktiviteter|Status\nLygter|Planlagt\n",
        [
            (*NIGHT, [MEETING, ("Indsats: Gademøder", "")], []),
            (None, "Lys", [("Lygter", "Planlagt")], []),
        ],
    ),
    "nine lines between the name of another form and its first heading": (
        f"{HEAD}{ROWS}Indsats: Lys 2018\nTelefon|99 31 31 31\n" + "Kontor|Rådhuset\n" * 8 + ROWS,
        [
            (*NIGHT, [MEETING], []),
            (None, "Lys", [MEETING], ["Telefon 99 31 31 31", *["Kontor Rådhuset"] * 8]),
        ],
    ),
    "a name and an unknown section behind a form": (
        f"{HEAD}{ROWS}{TITLE}Indsats: Lys 2018\nØkonomi|Status\nPenge|Søgt\n",
        [(*NIGHT, [MEETING], [TITLE.strip(), "Indsats: Lys 2018", "Økonomi Status", "Penge Søgt"])],
    ),
    "a name and an unknown section between two forms": (
        f"{HEAD}{ROWS}{TITLE}Indsats: Lys 2018\nØkonomi|Status\nPenge|Søgt\n{TITLE}Indsats: Mørke 2019\n{ROWS}",
        [
            (*NIGHT, [MEETING], [TITLE.strip(), "Indsats: Lys 2018", "Økonomi Status", "Penge Søgt"]),
            (OURS, "Mørke", [MEETING], []),
        ],
    ),
    "a section without a name, and a name without a section, ahead of a form": (
        f"{ROWS}Status: »Sund By«\nIndsats: Lys 2018\nØkonomi|Status\nPenge|Søgt\n{HEAD}Aktiviteter|Status\nFest|Aflyst\n",
        [
            (
                *NIGHT,
                [("Fest", "Aflyst")],
                ["Aktiviteter Status", "Møde Afholdt", "Status: »Sund By«", "Indsats: Lys 2018", "Økonomi Status",
                 "Penge Søgt"],
            )
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES.values(), ids=PAGES)
def test_a_name_below_a_section_begins_a_form_or_a_page_or_is_an_answer(text: str, expected: list[Said]) -> None:
    assert said(text) == expected


IN_CELLS = [
    ("Indsats: Byen|for 2018", "Byen", "2018"),
    ("Indsats: Byen 1. halvår|2018", "Byen", "1. halvår 2018"),
    ("Indsats: Byen januar-|juni 2018", "Byen", "januar- juni 2018"),
    ("Indsats:|Byen", "Byen", None),
    ("Indsats :|Byen", "Byen", None),
    ("Indsats:||Byen||2018", "Byen", "2018"),
    ("|Indsats: Byen 2018", "Byen", "2018"),
    ("|Indsats|Byen 2018", "Byen", "2018"),
    ("Indsats: 2018|Byen", "Byen", "2018"),
    ("Indsats: 1. halvår 2018|Byen", "Byen", "1. halvår 2018"),
]


@pytest.mark.parametrize(("line", "name", "period"), IN_CELLS)
def test_an_initiative_line_may_be_spread_over_cells(line: str, name: str, period: str | None) -> None:
    report = parse(ROWS, head=f"{line}\n")
    assert (report.initiative, report.period and report.period.text) == (name, period)
    assert report.form.initiative.startswith("Indsats: ")
    assert report.unplaced == ()
    again = sp.parse(sp.render(report, "txt"))
    assert (again.form, again.period) == (report.form, report.period)


NO_NAMES = ["Indsats: Byen|Anne", "Indsats: Byen 2018|Anne", "Indsats:|Ansvarlig", "Indsats: Byen|Tovholder|2018"]


@pytest.mark.parametrize("line", NO_NAMES)
def test_a_row_that_says_more_than_a_name_and_a_period_is_no_initiative_line(line: str) -> None:
    report = parse(ROWS, head=f"{TITLE}{line}\n")
    assert report.initiative is None
    assert [stray.text for stray in report.unplaced] == [line.replace("|", " ")]


def test_a_year_that_came_as_a_block_of_markup_belongs_to_no_initiative_line() -> None:
    report = parse(ROWS, head=f"{TITLE}Indsats: Byen|<p>2018</p>\n")
    assert (report.initiative, [stray.text for stray in report.unplaced]) == (None, ["Indsats: Byen 2018"])


# Outside the body.


def table(*rows: str) -> Table:
    """A table; the cells of a row are parted by |."""
    return Table(
        tuple(
            Row(tuple(Cell((Paragraph(text),) if text else (), at) for at, text in enumerate(words.split("|"))))
            for words in rows
        )
    )


BODY = (table("Aktiviteter|Status", "Møde|Afholdt"),)
NAMED = (Paragraph('Status "Sund By"'), Paragraph("Indsats: Byen 2018"), *BODY)


def stray(kind: str, *texts: str, part: str = "word/header1.xml") -> Stray:
    return Stray(kind, tuple(map(Paragraph, texts)), Place(part=part, line=1))  # type: ignore[arg-type]


OUTSIDE = {
    "a header that names the programme": (
        ("Indsats: Byen 2018",), [stray("header", 'Status "Sund By"')], "Sund By", "Byen", []),
    "a text box that names the programme": (
        ("Indsats: Byen 2018",), [stray("text box", 'Status "Sund By"')], "Sund By", "Byen", []),
    "a text box that names the initiative, and says more": (
        ('Status "Sund By"',), [stray("text box", "Fortroligt", "Indsats: Byen 2018", "Udkast")], "Sund By", "Byen",
        ["Fortroligt\nUdkast"]),
    "a header and a text box": (
        (), [stray("text box", "Indsats: Byen 2018"), stray("header", 'Status "Sund By"')], "Sund By", "Byen", []),
    "a footer names nothing": (
        ("Indsats: Byen 2018",), [stray("footer", 'Status "Sund By"')], None, "Byen", ['Status "Sund By"']),
    "a comment names nothing": (
        ('Status "Sund By"',), [stray("comment", "Indsats: Lys 2018")], "Sund By", None, ["Indsats: Lys 2018"]),
    "a header that names nothing": (
        ("Indsats: Byen 2018",), [stray("header", "Aalborg Kommune")], None, "Byen", ["Aalborg Kommune"]),
    "a header beside a title of the body": (
        ('Status "Sund By"', "Indsats: Byen 2018"), [stray("header", 'Status "Tryg By"', "Indsats: Lys 2019")],
        "Sund By", "Byen", ['Status "Tryg By"\nIndsats: Lys 2019']),
    "two headers": (
        ("Indsats: Byen 2018",), [stray("header", 'Status "Sund By"'), stray("header", 'Status "Tryg By"')],
        "Sund By", "Byen", ['Status "Tryg By"']),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "strays", "programme", "initiative", "unplaced"), OUTSIDE.values(), ids=OUTSIDE)
def test_headers_and_text_boxes_may_name_the_form(
    lines: tuple[str, ...], strays: list[Stray], programme: str | None, initiative: str | None, unplaced: list[str]
) -> None:
    (report,) = recognise(Document("docx", (*map(Paragraph, lines), *BODY), tuple(strays)))
    assert (report.programme, report.initiative) == (programme, initiative)
    assert [one.text for one in report.unplaced] == unplaced
    assert ("title-missing" in [one.code for one in report.diagnostics]) == (programme is None)


def test_the_title_of_the_file_names_the_programme_only_where_it_is_one_and_none_else_stands() -> None:
    initiative = Paragraph("Indsats: Byen 2018")
    for title, programme in [("Sund By", None), ('Status "Sund By"', "Sund By"), ("", None)]:
        (report,) = recognise(Document("docx", (initiative, *BODY), title=title))
        assert report.programme == programme
    (report,) = recognise(Document("docx", NAMED, title='Status "Tryg By"'))
    assert report.programme == "Sund By"


def test_what_stands_outside_the_body_says_where() -> None:
    strays = (
        stray("footnote", "Kilde: politiet", "og kommunen", part="word/footnotes.xml"),
        stray("header", "Udkast", part="word/header2.xml"),
    )
    (report,) = recognise(Document("docx", NAMED, strays))
    assert [(one.text, one.kind, one.at.part) for one in report.unplaced] == [
        ("Kilde: politiet\nog kommunen", "footnote", "word/footnotes.xml"),
        ("Udkast", "header", "word/header2.xml"),
    ]
    assert [one.at.part for one in report.diagnostics if one.code == "text-unplaced"] == [
        "word/footnotes.xml",
        "word/header2.xml",
    ]


def test_an_initiative_line_left_blank_is_told_where_it_stands() -> None:
    (report,) = recognise(Document("docx", BODY, (stray("header", 'Indsats: "…" 2018'),)))
    (found,) = [one for one in report.diagnostics if one.code == "initiative-missing"]
    assert (found.at.part, found.message) == ("word/header1.xml", 'The line “Indsats: "…" 2018” names no initiative.')


def test_what_stands_outside_the_body_belongs_to_the_first_of_several_forms() -> None:
    body = (*NAMED, Paragraph("Indsats: Lys 2019"), *BODY)
    first, second = recognise(Document("docx", body, (stray("footer", "Aalborg Kommune"),)))
    assert (first.initiative, [one.text for one in first.unplaced]) == ("Byen", ["Aalborg Kommune"])
    assert (second.initiative, second.unplaced) == ("Lys", ())
    first, second = recognise(Document("docx", body[1:], (stray("header", 'Status "Sund By"'),)))
    assert (first.programme, first.initiative, first.unplaced) == ("Sund By", "Byen", ())
    assert (second.initiative, second.unplaced) == ("Lys", ())


# What the caller says of the file.

AGO = "Afholdt for to uger siden"
SOURCE = Source("byen.docx", "docx", None, 1234, "0" * 64)


def test_the_day_the_year_and_the_file_hold_for_every_form_wherever_it_stands() -> None:
    rows = table("Aktiviteter|Status", f"Møde|{AGO}", "Fest|Afholdt 3/5")
    one, other = ((Paragraph(f"Indsats: {name}"), rows) for name in ("Byen", "Lys"))
    for document, forms in [
        (Document("docx", one), 1),
        (Document("docx", (*one, *other)), 2),
        (Document("docx", (Paragraph("Brev"),), (Stray("text box", one),)), 1),
    ]:
        reports = recognise(document, year=2016, base=date(2016, 5, 20), source=SOURCE)
        assert len(reports) == forms
        for report in reports:
            assert report.source == SOURCE
            assert [item.status and [one.edtf for one in item.status.dates] for item in report.activities] == [
                ["2016-05-06"],
                ["2016-05-03"],
            ]


def test_a_form_in_a_text_box_is_read_as_the_form_that_was_asked_for() -> None:
    plan = (Paragraph("Indsats: Parken 2018"), table("Aktivitet|Ansvarlig|Status", "Lys|SSP|Planlagt"))
    document = Document("docx", (), (Stray("text box", plan),))
    assert [report.form.name for report in recognise(document)] == ["handleplan"]
    assert [report.form.name for report in recognise(document, load_form("tryg-aalborg"))] == ["tryg-aalborg"]


def test_other_strays_stay_unplaced_where_a_text_box_holds_the_form() -> None:
    box = Stray("text box", (Paragraph("Indsats: Byen 2018"), *BODY))
    (report,) = recognise(Document("docx", (), (stray("footer", "Side 1"), box, stray("text box", "Udkast"))))
    assert [(item.text, item.status and item.status.text) for item in report.activities] == [MEETING]
    assert [one.text for one in report.unplaced if one.kind == "footer"] == ["Side 1"]


def test_without_a_form_the_message_says_what_a_form_has_and_what_to_do() -> None:
    with pytest.raises(sp.NotAStatusForm) as caught:
        recognise(Document("txt", (Paragraph("Kære alle"),)))
    said = str(caught.value)
    assert "a line such as 'Indsats: \"…\" 2017'" in said
    assert (
        "Aktiviteter, Formidling, Måling/metode, Resultater/delmål, Erfaringer – udveksling, Statusbeskrivelse" in said
    )
    assert said.endswith(
        " If it is a form of your own, let a blank teach its description (statusparse learn BLANK.docx -o form.toml), and give"
        " that as form (--form on the command line)."
    )


# Limits.


def wide(rows: int, columns: int) -> str:
    """A section whose rows hold two cells, below so many headings."""
    headings = "|".join(["Aktiviteter", "Status", *(f"Felt {number}" for number in range(columns - 2))])
    return f"{HEAD}{headings}\n" + "Møde|Afholdt\n" * rows


def test_the_cells_of_a_section_count_as_many_as_it_has_columns() -> None:
    data = wide(50, 20).replace("|", "\t").encode()
    assert len(sp.parse(data, limits=Limits(cells=50 * 20)).activities) == 50
    with pytest.raises(sp.LimitExceeded, match="cells="):
        sp.parse(data, limits=Limits(cells=50 * 20 - 1))


def test_the_cells_of_a_section_met_again_count_with_the_columns_of_both() -> None:
    later = "Formidling|Status\nFolder|Trykt\nAktiviteter|Status|Noter|Sted\nFest|Aflyst|a|b\n"
    data = (HEAD + "Aktiviteter|Status\n" + "Møde|Afholdt\n" * 49 + later).replace("|", "\t").encode()
    assert len(sp.parse(data, limits=Limits(cells=50 * 4)).activities) == 50
    with pytest.raises(sp.LimitExceeded, match="cells="):
        sp.parse(data, limits=Limits(cells=50 * 4 - 1))


@pytest.mark.parametrize("again", [False, True])
def test_what_the_columns_of_short_rows_take_up_is_refused_before_it_is_there(again: bool) -> None:
    text = f"{HEAD}{ROWS * 500}Formidling|Status\nFolder|Trykt\n{wide(1, 500)}" if again else wide(500, 500)
    with pytest.raises(sp.LimitExceeded, match="memory_per_byte="):
        sp.parse(text.replace("|", "\t").encode())


def test_what_the_lines_of_a_file_may_take_up_grows_with_its_size() -> None:
    lines = table("Aktiviteter|Status", *["Møde|Afholdt"] * 20_000)
    document = Document("docx", (Paragraph("Indsats: Byen 2018"), lines), inflated=2_000_000)
    assert fitting([load_form("tryg-aalborg")], document, Limits()) is not None
    with pytest.raises(sp.LimitExceeded, match="memory_per_byte="):
        fitting([load_form("tryg-aalborg")], Document("docx", document.body, inflated=20_000), Limits())
