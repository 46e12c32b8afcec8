"""What is to be converted, into what, and how."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

import statusparse
from statusparse.batch.faults import Fault
from statusparse.batch.journal import fingerprint
from statusparse.batch.settings import Settings
from statusparse.batch.work import Filling
from statusparse.inputs import FileList, FoundFile
from statusparse.inputs.names import key_of
from statusparse.report import SCHEMA_VERSION

__all__ = ["Finished", "Plan", "asked", "inputs_below"]


class Plan(Struct, frozen=True):
    """What is to be converted, into what, and how.

    Args:
        files: the inputs.
        folder: where the outputs go.
        settings: the options of reading.
        formats: those of which each form becomes a file.
        tables: format and name of each file for all forms.
        state: the hidden folder of the run.
        passing: whether that is taken away at the end, and a run that is complete is not gone on from.
        errors: the name of the file that lists what failed.
        jobs, timeout, dedupe: as in `parse_many`.
        resume: whether to go on where an earlier run of the same options ended.
        fail_fast: whether the first input that fails is the last.
        filling: the form of Word to fill, for "docx".
    """

    files: FileList
    folder: Path
    settings: Settings
    formats: tuple[str, ...]
    tables: tuple[tuple[str, str], ...]
    state: Path
    passing: bool
    errors: str
    jobs: int = 1
    timeout: float | None = None
    dedupe: bool = False
    resume: bool = False
    fail_fast: bool = False
    filling: Filling | None = None


class Finished(Struct, frozen=True):
    """An input that is done: how many forms it gave, or what went wrong, or which input it is the same as."""

    input: str
    forms: int = 0
    fault: Fault | None = None
    same_as: str | None = None
    before: bool = False
    remarks: tuple[str, ...] = ()


def asked(plan: Plan) -> str:
    """The fingerprint of all that the outputs depend on besides the inputs."""
    return fingerprint(
        {
            "statusparse": [statusparse.__version__, SCHEMA_VERSION],
            "settings": msgspec.to_builtins(plan.settings),
            "outputs": [plan.formats, plan.tables, plan.dedupe, plan.filling],
        }
    )


def inputs_below(folder: Path, files: Iterable[FoundFile]) -> set[int]:
    """The inputs that lie in the output folder, and so could be replaced."""
    out = os.path.realpath(folder)
    last, real = None, ""
    below = set()
    for file in files:
        if file.member is None:
            parent, name = os.path.split(file.name)
            if parent != last:
                last, real = parent, os.path.realpath(parent)
            if real == out or real.startswith(os.path.join(out, "")):  # noqa: PTH118
                below.add(key_of(os.path.realpath(os.path.join(real, name))))  # noqa: PTH118
    return below
