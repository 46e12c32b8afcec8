"""Finds the encoding of a text: byte-order mark, declaration, strict UTF-8, NULs, and then the Danish letters."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from statusparse.diagnostics import diagnostic
from statusparse.report import Diagnostic

__all__ = ["Decoded", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: The single-byte encodings that Danish files are met in, most likely first.
_SINGLE_BYTE = ("cp1252", "cp850", "cp865", "mac_roman")
_DANISH = frozenset("æøåÆØÅ")
_PLAUSIBLE = frozenset("éÉüÜöÖäÄ–—’‘”“„»«½¼¾§°´€£…•·²³×\xa0\xad")
_DECLARED_WITHIN = 8192
#: Codecs that Python knows by such names and that no file is written in (idna, rot13, utf-7) are not asked; UTF-16 is
#: not either, since a file whose declaration can be read byte by byte is not in UTF-16.
_TEXTUAL = re.compile(
    r"utf-8|cp\d+|iso8859-\d+|koi8-[rtu]|mac[_-]\w+|gbk|gb2312|gb18030|big5\w*|(?:euc|shift|iso2022)_\w+"
)
# Browsers read these labels as the Windows set that holds them (WHATWG Encoding Standard).
_AS_BROWSERS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "utf-8-sig": "utf-8"}
_SHIFTING = ("iso2022",)
_UTF8 = (
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
_UTF8_LETTER = re.compile(_UTF8)
_MIXED = re.compile(rb"((?:[\x00-\x7f]|" + _UTF8 + rb")++)|([\x80-\xff])")
_ASCII = bytes(range(128))
_LINE = re.compile(rb"[^\n\r]*[\n\r]*")


class Decoded(Struct, frozen=True):
    """A text, the name of its encoding, and what had to be guessed."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(data: bytes, declared: bool = False, charset: str | None = None) -> Decoded:
    """Decodes the bytes of a text file.

    Args:
        data: the file.
        declared: whether to look for a charset in a `meta` element or XML declaration.
        charset: the charset that something around the file names, such as the header of a part.

    >>> decode("Måling".encode("cp850")).text
    'Måling'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    wide = _wide_encoding(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    named = _known(charset) or (_declared_encoding(data) if declared else None)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # What is UTF-8 beyond ASCII is so by no accident, whatever the file says of itself. ASCII may hide another.
        if named and named.startswith(_SHIFTING) and text.isascii():
            return Decoded(data.decode(named, "replace"), named)
        return Decoded(text, named if named and text.isascii() else "utf-8")
    if named and named != "utf-8":
        try:
            text = data.decode(named)
        except UnicodeDecodeError:
            pass
        else:
            if named not in _SINGLE_BYTE or _score(text) >= 0:
                return Decoded(text, named)
    return _guess(data)


def unicode_head(data: bytes, length: int) -> str:
    """The beginning of a file as text, for telling its format; letters beyond ASCII may be wrong.

    >>> unicode_head("<p>".encode("utf-16-le"), 64)
    '<p>'
    """
    head = data[:length]
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    return head.decode(_wide_encoding(head) or "latin-1", "replace")


def _declared_encoding(data: bytes) -> str | None:
    head = data[:_DECLARED_WITHIN].lower()
    if b"charset" not in head and b"encoding" not in head:
        return None
    from bs4.dammit import EncodingDetector  # loaded late: it takes as long as the reading of many pages

    return _known(EncodingDetector.find_declared_encoding(head, is_html=True, search_entire_document=True))


def _known(label: str | None) -> str | None:
    """The encoding that a label names, if it is one that texts are written in."""
    try:
        name = codecs.lookup(label).name if label and label.isascii() and label.isprintable() else ""
    except LookupError:
        return None
    name = _AS_BROWSERS.get(name, name.replace("mac-roman", "mac_roman"))
    return name if _TEXTUAL.fullmatch(name) else None


def _wide_encoding(data: bytes) -> str | None:
    head = data[:4096]
    head = head[: len(head) // 4 * 4]
    if len(head) < 4 or b"\0" not in head:
        return None
    zeros = [head[at::4].count(0) for at in range(4)]
    quarter = len(head) // 4
    for encoding, most, least in (
        ("utf-32-le", (1, 2, 3), (0,)),
        ("utf-32-be", (0, 1, 2), (3,)),
        ("utf-16-le", (1, 3), (0, 2)),
        ("utf-16-be", (0, 2), (1, 3)),
    ):
        if all(zeros[at] >= quarter * 0.7 for at in most) and all(zeros[at] <= quarter * 0.1 for at in least):
            return encoding
    return None


def _score(text: str) -> int:
    return sum(
        3 if char in _DANISH else 0 if char in _PLAUSIBLE else -1 if char.isprintable() else -3
        for char in text
        if char > "\x7f"
    )


def _scores(data: bytes) -> dict[str, int]:
    """How likely each single-byte encoding is; those beyond ASCII are all that counts."""
    high = data.translate(None, _ASCII)
    return {name: _score(high.decode(name, "replace")) for name in _SINGLE_BYTE}


def _best(scores: dict[str, int], preferred: str) -> str:
    """The likeliest encoding; the preferred one where it is as likely, or where the letters say nothing."""
    best = max(_SINGLE_BYTE, key=lambda name: scores[name])
    return preferred if scores[best] <= max(scores[preferred], 0) else best


def _guess(data: bytes) -> Decoded:
    """Reads line by line: what is UTF-8 is read so, the rest in the encoding that gives Danish letters."""
    lines = [line for line in _LINE.findall(data) if line]
    foreign = b"".join(line for line in lines if not _is_utf8(line))
    overall = _best(_scores(foreign), _SINGLE_BYTE[0])
    names: set[str] = set()
    texts: list[str] = []
    for line in lines:
        if line.isascii():
            texts.append(line.decode("ascii"))
        elif _is_utf8(line):
            texts.append(line.decode("utf-8"))
            names.add("utf-8")
        else:
            scores = _scores(line)
            name = _best(scores, overall)
            if _UTF8_LETTER.search(line) and _score(mended := _mend(line)) > scores[name]:
                texts.append(mended)
                names |= {"utf-8", "cp1252"}
            else:
                texts.append(line.decode(name, "replace"))
                names.add(name)
    found = sorted(names)
    message = f"The file does not say its encoding; it was read as {' and '.join(found)}, going by its Danish letters."
    return Decoded("".join(texts), "+".join(found), (diagnostic("encoding-guessed", message),))


def _mend(line: bytes) -> str:
    """Reads UTF-8 into which words in windows-1252 were pasted.

    UnicodeDammit.detwingle, which is made for this, takes the æ and å of windows-1252 for the beginning of UTF-8.
    """
    return "".join(
        [whole.decode("utf-8", "replace") + alone.decode("cp1252", "replace") for whole, alone in _MIXED.findall(line)]
    )


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
