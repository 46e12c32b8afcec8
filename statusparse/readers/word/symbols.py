"""The signs of Word's symbol fonts, as Unicode characters."""

from __future__ import annotations

import re

from lxml import etree

from statusparse.readers.word.names import RUN_PROPERTIES, W

__all__ = ["sign", "signs_of", "symbol"]

#: Where symbol fonts have their signs.
_PRIVATE = re.compile("[\uf020-\uf0ff]")
_FONTS = W + "rFonts"

#: Greek letters and the signs of the Symbol font, from 0x41 and from 0xA1 on (Adobe Symbol encoding).
_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_SIGNS = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"
#: The signs that forms use of the fonts, by their place in the font.
_SYMBOLS = {
    "wingdings": {
        0x4A: "☺",
        0x4C: "☹",
        0x6E: "■",
        0x6F: "☐",
        0x71: "❑",
        0x76: "❖",
        0x78: "☒",
        0x9F: "•",
        0xA7: "▪",
        0xA8: "☐",
        0xD8: "➢",
        0xDF: "←",
        0xE0: "→",
        0xE8: "➔",
        0xF0: "⇨",
        0xFB: "✗",
        0xFC: "✓",
        0xFD: "☒",
        0xFE: "☒",
    },
    "wingdings 2": {0x30: "☐", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☒", 0x53: "☒", 0x54: "☒", 0xA3: "☐"},
    "symbol": {
        **dict(enumerate(_GREEK, 0x41)),
        **dict(enumerate(_SIGNS, 0xA1)),
        0x22: "∀",
        0x24: "∃",
        0x27: "∋",
        0x2A: "∗",
        0x2D: "−",
        0x40: "≅",
    },
}


def symbol(element: etree._Element) -> str:
    """What a w:sym shows; a sign that is not known stays the character it is, or "" where it is none."""
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    return sign(code, element.get(W + "font", ""))


def sign(code: int, font: str) -> str:
    """The character that stands at a place of a font.

    >>> sign(0xF0FE, "Wingdings"), sign(254, "wingdings"), sign(0xE6, "Arial"), sign(0xD800, "Arial")
    ('☒', '☒', 'æ', '')
    """
    # Symbol fonts stand in the private area from U+F000 on, or in the first 256 places.
    if code <= 0xFF or 0xF000 <= code <= 0xF0FF:
        known = _SYMBOLS.get(font.lower(), {}).get(code & 0xFF)
        if known is not None:
            return known
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def signs_of(text: str, run: etree._Element) -> str:
    """The text of a run whose letters in the private area are places of the font it is set in."""
    if not _PRIVATE.search(text):
        return text
    fonts = run.find(f"{RUN_PROPERTIES}/{_FONTS}")
    names = [fonts.get(W + name, "") for name in ("ascii", "hAnsi", "cs")] if fonts is not None else []
    font = next(filter(None, names), "")
    return _PRIVATE.sub(lambda match: sign(ord(match[0]), font), text)
