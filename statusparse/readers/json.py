"""Reads our own JSON: one report, a list of them, or one a line."""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec

from statusparse.counting import shortened
from statusparse.errors import MalformedDocument
from statusparse.limits import Limits
from statusparse.report import SCHEMA_VERSION, StatusReport

__all__ = ["from_json", "read", "sniff"]

T = TypeVar("T")

#: A number that may be more than RFC 8259 (6) lets other programs expect, or a text that looks like it.
_LONG_NUMBER = re.compile(rb"[:,\[\s]-?\d{16}")
_LARGEST = 2**53 - 1


def sniff(data: bytes) -> bool:
    """Whether the content begins as JSON does."""
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head[:1] in (b"{", b"[") and head[1:].lstrip()[:1] in (b'"', b"{", b"}", b"]", b"[", b"")


def from_json(data: bytes | str, *, limits: Limits = Limits()) -> StatusReport:
    """The report that `to_json` wrote, the same in every field.

    Args:
        data: JSON (RFC 8259) in UTF-8.
        limits: what it may cost.

    Returns:
        The report.

    Raises:
        MalformedDocument: no JSON, not that of one report, or that of a later schema.
        LimitExceeded: its sections have more cells than allowed.

    >>> from statusparse import new_report, to_json
    >>> from_json(to_json(new_report("Tryg cykling", year=2018))) == new_report("Tryg cykling", year=2018)
    True
    >>> from_json(b"[]")
    Traceback (most recent call last):
    statusparse.errors.MalformedDocument: The JSON is not that of a status report: Expected `object`, got `array`.
    """
    report = _decode(data.encode("utf-8") if isinstance(data, str) else data, StatusReport)
    _check_columns(report, limits)
    return report


def _decode(data: bytes, kind: type[T]) -> T:
    try:
        _check_version(data)
        decoded = msgspec.json.decode(data, type=kind)
        if _LONG_NUMBER.search(data):
            _check_numbers(data)
        return decoded
    except msgspec.ValidationError as error:
        raise MalformedDocument(f"The JSON is not that of a status report: {error}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedDocument(f"The JSON is truncated or broken: {error}.") from error


class _Version(msgspec.Struct):
    schema_version: str = ""


def _check_version(data: bytes) -> None:
    """Refuses what a later version has written: its keys may mean something else."""
    found = msgspec.json.decode(data, type=_Version | list[_Version])
    for one in found if isinstance(found, list) else [found]:
        if one.schema_version and one.schema_version.split(".")[0] != SCHEMA_VERSION.split(".")[0]:
            raise MalformedDocument(
                f"The JSON has schema version {one.schema_version}; this library reads {SCHEMA_VERSION}. "
                "Update the library."
            )


def _check_numbers(data: bytes) -> None:
    """Refuses whole numbers that not every format can hold."""
    import json

    def whole(digits: str) -> int:
        if len(digits) > len(str(-_LARGEST)) or abs(int(digits)) > _LARGEST:
            raise MalformedDocument(f"The JSON is not that of a status report: {digits[:20]} is too large a number.")
        return int(digits)

    json.loads(data, parse_int=whole)


def _check_columns(report: StatusReport, limits: Limits) -> None:
    """Refuses sections with columns where reading finds none, and those that cannot be written within the limits."""
    others = iter(report.other)
    for layout in report.form.sections:
        widest = len(layout.columns) + 2  # the text and the status
        if any(not 1 <= column.position <= widest for column in layout.columns):
            raise MalformedDocument(
                f"The JSON is not that of a status report: a column of “{shortened(layout.heading)}” has no place "
                f"among {widest}."
            )
        if layout.section == "other":
            rows = len(other.items) if (other := next(others, None)) is not None else 0
        else:
            rows = 0 if layout.section == "description" else len(getattr(report, layout.section))
        limits.check("cells", rows * widest if layout.columns else 0, "table cells")


def read(data: bytes, limits: Limits = Limits()) -> list[StatusReport]:
    """All reports of a JSON or JSON lines file.

    Raises:
        MalformedDocument: no JSON, or not that of reports.
        LimitExceeded: their sections have more cells than allowed.
    """
    reports = _reports(data.removeprefix(b"\xef\xbb\xbf").strip())
    for report in reports:
        _check_columns(report, limits)
    return reports


def _reports(data: bytes) -> list[StatusReport]:
    if data.startswith(b"["):
        return _decode(data, list[StatusReport])
    lines = data.splitlines()
    if len(lines) > 1 and lines[0].rstrip().endswith(b"}"):
        return [_decode(line, StatusReport) for line in lines if line.strip()]
    return [_decode(data, StatusReport)]
