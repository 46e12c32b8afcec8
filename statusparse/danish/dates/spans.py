"""From the segments of a list or range to the days they mean: spans and faults."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates.row import Point
from statusparse.danish.dates.units import Unit, bounds, day_notation, follows, notation, precision
from statusparse.danish.dates.years import Years, is_before, with_years, years_before
from statusparse.report import DateSpan

__all__ = ["MOVES", "NO_BOUND", "Fault", "Segment", "spans"]

_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Frames that leave a date as it is.
NO_BOUND = ("", "recurring", "habitual")
# Frames of what is moved from one date to another.
MOVES = ("moved", "put off", "brought forward")
_SINGLE = frozenset(("origin", "between", *NO_BOUND, *MOVES))
_APART = frozenset(("beside", *MOVES))


class Fault(Struct, frozen=True):
    """A date that cannot be as written: its code, where it stands (code points) and an English sentence."""

    code: str
    span: tuple[int, int]
    message: str


class Segment(Struct, frozen=True, gc=False):
    """One date or range of a list. `frame` is what its opening word makes of it ("until", "since" …)."""

    first: Point
    last: Point | None = None
    frame: str = ""
    frame_start: int = -1
    link: str = ""  # how it is joined to the segment before: "list", "comma", "slash", "beside", or one of `MOVES`
    closed: bool = False  # its two points are joined by a word rather than a dash


def spans(group: list[Segment], form: Years, text: str) -> Iterator[DateSpan | Fault]:
    """The dates and faults of a list, in order; `form` gives the years that are not written, `text` the words."""
    if len(group) == 1 and group[0].last is None:
        return _spans_of_one(group[0], form, text)
    parts = _clauses(list(_separated(group)), form)
    return (found for part, years in parts for found in _spans_of_part(part, years, text))


def _spans_of_one(segment: Segment, form: Years, text: str) -> Iterator[DateSpan | Fault]:
    """What most dates are: no neighbour has a year for them."""
    unit = segment.first.unit
    if unit is None:
        return
    inferred = form is not None and unit.year is None
    if inferred:
        (unit,), _ = with_years([unit], [""], form)
    for item in _sound([_Resolved(segment, unit, unit, inferred)], text):
        if isinstance(item, Fault):
            yield item
        else:
            yield from item


def _spans_of_part(group: list[Segment], form: Years, text: str) -> Iterator[DateSpan | Fault]:
    joints: list[str] = []
    units: list[Unit] = []
    for k, segment in enumerate(group):
        for point in (segment.first, segment.last):
            if point and point.unit:
                units.append(point.unit)
                ranged = point is segment.first and segment.last is not None
                joints.append("range" if ranged else _joint(group, k, form))
    dated, from_form = with_years(units, joints, form)
    # A year written anywhere in the list or range serves all of it.
    from_form = from_form and all(unit.year is None for unit in units)
    values = iter(dated)
    resolved: list[_Resolved] = []
    for segment in group:
        first = next(values)
        resolved.append(_Resolved(segment, first, next(values) if segment.last else first, from_form))
    for item in _sound(resolved, text):
        if isinstance(item, Fault):
            yield item
        else:
            yield from item


class _Resolved(Struct, frozen=True, gc=False):
    segment: Segment
    first: Unit
    last: Unit
    inferred: bool


def _clauses(group: list[Segment], form: Years) -> Iterator[tuple[list[Segment], Years]]:
    """The parts of a list that share their years, with those that the form gives them.

    "Startede 1/8 og løber til 31/7 2020" tells the year of the end only.
    """
    begin = 0
    for k, segment in enumerate(group):
        end = segment.first.unit
        if k and segment.frame == "runs until" and end is not None and end.year is not None:
            start = (group[k - 1].last or group[k - 1].first).unit
            yield group[begin:k], years_before(start, end, form) if start else form
            begin = k
    yield group[begin:], form


def _joint(group: list[Segment], k: int, form: Years) -> str:
    """How the last date of segment k stands to the next segment, in the words of `with_years`."""
    if k + 1 == len(group):
        return ""
    following = group[k + 1]
    if following.link == "put off" or following.frame == "runs until":
        return "onwards"
    if following.link == "moved":
        # What was moved may have become earlier, unless the form is about the year before.
        return "onwards" if following.first.unit and is_before(form, following.first.unit) else ""
    if following.frame in ("until", "before"):
        return "onwards" if following.link == "list" else "bound"
    return ""


def _separated(group: list[Segment]) -> Iterator[Segment]:
    """Ranges that are none taken apart: "flyttet fra 3. maj til 5. maj", "Status 2017 - 1. maj 2018"."""
    for segment in group:
        first, last = segment.first, segment.last
        if last is None or first.unit is None or last.unit is None:
            yield segment
            continue
        coarse = {first.unit.kind, last.unit.kind} & {"year", "years"}
        fine = {first.unit.kind, last.unit.kind} - {"year", "years", "school_year"}
        if segment.frame in MOVES or (coarse and fine and not segment.closed):
            yield replace(segment, last=None, frame="")
            yield Segment(last, link=segment.frame if segment.frame in MOVES else "beside")
        else:
            yield segment


def _sound(resolved: list[_Resolved], text: str) -> Iterator[Fault | list[DateSpan]]:
    run: list[_Resolved] = []
    for item in resolved:
        segment = item.segment
        faults = list(_faults(item, text))
        impossible = [fault for fault in faults if fault.code == "date-impossible"]
        if run and (impossible or not _gapless(run[-1], item)):
            yield [_span(run, text)]
            run = []
        yield from faults
        if impossible:
            # What is left of a range stands by itself.
            for point, unit in ((segment.first, item.first), (segment.last, item.last)):
                if (
                    point
                    and point.doubt != "shared"
                    and not any(fault.span[0] <= point.start < fault.span[1] for fault in impossible)
                    and _possible(unit)
                ):
                    yield [_span([_Resolved(Segment(point), unit, unit, item.inferred)], text)]
            continue
        if item.first.kind == "holiday" and item.first.year is None:
            continue
        if segment.last and _reversed(item):
            yield [_span([_Resolved(Segment(segment.first), item.first, item.first, item.inferred)], text)]
            yield [_span([_Resolved(Segment(segment.last), item.last, item.last, item.inferred)], text)]
            continue
        run.append(item)
    if run:
        yield [_span(run, text)]


def _possible(unit: Unit) -> bool:
    try:
        bounds(unit)
    except (ValueError, OverflowError):
        return False
    return True


def _reversed(item: _Resolved) -> bool:
    return item.first.year is not None and item.last.year is not None and bounds(item.last)[1] < bounds(item.first)[0]


def _gapless(first: _Resolved, second: _Resolved) -> bool:
    if first.segment.frame not in NO_BOUND or second.segment.frame not in NO_BOUND:
        return False
    if second.segment.link in _APART:
        return False
    one, two = first.last, second.first
    if one.year is None:
        one, two = replace(one, year=2000), replace(two, year=2000 + (bounds(two)[0] < bounds(one)[0]))
    return follows(one, two)


def _faults(item: _Resolved, text: str) -> Iterator[Fault]:
    segment = item.segment
    days: list[date | None] = []
    for point, unit in ((segment.first, item.first), (segment.last, item.last)):
        if point is None:
            continue
        words = text[point.start : point.end]
        if not _possible(unit):
            year = f" in {unit.year}" if item.inferred and (unit.kind == "week" or unit.number == 229) else ""
            yield Fault("date-impossible", (point.start, point.end), f"There is no such date as “{words}”{year}.")
            return
        days.append(bounds(unit)[0] if unit.kind == "day" and unit.year is not None else None)
    said = segment.first.weekdays
    checks = [(segment.first, said[0], days[0])] if said else []
    if len(said) > 1 and segment.last:
        checks.append((segment.last, said[-1], days[-1]))
    if segment.last and segment.last.weekdays:
        checks.append((segment.last, segment.last.weekdays[0], days[-1]))
    for point, weekday, day in checks:
        if day and day.isoweekday() != weekday:
            yield Fault(
                "date-contradiction",
                (point.start, point.end),
                f"“{text[point.start : point.end]}” says {_WEEKDAY_NAMES[weekday - 1]}, "
                f"but {day.isoformat()} is a {_WEEKDAY_NAMES[day.isoweekday() - 1]}.",
            )


def _span(run: list[_Resolved], text: str) -> DateSpan:
    """One span from a run of segments without a gap."""
    opening, closing = run[0], run[-1]
    first, last = opening.first, closing.last
    frame = opening.segment.frame
    closed = opening.segment.last is not None or opening.segment.first.ranged
    start = opening.segment.first.start
    end = (closing.segment.last or closing.segment.first).end
    if frame in ("until", "runs until", "before", "after", "since") or (frame == "between" and closed):
        start = min(start, opening.segment.frame_start)
    approximate = any(point.approximate for item in run for point in (item.segment.first, item.segment.last) if point)
    single = len(run) == 1 and not closed
    begins, ends = first.year is not None, last.year is not None
    known = begins and ends
    if frame in ("before", "after"):
        begins = ends = known
    low, high = bounds(first)[0], bounds(last)[1]
    begin: date | None = low
    finish: date | None = high
    if single and frame in _SINGLE:
        kind = precision(first)
        mark, other = notation(first)
        if approximate and mark == other and kind in ("season", "quarter", "half_year"):
            mark, other = notation(first, whole=False)
            if mark == other:
                mark, other = f"{low:%Y-%m}" if known else mark, f"{high:%Y-%m}" if known else other
        pieces = [mark] if mark == other else [mark, other]
    else:
        kind = "range"
        pieces = [notation(first, whole=False)[0], notation(last, whole=False)[1]]
        if frame in ("until", "runs until"):
            begin, pieces = None, ["", pieces[1]]
        elif frame == "before":
            begin = None
            finish = low if first.kind == "turn" else high if last.pick == -1 else low - timedelta(1)
            pieces = ["", day_notation(finish, known)]
        elif frame == "after":
            begin, finish = (high if last.kind == "turn" else high + timedelta(1)), None
            pieces = [day_notation(begin, known), ".."]
        elif frame == "since" and not closed:
            finish = None
            if first.kind == "turn":
                begin, pieces = high, [day_notation(high, known)]
            pieces = [pieces[0], ".."]
    if approximate:
        pieces = [piece + "~" if piece.strip(".") else piece for piece in pieces]
    return DateSpan(
        text=text[start:end],
        span=(start, end),
        start=begin if begins else None,
        end=finish if ends else None,
        precision=kind,
        edtf="/".join(pieces),
        approximate=approximate,
        inferred=("year",) if any(item.inferred for item in run) else (),
    )
