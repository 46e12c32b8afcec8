"""What HTML tags mean to a reader of text: one table, and the tags by which a cell is known to hold markup."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from statusparse.document import BOLD, ITALIC, STRIKE, SUBSCRIPT, SUPERSCRIPT, UNDERLINE

__all__ = ["ATTRIBUTES", "INLINE", "KNOWN_TAGS", "TAGS", "VOID", "Kind", "Tag", "names"]


def names(words: str) -> frozenset[str]:
    """The names in a text, parted by blanks."""
    return frozenset(words.split())


#: What a tag does to the text around it. What "skip" holds is not text; an "ignore" tag says nothing, and what it
#: holds is text; a "group" is one of rows.
Kind = Literal[
    "inline", "skip", "ignore", "block", "paragraph", "heading", "break", "link", "list", "item", "table", "group",
    "row", "cell", "pre", "title", "input", "select", "option",
]  # fmt: skip


class Tag(Struct, frozen=True):
    """A tag: its kind and the marks it gives.

    `bounds` are all but inline elements, `ends_fields` what can stand in no drop-down, `in_table` parts of a table.
    """

    kind: Kind
    marks: int = 0
    bounds: bool = False
    ends_fields: bool = False
    in_table: bool = False


_KINDS: dict[Kind, str] = {
    "inline": "",
    "skip": "template datalist script style iframe noembed noframes xml",
    "ignore": "html head body meta link base col colgroup img wbr area param source track embed frame frameset",
    "block": "div section article header footer main nav aside address blockquote center dl dt dd dir menu fieldset "
    "form figure figcaption hr caption legend details summary optgroup noscript",
    "paragraph": "p",
    "heading": "h1 h2 h3 h4 h5 h6",
    "break": "br",
    "link": "a",
    "list": "ul ol",
    "item": "li",
    "table": "table",
    "group": "tbody thead tfoot",
    "row": "tr",
    "cell": "td th",
    "pre": "pre listing xmp plaintext textarea",
    "title": "title",
    "input": "input",
    "select": "select",
    "option": "option",
}
_MARKS = {
    "b": BOLD,
    "strong": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "u": UNDERLINE,
    "ins": UNDERLINE,
    "s": STRIKE,
    "strike": STRIKE,
    "del": STRIKE,
    "sub": SUBSCRIPT,
    "sup": SUPERSCRIPT,
}
_BLOCKS = ("block", "paragraph", "heading", "list", "item", "table", "pre")
_TABLE_PARTS = ("group", "row", "cell")


def _tag(name: str, kind: Kind) -> Tag:
    return Tag(
        kind,
        _MARKS.get(name, 0),
        bounds=kind not in ("inline", "link"),
        ends_fields=kind in _BLOCKS and name != "optgroup",
        in_table=kind in _TABLE_PARTS,
    )


TAGS: dict[str, Tag] = {name: _tag(name, "inline") for name in _MARKS}
TAGS |= {name: _tag(name, kind) for kind, names in _KINDS.items() for name in names.split()}
#: Any other tag.
INLINE = Tag("inline")

#: Elements that hold nothing and have no end tag.
VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")

_KNOWN = (
    "a abbr b big blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li mark o:p ol p "
    "pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul wbr"
)
#: Tags by which a cell is known to hold markup as text.
KNOWN_TAGS = names(_KNOWN)

#: The attributes that are read anywhere.
ATTRIBUTES = names("style class hidden colspan rowspan href type value checked selected multiple start")
