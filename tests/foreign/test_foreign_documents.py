"""On documents that others publish as their test data, all text is read, each word in its cell, and more than by any peer."""

from __future__ import annotations

import io
import json
import re
import subprocess
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

import statusparse as sp
from tests.foreign import foreign_folder
from tests.readers.docx_visible import visible_cells, visible_text

LEAST = 0.9999
PEERS = ("python-docx", "docx2python", "mammoth", "markitdown", "kreuzberg")
SECONDS = 170
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")


class Figures(NamedTuple):
    """What a tool has read of all documents: how many it failed on, and the share of the letters and of the words."""

    failed: int
    letters: float
    words: float


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, unicodedata.normalize("NFC", text)))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", _UNSEEN.sub("", text))))


def figures(shown: dict[str, str], read: dict[str, str | None]) -> Figures:
    shares = []
    for count in (letters, words):
        wanted, met = 0, 0
        for name, text in shown.items():
            expected = count(text)
            wanted += expected.total()
            met += (expected & count(read.get(name) or "")).total()
        shares.append(met / wanted)
    return Figures(sum(read.get(name) is None for name in shown), *shares)


@pytest.fixture(scope="module")
def folder() -> Path:
    return foreign_folder("documents")


@pytest.fixture(scope="module")
def documents(folder: Path) -> dict[str, bytes]:
    """The documents by name, without what is called one but has no XML in it."""
    found = {path.name: path.read_bytes() for path in sorted(folder.glob("*.docx"))}
    assert len(found) >= 300
    return {
        name: data
        for name, data in found.items()
        if any(member.endswith(".xml") for member in zipfile.ZipFile(io.BytesIO(data)).namelist())
    }


@pytest.fixture(scope="module")
def shown(documents: dict[str, bytes]) -> dict[str, str]:
    return {name: visible_text(data) for name, data in documents.items()}


def ours(data: bytes) -> str | None:
    try:
        return sp.read_document(data).text()
    except sp.StatusParseError:
        return None


def test_no_error_but_ours_on_any_document(folder: Path) -> None:
    for path in sorted(folder.glob("*.docx")):
        for act in (sp.read_document, sp.parse, sp.parse_all):
            try:
                act(path)  # type: ignore[operator]
            except sp.StatusParseError as error:
                said = str(error)
                assert path.name in said, said


def test_all_text_is_read(documents: dict[str, bytes], shown: dict[str, str]) -> None:
    lost = {}
    for name, data in documents.items():
        missing = words(shown[name]) - words(ours(data) or "")
        if missing:
            lost[name] = missing.most_common(5)
    found = figures(shown, {name: ours(data) for name, data in documents.items()})
    assert found.letters >= LEAST, lost
    assert found.words >= LEAST, lost
    assert found.failed == 0


def test_what_changes_would_bring_back_is_read_when_they_are_rejected(documents: dict[str, bytes]) -> None:
    shown = {name: visible_text(data, "reject") for name, data in documents.items()}
    read: dict[str, str | None] = {
        name: sp.read_document(data, revisions="reject").text() for name, data in documents.items()
    }
    assert figures(shown, read).words >= LEAST


def test_each_word_of_a_table_is_in_its_cell(documents: dict[str, bytes]) -> None:
    wanted, lost = 0, []
    for name, data in documents.items():
        cells = {
            (table, row, cell.column): cell.text
            for table, found in enumerate(sp.read_document(data).tables)
            for row, line in enumerate(found.rows)
            for cell in line.cells
        }
        for place, text in visible_cells(data).items():
            expected = words(text)
            wanted += expected.total()
            lost += [(name, place, word) for word in (expected - words(cells.get(place, ""))).elements()]
    assert wanted > 10_000
    assert 1 - len(lost) / wanted >= LEAST, lost[:20]


@pytest.fixture(scope="module")
def peers(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str | None]]:
    """What each peer reads, each in a process of its own; one that takes too long has read nothing."""
    python = foreign_folder("peers") / "bin" / "python"
    script = Path(__file__).parent / "peers.py"
    out = tmp_path_factory.mktemp("peers")
    running = {
        tool: subprocess.Popen(
            [python, script, tool, folder, out / f"{tool}.json"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        for tool in PEERS
    }
    read: dict[str, dict[str, str | None]] = {}
    for tool, process in running.items():
        try:
            _, said = process.communicate(timeout=SECONDS)
            assert process.returncode == 0, f"{tool}: {said.decode()[-2000:]}"
            read[tool] = json.loads((out / f"{tool}.json").read_bytes())
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            read[tool] = {}
    return read


def test_more_text_is_read_than_by_any_peer(
    documents: dict[str, bytes],
    shown: dict[str, str],
    peers: dict[str, dict[str, str | None]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    table = {"statusparse": figures(shown, {name: ours(data) for name, data in documents.items()})}
    table |= {tool: figures(shown, read) for tool, read in peers.items()}
    with capsys.disabled():
        print(f"\n{len(documents)} foreign documents     failed  letters    words")
        for tool, found in table.items():
            print(f"{tool:25} {found.failed:8} {found.letters:8.4%} {found.words:8.4%}")
    for tool in peers:
        assert table["statusparse"].letters > table[tool].letters, tool
        assert table["statusparse"].words > table[tool].words, tool


def test_the_measure_sees_what_is_lost() -> None:
    name, text = "a", "Tovholdermøder og temamøde på Børge Café"
    assert figures({name: text}, {name: text}) == (0, 1, 1)
    assert figures({name: text}, {name: text[: len(text) // 2]}).letters < 0.6
    assert figures({name: text}, {name: None}) == (1, 0, 0)
