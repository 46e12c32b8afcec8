"""Words on a terminal, which takes some letters for commands: those are shown as escapes, whoever wrote them."""

from __future__ import annotations

import re

__all__ = ["in_a_line", "visible"]

#: The controls of ISO 6429 but tab and line feed, and what turns the order of the letters behind it (UAX #9).
_COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""A text as it can be shown, with its line breaks.

    >>> visible("a\x1b[2Jb\u202etxt.exe")
    'a\\x1b[2Jb\\u202etxt.exe'
    """
    return _COMMANDS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def in_a_line(text: str) -> str:
    r"""A text as it can be shown in one line.

    >>> in_a_line("a\nb")
    'a\\nb'
    """
    return visible(text).replace("\n", "\\n")
