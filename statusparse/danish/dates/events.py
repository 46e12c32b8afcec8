"""Whether "start" and "slut" beside a date are a part of it ("start maj") or happen then ("kursus med start maj")."""

from __future__ import annotations

from statusparse.danish.dates.row import Row
from statusparse.danish.dates.words import (
    BEGINNINGS,
    ENDS,
    EVENTS_AFTER,
    GENITIVES,
    NOT_GENITIVES,
    PARTS_LIKE_EVENTS,
)

__all__ = ["is_event", "second_part"]

# How far before "slut" its beginning is looked for, and how far behind "start" its end, in code points.
_BEFORE, _BEHIND = 500, 100


def is_event(row: Row, i: int) -> bool:
    """Whether a word like "start" names what happens at a date ("forventet start maj") rather than a part of it."""
    token, before = row.tokens[i], row.tokens[i - 1]
    word, word_before = row.text[token.start : token.end], row.text[before.start : before.end]
    if word not in PARTS_LIKE_EVENTS:
        return False
    if second_part(row, i):
        return False
    if row.tokens[i + 1].kind == "glue" or word_before in EVENTS_AFTER:
        return True
    if word_before.endswith(GENITIVES) and word_before not in NOT_GENITIVES:
        return True
    if not (row.begins(i) or before.kind in ("mark", "and")) or _beside_a_part(row, i):
        return False
    if word in BEGINNINGS:
        earlier = row.text[max(0, token.start - _BEFORE) : token.start]
        return any(beginning in earlier for beginning in BEGINNINGS[word])
    # "Start maj" is early in May, "Start 2018" any day of the year.
    alone = row.begins(i) and row.digits(i + 1, 4) is None
    return not alone or ENDS[word] in row.text[token.end : token.end + _BEHIND]


def _beside_a_part(row: Row, i: int) -> bool:
    """Whether "start" at token `i` goes on after the part of another month: "slut april/start maj"."""
    if not (row.mark(i - 1, "-", "/") or row.tokens[i - 1].kind == "and"):
        return False
    j = i - 2 - (row.tokens[i - 2].kind == "number")
    return j > 0 and row.tokens[j].kind == "month" and row.tokens[j - 1].kind == "part" and not is_event(row, j - 1)


def second_part(row: Row, i: int) -> int:
    """The index of the other part where the one at token `i` is one of two ("medio/ultimo", "midt til slut"), else 0.

    "Fra start til slut" are none.
    """
    joined = row.mark(i + 1, "-", "/") or row.tokens[i + 1].kind in ("and", "to")
    if not joined or row.tokens[i + 2].kind != "part":
        return 0
    parts = (row.tokens[i], row.tokens[i + 2])
    return i + 2 if any(row.text[part.start : part.end] not in PARTS_LIKE_EVENTS for part in parts) else 0
