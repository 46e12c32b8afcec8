"""Flat rows: what each column holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from msgspec.structs import replace

import statusparse as sp
from statusparse.forms import FormSection
from statusparse.report import OtherSection
from statusparse.tables.coming import coming
from statusparse.tables.rows import COLUMNS
from tests.readers import docx_builder as word
from tests.strategies import reports

SAMPLES = Path(__file__).parent.parent.parent / "samples"
OWN_FORM = replace(
    sp.load_form("tryg-aalborg"),
    sections=(FormSection("activities", ("Aktiviteter",), status=True), FormSection("other", ("Økonomi",))),
)


def test_each_column_of_a_row_of_the_real_form() -> None:
    table = sp.rows(sp.parse(SAMPLES / "et-trygt-natteliv-2017.txt"))
    assert table[15] == {
        "programme": "Tryg Aalborg – en mere tryg kommune",
        "initiative": "Et trygt natteliv",
        "year": 2017,
        "section": "communication",
        "heading": "Formidling",
        "number": 4,
        "text": "Samskabelse om et trygt natteliv https://tryg.aalborg.dk/nyheder/2017/10/samskabelse-om-et-trygt-natteliv",
        "label": "Samskabelse om et trygt natteliv",
        "state": "completed",
        "start": date(2017, 10, 23),
        "end": date(2017, 10, 23),
        "precision": "day",
        "edtf": "2017-10-23",
        "dates": "2017-10-23",
        "status": "Gennemført 23.10.2017",
        "note": "",
        "also": None,
        "owner": None,
        "due": None,
        "extra": None,
        "links": "https://tryg.aalborg.dk/nyheder/2017/10/samskabelse-om-et-trygt-natteliv",
        "file": "et-trygt-natteliv-2017.txt",
        "place": "line 27",
        "diagnostics": None,
    }


def test_there_is_a_row_for_each_item_of_each_section_in_the_order_of_the_form() -> None:
    report = sp.new_report(
        "Byen",
        year=2017,
        activities=[sp.item("a", status="Planlagt"), sp.item("b", status="")],
        results=["c"],
        experiences=["d"],
        other=[OtherSection("Økonomi", (sp.item("e", status="Planlagt"), sp.item("f", status="Planlagt")))],
    )
    found = [(row["section"], row["heading"], row["number"], row["text"], row["state"]) for row in sp.rows(report)]
    assert found == [
        ("activities", "Aktiviteter", 1, "a", "planned"),
        ("activities", "Aktiviteter", 2, "b", "unknown"),
        ("results", "Resultater/delmål i 2017", 1, "c", None),
        ("experiences", "Erfaringer – udveksling", 1, "d", None),
        ("other", "Økonomi", 1, "e", "planned"),
        ("other", "Økonomi", 2, "f", "planned"),
    ]


def test_further_columns_dates_of_the_text_and_open_bounds() -> None:
    first, second = sp.rows(
        sp.new_report(
            "Byen",
            year=2017,
            activities=[
                sp.item(
                    "Møde 3/5, se www.a.dk og www.b.dk",
                    status="Planlagt",
                    owner="SSP",
                    due="senest 1/5",
                    extra={"Sted": "Nørresundby", "Noter": "x"},
                ),
                sp.item("Møde 3/5", status="Udskudt, senest uge 45"),
            ],
        )
    )
    assert (first["start"], first["end"], first["precision"]) == (date(2017, 5, 3), date(2017, 5, 3), "day")
    assert (first["owner"], first["due"], first["extra"]) == ("SSP", "senest 1/5", "Sted: Nørresundby\nNoter: x")
    assert first["links"] == "http://www.a.dk http://www.b.dk"
    assert (second["start"], second["end"], second["edtf"]) == (None, date(2017, 11, 12), "/2017-11-12")


def test_diagnostics_stand_at_the_item_that_they_are_about() -> None:
    table = sp.rows(sp.parse(b"Indsats: Byen 2017\nAktiviteter\tStatus\na\tAfholdt 3/5\nb\t-\nc\tAfholdt 31.2.2017"))
    assert [row["diagnostics"] for row in table] == ["year-inferred", "status-unknown", "date-impossible"]
    assert [row["place"] for row in table] == ["line 3", "line 4", "line 5"]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (sp.item("a", status="Planlagt", due="1/6"), (date(2017, 6, 1), date(2017, 6, 1), "day", "2017-06-01")),
        (sp.item("a", due="uge 45"), (date(2017, 11, 6), date(2017, 11, 12), "week", "2017-11-06/2017-11-12")),
        (sp.item("a", status="Planlagt", due="senest 1/5"), (None, date(2017, 5, 1), "range", "/2017-05-01")),
        (sp.item("a", status="Planlagt 3/5", due="1/6"), (date(2017, 5, 3), date(2017, 5, 3), "day", "2017-05-03")),
        (sp.item("a 4/5", status="Planlagt", due="1/6"), (date(2017, 5, 4), date(2017, 5, 4), "day", "2017-05-04")),
        (sp.item("a", status="Planlagt", due="snart"), (None, None, None, None)),
    ],
    ids=["day", "no status", "open", "status first", "text before deadline", "no date"],
)
def test_the_deadline_tells_when_where_status_and_text_name_no_date(
    item: sp.Item, expected: tuple[object, ...], tmp_path: Path
) -> None:
    report = sp.new_report("Byen", year=2017, activities=[item])
    (row,) = sp.rows(report)
    assert tuple(row[name] for name in ("start", "end", "precision", "edtf")) == expected
    sp.write_table([report], tmp_path / "all.sqlite")
    with closing(sqlite3.connect(tmp_path / "all.sqlite")) as database:
        found = database.execute('SELECT start, "end", precision, edtf FROM items_flat').fetchone()
    assert found == tuple(value.isoformat() if isinstance(value, date) else value for value in expected)


@pytest.mark.parametrize(
    ("status", "edtf", "also"),
    [
        ("Bestilt, forventes opsat i oktober", None, "planned 2017-10"),
        ("3 møder holdt, 2 planlagt", None, "planned"),
        ("Gennemført 1/6, næste planlagt 3/9 og 4/10", "2017-06-01", "planned 2017-09-03 2017-10-04"),
        (
            "Foldere trykt i maj. Plakater aflyst. Film planlagt uge 45",
            "2017-05",
            "cancelled\nplanned 2017-11-06/2017-11-12",
        ),
        ("Udskudt fra maj til juni", "2017-06", None),
        ("Aflyst 3/5, ny dato 7/6", "2017-06-07", None),
        ("Hver mandag undtagen i juli", None, None),
    ],
)
def test_what_else_the_status_says_and_when_it_is(
    status: str, edtf: str | None, also: str | None, tmp_path: Path
) -> None:
    report = sp.new_report("Byen", year=2017, activities=[sp.item("a", status=status)])
    (row,) = sp.rows(report)
    assert (row["edtf"], row["also"]) == (edtf, also)
    sp.write_table([report], tmp_path / "all.sqlite")
    with closing(sqlite3.connect(tmp_path / "all.sqlite")) as database:
        assert database.execute("SELECT edtf, also FROM items_flat").fetchone() == (edtf, also)


@pytest.mark.parametrize(
    ("item", "dates"),
    [
        (sp.item("a", status="Udsendt i uge 20 og uge 40"), "2017-05-15/2017-05-21 2017-10-02/2017-10-08"),
        (sp.item("a", status="Planlagt til 3. maj og 7. juni", due="1/9"), "2017-05-03 2017-06-07"),
        (sp.item("a 3/5 og 7/6", status="Afholdt", due="1/9"), "2017-05-03 2017-06-07"),
        (sp.item("a", status="Planlagt", due="1/9"), "2017-09-01"),
        (sp.item("a", status="Planlagt"), None),
    ],
)
def test_all_dates_of_a_row(item: sp.Item, dates: str | None, tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2017, activities=[item])
    (row,) = sp.rows(report)
    assert row["dates"] == dates
    assert row["edtf"] == (dates.split()[0] if dates else None)
    sp.write_table([report], tmp_path / "all.sqlite")
    with closing(sqlite3.connect(tmp_path / "all.sqlite")) as database:
        assert database.execute("SELECT dates FROM items_flat").fetchone() == (dates,)


def form_with_loose_items() -> bytes:
    """Word: a text that no section takes, then a section whose items are paragraphs, which have no row."""
    rows = [("Aktiviteter", "Status"), ("Møde", "-"), ("Tur", "Afholdt")]
    return word.document(
        word.paragraph(word.run("Udfyldt af Bo")),
        word.paragraph(word.run("Indsats: Byen 2017")),
        word.table(*[word.row(*texts) for texts in rows]),
        word.paragraph(word.run("Økonomi", "<w:b/>")),
        word.paragraph(word.run("Vi har brugt 40.000 kr.")),
        word.paragraph(word.run("Begynd tidligere.")),
    ).data()


def test_what_was_met_at_no_line_or_row_of_its_own_is_said_of_no_item(tmp_path: Path) -> None:
    report = sp.parse(form_with_loose_items(), form=OWN_FORM)
    assert "text-unplaced" in [found.code for found in report.diagnostics]
    found = [(row["text"], row["diagnostics"]) for row in sp.rows(report)]
    assert found == [
        ("Møde", "status-unknown"),
        ("Tur", None),
        ("Vi har brugt 40.000 kr.", None),
        ("Begynd tidligere.", None),
    ]
    sp.write_table([report], tmp_path / "all.sqlite")
    with closing(sqlite3.connect(tmp_path / "all.sqlite")) as database:
        assert database.execute("SELECT text, diagnostics FROM items_flat").fetchall() == found


def test_the_rows_of_many_reports_are_those_of_each_made_when_they_are_asked_for() -> None:
    taken = []

    def some() -> object:
        for year in (2016, 2017):
            taken.append(year)
            yield sp.new_report("Byen", year=year, results=["a", "b"])

    table = sp.rows_many(some())  # type: ignore[arg-type]
    assert taken == []
    assert (next(table)["year"], taken) == (2016, [2016])
    assert [row["year"] for row in table] == [2016, 2017, 2017]


@given(reports())
def test_every_value_is_of_the_type_of_its_column(report: sp.StatusReport) -> None:
    for row in sp.rows(report):
        assert list(row) == list(COLUMNS)
        for name, value in row.items():
            assert value is None or type(value) is COLUMNS[name], name


def test_only_a_report_has_rows() -> None:
    with pytest.raises(TypeError, match="StatusReport"):
        sp.rows("form.docx")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "start", "coming_days"),
    [
        ("Udskudt fra september 2018 til maj 2019", date(2019, 5, 1), ["2019-05-01"]),
        ("Flyttet fra 3. maj 2018 til 7. juni 2019", date(2019, 6, 7), ["2019-06-07"]),
        ("Udsat fra forår til efterår 2018", date(2018, 9, 1), ["2018-09-01"]),
        ("Udskudt til maj 2019", date(2019, 5, 1), ["2019-05-01"]),
        ("Udskudt 3/5 og 7/6", date(2018, 5, 3), ["2018-05-03", "2018-06-07"]),
        ("Var planlagt til 3/5, men udskudt til 7/6", date(2018, 6, 7), ["2018-06-07"]),
        ("Planlagt fra maj til juni", date(2018, 5, 1), ["2018-05-01"]),
        ("Gennemført, næste gang uge 45", None, []),
        ("Afholdt 3/5 (næste: 7/6)", date(2018, 5, 3), []),
        ("Næste møde 7/6", date(2018, 6, 7), []),
        ("Afholdt. Evaluering i uge 50", None, []),
        ("1. runde gennemført 3/5, 2. runde til efteråret", date(2018, 5, 3), []),
        ("Aflyst 21/6 pga. regn – ny dato 28/6", date(2018, 6, 28), ["2018-06-28"]),
        ("Aflyst 3/5, afholdes 7/6", date(2018, 6, 7), ["2018-06-07"]),
        ("Udskudt, forventes afholdt i maj 2019", date(2019, 5, 1), ["2019-05-01"]),
        ("Aflyst 3/5. Ny dato følger", None, []),
        ("Udskudt fra 3/5", None, []),
        ("Hver mandag (undtagen uge 42)", None, []),
    ],
)
def test_the_dates_of_a_row_are_those_that_its_status_speaks_of(
    status: str, start: date | None, coming_days: list[str]
) -> None:
    item = sp.item("Møde", status=status, year=2018)
    (row,) = sp.rows(sp.new_report("Byen", year=2018, activities=[item]))
    assert row["start"] == start
    assert [str(one.first) for one in coming(item)] == coming_days


@pytest.mark.parametrize(
    ("status", "start"),
    [
        ("Afholdt. Evaluering i uge 50", date(2018, 5, 3)),
        ("Løbende (ikke i juli)", date(2018, 5, 3)),
        ("Afholdt 4/5. Evaluering i uge 50", date(2018, 5, 4)),
        ("Udskudt fra 3/5, ny dato følger", None),
        ("Aflyst. Afholdes i stedet 4/6", date(2018, 6, 4)),
    ],
)
def test_a_status_without_a_day_of_its_own_leaves_that_of_the_text(status: str, start: date | None) -> None:
    item = sp.item("Møde den 3. maj", status=status, year=2018)
    (row,) = sp.rows(sp.new_report("Byen", year=2018, activities=[item]))
    assert row["start"] == start
