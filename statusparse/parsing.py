"""From a file to reports: reads the bytes, tells the format, and recognises the forms in it."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, cast

from statusparse.danish.dates.years import day_of
from statusparse.document import Document
from statusparse.errors import NotAStatusForm, SeveralForms, StatusParseError
from statusparse.forms import Form, load_form
from statusparse.inputs.opening import read_whole
from statusparse.limits import Limits, check_year
from statusparse.readers import JSON, READERS, read_bytes, sniff
from statusparse.readers.options import Options, Revisions
from statusparse.report import Source, StatusReport

__all__ = ["Input", "load_input", "parse", "parse_all", "read_document"]

Input = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO


def parse(
    source: Input,
    *,
    format: str | None = None,
    form: str | Path | Form | None = None,
    year: int | None = None,
    base: date | None = None,
    revisions: Revisions = "accept",
    limits: Limits = Limits(),
) -> StatusReport:
    """Reads one status form.

    Args:
        source: path, bytes, or a file opened in binary mode.
        format: "txt", "docx", "html", "doc", "odt", "rtf" or "json"; None tells it from the content.
        form: name, path or description of the form; None takes the built-in form that fits best.
        year: the year of dates in a form that names none.
        base: the day that relative dates ("for to uger siden") count from; without it they are no dates.
        revisions: "accept" or "reject" the tracked changes of Word.
        limits: what the input may cost.

    Returns:
        The report.

    Raises:
        SeveralForms: there are several forms in the file; `parse_all` gives each.
        StatusParseError: the content is no status form, or cannot be read; the subclass says why.
        OSError: the path does not exist, or cannot be read.
        TypeError: an argument is of the wrong type.
        ValueError: an argument is none of those above.

    >>> report = parse(b'Indsats: "Tryg cykling" 2018\\nAktiviteter\\tStatus\\nCykeltur\\tAfholdt 3/5')
    >>> report.initiative, report.activities[0].status.dates[0].edtf
    ('Tryg cykling', '2018-05-03')
    """
    reports = parse_all(source, format=format, form=form, year=year, base=base, revisions=revisions, limits=limits)
    if len(reports) != 1:
        names = ", ".join(repr(report.initiative) for report in reports[:5])
        raise SeveralForms(
            f"The file holds {len(reports)} forms ({names}). Read them with parse_all.", _load_name(source)
        )
    return reports[0]


def parse_all(
    source: Input,
    *,
    format: str | None = None,
    form: str | Path | Form | None = None,
    year: int | None = None,
    base: date | None = None,
    revisions: Revisions = "accept",
    limits: Limits = Limits(),
) -> list[StatusReport]:
    """Reads all status forms of a file.

    Args:
        source: path, bytes, or a file opened in binary mode.
        format: as for :func:`parse`, as are all below.
        form: name, path or description of the form.
        year: the year of dates in a form that names none.
        base: the day that relative dates count from.
        revisions: "accept" or "reject" the tracked changes of Word.
        limits: what the input may cost.

    Returns:
        The reports in the order of the file, at least one.

    Raises:
        StatusParseError: the content is no status form, or cannot be read; the subclass says why.
        OSError: the path does not exist, or cannot be read.
        TypeError: an argument is of the wrong type.
        ValueError: an argument is none of those above.

    >>> [report.initiative for report in parse_all(b'Indsats: "A"\\nAktiviteter\\tStatus\\n')]
    ['A']
    """
    described = None if form is None else load_form(form)
    check_year(year)
    base = day_of(base)
    options = _options(revisions, limits)
    name, data = load_input(source, limits)
    try:
        if format is None:
            format = sniff(data)
        if format == JSON:
            from statusparse.readers import json

            reports = json.read(data, limits)
            if not reports:
                raise NotAStatusForm("The JSON holds no report.")
            return reports
        document = read_bytes(data, _known(format), options)
        from statusparse.recognise import recognise

        origin = Source(name, format, document.encoding, len(data), hashlib.sha256(data).hexdigest())
        return recognise(document, described, year, base, origin, limits)
    except StatusParseError as error:
        raise error.named(name) from error.__cause__


def read_document(
    source: Input,
    *,
    format: str | None = None,
    revisions: Revisions = "accept",
    limits: Limits = Limits(),
) -> Document:
    """Reads any file of a known format, form or not: its text, tables, and what stands beside them.

    Args:
        source: path, bytes, or a file opened in binary mode.
        format: "txt", "docx", "html", "doc", "odt" or "rtf"; None tells it from the content.
        revisions: "accept" or "reject" the tracked changes of Word.
        limits: what the input may cost.

    Returns:
        The neutral document.

    Raises:
        StatusParseError: the content cannot be read; the subclass says why.
        OSError: the path does not exist, or cannot be read.
        TypeError: an argument is of the wrong type.
        ValueError: there is no such format.

    >>> read_document(b"<table><tr><td>Tryg<td>by</table>").tables[0].rows[0].cells[1].text
    'by'
    """
    options = _options(revisions, limits)
    name, data = load_input(source, limits)
    try:
        if format is None:
            format = sniff(data)
            format = "txt" if format == JSON else format
        return read_bytes(data, _known(format), options)
    except StatusParseError as error:
        raise error.named(name) from error.__cause__


def _options(revisions: Revisions, limits: Limits) -> Options:
    if revisions not in ("accept", "reject"):
        raise ValueError(f"revisions is {revisions!r}; it must be 'accept' or 'reject'.")
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be a Limits, not {type(limits).__name__}.")
    return Options(limits, revisions)


def _known(format: str) -> str:
    if format not in READERS:
        known = ", ".join([*READERS, JSON])
        raise ValueError(f"There is no format {format!r} to read; known are {known}.")
    return format


def _load_name(source: Any) -> str | None:
    name = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if not isinstance(name, (str, os.PathLike)):
        return None
    # A name that is no UTF-8 must not stop the JSON.
    return os.fsencode(Path(name).name).decode("utf-8", "replace")


def load_input(source: Any, limits: Limits) -> tuple[str | None, bytes]:
    """The name, without folder, and the bytes of an input."""
    try:
        if isinstance(source, (bytes, bytearray, memoryview)):
            limits.check("input_bytes", memoryview(source).nbytes, "bytes")
            return None, bytes(source)
        if isinstance(source, (str, os.PathLike)):
            with Path(source).open("rb") as file:
                limits.check("input_bytes", os.fstat(file.fileno()).st_size, "bytes")
                return _load_name(source), read_whole(file, limits)
        if hasattr(source, "read"):
            return _load_name(source), read_whole(cast(BinaryIO, source), limits)
    except StatusParseError as error:
        raise error.named(_load_name(source)) from error.__cause__
    raise TypeError(f"A path, bytes or a binary file is wanted, not {type(source).__name__}.")
