"""Many inputs, one outcome each, in their order: `parse_many`."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter

import msgspec

from statusparse.batch.faults import error_of, fault_of
from statusparse.batch.outcome import Outcome
from statusparse.batch.pool import IsolatedPool, SameProcess, Timed
from statusparse.batch.settings import settings_of
from statusparse.batch.work import Done, Job, Task, reports_of
from statusparse.counting import counted
from statusparse.forms import Form
from statusparse.inputs import FoundFile, find_files, read_input
from statusparse.inputs.own import Own
from statusparse.limits import Limits
from statusparse.readers.options import Revisions

__all__ = ["Twins", "executor_for", "in_order", "parse_many"]

#: How many inputs are under way for each worker.
_AHEAD = 16


def parse_many(
    inputs: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    jobs: int = 1,
    timeout: float | None = None,
    executor: Executor | None = None,
    dedupe: bool = False,
    format: str | None = None,
    form: str | Path | Form | None = None,
    year: int | None = None,
    base: date | None = None,
    revisions: Revisions = "accept",
    limits: Limits = Limits(),
) -> Iterator[Outcome]:
    """Reads many files and gives one outcome for each, in the order of the inputs, while the memory stays flat.

    Inputs are files, folders (with all below them, sorted; hidden files, the lock files of Word and what an earlier run
    has written are passed over), patterns, zip archives, members of such (`archive.zip!/2017/form.docx`), and URLs
    where fsspec is installed. They are found as they are needed. A file that cannot be read does not stop the others.

    Args:
        inputs: one or more of these.
        jobs: how many worker processes read; 1 reads in this process, unless there is a time limit.
        timeout: seconds that reading one file may take; its worker is ended then.
        executor: reads in place of the worker processes; isolation and time limits are then its own. Where it is not of
            the standard library, `jobs` says how many it reads at once.
        dedupe: reads content that is met again only the first time; the later outcomes say which input that was.
        format: as in :func:`statusparse.parse`, as are all below.
        form: name, path or description of the form; None takes the built-in form that fits best.
        year: the year of dates in a form that names none.
        base: the day that relative dates count from; without it they are no dates.
        revisions: "accept" or "reject" the tracked changes of Word.
        limits: what each input may cost.

    Yields:
        An `Outcome` for each file. Its error is a StatusParseError or an OSError that names the input: `WorkerFailed`
        where the worker died of it, `TimedOut` where it took too long.

    Raises:
        TypeError: an argument is of the wrong type.
        ValueError: an argument is none of those above, or a URL is given and fsspec is not installed; or there are no
            files in any of the inputs, as where a pattern matches nothing. The last is raised for the first outcome.

    >>> for outcome in parse_many("samples/formidling-2019.txt"):
    ...     print(outcome.input, outcome.report.initiative)
    samples/formidling-2019.txt Formidling
    """
    names = [inputs] if isinstance(inputs, (str, os.PathLike)) else inputs
    settings = settings_of(format, form, year, base, revisions, limits)
    if executor is not None and timeout is not None:
        raise ValueError("An executor has time limits of its own; give either executor or timeout.")
    _check_numbers(jobs, timeout)
    return _outcomes(names, Job(settings), jobs, timeout, executor, dedupe)


def _check_numbers(jobs: int, timeout: float | None) -> None:
    if isinstance(jobs, bool) or not isinstance(jobs, int) or jobs < 1:
        raise ValueError(f"jobs is {jobs!r}; it must be a whole number from 1.")
    if timeout is not None and not timeout > 0:
        raise ValueError(f"timeout is {timeout!r}; it must be a number of seconds above 0.")


def _outcomes(
    names: Iterable[str | os.PathLike[str]],
    job: Job,
    jobs: int,
    timeout: float | None,
    executor: Executor | None,
    dedupe: bool,
) -> Iterator[Outcome]:
    twins = Twins(job.settings.limits) if dedupe else None
    jobs = max(jobs, getattr(executor, "_max_workers", 1))  # those of the standard library say so
    tasks = (Task(file) for file in _some_files(names))
    with executor_for(jobs, timeout, executor) as chosen:
        for task, done, twin in in_order(chosen, job, tasks, jobs, twins):
            name = task.file.name
            if done.fault is not None:
                yield Outcome(name, error=error_of(done.fault, name), seconds=done.seconds)
            else:
                yield Outcome(name, tuple(reports_of(done.reports)), seconds=done.seconds, same_as=twin)


def _some_files(names: Iterable[str | os.PathLike[str]]) -> Iterator[FoundFile]:
    """The files of the inputs, as they are asked for.

    Raises:
        ValueError: inputs are given, and there are no files in any of them.
    """
    asked: list[str] = []
    own = Own()
    names = iter(names)
    for name in names:
        files = find_files([name], own=own)
        first = next(files, None)
        if first is not None:
            yield first
            yield from files
            yield from find_files(names)
            return
        asked.append(os.fsdecode(name))
    if asked:
        outputs = f" but {counted(own.number, 'output')} of earlier runs; name them themselves" if own.number else ""
        raise ValueError(f"There are no files in {', '.join(asked)}{outputs}.")


@contextmanager
def executor_for(jobs: int, timeout: float | None, given: Executor | None = None) -> Iterator[Executor]:
    """The executor to work with; one that was not given is ended at once when the caller is done with it."""
    if given is not None:
        yield given
        return
    own = SameProcess() if jobs == 1 and timeout is None else IsolatedPool(jobs, timeout)
    try:
        yield own
    finally:
        own.shutdown(cancel_futures=True)


class Twins:
    """Tells content that was met before: reads each file for its SHA-256, and keeps that and the first's name."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._first: dict[bytes, str] = {}

    def first(self, file: FoundFile) -> str | None:
        """The name of the first file with this content, None where this is it; a file that cannot be read has none."""
        try:
            digest = hashlib.sha256(read_input(file, self._limits)).digest()
        except (OSError, ValueError):
            return None  # whoever reads it says what is wrong
        first = self._first.setdefault(digest, file.name)
        return None if first is file.name else first


