"""`statusparse convert`: turns forms into JSON or another format."""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import statusparse
from statusparse.cli.common import (
    FAILED,
    STDIN,
    UsageError,
    add_reading_options,
    add_running_options,
    find_inputs,
    read_reports,
    refuse_place,
    refuse_replacing,
    say,
    settings_of,
)
from statusparse.cli.filling import Render, add_filling_options, filling_of, refuse_unfillable, renderer
from statusparse.cli.words import Once
from statusparse.report import StatusReport
from statusparse.suffixes import unknown_suffix
from statusparse.tables import TABLES, load_table, suffix_of
from statusparse.writers import WRITERS

if TYPE_CHECKING:
    from statusparse.batch.plan import Plan
    from statusparse.inputs import FileList, FoundFile

__all__ = ["add"]

_LINES = "jsonl"
_FORMATS = tuple(dict.fromkeys((*WRITERS, *TABLES)))
_TEXT = ("json", _LINES, "txt", "html", "md", "csv", "csv-excel", "ics")
#: The table of all forms in an output folder.
_ALL = "reports"


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    add_reading_options(parser)
    parser.add_argument(
        "-o",
        "--output",
        action=Once,
        metavar="OUT",
        help="a file for one input or for a table of all, a folder for several",
    )
    to = parser.add_argument(
        "--to",
        metavar="FORMAT[,FORMAT…]",
        type=_formats,
        help=f"one or more of {', '.join(_FORMATS)}",
    )
    to.offered = _FORMATS  # type: ignore[attr-defined]
    add_filling_options(parser)
    add_running_options(parser)
    parser.add_argument(
        "--resume", action="store_true", help="go on with a run that was stopped; do what has changed since"
    )
    parser.set_defaults(run=_convert, written=_FORMATS)


def _formats(words: str) -> tuple[str, ...]:
    formats = tuple(dict.fromkeys(word.strip() for word in words.split(",")))
    for format in formats:
        if format not in _FORMATS:
            raise argparse.ArgumentTypeError(f"there is no format {format!r}; known are {', '.join(_FORMATS)}")
    return formats


