"""One date in a row of tokens: day, month, week, quarter, season, year … with the words that belong to it."""

from __future__ import annotations

import re
from typing import NamedTuple

from .date_lexer import Token
from .date_units import Unit, month_day, split
from .date_words import NAMES_LIKE_MONTHS
from .no_dates import COUNTED, CUES_OF_QUANTITY, PEOPLE, SOFTWARE, STREET

__all__ = ["Point", "Reader"]

_COUNTED = re.compile(COUNTED)
_THIRDS = ((0, 1, 3), (1, 2, 3), (2, 3, 3))
_HALVES = ((0, 1, 2), (1, 2, 2))
# No more words than this stand between a frame ("senest", "fra") and its date.
_LEADING = 6


class Point(NamedTuple):
    """A date as written: its unit, or None for a bare number that its neighbours must explain.

    `start` and `end` are code points, `after` the index of the token behind it. `doubt` says what kind of short form
    it is that needs support by its surroundings; `led` which glue stood before it; `coded` that the kind's word stands
    before the number ("Q3", "uge 46"), so that a number after it is one more of the kind.
    """

    unit: Unit | None
    start: int
    end: int
    after: int
    number: int = 0
    doubt: str = ""
    led: frozenset[str] = frozenset()
    approximate: bool = False
    weekdays: tuple[int, ...] = ()
    coded: bool = False
    ordinal: bool = False


