"""The package of a form that is filled: what is not named is copied as it is (ECMA-376, part 2)."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from statusparse.errors import UnsupportedFormat
from statusparse.limits import Limits
from statusparse.readers.word.names import CELL, PARAGRAPH, ROW
from statusparse.readers.word.package import Package, part_key, transitional

__all__ = ["DECLARATION", "NUMBER", "BlankPackage", "EditedPart"]

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: The attribute that holds, while a part is read, the number of an element in its part.
NUMBER = "number"
_NUMBERED = frozenset((PARAGRAPH, ROW, CELL))
_STRICT = "http://purl.oclc.org/ooxml/"
_TAG = re.compile(r"<[^<>]*>")
_STRICT_NAME = re.compile(rf"{re.escape(_STRICT)}[\w/]+")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MACROS = "macroenabled"


class EditedPart:
    """A part as a tree to edit, in Transitional names; comments and processing instructions are kept.

    Args:
        data: the bytes of the part.
    """

    def __init__(self, data: bytes) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        root = etree.fromstring(data, parser)
        self._former: dict[str, str] = {}
        text = etree.tostring(root.getroottree(), encoding="unicode")
        if _STRICT in text:
            text = _TAG.sub(lambda tag: _STRICT_NAME.sub(self._rename, tag[0]), text)
            root = etree.fromstring(text.encode(), parser)
        self.root = root
        self.elements = list(root.iter("*"))
        self._before = self._written()

    @property
    def strict(self) -> bool:
        """Whether the part is written in the names of ISO/IEC 29500 Strict."""
        return bool(self._former)

    def _rename(self, name: re.Match[str]) -> str:
        new = transitional(name[0])
        self._former[new] = name[0]
        return new

    def _written(self) -> str:
        return etree.tostring(self.root.getroottree(), encoding="unicode")

    def data(self) -> bytes | None:
        """The part as it is now, in its own names; None where nothing was changed."""
        text = self._written()
        if text == self._before:
            return None
        if self._former:
            # Only in tags: an answer may well speak of these names.
            longest_first = sorted(self._former, key=len, reverse=True)
            names = re.compile("|".join(re.escape(name) for name in longest_first) + r"(?=[\"'])")
            text = _TAG.sub(lambda tag: names.sub(lambda name: self._former[name[0]], tag[0]), text)
        return (DECLARATION + text).encode()


class BlankPackage(Package):
    """A package whose paragraphs, rows and cells are numbered as its parts are read.

    Args:
        data: the bytes of the file.
        limits: what it may cost.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        super().__init__(data, limits)
        if _MACROS in self.content_type(self.main_part()):
            raise UnsupportedFormat("The form holds macros. Save it as .docx in Word, and fill that.")

    def xml_of(self, part: str) -> etree._Element:
        """The root element of a part to read, in Transitional names; see :class:`Package`."""
        root = super().xml_of(part)
        for number, element in enumerate(root.iter("*")):
            if element.tag in _NUMBERED:
                element.set(NUMBER, str(number))
        return root

    def edit(self, part: str) -> EditedPart:
        """A part as a tree to edit; `elements` of it are by the numbers that reading it gives."""
        return EditedPart(self.bytes_of(part))

    def filled(self, changed: dict[str, bytes], added: dict[str, bytes]) -> bytes:
        """The package with some parts changed and some added at its end.

        The order of the members, their dates and the way they are compressed stay.

        Args:
            changed: the new bytes of parts, by their names.
            added: the bytes of new parts.
        """
        by_key = {part_key(name): data for name, data in changed.items()}
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for key, info in self._members.items():
                member = zipfile.ZipInfo(info.filename, info.date_time)
                member.compress_type = info.compress_type
                member.external_attr = info.external_attr
                member.create_system = info.create_system
                data = by_key.get(key)
                package.writestr(member, self.bytes_of(info.filename) if data is None else data)
            for name, data in added.items():
                package.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()
