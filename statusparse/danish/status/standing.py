"""Which dates of a status say when the activity is, and which plans are history.

Not those from which it was moved ("Udskudt fra maj til juni"), nor those of a remark on something else ("Gennemført,
evaluering i uge 45"), nor the day on which it was decided ("Vedtaget i byrådet 5/3"), nor exceptions ("hver mandag
undtagen i juli").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.exceptions import ends_in, excepted, may_except
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.pieces import Piece, is_small, ordinals, pieces
from statusparse.danish.status.segments import ARTICLES, Unit
from statusparse.danish.status.tokens import fold
from statusparse.report import Clause, DateSpan, State, Status

__all__ = ["is_history", "standing_dates"]

_SHORT: Final = 200  # code points: the dates of texts up to this length are remembered
_AROUND: Final = " \n-–—•*"
_ONCE: Final = ("var ", "oprindelig")
_SETTLED: Final = frozenset({"completed", "partly_completed", "cancelled"})
_OCCASIONS: Final = (
    "moede",
    "moedet",
    "kursus",
    "kurset",
    "workshop",
    "fest",
    "festen",
    "arrangement",
    "arrangementet",
)
_BEFORE_A_DAY: Final = frozenset({"den", "d"})
_AT_FIRST: Final = "oprindelig"
_DECIDED: Final = ("besluttede", "besluttet", "bevilgede", "bevilget", "vedtaget", "vedtog")
_A_DECISION: Final = re.compile(rf"\b(?:{'|'.join(_DECIDED)})\b", re.IGNORECASE)
_LEADING_ON: Final = frozenset({"for", "fra", "til"})  # a decision reaches to what is behind these
_GRANTED: Final = ("bevilgede", "bevilget")
_MONEY: Final = frozenset(
    {"kr", "kroner", "mio", "mill", "penge", "midler", "pengene", "midlerne", "stoette", "tilskud"}
)
_HOW: Final = ("isk", "igt")  # "politisk", "endeligt"
_CALLED_OFF: Final = frozenset({"cancel", "postpone"})
_INSTEAD: Final = ("i", "stedet", "for")
_ALIKE: Final = 4  # letters that tell the same thing: "infomøde", "mødet"
_PARTED: Final = re.compile(r"[,.;:(\[\n–—-]|\b(?:og|men|dog|mens|næste|til)\b", re.IGNORECASE)


def standing_dates(said: Status | Clause) -> tuple[DateSpan, ...]:
    """The dates that say when an activity is: of one moved from one date to another, only the other, also where a
    further clause tells it; of one that is done or off, none that a remark on something else has; none that is
    excepted.

    Args:
        said: a status, or one of its further clauses.

    >>> from statusparse.danish.status import read_status
    >>> [when.edtf for when in standing_dates(read_status("Udskudt fra maj til juni", year=2018))]
    ['2018-06']
    >>> [when.edtf for when in standing_dates(read_status("Afholdt 3/5, næste gang 7/6", year=2018))]
    ['2018-05-03']
    >>> [when.edtf for when in standing_dates(read_status("Aflyst 3/5, ny dato 7/6", year=2018))]
    ['2018-06-07']
    >>> [when.edtf for when in standing_dates(read_status("Udskudt, forventes afholdt i juni", year=2018))]
    ['2018-06']
    """
    renewed = _renewed(said) if isinstance(said, Status) and said.also and said.state == "postponed" else ()
    if not said.dates:
        return renewed
    if not renewed and not _may_fall(said.text, said.state):
        return said.dates
    find = _remembered if len(said.text) <= _SHORT else _standing
    return find(said.text, said.dates, said.state, renewed)


def _may_fall(text: str, state: State) -> bool:
    """Whether a date of the text may be none that stands; most cells show at once that none is."""
    if state == "postponed" or (state in _SETTLED and _PARTED.search(text)):
        return True
    if state == "planned" and ("prindelig" in text or _A_DECISION.search(text)):
        return True
    return may_except(text)


def _standing(
    text: str, dates: tuple[DateSpan, ...], state: State, renewed: tuple[DateSpan, ...]
) -> tuple[DateSpan, ...]:
    found = pieces(text, dates)
    fallen = excepted(found, state)
    if state in _SETTLED:
        fallen |= _of_remarks(found, text) | _of_occasions(found)
    if state == "planned":
        at_first = [p for p in found if any(unit.text.startswith(_AT_FIRST) for unit in p.units)]
        fallen |= _starts(at_first) if _starts(found) - _starts(at_first) else set()
        fallen |= _of_decisions(found)
    if state == "postponed":
        new = _new(found)
        if new:
            return tuple([when for when in dates if when.span[0] in new])
        if renewed or any("new_date" in unit.entry.roles for piece in found for unit in piece.units):
            called_off = [p for p in found if p.stated and any(u.entry.verb in _CALLED_OFF for u in p.units)]
            fallen |= _starts(called_off)
        fallen |= {
            u.date.span[0] for p in found for i, u in enumerate(p.units) if u.date and _before(p.units, i) == "fra"
        }
    return tuple([when for when in dates if when.span[0] not in fallen]) + renewed


_remembered = lru_cache(maxsize=4096)(_standing)


def _starts(found: Iterable[Piece]) -> set[int]:
    """Where the dates of pieces begin."""
    return {unit.date.span[0] for piece in found for unit in piece.units if unit.date is not None}


def _of_remarks(found: Sequence[Piece], text: str) -> set[int]:
    """Where the dates begin that remarks on something else have."""
    remarks: set[Piece] = set()
    listed: set[str] = set()
    subject = ""
    done = False
    for piece in found:
        of_remark = piece.bare and piece.parent in remarks
        if of_remark or _is_remark(piece, listed, done) or (subject and _is_another_thing(piece, subject, text)):
            remarks.add(piece)
        elif not piece.stated or not _counts_first(piece):
            listed |= {word for word, first in ordinals(piece.units) if first}
        done = done or piece.stated
        subject = subject or (_subject(piece) if piece.stated else "")
    return _starts(remarks)


def _of_occasions(found: Sequence[Piece]) -> set[int]:
    """Where the dates begin of what was prepared: "invitation udsendt til møde 4/6"."""
    fallen: set[int] = set()
    for piece in found:
        for i, unit in enumerate(piece.units):
            if unit.date is None:
                continue
            words = [other.text for other in piece.units[max(0, i - 4) : i] if other.text not in _BEFORE_A_DAY][-2:]
            if words[:1] == ["til"] and words[-1].endswith(_OCCASIONS):
                fallen.add(unit.date.span[0])
    return fallen


def _of_decisions(found: Sequence[Piece]) -> set[int]:
    """Where the dates begin of decisions that were made: "besluttet på mødet 5/3 at starte i maj"; not "besluttet til
    maj" nor "besluttet møde 5/3", nor those of decisions to come."""
    fallen: set[int] = set()
    for piece in found:
        head = list(takewhile(_is_of_decision, piece.units))
        at = next((i for i, unit in enumerate(head) if unit.text in _DECIDED), len(head))
        for i, unit in enumerate(head):
            if unit.date is None or at == len(head) or _before(head, i) in _LEADING_ON:
                continue
            granted = head[at].text in _GRANTED or unit.date.precision == "range"
            if not (at < i and ((granted and _is_of_years(unit.date)) or _is_of_what(head[at + 1 : i]))):
                fallen.add(unit.date.span[0])
    return fallen


