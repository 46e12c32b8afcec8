"""The columns of the data source at each level, and the rows that reports and faults become."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import inspect

from statusparse.extras import extra
from statusparse.report import StatusReport
from statusparse.tables.rows import COLUMNS, rows

with extra("spark", "pyspark"):
    import pyarrow
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import (
        ArrayType,
        BooleanType,
        DataType,
        DateType,
        IntegerType,
        MapType,
        StringType,
        StructType,
    )

if TYPE_CHECKING:
    from statusparse.batch.work import Done

__all__ = ["batches", "full_schema", "level_of", "records"]

_ROWS_A_BATCH = 2_000
#: Where a row comes from, and what went wrong there; the other columns are null then.
_ORIGIN = ("input", "error", "message")
_PLAIN: dict[type, DataType] = {
    inspect.StrType: StringType(),
    inspect.IntType: IntegerType(),
    inspect.BoolType: BooleanType(),
    inspect.DateType: DateType(),
    inspect.LiteralType: StringType(),
}
_SCALARS: dict[type, DataType] = {str: StringType(), int: IntegerType(), date: DateType()}
_Record = dict[str, Any]


def _type_of(info: inspect.Type) -> DataType:
    """The Spark type of the type of a record's field."""
    if isinstance(info, inspect.UnionType):
        return _type_of(next(one for one in info.types if not isinstance(one, inspect.NoneType)))
    if isinstance(info, inspect.StructType):
        return _struct(info)
    if isinstance(info, inspect.VarTupleType):
        return ArrayType(_type_of(info.item_type), containsNull=False)
    if isinstance(info, inspect.TupleType):
        return ArrayType(_type_of(info.item_types[0]), containsNull=False)
    if isinstance(info, inspect.DictType):
        return MapType(_type_of(info.key_type), _type_of(info.value_type), valueContainsNull=False)
    return _PLAIN[type(info)]


def _struct(info: inspect.StructType) -> StructType:
    struct = StructType()
    for field in info.fields:
        struct = struct.add(field.name, _type_of(field.type))
    return struct


def _items_schema() -> StructType:
    schema = StructType()
    for name, kind in COLUMNS.items():
        schema = schema.add(name, _SCALARS[kind])
    return schema


def _reports_schema() -> StructType:
    info = inspect.type_info(StatusReport)
    assert isinstance(info, inspect.StructType)
    return _struct(info)


def _items(report: StatusReport, _: frozenset[str]) -> list[_Record]:
    return [dict(row) for row in rows(report)]


def _reports(report: StatusReport, wanted: frozenset[str]) -> list[_Record]:
    fields = StatusReport.__struct_fields__
    return [{name: _value(getattr(report, name)) for name in fields if name in wanted}]


def _value(value: Any) -> Any:
    """A record as Arrow takes it: structs as dicts, maps as pairs."""
    if isinstance(value, msgspec.Struct):
        return {name: _value(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, dict):
        return list(value.items())
    return value


#: The levels: the columns of each, and the rows that a report becomes.
_LEVELS: dict[str, tuple[Callable[[], StructType], Callable[[StatusReport, frozenset[str]], list[_Record]]]] = {
    "item": (_items_schema, _items),
    "report": (_reports_schema, _reports),
}


def level_of(options: Mapping[str, str]) -> str:
    level = options.get("level", "item")
    if level not in _LEVELS:
        raise ValueError(f"There is no level {level!r}; known are {', '.join(_LEVELS)}.")
    return level


def full_schema(level: str) -> StructType:
    schema = _LEVELS[level][0]()
    for name in _ORIGIN:
        schema = schema.add(name, StringType())
    return schema


def records(done: Iterable[tuple[str, Done]], level: str, schema: StructType) -> Iterator[_Record]:
    """The rows of what has become of inputs: a row with the error where there is one."""
    from statusparse.batch.faults import sentence_of
    from statusparse.batch.work import reports_of
    from statusparse.inputs.found import as_text

    wanted = frozenset(schema.fieldNames())
    for name, one in done:
        shown = as_text(name).encode("utf-8", "replace").decode("utf-8")
        if one.fault is not None:
            yield {"input": shown, "error": one.fault.kind, "message": sentence_of(one.fault)}
        for report in reports_of(one.reports):
            for record in _LEVELS[level][1](report, wanted):
                record["input"] = shown
                yield record


def batches(found: Iterator[_Record], schema: StructType) -> Iterator[pyarrow.RecordBatch]:
    arrow = to_arrow_schema(schema)
    while batch := list(islice(found, _ROWS_A_BATCH)):
        yield pyarrow.RecordBatch.from_pylist(batch, schema=arrow)
