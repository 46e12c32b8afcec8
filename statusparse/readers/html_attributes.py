"""What the attributes of an HTML element say of the text in it, Word's own included."""

from __future__ import annotations

import re
from functools import lru_cache

from statusparse.document import BOLD, ITALIC, STRIKE, SUBSCRIPT, SUPERSCRIPT, UNDERLINE, StrayKind

__all__ = ["NONE", "Attributes", "integer", "read_attributes"]

_STYLE_MARKS = (
    (re.compile(r"(?<!-)font-weight\s*:\s*(?:bold|bolder|[6-9]00)"), BOLD),
    (re.compile(r"(?<!-)font-style\s*:\s*(?:italic|oblique)"), ITALIC),
    (re.compile(r"text-decoration[^;:]*:[^;]*underline"), UNDERLINE),
    (re.compile(r"text-decoration[^;:]*:[^;]*line-through"), STRIKE),
    (re.compile(r"vertical-align\s*:\s*sub"), SUBSCRIPT),
    (re.compile(r"vertical-align\s*:\s*super"), SUPERSCRIPT),
)
_STYLE_CLEARS = (
    (re.compile(r"(?<!-)font-weight\s*:\s*(?:normal|[1-5]00)"), BOLD),
    (re.compile(r"(?<!-)font-style\s*:\s*normal"), ITALIC),
    (re.compile(r"vertical-align\s*:\s*baseline"), SUBSCRIPT | SUPERSCRIPT),
)
_TELLING = re.compile(r"font-|text-dec|vertical-al|display|visib|mso-|list-style|7\.0pt|margin-left")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_UNNUMBERED = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b")
_WORD_LIST = re.compile(r"mso-list\s*:\s*(l\d+)\s+level(\d+)\s*(lfo\d+)?")
_WORD_MARKER = re.compile(r"mso-list\s*:\s*ignore")
# Between a list marker and its text Word puts blanks in this font, even where it drops its own styles ("filtered").
_WORD_FILLER = re.compile(r"font\s*:\s*7\.0pt\s+[\"']?times")
_WORD_ELEMENT = re.compile(r"mso-element\s*:\s*([a-z-]+)")
_INDENT = re.compile(r"margin-left\s*:\s*(\d{1,5}(?:\.\d{1,4})?)(pt|cm|in)")
_OUTDENT = re.compile(r"text-indent\s*:\s*-")
_POINTS = {"pt": 1.0, "cm": 28.35, "in": 72.0}
_LEVEL_POINTS = 36
_WORD_ELEMENTS: dict[str, StrayKind] = {
    "header": "header",
    "footer": "footer",
    "footnote": "footnote",
    "endnote": "footnote",
    "comment": "comment",
}
_LONGEST_KEPT = 512  # the attributes of elements repeat themselves, but for pictures that stand in them


def integer(value: str | None, otherwise: int) -> int:
    """The whole number that an attribute begins with, if it is no more than six digits long.

    >>> integer(" 3px", 1), integer("9999999", 1), integer(None, 1)
    (3, 1, 1)
    """
    match = re.match(r"\s*(-?\d{1,6})(?!\d)", value) if value else None
    return int(match[1]) if match else otherwise


class Attributes:
    """The attributes of an element, by lower-case name, and what they mean.

    `telling` says whether they mean anything on an inline element; `sets` and `clears` are marks; `width` and `height`
    the spans of a cell; `word_list` is the list and level of a Word paragraph, `level` the depth of its indent;
    `marker` says that the text is a list marker, `filler` that it parts one from the text.
    """

    __slots__ = (
        "clears",
        "filler",
        "height",
        "hidden",
        "level",
        "marker",
        "named",
        "sets",
        "stray",
        "telling",
        "unnumbered",
        "width",
        "word_list",
    )

    def __init__(self, named: dict[str, str]) -> None:
        self.named = named
        self.sets = self.clears = self.level = 0
        self.hidden = "hidden" in named
        self.marker = self.filler = self.unnumbered = False
        self.word_list: tuple[str, int] | None = None
        self.stray: StrayKind | None = None
        style = named.get("style", "").lower()
        if _TELLING.search(style):
            self._read_style(style)
        self.width, self.height = integer(named.get("colspan"), 1), integer(named.get("rowspan"), 1)
        self.telling = bool(self.sets or self.clears or self.hidden or self.marker or self.filler)

    def _read_style(self, style: str) -> None:
        for pattern, mark in _STYLE_MARKS:
            if pattern.search(style):
                self.sets |= mark
        for pattern, mark in _STYLE_CLEARS:
            if pattern.search(style):
                self.clears |= mark
        self.hidden = self.hidden or _HIDDEN.search(style) is not None
        self.unnumbered = _UNNUMBERED.search(style) is not None
        self.marker = _WORD_MARKER.search(style) is not None
        self.filler = _WORD_FILLER.search(style) is not None
        if match := _WORD_LIST.search(style):
            self.word_list = (match[1] + (match[3] or ""), min(int(match[2][:3]), 99) or 1)
        if match := _WORD_ELEMENT.search(style):
            self.stray = _WORD_ELEMENTS.get(match[1])
        if self.named.get("class", "").lower().startswith("msolist") or _OUTDENT.search(style):
            match = _INDENT.search(style)
            points = float(match[1]) * _POINTS[match[2]] if match else 0
            self.level = max(round(points / _LEVEL_POINTS), 1)


NONE = Attributes({})


def read_attributes(items: list[tuple[str, str]]) -> Attributes:
    """The attributes of an element.

    Args:
        items: their names in lower case, and values.

    >>> read_attributes([("colspan", "2"), ("style", "font-weight: bold")]).width
    2
    """
    key = tuple(items)
    return _kept(key) if sum([len(value) for _, value in key]) <= _LONGEST_KEPT else _read(key)


def _read(items: tuple[tuple[str, str], ...]) -> Attributes:
    return Attributes(dict(items))


_kept = lru_cache(maxsize=2048)(_read)
