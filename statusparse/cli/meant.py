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

__all__ = ["nearest", "output_left_over", "questions", "table_among_inputs"]

#: The options that name a file to read.
_READ = ("last", "blank", "into")
#: The suffixes of tables, which are written and not read.
_TABLES = ("csv", "ics", "parquet", "sqlite", "xlsx")
#: What is also spelt in another way in the names of files.
_FOLDED = {"æ": "ae", "ø": "oe", "å": "aa", "_": "-", " ": "-"}
_ALIKE = 0.8
#: Of so many that are equally alike it is asked.
_MOST_NAMED = 3
#: Of a larger folder no more names are compared.
_MOST_NAMES = 10_000
#: Of so many names that are not there it is asked.
_MOST_ASKED = 10


def questions(options: argparse.Namespace) -> Iterator[str]:
    """What is asked of the names that are not there.

    Args:
        options: of the command; `written` are the suffixes that it can write.
    """
    inputs: Sequence[str] = getattr(options, "inputs", ())
    form: str | None = getattr(options, "form", None)
    given = [*inputs, *filter(None, (getattr(options, name, None) for name in _READ))]
    given += [form] if form is not None and form not in BUILT_IN else []
    as_output = _meant_as_output(inputs, getattr(options, "written", ())) if not _output(options) else None
    for name in islice(dict.fromkeys(missing(given)), _MOST_ASKED):
        near = [one for one in nearest(name, given) if _is_of_the_kind(one, described=name == form)][:_MOST_NAMED]
        if near:
            yield f"Is {' or '.join(near)} meant? {name} is not there."
            as_output = None if name == as_output and _suffix(near[0]) == _suffix(name) else as_output
    if as_output is not None:
        yield _ask_for_output(as_output, "was taken for a form to read")


def table_among_inputs(options: argparse.Namespace) -> str | None:
    """What is asked of a table that stands last among the inputs and is not there; None where none does.

    What can be written only is no form that was misspelt, so nothing needs to be read to ask for it.

    Args:
        options: of the command, as in :func:`questions`.
    """
    inputs: Sequence[str] = getattr(options, "inputs", ())
    name = _meant_as_output(inputs, getattr(options, "written", ())) if not _output(options) else None
    if name is None or _suffix(name) not in _TABLES or exists(name) or nearest(name, inputs):
        return None
    return _ask_for_output(name, "is not there")


def output_left_over(options: argparse.Namespace, left: Sequence[str]) -> str | None:
    """What is asked of a word that is left over: whether it names the file to write; None where it cannot.

    Args:
        options: of the command, as in :func:`questions`.
        left: the words that are left over.
    """
    if len(left) != 1 or _output(options):
        return None
    read = [*getattr(options, "inputs", ()), *filter(None, (getattr(options, name, None) for name in _READ))]
    as_output = _meant_as_output([*read, *left], getattr(options, "written", ()))
    return None if as_output is None else _ask_for_output(as_output, "is left over")


def _ask_for_output(name: str, what_it_is: str) -> str:
    return f"Is -o meant? {name} {what_it_is}; a file is written with: -o {shlex.quote(name)}"


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


def nearest(name: str, given: Sequence[str] = ()) -> list[str]:
    """The files and folders whose names are most like one that is not there: several only where they are so alike.

    Args:
        name: of what is not there.
        given: names that are not meant, since they are given already.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     for found in ("Nabohjælp 2018.docx", "Nabohjælp 2019.docx"):
    ...         Path(folder, found).touch()
    ...     for wanted in ("nabohjaelp-2018.doc", "Nabohjælp 2081.docx", "Nabohjælp 2017.docx"):
    ...         print([Path(found).name for found in nearest(f"{folder}/{wanted}")])
    ['Nabohjælp 2018.docx']
    ['Nabohjælp 2018.docx']
    ['Nabohjælp 2018.docx', 'Nabohjælp 2019.docx']
    """
    path = Path(name)
    if path.parent != path and not os.path.isdir(path.parent):  # noqa: PTH112 - what cannot be looked at is none
        within = (os.path.join(folder, path.name) for folder in nearest(str(path.parent)))  # noqa: PTH118 - as written
        return [one for one in within if exists(one)]
    others = set(map(_place, given))
    stems: dict[str, list[Path]] = {}
    for found in _names_in(path.parent):
        candidate = path.with_name(found)
        if not found.startswith(".") and _place(candidate) not in others:
            stems.setdefault(_folded(candidate.stem), []).append(candidate)
    alike = _most_alike(_folded(path.stem), stems)
    same_suffix = [one for one in alike if _suffix(one.name) == _suffix(name)]
    return [str(one) for one in same_suffix or alike]


def _most_alike(stem: str, stems: dict[str, list[Path]]) -> list[Path]:
    """The files whose stems are fewest slips from another, two figures that have changed places being one."""
    from rapidfuzz.distance import OSA

    alike = get_close_matches(stem, stems, n=max(len(stems), 1), cutoff=_ALIKE)
    slips = {one: OSA.distance(stem, one) for one in sorted(alike)}
    return [path for one, number in slips.items() if number == min(slips.values()) for path in stems[one]]


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
