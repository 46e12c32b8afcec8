"""Reads a form so that every line of it tells its element: `line` in its place is the number of that in its part."""

from __future__ import annotations

from typing import Any

from lxml import etree
from msgspec.structs import replace

from statusparse.document import Document, Paragraph
from statusparse.fill.package import NUMBER, BlankPackage
from statusparse.readers.docx import read_package
from statusparse.readers.options import Options
from statusparse.readers.word.tables import Grid
from statusparse.readers.word.walk import WordWalk
from statusparse.report import Place

__all__ = ["NumberedWalk", "read_numbered"]


class NumberedWalk(WordWalk):
    """The walk of the reader, which notes the cells of each row as well.

    `rows` has, by the part and number of a row, the numbers and grid columns of its cells.
    """

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.rows: dict[tuple[str, int], list[tuple[int, int]]] = {}

    def _row_place(self, row: etree._Element, table: int, number: int) -> Place:
        own = _number(row)
        self.rows[self._part, own] = []
        return Place(part=self._part, line=own, table=table, row=number)

    def _cell(self, cell: etree._Element, grid: Grid, at: Place) -> None:
        self.rows[self._part, at.line or 0].append((_number(cell), grid.column))
        super()._cell(cell, grid, at)

    def _paragraph(self, element: etree._Element, at: Place) -> Paragraph | None:
        return super()._paragraph(element, replace(at, line=_number(element)))


def _number(element: etree._Element) -> int:
    return int(element.get(NUMBER, "0"))


def read_numbered(package: BlankPackage, options: Options) -> tuple[Document, NumberedWalk]:
    """Reads a package as the reader does, with numbers for places.

    Args:
        package: the form.
        options, and the errors: as for `statusparse.readers.docx.read`.
    """
    walks: list[NumberedWalk] = []

    def make_walk(*arguments: Any) -> NumberedWalk:
        walks.append(NumberedWalk(*arguments))
        return walks[-1]

    return read_package(package, options, make_walk), walks[0]
