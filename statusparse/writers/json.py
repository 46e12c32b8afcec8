"""Writes our own JSON, and its schema."""

from __future__ import annotations

from typing import Any

import msgspec

from statusparse.forms import Form
from statusparse.report import StatusReport

__all__ = ["json_schema", "to_json", "write"]


def to_json(report: StatusReport, indent: int | None = 1) -> bytes:
    """The JSON of a report: every key, in the order of the records, UTF-8 unescaped.

    Args:
        report: the report.
        indent: blanks a level; None gives one line, for JSON lines.

    >>> from statusparse import new_report
    >>> to_json(new_report("Tryg cykling", year=2018), indent=None)[:23]
    b'{"schema_version":"1.0"'
    """
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    data = msgspec.json.encode(report)
    return data if indent is None else msgspec.json.format(data, indent=indent)


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as indented JSON that ends with a line feed."""
    return to_json(report) + b"\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the JSON that `to_json` writes.

    >>> json_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    """
    schema = msgspec.json.schema(StatusReport)
    for definition in schema["$defs"].values():
        # Every key is always written, also where reading would have a default for it.
        definition["required"] = list(definition["properties"])
        for property in definition["properties"].values():
            property.pop("default", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Status report",
        **schema,
    }
