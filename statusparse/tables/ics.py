"""A calendar (iCalendar, RFC 5545): what is planned or due, each as an entry of whole days.

An entry is made for each date of an unfinished item that is planned or postponed, of a clause of a status that is
("Gennemført 1/6, næste planlagt januar 2018"), and for the deadline of an unfinished item. It lasts from the first day
of the date to the last; of a date with one bound it is that day. Entries leave the days free (TRANSP), since most are
not that exact, and keep their UID when a form is read again, also with another date, so that a calendar replaces them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from statusparse.extras import extra
from statusparse.links import absolute_url
from statusparse.places import place_words
from statusparse.report import Item, StatusReport
from statusparse.tables.coming import Coming, coming
from statusparse.tables.rows import sections_of

with extra("ics", "icalendar"):
    from icalendar import Calendar, Event

__all__ = ["write"]

_STAMP = datetime(2000, 1, 1, tzinfo=UTC)  # fixed: the same in, the same out
_END = b"END:VCALENDAR\r\n"


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes the calendar. Of two entries with one UID, as in two copies of a form, the first is taken."""
    calendar = Calendar()
    calendar.add("prodid", "-//statusparse//EN")
    calendar.add("version", "2.0")
    seen: set[str] = set()
    with path.open("wb") as file:
        file.write(calendar.to_ical().removesuffix(_END))
        for report in reports:
            for uid, event in _events(report):
                if uid not in seen:
                    seen.add(uid)
                    file.write(event.to_ical())
        file.write(_END)


def _events(report: StatusReport) -> Iterator[tuple[str, Event]]:
    counts: dict[tuple[str, str, str], int] = {}
    for section, _, items in sections_of(report):
        for item in items:
            for entry in coming(item):
                like = (section, item.label, entry.kind)
                counts[like] = counts.get(like, 0) + 1
                uid = _uid(report, like, counts[like])
                yield uid, _event(report, item, entry, uid)


def _uid(report: StatusReport, like: tuple[str, str, str], number: int) -> str:
    period = report.period.edtf if report.period else ""
    said = "\0".join([report.programme or "", report.initiative or "", period, *like, str(number)])
    return f"{hashlib.sha256(said.encode()).hexdigest()[:32]}@statusparse"


def _event(report: StatusReport, item: Item, entry: Coming, uid: str) -> Event:
    title = item.label.partition("\n")[0] or item.text.partition("\n")[0]
    status = item.status
    place = place_words(item.at)
    where = [report.source.name if report.source else None, place]
    told = [
        report.initiative,
        status.text if status else None,
        f"Frist: {entry.when.text}" if entry.kind == "due" else None,
        ", ".join(filter(None, where)),
        *[link.url for link in item.links],
    ]
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", _STAMP)
    event.add("dtstart", entry.first)
    if entry.last < date.max:  # without an end an entry takes the one day that it begins on
        event.add("dtend", entry.last + timedelta(days=1))
    event.add("summary", f"Frist: {title}" if entry.kind == "due" else title)
    event.add("description", "\n".join(filter(None, told)))
    event.add("transp", "TRANSPARENT")
    event.add("categories", [entry.state])
    # JSON made by hand may hold what is no web address, or one as nobody reads it.
    if item.links and (url := absolute_url(item.links[0].url)) is not None:
        event.add("url", url)
    return event
