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
    """An input that could not be turned into a report; the errors below are all of this class.

    Args:
        message: what is wrong, where, and what to do, as a plain English sentence.
        input: name of the file; None until it is known (:meth:`named` adds it).

    Attributes:
        message: the sentence, without the name of the file.
        input: name of the file, or None.

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
        """Sets the name of the input where none is set yet.

        Args:
            input: name of the file.

        Returns:
            The error itself.

        >>> StatusParseError("The file is empty.").named("form.txt").named("archive.zip").input
        'form.txt'
        """
        if self.input is None:
            self.input = input
        return self


class UnsupportedFormat(StatusParseError):
    """The content is of no format that can be read.

    >>> from statusparse import parse
    >>> parse(b"")
    Traceback (most recent call last):
    statusparse.errors.UnsupportedFormat: The file is empty. Check that it was copied or saved completely.
    """


class MalformedDocument(StatusParseError):
    """The content is of a known format, but broken; or a form has no place for what is to be filled in.

    >>> from statusparse import from_json
    >>> from_json(b"[]")
    Traceback (most recent call last):
    statusparse.errors.MalformedDocument: The JSON is not that of a status report: Expected `object`, got `array`.
    """


class EncryptedDocument(StatusParseError):
    """The content can only be read with a password.

    >>> issubclass(EncryptedDocument, StatusParseError)
    True
    """


class NotAStatusForm(StatusParseError):
    """The file could be read, but holds no status form.

    >>> from statusparse import parse
    >>> try:
    ...     parse(b"Kaffe og kage kl. 14")
    ... except NotAStatusForm as error:
    ...     print(error.message.split(":")[0])
    No status form was found
    """


class SeveralForms(StatusParseError):
    """The file holds several forms; `parse_all` gives each.

    >>> from statusparse import parse, parse_all
    >>> two = b'Indsats: "A" 2018\\nAktiviteter\\tStatus\\n' b'Indsats: "B" 2018\\nAktiviteter\\tStatus\\n'
    >>> try:
    ...     parse(two)
    ... except SeveralForms:
    ...     print([report.initiative for report in parse_all(two)])
    ['A', 'B']
    """


class LimitExceeded(StatusParseError):
    """The input is larger or deeper than the limits allow; the message names the limit.

    >>> from statusparse import Limits, parse
    >>> try:
    ...     parse(b'Indsats: "A" 2018\\nAktiviteter\\tStatus\\n', limits=Limits(input_bytes=10))
    ... except LimitExceeded as error:
    ...     print("Limits(input_bytes=…)" in error.message)
    True
    """


class WorkerFailed(StatusParseError):
    """The process that read the input died; an error of `parse_many` with `jobs` or `timeout` alone.

    >>> issubclass(WorkerFailed, StatusParseError)
    True
    """


class TimedOut(StatusParseError):
    """Reading the input took longer than the time limit; an error of `parse_many` with `timeout` alone.

    >>> issubclass(TimedOut, StatusParseError)
    True
    """
