"""Follow-up from one edition of a form to the next: what was finished, carried over, moved, dropped, what is new."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from statusparse.follow_up.editions import editions_of
from statusparse.follow_up.mentions import is_told_without, mention_of
from statusparse.follow_up.pairing import Candidate, pair_items
from statusparse.follow_up.records import VERDICTS, Comparison, Edition, FollowUp, Told
from statusparse.follow_up.verdicts import verdict
from statusparse.report import DateSpan, Item, StatusReport
from statusparse.tables.coming import coming
from statusparse.tables.rows import due_date, item_dates, sections_of

__all__ = ["compare", "compare_all"]

_UNDATED = (None, None)


def compare(old: StatusReport, new: StatusReport) -> Comparison:
    """Says for each item of two editions of a form what became of it.

    The items are paired one to one by their words, so that all pairs together are as alike as can be; wording, order
    and section may change. A place alone makes no pair of items, nor do words that are not much alike where the running
    text tells of the old item in its own. An item that was unfinished, has no counterpart and is not told of in the
    running text was dropped without a word; those come first.

    Args:
        old: the earlier edition.
        new: the later edition.

    Returns:
        What became of each item.

    Raises:
        TypeError: an argument is no StatusReport.

    >>> from statusparse import item, new_report
    >>> planned = [item("Borgermøde", status="Planlagt maj 2018"), item("Folder", status="I gang")]
    >>> last = new_report("Byen", year=2017, activities=planned)
    >>> this = new_report("Byen", year=2018, activities=[item("Borgermøde i Gug", status="Udskudt til maj 2019")])
    >>> for found in compare(last, this).items:
    ...     print(found.verdict, found.moved, found.reworded, (found.old or found.new).text)
    dropped False False Folder
    carried_over True True Borgermøde
    """
    for report in (old, new):
        if not isinstance(report, StatusReport):
            raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    lefts, rights = _items(old), _items(new)

    def apart(left: Candidate, right: Candidate) -> bool:
        return verdict(left, None) == "dropped" and is_told_without(left.item, right.item, new.description)

    pairs = pair_items([candidate for candidate, _ in lefts], [candidate for candidate, _ in rights], apart)
    found = [_paired(*lefts[left], *rights[right], score) for left, right, score in pairs]
    paired_left, paired_right = {left for left, _, _ in pairs}, {right for _, right, _ in pairs}
    found += [_missing(candidate, told, new) for at, (candidate, told) in enumerate(lefts) if at not in paired_left]
    found += [
        FollowUp(verdict(None, candidate), False, False, None, None, told)
        for at, (candidate, told) in enumerate(rights)
        if at not in paired_right
    ]
    order = list(VERDICTS)
    found.sort(key=lambda one: (order.index(one.verdict), not one.moved))
    return Comparison(
        new.programme or old.programme, new.initiative or old.initiative, _edition(old), _edition(new), tuple(found)
    )


def compare_all(reports: Iterable[StatusReport]) -> list[Comparison]:
    """Compares each edition of each initiative with the one before it.

    Which reports are editions of one initiative is told by its name, spelt in whatever way, and their order by their
    periods. Of two reports of one initiative and period the first is taken, and reports that name no initiative or no
    period are left out: :func:`statusparse.follow_up.editions.editions_of` tells which.

    Args:
        reports: in any order.

    Returns:
        A comparison for each pair of editions, by initiative and period.

    Raises:
        TypeError: one of them is no StatusReport.

    >>> from statusparse import new_report
    >>> found = compare_all(new_report("Byen", year=year) for year in (2018, 2016, 2017))
    >>> [(one.old.year, one.new.year) for one in found]
    [(2016, 2017), (2017, 2018)]
    """
    return [compare(old, new) for editions in editions_of(reports).of_initiatives for old, new in pairwise(editions)]


def _items(report: StatusReport) -> list[tuple[Candidate, Told]]:
    found = []
    for section, heading, items in sections_of(report):
        for number, item in enumerate(items, 1):
            state, status = (item.status.state, item.status.text) if item.status else (None, None)
            told = Told(section, heading, number, item.text, state, status, _when(item), item.at)
            found.append((Candidate(section, item), told))
    return found


def _when(item: Item) -> DateSpan | None:
    """The first date that tells when an item takes place, else what is to come of it: a plan in a further clause of its
    status, or its deadline."""
    dates = item_dates(item)
    if dates:
        return dates[0]
    ahead = next(coming(item), None)
    if ahead is None:
        return None
    return ahead.when if isinstance(ahead.when, DateSpan) else due_date(item)


def _paired(old: Candidate, was: Told, new: Candidate, now: Told, score: float) -> FollowUp:
    found = verdict(old, new)
    moved = found == "carried_over" and _UNDATED not in (was.bounds, now.bounds) and was.bounds != now.bounds
    return FollowUp(found, moved, _words(was.text) != _words(now.text), round(score, 3), was, now)


def _missing(old: Candidate, was: Told, report: StatusReport) -> FollowUp:
    """The verdict on an item of the old edition that has no counterpart among the items of the new one."""
    found = verdict(old, None)
    mention = mention_of(old.item, report.description) if found == "dropped" else None
    if mention is None:
        return FollowUp(found, False, False, None, was, None)
    number, block, share = mention
    headings = [layout.heading for layout in report.form.sections if layout.section == "description"]
    told = Told("description", headings[0] if headings else "", number, block.text, None, None, None, block.at)
    return FollowUp("mentioned", False, share < 1, round(share, 3), was, told)


def _words(text: str) -> str:
    """What two texts have in common that differ in case and breaks alone."""
    return " ".join(text.casefold().split())


def _edition(report: StatusReport) -> Edition:
    return Edition(
        report.period.text if report.period else None, report.year, report.source.name if report.source else None
    )
