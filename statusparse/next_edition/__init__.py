"""The next edition of a form: what is unfinished goes on, what was told is left behind."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from statusparse.compose import compose
from statusparse.danish.dates import Years, scan, years_of
from statusparse.forms import Form, form_of, load_form
from statusparse.limits import check_year
from statusparse.next_edition.lines import following_lines, period_of
from statusparse.next_edition.years import Edit, edited, edited_content, year_edits
from statusparse.readers.html import read_fragment
from statusparse.recognise import recognise
from statusparse.report import DateSpan, Item, RichText, State, Status, StatusReport
from statusparse.rich import to_html
from statusparse.text import normalise

__all__ = ["carry_over"]

#: The states that leave something to be done, or (partly_completed, unknown) may do so: a row too many is struck out
#: by whoever fills in the form, a row that is missing is seen by nobody.
UNFINISHED: frozenset[State] = frozenset(
    {"planned", "in_progress", "ongoing", "postponed", "not_started", "partly_completed", "unknown"}
)


def carry_over(report: StatusReport, period: int | str, *, form: str | Path | Form | None = None) -> StatusReport:
    """The form of the next period, with the unfinished items of the last and their statuses as a starting point.

    An item goes on unless it is completed or cancelled and no further clause of its status is unfinished
    ("Gennemført 1/6, næste planlagt januar 2018" goes on). Results, experiences, the description and what was unplaced
    are left behind. The title, the initiative line and the headings follow to the new period.

    A date that took its year from the old form would take the new year in the new one. So that it still means the same
    day its year is written out: "Planlagt 24/11" becomes "Planlagt 24/11 2017". All other words stay as they are.

    Args:
        report: the last edition.
        period: the year of the next, or its period in words, such as "1. halvår 2018".
        form: name, path or description of the form; None takes the built-in one that the report names.

    Returns:
        A report without source, just as reading its words gives it.

    Raises:
        ValueError: the period is none that can stand in the initiative line.
        TypeError: `report` is no StatusReport, or the period neither words nor a number.

    >>> from statusparse import item, new_report
    >>> some = [item("Borgermøde", status="Planlagt 24/11"), item("Folder", status="Gennemført")]
    >>> new = carry_over(new_report("Tryg cykling", year=2017, activities=some), 2018)
    >>> new.form.initiative, [(one.text, one.status.text) for one in new.activities]
    ('Indsats: "Tryg cykling" 2018', [('Borgermøde', 'Planlagt 24/11 2017')])
    """
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    if not isinstance(period, str):
        check_year(period)
    described = form_of(report) if form is None else load_form(form)
    words = normalise(str(period))
    new = period_of(described, words)
    if new is None:
        raise ValueError(f"The period {words!r} is none that can stand in the initiative line, such as 1. halvår 2018.")
    carry = _Carrier(_years_before(report), years_of(new))
    draft = replace(
        report,
        period=None,
        activities=carry.items(report.activities),
        communication=carry.items(report.communication),
        measurement=carry.items(report.measurement),
        results=(),
        experiences=(),
        description=RichText(),
        other=tuple(replace(section, items=carry.items(section.items)) for section in report.other),
        unplaced=(),
        form=following_lines(report, described, new),
        source=None,
        diagnostics=(),
    )
    return recognise(compose(draft, described), described)[0]


def _years_before(report: StatusReport) -> Years:
    """The year or period that the dates of a report were read with."""
    if report.period and report.period.start:
        return years_of(report.period)
    # A form that names no year was read with a year that the caller knew.
    sections = (report.activities, report.communication, report.measurement, *(one.items for one in report.other))
    items = [item for items in sections for item in items]
    dates = [found for item in items for found in (*item.dates, *(item.status.dates if item.status else ()))]
    known = [found.start or found.end for found in dates if found.inferred]
    return min((day.year for day in known if day), default=None)


class _Carrier:
    """Carries items from a form of one year or period into that of another."""

    def __init__(self, before: Years, after: Years) -> None:
        self.before = before
        self.after = after

    def items(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        return tuple(self._item(item) for item in items if _goes_on(item))

    def _item(self, item: Item) -> Item:
        edits = self._edits(item.text, item.dates)
        return replace(
            item,
            text=edited(item.text, edits),
            html=item.html and to_html(edited_content(read_fragment(item.html), edits)),
            status=item.status and self._status(item.status),
            due=item.due and replace(item.due, text=self._due(item.due.text)),
        )

    def _status(self, status: Status) -> Status:
        dates = [*status.dates, *(found for clause in status.also for found in clause.dates)]
        return replace(status, text=edited(status.text, self._edits(status.text, dates)))

    def _due(self, text: str) -> str:
        return edited(text, self._edits(text, scan(text, self.before).dates))

    def _edits(self, text: str, dates: Iterable[DateSpan]) -> list[Edit]:
        return year_edits(text, dates, self.before, self.after)


def _goes_on(item: Item) -> bool:
    if item.status is None or item.status.state in UNFINISHED:
        return True
    return any(clause.state in UNFINISHED for clause in item.status.also)
