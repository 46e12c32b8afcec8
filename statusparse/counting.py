"""Words for a person: how many there are of something, and the beginning of a long text."""

from __future__ import annotations

__all__ = ["counted", "shortened"]


def counted(count: int, name: str) -> str:
    """A count with its noun in the number that it asks for.

    Args:
        count: how many.
        name: of one of them; several have an `s` behind.

    >>> counted(1, "form"), counted(2, "form"), counted(0, "input")
    ('1 form', '2 forms', '0 inputs')
    """
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def shortened(text: str, longest: int = 80) -> str:
    """A text as a sentence quotes it: in one line, and no longer than `longest` code points.

    Args:
        text: any text.
        longest: how long it may be, in code points.

    >>> shortened("Udfyldt af:\\nBo"), shortened("Udfyldt af Bo", longest=8)
    ('Udfyldt af: Bo', 'Udfyldt…')
    """
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
