"""Converts an archive: outputs that mirror its tree, or one table of all, and a journal by which a run can go on.

Each output is on the disk before the line of the journal that tells of it. A run that is killed at any moment has
therefore done at most some more than its journal says, and doing that again gives the same bytes.
"""

from __future__ import annotations

import contextlib
import errno
import os
from array import array
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import PurePosixPath
from time import monotonic

import msgspec

from statusparse.batch.doubles import Doubles
from statusparse.batch.faults import Fault, fault_of, sentence_of
from statusparse.batch.journal import Entry, Journal
from statusparse.batch.naming import TableNames
from statusparse.batch.output import OutputFolder, StateFolder, ends_the_run
from statusparse.batch.plan import Finished, Plan, asked, inputs_below
from statusparse.batch.spool import Spool
from statusparse.batch.stream import Twins, executor_for, in_order
from statusparse.batch.work import Done, Job, Task, reports_of
from statusparse.files import cannot_be_written
from statusparse.inputs import FoundFile
from statusparse.inputs.names import OutputNames, key_of
from statusparse.inputs.own import JOURNAL, is_marked
from statusparse.report import StatusReport
from statusparse.tables import load_table

__all__ = ["convert"]

#: So many finished inputs, and so many seconds, may be unknown to the journal.
_INPUTS_A_SYNC = 64
_SECONDS_A_SYNC = 1.0
_WRITERS = 16

#: An entry of the journal that is gone on from, and its offset.
_Old = tuple[Entry, int] | None


def convert(plan: Plan, doubles: Doubles | None = None) -> Generator[Finished, None, None]:
    """Converts all inputs and tells of each when it is done, in their order.

    Args:
        plan: what is to be converted.
        doubles: takes in the forms that are written to a table, once all is done.

    Raises:
        OSError: the disk is full, or nothing can be written at all; what is finished is kept.
    """
    state = StateFolder(plan.state)
    try:
        run = _Run(plan, state, doubles)
        try:
            yield from run.inputs()
            run.finish()
        finally:
            run.close()
        if plan.passing and run.complete:
            state.remove()
    finally:
        state.close()


