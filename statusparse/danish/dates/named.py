"""Dates that begin with a word of their own: "november 2017", "uge 45", "Q3/17", "skoleåret 2017/18", "påsken 2018".

A new form of date goes here, as a function and a line of the table at the end. Its words stand in `words`, as do those
by which a text is known to hold a date. (What begins with figures goes into `figures`.)
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from statusparse.danish.dates.counts import counted
from statusparse.danish.dates.no_dates import OF_AN_AGE, PEOPLE
from statusparse.danish.dates.row import Point, Row
from statusparse.danish.dates.units import THIRDS, Unit
from statusparse.danish.dates.words import CUT_OFF_MONTHS, FIRST_NAMES_LIKE_MONTHS, NAMES_LIKE_MONTHS

__all__ = ["READERS", "school_year"]

# Teams of the young are named by their age, up to "U23".
_OLDEST_TEAM = 23


def _isoweek(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    unit = Unit("week", int(row.text[token.end - 2 : token.end]), int(row.text[token.start : token.start + 4]))
    return Point(unit, token.start, token.end, i + 1)


def _month(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    word = row.text[token.start : token.end]
    doubt = "name" if word in NAMES_LIKE_MONTHS else "first name" if word in FIRST_NAMES_LIKE_MONTHS else ""
    doubt = "cut off" if word in CUT_OFF_MONTHS else doubt
    return row.with_year(Unit("month", int(token.value)), token.start, i + 1, "-/ ", doubt=doubt)


def _short_month(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    name = row.text[token.start : token.end].rstrip(".") in NAMES_LIKE_MONTHS
    doubt = "name" if name else "" if row.text[token.end - 1] == "." else "short"
    return row.with_year(Unit("month", int(token.value)), token.start, i + 1, "-/ ", doubt=doubt)


def _season(row: Row, i: int, doubt: str = "") -> Point | None:
    token = row.tokens[i]
    unit = Unit("season", int(token.value))
    j = i + 1 + (row.tokens[i + 1].is_in())
    two = row.two_years(j) if token.value == 4 else None
    if two:
        return Point(replace(unit, year=two[0]), token.start, row.tokens[two[2] - 1].end, two[2])
    return row.with_year(unit, token.start, i + 1, "- ", doubt=doubt)


def _short_season(row: Row, i: int) -> Point | None:
    return _season(row, i, "season")


def _week(row: Row, i: int) -> Point | None:
    start = row.tokens[i].start
    n = row.small(i + 1)
    if n is None:
        return None
    j = i + 2
    unit = Unit("week", n)
    if row.mark(j, "-", "/", glued=True) and row.digits(j + 1, 2) is not None and row.tokens[j + 1].glued:
        other = int(row.tokens[j + 1].value)
        # "uge 45/46" are two weeks, "uge 45/17" and "uge 5/18" one week of a year.
        if other == n + 1 or not 10 <= other <= 39 or (row.mark(j, "-") and other > n):
            return Point(unit, start, row.tokens[i + 1].end, j, coded=True)
    return row.with_year(unit, start, j, "/-", coded=True)


def _short_week(row: Row, i: int) -> Point | None:
    """A week in short: "u. 34", "u34"; "unge u. 25" and the team of the U17 are none."""
    token, number = row.tokens[i], row.tokens[i + 1]
    point = _week(row, i)
    if point is None or not 1 <= int(number.value) <= 53 or counted(row.text, number.end):
        return None
    if row.text[token.end - 1] == ".":
        before = row.tokens[i - 1] if i else token
        if token.glued and row.mark(i - 1, "."):
            return None
        word = row.text[before.start : before.end]
        of_people = word in PEOPLE or word in OF_AN_AGE or counted(row.text, before.start)
        return None if of_people else point
    in_a_year = row.written[token.start] == "u" and row.digits(point.after - 1, 4) is not None
    sure = int(number.value) > _OLDEST_TEAM or in_a_year
    return point if number.glued and sure else None


def _quarter(row: Row, i: int) -> Point | None:
    n = row.small(i + 1)
    if n is None or not 1 <= n <= 4 or row.mark(i + 2, "."):
        return None
    return row.with_year(Unit("quarter", n), row.tokens[i].start, i + 2, "/", coded=True)


def _quarter_code(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    counted = row.text[token.start].isdigit()
    unit = Unit("quarter", int(token.value))
    point = row.with_year(unit, token.start, i + 1, "-/ ", coded=not counted, ordinal=counted)
    # In "2Q19" a year follows, in "4Q8" nothing that is known.
    following = row.tokens[i + 1]
    return None if counted and following.kind == "number" and following.glued and point.after == i + 1 else point


def _half_year_code(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    return row.with_year(Unit("half_year", int(token.value)), token.start, i + 1, doubt="code", coded=True)


def _holiday(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    name = str(token.value)
    if row.month(i) and _among_short_months(row, i):
        return row.with_year(Unit("month", 7), token.start, i + 1 + row.mark(i + 1, ".", glued=True), "-/ ")
    if name == "new year":
        two = row.two_years(i + 1)
        if two:
            return Point(Unit("turn", year=two[0]), token.start, row.tokens[two[2] - 1].end, two[2])
    point = row.with_year(Unit("holiday", name=name), token.start, i + 1)
    if name == "new year" and point.unit and point.unit.year is not None:
        return replace(point, unit=Unit("turn", year=point.unit.year - 1))
    return point


def _among_short_months(row: Row, i: int) -> bool:
    """Whether two of three things make July of "jul": its full stop, a short month before it, and one behind it."""
    stop = row.mark(i + 1, ".", glued=True)
    before = _joins(row, i - 1) and row.tokens[i - 2 - row.mark(i - 2, ",")].kind == "short month"
    return stop + before + (_joins(row, i + 1 + stop) and row.tokens[i + 2 + stop].kind == "short month") > 1


def _joins(row: Row, i: int) -> bool:
    """Whether token `i` stands between the members of a list or range."""
    return row.mark(i, ",", "-", "/") or row.tokens[i].kind in ("and", "to")


def _turn(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    two = row.two_years(i + 1)
    if two:
        return Point(Unit("turn", year=two[0]), token.start, row.tokens[two[2] - 1].end, two[2])
    return row.with_year(Unit("turn"), token.start, i + 1)


def school_year(row: Row, i: int) -> Point | None:
    two = row.two_years(i + 1)
    if not two:
        return None
    start = row.tokens[i if row.tokens[i].kind == "school year" else i + 1].start
    return Point(Unit("school_year", year=two[0]), start, row.tokens[two[2] - 1].end, two[2])


def _split_year(row: Row, i: int) -> Point | None:
    two = row.two_years(i + 1)
    if not two:
        return None
    return Point(Unit("years", two[1], two[0]), row.tokens[i].start, row.tokens[two[2] - 1].end, two[2])


def _decade_word(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    return Point(Unit("years", int(token.value) + 9, int(token.value), name="decade"), token.start, token.end, i + 1)


def _edge_of_the_year(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    return row.with_year(Unit("year", pick=int(token.value)), token.start, i + 1)


def _part_of_the_year(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    return row.with_year(Unit("year", share=THIRDS[int(token.value)]), token.start, i + 1)


# What may begin a date, by the kind of its first token.
READERS: dict[str, Callable[[Row, int], Point | None]] = {
    "month": _month,
    "short month": _short_month,
    "season": _season,
    "short season": _short_season,
    "week": _week,
    "short week": _short_week,
    "isoweek": _isoweek,
    "quarter": _quarter,
    "quarter code": _quarter_code,
    "half-year code": _half_year_code,
    "holiday": _holiday,
    "turn": _turn,
    "school year": school_year,
    "split year": _split_year,
    "decade": _decade_word,
    "edge of the year": _edge_of_the_year,
    "part of the year": _part_of_the_year,
}
