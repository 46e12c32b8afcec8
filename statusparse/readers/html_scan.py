"""Builds the tree of a source whose tags are properly nested, such that there is but one tree.

Where tags are missing or stand in the wrong place, browsers put words into other cells than the tags alone would tell;
such a source is not sound. Where each element ends where its tag says, and nothing begins where it would end something
else, what the tags say is the tree that browsers build.
"""

from __future__ import annotations

import re
from functools import lru_cache

from statusparse.readers.html_elements import MARKER_BEGINS, MARKER_ENDS, RAW_NAMES, Element, Tag, read_tag
from statusparse.readers.html_source import unescape
from statusparse.readers.html_tags import VOID, names

__all__ = ["cut", "nested"]

# The attributes of a tag up to its end; quotes stand behind an equals sign alone.
_ATTRIBUTES = r"""[^<>"']*+(?:(?<==)(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+"""
_RAW = "|".join(rf"(?i:{name})(?=[\s>])[^>]*+(?<!/)>.*?(?:</(?i:{name})\s*+>|\Z)" for name in RAW_NAMES)
# What is never closed takes all the rest, and with it the mark at the end.
_TAG = re.compile(
    rf"(<(?:(?:/[a-zA-Z][^\s/<>]*+|(?![sStT](?i:{'|'.join(name[1:] for name in RAW_NAMES)})[\s>])[a-zA-Z][^\s/<>]*+)"
    rf"(?:>|{_ATTRIBUTES}(?:>|.*\Z))"
    rf"|{_RAW}|!--(?:-?>|.*?(?:-->|\Z))|[!?][^>]*+(?:>|\Z)|[a-zA-Z/].*\Z))",
    re.DOTALL,
)
_END_MARK = "<end>"
_PAGE_TAGS = frozenset(["html", "head", "body"])
_PAGE_ENDS = frozenset(["/html", "/body"])
#: Elements are read by calls within calls.
_DEEPEST = 200

_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_TABLE_PARTS = names("caption colgroup col tbody thead tfoot tr td th")
# What begins no element anywhere whose place only the rules of the standard tell.
_NOWHERE = _TABLE_PARTS | names(
    "html head body frame frameset plaintext listing svg math applet marquee object template button nobr isindex image "
    "noscript noembed noframes iframe xmp keygen ruby rb rt rp rtc menuitem dd dt"
)
_BLOCKS = _HEADINGS | names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header "
    "hgroup main menu nav ol p pre search section summary table ul li dd dt hr xml"
)
_FORMATTING = names("a b big code em font i s small strike strong tt u")
_TABLE_ENDS = names("/table /tbody /thead /tfoot /tr /colgroup")
# What is no text and may stand between the parts of a table.
_SILENT = frozenset(["script", "style", MARKER_BEGINS, MARKER_ENDS])
_ROOT = Tag("html")
_ROWS = frozenset(["tr"])
_CELLS = frozenset(["td", "th"])
#: What may stand in an element, where but few may.
_ONLY: dict[str, frozenset[str]] = {
    "table": names("caption colgroup tbody thead tfoot tr"),
    "tbody": _ROWS,
    "thead": _ROWS,
    "tfoot": _ROWS,
    "tr": _CELLS,
    "colgroup": frozenset(["col"]),
    "select": frozenset(["option", "optgroup"]),
    "optgroup": frozenset(["option"]),
    "option": frozenset(),
}
_DEFINITIONS = frozenset(["dd", "dt"])
# Barred in themselves and in each other, and by no cell lifted: the first end tag ends the outermost.
_EVERYWHERE = frozenset(["form", "xml"])
#: What may not stand in an element, at whatever depth; a cell lifts the bars.
_BARS: dict[str, frozenset[str]] = {
    "p": _BLOCKS,
    "li": frozenset(["li"]),
    "ul": frozenset(["pre"]),
    "pre": _BLOCKS,
    **dict.fromkeys(_HEADINGS, _BLOCKS),
    **dict.fromkeys(_FORMATTING, _BLOCKS),
    "a": _BLOCKS | {"a"},
    "form": _EVERYWHERE,
    "xml": _EVERYWHERE,
    "dd": _DEFINITIONS,
    "dt": _DEFINITIONS,
}
#: The elements whose end tag may be left out, and the tags that end them then: those of elements beside and around.
_ENDING_PARAGRAPHS = _HEADINGS | names("address blockquote center dd div dl dt fieldset form hr ol p pre ul")
_ROW_ENDS = frozenset(["tr", "tbody", "tfoot", "/tbody", "/thead", "/tfoot", "/table"])
_YIELDS: dict[str, frozenset[str]] = {
    "p": _ENDING_PARAGRAPHS
    | _TABLE_PARTS
    | frozenset("/" + name for name in (_ENDING_PARAGRAPHS | _TABLE_PARTS | {"table"}) - {"p"}),
    "li": frozenset(["li", "/ul", "/ol"]),
    "dd": _DEFINITIONS | {"/dl"},
    "dt": _DEFINITIONS | {"/dl"},
    "td": _CELLS | _ROW_ENDS | {"/tr"},
    "th": _CELLS | _ROW_ENDS | {"/tr"},
    "tr": _ROW_ENDS,
    "tbody": frozenset(["tbody", "tfoot", "/table"]),
    "thead": frozenset(["tbody", "tfoot", "/table"]),
    "tfoot": frozenset(["tbody", "/table"]),
    "option": frozenset(["option", "/select"]),
}
_NOTHING: frozenset[str] = frozenset()
#: What may stand in an element whatever is barred around it.
_LIFTS: dict[str, frozenset[str]] = {"ol": frozenset(["li"]), "ul": frozenset(["li"]), "dl": _DEFINITIONS}
_LIFTING = frozenset(["td", "th", "caption"])


