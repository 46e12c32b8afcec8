"""`statusparse compare`, and the formats of comparisons."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

import statusparse as sp
from statusparse.cli import main
from statusparse.follow_up.writers import WRITERS
from tests.follow_up.editions import edition_pair, report

FORMATS = sorted(WRITERS)
TRAP = '<script>alert(1)</script> | "a" & `b` =1+1'


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive of two initiatives, one of them in two editions."""
    old = sp.new_report(
        "Byen",
        year=2016,
        activities=[
            sp.item("Tryghedsvandring i Gug", status="Planlagt maj 2017"),
            sp.item("Kursus for frivillige", status="I gang"),
            sp.item(TRAP, status="Planlagt"),
        ],
    )
    new = sp.new_report(
        "Byen",
        year=2017,
        activities=[
            sp.item("Vandring i Gug om tryghed", status="Udskudt til juni 2018"),
            sp.item(TRAP, status="Gennemført"),
        ],
    )
    folder = tmp_path / "archive"
    folder.mkdir()
    sp.write(old, folder / "a-2016.docx")
    sp.write(new, folder / "b-2017.html")
    sp.write(sp.new_report("Havnen", year=2017), folder / "c.txt")
    return folder


def test_it_prints_a_table_with_what_was_dropped_first(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(archive / "a-2016.docx"), str(archive / "b-2017.html")]) == 0
    out, said = capsys.readouterr()
    assert said == ""
    lines = out.splitlines()
    assert lines[0] == "Byen: 2016 → 2017"
    assert lines[1] == "1 dropped without a word, 1 carried over, 1 finished; 1 moved in time."
    assert [line.split("  ")[0].strip() for line in lines[4:] if line[1:2].strip()] == [
        "dropped without a word",
        "carried over, moved from maj 2017 to juni",
        "2018, reworded",
        "finished",
    ]
    assert "Kursus for frivillige" in out
    assert "a-2016.docx, table 1, row 5" in out


