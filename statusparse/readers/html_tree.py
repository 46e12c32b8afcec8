"""Parses HTML into the tree that browsers build.

lxml parses where libxml2 builds that tree, which the tags of the source tell. Other sources are mended, and parsed by
html5lib, which follows the HTML standard to the letter and is some twenty times slower.
"""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from lxml import etree
from msgspec import Struct

from statusparse.readers.html_mend import mended
from statusparse.readers.html_scan import numbered
from statusparse.readers.html_source import count_letters, count_visible, flattened
from statusparse.readers.html_styles import integer
from statusparse.readers.html_tags import INLINE, TAGS
from statusparse.text import legal

__all__ = [
    "LAST_LINE", "LINE", "MARKER_CONDITION", "HtmlTree", "held", "line_of", "parse_quickly", "parse_tolerantly"
]  # fmt: skip

#: The conditions around a list marker of Word, as a comment or as a declaration that is none.
MARKER_CONDITION = re.compile(r"\[(if\s+!supportlists|endif)\]\Z", re.IGNORECASE)
#: libxml2 counts lines no further; from there on they stand in an attribute.
LAST_LINE = 65535
LINE = "line-of-source"


class HtmlTree(Struct, frozen=True):
    """A tree: its root, None where the source shows nothing, and whether something in it was never closed."""

    root: etree._Element | None
    broken: bool = False
    replaced: bool = False  # characters that no document can hold were replaced


def line_of(element: etree._Element) -> int | None:
    """The line that the start tag of an element ends on, counted from 1."""
    line = cast("int | None", element.sourceline)
    if line is not None and line < LAST_LINE:
        return line
    return integer(element.get(LINE), 0) or None


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
    if len(source) > LAST_LINE and source.count("\n") >= LAST_LINE - 1:
        source = numbered(source, LINE)
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
    from statusparse.readers.html_builder import build

    source, broken = mended(source)
    try:
        built = build(source)
    except (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # On some markup that no program writes (foreign elements among the parts of a table) html5lib has failed so.
        return HtmlTree(_paragraphs(source), True)
    if _letters(built.root) < count_visible(source):
        return HtmlTree(_paragraphs(source), True)
    return HtmlTree(built.root, broken, built.replaced)


def held(text: str) -> str:
    """The text as lxml can hold it; the blanks that it cannot are others of their kind.

    >>> held("1\\v2\\x01")
    '1\\u20282\\ufffd'
    """
    return legal(text.replace("\v", "\u2028").replace("\f", " "))


def _letters(root: etree._Element) -> int:
    """How many characters of a tree are text, blanks aside."""
    letters = 0
    silent: etree._Element | None = None
    for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
        if event != "start":
            silent = None if node is silent else silent
            if silent is None and node.tail:
                letters += count_letters(node.tail)
        elif silent is None and TAGS.get(node.tag, INLINE).kind == "skip":
            silent = node
        elif silent is None and node.text:
            letters += count_letters(node.text)
    return letters


def _paragraphs(source: str) -> etree._Element:
    """A tree of nothing but the texts of a source."""
    root = etree.Element("html")
    for text in flattened(source):
        etree.SubElement(root, "p").text = held(text)
    return root
