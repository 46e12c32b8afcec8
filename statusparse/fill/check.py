"""Reads a filled form again, and compares its words with those of the report."""

from __future__ import annotations

from collections.abc import Iterator

from statusparse.forms.keys import key
from statusparse.report import ITEM_FIELDS, Item, StatusReport

__all__ = ["difference"]


def difference(report: StatusReport, filled: StatusReport) -> str | None:
    """The first place where a filled form does not read as the report that it was filled with; None where it does.

    What a form has of its own does not count: columns that the report leaves empty, and the period and programme where
    the report names none.
    """
    read = dict(_words(filled))
    for place, words in _words(report):
        if read.get(place) != words:
            return place
    said = {place for place, _ in _words(report)}
    return next((place for place, words in read.items() if place not in said and any(words)), None)


def _words(report: StatusReport) -> Iterator[tuple[str, tuple[object, ...]]]:
    if report.initiative is not None:
        yield "the initiative line", (report.initiative,)
    sections: list[tuple[str, tuple[Item, ...]]] = [(name, getattr(report, name)) for name in ITEM_FIELDS]
    sections += [(key(section.heading), section.items) for section in report.other]
    for name, items in sections:
        for number, item in enumerate(items, 1):
            yield (
                f"row {number} of {name}",
                (
                    item.text,
                    item.html,
                    item.status.text if item.status else "",
                    item.owner or "",
                    item.due.text if item.due else "",
                    *sorted((key(column), text) for column, text in item.extra.items() if text),
                ),
            )
    if report.description.text:
        yield "the description", (report.description.text, report.description.html)
