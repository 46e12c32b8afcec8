"""The words of the page: one table a language, `languages/*.toml`, all with the same keys."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any, Literal

from msgspec import Struct

from statusparse.report import Place

__all__ = ["LANGUAGES", "Language", "load_language"]

LANGUAGES = ("da", "en")


class Language(Struct, frozen=True):
    """The words of the page in one language: `words` has the groups of its table."""

    code: Literal["da", "en"]
    words: dict[str, Any]

    def count(self, name: str, number: int) -> str:
        """Words that go with a number.

        >>> load_language("da").count("items", 1), load_language("da").count("items", 5000)
        ('1 punkt', '5.000 punkter')
        """
        one, many = self.words["counts"][name]
        text: str = one if number == 1 else many
        return text.format(n=self.number(number))

    def number(self, number: int) -> str:
        """A whole number with its thousands parted."""
        return f"{number:,}".replace(",", self.words["numbers"]["thousands"])

    def place(self, at: Place) -> str:
        """A place in words, as `statusparse.places.place_words` has it in English; nothing where there is none.

        >>> load_language("da").place(Place(part="word/document.xml", table=1, row=3))
        'tabel 1, række 3'
        """
        numbered = (("line", at.line), ("table", at.table), ("row", at.row if at.table else None))
        words = [self.words["places"][name].format(n=number) for name, number in numbered if number is not None]
        return ", ".join(words) or at.part or ""


@cache
def load_language(code: str) -> Language:
    """The words of a language.

    Args:
        code: one of `LANGUAGES`.

    Raises:
        ValueError: there is no such language.
    """
    if code not in LANGUAGES:
        raise ValueError(f"There is no language {code!r} for the page; known are {', '.join(LANGUAGES)}.")
    file = resources.files("statusparse.overview") / "languages" / f"{code}.toml"
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    return Language(words.pop("code"), words)
