"""The processes below one, for tests that end them."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

__all__ = ["children", "end", "needs_proc", "wait_for"]

needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="there is no /proc here")


def children(parent: int) -> list[int]:
    """The worker processes of a process, those alone that still run."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                state, above = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
                worker = b"statusparse.batch.worker" in (entry / "cmdline").read_bytes()
                if int(above) == parent and state not in "ZX" and worker:
                    found.append(int(entry.name))
    return sorted(found)


def end(process: int) -> None:
    """Kills a process, if it is still there."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def wait_for(met: Callable[[], object], seconds: float = 20.0) -> None:
    """Waits until something holds."""
    late = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < late, "what was waited for has not come"
        time.sleep(0.01)
