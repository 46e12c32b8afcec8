"""A run that is stopped at any moment is continued, and ends as if it had not been stopped."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from statusparse.cli import main
from tests.archives import make_archive
from tests.batch.processes import children, end, needs_proc, wait_for

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
FORM = SAMPLES / "formidling-2019.txt"
FOUR = "json,docx,html,md"
posix = pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder, those of the run itself included, but for the lock."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def heed_ctrl_c() -> None:
    """A shell that runs the tests in the background lets them ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def started(*arguments: object, **more: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "statusparse", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name != "nt":
        more.setdefault("preexec_fn", heed_ctrl_c)
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload, no-any-return]


def run(*arguments: object, **more: object) -> tuple[int, str]:
    process = started(*arguments, **more)
    said = process.communicate()[1].decode()
    return process.returncode, said


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    make_archive(folder, 32, broken=0.2, seed=3)
    return folder


@pytest.fixture(scope="module")
def undisturbed(source: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], float]:
    """What a run gives that nothing disturbs, and how many seconds it takes."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    begin = time.monotonic()
    assert run("convert", source, "-o", out, "--to", FOUR, "--jobs", 2)[0] == 1
    return tree(out), time.monotonic() - begin


#: How many moments are tried; the long run has 30.
MOMENTS = int(os.environ.get("STATUSPARSE_MOMENTS", "4"))


@posix
@needs_proc
@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_run_that_is_killed_at_any_moment_is_continued(
    source: Path, undisturbed: tuple[dict[str, bytes], float], tmp_path: Path, moment: int
) -> None:
    expected, seconds = undisturbed
    chance = random.Random(moment)
    out = tmp_path / "out"
    command = ("convert", source, "-o", out, "--to", FOUR, "--jobs", 2)
    process = started(*command)
    time.sleep(chance.uniform(0.1, 1.0) * seconds)
    workers = children(process.pid)
    # Every second time it is a worker that is killed, and the run ends by itself.
    end(chance.choice(workers) if moment % 2 and workers else process.pid)
    process.communicate()
    for name, data in tree(out).items() if out.exists() else ():
        if not name.startswith(".statusparse") and name != "errors.jsonl":
            assert data == expected[name], f"{name} is half-written"
    status, said = run(*command, "--resume")
    assert status == 1, said
    assert tree(out) == expected
    for worker in workers:
        wait_for(lambda worker=worker: not Path(f"/proc/{worker}").exists())  # type: ignore[misc]


@posix
@needs_proc
def test_a_table_of_all_is_continued_too(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    source = tmp_path_factory.mktemp("many")
    make_archive(source, 400, broken=0.1, seed=4)
    assert run("convert", source, "-o", tmp_path / "whole.csv")[0] == 1
    command = ("convert", source, "-o", tmp_path / "all.csv", "--jobs", 2)
    process = started(*command)
    journal = tmp_path / ".all.csv.statusparse/journal.jsonl"
    wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") > 2)
    end(process.pid)
    process.communicate()
    assert not (tmp_path / "all.csv").exists()
    status, said = run(*command, "--resume")
    assert status == 1
    assert "done before" in said
    assert (tmp_path / "all.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "all.csv", "all.errors.jsonl", "whole.csv", "whole.errors.jsonl",
    ]  # fmt: skip


def copied(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    shutil.copytree(SAMPLES, source)
    (source / "bad.docx").write_bytes(b"PK\x03\x04")
    return source


def convert(source: Path, out: Path, *more: str) -> tuple[int, dict[str, int]]:
    """The exit status, and when each output was written."""
    status = main(["convert", str(source), "-o", str(out), "--quiet", *more])
    return status, {path.name: path.stat().st_mtime_ns for path in out.glob("*.*") if path.name[0] != "."}


def test_only_what_has_changed_is_done_again(tmp_path: Path) -> None:
    source, out = copied(tmp_path), tmp_path / "out"
    _, before = convert(source, out)
    assert convert(source, out, "--resume")[1] == before | {"errors.jsonl": (out / "errors.jsonl").stat().st_mtime_ns}
    changed = source / "formidling-2019.txt"
    as_it_was = changed.stat()
    changed.write_bytes(changed.read_bytes().replace(b"2019", b"2021"))
    os.utime(changed, ns=(as_it_was.st_atime_ns, as_it_was.st_mtime_ns))  # neither size nor time betrays it
    (out / "tryghedsvandringer-2016.json").unlink()
    _, after = convert(source, out, "--resume")
    assert {name for name in after if after[name] != before.get(name)} == {
        "formidling-2019.json", "tryghedsvandringer-2016.json", "errors.jsonl",
    }  # fmt: skip
    assert (
        b'"year": 2021' in (out / "formidling-2019.json").read_bytes()
        or b"2021" in (out / "formidling-2019.json").read_bytes()
    )


@pytest.mark.parametrize("more", [["--year", "2001"], ["--to", "json,md"], ["--revisions", "reject"], ["--dedupe"]])
def test_another_option_does_all_again(tmp_path: Path, more: list[str]) -> None:
    source, out, fresh = copied(tmp_path), tmp_path / "out", tmp_path / "fresh"
    _, before = convert(source, out)
    _, after = convert(source, out, "--resume", *more)
    assert {name for name in before if after[name] == before[name]} == set()
    convert(source, fresh, *more)
    assert tree(out) == tree(fresh)


def test_an_input_that_comes_or_goes_changes_what_is_there(tmp_path: Path) -> None:
    source, out, fresh = copied(tmp_path), tmp_path / "out", tmp_path / "fresh"
    convert(source, out)
    (source / "formidling-2019.html").write_bytes((source / "et-trygt-natteliv-2017.html").read_bytes())
    (source / "tryghedsvandringer-2016.docx").unlink()
    (source / "bad.docx").unlink()
    convert(source, out, "--resume")
    convert(source, fresh)
    assert tree(out) == tree(fresh)
    assert (out / "formidling-2019.txt.json").exists()
    assert not (out / "formidling-2019.json").exists()
    assert not (out / "errors.jsonl").exists()


def test_the_forms_of_one_file_keep_their_names_when_others_come(tmp_path: Path) -> None:
    source, out, fresh = tmp_path / "in", tmp_path / "out", tmp_path / "fresh"
    source.mkdir()
    two = FORM.read_bytes() + (SAMPLES / "et-trygt-natteliv-2017.txt").read_bytes()
    (source / "two.txt").write_bytes(two)
    convert(source, out)
    (source / "two-1.txt").write_bytes(FORM.read_bytes())
    convert(source, out, "--resume")
    convert(source, fresh)
    assert tree(out) == tree(fresh)


@pytest.mark.parametrize("tail", [b"", b'{"stem":"x', b"\0" * 5000, b"garbage\n"])
def test_a_journal_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path, tail: bytes) -> None:
    source, out, fresh = copied(tmp_path), tmp_path / "out", tmp_path / "fresh"
    convert(source, fresh)
    convert(source, out)
    journal = out / ".statusparse/journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:4]) + lines[4][:20] * (not tail) + tail)
    convert(source, out, "--resume")
    assert tree(out) == tree(fresh)


def test_without_resume_all_is_done_again(tmp_path: Path) -> None:
    source, out = copied(tmp_path), tmp_path / "out"
    _, before = convert(source, out)
    _, after = convert(source, out)
    assert {name for name in before if after[name] == before[name]} == set()


#: A machine that is busy with other things gets so many chances to stop within a second.
CHANCES = range(4)


@posix
@needs_proc
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_stops_within_a_second_and_leaves_nobody(source: Path, tmp_path: Path, jobs: int) -> None:
    for chance in CHANCES:
        out = tmp_path / f"out-{chance}"
        command = ("convert", source, "-o", out, "--to", FOUR, "--jobs", jobs)
        process = started(*command)
        wait_for(lambda out=out: out.exists() and any(out.rglob("*.docx")), 60)  # type: ignore[misc]
        workers = children(process.pid)
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = process.communicate()[1].decode()
        took = time.monotonic() - begin
        assert process.returncode == 130
        assert "Stopped." in said
        assert "Traceback" not in said
        assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]
        assert not list((out / ".statusparse").glob("aside*"))
        if took < 1:
            break
    else:
        pytest.fail(f"it took {took:.1f} seconds to stop")
    assert run(*command, "--resume")[0] == 1


@posix
def test_ctrl_c_stops_a_run_whose_workers_hang(tmp_path: Path) -> None:
    stuck = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for name in stuck:
        os.mkfifo(name)
    for chance in CHANCES:
        process = started("convert", *stuck, "-o", tmp_path / f"out-{chance}", "--jobs", 2)
        time.sleep(2)
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate()
        assert process.returncode == 130
        if time.monotonic() - begin < 1:
            return
    pytest.fail("it took more than a second to stop")


@posix
def test_two_runs_do_not_write_into_one_folder(tmp_path: Path, source: Path) -> None:
    process = started("convert", source, "-o", tmp_path / "out", "--to", FOUR)
    wait_for(lambda: (tmp_path / "out").exists() and any((tmp_path / "out").rglob("*.docx")))
    process.send_signal(signal.SIGSTOP)
    try:
        status, said = run("convert", source, "-o", tmp_path / "out", "--to", FOUR)
    finally:
        process.send_signal(signal.SIGCONT)
    assert status == 1
    assert "Another run is writing there" in said
    process.communicate()
    assert process.returncode == 1


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A file system of this size, where that may be made."""
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@posix
@pytest.mark.parametrize(("share", "jobs"), [(0.35, 1), (0.7, 2)])
def test_a_full_disk_is_an_error_with_nothing_corrupted(
    source: Path, undisturbed: tuple[dict[str, bytes], float], tmp_path: Path, share: float, jobs: int
) -> None:
    expected, _ = undisturbed
    size = int(share * sum(map(len, expected.values())))
    with small_disk(tmp_path / "disk", str(size)) as disk:
        command = ("convert", source, "-o", disk / "out", "--to", FOUR, "--jobs", jobs)
        status, said = run(*command, "--quiet")
        assert status == 1
        assert said.startswith("statusparse: ")
        assert said.count("\n") == 1
        assert os.strerror(errno.ENOSPC) in said
        assert "--resume" in said
        there = tree(disk / "out")
        assert 5 < len(there) < len(expected)
        for name, data in there.items():
            assert name.startswith(".statusparse/journal") or data == expected[name], name
        assert run(*command, "--resume", "--quiet")[0] == 1  # it is as full as it was
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        assert run(*command, "--resume", "--quiet") == (1, "")
        assert tree(disk / "out") == expected


