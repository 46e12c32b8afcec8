"""The tree of a Word document as it is edited: what stands next to what, whatever is wrapped around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from statusparse.readers.word.names import (
    CELL,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    VAL,
    M,
    W,
    is_on,
)

__all__ = [
    "CONTENT",
    "CONTROL",
    "CONTROL_PROPERTIES",
    "SPACE",
    "cells_of",
    "flow",
    "flow_container",
    "place",
    "put",
    "rows_of",
    "run_text",
    "showing_placeholder",
    "visible_runs",
]

CONTROL, CONTENT, CONTROL_PROPERTIES = W + "sdt", W + "sdtContent", W + "sdtPr"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: What may stand around blocks, rows and cells without being one.
_WRAPPERS = frozenset((CONTROL, CONTENT, *(W + name for name in ("customXml", "smartTag", "ins", "moveTo"))))
_GONE = frozenset((W + "del", W + "moveFrom", CONTROL_PROPERTIES, PARAGRAPH_PROPERTIES, RUN_PROPERTIES))
_MATHS = frozenset((M + "oMath", M + "oMathPara"))
#: The children of paragraph and run properties and of others in the order of the schema (ECMA-376 part 1, annex A).
_ORDER = {
    PARAGRAPH_PROPERTIES: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    RUN_PROPERTIES: "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow "
    "emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr "
    "shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    ROW_PROPERTIES: "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc "
    "hidden ins del trPrChange",
}
_RANKS = {tag: {W + name: at for at, name in enumerate(names.split())} for tag, names in _ORDER.items()}


def put(parent: etree._Element, name: str, value: str | None = None) -> etree._Element:
    """Puts a new child into properties where the schema wants it, in place of those of its name.

    Args:
        parent: w:pPr, w:rPr or w:trPr.
        name: the name of the child, without its prefix.
        value: its w:val.
    """
    child = etree.Element(W + name)
    if value is not None:
        child.set(VAL, value)
    place(parent, child)
    return child


def place(parent: etree._Element, child: etree._Element) -> None:
    """Puts a child into properties where the schema wants it, in place of those of its name."""
    for former in parent.findall(str(child.tag)):
        parent.remove(former)
    ranks = _RANKS[str(parent.tag)]
    rank = ranks[str(child.tag)]
    parent.insert(sum(1 for other in parent if ranks.get(str(other.tag), 0) < rank), child)


def flow(container: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs and tables of a body, cell or content control, in order."""
    yield from _own(container, (PARAGRAPH, TABLE))


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table, those of tables inside it apart."""
    yield from _own(table, (ROW,))


def cells_of(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row."""
    yield from _own(row, (CELL,))


def _own(element: etree._Element, wanted: tuple[str, ...]) -> Iterator[etree._Element]:
    for child in element:
        if child.tag in wanted:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _own(child, wanted)


def flow_container(element: etree._Element) -> etree._Element:
    """The body, cell or other element whose blocks a block is one of."""
    for ancestor in element.iterancestors():
        if ancestor.tag not in _WRAPPERS:
            return ancestor
    return element


def showing_placeholder(control: etree._Element) -> bool:
    """Whether a content control shows its placeholder, which is no answer."""
    showing = control.find(f"{CONTROL_PROPERTIES}/{W}showingPlcHdr")
    return showing is not None and is_on(showing)


def visible_runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The runs (and formulas) of a paragraph that are neither deleted nor a placeholder."""
    if not any(showing_placeholder(control) for control in paragraph.iterancestors(CONTROL)):
        yield from _runs(paragraph)


def _runs(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        tag = child.tag
        if tag == RUN or tag in _MATHS:
            yield child
        elif not isinstance(tag, str) or tag in _GONE or (tag == CONTROL and showing_placeholder(child)):
            continue
        elif len(child):
            yield from _runs(child)


def run_text(runs: Iterable[etree._Element]) -> str:
    """The letters of some runs, each other character of theirs a blank."""
    return "".join(
        (child.text or "") if child.tag == TEXT else "" if child.tag == RUN_PROPERTIES else " "
        for run in runs
        for child in run
    )
