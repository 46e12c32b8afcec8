"""The signs of Word's symbol fonts, as Unicode characters."""

from __future__ import annotations

from lxml import etree

from statusparse.readers.word.names import W

__all__ = ["symbol"]

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
    # Symbol fonts stand in the private area from U+F000 on, or in the first 256 places.
    if code <= 0xFF or 0xF000 <= code <= 0xF0FF:
        known = _SYMBOLS.get(element.get(W + "font", "").lower(), {}).get(code & 0xFF)
        if known is not None:
            return known
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""
