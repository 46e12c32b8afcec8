"""Members of zip archives (PKZIP APPNOTE 6.3), which are read without unpacking anything.

The directory of an archive is read where the members are found; a member is then taken out by its offset alone, so that
a worker does not read the directory for each.
"""

from __future__ import annotations

import errno
import fnmatch
import lzma
import os
import stat
import struct
import zipfile
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from msgspec.structs import replace

from statusparse.errors import EncryptedDocument, MalformedDocument, StatusParseError, UnsupportedFormat
from statusparse.inputs import urls
from statusparse.inputs.found import IN_ARCHIVE, FoundFile, Member, as_path, passed_over
from statusparse.inputs.opening import open_input, read_whole
from statusparse.inputs.zip_directory import Entry, NoDirectory, entries, entry_at, place
from statusparse.limits import Limits

__all__ = ["find", "is_archive", "members", "read", "split"]

_BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")
#: Members that only a package has: a document that is a zip archive itself (Open Packaging Conventions, OpenDocument).
_OF_PACKAGES = frozenset({b"[content_types].xml", b"_rels/.rels", b"mimetype", b"content.xml", b"word/document.xml"})
_HEADER = struct.Struct("<4s22xHH")
_ENCRYPTED = 0x1
#: What inflating broken content raises.
_CORRUPT = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, struct.error)


def is_archive(file: FoundFile) -> bool:
    """Whether a file is a zip archive of files, told from its content; a .docx file is one too, but a package.

    Of URLs only those are looked into that end in .zip, since a look costs a request.
    """
    if file.member is not None or (urls.is_url(file.name) and not file.name.lower().endswith(".zip")):
        return False
    try:
        if not urls.is_url(file.name) and not stat.S_ISREG(Path(file.name).stat().st_mode):
            return False  # nothing that could block, such as a named pipe, is looked into
        with open_input(file.name) as stream:
            head = stream.read(_HEADER.size + 32)
            if not head.startswith(_BEGINNINGS) or _first_name(head) in _OF_PACKAGES:
                return False
            names = {entry.name.lower() if entry.name.lower() in _OF_PACKAGES else b"" for entry in entries(stream)}
    except (OSError, ValueError, NoDirectory):
        return False  # reading it says what is wrong
    return names == {b""}


def _first_name(head: bytes) -> bytes:
    if len(head) < _HEADER.size:
        return b""
    length = _HEADER.unpack_from(head)[1]
    return head[_HEADER.size : _HEADER.size + length].lower()


def members(file: FoundFile) -> Iterator[FoundFile]:
    """The members of an archive, sorted by name; of one that was named itself they alone are mirrored."""
    start = len(file.name) + len(IN_ARCHIVE) if file.named else file.start
    for name, member in _listed(file.name):
        if not any(map(passed_over, _parts(name))):
            yield FoundFile(file.name + IN_ARCHIVE + name, start, named=False, member=member)


def split(name: str) -> tuple[str | None, str]:
    """The archive and what is named in it, of `archive.zip!/…`; None where no such archive can be read."""
    at = name.find(IN_ARCHIVE)
    while at >= 0:
        archive, inside = name[:at], name[at + len(IN_ARCHIVE) :]
        if is_archive(FoundFile(archive, 0, named=True)):
            return archive, inside
        at = name.find(IN_ARCHIVE, at + 1)
    return None, ""


def find(archive: str, inside: str) -> Iterator[FoundFile]:
    """The members that are named in an archive: one, those of a folder in it, or those that fit a pattern."""
    name = archive + IN_ARCHIVE + inside
    listed = list(_listed(archive))
    begin = len(archive) + len(IN_ARCHIVE)
    exact = [member for listed_name, member in listed if listed_name == inside]
    if exact:
        start = begin + len(inside) - len(_parts(inside)[-1])
        yield from (FoundFile(name, start, named=True, member=member) for member in exact)
        return
    folder = inside.rstrip("/") + "/" if inside.strip("/") else ""
    within = [(one, member) for one, member in listed if one.startswith(folder)]
    start = begin + len(folder)
    if not within:
        within = [(one, member) for one, member in listed if fnmatch.fnmatchcase(one, inside)]
        start = begin
    for one, member in within:
        if not any(map(passed_over, _parts(one[start - begin :]))):
            yield FoundFile(archive + IN_ARCHIVE + one, start, named=False, member=member)
    if not within:
        yield FoundFile(name, begin, named=True, member=Member())


