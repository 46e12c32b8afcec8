"""Reads our own JSON: one report, a list of them, or one a line."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from statusparse.errors import MalformedDocument
from statusparse.report import SCHEMA_VERSION, StatusReport

__all__ = ["from_json", "read", "sniff"]

T = TypeVar("T")


def sniff(data: bytes) -> bool:
    """Whether the content begins as JSON does."""
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head[:1] in (b"{", b"[") and head[1:].lstrip()[:1] in (b'"', b"{", b"}", b"]", b"[", b"")


def from_json(data: bytes | str) -> StatusReport:
    """The report that `to_json` wrote, the same in every field.

    Args:
        data: JSON (RFC 8259) in UTF-8.

    Returns:
        The report.

    Raises:
        MalformedDocument: no JSON, not that of one report, or that of a later schema.

    >>> from statusparse import new_report, to_json
    >>> from_json(to_json(new_report("Tryg cykling", year=2018))) == new_report("Tryg cykling", year=2018)
    True
    >>> from_json(b"[]")
    Traceback (most recent call last):
    statusparse.errors.MalformedDocument: The JSON is not that of a status report: Expected `object`, got `array`.
    """
    return _decode(data.encode("utf-8") if isinstance(data, str) else data, StatusReport)


def _decode(data: bytes, kind: type[T]) -> T:
    try:
        _check_version(data)
        return msgspec.json.decode(data, type=kind)
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


def read(data: bytes) -> list[StatusReport]:
    """All reports of a JSON or JSON lines file.

    Raises:
        MalformedDocument: no JSON, or not that of reports.
    """
    data = data.removeprefix(b"\xef\xbb\xbf").strip()
    if data.startswith(b"["):
        return _decode(data, list[StatusReport])
    lines = data.splitlines()
    if len(lines) > 1 and lines[0].rstrip().endswith(b"}"):
        return [_decode(line, StatusReport) for line in lines if line.strip()]
    return [_decode(data, StatusReport)]
