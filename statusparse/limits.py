"""Limits on what an input may cost."""

from __future__ import annotations

from msgspec import Struct

from statusparse.errors import LimitExceeded

__all__ = ["UNLIMITED", "Limits", "check_year"]


def check_year(year: object) -> None:
    """Raises TypeError for what is neither None nor a number, ValueError for a year that no date can have.

    >>> check_year(2017)
    """
    if year is None:
        return
    said = f"year is {year!r}; it must be a whole number of four digits, such as 2017."
    if isinstance(year, bool) or not isinstance(year, int):
        raise TypeError(said)
    if not 1000 <= year <= 9999:
        raise ValueError(said)


class Limits(Struct, frozen=True):
    """Absolute limits on one input, each a count; a compression ratio is never one.

    Attributes:
        input_bytes: size of the file itself, or of a member of a zip archive once inflated.
        inflated_bytes: bytes that the members read from a .docx package inflate to, all together, counted while they
            are inflated.
        members: files in a .docx package.
        nodes: XML elements of one part, or HTML tags of a page.
        xml_depth: XML elements in one another. libxml2 reads none beyond 256, whatever the limit.
        cells: cells of all tables and lines, and of all rows of a section once each has all its columns.
        cell_letters: length of the text of one cell in code points, or of a line or paragraph that is an item.
        depth: tables in one another.
        memory_bytes: what reading may take up in all, in bytes, as `statusparse.memory` reckons it.
        memory_per_byte: what reading may take up beyond 64 MiB for each byte of the input once inflated.
        office_seconds: how long LibreOffice may take over a .doc, .odt or .rtf file. It ends in an error or not at all:
            what is read never depends on it.

    >>> Limits(cells=1000).cells
    1000
    """

    input_bytes: int = 128 * 1024 * 1024
    inflated_bytes: int = 256 * 1024 * 1024
    members: int = 10_000
    nodes: int = 4_000_000
    xml_depth: int = 256
    cells: int = 2_000_000
    cell_letters: int = 65_536
    depth: int = 40
    memory_bytes: int = 2_000_000_000
    memory_per_byte: int = 60
    office_seconds: int = 120

    @classmethod
    def none(cls) -> Limits:
        """No limits at all, for inputs that are trusted.

        Returns:
            Limits that nothing reaches.

        >>> Limits.none().cells > 10**18
        True
        """
        boundless = 2**63 - 1
        return cls(*[boundless] * len(cls.__struct_fields__))

    def check(self, what: str, count: int, unit: str) -> None:
        """Raises LimitExceeded where a count passes its limit.

        Args:
            what: the name of the limit.
            count: what was counted.
            unit: what it counts, for the message.

        Raises:
            LimitExceeded: it is more than the limit.

        >>> Limits(cells=2).check("cells", 3, "table cells")
        Traceback (most recent call last):
        statusparse.errors.LimitExceeded: The input has more than 2 table cells. \
If it is to be trusted, raise the limit: Limits(cells=…).
        """
        limit: int = getattr(self, what)
        if count > limit:
            raise LimitExceeded(
                f"The input has more than {limit} {unit}. If it is to be trusted, raise the limit: Limits({what}=…)."
            )


#: For what the library has made itself.
UNLIMITED = Limits.none()
