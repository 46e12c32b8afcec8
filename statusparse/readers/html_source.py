"""The source of HTML as text: what is visible in it."""

from __future__ import annotations

import html
import re

__all__ = ["RAW_END", "count_letters", "count_visible", "flattened", "unescape"]

# Python turns no more than some thousand digits into a number, and no character has that many.
_ENDLESS = re.compile(r"&#(?:[xX][0-9A-Fa-f]{50,}|[0-9]{50,});?")
# References to controls, which Python drops.
_CONTROL = re.compile(r"&#(?:[xX]0*([1-8bBe-fE-F]|1[0-9A-Fa-f])(?![0-9A-Fa-f])|0*([1-8]|11|1[4-9]|2\d|3[01])(?!\d));?")
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
_END_MARK = "\0"

#: The end of an element whose content is no markup, or no text.
RAW_END = {
    name: re.compile(rf"</{name}(?=[\s/>])[^<>]*+>", re.IGNORECASE) for name in f"{_SILENT}|{_FIELDS}|xmp".split("|")
}


def unescape(text: str) -> str:
    """Resolves the character references in a text, those without a semicolon as browsers do.

    >>> unescape("M&oslash;de &aring &#248 &#xe6; &amp;amp; R&D")
    'Møde å ø æ &amp; R&D'
    """
    if "&#" in text:
        text = _ENDLESS.sub("\ufffd", text)
        text = _CONTROL.sub(lambda number: chr(int(number[1], 16) if number[1] else int(number[2])), text)
    return html.unescape(text)


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
    # References to controls count for nothing: what they stand for is no letter, and not every parser keeps it.
    return count_letters(unescape(_CONTROL.sub("", text)) if "&" in text else text) - 1


def flattened(source: str) -> list[str]:
    """The texts of HTML that is mended, parted where a block or table begins or ends.

    >>> flattened("<td>M&oslash;de <b>1</b><td>2")
    ['', 'Møde 1', '2']
    """
    text = _INVISIBLE.sub(lambda tag: _END_MARK if _BLOCK.match(tag[0]) else "", _FIELD.sub(r"\2", source))
    return [unescape(part) for part in text.split(_END_MARK)]
