"""`statusparse convert ARCHIVE` and `check ARCHIVE`: trees, tables, the list of errors, and what a person is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main
from tests.archives import ERRORS, Made, make_archive, small_zip

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
FORM = SAMPLES / "formidling-2019.txt"
COUNT = sum(path.is_file() for path in SAMPLES.rglob("*"))
Archive = tuple[Path, list[Made]]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("archive")
    return folder, make_archive(folder, 60, broken=0.3, seed=11)


def files(folder: Path) -> dict[str, bytes]:
    """All files of a tree but those of the run itself."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".statusparse" not in path.parts
    }


def test_the_tree_is_mirrored_in_each_format_and_nothing_is_lost(tmp_path: Path, archive: Archive) -> None:
    source, made = archive
    assert main(["convert", str(source), "-o", str(tmp_path), "--to", "json,docx", "--jobs", "2", "--quiet"]) == 1
    written = files(tmp_path)
    failed = [json.loads(line) for line in written.pop("errors.jsonl").splitlines()]
    assert [(one["input"], one["error"]) for one in failed] == [
        (f"{source}/{name}", ERRORS[kind]) for name, kind in made if ERRORS.get(kind)
    ]
    assert all(one["message"].endswith(".") for one in failed)
    assert {name for name in written if name.endswith(".json")} == {
        name.removesuffix(".docx") + ".json" for name in written if name.endswith(".docx")
    }
    forms = sum(0 if ERRORS.get(kind) else 2 if kind == "several forms" else 1 for _, kind in made)
    assert len(written) == 2 * forms
    for outcome in sp.parse_many(source):
        if outcome.report is not None:
            place = outcome.input.removeprefix(f"{source}/").replace("!/", "/")
            stem = next(name for name in (place.rpartition(".")[0], place) if f"{name}.json" in written)
            assert written[f"{stem}.json"] == sp.render(outcome.report, "json")
            assert written[f"{stem}.docx"] == sp.render(outcome.report, "docx")


