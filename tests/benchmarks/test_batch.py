"""Whole archives: flat memory, and what two workers and the way between the processes cost.

These take some minutes, and run only when asked for, best on a machine that has nothing else to do:

    .venv/bin/python -m pytest tests/benchmarks/test_batch.py --benchmark-enable -s

Times are measured in turn and the best of each taken; processor time is told beside them, since it does not depend on
what else the machine does.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

import statusparse as sp
from statusparse.inputs import find_files
from tests.archives import make_archive

ROOT = Path(__file__).parent.parent.parent
FEW, MANY = 500, 20_000
#: Converts, and prints the most memory that the parent and any of its workers had, in kB.
MEASURED = """
import os, sys, threading, time
from pathlib import Path
from statusparse.cli import main

workers = {}

def peak(process):
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1])

def watch():
    while True:
        for task in Path(f"/proc/{os.getpid()}/task").iterdir():
            try:
                for child in (task / "children").read_text().split():
                    workers[child] = max(workers.get(child, 0), peak(child))
            except (OSError, StopIteration):
                pass
        time.sleep(0.05)

threading.Thread(target=watch, daemon=True).start()
main(sys.argv[1:])
print(peak("self"), max(workers.values(), default=0))
"""


@pytest.fixture(autouse=True)
def _only_when_asked(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("benchmark_enable"):
        pytest.skip("takes minutes; run with --benchmark-enable")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """An archive of so many files; a folder of archives may be named by STATUSPARSE_ARCHIVES, and is kept."""
    kept = os.environ.get("STATUSPARSE_ARCHIVES")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("archives")

    def make(count: int) -> Path:
        if not (folder / str(count)).exists():
            make_archive(folder / str(count), count)
        return folder / str(count)

    return make


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="there is no /proc here")
@pytest.mark.parametrize("out", ["out", "all.jsonl", "all.csv"])
def test_memory_is_flat(archive: Callable[[int], Path], tmp_path: Path, out: str) -> None:
    peaks = {}
    for count in (FEW, MANY):
        command = ["convert", str(archive(count)), "-o", str(tmp_path / f"{count}-{out}"), "--jobs", "2", "--quiet"]
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, *command], capture_output=True, check=True, cwd=ROOT, text=True
        )
        peaks[count] = [int(word) for word in done.stdout.split()]
    (few, few_worker), (many, many_worker) = peaks[FEW], peaks[MANY]
    print(
        f"\n{out}: parent {few // 1024} → {many // 1024} MB ({many / few:.2f}), "
        f"worker {few_worker // 1024} → {many_worker // 1024} MB ({many_worker / few_worker:.2f})"
    )
    assert many <= 1.2 * few
    assert many_worker <= 1.2 * few_worker


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of the processors, workers included."""
    before, begin = os.times(), perf_counter()
    work()
    took, after = perf_counter() - begin, os.times()
    return took, sum(after[:4]) - sum(before[:4])


def test_two_workers_and_the_way_to_them(archive: Callable[[int], Path]) -> None:
    folder = archive(6000)  # so many that starting the workers does not count
    names = [file.name for file in find_files([folder]) if file.member is None]

    def singly() -> None:
        for name in names:
            with contextlib.suppress(sp.StatusParseError):
                sp.parse_all(name)

    ways: dict[str, Callable[[], object]] = {
        "single parses": singly,
        "jobs=1": lambda: [None for _ in sp.parse_many(names)],
        "one worker": lambda: [None for _ in sp.parse_many(names, timeout=60)],
        "jobs=2": lambda: [None for _ in sp.parse_many(names, jobs=2)],
    }
    best: dict[str, tuple[float, float]] = {}
    for _ in range(4):
        for name, way in ways.items():
            took = timed(way)
            best[name] = tuple(map(min, took, best.get(name, took)))  # type: ignore[assignment]
    clock = {name: took[0] for name, took in best.items()}
    print(f"\n{len(names)} files; seconds on the clock and of the processors:")
    for name, (wall, processor) in best.items():
        print(f"  {name:14} {wall:6.2f} {processor:6.2f}")
    print(f"  two workers against jobs=1: {clock['jobs=1'] / clock['jobs=2']:.2f} times")
    print(f"  two workers against one worker: {clock['one worker'] / clock['jobs=2']:.2f} times")
    print(f"  throughput per worker: {clock['single parses'] / clock['jobs=1']:.2f} in process, "
          f"{clock['single parses'] / clock['one worker']:.2f} with one worker, "
          f"{clock['single parses'] / clock['jobs=2'] / 2:.2f} with two")  # fmt: skip
    # Guards, somewhat below what an idle machine of two cores gave (README); there the two workers and their parent share
    # the two cores.
    assert clock["jobs=1"] / clock["jobs=2"] >= 1.5
    assert clock["single parses"] / clock["jobs=1"] >= 0.85
    assert clock["single parses"] / clock["one worker"] >= 0.8
