"""A row that lists several activities in one cell, and as many statuses in the other, told apart."""

from __future__ import annotations

from msgspec.structs import replace

from statusparse.document import Paragraph

__all__ = ["answering", "entries"]

Content = tuple[Paragraph, ...]
_LEAST = 2


def answering(text: Content, status: Content) -> int:
    """How many entries of two cells answer each other; 0 where the cells are not two lists of the same length.

    Only lists of the file count, not numbers typed into running text.

    >>> ours = (Paragraph("Møde", level=1, ordinal=1), Paragraph("Folder", level=1, ordinal=2))
    >>> theirs = (Paragraph("Afholdt", level=1), Paragraph("Planlagt", level=1))
    >>> answering(ours, theirs), answering(ours, theirs[:1])
    (2, 0)
    """
    ours, theirs = len(entries(text)), len(entries(status))
    return ours if ours == theirs >= _LEAST else 0


def entries(content: Content) -> list[Content]:
    """The entries of a cell that is one list; empty where it is not.

    An entry takes its nested entries along. The marks of the list, which only count the entries, are taken off.
    """
    found: list[list[Paragraph]] = []
    for paragraph in content:
        if paragraph.level == 1:
            found.append([replace(paragraph, level=0, ordinal=None)])
        elif paragraph.level and found:
            found[-1].append(replace(paragraph, level=paragraph.level - 1))
        else:
            return []
    return [tuple(entry) for entry in found]
