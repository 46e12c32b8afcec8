"""What a caller may ask of a reader."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from statusparse.limits import Limits

__all__ = ["Options", "Revisions"]

Revisions = Literal["accept", "reject"]


class Options(Struct, frozen=True):
    """Options of all readers; each heeds what its format knows.

    Args:
        limits: what the input may cost.
        revisions: whether tracked changes are accepted or rejected.
    """

    limits: Limits = Limits()
    revisions: Revisions = "accept"
