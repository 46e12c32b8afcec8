"""Content controls (ECMA-376 part 1, 17.5.2): what kind each is, and how it is opened for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date

from lxml import etree

from statusparse.fill.tree import CONTENT, CONTROL, CONTROL_PROPERTIES, flow, showing_placeholder
from statusparse.readers.word.names import (
    CELL,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    W14,
    W,
)
from statusparse.readers.word.revisions import remove

__all__ = ["Control", "answer_controls", "checkboxes", "show"]

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CHECKBOX = W14 + "checkbox"
_LISTS = (W + "dropDownList", W + "comboBox")
_DATE = W + "date"
#: Controls that hold words of one formatting; any other that can hold words at all is rich text.
_PLAIN = (W + "text", *_LISTS, _DATE)
_NO_ANSWERS = (
    *(W + name for name in ("picture", "docPartObj", "docPartList", "group", "equation", "citation", "bibliography")),
    W15 + "repeatingSection",
    W15 + "repeatingSectionItem",
    _CHECKBOX,
)
_BINDINGS = (W + "dataBinding", W15 + "dataBinding")


class Control:
    """A content control that can hold an answer.

    Args:
        element: the w:sdt.
    """

    def __init__(self, element: etree._Element) -> None:
        self.element = element
        properties = element.find(CONTROL_PROPERTIES)
        self._properties = etree.SubElement(element, CONTROL_PROPERTIES) if properties is None else properties

    @property
    def content(self) -> etree._Element:
        content = self.element.find(CONTENT)
        return etree.SubElement(self.element, CONTENT) if content is None else content

    @property
    def is_inline(self) -> bool:
        """Whether it stands in a paragraph."""
        return any(ancestor.tag == PARAGRAPH for ancestor in self.element.iterancestors(PARAGRAPH, CELL))

    @property
    def is_plain(self) -> bool:
        """Whether it holds words of one formatting."""
        return any(self._properties.find(name) is not None for name in _PLAIN)

    @property
    def is_list(self) -> bool:
        """Whether it is a drop-down whose entries are the only answers."""
        return self._properties.find(_LISTS[0]) is not None

    @property
    def looks(self) -> etree._Element | None:
        """The run properties that an answer is to have."""
        return self._properties.find(RUN_PROPERTIES)

    def entries(self) -> list[tuple[str, str]]:
        """What each entry of a list shows, and its value."""
        return [
            (item.get(W + "displayText", "") or item.get(W + "value", ""), item.get(W + "value", ""))
            for name in _LISTS
            for list_ in self._properties.findall(name)
            for item in list_.findall(W + "listItem")
        ]

    def choose(self, value: str | None) -> None:
        """Notes the value of the entry that is chosen; None is none of them."""
        for name in _LISTS:
            for list_ in self._properties.findall(name):
                if value is not None:
                    list_.set(W + "lastValue", value)
                else:
                    list_.attrib.pop(W + "lastValue", "")

    def pick(self, day: date | None) -> None:
        """Notes the day of a date control; None is no single day."""
        for picker in self._properties.findall(_DATE):
            if day is not None:
                picker.set(W + "fullDate", f"{day.isoformat()}T00:00:00Z")
            else:
                picker.attrib.pop(W + "fullDate", "")

    def open(self, rich: bool = False) -> None:
        """Makes it ready for an answer: the placeholder goes, and what would put other words in its place.

        Args:
            rich: whether the answer has formatting or several paragraphs.
        """
        if showing_placeholder(self.element):
            _drop_placeholder(self.content)
        for control in (self.element, *self.element.iterancestors(CONTROL)):
            properties = control.find(CONTROL_PROPERTIES)
            for child in properties.findall(W + "showingPlcHdr") if properties is not None else ():
                child.getparent().remove(child)  # type: ignore[union-attr]
        # Word shows the bound data in place of what stands in the control.
        for name in (*_BINDINGS, *(_PLAIN if rich else ())):
            for child in self._properties.findall(name):
                self._properties.remove(child)

    def lift(self) -> None:
        """Lets it stand around paragraphs, in place of the inside of one."""
        paragraph = next(self.element.iterancestors(PARAGRAPH))
        inner = etree.Element(PARAGRAPH)
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        if properties is not None:
            inner.append(deepcopy(properties))
        content = self.content
        inner.extend(list(content))
        content.append(inner)
        paragraph.addprevious(self.element)

    def sink(self) -> None:
        """Lets it stand in its only paragraph, in place of around it; the inverse of :meth:`lift`."""
        content = self.content
        blocks = list(content)
        if len(blocks) == 1 and blocks[0].tag == PARAGRAPH:
            paragraph = blocks[0]
            self.element.addprevious(paragraph)
            content.extend(child for child in paragraph if child.tag != PARAGRAPH_PROPERTIES)
            paragraph.append(self.element)


def _drop_placeholder(content: etree._Element) -> None:
    cell = content.find(CELL)
    blocks = list(flow(content if cell is None else cell))
    if not blocks:
        content[:] = []
    for number, block in enumerate(blocks):
        if number:
            remove(block)
        else:
            block[:] = [child for child in block if child.tag == PARAGRAPH_PROPERTIES]


def answer_controls(place: etree._Element) -> list[Control]:
    """The controls of a cell or paragraph that can hold its answer, the innermost of those one in the other.

    Args:
        place: a w:tc or w:p.
    """
    inside = [element for element in _inside(place) if _can_answer(element)]
    around = set().union(*(element.iterancestors(CONTROL) for element in inside)) if inside else set()
    found = [Control(element) for element in inside if element not in around]
    if found:
        return found
    content = place.getparent()
    if content is not None and content.tag == CONTENT:
        control = content.getparent()
        alone = sum(1 for child in content if child.tag in (CELL, PARAGRAPH, TABLE, CONTROL)) == 1
        if control is not None and alone and _can_answer(control):
            return [Control(control)]
    return []


def _inside(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == CONTROL:
            yield child
        if child.tag not in (TABLE, RUN):
            yield from _inside(child)


def _can_answer(control: etree._Element) -> bool:
    properties = control.find(CONTROL_PROPERTIES)
    return properties is None or all(properties.find(name) is None for name in _NO_ANSWERS)


# Checkboxes.


def checkboxes(place: etree._Element) -> list[etree._Element]:
    """The checkboxes of a cell or paragraph, in order."""
    return [control for control in _inside(place) if control.find(f"{CONTROL_PROPERTIES}/{_CHECKBOX}") is not None]


def show(control: etree._Element, ticked: bool) -> None:
    """Ticks a checkbox, or takes its tick off."""
    box = control.find(f"{CONTROL_PROPERTIES}/{_CHECKBOX}")
    if box is None:
        return
    state = box.find(W14 + "checked")
    if state is None:
        state = etree.Element(W14 + "checked")
        box.insert(0, state)
    state.set(W14 + "val", "1" if ticked else "0")
    sign = box.find(W14 + ("checkedState" if ticked else "uncheckedState"))
    code = sign.get(W14 + "val", "") if sign is not None else ""
    shown = next(control.iter(TEXT, W + "sym"), None)
    if shown is not None:
        font = sign.get(W14 + "font") if sign is not None else None
        for fonts in control.iter(W + "rFonts") if font else ():
            for name in ("ascii", "hAnsi", "eastAsia"):
                fonts.set(W + name, font or "")
        shown.tag = TEXT
        shown.attrib.clear()
        try:
            shown.text = chr(int(code, 16))
        except ValueError:
            shown.text = "☒" if ticked else "☐"
