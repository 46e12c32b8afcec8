"""JSON: a list of comparisons, every key in the order of the records."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from statusparse.follow_up.records import Comparison

__all__ = ["write"]


def write(comparisons: Sequence[Comparison]) -> bytes:
    """The comparisons as indented JSON in UTF-8 that ends with a line feed."""
    return msgspec.json.format(msgspec.json.encode(list(comparisons)), indent=1) + b"\n"
