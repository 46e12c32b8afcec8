"""What the README and the pages show in a shell runs as it stands: each page in a folder that holds `samples` alone.

The blocks of a page are run in their order, so that one may use what another has made. Blocks of `sh` are run, those of
`console` too, and their output must be what is shown; blocks of `bash` are not (they install, or name files of the reader's own).
Those of `sh` below a mark such as `<!-- test -->` are run by `.ci/run`; what stands below `<!-- file: NAME -->` is a file that the
reader saves. Python is shown as doctests, which pytest runs by itself.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import statusparse as sp
from tests.tools import require

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    [ROOT / "README.md", ROOT / "LAESMIG.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs").glob("*/*.md")]
)
_BLOCK = re.compile(
    r"^(?:<!-- file: (?P<file>\S+) -->\n|(?P<mark><!-- \w+ -->\n))?```(?P<language>\w+)\n(?P<code>.*?)^```$",
    re.M | re.S,
)


def _blocks(page: Path, *languages: str) -> list[str]:
    found = _BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [block["code"] for block in found if block["language"] in languages and not block["mark"]]


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT).as_posix())


SHELL = [page for page in PAGES if _blocks(page, "sh", "console")]


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """The environment of someone who has activated that of the tests; `statusparse` is that of the tests too."""
    require("bash")
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    programs = tmp_path / ".programs"
    programs.mkdir()
    for name, words in (("statusparse", "-m statusparse"), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n')
        program.chmod(0o755)
    paths = [str(programs), os.environ["PATH"]]
    return {**os.environ, "HOME": str(tmp_path), "PATH": os.pathsep.join(paths), "PYTHONPATH": str(ROOT)}


def _run(code: str, folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
        env=environment,
    )
    assert done.returncode == 0, f"{code}\n{done.stderr}"
    return done.stdout


def _shown(block: str) -> list[tuple[str, str]]:
    """The commands of a `console` block, and what each prints."""
    pairs = re.split(r"^\$ (.*)\n", block, flags=re.M)
    return list(zip(pairs[1::2], pairs[2::2], strict=True))


@pytest.mark.parametrize("page", SHELL, ids=_name)
def test_what_is_shown_in_a_shell_runs(page: Path, tmp_path: Path, shell: dict[str, str]) -> None:
    for block in _BLOCK.finditer(page.read_text(encoding="utf-8")):
        code = block["code"]
        if block["file"]:
            (tmp_path / block["file"]).write_text(code, encoding="utf-8")
        elif block["language"] == "sh" and not block["mark"]:
            _run(code, tmp_path, shell)
        for command, output in _shown(code) if block["language"] == "console" else ():
            wanted = re.escape(output.rstrip()).replace("…\\\n", "(?:.*\n)*?").replace("…", ".*")
            assert re.fullmatch(wanted, _run(command, tmp_path, shell).rstrip()), command


def test_the_readme_and_the_danish_page_show_shell_recipes() -> None:
    assert {"README.md", "LAESMIG.md", "docs/tutorial.md", "docs/how-to.md"} <= set(map(_name, SHELL))


@pytest.mark.skipif(
    importlib.util.find_spec("pyspark") is None and os.environ.get("CI") != "true", reason="pyspark is not installed"
)
def test_the_recipes_for_spark_run(tmp_path: Path, shell: dict[str, str]) -> None:
    require("java")
    code = "\n".join(block for page in PAGES for block in _blocks(page, "python") if "SparkSession" in block)
    assert code.count("SparkSession.builder") == 2, "one in the README, one in the how-to"
    settings = {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable, "SPARK_LAUNCHER_OPTS": ""}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**shell, **settings},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert re.search(r"planned\|\s*\d+\|", done.stdout)


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_json_that_is_shown_is_that_of_a_sample(page: Path) -> None:
    report = json.loads(sp.to_json(sp.parse(ROOT / "samples" / "et-trygt-natteliv-2017.txt")))
    for block in _blocks(page, "json"):
        assert json.loads(block) in report["activities"]


def test_each_status_that_the_page_of_statuses_names_is_read_so() -> None:
    said = {"empty": "", '"-"': "-", "a bare date": "1/5 2017", "a colour": "grøn", "Ja/Nej": "Ja"}
    page = (ROOT / "docs" / "statuses.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| `(\w+)` \| [^|]* \| (.*) \|$", page, re.M)
    assert len(lines) == 9
    for state, examples in lines:
        for words in re.split(r", (?!ny dato)", examples):
            assert sp.read_status(said.get(words, words), year=2017).state == state, words


def test_each_date_that_the_page_of_dates_names_is_read_so() -> None:
    page = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| ([^|]+) \| [^|]+ \| (\w+) \| `([^`|]+)`.* \|$", page, re.M)
    assert len(lines) >= 18
    for written, precision, edtf in lines:
        words, *others = [written] if " og " in written else written.split(", ")
        if not re.search(r"\d", words):  # "primo, medio, ultimo marts 2018"
            words += " " + others[-1].partition(" ")[2]
        found = sp.find_dates(words)[0]
        assert (found.precision, found.edtf) == (precision, edtf), written
