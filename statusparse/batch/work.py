"""What is done with one input: it is read, and written in the formats that are asked for, all in memory.

A `Job` and its `Task` are pickled to wherever the work is done, and bytes come back, so that any executor serves.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from time import perf_counter

import msgspec
from msgspec import Struct

from statusparse.batch.faults import Fault, fault_of
from statusparse.batch.settings import Settings
from statusparse.inputs.found import FoundFile
from statusparse.report import StatusReport

__all__ = ["Done", "Filling", "Job", "Task", "reports_of"]


class Task(Struct, frozen=True):
    """An input to read; `known` is the SHA-256 of content that need not be read again."""

    file: FoundFile
    known: bytes = b""


class Done(Struct, frozen=True):
    """What became of an input.

    Args:
        seconds: how long it took.
        digest: SHA-256 of the content, empty where it could not be had.
        unchanged: whether the content is the known one, and so was left alone.
        fault: what went wrong, or None.
        forms: how many forms there are in it.
        reports: these as MessagePack, where they are asked for.
        outputs: for each form its bytes in each of the formats.
        remarks: sentences on what had no place in a form that was filled.
    """

    seconds: float
    digest: bytes = b""
    unchanged: bool = False
    fault: Fault | None = None
    forms: int = 0
    reports: bytes = b""
    outputs: list[list[bytes]] = []
    remarks: list[str] = []


class Filling(Struct, frozen=True):
    """A form of Word to fill: its bytes, and the options of `render`."""

    into: bytes
    tracked: bool = False
    force: bool = False


class Job(Struct, frozen=True):
    """The work on each input.

    Args:
        settings: the options of reading.
        formats: of the outputs to make, as `render` knows them.
        keep: whether the reports themselves are wanted.
        filling: the form of Word to fill, for "docx".
    """

    settings: Settings = Settings()
    formats: tuple[str, ...] = ()
    keep: bool = True
    filling: Filling | None = None

    def __call__(self, task: Task) -> bytes:
        """Does the work; the bytes are a `Done` as MessagePack."""
        return msgspec.msgpack.encode(self.do(task))

    def do(self, task: Task) -> Done:
        """Does the work; whatever goes wrong is in what is returned."""
        from statusparse.inputs import read_input

        begin = perf_counter()
        try:
            data = read_input(task.file, self.settings.limits)
        except Exception as error:
            return Done(perf_counter() - begin, fault=fault_of(error))
        done = self.do_bytes(data, task.file.base, task.known)
        return msgspec.structs.replace(done, seconds=perf_counter() - begin)

    def do_bytes(self, data: bytes, name: str, known: bytes = b"") -> Done:
        """Does the work with the content of a file of this name."""
        from statusparse.parsing import parse_all

        begin = perf_counter()
        digest = hashlib.sha256(data).digest()
        if digest == known:
            return Done(perf_counter() - begin, digest, unchanged=True)
        remarks: list[str] = []
        try:
            reports = parse_all(_Named(data, name), **msgspec.structs.asdict(self.settings))
            outputs = [[self._rendered(report, format, remarks) for format in self.formats] for report in reports]
            kept = msgspec.msgpack.encode(reports) if self.keep else b""
        except Exception as error:
            return Done(perf_counter() - begin, digest, fault=fault_of(error))
        return Done(perf_counter() - begin, digest, forms=len(reports), reports=kept, outputs=outputs, remarks=remarks)

    def _rendered(self, report: StatusReport, format: str, remarks: list[str]) -> bytes:
        from statusparse.writers import render

        form = self.settings.form
        if self.filling is None or format != "docx":
            return render(report, format, form=form)
        from statusparse.fill import fill_form

        into, tracked, force = msgspec.structs.astuple(self.filling)
        filled = fill_form(report, into, form=form, tracked=tracked, force=force)
        remarks += [one.message for one in filled.diagnostics]
        return filled.data


class _Named(io.BytesIO):
    """Bytes with the name of the file that they come from."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


_decode: Callable[[bytes], list[StatusReport]] = msgspec.msgpack.Decoder(list[StatusReport]).decode


def reports_of(packed: bytes) -> list[StatusReport]:
    """The reports of a `Done`."""
    return _decode(packed) if packed else []
