"""A row that lists several activities in one cell, and as many statuses in the other, told apart."""

from __future__ import annotations

from msgspec.structs import replace

from statusparse.document import Paragraph

__all__ = ["entries", "paired_lists"]

Content = tuple[Paragraph, ...]
_LEAST = 2


def paired_lists(text: Content, status: Content) -> list[tuple[Content, Content]]:
    """The entries of two cells that answer each other; empty where the cells are not two lists of the same length.

    Only lists of the file count, not numbers typed into running text; an entry takes its nested entries along. The
    marks of the list, which only count the entries, are taken off.

    >>> ours = (Paragraph("Møde", level=1, ordinal=1), Paragraph("Folder", level=1, ordinal=2))
    >>> theirs = (Paragraph("Afholdt", level=1), Paragraph("Planlagt", level=1))
    >>> [(a[0].shown, b[0].shown) for a, b in paired_lists(ours, theirs)]
    [('Møde', 'Afholdt'), ('Folder', 'Planlagt')]
    """
    if not (text and status and text[0].level and status[0].level):
        return []
    ours, theirs = entries(text), entries(status)
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) >= _LEAST else []


def entries(content: Content) -> list[Content]:
    """The entries of a cell that is one list; empty where it is not."""
    found: list[list[Paragraph]] = []
    for paragraph in content:
        if paragraph.level == 1:
            found.append([replace(paragraph, level=0, ordinal=None)])
        elif paragraph.level and found:
            found[-1].append(replace(paragraph, level=paragraph.level - 1))
        else:
            return []
    return [tuple(entry) for entry in found]
