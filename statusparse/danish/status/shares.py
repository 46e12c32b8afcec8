"""Shares of a whole: "60 %", "3 af 5", "4/5 møder", "2 møder ud af 5"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from statusparse.danish.dates.no_dates import SHARED_THINGS
from statusparse.danish.status.lexicon import Lexicon, lexicon
from statusparse.danish.status.lookup import look_up
from statusparse.danish.status.tokens import Token

__all__ = ["FRACTIONS", "percent", "share_at"]

_BEFORE_A_TOTAL: Final = frozenset({"de", "i", "alt", "alle", "vores", "the"})  # "3 af i alt 5"
_FINITE: Final = frozenset({"er", "var", "blev", "har"})
_BEHIND_A_FRACTION: Final = _FINITE | {"af"}
_COUNT_REACH: Final = 6  # tokens between a count and its whole: "2 af møderne er holdt ud af 5"
_REACH: Final = 80  # code points behind a share in which it is told what is counted
FRACTIONS: Final = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4}
_BLANKS: Final = re.compile(r"[^\S\n]+")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
_ENDS: Final = frozenset(".!?;")


@cache
def _shared_things() -> re.Pattern[str]:
    """What follows a share written with a stroke; compiled when first needed."""
    return re.compile(rf" (?:{SHARED_THINGS}|af\b|dele?\b)", re.IGNORECASE)


def percent(text: str) -> float:
    """The share between 0 and 1 of "60 %" and "40-60 pct.", the middle of a range."""
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(text)]
    return sum(numbers) / len(numbers) / 100


def _number(token: Token, tables: Lexicon) -> int | None:
    if token.kind == "number":
        return int(token.text) if len(token.text) < 6 else None
    return tables.numbers.get(token.text)


def share_at(tokens: Sequence[Token], i: int, text: str) -> tuple[float, int]:
    """The share that begins at token i, and how many tokens it has (0 for none): "3 af 5", "to ud af tre", "3/5 møder".

    >>> from statusparse.danish.status.tokens import tokenize
    >>> share_at(tokenize("3 af kommunens 4 skoler"), 0, "3 af kommunens 4 skoler")
    (0.75, 4)
    """
    tables = lexicon()
    if tokens[i].text in FRACTIONS:
        return (FRACTIONS[tokens[i].text], 1) if _is_of_all(tokens, i + 1) else (0.0, 0)
    done = _number(tokens[i], tables)
    if done is None:
        found = _whole_first(tokens, i, tables)
        return _out_of(tokens, i, tables) if tokens[i].text == "ud" and not found[1] else found
    k = i + 1
    if k + 1 < len(tokens) and tokens[k].text == "/" and tokens[k + 1].kind == "number":
        whole = _number(tokens[k + 1], tables)
        counts = _counts_things(text, tokens[k + 1].end) and not _is_a_day(tokens, i, text)
        shared = whole and done <= whole and (counts or _done(tokens, k + 2))
        return (done / whole, 3) if whole and shared else (0.0, 0)
    if k < len(tokens) and tokens[k].text == "ud":
        k += 1
    if k + 1 >= len(tokens) or tokens[k].text not in ("af", "of"):
        return 0.0, 0
    k += 1
    k = _total_at(tokens, k)
    total = _number(tokens[k], tables)
    if not total or done > total:
        return 0.0, 0
    return done / total, k - i + 1


def _counts_things(text: str, end: int) -> bool:
    """Whether what can be counted stands behind a share that ends there."""
    return _shared_things().match(_BLANKS.sub(" ", text[end : end + _REACH].rstrip())) is not None


def _is_a_day(tokens: Sequence[Token], i: int, text: str) -> bool:
    """ "indviet 1/6 af borgmesteren": the day, and who did it"""
    if not i or i + 4 >= len(tokens) or tokens[i + 3].text != "af":
        return False
    if not _done(tokens, i - 1 - (tokens[i - 1].text == ".")):
        return False
    who = tokens[i + 4]
    named = text[who.start].isupper() and not who.text.endswith("s")
    return named or who.text.endswith(lexicon().turns.actors)


def _total_at(tokens: Sequence[Token], k: int) -> int:
    """Where the whole of a share stands, at or behind token k: "de 5", "kommunens 8"."""
    while k + 1 < len(tokens) and (
        tokens[k].text in _BEFORE_A_TOTAL
        or (tokens[k].kind == "word" and tokens[k].text.endswith(("ens", "ets", "nes", "byens")))
    ):
        k += 1
    return k


def _out_of(tokens: Sequence[Token], i: int, tables: Lexicon) -> tuple[float, int]:
    """ "2 møder ud af 5", "6 møder afholdt (ud af 8 planlagte)": the count stands apart from its whole"""
    if i + 2 >= len(tokens) or tokens[i + 1].text != "af":
        return 0.0, 0
    k = _total_at(tokens, i + 2)
    total = _number(tokens[k], tables)
    for j in range(i - 1, max(-1, i - 1 - _COUNT_REACH), -1):
        if tokens[j].kind == "break" or tokens[j].text in _ENDS:
            break
        done = None if tokens[j].text in ("en", "et") else _number(tokens[j], tables)
        if done is not None:
            if not total or done > total:
                break
            last = k + 1 < len(tokens) and tokens[k + 1].text in ("planlagte", "planlagt", "mulige")
            return done / total, k - i + 1 + last
    return 0.0, 0


def _whole_first(tokens: Sequence[Token], i: int, tables: Lexicon) -> tuple[float, int]:
    """ "Af 5 planlagte møder er 3 afholdt": the whole before its share, at the beginning of a clause"""
    if i and tokens[i - 1].kind not in ("mark", "break"):
        return 0.0, 0
    k = i + (tokens[i].text == "ud")
    if k + 1 >= len(tokens) or tokens[k].text != "af":
        return 0.0, 0
    k = _total_at(tokens, k + 1)
    whole = _number(tokens[k], tables)
    finite = False
    for token in tokens[k + 1 : k + 1 + _COUNT_REACH]:
        if token.kind in ("mark", "break"):
            break
        done = _number(token, tables)
        if whole and done is not None and finite:
            return (done / whole, k - i + 1) if done <= whole else (0.0, 0)
        finite = finite or token.text in _FINITE
    return 0.0, 0


def _is_of_all(tokens: Sequence[Token], i: int) -> bool:
    """Whether a fraction ahead of token i is one of what is done: "⅔ nået", "¾ af skolerne", not "½ time"."""
    return (
        i == len(tokens)
        or tokens[i].kind in ("mark", "break")
        or tokens[i].text in _BEHIND_A_FRACTION
        or _done(tokens, i)
    )


def _done(tokens: Sequence[Token], i: int) -> bool:
    """Whether token i says that something is done: "0/4 afholdt", where the two numbers are no day."""
    return i < len(tokens) and any(
        not further and entry.verb in ("do", "finish") and entry.form == "done"
        for further, entry in look_up(tokens[i].text)
    )
