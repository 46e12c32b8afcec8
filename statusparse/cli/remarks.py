"""Tables of what was met in forms, for a person."""

from __future__ import annotations

import sys
from collections import Counter

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from statusparse.cli.terminal import in_a_line, visible
from statusparse.places import place_words
from statusparse.report import StatusReport

__all__ = ["Remarks"]

_WIDTH_OF_A_FILE = 120
_COLOURS = {"error": "bold red", "warning": "yellow", "info": "dim"}
_FIELDS = ("activities", "communication", "measurement", "results", "experiences")


class Remarks:
    """Prints on standard output what was met in each form, and at the end in how many forms.

    Args:
        in_full: whether the forms are shown one by one.
    """

    def __init__(self, in_full: bool) -> None:
        self._in_full = in_full
        self._met: Counter[tuple[str, str]] = Counter()
        width = None if sys.stdout.isatty() else _WIDTH_OF_A_FILE
        self._console = Console(width=width, highlight=False, emoji=False, markup=False)

    def add(self, name: str, report: StatusReport) -> None:
        """Shows and counts a form of the input of this name."""
        self._met.update({(found.severity, found.code) for found in report.diagnostics})
        if not self._in_full:
            return
        self._console.print(Text(in_a_line(_title(name, report)), style="bold"), soft_wrap=True)
        if not report.diagnostics:
            self._console.print(Text("  Nothing to remark."))
            return
        table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
        for heading in ("", "place", "code", "what was met"):
            table.add_column(heading, overflow="fold", no_wrap=heading in ("", "code"))
        for found in report.diagnostics:
            severity = Text(found.severity, style=_COLOURS[found.severity])
            words = (place_words(found.at) or "", found.code, found.message)
            table.add_row(severity, *[Text(visible(word)) for word in words])
        self._console.print(table)

    def overview(self) -> None:
        """Shows how many forms have each code, the gravest first."""
        table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
        for heading in ("", "code", "forms"):
            table.add_column(heading, no_wrap=True, justify="right" if heading == "forms" else "left")
        order = tuple(_COLOURS)
        for (severity, code), count in sorted(
            self._met.items(), key=lambda one: (order.index(one[0][0]), -one[1], one[0][1])
        ):
            table.add_row(Text(severity, style=_COLOURS[severity]), Text(visible(code)), str(count))
        self._console.print(table)


def _title(name: str, report: StatusReport) -> str:
    items = sum(len(getattr(report, field)) for field in _FIELDS) + sum(len(one.items) for one in report.other)
    period = f", {report.period.text}" if report.period else ""
    return f"{name}: {report.initiative or 'no initiative named'}{period} – {items} items"
