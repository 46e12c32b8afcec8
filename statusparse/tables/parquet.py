"""Apache Parquet: a row for each item, in typed columns, as data frames, DuckDB and Spark read it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import islice
from pathlib import Path

from statusparse.extras import extra
from statusparse.report import StatusReport
from statusparse.tables.rows import COLUMNS, rows_many

with extra("parquet", "pyarrow"):
    import pyarrow
    from pyarrow.parquet import ParquetWriter

__all__ = ["write"]

_TYPES = {str: pyarrow.string(), int: pyarrow.int32(), date: pyarrow.date32()}
SCHEMA = pyarrow.schema([(name, _TYPES[kind]) for name, kind in COLUMNS.items()])
#: Rows of a row group; as many are held in memory.
_GROUP = 10_000


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes the rows, a row group at a time; what does not apply is null."""
    with ParquetWriter(path, SCHEMA, compression="zstd") as file:
        rows = rows_many(reports)
        while group := list(islice(rows, _GROUP)):
            file.write_table(pyarrow.Table.from_pylist(group, SCHEMA))
