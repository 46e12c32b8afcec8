"""`parse_many`: one outcome an input, in order, whatever dies or hangs, in whatever executor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.batch.pool import IsolatedPool
from tests.archives import ERRORS, make_archive
from tests.batch.processes import children, end, needs_proc, wait_for

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
FORM = SAMPLES / "formidling-2019.txt"
FILES = sorted(path for path in SAMPLES.rglob("*") if path.is_file())
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[str, str]]]:
    folder = tmp_path_factory.mktemp("archive")
    return folder, [(made.name, made.kind) for made in make_archive(folder, 90, broken=0.3, seed=7)]


def seen(outcomes: Iterator[sp.Outcome]) -> list[tuple[object, ...]]:
    """All of each outcome but its seconds."""
    return [
        (one.input, one.reports, one.same_as, type(one.error), str(one.error), getattr(one.error, "input", None))
        for one in outcomes
    ]


def test_there_is_one_outcome_for_each_input_in_their_order(archive: tuple[Path, list[tuple[str, str]]]) -> None:
    folder, made = archive
    outcomes = list(sp.parse_many(folder))
    assert [one.input for one in outcomes] == [f"{folder}/{name}" for name, _ in made]
    for one, (_, kind) in zip(outcomes, made, strict=True):
        expected = ERRORS.get(kind)
        assert (type(one.error).__name__ if one.error else None) == expected, one
        assert len(one.reports) == (0 if expected else 2 if kind == "several forms" else 1)
        assert (one.report is None) == (len(one.reports) != 1)
        assert one.seconds > 0
        if one.error is not None:
            assert str(one.error).startswith(f"{one.input}: ")
    assert {kind for _, kind in made} == {"form", *ERRORS}


def test_the_records_are_those_of_parse(archive: tuple[Path, list[tuple[str, str]]]) -> None:
    for one in sp.parse_many(SAMPLES, jobs=2):
        assert one.report == sp.parse(one.input)


def executors() -> dict[str, Executor]:
    return {
        "threads": ThreadPoolExecutor(3),
        "processes": ProcessPoolExecutor(2, mp_context=get_context("spawn")),
    }


def test_jobs_and_executors_give_the_same(archive: tuple[Path, list[tuple[str, str]]]) -> None:
    folder, _ = archive
    expected = seen(sp.parse_many(folder))
    assert seen(sp.parse_many(folder, jobs=4)) == expected
    assert seen(sp.parse_many(folder, timeout=60)) == expected
    for name, executor in executors().items():
        with executor:
            assert seen(sp.parse_many(folder, executor=executor)) == expected, name


def test_options_reach_the_workers() -> None:
    options = {"year": 1999, "limits": sp.Limits(cells=10)}
    here = seen(sp.parse_many(SAMPLES, **options))  # type: ignore[arg-type]
    assert seen(sp.parse_many(SAMPLES, jobs=2, **options)) == here  # type: ignore[arg-type]
    assert {kind for _, _, _, kind, *_ in here} == {sp.LimitExceeded}


@needs_pipes
@pytest.mark.parametrize("jobs", [1, 2])
def test_what_takes_too_long_costs_only_itself(tmp_path: Path, jobs: int) -> None:
    os.mkfifo(tmp_path / "stuck.txt")  # opening it waits for ever
    inputs = [FORM, tmp_path / "stuck.txt", SAMPLES]
    begin = time.monotonic()
    outcomes = list(sp.parse_many(inputs, jobs=jobs, timeout=5.5))
    assert time.monotonic() - begin < 60
    assert [one.error is None for one in outcomes] == [True, False] + [True] * len(FILES)
    assert isinstance(outcomes[1].error, sp.TimedOut)
    assert outcomes[1].error.input == str(tmp_path / "stuck.txt")
    assert "5.5 seconds" in str(outcomes[1].error)
    assert 5.4 < outcomes[1].seconds < 30


@needs_pipes
@needs_proc
@pytest.mark.parametrize("fatal", [signal.SIGKILL, signal.SIGSEGV])
def test_a_worker_that_dies_costs_only_its_input(tmp_path: Path, fatal: signal.Signals) -> None:
    os.mkfifo(tmp_path / "fatal.txt")
    inputs = [*FILES, tmp_path / "fatal.txt", *FILES]
    outcomes = sp.parse_many(inputs, jobs=2)
    seen_first = [next(outcomes) for _ in FILES]
    # One worker waits for the pipe; the other has nothing left to do.
    wait_for(lambda: len(children(os.getpid())) == 2)
    time.sleep(1)
    for worker in children(os.getpid()):
        os.kill(worker, fatal)
    rest = list(outcomes)
    assert [one.report is not None for one in (*seen_first, *rest)] == [True] * len(FILES) + [False] + [True] * len(
        FILES
    )
    assert isinstance(rest[0].error, sp.WorkerFailed)
    assert rest[0].error.input == str(tmp_path / "fatal.txt")
    assert fatal.name in str(rest[0].error)
    assert children(os.getpid()) == []


def die(code: int) -> None:
    os._exit(code)


def test_a_function_that_ends_its_process_fails_alone_and_the_pool_goes_on() -> None:
    with IsolatedPool(2) as pool:
        futures = [pool.submit(die, 3) if number % 3 == 1 else pool.submit(abs, -number) for number in range(9)]
        for number, future in enumerate(futures):
            if number % 3 == 1:
                with pytest.raises(sp.WorkerFailed, match="exit status 3"):
                    future.result()
            else:
                assert future.result() == number


@needs_proc
def test_a_worker_that_is_killed_while_it_has_nothing_to_do_costs_nothing() -> None:
    with IsolatedPool(1) as pool:
        assert pool.submit(abs, -1).result() == 1
        for worker in children(os.getpid()):
            end(worker)
        wait_for(lambda: not children(os.getpid()))
        assert pool.submit(abs, -2).result() == 2


@needs_proc
def test_no_process_is_left_when_the_outcomes_are_not_wanted_any_more() -> None:
    outcomes = sp.parse_many([SAMPLES] * 20, jobs=2)
    next(outcomes)
    assert children(os.getpid())
    outcomes.close()  # type: ignore[attr-defined]
    assert children(os.getpid()) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("statusparse-")]


@pytest.mark.parametrize("jobs", [1, 3])
def test_inputs_are_taken_only_as_they_are_needed(jobs: int) -> None:
    taken = 0

    def endless() -> Iterator[Path]:
        nonlocal taken
        while True:
            taken += 1
            yield FORM

    outcomes = sp.parse_many(endless(), jobs=jobs)
    for _ in range(20):
        assert next(outcomes).report is not None
    assert taken <= 20 + jobs * 16 + 1
    outcomes.close()  # type: ignore[attr-defined]


def test_a_script_needs_no_guard_of_its_main_module(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import sys, statusparse as sp\nprint(sum(o.report is not None for o in sp.parse_many(sys.argv[1], jobs=2)))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, script, SAMPLES], env=environment, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == (f"{len(FILES)}\n", "")


def test_content_that_is_met_again_is_read_once_when_asked(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(FORM.read_bytes() if name != "b.txt" else b"")
    (tmp_path / "c/e.txt").write_bytes(b"")
    for jobs in (1, 2):
        outcomes = list(sp.parse_many(tmp_path, dedupe=True, jobs=jobs))
        assert [len(one.reports) for one in outcomes] == [1, 0, 0, 0]
        assert [one.same_as for one in outcomes] == [None, None, f"{tmp_path}/a.txt", f"{tmp_path}/b.txt"]
        assert [one.error is None for one in outcomes] == [True, False, True, True]
    assert [len(one.reports) for one in sp.parse_many(tmp_path)] == [1, 0, 1, 0]


def test_content_is_no_input(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="not bytes"):
        list(sp.parse_many([FORM.read_bytes()]))  # type: ignore[list-item]


def test_a_pool_that_a_worker_breaks_is_heard_of_and_the_rest_is_not_waited_for(tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        pool.submit(die, 1).exception()
        outcomes = list(sp.parse_many([FORM, FORM], executor=pool))
    assert [type(one.error) for one in outcomes] == [sp.WorkerFailed] * 2


def test_an_executor_that_breaks_makes_workers_failed(tmp_path: Path) -> None:
    broken = ThreadPoolExecutor(1)
    broken.shutdown()
    outcomes = list(sp.parse_many([FORM, FORM], executor=broken))
    assert [type(one.error) for one in outcomes] == [sp.WorkerFailed] * 2


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jobs": 0}, ValueError),
        ({"jobs": 1.5}, ValueError),
        ({"jobs": True}, ValueError),
        ({"timeout": 0}, ValueError),
        ({"timeout": float("nan")}, ValueError),
        ({"timeout": 1, "executor": ThreadPoolExecutor(1)}, ValueError),
        ({"format": "pdf"}, ValueError),
        ({"year": 0}, ValueError),
        ({"base": "2017"}, TypeError),
        ({"revisions": "keep"}, ValueError),
        ({"limits": 3}, TypeError),
        ({"form": "no-such-form"}, ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_read(
    options: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        sp.parse_many([FORM], **options)  # type: ignore[arg-type]
