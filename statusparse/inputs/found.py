"""What an input is: a name, its place in the tree that was named, and where in a zip archive it lies."""

from __future__ import annotations

import os
import re
from pathlib import PurePosixPath

from msgspec import Struct

from statusparse.inputs.safe_names import safe_name

__all__ = ["IN_ARCHIVE", "FoundFile", "Member", "as_path", "as_text", "passed_over"]

#: Parts the name of a zip archive from that of the member in it.
IN_ARCHIVE = "!/"
#: Word keeps the lock of an open document in a file of this prefix; macOS adds a folder of its own to zip archives.
_PASSED_OVER = (".", "~$", "__MACOSX")
#: No part of a place may lead upwards, or to another drive.
_NO_PART = re.compile(r"\.{0,2}|[A-Za-z]:")


def as_text(path: str) -> str:
    """A path as the same text in every locale; bytes that are no UTF-8 are kept as surrogates.

    >>> as_text("nørresundby.txt")
    'nørresundby.txt'
    """
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def as_path(text: str) -> str:
    """The path of a text: what :func:`as_text` is given, which in a locale without UTF-8 is written otherwise.

    >>> as_path(as_text("nørresundby.txt"))
    'nørresundby.txt'
    """
    return os.fsdecode(text.encode("utf-8", "surrogateescape"))


def passed_over(name: str) -> bool:
    """Whether a file or folder of this name is hidden or a lock file, and so no input unless it is named itself.

    >>> passed_over("~$rmular.docx"), passed_over("formular.docx"), passed_over("..")
    (True, False, False)
    """
    return name.startswith(_PASSED_OVER) and name.strip(".") != ""


class Member(Struct, frozen=True, gc=False):
    """Where a member lies in its zip archive, as the archive's directory says; the offset of a missing one is -1.

    `overlaps` says that what it holds reaches into another member, as in archives that are made to inflate endlessly.
    """

    offset: int = -1
    compressed: int = 0
    size: int = 0
    method: int = 0
    flags: int = 0
    crc: int = 0
    overlaps: bool = False


class FoundFile(Struct, frozen=True, gc=False):
    """A file to read.

    Args:
        name: its path, its URL, or `archive.zip!/2017/form.docx`.
        start: where in the name its place begins: the part that outputs mirror.
        named: whether it was named itself, not met in a folder, pattern or archive.
        member: where it lies in the archive, None outside of archives.
    """

    name: str
    start: int
    named: bool
    member: Member | None = None

    @property
    def archive(self) -> str:
        """The name of the zip archive that a member lies in."""
        return self.name[: self.name.index(IN_ARCHIVE)]

    @property
    def base(self) -> str:
        """The name without its folders.

        >>> FoundFile("arkiv/2017.zip!/maj/form.docx", 6, False, Member()).base
        'form.docx'
        """
        return self.place.name or self.name

    @property
    def place(self) -> PurePosixPath:
        """Where the outputs stand below the output folder; it never leads out of that, and can be a file anywhere.

        >>> str(FoundFile("arkiv/2017.zip!/../maj/form.docx", 6, False, Member()).place)
        '2017.zip/maj/form.docx'
        """
        rest = self.name[self.start :]
        if self.member is not None:
            rest = rest.replace(IN_ARCHIVE, "/").replace("\\", "/").replace("\0", "")
        rest = rest.replace(os.sep, "/")
        parts = [part for part in rest.split("/") if not _NO_PART.fullmatch(part)]
        return PurePosixPath(*[safe_name(part) or "_" for part in parts] or ["_"])
