"""Numbers that people typed in front of list items, in lists that number nothing themselves."""

from __future__ import annotations

import re

from statusparse.rich import Pieces

__all__ = ["cut_at_numbers", "take_number"]

_TYPED = re.compile(r"\s*(\d{1,4})[.)]\s*")
_AWAITED = re.compile(r"(?<!\w)(\d{1,4})[.)](?:\s+|(?=\D))")
_LOOK_BACK = 200  # characters before a number in which the end of the sentence must stand


def take_number(pieces: Pieces) -> tuple[int | None, Pieces]:
    """The number typed at the start of a list item, and the pieces without it."""
    for index, (text, marks, href) in enumerate(pieces):
        if text.strip():
            match = _TYPED.match(text)
            if match:
                return int(match[1]), [
                    *pieces[:index],
                    (text[match.end() :], marks, href),
                    *pieces[index + 1 :],
                ]
            break
    return None, pieces


def cut_at_numbers(pieces: Pieces) -> list[tuple[int | None, Pieces]]:
    """Cuts running text in a list without items at the numbers typed into it: 1., 2., 3. …

    A number counts where the sequence awaits it, at a change of formatting or after the end of a sentence: "se afsnit
    2. Derefter" is no item.
    """
    parts: list[tuple[int | None, Pieces]] = [(None, [])]
    awaited: int | None = None
    before = ""  # the last letter of the piece before
    for text, marks, href in pieces:
        begin = 0
        for match in _AWAITED.finditer(text):
            number, at = int(match[1]), match.start()
            lead = text[max(at - _LOOK_BACK, 0) : at].rstrip()[-1:] or before
            first = awaited is None and not lead
            if first or (number == awaited and (at == 0 or not lead.isalnum())):
                parts[-1][1].append((text[begin:at], marks, href))
                parts.append((number, []))
                begin, awaited = match.end(), number + 1
        parts[-1][1].append((text[begin:], marks, href))
        before = text.rstrip()[-1:] or before
    return parts
