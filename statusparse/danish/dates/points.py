"""One date in a row of tokens, with the words that belong to it: its weekday, "ca.", "primo", "udgangen af" …"""

from __future__ import annotations

from msgspec.structs import replace

from statusparse.danish.dates import named
from statusparse.danish.dates.counts import counted
from statusparse.danish.dates.events import is_event, second_part
from statusparse.danish.dates.figures import day_in_figures, decade_in_figures, short_year, year_in_figures
from statusparse.danish.dates.row import Point, Row
from statusparse.danish.dates.units import THIRDS, Unit, month_day, split
from statusparse.danish.dates.words import ORDINAL_ENDINGS, PARTS_BEFORE_MONTHS

__all__ = ["READERS", "point"]

_HALVES = ((0, 1, 2), (1, 2, 2))
# No more words than this stand between a frame ("senest", "fra") and its date.
_LEADING = 6


def point(row: Row, i: int, before: Point | None = None, ranging: bool = False) -> Point | None:
    """The date that begins at token `i`, glue, weekdays and "ca." included; `before` is its neighbour, if any.

    `ranging`: it ends a range that `before` begins.
    """
    led: set[str] = set()
    weekdays: list[int] = []
    approximate = False
    start = weekday_start = -1
    weekday_at = i
    for _ in range(_LEADING):
        token = row.tokens[i]
        if token.kind == "glue":
            led.add(str(token.value))
        elif token.kind == "approximate":
            approximate = True
            start = token.start if start < 0 else start
        elif token.kind == "as of":
            start = token.start if start < 0 else start
        elif token.kind == "weekday" and _is_weekday(row, i):
            weekday_start = token.start if weekday_start < 0 else weekday_start
            weekdays.append(int(token.value))
            weekday_at = i
        elif (
            weekdays
            and (token.kind in ("to", "and") or row.mark(i, ",", "-", "/"))
            and (
                row.tokens[i + 1].kind in ("weekday", "glue")
                or (row.mark(i, ",") and row.tokens[i + 1].kind == "number")
            )
        ):
            pass
        elif token.kind == "clock" and (led or weekdays):
            weekday_at += 1  # "tirsdag kl. 10 i uge 45"
        else:
            break
        i += 1
    found = _core(row, i, before, frozenset(led), ranging)
    if found is None:
        return None
    if not (led or weekdays or approximate or start >= 0):
        return found
    unit = found.unit
    if weekdays:
        is_day = unit is None or (unit.kind == "day" and unit.pick is None)
        more_weeks = row.mark(found.after, "-", "/") and row.tokens[found.after + 1].kind == "number"
        if (
            len(weekdays) == 1
            and unit
            and unit.kind == "week"
            and unit.pick is None
            and i - weekday_at <= 2
            and not more_weeks
        ):
            unit, weekdays, is_day = replace(unit, pick=0, weekday=weekdays[0]), [], True
            found = replace(found, coded=False)
        if is_day:
            start = weekday_start if start < 0 else min(start, weekday_start)
            led.add("day")
    return replace(
        found,
        unit=unit,
        start=found.start if start < 0 else start,
        led=frozenset(led),
        approximate=approximate or found.approximate,
        weekdays=tuple(weekdays),
    )


def _is_weekday(row: Row, i: int) -> bool:
    """Whether a weekday is one: "man" is a pronoun, unless it begins a clause or has its full stop."""
    token = row.tokens[i]
    if not row.text.startswith("man", token.start) or token.end - token.start > 4:
        return True
    return row.text[token.end - 1] == "." or row.begins(i) or row.tokens[i - 1].kind == "mark"


