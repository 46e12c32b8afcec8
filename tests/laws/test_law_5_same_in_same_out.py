"""Law 5: the same bytes give the same output, whatever the time zone, locale and hash seed of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import statusparse as sp

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
