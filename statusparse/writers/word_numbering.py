"""The lists of a Word document: which list an item belongs to, and the numbering part that defines them."""

from __future__ import annotations

from statusparse.document import Paragraph
from statusparse.writers.word_template import WORD

__all__ = ["Lists"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BULLET_LIST = 1  # all bullets are items of one list
_BULLETS = "•–▪"
_LEVELS = 9


class Lists:
    """Gives each item its list, and begins a new one where a number does not follow the one before it."""

    def __init__(self) -> None:
        self._starts: list[tuple[int, int]] = []  # level, counted from 0, and first number of each ordered list
        self._open: list[tuple[int | None, int]] = []  # the next number (None for bullets) and the list, by level

    def end(self) -> None:
        """No item goes on with the lists before."""
        self._open.clear()

    def number_of(self, item: Paragraph) -> int:
        """The number (w:numId) of the list that an item belongs to.

        >>> lists = Lists()
        >>> [lists.number_of(Paragraph("x", level=1, ordinal=ordinal)) for ordinal in (1, 2, 5, None)]
        [2, 2, 3, 1]
        """
        level, ordinal = item.level, item.ordinal
        del self._open[level:]
        following = None if ordinal is None else ordinal + 1
        if len(self._open) == level and self._open[-1][0] == ordinal:
            number = self._open.pop()[1]
        else:
            del self._open[level - 1 :]
            number = _BULLET_LIST
            if ordinal is not None:
                self._starts.append((level - 1, ordinal))
                number = _BULLET_LIST + len(self._starts)
        self._open.append((following, number))
        return number

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
        return (_DECLARATION + text).encode("utf-8")


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
