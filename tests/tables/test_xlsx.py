"""The workbook, as openpyxl and LibreOffice see it: types, links, filters, and nothing of a form as a formula."""

from __future__ import annotations

import csv
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

import statusparse as sp
from statusparse.tables import workbook as sheets
from statusparse.tables.rows import COLUMNS
from tests.tools import require

SAMPLES = [sp.parse(path) for path in sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))]
TRAPS = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "=cmd|'/C calc'!A0", "_x0041_", "1", "2017-01-01", "TRUE", "<b>&amp;"]


def workbook(reports: list[sp.StatusReport], folder: Path) -> Any:
    sp.write_table(reports, folder / "all.xlsx")
    return openpyxl.load_workbook(folder / "all.xlsx")


def records(sheet: Any) -> list[dict[str, Any]]:
    """The rows of a sheet by the names of their columns."""
    names, *lines = sheet.iter_rows(values_only=True)
    return [dict(zip(names, map(shown, line), strict=True)) for line in lines]


def shown(value: Any) -> Any:
    """A value as Excel shows it: openpyxl leaves the escapes of ECMA-376 (ST_Xstring) in texts as they are."""
    return (unescape(value) or None) if isinstance(value, str) else value


def as_excel_has_it(row: dict[str, Any]) -> dict[str, Any]:
    """A row, with a date as the midnight that it begins at, and no difference between an empty text and none."""
    return {
        name: datetime.combine(value, datetime.min.time()) if type(value) is date else value or None
        for name, value in row.items()
    }


def test_there_is_a_sheet_for_each_year_with_a_row_for_each_item(tmp_path: Path) -> None:
    book = workbook([*SAMPLES, sp.new_report("Byen", results=["Ro"])], tmp_path)
    assert book.sheetnames == ["Summary", "2015", "2016", "2017", "2018", "2019", "no year"]
    for name in book.sheetnames[1:-1]:
        expected = [row for row in sp.rows_many(SAMPLES) if str(row["year"]) == name]
        found = records(book[name])
        assert [{column: row[column] for column in COLUMNS if column != "links"} for row in found] == [
            {column: value for column, value in as_excel_has_it(row).items() if column != "links"} for row in expected
        ]


def test_dates_are_dates_and_numbers_are_numbers(tmp_path: Path) -> None:
    sheet = workbook(SAMPLES, tmp_path)["2017"]
    names = [cell.value for cell in sheet[1]]
    second = dict(zip(names, sheet[3], strict=True))
    assert second["start"].value == datetime(2017, 11, 24)
    assert (second["start"].is_date, second["start"].number_format) == (True, "yyyy-mm-dd")
    assert (second["year"].data_type, second["number"].value) == ("n", 2)
    assert second["state"].value == "completed"


def test_each_state_has_its_colour_and_can_be_read_on_it(tmp_path: Path) -> None:
    words = {
        "completed": "Gennemført",
        "ongoing": "Løbende",
        "in_progress": "I gang",
        "planned": "Planlagt",
        "postponed": "Udskudt",
        "cancelled": "Aflyst",
        "not_started": "Ikke igangsat",
        "partly_completed": "3 af 5 møder holdt",
        "unknown": "-",
    }
    report = sp.new_report("Byen", year=2017, activities=[sp.item("a", status=status) for status in words.values()])
    sheet = workbook([report], tmp_path)["2017"]
    at = [cell.value for cell in sheet[1]].index("state")
    seen = set()
    for row, state in zip(sheet.iter_rows(min_row=2), words, strict=True):
        assert row[at].value == state
        ground, letters = row[at].fill.fgColor.rgb[2:], row[at].font.color.rgb[2:]
        assert contrast(ground, letters) >= 4.5
        seen.add(ground)
    assert len(seen) == 9


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG 2 has it."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_links_can_be_clicked_each_in_a_cell_of_its_own(tmp_path: Path) -> None:
    words = "Se www.a.dk/æ og https://b.dk/x?y=1&z=2#del samt mailto"
    html = f'<p>{words.replace("&", "&amp;")} <a href="mailto:a@b.dk">her</a></p>'
    sheet = workbook([sp.new_report("Byen", year=2017, results=[sp.item("", html=html)])], tmp_path)["2017"]
    cells = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    found = [(cells[name].value, cells[name].hyperlink) for name in ("links", "links 2", "links 3")]
    assert [text for text, _ in found] == ["http://www.a.dk/%C3%A6", "https://b.dk/x?y=1&z=2#del", "mailto:a@b.dk"]
    assert [link.target for _, link in found] == ["http://www.a.dk/%C3%A6", "https://b.dk/x?y=1&z=2", "mailto:a@b.dk"]
    assert found[1][1].location == "del"


