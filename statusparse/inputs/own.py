"""Tells the outputs of an earlier run from inputs, so that none in a folder is read as one more form."""

from __future__ import annotations

import contextlib
import os
import re
import zipfile
import zlib
from collections.abc import Callable

import msgspec
from msgspec import Struct

from statusparse.inputs.found import as_path
from statusparse.inputs.names import key_of

__all__ = ["APPLICATION", "JOURNAL", "STATE", "Own", "is_marked"]

#: The hidden folder of a run, within the output folder.
STATE = ".statusparse"
#: The file in it that names what was written.
JOURNAL = "journal.jsonl"
#: What a SQLite database says of the application that it belongs to.
APPLICATION = b"stpf"
_ENOUGH = 4096  # bytes
#: The end of a zip archive without a comment, which says how long its directory is; ours name a few dozen parts.
_ZIP_END, _ZIP64_LOCATOR, _LARGEST_DIRECTORY = 22, 20, 1 << 16
#: Of a journal no more is kept in mind, nor looked at in one line.
_MOST_NAMES, _LONGEST_LINE = 1_000_000, 1 << 20
_TITLES = (b"<dc:title>Status forms</dc:title>", b"<dc:title>Follow-up</dc:title>")


def _begins(pattern: bytes) -> Callable[[str], bool]:
    wanted = re.compile(pattern, re.DOTALL)

    def holds(path: str) -> bool:
        with open(path, "rb") as file:  # noqa: PTH123 - a Path for each of very many files is dear
            return wanted.match(file.read(_ENOUGH)) is not None

    return holds


def _ends(mark: bytes) -> Callable[[str], bool]:
    def holds(path: str) -> bool:
        with open(path, "rb") as file:  # noqa: PTH123 - as above
            file.seek(max(file.seek(0, os.SEEK_END) - 4 * _ENOUGH, 0))
            return mark in file.read()

    return holds


def _is_our_workbook(path: str) -> bool:
    with open(path, "rb") as file:  # noqa: PTH123 - as above
        file.seek(-_ZIP_END - _ZIP64_LOCATOR, os.SEEK_END)
        locator, end = file.read(_ZIP64_LOCATOR), file.read()
    if locator.startswith(b"PK\6\7") or not end.startswith(b"PK\5\6"):
        return False
    if int.from_bytes(end[12:16], "little") > _LARGEST_DIRECTORY:
        return False
    with zipfile.ZipFile(path) as package, package.open("docProps/core.xml") as part:
        core = part.read(_ENOUGH)
    return any(title in core for title in _TITLES)


#: What is looked for in a file, by its suffix. The JSON and the forms of a tree are named in its journal.
_MARKS: dict[str, Callable[[str], bool]] = {
    ".csv": _begins(rb"(?:\xef\xbb\xbf)?programme[,;]initiative[,;]year[,;]section[,;]"),
    ".ics": _begins(rb"BEGIN:VCALENDAR\r\n.*PRODID:-//statusparse//EN\r\n"),
    ".jsonl": _begins(rb'\{"(?:schema_version":|input":".*","error":")'),
    ".json": _begins(rb'\[\s*\{\s*"programme":.*"initiative":.*"old":'),
    ".md": _begins(rb"## .*\n\| what became of it \| before \| now \| alike \|"),
    ".html": _begins(rb'<!DOCTYPE html>.*<meta name="generator" content="statusparse">'),
    ".sqlite": _begins(rb"SQLite format 3\0.{52}" + APPLICATION),
    ".parquet": _ends(b"edtf"),
    ".xlsx": _is_our_workbook,
}


#: The description of a form, which is none itself.
_DESCRIPTION = ".toml"


class Own:
    """The outputs of earlier runs and the descriptions of forms that were met: how many, and the first of each.

    >>> own = Own()
    >>> own.takes("form.docx"), own.number
    (False, 0)
    """

    def __init__(self) -> None:
        self.number = 0
        self.first = ""
        self.descriptions = 0
        self.first_description = ""
        self._written: set[int] = set()

    def learn(self, folder: str) -> None:
        """Learns from its journal what a run has written to a folder."""
        journal = os.path.join(folder, STATE, JOURNAL)  # noqa: PTH118
        if not os.path.isfile(journal):  # noqa: PTH113
            return
        with contextlib.suppress(OSError, ValueError, RecursionError), open(journal, "rb") as file:  # noqa: PTH123
            while len(self._written) < _MOST_NAMES and (line := file.readline(_LONGEST_LINE)):
                names = [name for name, _ in _decode(line).outputs]
                self._written.update(key_of(os.path.join(folder, as_path(name))) for name in names)  # noqa: PTH118

    def takes(self, path: str) -> bool:
        """Whether a file was written by an earlier run, or describes a form; then it is counted."""
        if path.lower().endswith(_DESCRIPTION) and os.path.isfile(path):  # noqa: PTH113 - as above
            self.descriptions += 1
            self.first_description = self.first_description or path
            return True
        found = is_marked(path) or (bool(self._written) and key_of(path) in self._written)
        if found:
            self.number += 1
            self.first = self.first or path
        return found


class _Line(Struct):
    outputs: tuple[tuple[str, int], ...] = ()


_decode = msgspec.json.Decoder(_Line).decode


def is_marked(path: str) -> bool:
    """Whether a file is a table, a page or a list of errors that a run has written; one that cannot be read is none."""
    marked = _MARKS.get(os.path.splitext(path)[1].lower())  # noqa: PTH122 - as above
    try:
        return marked is not None and os.path.isfile(path) and marked(path)  # noqa: PTH113 - as above
    except (OSError, ValueError, KeyError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return False
