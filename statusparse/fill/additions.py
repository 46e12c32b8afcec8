"""What a filled form needs beside its document: relationships of links, lists, and the content type of these.

Text is put in before the end of a part; not a byte of what was there changes.
"""

from __future__ import annotations

import re
from html import escape

from lxml import etree

from statusparse.fill.package import DECLARATION, BlankPackage
from statusparse.readers.word.names import W, integer

__all__ = ["Additions"]

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_WORD = W[1:-1]
_STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_TYPES = "[Content_Types].xml"
_TEMPLATE, _DOCUMENT = "template.main+xml", "document.main+xml"
_SELF_CLOSED = re.compile(r"<([\w:.-]+)([^<>]*)/>\s*\Z")
_LEVELS = 9
_BULLETS = "•–▪"


class Additions:
    """Collects what is to be added to a package.

    Args:
        package: the form that is filled.
        main: the name of its main part.
        strict: whether it is written in the names of ISO/IEC 29500 Strict.
    """

    def __init__(self, package: BlankPackage, main: str, strict: bool) -> None:
        self._package = package
        self._main = main
        self._office, self._word = (_STRICT_OFFICE, _STRICT_WORD) if strict else (_OFFICE, _WORD)
        known = package.relationships(main)
        self._identifiers = set(known)
        self._links = {one.target: name for name, one in known.items() if one.external and one.kind == "hyperlink"}
        self._relationships: list[str] = []
        self._numbering = next((one.target for one in known.values() if one.kind == "numbering"), None)
        if self._numbering is not None and self._numbering not in package:
            self._numbering = None
        self._next_abstract, self._next_list = self._free_numbers()
        self._bullets = 0
        self._ordered: list[tuple[int, int, int]] = []  # the number, level and start of each ordered list

    def _free_numbers(self) -> tuple[int, int]:
        if self._numbering is None:
            return 0, 1
        root = self._package.xml_of(self._numbering)
        abstracts = [integer(one.get(W + "abstractNumId"), 0) for one in root.findall(W + "abstractNum")]
        lists = [integer(one.get(W + "numId"), 0) for one in root.findall(W + "num")]
        return max(abstracts, default=-1) + 1, max(lists, default=0) + 1

    # What the document asks for.

    def link(self, url: str) -> str:
        """The id of a relationship to a web address."""
        identifier = self._links.get(url)
        if identifier is None:
            identifier = self._links[url] = self._relate("hyperlink", url, ' TargetMode="External"')
        return identifier

    def bullets(self) -> int:
        """The number of the bulleted list."""
        if not self._bullets:
            self._bullets = self._next_list
            self._next_list += 1
        return self._bullets

    def ordered(self, level: int, start: int) -> int:
        """The number of a new ordered list that begins at `start` on a level counted from 0."""
        number = self._next_list
        self._next_list += 1
        self._ordered.append((number, level, start))
        return number

    def _relate(self, kind: str, target: str, mode: str = "") -> str:
        number = len(self._relationships) + 1
        while f"rIdFilled{number}" in self._identifiers:
            number += 1
        identifier = f"rIdFilled{number}"
        self._identifiers.add(identifier)
        self._relationships.append(
            f'<Relationship xmlns="{_PACKAGE}relationships" Id="{identifier}" Type="{self._office}/{kind}" '
            f'Target="{escape(target)}"{mode}/>'
        )
        return identifier

    # What becomes of the package.

    def parts(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """The parts that change, and those that are new."""
        changed: dict[str, bytes] = {}
        added: dict[str, bytes] = {}
        types = self._package.bytes_of(_TYPES)
        if _TEMPLATE.encode() in types:  # a filled template is a document
            types = changed[_TYPES] = types.replace(_TEMPLATE.encode(), _DOCUMENT.encode())
        folder, slash, name = self._main.rpartition("/")
        if self._bullets or self._ordered:
            if self._numbering is not None:
                changed[self._numbering] = self._numbered(self._package.bytes_of(self._numbering))
            else:
                part = next(
                    part
                    for number in ["", *range(2, 1000)]
                    if (part := f"{folder}{slash}numbering{number}.xml") not in self._package
                )
                empty = f'{DECLARATION}<w:numbering xmlns:w="{self._word}"></w:numbering>'.encode()
                added[part] = self._numbered(empty)
                self._relate("numbering", part.rpartition("/")[2])
                override = (
                    f'<Override xmlns="{_PACKAGE}content-types" PartName="/{part}" ContentType="{_NUMBERING_TYPE}"/>'
                )
                changed[_TYPES] = _put_in(types, override)
        if self._relationships:
            part = f"{folder}{slash}_rels/{name}.rels"
            listed = "".join(self._relationships)
            if part in self._package:
                changed[part] = _put_in(self._package.bytes_of(part), listed)
            else:
                root = f'<Relationships xmlns="{_PACKAGE}relationships">{listed}</Relationships>'
                added[part] = (DECLARATION + root).encode()
        return changed, added

    def _numbered(self, data: bytes) -> bytes:
        bullets, numbers = self._next_abstract, self._next_abstract + 1
        kinds = ([(bullets, "bullet")] if self._bullets else []) + ([(numbers, "decimal")] if self._ordered else [])
        lists = []
        if self._bullets:
            lists.append(f'<w:num {self._xmlns} w:numId="{self._bullets}">{_value("abstractNumId", bullets)}</w:num>')
        for number, level, start in self._ordered:
            override = f'<w:lvlOverride w:ilvl="{level}">{_value("startOverride", start)}</w:lvlOverride>'
            lists.append(
                f'<w:num {self._xmlns} w:numId="{number}">{_value("abstractNumId", numbers)}{override}</w:num>'
            )
        data = _put_in(data, "".join(self._abstract(*kind) for kind in kinds), before=("num", "numIdMacAtCleanup"))
        return _put_in(data, "".join(lists), before=("numIdMacAtCleanup",))

    @property
    def _xmlns(self) -> str:
        return f'xmlns:w="{self._word}"'

    def _abstract(self, identifier: int, form: str) -> str:
        levels = "".join(
            f'<w:lvl w:ilvl="{level}">{_value("start", 1)}{_value("numFmt", form)}'
            f"{_value('lvlText', _BULLETS[level % 3] if form == 'bullet' else f'%{level + 1}.')}"
            f"{_value('lvlJc', 'left')}"
            f'<w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level in range(_LEVELS)
        )
        return (
            f'<w:abstractNum {self._xmlns} w:abstractNumId="{identifier}">'
            f"{_value('multiLevelType', 'multilevel')}{levels}</w:abstractNum>"
        )


def _value(name: str, value: object) -> str:
    return f'<w:{name} w:val="{value}"/>'


def _put_in(data: bytes, xml: str, before: tuple[str, ...] = ()) -> bytes:
    """A part with elements put in before the first of some elements, or else at the end of its root."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    encoding = root.getroottree().docinfo.encoding or "UTF-8"
    text = data.decode(encoding)
    if len(root) == 0 and (closed := _SELF_CLOSED.search(text)):
        text = text[: closed.start()] + f"<{closed[1]}{closed[2].rstrip()}></{closed[1]}>"
    prefix = f"{root.prefix}:" if root.prefix else ""
    at = None
    if before:
        at = re.search(rf"<{re.escape(prefix)}(?:{'|'.join(before)})[\s/>]", text)
    place = at.start() if at else text.rindex("</")
    return (text[:place] + xml + text[place:]).encode(encoding)