def _core(row: Row, i: int, before: Point | None, led: frozenset[str], ranging: bool = False) -> Point | None:
    token = row.tokens[i]
    if token.kind == "number":
        if before and before.coded and before.unit and before.unit.year and row.mark(i + 1, "/", glued=True):
            # "uge 52/2017-2/2018"
            bare = Point(None, token.start, token.end, i + 1, row.small(i) or 0)
            more = _one_more(row, bare, i, before.unit, True)
            if more.unit and more.unit.year:
                return more
        if before and before.unit and before.unit.kind == "school_year" and row.two_years(i):
            return named.school_year(row, i - 1)
        ends_a_range = ranging and before and before.unit and before.unit.kind == "day" and before.unit.year
        found = _number(row, i, led | {"day"} if ends_a_range else led)
        if found and found.unit is None and before and before.coded and before.unit:
            return _one_more(row, found, i, before.unit, ranging)
        return found
    read = READERS.get(token.kind)
    return read(row, i) if read else None


def _one_more(row: Row, bare: Point, i: int, unit: Unit, ranging: bool) -> Point:
    """A bare number after "uge 46" or "Q3": one more of its kind, later in the year or, in a range, in the next."""
    if not 0 < bare.number <= {"week": 53, "quarter": 4, "half_year": 2}[unit.kind] or bare.number == unit.number:
        return bare
    if not ranging and bare.number < unit.number:
        return bare
    # In "uge 7 - 42 børn" the dash parts, in "uge 46-47 planlægges" it joins.
    apart = not ranging or row.text[bare.start - 1 : bare.start].isspace()
    if apart and counted(row.text, bare.end):
        return bare
    return row.with_year(Unit(unit.kind, bare.number), bare.start, i + 1, "/", coded=True)


def _number(row: Row, i: int, led: frozenset[str]) -> Point | None:
    token = row.tokens[i]
    if token.end - token.start == 4:
        return _unit_after_year(row, i) or year_in_figures(row, i, led)
    if token.end - token.start > 2:
        return None
    n, start = int(token.value), token.start
    decade = decade_in_figures(row, i)
    if decade:
        return decade
    dotted = row.mark(i + 1, ".", glued=True)
    j = i + 1 + dotted
    if row.tokens[j].glued and row.text[row.tokens[j].start : row.tokens[j].end] in ORDINAL_ENDINGS:
        dotted = True
        j += 1
    month = row.month(j) if not row.mark(j, "-") else None
    if month is None and row.mark(j, "-", glued=True) and row.tokens[j + 1].glued and not dotted:
        # "6-november"
        month = row.month(j + 1)
        j += month is not None
    if month is not None:
        return row.with_year(month_day(month, n), start, j + 1, "-/ ", ordinal=True)
    by_kind = _ordinal(row, n, start, j)
    if by_kind:
        return by_kind
    numeric = day_in_figures(row, i, led)
    if numeric:
        return numeric
    if dotted and row.tokens[j].is_in() and "day" in led:
        # "den 24. i 12."
        other = row.small(j + 1)
        if other and other <= 12 and row.mark(j + 2, ".", glued=True):
            return row.with_year(month_day(other, n), start, j + 3, "-/")
    return Point(None, start, row.tokens[j - 1].end, j, number=n, doubt="" if dotted else "bare")


def _unit_after_year(row: Row, i: int) -> Point | None:
    """A week, month, quarter or half-year with its year first: "2018 uge 42", "2018-Q3", "2019, 2. halvår"."""
    j = i + 1 + row.mark(i + 1, "-", "/", ",", glued=True)
    dashed = row.mark(i + 1, "-", "/") or (row.mark(i - 1, "-", "/") and not row.begins(i))
    coded = row.tokens[j].kind in ("quarter code", "half-year code", "week")
    if not (coded or (not dashed and (row.tokens[j].kind == "month" or row.small(j) is not None))):
        return None
    found = _core(row, j, None, frozenset())
    if found is None or found.unit is None or found.unit.year is not None:
        return None
    if not coded and found.unit.kind not in ("month", "quarter", "half_year"):
        return None
    start = row.tokens[i].start
    return replace(found, unit=replace(found.unit, year=int(row.tokens[i].value)), start=start, doubt="")


