"""Builds the tree that html5lib tells of, as elements of lxml.

The trees that html5lib and BeautifulSoup build themselves hold an object of Python for each element and text, a hundred
times the size of the source. Here only what is still open has one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from html5lib import HTMLParser
from html5lib.constants import namespaces
from html5lib.treebuilders.base import TreeBuilder
from lxml import etree

from statusparse.readers.html_tree import LAST_LINE, LINE, MARKER_CONDITION, held
from statusparse.readers.html_tags import TAGS, names

__all__ = ["Built", "build"]

#: The attributes that are read anywhere.
_ATTRIBUTES = names("style class hidden colspan rowspan href type value checked selected multiple start")
#: A text grows in one place up to this length; what follows gets a place of its own, lest each piece copy them all.
_GROWING = 2000
_HTML = namespaces["html"]


class Built:
    """A tree that is being built.

    `replaced` tells whether characters that no document can hold were replaced.
    """

    def __init__(self) -> None:
        self.root = etree.Element("html")
        self.replaced = False
        self.parser: _Parser | None = None
        self._offset = self._line = 0
        self._chunk = ""

    def held(self, text: str) -> str:
        """The text as lxml can hold it."""
        kept = held(text)
        self.replaced |= "\ufffd" in kept and "\ufffd" not in text
        return kept

    def line(self) -> int:
        """The line that the parser has come to, counted from 1."""
        if self.parser is None:
            return 1
        stream = self.parser.tokenizer.stream
        if stream.chunk is not self._chunk:
            self._chunk, self._offset, self._line = stream.chunk, 0, stream.prevNumLines + 1
        if stream.chunkOffset > self._offset:
            self._line += stream.chunk.count("\n", self._offset, stream.chunkOffset)
            self._offset = stream.chunkOffset
        return self._line


class _Node:
    """What html5lib asks of an element."""

    __slots__ = ("attributes_read", "built", "element", "name", "nameTuple", "namespace", "parent")

    def __init__(self, built: Built, element: etree._Element, name: str, namespace: str | None) -> None:
        self.built = built
        self.element = element
        self.name = name
        self.namespace = namespace
        self.nameTuple = (namespace or _HTML, name)
        self.parent: _Node | None = None
        self.attributes_read: dict[str, str] = {}

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes by which html5lib tells elements of formatting apart."""
        return self.attributes_read

    @attributes.setter
    def attributes(self, given: Mapping[Any, str]) -> None:
        self.attributes_read = {str(key).lower(): value for key, value in given.items()}
        for key, value in self.attributes_read.items():
            if key in _ATTRIBUTES:
                self.element.set(key, self.built.held(value))

    def appendChild(self, node: _Node) -> None:
        self.element.append(node.element)
        node.parent = self

    def insertBefore(self, node: _Node, reference: _Node) -> None:
        reference.element.addprevious(node.element)
        node.parent = self

    def insertText(self, data: str, reference: _Node | None = None) -> None:
        data = self.built.held(data)
        if reference is not None:
            before = reference.element.getprevious()
        else:
            before = self.element[-1] if len(self.element) else None
        here = (self.element.text if before is None else before.tail) or ""
        if len(here) > _GROWING:
            more = etree.Element("span")
            more.text = data
            if reference is not None:
                reference.element.addprevious(more)
            else:
                self.element.append(more)
        elif before is None:
            self.element.text = here + data
        else:
            before.tail = here + data

    def removeChild(self, node: _Node) -> None:
        element = node.element
        tail, element.tail = element.tail, None
        if tail:
            before = element.getprevious()
            if before is None:
                self.element.text = (self.element.text or "") + tail
            else:
                before.tail = (before.tail or "") + tail
        self.element.remove(element)
        node.parent = None

    def reparentChildren(self, other: _Node) -> None:
        if self.element.text:
            other.insertText(self.element.text)
            self.element.text = None
        other.element.extend(list(self.element))

    def cloneNode(self) -> _Node:
        clone = _element(self.built, self.name, self.namespace)
        clone.attributes = self.attributes_read
        return clone

    def hasContent(self) -> bool:
        return bool(len(self.element) or self.element.text)


def _element(built: Built, name: str, namespace: str | None) -> _Node:
    # A name that means nothing to a reader may be none that XML allows.
    element = etree.Element(name if name in TAGS else "span")
    line = built.line()
    element.sourceline = min(line, LAST_LINE)  # type: ignore[assignment]
    if line >= LAST_LINE:
        element.set(LINE, str(line))
    return _Node(built, element, name, namespace)


class _Parser(HTMLParser):  # type: ignore[misc]
    """The parser, which keeps no list of what is wrong."""

    def parseError(self, errorcode: str = "", datavars: object = None) -> None:
        self.tokenizer.stream.errors.clear()


def _builder(built: Built) -> type[TreeBuilder]:
    """The class of tree builders that html5lib wants."""

    class Builder(TreeBuilder):  # type: ignore[misc]
        def documentClass(self) -> _Node:
            return _Node(built, built.root, "", None)

        def elementClass(self, name: str, namespace: str | None) -> _Node:
            return _element(built, name, namespace)

        def insertDoctype(self, token: dict[str, Any]) -> None:
            pass

        def insertComment(self, token: dict[str, Any], parent: _Node | None = None) -> None:
            text = token["data"]
            if MARKER_CONDITION.match(text):
                (parent or cast(_Node, self.openElements[-1])).element.append(etree.Comment(text))

    return Builder


def build(source: str) -> Built:
    """The tree of a source that was mended.

    Args:
        source: a page or a fragment, its line ends line feeds.

    >>> build("<table><td>a<b>b").root.findtext("html/body/table/tbody/tr/td")
    'a'
    """
    built = Built()
    built.parser = parser = _Parser(tree=_builder(built), namespaceHTMLElements=False)
    parser.parse(source)
    built.parser = None
    return built
