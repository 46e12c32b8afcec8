"""Law 5: the same bytes give the same output, whatever the time zone, locale and hash seed of the process."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from tests.strategies import reports
from tests.trees import packages, pages

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import hashlib, sys, pathlib
import statusparse as sp
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.*")):
    report = sp.parse(path)
    for format in ("json", "txt", "html", "docx", "md"):
        print(path.name, format, hashlib.sha256(sp.render(report, format)).hexdigest())
"""
ENVIRONMENTS = [
    {"TZ": "UTC", "LANG": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Pacific/Kiritimati", "LANG": "da_DK.UTF-8", "LC_ALL": "da_DK.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "424242"},
]


def test_processes_with_other_time_zones_locales_and_hash_seeds_write_the_same_bytes() -> None:
    outputs = set()
    for environment in ENVIRONMENTS:
        run = subprocess.run(
            [sys.executable, "-X", "utf8=0", "-c", PROGRAM, str(ROOT / "samples")],
            env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1
    assert outputs.pop().count(b"\n") == 5 * len(list((ROOT / "samples").glob("*.*")))


def test_rendering_twice_gives_the_same_bytes() -> None:
    report = sp.parse(ROOT / "samples" / "tryghedsvandringer-2016.docx")
    for format in ("json", "txt", "html", "docx", "md"):
        assert sp.render(report, format) == sp.render(report, format)


WORKER = """
import base64, hashlib, sys
import statusparse as sp
for line in sys.stdin:
    found = hashlib.sha256()
    try:
        reports = sp.parse_all(base64.b64decode(line))
    except sp.StatusParseError as error:
        reports = []
        found.update(str(error).encode())
    for report in reports:
        for format in ("json", "txt", "html", "docx", "md"):
            found.update(sp.render(report, format))
    print(found.hexdigest(), flush=True)
"""


def started(environment: dict[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-X", "utf8=0", "-c", WORKER]
    given = {**os.environ, **environment, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, env=given, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def workers() -> Iterator[list[subprocess.Popen[str]]]:
    with ExitStack() as stack:
        yield [stack.enter_context(started(environment)) for environment in ENVIRONMENTS]


def test_any_input_gives_the_same_bytes_in_every_process(workers: list[subprocess.Popen[str]]) -> None:
    texts = st.tuples(reports(), st.sampled_from(["txt", "html", "docx", "json"])).map(lambda one: sp.render(*one))

    @given(st.one_of(texts, pages().map(str.encode), packages()))
    def gives_the_same_bytes(data: bytes) -> None:
        told = []
        for worker in workers:
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write(base64.b64encode(data).decode() + "\n")
            worker.stdin.flush()
        for worker in workers:
            told.append(worker.stdout.readline())
        assert told[0]
        assert told == [told[0]] * len(workers)

    gives_the_same_bytes()
