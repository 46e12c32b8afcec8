"""Clones the rows of a form, with what is wrapped around them."""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import islice

from lxml import etree

from statusparse.document import Paragraph
from statusparse.fill.cells import CellWriter
from statusparse.fill.controls import checkboxes
from statusparse.fill.places import Answer, Slot
from statusparse.fill.tree import CONTENT, CONTROL, CONTROL_PROPERTIES, cells_of, rows_of
from statusparse.readers.word.names import CELL_PROPERTIES, ROW, ROW_PROPERTIES, VAL, W14, W
from statusparse.readers.word.revisions import REVISIONS, remove, settle_revisions

__all__ = ["Template", "unit_of"]

_REPEATING = "{http://schemas.microsoft.com/office/word/2012/wordml}repeatingSection"
_DIGITS = re.compile(r"\d+")
#: What is there once in a document, or is referred to from elsewhere.
_SINGLE = tuple(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart"),
        *("permEnd", "footnoteReference", "endnoteReference"),
    )
)
_SINGLE_ATTRIBUTES = (W14 + "paraId", W14 + "textId")


def unit_of(row: etree._Element) -> etree._Element:
    """A row with the content controls around it alone, such as an item of a repeating section."""
    unit = row
    while True:
        content = unit.getparent()
        control = content.getparent() if content is not None and content.tag == CONTENT else None
        if control is None or content is None or len(list(islice(rows_of(content), 2))) != 1:
            return unit
        if control.find(f"{CONTROL_PROPERTIES}/{_REPEATING}") is not None:
            return unit
        unit = control


class Template:
    """A row to clone: what it says now goes, checkboxes apart.

    Args:
        slot: the row.
        roles: the roles of its columns.
        writer: empties its cells.
    """

    def __init__(self, slot: Slot, roles: dict[int, str], writer: CellWriter) -> None:
        unit = unit_of(slot.element)
        cells = list(cells_of(slot.element))
        self._columns = {column: cells.index(cell) for column, cell in slot.cells.items() if cell in cells}
        self._unit = deepcopy(unit)
        self._unit.tail = unit.tail
        _make_single(self._unit)
        self._held: dict[int, Answer] = {}
        own = list(cells_of(self._unit if self._unit.tag == ROW else next(rows_of(self._unit))))
        for column, content in slot.held.items():
            cell = own[self._columns[column]] if column in self._columns else None
            if cell is not None and checkboxes(cell):
                self._held[column] = content
                continue
            if roles.get(column) == "number":
                # How rows are numbered, with a number that none has.
                self._held[column] = tuple(Paragraph(_DIGITS.sub("0", part.shown)) for part in content)
            if cell is not None:
                writer.empty(cell)

    def clone(self) -> tuple[etree._Element, Slot]:
        """A new row as it is put into a table, and the slot that it is."""
        unit = deepcopy(self._unit)
        row = unit if unit.tag == ROW else next(rows_of(unit))
        cells = list(cells_of(row))
        columns = {column: cells[at] for column, at in self._columns.items()}
        return unit, Slot(row, columns, dict(self._held))


def _make_single(unit: etree._Element) -> None:
    """Takes off a clone what may be there but once, and the changes that the row has gone through."""
    if next(unit.iter(*REVISIONS), None) is not None:
        for properties in unit.iter(ROW_PROPERTIES):
            for name in ("ins", "trPrChange"):
                for mark in properties.findall(W + name):
                    properties.remove(mark)
        holder = etree.Element("holder")
        holder.append(unit)
        settle_revisions(holder, "accept")
        holder.remove(unit)
    for element in list(unit.iter(*_SINGLE)):
        remove(element)
    for element in unit.iter("*"):
        for name in _SINGLE_ATTRIBUTES:
            element.attrib.pop(name, "")
    for control in unit.iter(CONTROL):
        properties_ = control.find(CONTROL_PROPERTIES)
        for identifier in properties_.findall(W + "id") if properties_ is not None else ():
            identifier.getparent().remove(identifier)  # type: ignore[union-attr]
    for cell in unit.iter(CELL_PROPERTIES):
        for merged in cell.findall(W + "vMerge"):
            merged.attrib.pop(VAL, "")  # a clone goes on with the cell above
