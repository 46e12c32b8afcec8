"""Cuts text into records and fields: by tabs, quotes, columns of blanks, and markup that goes on over several lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from statusparse.readers.html_tags import KNOWN_TAGS

__all__ = ["Record", "records"]

#: The line that a record begins on, counted from 1, and its fields.
Record = tuple[int, list[str]]

_LINE_END = re.compile(r"\r\n|\n|\r")
# A field may only be quoted at its start; where none begins with a quote the lines can be cut at once.
_MAY_QUOTE = re.compile(r'(?:\A|[\t\n\r])"')
_QUOTED = re.compile(r'"((?:[^"\t]|"")*+)"(?=[\t\n\r]|\Z)')
_PLAIN = re.compile(r"[^\t\n\r]*")

_GAP = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")
_BLANKS = re.compile(r"[ \xa0]{2}")
_SENTENCE_END = ".!?:;,"
_MOST_GAPS = 5
_LEAST_GAPS = 3  # lines that must show columns before blanks are taken for column separators

_TAG = re.compile(rf"<(/?)({'|'.join(sorted(KNOWN_TAGS))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_CLOSED_BY_ITSELF = frozenset(["br", "hr", "img", "wbr", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt"])
_ENDS_PARAGRAPH = frozenset(["ol", "ul", "table", "div", "blockquote", "p", "li", "td"])


def records(text: str) -> Iterator[Record]:
    """The records of a text, each a line but where a field goes on over several.

    Args:
        text: the file.

    >>> list(records('Møde\\t"Afholdt\\nto gange"\\n"Kaffe på bænken"\\tPlanlagt'))
    [(1, ['Møde', 'Afholdt\\nto gange']), (3, ['"Kaffe på bænken"', 'Planlagt'])]
    """
    if "\t" in text:
        found = _quoted(text) if _MAY_QUOTE.search(text) else _lines(text)
    else:
        columns = _columns(text) if _BLANKS.search(text) else None
        found = iter(columns) if columns else _quoted(text)
    return _joined(found) if "<" in text else found


def _lines(text: str) -> Iterator[Record]:
    for number, line in enumerate(_LINE_END.split(text), 1):
        yield number, line.split("\t")


def _quoted(text: str) -> Iterator[Record]:
    at, number, end = 0, 1, len(text)
    while at < end:
        begun, fields = number, []
        while True:
            quoted = _QUOTED.match(text, at)
            if quoted and ('""' in quoted[1] or _LINE_END.search(quoted[1])):
                fields.append(quoted[1].replace('""', '"'))
                number += sum(1 for _ in _LINE_END.finditer(quoted[1]))
                at = quoted.end()
            else:
                plain = _PLAIN.match(text, at)
                assert plain is not None  # it matches the empty field too
                fields.append(plain[0])
                at = plain.end()
            if text[at : at + 1] != "\t":
                break
            at += 1
        yield begun, fields
        line_end = _LINE_END.match(text, at)
        if line_end:
            at, number = line_end.end(), number + 1


def _columns(text: str) -> list[Record] | None:
    """The records of a table that was pasted with blanks in place of tabs, or None where it is none.

    Two or more blanks part columns only in a file without any tab, where three lines or more and at least a third of
    all show such gaps, not behind the end of a sentence, and most of them as many. A line with more gaps is cut at its
    widest ones; one that begins with blanks, or has no gap, stays whole and goes on with the line before.
    """
    lines = _LINE_END.split(text)
    gaps = [[] if line.lstrip().startswith("<") else list(_GAP.finditer(line)) for line in lines]
    counts = Counter(
        len(found)
        for line, found in zip(lines, gaps, strict=True)
        if found and all(line[gap.start() - 1] not in _SENTENCE_END or len(gap[0]) > 2 for gap in found)
    )
    shown = sum(counts.values())
    if shown < _LEAST_GAPS or shown * 3 < sum(1 for line in lines if line.strip()):
        return None
    usual = min(counts, key=lambda count: (-counts[count], count))
    if usual > _MOST_GAPS or counts[usual] * 2 < shown:  # justified text has gaps of any number
        return None
    return [(number, _cut(line, found, usual)) for number, (line, found) in enumerate(zip(lines, gaps, strict=True), 1)]


def _cut(line: str, gaps: list[re.Match[str]], most: int) -> list[str]:
    widest = sorted(gaps, key=lambda gap: (-len(gap[0]), gap.start()))[:most]
    fields, begin = [], 0
    for gap in sorted(widest, key=lambda gap: gap.start()):
        fields.append(line[begin : gap.start()])
        begin = gap.end()
    return [*fields, line[begin:]]


def _joined(found: Iterator[Record]) -> Iterator[Record]:
    """Joins lines over which the markup of a last field goes on: tags left open that lines without a tab close."""
    waiting: list[Record] = []
    markup = _OpenTags()
    for record in found:
        if waiting and len(record[1]) == 1:
            waiting.append(record)
            markup.read(record[1][0])
            if not markup:
                number, fields = waiting[0]
                lines = [fields[-1], *(line for _, (line,) in waiting[1:])]
                yield number, [*fields[:-1], "\n".join(lines)]
                waiting = []
            continue
        yield from waiting
        waiting = []
        markup = _OpenTags()
        markup.read(record[1][-1])
        if markup:
            waiting = [record]
        else:
            yield record
    yield from waiting


class _OpenTags:
    """Counts the tags that are still open in a piece of markup."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()
        self._paragraph = False

    def __bool__(self) -> bool:
        return self._paragraph or bool(self._open)

    def read(self, text: str) -> None:
        for closing, tag in _TAG.findall(text) if "<" in text else ():
            name = tag.lower()
            if name in _ENDS_PARAGRAPH:
                self._paragraph = name == "p" and not closing
            if name == "p" or name in _CLOSED_BY_ITSELF:
                continue
            self._open[name] += -1 if closing else 1
            if self._open[name] <= 0:
                del self._open[name]
