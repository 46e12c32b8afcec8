"""What a report says in each column of a form, and what the form has no column for."""

from __future__ import annotations

from msgspec import Struct

from statusparse.build import plain
from statusparse.compose import content_of
from statusparse.document import Paragraph
from statusparse.fill.places import Region, Slot
from statusparse.forms.keys import key
from statusparse.report import Due, Item, Status

__all__ = ["WantedRow", "wanted_row"]

_NAMES = {"status": "the status", "owner": "the owner", "due": "the deadline"}


class WantedRow(Struct):
    """The answers of one item by their columns, what they say where a control asks for it, and what has no column."""

    cells: dict[int, tuple[Paragraph, ...]]
    said: dict[int, Status | Due]
    missing: list[str]


def wanted_row(item: Item, region: Region, slot: Slot) -> WantedRow:
    """What an item says in the columns that a region has and a slot of it has cells for."""
    columns = {role: column for column, role in region.roles.items() if role in ("text", *_NAMES)}
    texts = {
        "status": item.status.text if item.status else "",
        "owner": item.owner or "",
        "due": item.due.text if item.due else "",
    }
    cells = {columns["text"]: content_of(item)}
    said: dict[int, Status | Due] = {}
    missing = []
    for role, text in texts.items():
        column = columns.get(role)
        if column is not None and column in slot.cells:
            cells[column] = plain(text)
            if role == "status" and item.status is not None:
                said[column] = item.status
            elif role == "due" and item.due is not None:
                said[column] = item.due
        elif text:
            missing.append(_NAMES[role])
    if columns["text"] not in slot.cells:
        del cells[columns["text"]]
        missing += ["the text"] if item.text else []
    left = {name: text for name, text in item.extra.items() if text}
    for alike in (False, True):  # by their very names first, then by what two spellings have in common
        for column, name in region.names.items():
            found = next((one for one in left if (key(one) == key(name) if alike else one == name)), None)
            if found is not None and column in slot.cells and not cells.get(column):
                cells[column] = plain(left.pop(found))
            elif column in slot.cells:
                cells.setdefault(column, ())
    missing += [f"“{name}”" for name in left]
    return WantedRow(cells, said, missing)
