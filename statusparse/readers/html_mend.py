"""Mends the source of HTML before a tolerant parser reads it, where a browser would lose text or a parser its time.

What is never closed is closed or made text, and an address between `<` and `>` is text. A tag that closes itself closes
itself, as those who write XHTML mean it. Rows and cells outside a table get a table. A drop-down ends before what can
be no choice. Elements nested beyond all sense, which cost a parser time for each pair of them, become paragraphs.
"""

from __future__ import annotations

import html
import re
from collections import Counter

from statusparse.readers.html_elements import is_address
from statusparse.readers.html_source import RAW_END
from statusparse.readers.html_tags import ATTRIBUTES, INLINE, TAGS, VOID, names

__all__ = ["mended"]

# In a tag that is mended quotes hold signs of tags only if they are short: most likely they are no quotes at all.
_PLAIN_PART = r"""[^<>"']*+(?:"[^"<>]*+"[^<>"']*+|'[^'<>]*+'[^<>"']*+)*+"""
_TAG = re.compile(
    rf"""<(/?)([a-zA-Z][^\s/<>]*+){_PLAIN_PART}(?:(?:"[^"]{{0,200}}+"|'[^']{{0,200}}+'){_PLAIN_PART}){{0,8}}+>"""
)
_LOOSE_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)[^<>]*+>")
_ATTRIBUTE = re.compile(r"""([^\s=<>"'/]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"']++))?+""")
_CLOSED = re.compile(r"""(?:<[^\s"'=]*|[\s"'])/>\Z""")
_XML = re.compile(r"\s*<\?xml\s", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)

#: What no browser shows, or shows as something else than was written.
_DROPPED = frozenset(["frameset", "frame", "isindex", "svg", "math"])
#: Elements that end by themselves; they do not pile up.
_OPTIONAL_ENDS = names("html head body p li dt dd option optgroup colgroup caption")
_HEADINGS = names("h1 h2 h3 h4 h5 h6")  # each ends any
_GROUPS = frozenset(["tbody", "thead", "tfoot"])
_CELLS = frozenset(["td", "th"])
_ROW_PARTS = _GROUPS | _CELLS | {"tr"}
_PARTS = _ROW_PARTS | {"caption"}
_FORMATTING = names("a b big code em font i nobr s small strike strong tt u")
#: A parser compares each attribute of a tag with all the others, so that of a longer tag only those that are read stay.
_LONGEST_TAG = 2000
_MOST_OPEN = 80
_MOST_FORMATTING = 12
_MOST_TABLES = 42


def mended(source: str) -> tuple[str, bool]:
    """The source, mended in linear time, and whether something in it was never closed or nested too deep.

    >>> mended("a < b <p title='x>c<!-- d<i <b>e")
    ('a &lt; b <p title=x>c<! d<i <b>e', True)
    >>> mended("<td>a</td>b<br/><o:p/>")
    ('<table><td>a</td></table>b<br/><o:p></o:p>', False)
    """
    mender = _Mender(_without_sections(source))
    return mender.mend(), mender.broken


def _without_sections(source: str) -> str:
    """Without CDATA sections, which are text in XHTML and else a comment up to their own end."""
    if "<![CDATA[" not in source:
        return source
    shown = _XML.match(source) is not None
    end = source.rfind("]]>") + 3  # from here on no section is closed, and none need be looked for
    return _CDATA.sub(lambda held: html.escape(held[1], quote=False) if shown else "", source[:end]) + source[end:]


def _shortened(tag: str, name: str) -> str:
    """A tag with no more attributes than are read."""
    found: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(tag, len(name) + 1):
        if attribute[1].lower() in ATTRIBUTES:
            found.setdefault(attribute[1].lower(), attribute[2] or '""')
    closed = "/" if _CLOSED.search(tag) else ""
    return f"<{' '.join([name, *(f'{key}={value}' for key, value in found.items())])} {closed}>"


class _Open:
    """What is open in a table, or in none: how many elements by name, and how many of them format text."""

    def __init__(self, implied: bool = False) -> None:
        self.names: Counter[str] = Counter()
        self.depth = self.formatting = 0
        self.implied = implied
        self.cell: str | None = None  # the name of the open cell or caption
        self.group: str | None = None  # and that of the open group of rows
        self.in_row = False

    def begin(self, name: str) -> None:
        self.names[name] += 1
        self.depth += name not in _OPTIONAL_ENDS
        self.formatting += name in _FORMATTING

    def end(self, name: str) -> bool:
        """Whether such an element was open."""
        if not self.names[name]:
            return False
        self.names[name] -= 1
        self.depth -= name not in _OPTIONAL_ENDS
        self.formatting -= name in _FORMATTING
        return True

    def begin_part(self, name: str) -> None:
        """A group, row, cell or caption begins, and ends what was left open in the one before."""
        self._end_all()
        if name in _CELLS:
            self.cell, self.in_row = name, True
        else:
            self.cell, self.in_row = None, name == "tr"
        if name in _GROUPS:
            self.group = name
        elif name == "caption":
            self.cell, self.group = name, None
        else:
            self.group = self.group or "tbody"

    def end_part(self, name: str) -> None:
        """The end tag of a part: it ends the innermost one of its name, if one is open."""
        if name == self.cell:
            self.cell = None
        elif name == "tr" and self.in_row:
            self.cell, self.in_row = None, False
        elif name == self.group:
            self.cell, self.in_row, self.group = None, False, None
        else:
            return
        self._end_all()

    def _end_all(self) -> None:
        self.names.clear()
        self.depth = self.formatting = 0


