"""Names for the outputs: those of the inputs, and no two alike in any case of letters."""

from __future__ import annotations

import hashlib
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import PurePosixPath

from statusparse.inputs.found import as_text

__all__ = ["OutputNames", "key_of", "number_of"]


def key_of(place: PurePosixPath | str) -> int:
    """What two places have in common that a file system may take for one, as a number of 64 bits.

    >>> key_of("2017/A.json") == key_of("2017/a.json")
    True
    """
    return number_of(as_text(str(place)))


def number_of(text: str) -> int:
    """A number of 64 bits that texts have in common which differ at most in the case of their letters.

    >>> number_of("Et trygt natteliv") == number_of("ET TRYGT NATTELIV")
    True
    """
    alike = unicodedata.normalize("NFC", text).casefold()
    return int.from_bytes(hashlib.blake2b(alike.encode("utf-8", "surrogateescape"), digest_size=8).digest(), "big")


class OutputNames:
    """Gives each input a stem: the place of its outputs below the output folder, without their suffix.

    A stem is the input's place without its suffix where no other input has the same, and with it otherwise. The stems
    are asked for in the order of the inputs. Eight bytes are kept for each input.

    Args:
        places: of all inputs.
        suffixes: of the outputs, such as ".json".

    >>> places = [PurePosixPath(name) for name in ("a.docx", "a.html", "b.txt")]
    >>> names = OutputNames(places, [".json"])
    >>> [str(names.stem(place)) for place in places]
    ['a.docx', 'a.html', 'b']
    """

    def __init__(self, places: Iterable[PurePosixPath], suffixes: Iterable[str]) -> None:
        keys = array("Q")
        taken_by_folders: set[int] = set()
        suffixes = tuple(suffixes)
        folder = None
        for place in places:
            keys.append(key_of(place.with_suffix("")))
            if place.parent != folder:
                folder = place.parent
                for part in (folder, *folder.parents):
                    if part.suffix in suffixes and part.suffix:
                        taken_by_folders.add(key_of(part.with_suffix("")))
        self._keys = array("Q", sorted(keys))
        self._taken = taken_by_folders

    def _count(self, key: int) -> int:
        """How many inputs would like the stem of this key: 0, 1, or 2 for more."""
        at = bisect_left(self._keys, key)
        return sum(self._keys[at + more] == key for more in (0, 1) if at + more < len(self._keys))

    def _is_free(self, stem: PurePosixPath) -> bool:
        key = key_of(stem)
        return key not in self._taken and self._count(key) != 1

    def _first_free(self, stem: PurePosixPath) -> PurePosixPath:
        free, number = stem, 2
        while not self._is_free(free):
            free = stem.with_name(f"{stem.name}-{number}")
            number += 1
        self._taken.add(key_of(free))
        return free

    def stem(self, place: PurePosixPath) -> PurePosixPath:
        """The stem of the next input."""
        short = place.with_suffix("")
        key = key_of(short)
        if self._count(key) == 1 and key not in self._taken:
            return short
        return self._first_free(place)

    def numbered(self, stem: PurePosixPath, count: int) -> list[PurePosixPath]:
        """Stems for the several forms of one input, none of which is taken yet; they are taken then.

        >>> names = OutputNames([PurePosixPath("a.txt"), PurePosixPath("a-1.txt")], [".json"])
        >>> [str(stem) for stem in names.numbered(PurePosixPath("a"), 2)]
        ['a-1-2', 'a-2']
        """
        return [self._first_free(stem.with_name(f"{stem.name}-{number}")) for number in range(1, count + 1)]
