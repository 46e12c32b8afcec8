"""Comma-separated values: every cell comes back, and none is a formula."""

from __future__ import annotations

import csv
import io
import re
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

import statusparse as sp
from statusparse.tables import TABLES, load_table
from statusparse.tables.csv import unguarded
from statusparse.tables.rows import COLUMNS
from tests.strategies import reports

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))


def read(data: bytes, encoding: str = "utf-8", delimiter: str = ",") -> list[dict[str, object]]:
    """The rows of a file, as anyone would read them who has read the documentation."""
    read_as = {str: unguarded, int: int, date: date.fromisoformat}
    lines = csv.DictReader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter, strict=True)
    return [{name: read_as[COLUMNS[name]](text) if text else None for name, text in line.items()} for line in lines]


def plain(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """What csv can tell of rows: an empty text is as good as none."""
    return [{name: None if value == "" else value for name, value in row.items()} for row in rows]


def test_rows_come_back(tmp_path: Path) -> None:
    @given(reports())
    def come_back(report: sp.StatusReport) -> None:
        for format, encoding, delimiter in (("csv", "utf-8", ","), ("csv-excel", "utf-8-sig", ";")):
            sp.write_table([report, report], tmp_path / "all.csv", format)
            assert read((tmp_path / "all.csv").read_bytes(), encoding, delimiter) == plain(sp.rows(report) * 2)

    come_back()


def test_the_lines_are_those_of_rfc_4180(tmp_path: Path) -> None:
    report = sp.new_report("Byen, nord", year=2017, results=['"Kaffe"', "en\nto", "a;b"])
    sp.write_table([report], tmp_path / "all.csv")
    lines = (tmp_path / "all.csv").read_bytes().decode().split("\r\n")
    assert lines[0] == (
        "programme,initiative,year,section,heading,number,text,label,state,start,end,precision,edtf,dates,status,note,also,"
        "owner,due,extra,links,file,place,diagnostics"
    )
    assert lines[1].startswith(
        'Tryg Aalborg – en mere tryg kommune,"Byen, nord",2017,results,Resultater/delmål i 2017,1,"""Kaffe""","""Kaffe""",,,'
    )
    assert '2,"en\nto","en\nto",' in lines[2]
    assert "3,a;b,a;b," in lines[3]
    assert lines[4:] == [""]


def test_excel_gets_its_mark_and_semicolons(tmp_path: Path) -> None:
    sp.write_table([sp.new_report("Byen", year=2017, results=["Gennemført; godt"])], tmp_path / "all.csv", "csv-excel")
    data = (tmp_path / "all.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfprogramme;initiative;year;")
    assert ';"Gennemført; godt";' in data.decode("utf-8-sig")


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'="])
def test_no_cell_is_a_formula(begin: str, tmp_path: Path) -> None:
    words = begin + "1+cmd|'/C calc'!A0"
    report = sp.new_report(
        words,
        year=2017,
        programme=words,
        activities=[sp.item(words, status=words, owner=words, due=words, extra={"Sted": words})],
    )
    sp.write_table([report], tmp_path / "all.csv")
    (line,) = csv.DictReader(io.StringIO((tmp_path / "all.csv").read_bytes().decode(), newline=""))
    for name in ("programme", "initiative", "text", "label", "status", "owner", "due"):
        assert line[name] == "'" + words
        assert unguarded(line[name]) == words
    assert not any(re.match("[=+@＝＋－＠\t\r-]", cell) for cell in line.values())


@pytest.mark.parametrize("format", ["csv", "csv-excel", "jsonl"])
def test_memory_does_not_grow_with_the_number_of_reports(format: str, tmp_path: Path) -> None:
    report = sp.parse(SAMPLES[0])
    table = load_table(format)

    def peak(count: int) -> int:
        tracemalloc.start()
        table.write((report for _ in range(count)), tmp_path / "all")
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(1)
    assert peak(2000) < 1.2 * peak(100) + 10_000


def test_json_lines_are_read_again(tmp_path: Path) -> None:
    given = [sp.parse(path) for path in SAMPLES]
    sp.write_table(given, tmp_path / "all.jsonl")
    assert sp.parse_all(tmp_path / "all.jsonl") == given


@pytest.mark.parametrize("format", TABLES)
def test_no_reports_are_a_table_without_rows(format: str, tmp_path: Path) -> None:
    sp.write_table([], tmp_path / "none", format)
    assert (tmp_path / "none").exists()


def test_an_error_halfway_leaves_what_was_there(tmp_path: Path) -> None:
    def failing() -> Iterator[sp.StatusReport]:
        yield sp.parse(SAMPLES[0])
        raise RuntimeError

    (tmp_path / "all.csv").write_text("before")
    with pytest.raises(RuntimeError):
        sp.write_table(failing(), tmp_path / "all.csv")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("all.csv", "before")]


def test_a_suffix_that_names_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"known are \.csv, .*\.jsonl"):
        sp.write_table([], tmp_path / "all.docx")
    with pytest.raises(ValueError, match="known are csv, "):
        sp.write_table([], tmp_path / "all.csv", "xls")
