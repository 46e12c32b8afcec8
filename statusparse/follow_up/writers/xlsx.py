"""A workbook: one sheet with a row for each item of all comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from statusparse.follow_up.records import Comparison, FollowUp, Told
from statusparse.follow_up.words import LABELS, edition_words, place_of
from statusparse.tables.rows import Value
from statusparse.tables.workbook import Looks, Sheet, workbook

__all__ = ["write"]

_COLUMNS = (
    "initiative",
    "old edition",
    "new edition",
    "what became of it",
    "moved",
    "reworded",
    "alike",
    "old text",
    "new text",
    "old state",
    "new state",
    "old start",
    "old end",
    "new start",
    "new end",
    "old status",
    "new status",
    "old place",
    "new place",
)
_WIDTHS = {name: 32 if name.endswith(("text", "status")) else 22 for name in _COLUMNS if name.count(" ") == 1}
_WIDTHS |= {"initiative": 24, "what became of it": 24, "old text": 45, "new text": 45}


def write(comparisons: Sequence[Comparison]) -> bytes:
    """The comparisons as a workbook."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "comparisons.xlsx")
        with workbook(path, "Follow-up") as book:
            sheet = Sheet(book, Looks(book), "Follow-up", _COLUMNS, _WIDTHS)
            for comparison in comparisons:
                for item in comparison.items:
                    sheet.add(_row(item, comparison))
            sheet.close()
        return path.read_bytes()


def _row(item: FollowUp, comparison: Comparison) -> list[Value]:
    old, new = item.old, item.new
    return [
        comparison.initiative,
        edition_words(comparison.old),
        edition_words(comparison.new),
        LABELS[item.verdict],
        "yes" if item.moved else None,
        "yes" if item.reworded else None,
        None if item.score is None else round(100 * item.score),
        old.text if old else None,
        new.text if new else None,
        old.state if old else None,
        new.state if new else None,
        *_days(old),
        *_days(new),
        old.status if old else None,
        new.status if new else None,
        place_of(old, comparison.old),
        place_of(new, comparison.new),
    ]


def _days(told: Told | None) -> tuple[Value, Value]:
    return told.bounds if told else (None, None)
