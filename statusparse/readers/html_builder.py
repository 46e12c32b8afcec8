"""Builds the tree that html5lib tells of.

The trees that html5lib and BeautifulSoup build by themselves take up some hundred times the memory of the source, with
objects for each element that know all the others. Here only what is still open has such an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from html5lib import HTMLParser
from html5lib.constants import namespaces
from html5lib.treebuilders.base import TreeBuilder

from statusparse.memory import Memory
from statusparse.readers.html_elements import Element, Tag, marker_condition
from statusparse.text import held

__all__ = ["Built", "build"]

#: A text grows in one piece up to this length, lest each further piece copy all that were before it.
_GROWING = 2000
_MOST_KEPT = 4096
_HTML = namespaces["html"]
_Attributes = tuple[tuple[str, str], ...]


class Built:
    """A tree that is being built.

    `replaced` tells whether characters that no document can hold were replaced.
    """

    def __init__(self, memory: Memory, tags: int) -> None:
        self._memory = memory
        self._counted = tags  # elements that the memory knows of
        self.root = Element(Tag("html"), 1, [])
        self.replaced = False
        self.parser: _Parser | None = None
        self._offset, self._line, self._chunk = 0, 1, ""
        self._tags: dict[tuple[str, _Attributes], Tag] = {}

    def count(self) -> None:
        """Counts an element; formatting that goes on in each paragraph makes more of them than there are tags."""
        self._counted -= 1
        if self._counted < 0:
            self._memory.take("tag")

    def text(self, text: str) -> str:
        """A text as a document can hold it."""
        kept = held(text)
        self.replaced |= "\ufffd" in kept and "\ufffd" not in text
        return kept

    def tag(self, name: str, attributes: Mapping[str, str]) -> Tag:
        """The tag of an element; elements with the same attributes share one."""
        kept = tuple([(key, self.text(value)) for key, value in attributes.items()])
        tag = self._tags.get((name, kept))
        if tag is None:
            tag = Tag(name, dict(kept))
            if len(self._tags) < _MOST_KEPT:
                self._tags[name, kept] = tag
        return tag

    def open_nodes(self) -> list[_Node]:
        """What html5lib still knows."""
        return [] if self.parser is None else self.parser.tree.openElements

    def line(self) -> int:
        """The line that the parser has come to, counted from 1."""
        if self.parser is not None:
            stream = self.parser.tokenizer.stream
            if stream.chunk is not self._chunk:
                self._chunk, self._offset, self._line = stream.chunk, 0, stream.prevNumLines + 1
            self._line += stream.chunk.count("\n", self._offset, stream.chunkOffset)
            self._offset = max(self._offset, stream.chunkOffset)
        return self._line


class _Node:
    """What html5lib asks of an element that is open."""

    __slots__ = ("_attributes", "built", "element", "name", "nameTuple", "namespace", "parent")

    def __init__(self, built: Built, element: Element, name: str, namespace: str | None) -> None:
        self.built = built
        self.element = element
        self.name = name
        self.namespace = namespace
        self.nameTuple = (namespace or _HTML, name)
        self.parent: _Node | None = None
        self._attributes: dict[str, str] = {}

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes, by which html5lib tells elements of formatting apart."""
        return self._attributes

    @attributes.setter
    def attributes(self, given: Mapping[Any, str]) -> None:
        self._attributes = {str(key).lower(): value for key, value in given.items()}
        if self._attributes:
            self.element.tag = self.built.tag(self.name.lower(), self._attributes)

    def appendChild(self, node: _Node) -> None:
        self.element.parts.append(node.element)
        node.parent = self

    def insertBefore(self, node: _Node, reference: _Node) -> None:
        self.element.parts.insert(self._place(reference), node.element)
        node.parent = self

    def insertText(self, data: str, reference: _Node | None = None) -> None:
        parts = self.element.parts
        at = len(parts) if reference is None else self._place(reference)
        before = parts[at - 1] if at else None
        text = self.built.text(data)
        if isinstance(before, str) and len(before) < _GROWING:
            parts[at - 1] = before + text
        else:
            parts.insert(at, text)

    def removeChild(self, node: _Node) -> None:
        del self.element.parts[self._place(node)]
        node.parent = None

    def reparentChildren(self, other: _Node) -> None:
        other.element.parts += self.element.parts
        self.element.parts = []
        for node in self.built.open_nodes():
            if node.parent is self:
                node.parent = other

    def cloneNode(self) -> _Node:
        clone = _node(self.built, self.name, self.namespace)
        clone.attributes = self._attributes
        return clone

    def hasContent(self) -> bool:
        return bool(self.element.parts)

    def _place(self, node: _Node) -> int:
        """Where a child stands; it is one of the last."""
        parts = self.element.parts
        return next(at for at in range(len(parts) - 1, -1, -1) if parts[at] is node.element)


def _node(built: Built, name: str, namespace: str | None) -> _Node:
    built.count()
    return _Node(built, Element(built.tag(name.lower(), {}), built.line(), []), name, namespace)


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
            return _node(built, name, namespace)

        def insertDoctype(self, token: dict[str, Any]) -> None:
            pass

        def insertComment(self, token: dict[str, Any], parent: _Node | None = None) -> None:
            if name := marker_condition(token["data"]):
                here = parent or cast(_Node, self.openElements[-1])
                here.element.parts.append(Element(built.tag(name, {}), built.line(), []))

    return Builder


def build(source: str, memory: Memory) -> Built:
    """The tree of a source that was mended.

    Args:
        source: a page or a fragment, its line ends line feeds.
        memory: counts the elements beyond one for each tag.

    >>> from statusparse.limits import Limits
    >>> page = build("<table><td>a<td>b", Memory(Limits.none())).root.parts[0]
    >>> [part.tag.name for part in page.parts]
    ['head', 'body']
    """
    built = Built(memory, source.count("<"))
    built.parser = parser = _Parser(tree=_builder(built), namespaceHTMLElements=False)
    parser.parse(source)
    built.parser = None
    return built
