"""`statusparse convert`: turns forms into JSON or another format."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

import statusparse
from statusparse.cli.common import (
    FAILED,
    STDIN,
    UsageError,
    add_reading_options,
    find_inputs,
    read_reports,
    say,
    settings_of,
)
from statusparse.cli.filling import Render, add_filling_options, renderer
from statusparse.report import StatusReport

__all__ = ["add"]

_LINES = "jsonl"
_FORMATS = ("json", _LINES, "txt", "docx", "html", "md")
_BINARY = ("docx",)


def add(commands: Any) -> None:
    """Adds the command to the command line."""
    parser = commands.add_parser("convert", help="turn forms into JSON or another format")
    add_reading_options(parser)
    parser.add_argument("-o", "--output", metavar="OUT", help="a file for one input, a folder for several")
    parser.add_argument(
        "--to",
        metavar="FORMAT",
        choices=_FORMATS,
        help="json, jsonl, txt, docx, html or md",
    )
    add_filling_options(parser)
    parser.set_defaults(run=_convert)


def _convert(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    render = renderer(options, settings)
    if options.output is not None and not options.to:
        _refuse_suffix(options.output)
    single = len(options.inputs) == 1 and not Path(options.inputs[0]).is_dir()
    usual = "docx" if options.into else "json" if single or options.output else _LINES
    to = options.to or _format_of(options.output) or usual
    if options.inputs == [STDIN]:
        return _convert_one(STDIN, to, options, settings, render)
    files = find_inputs(options)
    if len(files) == 1 and files[0].named and not (options.output and _is_folder(options.output)):
        return _convert_one(files[0].path, to, options, settings, render)
    if options.output is None or to == _LINES:
        if to not in ("json", _LINES):
            raise UsageError(f"Several inputs become several {to} files; name a folder for them with -o.")
        return _convert_to_lines(files, options.output, settings)
    if _format_of(options.output) and not _is_folder(options.output):
        raise UsageError(f"{options.output} is the name of a file; several inputs want a folder, or a .jsonl file.")
    return _convert_to_folder(files, to, options, settings, render)


def _refuse_suffix(output: str) -> None:
    suffix = Path(output).suffix.lower()
    if suffix and _format_of(output) is None and not _is_folder(output):
        known = ", ".join(f".{name}" for name in _FORMATS)
        raise UsageError(f"{output} has no suffix that names a format; known are {known}. Or give --to.")


def _format_of(output: str | None) -> str | None:
    suffix = Path(output).suffix.lower().lstrip(".") if output else ""
    return suffix if suffix in _FORMATS else None


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _convert_one(
    source: str | Path, to: str, options: argparse.Namespace, settings: dict[str, Any], render: Render
) -> int:
    output: str | None = options.output
    if output is None and to in _BINARY and sys.stdout.isatty():
        raise UsageError(f"{to} is not written to a terminal; name a file with -o.")
    if output is not None and (_is_folder(output) or not Path(output).resolve().parent.is_dir()):
        raise UsageError(f"{output} is no file that can be written: give the name of a file in an existing folder.")
    reports = read_reports(source, settings)
    if reports is None:
        return FAILED
    if len(reports) > 1 and to not in ("json", _LINES):
        say(f"{source}: The file holds {len(reports)} forms; name a folder for them with -o, as in -o OUT/.")
        return FAILED
    if to == _LINES or (len(reports) > 1 and output is None):
        data = _lines(reports)
    elif len(reports) > 1:
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
    return _save(Path(output), data, {_same(name) for name in (source, options.into) if name not in (STDIN, None)})


def _lines(reports: list[StatusReport]) -> bytes:
    return b"".join(statusparse.to_json(report, indent=None) + b"\n" for report in reports)


def _same(path: str | Path) -> str:
    """What two names of one file have in common."""
    return os.path.realpath(path)


def _save(target: Path, data: bytes, inputs: set[str]) -> int:
    from statusparse.files import write_bytes

    if _same(target) in inputs:
        say(f"{target}: The output would replace an input; name another file or folder.")
        return FAILED
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(target, data)
    except OSError as error:
        say(f"{target}: {error.strerror or error}. Nothing was written there.")
        return FAILED
    return 0


def _convert_to_lines(files: list[Any], output: str | None, settings: dict[str, Any]) -> int:
    from statusparse.files import replacing

    status = 0
    with replacing(Path(output)) if output else _Standard() as out:
        for file in files:
            reports = read_reports(file.path, settings)
            if reports is None:
                status = FAILED
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


def _convert_to_folder(
    files: list[Any], to: str, options: argparse.Namespace, settings: dict[str, Any], render: Render
) -> int:
    from statusparse.inputs import numbered, target_names

    folder = Path(options.output)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file; several inputs want a folder.")
    status = 0
    names = target_names(files, f".{to}")
    taken = {str(name).casefold() for name in names}
    inputs = {_same(path) for path in (*(file.path for file in files), options.into) if path is not None}
    for file, name in zip(files, names, strict=True):
        reports = read_reports(file.path, settings)
        if reports is None:
            status = FAILED
            continue
        targets = [name] if len(reports) == 1 else numbered(name, len(reports), taken)
        for target, report in zip(targets, reports, strict=True):
            data = render(report, to)
            status = (FAILED if data is None else _save(folder / target, data, inputs)) or status
    return status
