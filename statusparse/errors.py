"""The errors of the library.

    StatusParseError (ValueError)
    ├── UnsupportedFormat       an empty file, random bytes, .xlsx, .pdf …
    ├── MalformedDocument       a truncated or broken file
    ├── EncryptedDocument       a file that wants a password
    ├── NotAStatusForm          read, but no status form in it
    ├── SeveralForms            several forms where one was asked for
    ├── LimitExceeded           larger or deeper than `Limits` allows
    ├── WorkerFailed            the worker process died
    └── TimedOut                the file took longer than the time limit

A missing or unreadable path is Python's own :class:`OSError`; a caller's mistake is a TypeError or ValueError.
"""

from __future__ import annotations

__all__ = [
    "EncryptedDocument",
    "LimitExceeded",
    "MalformedDocument",
    "NotAStatusForm",
    "SeveralForms",
    "StatusParseError",
    "TimedOut",
    "UnsupportedFormat",
    "WorkerFailed",
]


class StatusParseError(ValueError):
    """An input that could not be turned into a report.

    Args:
        message: what is wrong, where, and what to do, as a plain English sentence.
        input: name of the file; None until it is known (:meth:`named` adds it).

    >>> print(StatusParseError("The file is empty.").named("form.txt"))
    form.txt: The file is empty.
    """

    def __init__(self, message: str, input: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.input = input

    def __str__(self) -> str:
        return f"{self.input}: {self.message}" if self.input else self.message

    def __reduce__(self) -> tuple[type[StatusParseError], tuple[str, str | None]]:
        return type(self), (self.message, self.input)

    def named(self, input: str | None) -> StatusParseError:
        """Sets the name of the input where none is set yet, and returns the error itself."""
        if self.input is None:
            self.input = input
        return self


class UnsupportedFormat(StatusParseError):
    """The content is of no format that can be read."""


class MalformedDocument(StatusParseError):
    """The content is of a known format, but broken."""


class EncryptedDocument(StatusParseError):
    """The content can only be read with a password."""


class NotAStatusForm(StatusParseError):
    """The file could be read, but holds no status form."""


class SeveralForms(StatusParseError):
    """The file holds several forms; `parse_all` gives each."""


class LimitExceeded(StatusParseError):
    """The input is larger or deeper than the limits allow."""


class WorkerFailed(StatusParseError):
    """The process that read the input died."""


class TimedOut(StatusParseError):
    """Reading the input took longer than the time limit."""
