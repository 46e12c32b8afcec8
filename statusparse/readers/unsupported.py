"""Knows the formats that are met in archives but not read, so that the error can say what to do."""

from __future__ import annotations

from statusparse.errors import EncryptedDocument, UnsupportedFormat
from statusparse.readers.compound import SIGNATURE, CompoundFile

__all__ = ["recognise_unsupported"]

_COPY = "Copy the form into a Word document, or save the sheet as tab-separated text."
#: The first bytes of a format, what it is called, and what to do.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "Look for the Word file that it was made from."),
    (b"\x89PNG\r\n", "a picture (PNG)", "Look for the form itself."),
    (b"\xff\xd8\xff", "a picture (JPEG)", "Look for the form itself."),
    (b"GIF8", "a picture (GIF)", "Look for the form itself."),
    (b"II*\0", "a picture (TIFF)", "Look for the form itself."),
    (b"MM\0*", "a picture (TIFF)", "Look for the form itself."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and give what is in it."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it and give what is in it."),
    (b"Rar!\x1a\x07", "a RAR archive", "Unpack it and give what is in it."),
    (b"SQLite format 3\0", "an SQLite database", "It holds no form."),
    (b"PAR1", "a Parquet file", "It holds no form."),
    (b"\x7fELF", "a program", "It holds no form."),
    (b"MZ\x90\0", "a program", "It holds no form."),
)
#: What a compound file holds, by a name at its top.
_COMPOUNDS: tuple[tuple[str, str, str], ...] = (
    ("Workbook", "an old spreadsheet (.xls)", _COPY),
    ("Book", "an old spreadsheet (.xls)", _COPY),
    ("PowerPoint Document", "an old presentation (.ppt)", "Copy the form into a Word document."),
    ("__properties_version1.0", "a message of Outlook (.msg)", "Save its attachment and give that."),
)
_WORD, _ENCRYPTED = "WordDocument", "EncryptedPackage"
#: What a zip package holds, by a name in it.
_PACKAGES: tuple[tuple[str, str, str], ...] = (
    ("xl/", "a spreadsheet (.xlsx)", _COPY),
    ("ppt/", "a presentation (.pptx)", "Copy the form into a Word document."),
    ("content.xml", "an OpenDocument file, but no text", "Copy the form into a Word document."),
)


def recognise_unsupported(data: bytes) -> None:
    """Raises an error for content of a format that is known, but not read.

    Raises:
        EncryptedDocument: an Office document with a password.
        UnsupportedFormat: anything else that is known.

    >>> recognise_unsupported(b"%PDF-1.7")
    Traceback (most recent call last):
    statusparse.errors.UnsupportedFormat: The file is a PDF. Look for the Word file that it was made from.
    """
    if data.startswith(SIGNATURE):
        _recognise_compound(data)
    for signature, name, advice in _SIGNATURES:
        if data.startswith(signature):
            raise UnsupportedFormat(f"The file is {name}. {advice}")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        _recognise_package(data)


def _recognise_compound(data: bytes) -> None:
    names = CompoundFile(data).names
    if _WORD in names:
        return
    if _ENCRYPTED in names or (not names and _ENCRYPTED.encode("utf-16-le") in data):
        raise EncryptedDocument("The file is an Office document with a password. Take the password off in Word.")
    for held, name, advice in _COMPOUNDS:
        if held in names:
            raise UnsupportedFormat(f"The file is {name}. {advice}")
    raise UnsupportedFormat(
        "The file is an old Office document, but holds no Word document that can be found. Open it in its program and "
        "save it as .docx."
    )


def _recognise_package(data: bytes) -> None:
    import io
    import struct
    import zipfile

    try:
        names = [name.lower() for name in zipfile.ZipFile(io.BytesIO(data)).namelist()]
    except (zipfile.BadZipFile, struct.error, ValueError, OverflowError, NotImplementedError, OSError):
        return  # the reader of Word documents says what is wrong
    if any("word" in name or name == "[content_types].xml" for name in names) and not any(
        name.startswith(("xl/", "ppt/")) for name in names
    ):
        return
    for prefix, name, advice in _PACKAGES:
        if any(member.startswith(prefix) for member in names):
            raise UnsupportedFormat(f"The file is {name}. {advice}")
    if not names:
        raise UnsupportedFormat("The file is an empty zip archive. Check that it was packed and copied completely.")
    raise UnsupportedFormat("The file is a zip archive. Unpack it and give what is in it.")
