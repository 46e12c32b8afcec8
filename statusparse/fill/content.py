"""Builds paragraphs and runs that look as the form wants it and read as the report says."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from statusparse.document import (
    BOLD,
    ITALIC,
    STRIKE,
    SUBSCRIPT,
    SUPERSCRIPT,
    UNDERLINE,
    Paragraph,
    Run,
)
from statusparse.fill.additions import Additions
from statusparse.fill.tree import SPACE, put
from statusparse.open_lists import OpenLists
from statusparse.readers.word.names import HYPERLINK, PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT, VAL, R, W
from statusparse.readers.word.styles import HIDDEN, Styles, join_marks
from statusparse.rich import split_addresses
from statusparse.text import legal

__all__ = ["Content", "plain_properties", "write_lines"]

#: The marks of a run: the element of each, its value where it is set, and where it is taken back.
_MARKS = (
    (BOLD, "b", None, "0"),
    (ITALIC, "i", None, "0"),
    (STRIKE, "strike", None, "0"),
    (UNDERLINE, "u", "single", "none"),
    (HIDDEN, "vanish", None, "0"),
)
_HEIGHTS = {SUBSCRIPT: "subscript", SUPERSCRIPT: "superscript", 0: "baseline"}
#: What says something of the text, or of its history, and is no matter of looks.
_SPEAKING = tuple(
    W + name
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "b", "bCs", "i", "iCs", "strike", "dstrike", "vanish", "u", "vertAlign"),
        *("specVanish", "webHidden", "rPrChange"),
    )
)
_OF_PLACEHOLDER = frozenset(("placeholdertext", "pladsholdertekst"))
_LINK_NAMES = ("hyperlink", "link")
_LINK_COLOUR = "0563C1"


class Content:
    """Builds content for one form.

    Args:
        additions: takes up links and lists.
        styles: the styles part of the form, or None.
    """

    def __init__(self, additions: Additions, styles: etree._Element | None) -> None:
        self._additions = additions
        self._styles = Styles(styles)
        self._placeholder_styles: set[str] = set()
        self._link_style = ""
        for style in styles.findall(W + "style") if styles is not None else ():
            name = style.find(W + "name")
            words = name.get(VAL, "").lower().replace(" ", "") if name is not None else ""
            if words in _OF_PLACEHOLDER:
                self._placeholder_styles.add(style.get(W + "styleId", ""))
            elif words == "hyperlink" and style.get(W + "type") == "character":
                self._link_style = style.get(W + "styleId", "")

    # Paragraphs.

    def properties(self, model: etree._Element | None, paragraph: Paragraph, lists: OpenLists) -> etree._Element | None:
        """The properties of a paragraph.

        Args:
            model: those of a paragraph of the form in its place.
            paragraph: what is to be said.
            lists: those that it may go on with, as :meth:`lists` gives them for each cell.
        """
        properties = plain_properties(model)
        style = properties.find(W + "pStyle")
        if paragraph.level:
            for indent in properties.findall(W + "ind"):
                properties.remove(indent)
            self._number(properties, paragraph.level - 1, lists.number_of(paragraph))
        else:
            lists.end()
            if style is not None and self._styles.numbering(style.get(VAL, "")) is not None:
                self._number(properties, 0, 0)
        return properties if len(properties) else None

    @staticmethod
    def _number(properties: etree._Element, level: int, number: int) -> None:
        numbered = put(properties, "numPr")
        etree.SubElement(numbered, W + "ilvl").set(VAL, str(level))
        etree.SubElement(numbered, W + "numId").set(VAL, str(number))

    def lists(self) -> OpenLists:
        """The lists of a cell, none of them begun."""
        return OpenLists(self._begun)

    def _begun(self, item: Paragraph) -> int:
        if item.ordinal is None:
            return self._additions.bullets()
        return self._additions.ordered(item.level - 1, item.ordinal)

    # Runs.

    def looks(self, model: etree._Element | None) -> etree._Element:
        """The looks that a run takes from another of the form, without what would say something of its text."""
        looks = etree.Element(RUN_PROPERTIES) if model is None else deepcopy(model)
        for name in _SPEAKING:
            for child in looks.findall(name):
                looks.remove(child)
        style = looks.find(W + "rStyle")
        if style is not None and (
            style.get(VAL) in self._placeholder_styles
            or style.get(VAL) == self._link_style
            or style.get(VAL, "").lower() in _OF_PLACEHOLDER
        ):
            looks.remove(style)
        return looks

    def runs(
        self, paragraph: Paragraph, properties: etree._Element | None, looks: etree._Element, links: bool = True
    ) -> list[etree._Element]:
        """The runs of a paragraph, hyperlinks around those that lead somewhere.

        Args:
            paragraph: what is to be said.
            properties: the properties of the paragraph.
            looks: what :meth:`looks` gave.
            links: whether written web addresses become links, too.
        """
        if not paragraph.text:
            return []
        style = properties.find(W + "pStyle") if properties is not None else None
        given = self._styles.marks(style.get(VAL, "")) if style is not None else 0
        spoken = split_addresses(paragraph) if links else paragraph
        result: list[etree._Element] = []
        for run in spoken.runs or (Run(paragraph.text),):
            element = self._run(run, looks, given)
            if run.href is not None:
                link = etree.Element(HYPERLINK)
                link.set(R + "id", self._additions.link(run.href))
                link.append(element)
                element = link
            result.append(element)
        return result

    def _run(self, run: Run, looks: etree._Element, given: int) -> etree._Element:
        """A run with the marks of the report, whatever marks the styles around it have given already."""
        element = etree.Element(RUN)
        properties = deepcopy(looks)
        if run.href is not None and self._link_style:
            put(properties, "rStyle", self._link_style)
        elif run.href is not None:
            put(properties, "color", _LINK_COLOUR)
            put(properties, "u", "single")
        style = properties.find(W + "rStyle")
        base = join_marks(given, self._styles.marks(style.get(VAL, ""))) if style is not None else given
        for mark, name, on, off in _MARKS:
            if run.marks & mark and not base & mark:
                put(properties, name, on)
            elif base & mark and not run.marks & mark and not (mark == UNDERLINE and run.href is not None):
                put(properties, name, off)
        height = run.marks & (SUBSCRIPT | SUPERSCRIPT)
        if height != base & (SUBSCRIPT | SUPERSCRIPT):
            put(properties, "vertAlign", _HEIGHTS[height])
        if len(properties):
            element.append(properties)
        write_lines(element, run.text)
        return element


def write_lines(run: etree._Element, text: str) -> None:
    """Puts a text into a run, its line feeds as breaks."""
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(run, W + "br")
        if line:
            element = etree.SubElement(run, TEXT)
            element.set(SPACE, "preserve")
            element.text = legal(line)


def plain_properties(model: etree._Element | None) -> etree._Element:
    """Properties of a paragraph without its list, its history and the page layout that it ends."""
    properties = etree.Element(PARAGRAPH_PROPERTIES) if model is None else deepcopy(model)
    for name in ("numPr", "sectPr", "pPrChange"):
        for child in properties.findall(W + name):
            properties.remove(child)
    mark = properties.find(RUN_PROPERTIES)
    if mark is not None:
        for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"):
            for child in mark.findall(W + name):
                mark.remove(child)
        if not len(mark):
            properties.remove(mark)
    return properties
