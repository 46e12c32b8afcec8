"""The command line: `statusparse convert`, `check` and `schema`.

Data goes to standard output in UTF-8, everything else to standard error. The exit status is 0 where all is well, 1
where some input failed (the others are done), 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import statusparse
from statusparse.errors import StatusParseError
from statusparse.limits import check_year
from statusparse.report import StatusReport

__all__ = ["main"]

_FAILED = 1
_USAGE = 2
_INTERRUPTED = 130
_STDIN = "-"
_LINES = "jsonl"
_FORMATS = ("json", _LINES, "txt", "docx", "html", "md")
_BINARY = ("docx",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        arguments: the words after the command's name; None takes those of the process.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if sys.stdout is None:
        return _FAILED  # it was closed before the command began, and there is nothing to say it to
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        _say("Stopped.")
        return _INTERRUPTED
    except BrokenPipeError:
        _leave_output()
        return 0
    except _UsageError as error:
        _say(str(error))
        return _USAGE
    except OSError as error:
        _say(f"{error.filename or 'standard output'}: {error.strerror or error}. Nothing more was written.")
        _leave_output()
        return _FAILED


def _leave_output() -> None:
    """Lets what is still to be written to standard output go nowhere, lest Python complain of it at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _UsageError(Exception):
    """The words of the command do not fit together."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="statusparse",
        description="Reads the status forms of Danish municipal programmes, and writes JSON or the form again.",
    )
    parser.add_argument("--version", action="version", version=f"statusparse {statusparse.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    convert = commands.add_parser("convert", help="turn forms into JSON or another format")
    _reading(convert)
    convert.add_argument("-o", "--output", metavar="OUT", help="a file for one input, a folder for several")
    convert.add_argument(
        "--to",
        metavar="FORMAT",
        choices=_FORMATS,
        help="json, jsonl, txt, docx, html or md",
    )
    convert.set_defaults(run=_convert)
    check = commands.add_parser("check", help="show what is missing, doubtful or lost in each form")
    _reading(check)
    check.set_defaults(run=_check)
    schema = commands.add_parser("schema", help="print the JSON Schema of the JSON")
    schema.set_defaults(run=_schema)
    return parser


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files, folders, patterns, or - for standard input")
    parser.add_argument(
        "--format",
        choices=("txt", "docx", "html", "json"),
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


def _say(message: str) -> None:
    print(f"statusparse: {message}", file=sys.stderr)


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    try:
        form = statusparse.load_form(options.form) if options.form else None
        check_year(options.year)
    except ValueError as error:
        raise _UsageError(str(error)) from error
    except OSError as error:
        raise _UsageError(f"{options.form}: {error.strerror or error}. Check the name of the form file.") from error
    return {
        "format": options.format,
        "form": form,
        "year": options.year,
        "base": options.base,
        "revisions": options.revisions,
    }


def _read(source: str | Path, settings: dict[str, Any]) -> list[StatusReport] | None:
    """The reports of one input, or None after saying what was wrong."""
    try:
        if source == _STDIN:
            return statusparse.parse_all(sys.stdin.buffer.read(), **settings)
        return statusparse.parse_all(source, **settings)
    except StatusParseError as error:
        _say(f"{'standard input' if source == _STDIN else source}: {error.message}")
    except OSError as error:
        _say(f"{source}: {error.strerror or error}. Check the name and the permissions.")
    return None


def _found(options: argparse.Namespace) -> list[Any]:
    from statusparse.inputs import find_files

    if _STDIN in options.inputs and len(options.inputs) > 1:
        raise _UsageError("Standard input (-) can only be given alone.")
    files = list(find_files(options.inputs))
    if not files:
        raise _UsageError(f"There are no files in {', '.join(options.inputs)}.")
    return files


# convert


def _convert(options: argparse.Namespace) -> int:
    settings = _settings(options)
    if options.output is not None and not options.to:
        _refuse_suffix(options.output)
    single = len(options.inputs) == 1 and not Path(options.inputs[0]).is_dir()
    to = options.to or _format_of(options.output) or ("json" if single else _LINES if not options.output else "json")
    if options.inputs == [_STDIN]:
        return _convert_one(_STDIN, to, options.output, settings)
    files = _found(options)
    if len(files) == 1 and files[0].named and not (options.output and _is_folder(options.output)):
        return _convert_one(files[0].path, to, options.output, settings)
    if options.output is None or to == _LINES:
        if to not in ("json", _LINES):
            raise _UsageError(f"Several inputs become several {to} files; name a folder for them with -o.")
        return _convert_to_lines(files, options.output, settings)
    if _format_of(options.output) and not _is_folder(options.output):
        raise _UsageError(f"{options.output} is the name of a file; several inputs want a folder, or a .jsonl file.")
    return _convert_to_folder(files, to, Path(options.output), settings)


def _refuse_suffix(output: str) -> None:
    suffix = Path(output).suffix.lower()
    if suffix and _format_of(output) is None and not _is_folder(output):
        known = ", ".join(f".{name}" for name in _FORMATS)
        raise _UsageError(f"{output} has no suffix that names a format; known are {known}. Or give --to.")


def _format_of(output: str | None) -> str | None:
    suffix = Path(output).suffix.lower().lstrip(".") if output else ""
    return suffix if suffix in _FORMATS else None


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _convert_one(source: str | Path, to: str, output: str | None, settings: dict[str, Any]) -> int:
    if output is None and to in _BINARY and sys.stdout.isatty():
        raise _UsageError(f"{to} is not written to a terminal; name a file with -o.")
    if output is not None and (_is_folder(output) or not Path(output).resolve().parent.is_dir()):
        raise _UsageError(f"{output} is no file that can be written: give the name of a file in an existing folder.")
    reports = _read(source, settings)
    if reports is None:
        return _FAILED
    if len(reports) > 1 and to not in ("json", _LINES):
        _say(f"{source}: The file holds {len(reports)} forms; name a folder for them with -o, as in -o OUT/.")
        return _FAILED
    if to == _LINES or (len(reports) > 1 and output is None):
        data = _lines(reports)
    elif len(reports) > 1:
        data = b"[" + b",\n".join(statusparse.to_json(report) for report in reports) + b"]\n"
    else:
        data = statusparse.render(reports[0], to)
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return 0
    return _save(Path(output), data, {_same(source)} if source != _STDIN else set())


def _lines(reports: list[StatusReport]) -> bytes:
    return b"".join(statusparse.to_json(report, indent=None) + b"\n" for report in reports)


def _same(path: str | Path) -> str:
    """What two names of one file have in common."""
    return os.path.realpath(path)


def _save(target: Path, data: bytes, inputs: set[str]) -> int:
    from statusparse.files import write_bytes

    if _same(target) in inputs:
        _say(f"{target}: The output would replace an input; name another file or folder.")
        return _FAILED
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(target, data)
    except OSError as error:
        _say(f"{target}: {error.strerror or error}. Nothing was written there.")
        return _FAILED
    return 0


def _convert_to_lines(files: list[Any], output: str | None, settings: dict[str, Any]) -> int:
    from statusparse.files import replacing

    status = 0
    with replacing(Path(output)) if output else _Standard() as out:
        for file in files:
            reports = _read(file.path, settings)
            if reports is None:
                status = _FAILED
            else:
                out.write(_lines(reports))
    return status


class _Standard:
    """Standard output, as a file that is not closed."""

    def __enter__(self) -> Any:
        sys.stdout.flush()
        return sys.stdout.buffer

    def __exit__(self, *_: object) -> None:
        sys.stdout.buffer.flush()


def _convert_to_folder(files: list[Any], to: str, folder: Path, settings: dict[str, Any]) -> int:
    from statusparse.inputs import numbered, target_names

    if folder.exists() and not folder.is_dir():
        raise _UsageError(f"{folder} is a file; several inputs want a folder.")
    status = 0
    names = target_names(files, f".{to}")
    taken = {str(name).casefold() for name in names}
    inputs = {_same(file.path) for file in files}
    for file, name in zip(files, names, strict=True):
        reports = _read(file.path, settings)
        if reports is None:
            status = _FAILED
            continue
        targets = [name] if len(reports) == 1 else numbered(name, len(reports), taken)
        for target, report in zip(targets, reports, strict=True):
            status = _save(folder / target, statusparse.render(report, to), inputs) or status
    return status


# check


def _check(options: argparse.Namespace) -> int:
    from statusparse.overview import show_check

    settings = _settings(options)
    if options.inputs == [_STDIN]:
        return show_check([(_STDIN, _read(_STDIN, settings))])
    return show_check((str(file.path), _read(file.path, settings)) for file in _found(options))


# schema


def _schema(options: argparse.Namespace) -> int:
    import msgspec

    data = msgspec.json.format(msgspec.json.encode(statusparse.json_schema()), indent=1)
    sys.stdout.buffer.write(data + b"\n")
    return 0