def test_what_cannot_be_a_link_is_kept_as_text(tmp_path: Path) -> None:
    long = "https://a.dk/" + "x" * 3000
    many = " ".join(f"https://a.dk/{number}" for number in range(12))
    report = sp.new_report("Byen", year=2017, results=[long, many])
    sheet = workbook([report], tmp_path)["2017"]
    assert (sheet["X2"].value, sheet["X2"].hyperlink) == (long, None)
    assert [sheet.cell(3, at).value for at in (24, 32)] == ["https://a.dk/0", "https://a.dk/8"]
    assert (sheet["AG3"].value, sheet["AG3"].hyperlink) == (
        "https://a.dk/9 https://a.dk/10 https://a.dk/11",
        None,
    )
    assert sheet.max_column == 33


def test_links_beyond_what_a_sheet_holds_are_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_MOST_LINKS", 2)
    sheet = workbook([sp.new_report("Byen", year=2017, results=["www.a.dk"] * 3)], tmp_path)["2017"]
    assert [bool(sheet.cell(row, 24).hyperlink) for row in (2, 3, 4)] == [True, True, False]
    assert sheet["X4"].value == "http://www.a.dk"


def test_every_header_is_frozen_and_filtered(tmp_path: Path) -> None:
    for sheet in workbook(SAMPLES, tmp_path):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet["A1"].font.bold


def test_nothing_of_a_form_is_a_formula(tmp_path: Path) -> None:
    items = [sp.item(text, status=text, owner=text, due=text, extra={"Sted": text}) for text in TRAPS]
    report = sp.new_report("=1+1", year=2017, programme="=2+2", activities=items)
    book = workbook([report], tmp_path)
    assert [row["text"] for row in records(book["2017"])] == TRAPS
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {
        "s",
        "n",
        "d",
        "inlineStr",
    }
    guarded = [row[6] for row in book["2017"].iter_rows(min_row=2) if row[6].value[0] in "=+-@'"]
    assert len(guarded) == 6
    assert all(cell.quotePrefix for cell in guarded)
    with zipfile.ZipFile(tmp_path / "all.xlsx") as package:
        assert not any(b"<f>" in package.read(name) or b"<f " in package.read(name) for name in package.namelist())


def test_a_text_longer_than_a_cell_is_cut_and_says_so(tmp_path: Path) -> None:
    text = "🎈" * 20_000
    sheet = workbook([sp.new_report("Byen", year=2017, results=[text])], tmp_path)["2017"]
    value = sheet["G2"].value
    assert len(value.encode("utf-16-le")) <= 2 * 32_767
    kept, _, said = value.partition(" … ")
    assert text.startswith(kept)
    assert said == f"[{20_000 - len(kept)} more characters: a cell holds no more]"


def test_more_rows_than_a_sheet_holds_go_on_in_a_further_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_MOST_ROWS", 4)
    book = workbook([sp.new_report("Byen", year=2017, results=list("abcdefg"))], tmp_path)
    assert book.sheetnames == ["Summary", "2017", "2017 (2)", "2017 (3)"]
    assert [row["text"] for name in book.sheetnames[1:] for row in records(book[name])] == list("abcdefg")
    assert all(sheet["A1"].value for sheet in book)


