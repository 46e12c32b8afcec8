"""The two ways to change a document: outright, or as tracked changes (ECMA-376 part 1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from itertools import count
from typing import Protocol

from lxml import etree

from statusparse.fill.tree import CONTENT, SPACE, cells_of, flow, place, put, rows_of, visible_runs
from statusparse.readers.word.names import (
    HYPERLINK,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    W,
)
from statusparse.readers.word.revisions import remove

__all__ = ["Pen", "PlainPen", "TrackedPen", "properties_of"]

_AUTHOR = "statusparse"
_DATE = "2000-01-01T00:00:00Z"  # fixed: the same in, the same out
_DELETED = {W + "t": W + "delText", W + "instrText": W + "delInstrText"}
#: What goes when nothing is left in it.
_HOLLOW = frozenset((HYPERLINK, *(W + name for name in ("ins", "moveTo", "smartTag", "fldSimple", "customXml"))))
#: What a run can hold besides text: it stays when the text goes.
_ANCHORS = frozenset(
    (
        *(W + name for name in ("drawing", "pict", "object", "footnoteReference", "endnoteReference")),
        W + "commentReference",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
    )
)
#: What a paragraph can hold that others refer to.
_MARKS = tuple(
    W + name
    for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd")
)


class Pen(Protocol):
    """How a document is changed."""

    def written(self, runs: list[etree._Element]) -> list[etree._Element]:
        """New runs and hyperlinks, as they are put into a paragraph."""

    def strike(self, run: etree._Element) -> None:
        """Takes a run out; pictures and notes in it stay."""

    def strike_paragraph(self, paragraph: etree._Element) -> None:
        """Takes a paragraph out that another follows; its text is struck already."""

    def strike_last_paragraph(self, paragraph: etree._Element) -> None:
        """Takes a paragraph out behind which none may follow; its text is struck already."""

    def new_paragraph(self, paragraph: etree._Element) -> None:
        """Marks a paragraph as new."""

    def shape(self, paragraph: etree._Element, properties: etree._Element | None) -> None:
        """Gives a paragraph other properties."""

    def strike_row(self, unit: etree._Element) -> None:
        """Takes a row out, with what is wrapped around it."""

    def new_row(self, unit: etree._Element) -> None:
        """Marks a row as new; its text is new already."""


class PlainPen:
    """Changes a document outright."""

    def written(self, runs: list[etree._Element]) -> list[etree._Element]:
        return runs

    def strike(self, run: etree._Element) -> None:
        _part_from_anchors(run)
        parent = run.getparent()
        remove(run)
        while parent is not None and parent.tag in _HOLLOW and not any(child.tag == RUN for child in parent.iter()):
            run, parent = parent, parent.getparent()
            remove(run)

    def strike_paragraph(self, paragraph: etree._Element) -> None:
        parent = paragraph.getparent()
        kept = next(paragraph.iter(RUN, *_MARKS), None) is not None
        alone = (
            parent is not None and parent.tag == CONTENT and next(paragraph.itersiblings(preceding=True), None) is None
        )
        if not kept and not (alone and next(paragraph.itersiblings(), None) is None):
            remove(paragraph)

    def strike_last_paragraph(self, paragraph: etree._Element) -> None:
        self.strike_paragraph(paragraph)

    def new_paragraph(self, paragraph: etree._Element) -> None:
        return

    def shape(self, paragraph: etree._Element, properties: etree._Element | None) -> None:
        former = paragraph.find(PARAGRAPH_PROPERTIES)
        wanted = etree.Element(PARAGRAPH_PROPERTIES) if properties is None else properties
        if former is not None:
            for section in former.findall(W + "sectPr"):
                place(wanted, section)  # the page layout that it ends is no matter of looks
            paragraph.remove(former)
        if len(wanted):
            paragraph.insert(0, wanted)

    def strike_row(self, unit: etree._Element) -> None:
        remove(unit)

    def new_row(self, unit: etree._Element) -> None:
        return


class TrackedPen:
    """Changes a document so that every change shows in Word, and can be accepted or rejected there.

    Args:
        root: the root of the document.
    """

    def __init__(self, root: etree._Element) -> None:
        taken = {element.get(W + "id") for element in root.iter("*")}
        self._identifiers = (str(number) for number in count(1) if str(number) not in taken)

    def _mark(self, name: str) -> etree._Element:
        element = etree.Element(W + name)
        self._sign(element)
        return element

    def _sign(self, element: etree._Element) -> None:
        element.set(W + "id", next(self._identifiers))
        element.set(W + "author", _AUTHOR)
        element.set(W + "date", _DATE)

    def written(self, runs: list[etree._Element]) -> list[etree._Element]:
        result = []
        for run in runs:
            if run.tag == HYPERLINK:  # no insertion can hold a link, but a link can hold one
                run[:] = self.written(list(run))
                result.append(run)
            else:
                inserted = self._mark("ins")
                inserted.append(run)
                result.append(inserted)
        return result

    def strike(self, run: etree._Element) -> None:
        _part_from_anchors(run)
        deleted = self._mark("del")
        run.addprevious(deleted)
        deleted.tail, run.tail = run.tail, None
        deleted.append(run)
        for element in run.iter(*_DELETED):
            element.tag = _DELETED[str(element.tag)]
            element.set(SPACE, "preserve")

    def strike_paragraph(self, paragraph: etree._Element) -> None:
        self._sign(put(_mark_properties(paragraph), "del"))

    def strike_last_paragraph(self, paragraph: etree._Element) -> None:
        return  # the mark that ends a cell cannot be deleted; an empty paragraph is left

    def new_paragraph(self, paragraph: etree._Element) -> None:
        self._sign(put(_mark_properties(paragraph), "ins"))

    def shape(self, paragraph: etree._Element, properties: etree._Element | None) -> None:
        former = paragraph.find(PARAGRAPH_PROPERTIES)
        wanted = etree.Element(PARAGRAPH_PROPERTIES) if properties is None else properties
        own = [] if former is None else [child for child in former if child.tag in (RUN_PROPERTIES, W + "sectPr")]
        before = etree.Element(PARAGRAPH_PROPERTIES)
        before.extend(
            deepcopy(child)
            for child in ([] if former is None else former)
            if child.tag not in (RUN_PROPERTIES, W + "sectPr", W + "pPrChange")
        )
        after = [child for child in wanted if child.tag not in (RUN_PROPERTIES, W + "sectPr")]
        if [etree.tostring(child) for child in before] == [etree.tostring(child) for child in after]:
            return
        changed = etree.Element(PARAGRAPH_PROPERTIES)
        changed.extend(after)
        changed.extend(own)
        change = put(changed, "pPrChange")
        self._sign(change)
        change.append(before)
        if former is not None:
            paragraph.remove(former)
        paragraph.insert(0, changed)

    def strike_row(self, unit: etree._Element) -> None:
        for row in [unit] if unit.tag == ROW else list(rows_of(unit)):
            for cell in cells_of(row):
                for block in list(flow(cell)):
                    self._strike_block(block)
            self._sign(put(_row_properties(row), "del"))

    def _strike_block(self, block: etree._Element) -> None:
        if block.tag == TABLE:
            for row in rows_of(block):
                self.strike_row(row)
        else:
            for run in list(visible_runs(block)):
                self.strike(run)

    def new_row(self, unit: etree._Element) -> None:
        for row in [unit] if unit.tag == ROW else list(rows_of(unit)):
            self._sign(put(_row_properties(row), "ins"))


def properties_of(paragraph: etree._Element) -> etree._Element:
    """The properties of a paragraph, made where it has none."""
    properties = paragraph.find(PARAGRAPH_PROPERTIES)
    if properties is None:
        properties = etree.Element(PARAGRAPH_PROPERTIES)
        paragraph.insert(0, properties)
    return properties


def _mark_properties(paragraph: etree._Element) -> etree._Element:
    """The run properties of the mark that ends a paragraph."""
    properties = properties_of(paragraph)
    mark = properties.find(RUN_PROPERTIES)
    return put(properties, "rPr") if mark is None else mark


def _row_properties(row: etree._Element) -> etree._Element:
    properties = row.find(ROW_PROPERTIES)
    if properties is None:
        properties = etree.Element(ROW_PROPERTIES)
        exceptions = row.find(W + "tblPrEx")
        row.insert(0 if exceptions is None else row.index(exceptions) + 1, properties)
    return properties


def _part_from_anchors(run: etree._Element) -> None:
    """Puts pictures and notes of a run into one of their own before it."""
    anchors: Sequence[etree._Element] = [child for child in run if child.tag in _ANCHORS]
    if not anchors or run.tag != RUN:
        return
    apart = etree.Element(RUN)
    properties = run.find(RUN_PROPERTIES)
    if properties is not None:
        apart.append(deepcopy(properties))
    apart.extend(anchors)
    run.addprevious(apart)
