"""Packages and archives that no program would write, made by hand."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

__all__ = ["CONTENT_TYPES", "NAMESPACE", "Member", "document_of", "package", "zipped"]

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE}relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}officeDocument" Target="word/document.xml"/></Relationships>'
)
Member = tuple[str, bytes]


def document_of(body: str, prolog: str = "") -> str:
    """The main part, with this body in the default namespace."""
    return f'{prolog}<document xmlns="{NAMESPACE}" xmlns:w="{NAMESPACE}" xmlns:r="{_OFFICE[:-1]}"><body>{body}</body></document>'


def package(main: str, relationships: str = "", **parts: str) -> bytes:
    """A .docx file of this main part, its relationships and further parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", _RELATIONSHIPS)
        archive.writestr("word/document.xml", main)
        if relationships:
            held = f'<Relationships xmlns="{_PACKAGE}relationships">{relationships.replace("OFFICE/", _OFFICE)}</Relationships>'
            archive.writestr("word/_rels/document.xml.rels", held)
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def zipped(
    members: list[Member],
    *,
    deflate: bool = True,
    crc: int | None = None,
    size: int | None = None,
    flags: int = 0,
    descriptor: bool = False,
    wide: bool = False,
    same_place: bool = False,
) -> bytes:
    """A zip archive, written byte by byte (PKZIP APPNOTE 6.3, 4.3).

    Args:
        members: names and contents.
        deflate: whether to compress.
        crc, size: what the headers say instead of the truth.
        flags: general purpose bits of all members.
        descriptor: whether the sizes stand behind the content alone.
        wide: whether sizes and offsets stand in fields of 64 bits.
        same_place: whether the directory says of all members that they lie where the first does.
    """
    out, directory = bytearray(), bytearray()
    method = 8 if deflate else 0
    bits = flags | (8 if descriptor else 0)
    for number, (name, content) in enumerate(members):
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
        held = squeezer.compress(content) + squeezer.flush() if deflate else content
        told = zlib.crc32(content) if crc is None else crc
        long = len(content) if size is None else size
        offset = 0 if same_place and number else len(out)
        encoded = name.encode("utf-8")
        extra = struct.pack("<HHQQ", 1, 16, long, len(held)) if wide else b""
        sizes = (0, 0, 0) if descriptor else (told, *((0xFFFFFFFF,) * 2 if wide else (len(held), long)))
        out += struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 45, bits, method, 0, 0x21, *sizes, len(encoded), len(extra))
        out += encoded + extra + held
        if descriptor:
            out += struct.pack("<4sIII", b"PK\x07\x08", told, len(held), long)
        extra = struct.pack("<HHQQQ", 1, 24, long, len(held), offset) if wide else b""
        sizes = (told, *((0xFFFFFFFF,) * 2 if wide else (len(held), long)))
        directory += struct.pack("<4sHHHHHHIII", b"PK\x01\x02", 45, 45, bits, method, 0, 0x21, *sizes)
        directory += struct.pack("<HHHHHII", len(encoded), len(extra), 0, 0, 0, 0, 0xFFFFFFFF if wide else offset)
        directory += encoded + extra
    at = len(out)
    out += directory
    if wide:
        end = len(out)
        out += struct.pack(
            "<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, len(members), len(members), len(directory), at
        )
        out += struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    out += struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(members), len(members), len(directory), at, 0)
    return bytes(out)
