"""Reads archives on Apache Spark 4, as a data source for Python (`pyspark.sql.datasource`).

    from statusparse.spark import StatusFormSource

    spark.dataSource.register(StatusFormSource)
    items = spark.read.format("statusform").load("/Volumes/tryghed/arkiv/")

The files are found once, where the query is planned, and read by the tasks: both open the same paths, which therefore
lie on what all machines have mounted, or are URLs that fsspec knows. :func:`status_forms` reads what only Spark itself
can open. Reading is a pure function of the files, so that Spark may repeat a task.

Spark has no way yet to tell a Python source which columns a query uses. Where a schema is given, only its columns are
made: `spark.read.format("statusform").schema("initiative string, state string")`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from statusparse.extras import extra
from statusparse.spark.columns import batches, full_schema, level_of, records

with extra("spark", "pyspark"):
    import pyarrow
    from pyspark.sql.datasource import DataSource, DataSourceReader, InputPartition
    from pyspark.sql.types import StructType

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from statusparse.batch.settings import Settings
    from statusparse.inputs import FoundFile

__all__ = ["StatusFormSource", "status_forms"]

#: A task reads files of so many bytes, and no more files than that, unless the options say otherwise.
_PARTITION_BYTES = 16 * 1024 * 1024
_PARTITION_FILES = 2_000
#: What a file is thought to have whose size is known only after a request.
_SIZE_OF_A_URL = 64 * 1024
#: Names that Spark and Databricks use for folders that every machine has mounted.
_MOUNTS = (("dbfs:/Volumes/", "/Volumes/"), ("dbfs:/", "/dbfs/"), ("file:/", "/"))


class StatusFormSource(DataSource):
    """The data source `statusform`: one row an item, with the columns of `rows`, or one row a report.

    Each row has three columns more: `input` (the name of the file), `error` (the class of the error of a file that
    cannot be read, which has one row of its own) and `message` (its sentence).

    Its options:

    - `path`: what to read, as in `parse_many`; it is what `load` is given.
    - `level`: "item", or "report" for one row a report with nested columns.
    - `format`, `form`, `year`, `base`, `revisions`: as in `parse`; `base` as 2018-12-31.
    - `timeout`: seconds that reading one file may take; it is read in a process of its own then.
    - `partitionbytes`: how many bytes of files a task reads.
    """

    @classmethod
    def name(cls) -> str:
        """The name of the format."""
        return "statusform"

    def schema(self) -> StructType:
        """The columns of the level that is asked for."""
        return full_schema(level_of(self.options))

    def reader(self, schema: StructType) -> DataSourceReader:
        """A reader that makes the columns of a schema, which may be some of all."""
        return _Reader(dict(self.options), schema, full_schema(level_of(self.options)))


class _Files(InputPartition):
    """The files that one task reads."""

    def __init__(self, files: list[FoundFile]) -> None:
        self.files = files


class _Reader(DataSourceReader):
    """Reads partitions; all it knows can be pickled."""

    def __init__(self, options: dict[str, str], schema: StructType, full: StructType) -> None:
        unknown = [field.name for field in schema.fields if field not in full.fields]
        if unknown:
            raise ValueError(
                f"{', '.join(unknown)}: there is no such column at this level, or it has another type. "
                f"The columns are {full.simpleString()}."
            )
        self._level = level_of(options)
        self._schema = schema
        self._names = _names(options)
        self._settings = _settings(options)
        self._timeout = float(options["timeout"]) if "timeout" in options else None
        self._bytes = int(options.get("partitionbytes", _PARTITION_BYTES))

    def partitions(self) -> list[InputPartition]:
        """The files in the order in which they are found, so many bytes to a task."""
        from statusparse.inputs import find_files

        found: list[InputPartition] = []
        files: list[FoundFile] = []
        size = 0
        for file in find_files(self._names):
            files.append(file)
            size += _size(file)
            if size >= self._bytes or len(files) >= _PARTITION_FILES:
                found.append(_Files(files))
                files, size = [], 0
        return [*found, _Files(files)] if files or not found else found

    def read(self, partition: InputPartition) -> Iterator[pyarrow.RecordBatch]:
        """The rows of the files of one partition."""
        assert isinstance(partition, _Files)
        from statusparse.batch.stream import executor_for, in_order
        from statusparse.batch.work import Job, Task

        with executor_for(1, self._timeout) as executor:
            tasks = map(Task, partition.files)
            done = ((task.file.name, one) for task, one, _ in in_order(executor, Job(self._settings), tasks, 1))
            yield from batches(records(done, self._level, self._schema), self._schema)


def _names(options: Mapping[str, str]) -> list[str]:
    if "paths" in options:
        return [_mounted(str(name)) for name in json.loads(options["paths"])]
    if "path" not in options:
        raise ValueError("Say what to read: load('archive/').")
    return [_mounted(options["path"])]


def _mounted(name: str) -> str:
    """The path of what Spark names otherwise.

    >>> _mounted("dbfs:/Volumes/tryghed/arkiv"), _mounted("/mnt/arkiv")
    ('/Volumes/tryghed/arkiv', '/mnt/arkiv')
    """
    for prefix, folder in _MOUNTS:
        if name.startswith(prefix):
            return folder + name.removeprefix(prefix).lstrip("/")
    return name


def _settings(options: Mapping[str, str]) -> Settings:
    from statusparse.batch.settings import settings_of

    year, base = options.get("year"), options.get("base")
    return settings_of(
        format=options.get("format"),
        form=options.get("form"),
        year=None if year is None else int(year),
        base=None if base is None else date.fromisoformat(base),
        revisions=options.get("revisions", "accept"),
    )


def _size(file: FoundFile) -> int:
    from statusparse.inputs.urls import is_url

    if file.member is not None:
        return file.member.size
    if is_url(file.name):
        return _SIZE_OF_A_URL
    try:
        return Path(file.name).stat().st_size
    except OSError:
        return 0  # reading it says what is wrong


def status_forms(files: DataFrame, level: str = "item", **options: str) -> DataFrame:
    """The rows of files that Spark itself has read, from wherever the cluster can read.

    Args:
        files: what `spark.read.format("binaryFile")` loads; of zip archives only the error is shown.
        level: "item" or "report".
        **options: `format`, `form`, `year`, `base`, `revisions` as for the data source, as strings.

    Returns:
        The columns of the data source.
    """
    schema = full_schema(level_of({"level": level}))
    settings = _settings(options)

    def read(given: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        from statusparse.batch.work import Job

        job = Job(settings)
        done = (
            (path, job.do_bytes(content, path.rpartition("/")[2]))
            for batch in given
            for path, content in zip(batch["path"].to_pylist(), batch["content"].to_pylist(), strict=True)
        )
        yield from batches(records(done, level, schema), schema)

    return files.select("path", "content").mapInArrow(read, schema)
