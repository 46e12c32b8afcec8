"""What styles and numbering say of a paragraph: its marks, its list level and its number."""

from __future__ import annotations

from lxml import etree

from statusparse.document import BOLD, ITALIC, STRIKE, SUBSCRIPT, SUPERSCRIPT, UNDERLINE
from statusparse.readers.word_names import VAL, W, is_on

__all__ = ["Numbering", "Styles", "change_marks"]

_TOGGLES = {
    W + "b": BOLD,
    W + "i": ITALIC,
    W + "u": UNDERLINE,
    W + "strike": STRIKE,
    W + "dstrike": STRIKE,
}
_VERTICAL = {"subscript": SUBSCRIPT, "superscript": SUPERSCRIPT}
_UNORDERED = ("bullet", "none")
_LEVELS = 9
_BASES = 20  # styles that a style may rest on; a ring of styles ends here


def change_marks(marks: int, properties: etree._Element) -> int:
    """The marks after run properties (ECMA-376 part 1, 17.3.2) have switched some on or off."""
    for element in properties:
        tag = str(element.tag)
        mark = _TOGGLES.get(tag)
        if mark is not None:
            marks = marks | mark if is_on(element) else marks & ~mark
        elif tag == W + "vertAlign":
            marks = marks & ~(SUBSCRIPT | SUPERSCRIPT) | _VERTICAL.get(element.get(VAL, ""), 0)
    return marks


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
        """The marks that a paragraph or character style gives."""
        marks = 0
        for element in self._chain(style):
            properties = element.find(W + "rPr")
            if properties is not None:
                marks = change_marks(marks, properties)
        return marks

    def numbering(self, style: str) -> etree._Element | None:
        """The w:numPr of a paragraph style."""
        for element in reversed(self._chain(style)):
            properties = element.find(f"{W}pPr/{W}numPr")
            if properties is not None:
                return properties
        return None

    def is_heading(self, style: str) -> bool:
        """Whether a paragraph style is a heading: it has an outline level, or is the title."""
        for element in reversed(self._chain(style)):
            if element.find(f"{W}pPr/{W}outlineLvl") is not None:
                return True
            name = element.find(W + "name")
            if name is not None and name.get(VAL, "").lower().startswith(("heading", "title", "overskrift", "titel")):
                return True
        return False


class Numbering:
    """The numbering part, and the counters of the lists as the document goes on.

    Args:
        root: its root element, or None where the document has no numbering.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, tuple[str, dict[int, etree._Element], dict[int, int]]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()
        if root is None:
            return
        for element in root.findall(W + "abstractNum"):
            self._abstract[element.get(W + "abstractNumId", "")] = element
        for element in root.findall(W + "num"):
            reference = element.find(W + "abstractNumId")
            name = reference.get(VAL, "") if reference is not None else ""
            levels = self._levels(name)
            starts: dict[int, int] = {}
            for override in element.findall(W + "lvlOverride"):
                level = _integer(override.get(W + "ilvl"), 0)
                own = override.find(W + "lvl")
                if own is not None:
                    levels[level] = own
                start = override.find(W + "startOverride")
                if start is not None:
                    starts[level] = _integer(start.get(VAL), 1)
            self._lists[element.get(W + "numId", "")] = (name, levels, starts)

    def _levels(self, name: str) -> dict[int, etree._Element]:
        element = self._abstract.get(name)
        if element is None:
            return {}
        return {_integer(level.get(W + "ilvl"), 0): level for level in element.findall(W + "lvl")}

    def next(self, list_id: str, level: int) -> int | None:
        """The number that the next item shows, or None for a bullet.

        Args:
            list_id: the w:numId.
            level: the w:ilvl, counted from 0.
        """
        level = min(max(level, 0), _LEVELS - 1)
        name, levels, starts = self._lists.get(list_id, ("", {}, {}))
        kind = levels.get(level)
        form = kind.find(W + "numFmt") if kind is not None else None
        if kind is None or (form is not None and form.get(VAL) in _UNORDERED):
            return None
        # Lists that rest on one abstract numbering count on together, until one of them overrides the start.
        counters = self._counters.setdefault(name, [None] * _LEVELS)
        start_element = kind.find(W + "start")
        start = _integer(start_element.get(VAL), 1) if start_element is not None else 1
        if level in starts and (list_id, level) not in self._started:
            self._started.add((list_id, level))
            counters[level] = None
            start = starts[level]
        elif level in starts:
            start = starts[level]
        number = counters[level]
        number = start if number is None else number + 1
        counters[level] = number
        for deeper in range(level + 1, _LEVELS):
            counters[deeper] = None
        return number


def _integer(value: str | None, otherwise: int) -> int:
    try:
        return int(value or "")
    except ValueError:
        return otherwise
