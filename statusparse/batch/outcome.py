"""What became of an input, for the caller."""

from __future__ import annotations

from msgspec import Struct

from statusparse.errors import StatusParseError
from statusparse.report import StatusReport

__all__ = ["Outcome"]


class Outcome(Struct, frozen=True):
    """What became of one input of `parse_many`.

    Attributes:
        input: its name: a path, a URL, or `archive.zip!/2017/form.docx`.
        reports: its forms in the order of the file; none where it could not be read, or was read before.
        error: what went wrong, or None; it names the input.
        seconds: how long reading it took; the one field that is not the same each time.
        same_as: the name of an earlier input with the same content, where that is asked for (`dedupe=True`).

    >>> Outcome("form.txt").report is None
    True
    """

    input: str
    reports: tuple[StatusReport, ...] = ()
    error: StatusParseError | OSError | None = None
    seconds: float = 0.0
    same_as: str | None = None

    @property
    def report(self) -> StatusReport | None:
        """The form, where there is exactly one; else None.

        >>> from statusparse import new_report
        >>> Outcome("form.txt", (new_report("Byen"),)).report.initiative
        'Byen'
        """
        return self.reports[0] if len(self.reports) == 1 else None
