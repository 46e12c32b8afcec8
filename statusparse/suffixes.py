"""What is said of a file whose suffix names no format that can be written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

__all__ = ["unknown_suffix"]

#: What to do for a format that people ask for and that is not written.
_INSTEAD = {
    ".pdf": "PDF is not written; write .docx or .html, and save that as PDF in Word or print it from a browser.",
    ".doc": "The old format of Word is not written; write .docx, and save that as .doc in Word.",
}


def unknown_suffix(path: str | PurePath, known: Iterable[str], what: str = "format") -> str:
    """The sentence on a suffix that names no format.

    Args:
        path: the file.
        known: the suffixes that do, with their dots.
        what: they name.

    >>> unknown_suffix("form.pdf", [".txt"]).partition("; ")[2]
    'known are .txt. PDF is not written; write .docx or .html, and save that as PDF in Word or print it from a browser.'
    """
    said = f"{path} has no suffix that names a {what}; known are {', '.join(dict.fromkeys(known))}."
    return " ".join([said, *filter(None, [_INSTEAD.get(PurePath(path).suffix.lower())])])