def _convert(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    render = renderer(options, settings)
    output: str | None = options.output
    if output is not None and not options.to:
        _refuse_suffix(output)
    formats = options.to or _format_of(output)
    refuse_unfillable(options, formats)
    usual = ("docx",) if options.into else ("json",)
    for format in formats:
        _check_extra(format)
    if options.resume and output is None:
        raise UsageError("A run to standard output cannot be resumed; name a folder or a file with -o.")
    refuse_replacing(output, (*options.inputs, options.into))
    if options.inputs == [STDIN]:
        return _convert_one(STDIN, formats or usual, options, settings, render)
    files = find_inputs(options, [os.path.realpath(output)] if output is not None else [])
    alone = len(files) == 1 and files.first().named
    if alone and len(formats) < 2 and not options.resume and not (output and _is_folder(output)):
        return _convert_one(files.first(), formats or usual, options, settings, render)
    if output is None:
        return _convert_to_standard_output(files, formats or (_LINES,), options, settings)
    return _run(_plan(files, formats or usual, output, options, settings), options.quiet)


def _check_extra(format: str) -> None:
    """Refuses a table whose library is not installed, before anything is done."""
    if format in TABLES:
        try:
            load_table(format)
        except ImportError as error:
            raise UsageError(str(error)) from error


def _refuse_suffix(output: str) -> None:
    if Path(output).suffix and not _format_of(output) and not _is_folder(output):
        raise UsageError(f"{_no_format(output)} Or give --to.")


def _no_format(output: str) -> str:
    return unknown_suffix(output, map(suffix_of, _FORMATS))


def _format_of(output: str | None) -> tuple[str, ...]:
    suffix = Path(output).suffix.lower().lstrip(".") if output and not _is_folder(output) else ""
    return (suffix,) if suffix in _FORMATS else ()


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _convert_one(
    source: str | FoundFile,
    formats: tuple[str, ...],
    options: argparse.Namespace,
    settings: dict[str, Any],
    render: Render,
) -> int:
    """Converts one input to one file or to standard output."""
    output: str | None = options.output
    name = "standard input" if isinstance(source, str) else source.name
    if len(formats) > 1:
        raise UsageError("Several formats become several files; name a file to read and a folder with -o.")
    (to,) = formats
    _refuse_terminal(to, output)
    if output is not None and not options.to and not _format_of(output) and not _is_folder(output):
        raise UsageError(f"{_no_format(output)} Or give --to, or name a folder with a stroke behind: {output}/")
    refuse_place(output)
    reports = read_reports(source, settings)
    if reports is None:
        return FAILED
    if len(reports) > 1 and to not in ("json", *TABLES):
        say(f"{name}: The file holds {len(reports)} forms; name a folder for them with -o, as in -o OUT/.")
        return FAILED
    if len(reports) > 1 and output is None and to == "json":
        to = _LINES
    if to in TABLES:
        return _table(iter(reports), to, output)
    if len(reports) > 1:
        data = b"[" + b",\n".join(statusparse.to_json(report) for report in reports) + b"]\n"
    else:
        made = render(reports[0], to)
        if made is None:
            return FAILED
        data = made
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return 0
    from statusparse.files import cannot_be_written, write_bytes

    try:
        write_bytes(Path(output), data)
    except OSError as error:
        say(cannot_be_written(error) or f"{output}: {error.strerror or error}. Nothing was written there.")
        return FAILED
    return 0


def _refuse_terminal(to: str, output: str | None) -> None:
    if output is None and to not in _TEXT and sys.stdout.isatty():
        raise UsageError(f"{to} is not written to a terminal; name a file with -o.")


def _same(path: str) -> str:
    """What two names of one file have in common."""
    return os.path.realpath(path)


def _table(reports: Iterator[StatusReport], to: str, output: str | None) -> int:
    """Writes a table of the reports, as they come where it is one of lines for standard output."""
    from statusparse.files import replacing_path

    if output is not None:
        with replacing_path(Path(output)) as aside:
            load_table(to).write(reports, aside)
        return 0
    sys.stdout.flush()
    if to == _LINES:
        for report in reports:
            sys.stdout.buffer.write(statusparse.to_json(report, indent=None) + b"\n")
    else:
        with tempfile.TemporaryDirectory() as folder:
            aside = Path(folder) / _ALL
            load_table(to).write(reports, aside)
            with aside.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
    sys.stdout.buffer.flush()
    return 0


def _convert_to_standard_output(
    files: FileList, formats: tuple[str, ...], options: argparse.Namespace, settings: dict[str, Any]
) -> int:
    from statusparse.batch.doubles import Doubles
    from statusparse.batch.naming import TableNames
    from statusparse.batch.settings import Settings
    from statusparse.batch.stream import Twins, executor_for, in_order
    from statusparse.batch.work import Job, Task, reports_of
    from statusparse.cli.progress import Progress

    to = _LINES if formats == ("json",) else formats[0]
    if to not in TABLES or len(formats) > 1:
        several = "formats" if len(formats) > 1 else "inputs"
        raise UsageError(f"Several {several} become several files; name a folder for them with -o.")
    _refuse_terminal(to, None)
    status = 0
    reading = Settings(**settings)
    twins = Twins(reading.limits) if options.dedupe else None
    names, doubles = TableNames(files), Doubles(files)
    # What fails is written nowhere else, and so is said even where much is left unsaid.
    progress = Progress(len(files), quiet=False, out=True, brief=options.quiet)

    def reports() -> Generator[StatusReport, None, None]:
        nonlocal status
        with executor_for(options.jobs, options.timeout) as executor:
            runs = executor, Job(reading), map(Task, files), options.jobs, twins
            for index, (task, done, twin) in enumerate(in_order(*runs)):
                progress.done(task.file.name, done.fault, done.forms, twin)
                status = FAILED if done.fault is not None else status
                given = reports_of(done.reports)
                for report in given:
                    doubles.add(report, index)
                # Lines hold the reports whole, as each file of JSON does.
                yield from given if to == _LINES else (names.named(report, task.file) for report in given)
                if done.fault is not None and options.fail_fast:
                    return

    with progress, contextlib.closing(reports()) as found:
        _table(found, to, None)
    progress.overview()
    if (said := doubles.sentence()) and not options.quiet:
        say(said)
    return status


def _plan(
    files: FileList, formats: tuple[str, ...], output: str, options: argparse.Namespace, settings: dict[str, Any]
) -> Plan:
    from statusparse.batch.plan import Plan
    from statusparse.batch.settings import Settings
    from statusparse.inputs.own import STATE

    single = len(formats) == 1 and formats[0] in TABLES and not _is_folder(output)
    target = Path(output)
    if not single and target.exists() and not target.is_dir():
        raise UsageError(f"{output} is a file; several inputs or formats want a folder.")
    if not single and _format_of(output):
        raise UsageError(f"{output} is the name of a file; several inputs or formats want a folder, or a table of all.")
    if not single and any(_same(output) == _same(given) for given in options.inputs):
        raise UsageError(
            f"{output} holds the inputs, which the next run could not tell from outputs; name another folder."
        )
    if single:
        refuse_place(output)
    if options.into and Path(options.into).resolve().is_relative_to(target.resolve()):
        raise UsageError(f"{options.into} lies in {output}, where an output could replace it; name another folder.")
    tables = {format: f"{_ALL}{'-excel' * format.endswith('-excel')}{suffix_of(format)}" for format in formats}
    return Plan(
        files=files,
        folder=target.parent if single else target,
        settings=Settings(**settings),
        formats=tuple(format for format in formats if format not in TABLES),
        tables=tuple((format, target.name if single else tables[format]) for format in formats if format in TABLES),
        state=target.parent / f".{target.name}{STATE}" if single else target / STATE,
        passing=single,
        errors=f"{target.stem}.errors.jsonl" if single else "errors.jsonl",
        jobs=options.jobs,
        timeout=options.timeout,
        dedupe=options.dedupe,
        resume=options.resume,
        fail_fast=options.fail_fast,
        filling=filling_of(options),
    )


def _run(plan: Plan, quiet: bool) -> int:
    """Converts an archive, and tells of it."""
    from statusparse.batch.conversion import convert
    from statusparse.batch.doubles import Doubles
    from statusparse.cli.progress import Progress
    from statusparse.files import cannot_be_written

    status = 0
    progress, doubles = Progress(len(plan.files), quiet), Doubles(plan.files)
    try:
        with progress, contextlib.closing(convert(plan, doubles)) as finished:
            for one in finished:
                status = FAILED if one.fault is not None else status
                progress.done(one.input, one.fault, one.forms, one.same_as, one.before)
                for remark in one.remarks:
                    progress.tell(f"{one.input}: {remark}")
    except OSError as error:
        said = (
            f"{_place_of(error, plan)}: {error.strerror or error}. "
            "What is finished is kept; put that right and go on with --resume."
        )
        say(cannot_be_written(error) or said)
        return FAILED
    except KeyboardInterrupt:
        raise KeyboardInterrupt("What is finished is kept; go on with --resume.") from None
    progress.overview(str(plan.folder / plan.errors))
    if told := doubles.sentence():
        progress.tell(told)
    return status


def _place_of(error: OSError, plan: Plan) -> str:
    """Where an error was met: a file that the run keeps for a table alone is told as the table."""
    place = Path(error.filename or plan.folder)
    hidden = plan.passing and error.errno != errno.ELOOP and place.is_relative_to(plan.state)
    return str(plan.folder / plan.tables[0][1] if hidden else place)
