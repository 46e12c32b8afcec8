"""Opens an Office Open XML package (ECMA-376, part 2): members, relationships and the main part."""

from __future__ import annotations

import io
import re
import zipfile
from posixpath import normpath
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from statusparse.errors import EncryptedDocument, LimitExceeded, MalformedDocument
from statusparse.limits import Limits
from statusparse.memory import Memory
from statusparse.readers.zip_faults import ZIP_FAULTS

__all__ = ["Package", "Relationship", "part_key", "transitional"]

_REPAIR = "Open it in Word, save it anew, and try again."
_ENCRYPTED = "The .docx file is encrypted. Take the password off in Word, and try again."
_CHUNK = 1 << 20
_NODES = 250  # bytes that two nodes of libxml2 take up
#: Seen before libxml2 sees it, which would work out its entities; in other encodings it is seen behind that.
_DOCTYPE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
_HAS_DOCTYPE = "of the .docx file has a DOCTYPE, which no such file may have."
_DEEPEST = 256  # libxml2 reads none beyond
_SMALLEST_ELEMENT = 4  # bytes: <a/>
_TOO_DEEP = 114  # libxml2's XML_ERR_RESOURCE_LIMIT: nested beyond 256 levels, or one text beyond 10 MB
#: The namespaces of ISO/IEC 29500 Strict begin so; in this one place they become the Transitional ones.
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = "http://schemas.openxmlformats.org/"


def transitional(namespace: str) -> str:
    """The Transitional name of a Strict namespace or relationship type; any other stays as it is.

    >>> transitional("http://purl.oclc.org/ooxml/officeDocument/relationships/header")
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header'
    """
    if not namespace.startswith(_STRICT):
        return namespace
    family, _, rest = namespace[len(_STRICT) :].partition("/")
    return f"{_TRANSITIONAL}{family}/2006/{rest}"


class Relationship(Struct, frozen=True):
    """A relationship of a part: the last word of its type, its target, and whether that lies outside the package."""

    kind: str
    target: str
    external: bool


