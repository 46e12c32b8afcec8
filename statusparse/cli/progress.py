"""What a run over many inputs tells a person: how far it is, what failed, and how often each fault was met."""

from __future__ import annotations

import sys
from time import monotonic
from types import TracebackType
from typing import Any

from statusparse.batch.faults import Fault, sentence_of
from statusparse.cli.common import say
from statusparse.cli.terminal import in_a_line
from statusparse.counting import counted

__all__ = ["Progress"]

_SECONDS_A_LINE = 10.0
_WIDTH_OF_A_FILE = 120


class Progress:
    """Follows a run: a bar on a terminal, a line now and then in a log, nothing where it is to be quiet.

    Args:
        total: how many inputs there are.
        quiet: whether to say nothing.
        out: whether what is read goes to standard output, which a bar must not disturb.
        brief: whether only what failed is said, which in that case is written nowhere else.
    """

    def __init__(self, total: int, quiet: bool, out: bool = False, brief: bool = False) -> None:
        self._total = total
        self._quiet = quiet
        self._brief = brief
        self._bar: Any = None
        self._console: Any = None
        self._task: Any = None
        self._begun = self._said = monotonic()
        self._done = self._forms = self._failed = self._same = self._before = 0
        self._kinds: dict[str, tuple[int, str]] = {}
        if not (quiet or brief) and total > 1 and sys.stderr.isatty() and not (out and sys.stdout.isatty()):
            self._show_bar()

    def _show_bar(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        rate, left = TextColumn("{task.fields[rate]}"), TimeRemainingColumn(compact=True)
        self._console = Console(stderr=True, highlight=False, emoji=False, markup=False)
        self._bar = Bar(BarColumn(None), MofNCompleteColumn(), rate, left, console=self._console, transient=True)
        self._task = self._bar.add_task("", total=self._total, rate="")

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def done(
        self, name: str, fault: Fault | None = None, forms: int = 0, same_as: str | None = None, before: bool = False
    ) -> None:
        """Counts an input that is done.

        Args:
            name: of the input.
            fault: what went wrong with it.
            forms: how many forms it gave.
            same_as: the name of the input that has the same content.
            before: whether an earlier run has done it.
        """
        self._done += 1
        self._forms += forms
        self._before += before
        self._same += same_as is not None
        if fault is not None:
            self._failed += 1
            count, first = self._kinds.get(fault.kind, (0, name))
            self._kinds[fault.kind] = (count + 1, first)
            self.tell(f"{name}: {sentence_of(fault)}")
        if self._bar is not None:
            self._bar.update(self._task, completed=self._done, rate=f"{self._rate():.0f} a second")
        elif not (self._quiet or self._brief) and monotonic() - self._said >= _SECONDS_A_LINE:
            self._said = monotonic()
            left = (self._total - self._done) / max(self._rate(), 1e-9)
            say(
                f"{self._done} of {counted(self._total, 'input')}, {self._failed} failed, "
                f"{self._rate():.0f} a second, {_duration(left)} left"
            )

    def _rate(self) -> float:
        return self._done / max(monotonic() - self._begun, 1e-9)

    def tell(self, message: str) -> None:
        """Says a sentence, above the bar where there is one."""
        if self._quiet:
            return
        if self._bar is None:
            say(message)
        else:
            self._console.print(f"statusparse: {in_a_line(message)}", soft_wrap=True)

    def overview(self, errors: str | None = None, unfilled: int = 0) -> None:
        """Says at the end what has been done, and how often each kind of fault was met.

        Args:
            errors: the file that lists what failed, or None.
            unfilled: how many of the forms hold no answer, where that was looked at.
        """
        if self._quiet or self._brief or self._total < 2:
            return
        said = [f"{counted(self._forms, 'form')} in {counted(self._done, 'input')}"]
        said += [f"{unfilled} of them not filled in"] * bool(unfilled)
        said += [f"{self._before} of them done before"] * bool(self._before)
        said += [f"{self._same} the same as another"] * bool(self._same)
        said += [f"{self._failed} failed" + (f" (listed in {errors})" if errors else "")] * bool(self._failed)
        said += ["stopped there"] * (self._done < self._total)
        say(", ".join(said) + ".")
        if self._kinds:
            self._show_kinds()

    def _show_kinds(self) -> None:
        from rich.box import SIMPLE
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(box=SIMPLE, show_edge=False)
        table.add_column("fault", no_wrap=True)
        table.add_column("inputs", justify="right")
        table.add_column("the first of them", overflow="fold")
        for kind, (count, first) in sorted(self._kinds.items(), key=lambda one: (-one[1][0], one[0])):
            table.add_row(Text(kind), str(count), Text(in_a_line(first)))
        width = None if sys.stderr.isatty() else _WIDTH_OF_A_FILE
        Console(stderr=True, width=width, highlight=False, emoji=False, markup=False).print(table)


def _duration(seconds: float) -> str:
    """A time for a person.

    >>> _duration(42), _duration(600), _duration(9000)
    ('42 seconds', '10 minutes', '2.5 hours')
    """
    if seconds < 100:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 6000 else f"{seconds / 3600:.1f} hours"
