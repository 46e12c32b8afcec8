"""`statusparse compare`: what became of the items of one edition in the next."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import pairwise
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
    refuse_place,
    refuse_replacing,
    say,
    settings_of,
)
from statusparse.cli.terminal import in_a_line, visible
from statusparse.cli.words import Once
from statusparse.counting import counted, shortened
from statusparse.report import StatusReport
from statusparse.suffixes import unknown_suffix

__all__ = ["add"]

_FORMATS = ("json", "md", "xlsx", "html")
_BINARY = ("xlsx",)
_WIDTH_OF_A_FILE = 140
_PAIR = 2
#: Of so many initiatives with one edition the names are said.
_MOST_NAMED = 10
#: Told on request alone: what was settled before.
_SETTLED = ("as_before", "closed")
_COLOURS = {
    "dropped": "bold red",
    "mentioned": "red",
    "carried_over": "yellow",
    "resumed": "yellow",
    "finished": "green",
    "new": "cyan",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    parser.description = (
        "Compares two forms, the earlier first, or each edition of each initiative with the one before. The exit "
        "status is 1 where there are no two editions to compare."
    )
    add_reading_options(parser)
    parser.add_argument("--to", choices=_FORMATS, help="a format in place of a table to read")
    parser.add_argument("-o", "--output", action=Once, metavar="OUT", help="a file; its suffix says the format")
    parser.add_argument("--all", action="store_true", help="tell also of what was settled before")
    parser.set_defaults(run=_compare, written=_FORMATS)


def _compare(options: argparse.Namespace) -> int:
    from statusparse.batch.naming import TableNames

    settings = settings_of(options)
    to = options.to
    if options.output and not to:
        to = Path(options.output).suffix.lower().lstrip(".")
        if to not in _FORMATS:
            raise UsageError(f"{unknown_suffix(options.output, [f'.{name}' for name in _FORMATS])} Or give --to.")
    refuse_place(options.output)
    refuse_replacing(options.output, options.inputs)
    if to in _BINARY and not options.output and sys.stdout.isatty():
        raise UsageError(f"{to} is not written to a terminal; name a file with -o.")
    if STDIN in options.inputs:
        raise UsageError("Two editions cannot be read from standard input; give files or a folder.")
    files = find_inputs(options)
    names = TableNames(files)
    inputs = [
        reports and [names.named(report, file) for report in reports]
        for file, reports in ((file, read_reports(file, settings)) for file in files)
    ]
    failed = FAILED if None in inputs else 0
    comparisons = _comparisons([reports for reports in inputs if reports is not None], named=len(options.inputs))
    if not comparisons:
        say(
            "There are no two editions of one initiative among the inputs, so nothing was compared. Give the forms of "
            "two periods, each with the name of its initiative and its year; or name two forms alone, to compare them "
            "as they stand."
        )
        return FAILED
    if to is None:
        _show(comparisons, options.all)
        return failed
    try:
        data = statusparse.render_comparisons(comparisons, to)
    except ImportError as error:
        raise UsageError(str(error)) from error
    if options.output:
        from statusparse.files import write_bytes

        write_bytes(Path(options.output), data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    return failed


def _comparisons(inputs: Sequence[list[StatusReport]], named: int) -> list[Any]:
    """Two forms that were named are compared as they stand; among more, the editions of an initiative are found."""
    from statusparse.follow_up.editions import are_of_two_initiatives, editions_of

    found = editions_of(report for reports in inputs for report in reports)
    if named == _PAIR and [len(reports) for reports in inputs] == [1, 1]:
        (old,), (new,) = inputs
        if are_of_two_initiatives(old, new):
            say(f"{_name(old)} and {_name(new)} are of two initiatives; they were compared all the same.")
        elif found.of_initiatives == ((new, old),):
            say(f"{_name(old)} is of a later period than {_name(new)}; the earlier form is to be named first.")
        return [statusparse.compare(old, new)]
    for report in found.nameless:
        say(f"{_name(report)}: The form names no initiative or no period, so it was not compared.")
    for report, taken in found.doubles:
        say(f"{_name(report)}: {_name(taken)} is of the same initiative and period, and was compared in its place.")
    _say_alone([editions[0] for editions in found.of_initiatives if len(editions) == 1])
    return [statusparse.compare(old, new) for editions in found.of_initiatives for old, new in pairwise(editions)]


def _say_alone(alone: Sequence[StatusReport]) -> None:
    """Says of which initiatives there is one edition only: it may be new, or have dropped out."""
    if not alone:
        return
    told = [f"{shortened(one.initiative or '')} ({one.period and one.period.text})" for one in alone[:_MOST_NAMED]]
    more = f" and {len(alone) - len(told)} more" if len(alone) > len(told) else ""
    say(f"Of {counted(len(alone), 'initiative')} there is one edition only, not compared: {', '.join(told)}{more}.")


def _name(report: StatusReport) -> str:
    return (report.source and report.source.name) or "a form"


def _show(comparisons: Sequence[Any], all_of_them: bool) -> None:
    """Prints a table for each comparison."""
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from statusparse.follow_up.words import outcome_words, place_of, summary_words, title_words, told_words

    width = None if sys.stdout.isatty() else _WIDTH_OF_A_FILE
    console = Console(width=width, highlight=False, emoji=False, markup=False)
    for comparison in comparisons:
        console.print(Text(in_a_line(title_words(comparison)), style="bold"))
        console.print(Text(in_a_line(summary_words(comparison))))
        items = [item for item in comparison.items if all_of_them or item.verdict not in _SETTLED]
        if not items or not (comparison.changes or all_of_them):
            continue
        table = Table(box=SIMPLE, show_edge=False, pad_edge=True, show_lines=False)
        for heading, share in (("what became of it", 2), ("before", 4), ("now", 4)):
            table.add_column(heading, overflow="fold", ratio=share)
        table.add_column("alike", justify="right", no_wrap=True)
        for item in items:
            cells = [
                Text(visible(f"{told_words(told)}\n")).append(visible(f"{place_of(told, edition)}\n"), style="dim")
                if told
                else Text("")
                for told, edition in ((item.old, comparison.old), (item.new, comparison.new))
            ]
            alike = "" if item.score is None else f"{item.score:.0%}"
            table.add_row(Text(visible(outcome_words(item)), style=_COLOURS.get(item.verdict, "")), *cells, Text(alike))
        console.print(table)