class Package:
    """A package, whose parts are found by relationship and content type, in any letter case.

    `faults` takes up the parts that could not be read although the document can do without them: name and message.

    Args:
        data: the bytes of the file.
        limits: how much may be inflated, and how many members there may be.

    Raises:
        MalformedDocument: the archive is broken.
        LimitExceeded: too many members.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.faults: list[tuple[str, str]] = []
        self.inflated = 0
        self.memory = Memory(limits)
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except ZIP_FAULTS as error:
            raise MalformedDocument(f"The .docx file is truncated or broken. {_REPAIR}") from error
        infos = self._zip.infolist()
        limits.check("members", len(infos), "files in its package")
        self._members: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            self._members.setdefault(part_key(info.filename), info)
        self._types: tuple[dict[str, str], dict[str, str]] | None = None
        self._relationships: dict[str, dict[str, Relationship]] = {}
        self._parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )

    def __contains__(self, part: str) -> bool:
        return part_key(part) in self._members

    def bytes_of(self, part: str) -> bytes:
        """The content of a part, counted against the limits as it is inflated, whatever size it declares.

        Raises:
            MalformedDocument: the part is missing or broken.
            EncryptedDocument: the member wants a password.
            LimitExceeded: the parts read inflate to more than is allowed.
        """
        info = self._members.get(part_key(part))
        if info is None:
            raise MalformedDocument(f"The part {part} is missing from the .docx file. {_REPAIR}")
        if info.flag_bits & 0x1:
            raise EncryptedDocument(_ENCRYPTED)
        chunks = []
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(min(_CHUNK, self._limits.inflated_bytes - self.inflated + 1)):
                    chunks.append(chunk)
                    self.inflated += len(chunk)
                    self._limits.check("inflated_bytes", self.inflated, "bytes once inflated")
                    self.memory.grow(len(chunk))
        except LimitExceeded:
            raise
        except ZIP_FAULTS as error:
            raise MalformedDocument(f"The part {part} of the .docx file is broken. {_REPAIR}") from error
        except RuntimeError as error:  # zipfile's word for a password
            raise EncryptedDocument(_ENCRYPTED) from error
        return b"".join(chunks)

    def xml_of(self, part: str) -> etree._Element:
        """The root element of an XML part, in Transitional names.

        Raises:
            MalformedDocument: the part is missing, broken, or has a DOCTYPE.
            LimitExceeded: too many elements, or nested too deep.
        """
        data = self.bytes_of(part)
        if _DOCTYPE.match(data):
            raise MalformedDocument(f"The part {part} {_HAS_DOCTYPE}")
        # libxml2 keeps a node for each element and attribute, and one for the text behind or in it.
        self.memory.take_bytes(_NODES * (data.count(b"<") - data.count(b"</") + data.count(b"=")))
        try:
            root = etree.fromstring(data, self._parser)
        except etree.XMLSyntaxError as error:
            if error.code == _TOO_DEEP:  # type: ignore[attr-defined]
                raise LimitExceeded(
                    f"The part {part} of the .docx file is nested more than 256 levels deep, or holds a text of more "
                    f"than 10 million letters, which no form does. {_REPAIR}"
                ) from error
            reason = str(error.msg).rstrip(".")
            raise MalformedDocument(
                f"The part {part} of the .docx file is no valid XML ({reason}). {_REPAIR}"
            ) from error
        except (ValueError, LookupError) as error:  # an encoding that is not known
            raise MalformedDocument(f"The part {part} of the .docx file cannot be decoded. {_REPAIR}") from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
            raise MalformedDocument(f"The part {part} {_HAS_DOCTYPE}")
        if len(data) > self._limits.nodes * _SMALLEST_ELEMENT:
            self._limits.check("nodes", sum(1 for _ in root.iter()), f"elements in the part {part}")
        if self._limits.xml_depth < _DEEPEST:
            self._limits.check("xml_depth", _depth(root), f"levels of nested elements in the part {part}")
        if _STRICT.encode() in data or any(uri.startswith(_STRICT) for uri in root.nsmap.values()):
            _rename(root)
        return root

    def optional_xml(self, part: str) -> etree._Element | None:
        """The root element of a part that the document can do without, or None; a fault is noted.

        Raises:
            LimitExceeded: too many bytes or elements, or nested too deep.
            EncryptedDocument: the member wants a password.
        """
        if part not in self:
            return None
        try:
            return self.xml_of(part)
        except MalformedDocument as error:
            self.faults.append((part, error.message))
            return None

    def relationships(self, part: str = "") -> dict[str, Relationship]:
        """The relationships of a part (of the package itself for ""), by their ids."""
        found = self._relationships.get(part)
        if found is None:
            found = self._relationships[part] = self._read_relationships(part)
        return found

    def _read_relationships(self, part: str) -> dict[str, Relationship]:
        folder, slash, name = part.rpartition("/")
        root = self.optional_xml(f"{folder}{slash}_rels/{name}.rels")
        if root is None:
            return {}
        found = {}
        for element in root.iter(etree.Element):
            identifier, target = element.get("Id"), element.get("Target")
            if identifier is None or target is None:
                continue
            external = element.get("TargetMode", "").lower() == "external"
            if not external:
                target = target.replace("\\", "/")
                target = target if target.startswith("/") else f"{folder}/{target}"
                target = (normpath("/" + target) if "./" in target else target).lstrip("/")
            kind = element.get("Type", "").rsplit("/", 1)[-1]
            found[identifier] = Relationship(kind, target, external)
        return found

    def content_type(self, part: str) -> str:
        """The content type of a part, in lower case, or ""."""
        if self._types is None:
            defaults: dict[str, str] = {}
            overrides: dict[str, str] = {}
            root = self.optional_xml("[Content_Types].xml")
            for element in root.iter(etree.Element) if root is not None else ():
                value = element.get("ContentType", "").strip().lower()
                if element.get("PartName"):
                    overrides[part_key(element.get("PartName", ""))] = value
                elif element.get("Extension"):
                    defaults[element.get("Extension", "").lower()] = value
            self._types = defaults, overrides
        defaults, overrides = self._types
        name = part_key(part)
        return overrides.get(name) or defaults.get(name.rsplit(".", 1)[-1], "")

    def main_part(self) -> str:
        """The name of the part that the package is about.

        Raises:
            MalformedDocument: there is none.
        """
        for relationship in self.relationships().values():
            if relationship.kind == "officeDocument" and relationship.target in self:
                return relationship.target
        for info in self._members.values():
            if self.content_type(info.filename).endswith(".main+xml"):
                return info.filename
        if _CUSTOMARY in self:
            return _CUSTOMARY
        raise MalformedDocument(f"The .docx file has no document in it. {_REPAIR}")


_CUSTOMARY = "word/document.xml"


def part_key(part: str) -> str:
    """A part name as names are compared: in one letter case, with one kind of slash, its escapes resolved."""
    if "%" in part:
        part = unquote(part)
    return part.replace("\\", "/").lstrip("/").lower()


def _depth(root: etree._Element) -> int:
    """How many elements stand in one another."""
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


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
