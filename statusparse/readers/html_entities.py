"""Character references, as the HTML standard resolves them in text and in attributes."""

from __future__ import annotations

import html
import re

__all__ = ["unescape", "unescape_attribute"]

# Python turns no more than some thousand digits into a number, and no character has that many.
_ENDLESS = re.compile(r"&#(?:[xX][0-9A-Fa-f]{50,}|[0-9]{50,});?")
# In an attribute a name without semicolon counts only where no letter, digit or "=" follows: "?a=1&copy=2".
_IN_ATTRIBUTE = re.compile(r"&(?:#[xX]?[0-9A-Fa-f]+;?|[A-Za-z][A-Za-z0-9]{0,31}(?:;|(?![A-Za-z0-9=])))")


def unescape(text: str) -> str:
    """Resolves the character references in a text, those without a semicolon as browsers do.

    >>> unescape("M&oslash;de &aring &#248 &#xe6; &amp;amp; R&D")
    'Møde å ø æ &amp; R&D'
    """
    if "&#" in text:
        text = _ENDLESS.sub("\ufffd", text)
    return html.unescape(text)


def unescape_attribute(value: str) -> str:
    """Resolves the character references in the value of an attribute.

    >>> unescape_attribute("?a=1&copy=2&amp;b=&aring;")
    '?a=1&copy=2&b=å'
    """
    return _IN_ATTRIBUTE.sub(lambda match: unescape(match[0]), value)
