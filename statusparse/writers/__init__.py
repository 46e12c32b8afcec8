"""The writers, one a format. Each has one verb: `write` turns a report into bytes.

To add a format, put a module with this verb beside the others and a line into `WRITERS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from statusparse.forms import Form, load_form
from statusparse.report import StatusReport

__all__ = ["WRITERS", "render"]

#: Format and module of each writer.
WRITERS: dict[str, str] = {
    "docx": "statusparse.writers.docx",
    "html": "statusparse.writers.html",
    "json": "statusparse.writers.json",
    "md": "statusparse.writers.markdown",
    "txt": "statusparse.writers.text",
}


class Writer(Protocol):
    """What a writer module offers."""

    def write(self, report: StatusReport, form: Form | None = None) -> bytes:
        """The report in this format."""


def render(report: StatusReport, format: str, *, form: str | Path | Form | None = None) -> bytes:
    """Writes a report in a format.

    Args:
        report: the report.
        format: "docx", "html", "json", "md" or "txt".
        form: name, path or description of the form that it was read with; None takes the built-in one it names.

    Returns:
        The bytes of the file; the same report always gives the same bytes.

    Raises:
        ValueError: there is no such format.
        TypeError: `report` is no StatusReport.

    >>> from statusparse import new_report
    >>> render(new_report("Tryg cykling", year=2018), "txt").decode().splitlines()[1]
    'Indsats: "Tryg cykling" 2018\\t'
    """
    if format not in WRITERS:
        raise ValueError(f"There is no format {format!r} to write; known are {', '.join(WRITERS)}.")
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    return cast(Writer, import_module(WRITERS[format])).write(report, None if form is None else load_form(form))
