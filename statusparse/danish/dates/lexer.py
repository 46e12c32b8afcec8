"""From text to the tokens of dates: known words, numbers, marks."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from statusparse.danish.dates.no_dates import ADDRESSES, CLOCK, LABELS, NOT_A_DATE, OPEN_AND_FULL
from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import (
    ELIDED_SEASONS,
    MISSPELT_MONTHS,
    SEASONS,
    SEASONS_DEFINITE,
    VOCABULARY,
    spellings,
)

__all__ = ["Token", "fold", "tokens"]


class Token(Struct, frozen=True, gc=False):
    """A word, number or mark of a text.

    `kind` is a kind of the vocabulary, or "number", "word" (an unknown one), "mark", "clock", "break" (a line's end),
    "isoweek", "none" (what is no date), "end". `value` is the meaning, the number, or the mark. `glued`: no blank
    stands before it.
    """

    kind: str
    value: int | str
    start: int
    end: int
    glued: bool

    def is_in(self) -> bool:
        """Whether it is a word like "i", after which a stretch of time stands."""
        return self.kind == "glue" and self.value == "in"


# How many tokens ahead a rule may look.
_AHEAD = 12

# Characters that stand for a plainer one.
_BLANKS = "\t\x0b\x0c\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_PLAIN = {ord(blank): " " for blank in _BLANKS}
_PLAIN |= {ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"}
_PLAIN |= {ord(quote): "'" for quote in "\u2018\u2019\u02bc\u00b4`"}
_PLAIN |= {ord(line): "\n" for line in "\r\x85\u2028\u2029"}
_UNUSUAL = re.compile("[" + "".join(map(chr, _PLAIN)) + "]")

# What a line of a list begins with.
_BULLET = re.compile(r"^ *[-*\u00b7\u2022\u2023\u25aa\u25cf\u25e6\uf0b7] ", re.MULTILINE)

# A day with commas for its stops.
_COMMAS = re.compile(r",(?<=(?<![\w,.])[0-9]{2},)(0[1-9]|1[0-2]),(?=(?:19|20)[0-9]{2}(?!\w|,[0-9]))")

_LETTER = r"[^\W\d_]"
_ELIDED = {way: season for word, season in ELIDED_SEASONS.items() for way in spellings(word)}
_FULL_SEASONS = [way for word in (*SEASONS, *SEASONS_DEFINITE) for way in spellings(word)]
_ABBREVIATIONS = {word[:-1] for word in VOCABULARY if word.endswith(".")}
# The letters that begin what is more than a word or may be.
_BEGINNINGS = {
    run[0]
    for phrase in [*VOCABULARY, *LABELS, *OPEN_AND_FULL, *ELIDED_SEASONS, "kl", "klokken", "klok", "t"]
    for way in spellings(phrase)
    if (run := re.match(rf"{_LETTER}+", way))
}
# Most texts hold no address or file name, and need not be searched for them word by word.
_IN_AN_ADDRESS = re.compile(r"@|www\.|://|\.[a-z]{2,4}\b")
_ADDRESS = re.compile(ADDRESSES)


@cache
def _token() -> re.Pattern[str]:
    """The pattern of a token; compiled when first needed, since that takes longer than most readings."""
    return re.compile(
        # First what most of a text is: words and marks that can be nothing else.
        rf"(?! )(?:(?P<inert>(?!(?:{any_of(_BEGINNINGS)})(?!{_LETTER})|[½¼¾⅓⅔]){_LETTER}++(?![0-9]))"
        r"|(?P<sign>[.,:;()/-])"
        rf"|(?P<clock>{CLOCK})"
        rf"|(?P<none>{NOT_A_DATE})"
        r"|(?P<isoweek>[0-9]{4}-?w[0-9]{2}(?![0-9]))"
        rf"|(?P<elided>(?=[efsv])(?<!{_LETTER})(?:{any_of(_ELIDED)})(?:-(?=\ ?/|\ (?:og|eller|samt)\b)|(?=/))"
        rf"(?=\ ?(?:/|[a-z]+)\ ?(?:{any_of(_FULL_SEASONS)})(?!{_LETTER})))"
        rf"|(?P<known>(?<!{_LETTER})(?:(?:{any_of(_ABBREVIATIONS)})(?!{_LETTER})\.?"
        rf"|(?:{any_of(word for word in VOCABULARY if not word.endswith('.'))})"
        # "Forlænget til og med maj" ends with "til og med".
        rf"(?!{_LETTER}|(?<=[0-9])[0-9]|(?<=\ til)\ og\ med\b)))"
        r"|(?P<number>[0-9]+)"
        rf"|(?P<word>{_LETTER}+)"
        r"|(?P<break>\n)"
        r"|(?P<mark>\S))"
    )


_MEANING = {word.rstrip("."): meaning for word, meaning in VOCABULARY.items()} | VOCABULARY
_MISSPELT = {slip: ("month", month) for slip, month in MISSPELT_MONTHS.items()}


def fold(text: str) -> str:
    """The text in small letters, with plain blanks, dashes and apostrophes, stops for the commas of a day, and blanks
    for the signs of a list; code point by code point.

    >>> fold("12.–14. JUNI"), fold("• Maj"), fold("07,09,2017")
    ('12.-14. juni', '  maj', '07.09.2017')
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    if _UNUSUAL.search(low):
        low = low.translate(_PLAIN)
    if ",20" in low or ",19" in low:
        low = _COMMAS.sub(r".\1.", low)
    if not low[:1].isalnum() or "\n" in low:
        low = _BULLET.sub(lambda found: " " * len(found[0]), low)
    return low


def tokens(folded: str, begin: int, end: int) -> list[Token]:
    """The tokens of a stretch of a folded text, in order, closed by tokens of kind "end"."""
    found: list[Token] = []
    last = begin
    for address in _ADDRESS.finditer(folded, begin, end) if _IN_AN_ADDRESS.search(folded, begin, end) else ():
        start, stop = address.span()
        _cut(folded, last, start, found)
        found.append(Token("none", address[0], start, stop, start == (found[-1].end if found else begin)))
        last = stop
    _cut(folded, last, end, found)
    # Enough of them that no rule has to ask whether there is a token ahead.
    return found + [Token("end", "", end, end, False)] * _AHEAD


def _cut(folded: str, begin: int, end: int, found: list[Token]) -> None:
    """Cuts a text without addresses into tokens."""
    last = begin
    for match in _token().finditer(folded, begin, end):
        kind = match.lastgroup or ""
        start, stop = match.span()
        value: int | str = match[0]
        if kind == "inert":
            kind, value = _MISSPELT.get(match[0]) or ("word", value)
        elif kind == "known":
            kind, value = _MEANING.get(match[0]) or _MEANING[" ".join(match[0].split())]
        elif kind == "elided":
            kind, value = "short season", _ELIDED[match[0].rstrip("-")]
        elif kind == "number":
            value = int(value) if stop - start <= 4 else -1
        elif kind == "sign":
            kind = "mark"
        found.append(Token(kind, value, start, stop, start == last))
        last = stop
