"""Texts without runs of blanks, which say nothing, and without letters in two parts, "a" and a ring."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from io import StringIO

__all__ = ["Shortened", "can_be_shortened"]

_LONGER = re.compile(" {2,}|a\u030a")


def can_be_shortened(folded: str) -> bool:
    """Whether a folded text has a run of blanks or a letter in two parts.

    >>> can_be_shortened("2017  deltagere"), can_be_shortened("2017 deltagere")
    (True, False)
    """
    return "  " in folded or "\u030a" in folded


class Shortened:
    """A text with one blank for each run of them and one letter for "a" and its ring, and where all of it stood.

    Args:
        text: the text.
        folded: the same in small letters and with plain blanks, code point by code point.

    >>> shortened = Shortened("Den  3.   maj", "den  3.   maj")
    >>> shortened.text, shortened.folded, shortened.span((4, 10))
    ('Den 3. maj', 'den 3. maj', (5, 13))
    """

    def __init__(self, text: str, folded: str) -> None:
        # Hostile texts hold very many runs: what is kept of each is two numbers.
        written, small = StringIO(), StringIO()
        # Where what follows a longer piece begins in the shorter text, and how much was taken out before it.
        self._at, self._less = array("q", [0]), array("q", [0])
        begin = 0
        for longer in _LONGER.finditer(folded):
            start = longer.start()
            one = " " if folded[start] == " " else "å"
            small.write(folded[begin:start])
            small.write(one)
            written.write(text[begin:start])
            written.write(one.upper() if text[start].isupper() else one)
            begin = longer.end()
            self._less.append(self._less[-1] + begin - start - 1)
            self._at.append(begin - self._less[-1])
        self.text = written.getvalue() + text[begin:]
        self.folded = small.getvalue() + folded[begin:]

    def span(self, span: tuple[int, int]) -> tuple[int, int]:
        """Where the text had what is a span of the shorter one."""
        start, end = span
        return self._place(start), self._place(end)

    def _place(self, at: int) -> int:
        return at + self._less[bisect_right(self._at, at) - 1]
