"""Parses any HTML into the tree that browsers build.

The source is mended, and parsed by BeautifulSoup over html5lib, which follows the HTML standard to the letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from statusparse.readers.html_elements import Element, Tag, marker_condition
from statusparse.readers.html_mend import mended
from statusparse.readers.html_source import count_letters, count_visible, flattened
from statusparse.readers.html_tags import INLINE, TAGS
from statusparse.text import legal

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4.element import Tag as SoupTag

__all__ = ["HtmlTree", "parse_tolerantly"]


class HtmlTree(Struct, frozen=True):
    """A tree: its root, and whether something in it was never closed."""

    root: Element
    broken: bool = False
    replaced: bool = False  # characters that no document can hold were replaced


def parse_tolerantly(source: str) -> HtmlTree:
    """Parses any source.

    Args:
        source: a page or a fragment, its line ends line feeds.

    >>> parse_tolerantly("<td>a</p>b").root.parts[0].tag.name
    'html'
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
    """A tree of BeautifulSoup as one of ours; `letters` counts the characters that are text, blanks aside."""

    def __init__(self, soup: BeautifulSoup) -> None:
        from bs4.element import Comment, Declaration, NavigableString, PreformattedString
        from bs4.element import Tag as SoupTag

        self.root = Element(Tag("html"), 1, [])
        self.replaced = False
        self.letters = 0
        around: list[tuple[SoupTag, Element]] = [(soup, self.root)]
        silent: SoupTag | None = None
        for node in soup.descendants:
            while node.parent is not around[-1][0]:
                if around.pop()[0] is silent:
                    silent = None
            parent = around[-1][1]
            if isinstance(node, SoupTag):
                element = _element(node, parent)
                parent.parts.append(element)
                around.append((node, element))
                if silent is None and TAGS.get(node.name, INLINE).kind == "skip":
                    silent = node
            elif isinstance(node, (Comment, Declaration)):
                if name := marker_condition(node):
                    parent.parts.append(Element(Tag(name), parent.line, []))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString) and silent is None:
                self._append(parent, str(node))

    def _append(self, parent: Element, text: str) -> None:
        held = _held(text)
        self.letters += count_letters(held)
        self.replaced |= "\ufffd" in held and "\ufffd" not in text
        parent.parts.append(held)


def _held(text: str) -> str:
    """The text as a document can hold it; the blanks that it cannot are others of their kind."""
    return legal(text.replace("\v", "\u2028").replace("\f", " "))


def _element(node: SoupTag, parent: Element) -> Element:
    attributes = {name.lower(): _held(str(value)) for name, value in node.attrs.items()}
    # Formatting that goes on in the next paragraph is an element that no tag began.
    return Element(Tag(node.name.lower(), attributes), node.sourceline or parent.line, [])


def _paragraphs(source: str) -> Element:
    """A tree of nothing but the texts of a source."""
    paragraph = Tag("p")
    return Element(Tag("html"), None, [Element(paragraph, None, [_held(text)]) for text in flattened(source)])
