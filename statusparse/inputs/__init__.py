"""Finds and reads the files that a command line or a script names.

An input is a file, a folder, a pattern such as `2017/*.docx`, a zip archive, a member of one
(`archive.zip!/2017/form.docx`), or a URL that fsspec knows.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from statusparse.inputs import folders, urls, zips
from statusparse.inputs.found import IN_ARCHIVE, FoundFile, Member
from statusparse.inputs.listing import FileList
from statusparse.inputs.opening import open_input, read_whole
from statusparse.inputs.own import Own
from statusparse.limits import Limits

__all__ = ["FileList", "FoundFile", "Member", "find_files", "read_input"]


def find_files(
    inputs: Iterable[str | os.PathLike[str]], leave_out: Iterable[str] = (), own: Own | None = None
) -> Iterator[FoundFile]:
    """The files of the inputs, in the order given and sorted within a folder.

    Hidden files and the lock files of Word are passed over in folders, patterns and archives; a missing file is given
    all the same, so that reading it says so. A zip archive gives its members; a zip archive within another is a member
    like any, and reading it says what to do. What an earlier run has written (a tree of outputs, a table, a page, a
    list of errors, the description of a form) is passed over in folders too, lest a form count twice; it is read where
    the file, or of a tree the folder, is named itself.

    Args:
        inputs: files, folders, patterns, archives, members of archives, URLs.
        leave_out: real paths of files and folders that are not to be met in a folder, such as that of the outputs.
        own: counts what an earlier run has written.

    Raises:
        ValueError: a URL is given and fsspec, or what it needs for such a URL, is not installed.
        OSError: a URL cannot be listed.
        TypeError: an input is no name, but content.
    """
    left_out = frozenset(leave_out)
    passed = own or Own()
    for given in inputs:
        if not isinstance(given, (str, os.PathLike)):
            raise TypeError(f"A path, pattern or URL is wanted, not {type(given).__name__}; `parse` reads content.")
        name = os.fsdecode(given)
        if not name:
            continue
        for found in _find(name, left_out, passed):
            yield from zips.members(found) if zips.is_archive(found) else (found,)


def _find(name: str, left_out: frozenset[str], own: Own) -> Iterator[FoundFile]:
    if IN_ARCHIVE in name and not folders.exists(name):
        archive, inside = zips.split(name)
        if archive is not None:
            return zips.find(archive, inside)
    return urls.find(name) if urls.is_url(name) else folders.find(name, left_out, own)


def read_input(file: FoundFile, limits: Limits = Limits()) -> bytes:
    """The bytes of an input.

    Raises:
        LimitExceeded: there are more than `limits` allows.
        StatusParseError: it lies in a zip archive and cannot be taken out; the subclass says why.
        OSError: it does not exist, or cannot be read.
    """
    if file.member is not None:
        return zips.read(file, file.member, limits)
    with open_input(file.name) as stream:
        return read_whole(stream, limits)
