"""What became of the items of an edition, as immutable typed values."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from statusparse.report import DateSpan, Place, State

__all__ = ["VERDICTS", "Comparison", "Edition", "FollowUp", "Told", "Verdict"]

Verdict = Literal[
    "dropped", "mentioned", "carried_over", "finished", "cancelled", "resumed", "new", "as_before", "closed"
]

#: The verdicts in the order in which they are told, and what each says.
VERDICTS: dict[Verdict, str] = {
    "dropped": "unfinished in the old edition, and not a word of it in the new",
    "mentioned": "unfinished in the old edition, in the new one in the running text alone",
    "carried_over": "unfinished in both",
    "finished": "unfinished in the old, completed in the new or told among its results",
    "cancelled": "unfinished in the old, cancelled in the new",
    "resumed": "completed or cancelled in the old, unfinished in the new",
    "new": "in the new edition alone",
    "as_before": "completed or cancelled in the old, told again in the new",
    "closed": "completed or cancelled in the old, and rightly not in the new",
}


class Told(Struct, frozen=True):
    """An item as one edition tells it: where it stands, its words, its state, and the first of its dates."""

    section: str
    heading: str
    number: int
    text: str
    state: State | None
    status: str | None
    when: DateSpan | None
    at: Place

    @property
    def bounds(self) -> tuple[date | None, date | None]:
        """The days from which and to which it takes place; None is an open or unknown bound."""
        return (self.when.start, self.when.end) if self.when else (None, None)


class FollowUp(Struct, frozen=True):
    """What became of an item.

    `moved` tells whether an unfinished item got other dates than it had, `reworded` whether its words are others;
    `score` is how alike the words are, from 0 to 1, None where there is only one side.
    """

    verdict: Verdict
    moved: bool
    reworded: bool
    score: float | None
    old: Told | None
    new: Told | None

    @property
    def changed(self) -> bool:
        """Whether the new edition says anything else of the item than the old one did."""
        if self.old is None or self.new is None:
            return self.verdict != "closed"
        return self.moved or self.reworded or self.old.state != self.new.state or self.old.bounds != self.new.bounds


class Edition(Struct, frozen=True):
    """One edition of an initiative: its period in words, the year it starts in, and the name of its file."""

    period: str | None
    year: int | None
    file: str | None


class Comparison(Struct, frozen=True):
    """Two editions of an initiative, compared; the items in the order of `VERDICTS`."""

    programme: str | None
    initiative: str | None
    old: Edition
    new: Edition
    items: tuple[FollowUp, ...]

    @property
    def changes(self) -> tuple[FollowUp, ...]:
        """The items of which the new edition says something else; none where two editions are alike."""
        return tuple(item for item in self.items if item.changed)

    def of(self, *verdicts: Verdict) -> tuple[FollowUp, ...]:
        """The items of these verdicts."""
        return tuple(item for item in self.items if item.verdict in verdicts)
