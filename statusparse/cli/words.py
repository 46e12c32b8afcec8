"""The parser of a command's words: what is wrong with them is told with the words of that command."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

__all__ = ["Once", "Words", "WordsOfCommand"]

_NUMBER = re.compile(r"-\d*\.?\d+")


class Once(argparse.Action):
    """Keeps the value of an option that can be given only once, since of two the first would be lost without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        before = getattr(namespace, self.dest)
        if before is not None:
            raise argparse.ArgumentError(self, f"it is given twice, as {before} and as {values}; give one of them")
        setattr(namespace, self.dest, values)


class Words(argparse.ArgumentParser):
    """A parser that says what is wrong, and where all its words are told, in place of telling them all."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {message}\nSee {self.prog} --help\n")


class WordsOfCommand(Words):
    """The parser of one command.

    >>> parser = WordsOfCommand(prog="statusparse check")
    >>> _ = parser.add_argument("--summary", action="store_true")
    >>> parser.nearest("--sumary")
    '--summary'
    """

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parses the words of the command, all of which must be known."""
        words = list(args or ())
        for word in words[: words.index("--")] if "--" in words else words:
            option = word.partition("=")[0]
            if not self._knows(option):
                self._refuse(option)
        found, left = super().parse_known_args(words, namespace)
        if left:
            from statusparse.cli.meant import output_left_over

            if asked := output_left_over(found, left):
                self.error(asked)
            self.error(
                f"{' '.join(left)} is left over. The inputs stand together, and a name with blanks in quotation marks."
            )
        return found, left

    def _knows(self, word: str) -> bool:
        """Whether a word is no option, or one of the command's, maybe cut short or with its value."""
        if not word.startswith("-") or word == "-" or " " in word or _NUMBER.fullmatch(word):
            return True
        if f"-{word}" in self._option_string_actions:
            return False  # "-output" is "--output", not "-o utput"
        short = not word.startswith("--") and word[:2] in self._option_string_actions
        return short or any(option.startswith(word) for option in self._option_string_actions)

    def _refuse(self, option: str) -> NoReturn:
        nearest = self.nearest(option)
        meant = f"; is {nearest} meant?" if nearest else "."
        self.error(f"{option} is no option of {self.prog.rpartition(' ')[2]}{meant}")

    def nearest(self, option: str) -> str | None:
        """The option of the command whose name is most like a word; None where none is."""
        from rapidfuzz.distance import OSA

        wanted = option.lstrip("-")
        if wanted.startswith("out") and wanted.endswith("format") and "--to" in self._option_string_actions:
            return "--to"
        names = {known.lstrip("-"): known for known in self._option_string_actions}
        found = get_close_matches(wanted, names, n=1)
        # Short names one slip apart are alike, though they have few letters in common: "--ot" and "--to".
        slipped = [name for name in names if len(name) == len(wanted) > 1 and OSA.distance(name, wanted) == 1]
        longer = [name for name in names if len(name) > 2 and wanted.startswith(name)]
        meant = [*slipped, *sorted(longer, key=len, reverse=True), *found]
        return names[meant[0]] if meant else None
