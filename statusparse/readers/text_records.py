"""Cuts text into records and fields: by tabs and quotes, or as it was pasted; markup goes on over several lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from statusparse.readers.html_tags import KNOWN_TAGS
from statusparse.readers.text_columns import Record, by_bars, by_blanks, by_semicolons

__all__ = ["Cut", "Record", "cut"]

# A form feed beside a line end only turns the page. The line tabulator and U+2028 break lines within a cell.
_OTHER_ENDS = re.compile(r"\r\n?|(?<=\n)\f+|\f+(?=[\r\n])|[\f\x85\u2029]")
_SOFT_ENDS = re.compile(r"[\v\u2028]")
_QUOTED = re.compile(r'"((?:[^"\t]|"")*+)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")
_BLANKS = re.compile(r"[ \xa0]{2}")

_TAG = re.compile(rf"<(/?)({'|'.join(sorted(KNOWN_TAGS))})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_CLOSED_BY_ITSELF = frozenset(["br", "hr", "img", "wbr", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt"])
_ENDS_PARAGRAPH = frozenset(["ol", "ul", "table", "div", "blockquote", "p", "li", "td"])


class Cut(Struct, frozen=True):
    """The records of a text, each a line but where a field goes on over several; they are cut as they are asked for.

    `told_by` says what the columns were told by where it was not tabs.
    """

    records: Iterable[Record]
    told_by: str | None = None


def cut(text: str) -> Cut:
    """Cuts a text into records.

    Args:
        text: the file.

    >>> list(cut('Møde\\t"Afholdt\\nto gange"\\n"Kaffe på bænken"\\tPlanlagt').records)
    [(1, ['Møde', 'Afholdt\\nto gange']), (3, ['"Kaffe på bænken"', 'Planlagt'])]
    """
    text = _with_line_feeds(text)
    found, told_by = _by_tabs(text) if "\t" in text else _as_pasted(text)
    return Cut(_joined(found) if "<" in text else found, told_by)


def _with_line_feeds(text: str) -> str:
    if any([end in text for end in "\r\f\x85\u2029"]):
        text = _OTHER_ENDS.sub(lambda end: "" if end[0].startswith("\f") and _beside_end(end) else "\n", text)
    if "\n" not in text:
        text = _SOFT_ENDS.sub("\n", text)
    return text


def _beside_end(end: re.Match[str]) -> bool:
    return end.string[max(end.start() - 1, 0) : end.start()] == "\n" or end.string[end.end() : end.end() + 1] in (
        "\r",
        "\n",
    )


def _by_tabs(text: str) -> tuple[Iterable[Record], str | None]:
    found = _quoted(text)
    if not _has_gaps(text):
        return found, None
    records: list[Record] = []
    told_by = None
    for loose, group in groupby(found, key=lambda record: len(record[1]) == 1):
        block = list(group)
        fields = by_blanks([fields[0] for _, fields in block], aligned=True) if loose else None
        if fields is None:
            records += block
        else:
            records += [(number, cells) for (number, _), cells in zip(block, fields, strict=True)]
            told_by = "runs of blanks"
    return records, told_by


def _as_pasted(text: str) -> tuple[Iterable[Record], str | None]:
    """The records of a text without tabs."""
    lines = text.split("\n")
    if "|" in text and (found := by_bars(lines)):
        return found, "bars"
    if ";" in text and (found := by_semicolons(text)):
        return found, "semicolons"
    if _has_gaps(text) and (fields := by_blanks(lines)):
        return list(enumerate(fields, 1)), "runs of blanks"
    return _quoted(text), None


def _has_gaps(text: str) -> bool:
    return "  " in text or ("\xa0" in text and _BLANKS.search(text) is not None)


def _quoted(text: str) -> Iterator[Record]:
    at, number, end = 0, 1, len(text)
    quotes = '"' in text
    while at < end:
        stop = text.find("\n", at)
        line = text[at:stop] if stop >= 0 else text[at:]
        if quotes and (line.startswith('"') or '\t"' in line):
            fields, stop = _fields(text, at)
            yield number, fields
            number += text.count("\n", at, stop) if stop >= 0 else 0
        else:
            yield number, line.split("\t")
        if stop < 0:
            break
        number += 1
        at = stop + 1


def _fields(text: str, at: int) -> tuple[list[str], int]:
    """The fields of the record that begins at a place, and where it ends; some begin with a quote."""
    fields: list[str] = []
    while True:
        quoted = _QUOTED.match(text, at)
        if quoted and ('""' in quoted[1] or "\n" in quoted[1]):
            fields.append(quoted[1].replace('""', '"'))
            at = quoted.end()
        else:
            plain = _PLAIN.match(text, at)
            assert plain is not None  # it matches the empty field too
            fields.append(plain[0])
            at = plain.end()
        if text[at : at + 1] != "\t":
            return fields, at if at < len(text) else -1
        at += 1


def _joined(found: Iterable[Record]) -> Iterator[Record]:
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
        if waiting:
            yield from waiting
            waiting = []
        if "<" not in record[1][-1]:
            yield record
            continue
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
