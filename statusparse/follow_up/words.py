"""What became of an item, in words for a person."""

from __future__ import annotations

from statusparse.follow_up.records import Comparison, Edition, FollowUp, Told, Verdict
from statusparse.places import place_words
from statusparse.report import DateSpan

__all__ = [
    "LABELS",
    "edition_words",
    "outcome_words",
    "place_of",
    "summary_words",
    "title_words",
    "told_words",
    "when_words",
]

#: The verdicts in words, in the order in which they are told.
LABELS: dict[Verdict, str] = {
    "dropped": "dropped without a word",
    "mentioned": "in the running text alone",
    "carried_over": "carried over",
    "finished": "finished",
    "cancelled": "cancelled",
    "resumed": "taken up again",
    "new": "new",
    "as_before": "as before",
    "closed": "closed before",
}


def outcome_words(item: FollowUp) -> str:
    """The verdict on an item, with what else changed.

    >>> outcome_words(FollowUp("carried_over", False, True, 0.9, None, None))
    'carried over, reworded'
    """
    words = [LABELS[item.verdict]]
    if item.moved and item.old and item.new:
        words.append(f"moved from {when_words(item.old.when)} to {when_words(item.new.when)}")
    if item.reworded:
        words.append("reworded")
    return ", ".join(words)


def when_words(when: DateSpan | None) -> str:
    """A date as it was written, with the year that it did not name.

    >>> from statusparse import find_dates
    >>> when_words(find_dates("senest 3/5", year=2018)[0])
    'senest 3/5 (2018)'
    """
    if when is None:
        return ""
    day = when.start or when.end
    return f"{when.text} ({day.year})" if when.inferred and day else when.text


def told_words(told: Told | None) -> str:
    """An item as an edition tells it: its text, and its status on a line of its own."""
    if told is None:
        return ""
    return f"{told.text}\n{told.status}" if told.status else told.text


def place_of(told: Told | None, edition: Edition) -> str:
    """Where an item stands: its file, and the place in it."""
    if told is None:
        return ""
    place = place_words(told.at) or f"{told.heading or told.section}, item {told.number}"
    return f"{edition.file}, {place}" if edition.file else place


def edition_words(edition: Edition) -> str:
    """An edition, named by its period, or by its file where it has none."""
    return edition.period or edition.file or "no period"


def title_words(comparison: Comparison) -> str:
    """The initiative and the editions that are compared."""
    name = comparison.initiative or "no initiative named"
    return f"{name}: {edition_words(comparison.old)} → {edition_words(comparison.new)}"


def summary_words(comparison: Comparison) -> str:
    """How many items there are of each verdict, or that nothing has changed."""
    counts = [(label, len(comparison.of(verdict))) for verdict, label in LABELS.items()]
    moved = sum(item.moved for item in comparison.items)
    words = [f"{count} {label}" for label, count in counts if count]
    said = ", ".join(words) + (f"; {moved} moved in time" if moved else "")
    if not comparison.changes:
        return f"No change: {said}." if said else "No change."
    return f"{said}."
