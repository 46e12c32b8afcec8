"""What the styles of a document say of its text: marks, headings, and the list that a paragraph is in."""

from __future__ import annotations

from lxml import etree
from msgspec import Struct

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
_STYLE, _ID, _BASE, _NAME = W + "style", W + "styleId", W + "basedOn", W + "name"
_NUMBERED, _OUTLINE = W + "numPr", W + "outlineLvl"
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


class _Style(Struct, frozen=True):
    """What a style says itself: its marks, the w:numPr of its list, and whether its outline level makes a heading."""

    base: str = ""
    name: str = ""
    run: etree._Element | None = None
    numbering: etree._Element | None = None
    outlined: bool | None = None


class Styles:
    """The styles part.

    Args:
        root: its root element, or None where the document has no styles.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {}
        if root is not None:
            self._elements = {element.get(_ID, ""): element for element in root.iterchildren(_STYLE)}
        self._chains: dict[str, list[_Style]] = {}
        self._marks: dict[str, int] = {}
        self._headings: dict[str, bool] = {}

    def _chain(self, style: str) -> list[_Style]:
        """The style and those it rests on, from the ground up."""
        chain = self._chains.get(style)
        if chain is None:
            chain, name = [], style
            while (element := self._elements.get(name)) is not None and len(chain) < _BASES:
                chain.append(_read(element))
                name = chain[-1].base
            chain.reverse()
            self._chains[style] = chain
        return chain

    def marks(self, style: str) -> int:
        """The marks that a paragraph or character style gives; the underline of a link is none of them."""
        marks = self._marks.get(style)
        if marks is None:
            marks = 0
            for link in self._chain(style):
                if link.run is not None and link.name.replace(" ", "") not in _LINK_NAMES:
                    marks = change_marks(marks, link.run)
            self._marks[style] = marks
        return marks

    def numbering(self, style: str) -> etree._Element | None:
        """The w:numPr of a paragraph style."""
        found = (link.numbering for link in reversed(self._chain(style)) if link.numbering is not None)
        return next(found, None)

    def is_heading(self, style: str) -> bool:
        """Whether a paragraph style is a heading: it has an outline level, or is the title."""
        known = self._headings.get(style)
        if known is None:
            known = self._headings[style] = self._tell_heading(style)
        return known

    def _tell_heading(self, style: str) -> bool:
        for link in reversed(self._chain(style)):
            if link.outlined is not None:
                return link.outlined
            if link.name.startswith(_HEADING_NAMES):
                return True
        return False


def _read(style: etree._Element) -> _Style:
    found = {child.tag: child for child in reversed(style)}  # of each, the first counts
    paragraph = found.get(PARAGRAPH_PROPERTIES)
    inner = {child.tag: child for child in reversed(paragraph)} if paragraph is not None else {}
    base, name, outline = found.get(_BASE), found.get(_NAME), inner.get(_OUTLINE)
    return _Style(
        base.get(VAL, "") if base is not None else "",
        name.get(VAL, "").lower() if name is not None else "",
        found.get(RUN_PROPERTIES),
        inner.get(_NUMBERED),
        outline.get(VAL) != "9" if outline is not None else None,  # body text
    )