@posix
@pytest.mark.parametrize("target", ["all.csv", "all.jsonl", "all.xlsx", "all.parquet", "all.sqlite", "out"])
def test_a_limit_on_the_size_of_files_is_an_error_with_nothing_corrupted(
    source: Path, tmp_path: Path, target: str
) -> None:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    to = ("--to", "html,jsonl") if target == "out" else ()
    command = ("convert", source, "-o", tmp_path / target, *to)
    status, said = run(*command, "--quiet", preexec_fn=limit)
    assert status == 1
    assert os.strerror(errno.EFBIG) in said
    assert not (tmp_path / target).is_file()
    assert run(*command, "--resume", "--quiet") == (1, "")
    assert run("convert", source, "-o", tmp_path / f"whole-{target}", *to, "--quiet") == (1, "")
    if target == "out":
        assert tree(tmp_path / "out") == tree(tmp_path / "whole-out")
    else:
        assert (tmp_path / target).read_bytes() == (tmp_path / f"whole-{target}").read_bytes()


def test_a_fault_of_the_moment_is_tried_again_and_one_of_the_content_is_not(tmp_path: Path) -> None:
    source, out = copied(tmp_path), tmp_path / "out"
    convert(source, out)
    journal = out / ".statusparse/journal.jsonl"
    lines = [json.loads(line) for line in journal.read_bytes().splitlines()]
    for line in lines[1:]:
        line["fault"] = {"kind": "TimedOut" if line["stem"] != "bad" else "MalformedDocument", "message": "It was so."}
    journal.write_bytes(b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines))
    convert(source, out, "--resume")
    assert [json.loads(line)["message"] for line in (out / "errors.jsonl").read_bytes().splitlines()] == ["It was so."]


