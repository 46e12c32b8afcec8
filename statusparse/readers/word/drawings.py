"""Text of drawings, which stands beside that of the document: shapes, word art, diagrams and charts."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from statusparse.readers.word.names import BOX, CHART, CHARTEX, DGM, A, R, V

__all__ = ["ASIDES", "drawn_lines", "part_reference"]

_SHAPE, _WORD_ART, _DIAGRAM = A + "txBody", V + "textpath", DGM + "relIds"
#: What refers to a part with the text of a drawing, and by which attribute.
_REFERENCES = {_DIAGRAM: R + "dm", CHART + "chart": R + "id", CHARTEX + "chart": R + "id"}
#: The elements of a paragraph whose text stands beside it; a box holds whole paragraphs of Word.
ASIDES = frozenset((BOX, _SHAPE, _WORD_ART, *_REFERENCES))
_PARAGRAPH, _TEXT, _BREAK = A + "p", A + "t", A + "br"
#: What a chart has taken from its sheet: the names of series and categories, of which each is shown once.
_NAMES = (CHART + "strCache", CHART + "multiLvlStrCache", CHARTEX + "strDim", CHARTEX + "txData")
_NAME = (CHART + "v", CHARTEX + "pt", CHARTEX + "v")


def part_reference(element: etree._Element) -> str | None:
    """The id of the relationship to the part that has the text, or None where the element has it itself."""
    attribute = _REFERENCES.get(str(element.tag))
    return None if attribute is None else element.get(attribute, "")


def drawn_lines(root: etree._Element) -> Iterator[str]:
    """The paragraphs of DrawingML text in an element or part, and the names in a chart.

    The numbers of a chart are drawn as bars and lines, and are no text.
    """
    if root.tag == _WORD_ART:
        yield root.get("string", "")
    for paragraph in root.iter(_PARAGRAPH):
        yield "".join([one.text or "" if one.tag == _TEXT else "\n" for one in paragraph.iter(_TEXT, _BREAK)])
    names = (name.text for cache in root.iter(*_NAMES) for name in cache.iter(*_NAME) if name.text)
    yield from dict.fromkeys(names)