def _ordinal(row: Row, n: int, start: int, j: int) -> Point | None:
    """A number and, at token `j`, the word it counts: "3. kvartal", "andet halvår", "anden halvdel af marts"."""
    token = row.tokens[j]
    if token.kind == "quarter" and 1 <= n <= 4:
        return row.with_year(Unit("quarter", n), start, j + 1, "-/ ", ordinal=True)
    if n == -1 and token.kind in ("quarter", "half-year"):
        # "sidste kvartal 2018"; without a year it is the one just past, and no date.
        found = _ordinal(row, 4 if token.kind == "quarter" else 2, start, j)
        return found if found and found.unit and found.unit.year else None
    if token.kind == "half-year" and 1 <= n <= 2:
        return row.with_year(Unit("half_year", n), start, j + 1, "-/ ", ordinal=True)
    if token.kind == "half" and n in (1, 2, -1):
        whole = _whole(row, j + 1)
        if whole and whole.unit and whole.unit.kind in ("month", "year") and split(whole.unit):
            return replace(whole, unit=replace(whole.unit, share=_HALVES[max(n - 1, -1)]), start=start, doubt="")
    if token.kind == "weekday" and row.tokens[j + 1].is_in() and (1 <= n <= 5 or n == -1):
        # "første mandag i maj"
        whole = _whole(row, j + 2)
        if whole and whole.unit and split(whole.unit):
            unit = replace(whole.unit, pick=max(n - 1, -1), weekday=int(token.value))
            return replace(whole, unit=unit, start=start, doubt="")
    return None


def _ordinal_word(row: Row, i: int) -> Point | None:
    token = row.tokens[i]
    n = int(token.value)
    month = row.month(i + 1)
    if month is not None and n > 0:
        return row.with_year(month_day(month, n), token.start, i + 2, ordinal=True)
    return _ordinal(row, n, token.start, i + 1) or Point(None, token.start, token.end, i + 1, number=n, doubt="bare")


def _whole(row: Row, i: int) -> Point | None:
    """The unit that a part ("primo") or an edge ("udgangen af") belongs to."""
    led: set[str] = set()
    for _ in range(3):
        if row.tokens[i].kind != "glue":
            break
        led.add(str(row.tokens[i].value))
        i += 1
    token = row.tokens[i]
    if token.kind == "the year":
        return row.with_year(Unit("year"), token.start, i + 1)
    if token.kind in ("part", "edge"):
        return None
    return _core(row, i, None, frozenset(led | {"in"}))


def _before_a_month(row: Row, i: int) -> bool:
    """Whether token `i` is a month that begins no sentence."""
    return row.month(i) is not None and row.written[row.tokens[i].start].islower()


def _part(row: Row, i: int) -> Point | None:
    word = row.text[row.tokens[i].start : row.tokens[i].end]
    if is_event(row, i) or (word in PARTS_BEFORE_MONTHS and not _before_a_month(row, i + 1)):
        return None
    share = THIRDS[int(row.tokens[i].value)]
    second = second_part(row, i)
    if second:
        # "medio/ultimo maj" is one stretch.
        share = (share[0], THIRDS[int(row.tokens[second].value)][1], 3)
    whole = _whole(row, (second or i) + 1)
    if whole is None or whole.unit is None:
        return None
    if not split(whole.unit) or share[0] >= share[1]:
        return whole
    unit = replace(whole.unit, share=share)
    return replace(whole, unit=unit, start=row.tokens[i].start, doubt="", ranged=bool(second))


def _edge(row: Row, i: int) -> Point | None:
    whole = _whole(row, i + 1)
    if whole is None or whole.unit is None or whole.unit.pick is not None or whole.unit.kind == "day":
        return None
    pick = int(row.tokens[i].value)
    return replace(whole, unit=replace(whole.unit, pick=pick), start=row.tokens[i].start, doubt="", coded=False)


# What may begin a date, by the kind of its first token.
READERS = named.READERS | {"ordinal": _ordinal_word, "part": _part, "edge": _edge, "mark": short_year}
