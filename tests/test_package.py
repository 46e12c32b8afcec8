"""The package: what is built is whole and sound, and what it asks for is what it needs."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

import statusparse as sp

ROOT = Path(__file__).parent.parent
#: What `pip install statusparse` brings; each is used without any extra.
BASE = {
    "beautifulsoup4",
    "dateparser",
    "ftfy",
    "html5lib",
    "lxml",
    "msgspec",
    "nh3",
    "python-docx",
    "rapidfuzz",
    "rich",
}
#: What may be missing: the modules of the extras.
EXTRAS = (
    "icalendar",
    "jinja2",
    "pandas",
    "polars",
    "pyarrow",
    "pyspark",
    "shtab",
    "xlsxwriter",
    "fsspec",
    "duckdb",
    "openpyxl",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    _run("build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    return folder


def _run(module: str, *words: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _wheel(folder: Path) -> Path:
    return next(folder.glob("*.whl"))


def _metadata(folder: Path) -> Message:
    with zipfile.ZipFile(_wheel(folder)) as wheel:
        name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(wheel.read(name).decode("utf-8"))


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(built: Path) -> None:
    known = {
        str(path.relative_to(ROOT).as_posix())
        for path in (ROOT / "statusparse").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(_wheel(built)) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == known
    assert {"statusparse/py.typed", "statusparse/status-report.schema.json"} <= packed


def test_the_sdist_holds_what_is_needed_to_test_it(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    wanted = {"README.md", "LAESMIG.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "pyproject.toml", "mkdocs.yml"}
    assert wanted <= names
    for folder in ("statusparse", "tests", "samples", "docs"):
        assert any(name.startswith(f"{folder}/") for name in names)


def test_twine_and_check_wheel_contents_find_no_fault(built: Path) -> None:
    _run("twine", "check", "--strict", *map(str, built.iterdir()))
    _run("check_wheel_contents", str(_wheel(built)))


def test_installing_it_brings_only_what_the_base_needs(built: Path) -> None:
    asked = [str(one) for one in _metadata(built).get_all("Requires-Dist", [])]
    names = {re.split(r"[^\w.-]", one)[0].lower() for one in asked if "extra ==" not in one}
    assert names == BASE


def test_each_requirement_has_a_lowest_version(built: Path) -> None:
    for one in _metadata(built).get_all("Requires-Dist", []):
        assert ">=" in str(one) or "statusparse[" in str(one), one


def test_the_version_is_the_same_wherever_it_stands(built: Path) -> None:
    assert _metadata(built)["Version"] == sp.__version__
    assert f"## {sp.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_all_but_the_extras_works_without_them(tmp_path: Path) -> None:
    program = f"""
import sys
for name in {EXTRAS!r}:
    sys.modules[name] = None
from statusparse.cli import main
samples = {str(ROOT / "samples")!r}
forms = [samples + "/et-trygt-natteliv-2017." + suffix for suffix in ("txt", "docx")]
out = {str(tmp_path)!r}
assert main(["convert", samples, "-o", out, "--quiet", "--to", "json,txt,html,docx,md,csv,sqlite,jsonl"]) == 0
for words in (["check", samples], ["compare", *forms], ["schema"], ["learn", samples + "/blanks/et-skema.docx"]):
    assert main(words) == 0, words
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "reports.sqlite").is_file()
