"""Fills the sections of a form with the items of a report."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lxml import etree
from msgspec import Struct

from statusparse.build import plain
from statusparse.compose import guarded, is_special
from statusparse.document import Paragraph
from statusparse.fill.align import align
from statusparse.fill.cells import CellWriter
from statusparse.fill.content import plain_properties
from statusparse.fill.pens import Pen
from statusparse.fill.places import Answer, Region, Slot
from statusparse.fill.rows import Template, unit_of
from statusparse.fill.wanted import wanted_row
from statusparse.forms.matching import Matcher
from statusparse.readers.html import is_fragment, read_fragment
from statusparse.readers.word.names import CELL_PROPERTIES, PARAGRAPH, PARAGRAPH_PROPERTIES, ROW, VAL, W
from statusparse.report import Due, Item, RichText, Status
from statusparse.rich import to_html

__all__ = ["SectionFiller"]

_COUNT = re.compile(r"\d+")


class _Row(Struct):
    """A row and the item that it is to hold; `free` says that it held none and is to hold none."""

    region: Region
    slot: Slot
    item: Item | None
    free: bool = False


class SectionFiller:
    """Fills sections.

    Args:
        matcher: knows the lines of the form, which no answer may be taken for.
        writer: writes into cells.
        pen: how the document is changed.
        lost: is told, in words, what has no place.
    """

    def __init__(self, matcher: Matcher, writer: CellWriter, pen: Pen, lost: Callable[[str], None]) -> None:
        self._matcher = matcher
        self._writer = writer
        self._pen = pen
        self._lost = lost

    # Items.

    def items(self, regions: Sequence[Region], items: Sequence[Item], spare: Template | None = None) -> None:
        """Puts the items of a section into its rows, and takes out the rows that hold none of them any more.

        Args:
            regions: the places of the section, in order.
            items: its items.
            spare: a row of another section to clone where this one has none.
        """
        slots = [(region, slot) for region in regions for slot in region.slots]
        if not slots and items:
            made = self._first_slot(regions[0], spare)
            slots = [(regions[0], made)] if made is not None else []
        if not slots:
            if items:
                self._lost(f"no row for the items of “{regions[0].heading}”")
            return
        rows = self._assign(slots, items)
        changes = [self._changes(row) for row in rows]
        if any(changes) and self._part_merged(rows):
            changes = [self._changes(row) for row in rows]
        # Where none would be left, the last is emptied: the section needs a place.
        keeps = any(row.item is not None or row.free for row in rows)
        number = 0
        for row, changed in zip(rows, changes, strict=True):
            if row.item is None and not row.free and (keeps or row is not rows[-1]):
                self._take_out(row.slot)
                continue
            for column, content, said in changed:
                self._writer.write(row.slot.cells[column], content, said)
            if row.item is not None or _is_numbered(row.region, row.slot):
                number += 1
                self._number(row.region, row.slot, number)

    def _assign(self, slots: list[tuple[Region, Slot]], items: Sequence[Item]) -> list[_Row]:
        """The rows in their order, those included that are new, each with its item."""
        filled = [at for at, (region, slot) in enumerate(slots) if _answers(region, slot)]
        pairs = align([_words(*slots[at]) for at in filled], [item.text for item in items])
        template = self._template(slots)
        taken: dict[int, list[Item | None]] = {at: [] for at in range(-1, len(slots))}
        used = set(filled)
        last, tail = -1, len(pairs)
        while tail and pairs[tail - 1][0] is None:
            tail -= 1
        free = list(range(filled[-1] + 1 if filled else 0, len(slots)))
        for number, (place, target) in enumerate(pairs):
            item = items[target] if target is not None else None
            if place is not None:
                last = filled[place]
            elif number >= tail and free:
                last = free.pop(0)
                used.add(last)
            taken[last].append(item)
        first = slots[0]
        rows = [_Row(first[0], self._new(*first, template, before=True), item) for item in taken[-1]]
        for at, (region, slot) in enumerate(slots):
            own, *more = taken[at] or [None]
            rows.append(_Row(region, slot, own, at not in used))
            for item in more:
                rows.append(_Row(region, self._new(region, rows[-1].slot, template), item))
        return rows

    def _template(self, slots: list[tuple[Region, Slot]]) -> Template | None:
        """The row to clone: the last that is free, else the last."""
        rows = [(region, slot) for region, slot in slots if slot.is_row]
        free = [(region, slot) for region, slot in rows if not _answers(region, slot)]
        if not rows:
            return None
        region, slot = (free or rows)[-1]
        return Template(slot, region.roles, self._writer.outright())

    def _first_slot(self, region: Region, spare: Template | None) -> Slot | None:
        """A place made below the head of a section that has none."""
        anchor = region.anchor
        if anchor is None:
            return None
        if anchor.tag == ROW:
            if spare is None:
                return None
            unit, slot = spare.clone()
            unit_of(anchor).addnext(unit)
            self._pen.new_row(unit)
            return slot
        if region.roles != {region.text: "text"} or not region.part.headed_loosely:
            return None
        element = etree.Element(PARAGRAPH)
        anchor.addnext(element)
        return Slot(element, {region.text: element}, {})

    def _new(self, region: Region, slot: Slot, template: Template | None, before: bool = False) -> Slot:
        """A new row beside another, or a new paragraph beside one outside tables."""
        if slot.is_row and template is not None:
            unit, made = template.clone()
            for column in region.roles:
                if column in made.cells:
                    _part(made.cells[column])
            beside = unit_of(slot.element)
            self._pen.new_row(unit)
        else:
            unit = etree.Element(PARAGRAPH)
            properties = slot.element.find(PARAGRAPH_PROPERTIES)
            if properties is not None:
                unit.append(plain_properties(properties))
            beside = slot.element
            made = Slot(unit, {region.text: unit}, {})
            self._pen.new_paragraph(unit)
        if before:
            beside.addprevious(unit)
        else:
            beside.addnext(unit)
        return made

    def _take_out(self, slot: Slot) -> None:
        if slot.is_row:
            self._pen.strike_row(unit_of(slot.element))
        else:
            self._writer.write(slot.element, ())
            self._pen.strike_paragraph(slot.element)

    def _changes(self, row: _Row) -> list[tuple[int, Answer, Status | Due | None]]:
        """What is to be written into a row: column, answer, and what it says."""
        region, slot, item = row.region, row.slot, row.item
        roles = {column: role for column, role in region.roles.items() if column in slot.cells}
        cells: dict[int, Answer] = {column: () for column, role in roles.items() if role != "number"}
        said: dict[int, Status | Due] = {}
        if item is not None:
            wanted = wanted_row(item, region, slot)
            cells, said = {**cells, **wanted.cells}, wanted.said
            for what in wanted.missing:
                self._lost(f"no column for {what} in “{region.heading}”")
        if not slot.is_row:
            cells = {region.text: _one_paragraph(cells[region.text])}
        numbers = {column: plain("1") for column, role in roles.items() if role == "number"}
        guard = guarded({**cells, **numbers}, self._matcher, region.text) if any(cells.values()) else cells
        return [
            (column, guard[column], said.get(column))
            for column, content in cells.items()
            if not _reads_alike(slot.held.get(column, ()), content)
            or (guard[column] != content and column not in slot.markup)
        ]

    @staticmethod
    def _part_merged(rows: list[_Row]) -> bool:
        """Lets merged cells stand by themselves, since their rows no longer say the same; whether there were any."""
        parted = False
        for row in rows:
            for column in row.region.roles:
                if column in row.slot.cells and (merged := _part(row.slot.cells[column])) is not None:
                    parted = True
                    if merged == "continue":
                        row.slot.held.pop(column, None)
        return parted

    def _number(self, region: Region, slot: Slot, number: int) -> None:
        """Numbers a row where the section has a column for it that Word does not number itself."""
        for column, role in region.roles.items():
            cell = slot.cells.get(column)
            if role != "number" or cell is None or cell.find(f".//{W}numPr") is not None:
                continue
            now = _shown(slot, column)
            wanted = _COUNT.sub(str(number), now, count=1) if _COUNT.search(now) else str(number)
            if wanted != now:
                self._writer.write(cell, plain(wanted))

    # The running text.

    def running(self, regions: Sequence[Region], description: RichText, spare: Template | None = None) -> None:
        """Puts the running text into the place of its section."""
        content = read_fragment(description.html) if is_fragment(description.html) else plain(description.text)
        slots = [(region, slot) for region in regions for slot in region.slots]
        held = [(region, slot) for region, slot in slots if slot.held]
        now = tuple(paragraph for _, slot in held for part in slot.held.values() for paragraph in part)
        if _same(now, content):
            return
        target = next(((region, slot) for region, slot in held or slots if region.text in slot.cells), None)
        if target is None:
            made = self._first_slot(regions[0], spare)
            if made is None:
                self._lost(f"no place for the text of “{regions[0].heading}”")
                return
            target = regions[0], made
        region, slot = target
        for _, other in held:
            if other is not slot:
                self._take_out(other)
        for column, cell in slot.cells.items():
            if column != region.text and slot.held.get(column):
                self._writer.write(cell, ())
        if slot.is_row:
            content = guarded({0: content}, self._matcher)[0]
        elif any(is_special([one.shown], self._matcher) or is_fragment(one.shown) for one in content):
            content = (Paragraph(to_html(content)),)
        self._writer.write(slot.cells[region.text], content, running=True)


def _answers(region: Region, slot: Slot) -> bool:
    """Whether a row holds more than its number."""
    return any(content for column, content in slot.held.items() if region.roles.get(column) != "number")


def _words(region: Region, slot: Slot) -> str:
    return _shown(slot, region.text)


def _shown(slot: Slot, column: int) -> str:
    return "\n".join(paragraph.shown for paragraph in slot.held.get(column, ()))


def _is_numbered(region: Region, slot: Slot) -> bool:
    """Whether a row was numbered in advance."""
    return any(role == "number" and _COUNT.search(_shown(slot, column)) for column, role in region.roles.items())


def _same(one: Answer, other: Answer) -> bool:
    return [(part.text, part.runs, part.level, part.ordinal) for part in one] == [
        (part.text, part.runs, part.level, part.ordinal) for part in other
    ]


def _reads_alike(one: Answer, other: Answer) -> bool:
    """Whether two answers give the same item: without formatting, breaks and paragraphs are the same to it."""
    if any(paragraph.formatted for paragraph in (*one, *other)):
        return _same(one, other)
    return [line for part in one for line in part.text.split("\n")] == [
        line for part in other for line in part.text.split("\n")
    ]


def _one_paragraph(content: Answer) -> Answer:
    """An answer outside tables, where every paragraph is one of its own: as lines of one, or as markup."""
    if len(content) < 2:
        return content
    if any(paragraph.formatted for paragraph in content):
        return (Paragraph(to_html(content)),)
    return (Paragraph("\n".join(paragraph.text for paragraph in content)),)


def _part(cell: etree._Element) -> str | None:
    """Lets a cell that is merged over rows stand by itself, and tells how it was merged."""
    properties = cell.find(CELL_PROPERTIES)
    merged = properties.find(W + "vMerge") if properties is not None else None
    if merged is None or properties is None:
        return None
    properties.remove(merged)
    return merged.get(VAL, "continue")
