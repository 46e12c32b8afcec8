"""The command line: names, streams, exit statuses, and nothing half-written."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main

SAMPLES = Path(__file__).parent.parent / "samples"
FORM = SAMPLES / "formidling-2019.txt"


def test_one_input_goes_to_standard_output_as_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(FORM)]) == 0
    out, said = capfdbinary.readouterr()
    assert sp.from_json(out).initiative == "Formidling"
    assert out.endswith(b"}\n")
    assert said == b""


@pytest.mark.parametrize("format", ["txt", "html", "md", "jsonl", "docx"])
def test_it_goes_there_in_any_format(format: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(FORM), "--to", format]) == 0
    out = capfdbinary.readouterr().out
    report = sp.parse(FORM)
    assert out == (sp.to_json(report, indent=None) + b"\n" if format == "jsonl" else sp.render(report, format))


def test_several_inputs_go_there_as_json_lines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(SAMPLES)]) == 0
    lines = capfdbinary.readouterr().out.splitlines()
    names = [json.loads(line)["source"]["name"] for line in lines]
    folders = (SAMPLES, SAMPLES / "blanks")
    assert names == [path.name for folder in folders for path in sorted(folder.glob("*.*"))]


def test_a_folder_is_mirrored_and_no_name_is_taken_twice(tmp_path: Path) -> None:
    tree = tmp_path / "archive"
    for place in ("2017/a.txt", "2017/a.htm", "2018/A.TXT", "2018/.hidden.txt", "2018/~$lock.docx"):
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).write_bytes(FORM.read_bytes())
    out = tmp_path / "out"
    assert main(["convert", str(tree), "-o", str(out)]) == 0
    written = sorted(path.relative_to(out).as_posix() for path in out.rglob("[!.]*.json"))
    assert written == ["2017/a.htm.json", "2017/a.txt.json", "2018/A.json"]
    assert sp.parse(out / "2018/A.json").initiative == "Formidling"


def test_a_broken_file_among_others_is_named_and_the_others_are_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.docx"
    good.write_bytes(FORM.read_bytes())
    bad.write_bytes(b"PK\x03\x04 word/")
    out = tmp_path / "out"
    assert main(["convert", str(bad), str(good), str(tmp_path / "none.txt"), "-o", str(out)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in said[:2]] == [str(bad), str(tmp_path / "none.txt")]
    assert said[2] == f"statusparse: 1 form in 3 inputs, 2 failed (listed in {out}/errors.jsonl)."
    assert sorted(path.name for path in out.iterdir()) == [".statusparse", "errors.jsonl", "good.json"]


def test_the_format_comes_from_the_name_of_the_output(tmp_path: Path) -> None:
    for suffix in ("json", "txt", "html", "md", "docx"):
        target = tmp_path / f"out.{suffix}"
        assert main(["convert", str(FORM), "-o", str(target)]) == 0
        assert target.read_bytes() == sp.render(sp.parse(FORM), suffix)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".docx", ".html", ".json", ".md", ".txt"]


def test_several_inputs_to_one_jsonl_file(tmp_path: Path) -> None:
    target = tmp_path / "all.jsonl"
    assert main(["convert", str(SAMPLES), "-o", str(target)]) == 0
    assert len(sp.parse_all(target)) == len(list(SAMPLES.rglob("*.*")))


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FORM.read_bytes())))
    assert main(["convert", "-", "--to", "txt"]) == 0
    report = sp.parse(FORM.read_bytes())
    assert capfdbinary.readouterr().out == sp.render(report, "txt")


def test_an_output_does_not_replace_its_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.txt"
    form.write_bytes(FORM.read_bytes())
    assert main(["convert", str(form), "-o", str(form)]) == 2
    assert "would replace an input" in capsys.readouterr().err
    assert form.read_bytes() == FORM.read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["turn"],
        ["convert"],
        ["convert", "x.txt", "--to", "pdf"],
        ["convert", str(SAMPLES), "--to", "docx"],
        ["convert", "-", str(FORM)],
        ["convert", str(FORM), "-o", "/no/such/folder/x.json"],
        ["convert", str(FORM), "--form", "no-such-form"],
        ["learn", str(SAMPLES)],
        ["new", "--from", str(SAMPLES), "--year", "2018", "-o", "no-such-folder.docx"],
        ["convert", str(FORM), "--year", "MMXVII"],
        ["convert", str(FORM), "--base", "i går"],
    ],
)
def test_wrong_usage_exits_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = main(arguments)
    except SystemExit as stop:
        status = stop.code
    assert status == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in said
    assert said


def test_check_shows_what_is_missing_or_doubtful(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(FORM), str(SAMPLES / "boern-og-unges-trivsel-og-udvikling.txt")]) == 0
    out = capsys.readouterr().out
    assert "Formidling, 2019 – 15 items" in out
    for code in ("section-empty", "section-missing", "encoding-guessed", "year-inferred", "status-unknown"):
        assert code in out
    assert "line 25" in out


def test_check_tells_of_the_words_of_a_template_once_and_counts_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # A blank prints a line of its own, a header and a footer; two forms are filled in on it, and it lies there itself.
    blank = SAMPLES / "blanks" / "et-skema.docx"
    for name in ("a.docx", "b.docx"):
        sp.write(sp.parse(FORM), tmp_path / name, into=blank)
    (tmp_path / "c.docx").write_bytes(blank.read_bytes())
    assert main(["check", str(tmp_path)]) == 0
    out, said = capsys.readouterr()
    forms, summary = out.split(" code  ")[:-1], out.split(" code  ")[-1]
    assert sum("“Aalborg Kommune”" in one for one in forms) == 1
    assert out.count("3 texts without a place, told of a form above.") == 2
    assert re.search(r"\(header\): “Aalborg Kommune”\. +3 *\n", summary)
    assert "3 forms in 3 inputs, 1 of them not filled in." in said
    assert "c.docx: no initiative named – not filled in" in out
    assert main(["check", str(tmp_path), "--summary"]) == 0
    assert capsys.readouterr().out.strip().endswith(summary.strip()[-200:])


def test_a_form_of_dots_in_the_place_of_a_name_names_no_initiative(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dots.txt").write_text("Indsats: …\nAktiviteter\tStatus\nLamper\tPlanlagt\n", encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 0
    assert "dots.txt: no initiative named – 1 item\n" in capsys.readouterr().out


def test_check_of_a_file_that_cannot_be_read_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none.txt"), str(FORM)]) == 1
    out, said = capsys.readouterr()
    assert "Formidling, 2019" in out
    assert "none.txt" in said


def test_schema_prints_the_schema(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capfdbinary.readouterr().out) == json.loads(json.dumps(sp.json_schema()))


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(SAMPLES.parent)}
    return subprocess.run(
        [sys.executable, "-m", "statusparse", *arguments], capture_output=True, env=environment, **more
    )  # type: ignore[call-overload, no-any-return]


def test_the_command_runs_as_a_module_and_writes_utf8_whatever_the_locale() -> None:
    done = run("convert", str(FORM))
    assert done.returncode == 0
    assert "Kaffe på bænken" in done.stdout.decode("utf-8")


def test_a_reader_of_the_pipe_that_goes_away_makes_no_traceback() -> None:
    command = f'"{sys.executable}" -m statusparse convert "{SAMPLES}" | head -c 10'
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, env={**os.environ, "PYTHONPATH": str(SAMPLES.parent)}
    )
    assert done.stderr == b""


def test_the_forms_of_one_file_take_no_other_files_name(tmp_path: Path) -> None:
    tree = tmp_path / "in"
    tree.mkdir()
    two = FORM.read_bytes() + (SAMPLES / "et-trygt-natteliv-2017.txt").read_bytes()
    (tree / "two.txt").write_bytes(two)
    (tree / "two-1.txt").write_bytes(FORM.read_bytes())
    out = tmp_path / "out"
    assert main(["convert", str(tree), "-o", str(out)]) == 0
    names = {path.name: sp.parse(path).initiative for path in out.glob("*.json")}
    assert names == {"two-1.json": "Formidling", "two-1-2.json": "Formidling", "two-2.json": "Et trygt natteliv"}
    assert main(["convert", str(tree), "-o", str(tree), "--to", "txt"]) == 2
    assert (tree / "two.txt").read_bytes() == two
    assert (tree / "two-1.txt").read_bytes() == FORM.read_bytes()


def test_several_forms_in_one_json_file_are_a_list(tmp_path: Path) -> None:
    two = tmp_path / "two.txt"
    two.write_bytes(FORM.read_bytes() + (SAMPLES / "et-trygt-natteliv-2017.txt").read_bytes())
    assert main(["convert", str(two), "-o", str(tmp_path / "two.json")]) == 0
    assert len(json.loads((tmp_path / "two.json").read_bytes())) == 2
    assert len(sp.parse_all(tmp_path / "two.json")) == 2


def test_a_file_name_that_is_no_utf8_is_read_all_the_same(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    name = os.fsdecode(b"\xe6.txt")
    (tmp_path / name).write_bytes(FORM.read_bytes())
    assert main(["convert", str(tmp_path)]) == 0
    assert json.loads(capfdbinary.readouterr().out)["source"]["name"] == "\ufffd.txt"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["convert", str(FORM), "--form", "/no/such/form.toml"], 2),
        (["convert", str(FORM), "-o", "/dev/null/x.json"], 2),
        (["convert", str(SAMPLES), "-o", "/dev/null/x/"], 1),
        (["convert", str(SAMPLES), "-o", "/no/such/folder/all.jsonl"], 2),
        (["convert", str(FORM), "-o", "x.pdf"], 2),
        (["convert", str(SAMPLES), "-o", "all.json"], 2),
        (["convert", ""], 2),
    ],
)
def test_what_cannot_be_written_or_found_is_a_sentence(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == status
    said = capsys.readouterr().err
    assert said.startswith("statusparse: ")
    assert "Traceback" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_standard_output_is_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "statusparse", "convert", str(FORM)],
            stdout=full, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(SAMPLES.parent)}, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


def test_standard_input_without_end_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size: int = -1) -> bytes:
            assert 0 <= size < 1 << 24, "all of it is asked for at once"
            self.given += size
            assert self.given < 1 << 30, "it is read on and on"
            return b"\0" * size

    monkeypatch.setattr("sys.stdin", type("Input", (), {"buffer": Endless()}))
    assert main(["check", "-"]) == 1
    assert "Limits(input_bytes=…)" in capsys.readouterr().err
