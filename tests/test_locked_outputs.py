"""An output that another program has open: told by the name that was asked for, and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from statusparse.cli import main
from tests.locking import lock_files

FORM = 'Indsats: "Lys" {}\nAktiviteter\tStatus pr. 1. november 2017\nMøde\tPlanlagt 1/6\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which nothing that is there can be replaced, as where Excel has it open."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arkiv").mkdir()
    for year in (2017, 2018):
        (tmp_path / "arkiv" / f"{year}.txt").write_text(FORM.format(year), encoding="utf-8")
    lock_files(monkeypatch)
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        "convert arkiv -o q.csv",
        "convert arkiv/2017.txt -o q.csv",
        "convert arkiv/2017.txt -o q.json",
        "overview arkiv -o q.html",
        "compare arkiv -o q.md",
        "new --from arkiv/2017.txt --year 2018 --overwrite -o q.docx",
        "learn arkiv/2017.txt --overwrite -o q.toml",
    ],
)
def test_an_output_that_is_open_elsewhere_is_named(
    words: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / words.split()[-1]
    output.write_bytes(b"before")
    assert main(words.split()) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == (
        f"statusparse: {output.name} cannot be written: Permission denied. Is it open in another program? Close it and "
        "run this again."
    )
    assert output.read_bytes() == b"before"
    assert not list(folder.glob(".*.part"))


def test_one_of_a_folder_is_named_and_the_others_are_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "ud").mkdir()
    (folder / "ud" / "2017.html").write_bytes(b"before")
    assert main(["convert", "arkiv", "--to", "html", "-o", "ud"]) == 1
    said = capsys.readouterr().err.splitlines()[0]
    assert said.startswith("statusparse: arkiv/2017.txt: ud/2017.html cannot be written: Permission denied. Is it open")
    assert (folder / "ud" / "2018.html").is_file()


def test_after_it_is_closed_the_same_words_write_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder / "q.csv"
    output.write_bytes(b"before")
    assert main(["convert", "arkiv", "-o", "q.csv"]) == 1
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert main(["convert", "arkiv", "-o", "q.csv"]) == 0
    assert output.read_bytes().startswith(b"programme,")
    assert sorted(path.name for path in folder.iterdir()) == ["arkiv", "q.csv"]


@pytest.mark.parametrize(
    "words", ["convert arkiv/2017.txt -o q.csv", "overview arkiv -o q.html", "compare arkiv -o q.md"]
)
def test_a_file_that_may_not_grow_is_told_by_its_name(
    words: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))

    monkeypatch.setattr(os, "fsync", full)
    assert main(words.split()) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == f"statusparse: {words.split()[-1]}: File too large. Nothing more was written."
