"""What runs in a worker process: takes one task after the other from its pipe, and ends when its parent does.

It answers `READY` once, and to each task `BEGUN` and then the result: whoever is at the other end knows whether it was
this task that a worker died of.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import threading
from importlib import import_module
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO

from statusparse.batch.frames import receive, send

__all__ = ["BEGUN", "READY", "main"]

READY = b"ready"
BEGUN = b"begun"
#: What reading needs is imported before the first task, so that no time limit is spent on it.
_NEEDED = ("statusparse.batch.work", "statusparse.parsing", "statusparse.recognise", "statusparse.readers.docx",
           "statusparse.readers.html", "statusparse.readers.text")  # fmt: skip


def main() -> None:
    """Works until there are no more tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the parent that stops the run
    tasks = os.fdopen(os.dup(0), "rb")
    results = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get among the results.
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    _be_the_first_to_go()
    for name in _NEEDED:
        import_module(name)
    gc.freeze()  # what is imported need not be looked through at each collection
    waiting: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(tasks, waiting), daemon=True).start()
    try:
        send(results, READY)
        while True:
            task = waiting.get()
            send(results, BEGUN)
            function, arguments = pickle.loads(task)
            try:
                outcome = (True, function(*arguments))
            except Exception as error:
                outcome = (False, error)
            send(results, pickle.dumps(outcome))
    except OSError:
        os._exit(1)  # nobody reads the results any more


def _listen(tasks: BinaryIO, waiting: SimpleQueue[bytes]) -> None:
    """Passes the tasks on; a parent that has gone, even by a kill, ends the worker in the midst of one."""
    while (task := receive(tasks)) is not None:
        waiting.put(task)
    os._exit(0)


def _be_the_first_to_go() -> None:
    """Where memory runs out, Linux should end a worker, which costs an input, and not its parent."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")
