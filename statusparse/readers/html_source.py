"""The source of HTML before it is parsed: what is visible in it, and mending it where a parser would lose text."""

from __future__ import annotations

import html
import re

__all__ = ["PARAGRAPH_END", "count_letters", "count_visible", "flattened", "mended", "prepared", "unescape"]

# Python turns no more than some thousand digits into a number, and no character has that many.
_ENDLESS = re.compile(r"&#(?:[xX][0-9A-Fa-f]{50,}|[0-9]{50,});?")
# The attributes are bounded in number, so that no pattern of quotes makes the search more than linear.
_ATTRIBUTES = r"""[^<>=]*+(?:=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?!["']))[^<>=]*+){0,100}+"""
_SILENT = "script|style|template|datalist|iframe|noembed|noframes|xml"
_FIELDS = "title|textarea"
#: What is no text. What is never closed takes all the rest, and the mark put behind it.
_INVISIBLE = re.compile(
    rf"<(?=[sStTdDiInNxX])((?i:{_SILENT}))(?=[\s/>])[^>]*+(?<!/)>.*?(?:</(?i:\1)(?=[\s/>])[^>]*+>|\Z)"
    rf"|</?[a-zA-Z][^\s/<>]*+{_ATTRIBUTES}(?:>|\Z)|<!--(?:-?>|.*?(?:-->|\Z))|<[!?][^>]*+(?:>|\Z)",
    re.DOTALL,
)
_FIELD = re.compile(rf"<((?i:{_FIELDS}))(?=[\s/>])[^>]*+(?<!/)>(?:(.*?)</(?i:\1)(?=[\s/>])[^>]*+>|.*\Z)", re.DOTALL)
_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|h[1-6]|[dou]l|li|d[dt]|table|t[drh]|tbody|pre|blockquote|section|option)[\s/>]", re.IGNORECASE
)
_PAGE_END = re.compile(r"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")
_BREAK_END = re.compile(r"</[bB][rR]\s*>")
_TEXTAREA = re.compile(r"<[tT][eE][xX][tT][aA]")
#: Put behind each end of a paragraph; a parser takes it for a comment, and in a comment it is none.
PARAGRAPH_END = "<!/p>"
_XML = re.compile(r"\s*<\?xml\s", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_END_MARK = "\0"

# In a tag that is mended quotes hold signs of tags only if they are short: most likely they are no quotes at all.
_PLAIN_PART = r"""[^<>"']*+(?:"[^"<>]*+"[^<>"']*+|'[^'<>]*+'[^<>"']*+)*+"""
_TAG = re.compile(
    rf"""<(/?)([a-zA-Z][^\s/<>]*+){_PLAIN_PART}(?:(?:"[^"]{{0,200}}+"|'[^']{{0,200}}+'){_PLAIN_PART}){{0,8}}+>"""
)
_LOOSE_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*+)[^<>]*+>")
_RAW_END = {
    name: re.compile(rf"</{name}(?=[\s/>])[^<>]*+>", re.IGNORECASE) for name in f"{_SILENT}|{_FIELDS}|xmp".split("|")
}


def unescape(text: str) -> str:
    """Resolves the character references in a text, those without a semicolon as browsers do.

    >>> unescape("M&oslash;de &aring &#248 &#xe6; &amp;amp; R&D")
    'Møde å ø æ &amp; R&D'
    """
    if "&#" in text:
        text = _ENDLESS.sub("\ufffd", text)
    return html.unescape(text)


