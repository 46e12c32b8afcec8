"""`statusparse check`: shows what is missing, doubtful or lost in each form, as a table for a person."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import Any

from statusparse.cli.common import FAILED, STDIN, add_reading_options, find_inputs, read_reports, settings_of
from statusparse.report import Place, StatusReport

__all__ = ["add"]

_WIDTH_OF_A_FILE = 120
_COLOURS = {"error": "bold red", "warning": "yellow", "info": "dim"}
_FIELDS = ("activities", "communication", "measurement", "results", "experiences")


def add(commands: Any) -> None:
    """Adds the command to the command line."""
    parser = commands.add_parser("check", help="show what is missing, doubtful or lost in each form")
    add_reading_options(parser)
    parser.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    if options.inputs == [STDIN]:
        return _show([(STDIN, read_reports(STDIN, settings))])
    return _show((str(file.path), read_reports(file.path, settings)) for file in find_inputs(options))


def _show(inputs: Iterable[tuple[str, list[StatusReport] | None]]) -> int:
    """Prints a table for each form.

    Args:
        inputs: the name of each input and its reports, None for one that could not be read.

    Returns:
        1 where an input could not be read, else 0.
    """
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    width = None if sys.stdout.isatty() else _WIDTH_OF_A_FILE
    console = Console(width=width, highlight=False, emoji=False, markup=False)
    status = 0
    for name, reports in inputs:
        if reports is None:
            status = FAILED
            continue
        for report in reports:
            console.print(Text(_title(name, report), style="bold"))
            if not report.diagnostics:
                console.print(Text("  Nothing to remark."))
                continue
            table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
            for heading in ("", "place", "code", "what was met"):
                table.add_column(heading, overflow="fold", no_wrap=heading in ("", "code"))
            for found in report.diagnostics:
                severity = Text(found.severity, style=_COLOURS[found.severity])
                table.add_row(severity, Text(_place(found.at)), Text(found.code), Text(found.message))
            console.print(table)
    return status


def _title(name: str, report: StatusReport) -> str:
    items = sum(len(getattr(report, field)) for field in _FIELDS) + sum(len(one.items) for one in report.other)
    period = f", {report.period.text}" if report.period else ""
    return f"{name}: {report.initiative or 'no initiative named'}{period} – {items} items"


def _place(at: Place) -> str:
    named = (("line", at.line), ("table", at.table), ("row", at.row))
    words = [f"{name} {number}" for name, number in named if number is not None]
    return ", ".join(words) or (at.part or "")
