"""Lists and ranges of dates, with the words that open them on one side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from statusparse.danish.dates.endings import is_end_of, year_after
from statusparse.danish.dates.points import READERS
from statusparse.danish.dates.points import point as read_point
from statusparse.danish.dates.row import Point, Row, over_new_year
from statusparse.danish.dates.spans import MOVES, Fault, Segment, spans
from statusparse.danish.dates.support import stands, sticks
from statusparse.danish.dates.units import Unit, split
from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import BEING, ENDINGS, FROM_THEN_ON, MOVED, NOUNS_OF_ORIGIN, spellings
from statusparse.danish.dates.years import Years
from statusparse.report import DateSpan

__all__ = ["read"]

# Kinds of tokens that can begin a date.
_OPENERS = (READERS.keys() - {"mark"}) | {"number", "weekday", "approximate", "as of", "glue", "frame"}
_TO_A_DATE = re.compile(r"(?:og +)?(?:t|frem|ind)")
# What cannot be, or will not be, before a day may be from then on: "kan ikke gennemføres før 1. maj".
_NOT_YET = re.compile(
    r"\b(?:kan|skal|vil|må|maa|bør|boer|forventes|ventes) (?:[^\W\d_]+ ){0,3}ikke (?:[^\W\d_]+ ){0,3}\Z"
)
_REACH = 80  # code points before the frame
_SUBJECT = 6  # tokens before "er"
_ORIGIN = re.compile(
    rf"(?:{any_of(way for noun in NOUNS_OF_ORIGIN for way in spellings(noun))})(?:{any_of(e for e in ENDINGS if e)})?$"
)
# Frames behind which "til" goes on.
_FROM = frozenset(("", "since", "origin", *MOVES))
_FROM_THEN_ON = tuple(way for word in FROM_THEN_ON for way in spellings(word))
_BEING = {way for word in BEING for way in spellings(word)}
_MOVED = {way: move for word, move in MOVED.items() for way in spellings(word)}


def read(row: Row, form: Years) -> Iterator[DateSpan | Fault]:
    """The dates and faults of a stretch of text, in order."""
    i, tokens = 0, row.tokens
    before: DateSpan | None = None
    while (kind := tokens[i].kind) != "end":
        if kind not in _OPENERS and not (kind == "mark" and tokens[i].value == "'"):
            i += 1
            continue
        segments, after = _segments(row, i)
        for group in _explained(segments):
            if not stands(row, group, i):
                continue
            found = list(spans(group, form, row.written))
            start = group[0].frame_start if group[0].frame else group[0].first.start
            if before and found and is_end_of(row.text, before, start):
                year = year_after(before, found[0]) if isinstance(found[0], DateSpan) else None
                found = list(spans(group, year, row.written)) if year else found
            yield from found
            if found and isinstance(found[-1], DateSpan):
                before = found[-1]
        i = max(after, i + 1)


# From tokens to segments


def _segments(row: Row, i: int) -> tuple[list[Segment], int]:
    tokens = row.tokens
    frame, frame_start, j = _frame(row, i)
    point = read_point(row, j)
    if point is None:
        return [], i
    segments = [Segment(point, frame=frame, frame_start=frame_start)]
    while True:
        current = segments[-1]
        previous = current.last or current.first
        link, j = _link(row, previous, current)
        if not link:
            break
        if link in ("range", "to"):
            if tokens[j].kind == "frame" and tokens[j].value == "until":
                j += 1
            j += tokens[j].kind == "clock"
            point = read_point(row, j, previous, ranging=True)
            if point is None or (_undated_holiday(previous) and not _undated_holiday(point) and not _dated(point)):
                break
            point = over_new_year(row, previous, point)
            if current.last is None:
                segments[-1] = replace(current, last=point, closed=link == "to")
            else:
                segments.append(Segment(point, link="list"))
            continue
        frame, frame_start, j = _frame(row, j)
        point = read_point(row, j, None if link == "beside" else previous)
        if point is None or (link == "beside" and point.doubt not in ("", "bare")):
            break
        point = over_new_year(row, previous, point)
        if link == "slash" and not frame and current.last is None and _is_interval(previous, point):
            # One stretch of time; "maj/juni" are two months of a list.
            segments[-1] = replace(current, last=point)
        else:
            segments.append(Segment(point, None, frame, frame_start, link))
    current = segments[-1]
    last = current.last or current.first
    after = last.after
    if current.frame == "since" and len(segments) == 1 and _tells_origin(row, i, current):
        segments[-1] = replace(current, frame="origin")
    if tokens[after].kind == "onwards" and current.last is None and current.frame in ("", "since"):
        start = current.frame_start if current.frame else current.first.start
        segments[-1] = replace(
            current, frame="since", frame_start=start, first=replace(current.first, end=tokens[after].end)
        )
        after += 1
    return segments, after


def _is_interval(first: Point, second: Point) -> bool:
    """Whether a stroke makes one stretch of time: "2014/2015", "2017-12-01/2018-01-31"."""
    one, two = first.unit, second.unit
    if one is None or two is None or one.year is None or two.year is None or one.kind != two.kind:
        return False
    return one.kind == "day" or (one.kind == "year" and split(one) and split(two))


def _frame(row: Row, i: int) -> tuple[str, int, int]:
    """The frame at token `i`: its kind and start, and the index behind it; or nothing and `i`."""
    token = row.tokens[i]
    if token.kind != "frame":
        return "", -1, i
    frame = str(token.value)
    if frame == "since" and i and row.tokens[i - 1].kind == "word" and row.text.startswith("fra", token.start):
        word = str(row.tokens[i - 1].value)
        if word in _MOVED:
            frame = _MOVED[word]
        elif _ORIGIN.search(word):
            frame = "origin"
    if frame == "before" and _NOT_YET.search(row.text, max(0, token.start - _REACH), token.start):
        frame = "since"
    if row.tokens[i + 1].kind == "clock":
        # "inden kl. 12 den 1. marts": the hour falls within the day, so the day is in.
        return {"before": "until", "after": "since"}.get(frame, frame), token.start, i + 2
    return frame, token.start, i + 1


def _tells_origin(row: Row, i: int, segment: Segment) -> bool:
    """Whether "fra" at token `i` tells where a thing is from rather than what begins: "Huset er fra 90'erne"."""
    token, unit = row.tokens[i], segment.first.unit
    if not i or row.tokens[i - 1].value not in _BEING or row.text[token.start : token.end] != "fra":
        return False
    one = segment.last is None and unit is not None and unit.kind in ("month", "year", "years")
    return one and row.closes(segment.first.after) and not _begins(row, i - 1)


def _begins(row: Row, i: int) -> bool:
    """Whether what stands before token `i` is a beginning: "Opstart er", "Åbent i Nibe er"."""
    for token in reversed(row.tokens[max(0, i - _SUBJECT) : i]):
        if token.kind in ("mark", "break"):
            return False
        if row.text.endswith(_FROM_THEN_ON, token.start, token.end):
            return True
    return False


def _dated(point: Point) -> bool:
    return point.unit is not None and point.unit.year is not None


def _undated_holiday(point: Point) -> bool:
    """Whether it is a holiday without its year, which is no date: "før jul - senest uge 50" is a week alone."""
    return point.unit is not None and point.unit.kind == "holiday" and point.unit.year is None


def _link(row: Row, point: Point, segment: Segment) -> tuple[str, int]:
    """What joins a point to the next ("range" is a dash, "beside" a bracket), or "", and the index behind it."""
    tokens, i = row.tokens, point.after
    while (
        tokens[i].kind == "clock"
        or (row.mark(i, ",", ":", "(") and tokens[i + 1].kind == "clock")
        or (row.mark(i, ")") and tokens[i - 1].kind == "clock" and row.mark(i - 2, "("))
    ):
        i += 1
    token = tokens[i]
    if token.kind == "mark":
        mark = str(token.value)
        if mark == "-":
            return "range", i + 1
        if mark == "/":
            return "slash", i + 1
        if mark == "(" and point.unit is not None and not point.doubt and not sticks(row.text, point.start, point):
            # "uge 42 (14.-18. oktober 2019)": the same in other words, and in the same year.
            return "beside", i + 1
        if mark in ",+&;":
            joined = tokens[i + 1].kind == "and"
            return "comma" if mark == "," and not joined else "list", i + 1 + joined
        return "", i
    if token.kind == "to":
        return "to", i + 1
    if token.kind == "and":
        if segment.frame == "between" and segment.last is None:
            return "to", i + 1
        return "list", i + 1
    if token.kind == "frame" and token.value == "until" and segment.frame in _FROM:
        if _TO_A_DATE.match(row.text, token.start):
            return "to", i + 1
        return "", i
    if token.kind == "number" and point.unit is None and not point.doubt:
        return "list", i
    return "", i


# From bare numbers to units


def _explained(segments: list[Segment]) -> Iterator[list[Segment]]:
    """The segments, each bare number given the unit of the date after it; those left unexplained split the list."""
    if len(segments) == 1 and segments[0].last is None and segments[0].first.unit is not None:
        yield segments
        return
    explained: list[Segment | None] = []
    following: Point | None = None
    firm = False  # more than commas stands between here and the date that explains
    for segment in reversed(segments):
        last = _explain(segment.last, following, firm) if segment.last else None
        if segment.last:
            following, firm = last, True
        first = _explain(segment.first, following, firm)
        if first is None:
            explained.append(replace(segment, first=last, last=None, frame="", closed=False) if last else None)
        else:
            explained.append(replace(segment, first=first, last=last))
        following = first or last
        firm = segment.link != "comma" or (firm and segment.first.unit is None)
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


def _explain(point: Point, following: Point | None, firm: bool) -> Point | None:
    """The point with the unit that the date after it gives; "Borgermøde 2, 3. maj" is no list of days."""
    if point.unit is not None:
        return point
    if point.doubt == "bare" and not firm and "day" not in point.led:
        return None
    unit = following.unit if following and following.ordinal else None
    if unit is None or unit.share or unit.pick is not None:
        return None
    if unit.kind == "day" and 1 <= point.number <= 31:
        return replace(point, unit=Unit("day", unit.number // 100 * 100 + point.number), ordinal=True, doubt="shared")
    if unit.kind in ("quarter", "half_year") and 1 <= point.number <= (4 if unit.kind == "quarter" else 2):
        return replace(point, unit=Unit(unit.kind, point.number), ordinal=True, doubt="shared")
    return None
