"""The documentation: built by one command, without network and without a warning, and whole."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

import statusparse as sp
from statusparse.cli import _COMMANDS
from statusparse.diagnostics import CODES
from tests.test_documentation import RECORDS

ROOT = Path(__file__).parent.parent
#: Runs `python docs/site` so that every attempt to reach another machine fails.
_WITHOUT_NETWORK = """
import runpy, socket
def refuse(*_, **__): raise OSError("the documentation is built without network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
runpy.run_path("docs/site", run_name="__main__")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    words = ["--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_NETWORK, *words], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert not done.stdout + done.stderr
    return folder


def _page(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def test_every_public_name_and_record_stands_in_the_reference(site: Path) -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (site / "reference").glob("*.html"))
    shown = set(re.findall(r'id="statusparse\.([\w.]+)"', pages))
    for name in sp.__all__:
        assert name in shown
    for name, record in RECORDS.items():
        assert name in shown or f"{record.__module__.removeprefix('statusparse.')}.{name}" in shown


def test_examples_are_shown_as_code(site: Path) -> None:
    assert '<span class="gp">&gt;&gt;&gt; </span>' in _page(site, "reference/danish.html")
    assert "<blockquote>" not in "".join(
        _page(site, path.relative_to(site).as_posix()) for path in site.rglob("*.html")
    )


def test_every_command_is_told_of(site: Path) -> None:
    commands = _page(site, "reference/command-line.html")
    for name in _COMMANDS:
        assert f'<h2 id="{name}">' in commands


def test_the_codes_of_the_diagnostics_stand_on_their_page_as_the_code_has_them() -> None:
    page = (ROOT / "docs" / "reference" / "errors.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([\w-]+)` \| (\w+) \| (.+) \|$", page, re.M)
    assert told == [(code, severity, meaning) for code, (severity, meaning) in CODES.items()]


def test_the_pages_that_stand_beside_the_folder_are_part_of_it(site: Path) -> None:
    for name in ("LAESMIG", "CHANGELOG", "CONTRIBUTING", "SECURITY"):
        assert (site / f"{name}.html").is_file()


def test_each_link_within_a_page_leads_to_a_place_in_it(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        wanted = {unquote(anchor) for anchor in re.findall(r'href="#([^"]+)"', text)}
        assert wanted <= set(re.findall(r'\bid="?([^"\s>]+)', text)), path.name


def test_the_pages_fetch_nothing(site: Path) -> None:
    for path in site.rglob("*.html"):
        fetched = re.findall(
            r'<(?:script|img|iframe|source)[^>]+src="(?:https?:)?//|<link[^>]+href="(?:https?:)?//|url\(https?:',
            path.read_text(encoding="utf-8"),
        )
        assert not fetched, path.name
    for path in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?https?:|@import", path.read_text(encoding="utf-8")), path.name


def test_no_link_of_the_readme_and_its_neighbours_leads_nowhere() -> None:
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            beside = path.parent / target if (path.parent / target).exists() else ROOT / target
            assert beside.exists(), f"{path.name}: {target}"


def test_the_places_that_a_contributor_is_sent_to_are_there() -> None:
    named = re.findall(
        r"`((?:statusparse|tests|docs)/[\w./-]+)`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    )
    rooms = re.findall(
        r"`([a-z_]+/(?:[a-z_]+/)*|[a-z_]+\.py)`", (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    )
    assert len(named) > 15
    assert len(rooms) > 15
    known = {path.name for path in (ROOT / "statusparse").rglob("*.py")}
    for place in named:
        assert (ROOT / place).exists(), place
    for place in rooms:
        assert place in known or (ROOT / "statusparse" / place).is_dir(), place
