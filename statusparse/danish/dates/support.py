"""Whether what the grammar reads is a date at all: short forms need support, and no number may stick to either end."""

from __future__ import annotations

import re

from statusparse.danish.dates.figures import SUPPORTING
from statusparse.danish.dates.lexer import Token
from statusparse.danish.dates.no_dates import DAYS_OF_NAMES, NAMED_AFTER_DAYS
from statusparse.danish.dates.row import Point, Row
from statusparse.danish.dates.spans import MOVES, NO_BOUND, Segment
from statusparse.danish.dates.units import place_in_year

__all__ = ["stands", "sticks"]

_EVERY_YEAR = re.compile("hvert|å|aa")
_FIGURES_ONLY = re.compile(r"[0-9. -]+")
# Frames that are no bound by themselves.
_OPENING = frozenset((*NO_BOUND, "since", "origin", *MOVES))


def _points(group: list[Segment]) -> list[Point]:
    return [point for segment in group for point in (segment.first, segment.last) if point]


def stands(row: Row, group: list[Segment], i: int) -> bool:
    """Whether short forms ("1.5", "Maj", "sommer") have the support they need, and no number sticks to either end."""
    first, last = group[0], group[-1].last or group[-1].first
    if sticks(row.text, first.first.start, last) or _names_a_place(row, last):
        return False
    points = _points(group)
    after = row.tokens[last.after]
    recurs = after.kind == "frame" and after.value == "recurring" and _EVERY_YEAR.match(row.text, after.start)
    if (recurs or first.frame in ("recurring", "habitual")) and all(
        point.unit and point.unit.year is None for point in points
    ):
        kinds = {point.unit.kind for point in points if point.unit}
        if recurs:
            return False
        if first.frame == "habitual" and kinds == {"season"}:
            return False
        if first.frame == "recurring" and "year" not in kinds and not _passed_weekday(first):
            return False
    if any(_like_clock_times(row.text, segment) for segment in group):
        return False
    doubts = {point.doubt for point in points if point.doubt != "shared"}
    if "" in doubts or not doubts:
        return True
    if "code" in doubts:
        return False
    if "short" in doubts and sum(point.doubt == "short" for point in points) > 1:
        # Months side by side: "aug, sept", "Jan, Feb og Mar".
        return True
    led = first.first.led
    if first.frame not in _OPENING or "day" in led:
        return True
    if "cut off" in doubts:
        led_on = "in" in led or (i and row.tokens[i - 1].kind == "to")
        return len(points) > 1 or bool(led_on) or (_supported(row, i) and after.kind != "word")
    if doubts & {"name", "first name"}:
        if not row.written[first.first.start].isupper():
            return True
        if "first name" in doubts:
            return "in" in led or after.kind != "word" or not row.written[after.start].isupper()
        # "mødet med Maj" is led by no word of time.
        return "" not in led and _speaks_of_time(row, i, after, led)
    if first.frame == "since" or first.frame in MOVES:
        return True
    if len(points) > 1 and doubts == {"season"} and all(seg.link in ("", "slash") for seg in group):
        return True
    if i and row.tokens[i - 1].kind == "to":
        return True
    if "figures" in doubts:
        return _supported(row, i) or any(_days_of_one_month(row.text, segment) for segment in group)
    return _speaks_of_time(row, i, after, led)


def _names_a_place(row: Row, last: Point) -> bool:
    """Whether a day is part of a name: "4. Maj Kollegiet", "1. Maj-skolen"; in small letters it is where the day is."""
    month, unit = row.tokens[last.after - 1], last.unit
    if unit is None or unit.kind != "day" or unit.number not in DAYS_OF_NAMES:
        return False
    hyphen = row.mark(last.after, "-", glued=True)
    name = row.tokens[last.after + hyphen]
    capital = row.written[month.start].isupper() and (hyphen or row.written[name.start].isupper())
    return month.kind == "month" and capital and name.value in NAMED_AFTER_DAYS


def _supported(row: Row, i: int) -> bool:
    """Whether a word before token `i`, or before the colon there, leads to a date: "Gennemført 1.5", "Frist: maj"."""
    if i and row.mark(i - 1, ":"):
        i -= 1
    before = row.tokens[i - 1]
    return bool(i) and before.kind in ("word", "part") and row.text[before.start : before.end] in SUPPORTING


def _days_of_one_month(text: str, segment: Segment) -> bool:
    """Whether a range in figures can only be one of days: "8.-9.3", "8.3-10.3"; "8.10-9.10" may tell hours."""
    first, last = segment.first, segment.last
    if last is None or first.unit is None or last.unit is None or last.doubt != "figures":
        return False
    if first.doubt == "shared":
        return text[first.end - 1] == "." and first.unit.number < last.unit.number
    month = last.unit.number // 100
    return (
        first.unit.number // 100 == month < 10
        and first.unit.number < last.unit.number
        and "0" not in (text[first.end - 2], text[last.end - 2])
    )


def _speaks_of_time(row: Row, i: int, after: Token, led: frozenset[str]) -> bool:
    """Whether a short word ("Maj", "sommer", "okt") stands where a time does."""
    if "in" in led or _supported(row, i):
        return True
    if after.value == ":":
        return row.begins(i) or row.tokens[i - 1].kind == "mark"
    return row.begins(i) and after.kind in ("end", "break")


def _like_clock_times(text: str, segment: Segment) -> bool:
    """Whether a range in figures is one of hours, as "10.10-11.05": as dates it would run for most of a year."""
    first, last = segment.first, segment.last
    if last is None or first.unit is None or last.unit is None or segment.frame or first.led:
        return False
    if first.unit.year or last.unit.year or not _FIGURES_ONLY.fullmatch(text, first.start, last.end):
        return False
    try:
        days = (place_in_year(last.unit) - place_in_year(first.unit)).days
    except ValueError:
        return False
    return -183 < days < 0


def _passed_weekday(segment: Segment) -> bool:
    """Whether only a weekday recurs: "hver fredag i maj" speaks of one month."""
    point = segment.first
    return bool(point.weekdays) and point.unit is not None and point.unit.kind != "day"


def sticks(text: str, start: int, last: Point) -> bool:
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
            # "11. september 2001-angrebene" speaks of the day, "17/4-a" does not.
            return last.unit is None or (last.unit.kind == "day" and not text[end - 4 : end].isdigit())
    return False
