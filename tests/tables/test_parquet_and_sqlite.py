"""Parquet and SQLite hold the same rows, in types, and the records behind them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pyarrow.parquet
import pytest
from hypothesis import given

import statusparse as sp
from statusparse.tables import TABLES, load_table, parquet
from statusparse.tables.rows import COLUMNS, item_dates
from tests.strategies import reports

SAMPLES = [sp.parse(path) for path in sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))]


def test_parquet_has_typed_columns_and_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_GROUP", 10)
    sp.write_table(SAMPLES, tmp_path / "all.parquet")
    file = pyarrow.parquet.ParquetFile(tmp_path / "all.parquet")
    types = {field.name: str(field.type) for field in file.schema_arrow}
    assert list(types) == list(COLUMNS)
    assert (types["year"], types["start"], types["text"]) == ("int32", "date32[day]", "string")
    count = len(list(sp.rows_many(SAMPLES)))
    assert file.metadata.num_rows == count
    assert file.metadata.num_row_groups == -(-count // 10)


def flat(path: Path) -> list[dict[str, object]]:
    """The view of the rows, its dates as dates."""
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        table = [dict(row) for row in database.execute("SELECT * FROM items_flat")]
    dates = [name for name, kind in COLUMNS.items() if kind is date]
    return [row | {name: row[name] and date.fromisoformat(row[name]) for name in dates} for row in table]


def test_rows_come_back(tmp_path: Path) -> None:
    @given(reports())
    def come_back(report: sp.StatusReport) -> None:
        # As read from a file too, since only then items and diagnostics have places.
        some = [report, sp.parse(sp.render(report, "txt"), format="txt")]
        sp.write_table(some, tmp_path / "all.parquet")
        assert pyarrow.parquet.read_table(tmp_path / "all.parquet").to_pylist() == list(sp.rows_many(some))
        sp.write_table(some, tmp_path / "all.sqlite")
        assert flat(tmp_path / "all.sqlite") == list(sp.rows_many(some))

    come_back()


def test_the_rows_of_the_samples_come_back(tmp_path: Path) -> None:
    sp.write_table(SAMPLES, tmp_path / "all.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "all.parquet").to_pylist() == list(sp.rows_many(SAMPLES))
    sp.write_table(SAMPLES, tmp_path / "all.sqlite")
    assert flat(tmp_path / "all.sqlite") == list(sp.rows_many(SAMPLES))


def test_the_tables_of_sqlite_hold_the_records_and_their_keys(tmp_path: Path) -> None:
    sp.write_table(SAMPLES, tmp_path / "all.sqlite")
    with closing(sqlite3.connect(tmp_path / "all.sqlite")) as database:
        assert list(database.execute("PRAGMA foreign_key_check")) == []
        assert list(database.execute("PRAGMA integrity_check")) == [("ok",)]
        for table in ("items", "dates", "links", "diagnostics"):
            assert "reports" in {key[2] for key in database.execute(f"PRAGMA foreign_key_list({table})")}

        def count(table: str, condition: str = "1") -> int:
            return int(database.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0])

        items = [item for report in SAMPLES for item in _items(report)]
        assert count("reports") == len(SAMPLES)
        assert count("items") == len(items)
        assert count("dates", "field = 'text'") == sum(len(item.dates) for item in items)
        assert count("dates", "field = 'status'") == sum(len(item.status.dates) for item in items if item.status)
        assert count("dates", "field = 'description'") == sum(len(report.description.dates) for report in SAMPLES)
        assert count("links", "item_id IS NOT NULL") == sum(len(item.links) for item in items)
        assert count("diagnostics") == sum(len(report.diagnostics) for report in SAMPLES)
        soon = database.execute("""SELECT count(*) FROM dates WHERE field = 'status' AND "start" >= '2018-01-01'""")
        assert soon.fetchone()[0] == sum(
            1
            for item in items
            for found in (item.status.dates if item.status else ())
            if found.start and found.start >= date(2018, 1, 1)
        )
    report = sp.new_report("Byen", year=2017, activities=[sp.item("a", status="Planlagt", due="Evt. senest 1/5")])
    sp.write_table([report], tmp_path / "one.sqlite")
    with closing(sqlite3.connect(tmp_path / "one.sqlite")) as database:
        (found,) = database.execute("""SELECT text, "start", "end", edtf, inferred FROM dates WHERE field = 'due'""")
    assert found == ("senest 1/5", None, "2017-05-01", "/2017-05-01", "year")


def _items(report: sp.StatusReport) -> list[sp.Item]:
    known = [*report.activities, *report.communication, *report.measurement, *report.results, *report.experiences]
    return known + [item for section in report.other for item in section.items]


def test_the_dates_of_an_item_are_those_of_its_status_first() -> None:
    item = sp.item("Møde 3/5", status="Afholdt 4/6", year=2017)
    assert [found.edtf for found in item_dates(item)] == ["2017-06-04"]
    assert [found.edtf for found in item_dates(sp.item("Møde 3/5", status="Planlagt", year=2017))] == ["2017-05-03"]


@pytest.mark.parametrize("format", sorted(TABLES))
def test_the_same_reports_give_the_same_bytes_anywhere(format: str, tmp_path: Path) -> None:
    program = (
        "import sys, statusparse as sp;"
        "sp.write_table([sp.parse(path) for path in sys.argv[3:]], sys.argv[1], sys.argv[2])"
    )
    samples = [str(path) for path in sorted((Path(__file__).parent.parent.parent / "samples").glob("*.*"))]
    written = []
    for number, settings in enumerate(
        ({"PYTHONHASHSEED": "1", "TZ": "UTC"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"})
    ):
        target = tmp_path / f"{number}.out"
        command = [sys.executable, "-c", program, str(target), format, *samples]
        subprocess.run(command, env=os.environ | settings, check=True)
        written.append(target.read_bytes())
    assert written[0] == written[1]


def test_a_missing_library_names_the_extra_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for format, library in (("xlsx", "xlsxwriter"), ("parquet", "pyarrow"), ("ics", "icalendar")):
        monkeypatch.setitem(sys.modules, library, None)
        for name in (format, "workbook"):
            monkeypatch.delitem(sys.modules, f"statusparse.tables.{name}", raising=False)
        with pytest.raises(ImportError, match=rf'pip install "statusparse\[{format}\]"'):
            sp.write_table([], tmp_path / f"all.{format}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_an_os_error() -> None:
    for format in ("csv", "jsonl"):
        with pytest.raises(OSError, match="No space left"):
            load_table(format).write(SAMPLES * 50, Path("/dev/full"))
