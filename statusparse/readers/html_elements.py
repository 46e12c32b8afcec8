"""The tree of HTML: elements and texts, and what the tags of a source say."""

from __future__ import annotations

import re
from functools import lru_cache
from html.entities import html5
from typing import Final

from msgspec import Struct

from statusparse.readers.html_source import unescape
from statusparse.readers.html_styles import PLAIN, Style, read_style
from statusparse.readers.html_tags import INLINE, TAGS

__all__ = [
    "MARKER_BEGINS", "MARKER_ENDS", "RAW_NAMES", "Element", "HtmlTree", "Tag", "is_address", "marker_condition",
    "read_tag",
]  # fmt: skip

#: What a comment of Word is to a reader: what stands between two of these is a list marker.
MARKER_BEGINS, MARKER_ENDS = "![if]", "![endif]"
#: Elements whose content is not markup.
RAW_NAMES = ("script", "style", "title", "textarea")

# The conditions around a list marker, as a comment or as a declaration that is none.
_MARKER_CONDITION = re.compile(r"\[(?:(if\s+!supportlists)|endif)\]\Z", re.IGNORECASE)
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*+)")
_NAMED = r"""[\s/]*+({0}[^\s/=>][^\s/=>]*+)(?:\s*+=\s*+({0}"[^"]*+"|'[^']*+'|[^\s"'>]++(?![^\s>])|(?=>)))?+"""
_ATTRIBUTE = re.compile(_NAMED.format(""))
_ATTRIBUTES = re.compile(f"(?:{_NAMED.format('?:')})*+[\\s/]*+>")
_CLOSED = re.compile(r"""[\s"']/>""")
_BARE_CLOSED = re.compile(r"""<[^\s"'=>]*/>""")
# In an attribute a name without a semicolon is one only where no letter or equals sign follows (HTML, 13.2.5.73).
_REFERENCE = re.compile(r"&(?:#[0-9a-zA-Z]+;?|[a-zA-Z][0-9a-zA-Z]*+(?:;|(?![=0-9a-zA-Z])))")
_WRAPPING = ("inline", "paragraph", "block")
_LONGEST_KEPT = 512  # tags repeat themselves, but for those that a picture stands in


class Tag:
    """What a tag says, or what else stands between `<` and `>`; one object serves all that are written alike.

    Args:
        name: that of the element, in small letters; empty for what makes none.
        attributes: its attributes.
        sign: the name, with a slash before it in an end tag and behind it in a tag that closes itself; empty for what
            neither begins nor ends anything.
        lines: how many line feeds it holds, in an element whose content is no markup those of its start tag.
        text: what the element holds where that is no markup.

    `clears` and `sets` are marks; `plain` says that it neither changes these nor hides what is in it, `wraps` that it
    does no more than format and set apart what is in it.
    """

    __slots__ = (
        "attributes", "clears", "hidden", "lines", "name", "plain", "sets", "sign", "style", "text", "wraps"
    )  # fmt: skip

    def __init__(
        self, name: str, attributes: dict[str, str] | None = None, sign: str = "", lines: int = 0, text: str = ""
    ) -> None:
        self.name: Final = name
        self.attributes: Final = attributes or {}
        self.sign: Final = sign
        self.lines: Final = lines
        self.text: Final = text
        written = self.attributes.get("style")
        style = PLAIN if written is None else read_style(written)
        meaning = TAGS.get(name, INLINE)
        self.style: Final[Style] = style
        self.hidden: Final = style.hidden or "hidden" in self.attributes
        self.clears: Final = style.clears
        self.sets: Final = (meaning.marks & ~style.clears) | style.sets
        self.plain: Final = not (self.hidden or self.clears or self.sets)
        self.wraps: Final = meaning.kind in _WRAPPING and not (self.hidden or style.places)


class Element(Struct, gc=False):
    """An element: its start tag, the line that this ends on, counted from 1, and the texts and elements in it."""

    tag: Tag
    line: int | None
    parts: list[str | Element]

    def get(self, name: str) -> str | None:
        """The value of an attribute, None where there is none of this name."""
        return self.tag.attributes.get(name)


class HtmlTree(Struct, frozen=True):
    """A tree: its root, and whether something in it was never closed."""

    root: Element
    broken: bool = False
    replaced: bool = False  # characters that no document can hold were replaced


def read_tag(written: str) -> Tag | None:
    """What a tag, comment or declaration says, or an element whose content is no markup; None for a doubtful tag.

    >>> tag = read_tag("<P class=x title='a &amp; b'>")
    >>> tag.name, tag.sign, tag.attributes
    ('p', 'p', {'class': 'x', 'title': 'a & b'})
    """
    return _kept(written) if len(written) <= _LONGEST_KEPT else _read(written)


def is_address(name: str) -> bool:
    """Whether the name of a tag, up to its first slash, is none, but an address between `<` and `>`, as in mails.

    >>> is_address("ole@tryg.dk"), is_address("https:"), is_address("o:p")
    (True, True, False)
    """
    return "@" in name or name.endswith(":") or name.startswith("www.")


def marker_condition(comment: str) -> str:
    """`MARKER_BEGINS` or `MARKER_ENDS` where the text of a comment is a condition around a list marker; else empty."""
    condition = _MARKER_CONDITION.match(comment)
    return "" if condition is None else MARKER_BEGINS if condition[1] else MARKER_ENDS


def _read(written: str) -> Tag | None:
    lines = written.count("\n")
    named = _NAME.match(written)
    if named is None:
        comment = written[4:-3] if written.startswith("<!--") else written[2:-1]
        return Tag(marker_condition(comment), lines=lines)
    sign = named[1].lower()
    if written[1] == "/":
        return Tag("", sign="/" + sign, lines=lines)
    name = sign
    shape = _ATTRIBUTES.match(written, named.end())
    if shape is None or is_address(name):
        return None
    end = shape.end()
    attributes: dict[str, str] = {}
    for key, value in _ATTRIBUTE.findall(written, named.end(), end):
        if value[:1] in ("'", '"'):
            value = value[1:-1]
        attributes.setdefault(key.lower(), _REFERENCE.sub(_resolved, value) if "&" in value else value)
    if _CLOSED.match(written, end - 3) or _BARE_CLOSED.match(written):
        sign = name + "/"
    if name not in RAW_NAMES or sign != name:
        return Tag(name, attributes, sign, lines)
    if end == len(written):
        return None  # what ends it was not looked for
    content = written[end : written.rindex("</")]
    lines = written.count("\n", 0, end)
    return Tag(name, attributes, "", lines, unescape(content) if name in ("title", "textarea") else "")


def _resolved(reference: re.Match[str]) -> str:
    written = reference[0]
    return unescape(written) if written[1] == "#" else html5.get(written[1:], written)


_kept = lru_cache(maxsize=4096)(_read)
