"""What the styles of a document say of its text: marks, headings, and the list that a paragraph is in."""

from __future__ import annotations

from lxml import etree

from statusparse.document import BOLD, ITALIC, STRIKE, SUBSCRIPT, SUPERSCRIPT, UNDERLINE
from statusparse.readers.word.names import PARAGRAPH_PROPERTIES, RUN_PROPERTIES, VAL, W, is_on

__all__ = ["HIDDEN", "Styles", "change_marks", "join_marks"]

#: A mark of the reading alone: hidden text is kept, and said to be hidden.
HIDDEN = 1 << 6
_TOGGLES = {
    W + "b": BOLD,
    W + "i": ITALIC,
    W + "u": UNDERLINE,
    W + "strike": STRIKE,
    W + "dstrike": STRIKE,
    W + "vanish": HIDDEN,
}
_VERTICAL_ALIGNMENT = W + "vertAlign"
_VERTICAL = {"subscript": SUBSCRIPT, "superscript": SUPERSCRIPT}
#: Given by two styles at once, these cancel each other (ECMA-376 part 1, 17.7.3).
_CANCELLING = BOLD | ITALIC | STRIKE | HIDDEN
_BASES = 20  # styles that a style may rest on; a ring of styles ends here
_LINK_NAMES = ("hyperlink", "followedhyperlink")
_HEADING_NAMES = ("heading", "title", "overskrift", "titel")


def change_marks(marks: int, properties: etree._Element) -> int:
    """The marks after run properties (ECMA-376 part 1, 17.3.2) have switched some on or off."""
    for element in properties:
        tag = element.tag
        mark = _TOGGLES.get(tag)
        if mark is not None:
            marks = marks | mark if is_on(element) else marks & ~mark
        elif tag == _VERTICAL_ALIGNMENT:
            marks = marks & ~(SUBSCRIPT | SUPERSCRIPT) | _VERTICAL.get(element.get(VAL, ""), 0)
    return marks


def join_marks(paragraph: int, character: int) -> int:
    """The marks of a paragraph style and a character style together.

    >>> join_marks(BOLD, BOLD | UNDERLINE) == UNDERLINE
    True
    """
    return (paragraph ^ character) & _CANCELLING | (paragraph | character) & ~_CANCELLING


class Styles:
    """The styles part.

    Args:
        root: its root element, or None where the document has no styles.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._styles = {}
        if root is not None:
            self._styles = {element.get(W + "styleId", ""): element for element in root.findall(W + "style")}
        self._chains: dict[str, list[etree._Element]] = {}
        self._marks: dict[str, int] = {}
        self._headings: dict[str, bool] = {}

    def _chain(self, style: str) -> list[etree._Element]:
        """The style and those it rests on, from the ground up."""
        chain = self._chains.get(style)
        if chain is None:
            chain, name = [], style
            while (element := self._styles.get(name)) is not None and len(chain) < _BASES:
                chain.append(element)
                base = element.find(W + "basedOn")
                name = base.get(VAL, "") if base is not None else ""
            chain.reverse()
            self._chains[style] = chain
        return chain

    def marks(self, style: str) -> int:
        """The marks that a paragraph or character style gives; the underline of a link is none of them."""
        marks = self._marks.get(style)
        if marks is None:
            marks = 0
            for element in self._chain(style):
                properties = element.find(RUN_PROPERTIES)
                if properties is not None and _name(element).replace(" ", "") not in _LINK_NAMES:
                    marks = change_marks(marks, properties)
            self._marks[style] = marks
        return marks

    def numbering(self, style: str) -> etree._Element | None:
        """The w:numPr of a paragraph style."""
        for element in reversed(self._chain(style)):
            properties = element.find(f"{PARAGRAPH_PROPERTIES}/{W}numPr")
            if properties is not None:
                return properties
        return None

    def is_heading(self, style: str) -> bool:
        """Whether a paragraph style is a heading: it has an outline level, or is the title."""
        known = self._headings.get(style)
        if known is None:
            known = self._headings[style] = self._tell_heading(style)
        return known

    def _tell_heading(self, style: str) -> bool:
        for element in reversed(self._chain(style)):
            outline = element.find(f"{PARAGRAPH_PROPERTIES}/{W}outlineLvl")
            if outline is not None:
                return outline.get(VAL) != "9"  # body text
            if _name(element).startswith(_HEADING_NAMES):
                return True
        return False


def _name(style: etree._Element) -> str:
    name = style.find(W + "name")
    return name.get(VAL, "").lower() if name is not None else ""
