"""The lists of a Word document: which list an item belongs to, and the numbering part that defines them."""

from __future__ import annotations

from statusparse.document import Paragraph
from statusparse.open_lists import OpenLists
from statusparse.writers.word_template import DECLARATION, WORD

__all__ = ["Lists"]

_BULLET_LIST = 1  # all bullets are items of one list
_BULLETS = "•–▪"
_LEVELS = 9


class Lists(OpenLists):
    """Gives each item its list (w:numId), and keeps where each list begins.

    >>> lists = Lists()
    >>> [lists.number_of(Paragraph("x", level=1, ordinal=ordinal)) for ordinal in (1, 2, 5, None)]
    [2, 2, 3, 1]
    """

    def __init__(self) -> None:
        super().__init__(self._begun)
        self._starts: list[tuple[int, int]] = []  # level, counted from 0, and first number of each ordered list

    def _begun(self, item: Paragraph) -> int:
        if item.ordinal is None:
            return _BULLET_LIST
        self._starts.append((item.level - 1, item.ordinal))
        return _BULLET_LIST + len(self._starts)

    def part(self) -> bytes:
        """The numbering part: a definition of its own for each list.

        LibreOffice loses count in .doc files where lists share a definition and override where it starts.
        """
        count = _BULLET_LIST + len(self._starts)
        definitions = [_definition(_BULLET_LIST, "bullet", -1, 1)]
        definitions += [
            _definition(number, "decimal", level, start)
            for number, (level, start) in enumerate(self._starts, _BULLET_LIST + 1)
        ]
        uses = [
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(1, count + 1)
        ]
        text = f'<w:numbering xmlns:w="{WORD}">{"".join(definitions)}{"".join(uses)}</w:numbering>'
        return (DECLARATION + text).encode("utf-8")


def _definition(number: int, kind: str, level: int, start: int) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start if at == level else 1}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{_BULLETS[at % 3] if kind == "bullet" else f"%{at + 1}."}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{360 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for at in range(_LEVELS)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{number:08X}"/>'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
