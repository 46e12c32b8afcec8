"""Opens an Office Open XML package (ECMA-376, part 2): members, relationships and the main part."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from statusparse.errors import EncryptedDocument, LimitExceeded, MalformedDocument
from statusparse.limits import Limits

__all__ = ["Package", "Relationship", "transitional"]

_REPAIR = "Open it in Word, save it anew, and try again."
_CHUNK = 1 << 20
#: The namespaces of ISO/IEC 29500 Strict begin so; in this one place they become the Transitional ones.
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    "wordprocessingml/main": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "officeDocument/relationships": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "officeDocument/math": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "drawingml/main": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "drawingml/wordprocessingDrawing": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


def transitional(namespace: str) -> str:
    """The Transitional name of a Strict namespace or relationship type; any other stays as it is.

    >>> transitional("http://purl.oclc.org/ooxml/officeDocument/relationships/header")
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header'
    """
    if namespace.startswith(_STRICT):
        rest = namespace[len(_STRICT) :]
        for strict, name in _TRANSITIONAL.items():
            if rest == strict or rest.startswith(strict + "/"):
                return name + rest[len(strict) :]
    return namespace


class Relationship(Struct, frozen=True):
    """A relationship of a part: the last word of its type, its target, and whether that lies outside the package."""

    kind: str
    target: str
    external: bool


class Package:
    """A package, whose parts are found by relationship and content type, in any letter case.

    Args:
        data: the bytes of the file.
        limits: how much may be inflated, and how many members there may be.

    Raises:
        MalformedDocument: the archive is broken.
        LimitExceeded: too many members.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._inflated = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError) as error:
            raise MalformedDocument(f"The .docx file is truncated or broken. {_REPAIR}") from error
        infos = self._zip.infolist()
        limits.check("members", len(infos), "files in its package")
        self._members: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            self._members.setdefault(_key(info.filename), info)
        self._types: tuple[dict[str, str], dict[str, str]] | None = None

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._members

    def bytes_of(self, part: str) -> bytes:
        """The content of a part, counted against the limits as it is inflated.

        Raises:
            MalformedDocument: the part is missing or broken.
            EncryptedDocument: the member wants a password.
            LimitExceeded: the parts read inflate to more than is allowed.
        """
        info = self._members.get(_key(part))
        if info is None:
            raise MalformedDocument(f"The part {part} is missing from the .docx file. {_REPAIR}")
        if info.flag_bits & 0x1:
            raise EncryptedDocument("The .docx file is encrypted. Take the password off in Word, and try again.")
        left = self._limits.inflated_bytes - self._inflated
        chunks = []
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(min(_CHUNK, left + 1)):
                    chunks.append(chunk)
                    left -= len(chunk)
                    if left < 0:
                        self._limits.check("inflated_bytes", self._limits.inflated_bytes + 1, "bytes once inflated")
        except LimitExceeded:
            raise
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError) as error:
            raise MalformedDocument(f"The part {part} of the .docx file is broken. {_REPAIR}") from error
        except RuntimeError as error:  # zipfile's word for a password
            raise EncryptedDocument(
                "The .docx file is encrypted. Take the password off in Word, and try again."
            ) from error
        self._inflated = self._limits.inflated_bytes - left
        return b"".join(chunks)

    def xml_of(self, part: str) -> etree._Element:
        """The root element of an XML part, in Transitional names.

        Raises:
            MalformedDocument: the part is missing, broken, or has a DOCTYPE.
        """
        data = self.bytes_of(part)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise MalformedDocument(
                f"The part {part} of the .docx file is no valid XML ({error.msg}). {_REPAIR}"
            ) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
            raise MalformedDocument(f"The part {part} of the .docx file has a DOCTYPE, which no such file may have.")
        if any(uri.startswith(_STRICT) for uri in root.nsmap.values()):
            _rename(root)
        return root

    def relationships(self, part: str = "") -> dict[str, Relationship]:
        """The relationships of a part (of the package itself for ""), by their ids."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self:
            return {}
        found = {}
        for element in self.xml_of(rels):
            target = element.get("Target", "")
            external = element.get("TargetMode", "").lower() == "external"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
            kind = transitional(element.get("Type", "")).rsplit("/", 1)[-1]
            found[element.get("Id", "")] = Relationship(kind, target, external)
        return found

    def content_type(self, part: str) -> str:
        """The content type of a part, in lower case, or ""."""
        if self._types is None:
            defaults: dict[str, str] = {}
            overrides: dict[str, str] = {}
            for element in self.xml_of("[Content_Types].xml"):
                value = element.get("ContentType", "").lower()
                if element.get("PartName"):
                    overrides[_key(element.get("PartName", ""))] = value
                elif element.get("Extension"):
                    defaults[element.get("Extension", "").lower()] = value
            self._types = defaults, overrides
        defaults, overrides = self._types
        name = _key(part)
        return overrides.get(name) or defaults.get(name.rsplit(".", 1)[-1], "")

    def main_part(self) -> str:
        """The name of the part that the package is about.

        Raises:
            MalformedDocument: there is none.
        """
        for relationship in self.relationships().values():
            if relationship.kind == "officeDocument" and relationship.target in self:
                return relationship.target
        for name in self._members:
            if self.content_type(name).endswith(".main+xml"):
                return name
        raise MalformedDocument(f"The .docx file has no document in it. {_REPAIR}")


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()


def _rename(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        tag = str(element.tag)
        if tag.startswith("{" + _STRICT):
            uri, name = tag[1:].split("}")
            element.tag = f"{{{transitional(uri)}}}{name}"
        for key, value in element.attrib.items():
            key = str(key)
            if key.startswith("{" + _STRICT):
                uri, name = key[1:].split("}")
                del element.attrib[key]
                element.set(f"{{{transitional(uri)}}}{name}", value)
