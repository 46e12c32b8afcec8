"""The options of `convert` that fill a form of Word, and what is said of what had no place in it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import statusparse
from statusparse.cli.common import UsageError, say
from statusparse.errors import StatusParseError
from statusparse.report import StatusReport

if TYPE_CHECKING:
    from statusparse.batch.work import Filling

__all__ = ["Render", "add_filling_options", "filling_of", "refuse_unfillable", "renderer"]

#: Gives the bytes of a report in a format, or None after saying what was wrong.
Render = Callable[[StatusReport, str], bytes | None]


def add_filling_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options to the command."""
    parser.add_argument("--into", metavar="FORM.docx", help="fill this form of Word, in place of writing one anew")
    parser.add_argument("--tracked", action="store_true", help="with --into: as tracked changes")
    parser.add_argument(
        "--force", action="store_true", help="with --into: leave out, with a warning, what has no place in the form"
    )


def refuse_unfillable(options: argparse.Namespace, formats: tuple[str, ...]) -> None:
    """Refuses the formats that a form cannot be filled in, tables too, before anything is read."""
    others = [format for format in formats if format != "docx"]
    if options.into is not None and others:
        said = f"Only a .docx form can be filled, not {', '.join(others)}"
        raise UsageError(f"{said}; name a .docx file with -o, or give --to docx.")


def renderer(options: argparse.Namespace, settings: dict[str, Any]) -> Render:
    """What turns a report into bytes: the writer of the format, or the form that is filled.

    Raises:
        UsageError: the options do not fit together, or the form cannot be read.
    """
    form = settings["form"]
    if options.into is None:
        if options.tracked or options.force:
            raise UsageError("--tracked and --force are for a form that is filled; name it with --into.")
        return lambda report, to: statusparse.render(report, to, form=form)
    try:
        blank = Path(options.into).read_bytes()
    except OSError as error:
        raise UsageError(f"{options.into}: {error.strerror or error}. Check the name and the permissions.") from error

    def fill(report: StatusReport, _: str) -> bytes | None:
        try:
            filled = statusparse.fill_form(report, blank, form=form, tracked=options.tracked, force=options.force)
        except StatusParseError as error:
            say(f"{options.into}: {error.message}")
            return None
        for one in filled.diagnostics:
            say(f"{report.source.name if report.source and report.source.name else options.into}: {one.message}")
        return filled.data

    return fill


def filling_of(options: argparse.Namespace) -> Filling | None:
    """The form that is filled for each of many inputs, None where none is; :func:`renderer` has checked the options."""
    from statusparse.batch.work import Filling

    if options.into is None:
        return None
    return Filling(Path(options.into).read_bytes(), options.tracked, options.force)
