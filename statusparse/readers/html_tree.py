"""Parses any HTML into the tree that browsers build.

The source is mended, and parsed by html5lib, which follows the HTML standard to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any, cast

from html5lib import HTMLParser
from html5lib.constants import namespaces
from html5lib.treebuilders.base import TreeBuilder

from statusparse.readers.html_elements import Element, HtmlTree, Tag, marker_condition
from statusparse.readers.html_mend import mended
from statusparse.readers.html_source import count_letters, count_visible, flattened
from statusparse.readers.html_tags import INLINE, TAGS
from statusparse.text import legal

__all__ = ["parse_tolerantly"]


def parse_tolerantly(source: str) -> HtmlTree:
    """Parses any source.

    Args:
        source: a page or a fragment, its line ends line feeds.

    >>> parse_tolerantly("<td>a</p>b").root.parts[0].tag.name
    'html'
    """
    source, broken = mended(source)
    parser = HTMLParser(tree=_Builder)
    parser.tree.parser = parser
    try:
        document = parser.parse(source)
    except (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # On some markup that no program writes (foreign elements among the parts of a table) html5lib has failed so.
        return HtmlTree(_paragraphs(source), True)
    tree = _Copy(document)
    if tree.letters < count_visible(source):
        return HtmlTree(_paragraphs(source), True)
    return HtmlTree(tree.root, broken, tree.replaced)


class _Node:
    """An element or comment while html5lib builds the tree; what that asks for has the names that it gives it."""

    __slots__ = ("attributes", "comment", "line", "name", "nameTuple", "namespace", "parent", "parts")

    def __init__(self, name: str, namespace: str | None, line: int | None, comment: bool = False) -> None:
        self.name = name
        self.namespace = namespace
        self.nameTuple = (namespace or namespaces["html"], name)
        self.line = line
        self.comment = comment
        self.attributes: dict[Any, str] = {}
        self.parent: _Node | None = None
        self.parts: list[_Node | str] = []

    def appendChild(self, node: _Node) -> None:
        node.parent = self
        self.parts.append(node)

    def insertBefore(self, node: _Node, behind: _Node) -> None:
        node.parent = self
        self.parts.insert(self._place(behind), node)

    def insertText(self, text: str, behind: _Node | None = None) -> None:
        self.parts.insert(len(self.parts) if behind is None else self._place(behind), text)

    def removeChild(self, node: _Node) -> None:
        del self.parts[self._place(node)]
        node.parent = None

    def reparentChildren(self, parent: _Node) -> None:
        for part in self.parts:
            if isinstance(part, _Node):
                part.parent = parent
        parent.parts += self.parts
        self.parts = []

    def cloneNode(self) -> _Node:
        node = _Node(self.name, self.namespace, None)  # no tag began it
        node.attributes = dict(self.attributes)
        return node

    def hasContent(self) -> bool:
        return bool(self.parts)

    def _place(self, node: _Node) -> int:
        """Where a node stands, most likely at the end."""
        return next(at for at in range(len(self.parts) - 1, -1, -1) if self.parts[at] is node)


class _Builder(TreeBuilder):  # type: ignore[misc]
    """Builds a tree of nodes that know their lines."""

    parser: HTMLParser

    def documentClass(self) -> _Node:
        return _Node("#document", None, 1)

    def elementClass(self, name: str, namespace: str | None) -> _Node:
        return _Node(name, namespace, self.parser.tokenizer.stream.position()[0])

    def commentClass(self, text: str) -> _Node:
        return _Node(text, None, None, comment=True)

    def insertDoctype(self, token: object) -> None:
        pass


class _Copy:
    """A tree of such nodes as one of elements; `letters` counts the characters that are text, blanks aside."""

    def __init__(self, document: _Node) -> None:
        self.root = Element(Tag("html"), 1, [])
        self.replaced = False
        self.letters = 0
        # What is still to be copied, the next at the end: a node, the element it goes to, and whether it is no text.
        waiting: list[tuple[_Node, Element, bool]] = [(document, self.root, False)]
        while waiting:
            node, element, silent = waiting.pop()
            for text, group in groupby(node.parts, key=_is_text):
                if text:
                    if not silent:
                        element.parts.append(self._text("".join(cast("Iterable[str]", group))))
                    continue
                for part in cast("Iterable[_Node]", group):
                    if not part.comment:
                        inner = _element(part, element)
                        element.parts.append(inner)
                        waiting.append((part, inner, silent or TAGS.get(inner.tag.name, INLINE).kind == "skip"))
                    elif name := marker_condition(part.name):
                        element.parts.append(Element(Tag(name), element.line, []))

    def _text(self, text: str) -> str:
        held = _held(text)
        self.letters += count_letters(held)
        self.replaced |= "\ufffd" in held and "\ufffd" not in text
        return held


def _is_text(part: _Node | str) -> bool:
    return isinstance(part, str)


def _held(text: str) -> str:
    """The text as a document can hold it; the blanks that it cannot are others of their kind."""
    return legal(text.replace("\v", "\u2028").replace("\f", " "))


def _element(node: _Node, parent: Element) -> Element:
    attributes = {str(name).lower(): _held(value) for name, value in node.attributes.items()}
    # Formatting that goes on in the next paragraph is an element that no tag began.
    return Element(Tag(node.name.lower(), attributes), node.line or parent.line, [])


def _paragraphs(source: str) -> Element:
    """A tree of nothing but the texts of a source."""
    paragraph = Tag("p")
    return Element(Tag("html"), None, [Element(paragraph, None, [_held(text)]) for text in flattened(source)])
