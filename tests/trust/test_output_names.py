"""Outputs stay in their folder, under names that every file system takes."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePosixPath

import pytest

from statusparse.cli import main
from statusparse.inputs import find_files
from statusparse.inputs.found import FoundFile, Member
from statusparse.inputs.names import OutputNames
from statusparse.inputs.safe_names import safe_name
from tests.trust.hostile import zipped

FORM = 'Indsats: "Byen" 2017\nAktiviteter\tStatus\nMøde\tAfholdt 3/5\n'.encode()

#: A name, and what an output may be called.
NAMES = [
    ("form.docx", "form.docx"),
    ("Årsstatus 2017 (endelig).docx", "Årsstatus 2017 (endelig).docx"),
    ("CON", "_CON"),
    ("con.txt", "_con.txt"),
    ("NUL.tar.gz", "_NUL.tar.gz"),
    ("Aux .txt", "_Aux .txt"),
    ("COM1", "_COM1"),
    ("com¹.docx", "_com¹.docx"),
    ("LPT9.html", "_LPT9.html"),
    ("CONIN$", "_CONIN$"),
    ("COM10.txt", "COM10.txt"),
    ("console.txt", "console.txt"),
    ("slut.", "slut"),
    ("slut . .", "slut"),
    ("a:b.txt", "a_b.txt"),
    ("form.txt:skjult", "form.txt_skjult"),
    ('<>"|?*', "______"),
    ("a\\b.txt", "a_b.txt"),
    ("a\nb\x7f.txt", "a_b_.txt"),
    ("...", ""),
]


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_a_name_that_windows_does_not_take_is_changed_and_no_other(name: str, expected: str) -> None:
    assert safe_name(name) == expected
    assert safe_name(expected) == expected


@pytest.mark.parametrize("letter", ["x", "å", "語", "👍"])
def test_a_name_too_long_is_cut_where_a_letter_ends_and_two_stay_apart(letter: str) -> None:
    names = [safe_name(letter * 300 + tail) for tail in ("a.docx", "b.docx", "")]
    assert len(set(names)) == 3
    for name in names:
        assert 150 < len(name.encode("utf-8")) <= 200
        assert name.startswith(letter * 30)
    assert names[0].endswith(".docx")


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\x.txt",
        "..\\..\\x",
        "a/../../b",
        "\\\\server\\del\\x",
        "./././x",
        "a\0b",
        "CON/NUL.txt/AUX",
        "..",
        "C:",
        "~/x",
    ],
)
def test_no_name_of_a_member_leads_out_of_the_output_folder(name: str) -> None:
    place = FoundFile("arkiv.zip!/" + name, len("arkiv.zip!/"), False, Member()).place
    assert not place.is_absolute()
    assert ".." not in place.parts
    assert place.parts
    assert not any("\\" in part or ":" in part or "\0" in part for part in place.parts)
    assert all(safe_name(part) == part for part in place.parts)


def test_names_that_are_made_alike_stay_apart() -> None:
    places = [FoundFile(name, 0, True).place for name in ("a:b.txt", "a_b.txt", "A_B.txt", "a?b.docx", "a_b.html")]
    names = OutputNames(places, [".json"])
    stems = [str(names.stem(place)) for place in places]
    assert len({stem.casefold() for stem in stems}) == 5


def test_an_archive_of_hostile_names_is_converted_into_the_folder_alone(tmp_path: Path) -> None:
    names = [
        "../../ud.txt",
        "/rod.txt",
        "NUL.txt",
        "x" * 300 + ".txt",
        "å" * 200 + ".txt",
        "a:b.txt",
        "A:B.txt",
        "c.txt/d.txt",
    ]
    archive = tmp_path / "in" / "arkiv.zip"
    archive.parent.mkdir()
    archive.write_bytes(zipped([(name, FORM) for name in names]))
    assert len(list(find_files([archive]))) == len(names)
    out = tmp_path / "deep" / "out"
    out.parent.mkdir()
    assert main(["convert", str(archive), "-o", f"{out}/", "--to", "json,md", "--quiet"]) == 0
    written = [path for path in out.rglob("*") if path.is_file() and not path.relative_to(out).parts[0].startswith(".")]
    assert len(written) == 2 * len(names)
    assert {path.name for path in tmp_path.iterdir()} == {"in", "deep"}
    assert [path.name for path in out.parent.iterdir()] == ["out"]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links want rights there")
def test_a_symbolic_link_does_not_lead_out_of_the_output_folder(tmp_path: Path) -> None:
    source, out, elsewhere = tmp_path / "in", tmp_path / "out", tmp_path / "elsewhere"
    for folder in (source / "2017", out, elsewhere):
        folder.mkdir(parents=True)
    (source / "2017" / "a.txt").write_bytes(FORM)
    (source / "b.txt").write_bytes(FORM)
    (elsewhere / "b.json").write_text("kept", encoding="utf-8")
    (out / "2017").symlink_to(elsewhere)
    (out / "b.json").symlink_to(elsewhere / "b.json")
    assert main(["convert", str(source), "-o", str(out), "--quiet"]) == 1
    assert [path.name for path in elsewhere.iterdir()] == ["b.json"]
    assert (elsewhere / "b.json").read_text(encoding="utf-8") == "kept"
    assert json.loads((out / "b.json").read_bytes())["initiative"] == "Byen"
    (line,) = (out / "errors.jsonl").read_text(encoding="utf-8").splitlines()
    assert "symbolic link" in json.loads(line)["message"]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links want rights there")
@pytest.mark.parametrize("name", ["", "journal.jsonl", "lock", "aside"])
def test_the_files_of_a_run_are_no_symbolic_links(name: str, tmp_path: Path) -> None:
    from statusparse.inputs.own import STATE

    source, out, elsewhere = tmp_path / "in.txt", tmp_path / "out", tmp_path / "elsewhere"
    source.write_bytes(FORM)
    out.mkdir()
    (elsewhere / "aside").mkdir(parents=True)
    (elsewhere / "aside" / "file").write_text("kept", encoding="utf-8")
    link = out / STATE / name if name else out / STATE
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(elsewhere)
    assert main(["convert", str(source), "-o", f"{out}/", "--to", "json,md", "--quiet"]) == 1
    assert (elsewhere / "aside" / "file").read_text(encoding="utf-8") == "kept"
    assert sorted(path.name for path in elsewhere.iterdir()) == ["aside"]


def test_a_journal_that_was_tampered_with_takes_nothing_away_outside(tmp_path: Path) -> None:
    from statusparse.inputs.own import STATE

    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in ("a.txt", "b.txt"):
        (source / name).write_bytes(FORM)
    victim = tmp_path / "victim.txt"
    victim.write_text("kept", encoding="utf-8")
    assert main(["convert", str(source), "-o", str(out), "--quiet"]) == 0
    journal = out / STATE / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    entry = json.loads(lines[1])
    for name in ("../victim.txt", str(victim)):
        entry |= {"stem": "gone", "outputs": [[name, 1]]}
        journal.write_bytes(b"".join([*lines, json.dumps(entry).encode() + b"\n"]))
        (source / "a.txt").write_bytes(FORM + b"Tur\tPlanlagt\n")
        assert main(["convert", str(source), "-o", str(out), "--resume", "--quiet"]) == 0
        assert victim.read_text(encoding="utf-8") == "kept"


def test_places_are_what_they_were_for_names_that_are_sound() -> None:
    for name in ("2017/maj/form.docx", "Æ ø å/Status (2).html"):
        assert FoundFile(name, 0, True).place == PurePosixPath(name)
