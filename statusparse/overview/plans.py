"""What became of the plans of one edition in the next, and what the last forms say was done and is to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from statusparse.follow_up import compare
from statusparse.follow_up.records import FollowUp, Told, Verdict
from statusparse.overview.archive import Archive
from statusparse.overview.entries import entry_id
from statusparse.overview.records import Comer, Form, Initiative, Plan, PlanYear
from statusparse.report import Item, StatusReport
from statusparse.tables.coming import coming
from statusparse.tables.rows import item_dates, sections_of

__all__ = ["PLANNED", "News", "news_of", "plan_years", "silent_in"]

#: What may become of an unfinished item, in the order in which it is told.
PLANNED: tuple[Verdict, ...] = ("dropped", "mentioned", "carried_over", "finished", "cancelled")

#: The ids of the rows of a form, by where its items stand.
_Ids = Mapping[tuple[str, str, int], str]


def plan_years(archive: Archive) -> list[PlanYear]:
    """What became of all plans, by the year of the forms that had to account for them, the latest first."""
    plans: dict[int | None, dict[Verdict, list[Plan]]] = {}
    new: dict[int | None, int] = {}
    for initiative in archive.initiatives:
        for year, found in _followed_up(archive, initiative):
            by_verdict = plans.setdefault(year, {verdict: [] for verdict in PLANNED})
            new.setdefault(year, 0)
            if isinstance(found, Plan):
                by_verdict[found.found.verdict].append(found)
            elif found is not None:
                new[year] += found.verdict == "new"
    latest_first = sorted(plans, key=lambda year: (year is None, -(year or 0)))
    return [PlanYear(year, plans[year], new[year]) for year in latest_first]


def _followed_up(archive: Archive, initiative: Initiative) -> Iterator[tuple[int | None, Plan | FollowUp | None]]:
    """Of each edition but the first: its year, with nothing, and with what became of each item of the one before."""
    before: tuple[StatusReport, _Ids] | None = None
    for old_form, form in pairwise((None, *initiative.editions)):
        if form is None:
            return
        report = archive.report(form)
        ids = _ids(report, form)
        if before is not None and old_form is not None:
            yield form.year, None
            for found in compare(before[0], report).items:
                yield form.year, _plan(initiative, found, (old_form, form), (before[1], ids))
        before = report, ids


def _plan(initiative: Initiative, found: FollowUp, forms: tuple[Form, Form], ids: tuple[_Ids, _Ids]) -> Plan | FollowUp:
    if found.old is None or found.verdict not in PLANNED or found.old.state == "cancelled":
        return found  # what was called off, and held after all, was no plan
    new_id = ids[1].get(_stand(found.new)) if found.new is not None else None
    return Plan(initiative.name, found, *forms, ids[0][_stand(found.old)], new_id)


def _stand(told: Told) -> tuple[str, str, int]:
    return told.section, told.heading, told.number


def _ids(report: StatusReport, form: Form) -> _Ids:
    return {
        (section, heading, number): entry_id(form.number, place, number)
        for place, (section, heading, items) in enumerate(sections_of(report), 1)
        for number in range(1, len(items) + 1)
    }


class News(NamedTuple):
    """What the last forms tell: what was completed, the latest first, and what is to come, the earliest first."""

    completed: list[Comer]
    to_come: list[Comer]


def news_of(archive: Archive, year: int) -> News:
    """The dated items of a year's editions, of each initiative its last one, that are completed or to come."""
    completed, to_come = [], []
    for initiative in archive.initiatives:
        form = initiative.edition(year)
        if form is None:
            continue
        for entry in archive.entries(form):
            text = entry.item.label or entry.item.text
            to_come += [
                Comer(one.first, text, one.when, one.kind, initiative.name, form, entry.id)
                for one in coming(entry.item)
            ]
            completed += _completed(entry.item, initiative, form, entry.id)
    completed.sort(key=lambda one: (-one.day.toordinal(), one.form.number, one.id))
    to_come.sort(key=lambda one: (one.day, one.form.number, one.id))
    return News(completed, to_come)


def _completed(item: Item, initiative: Initiative, form: Form, id: str) -> list[Comer]:
    """A completed item by the last day that is named for it."""
    if item.status is None or item.status.state != "completed":
        return []
    known = [(last, when) for when in item_dates(item) if (last := when.end or when.start)]
    if not known:
        return []
    last, when = max(known, key=lambda one: one[0])
    return [Comer(last, item.label or item.text, when, "completed", initiative.name, form, id)]


def silent_in(archive: Archive, year: int) -> list[Form]:
    """The last editions of the initiatives that handed in a form before the year, and none in it."""
    last = [one.editions[-1] for one in archive.initiatives if one.editions]
    return [form for form in last if form.year is not None and form.year < year]
