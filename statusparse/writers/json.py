"""Writes our own JSON."""

from __future__ import annotations

import msgspec

from statusparse.forms import Form
from statusparse.report import StatusReport

__all__ = ["to_json", "write"]


def to_json(report: StatusReport, indent: int | None = 1) -> bytes:
    """The JSON of a report (RFC 8259): every key, in the order of the records, UTF-8 unescaped.

    Args:
        report: the report.
        indent: blanks a level; None gives one line, for JSON lines.

    Returns:
        The JSON, without a line feed at its end; :func:`statusparse.json_schema` describes it.

    Raises:
        TypeError: `report` is no StatusReport.

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
