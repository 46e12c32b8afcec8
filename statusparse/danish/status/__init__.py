"""Danish status phrases: what a status cell says of an activity's progress.

The cell is cut into units and segments (`tokens`, `segments`), each segment is read (`rules`), segments are put
together to clauses, and the clause about the listed activity gives the state (`clauses`). Answers to labels and
degrees behind what is done are joined to it before (`answers`, `afterthoughts`); what looks like a state word and is
none stands in `turns`, what means more than its tense says in `idioms`. Which dates count for the activity is told by
`standing`. What the words mean stands in `verbs.toml` and `words.toml`. The nine states are those of the project's
design.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import date
from functools import lru_cache
from typing import cast

from msgspec.structs import replace

from statusparse.danish.dates import Fault, Years, scan
from statusparse.danish.dates.years import check_text, check_years, day_of
from statusparse.danish.status.afterthoughts import with_afterthoughts
from statusparse.danish.status.answers import with_answers
from statusparse.danish.status.clauses import Part, about_the_activity, put_together
from statusparse.danish.status.hindsight import with_hindsight
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.note import note
from statusparse.danish.status.options import asks, choices, chosen
from statusparse.danish.status.rules import STRONG, read
from statusparse.danish.status.segments import Unit, segments, units
from statusparse.danish.status.tokens import Token, tokenize
from statusparse.report import Clause, DateSpan, Precision, State, Status

__all__ = ["read_status", "scan_status"]

# Texts up to this length, in code points, are remembered.
_SHORT = 200
_LONGEST_QUESTION = 160  # code points: a form's question with its options is no longer
_ANY_FIGURE = str.maketrans("0123456789", "1" * 10)


def read_status(text: str, year: Years = None, base: date | None = None) -> Status:
    """Reads a status cell.

    Args:
        text: the cell, in normal form (any other text is read too).
        year: the year of dates that name none, as :func:`statusparse.find_dates` takes it.
        base: the day that relative dates count from; without it they are no dates.

    Returns:
        The state of the clause about the activity, its dates, what is left of it, the further clauses.

    Raises:
        ValueError: `year` is none that a date can have.
        TypeError: `text` is no str, `year` no number, or `base` no date.

    >>> status = read_status("Gennemført 1.6.2017 med 35 deltagere, næste planlagt januar 2018")
    >>> status.state, status.dates[0].edtf, status.note
    ('completed', '2017-06-01', 'med 35 deltagere')
    >>> [(clause.text, clause.state) for clause in status.also]
    [('næste planlagt januar 2018', 'planned')]
    """
    check_text(text)
    check_years(year)
    return scan_status(text, year, day_of(base))[0]


def scan_status(text: str, year: Years = None, base: date | None = None) -> tuple[Status, tuple[Fault, ...]]:
    """Read a status cell, and say what is wrong with its dates.

    Args:
        text: the cell, as for :func:`read_status`.
        year: the year of dates that have none.
        base: the day that relative dates count from.

    Returns:
        The status, and the faults of the dates in the whole cell.

    >>> scan_status("Planlægges gennemført i foråret", 2018)[0].state
    'planned'
    """
    # The status cells of an archive are short and much alike.
    return _remembered(text, year, base) if len(text) <= _SHORT else _scanned(text, year, base)


def _scanned(text: str, year: Years, base: date | None) -> tuple[Status, tuple[Fault, ...]]:
    scanned = scan(text, year, base)
    dates = scanned.dates
    if len(dates) == 1 and len(text) <= _SHORT:
        when = dates[0]
        start, end = when.span
        found = _around_a_date(
            text[:start], when.text.translate(_ANY_FIGURE), text[end:], when.precision, bool(when.start), bool(when.end)
        )
        if found is not None:
            return Status(text, found[0], dates, found[1]), scanned.faults
    return _read(text, tokenize(text, dates), dates), scanned.faults


_remembered = lru_cache(maxsize=4096)(_scanned)


@lru_cache(maxsize=4096)
def _around_a_date(
    before: str, words: str, behind: str, precision: Precision, starts: bool, ends: bool
) -> tuple[State, str] | None:
    """The state and note of a cell that holds one date, whichever day that is; None where it says more than these.

    Cells differ in their dates more than in their words: "Gennemført 24.11.2017", "Gennemført 01.06.2017".
    """
    text = before + words + behind
    some_day = date.min
    span = (len(before), len(before) + len(words))
    dates = (DateSpan(words, span, some_day if starts else None, some_day if ends else None, precision, ""),)
    status = _read(text, tokenize(text, dates), dates)
    return None if status.also or status.dates != dates else (status.state, status.note)


def _read(text: str, tokens: Sequence[Token], dates: tuple[DateSpan, ...]) -> Status:
    ticked = chosen(tokens)
    if ticked is not None:
        return _read_options(text, tokens, ticked)
    answer = _answer(text) if "\n" in text else 0
    if answer:
        tokens = [token for token in tokens if token.start >= answer]
    found = with_afterthoughts(with_answers(units(tokens, text), text), text)
    if _undecided(text[answer:]):
        return Status(text, "unknown", dates, note(found, text, lexicon().signs, stateless=True))
    alone = _alone(found)
    if alone:
        return Status(text, alone, dates, note(found, text, lexicon().signs))
    cut = segments(found, text)
    parts = put_together(cut)
    if not parts:
        state = _last_resort(found, text)
        if state == "unknown":
            return Status(text, state, dates, note(found, text, stateless=True))
        return Status(text, state, dates, note(found, text, lexicon().signs))
    main = about_the_activity(parts)
    state = with_hindsight(main, parts, cut)
    others = [part for part in parts if part is not main and not _joins(part, main, state)]
    elsewhere = {unit.start for part in others for unit in part.units}
    left = [unit for unit in found if unit.start not in elsewhere]
    also = tuple(clause for part in others if (clause := _clause(part, text)))
    return Status(text, state, _dates(left), note(left, text, lexicon().signs), also)


def _joins(part: Part, main: Part, state: State) -> bool:
    """Whether a clause goes on with the main one: says the same, or gives what was cancelled its new date."""
    if part.reading.state == state:
        return True
    reading = part.reading
    if state == main.reading.state == "postponed" and reading.state == "cancelled" and not reading.subject:
        return True  # "aflyst og flyttet til efteråret"
    renewed = state == "postponed" and main.reading.state == "cancelled"
    return renewed and any("new_date" in unit.entry.roles for unit in part.units)


def _dates(found: Sequence[Unit]) -> tuple[DateSpan, ...]:
    return tuple(unit.date for unit in found if unit.date is not None)


def _clause(part: Part, text: str) -> Clause | None:
    """A further clause as a record, with its dates counted from its own beginning."""
    first, last = 0, len(part.units)
    while first < last and (part.units[first].joint or part.units[first].kind in ("mark", "break")):
        first += 1
    while first < last and part.units[last - 1].kind in ("mark", "break") and not part.units[last - 1].inside:
        last -= 1
    if first == last or part.reading.state is None:
        return None
    start, end = part.units[first].start, part.units[last - 1].end
    return Clause(text[start:end], part.reading.state, _shifted(_dates(part.units[first:last]), start))


def _read_options(text: str, tokens: Sequence[Token], ticked: Sequence[tuple[int, int]]) -> Status:
    """A list of options with boxes: the first ticked one is the main clause."""
    found = units(tokens, text)
    readings: list[tuple[Status, list[Unit]]] = []
    alone = not any(token.kind == "word" for token in tokens)
    for first, last in ticked:
        option = with_afterthoughts(units(tokens[first:last], text), text)
        parts = put_together(segments(option, text))
        state: State = parts[0].reading.state if parts and parts[0].reading.state else "unknown"
        if not option and alone:
            state = "completed"
        readings.append((Status("", state, _dates(option)), option))
    left = note(found, text, lexicon().signs)
    if not readings:
        return Status(text, "unknown", _dates(found), left)
    main = next((status for status, _ in readings if status.state != "unknown"), readings[0][0])
    also = tuple(
        Clause(text[option[0].start : option[-1].end], status.state, _shifted(status.dates, option[0].start))
        for status, option in readings
        if option and status.state not in ("unknown", main.state)
    )
    return Status(text, main.state, main.dates, left, also)


def _answer(text: str) -> int:
    """Where the answer to a list of options begins on a line of its own, 0 where there is none:
    "gennemført/planlagt", and below it "planlagt til maj"."""
    end = text.find("\n")
    while end >= 0:
        if _lists_options(text[:end]):
            return end + 1 if text[end:].strip() else 0
        end = text.find("\n", end + 1, _LONGEST_QUESTION)
    return 0


def _undecided(text: str) -> bool:
    """Whether the cell is a list of options of which none is chosen: "gennemført/ikke gennemført"."""
    return asks(text) or _lists_options(text)


def _lists_options(text: str) -> bool:
    states: set[str] = set()
    for option in choices(text):
        found = units(tokenize(option), option)
        reading = read(found)
        if reading.state is None or reading.weight < STRONG or any(unit.content for unit in found):
            return False
        if not states and reading.negated and "/" not in text:
            return False  # "ikke planlagt eller gennemført" denies both
        states.add(reading.state)
    return len(states) > 1


def _alone(found: Sequence[Unit]) -> State | None:
    """The state of a cell that is only a word or two, which elsewhere tell none: "test", "høring"."""
    words = [unit.text for unit in found if unit.kind not in ("mark", "break")]
    return cast("State | None", lexicon().alone.get(" ".join(words))) if len(words) < 3 else None


def _last_resort(found: Sequence[Unit], text: str) -> State:
    """The state of a cell whose state words all stand in brackets or in a dependent clause."""
    if not any(unit.inside or unit.dependent for unit in found) or any("whether" in u.entry.roles for u in found):
        return "unknown"
    bare = [copy(unit) for unit in found if not (unit.kind == "mark" and unit.text in "()[]")]
    if any(unit.inside for unit in bare):
        for unit in bare:
            unit.inside = unit.dependent = False
        parts = put_together(segments(bare, text))
        if parts and parts[0].reading.state:
            return parts[0].reading.state
    for segment in segments(bare, text):
        conditional = any(unit.dependent and "conditional" in unit.entry.roles for unit in segment.units)
        for unit in segment.units:
            unit.dependent = False
        reading = read(segment.units)
        if reading.state:
            return "planned" if conditional else reading.state
    return "unknown"


def _shifted(dates: Sequence[DateSpan], start: int) -> tuple[DateSpan, ...]:
    return tuple(replace(d, span=(d.span[0] - start, d.span[1] - start)) for d in dates)