def prepared(text: str) -> str:
    """The source without what libxml2 takes otherwise than everybody means it.

    It drops what stands behind `</html>`, ends a CDATA section at the first `>`, and passes over a `</p>` without a
    paragraph (such as behind a table in one), which parts the words around it.

    >>> prepared("a</p>b</body></html>c</br>d<![CDATA[e>]]>f")
    'a</p><!/p>bc<br>df'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if "</" in text:
        text = _BREAK_END.sub("<br>", _PAGE_END.sub("", text))
        if not _TEXTAREA.search(text):
            text = text.replace("</p>", "</p>" + PARAGRAPH_END).replace("</P>", "</P>" + PARAGRAPH_END)
    if "<![CDATA[" in text:
        shown = _XML.match(text) is not None
        end = text.rfind("]]>") + 3  # from here on no section is closed, and none need be looked for
        text = _CDATA.sub(lambda held: html.escape(held[1], quote=False) if shown else "", text[:end]) + text[end:]
    return text


def count_letters(text: str) -> int:
    """How many characters a text has, blanks aside."""
    return len("".join(text.split()))


def count_visible(source: str) -> int:
    """How many characters of HTML are text, blanks aside; -1 where a tag, quote or comment is never closed.

    >>> count_visible("<p title='a>b'>M&oslash;de <!-- c --><b>1</b>"), count_visible("<p>a<!-- b")
    (5, -1)
    """
    text = source + _END_MARK
    if "<" in text:
        text = _INVISIBLE.sub("", _FIELD.sub(r"\2", text))
    if not text.endswith(_END_MARK):
        return -1
    return count_letters(unescape(text) if "&" in text else text) - 1


def mended(source: str) -> str:
    """The source with all that is never closed either closed or made text, in linear time.

    >>> mended("a < b <p title='x>c<!-- d<i <b>e")
    'a &lt; b <p title=x>c<! d<i <b>e'
    """
    return _Mender(source).mend()


def flattened(source: str) -> list[str]:
    """The texts of HTML that is mended, parted where a block or table begins or ends.

    >>> flattened("<td>M&oslash;de <b>1</b><td>2")
    ['', 'Møde 1', '2']
    """
    text = _INVISIBLE.sub(lambda tag: _END_MARK if _BLOCK.match(tag[0]) else "", _FIELD.sub(r"\2", source))
    return [unescape(part) for part in text.split(_END_MARK)]


class _Mender:
    def __init__(self, source: str) -> None:
        self.source = source
        self.unclosed: set[str] = set()  # what has no end from here on, lest it be looked for again and again

    def mend(self) -> str:
        source = self.source
        parts: list[str] = []
        at = 0
        while (begin := source.find("<", at)) >= 0:
            parts.append(source[at:begin])
            part, at = self._part(begin)
            parts.append(part)
        parts.append(source[at:])
        return "".join(parts)

    def _part(self, begin: int) -> tuple[str, int]:
        """What begins with a `<`, as it is to be, and where it ends."""
        source = self.source
        if source.startswith("<!--", begin) and (end := self._find("-->", begin + 2)) >= 0:
            return source[begin : end + 3], end + 3
        if source.startswith(("<!", "<?"), begin) and (end := self._find(">", begin + 2)) >= 0:
            # Without this the declaration would be a comment, and that one never closed.
            held = source[begin + 2 : end].lstrip("-")
            return (f"<!{held}>" if source[begin + 1] == "!" else ""), end + 1
        if tag := _TAG.match(source, begin):
            return self._tag(tag[0], tag[1], tag[2].lower(), tag.end())
        if tag := _LOOSE_TAG.match(source, begin):
            unquoted = tag[0].replace('"', "").replace("'", "")
            return self._tag(unquoted, tag[1], tag[2].lower(), tag.end())
        return "&lt;", begin + 1

    def _tag(self, tag: str, closing: str, name: str, end: int) -> tuple[str, int]:
        if closing or name not in _RAW_END or tag.endswith("/>"):
            return tag, end
        found = None if name in self.unclosed else _RAW_END[name].search(self.source, end)
        if found is not None:
            return tag + self.source[end : found.end()], found.end()
        self.unclosed.add(name)
        if name in ("script", "style"):
            return "", len(self.source)
        return "", end  # without its end it would take all the rest of the file

    def _find(self, mark: str, at: int) -> int:
        if mark in self.unclosed:
            return -1
        found = self.source.find(mark, at)
        if found < 0:
            self.unclosed.add(mark)
        return found
