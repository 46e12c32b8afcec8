"""A row of tokens, and what can be asked of a place in it: marks, figures, months, and the year of a date."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates.counts import GIVING, HAVING_A_YEAR, counted, counts
from statusparse.danish.dates.lexer import Token
from statusparse.danish.dates.no_dates import (
    ADDRESS_GOES_ON,
    CUES_OF_QUANTITY,
    PLACES,
    SOFTWARE,
    STREETS,
    YEARS_OF_A_PLACE,
)
from statusparse.danish.dates.units import Unit

__all__ = ["Point", "Row", "century", "over_new_year"]

_STREETS = STREETS + PLACES
# Words up to this length are no name by themselves ("på vej 2018", "Nørre Allé").
_SHORT_NAME = 5
_ADDRESS_GOES_ON = re.compile(ADDRESS_GOES_ON)
# Years of two digits behind a mere blank and figures; other numbers there count something ("den 4/4 35").
_AFTER_FIGURES = range(10, 31)
_AFTER_A_MONTH = range(10, 41)
# What a list or range goes on with, where a year of two digits ends its first date: "efterår 17/forår 18".
_WITH_A_YEAR = {"month", "short month", "season", "short season", "quarter code"}
# The most words of a remark between a date and its year: "uge 42 (efterårsferien) 2019".
_REMARK = 4


class Point(Struct, frozen=True, gc=False):
    """A date as written: its unit, or None for a bare number that its neighbours must explain.

    `start` and `end` are code points, `after` the index of the token behind it. `doubt` says what kind of short form
    it is that needs support by its surroundings; `led` which glue stood before it; `coded` that the kind's word stands
    before the number ("Q3", "uge 46"), so that a number after it is one more of the kind;
    `ranged` that it has two ends already ("primo til medio maj").
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
    ranged: bool = False


