"""Dates in figures: "24.11.2017", "3/4-17", "1/6", "2017-11-24", "11/2017", "2019-21", "1990'erne"."""

from __future__ import annotations

from msgspec.structs import replace

from statusparse.danish.dates.no_dates import PEOPLE
from statusparse.danish.dates.row import Point, Row, century
from statusparse.danish.dates.units import Unit, month_day
from statusparse.danish.dates.words import SUPPORT, spellings

__all__ = ["SUPPORTING", "day_in_figures", "decade_in_figures", "short_year", "year_in_figures"]

# Words that lead to a day, in each spelling.
SUPPORTING = frozenset(way for word in SUPPORT for way in spellings(word))


def day_in_figures(row: Row, i: int, led: frozenset[str]) -> Point | None:
    """Days in figures: "24.11.2017", "3/4-17", "1/6", "12.10", "11/2017"."""
    day, mark = row.tokens[i], str(row.tokens[i + 1].value)
    if day.kind != "number":
        return None
    if row.tokens[i + 1].kind == "number":
        return _day_behind_blanks(row, i, led)
    if not row.mark(i + 1, ".", "/", "-"):
        return None
    tight = row.tokens[i + 1].glued and row.tokens[i + 2].glued
    full_month = row.digits(i + 2, 4)
    if full_month and tight and row.is_year(i + 2) and 1 <= int(day.value) <= 12:
        if mark == "/" or day.end - day.start == 2:
            return Point(Unit("month", int(day.value), full_month), day.start, row.tokens[i + 2].end, i + 3)
        return None
    month = row.small(i + 2)
    if month is None:
        return None
    j, dotted = i + 3, False
    width = row.tokens[i + 2].end - row.tokens[i + 2].start
    n = int(day.value)
    unit = month_day(month, n)
    possible = 1 <= month <= 12 and 1 <= n <= 31
    if mark == "-" and not (row.mark(j, "-") and (tight or (possible and row.digits(j + 1, 4) is not None))):
        # Only what stands before makes a day of two numbers and a hyphen: "den 3-12", "Gennemført 08-03".
        led_to = "day" in led and max(day.end - day.start, width) == 2
        done_on = width == 2 and row.digits(i, 2) is not None and n >= month and _is_done(row, i)
        sure = tight and row.closes(j) and not row.goes_on_as_day(j) and (led_to or done_on)
        return Point(unit, day.start, row.tokens[j - 1].end, j) if sure and 1 <= month <= 12 else None
    sure = "day" in led or _is_done(row, i) or row.leads_to_another(j + 1 + row.mark(j, "."))
    if mark == "." and not tight and row.tokens[i + 2].glued:
        return None
    if row.mark(j, ".", glued=True):
        dotted = not (row.tokens[j + 1].kind == "number" and row.tokens[j + 1].glued)
    short = "-/" + ("." if mark == "." else "") + (" " if mark == "/" else "")
    found = row.year(j, short) or (row.year(j + 1, "- " if sure else "-") if dotted else None)
    if found:
        if mark == "." and not tight and not row.is_year(found[1] - 1) and not (sure and row.ends_short_year(found[1])):
            return None
        if month > 12 and (not tight or row.digits(found[1] - 1, 2) is not None):
            return None
        return Point(replace(unit, year=found[0]), day.start, row.tokens[found[1] - 1].end, found[1], ordinal=True)
    if (not tight and mark != "/") or not possible:
        return None
    if mark == "/":
        return Point(unit, day.start, row.tokens[j - 1].end, j, ordinal=True)
    j += dotted
    doubt = "" if dotted or (day.end - day.start == 2 and width == 2) or "day" in led else "figures"
    return Point(unit, day.start, row.tokens[j - 1].end, j, doubt=doubt, ordinal=True)


def _day_behind_blanks(row: Row, i: int, led: frozenset[str]) -> Point | None:
    """A day with blanks alone in it, behind what leads to one: "den 24 11 2017"; elsewhere it is a row of numbers."""
    day, month = row.digits(i, 2), row.digits(i + 1, 2)
    if day is None or month is None or not row.is_year(i + 2) or row.tokens[i + 3].kind == "number":
        return None
    if not (1 <= day <= 31 and 1 <= month <= 12 and ("day" in led or _is_done(row, i))):
        return None
    unit = month_day(month, day, int(row.tokens[i + 2].value))
    return Point(unit, row.tokens[i].start, row.tokens[i + 2].end, i + 3, ordinal=True)


def _is_done(row: Row, i: int) -> bool:
    """Whether a day stands behind what is done: "Gennemført 08-03"; "Møde 10-12" and "Møde 8-3" may tell hours."""
    before = row.tokens[i - 1 - row.mark(i - 1, ":")]
    return before.kind == "word" and row.text[before.start : before.end] in SUPPORTING


def decade_in_figures(row: Row, i: int) -> Point | None:
    """A decade or a century: "1990'erne", "90erne", "1900-tallet"; never an age ("mænd i 30'erne")."""
    token = row.tokens[i]
    n, width = int(token.value), token.end - token.start
    j = i + 1 + row.mark(i + 1, "'", "-", glued=True)
    j += j == i + 2 and row.mark(j, "-", glued=True)
    word = row.tokens[j]
    if word.kind != "word" or not word.glued or width not in (2, 4) or n % 10:
        return None
    if word.value == "tallet" and width == 4 and n % 100 == 0:
        return Point(Unit("years", n + 99, n, name="decade"), token.start, word.end, j + 1)
    if word.value not in ("erne", "ernes", "ere", "er", "tallet"):
        return None
    if width == 2:
        if any(row.text[earlier.start : earlier.end] in PEOPLE for earlier in row.tokens[max(0, i - 4) : i]):
            return None
        n += 2000 if n <= 20 else 1900
    return Point(Unit("years", n + 9, n, name="decade"), token.start, word.end, j + 1)


def year_in_figures(row: Row, i: int, led: frozenset[str]) -> Point | None:
    token, mark = row.tokens[i], row.tokens[i + 1]
    y = int(token.value)
    decade = decade_in_figures(row, i)
    if decade:
        return decade
    if not 1700 <= y < 2200:
        return None
    if row.mark(i + 1, "-", "/", ".", glued=True) and row.tokens[i + 2].glued:
        second = row.digits(i + 2, 2)
        third = row.digits(i + 4, 2)
        if second is not None and third is not None and row.mark(i + 3, str(mark.value), glued=True):
            if not row.tokens[i + 4].glued:
                return None
            return Point(month_day(second, third, y), token.start, row.tokens[i + 4].end, i + 5)
        if second is not None and mark.value != ".":
            last = y // 100 * 100 + second
            if last > y:
                return Point(Unit("years", last, y), token.start, row.tokens[i + 2].end, i + 3)
            if 1 <= second <= 12:
                return Point(Unit("month", second, y), token.start, row.tokens[i + 2].end, i + 3)
    if not row.year_stands(i, led):
        return None
    return Point(Unit("year", year=y), token.start, token.end, i + 1)


def short_year(row: Row, i: int) -> Point | None:
    """A year of two digits after a word that leads to one: "i '17"."""
    if not (row.mark(i, "'") and row.tokens[i + 1].glued and i and row.tokens[i - 1].is_in()):
        return None
    two = row.digits(i + 1, 2)
    decade = decade_in_figures(row, i + 1) if two is not None else None
    if two is None or decade:
        return replace(decade, start=row.tokens[i].start) if decade else None
    return Point(Unit("year", year=century(two)), row.tokens[i].start, row.tokens[i + 1].end, i + 2)
