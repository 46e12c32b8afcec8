"""What the commands share: the options of reading, the inputs, and what is said to a person."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any

import statusparse
from statusparse.errors import StatusParseError
from statusparse.limits import check_year
from statusparse.report import StatusReport

__all__ = ["FAILED", "STDIN", "UsageError", "add_reading_options", "find_inputs", "read_reports", "say", "settings_of"]

FAILED = 1
STDIN = "-"


class UsageError(Exception):
    """The words of the command do not fit together."""


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files, folders, patterns, or - for standard input")
    parser.add_argument(
        "--format",
        choices=("txt", "docx", "html", "doc", "odt", "rtf", "json"),
        help="of the input; told from its content otherwise",
    )
    parser.add_argument("--form", help="name of a built-in form, or the TOML file of one")
    parser.add_argument("--year", type=int, help="the year of dates in forms that name none")
    parser.add_argument(
        "--base", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day that relative dates count from"
    )
    parser.add_argument(
        "--revisions", choices=("accept", "reject"), default="accept", help="what becomes of tracked changes"
    )


def say(message: str) -> None:
    print(f"statusparse: {message}", file=sys.stderr)


def settings_of(options: argparse.Namespace) -> dict[str, Any]:
    try:
        form = statusparse.load_form(options.form) if options.form else None
        check_year(options.year)
    except ValueError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{options.form}: {error.strerror or error}. Check the name of the form file.") from error
    return {
        "format": options.format,
        "form": form,
        "year": options.year,
        "base": options.base,
        "revisions": options.revisions,
    }


def read_reports(source: str | Path, settings: dict[str, Any]) -> list[StatusReport] | None:
    """The reports of one input, or None after saying what was wrong."""
    try:
        if source == STDIN:
            return statusparse.parse_all(sys.stdin.buffer.read(), **settings)
        return statusparse.parse_all(source, **settings)
    except StatusParseError as error:
        say(f"{'standard input' if source == STDIN else source}: {error.message}")
    except OSError as error:
        say(f"{source}: {error.strerror or error}. Check the name and the permissions.")
    return None


def find_inputs(options: argparse.Namespace) -> list[Any]:
    from statusparse.inputs import find_files

    if STDIN in options.inputs and len(options.inputs) > 1:
        raise UsageError("Standard input (-) can only be given alone.")
    files = list(find_files(options.inputs))
    if not files:
        raise UsageError(f"There are no files in {', '.join(options.inputs)}.")
    return files
