"""The pages as they are read in the repository: each relative link leads to a file, and to a heading in it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / name for name in ("README.md", "LAESMIG.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").rglob("*.md"))
_FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (.+)$", re.M)


def _prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text(encoding="utf-8"))


def _anchor(heading: str) -> str:
    """What a heading is called in a link: its letters in small, the punctuation gone, blanks as hyphens."""
    kept = [c for c in heading.strip().lower() if c in " -_" or unicodedata.category(c)[0] in "LN"]
    return "".join(kept).replace(" ", "-")


def _broken(page: Path) -> list[str]:
    broken = []
    for link in _LINK.findall(_prose(page)):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = unquote(link).partition("#")
        target = (page.parent / name).resolve() if name else page
        there = target.is_relative_to(ROOT) and target.exists()
        if not there or (anchor and anchor not in map(_anchor, _HEADING.findall(_prose(target)))):
            broken.append(link)
    return broken


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_relative_link_leads_to_a_file_and_a_heading_of_the_repository(page: Path) -> None:
    assert not _broken(page)


@pytest.mark.parametrize("link", ["nowhere.md", "#nowhere", "LAESMIG.md#nowhere", "../README.md", "docs/SECURITY.md"])
def test_a_link_that_leads_nowhere_is_found(link: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "SECURITY.md").write_text("# Security\n", encoding="utf-8")
    (tmp_path / "LAESMIG.md").write_text("# Hvad mangler, og hvad er i tvivl?\n", encoding="utf-8")
    page = tmp_path / "page.md"
    page.write_text(
        f"# Page\n[a]({link}) [b](#page) [c](LAESMIG.md#hvad-mangler-og-hvad-er-i-tvivl)\n", encoding="utf-8"
    )
    assert _broken(page) == [link]
