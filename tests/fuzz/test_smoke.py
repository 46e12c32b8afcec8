"""A short run of every harness finds nothing."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz import HARNESSES

ROOT = Path(__file__).parent.parent.parent
#: Executions of each harness; those that read whole forms are slower.
RUNS = dict.fromkeys(HARNESSES, 2_000) | {"dates": 5_000, "statuses": 5_000}

pytestmark = pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris has no wheel for here")


@pytest.mark.parametrize("name", HARNESSES)
def test_a_short_run_finds_nothing(name: str, tmp_path: Path) -> None:
    options = [f"-runs={RUNS[name]}", "-seed=1", "-timeout=60", "-rss_limit_mb=1500", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", name, *options],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "0"}, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.startswith("slow-unit")}
    assert done.returncode == 0, (done.stderr[-4000:], found)
    assert f"Done {RUNS[name]} runs" in done.stderr
    assert not found
