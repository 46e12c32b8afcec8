"""Tells the columns of tables that were pasted without tabs: from bars, from semicolons, from runs of blanks.

Each is told only where nothing else can be meant, for what is cut wrongly is worse than what is not cut.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence

__all__ = ["Record", "by_bars", "by_blanks", "by_semicolons"]

#: The line that a record begins on, counted from 1, and its fields.
Record = tuple[int, list[str]]

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*\|?(?:\s*:?-{1,}:?\s*\|)+(?:\s*:?-{1,}:?\s*)?\s*\Z")

_GAP = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")
_SENTENCE_END = ".!?:;,"
_MOST_GAPS = 5
_LEAST_LINES = 3  # that must show columns before anything but tabs is taken for column separators


def by_bars(lines: Sequence[str]) -> list[Record] | None:
    """The records of a text that holds Markdown tables (GitHub Flavored Markdown, section 4.10), or None.

    A table is a line with bars, a rule of bars and dashes with as many columns, and the lines with bars below.

    >>> by_bars(["Indsats", "| Møde | Status |", "|---|---|", "| Tur | Afholdt |"])
    [(1, ['Indsats']), (2, ['Møde', 'Status']), (4, ['Tur', 'Afholdt'])]
    """
    found: list[Record] = []
    width = tables = 0
    for number, line in enumerate(lines, 1):
        if width and "|" not in line:
            width = 0
        if width:
            if not _RULE.match(line):
                found.append((number, _between_bars(line)))
            continue
        below = lines[number] if number < len(lines) else ""
        if "|" in line and _RULE.match(below) and len(_between_bars(line)) == len(_between_bars(below)):
            width = len(_between_bars(line))
            tables += 1
            found.append((number, _between_bars(line)))
        else:
            found.append((number, [line]))
    return found if tables else None


def _between_bars(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [field.strip().replace("\\|", "|") for field in _BAR.split(line)]


def by_semicolons(text: str) -> list[Record] | None:
    """The records of a table that a spreadsheet has saved with semicolons, as it does where the comma is decimal.

    It is one only where all records have as many fields, at least two, and where those that need no quotes have none;
    or else where most have, no blank stands behind a semicolon there, and the others are lines of their own, as titles
    are.

    >>> by_semicolons('Indsats;\\nMøde;Status\\n"Tur; to dage";Afholdt\\n')
    [(1, ['Indsats', '']), (2, ['Møde', 'Status']), (3, ['Tur; to dage', 'Afholdt'])]
    >>> by_semicolons('Indsats: Lys\\nMøde;Status\\nTur;Afholdt\\nKaffe;Planlagt\\n')
    [(1, ['Indsats: Lys']), (2, ['Møde', 'Status']), (3, ['Tur', 'Afholdt']), (4, ['Kaffe', 'Planlagt'])]
    """
    found: list[Record] = []
    written: list[str] = []  # each record as it stands, where it is one line
    lines = text.splitlines(keepends=True)
    reader = csv.reader(lines, delimiter=";", strict=True)
    begun = 1
    try:
        for fields in reader:
            if fields:
                found.append((begun, fields))
                written.append(lines[begun - 1].rstrip("\n") if reader.line_num == begun else ";".join(fields))
            begun = reader.line_num + 1
    except csv.Error:
        return None
    if len({len(fields) for _, fields in found}) > 1:
        found = [
            (number, fields if _is_parted(fields) else [line])
            for (number, fields), line in zip(found, written, strict=True)
        ]
    parted = [len(fields) for _, fields in found if len(fields) > 1]
    return found if len(parted) >= _LEAST_LINES and len(set(parted)) == 1 and len(parted) * 2 > len(found) else None


def _is_parted(fields: list[str]) -> bool:
    """Whether a record is more than a title or a sentence with semicolons in it, behind which a blank stands."""
    return len(fields) > 1 and not any(field.startswith(" ") for field in fields[1:])


def by_blanks(lines: Sequence[str], *, aligned: bool = False) -> list[list[str]] | None:
    """The fields of each line of a table in whose lines runs of blanks part the columns, or None where it is none.

    Two or more blanks part columns only where three lines or more and at least a third of all show such gaps, not
    behind the end of a sentence, and most of them as many. Where most lines begin a column at the same place, it is
    the gaps before such places that count; else a line with more gaps is cut at its widest ones. A line that begins
    with blanks, or has no gap, stays whole and goes on with the line before.

    Args:
        lines: the lines.
        aligned: whether the columns must begin at the same place in most lines.

    >>> by_blanks(["Møde      Status", "Tur       Afholdt", "Kaffe     Planlagt", "          i maj"])
    [['Møde', 'Status'], ['Tur', 'Afholdt'], ['Kaffe', 'Planlagt'], ['          i maj']]
    """
    gaps = [[] if line.lstrip().startswith("<") else list(_GAP.finditer(line)) for line in lines]
    telling = [
        found
        for line, found in zip(lines, gaps, strict=True)
        if found and all(line[gap.start() - 1] not in _SENTENCE_END or len(gap[0]) > 2 for gap in found)
    ]
    filled = sum(1 for line in lines if line.strip())
    if len(telling) < _LEAST_LINES or len(telling) * 3 < filled:
        return None
    stops = _stops(telling)
    if stops and (not aligned or len(telling) * 3 >= filled * 2):
        return [_cut_at(stops, line, found) for line, found in zip(lines, gaps, strict=True)]
    counts = Counter(map(len, telling))
    usual = min(counts, key=lambda count: (-counts[count], count))
    if aligned or usual > _MOST_GAPS or counts[usual] * 2 < len(telling):  # justified text has gaps of any number
        return None
    return [_cut(line, _widest(found, usual)) for line, found in zip(lines, gaps, strict=True)]


def _stops(telling: list[list[re.Match[str]]]) -> list[int]:
    """The places at which most lines with gaps begin a column, in order."""
    ends = Counter(gap.end() for found in telling for gap in found)
    stops = [end for end, count in ends.items() if count >= _LEAST_LINES and count * 2 >= len(telling)]
    return sorted(stops) if len(stops) <= _MOST_GAPS else []


def _cut_at(stops: list[int], line: str, gaps: list[re.Match[str]]) -> list[str]:
    """The fields between the places where columns begin; a gap over such a place leaves the field there empty."""
    if not any(gap.end() in stops for gap in gaps):
        # A field that reaches beyond the place where the next begins has shifted that.
        beyond = [gap for gap in gaps if gap.start() >= stops[0] and line[gap.start() - 1] not in _SENTENCE_END]
        return _cut(line, _widest(beyond, len(stops)))
    fields, begin = [], 0
    for stop in stops:
        gap = next((gap for gap in gaps if gap.start() < stop <= gap.end()), None)
        if gap is not None:
            fields.append(line[begin : max(gap.start(), begin)])
            begin = gap.end()
    return [*fields, line[begin:]]


def _widest(gaps: list[re.Match[str]], most: int) -> list[re.Match[str]]:
    widest = sorted(gaps, key=lambda gap: (-len(gap[0]), gap.start()))[:most]
    return sorted(widest, key=lambda gap: gap.start())


def _cut(line: str, gaps: list[re.Match[str]]) -> list[str]:
    fields, begin = [], 0
    for gap in gaps:
        fields.append(line[begin : gap.start()])
        begin = gap.end()
    return [*fields, line[begin:]]
