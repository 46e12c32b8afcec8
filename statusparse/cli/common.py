"""What the commands share: the options of reading, the inputs, and what is said to a person."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import statusparse
from statusparse.cli.terminal import in_a_line
from statusparse.counting import counted
from statusparse.errors import StatusParseError
from statusparse.limits import Limits, check_year
from statusparse.readers import JSON, READERS
from statusparse.report import StatusReport

if TYPE_CHECKING:
    from statusparse.inputs import FileList, FoundFile

__all__ = [
    "FAILED",
    "STDIN",
    "UsageError",
    "add_reading_options",
    "add_running_options",
    "find_inputs",
    "read_reports",
    "refuse_place",
    "refuse_replacing",
    "say",
    "settings_of",
]

FAILED = 1
STDIN = "-"
_YEAR = 365 * 24 * 60 * 60
#: The suffixes of outputs that are never forms, so that one of these in a folder of inputs is replaced.
_NO_FORMS = (".xlsx", ".ics", ".sqlite", ".parquet")


class UsageError(Exception):
    """The words of the command do not fit together."""


def _year(word: str) -> int:
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is no year such as 2018")
    return int(word)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no date such as 2018-05-01") from None


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="files, folders, patterns, zip archives, archive.zip!/form.docx, URLs, or - for standard input",
    )
    parser.add_argument(
        "--format",
        choices=(*READERS, JSON),
        help="of the input; told from its content otherwise",
    )
    parser.add_argument(
        "--form",
        help="name of a built-in form, or the TOML file of one: all inputs are read as this form alone; without it, "
        "each as the built-in form that fits it best",
    )
    parser.add_argument("--year", type=_year, help="the year of dates in forms that name none")
    parser.add_argument("--base", type=_day, metavar="YYYY-MM-DD", help="the day that relative dates count from")
    parser.add_argument(
        "--revisions", choices=("accept", "reject"), default="accept", help="what becomes of tracked changes"
    )


def add_running_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="read with so many processes at once")
    parser.add_argument(
        "--timeout", type=_seconds, metavar="SECONDS", help="give up a file that takes longer, and go on with the next"
    )
    parser.add_argument("--dedupe", action="store_true", help="read content that is met again only the first time")
    parser.add_argument("--fail-fast", action="store_true", help="stop at the first input that fails")
    parser.add_argument("--quiet", action="store_true", help="no progress, and nothing of what went well or wrong")


def _jobs(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is no number of processes such as 4")
    return int(word)


def _seconds(word: str) -> float:
    try:
        number = float(word)
    except ValueError:
        number = 0
    if not 0 < number < _YEAR:
        raise argparse.ArgumentTypeError(f"{word!r} is no number of seconds such as 60")
    return number


def say(message: str) -> None:
    print(f"statusparse: {in_a_line(message)}", file=sys.stderr)


def refuse_place(output: str | None) -> None:
    """Refuses a file to write whose place is a folder, or in none, before anything is read.

    Raises:
        UsageError: the sentence on it.
    """
    from statusparse.files import require_folder

    if output is None:
        return
    if Path(output).is_dir() or output.endswith(("/", os.sep)):
        raise UsageError(f"{output} is a folder; give the name of a file in it.")
    try:
        require_folder(Path(output))
    except FileNotFoundError as error:
        raise UsageError(f"{error.filename}: {error.strerror}. Make it first, or name another.") from error


def refuse_replacing(output: str | None, inputs: Iterable[str | None]) -> None:
    """Refuses a file to write that is an input, or that a folder or pattern among them means and no run has written.

    Raises:
        UsageError: the sentence on it.
    """
    from statusparse.inputs.folders import exists
    from statusparse.inputs.found import IN_ARCHIVE
    from statusparse.inputs.own import Own

    if output is None or not os.path.isfile(output):  # noqa: PTH113 - a name that can be no path is no file
        return
    target = Path(output).resolve()
    names = [one for one in inputs if one and one != STDIN]
    files = [one if exists(one) else one.partition(IN_ARCHIVE)[0] for one in names]
    given = {Path(one).resolve() for one in files if exists(one)}
    could_be_a_form = target.suffix.lower() not in _NO_FORMS and not Own().takes(str(target))
    if target in given or (could_be_a_form and (not given.isdisjoint(target.parents) or _is_meant(target, names))):
        raise UsageError(f"{output}: The output would replace an input; name another file or folder.")


def _is_meant(file: Path, names: Iterable[str]) -> bool:
    """Whether one of the names is a pattern, which the shell has left as it is, and means a file."""
    from statusparse.inputs.folders import PATTERN, find
    from statusparse.inputs.own import Own
    from statusparse.inputs.urls import is_url

    patterns = (name for name in names if PATTERN & set(name) and not is_url(name))
    return any(Path(found.name).resolve() == file for name in patterns for found in find(name, frozenset(), Own()))


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


def read_reports(source: str | FoundFile, settings: dict[str, Any]) -> list[StatusReport] | None:
    """The reports of one input, or None after saying what was wrong."""
    from statusparse.batch.faults import sentence_of
    from statusparse.batch.settings import Settings
    from statusparse.batch.work import Job, Task, reports_of
    from statusparse.inputs.opening import read_whole

    if isinstance(source, str):
        if sys.stdin is None:
            raise UsageError("Standard input (-) is closed. Send a form there, or name its file.")
        try:
            return statusparse.parse_all(read_whole(sys.stdin.buffer, Limits()), **settings)
        except StatusParseError as error:
            say(f"standard input: {error.message}")
            return None
    done = Job(Settings(**settings)).do(Task(source))
    if done.fault is None:
        return reports_of(done.reports)
    say(f"{source.name}: {sentence_of(done.fault)}")
    return None


def find_inputs(options: argparse.Namespace, leave_out: Iterable[str] = ()) -> FileList:
    """The files that the command names, at least one.

    Args:
        options: of the command.
        leave_out: real paths that are not to be met in a folder: where the outputs go.
    """
    from statusparse.inputs import FileList, find_files
    from statusparse.inputs.met import MetAgain
    from statusparse.inputs.own import Own

    if STDIN in options.inputs and len(options.inputs) > 1:
        raise UsageError("Standard input (-) can only be given alone.")
    own, again = Own(), MetAgain()
    try:
        found = find_files(options.inputs, leave_out, own)
        files = FileList(again.once(found) if len(options.inputs) > 1 else found)
    except ValueError as error:
        raise UsageError(str(error)) from error
    quiet = getattr(options, "quiet", False)
    if again.number and not quiet:
        say(f"{counted(again.number, 'file')} met more than once, read once; {again.first} is the first of them.")
    if own.number and not quiet:
        say(
            f"Passed over {counted(own.number, 'output')} of earlier runs, of which {own.first} is the first; to read "
            "one of them, name the file itself; to read all forms that a run wrote to a folder, name that folder."
        )
    if own.descriptions and not quiet:
        say(
            f"Passed over {counted(own.descriptions, '.toml file')}, of which {own.first_description} is the first; "
            "such a file describes a form, for --form, and is none itself."
        )
    if not len(files):
        raise UsageError(f"There are no files in {', '.join(options.inputs)}.")
    return files
