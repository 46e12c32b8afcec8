"""Accepts or rejects the tracked changes of a WordprocessingML tree (ECMA-376 part 1, 17.13.5), in place."""

from __future__ import annotations

from lxml import etree

from statusparse.readers.options import Revisions
from statusparse.readers.word.names import (
    CELL,
    CELL_PROPERTIES,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN_PROPERTIES,
    TABLE,
    VAL,
    W,
)

__all__ = ["GONE", "REVISIONS", "give_way", "remove", "settle_revisions"]

_NEW = (W + "ins", W + "moveTo")
_OLD = (W + "del", W + "moveFrom")
#: What goes away, by what becomes of the changes.
GONE: dict[Revisions, tuple[str, str]] = {"accept": _OLD, "reject": _NEW}
_NEW_CELL, _OLD_CELL, _MERGED_CELL = W + "cellIns", W + "cellDel", W + "cellMerge"
#: What each change element of properties holds the former state of.
_FORMER = {
    W + "rPrChange": RUN_PROPERTIES,
    W + "pPrChange": PARAGRAPH_PROPERTIES,
    W + "tblPrChange": W + "tblPr",
    W + "trPrChange": ROW_PROPERTIES,
    W + "tcPrChange": CELL_PROPERTIES,
    W + "tblPrExChange": W + "tblPrEx",
    W + "sectPrChange": W + "sectPr",
    W + "tblGridChange": W + "tblGrid",
    W + "numberingChange": "",
}
_DELETED_TEXT = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_MERGES = {"rest": "restart", "cont": "continue"}
#: The elements by which a part is known to have tracked changes.
REVISIONS = (*_NEW, *_OLD, _NEW_CELL, _OLD_CELL, _MERGED_CELL, *_FORMER, *_DELETED_TEXT)


def settle_revisions(root: etree._Element, revisions: Revisions) -> None:
    """Leaves the text as it stands once all changes are accepted or rejected.

    Args:
        root: the root of a part whose wrappers have been taken off.
        revisions: "accept" or "reject".
    """
    accept = revisions == "accept"
    _settle_properties(root, accept)
    _settle_content(root, gone=GONE[revisions], kept=_NEW if accept else _OLD)
    _settle_cells(root, accept)
    for element in list(root.iter(*_DELETED_TEXT)):
        # What is left of these stands in no deletion, or in one that was rejected.
        if accept:
            remove(element)
        else:
            element.tag = _DELETED_TEXT[str(element.tag)]


def _settle_properties(root: etree._Element, accept: bool) -> None:
    for change in list(root.iter(*_FORMER)):
        properties = change.getparent()
        name = _FORMER[str(change.tag)]
        former = change.find(name) if name else None
        if properties is None:
            continue
        properties.remove(change)
        if not accept and former is not None:
            # The properties of a paragraph's mark and of its section were not part of the change.
            keep = (RUN_PROPERTIES, W + "sectPr")
            for child in list(properties):
                if child.tag not in keep and child.tag not in _NEW and child.tag not in _OLD:
                    properties.remove(child)
            properties[:0] = list(former)


def _settle_content(root: etree._Element, gone: tuple[str, ...], kept: tuple[str, ...]) -> None:
    joined: list[etree._Element] = []
    for element in list(root.iter(*gone)):
        parent = element.getparent()
        if parent is None:
            continue
        if parent.tag == ROW_PROPERTIES:
            remove(parent.getparent())
        elif parent.tag == RUN_PROPERTIES and (above := parent.getparent()) is not None:
            paragraph = above.getparent()
            if above.tag == PARAGRAPH_PROPERTIES and paragraph is not None:
                joined.append(paragraph)
        elif parent.tag == W + "numPr":
            remove(parent)
        else:
            remove(element)
    # From the last to the first, each text is moved once.
    for paragraph in reversed(joined):
        _join_next(paragraph)
    for element in list(root.iter(*kept)):
        if len(element):
            give_way(element)


def _join_next(paragraph: etree._Element) -> None:
    """The mark of the paragraph is gone, so its text goes to the next paragraph, whose mark holds the properties."""
    following = next((element for element in paragraph.itersiblings() if element.tag in (PARAGRAPH, TABLE)), None)
    if following is None or following.tag != PARAGRAPH:
        return
    first = following.find("*")
    if first is None or first.tag != PARAGRAPH_PROPERTIES:
        first = etree.Element(PARAGRAPH_PROPERTIES)
        following.insert(0, first)
    for child in reversed(list(paragraph)):
        if child.tag != PARAGRAPH_PROPERTIES:
            first.addnext(child)
    remove(paragraph)


def _settle_cells(root: etree._Element, accept: bool) -> None:
    for mark in list(root.iter(_OLD_CELL if accept else _NEW_CELL)):
        properties = mark.getparent()
        cell = properties.getparent() if properties is not None else None
        if cell is not None and cell.tag == CELL:
            row = cell.getparent()
            remove(cell)
            if row is not None and row.tag == ROW and row.find(CELL) is None:
                remove(row)
    for mark in list(root.iter(_MERGED_CELL)):
        merge = _MERGES.get(mark.get(W + "vMerge" if accept else W + "vMergeOrig", ""))
        properties = mark.getparent()
        if properties is not None and merge is not None:
            etree.SubElement(properties, W + "vMerge").set(VAL, merge)


def remove(element: etree._Element | None) -> None:
    """Takes an element out of its tree."""
    parent = element.getparent() if element is not None else None
    if element is not None and parent is not None:
        parent.remove(element)


def give_way(element: etree._Element) -> None:
    """Puts the children of an element in its place."""
    parent = element.getparent()
    if parent is not None:
        for child in list(element):
            element.addprevious(child)
        parent.remove(element)
