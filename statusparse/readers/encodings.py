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
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I)
_DECLARED_WITHIN = 8192
_UTF8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_LINE = re.compile(rb"[^\n\r]*[\n\r]*")


class Decoded(Struct, frozen=True):
    """A text, the name of its encoding, and what had to be guessed."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(data: bytes, declared: bool = False) -> Decoded:
    """Decodes the bytes of a text file.

    Args:
        data: the file.
        declared: whether to look for a charset in a `meta` element or XML declaration.

    >>> decode("Måling".encode("cp850")).text
    'Måling'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    wide = _wide_encoding(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    # What is UTF-8 beyond ASCII is so by no accident, whatever the file says of itself.
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        named = _declared_encoding(data) if declared and text.isascii() else None
        if named:
            try:
                return Decoded(data.decode(named), named)
            except (UnicodeDecodeError, LookupError):
                pass
        return Decoded(text, "utf-8")
    if declared and (named := _declared_encoding(data)) and named != "utf-8":
        try:
            return Decoded(data.decode(named), named)
        except (UnicodeDecodeError, LookupError):
            pass
    return _guess(data)


def _declared_encoding(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    # Browsers read these labels as the Windows set that holds them (WHATWG Encoding Standard).
    return "cp1252" if name in ("iso8859-1", "ascii") else name


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


def _best(data: bytes) -> tuple[str, int, int]:
    """The best single-byte encoding, its score, and its lead over the next."""
    scores = [(_score(data.decode(name, "replace")), -rank, name) for rank, name in enumerate(_SINGLE_BYTE)]
    scores.sort(reverse=True)
    return scores[0][2], scores[0][0], scores[0][0] - scores[1][0]


def _guess(data: bytes) -> Decoded:
    """Reads line by line: what is UTF-8 is read so, the rest in the encoding that gives Danish letters."""
    lines = [line for line in _LINE.findall(data) if line]
    foreign = [line for line in lines if not _is_utf8(line)]
    overall = _best(_high_bytes(b"".join(foreign)))[0]
    names: list[str] = []
    texts: list[str] = []
    for line in lines:
        if _is_utf8(line):
            texts.append(line.decode("utf-8"))
            if not line.isascii():
                names.append("utf-8")
            continue
        if _UTF8_LETTER.search(line):
            from bs4.dammit import UnicodeDammit

            mended = UnicodeDammit.detwingle(line)
            if _is_utf8(mended):
                texts.append(mended.decode("utf-8"))
                names += ["utf-8", "cp1252"]
                continue
        name, score, lead = _best(_high_bytes(line))
        if score <= 0 or lead <= 0:
            name = overall
        texts.append(line.decode(name, "replace"))
        names.append(name)
    found = sorted(set(names))
    message = f"The file does not say its encoding; it was read as {' and '.join(found)}, going by its Danish letters."
    return Decoded("".join(texts), "+".join(found), (diagnostic("encoding-guessed", message),))


def _high_bytes(data: bytes) -> bytes:
    return data.translate(None, bytes(range(128)))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
