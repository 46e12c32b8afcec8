"""Renders the page from its templates, piece by piece: rows are read from disk as they are written."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from itertools import takewhile
from typing import Any, NamedTuple, get_args

from statusparse.extras import extra
from statusparse.overview.archive import Archive
from statusparse.overview.days import date_words
from statusparse.overview.language import Language
from statusparse.overview.plans import PLANNED, news_of, plan_years, silent_in
from statusparse.overview.records import Failure, Form, Initiative, Twin
from statusparse.overview.sources import Source
from statusparse.overview.timeline import Axis, axis_of
from statusparse.report import DateSpan, Due, Severity, State
from statusparse.text import legal

with extra("overview", "Jinja2"):
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

__all__ = ["render_page"]

#: The states in the order in which they are counted: from done to dropped.
_STATES: tuple[State, ...] = (
    "completed",
    "ongoing",
    "in_progress",
    "partly_completed",
    "planned",
    "postponed",
    "not_started",
    "cancelled",
    "unknown",
)
_SEVERITIES: tuple[Severity, ...] = get_args(Severity)[::-1]
#: How many items the cards at the top name.
_NAMED = 5


def render_page(archive: Archive, language: Language) -> Iterator[str]:
    """The page, in pieces; what comes from forms is escaped, wherever it stands.

    Args:
        archive: the forms.
        language: the words of the page.
    """
    environment = Environment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        loader=PackageLoader("statusparse.overview"),
    )
    environment.filters |= {
        "date_words": lambda when: date_words(when, language),
        "one_line": lambda text: " ".join(text.split()),
    }
    return map(legal, environment.get_template("page.html").generate(_context(archive, language)))


class _Segment(NamedTuple):
    """A part of a bar: where it begins and how wide it is, in percents, and the number of items."""

    state: State
    x: float
    width: float
    number: int


def _segments(states: Mapping[State, int]) -> list[_Segment]:
    total = sum(states.values())
    segments, before = [], 0
    for state in _STATES:
        if count := states.get(state, 0):
            segments.append(_Segment(state, round(100 * before / total, 2), round(100 * count / total, 2), count))
            before += count
    return segments


def _context(archive: Archive, language: Language) -> dict[str, Any]:
    style, script = _asset("page.css"), _asset("page.js")
    year = archive.last_year
    common = _common_folder(archive)
    plans = plan_years(archive)
    return {
        "archive": archive,
        "language": language,
        "w": language.words,
        "policy": f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'",
        # The page's own files, which hold nothing of any form.
        "style": Markup(style),
        "script": Markup(script),
        "span": _span(archive.years),
        "year": year,
        "named": _NAMED,
        "news": None if year is None else news_of(archive, year),
        "silent": [] if year is None else silent_in(archive, year),
        "plans": plans,
        "latest_plans": next((one for one in plans if one.year == year), None),
        "planned": PLANNED,
        "totals": {one: _total(archive.initiatives, one) for one in archive.years},
        "segments": _segments,
        "states": [state for state in _STATES if any(form.states.get(state) for form in archive.forms)],
        "axes": {one: _axis(archive, one) for one in archive.years},
        "source_words": lambda source: _source_words(source, common, language),
        "fault_words": lambda failure: _fault_words(failure, language),
        "doubtful": sorted(archive.newest_first, key=_gravity),
        "doubts": _doubts(archive.forms),
        "time_words": lambda times: _time_words(times, language),
    }


def _asset(name: str) -> str:
    text = (resources.files("statusparse.overview") / "assets" / name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def _hash(text: str) -> str:
    """The source expression of an inline element (CSP Level 3)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _span(years: list[int | None]) -> str:
    known = [year for year in years if year is not None]
    return f"{known[0]}–{known[-1]}" if len(known) > 1 else "".join(map(str, known))


def _total(initiatives: Iterable[Initiative], year: int | None) -> Counter[State]:
    """The states of all items of a year; an initiative with several editions in it counts with the last."""
    total: Counter[State] = Counter()
    for initiative in initiatives:
        form = initiative.edition(year)
        total.update(form.states if form is not None else {})
    return total


def _axis(archive: Archive, year: int | None) -> Axis:
    return axis_of(
        year, [(form.first, form.last) for form in archive.forms if form.year == year and form.first and form.last]
    )


def _common_folder(archive: Archive) -> str:
    """The folder that all files lie in, with its slash, or nothing."""
    named: list[Form | Failure | Twin] = [*archive.forms, *archive.failures, *archive.twins]
    paths = [(one.source.archive or one.source.name or "").split("/")[:-1] for one in named]
    shared = takewhile(lambda parts: len(set(parts)) == 1, zip(*paths, strict=False))
    return "".join(f"{parts[0]}/" for parts in shared)


def _source_words(source: Source, common: str, language: Language) -> str:
    """A file by its place below the folder that all lie in."""
    if source.name is None:
        return str(language.words["places"]["standard_input"])
    if source.archive is None:
        return source.name.removeprefix(common)
    where = language.words["places"]["in_archive"].format(archive=source.archive.removeprefix(common))
    return f"{source.name} ({where})"


def _fault_words(failure: Failure, language: Language) -> str:
    known: dict[str, str] = language.words["errors"]
    return known.get(failure.kind, known["OSError"])


def _time_words(times: Iterable[DateSpan | Due], language: Language) -> str:
    return ", ".join(dict.fromkeys(date_words(when, language) for when in times))


def _gravity(form: Form) -> tuple[int, ...]:
    """What forms are sorted by: the one with the gravest and most doubts first."""
    return tuple(-sum(n for (grade, _), n in form.doubts.items() if grade == severity) for severity in _SEVERITIES)


def _doubts(forms: Iterable[Form]) -> list[tuple[Severity, str, int, int]]:
    """How often each doubt was met, and in how many forms; the gravest first."""
    often: Counter[tuple[Severity, str]] = Counter()
    where: Counter[tuple[Severity, str]] = Counter()
    for form in forms:
        often.update(form.doubts)
        where.update(form.doubts.keys())
    order = sorted(often, key=lambda one: (_SEVERITIES.index(one[0]), -often[one], one[1]))
    return [(severity, code, often[severity, code], where[severity, code]) for severity, code in order]
