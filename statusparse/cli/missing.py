"""Inputs that are not there, and names that the shell has cut at their blanks."""

from __future__ import annotations

from collections.abc import Sequence

from statusparse.inputs import urls
from statusparse.inputs.folders import PATTERN, exists
from statusparse.inputs.found import IN_ARCHIVE

__all__ = ["cut_name", "missing"]

#: A name is put together again from no more words than this.
_MOST_WORDS = 12


def missing(inputs: Sequence[str]) -> list[str]:
    """The inputs that name a file which is not there; patterns, members of archives and URLs are not looked for.

    >>> missing(["no-such-form.docx", "*.docx", "-"])
    ['no-such-form.docx']
    """
    return [
        name
        for name in inputs
        if name not in ("", "-")
        and _is_gone(name)
        and not PATTERN & set(name)
        and IN_ARCHIVE not in name
        and not urls.is_url(name)
    ]


def _is_gone(name: str) -> bool:
    """Whether there is nothing of a name; of one that cannot be looked for nothing is known."""
    try:
        return not exists(name)
    except OSError:
        return False


def cut_name(inputs: Sequence[str]) -> str | None:
    """The name of a file or folder that neighbouring inputs give with blanks between them; None where none do.

    >>> cut_name(["no-such-form", "(final).docx"])
    """
    absent = set(missing(inputs))
    for start in range(len(inputs) - 1 if absent else 0):
        for end in range(min(start + _MOST_WORDS, len(inputs)), start + 1, -1):
            words = inputs[start:end]
            if not absent.isdisjoint(words) and exists(joined := " ".join(words)):
                return joined
    return None
