"""Finds the files that a command line names: files, folders, patterns."""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

__all__ = ["FoundFile", "find_files", "numbered", "target_names"]

_PATTERN = frozenset("*?[")
#: Word keeps the lock of an open document in a file of this prefix.
_LOCK = "~$"


class FoundFile(Struct, frozen=True):
    """A file to read: its path, its place below the folder that was named, and whether it was named itself."""

    path: Path
    relative: PurePosixPath
    named: bool


def find_files(inputs: Iterable[str]) -> Iterator[FoundFile]:
    """The files of the inputs, in the order given and sorted within a folder.

    Hidden files and the lock files of Word are passed over in folders and patterns; a missing file is given all the
    same, so that reading it says so.

    Args:
        inputs: files, folders, or patterns such as `2017/*.docx`.
    """
    for name in inputs:
        if not name:
            continue
        path = Path(name)
        if path.is_dir():
            yield from _below(path)
        elif not path.exists() and _PATTERN & set(name):
            for match in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - the pattern may be absolute
                if Path(match).is_file() and not _passed_over(Path(match).name):
                    yield FoundFile(Path(match), PurePosixPath(Path(match).name), named=False)
        else:
            yield FoundFile(path, PurePosixPath(path.name), named=True)


def _below(folder: Path) -> Iterator[FoundFile]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _passed_over(name))
        for name in sorted(names):
            path = Path(parent, name)
            if not _passed_over(name) and path.is_file():
                yield FoundFile(path, PurePosixPath(path.relative_to(folder).as_posix()), named=False)


def _passed_over(name: str) -> bool:
    return name.startswith((".", _LOCK))


def target_names(files: Iterable[FoundFile], suffix: str) -> list[PurePosixPath]:
    """A name for the output of each file, below the output folder; no two are alike in any case of letters.

    Args:
        files: the inputs.
        suffix: of the outputs, such as ".json".

    >>> found = [FoundFile(Path(name), PurePosixPath(name), False) for name in ("a.docx", "a.html", "b.txt")]
    >>> [str(name) for name in target_names(found, ".json")]
    ['a.docx.json', 'a.html.json', 'b.json']
    """
    places = [file.relative for file in files]
    short = [str(place.with_suffix(suffix)).casefold() for place in places]
    clashing = {name for name, count in Counter(short).items() if count > 1}
    names: list[PurePosixPath] = []
    taken: set[str] = set()
    for place, name in zip(places, short, strict=True):
        target = place.with_suffix(suffix) if name not in clashing else place.with_name(place.name + suffix)
        number = 2
        while str(target).casefold() in taken:
            target = place.with_name(f"{place.name}-{number}{suffix}")
            number += 1
        taken.add(str(target).casefold())
        names.append(target)
    return names


def numbered(name: PurePosixPath, count: int, taken: set[str]) -> list[PurePosixPath]:
    """Names for the several forms of one file, none of which is taken yet; they are taken then.

    >>> [str(one) for one in numbered(PurePosixPath("a.json"), 2, {"a-1.json"})]
    ['a-1-2.json', 'a-2.json']
    """
    names = []
    for number in range(1, count + 1):
        target = name.with_name(f"{name.stem}-{number}{name.suffix}")
        again = 2
        while str(target).casefold() in taken:
            target = name.with_name(f"{name.stem}-{number}-{again}{name.suffix}")
            again += 1
        taken.add(str(target).casefold())
        names.append(target)
    return names