class Reader:
    """The tokens of a stretch of text, with a method for each kind of date that may begin at one of them."""

    __slots__ = ("text", "tokens")

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens

    # What stands where

    def _mark(self, i: int, marks: str, glued: bool = False) -> bool:
        token = self.tokens[i]
        return token.kind == "mark" and str(token.value) in marks and (token.glued or not glued)

    def _digits(self, i: int, width: int) -> int | None:
        token = self.tokens[i]
        return int(token.value) if token.kind == "number" and token.end - token.start == width else None

    def _small(self, i: int) -> int | None:
        token = self.tokens[i]
        return int(token.value) if token.kind == "number" and token.end - token.start <= 2 else None

    def _month(self, i: int) -> int | None:
        """The month of a word that follows a day number; "jul" is July there."""
        token = self.tokens[i]
        if token.kind in ("month", "short month"):
            return int(token.value)
        return 7 if token.value == "christmas" and self.text.startswith("jul", token.start, token.end) else None

    def _is_four_digit_year(self, i: int) -> bool:
        value = self._digits(i, 4)
        return value is not None and 1800 <= value < 2200 and not _COUNTED.match(self.text, self.tokens[i].end)

    def _goes_on_as_day(self, i: int) -> bool:
        """Whether the number before token `i` is the day of a date rather than a year: "-17/4", "-17. april"."""
        if self._mark(i, "./", glued=True) and self.tokens[i + 1].kind == "number" and self.tokens[i + 1].glued:
            return True
        return self._month(i + self._mark(i, ".")) is not None or (
            self._mark(i, ".", glued=True) and self._mark(i + 1, "-", glued=True)
        )

    def _closes(self, i: int) -> bool:
        """Whether a clause ends at token `i`."""
        return self.tokens[i].kind in ("end", "break", "clock") or self._mark(i, ",.;:)")

    # Years

    def year(self, i: int, short: str = "") -> tuple[int, int] | None:
        """A year that belongs to the date before token `i`: the year and the index behind it.

        `short` holds the marks after which two digits are a year; "'" always is one, " " stands for a mere blank at
        the end of a clause.
        """
        j = i
        if self._mark(i, ",") or self.tokens[i][:2] == ("glue", "in"):
            j = i + 1
            if self.tokens[j][:2] == ("glue", "in"):
                j += 1
        elif self._mark(i, "-/") or (self._mark(i, ".", glued=True) and self.tokens[i + 1].kind == "number"):
            j = i + 1
        if self._is_four_digit_year(j):
            return int(self.tokens[j].value), j + 1
        marked = self.tokens[i].value if j > i else ""
        if self._mark(j, "'") and self._digits(j + 1, 2) is not None and self.tokens[j + 1].glued:
            return _century(int(self.tokens[j + 1].value)), j + 2
        two = self._digits(j, 2)
        if two is None or self._goes_on_as_day(j + 1):
            return None
        if j > i and str(marked) in short and self.tokens[j].glued:
            return _century(two), j + 1
        if j == i and " " in short and 10 <= two <= 40 and self._closes(j + 1):
            return _century(two), j + 1
        return None

    def _with_year(self, unit: Unit, start: int, i: int, short: str = "", **more: object) -> Point:
        """The point of a unit whose own words end before token `i`, with the year that follows, if one does."""
        found = self.year(i, short)
        if found:
            unit, i = unit._replace(year=found[0]), found[1]
            more["doubt"] = ""
        return Point(unit, start, self.tokens[i - 1].end, i, **more)  # type: ignore[arg-type]

    def _two_years(self, i: int) -> tuple[int, int, int] | None:
        """"2017/18", "17/18", "2017-2018": two years that follow each other, and the index behind."""
        first, second = self._small(i), self._small(i + 2)
        if not self._mark(i + 1, "/-"):
            return None
        if self._digits(i, 4) is not None:
            first = int(self.tokens[i].value)
        elif self._digits(i, 2) is not None:
            first = _century(int(self.tokens[i].value))
        else:
            return None
        if self._digits(i + 2, 4) is not None:
            second = int(self.tokens[i + 2].value)
        elif second is not None and self._digits(i + 2, 2) is not None:
            second += first // 100 * 100
            if second < first:
                second += 100
        else:
            return None
        return (first, second, i + 3) if second == first + 1 else None

    def _year_stands(self, i: int, led: frozenset[str]) -> bool:
        """Whether a number like a year is one, when nothing but its surroundings can tell."""
        token, before, after = self.tokens[i], self.tokens[i - 1] if i else None, self.tokens[i + 1]
        if not 1900 <= int(token.value) < 2100:
            return False
        inside = "in" in led or (before is not None and before[:2] == ("glue", "in"))
        if not inside and _COUNTED.match(self.text, token.end):
            return False
        if after.kind == "number" and not after.glued and not 1900 <= int(after.value) < 2100:
            return inside
        if after.kind == "word" and str(after.value).startswith("frederiksberg"):
            return False
        if after.kind == "mark" and after.glued and str(after.value) in "%‰":
            return False
        if before is None or inside:
            return True
        if before.kind == "number" and not 1900 <= int(before.value) < 2100:
            return False
        if before.kind == "mark" and str(before.value) in "$€£#+=<>":
            return False
        if before.kind == "approximate" and int(token.value) % 100 == 0:
            return False
        word = str(before.value)
        return before.kind != "word" or not (
            word in SOFTWARE or word in CUES_OF_QUANTITY or (len(word) > 5 and word.endswith(STREET))
        )

    # The kinds of dates

    def point(self, i: int, before: Point | None = None) -> Point | None:
        """The date that begins at token `i`, glue, weekdays and "ca." included; `before` is its neighbour, if any."""
        led: set[str] = set()
        weekdays: list[int] = []
        approximate = False
        start = weekday_start = -1
        weekday_at = i
        for _ in range(_LEADING):
            token = self.tokens[i]
            if token.kind == "glue":
                led.add(str(token.value))
            elif token.kind == "approximate":
                approximate = True
                start = token.start if start < 0 else start
            elif token.kind == "as of":
                start = token.start if start < 0 else start
            elif token.kind == "weekday" and self._is_weekday(i):
                weekday_start = token.start if weekday_start < 0 else weekday_start
                weekdays.append(int(token.value))
                weekday_at = i
            elif weekdays and (token.kind in ("to", "and") or self._mark(i, ",-/")) and (
                self.tokens[i + 1].kind in ("weekday", "glue") or (self._mark(i, ",") and self.tokens[i + 1].kind == "number")
            ):
                pass
            elif token.kind != "clock" or not led | set(weekdays):  # type: ignore[operator]
                break
            i += 1
        found = self._core(i, before, frozenset(led))
        if found is None:
            return None
        unit = found.unit
        if weekdays:
            is_day = unit is None or (unit.kind == "day" and unit.pick is None)
            if len(weekdays) == 1 and unit and unit.kind == "week" and unit.pick is None and i - weekday_at <= 2:
                unit, weekdays, is_day = unit._replace(pick=weekdays[0] - 1), [], True
                found = found._replace(coded=False)
            if is_day:
                start = weekday_start if start < 0 else min(start, weekday_start)
                led.add("day")
        return found._replace(
            unit=unit,
            start=found.start if start < 0 else start,
            led=frozenset(led),
            approximate=approximate or found.approximate,
            weekdays=tuple(weekdays),
        )

    def _is_weekday(self, i: int) -> bool:
        """"man" is a pronoun, unless it begins a clause or has its full stop."""
        token = self.tokens[i]
        if not self.text.startswith("man", token.start) or token.end - token.start > 4:
            return True
        return self.text[token.end - 1] == "." or i == 0 or self.tokens[i - 1].kind in ("break", "mark")

    def _core(self, i: int, before: Point | None, led: frozenset[str]) -> Point | None:
        token = self.tokens[i]
        if token.kind == "number":
            found = self._from_number(i, led)
            if found and found.unit is None and before and before.coded and before.unit:
                return self._one_more(found, i, before.unit)
            return found
        read = getattr(self, "_from_" + token.kind.replace(" ", "_").replace("-", "_"), None)
        return read(i) if read else None

    def _one_more(self, bare: Point, i: int, unit: Unit) -> Point | None:
        """A bare number after "uge 46" or "Q3": one more of its kind, if it comes later in the year."""
        limit = {"week": 53, "quarter": 4}.get(unit.kind, 0)
        if not 0 < bare.number <= limit or bare.number == unit.number:
            return bare
        more = Unit(unit.kind, bare.number)
        point = self._with_year(more, bare.start, i + 1, "/", coded=True)
        return point

    def _from_number(self, i: int, led: frozenset[str]) -> Point | None:
        token = self.tokens[i]
        if token.end - token.start == 4:
            return self._from_year(i, led)
        if token.end - token.start > 2:
            return None
        n, start = int(token.value), token.start
        decade = self._decade(i)
        if decade:
            return decade
        dotted = self._mark(i + 1, ".", glued=True)
        j = i + 1 + dotted
        month = self._month(j) if not self._mark(j, "-") else None
        if month is None and self._mark(j, "-", glued=True) and self.tokens[j + 1].glued and not dotted:
            # "6-november"
            month = self._month(j + 1)
            j += month is not None
        if month is not None:
            return self._with_year(month_day(month, n), start, j + 1, "-/" + " " * (self.tokens[j].kind != "month"), ordinal=True)
        by_kind = self._ordinal(n, start, j)
        if by_kind:
            return by_kind
        numeric = self._numeric(i, led)
        if numeric:
            return numeric
        if dotted and self.tokens[j][:2] == ("glue", "in") and "day" in led:
            # "den 24. i 12."
            other = self._small(j + 1)
            if other and other <= 12 and self._mark(j + 2, ".", glued=True):
                return self._with_year(month_day(other, n), start, j + 3, "-/")
        return Point(None, start, self.tokens[j - 1].end, j, number=n, doubt="" if dotted else "bare")

    def _ordinal(self, n: int, start: int, j: int) -> Point | None:
        """"3. kvartal", "andet halvår", "anden halvdel af marts": a number and, at token `j`, the word it counts."""
        token = self.tokens[j]
        if token.kind == "quarter" and 1 <= n <= 4:
            return self._with_year(Unit("quarter", n), start, j + 1, "-/", ordinal=True)
        if token.kind == "half-year" and 1 <= n <= 2:
            return self._with_year(Unit("half_year", n), start, j + 1, "-/", ordinal=True)
        if token.kind == "half" and 1 <= n <= 2:
            whole = self._plain(j + 1)
            if whole and whole.unit and whole.unit.kind in ("month", "year") and split(whole.unit):
                return whole._replace(unit=whole.unit._replace(share=_HALVES[n - 1]), start=start, doubt="")
        return None

    def _from_ordinal(self, i: int) -> Point | None:
        token = self.tokens[i]
        n = int(token.value)
        month = self._month(i + 1)
        if month is not None:
            return self._with_year(month_day(month, n), token.start, i + 2, ordinal=True)
        return self._ordinal(n, token.start, i + 1) or Point(
            None, token.start, token.end, i + 1, number=n, doubt="bare"
        )

    def _numeric(self, i: int, led: frozenset[str]) -> Point | None:
        """Days in figures: "24.11.2017", "3/4-17", "1/6", "12.10", "11/2017"."""
        day, mark = self.tokens[i], str(self.tokens[i + 1].value)
        if not self._mark(i + 1, "./-") or day.kind != "number":
            return None
        tight = self.tokens[i + 1].glued and self.tokens[i + 2].glued
        full_month = self._digits(i + 2, 4)
        if full_month and tight and self._is_four_digit_year(i + 2) and 1 <= int(day.value) <= 12:
            if mark == "/" or day.end - day.start == 2:
                return Point(Unit("month", int(day.value), full_month), day.start, self.tokens[i + 2].end, i + 3)
            return None
        month = self._small(i + 2)
        if month is None:
            return None
        j, dotted = i + 3, False
        width = self.tokens[i + 2].end - self.tokens[i + 2].start
        n = int(day.value)
        unit = month_day(month, n)
        if mark == "-" and not (tight and self._mark(j, "-")):
            # Only a word like "den" makes a day of two numbers and a hyphen.
            sure = tight and "day" in led and self._closes(j) and max(day.end - day.start, width) == 2
            return Point(unit, day.start, self.tokens[j - 1].end, j) if sure and 1 <= month <= 12 else None
        if mark == "." and not tight and self.tokens[i + 2].glued:
            return None
        if self._mark(j, ".", glued=True) and mark != "/":
            dotted = not (self.tokens[j + 1].kind == "number" and self.tokens[j + 1].glued)
        short = "-/" + ("." if mark == "." else "") + (" " if mark == "/" else "")
        found = self.year(j, short) or (self.year(j + 1, "-") if dotted else None)
        if found:
            if mark == "." and not tight and not self._is_four_digit_year(found[1] - 1):
                return None
            if month > 12 and (not tight or self._digits(found[1] - 1, 2) is not None):
                return None
            return Point(
                unit._replace(year=found[0]), day.start, self.tokens[found[1] - 1].end, found[1], ordinal=True
            )
        if (not tight and mark != "/") or not 1 <= month <= 12 or not 1 <= n <= 31:
            return None
        if mark == "/":
            return Point(unit, day.start, self.tokens[j - 1].end, j, ordinal=True)
        j += dotted
        doubt = "" if dotted or (day.end - day.start == 2 and width == 2) or "day" in led else "figures"
        return Point(unit, day.start, self.tokens[j - 1].end, j, doubt=doubt, ordinal=True)

    def _decade(self, i: int) -> Point | None:
        """"1990'erne", "90erne"."""
        token = self.tokens[i]
        n, width = int(token.value), token.end - token.start
        j = i + 1 + self._mark(i + 1, "'-", glued=True)
        j += j == i + 2 and self._mark(j, "-", glued=True)
        word = self.tokens[j]
        if word.kind != "word" or not word.glued or width not in (2, 4) or n % 10:
            return None
        if word.value == "tallet" and width == 4 and n % 100 == 0:
            return Point(Unit("years", n + 99, n, name="decade"), token.start, word.end, j + 1)
        if word.value not in ("erne", "ernes", "ere", "er", "tallet"):
            return None
        if width == 2:
            if any(str(earlier.value) in PEOPLE for earlier in self.tokens[max(0, i - 4) : i]):
                return None
            n += 2000 if n <= 20 else 1900
        return Point(Unit("years", n + 9, n, name="decade"), token.start, word.end, j + 1)

    def _from_year(self, i: int, led: frozenset[str]) -> Point | None:
        token, mark = self.tokens[i], self.tokens[i + 1]
        y = int(token.value)
        decade = self._decade(i)
        if decade:
            return decade
        if not 1800 <= y < 2200:
            return None
        if self._mark(i + 1, "-/.", glued=True) and self.tokens[i + 2].glued:
            second = self._digits(i + 2, 2)
            third = self._digits(i + 4, 2)
            if second is not None and third is not None and self._mark(i + 3, str(mark.value), glued=True):
                if not self.tokens[i + 4].glued:
                    return None
                return Point(month_day(second, third, y), token.start, self.tokens[i + 4].end, i + 5)
            if second is not None and mark.value != ".":
                last = y // 100 * 100 + second
                if last > y:
                    return Point(Unit("years", last, y), token.start, self.tokens[i + 2].end, i + 3)
                if 1 <= second <= 12:
                    return Point(Unit("month", second, y), token.start, self.tokens[i + 2].end, i + 3)
        following = i + 1 + (self._mark(i + 1, "-/,", glued=True) and self.tokens[i + 2].kind in ("quarter code", "week"))
        if self.tokens[following].kind in ("quarter code", "week"):
            later = self._core(following, None, frozenset())
            if later and later.unit and later.unit.year is None:
                return later._replace(unit=later.unit._replace(year=y), start=token.start, coded=False)
        if not self._year_stands(i, led):
            return None
        return Point(Unit("year", 0, y), token.start, token.end, i + 1)

    def _from_isoweek(self, i: int) -> Point | None:
        token = self.tokens[i]
        unit = Unit("week", int(self.text[token.end - 2 : token.end]), int(self.text[token.start : token.start + 4]))
        return Point(unit, token.start, token.end, i + 1)

    def _from_mark(self, i: int) -> Point | None:
        """"'17" after a word that leads to a year."""
        if not (self._mark(i, "'") and self.tokens[i + 1].glued and i and self.tokens[i - 1][:2] == ("glue", "in")):
            return None
        two = self._digits(i + 1, 2)
        decade = self._decade(i + 1) if two is not None else None
        if two is None or decade:
            return decade._replace(start=self.tokens[i].start) if decade else None
        return Point(Unit("year", 0, _century(two)), self.tokens[i].start, self.tokens[i + 1].end, i + 2)

    def _from_month(self, i: int) -> Point | None:
        token = self.tokens[i]
        word = self.text[token.start : token.end]
        doubt = "name" if word.rstrip(".") in NAMES_LIKE_MONTHS else ""
        return self._with_year(Unit("month", int(token.value)), token.start, i + 1, "-/", doubt=doubt)

    def _from_short_month(self, i: int) -> Point | None:
        token = self.tokens[i]
        name = self.text[token.start : token.end].rstrip(".") in NAMES_LIKE_MONTHS
        doubt = "name" if name else "" if self.text[token.end - 1] == "." else "short"
        return self._with_year(Unit("month", int(token.value)), token.start, i + 1, "-/ ", doubt=doubt)

    def _from_season(self, i: int, doubt: str = "") -> Point | None:
        token = self.tokens[i]
        unit = Unit("season", int(token.value))
        j = i + 1 + (self.tokens[i + 1][:2] == ("glue", "in"))
        two = self._two_years(j) if token.value == 4 else None
        if two:
            return Point(unit._replace(year=two[0]), token.start, self.tokens[two[2] - 1].end, two[2])
        return self._with_year(unit, token.start, i + 1, "-", doubt=doubt)

    def _from_short_season(self, i: int) -> Point | None:
        return self._from_season(i, "season")

    def _from_week(self, i: int) -> Point | None:
        start = self.tokens[i].start
        n = self._small(i + 1)
        if n is None:
            return None
        j = i + 2
        unit = Unit("week", n)
        if self._mark(j, "-/", glued=True) and self._digits(j + 1, 2) is not None and self.tokens[j + 1].glued:
            other = int(self.tokens[j + 1].value)
            # "uge 45/46" are two weeks, "uge 45/17" and "uge 5/18" one week of a year.
            if other == n + 1 or not 10 <= other <= 39 or (self._mark(j, "-") and other > n):
                return Point(unit, start, self.tokens[i + 1].end, j, coded=True)
        return self._with_year(unit, start, j, "/-", coded=True)

    def _from_quarter(self, i: int) -> Point | None:
        n = self._small(i + 1)
        if n is None or not 1 <= n <= 4 or self._mark(i + 2, "."):
            return None
        return self._with_year(Unit("quarter", n), self.tokens[i].start, i + 2, "/", coded=True)

    def _from_quarter_code(self, i: int) -> Point | None:
        token = self.tokens[i]
        return self._with_year(Unit("quarter", int(token.value)), token.start, i + 1, "-/", coded=True)

    def _from_holiday(self, i: int) -> Point | None:
        token = self.tokens[i]
        name = str(token.value)
        if name == "new year":
            two = self._two_years(i + 1)
            if two:
                return Point(Unit("turn", 0, two[0]), token.start, self.tokens[two[2] - 1].end, two[2])
        point = self._with_year(Unit("holiday", name=name), token.start, i + 1)
        if name == "new year" and point.unit and point.unit.year is not None:
            return point._replace(unit=Unit("turn", 0, point.unit.year - 1))
        return point

    def _from_turn(self, i: int) -> Point | None:
        token = self.tokens[i]
        two = self._two_years(i + 1)
        if two:
            return Point(Unit("turn", 0, two[0]), token.start, self.tokens[two[2] - 1].end, two[2])
        return self._with_year(Unit("turn"), token.start, i + 1)

    def _from_school_year(self, i: int) -> Point | None:
        two = self._two_years(i + 1)
        if not two:
            return None
        return Point(
            Unit("school_year", 0, two[0]), self.tokens[i].start, self.tokens[two[2] - 1].end, two[2], coded=True
        )

    def _from_split_year(self, i: int) -> Point | None:
        two = self._two_years(i + 1)
        if not two:
            return None
        return Point(Unit("years", two[1], two[0]), self.tokens[i].start, self.tokens[two[2] - 1].end, two[2])

    def _from_decade(self, i: int) -> Point | None:
        token = self.tokens[i]
        return Point(Unit("years", int(token.value) + 9, int(token.value), name="decade"), token.start, token.end, i + 1)

    # Parts and edges

    def _plain(self, i: int) -> Point | None:
        """The unit that a part ("primo") or an edge ("udgangen af") belongs to."""
        led: set[str] = set()
        for _ in range(3):
            if self.tokens[i].kind != "glue":
                break
            led.add(str(self.tokens[i].value))
            i += 1
        token = self.tokens[i]
        if token.kind == "the year":
            return self._with_year(Unit("year"), token.start, i + 1)
        if token.kind in ("part", "edge", "half"):
            return None
        return self._core(i, None, frozenset(led | {"in"}))

    def _from_part(self, i: int) -> Point | None:
        whole = self._plain(i + 1)
        if whole is None or whole.unit is None:
            return None
        if not split(whole.unit):
            return whole
        share = _THIRDS[int(self.tokens[i].value)]
        return whole._replace(unit=whole.unit._replace(share=share), start=self.tokens[i].start, doubt="")

    def _from_edge(self, i: int) -> Point | None:
        whole = self._plain(i + 1)
        if whole is None or whole.unit is None or whole.unit.pick is not None or whole.unit.kind == "day":
            return None
        pick = int(self.tokens[i].value)
        return whole._replace(
            unit=whole.unit._replace(pick=pick), start=self.tokens[i].start, doubt="", coded=False
        )

    def _from_edge_of_the_year(self, i: int) -> Point | None:
        token = self.tokens[i]
        return self._with_year(Unit("year", pick=int(token.value)), token.start, i + 1)

    def _from_part_of_the_year(self, i: int) -> Point | None:
        token = self.tokens[i]
        return self._with_year(Unit("year", share=_THIRDS[int(token.value)]), token.start, i + 1)


def _century(two_digits: int) -> int:
    return two_digits + (2000 if two_digits <= 68 else 1900)
