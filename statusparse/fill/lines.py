"""Fills the title and the initiative line of a form, in the shape that it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from difflib import SequenceMatcher

from lxml import etree

from statusparse.build import plain
from statusparse.compose import printed
from statusparse.document import Paragraph
from statusparse.fill.cells import CellWriter
from statusparse.fill.content import Content, write_lines
from statusparse.fill.controls import answer_controls
from statusparse.fill.pens import Pen
from statusparse.fill.places import WrittenLine
from statusparse.fill.tree import CONTROL, SPACE, showing_placeholder, visible_runs
from statusparse.forms.matching import Matcher
from statusparse.readers.word.names import PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT, W
from statusparse.report import StatusReport
from statusparse.text import normalise

__all__ = ["LineFiller"]

_QUOTED = re.compile('["“”„‟«»″](.*)["“”„‟«»″]', re.DOTALL)
_LEAD = re.compile(r"[^:]*:\s*")
#: What a form prints where something is to be written.
_BLANK = re.compile(r"_{2,}|\.{3,}|…+|\[[^\]]*\]|<[^>]*>")
_CHARACTERS = frozenset(W + name for name in ("br", "cr", "tab", "ptab", "sym", "noBreakHyphen"))
_WORD = re.compile(r"\w+|\W")
_OPENING, _CLOSING = "“", "”"


class LineFiller:
    """Fills lines.

    Args:
        report: what they are to say.
        matcher: reads them.
        content, writer, pen: how they are written.
    """

    def __init__(self, report: StatusReport, matcher: Matcher, content: Content, writer: CellWriter, pen: Pen) -> None:
        self._report = report
        self._matcher = matcher
        self._content = content
        self._writer = writer
        self._pen = pen

    # The title.

    def title(self, line: WrittenLine) -> bool:
        """Lets the title name the programme of the report; whether it does."""
        wanted = self._report.programme
        now = line.line.filled[0].text
        if wanted is None or self._matcher.programme(now) == wanted:
            return True
        shapes = [now[: found.start(1)] + wanted + now[found.end(1) :] for found in _QUOTED.finditer(now)]
        for shape in (*shapes, self._report.form.title):
            if self._matcher.programme(shape) == wanted:
                return self._rewrite(line, shape)
        return False

    # The initiative line.

    def initiative(self, line: WrittenLine) -> bool:
        """Lets the line name the initiative and the period of the report; whether it does."""
        if self._report.initiative is None and not self._report.form.initiative:
            return True
        words = " ".join(cell.text for cell in line.line.filled)
        if len(line.line.filled) == 1 and self._says(words):
            return True
        if self._beside_label(line):
            return True
        if self._in_controls(line):
            return True
        for shape in self._shapes(words):
            if self._says(shape):
                return self._rewrite(line, shape)
        return False

    def _says(self, text: str) -> bool:
        read = self._matcher.initiative(text)
        if read is None or read.name != self._report.initiative:
            return False
        period = self._report.period
        return period is None or (read.period is not None and read.period.text == period.text)

    @property
    def _period(self) -> str:
        return self._report.period.text if self._report.period is not None else ""

    def _shapes(self, now: str) -> Iterator[str]:
        """The line with the words of the report, in the shapes that it can have; the closest first."""
        name = self._report.initiative or ""
        quoted = _QUOTED.search(now)
        if quoted:
            head, tail = now[: quoted.start(1)], now[quoted.end(1) :]
            read = self._matcher.initiative(now)
            if self._period and read is not None and read.period is not None and read.period.span[0] >= quoted.end(1):
                start, end = (at - quoted.end(1) for at in read.period.span)
                yield head + name + tail[:start] + self._period + tail[end:]
            blank = _BLANK.search(tail)
            if self._period and blank:
                yield head + name + tail[: blank.start()] + self._period + tail[blank.end() :]
            yield f"{head}{name}{tail} {self._period}".rstrip()
            yield f"{head}{name}{tail[:1]} {self._period}".rstrip()
        lead = _LEAD.match(now)
        label = lead[0].rstrip() if lead else f"{now.rstrip(' :')}:"
        yield f"{label} {name} {self._period}".rstrip()
        yield f"{label} {_OPENING}{name}{_CLOSING} {self._period}".rstrip()
        yield self._report.form.initiative

    def _beside_label(self, line: WrittenLine) -> bool:
        """Fills the cell beside the label, where the line is a row of cells."""
        first = line.line.filled[0]
        if len(line.cells) < 2 or not self._matcher.leads_initiative(first.text):
            return False
        filled = {cell.column for cell in line.line.filled}
        columns = [cell.column for cell in line.line.cells]
        at = columns.index(first.column) + 1
        if at >= len(line.cells) or line.cells[at][0] is None:
            return False
        label = first.text.rstrip(" :")
        name = self._report.initiative or ""
        rest = [cell.text for cell in line.line.cells[at + 1 :] if cell.text]
        now = line.line.cells[at].text if columns[at] in filled else ""
        if self._say(label, [now, *rest]):
            return True
        between = [cell.text for cell in line.line.cells[at + 1 : -1] if cell.text]
        behind = len(line.line.cells) > at + 1
        for value, period in (
            *([(name, self._period), (f"{_OPENING}{name}{_CLOSING}", self._period)] if behind else []),
            (f"{name} {self._period}".rstrip(), None),
            (f"{_OPENING}{name}{_CLOSING} {self._period}".rstrip(), None),
        ):
            after = [period] if period is not None else rest
            others = between if period is not None else []
            if self._say(label, [value, *others, *after]):
                self._writer.write(line.cells[at][0], plain(printed(value)))  # type: ignore[arg-type]
                if period is not None and line.cells[-1][0] is not None and len(line.cells) > at + 1:
                    self._writer.write(line.cells[-1][0], plain(printed(period)))
                return True
        return False

    def _in_controls(self, line: WrittenLine) -> bool:
        """Fills the content controls of the line that show their placeholders: the name, then the period."""
        paragraphs = [paragraph for _, found in line.cells for paragraph in found]
        paragraphs = [paragraph for paragraph in paragraphs if answer_controls(paragraph)]
        if len(paragraphs) != 1:
            return False
        paragraph = paragraphs[0]
        empty = [control for control in answer_controls(paragraph) if showing_placeholder(control.element)]
        if not empty or not all(control.is_inline for control in empty) or _is_markup(self._report.initiative or ""):
            return False
        said = [self._report.initiative or "", self._period]
        if len(empty) == 1:
            said = [" ".join(words for words in said if words)]
        mark = "\0"
        text = _text_with(paragraph, {control.element: mark for control in empty})
        pieces = text.split(mark)
        for opening, closing in (("", ""), (_OPENING, _CLOSING)):
            words = [opening + said[0] + closing, *said[1:]] if len(empty) > 1 else said
            filled = "".join(piece + word for piece, word in zip(pieces, [*words, *[""] * len(pieces)], strict=False))
            if not self._says(normalise(filled)):
                continue
            for control, word in zip(empty, words, strict=False):
                if word:
                    control.open()
                    properties = paragraph.find(PARAGRAPH_PROPERTIES)
                    looks = self._content.looks(control.looks)
                    runs = self._content.runs(Paragraph(word), properties, looks, links=False)
                    control.content.extend(self._pen.written(runs))
            return True
        return False

    def _say(self, label: str, cells: list[str]) -> bool:
        """Whether a row of a label and further cells says it; with the heading of a column in it, it is no such row."""
        filled = [text for text in cells if text]
        named = any(self._matcher.role(text) is not None for text in filled)
        return not named and self._says(f"{label}: {' '.join(filled)}")

    # The year in a heading.

    def year(self, line: WrittenLine) -> None:
        """Puts the year of the report where a heading leaves a blank for it."""
        year = self._report.year
        for cell, (_, found) in zip(line.line.cells, line.cells, strict=False):
            blank = _BLANK.search(cell.text)
            if year is not None and blank and len(found) == 1 and self._matcher.heading([cell.text]) is not None:
                wanted = cell.text[: blank.start()] + str(year) + cell.text[blank.end() :]
                self._edit(found[0], wanted)

    # Writing.

    def _rewrite(self, line: WrittenLine, text: str) -> bool:
        words = printed(text)
        first = line.line.filled[0]
        at = next((at for at, cell in enumerate(line.line.cells) if cell is first), 0)
        if at >= len(line.cells):
            return False
        cell, found = line.cells[at]
        for other, (element, _) in zip(line.line.cells, line.cells, strict=False):
            if other is not first and other.text and element is not None:
                self._writer.write(element, ())
        visible = [paragraph for paragraph in found if any(True for _ in visible_runs(paragraph))]
        if len(visible) == 1 or (visible and len(first.content) == 1 and first.raw is None):
            self._edit(visible[0], words)
            return True
        self._writer.write(found[0] if cell is None else cell, plain(words))
        return True

    def _edit(self, paragraph: etree._Element, wanted: str) -> None:
        """Changes the words of a paragraph that differ, each where it stands; the runs of the others are left alone."""
        now = "".join(_letter(child, at) for _, child, at in _letters(paragraph))
        old, new = _WORD.findall(now), _WORD.findall(wanted)
        changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        # From the end, so that the places of those before stay.
        for kind, begin, end, first, last in reversed(changes):
            if kind != "equal":
                start = sum(map(len, old[:begin]))
                self._put(paragraph, start, start + sum(map(len, old[begin:end])), "".join(new[first:last]))

    def _put(self, paragraph: etree._Element, start: int, stop: int, words: str) -> None:
        """Puts words in place of some letters of a paragraph."""
        letters = _letters(paragraph)
        behind = _cut(*letters[stop]) if stop < len(letters) else None
        struck = _runs_from(paragraph, _cut(*letters[start]), stop - start) if start < stop else []
        beside = struck[-1] if struck else letters[-1][0] if behind is None else behind
        former = beside.find(RUN_PROPERTIES)
        looks = self._content.looks(None) if former is None else deepcopy(former)
        for run in self._pen.written([_plain_run(words, looks)] if words else []):
            if struck or behind is None:
                beside.addnext(run)
            else:
                beside.addprevious(run)
        for run in struck:
            self._pen.strike(run)


def _letters(paragraph: etree._Element) -> list[tuple[etree._Element, etree._Element, int]]:
    """Run, element and place of each letter of a paragraph."""
    return [(run, child, at) for run in visible_runs(paragraph) for child in run for at in range(_length(child))]


def _is_markup(text: str) -> bool:
    return printed(text) != text


def _text_with(paragraph: etree._Element, signs: dict[etree._Element, str]) -> str:
    """The words of a paragraph with a sign for each of some controls."""
    parts: list[str] = []

    def walk(element: etree._Element) -> None:
        for child in element:
            if child in signs:
                parts.append(signs[child])
            elif child.tag == RUN:
                parts.extend(_letter(part, at) for part in child for at in range(_length(part)))
            elif child.tag != PARAGRAPH_PROPERTIES and not (child.tag == CONTROL and showing_placeholder(child)):
                walk(child)

    walk(paragraph)
    return "".join(parts)


def _length(child: etree._Element) -> int:
    if child.tag == TEXT:
        return len(child.text or "")
    return 1 if child.tag in _CHARACTERS else 0


def _letter(child: etree._Element, at: int) -> str:
    return (child.text or "")[at] if child.tag == TEXT else "\n" if str(child.tag).endswith("}br") else " "


def _cut(run: etree._Element, child: etree._Element, at: int) -> etree._Element:
    """Cuts a run in two before a letter, and returns the second; the run itself where nothing stands before that."""
    index = run.index(child)
    if at == 0 and all(_length(before) == 0 for before in list(run)[:index]):
        return run
    second = etree.Element(RUN)
    former = run.find(RUN_PROPERTIES)
    if former is not None:
        second.append(deepcopy(former))
    if at:
        rest = deepcopy(child)
        text = child.text or ""
        child.text, rest.text = text[:at], text[at:]
        for part in (child, rest):
            part.set(SPACE, "preserve")
        second.append(rest)
        index += 1
    second.extend(list(run)[index:])
    run.addnext(second)
    return second


def _runs_from(paragraph: etree._Element, first: etree._Element, letters: int) -> list[etree._Element]:
    """As many whole runs, from one on, as hold a number of letters."""
    found: list[etree._Element] = []
    for run in visible_runs(paragraph):
        if (found or run is first) and letters > 0:
            found.append(run)
            letters -= sum(_length(child) for child in run)
    return found


def _plain_run(text: str, properties: etree._Element) -> etree._Element:
    run = etree.Element(RUN)
    if len(properties):
        run.append(properties)
    write_lines(run, text)
    return run
