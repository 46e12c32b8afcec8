"""Files, folders and patterns of the file system."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from statusparse.inputs.found import FoundFile, passed_over
from statusparse.inputs.own import STATE, Own

__all__ = ["PATTERN", "exists", "find"]

#: The letters that make a name a pattern.
PATTERN = frozenset("*?[")


def exists(name: str) -> bool:
    """Whether there is anything of this name."""
    try:
        return Path(name).exists()
    except ValueError:  # a NUL in the name
        return False


def find(name: str, left_out: frozenset[str], own: Own) -> Iterator[FoundFile]:
    """The files that a path or pattern means; the outputs of earlier runs in a folder are counted in `own` instead."""
    path = Path(name)
    if exists(name) and path.is_dir():
        yield from _below(str(path), left_out, own)
    elif PATTERN & set(name) and not exists(name):
        for match in sorted(glob.glob(name, recursive=True), key=os.fsencode):  # noqa: PTH207 - the pattern may be absolute
            base = os.path.basename(match)  # noqa: PTH119 - it stays a string
            if Path(match).is_file() and not passed_over(base):
                yield FoundFile(match, len(match) - len(base), named=False)
    else:
        yield FoundFile(name, len(name) - len(path.name), named=True)


def _below(folder: str, left_out: frozenset[str], own: Own) -> Iterator[FoundFile]:
    start = len(os.path.join(folder, ""))  # noqa: PTH118 - with its separator
    unreadable: list[str] = []
    for parent, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(error.filename)):
        if parent != folder and STATE in folders:
            own.learn(parent)
        real = os.path.realpath(parent) if left_out else ""
        folders[:] = sorted((name for name in folders if _wanted(real, name, left_out)), key=os.fsencode)
        for name in sorted(names, key=os.fsencode):
            path = os.path.join(parent, name)  # noqa: PTH118 - a Path for each of very many files is dear
            if not _wanted(real, name, left_out) or own.takes(path):
                continue
            if os.path.isfile(path) or os.path.islink(path):  # noqa: PTH113, PTH114
                yield FoundFile(path, start, named=False)
    for name in unreadable:
        yield FoundFile(name, min(start, len(name)), named=False)


def _wanted(parent: str, name: str, left_out: frozenset[str]) -> bool:
    return not passed_over(name) and not (left_out and os.path.join(parent, name) in left_out)  # noqa: PTH118