def _is_of_what(between: Sequence[Unit]) -> bool:
    """Whether what stands between a decision and a day is what was decided ("møde 5/3"), not where or by whom ("på
    mødet 5/3"), how ("politisk 5/3") or how much ("5.000 kr. 5/3")."""
    for unit in between:
        if "governing" in unit.entry.roles and unit.text not in ARTICLES:
            return False
        if unit.kind == "word" and (unit.content or "new_date" in unit.entry.roles):
            return unit.text not in _MONEY and not unit.text.endswith(_HOW)
    return False


def _is_of_years(when: DateSpan) -> bool:
    """Whether a date is one of whole years: "2018", "2017-2019"."""
    bounds = [(day.month, day.day) for day in (when.start, when.end) if day]
    return bounds == [(1, 1), (12, 31)]


def _is_of_decision(unit: Unit) -> bool:
    """Whether a word may tell of a decision: no verb of what was decided, nor one that makes it a plan itself."""
    decides = not unit.entry.verb or unit.text in _DECIDED
    return decides and unit.text != "at" and unit.entry.roles.isdisjoint({"modal", "becoming"})


def _subject(piece: Piece) -> str:
    """What is done, where a noun tells it before the verb: "ansøgning sendt"; else nothing."""
    for unit in piece.units:
        if unit.entry.verb:
            break
        if unit.content and unit.kind == "word":
            return unit.text
    return ""


