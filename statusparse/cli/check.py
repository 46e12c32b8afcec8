"""`statusparse check`: shows what is missing, doubtful or lost in each form, as tables for a person."""

from __future__ import annotations

import argparse

from statusparse.cli.common import (
    FAILED,
    STDIN,
    add_reading_options,
    add_running_options,
    find_inputs,
    read_reports,
    say,
    settings_of,
)

__all__ = ["add"]


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    add_reading_options(parser)
    add_running_options(parser)
    parser.add_argument("--summary", action="store_true", help="show only how often each fault and doubt was met")
    parser.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from statusparse.batch.doubles import Doubles
    from statusparse.batch.settings import Settings
    from statusparse.batch.stream import Twins, executor_for, in_order
    from statusparse.batch.work import Job, Task, reports_of
    from statusparse.cli.progress import Progress
    from statusparse.cli.remarks import Remarks

    settings = settings_of(options)
    remarks = Remarks(in_full=not options.summary)
    if options.inputs == [STDIN]:
        reports = read_reports(STDIN, settings)
        for report in reports or ():
            remarks.add(STDIN, report)
        return 0 if reports else FAILED
    files = find_inputs(options)
    reading = Settings(**settings)
    twins = Twins(reading.limits) if options.dedupe else None
    doubles = Doubles(files)
    # What fails is written nowhere else, and so is said even where much is left unsaid.
    progress = Progress(len(files), quiet=False, out=True, brief=options.quiet)
    status = 0
    with progress, executor_for(options.jobs, options.timeout) as executor:
        runs = executor, Job(reading), map(Task, files), options.jobs, twins
        for index, (task, done, twin) in enumerate(in_order(*runs)):
            progress.done(task.file.name, done.fault, done.forms, twin)
            for report in reports_of(done.reports):
                remarks.add(task.file.name, report)
                doubles.add(report, index)
            if done.fault is not None:
                status = FAILED
                if options.fail_fast:
                    break
    if len(files) > 1 or options.summary:
        remarks.overview()
    progress.overview(unfilled=remarks.unfilled)
    if (said := doubles.sentence()) and not options.quiet:
        say(said)
    return status
