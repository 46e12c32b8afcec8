"""Tables of what was met in forms, for a person."""

from __future__ import annotations

import sys
from collections import Counter

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from statusparse.cli.terminal import in_a_line, visible
from statusparse.counting import counted
from statusparse.places import place_words
from statusparse.report import StatusReport
from statusparse.tables.rows import sections_of
from statusparse.text import names_something

__all__ = ["Remarks"]

_WIDTH_OF_A_FILE = 120
#: What a template prints in each of its forms, such as the words of a footer, is told of the first of them alone.
_TOLD_ONCE = "text-unplaced"
#: So many such texts are remembered, and so many are shown at the end.
_MOST_TEXTS, _MOST_SHOWN = 10_000, 10
_COLOURS = {"error": "bold red", "warning": "yellow", "info": "dim"}


class Remarks:
    """Prints on standard output what was met in each form, and at the end in how many forms.

    Args:
        in_full: whether the forms are shown one by one.
    """

    def __init__(self, in_full: bool) -> None:
        self._in_full = in_full
        self._met: Counter[tuple[str, str]] = Counter()
        self._texts: Counter[str] = Counter()
        self.unfilled = 0
        width = None if sys.stdout.isatty() else _WIDTH_OF_A_FILE
        self._console = Console(width=width, highlight=False, emoji=False, markup=False)

    def add(self, name: str, report: StatusReport) -> None:
        """Shows and counts a form of the input of this name."""
        self.unfilled += not _is_filled(report)
        self._met.update({(found.severity, found.code) for found in report.diagnostics})
        texts = {found.message for found in report.diagnostics if found.code == _TOLD_ONCE}
        before = {text for text in texts if text in self._texts}
        self._texts.update(sorted(texts if len(self._texts) < _MOST_TEXTS else before))
        if self._in_full:
            self._show(name, report, before)

    def _show(self, name: str, report: StatusReport, before: set[str]) -> None:
        self._console.print(Text(in_a_line(_title(name, report)), style="bold"), soft_wrap=True)
        if not report.diagnostics:
            self._console.print(Text("  Nothing to remark."))
            return
        table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
        for heading in ("", "place", "code", "what was met"):
            table.add_column(heading, overflow="fold", no_wrap=heading in ("", "code"))
        left_out = [found for found in report.diagnostics if found.code == _TOLD_ONCE and found.message in before]
        for found in report.diagnostics:
            if found in left_out:
                continue
            severity = Text(found.severity, style=_COLOURS[found.severity])
            words = (place_words(found.at) or "", found.code, found.message)
            table.add_row(severity, *[Text(visible(word)) for word in words])
        if table.row_count:
            self._console.print(table)
        if left_out:
            self._console.print(Text(f"  {counted(len(left_out), 'text')} without a place, told of a form above."))

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
        self._show_texts()

    def _show_texts(self) -> None:
        """Shows what has no place in several forms alike, as the words that their template prints."""
        table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
        table.add_column(f"{_TOLD_ONCE}, the same in several forms", overflow="fold")
        table.add_column("forms", justify="right", no_wrap=True)
        several = sorted(((-count, text) for text, count in self._texts.items() if count > 1))
        for count, text in several[:_MOST_SHOWN]:
            table.add_row(Text(visible(text)), str(-count))
        if several:
            self._console.print(table)
        if len(several) > _MOST_SHOWN:
            self._console.print(Text(f"  and {counted(len(several) - _MOST_SHOWN, 'text')} more"))


def _is_filled(report: StatusReport) -> bool:
    """Whether there is any answer in a form."""
    return bool(report.description.blocks) or any(items for _, _, items in sections_of(report))


def _title(name: str, report: StatusReport) -> str:
    items = sum(len(items) for _, _, items in sections_of(report))
    initiative = report.initiative if names_something(report.initiative) else None
    period = f", {report.period.text}" if report.period else ""
    filled = counted(items, "item") if _is_filled(report) else "not filled in"
    return f"{name}: {initiative or 'no initiative named'}{period} – {filled}"
