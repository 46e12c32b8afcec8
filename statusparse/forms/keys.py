"""What two spellings of a line of a form have in common."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from statusparse.forms.initiative import LONGEST_PERIOD

__all__ = ["PERIOD", "YEAR", "key"]

_DANISH = {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe"}
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|[ivx]{1,4})\s*[.):–-]\s*(?=\D)", re.IGNORECASE)
#: A year or half-year as it stands in titles and headings.
YEAR = r"(?:(?:i|for|fra)\s+)?(?:perioden\s+)?(?:[12]\.\s*halvår\s+)?(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d){1,2})?"
#: The same at the end of a line.
PERIOD = re.compile(rf"[\s,(–-]*{YEAR}[\s)]*\Z", re.IGNORECASE)
_ENDS_IN_YEAR = re.compile(r"\d[\s)]*\Z")
_TOKEN = re.compile(r"[^\W_]+|[#½]")


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """What two spellings of a heading have in common: no case, no punctuation, æ ø å as ae oe aa, no number before.

    >>> key("3. Måling / METODE:"), key("Resultater/delmål i 2017")
    ('maalingmetode', 'resultaterdelmaal')
    """
    text = text.strip().rstrip(" .,:;")
    if _ENDS_IN_YEAR.search(text[-LONGEST_PERIOD:]):
        text = PERIOD.sub("", text)
    text = _NUMBERED.sub("", text, count=1) if _NUMBERED.match(text) else text
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", text).casefold()
        for letter, spelt in _DANISH.items():  # several times as quick as str.translate
            folded = folded.replace(letter, spelt)
    return "".join(_TOKEN.findall(folded))