def _is_another_thing(piece: Piece, subject: str, text: str) -> bool:
    """Whether a piece has a lone noun and a date, where something else was done: "ansøgning sendt, svar i uge 40".

    A name is rather a place ("kursus afholdt, Trekanten 3/5"), and a like word the same thing. Where a sentence
    begins, a capital tells nothing, but what has its date without a word between is rather a place too.
    """
    at = piece.leading()
    if piece.stated or piece.link == "bracket" or at == len(piece.units):
        return False
    noun, *others = piece.units[at:]
    alike = noun.text[:_ALIKE] in subject or subject[:_ALIKE] in noun.text
    lone = noun.content and noun.kind == "word" and all(unit.date or is_small(unit) for unit in others)
    begins = piece.link in ("stop", "line") and bool(others) and others[0].date is None
    return lone and not alike and (begins or text[noun.start].islower())


def _counts_first(piece: Piece) -> bool:
    """Whether the first of several is the subject: "1. møde afholdt" leaves a second, "afholdt 1. møde" lists it."""
    words = [unit.text for unit in piece.units]
    verb = next((i for i, unit in enumerate(piece.units) if unit.entry.verb), len(words))
    return not lexicon().counted.isdisjoint(words[:verb])


def _is_remark(piece: Piece, listed: set[str], done: bool) -> bool:
    """Whether a piece speaks of something else than what is done; `listed` is what the cell counts up."""
    at = piece.leading()
    if piece.stated or at == len(piece.units):
        return False
    tables = lexicon()
    first = piece.units[at].text.split(" ", 1)[0]
    if first == "naeste":
        return True
    if not done:
        return False
    named = any(unit.kind == "word" and unit.text.endswith(tables.following[1]) for unit in piece.units[at:])
    if named or first in tables.following[0]:
        return True
    counted = ordinals(piece.units[at : at + 2])
    return piece.link != "bracket" and any(not is_first and word not in listed for word, is_first in counted)


def _new(found: Sequence[Piece]) -> set[int]:
    """Where the dates begin to which something was moved: "ny dato 7/6", "flyttet til 7/6", and what goes on there."""
    new: set[int] = set()
    moved: set[Piece] = set()
    for piece in found:
        renewing = piece.bare and piece.parent in moved
        for i, unit in enumerate(piece.units):
            if "new_date" in unit.entry.roles:
                renewing = True
            if unit.date is None:
                continue
            word = fold(unit.text).split(" ", 1)[0]
            if "fra" in (word, _before(piece.units, i)) or ends_in(piece.units, i, _INSTEAD):
                continue
            renewing = renewing or _before(piece.units, i) == "til" or word == "til"
            if renewing:
                new.add(unit.date.span[0])
                moved.add(piece)
    return new


def _before(found: Sequence[Unit], at: int) -> str:
    """The word before a date, past "den" and "d."."""
    return next((unit.text for unit in reversed(found[max(0, at - 2) : at]) if unit.text not in _BEFORE_A_DAY), "")


def _renewed(said: Status) -> tuple[DateSpan, ...]:
    """The dates of a further clause that says when what was called off is held instead: "aflyst 3/5, afholdes 7/6"."""
    for clause in said.also:
        if clause.state == "planned" and clause.dates and not is_history(clause, said):
            reading = pieces(clause.text, clause.dates)[0].reading
            if not (reading.subject or reading.agent):
                at = said.text.find(clause.text)
                return tuple(
                    [replace(when, span=(when.span[0] + at, when.span[1] + at)) for when in standing_dates(clause)]
                )
    return ()


def is_history(clause: Clause, status: Status) -> bool:
    """Whether a clause tells of a plan that the status has overtaken.

    >>> from statusparse.danish.status import read_status
    >>> status = read_status("Var planlagt til 3/5, men udskudt til 7/6")
    >>> [is_history(clause, status) for clause in status.also]
    [True]
    """
    if clause.state != "planned" or status.state == "planned":
        return False
    # What stands ahead of the clause about the activity was overtaken by that.
    once = status.state in ("postponed", "cancelled") and clause.text.casefold().startswith(_ONCE)
    return once or status.text.lstrip(_AROUND).startswith(clause.text)
