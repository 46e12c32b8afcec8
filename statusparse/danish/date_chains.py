"""Lists and ranges of dates, with the words that open them on one side: from points to spans and faults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct

from ..report import DateSpan
from .date_points import Point, Reader
from .date_units import Unit, bounds, day_notation, follows, notation, precision, split
from .date_words import ENDINGS, MOVED, NOUNS_OF_ORIGIN, SUPPORT, spellings
from .date_years import Years, with_years
from .word_trie import any_of

__all__ = ["Fault", "Segment", "read"]


class Fault(Struct, frozen=True):
    """A date that cannot be as written: its code, where it stands (code points) and an English sentence."""

    code: str
    span: tuple[int, int]
    message: str


class Segment(NamedTuple):
    """One date or range of a list. `frame` is what its opening word makes of it ("until", "since" …)."""

    first: Point
    last: Point | None = None
    frame: str = ""
    frame_start: int = -1
    frame_end: int = -1
    link: str = ""  # how it is joined to the segment before: "list", "slash"
    closed: bool = False  # its two points are joined by a word rather than a dash


# Kinds of tokens that can begin a date.
_OPENERS = {
    "number", "ordinal", "month", "short month", "weekday", "season", "short season", "holiday", "week", "isoweek",
    "quarter", "quarter code", "school year", "split year", "turn", "decade", "part", "edge", "edge of the year",
    "part of the year", "approximate", "as of", "glue", "frame",
}  # fmt: skip
_TO_A_DATE = re.compile(r"(?:og +)?(?:t|frem|ind)")
_ORIGIN = re.compile(
    rf"(?:{any_of(way for noun in NOUNS_OF_ORIGIN for way in spellings(noun))})(?:{any_of(e for e in ENDINGS if e)})?$"
)
_MOVED = {way for word in MOVED for way in spellings(word)}
_SUPPORT = {way for word in SUPPORT for way in spellings(word)}
_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CLOSED_FRAMES = ("", "recurring", "habitual")


def read(reader: Reader, form: Years, original: str) -> Iterator[DateSpan | Fault]:
    """The dates and faults of a stretch of text, in order; `original` is the text as written."""
    i, tokens = 0, reader.tokens
    while i < len(tokens):
        kind = tokens[i].kind
        if kind not in _OPENERS and not (kind == "mark" and tokens[i].value == "'"):
            i += 1
            continue
        segments, after = _segments(reader, i)
        for group in _explained(segments):
            if _stands(reader, group, i, original):
                yield from _spans(reader, group, form, original)
        i = max(after, i + 1)


# From tokens to segments


def _segments(reader: Reader, i: int) -> tuple[list[Segment], int]:
    tokens = reader.tokens
    frame, frame_start, frame_end, j = _frame(reader, i)
    point = reader.point(j)
    if point is None:
        return [], i
    segments = [Segment(point, frame=frame, frame_start=frame_start, frame_end=frame_end)]
    while True:
        current = segments[-1]
        previous = current.last or current.first
        link, j = _link(reader, previous, current)
        if not link:
            break
        if link in ("range", "to"):
            if tokens[j].kind == "frame" and tokens[j].value == "until":
                j += 1
            point = reader.point(j, previous)
            if point is None:
                break
            if current.last is None:
                segments[-1] = current._replace(last=point, closed=link == "to")
            else:
                segments.append(Segment(point, link="list"))
            continue
        frame, frame_start, frame_end, j = _frame(reader, j)
        point = reader.point(j, previous)
        if point is None:
            break
        if link == "slash" and not frame and _is_year(previous) and _is_year(point) and current.last is None:
            # "2014/2015" is one stretch of time, "maj/juni" two months of a list.
            segments[-1] = current._replace(last=point)
        else:
            segments.append(Segment(point, None, frame, frame_start, frame_end, link))
    current = segments[-1]
    last = current.last or current.first
    after = last.after
    if tokens[after].kind == "onwards" and current.last is None and current.frame in ("", "since"):
        start = current.frame_start if current.frame else current.first.start
        segments[-1] = current._replace(
            frame="since", frame_start=start, first=current.first._replace(end=tokens[after].end)
        )
        after += 1
    return segments, after


def _is_year(point: Point) -> bool:
    return point.unit is not None and point.unit.kind == "year" and split(point.unit)


def _frame(reader: Reader, i: int) -> tuple[str, int, int, int]:
    """The frame at token `i`: its kind, start and end, and the index behind it; or nothing and `i`."""
    token = reader.tokens[i]
    if token.kind != "frame":
        return "", -1, -1, i
    frame = str(token.value)
    if frame == "since" and i and reader.tokens[i - 1].kind == "word" and reader.text.startswith("fra", token.start):
        word = str(reader.tokens[i - 1].value)
        if word in _MOVED:
            frame = "moved"
        elif _ORIGIN.search(word):
            frame = "origin"
    return frame, token.start, token.end, i + 1


def _link(reader: Reader, point: Point, segment: Segment) -> tuple[str, int]:
    """What joins a point to the next: "range" (a dash), "to", "slash", "list" or "", and the index behind it."""
    tokens, i = reader.tokens, point.after
    while tokens[i].kind == "clock" or (
        tokens[i].kind == "mark" and tokens[i].value in (",", ":", "(", ")") and tokens[i + 1].kind == "clock"
    ):
        i += 1
    token = tokens[i]
    if token.kind == "mark":
        mark = str(token.value)
        if mark == "-":
            return "range", i + 1
        if mark == "/":
            return "slash", i + 1
        if mark in ",+&;":
            return "list", i + 1 + (tokens[i + 1].kind == "and")
        return "", i
    if token.kind == "to":
        return "to", i + 1
    if token.kind == "and":
        if segment.frame == "between" and segment.last is None:
            return "to", i + 1
        return "list", i + 1
    if token.kind == "frame" and token.value == "until" and segment.frame in ("", "since", "moved", "origin"):
        if _TO_A_DATE.match(reader.text, token.start):
            return "to", i + 1
        return "", i
    if token.kind == "number" and point.unit is None and not point.doubt:
        return "list", i
    return "", i


# From bare numbers to units


def _explained(segments: list[Segment]) -> Iterator[list[Segment]]:
    """The segments, each bare number given the unit of the date after it; those left unexplained split the list."""
    explained: list[Segment | None] = []
    following: Point | None = None
    counted = False  # an "og" or a range stands between here and the date that explains
    for k in range(len(segments) - 1, -1, -1):
        segment = segments[k]
        last = _explain(segment.last, following, True) if segment.last else None
        following = last or (following if segment.last is None else None)
        first = _explain(segment.first, following, bool(segment.last) or counted)
        if first is None and last is not None:
            explained.append(segment._replace(first=last, last=None, frame="", closed=False))
        elif first is None:
            explained.append(None)
        else:
            explained.append(segment._replace(first=first, last=last))
        following = first or last
        counted = True
    group: list[Segment] = []
    for found in reversed(explained):
        if found is None:
            if group:
                yield group
            group = []
        else:
            group.append(found)
    if group:
        yield group


def _explain(point: Point, following: Point | None, _counted: bool) -> Point | None:
    if point.unit is not None:
        return point
    unit = following.unit if following and following.ordinal else None
    if unit is None or unit.share or unit.pick is not None:
        return None
    if unit.kind == "day" and 1 <= point.number <= 31:
        return point._replace(unit=Unit("day", unit.number // 100 * 100 + point.number), ordinal=True, doubt="shared")
    if unit.kind in ("quarter", "half_year") and 1 <= point.number <= (4 if unit.kind == "quarter" else 2):
        return point._replace(unit=Unit(unit.kind, point.number), ordinal=True, doubt="shared")
    return None


# Whether it is a date at all


def _points(group: list[Segment]) -> list[Point]:
    return [point for segment in group for point in (segment.first, segment.last) if point]


def _stands(reader: Reader, group: list[Segment], i: int, original: str) -> bool:
    """Whether short forms ("1.5", "Maj", "sommer") have the support they need, and no number sticks to either end."""
    first, last = group[0], _points(group)[-1]
    if _sticks(reader.text, first.first.start, last):
        return False
    written = any(point.unit and point.unit.year is not None for point in _points(group))
    kinds = {point.unit.kind for point in _points(group) if point.unit}
    if not written:
        if first.frame == "recurring" and not (kinds & {"week", "year"}) and not _passed_weekday(first):
            return False
        if first.frame == "habitual" and kinds == {"season"}:
            return False
    doubts = {point.doubt for point in _points(group)} - {"shared"}
    if "" in doubts or not doubts:
        return True
    led = first.first.led
    if first.frame not in (*_CLOSED_FRAMES, "since", "origin", "moved") or "day" in led:
        return True
    before, after = reader.tokens[i - 1] if i else None, reader.tokens[last.after]
    capital = original[first.first.start].isupper()
    if "name" in doubts and not capital:
        return True
    if first.frame in ("since", "moved") and "name" not in doubts:
        return True
    if len(_points(group)) > 1 and doubts <= {"short", "season", "name"} and all(
        segment.link in ("", "slash") for segment in group
    ):
        return doubts != {"name"}
    if before is not None and (before.kind == "to" or (before.kind == "word" and before.value in _SUPPORT)):
        return not ("name" in doubts and before.kind == "to")
    if doubts <= {"name", "season", "short"}:
        if "in" in led:
            return True
        alone = before is None or before.kind in ("break", "mark")
        return alone and (after.kind in ("end", "break") or after.value == ":")
    return False


def _passed_weekday(segment: Segment) -> bool:
    """"hver fredag i maj": the day recurs, the month does not."""
    point = segment.first
    return bool(point.weekdays) and point.unit is not None and point.unit.kind != "day"


def _sticks(text: str, start: int, last: Point) -> bool:
    """Whether the date is only a piece of a longer number or code."""
    if text[start].isdigit() and start:
        before, two = text[start - 1], text[start - 2] if start > 1 else " "
        if before.isalnum() or before in "_\\":
            return True
        if before in "-./:+" and two.isdigit():
            return True
        if before == "/" or (before == "-" and two.isalpha()):
            # "valg-2017" speaks of the year, "DK-2017" and "p20-1" do not.
            word = start > 3 and text[start - 4 : start - 1].isalpha()
            return not word or last.unit is None or last.unit.kind != "year"
    end = last.end
    if end < len(text) and text[end - 1].isdigit():
        after, two = text[end], text[end + 1] if end + 1 < len(text) else " "
        if after == "_" or (after.isalnum() and not (after == "t" and two.isdigit())):
            return True
        if after in "./:+-" and two.isdigit():
            return True
        if after == "-" and two.isalpha():
            return last.unit is None or last.unit.kind == "day"
        if after == "/" and two.isalpha() and last.unit is not None and last.unit.kind == "day":
            return False
    return False


# From segments to spans


def _spans(reader: Reader, group: list[Segment], form: Years, text: str) -> Iterator[DateSpan | Fault]:
    group = list(_separated(group))
    joined: list[bool] = []
    units: list[Unit] = []
    for segment in group:
        for point in (segment.first, segment.last):
            if point and point.unit:
                units.append(point.unit)
                joined.append(point is segment.first and segment.last is not None)
    if any(unit.kind == "holiday" for unit in units):
        form = None
    dated, from_form = with_years(units, joined, form)
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


class _Resolved(NamedTuple):
    segment: Segment
    first: Unit
    last: Unit
    inferred: bool


def _separated(group: list[Segment]) -> Iterator[Segment]:
    """Ranges that are none taken apart: "flyttet fra 3. maj til 5. maj", "Status 2017 - 1. maj 2018"."""
    for segment in group:
        first, last = segment.first, segment.last
        if last is None or first.unit is None or last.unit is None:
            yield segment
            continue
        coarse = {first.unit.kind, last.unit.kind} & {"year", "years"}
        fine = {first.unit.kind, last.unit.kind} - {"year", "years", "school_year"}
        if segment.frame == "moved" or (coarse and fine and not segment.closed):
            yield segment._replace(last=None, frame="")
            yield Segment(last, link="list")
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
                if point and point.doubt != "shared" and not any(fault.span[0] <= point.start < fault.span[1] for fault in impossible) and _possible(unit):
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
    if first.segment.frame not in _CLOSED_FRAMES or second.segment.frame not in _CLOSED_FRAMES:
        return False
    one, two = first.last, second.first
    if one.year is None:
        one, two = one._replace(year=2000), two._replace(year=2000 + (bounds(two)[0] < bounds(one)[0]))
    return follows(one, two)


def _faults(item: _Resolved, text: str) -> Iterator[Fault]:
    segment = item.segment
    days: list[date | None] = []
    for point, unit in ((segment.first, item.first), (segment.last, item.last)):
        if point is None:
            continue
        words = text[point.start : point.end]
        if not _possible(unit):
            year = f" in {unit.year}" if unit.kind == "week" or (item.inferred and unit.year) else ""
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
    frame = opening.segment.frame if len(run) == 1 else ""
    closed = opening.segment.last is not None
    start = opening.segment.first.start
    end = (closing.segment.last or closing.segment.first).end
    if frame in ("until", "before", "after") or (frame in ("since", "between") and not (frame == "between" and not closed)):
        start = min(start, opening.segment.frame_start)
    approximate = any(point.approximate for item in run for point in (item.segment.first, item.segment.last) if point)
    single = len(run) == 1 and not closed
    known = first.year is not None and last.year is not None
    low, high = bounds(first)[0], bounds(last)[1]
    turn = "turn"
    begin: date | None = low
    finish: date | None = high
    if single and frame in ("", "recurring", "habitual", "origin", "moved", "between"):
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
        if frame == "until":
            begin, pieces = None, ["", pieces[1]]
        elif frame == "before":
            begin = None
            if first.kind == turn:
                finish = low
            else:
                finish = high if last.pick == -1 else low - timedelta(1)
            pieces = ["", day_notation(finish, known)]
        elif frame == "after":
            begin, finish = (high if last.kind == turn else high + timedelta(1)), None
            pieces = [day_notation(begin, known), ".."]
        elif frame == "since" and not closed:
            finish = None
            if first.kind == turn:
                begin, pieces = high, [day_notation(high, known)]
            pieces = [pieces[0], ".."]
    if approximate:
        pieces = [piece + "~" if piece.strip(".") else piece for piece in pieces]
    return DateSpan(
        text=text[start:end],
        span=(start, end),
        start=begin if known else None,
        end=finish if known else None,
        precision=kind,  # type: ignore[arg-type]
        edtf="/".join(pieces),
        approximate=approximate,
        inferred=("year",) if any(item.inferred for item in run) else (),
    )
