"""Parses HTML into the tree that browsers build.

lxml parses where libxml2 builds that tree, which the tags of the source tell. Other sources are mended, and parsed by
BeautifulSoup over html5lib, which follows the HTML standard to the letter and is some thirty times slower.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from lxml import etree
from msgspec import Struct

from statusparse.readers.html_mend import mended
from statusparse.readers.html_scan import numbered
from statusparse.readers.html_source import count_letters, count_visible, flattened
from statusparse.readers.html_styles import integer
from statusparse.readers.html_tags import INLINE, TAGS, names
from statusparse.text import legal

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

__all__ = ["MARKER_CONDITION", "HtmlTree", "line_of", "parse_quickly", "parse_tolerantly"]

#: The conditions around a list marker of Word, as a comment or as a declaration that is none.
MARKER_CONDITION = re.compile(r"\[(if\s+!supportlists|endif)\]\Z", re.IGNORECASE)
#: The attributes that are read anywhere.
_ATTRIBUTES = names("style class hidden colspan rowspan href type value checked selected multiple start")


#: libxml2 counts lines no further; from there on they stand in an attribute.
_LAST_LINE = 65535
_LINE = "line-of-source"


class HtmlTree(Struct, frozen=True):
    """A tree: its root, None where the source shows nothing, and whether something in it was never closed."""

    root: etree._Element | None
    broken: bool = False
    replaced: bool = False  # characters that no document can hold were replaced


def line_of(element: etree._Element) -> int | None:
    """The line that the start tag of an element ends on, counted from 1."""
    line = cast("int | None", element.sourceline)
    if line is not None and line < _LAST_LINE:
        return line
    return integer(element.get(_LINE), 0) or None


@cache
def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", recover=True, no_network=True, huge_tree=False, remove_pis=True)


def parse_quickly(source: str) -> HtmlTree:
    """Parses a source of which `statusparse.readers.html_scan` says that it is sound.

    Args:
        source: a page or a fragment, its line ends line feeds.

    >>> parse_quickly("<p>Tryg</p>").root.findtext("body/p")
    'Tryg'
    """
    if source.count("\n") >= _LAST_LINE - 1:
        source = numbered(source, _LINE)
    try:
        return HtmlTree(etree.fromstring(source.encode("utf-8", "replace"), _parser()))
    except etree.XMLSyntaxError:  # nothing but blanks
        return HtmlTree(None)


def parse_tolerantly(source: str) -> HtmlTree:
    """Parses any source.

    Args:
        source: a page or a fragment, its line ends line feeds.

    >>> parse_tolerantly("<table><td>a</p>b").root.findtext("html/body/table/tbody/tr/td")
    'a'
    """
    from bs4 import BeautifulSoup

    source, broken = mended(source)
    try:
        soup = BeautifulSoup(source, "html5lib", multi_valued_attributes=None)
    except (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # On some markup that no program writes (foreign elements among the parts of a table) html5lib has failed so.
        return HtmlTree(_paragraphs(source), True)
    tree = _Copy(soup)
    if tree.letters < count_visible(source):
        return HtmlTree(_paragraphs(source), True)
    return HtmlTree(tree.root, broken, tree.replaced)


class _Copy:
    """A tree of BeautifulSoup as one of lxml; `letters` counts the characters that are text, blanks aside."""

    def __init__(self, soup: BeautifulSoup) -> None:
        from bs4.element import Comment, Declaration, NavigableString, PreformattedString, Tag

        self.root = etree.Element("html")
        self.replaced = False
        self.letters = 0
        around: list[tuple[Tag, etree._Element]] = [(soup, self.root)]
        silent: Tag | None = None
        for node in soup.descendants:
            while node.parent is not around[-1][0]:
                if around.pop()[0] is silent:
                    silent = None
            parent = around[-1][1]
            if isinstance(node, Tag):
                around.append((node, _element(node, parent)))
                if silent is None and TAGS.get(node.name, INLINE).kind == "skip":
                    silent = node
            elif isinstance(node, (Comment, Declaration)):
                if MARKER_CONDITION.match(node):
                    parent.append(etree.Comment(str(node)))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString) and silent is None:
                self._append(parent, str(node))

    def _append(self, parent: etree._Element, text: str) -> None:
        self.letters += count_letters(text)
        held = _held(text)
        self.replaced |= "\ufffd" in held and "\ufffd" not in text
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + held
        else:
            parent.text = (parent.text or "") + held


def _held(text: str) -> str:
    """The text as lxml can hold it; the blanks that it cannot are others of their kind."""
    return legal(text.replace("\v", "\u2028").replace("\f", " "))


def _element(tag: Tag, parent: etree._Element) -> etree._Element:
    name = tag.name.lower()
    # A name that means nothing to a reader may be none that XML allows.
    element = etree.SubElement(parent, name if name in TAGS else "span")
    for key, value in tag.attrs.items():
        if key.lower() in _ATTRIBUTES:
            element.set(key.lower(), _held(str(value)))
    # Formatting that goes on in the next paragraph is an element that no tag began.
    line = tag.sourceline or line_of(parent) or 1
    element.sourceline = min(line, _LAST_LINE)  # type: ignore[assignment]
    if line >= _LAST_LINE:
        element.set(_LINE, str(line))
    return element


def _paragraphs(source: str) -> etree._Element:
    """A tree of nothing but the texts of a source."""
    root = etree.Element("html")
    for text in flattened(source):
        etree.SubElement(root, "p").text = _held(text)
    return root
