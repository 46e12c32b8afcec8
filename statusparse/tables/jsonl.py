"""JSON lines: each report as one line of our own JSON, which `parse_all` reads again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from statusparse.report import StatusReport
from statusparse.writers.json import to_json

__all__ = ["write"]


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes a line for each report: UTF-8, every key, ended by a line feed."""
    with path.open("wb") as file:
        for report in reports:
            file.write(to_json(report, indent=None) + b"\n")
