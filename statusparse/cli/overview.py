"""`statusparse overview`: one page to look at, of all forms of an archive."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from statusparse.cli.words import Once

if TYPE_CHECKING:
    from statusparse.batch.outcome import Outcome

__all__ = ["add"]


_SUFFIXES = (".html", ".htm")


class _Stopped(Exception):
    """An input has failed, and nothing more was to be done then."""


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    parser.description = "Makes one self-contained HTML page: what was done, what became of the plans, what comes next."
    add_reading_options(parser)
    parser.add_argument(
        "-o", "--output", action=Once, metavar="PAGE.html", help="the file to write; standard output otherwise"
    )
    parser.add_argument("--lang", choices=("da", "en"), default="da", help="the language of the page")
    add_running_options(parser)
    parser.set_defaults(run=_overview, written=tuple(suffix.lstrip(".") for suffix in _SUFFIXES))


def _overview(options: argparse.Namespace) -> int:
    from statusparse.overview import overview_page

    settings = settings_of(options)
    target = Path(options.output) if options.output else None
    refuse_place(options.output)
    if target is not None and target.suffix.lower() not in _SUFFIXES:
        raise UsageError(f"{target}: The page is HTML; name it {target.stem.strip('-') or 'overview'}.html.")
    if target is None and sys.stdout.isatty():
        raise UsageError("A page is not written to a terminal; name a file with -o, such as overview.html.")
    run = _Run(options, settings)
    try:
        with contextlib.closing(run.outcomes()) as outcomes:
            _write(overview_page(outcomes, target.parent if target else Path(), lang=options.lang), target)
    except ImportError as error:
        raise UsageError(str(error)) from error
    except _Stopped:
        say("No page was written.")
        return FAILED
    return run.status


def _write(pieces: Any, target: Path | None) -> None:
    from statusparse.files import replacing

    if target is None:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(pieces)
        return
    with replacing(target) as file:
        file.writelines(pieces)


class _Run:
    """Reads the inputs, tells of them, and knows the exit status."""

    def __init__(self, options: argparse.Namespace, settings: dict[str, Any]) -> None:
        self._options = options
        self._settings = settings
        self.status = 0

    def outcomes(self) -> Generator[Outcome, None, None]:
        """What became of each input."""
        from statusparse.batch.faults import error_of
        from statusparse.batch.outcome import Outcome
        from statusparse.batch.settings import Settings
        from statusparse.batch.stream import Twins, executor_for, in_order
        from statusparse.batch.work import Job, Task, reports_of
        from statusparse.cli.progress import Progress

        options = self._options
        if options.inputs == [STDIN]:
            reports = read_reports(STDIN, self._settings)
            if reports is None:
                raise _Stopped
            yield Outcome(STDIN, tuple(reports))
            return
        refuse_replacing(options.output, options.inputs)
        files = find_inputs(options, [os.path.realpath(options.output)] if options.output else [])
        if options.output and any(os.path.realpath(options.output) == os.path.realpath(one.name) for one in files):
            raise UsageError(f"{options.output}: The output would replace an input; name another file or folder.")
        reading = Settings(**self._settings)
        twins = Twins(reading.limits) if options.dedupe else None
        progress = Progress(len(files), options.quiet, out=not options.output)
        with progress, executor_for(options.jobs, options.timeout) as executor:
            for task, done, twin in in_order(executor, Job(reading), map(Task, files), options.jobs, twins):
                name = task.file.name
                progress.done(name, done.fault, done.forms, twin)
                if done.fault is None:
                    yield Outcome(name, tuple(reports_of(done.reports)), same_as=twin)
                    continue
                self.status = FAILED
                if options.fail_fast:
                    raise _Stopped
                yield Outcome(name, error=error_of(done.fault, name))
        progress.overview()