def _parts(name: str) -> list[str]:
    return [part for part in name.replace("\\", "/").split("/") if part] or [name]


def _listed(archive: str) -> Iterator[tuple[str, Member]]:
    """The names and members of an archive that are no folders, sorted by name."""
    with open_input(archive) as stream:
        try:
            shift = place(stream)[2]
            # Of very many members only this is kept while they are sorted.
            found = sorted((os.fsencode(as_path(_name(entry))), entry.at) for entry in entries(stream))
            begins = array("Q", sorted(entry.member.offset for entry in entries(stream)))
            given: set[int] = set()  # where several members claim to lie
            for name, at in found:
                member = entry_at(stream, at, shift)[0].member
                after = bisect_right(begins, member.offset)
                if after - bisect_left(begins, member.offset) > 1:
                    member = replace(member, overlaps=member.offset in given)
                    given.add(member.offset)
                if after < len(begins) and member.offset + _HEADER.size + member.compressed > begins[after]:
                    member = replace(member, overlaps=True)
                yield os.fsdecode(name), member
        except NoDirectory as error:
            raise OSError(errno.EIO, "The zip archive has changed while it was read", archive) from error


def _name(entry: Entry) -> str:
    """The name of a member: UTF-8 where it says so, and on macOS where it does not; cp850 on Danish Windows."""
    try:
        return entry.name.decode("utf-8", "strict" if not entry.utf8 else "replace")
    except UnicodeDecodeError:
        return entry.name.decode("cp850")


def read(file: FoundFile, member: Member, limits: Limits) -> bytes:
    """The bytes of a member.

    Raises:
        EncryptedDocument: it wants a password.
        UnsupportedFormat: it is compressed in a way that cannot be read.
        MalformedDocument: the archive is broken there.
        LimitExceeded: it inflates to more than `limits` allows.
        OSError: there is no such member, or the archive cannot be read.
    """
    if member.offset < 0:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), file.name)
    if member.flags & _ENCRYPTED:
        raise EncryptedDocument("The file lies in its zip archive under a password. Unpack it and give what was in it.")
    if member.overlaps:
        raise MalformedDocument(
            "The zip archive has files that lie in one another, as an archive has that is made to do harm. "
            "Ask for the file itself."
        )
    info = zipfile.ZipInfo(file.base)
    info.compress_size, info.file_size, info.compress_type = member.compressed, member.size, member.method
    info.flag_bits, info.CRC = member.flags, member.crc
    broken = MalformedDocument("The zip archive is broken where this file lies in it. Copy or pack the archive anew.")
    with open_input(file.archive) as stream:
        stream.seek(member.offset)
        header = stream.read(_HEADER.size)
        if len(header) < _HEADER.size or not header.startswith(_BEGINNINGS[0]):
            raise broken
        _, name, extra = _HEADER.unpack(header)
        stream.seek(name + extra, os.SEEK_CUR)
        try:
            with zipfile.ZipExtFile(stream, "r", info) as inflated:
                return read_whole(cast(BinaryIO, inflated), limits)
        except NotImplementedError as error:
            raise UnsupportedFormat(
                "Its zip archive compresses the file in a way that is not read. Unpack it and give what was in it."
            ) from error
        except StatusParseError:
            raise
        except OSError as error:
            if error.errno:
                raise
            raise broken from error  # bz2 says so of what it cannot inflate
        except _CORRUPT as error:
            raise broken from error
