"""Takes the wrappers off a WordprocessingML tree, once, before it is walked.

Content controls, smart tags, custom XML, simple fields and alternate content give way to what they hold; tracked
changes are accepted or rejected; marks of fields without a counterpart are dropped.
"""

from __future__ import annotations

from lxml import etree

from statusparse.readers.options import Revisions
from statusparse.readers.word.drawings import ASIDES
from statusparse.readers.word.fields import computes_page, link_target, pair_fields
from statusparse.readers.word.formulas import MATH_TEXT
from statusparse.readers.word.names import (
    BOX,
    CELL,
    FIELD_MARK,
    HYPERLINK,
    MC,
    PARAGRAPH,
    RUN,
    TABLE,
    TEXT,
    W14,
    A,
    W,
    is_on,
)
from statusparse.readers.word.revisions import GONE, REVISIONS, give_way, remove, settle_revisions
from statusparse.text import normalise

__all__ = ["unwrap"]

_ALTERNATES, _CHOICE, _FALLBACK = MC + "AlternateContent", MC + "Choice", MC + "Fallback"
_CONTROL, _SIMPLE_FIELD = W + "sdt", W + "fldSimple"
_TRANSPARENT = (W + "smartTag", W + "customXml", W + "dir", W + "bdo")
_PROPERTIES = (W + "smartTagPr", W + "customXmlPr")
_WRAPPERS = (_ALTERNATES, _CONTROL, _SIMPLE_FIELD, *_TRANSPARENT)
_SIGNS = (*_WRAPPERS, *REVISIONS, FIELD_MARK)
_SPEAKING = (TEXT, W + "sym", W + "delText", A + "t", MATH_TEXT, *ASIDES - {BOX, A + "txBody"})
_SIGN = (TEXT, W + "sym")
_PLACEHOLDER_TEXT = (TEXT, W + "sym", W + "tab", W + "br", W + "cr", FIELD_MARK)


def unwrap(root: etree._Element, revisions: Revisions = "accept") -> int:
    """Takes the wrappers off, in place.

    Args:
        root: the root of a part, in Transitional names.
        revisions: whether tracked changes are accepted or rejected.

    Returns:
        The number of placeholder texts that were left out.
    """
    # Most parts have few kinds of wrappers or none; one look tells which.
    met = {element.tag for element in root.iter(*_SIGNS)}
    if not met:
        return 0
    placeholders = 0
    if _ALTERNATES in met:
        _choose_alternates(root)
    if _CONTROL in met:
        placeholders = _open_controls(root, revisions)
    if _SIMPLE_FIELD in met:
        _open_simple_fields(root)
    for element in list(root.iter(*_TRANSPARENT)) if not met.isdisjoint(_TRANSPARENT) else ():
        for child in element.findall("*"):
            if child.tag in _PROPERTIES:
                element.remove(child)
        give_way(element)
    if not met.isdisjoint(REVISIONS):
        settle_revisions(root, revisions)
    if FIELD_MARK in met:
        pair_fields(root)
    return placeholders


def _choose_alternates(root: etree._Element) -> None:
    """Keeps one branch of each alternate content: the first that says anything, choices before the fallback."""
    for element in list(root.iter(_ALTERNATES)):
        branches = [child for tag in (_CHOICE, _FALLBACK) for child in element.findall(tag)]
        chosen = next((branch for branch in branches if next(branch.iter(*_SPEAKING), None) is not None), None)
        if chosen is None:
            chosen = next(iter(branches), None)
        for child in list(element):
            if child is not chosen:
                element.remove(child)
        if chosen is not None:
            give_way(chosen)
        give_way(element)


def _open_simple_fields(root: etree._Element) -> None:
    for element in list(root.iter(_SIMPLE_FIELD)):
        instruction = element.get(W + "instr", "")
        if link_target(instruction) is not None:
            element.tag = HYPERLINK  # the walk knows a link by its instruction, too
        elif computes_page(instruction):
            remove(element)
        else:
            give_way(element)


def _open_controls(root: etree._Element, revisions: Revisions) -> int:
    placeholders = 0
    for control in list(root.iter(_CONTROL)):
        properties = control.find(W + "sdtPr")
        showing = properties.find(W + "showingPlcHdr") if properties is not None else None
        contents = control.findall(W + "sdtContent")
        for content in contents:
            if showing is not None and is_on(showing):
                placeholders += _drop_placeholder(content)
            elif properties is not None:
                _show_state(properties, content, revisions)
        for child in list(control):
            if child in contents:
                give_way(child)
        for child in control.findall("*"):
            if child.tag in (W + "sdtPr", W + "sdtEndPr"):
                control.remove(child)
        give_way(control)
    return placeholders


def _drop_placeholder(content: etree._Element) -> bool:
    said = False
    for element in list(content.iter(*_PLACEHOLDER_TEXT)):
        said = said or bool(element.text and element.text.strip())
        remove(element)
    return said


def _show_state(properties: etree._Element, content: etree._Element, revisions: Revisions) -> None:
    """Lets a checkbox show ☒ or ☐, whatever sign its form has chosen for it."""
    box = properties.find(W14 + "checkbox")
    if box is None:
        return
    changed = [text for change in content.iter(*REVISIONS) for text in change.iter(*_SIGN)]
    if changed and revisions == "reject":
        return  # the state is that after the change
    checked = box.find(W14 + "checked")
    value = checked.get(W14 + "val", "1") if checked is not None else "0"
    sign = "☐" if value in ("0", "false", "off") else "☒"
    gone = {text for change in content.iter(*GONE[revisions]) for text in change.iter(*_SIGN)}
    signs = [text for text in content.iter(*_SIGN) if text not in gone]
    # The sign may stand between characters that cannot be seen.
    seen = (text for text in signs if text.tag != TEXT or normalise(text.text or ""))
    shown = next(seen, signs[0] if signs else None)
    if shown is None:
        if content.find(PARAGRAPH) is None and content.find(CELL) is None and content.find(TABLE) is None:
            run = next(content.iter(RUN), None)
            if run is None:
                run = etree.SubElement(content, RUN)
            etree.SubElement(run, TEXT).text = sign
    elif shown.tag != TEXT or len(normalise(shown.text or "")) <= 1:
        shown.tag = TEXT
        shown.text = sign
