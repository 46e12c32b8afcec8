"""What the page tells, as immutable typed values: small ones, since there is one for each form of an archive."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from statusparse.follow_up.records import FollowUp, Verdict
from statusparse.overview.sources import Source
from statusparse.report import DateSpan, Due, Severity, State

__all__ = ["Comer", "Failure", "Form", "Initiative", "Plan", "PlanYear", "Twin"]


class Form(Struct, frozen=True, eq=False):
    """A form of the archive, without its items.

    `number` counts the forms from 1, and `kept` is where the report waits on disk. `states` counts the items that have
    a status, `doubts` the diagnostics by severity and code. `first` and `last` are the bounds of its dates, `dated`
    counts the items that have such, `undated` the dates whose year is not known, `open` the items with a status that
    are neither completed nor cancelled.
    """

    number: int
    kept: int
    source: Source
    programme: str | None
    initiative: str | None
    period: str | None
    year: int | None
    items: int
    states: Mapping[State, int]
    doubts: Mapping[tuple[Severity, str], int]
    first: date | None
    last: date | None
    dated: int
    undated: int
    open: int

    @property
    def total(self) -> int:
        """How many items have a status."""
        return sum(self.states.values())


class Failure(Struct, frozen=True):
    """A file that could not be read: the name of the error's class, and its sentence."""

    source: Source
    kind: str
    message: str


class Twin(Struct, frozen=True):
    """A file that was not read, since it has the content of another."""

    source: Source
    same_as: Source


class Initiative(Struct, frozen=True, eq=False):
    """An initiative, named as its last form has it: its number, its editions by their periods, and its other forms."""

    number: int
    name: str | None
    editions: tuple[Form, ...]
    others: tuple[Form, ...]

    def forms(self, year: int | None) -> list[Form]:
        """Its forms of a year: the editions in their order, then the others."""
        return [form for form in (*self.editions, *self.others) if form.year == year]

    def edition(self, year: int | None) -> Form | None:
        """The form that stands for a year: the last of its editions, or another where there is none."""
        found = [form for form in self.editions if form.year == year] or self.forms(year)[:1]
        return found[-1] if found else None


class Plan(Struct, frozen=True):
    """What became of an item that was unfinished; the ids are those of its rows in the list of all items."""

    initiative: str | None
    found: FollowUp
    old_form: Form
    new_form: Form
    old_id: str
    new_id: str | None


class PlanYear(Struct, frozen=True):
    """What became of the plans that the forms of a year had to account for."""

    year: int | None
    plans: Mapping[Verdict, list[Plan]]
    new: int

    @property
    def total(self) -> int:
        """How many plans there were."""
        return sum(map(len, self.plans.values()))

    @property
    def moved(self) -> int:
        """How many of them got other dates."""
        return sum(plan.found.moved for plans in self.plans.values() for plan in plans)


class Comer(Struct, frozen=True):
    """An item of the last forms with a day that tells its order: when it is to come, or when it was completed."""

    day: date
    text: str
    when: DateSpan | Due
    kind: str
    initiative: str | None
    form: Form
    id: str
