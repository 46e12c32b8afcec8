"""What is likely meant by the name of a file that is not there: one that is nearly its name, or that of the output."""

from __future__ import annotations

import argparse
import os
import shlex
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

from statusparse.cli.missing import missing
from statusparse.forms import BUILT_IN
from statusparse.inputs.folders import exists
from statusparse.inputs.own import Own

__all__ = ["nearest", "questions"]

#: The options that name a file to read.
_READ = ("last", "blank", "into")
#: What is also spelt in another way in the names of files.
_FOLDED = {"æ": "ae", "ø": "oe", "å": "aa", "_": "-", " ": "-"}
_ALIKE, _MOST_LIKE = 0.8, 3
#: Of a larger folder no more names are compared.
_MOST_NAMES = 10_000
#: Of so many names that are not there it is asked.
_MOST_ASKED = 10


def questions(options: argparse.Namespace) -> Iterator[str]:
    """What is asked of the names that are not there.

    Args:
        options: of the command; `written` are the suffixes that it can write, where it can read several inputs.
    """
    inputs: Sequence[str] = getattr(options, "inputs", ())
    form: str | None = getattr(options, "form", None)
    given = [*inputs, *filter(None, (getattr(options, name, None) for name in _READ))]
    given += [form] if form is not None and form not in BUILT_IN else []
    as_output = _meant_as_output(inputs, getattr(options, "written", ())) if not _output(options) else None
    for name in islice(dict.fromkeys(missing(given)), _MOST_ASKED):
        near = nearest(name, given)
        if near is not None and _is_of_the_kind(near, described=name == form):
            yield f"Is {near} meant? {name} is not there."
            as_output = None if name == as_output and _suffix(near) == _suffix(name) else as_output
    if as_output is not None:
        written = f"-o {shlex.quote(as_output)}"
        yield f"Is -o meant? {as_output} was taken for a form to read; a file is written with: {written}"


def _is_of_the_kind(name: str, described: bool) -> bool:
    """Whether a file may be the description of a form, or else a form: not what an earlier run has written."""
    return _suffix(name) == "toml" if described else not Own().takes(name)


def _output(options: argparse.Namespace) -> str | None:
    output: str | None = getattr(options, "output", None)
    return output


def _meant_as_output(inputs: Sequence[str], written: Sequence[str]) -> str | None:
    """The last of several inputs, where it could be written and is not there or was written by an earlier run."""
    if len(inputs) < 2 or _suffix(inputs[-1]) not in written or not any(map(exists, inputs[:-1])):
        return None
    last = inputs[-1]
    return last if missing([last]) or (exists(last) and Own().takes(last)) else None


def nearest(name: str, given: Sequence[str] = ()) -> str | None:
    """The file or folder whose name is most like one that is not there; None where none is.

    Args:
        name: of what is not there.
        given: names that are not meant, since they are given already.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     Path(folder, "Nabohjælp 2018.docx").touch()
    ...     Path(nearest(f"{folder}/nabohjaelp-2018.doc")).name
    'Nabohjælp 2018.docx'
    """
    path = Path(name)
    if path.parent != path and not os.path.isdir(path.parent):  # noqa: PTH112 - what cannot be looked at is none
        folder = nearest(str(path.parent))
        within = folder and os.path.join(folder, path.name)  # noqa: PTH118 - as it was written
        return within if within and exists(within) else None
    others = set(map(_place, given))
    stems: dict[str, list[Path]] = {}
    for found in _names_in(path.parent):
        candidate = path.with_name(found)
        if not found.startswith(".") and _place(candidate) not in others:
            stems.setdefault(_folded(candidate.stem), []).append(candidate)
    alike = get_close_matches(_folded(path.stem), stems, n=_MOST_LIKE, cutoff=_ALIKE)
    candidates = [one for stem in alike for one in stems[stem]]
    same_suffix = [one for one in candidates if _suffix(one.name) == _suffix(name)]
    return str((same_suffix or candidates)[0]) if candidates else None


def _place(name: str | Path) -> str:
    return os.path.abspath(name)  # noqa: PTH100 - a Path for each of very many names is dear


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))[:_MOST_NAMES]  # noqa: PTH208 - names are all that is wanted
    except OSError:
        return []


def _folded(name: str) -> str:
    folded = unicodedata.normalize("NFC", name).casefold()
    return "".join(_FOLDED.get(letter, letter) for letter in folded)


def _suffix(name: str) -> str:
    return Path(name).suffix.lower().lstrip(".")
