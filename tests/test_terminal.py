"""What forms and file names say never commands the terminal that it is shown on."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

import statusparse as sp
from statusparse.cli import main

#: A title for the window, a colour by an 8-bit control, and an override of the direction of reading.
COMMANDS = "\x1b]0;taken\x07\x9b31m\u202egpj.exe"
SHOWN = r"\x1b]0;taken\x07\x9b31m\u202egpj.exe"
FORBIDDEN = set("\x1b\x07\x9b\r\u202e")


def form(words: str, year: int = 2018) -> bytes:
    """A form as JSON, which can hold any letter."""
    report = sp.new_report("A", year=year, activities=[sp.item("Møde", status="Planlagt")])
    item = msgspec.structs.replace(report.activities[0], text=words, label=words)
    found = sp.Diagnostic(words, "warning", words)
    return sp.to_json(msgspec.structs.replace(report, initiative=words, activities=(item,), diagnostics=(found,)))


def test_the_name_of_a_file_that_cannot_be_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / f"a{COMMANDS}\n.txt"
    bad.write_bytes(b"Kaffe og kage")
    (tmp_path / "b.json").write_bytes(form("B"))
    for words in (["convert", str(tmp_path)], ["check", str(tmp_path)], ["convert", str(bad)]):
        assert main(words) == 1
        out, said = capfd.readouterr()
        assert not FORBIDDEN & set(out + said)
        assert rf"a{SHOWN}\n.txt: " in said


@pytest.mark.parametrize("way", [[], ["--summary"]])
def test_the_words_of_a_form_that_is_checked(way: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / f"a{COMMANDS}.json").write_bytes(form(COMMANDS))
    (tmp_path / "b.json").write_bytes(form("B"))
    assert main(["check", str(tmp_path), *way]) == 0
    out, said = capfd.readouterr()
    assert not FORBIDDEN & set(out + said)
    assert SHOWN in out


def test_the_words_of_forms_that_are_compared(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = [tmp_path / f"{year}{COMMANDS}.json" for year in (2017, 2018)]
    for year, path in zip((2017, 2018), paths, strict=True):
        path.write_bytes(form(f"{COMMANDS} {year}", year))
    assert main(["compare", *map(str, paths)]) == 0
    out, said = capfd.readouterr()
    assert not FORBIDDEN & set(out + said)
    assert SHOWN in out


def test_data_is_what_the_form_says(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(form("A\u202eB"))
    assert main(["convert", str(path)]) == 0
    assert sp.from_json(capfdbinary.readouterr().out).initiative == "A\u202eB"
