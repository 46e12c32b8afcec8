"""What the style of an HTML element says of the text in it, Word's own styles included."""

from __future__ import annotations

import re
from functools import lru_cache

from statusparse.document import BOLD, ITALIC, STRIKE, SUBSCRIPT, SUPERSCRIPT, UNDERLINE, StrayKind

__all__ = ["PLAIN", "Style", "integer", "read_style"]

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
_LONGEST_KEPT = 512  # styles repeat themselves, but for pictures that stand in them


def integer(value: str | None, otherwise: int) -> int:
    """The whole number that an attribute begins with, if it is no more than six digits long.

    >>> integer(" 3px", 1), integer("9999999", 1), integer(None, 1)
    (3, 1, 1)
    """
    match = re.match(r"\s*(-?\d{1,6})(?!\d)", value) if value else None
    return int(match[1]) if match else otherwise


class Style:
    """What a style attribute says.

    `sets` and `clears` are marks; `word_list` is the list and level of a Word paragraph; `marker` says that the text is
    a list marker, `filler` that it parts one from the text; `stray` is what stands outside the body; `places` that it
    says any of these.
    """

    __slots__ = (
        "_indent",
        "clears",
        "filler",
        "hidden",
        "marker",
        "outdented",
        "places",
        "sets",
        "stray",
        "telling",
        "unnumbered",
        "word_list",
    )  # fmt: skip

    def __init__(self, style: str) -> None:
        self.sets = self.clears = 0
        self.hidden = False
        self.marker = self.filler = self.unnumbered = self.outdented = False
        self.word_list: tuple[str, int] | None = None
        self.stray: StrayKind | None = None
        self._indent = 0
        style = style.lower()
        self.telling = _TELLING.search(style) is not None
        if self.telling:
            self._read(style)
        self.places = bool(self.marker or self.filler or self.word_list or self.stray)

    def _read(self, style: str) -> None:
        for pattern, mark in _STYLE_MARKS:
            if pattern.search(style):
                self.sets |= mark
        for pattern, mark in _STYLE_CLEARS:
            if pattern.search(style):
                self.clears |= mark
        self.hidden = _HIDDEN.search(style) is not None
        self.unnumbered = _UNNUMBERED.search(style) is not None
        self.marker = _WORD_MARKER.search(style) is not None
        self.filler = _WORD_FILLER.search(style) is not None
        self.outdented = _OUTDENT.search(style) is not None
        if match := _WORD_LIST.search(style):
            self.word_list = (match[1] + (match[3] or ""), min(int(match[2][:3]), 99) or 1)
        if match := _WORD_ELEMENT.search(style):
            self.stray = _WORD_ELEMENTS.get(match[1])
        match = _INDENT.search(style)
        points = float(match[1]) * _POINTS[match[2]] if match else 0
        self._indent = max(round(points / _LEVEL_POINTS), 1)

    def indent_of(self, class_name: str | None) -> int:
        """The depth of the indent of a paragraph that can be a list item of Word; 0 where it can be none."""
        if not self.telling:
            return 0
        if self.outdented or (class_name or "").lower().startswith("msolist"):
            return self._indent
        return 0


#: An element without a style.
PLAIN = Style("")


def read_style(style: str) -> Style:
    """What a style attribute says.

    >>> read_style("display: none").hidden
    True
    """
    return _kept(style) if len(style) <= _LONGEST_KEPT else Style(style)


_kept = lru_cache(maxsize=2048)(Style)
