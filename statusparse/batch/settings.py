"""The options of `parse`, checked before anything is read, as they go to the workers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from msgspec import Struct

from statusparse.danish.dates.years import day_of
from statusparse.forms import Form, load_form
from statusparse.limits import Limits, check_year
from statusparse.readers import JSON, READERS
from statusparse.readers.options import Revisions

__all__ = ["Settings", "settings_of"]


class Settings(Struct, frozen=True):
    """The options of `parse`."""

    format: str | None = None
    form: Form | None = None
    year: int | None = None
    base: date | None = None
    revisions: Revisions = "accept"
    limits: Limits = Limits()


def settings_of(
    format: str | None = None,
    form: str | Path | Form | None = None,
    year: int | None = None,
    base: date | None = None,
    revisions: str = "accept",
    limits: Limits = Limits(),
) -> Settings:
    """The options, checked.

    Raises:
        ValueError, TypeError: one of them is none that `parse` takes.

    >>> settings_of(year=2017).year
    2017
    """
    check_year(year)
    base = day_of(base)
    if format is not None and format not in (*READERS, JSON):
        raise ValueError(f"There is no format {format!r} to read; known are {', '.join((*READERS, JSON))}.")
    if revisions not in ("accept", "reject"):
        raise ValueError(f"revisions is {revisions!r}; it must be 'accept' or 'reject'.")
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be a Limits, not {type(limits).__name__}.")
    described = None if form is None else load_form(form)
    return Settings(format, described, year, base, cast(Revisions, revisions), limits)
