"""Tokens of a status cell: words, numbers, percentages, signs, boxes, and the dates as they were found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from statusparse.report import DateSpan

__all__ = ["LIST_SIGNS", "Token", "fold", "split", "tokenize"]

LIST_SIGNS: Final = "-–—*·•‣▪●◦\uf0b7"
_TOKEN: Final = re.compile(
    rf"""
      (?P<bullet> ^ [^\S\n]* [{LIST_SIGNS}] (?= [^\S\n] ) )
    | (?P<abbreviation> [^\W\d_]{{1,3}} (?: \. [^\W\d_]{{1,3}} ){{1,4}} \.? (?! \w ) )
    | (?P<percent> \d{{1,4}} (?: [.,] \d{{1,3}} )? (?: [^\S\n]* [-–—] [^\S\n]* \d{{1,3}} (?: [.,] \d{{1,3}} )? )?
                   [^\S\n]* (?: % | (?i: pct\b \.? | procent\b ) ) )
    | (?P<box> \[ [^\S\n]* (?: [xX✓✔] [^\S\n]* )? \] | \( (?: [^\S\n] | [xX] ) \) )
    | (?P<word> (?: [Ii]kke | IKKE | [Ee]j ) (?= -[^\W\d_] ) | [^\W\d_]+ (?: [-'’] [^\W_]+ )* | \d+ [^\W\d_] \w* )
    | (?P<number> \d+ )
    | (?P<break> \n )
    | (?P<mark> [-=]> | [^\w\s\ufe0f\u200d] | _ )
    """,
    re.VERBOSE | re.MULTILINE,
)
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "é": "e", "’": "'"})


class Token(Struct, frozen=True, gc=False):
    """A token: its kind (word, number, percent, box, break, mark, date), place, folded text and date."""

    kind: str
    start: int
    end: int
    text: str
    date: DateSpan | None = None


def fold(word: str) -> str:
    """A word in small letters, with æ ø å as ae oe aa, and without full stops.

    >>> fold("GENNEMFØRT"), fold("f.eks.")
    ('gennemfoert', 'feks')
    """
    word = word.lower()
    if not word.isascii():
        word = word.translate(_LETTERS)
    return word.replace(".", "") if "." in word and len(word) > 1 else word


def tokenize(text: str, dates: Sequence[DateSpan] = ()) -> list[Token]:
    """The tokens of a text, in order.

    Args:
        text: the cell.
        dates: its dates, in order; each becomes one token.

    Returns:
        The tokens; blanks and the signs of a list give none.

    >>> [token.text for token in tokenize("Gennemført 60 % – pga. regn")]
    ['gennemfoert', '60 %', '–', 'pga', '.', 'regn']
    """
    tokens: list[Token] = []
    position = 0
    for date in dates:
        start, end = date.span
        _tokens(text, position, start, tokens)
        tokens.append(Token("date", start, end, " ".join(text[start:end].split()), date))
        position = end
    _tokens(text, position, len(text), tokens)
    return tokens


def _tokens(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or ""
        found = match[0]
        if kind == "bullet":
            continue
        if kind == "abbreviation":
            kind = "word"
        if kind == "word":
            found = fold(found)
        elif kind == "box":  # "[ x ]"
            found = "".join(found.split())
        tokens.append(Token(kind, match.start(), match.end(), found))


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of the tables as the folded texts of its tokens, abbreviations without their full stop.

    >>> split("hver 14. dag"), split("pga.")
    (('hver', '14', '.', 'dag'), ('pga',))
    """
    if phrase.isalpha():
        return (fold(phrase),)
    tokens = [token.text for token in tokenize(phrase)]
    if len(tokens) > 1 and tokens[-1] == ".":
        tokens.pop()
    return tuple(tokens)
