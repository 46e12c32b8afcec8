"""Parses any HTML into the tree that browsers build.

The source is mended, and parsed by html5lib, which follows the HTML standard to the letter.
"""

from __future__ import annotations

from statusparse.errors import LimitExceeded
from statusparse.limits import UNLIMITED
from statusparse.memory import Memory
from statusparse.readers.html_builder import build
from statusparse.readers.html_elements import Element, HtmlTree, Tag
from statusparse.readers.html_mend import mended
from statusparse.readers.html_source import count_letters, count_visible, flattened
from statusparse.readers.html_tags import INLINE, TAGS
from statusparse.text import held

__all__ = ["parse_tolerantly"]


def parse_tolerantly(source: str, memory: Memory | None = None) -> HtmlTree:
    """Parses any source.

    Args:
        source: a page or a fragment, its line ends line feeds.
        memory: counts the elements; None counts nothing.

    Raises:
        LimitExceeded: they take up more than the input may.

    >>> parse_tolerantly("<td>a</p>b").root.parts[0].tag.name
    'html'
    """
    source, broken = mended(source)
    try:
        built = build(source, memory or Memory(UNLIMITED))
    except LimitExceeded:
        raise
    except (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # On some markup that no program writes (foreign elements among the parts of a table) html5lib has failed so.
        return HtmlTree(_paragraphs(source), True)
    if _letters(built.root) < count_visible(source):
        return HtmlTree(_paragraphs(source), True)
    return HtmlTree(built.root, broken, built.replaced)


def _letters(root: Element) -> int:
    """How many characters of a tree are text, blanks aside."""
    letters = 0
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if TAGS.get(element.tag.name, INLINE).kind != "skip":
            for part in element.parts:
                if isinstance(part, str):
                    letters += count_letters(part)
                else:
                    waiting.append(part)
    return letters


def _paragraphs(source: str) -> Element:
    """A tree of nothing but the texts of a source."""
    paragraph = Tag("p")
    return Element(Tag("html"), None, [Element(paragraph, None, [held(text)]) for text in flattened(source)])
