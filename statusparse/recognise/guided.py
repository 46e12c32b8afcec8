"""An answer typed behind the guidance of the form, in the same cell: the two told apart."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from statusparse.document import Paragraph
from statusparse.recognise.lines import Line, LineCell
from statusparse.rich import lines_of

__all__ = ["guidance_and_answer"]

#: Tells whether a line is guidance of the form.
Guides = Callable[[str], bool]


def guidance_and_answer(line: Line, column: int, guides: Guides) -> tuple[Line, Line] | None:
    """The guidance of a row, and what was answered behind it, as two rows; None where nothing was.

    Args:
        line: a row below a heading.
        column: that of the text, whose cell is there and must hold both; another may too, or belongs to one of them.
        guides: tells guidance.
    """
    guiding: list[LineCell] = []
    answering: list[LineCell] = []
    for cell in line.cells:
        guidance, answer = _parted(cell.content, guides)
        if cell.column == column and not (guidance and answer):
            return None
        if guidance:
            guiding.append(cell.holding(guidance))
        if answer or not guidance:
            answering.append(cell.holding(answer))
    return _row(line, guiding), _row(line, answering)


def _row(line: Line, cells: list[LineCell]) -> Line:
    filled = tuple([cell for cell in cells if cell.text])
    return replace(line, cells=tuple(cells), filled=filled)


def _parted(content: tuple[Paragraph, ...], guides: Guides) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """What of a cell is guidance, from its first line on, and what follows."""
    guidance: list[Paragraph] = []
    for at, paragraph in enumerate(content):
        lines = lines_of(paragraph) if not paragraph.level else [paragraph]
        told = next((number for number, one in enumerate(lines) if not guides(one.text)), len(lines))
        guidance += lines[:told]
        if told < len(lines):
            rest = [paragraph] if not told else lines[told:]
            return tuple(guidance), (*rest, *content[at + 1 :])
    return tuple(guidance), ()
