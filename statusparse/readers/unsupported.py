"""Knows the formats that are met in archives but not read, so that the error can say what to do."""

from __future__ import annotations

import io

from statusparse.errors import EncryptedDocument, UnsupportedFormat

__all__ = ["recognise_unsupported"]

_SAVE_AS = "Save it as .docx and try again."
#: The first bytes of a format, what it is called, and what to do.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "Look for the Word file that it was made from."),
    (b"{\\rtf", "rich text (.rtf)", _SAVE_AS),
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
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
#: What a zip package holds, by a name in it.
_PACKAGES: tuple[tuple[str, str, str], ...] = (
    (
        "xl/",
        "a spreadsheet (.xlsx)",
        "Copy the form into a Word document, or save the sheet as tab-separated text.",
    ),
    ("ppt/", "a presentation (.pptx)", "Copy the form into a Word document."),
    ("content.xml", "an OpenDocument file", _SAVE_AS),
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
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise EncryptedDocument("The file is an Office document with a password. Take the password off in Word.")
        raise UnsupportedFormat(f"The file is an old Office document (.doc or .xls). {_SAVE_AS}")
    for signature, name, advice in _SIGNATURES:
        if data.startswith(signature):
            raise UnsupportedFormat(f"The file is {name}. {advice}")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        _recognise_package(data)


def _recognise_package(data: bytes) -> None:
    import zipfile  # most files are none

    try:
        names = [name.lower() for name in zipfile.ZipFile(io.BytesIO(data)).namelist()]
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
        return  # the reader of Word documents says what is wrong
    if any("word" in name or name == "[content_types].xml" for name in names) and not any(
        name.startswith(("xl/", "ppt/")) for name in names
    ):
        return
    for prefix, name, advice in _PACKAGES:
        if any(member.startswith(prefix) for member in names):
            raise UnsupportedFormat(f"The file is {name}. {advice}")
    raise UnsupportedFormat("The file is a zip archive. Unpack it and give what is in it.")
