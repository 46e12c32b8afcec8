"""The lists of a Word document and the numbers that their items show (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree
from msgspec import Struct

from statusparse.readers.word.names import VAL, W, integer
from statusparse.readers.word.styles import Styles

__all__ = ["LEVELS", "Numbering"]

LEVELS = 9


class _Level(Struct, frozen=True):
    """A level of a list. `restart` is the number of higher levels whose items make it begin anew; 0 is none."""

    shown: bool = True
    ordered: bool = False
    start: int = 0
    restart: int = LEVELS
    style: str | None = None


class _List(Struct, frozen=True):
    """A w:num: the abstract list it counts with, its levels, and where it makes a level begin."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """The numbering part, and the counters of the lists as the document goes on.

    Args:
        root: its root element, or None where the document has no numbering.
        styles: for lists that are defined by a style.
    """

    def __init__(self, root: etree._Element | None, styles: Callable[[], Styles]) -> None:
        self._styles = styles
        self._abstracts: dict[str, etree._Element] = {}
        self._nums: dict[str, etree._Element] = {}
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._abstracts = {
                element.get(W + "abstractNumId", ""): element for element in root.findall(W + "abstractNum")
            }
            self._nums = {element.get(W + "numId", ""): element for element in root.findall(W + "num")}

    def next(self, list_id: str, level: int | None, style: str = "") -> tuple[int, int | None]:
        """What the next item shows: its level counted from 1 (0 where it shows nothing), and its number if it has one.

        Args:
            list_id: the w:numId.
            level: the w:ilvl, counted from 0; None where only the style tells it.
            style: the paragraph style.
        """
        if list_id == "0":
            return 0, None
        found = self._lists.get(list_id)
        if found is None:
            found = self._lists[list_id] = self._list(list_id)
        if level is None:
            level = next((own for own, kind in found.levels.items() if kind.style and kind.style == style), 0)
        level = min(max(level, 0), LEVELS - 1)
        kind = found.levels.get(level)
        if kind is None:
            return level + 1, None
        # Lists that rest on one abstract list count on together, until one of them overrides the start.
        counters = self._counters.setdefault(found.abstract, [None] * LEVELS)
        start = found.starts.get(level, kind.start)
        if level in found.starts and (list_id, level) not in self._begun:
            self._begun.add((list_id, level))
            counters[level] = None
        before = counters[level]
        number = counters[level] = start if before is None else before + 1
        for deeper in range(level + 1, LEVELS):
            below = found.levels.get(deeper)
            if below is None or level < below.restart:
                counters[deeper] = None
        if not kind.shown:
            return 0, None
        return level + 1, number if kind.ordered else None

    def _list(self, list_id: str, way: int = 0) -> _List:
        element = self._nums.get(list_id)
        if element is None:
            return _List(list_id, {}, {})
        reference = element.find(W + "abstractNumId")
        abstract, levels = self._levels(reference.get(VAL, "") if reference is not None else "", way)
        starts: dict[int, int] = {}
        for override in element.findall(W + "lvlOverride"):
            level = integer(override.get(W + "ilvl"), 0)
            own = override.find(W + "lvl")
            if own is not None:
                levels = {**levels, level: _level(own, level)}
            start = override.find(W + "startOverride")
            if start is not None:
                starts[level] = integer(start.get(VAL), 0)
        return _List(abstract, levels, starts)

    def _levels(self, abstract: str, way: int) -> tuple[str, dict[int, _Level]]:
        """The levels of an abstract list, and the one it counts with: it may refer to a list style."""
        element = self._abstracts.get(abstract)
        if element is None:
            return abstract, {}
        link = element.find(W + "numStyleLink")
        if link is not None and way < LEVELS:
            properties = self._styles().numbering(link.get(VAL, ""))
            identifier = properties.find(W + "numId") if properties is not None else None
            if identifier is not None:
                linked = self._list(identifier.get(VAL, ""), way + 1)
                return linked.abstract, linked.levels
        levels = ((integer(level.get(W + "ilvl"), 0), level) for level in element.findall(W + "lvl"))
        return abstract, {number: _level(level, number) for number, level in levels}


def _level(element: etree._Element, level: int) -> _Level:
    values = {child.tag: child.get(VAL) for child in element}
    form, text = values.get(W + "numFmt", "decimal"), values.get(W + "lvlText")
    picture = W + "lvlPicBulletId" in values
    restart = values.get(W + "lvlRestart")
    return _Level(
        # A level whose text is empty, as in lists that merely indent, shows nothing.
        shown=text != "" or picture,
        ordered=form not in ("bullet", "none") and (text is None or f"%{level + 1}" in text),
        start=integer(values.get(W + "start"), 0),
        restart=LEVELS if restart is None else integer(restart, LEVELS),
        style=values.get(W + "pStyle"),
    )