@pytest.fixture
def stopped(tmp_path: Path) -> tuple[Path, list[str]]:
    """A run into one table that stopped at an input that failed, and the words that go on with it."""
    archive, out = tmp_path / "archive", tmp_path / "out"
    archive.mkdir()
    (archive / "a.txt").write_bytes(FORM.read_bytes())
    (archive / "b.txt").write_bytes(b"Kaffe")
    words = ["convert", str(archive), "-o", f"{out}/", "--to", "json,jsonl", "--quiet"]
    assert main([*words, "--fail-fast"]) == 1
    assert not (out / "reports.jsonl").exists()
    return out, [*words, "--resume"]


@pytest.mark.parametrize("damage", [b"\xc1", b"\x91\x80", b"\x00"])
def test_reports_that_were_damaged_are_told(
    damage: bytes, stopped: tuple[Path, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    out, words = stopped
    kept = out / ".statusparse" / "reports"
    kept.write_bytes((damage * kept.stat().st_size)[: kept.stat().st_size])
    assert main(words) == 1
    assert "run it again without --resume" in capsys.readouterr().err
    assert not (out / "reports.jsonl").exists()
    words.remove("--resume")
    assert main(words) == 1
    assert (out / "reports.jsonl").read_bytes().count(b"\n") == 1


@pytest.mark.parametrize("place", ['"kept":[-50,', '"kept":[0,-1],"":[0,', '"kept":[99999999999,'])
def test_a_journal_that_names_no_place_of_a_report_is_no_help(place: str, stopped: tuple[Path, list[str]]) -> None:
    out, words = stopped
    journal = out / ".statusparse" / "journal.jsonl"
    assert b'"kept":[0,' in journal.read_bytes()
    journal.write_text(journal.read_text().replace('"kept":[0,', place))
    assert main(words) == 1
    assert (out / "reports.jsonl").read_bytes().count(b"\n") == 1


def test_a_journal_of_endless_depth_is_read_as_far_as_it_goes(stopped: tuple[Path, list[str]]) -> None:
    out, words = stopped
    journal = out / ".statusparse" / "journal.jsonl"
    head, *rest = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(head + b"[" * 200_000 + b"\n" + b"".join(rest))
    assert main(words) == 1
    assert (out / "reports.jsonl").read_bytes().count(b"\n") == 1
