"""`statusparse new`: makes the form of the next period, from the last one or empty."""

from __future__ import annotations

import argparse
from pathlib import Path

import statusparse
from statusparse.cli.common import FAILED, UsageError, refuse_place, refuse_replacing, say
from statusparse.cli.words import Once
from statusparse.counting import counted, shortened
from statusparse.errors import StatusParseError
from statusparse.forms import Form
from statusparse.report import DateSpan, StatusReport
from statusparse.suffixes import unknown_suffix
from statusparse.writers import WRITERS

__all__ = ["add"]


def _year(words: str) -> int:
    if not words.isdecimal():
        raise argparse.ArgumentTypeError(f'{words!r} is no year. Say a part of one with --period "2. halvår 2018".')
    return int(words)


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    origin = parser.add_mutually_exclusive_group(required=True)
    origin.add_argument(
        "--from", dest="last", metavar="LAST", help="the last form, whose unfinished items are taken over"
    )
    origin.add_argument("--initiative", metavar="NAME", help="name of the initiative, for an empty form")
    period = parser.add_mutually_exclusive_group(required=True)
    period.add_argument("--year", type=_year, help="the year that the form is about")
    period.add_argument("--period", metavar="WORDS", help='the period in words, such as "1. halvår 2018"')
    parser.add_argument("--programme", metavar="NAME", help="name of the programme, for an empty form")
    parser.add_argument("--form", help="name of a built-in form, or the TOML file of one")
    parser.add_argument("--into", metavar="BLANK.docx", help="the form of your own that is to be filled in")
    parser.add_argument(
        "--force", action="store_true", help="leave out what the form of --into has no place for, in place of an error"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace OUT where it is there already")
    parser.add_argument(
        "-o", "--output", action=Once, metavar="OUT", required=True, help="the file to make; its suffix says the format"
    )
    parser.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    target = Path(options.output)
    format = target.suffix.lower().lstrip(".")
    if format not in WRITERS:
        raise UsageError(unknown_suffix(target, [f".{name}" for name in WRITERS]))
    refuse_place(options.output)
    if options.into and format != "docx":
        raise UsageError(f"Only a .docx form can be filled, not {format}; name a .docx file with -o.")
    if options.force and not options.into:
        raise UsageError("--force is for a form that is filled in with --into.")
    if options.last and options.programme:
        raise UsageError("--programme is for an empty form; with --from the programme is that of the last form.")
    refuse_replacing(options.output, (options.last, options.into))
    if target.exists() and not options.overwrite:
        say(f"{target}: Someone may have filled in the file of this name. Give another name, or --overwrite.")
        return FAILED
    for name in (options.last, options.into):
        if name and Path(name).is_dir():
            raise UsageError(f"{name} is a folder; name the file of one form.")
    read = options.last
    try:
        form = statusparse.load_form(options.form) if options.form else None
        report, remarks = _report(options, form)
        read = options.into
        data = statusparse.render(report, format, form=form, into=options.into, force=options.force)
        if options.into:
            remarks += _stale_lines(options, data, form)
    except StatusParseError as error:
        say(f"{read}: {error.message}")
        return FAILED
    except ValueError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        say(f"{error.filename}: {error.strerror or error}. Check the name and the permissions.")
        return FAILED
    from statusparse.files import write_bytes

    write_bytes(target, data)
    for remark in remarks:
        say(remark)
    return 0


def _report(options: argparse.Namespace, form: Form | None) -> tuple[StatusReport, list[str]]:
    """The new form, and what is to be said of its period and its dates."""
    if options.last is None:
        empty = statusparse.new_report(
            options.initiative, year=options.year, period=options.period, programme=options.programme, form=form
        )
        return empty, []
    last = statusparse.parse(options.last, form=form)
    following = statusparse.carry_over(last, options.period if options.year is None else options.year, form=form)
    before, after = last.period, following.period
    left = [] if options.into else _left_behind(options.last, last)
    if before is None:
        return following, _undated(options.last, following) + left
    if after is None or _is_after(after, before):
        return following, left
    said = (
        f"{options.last} is of {before.text}, and {after.text} is not after that. Check the year, or say a part of it "
    )
    return following, [said + 'with --period "2. halvår 2018".', *left]


def _left_behind(name: str, last: StatusReport) -> list[str]:
    """What is said of lines of the last form that have no place in it, and so none in the new one."""
    lines = [one.text for one in last.unplaced if one.kind == "loose paragraph"]
    if not lines:
        return []
    more = f" and {counted(len(lines) - 1, 'more line')}" if len(lines) > 1 else ""
    have, are = ("has", "is") if not more else ("have", "are")
    in_word = last.source is not None and last.source.format == "docx"
    put_right = "Fill the form itself with --into, or add" if in_word else "Add"
    lost = f"{name}: “{shortened(lines[0])}”{more} {have} no place in the form and {are} not taken along."
    return [f"{lost} {put_right} what is missing."]


def _undated(last: str, following: StatusReport) -> list[str]:
    """What is said of dates without a year that come from a form without one, whose year cannot be written out."""
    number = sum(one.code == "year-inferred" for one in following.diagnostics)
    stand, are = ("stands", "is") if number == 1 else ("stand", "are")
    if not number or following.period is None:
        return []
    return [
        f"{last} names no year: {counted(number, 'date')} without a year {stand} as before and {are} read as of "
        f"{following.period.text} now. Write the year out where another is meant."
    ]


def _stale_lines(options: argparse.Namespace, data: bytes, form: Form | None) -> list[str]:
    """What is said of lines in a form of their own that tell another year, as those of one that was filled before."""
    from statusparse.next_edition.lines import lines_of_another_time

    return [
        f"{options.into} prints “{line}”, which is of another time than {report.period.text}, and it stands so in "
        f"{options.output}. Change it there."
        for report in statusparse.parse_all(data, form=form)
        for line in lines_of_another_time(report)
        if report.period
    ]


def _is_after(period: DateSpan, before: DateSpan) -> bool:
    """Whether a period begins later than another; where a beginning is not known, nothing is held against it."""
    return period.start is None or before.start is None or period.start > before.start
