"""The writers, one a format. Each has one verb: `write` turns a report into bytes.

To add a format, put a module with this verb beside the others and a line into `WRITERS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from statusparse.forms import Form, load_form
from statusparse.report import StatusReport

if TYPE_CHECKING:
    from statusparse.parsing import Input

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


def render(
    report: StatusReport,
    format: str,
    *,
    form: str | Path | Form | None = None,
    into: Input | None = None,
    tracked: bool = False,
    force: bool = False,
) -> bytes:
    """Writes a report in a format.

    Args:
        report: the report.
        format: "docx", "html", "json", "md" or "txt".
        form: name, path or description of the form that it was read with; None takes the built-in one it names.
        into: a form of Word to fill, for "docx": path, bytes or binary file. A form that was filled before changes
            only where it differs. `statusparse.fill_form` does the same, and tells what had no place.
        tracked: whether the changes to that form are tracked.
        force: whether what has no place in that form is left out, in place of an error.

    Returns:
        The bytes of the file; the same report always gives the same bytes.

    Raises:
        ValueError: there is no such format, or it is none that can be filled.
        MalformedDocument: the form has no place for something; see `fill_form` for further errors.
        TypeError: `report` is no StatusReport.

    >>> from statusparse import new_report
    >>> render(new_report("Tryg cykling", year=2018), "txt").decode().splitlines()[1]
    'Indsats: "Tryg cykling" 2018\\t'
    """
    if format not in WRITERS:
        raise ValueError(f"There is no format {format!r} to write; known are {', '.join(WRITERS)}.")
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    if into is not None:
        if format != "docx":
            raise ValueError(f"Only a .docx form can be filled, not {format}.")
        from statusparse.fill import fill_form

        return fill_form(report, into, form=form, tracked=tracked, force=force).data
    if tracked or force:
        raise ValueError("tracked and force are for a form that is filled; give it as into.")
    return cast(Writer, import_module(WRITERS[format])).write(report, None if form is None else load_form(form))
