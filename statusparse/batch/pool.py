"""An executor whose workers have one input each at a time, so that one that dies or takes too long costs only that.

The process pool of the standard library breaks altogether when a worker dies, and cannot end one that takes too long.
Here a thread for each worker process hands it a task, waits for the answer, and starts another process where it dies.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import Empty, SimpleQueue
from time import perf_counter
from typing import Any, BinaryIO, TypeVar, cast

from statusparse.batch.frames import receive, send
from statusparse.batch.worker import BEGUN, READY
from statusparse.errors import TimedOut, WorkerFailed

__all__ = ["IsolatedPool", "SameProcess", "Timed"]

T = TypeVar("T")

#: How often a worker is started in a row that dies before it has begun anything.
_STARTS = 3
_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from statusparse.batch.worker import main; main()"


class Timed(Future[T]):
    """A future that knows how long its task has run, in seconds."""

    begun = 0.0
    seconds = 0.0


#: A task that was handed in: its future, and the pickled function with its arguments.
_Given = tuple[Timed[Any], bytes]


class SameProcess(Executor):
    """Does each task at once, where it is submitted."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Does a task; the future is done."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class IsolatedPool(Executor):
    """Does tasks in worker processes; what a task costs, a kill or the time limit, is a matter of that task alone.

    The function and its arguments are pickled. The processes are new interpreters that import nothing of the caller's
    `__main__`, so that a script needs no guard. They are ended by `shutdown`, and when this process ends in any way.

    Args:
        jobs: how many processes.
        timeout: seconds that a task may take, or None.

    A future raises `WorkerFailed` where the process died, `TimedOut` where it took too long.
    """

    def __init__(self, jobs: int, timeout: float | None = None) -> None:
        self._jobs = jobs
        self._timeout = timeout
        self._tasks: SimpleQueue[_Given | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._workers: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Hands in a task; the future gives what `fn` returns."""
        if self._closed:
            raise RuntimeError("The pool is shut down; make another.")
        if kwargs:
            raise TypeError("Give the arguments by their place.")
        future: Timed[T] = Timed()
        self._tasks.put((future, pickle.dumps((fn, args))))
        if len(self._threads) < self._jobs:
            thread = threading.Thread(target=self._serve, daemon=True, name=f"statusparse-{len(self._threads)}")
            self._threads.append(thread)
            thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the workers: at once where the tasks are cancelled, else when all is done."""
        if cancel_futures:
            with self._lock:
                self._closed = True
                for worker in self._workers:
                    worker.kill()
        for _ in self._threads:
            self._tasks.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
        self._closed = True

    def _serve(self) -> None:
        """Keeps one worker busy: while it does a task it holds the next one, lest it wait for it."""
        worker: _Worker | None = None
        ahead: _Given | None = None  # handed to the worker, but not begun
        while (given := ahead or self._next()) is not None:
            future, task = given
            if self._closed:
                ahead = None
                future.set_exception(RuntimeError("The pool was shut down before this was begun."))
                continue
            try:
                for _ in range(_STARTS):
                    if worker is None or ahead is None:
                        worker = worker or self._start()
                        worker.hand(task)
                    ahead = None
                    if worker.begins():
                        break
                    self._end(worker)
                    worker = None
                else:
                    raise OSError(f"A worker process ends as soon as it is started ({sys.executable}).")
                ahead = self._spare()
                if ahead is not None:
                    worker.hand(ahead[1])
                answer = worker.answer(self._timeout, future)
            except BaseException as error:
                if worker is not None:
                    self._end(worker)
                    worker = None
                future.set_exception(error)
                continue
            well, value = pickle.loads(answer)
            if well:
                future.set_result(value)
            else:
                future.set_exception(value)
        if worker is not None:
            self._end(worker)

    def _next(self) -> _Given | None:
        """The next task that is still wanted; None where there are no more."""
        while (given := self._tasks.get()) is not None:
            future = given[0]
            if not self._closed and future.set_running_or_notify_cancel():
                return given
            future.cancel()
        return None

    def _spare(self) -> _Given | None:
        """A task to hand over early; None where another worker could begin it at once."""
        if self._tasks.qsize() <= self._jobs:
            return None
        with contextlib.suppress(Empty):
            given = self._tasks.get_nowait()
            if given is None:
                self._tasks.put(None)
            elif given[0].set_running_or_notify_cancel():
                return given
        return None

    def _start(self) -> _Worker:
        worker = _Worker()
        with self._lock:
            self._workers.add(worker)
            if self._closed:
                worker.kill()
        return worker

    def _end(self, worker: _Worker) -> None:
        with self._lock:
            self._workers.discard(worker)
        worker.close()


class _Worker:
    """A worker process, and the pipes to it."""

    def __init__(self) -> None:
        # In a group of its own, Ctrl-C does not reach it: it is the parent that stops the run.
        apart: dict[str, Any] = (
            {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
            if os.name == "nt"
            else {"process_group": 0}
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *(os.path.abspath(path) for path in sys.path)],  # noqa: PTH100
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            **apart,
        )
        self._tasks = cast(BinaryIO, self._process.stdin)
        self._results = cast(BinaryIO, self._process.stdout)
        self._ready = False

    def hand(self, task: bytes) -> None:
        """Hands over a task, which is begun when those before are done; whether it is, :meth:`begins` tells."""
        with contextlib.suppress(OSError):
            if not self._ready:
                self._ready = receive(self._results) == READY
            send(self._tasks, task)

    def begins(self) -> bool:
        """Waits until the next task is begun; false where the worker died before."""
        return self._ready and receive(self._results) == BEGUN

    def answer(self, timeout: float | None, future: Timed[Any]) -> bytes:
        """Waits until the task that was begun is done.

        Raises:
            WorkerFailed: the worker died of it.
            TimedOut: it took longer than `timeout` seconds.
        """
        begin = perf_counter()
        late = threading.Event()
        timer = threading.Timer(timeout, self._stop, (late,)) if timeout is not None else None
        if timer is not None:
            timer.daemon = True
            timer.start()
        try:
            answer = receive(self._results)
        finally:
            future.seconds = perf_counter() - begin
            if timer is not None:
                timer.cancel()
        if answer is not None:
            return answer
        if late.is_set():
            raise TimedOut(f"Reading it took more than {timeout:g} seconds. Look at the file, or raise the time limit.")
        raise WorkerFailed(f"The process that read it {_ending(self._process.wait())}. Read it alone, with one job.")

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self.kill()

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()

    def close(self) -> None:
        """Ends the process and waits until it is gone."""
        self.kill()
        self._process.wait()
        for pipe in (self._tasks, self._results):
            with contextlib.suppress(OSError):
                pipe.close()


def _ending(code: int) -> str:
    """How a process ended, in words.

    >>> _ending(3), _ending(-9)
    ('ended with exit status 3', 'was ended by SIGKILL, as it is when memory runs out')
    """
    if code >= 0:
        return f"ended with exit status {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"was ended by {name}" + (", as it is when memory runs out" if name == "SIGKILL" else "")
