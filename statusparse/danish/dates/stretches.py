"""Where a text can hold a date: its plain dates, and the stretches that the grammar has to read.

Most texts hold neither, which one pattern tells. Most dates are plain ("24.11.2017"), and need no grammar.
"""

from __future__ import annotations

import re

from statusparse.danish.dates.plain import PLAIN_DAY, plain_date
from statusparse.danish.dates.slips import like_a_slip
from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import ANCHORS
from statusparse.report import DateSpan

__all__ = ["survey"]

_WORDS = re.compile(
    rf"\b(?:(?:{any_of(ANCHORS)}|{like_a_slip()})\b|uge(?:n|r|rne)?[ .]{{0,2}}(?:n(?:r|umm).{{0,5}})?[0-9]"
    r"|kva?r?t\b|kv\.|u(?:[2-5]|\. ?)[0-9]|[1-4]q[0-9])"
)
# Behind one of these and the first figure, "24-11" is a day.
_DAY = "|".join(rf"(?<={word}[0-9])|(?<={word} [0-9])" for word in ("den", "d", r"d\.", "ato", "dag", r"\."))
_FIGURES = re.compile(
    # A day before its month's name; years, decades; "1/6", "24.11", "24. i 11."; "8. 3. 18"; "24-11-17", "24-11";
    # "'17"; "den 4-1".
    rf"[0-9](?:[0-9]?{PLAIN_DAY}|[0-9]{{3}}(?![0-9])|0'?-?ernes?\b|[0-9]?(?:(?: ?/ ?|\.)(?:0?[1-9]|1[0-2])(?![0-9])"
    rf"|\. i [0-9]|\. [0-9]{{1,2}}\. ?[0-9]{{2}}(?![0-9])"
    rf"|-[0-9]{{1,2}}-[0-9]|[0-9]-(?:0[1-9]|1[0-2])(?![0-9]))|(?<='[0-9])[0-9]\b|(?:{_DAY})[0-9]?-[0-9])"
)
_WEB_ADDRESS = re.compile(r"(?<![\w.@-])(?:https?://|www\.)[^\s<>\"]*\Z")
# The longest that is looked for, in code points.
_LONGEST_ADDRESS = 300
# How much text around an anchor is looked at, in code points: as much as the longest list of days may take.
_REACH = 160


def survey(text: str, folded: str) -> tuple[list[DateSpan], list[tuple[int, int]]]:
    """The plain dates of a text, and the stretches that hold others, each from blank to blank, both in order.

    A plain date within a stretch is read with it, and is no part of the first list.

    >>> dates, stretches = survey("Mødet 24.11.2017", "mødet 24.11.2017")
    >>> dates[0].edtf, stretches
    ('2017-11-24', [])
    >>> survey("Til maj", "til maj")
    ([], [(0, 7)])
    """
    figure, word = _FIGURES.search(folded), _WORDS.search(folded)
    dates: list[DateSpan] = []
    stretches: list[tuple[int, int]] = []
    while figure or word:
        anchor = figure if word is None or (figure and figure.start() < word.start()) else word
        start, position = anchor.span()  # type: ignore[union-attr]
        date = plain_date(text, folded, start)
        if date is not None:
            position = date.span[1]
        if figure and figure.start() < position:
            figure = _FIGURES.search(folded, position)
        if word and word.start() < position:
            word = _WORDS.search(folded, position)
        if date is not None:
            dates.append(date)
            continue
        if _in_an_address(folded, start):
            continue
        if len(folded) <= _REACH:
            return [], [(0, len(folded))]
        if stretches and stretches[-1][1] >= position + _REACH:
            continue
        begin = max(0, start - _REACH)
        begin = folded.rfind(" ", 0, begin) + 1 if begin else 0
        end = folded.find(" ", position + _REACH)
        end = len(folded) if end < 0 else end
        if stretches and start - _REACH <= stretches[-1][1]:
            begin = stretches.pop()[0]
        stretches.append((begin, end))
    if dates and stretches:
        return _parted(dates, stretches)
    return dates, stretches


def _in_an_address(folded: str, i: int) -> bool:
    """Whether a code point stands within a web address, where years and months are none."""
    if not i or folded[i - 1] in " \n":
        return False
    begin = max(0, i - _LONGEST_ADDRESS)
    return _WEB_ADDRESS.search(folded, begin, i) is not None


def _parted(dates: list[DateSpan], stretches: list[tuple[int, int]]) -> tuple[list[DateSpan], list[tuple[int, int]]]:
    """The dates outside of the stretches, and the stretches, cut short where one would begin or end within a date."""
    outside: list[DateSpan] = []
    parted: list[tuple[int, int]] = []
    k = 0
    for begin, end in stretches:
        while k < len(dates) and dates[k].span[0] < begin:
            outside.append(dates[k])
            begin = max(begin, dates[k].span[1])
            k += 1
        while k < len(dates) and dates[k].span[1] <= end:
            k += 1
        if k < len(dates):
            end = min(end, dates[k].span[0])
        parted.append((begin, end))
    return outside + dates[k:], parted
