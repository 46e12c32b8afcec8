"""Parses HTML into a tree and tells it to a builder.

lxml parses. Where libxml2 loses text, which counting the letters shows, the source is mended and parsed again; where
that does not help either, since elements are nested deeper than it allows, BeautifulSoup parses. Its time grows with
the depth of each node, so of a large file nested too deep nothing is taken but the text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from lxml import etree

from statusparse.readers.html_source import count_visible, flattened, mended, prepared

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Builder", "Located", "build"]


class Located(Protocol):
    """An element of either parser."""

    @property
    def sourceline(self) -> int | None:
        """The line that it stands on, counted from 1."""


class Builder(Protocol):
    """What takes the tree: elements well nested, but with no more care than that for what may stand in what."""

    @property
    def letters(self) -> int:
        """How many characters it has taken, blanks aside."""

    def start(self, name: str, attributes: list[tuple[str, str]], node: Located) -> None:
        """An element begins; names are in lower case."""

    def end(self) -> None:
        """The innermost element ends."""

    def text(self, text: str) -> None:
        """Text of the innermost element."""

    def comment(self, text: str) -> None:
        """A comment, or a declaration that is none."""


#: Above so many tags, BeautifulSoup could need more than about two seconds for what is nested too deep.
_MOST_TAGS = 4000

B = TypeVar("B", bound=Builder)


def build(source: str, new_builder: Callable[[], B]) -> tuple[B, bool]:
    """Parses HTML.

    Args:
        source: a page or a fragment.
        new_builder: makes what takes the tree up; what a parse that lost text has built is thrown away.

    Returns:
        The builder, and whether the HTML was well formed, as far as its tags, quotes and comments go.
    """
    source = prepared(source)
    visible = count_visible(source)
    if visible >= 0:
        builder = new_builder()
        _parse(source, builder)
        if builder.letters >= visible:
            return builder, True
    source = mended(source)
    builder = new_builder()
    _parse(source, builder)
    if builder.letters < count_visible(source):
        builder = new_builder()
        if source.count("<") <= _MOST_TAGS:
            _parse_tolerantly(source, builder)
        else:
            _take_text(source, builder)
    return builder, False


@cache
def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", recover=True, no_network=True, huge_tree=False, remove_pis=True)


def _parse(source: str, builder: Builder) -> None:
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), _parser())
    except etree.XMLSyntaxError:  # nothing but blanks
        return
    if root is None:  # nothing but comments
        return
    start, end, add_text = builder.start, builder.end, builder.text
    for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
        if event == "start":
            start(node.tag, node.items(), node)
            text = node.text
        else:
            if event == "end":
                end()
            else:
                builder.comment(node.text or "")
            text = node.tail
        if text:
            add_text(text)


def _parse_tolerantly(source: str, builder: Builder) -> None:
    from bs4 import BeautifulSoup
    from bs4.element import Comment, Declaration, NavigableString, PreformattedString, Tag

    soup = BeautifulSoup(source, "html.parser", multi_valued_attributes=None)
    around: list[Tag] = [soup]
    for node in soup.descendants:
        while node.parent is not around[-1]:
            around.pop()
            builder.end()
        if isinstance(node, Tag):
            around.append(node)
            builder.start(node.name.lower(), [(name.lower(), str(value)) for name, value in node.attrs.items()], node)
        elif isinstance(node, (Comment, Declaration)):
            builder.comment(str(node))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            builder.text(str(node))
    for _ in around[1:]:
        builder.end()


class _Nowhere:
    sourceline = None


def _take_text(source: str, builder: Builder) -> None:
    for text in flattened(source):
        builder.start("p", [], _Nowhere())
        builder.text(text)
        builder.end()