class Row:
    """The tokens of a stretch of text; `i` is everywhere the index of a token, `written` the text as written."""

    __slots__ = ("text", "tokens", "written")

    def __init__(self, text: str, tokens: list[Token], written: str) -> None:
        self.text = text
        self.tokens = tokens
        self.written = written

    def mark(self, i: int, *marks: str, glued: bool = False) -> bool:
        token = self.tokens[i]
        return token.kind == "mark" and token.value in marks and (token.glued or not glued)

    def digits(self, i: int, width: int) -> int | None:
        token = self.tokens[i]
        return int(token.value) if token.kind == "number" and token.end - token.start == width else None

    def small(self, i: int) -> int | None:
        token = self.tokens[i]
        return int(token.value) if token.kind == "number" and token.end - token.start <= 2 else None

    def month(self, i: int) -> int | None:
        """The month of a word that follows a day number; "jul" is July there."""
        token = self.tokens[i]
        if token.kind in ("month", "short month"):
            return int(token.value)
        return 7 if token.value == "christmas" and self.text.startswith("jul", token.start, token.end) else None

    def is_year(self, i: int) -> bool:
        value = self.digits(i, 4)
        if value is None or not 1800 <= value < 2200:
            return False
        before = self.tokens[i - 1] if i else None
        if before is None or (before.kind == "mark" and not self.tokens[i].glued):
            lead = ""
        else:
            lead = "in" if before.is_in() else "date"
        return not counts(self.text, self.tokens[i].end, value, lead)

    def goes_on_as_day(self, i: int) -> bool:
        """Whether the number before token `i` is the day of a date rather than a year: "-17/4", "-17. april"."""
        if self.mark(i, ".", "/", glued=True) and self.tokens[i + 1].kind == "number" and self.tokens[i + 1].glued:
            return True
        return self.month(i + self.mark(i, ".")) is not None or (
            self.mark(i, ".") and self.mark(i + 1, "-", glued=True)
        )

    def begins(self, i: int) -> bool:
        """Whether token `i` is the first of its line, the dash before an entry of a list aside."""
        return self.tokens[i - 1 - self.mark(i - 1, "-")].kind in ("break", "end")

    def closes(self, i: int) -> bool:
        """Whether a clause ends at token `i`."""
        if self.mark(i, ".", ":", glued=True) and self.tokens[i + 1].kind == "number" and self.tokens[i + 1].glued:
            return False
        return self.tokens[i].kind in ("end", "break", "clock") or self.mark(i, ",", ".", ";", ":", ")")

    def year(self, i: int, short: str = "") -> tuple[int, int] | None:
        """A year that belongs to the date before token `i`: the year and the index behind it.

        `short` holds the marks after which two digits are a year; "'" always is one, " " stands for a mere blank at
        the end of a clause.
        """
        if self.mark(i, "("):
            return self._year_in_brackets(i)
        j = i
        if self.mark(i, ",") or self.tokens[i].is_in() or self.tokens[i].value == "af":
            j = i + 1
            if self.tokens[j].is_in():
                j += 1
        elif self.mark(i, "-", "/") or (self.mark(i, ".", glued=True) and self.tokens[i + 1].kind == "number"):
            j = i + 1
        if self.is_year(j):
            return int(self.tokens[j].value), j + 1
        marked = self.tokens[i].value if j > i else ""
        if self.mark(j, "'") and self.digits(j + 1, 2) is not None and self.tokens[j + 1].glued:
            return century(int(self.tokens[j + 1].value)), j + 2
        two = self.digits(j, 2)
        if two is None or self.goes_on_as_day(j + 1):
            return None
        if j > i and str(marked) in short and self.tokens[j].glued:
            return century(two), j + 1
        if (
            j == i
            and " " in short
            and two in (_AFTER_A_MONTH if self.tokens[i - 1].kind != "number" else _AFTER_FIGURES)
            and self.ends_short_year(j + 1)
        ):
            return century(two), j + 1
        return None

    def _year_in_brackets(self, i: int) -> tuple[int, int] | None:
        """A year in the brackets that open at token `i`, or behind them if they hold but a few words."""
        j = i + 1 + self.tokens[i + 1].is_in()
        if self.is_year(j) and self.mark(j + 1, ")"):
            return int(self.tokens[j].value), j + 2
        j = i + 1
        while j <= i + _REMARK and (self.tokens[j].kind in ("word", "holiday", "glue") or self.mark(j, ",")):
            j += 1
        if self.mark(j, ")") and self.is_year(j + 1) and not self.mark(j + 2, "-", "/"):
            return int(self.tokens[j + 1].value), j + 2
        return None

    def ends_short_year(self, i: int) -> bool:
        """Whether a clause ends at token `i` and no list goes on, or another date goes on."""
        following = self.tokens[min(i + 1, len(self.tokens) - 1)]
        if self.leads_to_another(i):
            return True
        if self.mark(i, "-", "/") or self.tokens[i].kind == "to":
            return following.kind in _WITH_A_YEAR
        if self.mark(i, "."):
            # "10. klasse" goes on, a sentence does not.
            return following.kind != "word" or self.written[following.start].isupper()
        return self.closes(i) and not (self.mark(i, ",") and following.kind == "number")

    def leads_to_another(self, i: int) -> bool:
        """Whether token `i` joins a quarter, or a day with a year of its own: "/1. kvartal 18", "- 31/7 18"."""
        link = self.tokens[i]
        if not (self.mark(i, "-", "/", ",") or link.kind in ("to", "and") or link.value == "until"):
            return False
        j = i + 1 + (self.tokens[i + 1].kind == "glue")
        if self.small(j) is None:
            return False
        j += 1 + self.mark(j + 1, ".", "/")
        if self.tokens[j].kind in ("quarter", "half-year"):
            return True
        if self.month(j) is None and not (self.mark(j - 1, ".", "/") and self.small(j) is not None):
            return False
        j += 1 + self.mark(j + 1, ".", "-", "/")
        ends = self.closes(j + 1) or self.tokens[j + 1].kind in ("to", "and")
        return self.is_year(j) or (ends and self.digits(j, 2) is not None)

    def with_year(self, unit: Unit, start: int, i: int, short: str = "", **more: object) -> Point:
        """The point of a unit whose own words end before token `i`, with the year that follows, if one does."""
        found = self.year(i, short)
        if found:
            unit, i = replace(unit, year=found[0]), found[1]
            more["doubt"] = ""
        return Point(unit, start, self.tokens[i - 1].end, i, **more)  # type: ignore[arg-type]

    def two_years(self, i: int) -> tuple[int, int, int] | None:
        """Two years that follow each other ("2017/18", "17/18", "(2017-2018)"), and the index behind."""
        if self.mark(i, "("):
            inside = self.two_years(i + 1)
            return (*inside[:2], inside[2] + 1) if inside and self.mark(inside[2], ")") else None
        first, second = self.small(i), self.small(i + 2)
        if not self.mark(i + 1, "/", "-"):
            return None
        if self.digits(i, 4) is not None:
            first = int(self.tokens[i].value)
        elif self.digits(i, 2) is not None:
            first = century(int(self.tokens[i].value))
        else:
            return None
        if self.digits(i + 2, 4) is not None:
            second = int(self.tokens[i + 2].value)
        elif second is not None and self.digits(i + 2, 2) is not None:
            second += first // 100 * 100
            if second < first:
                second += 100
        else:
            return None
        return (first, second, i + 3) if second == first + 1 else None

    def year_stands(self, i: int, led: frozenset[str]) -> bool:
        """Whether a number like a year is one, when nothing but its surroundings can tell."""
        token, before, after = self.tokens[i], self.tokens[i - 1] if i else None, self.tokens[i + 1]
        inside = "in" in led or (before is not None and before.is_in())
        old = 1700 <= int(token.value) < 1900
        if old:
            # "i 1885", "1898-1902".
            inside = inside and not counted(self.text, token.end)
            if not inside and not (self.mark(i + 1, "-") and self.is_year(i + 2)):
                return False
        elif not 1900 <= int(token.value) < 2100:
            return False
        lead = "in" if inside else self._lead(before)
        if lead != "since" and counts(self.text, token.end, int(token.value), lead):
            return False
        if after.kind == "number" and not 1900 <= int(after.value) < 2100:
            return inside
        if after.kind == "word" and str(after.value).startswith("frederiksberg"):
            return False
        if before is None or inside:
            return True
        if before.value == ":" and i > 1 and self.tokens[i - 2].value in CUES_OF_QUANTITY:
            return False
        if before.kind == "number" and not 1900 <= int(before.value) < 2100:
            return False
        if before.kind == "mark" and str(before.value) in "$€£#+=<>":
            return False
        if before.kind == "approximate" and int(token.value) % 100 == 0:
            return False
        word = str(before.value)
        if before.kind != "word" or not (word in SOFTWARE or word in CUES_OF_QUANTITY or word.endswith(_STREETS)):
            return True
        return word.endswith(_STREETS) and self._is_year_of_a_place(i)

    def _lead(self, before: Token | None) -> str:
        """What the token before a number makes of it: "since", or what `counts` tells apart."""
        if before is None:
            return ""
        if before.kind == "word":
            if before.value in GIVING:
                return "giving"
            return "date" if str(before.value).endswith(HAVING_A_YEAR) else ""
        if before.kind == "the year":
            return "date"
        if before.kind == "to":
            return "from"
        if before.kind != "frame":
            return ""
        return "since" if self.text.endswith("siden", before.start, before.end) else "from"

    def _is_year_of_a_place(self, i: int) -> bool:
        """Whether the number after the name of a street or place is a year rather than a house."""
        address = _ADDRESS_GOES_ON.match(self.text, self.tokens[i].end)
        if address and not (address["town"] and counted(self.text, address.end("town"))):
            return False
        word = str(self.tokens[i - 1].value)
        if len(word) <= _SHORT_NAME:
            return True
        alone = self.begins(i - 1) and self.tokens[i + 1].kind in ("end", "break")
        return self.tokens[i].value in YEARS_OF_A_PLACE and not (alone and word.endswith(STREETS))


def century(two_digits: int) -> int:
    """The year of two digits: 20xx up to 68."""
    return two_digits + (2000 if two_digits <= 68 else 1900)


def over_new_year(row: Row, first: Point, last: Point) -> Point:
    """The last of a range with the second of the two years behind it, if the range needs both: "nov.-jan. 2017/18"."""
    if first.unit is None or last.unit is None or last.unit.year is None or first.unit.year is not None:
        return last
    years = row.two_years(last.after - 1)
    turns = first.unit.kind == last.unit.kind and first.unit.number > last.unit.number
    if not years or years[0] != last.unit.year or not turns:
        return last
    _, second, after = years
    return replace(last, unit=replace(last.unit, year=second), end=row.tokens[after - 1].end, after=after)
