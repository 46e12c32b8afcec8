"""The printed lines of a form in its next edition: the year in them follows."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from statusparse.danish.dates import scan
from statusparse.forms import Form, fill_in
from statusparse.forms.matching import matcher_for
from statusparse.report import DateSpan, Layout, SectionLayout, StatusReport

__all__ = ["following_lines", "lines_of_another_time", "period_of"]


def period_of(form: Form, words: str) -> DateSpan | None:
    """The period that words say where they stand in the initiative line, or None where they say none.

    >>> from statusparse.forms import load_form
    >>> period_of(load_form("tryg-aalborg"), "1. halvår 2018").edtf
    '2018-40'
    """
    line = matcher_for(form).initiative(_printed_line(form, "x", words))
    if line is None or line.period is None or line.period.text != words:
        return None
    return line.period if line.period.start is not None else None


def following_lines(report: StatusReport, form: Form, period: DateSpan) -> Layout:
    """The layout of a report with its title, initiative line and headings in another period.

    In the initiative line the period stands as it is worded; in a heading its calendar year.

    Args:
        report: the last edition.
        form: the description of its form.
        period: the new period, as `period_of` gives it.
    """
    year = _year_words(period)
    old = report.period
    old_years = {day.year for day in (old.start, old.end) if day} if old else set()

    def is_ours(found: DateSpan) -> bool:
        same = old is not None and (found.start, found.end) == (old.start, old.end)
        return found.start is not None and (same or (found.precision == "year" and found.start.year in old_years))

    def is_within(found: DateSpan) -> bool:
        return found.start is not None and found.start.year in old_years

    def section(layout: SectionLayout) -> SectionLayout:
        known = layout.section != "other"
        return replace(
            layout,
            heading=_following(layout.heading, year, (lambda _: True) if known else is_ours),
            guidance=_following(layout.guidance, year, is_ours),
            status_heading=_following(layout.status_heading, year, is_within),
        )

    return replace(
        report.form,
        title=_following(report.form.title, year, is_ours),
        initiative=_initiative_line(report, form, period),
        sections=tuple(map(section, report.form.sections)),
    )


def lines_of_another_time(report: StatusReport) -> list[str]:
    """The title and headings of a report that name a time wholly before or after its period.

    >>> from statusparse import parse
    >>> form = "Indsats: Byen 2019\\nAktiviteter\\tStatus\\nResultater/delmål i 2018\\n"
    >>> lines_of_another_time(parse(form.encode()))
    ['Resultater/delmål i 2018']
    """
    period = report.period
    if period is None:
        return []

    def is_apart(found: DateSpan) -> bool:
        return _is_before(found, period) or _is_before(period, found)

    sections = report.form.sections
    lines = (report.form.title, *(line for one in sections for line in (one.heading, one.status_heading)))
    return [line for line in dict.fromkeys(lines) if any(map(is_apart, scan(line).dates))]


def _is_before(one: DateSpan, other: DateSpan) -> bool:
    return one.end is not None and other.start is not None and one.end < other.start


def _year_words(period: DateSpan) -> str:
    years = sorted({day.year for day in (period.start, period.end) if day})
    first, last = years[0], years[-1]
    if first == last:
        return str(first)
    return f"{first}/{last % 100:02}" if last == first + 1 else f"{first}-{last}"


def _following(text: str, words: str, is_meant: Callable[[DateSpan], bool]) -> str:
    for found in reversed(scan(text).dates):
        if is_meant(found):
            text = text[: found.span[0]] + words + text[found.span[1] :]
    return text


def _initiative_line(report: StatusReport, form: Form, period: DateSpan) -> str:
    """The initiative line as it was printed, with the new period; the form's own where that cannot be read."""
    matcher = matcher_for(form)
    line = report.form.initiative
    old = matcher.initiative(line)
    if old and old.period:
        line = line[: old.period.span[0]] + period.text + line[old.period.span[1] :]
    elif old:
        line = f"{line} {period.text}"
    new = matcher.initiative(line)
    if old and new and new.period and (new.name, new.period.text) == (old.name, period.text):
        return line
    return _printed_line(form, report.initiative or "", period.text)


def _printed_line(form: Form, initiative: str, period: str) -> str:
    """The initiative line as the form prints it; the period stands last where the form has no place for it."""
    template = form.initiative.text
    if "{period}" not in template:
        template += " {period}"
    return fill_in(template, initiative=initiative, period=period)
