"""`statusparse --print-completion SHELL`: prints what lets a shell complete commands, options and file names."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence

from statusparse.extras import extra

__all__ = ["SHELLS", "PrintCompletion"]

SHELLS = ("bash", "zsh", "tcsh", "fish", "powershell")
#: The arguments that are files or folders, by what the commands call them.
_FILES = {"inputs", "output", "form", "into", "last", "blank"}


class PrintCompletion(argparse.Action):
    """Prints the completion and ends the program, as `--help` does.

    Args:
        whole: makes the parser with the words of all commands.
    """

    def __init__(self, *, whole: Callable[[], argparse.ArgumentParser], **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self.whole = whole

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        try:
            with extra("completion", "shtab"):
                import shtab
        except ImportError as error:
            parser.exit(2, f"statusparse: {error}\n")
        whole = self.whole()
        for action in _actions(whole):
            if action.dest in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            # What is offered of a list is one of its words; as choices they would be all that may be given.
            action.choices = getattr(action, "offered", action.choices)
        print(shtab.complete(whole, shell=str(values)))
        parser.exit()


def _actions(parser: argparse.ArgumentParser) -> Iterable[argparse.Action]:
    """The words of a parser and of its commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
