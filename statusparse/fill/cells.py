"""Writes an answer into its place: into its content control where there is one, else into the cell's paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from functools import lru_cache

from lxml import etree

from statusparse.danish.status import read_status
from statusparse.document import Paragraph
from statusparse.fill.content import Content
from statusparse.fill.controls import Control, answer_controls, checkboxes, show
from statusparse.fill.pens import Pen, PlainPen, properties_of
from statusparse.fill.tree import CONTENT, CONTROL_PROPERTIES, flow, rows_of, run_text, visible_runs
from statusparse.fill.tree import place as set_in_order
from statusparse.readers.word.names import CELL, PARAGRAPH, PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TABLE, TEXT, W
from statusparse.readers.word.revisions import give_way
from statusparse.report import DateSpan, Due, Status
from statusparse.rich import split_addresses
from statusparse.text import normalise

__all__ = ["CellWriter"]

_BOX = re.compile("[☐☒☑]")
_LETTER = re.compile(r"\w")


class CellWriter:
    """Writes into the cells and paragraphs of one form.

    Args:
        content: builds paragraphs and runs.
        pen: how the document is changed.
    """

    def __init__(self, content: Content, pen: Pen) -> None:
        self._content = content
        self._pen = pen

    def outright(self) -> CellWriter:
        """A writer of the same content that tracks no changes."""
        return CellWriter(self._content, PlainPen())

    def empty(self, place: etree._Element) -> None:
        """Empties a cell that is to be cloned; its paragraph takes on the looks of what was said in it."""
        first = next((block for block in flow(place) if block.tag == PARAGRAPH), None)
        looks = None if first is None else _looks(None, [first], first)
        self.write(place, ())
        if first is not None and looks is not None and _mark_looks(first) is None:
            clean = self._content.looks(looks)
            if len(clean):
                set_in_order(properties_of(first), clean)

    def write(
        self,
        place: etree._Element,
        content: tuple[Paragraph, ...],
        said: Status | Due | None = None,
        running: bool = False,
    ) -> None:
        """Puts an answer in place of what stands in a cell.

        Args:
            place: the w:tc, or a w:p outside tables.
            content: the answer; nothing empties the place.
            said: what the answer says, for drop-downs and date controls.
            running: whether its paragraphs are to stay paragraphs wherever they stand.
        """
        words = "\n".join(paragraph.shown for paragraph in content)
        if _tick(place, words):
            return
        controls = answer_controls(place)
        control = controls[0] if controls else None
        rich = any(paragraph.formatted for paragraph in content) or (running and len(content) > 1)
        if control is not None and control.is_plain and not rich:
            content = (Paragraph(words),) if words else ()
        shows_entry = control is not None and control.is_inline and control.is_list and bool(content) and not rich
        if shows_entry and self._beside(place, controls, words, said):
            return
        if control is not None:
            _settle(control, words, said)
        if control is not None and content:
            control.open(rich)
            if control.is_inline and len(content) > 1:
                control.lift()
            elif not control.is_inline and place not in control.content and len(content) == 1 and _leads(content[0]):
                # LibreOffice shows the address of a link in a control around a paragraph, but not in one inside it.
                control.sink()
        self._replace(place, control, content, rich)

    def _beside(self, place: etree._Element, controls: list[Control], words: str, said: Status | Due | None) -> bool:
        """Lets a drop-down show the entry that an answer begins with; what the answer says more follows it."""
        control = controls[0]
        entry = next(
            (
                (shown, value)
                for shown, value in sorted(control.entries(), key=lambda entry: -len(entry[0]))
                if shown and words.startswith(shown) and not _LETTER.match(words[len(shown) :])
            ),
            None,
        )
        if entry is None:
            return False
        rest = words[len(entry[0]) :]
        _settle(control, entry[0], None)
        control.choose(entry[1])
        control.open()
        self._replace(place, control, (Paragraph(entry[0]),), False)
        if not rest:
            return True
        host = next(control.element.iterancestors(PARAGRAPH))
        looks = self._content.looks(control.looks if control.looks is not None else _mark_looks(host))
        second = controls[1] if len(controls) > 1 else None
        if second is not None and rest.startswith(" ") and next(second.element.iterancestors(PARAGRAPH), None) is host:
            _settle(second, rest[1:], said)
            second.open()
            runs = self._content.runs(Paragraph(rest[1:]), host.find(PARAGRAPH_PROPERTIES), looks, links=False)
            second.content.extend(self._pen.written(runs))
            blank = self._content.runs(Paragraph(" "), host.find(PARAGRAPH_PROPERTIES), looks, links=False)
            _put_after(control.element, self._pen.written(blank))
        else:
            runs = self._content.runs(Paragraph(rest), host.find(PARAGRAPH_PROPERTIES), looks)
            _put_after(control.element, self._pen.written(runs))
        return True

    def _replace(
        self, place: etree._Element, control: Control | None, content: tuple[Paragraph, ...], rich: bool
    ) -> None:
        pen = self._pen
        for box in checkboxes(place):
            # Even an empty one would show its state.
            for inner in box.findall(CONTENT):
                give_way(inner)
            for own in box.findall(CONTROL_PROPERTIES):
                box.remove(own)
            give_way(box)
        blocks = list(flow(place)) if place.tag == CELL else [place]
        paragraphs = [block for block in blocks if block.tag == PARAGRAPH]
        if not paragraphs:
            paragraphs = [etree.SubElement(place, PARAGRAPH)]
        speaking = [paragraph for paragraph in paragraphs if any(_speaks(run) for run in visible_runs(paragraph))]
        inside = paragraphs
        parent: etree._Element | None = None
        if control is not None and control.is_inline:
            inside = [next(control.element.iterancestors(PARAGRAPH))]
            parent = control.content
        elif control is not None and place.tag == CELL and place not in control.content:
            inside = [block for block in flow(control.content) if block.tag == PARAGRAPH] or paragraphs
        answered = [paragraph for paragraph in speaking if paragraph in inside]
        host = answered[-1] if answered else inside[0]
        first = answered[0] if answered else host
        model = _model(inside)
        looks = self._content.looks(_looks(control, answered or speaking, host))
        for block in blocks:
            if block.tag == TABLE and _table_speaks(block):
                for row in list(rows_of(block)):
                    pen.strike_row(row)
                if next(rows_of(block), None) is None:
                    block.getparent().remove(block)  # type: ignore[union-attr]
        for paragraph in speaking:
            for run in list(visible_runs(paragraph)):
                pen.strike(run)
        lists = self._content.lists()
        links = rich or control is None or not control.is_plain
        for number, answer in enumerate(content, 1):
            properties = self._content.properties(model, answer, lists)
            runs = self._content.runs(answer, properties, looks, links)
            if number < len(content):
                element = etree.Element(PARAGRAPH)
                if properties is not None:
                    element.append(properties)
                element.extend(pen.written(runs))
                pen.new_paragraph(element)
                first.addprevious(element)
            else:
                pen.shape(host, properties)
                (host if parent is None else parent).extend(pen.written(runs))
        before = True
        for paragraph in speaking:
            if paragraph is host:
                before = False
            elif before:
                pen.strike_paragraph(paragraph)
            else:
                pen.strike_last_paragraph(paragraph)


def _leads(paragraph: Paragraph) -> bool:
    return any(run.href is not None for run in split_addresses(paragraph).runs)


def _settle(control: Control, words: str, said: Status | Due | None) -> None:
    """Notes in a drop-down the entry that an answer means, and in a date control the day that it names."""
    control.choose(_entry(control, words, said))
    dates: Sequence[DateSpan | Due] = said.dates if isinstance(said, Status) else [said] if said is not None else []
    days = [one.start for one in dates if one.start is not None and one.start == one.end]
    control.pick(days[0] if len(days) == 1 else None)


def _entry(control: Control, words: str, said: Status | Due | None) -> str | None:
    entries = control.entries()
    for shown, value in entries:
        if shown.casefold() == words.casefold():
            return value
    if isinstance(said, Status) and said.state != "unknown":
        same = [value for shown, value in entries if _state_of(shown) == said.state]
        if len(same) == 1:
            return same[0]
    return None


@lru_cache(maxsize=256)
def _state_of(entry: str) -> str:
    return read_status(entry).state


def _tick(place: etree._Element, words: str) -> bool:
    """Ticks the boxes of a place where an answer says what the place says but for the ticks."""
    boxes = checkboxes(place)
    signs = _BOX.findall(words)
    if not boxes or len(boxes) != len(signs):
        return False
    paragraphs = [block for block in flow(place) if block.tag == PARAGRAPH] if place.tag == CELL else [place]
    now = normalise("\n".join(run_text(visible_runs(paragraph)) for paragraph in paragraphs))
    drawn = [normalise(run_text(visible_runs(box))) for box in boxes]
    if any(len(sign) != 1 for sign in drawn):
        return False
    bare = re.compile("[" + re.escape("".join(drawn)) + "☐☒☑]")
    if bare.sub("☐", now) != _BOX.sub("☐", words):
        return False
    for box, sign in zip(boxes, signs, strict=True):
        show(box, sign != "☐")
    return True


def _model(paragraphs: list[etree._Element]) -> etree._Element | None:
    """The properties that new paragraphs take: those of the first that is no list item."""
    for paragraph in paragraphs:
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        if properties is None or properties.find(W + "numPr") is None:
            return properties
    return paragraphs[0].find(PARAGRAPH_PROPERTIES)


def _looks(control: Control | None, speaking: list[etree._Element], host: etree._Element) -> etree._Element | None:
    """The looks of an answer: those that the control asks for, those of the answer before it, or of the empty place."""
    if control is not None and control.looks is not None:
        return control.looks
    for paragraph in speaking:
        for run in visible_runs(paragraph):
            if _speaks(run) and run.tag == RUN:
                return deepcopy(run.find(RUN_PROPERTIES))
    return _mark_looks(host)


def _mark_looks(paragraph: etree._Element) -> etree._Element | None:
    return deepcopy(paragraph.find(f"{PARAGRAPH_PROPERTIES}/{RUN_PROPERTIES}"))


def _speaks(run: etree._Element) -> bool:
    return run.tag != RUN or any(child.tag != RUN_PROPERTIES for child in run)


def _table_speaks(table: etree._Element) -> bool:
    return any((text.text or "").strip() for text in table.iter(TEXT))


def _put_after(element: etree._Element, runs: list[etree._Element]) -> None:
    for run in reversed(runs):
        element.addnext(run)