class _Run:
    """One run of a plan."""

    def __init__(self, plan: Plan, state: StateFolder, doubles: Doubles | None) -> None:
        self._plan = plan
        self._doubles = doubles
        self._output = OutputFolder(plan.folder, state)
        self._had_errors = (state.path / JOURNAL).exists() or is_marked(str(plan.folder / plan.errors))
        self._journal = Journal(state.path / JOURNAL, asked(plan), plan.resume)
        self._spool = Spool(state.path / "reports", self._journal.resumed) if plan.tables else None
        self._names = OutputNames((file.place for file in plan.files), [f".{format}" for format in plan.formats])
        self._inputs = inputs_below(plan.folder, plan.files)
        self._job = Job(plan.settings, plan.formats, keep=bool(plan.tables), filling=plan.filling)
        self._offsets = array("q")
        self._unsaid: list[Entry] = []
        self._said = monotonic()
        self.complete = False

    def inputs(self) -> Iterator[Finished]:
        """Does the inputs."""
        plan = self._plan
        twins = Twins(plan.settings.limits) if plan.dedupe else None
        stems: deque[tuple[PurePosixPath, _Old]] = deque()
        writing: deque[tuple[FoundFile, _Old, Done, Future[Entry]]] = deque()
        # A disk is waited for by many at once as long as by one.
        with executor_for(plan.jobs, plan.timeout) as executor, ThreadPoolExecutor(_WRITERS) as writers:
            for task, done, twin in in_order(executor, self._job, self._tasks(stems), plan.jobs, twins):
                writing.append(self._begin(writers, task.file, done, twin, *stems.popleft()))
                while len(writing) > _WRITERS or (writing and writing[0][-1].done()):
                    yield (last := self._settle(*writing.popleft()))
                    if plan.fail_fast and last.fault is not None:
                        return
            while writing:
                yield (last := self._settle(*writing.popleft()))
                if plan.fail_fast and last.fault is not None:
                    return
        self.complete = True

    def _begin(
        self, writers: Executor, file: FoundFile, done: Done, twin: str | None, stem: PurePosixPath, old: _Old
    ) -> tuple[FoundFile, _Old, Done, Future[Entry]]:
        """Begins to write the outputs of an input, unless they are there already."""
        names = self._output_names(stem, old[0].forms if done.unchanged and old is not None else done.forms)
        if done.unchanged and old is not None:
            if _still(old[0], names):
                there: Future[Entry] = Future()
                there.set_result(old[0])
                return file, old, done, there
            done = self._job.do(Task(file))
        return file, None, done, writers.submit(self._write, file, stem, names, done, twin)

    def _settle(self, file: FoundFile, old: _Old, done: Done, writing: Future[Entry]) -> Finished:
        """Notes what has become of an input once its outputs are written."""
        entry = writing.result()
        if old is not None:
            self._say()
            self._offsets.append(old[1])
        else:
            if self._spool is not None and done.reports and entry.fault is None:
                entry = msgspec.structs.replace(entry, kept=self._spool.add(done.reports))
            self._unsaid.append(entry)
            if len(self._unsaid) >= _INPUTS_A_SYNC or monotonic() - self._said > _SECONDS_A_SYNC:
                self._say()
        return Finished(file.name, entry.forms, entry.fault, entry.same_as, old is not None, tuple(done.remarks))

    def _tasks(self, stems: deque[tuple[PurePosixPath, _Old]]) -> Iterator[Task]:
        for file in self._plan.files:
            stem = self._names.stem(file.place)
            old = self._journal.old(str(stem))
            stems.append((stem, old))
            yield Task(file, bytes.fromhex(old[0].digest) if old is not None and self._holds(old[0]) else b"")

    def _holds(self, entry: Entry) -> bool:
        """Whether an input of the same content need not be done again."""
        if entry.fault is not None:
            return entry.fault.lasting
        there = all(self._output.has(name, size) for name, size in entry.outputs)
        return there and (self._spool is None or self._spool.has(entry.kept))

    def _output_names(self, stem: PurePosixPath, forms: int) -> list[PurePosixPath]:
        """The names of the outputs of an input, all formats of a form beside each other."""
        stems = [stem] if forms == 1 else self._names.numbered(stem, forms) if self._plan.formats else []
        return [one.with_name(f"{one.name}.{format}") for one in stems for format in self._plan.formats]

    def _write(
        self, file: FoundFile, stem: PurePosixPath, names: list[PurePosixPath], done: Done, twin: str | None
    ) -> Entry:
        """Writes the outputs of an input."""
        digest = done.digest.hex()
        if done.fault is not None or twin is not None:
            return Entry(str(stem), file.name, digest, fault=done.fault, same_as=twin)
        written: list[tuple[str, int]] = []
        contents = [data for form in done.outputs for data in form]
        try:
            for name, data in zip(names, contents, strict=True):
                self._check_input(name)
                self._output.write(name, data)
                written.append((str(name), len(data)))
        except OSError as error:
            if ends_the_run(error):
                raise
            fault = fault_of(error)
            if told := cannot_be_written(error):
                fault = msgspec.structs.replace(fault, message=told.removesuffix("."))
            return Entry(str(stem), file.name, outputs=tuple(written), fault=fault)
        return Entry(str(stem), file.name, digest, done.forms, tuple(written))

    def _check_input(self, name: PurePosixPath) -> None:
        if self._inputs and key_of(os.path.realpath(self._plan.folder / name)) in self._inputs:
            raise FileExistsError(errno.EEXIST, "The output would replace an input; name another folder", str(name))

    def _say(self) -> None:
        """Tells the journal of what has been done, once it is on the disk."""
        if self._unsaid:
            self._output.sync()
            if self._spool is not None:
                self._spool.sync()
            for entry in self._unsaid:
                self._offsets.append(self._journal.add(entry))
            self._unsaid.clear()
            self._journal.sync()
        self._said = monotonic()

    def close(self) -> None:
        """Tells the journal what it does not know yet, as far as that is possible, and closes all files."""
        with contextlib.suppress(OSError):
            self._say()
        self._journal.close()
        if self._spool is not None:
            self._spool.close()

    def finish(self) -> None:
        """Writes what is made of all inputs: tables, the list of errors, and the journal in its short form."""
        self._say()
        if self.complete:
            for format, name in self._plan.tables:
                with self._output.replacing(name) as aside:
                    load_table(format).write(self._reports(whole=format == "jsonl"), aside)
                self._doubles = None  # the next table has the same forms
        self._write_errors()
        if self.complete:
            self._remove_outdated()
            self._output.sync()
            short = self._output.replacing(os.path.relpath(self._plan.state / JOURNAL, self._plan.folder))
            with short as aside, aside.open("wb") as file:
                self._journal.compact((msgspec.structs.replace(one, kept=None) for one in self._entries()), file)
                self._journal.close()
            if self._spool is not None:
                self._spool.close()
                (self._plan.state / "reports").unlink()
        self._output.sync()

    def _entries(self) -> Iterator[Entry]:
        """What the journal says of the inputs, in their order."""
        for offset in self._offsets:
            entry = self._journal.at(offset)
            if entry is None:
                raise OSError(errno.EIO, "The journal of the run was changed by another program", str(self._plan.state))
            yield entry

    def _reports(self, whole: bool) -> Iterator[StatusReport]:
        """The reports of all inputs; unless they are written whole, a file is named by its place in the tree."""
        names = TableNames(self._plan.files)
        for index, (file, entry) in enumerate(zip(self._plan.files, self._entries(), strict=False)):
            if self._spool is None or entry.kept is None:
                continue
            try:
                reports = reports_of(self._spool.get(entry.kept))
            except msgspec.DecodeError as error:
                said = "The reports of the run were changed by another program; run it again without --resume"
                raise OSError(errno.EIO, said, str(self._plan.state)) from error
            if self._doubles is not None:
                for report in reports:
                    self._doubles.add(report, index)
            yield from reports if whole else (names.named(report, file) for report in reports)

    def _write_errors(self) -> None:
        """Writes a line for each input that failed; where none did there is no such file."""
        entries = zip(self._plan.files, self._entries(), strict=False)
        lines = (_error_line(file.name, entry.fault) for file, entry in entries if entry.fault is not None)
        first = next(lines, None)
        if first is not None:
            with self._output.replacing(self._plan.errors) as aside, aside.open("wb") as file:
                file.write(first)
                file.writelines(lines)
        elif self._had_errors:
            self._output.remove(self._plan.errors)

    def _remove_outdated(self) -> None:
        """Takes away what an earlier run wrote for inputs that have changed, or are no more."""
        if not self._journal.resumed:
            return
        outdated = [name for entry in self._journal.outdated(set(self._offsets)) for name, _ in entry.outputs]
        keys = {key_of(name): name for name in outdated}
        for entry in self._entries():
            for name, _ in entry.outputs:
                keys.pop(key_of(name), None)
        for name in keys.values():
            self._output.remove(name)


def _still(entry: Entry, names: list[PurePosixPath]) -> bool:
    """Whether the outputs would have the names again that they have; a change of other inputs may have changed them."""
    return entry.fault is not None or [name for name, _ in entry.outputs] == [str(name) for name in names]


def _readable(name: str) -> str:
    """A name without the stand-ins of bytes that are no UTF-8, which no output can hold."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _error_line(name: str, fault: Fault) -> bytes:
    said = {"input": _readable(name), "error": fault.kind, "message": sentence_of(fault)}
    return msgspec.json.encode(said) + b"\n"
