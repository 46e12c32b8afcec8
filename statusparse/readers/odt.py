"""Reads OpenDocument text (ISO/IEC 26300), as a package (.odt) or one XML file (.fodt), through LibreOffice."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from statusparse.document import Document
from statusparse.errors import EncryptedDocument, MalformedDocument, StatusParseError
from statusparse.limits import Limits
from statusparse.readers.office import read_through_office
from statusparse.readers.options import Options
from statusparse.readers.zip_faults import ZIP_FAULTS

__all__ = ["TYPE", "read", "sniff"]

#: The media type; that of templates begins with it.
TYPE = b"application/vnd.oasis.opendocument.text"
_ZIP = b"PK\x03\x04"
_TYPE_PART, _MANIFEST = "mimetype", "META-INF/manifest.xml"
_FLAT_TYPE = re.compile(rb"office:mimetype\s*=\s*[\"']" + re.escape(TYPE))
_FLAT_HEAD = 16_384
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_FIELDS = (
    *("author-initials", "author-name", "character-count", "creation-date", "creation-time", "creator", "date"),
    *("description", "editing-cycles", "editing-duration", "file-name", "initial-creator", "keywords"),
    *(
        "modification-date",
        "modification-time",
        "print-date",
        "print-time",
        "printed-by",
        "sender-city",
        "sender-company",
    ),
    *("sender-country", "sender-email", "sender-fax", "sender-firstname", "sender-initials", "sender-lastname"),
    *("sender-phone-private", "sender-phone-work", "sender-position", "sender-postal-code", "sender-state-or-province"),
    *("sender-street", "sender-title", "subject", "template-name", "time", "title", "user-defined", "word-count"),
)
_FIELD = re.compile(rb":(?:%s)[\s/>]" % b"|".join(name.encode() for name in _FIELDS))
_REPAIR = "Open it in LibreOffice, save it anew, and try again."


def sniff(data: bytes) -> bool:
    """Whether the content is OpenDocument text: by the media type that the package or its root element names."""
    if not data.startswith(_ZIP):
        return _FLAT_TYPE.search(data, 0, _FLAT_HEAD) is not None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(_TYPE_PART) as part:
            return part.read(len(TYPE)) == TYPE
    except (*ZIP_FAULTS, RuntimeError):
        return TYPE in data[:_FLAT_HEAD]  # the part stands first, and is stored as it is


def read(data: bytes, options: Options) -> Document:
    """Reads an .odt or .fodt file.

    Args:
        data: the bytes of the file.
        options: limits, and what becomes of tracked changes.

    Raises:
        UnsupportedFormat: LibreOffice is not installed.
        MalformedDocument: the file is broken.
        EncryptedDocument: the file wants a password.
        TimedOut, LimitExceeded: it takes longer, or is larger or deeper, than allowed.
    """
    kind = "an OpenDocument text"
    if not data.startswith(_ZIP):
        data = _with_fields_as_they_stand(data)
        return read_through_office(data, options, "odt", kind, ".fodt", "OpenDocument Text Flat XML")
    data = _settled(data, options.limits)
    return read_through_office(data, options, "odt", f"{kind} (.odt)", ".odt", "writer8")


def _settled(data: bytes, limits: Limits) -> bytes:
    """The package, inflated within the limits and put together anew, with the fields of its text as they stand."""
    out = io.BytesIO()
    inflated = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as settled:
            limits.check("members", len(package.infolist()), "files in its package")
            for info in package.infolist():
                with package.open(info) as member:
                    content = member.read(max(0, limits.inflated_bytes - inflated) + 1)
                inflated += len(content)
                limits.check("inflated_bytes", inflated, "bytes once inflated")
                # ODF 1.2, part 3, 4.8.1: what an encrypted file says of itself.
                if info.filename == _MANIFEST and b"encryption-data" in content:
                    raise EncryptedDocument(
                        "The .odt file has a password. Take the password off in LibreOffice, and try again."
                    )
                settled.writestr(info.filename, _with_fields_as_they_stand(content))
    except StatusParseError:
        raise
    except ZIP_FAULTS as error:
        raise MalformedDocument(f"The .odt file is truncated or broken. {_REPAIR}") from error
    except RuntimeError as error:  # zipfile's word for a password
        raise EncryptedDocument(
            "The .odt file is in a package with a password. Pack it without one, and try again."
        ) from error
    return out.getvalue()


def _with_fields_as_they_stand(content: bytes) -> bytes:
    """XML with the text alone of fields that LibreOffice would work out anew: titles, names, dates and counts."""
    if _FIELD.search(content) is None:
        return content
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return content  # LibreOffice says what it thinks of it
    etree.strip_tags(root, *(f"{{{_TEXT}}}{name}" for name in _FIELDS))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