def test_days_before_excel_counts_are_text(tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2017, activities=[sp.item("a", status="Gennemført 1/5 1890")])
    assert report.activities[0].status is not None
    assert report.activities[0].status.dates[0].start == date(1890, 5, 1)
    assert records(workbook([report], tmp_path)["2017"])[0]["start"] == "1890-05-01"


def test_the_summary_counts_the_states_of_each_form_and_year(tmp_path: Path) -> None:
    some = sp.new_report(
        "Byen", year=2017, activities=[sp.item("a", status="Planlagt"), sp.item("b", status="Aflyst")], results=["c"]
    )
    other = sp.new_report("Havnen", period="1. halvår 2017", activities=[sp.item("a", status="Planlagt")])
    summary = records(workbook([some, other], tmp_path)["Summary"])
    assert [(row["year"], row["initiative"], row["period"], row["forms"], row["items"]) for row in summary] == [
        (2017, "all initiatives", None, 2, 4),
        (2017, "Byen", "2017", 1, 3),
        (2017, "Havnen", "1. halvår 2017", 1, 1),
    ]
    assert [(row["planned"], row["cancelled"], row["completed"], row["no status"]) for row in summary] == [
        (2, 1, 0, 1),
        (1, 1, 0, 1),
        (1, 0, 0, 0),
    ]


def libre_office(wanted: str, source: Path, target: Path) -> None:
    """Opens a file with LibreOffice and saves it in another format."""
    require("soffice", "/usr/lib/libreoffice/program/libsclo.so")
    home = f"-env:UserInstallation={(target / 'home').as_uri()}"
    command = ["soffice", "--headless", home, "--convert-to", wanted, "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, capture_output=True)


def test_libre_office_sees_the_same_texts_and_dates(tmp_path: Path) -> None:
    items = [sp.item(text, status="Gennemført 1/5") for text in TRAPS]
    sp.write_table([sp.new_report("Byen", year=2017, activities=items)], tmp_path / "all.xlsx")
    # Values as they are formatted, every text quoted, the second sheet.
    libre_office(
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,2", tmp_path / "all.xlsx", tmp_path
    )
    text = (tmp_path / "all-2017.csv").read_text(encoding="utf-8")
    found = list(csv.DictReader(text.splitlines()))
    assert [row["text"] for row in found] == TRAPS
    assert {row["start"] for row in found} == {"2017-05-01"}
    # A date and a number are not quoted, a text of digits is.
    assert f'activities","Aktiviteter",{TRAPS.index("1") + 1},"1","1","completed",2017-05-01,2017-05-01,"day"' in text


def test_libre_office_keeps_links_filters_and_types_and_finds_no_formula(tmp_path: Path) -> None:
    # LibreOffice reads the escape of "_x0041_" and writes it without.
    items = [sp.item(text, status=text) for text in TRAPS if not text.startswith("_x")]
    given = [*SAMPLES, sp.new_report("Byen", year=2017, activities=items)]
    before = workbook(given, tmp_path)
    (tmp_path / "again").mkdir()
    libre_office("xlsx:Calc MS Excel 2007 XML", tmp_path / "all.xlsx", tmp_path / "again")
    after = openpyxl.load_workbook(tmp_path / "again" / "all.xlsx")
    assert after.sheetnames == before.sheetnames
    links = 0
    for old, new in zip(before, after, strict=True):
        assert new.auto_filter.ref == old.auto_filter.ref
        for row in old.iter_rows():
            for cell in row:
                found = new[cell.coordinate]
                assert shown(found.value) == shown(cell.value)
                assert found.data_type != "f"
                assert found.is_date == cell.is_date
                if cell.hyperlink:
                    links += 1
                    assert unquote(found.hyperlink.target.split("#")[0]) == unquote(cell.hyperlink.target)
    assert links == sum(len(str(row["links"]).split()) for row in sp.rows_many(given) if row["links"])
