"""Takes the wrappers off a WordprocessingML tree, once, before it is walked.

Content controls, smart tags, custom XML, simple fields and alternate content give way to what they hold; tracked
changes are accepted or rejected; paragraphs whose mark was deleted run together with the next.
"""

from __future__ import annotations

from lxml import etree

from statusparse.readers.options import Revisions
from statusparse.readers.word_names import MC, W14, W, is_on

__all__ = ["unwrap"]

_KEPT_WHEN: dict[Revisions, tuple[str, ...]] = {
    "accept": (W + "ins", W + "moveTo"),
    "reject": (W + "del", W + "moveFrom"),
}
_GONE_WHEN: dict[Revisions, tuple[str, ...]] = {
    "accept": _KEPT_WHEN["reject"],
    "reject": _KEPT_WHEN["accept"],
}
#: What each change element of properties holds the former state of.
_FORMER = {
    W + "rPrChange": W + "rPr",
    W + "pPrChange": W + "pPr",
    W + "tblPrChange": W + "tblPr",
    W + "trPrChange": W + "trPr",
    W + "tcPrChange": W + "tcPr",
    W + "tblPrExChange": W + "tblPrEx",
    W + "sectPrChange": W + "sectPr",
    W + "tblGridChange": W + "tblGrid",
    W + "numberingChange": "",
}
_TRANSPARENT = (W + "smartTag", W + "customXml", W + "fldSimple", W + "dir", W + "bdo", W + "sdtContent")
_PROPERTIES = (W + "smartTagPr", W + "customXmlPr")
_CELL_GONE = {"accept": W + "cellDel", "reject": W + "cellIns"}
_PLACEHOLDER_TEXT = (W + "t", W + "sym", W + "tab", W + "br")


def unwrap(root: etree._Element, revisions: Revisions = "accept") -> int:
    """Takes the wrappers off, in place.

    Args:
        root: the root of a part, in Transitional names.
        revisions: whether tracked changes are accepted or rejected.

    Returns:
        The number of placeholder texts that were left out.
    """
    _choose_alternates(root)
    _settle_properties(root, revisions)
    _settle_revisions(root, revisions)
    placeholders = _open_controls(root)
    for element in list(root.iter(*_TRANSPARENT)):
        if element.tag == W + "fldSimple":
            # The walk knows the other spelling of a field; only what the field shows is of interest.
            element.tag = W + "hyperlink" if "HYPERLINK" in element.get(W + "instr", "") else element.tag
            if element.tag == W + "hyperlink":
                continue
        _replace_by_children(element, drop=_PROPERTIES)
    return placeholders


def _choose_alternates(root: etree._Element) -> None:
    for element in list(root.iter(MC + "AlternateContent")):
        choices = [child for child in element if child.tag == MC + "Choice"]
        chosen = next((choice for choice in choices if len(choice)), None)
        if chosen is None:
            chosen = next((child for child in element if child.tag == MC + "Fallback"), None)
        for child in list(element):
            if child is not chosen:
                element.remove(child)
        if chosen is not None:
            _replace_by_children(chosen)
        _replace_by_children(element)


def _settle_properties(root: etree._Element, revisions: Revisions) -> None:
    for change in list(root.iter(*_FORMER)):
        properties = change.getparent()
        if properties is None:
            continue
        former = change.find(_FORMER[str(change.tag)]) if _FORMER[str(change.tag)] else None
        properties.remove(change)
        if revisions == "reject" and former is not None:
            for child in list(properties):
                properties.remove(child)
            properties.extend(list(former))


def _settle_revisions(root: etree._Element, revisions: Revisions) -> None:
    joined: list[etree._Element] = []
    for element in list(root.iter(*_GONE_WHEN[revisions])):
        parent = element.getparent()
        if parent is None:
            continue
        if parent.tag == W + "trPr":
            _remove(parent.getparent())
        elif parent.tag == W + "rPr" and _tag_of(parent.getparent()) == W + "pPr":
            # The mark of the paragraph is gone, so the next paragraph follows on in the same line.
            joined.append(parent.getparent().getparent())  # type: ignore[union-attr, arg-type]
        else:
            _remove(element)
    for paragraph in reversed(joined):
        _join_next(paragraph)
    for cell_mark in list(root.iter(_CELL_GONE[revisions])):
        properties = cell_mark.getparent()
        cell = properties.getparent() if properties is not None else None
        if cell is not None and cell.tag == W + "tc":
            # The cell goes, the grid stays.
            for child in list(cell):
                if child is not properties:
                    cell.remove(child)
    for element in list(root.iter(*_KEPT_WHEN[revisions])):
        if len(element):
            _replace_by_children(element)


def _join_next(paragraph: etree._Element) -> None:
    following = paragraph.getnext()
    if following is not None and following.tag == W + "p" and paragraph.tag == W + "p":
        for child in list(following):
            if child.tag != W + "pPr":
                paragraph.append(child)
        _remove(following)


def _open_controls(root: etree._Element) -> int:
    placeholders = 0
    for control in list(root.iter(W + "sdt")):
        properties = control.find(W + "sdtPr")
        showing = properties.find(W + "showingPlcHdr") if properties is not None else None
        content = control.find(W + "sdtContent")
        if showing is not None and is_on(showing) and content is not None:
            said = False
            for element in list(content.iter(*_PLACEHOLDER_TEXT)):
                said = said or bool(element.text and element.text.strip())
                _remove(element)
            placeholders += said
        elif properties is not None and content is not None:
            _show_state(properties, content)
        for child in list(control):
            if child is not content:
                control.remove(child)
        _replace_by_children(control)
    return placeholders


def _show_state(properties: etree._Element, content: etree._Element) -> None:
    """Lets a checkbox show ☒ or ☐, whatever sign its form has chosen for it."""
    box = properties.find(W14 + "checkbox")
    if box is None:
        return
    checked = box.find(W14 + "checked")
    value = checked.get(W14 + "val", "1") if checked is not None else "0"
    sign = "☐" if value in ("0", "false") else "☒"
    shown = list(content.iter(W + "t", W + "sym"))
    for element in shown[1:]:
        _remove(element)
    if shown:
        shown[0].tag = W + "t"
        shown[0].text = sign


def _tag_of(element: etree._Element | None) -> object:
    return None if element is None else element.tag


def _remove(element: etree._Element | None) -> None:
    parent = element.getparent() if element is not None else None
    if element is not None and parent is not None:
        parent.remove(element)


def _replace_by_children(element: etree._Element, drop: tuple[str, ...] = ()) -> None:
    parent = element.getparent()
    if parent is None:
        return
    children = [child for child in element if child.tag not in drop]
    index = parent.index(element)
    parent[index : index + 1] = children