class _Mender:
    def __init__(self, source: str) -> None:
        self.source = source
        self.broken = False
        self.unclosed: set[str] = set()  # what has no end from here on, lest it be looked for again and again
        self.open = [_Open()]
        self.select = False

    def mend(self) -> str:
        source = self.source
        parts: list[str] = []
        at = 0
        while (begin := source.find("<", at)) >= 0:
            if begin > at:
                parts.append(self._text(source[at:begin]))
            part, at = self._part(begin)
            parts.append(part)
        parts.append(self._text(source[at:]))
        return "".join(parts)

    def _part(self, begin: int) -> tuple[str, int]:
        """What begins with a `<`, as it is to be, and where it ends."""
        source = self.source
        if source.startswith("<!--", begin) and (end := self._find("-->", begin + 2)) >= 0:
            return source[begin : end + 3], end + 3
        if source.startswith(("<!", "<?"), begin) and (end := self._find(">", begin + 2)) >= 0:
            # Without this the declaration would be a comment, and that one never closed.
            held = source[begin + 2 : end].lstrip("-")
            self.broken |= source.startswith("<!--", begin)
            return (f"<!{held}>" if source[begin + 1] == "!" else ""), end + 1
        tag = _TAG.match(source, begin)
        if tag and not tag[1] and is_address(tag[2].lower()):
            return self._text("&lt;"), begin + 1
        if tag:
            return self._tag(tag[0], tag[1], tag[2].lower(), tag.end())
        if tag := _LOOSE_TAG.match(source, begin):
            self.broken = True
            unquoted = tag[0].replace('"', "").replace("'", "")
            return self._tag(unquoted, tag[1], tag[2].lower(), tag.end())
        self.broken |= source[begin + 1 : begin + 2].isalpha() or source[begin + 1 : begin + 2] in ("/", "!", "?")
        return self._text("&lt;"), begin + 1

    def _text(self, text: str) -> str:
        here = self.open[-1]
        if here.implied and here.cell is None and not text.isspace():
            return self._end_table() + text
        return text

    def _tag(self, tag: str, closing: str, name: str, end: int) -> tuple[str, int]:
        if name in _DROPPED:
            return "", end
        if len(tag) > _LONGEST_TAG:
            tag = _shortened(tag, closing + name)
        if closing:
            return self._end_tag(tag, name), end
        closed = _CLOSED.search(tag) is not None
        if closed and name not in VOID:
            tag = tag[:-2].rstrip() + ">"
        if name in RAW_END and not closed:
            return self._raw(tag, name, end)
        before = self._before(name)
        if name in VOID:
            return before + tag, end
        tag = before + self._start_tag(tag, name)
        return tag + (f"</{name}>" if closed else ""), end

    def _raw(self, tag: str, name: str, end: int) -> tuple[str, int]:
        """An element that ends with its own end tag alone; without that it would take all the rest of the file."""
        found = None if name in self.unclosed else RAW_END[name].search(self.source, end)
        if found is not None and TAGS[name].kind == "skip":
            return "", found.end()  # to html5lib a template is as any element
        if found is not None:
            return self._before(name) + tag + self.source[end : found.end()], found.end()
        self.unclosed.add(name)
        self.broken = True
        return "", len(self.source) if name in ("script", "style") else end

    def _before(self, name: str) -> str:
        """What must end, or begin, before an element."""
        before = ""
        tag = TAGS.get(name, INLINE)
        if self.select and (tag.ends_fields or tag.in_table):
            self.select = False
            before = "</select>"
        here = self.open[-1]
        if name in _ROW_PARTS:
            if len(self.open) == 1:
                self.open.append(_Open(implied=True))
                before += "<table>"
        elif here.implied and here.cell is None:
            before += self._end_table()
        return before

    def _end_table(self) -> str:
        self.open.pop()
        return "</table>"

    def _start_tag(self, tag: str, name: str) -> str:
        here = self.open[-1]
        if name == "select":
            self.select = True
        if name in _PARTS:
            if len(self.open) > 1:
                here.begin_part(name)
        elif name == "table":
            if len(self.open) > 1 and here.cell is None:
                self.open.pop()
            if len(self.open) > _MOST_TABLES:
                self.broken = True
                return "<p>"
            self.open.append(_Open())
        else:
            if here.formatting >= _MOST_FORMATTING and name in _FORMATTING:
                self.broken = True
                return ""
            if here.depth >= _MOST_OPEN and name not in _OPTIONAL_ENDS:
                self.broken = True
                return "<p>" if name in TAGS and TAGS[name].bounds else ""
            here.begin("h" if name in _HEADINGS else name)
        return tag

    def _end_tag(self, tag: str, name: str) -> str:
        here = self.open[-1]
        if name == "select":
            self.select = False
        in_table = len(self.open) > 1
        if name in _PARTS or name == "table":
            if not in_table:
                return ""
            if name == "table":
                self.open.pop()
            else:
                here.end_part(name)
            return tag
        ended = here.end("h" if name in _HEADINGS else name)
        # What ends nothing is nothing, but for these; between cells it may end what stands before the table.
        return tag if ended or name in ("p", "br") or (in_table and here.cell is None) else ""

    def _find(self, mark: str, at: int) -> int:
        if mark in self.unclosed:
            return -1
        found = self.source.find(mark, at)
        if found < 0:
            self.unclosed.add(mark)
        return found