class _Context:
    """What may begin in an element: `only` these if it is no None, and none that are `barred`; and its end tag.

    `yields` are the tags before which the end tag may be left out; `parts` says that it is one of a table, in which
    nothing but its parts may stand, no text either.
    """

    __slots__ = ("barred", "end", "only", "parts", "yields")

    def __init__(self, end: str, barred: frozenset[str], only: frozenset[str] | None) -> None:
        self.end = end
        self.barred = barred
        self.only = only
        self.parts = end in _TABLE_ENDS
        self.yields = _YIELDS.get(end[1:], _NOTHING)

    def admits(self, name: str) -> bool:
        """Whether an element may begin here."""
        return name in self.only if self.only is not None else name not in self.barred


#: One object for each context, so that telling them apart is quick.
_context = lru_cache(maxsize=4096)(_Context)
#: No end tag is that of the page.
_PAGE = _context("/", _NOWHERE, None)
#: The context behind a tag is that before it.
_HERE = _context("", frozenset(), frozenset())


@lru_cache(maxsize=8192)
def _inside(context: _Context, sign: str) -> _Context | None:
    """The context behind a tag that does not end the element, or None where its place is not sound."""
    if sign in _PAGE_ENDS:
        return _HERE  # what follows still stands in the page
    if sign.lstrip("/") in _PAGE_TAGS:
        return None if context is not _PAGE else _HERE if sign[0] == "/" else _PAGE
    name = sign.removesuffix("/")
    if sign[0] == "/" or not context.admits(name):
        return None
    if name in VOID or name != sign:
        return _HERE
    barred = _NOWHERE | (context.barred & _EVERYWHERE) if name in _LIFTING else context.barred
    barred = barred - _LIFTS.get(name, _NOTHING)
    return _context("/" + name, barred | _BARS.get(name, _NOTHING), _ONLY.get(name))


def cut(source: str) -> list[str] | None:
    """Cuts a source into texts and, between them, tags, comments and declarations; None where something is unclosed.

    Args:
        source: a page or a fragment.

    >>> cut("<p>a &lt; b</p>"), cut("<p>a<!-- b")
    (['', '<p>', 'a &lt; b', '</p>', ''], None)
    """
    pieces = _TAG.split(source + _END_MARK)
    if pieces[-2] != _END_MARK or "<![CDATA[" in source:
        return None
    del pieces[-2:]
    return pieces


def nested(pieces: list[str]) -> Element | None:
    """The tree of a source that is cut, or None where it is not sound.

    Args:
        pieces: what `cut` gives.

    >>> nested(cut("<table><tr><td>a</table>")).parts[0].tag.name
    'table'
    >>> nested(cut("<table><tr>a<td></tr></table>b</td>")) is None
    True
    """
    root = Element(_ROOT, 1, [])
    parts = root.parts
    context = _PAGE
    around: list[tuple[_Context, list[str | Element]]] = []
    line = 1
    tags: dict[str, Tag | None] = {}
    if pieces[0]:
        parts.append(unescape(pieces[0]))
        line += pieces[0].count("\n")
    for written, text in zip(pieces[1::2], pieces[2::2], strict=True):
        if (tag := tags.get(written)) is None:
            tag = tags[written] = read_tag(written)
            if tag is None:
                return None
        sign = tag.sign
        line += tag.lines
        if sign == context.end:
            context, parts = around.pop()
        elif sign:
            inside = _inside(context, sign)
            while inside is None and sign in context.yields:
                context, parts = around.pop()
                if sign == context.end:
                    context, parts = around.pop()
                    inside = _HERE
                else:
                    inside = _inside(context, sign)
            if inside is None or len(around) > _DEEPEST:
                return None
            if tag.name:
                parts.append(element := Element(tag, line, []))
                if inside is not _HERE:
                    around.append((context, parts))
                    context, parts = inside, element.parts
        elif tag.name:
            if context.parts and tag.name not in _SILENT:
                return None
            parts.append(Element(tag, line, [tag.text] if tag.text else []))
            line += written.count("\n") - tag.lines
        if text:
            if "\n" in text:
                line += text.count("\n")
            if "&" in text:
                text = unescape(text)
            if not context.parts:
                parts.append(text)
            elif not text.isspace():
                return None
    # What is still open ends with the file, but for what is no text, lest that take all the rest of it.
    return None if context.end == "/xml" or any([outer.end == "/xml" for outer, _ in around]) else root
