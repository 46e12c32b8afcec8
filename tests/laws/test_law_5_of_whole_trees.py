"""Law 5 for whole output trees: the same archive gives the same files, byte for byte, wherever and however it is read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import statusparse as sp
from statusparse.tables import TABLES
from statusparse.writers import WRITERS
from tests.archives import make_archive

ROOT = Path(__file__).parent.parent.parent
FORMATS = ",".join((*WRITERS, *TABLES))
WAYS = [
    ({"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "0"}, ["--jobs", "1"]),
    ({"TZ": "Pacific/Kiritimati", "LC_ALL": "da_DK.UTF-8", "PYTHONHASHSEED": "1"}, ["--jobs", "3"]),
    ({"TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "99"}, ["--timeout", "60", "--jobs", "2"]),
]


def test_jobs_hash_seeds_locales_and_time_zones_change_no_byte_of_a_tree(tmp_path: Path) -> None:
    make_archive(tmp_path / "0" / "archive", 24, broken=0.25, seed=5)
    trees = []
    for number, (environment, more) in enumerate(WAYS):
        # A copy has other times, and its folders list their files in another order.
        place = tmp_path / str(number)
        if number:
            shutil.copytree(tmp_path / "0" / "archive", place / "archive", copy_function=shutil.copyfile)
        done = subprocess.run(
            [sys.executable, "-X", "utf8=0", "-m", "statusparse", "convert", "archive", "-o", "out", "--to", FORMATS,
             "--quiet", *more],
            cwd=place, env={**os.environ, **environment, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (1, b"")
        trees.append(
            {
                path.relative_to(place / "out").as_posix(): path.read_bytes()
                for path in sorted((place / "out").rglob("*"))
                if path.is_file()
            }
        )
    assert trees[0] == trees[1] == trees[2]
    assert len(trees[0]) > 18 * len(WRITERS)


def test_the_making_of_the_archive_is_the_same_each_time(tmp_path: Path) -> None:
    made = [make_archive(tmp_path / name, 24, broken=0.25, seed=5) for name in ("a", "b")]
    assert made[0] == made[1]
    files = [{path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")
              if path.is_file()} for name in ("a", "b")]  # fmt: skip
    assert files[0] == files[1]
    assert sum(len(outcome.reports) for outcome in sp.parse_many(tmp_path / "a")) > 16
