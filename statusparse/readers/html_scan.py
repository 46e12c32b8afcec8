"""Tells from the tags of a source whether libxml2 builds the tree that browsers build.

libxml2 takes HTML apart as the standard has it, but puts it together by rules of its own: where tags are missing or
stand in the wrong place, words land in other cells than a browser shows. Where tags are properly nested, and nothing
begins where it would end something else, there is but one tree.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from statusparse.readers.html_tags import VOID, names

__all__ = ["Scan", "numbered", "scan"]

# The attributes of a tag up to its end; quotes stand behind an equals sign alone.
_ATTRIBUTES = r"""[^<>"']*+(?:(?<==)(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+"""
# Elements whose content is not markup.
_RAW_NAMES = ("script", "style", "title", "textarea")

_RAW = "|".join(rf"(?i:{name})(?=[\s>])[^>]*+(?<!/)>.*?(?:</(?i:{name})\s*+>|\Z)" for name in _RAW_NAMES)
# What is never closed takes all the rest, and with it the mark at the end.
_TAG = re.compile(
    rf"<(?:(/[a-zA-Z][^\s>]*+|(?![sStT](?i:{'|'.join(name[1:] for name in _RAW_NAMES)})[\s>])[a-zA-Z][^\s>]*+)"
    rf"(?:>|{_ATTRIBUTES}(?:>|.*\Z))"
    rf"|{_RAW}|!--(?:-?>|.*?(?:-->|\Z))|[!?][^>]*+(?:>|\Z)|/(?![a-zA-Z]).*\Z)",
    re.DOTALL,
)
_END_MARK = "<end>"
_PAGE_TAGS = frozenset(["html", "head", "body"])
_PAGE_ENDS = ("</body", "</html", "</BODY", "</HTML")
_AFTER_PAGE = re.compile(r"</(?:body|html)\s*>(?:\s|</html\s*>|<!--(?:(?!-->).)*+-->)*+\Z", re.IGNORECASE | re.DOTALL)
#: libxml2 gives up above 256.
_DEEPEST = 200

_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_TABLE_PARTS = names("caption colgroup col tbody thead tfoot tr td th")
# What begins no element anywhere that a reader of forms should trust to libxml2.
_NOWHERE = _TABLE_PARTS | names(
    "html head body frame frameset plaintext listing svg math applet marquee object template button nobr isindex image "
    "form noscript noembed noframes iframe xmp embed bgsound keygen source track wbr ruby rb rt rp rtc menuitem "
    "address dir menu dl dd dt"
)
_BLOCKS = _HEADINGS | names(
    "article aside blockquote center details dialog div fieldset figcaption figure footer header hgroup main nav ol p "
    "pre search section summary table ul li hr xml"
)
_FORMATTING = names("a b big code em font i s small strike strong tt u")
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
#: What may not stand in an element, at whatever depth; a cell lifts the bars.
_BARS: dict[str, frozenset[str]] = {
    "p": _BLOCKS,
    "li": frozenset(["li"]),
    "ul": frozenset(["pre"]),
    "pre": _BLOCKS,
    **dict.fromkeys(_HEADINGS, _BLOCKS),
    **dict.fromkeys(_FORMATTING, _BLOCKS),
    "a": _BLOCKS | {"a"},
}
#: The elements whose end tag may be left out, and the tags that end them then: those of elements beside and around.
_ENDING_PARAGRAPHS = _HEADINGS | names("blockquote center div fieldset hr ol p pre ul")
_ROW_ENDS = frozenset(["tr", "tbody", "tfoot", "/tbody", "/thead", "/tfoot", "/table"])
_YIELDS: dict[str, frozenset[str]] = {
    "p": _ENDING_PARAGRAPHS
    | _TABLE_PARTS
    | frozenset("/" + name for name in (_ENDING_PARAGRAPHS | _TABLE_PARTS | {"table"}) - {"p"}),
    "li": frozenset(["li", "/ul", "/ol"]),
    "td": _CELLS | _ROW_ENDS | {"/tr"},
    "th": _CELLS | _ROW_ENDS | {"/tr"},
    "tr": _ROW_ENDS,
    "tbody": frozenset(["tbody", "tfoot", "/table"]),
    "thead": frozenset(["tbody", "tfoot", "/table"]),
    "tfoot": frozenset(["tbody", "/table"]),
    "option": frozenset(["option", "/select"]),
}
_NOTHING: frozenset[str] = frozenset()
_LISTS = frozenset(["ol", "ul"])
_LIFTING = frozenset(["td", "th", "caption"])


class _Context:
    """What may begin in an element: `only` these if it is no None, and none that are `barred`; and its end tag.

    `yields` are the tags before which the end tag may be left out.
    """

    __slots__ = ("barred", "end", "only", "yields")

    def __init__(self, end: str, barred: frozenset[str], only: frozenset[str] | None) -> None:
        self.end = end
        self.barred = barred
        self.only = only
        self.yields = _YIELDS.get(end[1:], _NOTHING)

    def admits(self, name: str) -> bool:
        """Whether an element may begin here."""
        return name in self.only if self.only is not None else name not in self.barred


#: One object for each context, so that telling them apart is quick.
_context = lru_cache(maxsize=4096)(_Context)
_PAGE = _context("", _NOWHERE, None)


#: The context behind a tag is that before it.
_HERE = _context("", frozenset(), frozenset())


@lru_cache(maxsize=8192)
def _inside(context: _Context, tag: str) -> _Context | None:
    """The context behind a tag that does not end the element, or None where libxml2 and browsers may not agree."""
    if tag.lstrip("/") in _PAGE_TAGS:
        return _HERE if context is _PAGE else None
    name = tag.removesuffix("/")
    if tag[0] == "/" or not context.admits(name):
        return None
    if name in VOID or name != tag:
        return _HERE
    barred = _NOWHERE if name in _LIFTING else context.barred
    if name in _LISTS:
        barred = barred - {"li"}
    return _context("/" + name, barred | _BARS.get(name, frozenset()), _ONLY.get(name))


class Scan(Struct, frozen=True):
    """How many tags a source has, and whether they are nested such that there is but one tree."""

    tags: int
    sound: bool


def scan(source: str) -> Scan:
    """Looks at the tags of a source.

    Args:
        source: a page or a fragment.

    >>> scan("<table><tr><td>a</table>").sound, scan("<table><tr>a<td></tr></table>b</td>").sound
    (True, False)
    """
    tags = _TAG.findall(source + _END_MARK)
    if not tags or tags.pop() != "end" or "<![CDATA[" in source:
        return Scan(len(tags), False)
    return Scan(len(tags), _sound(tags) and _nothing_after_page(source))


def numbered(source: str, attribute: str) -> str:
    """A sound source with the line of each start tag in an attribute of it, counted from 1.

    >>> numbered("<p>\\n<b class=x>a</b></p>", "n")
    '<p n=1>\\n<b n=2 class=x>a</b></p>'
    """
    parts: list[str] = []
    at, line = 0, 1
    for tag in _TAG.finditer(source):
        if tag[1] and tag[1][0] != "/" and tag[1][-1] != "/":
            end = tag.end(1)
            line += source.count("\n", at, end)
            parts += [source[at:end], f" {attribute}={line}"]
            at = end
    return "".join([*parts, source[at:]])


def _sound(tags: list[str]) -> bool:
    if not "".join(tags).islower():
        tags = [tag.lower() for tag in tags]
    context = _PAGE
    around: list[_Context] = []
    for tag in tags:
        if tag == context.end:
            if around:  # the empty tag is a comment
                context = around.pop()
        elif tag:
            inside = _inside(context, tag)
            while inside is None and tag in context.yields:
                context = around.pop()
                if tag == context.end:
                    context, inside = around.pop(), _HERE
                else:
                    inside = _inside(context, tag)
            if inside is None or len(around) > _DEEPEST:
                return False
            if inside is not _HERE:
                around.append(context)
                context = inside
    # What is still open ends with the file, but for what is no text, lest that take all the rest of it.
    return context.end != "/xml" and all([outer.end != "/xml" for outer in around])


def _nothing_after_page(source: str) -> bool:
    """Whether nothing stands behind the end of the page, which libxml2 would drop."""
    ends = [end for end in map(source.find, _PAGE_ENDS) if end >= 0]
    return not ends or _AFTER_PAGE.match(source, min(ends)) is not None
