"""The order of the Danish alphabet, the same in every locale."""

from __future__ import annotations

__all__ = ["in_order"]

#: Letters that follow z.
_DANISH_ORDER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


def in_order(name: str) -> str:
    """What names are sorted by, in the order of the Danish alphabet.

    >>> sorted(["Ål", "Æbler", "Zoo", "abe", "Øl"], key=in_order)
    ['abe', 'Zoo', 'Æbler', 'Øl', 'Ål']
    """
    return name.casefold().translate(_DANISH_ORDER)