def test_a_form_in_two_formats_keeps_both_names(tmp_path: Path) -> None:
    for name in ("a.txt", "a.html"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_bytes(FORM.read_bytes())
    assert main(["convert", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--to", "md,txt", "--quiet"]) == 0
    assert sorted(files(tmp_path / "out")) == ["a.html.md", "a.html.txt", "a.txt.md", "a.txt.txt"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_table_of_all_holds_the_reports_in_their_order(tmp_path: Path, archive: Archive, jobs: str) -> None:
    source, _ = archive
    target = tmp_path / "all.jsonl"
    assert main(["convert", str(source), "-o", str(target), "--jobs", jobs, "--quiet"]) == 1
    reports = [report for outcome in sp.parse_many(source) for report in outcome.reports]
    assert target.read_bytes() == b"".join(sp.to_json(report, indent=None) + b"\n" for report in reports)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.errors.jsonl", "all.jsonl"]
    assert main(["convert", str(source), "-o", str(tmp_path / "all.csv"), "--quiet"]) == 1
    assert (tmp_path / "all.csv").read_bytes().count(b"\r\n") == 1 + len(list(sp.rows_many(reports)))


def test_a_list_of_errors_goes_when_none_is_left_but_not_a_file_of_that_name_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(FORM.read_bytes())
    (tmp_path / "in" / "letter.txt").write_text("Kære alle\n", encoding="utf-8")
    command = ["convert", str(tmp_path / "in"), "-o", str(tmp_path / "all.csv"), "--quiet"]
    assert main(command) == 1
    assert "letter.txt" in (tmp_path / "all.errors.jsonl").read_text(encoding="utf-8")
    (tmp_path / "in" / "letter.txt").unlink()
    assert main(command) == 0
    assert not (tmp_path / "all.errors.jsonl").exists()
    (tmp_path / "all.errors.jsonl").write_text("my own\n", encoding="utf-8")
    assert main(command) == 0
    assert (tmp_path / "all.errors.jsonl").read_text(encoding="utf-8") == "my own\n"


def test_a_tree_may_have_tables_beside_it(tmp_path: Path) -> None:
    assert main(["convert", str(SAMPLES), "-o", str(tmp_path), "--to", "json,csv,csv-excel,jsonl", "--quiet"]) == 0
    written = files(tmp_path)
    assert [name for name in sorted(written) if not name.endswith(".json")] == [
        "reports-excel.csv", "reports.csv", "reports.jsonl",
    ]  # fmt: skip
    assert len(written) == COUNT + 3


def test_standard_output_takes_lines_or_another_text_table(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(SAMPLES), "--jobs", "2"]) == 0
    assert len(capfdbinary.readouterr().out.splitlines()) == COUNT
    assert main(["convert", str(SAMPLES), "--to", "csv"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"programme,initiative,year")


def test_an_archive_that_is_a_zip_is_mirrored_too(tmp_path: Path) -> None:
    packed = small_zip(tmp_path / "arkiv.zip", {"2017/a.txt": FORM.read_bytes(), "../b.txt": FORM.read_bytes()})
    assert main(["convert", str(packed), "-o", str(tmp_path / "out"), "--quiet"]) == 0
    assert sorted(files(tmp_path / "out")) == ["2017/a.json", "b.json"]
    assert main(["convert", f"{packed}!/2017/a.txt", "-o", str(tmp_path / "one.json")]) == 0
    assert sp.parse(tmp_path / "one.json").initiative == "Formidling"


def test_outputs_are_no_inputs_of_the_next_run(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FORM.read_bytes())
    (tmp_path / "b.txt").write_bytes(FORM.read_bytes())
    for _ in range(2):
        assert main(["convert", str(tmp_path), "-o", str(tmp_path / "out"), "--quiet"]) == 0
    assert sorted(files(tmp_path)) == ["a.txt", "b.txt", "out/a.json", "out/b.json"]
    for name in ("out/a.json", "out/b.json"):
        (tmp_path / name).unlink()
    for _ in range(2):
        assert main(["convert", str(tmp_path), "-o", str(tmp_path / "all.jsonl"), "--quiet"]) == 0
    assert (tmp_path / "all.jsonl").read_bytes().count(b"\n") == 2


def test_the_same_content_is_converted_once_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_bytes(FORM.read_bytes())
    assert main(["convert", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--dedupe"]) == 0
    assert list(files(tmp_path / "out")) == ["a.json"]
    assert "1 form in 2 inputs, 1 the same as another" in capsys.readouterr().err


def test_an_old_list_of_errors_goes_when_nothing_fails_any_more(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(FORM.read_bytes())
    (tmp_path / "in/b.txt").write_bytes(b"")
    command = ["convert", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--quiet"]
    assert main(command) == 1
    assert sorted(files(tmp_path / "out")) == ["a.json", "errors.jsonl"]
    (tmp_path / "in/b.txt").write_bytes(FORM.read_bytes())
    assert main(command) == 0
    assert sorted(files(tmp_path / "out")) == ["a.json", "b.json"]


def test_at_the_end_there_is_a_table_by_kind_of_fault(
    tmp_path: Path, archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    source, made = archive
    assert main(["convert", str(source), "-o", str(tmp_path)]) == 1
    out, said = capsys.readouterr()
    assert out == ""
    kinds = [ERRORS[kind] for _, kind in made if ERRORS.get(kind)]
    for kind in set(kinds):
        row = next(line.split() for line in said.splitlines() if line.strip().startswith(str(kind)))
        assert int(row[1]) == kinds.count(kind)
    assert f"{len(kinds)} failed (listed in {tmp_path}/errors.jsonl)" in said
    assert main(["convert", str(source), "-o", str(tmp_path), "--quiet"]) == 1
    assert capsys.readouterr() == ("", "")


def test_fail_fast_stops_at_the_first_input_that_fails(
    tmp_path: Path, archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    source, made = archive
    first = next(number for number, (_, kind) in enumerate(made) if ERRORS.get(kind))
    assert main(["convert", str(source), "-o", str(tmp_path), "--fail-fast", "--jobs", "2"]) == 1
    lines = (tmp_path / "errors.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["input"] for line in lines] == [f"{source}/{made[first].name}"]
    assert "stopped there" in capsys.readouterr().err
    assert main(["convert", str(source), "-o", str(tmp_path / "all.csv"), "--fail-fast", "--quiet"]) == 1
    assert not (tmp_path / "all.csv").exists()


def test_check_gives_the_same_overview_without_output(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    source, made = archive
    assert main(["check", str(source), "--jobs", "2", "--summary"]) == 1
    out, said = capsys.readouterr()
    failed = sum(1 for _, kind in made if ERRORS.get(kind))
    assert f"{failed} failed" in said
    assert "MalformedDocument" in said
    assert "year-inferred" in out
    assert "Nørresundby" not in out
    assert main(["check", str(source), "--quiet"]) == 1
    out, said = capsys.readouterr()
    assert len(said.splitlines()) == failed
    assert out.count(" items\n") == sum(0 if ERRORS.get(kind) else 2 if "several" in kind else 1 for _, kind in made)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--resume"],
        ["-o", "x.json", "--to", "json,docx"],
        ["--to", "json,docx"],
        ["--to", "json,pdf", "-o", "x"],
        ["--jobs", "0"],
        ["--jobs", "many"],
        ["--timeout", "0"],
        ["--timeout", "nan"],
        ["-o", str(SAMPLES), "--resume"],
    ],
)
def test_wrong_usage_exits_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = main(["convert", str(SAMPLES), *arguments])
    except SystemExit as stop:
        status = stop.code
    assert status == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_name_that_is_no_utf8_is_listed_and_resumed(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / os.fsdecode(b"\xe6.txt")).write_bytes(b"")
    (source / os.fsdecode(b"\xf8.txt")).write_bytes(FORM.read_bytes())
    for more in ([], ["--resume"]):
        assert main(["convert", str(source), "-o", str(tmp_path / "out"), "--quiet", *more]) == 1
        assert json.loads((tmp_path / "out/errors.jsonl").read_bytes())["input"].endswith("in/\ufffd.txt")
        assert (tmp_path / "out" / os.fsdecode(b"\xf8.json")).exists()


def test_an_output_that_cannot_be_written_fails_alone(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for name in ("long.txt", "short.txt"):
        (source / name).write_bytes(FORM.read_bytes())
    (tmp_path / "out" / "long.md" / "in the way").mkdir(parents=True)
    assert main(["convert", str(source), "-o", str(tmp_path / "out"), "--to", "jsonl,docx,md", "--quiet"]) == 1
    written = files(tmp_path / "out")
    assert {"short.docx", "short.md", "reports.jsonl", "errors.jsonl"} <= set(written)
    assert json.loads(written["errors.jsonl"])["error"] == "IsADirectoryError"
    assert len(written["reports.jsonl"].splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty here")
def test_a_terminal_shows_a_bar_with_rate_and_time_left_and_a_log_does_not(tmp_path: Path) -> None:
    import pty

    command = [sys.executable, "-m", "statusparse", "convert", str(SAMPLES), "-o", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
    master, slave = pty.openpty()
    with subprocess.Popen(command, stderr=slave, env=environment) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(master)
    assert process.returncode == 0
    assert f"{COUNT}/{COUNT}".encode() in shown
    assert b"a second" in shown
    done = subprocess.run(command, capture_output=True, env=environment, check=True)
    assert done.stderr == f"statusparse: {COUNT} forms in {COUNT} inputs.\n".encode()


OUTPUTS = [
    *(["convert", "-o", name] for name in ("out/", "all.csv", "all.jsonl", "all.sqlite", "all.parquet", "all.xlsx")),
    ["convert", "-o", "planned.ics"],
    ["convert", "-o", "excel.csv", "--to", "csv-excel"],
    ["overview", "-o", "overview.html"],
    *(["compare", "-o", f"compared.{format}"] for format in ("html", "xlsx", "json", "md")),
]


@pytest.mark.parametrize("words", OUTPUTS, ids=" ".join)
def test_what_one_run_wrote_is_no_input_of_another(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for year in (2018, 2019):
        report = sp.new_report("Byen", year=year, activities=[sp.item(f"Møde {year}", status="Planlagt")])
        sp.write(report, tmp_path / f"{year}.html")
    (tmp_path / "broken.docx").write_bytes(b"PK")
    command, option, name, *more = words
    main([command, str(tmp_path), option, f"{tmp_path}/{name}", *more])
    assert (tmp_path / name).exists()
    capsys.readouterr()
    assert main(["check", str(tmp_path), "--summary"]) == 1
    said = capsys.readouterr().err
    assert "Passed over" in said
    assert "2 forms in 3 inputs, 1 failed." in said


def test_a_form_that_was_put_into_a_folder_of_outputs_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FORM.read_bytes())
    (tmp_path / "b.txt").write_bytes(FORM.read_bytes())
    assert main(["convert", str(tmp_path), "-o", str(tmp_path / "2019"), "--quiet"]) == 0
    (tmp_path / "2019" / "new.txt").write_bytes(FORM.read_bytes())
    outcomes = list(sp.parse_many([tmp_path]))
    assert [Path(one.input).name for one in outcomes] == ["a.txt", "b.txt", "new.txt"]
    assert [Path(one.input).name for one in sp.parse_many([tmp_path / "2019"])] == ["a.json", "b.json", "new.txt"]
