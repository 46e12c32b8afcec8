"""The normal form of text in records.

NFC; a run of blanks is one space, a run that holds a break is one line feed, none at the ends; invisible characters
(soft hyphen, zero-width space, word joiner, byte-order mark) are gone while joiners and bidirectional marks stay; text
that was encoded twice is repaired; what XML cannot hold is U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["clean", "fold_blanks", "held", "is_plain", "legal", "names_something", "normalise"]

_BREAKS = "\n\r\v\f\x85\u2028\u2029"
_BLANK = re.compile(r"\s+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
# XML 1.0 (production 2, Char), less the blanks, which are folded before this is asked.
_ILLEGAL = re.compile("[\0-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# UTF-8 read as cp1252 shows as one of these sequences, which Danish has no use for. Each is repaired by itself, not by
# the look of the text around it as ftfy does it, so that no text changes for what stands beside it.
_CONTINUED = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MOJIBAKE = re.compile(f"[ÂÃ]{_CONTINUED}|[âï]{_CONTINUED}{{2}}|ð{_CONTINUED}{{3}}")
# What any of the rules below may ask for. It is one set, so that texts without it are passed at the speed of a scan.
_SPECIAL = re.compile(
    "[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ud800-\udfff\ufffe\uffffÃÂâïð]"
)
_ROUNDS = 10


def clean(text: str, faults: set[str] | None = None) -> str:
    """Everything of :func:`normalise` but the folding of blanks and NFC, for a part of a text.

    Args:
        text: any string.
        faults: takes up `"encoding-repaired"` and `"text-replaced"` where that was done.

    >>> clean("Gen\\u00adnemfÃ¸rt")
    'Gennemført'
    """
    if not _SPECIAL.search(text):
        return text
    text = text.translate(_INVISIBLE)
    if _MOJIBAKE.search(text):
        repaired = _MOJIBAKE.sub(_repair, text).translate(_INVISIBLE)
        if repaired != text:
            text = repaired
            if faults is not None:
                faults.add("encoding-repaired")
    if _ILLEGAL.search(text):
        # \x1c–\x1f count as blanks in Python, but no document can hold them.
        text = _ILLEGAL.sub("\ufffd", text)
        if faults is not None:
            faults.add("text-replaced")
    return text


def legal(text: str) -> str:
    """The text with U+FFFD for what XML cannot hold.

    >>> legal("a\\0b")
    'a\ufffdb'
    """
    return _ILLEGAL.sub("\ufffd", text)


def _repair(sequence: re.Match[str]) -> str:
    # The codec of ftfy knows the five bytes that cp1252 leaves undefined.
    import ftfy.bad_codecs

    ftfy.bad_codecs.ok()
    try:
        return sequence[0].encode("sloppy-windows-1252").decode("utf-8")
    except UnicodeError:
        return sequence[0]


def _fold_run(match: re.Match[str]) -> str:
    run = match[0]
    return " " if run == " " or not any(mark in run for mark in _BREAKS) else "\n"


def fold_blanks(text: str) -> str:
    """Folds each run of blanks to one space, or to one line feed where it holds a break.

    >>> fold_blanks("a \\r\\n b\\tc")
    'a\\nb c'
    """
    return _BLANK.sub(_fold_run, text)


def is_plain(text: str) -> bool:
    """Whether nothing but a blank at its ends keeps a text from its normal form; what is not plain may still be in it.

    >>> is_plain(" Møde"), is_plain("to  blanke")
    (True, False)
    """
    # No blank but the space is printable, and no other character that a rule asks for but the beginnings of mojibake.
    if "  " in text or not text.isprintable():
        return False
    if text.isascii():
        return True
    if "Ã" in text or "Â" in text or "â" in text or "ï" in text or "ð" in text:
        return False
    return unicodedata.is_normalized("NFC", text)


def normalise(text: str, faults: set[str] | None = None) -> str:
    """Brings a text to the normal form; doing it twice changes nothing more.

    Args:
        text: any string.
        faults: takes up `"encoding-repaired"` and `"text-replaced"` where that was done.

    >>> normalise("  Møde\\xa0 om\\r\\n\\r\\ntryg\\u00adhed ")
    'Møde om\\ntryghed'
    """
    if is_plain(text):
        return text.strip()
    # A repair can bring forth what another rule mends (a blank, a letter to compose), so the rules go round until
    # nothing changes; texts that people write are done after one round.
    for _ in range(_ROUNDS):
        before = text
        text = unicodedata.normalize("NFC", fold_blanks(clean(text, faults)).strip())
        if text == before:
            break
    return text


def held(text: str) -> str:
    """A text as a document can hold it before it is in normal form; blanks that none can are others of their kind.

    >>> held("1\\v2\\x01")
    '1\\u20282\\ufffd'
    """
    return legal(text.replace("\v", "\u2028").replace("\f", " "))


def names_something(text: str | None) -> bool:
    """Whether a text can be a name; a blank may print dots or a line in its place.

    >>> names_something("Byen"), names_something("…"), names_something("____"), names_something(None)
    (True, False, False, False)
    """
    return any(map(str.isalnum, text or ""))
