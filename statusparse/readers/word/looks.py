"""How a paragraph or run looks, by its own properties, its style and its list together."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from statusparse.readers.word.names import VAL, W, integer
from statusparse.readers.word.numbering import Numbering
from statusparse.readers.word.styles import Styles, change_marks, join_marks

__all__ = ["Looks"]

_STYLE, _NUMBERED, _OUTLINE, _RUN_STYLE = W + "pStyle", W + "numPr", W + "outlineLvl", W + "rStyle"
_LIST, _LEVEL = W + "numId", W + "ilvl"
_BODY_TEXT = "9"  # the outline level that is none
_HEADING_STYLE = re.compile(r"(?:heading|overskrift)\d|title|titel", re.IGNORECASE)
#: A title is no item, so its looks say nothing; it needs no look into the styles part.
_TITLE_STYLES = frozenset(("Title", "Titel"))
#: Styles that merely show that a text is a link; they need no look into the styles part.
_LINK_STYLES = frozenset(("Hyperlink", "FollowedHyperlink", "BesgtLink", "BesgtHyperlink"))


class Looks:
    """What properties, styles and numbering say together.

    Args:
        styles, numbering: read when they are first asked for.
    """

    __slots__ = ("_numbering", "_styles")

    def __init__(self, styles: Callable[[], Styles], numbering: Callable[[], Numbering]) -> None:
        self._styles = styles
        self._numbering = numbering

    def of_paragraph(self, properties: etree._Element) -> tuple[int, int | None, int, bool]:
        """List level and number, marks, and whether it is a heading; an item of a list is counted by this."""
        style, numbered, heading = "", None, False
        for child in properties:
            tag = child.tag
            if tag == _STYLE:
                style = child.get(VAL, "")
            elif tag == _NUMBERED:
                numbered = child
            elif tag == _OUTLINE:
                heading = child.get(VAL) != _BODY_TEXT
        level: int | None = None
        list_id = ""
        if numbered is not None:
            level, list_id = _list_of(numbered)
        marks = 0
        if style in _TITLE_STYLES:
            heading = True
        elif style:
            styles = self._styles()
            marks = styles.marks(style)
            heading = heading or _HEADING_STYLE.match(style) is not None or styles.is_heading(style)
            if not list_id and (inherited := styles.numbering(style)) is not None:
                own, list_id = _list_of(inherited)
                level = own if level is None else level
        if not list_id or list_id == "0":
            return 0, None, marks, heading
        shown, ordinal = self._numbering().next(list_id, level, style)
        return shown, ordinal, marks, heading

    def of_run(self, properties: etree._Element, marks: int) -> int:
        """The marks of a run in a paragraph that has these marks; its properties are not empty."""
        style = properties[0]  # a style stands first
        if style.tag == _RUN_STYLE and (name := style.get(VAL, "")) not in _LINK_STYLES:
            marks = join_marks(marks, self._styles().marks(name))
        return change_marks(marks, properties)


def _list_of(numbered: etree._Element) -> tuple[int | None, str]:
    """Level, where it is said, and list of a w:numPr."""
    level: int | None = None
    list_id = ""
    for child in reversed(numbered):  # of each, the first counts
        if child.tag == _LIST:
            list_id = child.get(VAL, "")
        elif child.tag == _LEVEL:
            level = integer(child.get(VAL), 0)
    return level, list_id
