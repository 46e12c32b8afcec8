"""The data source for Apache Spark: the same records as anywhere else, errors as rows, and tasks that may be repeated."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

import statusparse as sp
from tests.archives import Made, make_archive
from tests.tools import require

pytestmark = [
    pytest.mark.filterwarnings("ignore"),  # those of pyspark are not ours
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None and os.environ.get("CI") != "true",
        reason="pyspark is not installed",
    ),
]
ROOT = Path(__file__).parent.parent.parent
FORM = ROOT / "samples" / "formidling-2019.txt"


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    require("java")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    from statusparse.spark import StatusFormSource

    session = (
        SparkSession.builder.master("local[2,3]")  # two tasks at once, each tried up to three times
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.memory", "1g")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    session.dataSource.register(StatusFormSource)
    yield session
    session.stop()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Made]]:
    folder = tmp_path_factory.mktemp("archive")
    return folder, make_archive(folder, 60, broken=0.3, seed=7)


def fault_of(outcome: sp.Outcome) -> dict[str, object]:
    assert outcome.error is not None
    return {"error": type(outcome.error).__name__, "message": getattr(outcome.error, "message", None)}


def items_of(outcomes: Iterator[sp.Outcome]) -> list[dict[str, object]]:
    """The rows that are wanted, with those of files that cannot be read."""
    none: dict[str, object] = {**dict.fromkeys(sp.tables.rows.COLUMNS), "error": None, "message": None}
    found = []
    for one in outcomes:
        if one.error is not None:
            found.append({**none, "input": one.input, **fault_of(one)})
        found += [{**none, **row, "input": one.input} for row in sp.rows_many(one.reports)]
    return found


def test_items_are_the_rows_that_one_job_four_jobs_and_an_executor_give(
    spark: Any, archive: tuple[Path, list[Made]]
) -> None:
    folder, _ = archive
    frame = spark.read.format("statusform").option("partitionbytes", 100_000).load(str(folder))
    assert frame.rdd.getNumPartitions() > 2
    found = [row.asDict() for row in frame.collect()]
    assert found == items_of(sp.parse_many(folder))
    assert found == items_of(sp.parse_many(folder, jobs=4))
    assert {row["error"] for row in found} == {
        None, "MalformedDocument", "UnsupportedFormat", "NotAStatusForm", "EncryptedDocument",
    }  # fmt: skip


def test_reports_have_nested_columns_with_all_of_their_records(spark: Any, archive: tuple[Path, list[Made]]) -> None:
    folder, _ = archive
    frame = spark.read.format("statusform").option("level", "report").load(str(folder))
    found = [row.asDict(recursive=True) for row in frame.collect()]
    none = {**dict.fromkeys(sp.StatusReport.__struct_fields__), "error": None, "message": None}
    expected = []
    for one in sp.parse_many(folder):
        if one.error is not None:
            expected.append({**none, "input": one.input, **fault_of(one)})
        for report in one.reports:
            record = msgspec.to_builtins(report, builtin_types=(date,))
            expected.append({**none, **listed(record), "input": one.input})
    assert found == expected
    assert frame.selectExpr("explode(activities) as a").where("a.status.state = 'planned'").count() > 0


def listed(value: Any) -> Any:
    """A record with lists for tuples, as Spark has arrays."""
    if isinstance(value, dict):
        return {name: listed(one) for name, one in value.items()}
    return [listed(one) for one in value] if isinstance(value, (list, tuple)) else value


def test_only_the_columns_of_a_given_schema_are_made(spark: Any) -> None:
    some = spark.read.format("statusform").schema("state string, initiative string").load(str(FORM))
    assert some.columns == ["state", "initiative"]
    assert {row.initiative for row in some.collect()} == {"Formidling"}
    with pytest.raises(Exception, match="no such column"):
        spark.read.format("statusform").schema("weather string").load(str(FORM)).collect()
    with pytest.raises(Exception, match="no level"):
        spark.read.format("statusform").option("level", "page").load(str(FORM))


def test_options_reach_the_reading(spark: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Indsats: Tryg\nAktiviteter\tStatus\nMøde\tAfholdt 3/5\n", encoding="utf-8")
    reader = spark.read.format("statusform").option("year", 2016).option("timeout", 60)
    (row,) = reader.load(str(tmp_path / "a.txt")).collect()
    assert (row.start, row.state, row.input) == (date(2016, 5, 3), "completed", f"{tmp_path}/a.txt")
    (row,) = reader.load(f"file:{tmp_path}/none.txt").collect()
    assert (row.error, row.input) == ("FileNotFoundError", f"{tmp_path}/none.txt")


def test_several_paths_are_read_in_their_order(spark: Any) -> None:
    samples = [str(path) for path in sorted((ROOT / "samples").glob("*.txt"))]
    frame = spark.read.format("statusform").option("level", "report").load(samples)
    assert [row.input for row in frame.select("input").collect()] == samples


def test_a_task_that_dies_halfway_is_repeated_and_nothing_is_doubled(spark: Any, tmp_path: Path) -> None:
    from statusparse.spark import StatusFormSource

    tried = str(tmp_path / "tried")

    class DiesOnce(StatusFormSource):
        @classmethod
        def name(cls) -> str:
            return "dies_once"

        def reader(self, schema: Any) -> Any:
            reader = super().reader(schema)
            inner = type(reader)

            class Dying(inner):  # type: ignore[misc, valid-type]
                def read(self, partition: Any) -> Any:
                    for batch in inner.read(self, partition):
                        yield batch
                        if not os.path.exists(tried):  # noqa: PTH110
                            open(tried, "w").close()  # noqa: PTH123
                            os._exit(9)

            reader.__class__ = Dying
            return reader

    spark.dataSource.register(DiesOnce)
    samples = str(ROOT / "samples")
    found = spark.read.format("dies_once").option("partitionbytes", 10_000).load(samples).collect()
    assert Path(tried).exists()
    assert [row.asDict() for row in found] == items_of(sp.parse_many(samples))


def test_what_spark_alone_can_open_is_read_from_its_binary_files(spark: Any, archive: tuple[Path, list[Made]]) -> None:
    from statusparse.spark import status_forms

    folder = archive[0] / "2015"
    files = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(str(folder))
    found = [row.asDict() for row in status_forms(files).collect()]
    for row in found:
        row["input"] = row["input"].removeprefix("file:")
    expected = items_of(sp.parse_many(folder))
    assert sorted(str(sorted(row.items())) for row in found) == sorted(str(sorted(row.items())) for row in expected)
    assert status_forms(files, "report", year="2015").where("error is null").count() == sum(
        len(one.reports) for one in sp.parse_many(folder)
    )


@pytest.mark.parametrize("page", ["README.md", "docs/how-to.md"])
def test_the_lines_in_the_documentation_run(spark: Any, capsys: pytest.CaptureFixture[str], page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    lines = next(block for block in text.split("```python\n") if "StatusFormSource" in block).partition("```")[0]
    named: dict[str, Any] = {}
    exec(lines.replace('"samples/"', repr(str(ROOT / "samples"))), named)
    assert named["items"].count() > 0
    if "reports" in named:
        assert named["reports"].count() == sum(path.is_file() for path in (ROOT / "samples").rglob("*"))
    assert "planned" in capsys.readouterr().out