def in_order(
    executor: Executor, job: Job, tasks: Iterable[Task], jobs: int, twins: Twins | None = None
) -> Iterator[tuple[Task, Done, str | None]]:
    """Does all tasks, a bounded number at a time, and gives what became of each in their order.

    Args:
        executor: does the work.
        job: the work.
        tasks: taken one by one, as there is room for more.
        jobs: how many the executor is thought to do at once.
        twins: where given, a task whose content was met before is not done, and the name of the first is given.
    """
    window: deque[tuple[Task, Future[bytes], float, str | None]] = deque()
    for task in tasks:
        twin = twins.first(task.file) if twins is not None else None
        window.append((task, _submit(executor, job, task, twin), perf_counter(), twin))
        while window and (len(window) > jobs * _AHEAD or window[0][1].done()):
            yield _finished(*window.popleft())
    while window:
        yield _finished(*window.popleft())


def _submit(executor: Executor, job: Job, task: Task, twin: str | None) -> Future[bytes]:
    try:
        return executor.submit(job, task) if twin is None else SameProcess().submit(_nothing)
    except RuntimeError as error:  # the executor is broken, or was shut down
        failed: Future[bytes] = Future()
        failed.set_exception(error)
        return failed


def _nothing() -> bytes:
    return msgspec.msgpack.encode(Done(0.0))


_decode = msgspec.msgpack.Decoder(Done).decode


def _finished(task: Task, future: Future[bytes], begin: float, twin: str | None) -> tuple[Task, Done, str | None]:
    try:
        return task, _decode(future.result()), twin
    except Exception as error:
        seconds = future.seconds if isinstance(future, Timed) else perf_counter() - begin
        return task, Done(seconds, fault=fault_of(error)), twin