def test_an_archive_is_paired_by_itself(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(archive), "--to", "json"]) == 0
    out, said = capsys.readouterr()
    assert said == "statusparse: Of 1 initiative there is one edition only, not compared: Havnen (2017).\n"
    (found,) = json.loads(out)
    assert (found["initiative"], found["old"]["file"], found["new"]["file"]) == ("Byen", "a-2016.docx", "b-2017.html")
    assert [item["verdict"] for item in found["items"]] == ["dropped", "carried_over", "finished"]
    assert found["items"][1]["old"]["when"]["start"] == "2017-05-01"


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_tells_all_items_and_is_the_same_again(format: str, archive: Path, tmp_path: Path) -> None:
    written = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.{format}"
        assert main(["compare", str(archive), "-o", str(target)]) == 0
        written.append(target.read_bytes())
    assert written[0] == written[1]
    assert shown(format, written[0]).count("Kursus for frivillige") == 1


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_forms_give_the_same_bytes_anywhere(format: str, tmp_path: Path) -> None:
    pair = edition_pair(7)
    sp.write(report(pair.old, 2017), tmp_path / "2017.txt")
    sp.write(report(pair.new, 2018), tmp_path / "2018.txt")
    written = []
    for settings in ({"PYTHONHASHSEED": "1", "TZ": "UTC"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"}):
        target = tmp_path / f"{settings['PYTHONHASHSEED']}.{format}"
        command = [sys.executable, "-m", "statusparse", "compare", "2017.txt", "2018.txt", "-o", str(target)]
        subprocess.run(command, env=os.environ | settings, check=True, cwd=tmp_path)
        written.append(target.read_bytes())
    assert written[0] == written[1]


def shown(format: str, data: bytes) -> str:
    if format != "xlsx":
        return data.decode()
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    return "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


def test_the_workbook_has_dates_states_and_filters(archive: Path) -> None:
    old, new = sp.parse(archive / "a-2016.docx"), sp.parse(archive / "b-2017.html")
    sheet = openpyxl.load_workbook(io.BytesIO(sp.render_comparisons([sp.compare(old, new)], "xlsx"))).active
    names = [cell.value for cell in sheet[1]]
    rows = [dict(zip(names, row, strict=True)) for row in sheet.iter_rows(min_row=2)]
    assert [row["what became of it"].value for row in rows] == ["dropped without a word", "carried over", "finished"]
    assert (rows[1]["moved"].value, rows[1]["reworded"].value, rows[0]["moved"].value) == ("yes", "yes", None)
    assert rows[1]["old start"].is_date
    assert rows[1]["new start"].value.isoformat() == "2018-06-01T00:00:00"
    assert rows[2]["new state"].fill.fgColor.rgb == "FFC6E9CE"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "inlineStr"}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_holds_nothing_of_a_form_as_markup(archive: Path) -> None:
    old, new = sp.parse(archive / "a-2016.docx"), sp.parse(archive / "b-2017.html")
    page = Tags()
    page.feed(sp.render_comparisons([sp.compare(old, new)], "html").decode())
    assert page.text.count(TRAP) == 2
    assert page.tags.isdisjoint({"script", "img", "iframe", "a", "link"})


def test_markdown_escapes_what_would_be_markup(archive: Path) -> None:
    old, new = sp.parse(archive / "a-2016.docx"), sp.parse(archive / "b-2017.html")
    lines = sp.render_comparisons([sp.compare(old, new)], "md").decode().splitlines()
    assert lines[:5] == [
        "## Byen: 2016 → 2017",
        "",
        "1 dropped without a word, 1 carried over, 1 finished; 1 moved in time.",
        "",
        "| what became of it | before | now | alike | where before | where now |",
    ]
    escaped = r'&lt;script&gt;alert(1)&lt;/script&gt; \| "a" &amp; \`b\` =1+1'
    assert lines[8].startswith(f"| finished | {escaped}<br>Planlagt | {escaped}<br>Gennemført | 100% | a-2016.docx")
    assert len(lines) == 9


def test_settled_items_are_told_on_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for year, status in ((2016, "Gennemført"), (2017, "Gennemført")):
        sp.write(
            sp.new_report("Byen", year=year, activities=[sp.item("Folder", status=status)]), tmp_path / f"{year}.txt"
        )
    assert main(["compare", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "Byen: 2016 → 2017\nNo change: 1 as before.\n"
    assert main(["compare", str(tmp_path), "--all"]) == 0
    assert "as before" in capsys.readouterr().out


def test_what_was_not_compared_is_said(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (archive / "d-2017.txt").write_bytes(sp.render(sp.new_report("Byen", year=2017), "txt"))
    (archive / "e.txt").write_bytes(sp.render(sp.new_report("Byen"), "txt"))
    (archive / "f.docx").write_bytes(b"PK\x03\x04")
    assert main(["compare", str(archive)]) == 1
    out, said = capsys.readouterr()
    assert "Byen: 2016 → 2017" in out
    *of_files, last = said.splitlines()
    assert [line.split(": ")[1] for line in of_files] == [str(archive / "f.docx"), "e.txt", "d-2017.txt"]
    assert last.endswith("not compared: Havnen (2017).")


def test_two_forms_that_are_no_two_editions_are_compared_but_that_is_said(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(archive / "b-2017.html"), str(archive / "a-2016.docx")]) == 0
    out, said = capsys.readouterr()
    assert out.startswith("Byen: 2017 → 2016\n")
    assert "later period" in said
    assert main(["compare", str(archive / "a-2016.docx"), str(archive / "c.txt")]) == 0
    assert "two initiatives" in capsys.readouterr().err


@pytest.mark.parametrize("years", [(None, None), (2017, None), (None, 2018)])
@pytest.mark.parametrize(
    ("names", "two"), [(("Lys", "Kultur på Ærø"), True), (("Lys i parkerne!", "Lys i parkrene"), False)]
)
def test_two_initiatives_are_told_where_a_year_is_missing_too(
    years: tuple[int | None, int | None],
    names: tuple[str, str],
    two: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, name, year in zip(files, names, years, strict=True):
        sp.write(sp.new_report(name, year=year, activities=[sp.item("Møde", status="Planlagt")]), file)
    assert main(["compare", *map(str, files)]) == 0
    said = "statusparse: a.txt and b.txt are of two initiatives; they were compared all the same.\n"
    assert capsys.readouterr().err == said * two


def test_a_missing_library_is_said(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    for name in ("statusparse.tables.workbook", "statusparse.follow_up.writers.xlsx"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert main(["compare", str(archive), "-o", str(archive / "x.xlsx")]) == 2
    assert 'pip install "statusparse[xlsx]"' in capsys.readouterr().err
    assert not (archive / "x.xlsx").exists()


def test_without_two_editions_there_is_nothing_to_compare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sp.write(sp.new_report("Byen", year=2017), tmp_path / "a.txt")
    assert main(["compare", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "no two editions" in said
    assert "or name two forms alone" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [(["-", "a.docx"], "standard input"), (["a.docx", "b.docx", "-o", "x.pdf"], "known are .json"), (["none*"], "no")],
)
def test_wrong_usage(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["compare", *words]) in (1, 2)
    assert said in capsys.readouterr().err


def test_a_format_of_comparisons_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="known are html"):
        sp.render_comparisons([], "pdf")
