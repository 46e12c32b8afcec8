"""What a Word package shows, found by a walker that shares nothing with the code under test."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

_STORIES = re.compile(
    r"(?:document|main|dokument(?:%20| )1|header\w*|footer\w*|footnotes|endnotes|comments|data1)\.xml", re.IGNORECASE
)


def visible_text(data: bytes, revisions: str = "accept") -> str:
    """The text of all stories of a package, less what is deleted, a placeholder, an instruction or a page number."""
    texts: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if _STORIES.fullmatch(name.replace("\\", "/").rsplit("/", 1)[-1]):
                try:
                    root = etree.fromstring(package.read(name))
                except etree.XMLSyntaxError:
                    continue
                texts += _story(root, revisions)
    return "".join(texts)


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _story(root: etree._Element, revisions: str) -> list[str]:
    marks = list(root.iter("{*}fldChar"))
    ends = sum(mark.get(mark.tag.replace("fldChar", "fldCharType")) == "end" for mark in marks)  # type: ignore[union-attr, arg-type]
    balanced = 2 * ends + sum("separate" in mark.values() for mark in marks) == len(marks)
    texts: list[str] = []
    open_fields: list[list[str]] = []
    for element in root.iter(etree.Element):
        name = _local(element)
        if name == "fldChar" and balanced:
            kind = element.values()[0]
            if kind == "begin":
                open_fields.append(["instruction", ""])
            elif kind == "separate":
                open_fields[-1][0] = "result"
            else:
                open_fields.pop()
        elif name == "instrText" and open_fields:
            open_fields[-1][1] += element.text or ""
        elif name == "t" or (name == "delText" and revisions == "reject"):
            hidden = any(
                state == "instruction" or re.match(r"\s*(?:NUM)?PAGES?\b|\s*FORMDROPDOWN", said)
                for state, said in open_fields
            )
            if not hidden and not _gone(element, revisions):
                texts.append(element.text or "")
    return texts


def _gone(element: etree._Element, revisions: str) -> bool:
    old, new = ("del", "moveFrom"), ("ins", "moveTo")
    gone = old if revisions == "accept" else new
    for above in element.iterancestors():
        name = _local(above)
        if name in gone:
            return True
        if name in ("footnote", "endnote") and any("eparator" in value for value in above.values()):
            return True
        if name == "fldSimple" and "PAGE" in "".join(above.values()):
            return True
        if name == "Fallback" and any(
            _local(other) == "Choice" and "".join(other.itertext()).strip()
            for other in above.itersiblings(preceding=True)
        ):
            return True
        if name == "sdt" and any(mark.values() in ([], ["1"]) for mark in above[0].findall("{*}showingPlcHdr")):
            return True
        if name == "tr" and any(_local(mark) in gone for mark in above.findall("{*}trPr/*")):
            return True
        if name == "tc":
            cell_gone = "cellDel" if revisions == "accept" else "cellIns"
            if above.find(f"{{*}}tcPr/{{*}}{cell_gone}") is not None:
                return True
    return False
