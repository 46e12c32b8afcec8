"""Which dates of a status say when the activity is: not those from which it was moved ("Udskudt fra maj til juni"), nor
those of the next one ("Gennemført, næste gang uge 45"); and plans that are history.
"""

from __future__ import annotations

import re
from typing import Final

from statusparse.report import Clause, DateSpan, Status

__all__ = ["is_history", "standing_dates"]

_ONCE: Final = ("var ", "oprindelig")
_NEAR: Final = 60  # code points between "næste" or "fra" and its date, at most
_FROM: Final = re.compile(r"\bfra\s*\Z", re.IGNORECASE)
_NEXT: Final = re.compile(r"(?:\A|[,.;:(–—-])\s*næste\b[^,.;()]*\Z", re.IGNORECASE)


def standing_dates(said: Status | Clause) -> tuple[DateSpan, ...]:
    """The dates that say when an activity is: of one moved from one date to another, only the other; of one that
    is done, none that the next one has.

    Args:
        said: a status, or one of its further clauses.

    >>> from statusparse.danish.status import read_status
    >>> [when.edtf for when in standing_dates(read_status("Udskudt fra maj til juni", year=2018))]
    ['2018-06']
    >>> [when.edtf for when in standing_dates(read_status("Afholdt 3/5, næste gang 7/6", year=2018))]
    ['2018-05-03']
    """
    dates = said.dates
    if said.state == "completed":
        return tuple([when for when in dates if not _stands_ahead(_NEXT, said.text, when)])
    if said.state != "postponed":
        return dates
    for at in range(len(dates) - 1, 0, -1):
        left, now = dates[at - 1], dates[at]
        if said.text[left.span[1] : now.span[0]].strip() == "til" and _stands_ahead(_FROM, said.text, left):
            return dates[at:]
    return dates


def _stands_ahead(words: re.Pattern[str], text: str, when: DateSpan) -> bool:
    at = when.span[0]
    return words.search(text, max(0, at - _NEAR), at) is not None


def is_history(clause: Clause, status: Status) -> bool:
    """Whether a clause tells of a plan that the status has overtaken.

    >>> from statusparse.danish.status import read_status
    >>> status = read_status("Var planlagt til 3/5, men udskudt til 7/6")
    >>> [is_history(clause, status) for clause in status.also]
    [True]
    """
    overtaken = clause.state == "planned" and status.state in ("postponed", "cancelled")
    return overtaken and clause.text.casefold().startswith(_ONCE)
