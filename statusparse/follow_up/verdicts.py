"""What became of an item, told from its states in two editions."""

from __future__ import annotations

from typing import Literal

from statusparse.follow_up.pairing import Candidate
from statusparse.follow_up.records import Verdict
from statusparse.report import Clause, Status

__all__ = ["verdict"]

Standing = Literal["open", "done", "off"]

_STANDINGS: dict[str, Standing] = {"completed": "done", "cancelled": "off"}
#: Sections that tell what was reached; their items are done without saying so.
_REACHED = ("results", "experiences")

_OF_PAIRS: dict[tuple[Standing, Standing], Verdict] = {
    ("open", "open"): "carried_over",
    ("open", "done"): "finished",
    ("open", "off"): "cancelled",
    ("done", "open"): "resumed",
    ("done", "done"): "as_before",
    ("done", "off"): "as_before",
    ("off", "open"): "resumed",
    ("off", "done"): "finished",
    ("off", "off"): "as_before",
}


def verdict(old: Candidate | None, new: Candidate | None) -> Verdict:
    """The verdict on a pair, or on an item that stands in one edition alone.

    >>> from statusparse import item
    >>> some = Candidate("activities", item("Møde", status="Planlagt")), Candidate("results", item("Møde"))
    >>> verdict(*some), verdict(some[0], None)
    ('finished', 'dropped')
    """
    if old is None:
        return "new"
    if new is None:
        return "dropped" if _before(old) == "open" else "closed"
    # Where the new edition says nothing new, what was open then still is.
    return _OF_PAIRS[_before(old), _before(new) if _said(old) == _said(new) else _standing(new)]


def _said(candidate: Candidate) -> object:
    """What a status says, whether or not its dates name the year."""
    status = candidate.item.status
    clauses: tuple[Status | Clause, ...] = (status, *status.also) if status else ()
    return [(clause.state, [when.edtf for when in clause.dates]) for clause in clauses]


def _before(old: Candidate) -> Standing:
    """How an item stood; an unfinished further clause ("Gennemført 1/6, næste planlagt januar") leaves it open."""
    clauses = old.item.status.also if old.item.status else ()
    unfinished = any(clause.state != "unknown" and clause.state not in _STANDINGS for clause in clauses)
    return "open" if unfinished else _standing(old)


def _standing(candidate: Candidate) -> Standing:
    status = candidate.item.status
    if status is None or status.state == "unknown":
        return "done" if candidate.section in _REACHED else "open"
    return _STANDINGS.get(status.state, "open")
