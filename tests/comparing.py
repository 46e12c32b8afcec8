"""What of a report must survive: everything but `source`, `at`, `kind` of unplaced texts, `raw` and `diagnostics`."""

from __future__ import annotations

from typing import Any

import msgspec

import statusparse as sp


def essence(report: sp.StatusReport) -> dict[str, Any]:
    """The report as plain data, without what the laws leave out."""
    data: dict[str, Any] = msgspec.to_builtins(report)
    for key in ("source", "diagnostics"):
        del data[key]
    del data["description"]["raw"]
    for stray in data["unplaced"]:
        del stray["kind"]
    _without_places(data)
    return data


def _without_places(value: Any) -> None:
    if isinstance(value, dict):
        value.pop("at", None)
        for inner in value.values():
            _without_places(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            _without_places(inner)
