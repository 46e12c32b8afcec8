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
    """An item as one edition tells it.

    Attributes:
        section: the field of the report that holds it.
        heading: the words above it.
        number: its place in the section, counted from 1.
        text: its words.
        state: its state; None where the section has no status column.
        status: the words of its status; None as above.
        when: the first of its dates: of the status, else of the text, else of what is planned in a further clause of
            the status, else of its deadline while it is unfinished; None where there is none.
        at: where it stood.

    >>> from statusparse import compare, item, new_report
    >>> last, this = (new_report("Byen", year=year, results=[item("Ro 2016")]) for year in (2017, 2018))
    >>> told = compare(last, this).items[0].old
    >>> told.section, told.number, told.when.edtf
    ('results', 1, '2016')
    """

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
        """The days from which and to which it takes place, inclusive; None is an open or unknown bound.

        >>> from statusparse.report import Place
        >>> Told("activities", "", 1, "Møde", "planned", "Planlagt", None, Place()).bounds
        (None, None)
        """
        return (self.when.start, self.when.end) if self.when else (None, None)


class FollowUp(Struct, frozen=True):
    """What became of an item.

    Attributes:
        verdict: what the new edition says of it; the words are explained in `VERDICTS`.
        moved: whether an unfinished item got other dates than it had.
        reworded: whether its words are others.
        score: how alike the words are, from 0 to 1; None where there is only one side.
        old: the item as the old edition tells it; None where it is new.
        new: the item as the new edition tells it; None where it is not told again.

    >>> from statusparse import compare, item, new_report
    >>> last = new_report("Byen", year=2017, activities=[item("Borgermøde", status="Planlagt")])
    >>> found = compare(last, new_report("Byen", year=2018)).items[0]
    >>> found.verdict, found.score, found.old.text, found.new
    ('dropped', None, 'Borgermøde', None)
    """

    verdict: Verdict
    moved: bool
    reworded: bool
    score: float | None
    old: Told | None
    new: Told | None

    @property
    def changed(self) -> bool:
        """Whether the new edition says anything else of the item than the old one did.

        >>> FollowUp("closed", False, False, None, None, None).changed
        False
        """
        if self.old is None or self.new is None:
            return self.verdict != "closed"
        return self.moved or self.reworded or self.old.state != self.new.state or self.old.bounds != self.new.bounds


class Edition(Struct, frozen=True):
    """One edition of an initiative.

    Attributes:
        period: its period in words.
        year: the year it starts in.
        file: the name of its file, without folder.

    >>> Edition("1. halvår 2018", 2018, "form.docx").year
    2018
    """

    period: str | None
    year: int | None
    file: str | None


class Comparison(Struct, frozen=True):
    """Two editions of an initiative, compared.

    Attributes:
        programme: name of the programme; None where neither edition names one.
        initiative: name of the initiative; None where neither edition names one.
        old: the earlier edition.
        new: the later edition.
        items: what became of each item, in the order of `VERDICTS`.

    >>> from statusparse import compare, item, new_report
    >>> planned, done = (item("Borgermøde", status=status) for status in ("Planlagt", "Afholdt"))
    >>> last, this = (new_report("Byen", year=year, activities=[one]) for year, one in ((2017, planned), (2018, done)))
    >>> [found.verdict for found in compare(last, this).items]
    ['finished']
    """

    programme: str | None
    initiative: str | None
    old: Edition
    new: Edition
    items: tuple[FollowUp, ...]

    @property
    def changes(self) -> tuple[FollowUp, ...]:
        """The items of which the new edition says something else; none where two editions are alike.

        >>> from statusparse import compare, new_report
        >>> same = new_report("Byen", year=2018, results=["Ro"])
        >>> compare(same, same).changes
        ()
        """
        return tuple(item for item in self.items if item.changed)

    def of(self, *verdicts: Verdict) -> tuple[FollowUp, ...]:
        """The items of some verdicts.

        Args:
            verdicts: any of `VERDICTS`.

        Returns:
            Those items, in their order.

        >>> from statusparse import compare, new_report
        >>> last, this = new_report("Byen", year=2017), new_report("Byen", year=2018, results=["Ro"])
        >>> [found.new.text for found in compare(last, this).of("new", "dropped")]
        ['Ro']
        """
        return tuple(item for item in self.items if item.verdict in verdicts)
