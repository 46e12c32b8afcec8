"""The writers of comparisons, one a format. Each has one verb: `write` turns comparisons into bytes.

To add a format, put a module with this verb beside the others and a line into `WRITERS`.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from statusparse.follow_up.records import Comparison

__all__ = ["WRITERS", "render_comparisons"]

#: Format and module of each writer.
WRITERS: dict[str, str] = {
    "html": "statusparse.follow_up.writers.html",
    "json": "statusparse.follow_up.writers.json",
    "md": "statusparse.follow_up.writers.markdown",
    "xlsx": "statusparse.follow_up.writers.xlsx",
}


class Writer(Protocol):
    """What a writer module offers."""

    def write(self, comparisons: Sequence[Comparison]) -> bytes:
        """The comparisons in this format."""


def render_comparisons(comparisons: Sequence[Comparison], format: str) -> bytes:
    """Writes comparisons in a format.

    Args:
        comparisons: what `compare` gave, once or more.
        format: "html", "json", "md" or "xlsx".

    Returns:
        The bytes of the file; the same comparisons always give the same bytes.

    Raises:
        ValueError: there is no such format.
        ImportError: the format wants a library that is not installed; the message names the extra to install.

    >>> from statusparse import compare, new_report
    >>> same = new_report("Tryg cykling", year=2018)
    >>> print(render_comparisons([compare(same, same)], "md").decode().splitlines()[2])
    No change.
    """
    if format not in WRITERS:
        raise ValueError(f"There is no format {format!r} for comparisons; known are {', '.join(WRITERS)}.")
    return cast(Writer, import_module(WRITERS[format])).write(comparisons)
