"""The markers that Word writes in front of the paragraphs of a list: "1.", "b)", "iv.", "·"."""

from __future__ import annotations

import re

__all__ = ["MarkerCounter"]

_NUMBER = re.compile(r"[(\[]?(?:\d{1,4}\.)*(\d{1,6})[.):\]]*\Z")
_LETTERS = re.compile(r"[(\[]?(?:([a-z])|([A-Z])|([ivxlc]{2,9})|([IVXLC]{2,9}))[.):\]]+\Z")
_BULLET = re.compile(r"(?:[^\w\s]{1,2}|[o§ØüvnlqàÖ\ue000-\uf8ff])\Z")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class MarkerCounter:
    """Tells the number that a marker shows; what "i." means depends on the marker before it."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, int], int] = {}

    def read(self, marker: str, list_id: str, level: int) -> tuple[bool, int | None]:
        """Whether a text is a marker, and the number it shows; bullets show none.

        Args:
            marker: the text in front of the item.
            list_id: the list.
            level: its level.

        >>> counter = MarkerCounter()
        >>> [counter.read(marker, "l0", 1) for marker in ("h)", "i)", "·", "Trin 1")]
        [(True, 8), (True, 9), (True, None), (False, None)]
        """
        marker = marker.strip(" \xa0\t\r\n\u200b")
        if not marker or _BULLET.match(marker):
            return True, None
        candidates = _candidates(marker)
        if not candidates:
            return False, None
        place = (list_id, level)
        awaited = self._last.get(place, 0) + 1
        number = awaited if awaited in candidates else candidates[0]
        self._last[place] = number
        return True, number


def _candidates(marker: str) -> list[int]:
    """The numbers that a marker can mean, the likelier first."""
    if match := _NUMBER.match(marker):
        return [int(match[1])]
    match = _LETTERS.match(marker)
    if not match:
        return []
    letters = next(group for group in match.groups() if group).lower()
    found = [_roman(letters)] if all(letter in _ROMAN for letter in letters) else []
    if len(letters) == 1:
        found.append(ord(letters) - ord("a") + 1)
        if letters != "i":
            found.reverse()
    return found


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
