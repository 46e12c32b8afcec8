"""What a name means: files, folders, patterns, zip archives and their members, URLs."""

from __future__ import annotations

import io
import os
import random
import struct
import sys
import zipfile
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.inputs import FoundFile, find_files, read_input
from statusparse.inputs.names import OutputNames
from statusparse.inputs.zip_directory import entries
from tests.archives import small_zip

SAMPLES = Path(__file__).parent.parent.parent / "samples"
FORM = (SAMPLES / "formidling-2019.txt").read_bytes()
WORD = (SAMPLES / "tryghedsvandringer-2016.docx").read_bytes()


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(FORM)
    return folder


def places(*inputs: object, **more: object) -> list[str]:
    return [str(file.place) for file in find_files(inputs, **more)]  # type: ignore[arg-type]


def test_a_folder_gives_all_files_below_it_sorted_but_hidden_ones_and_locks(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a.docx", "2018/z.txt", "2017/æ.txt", ".git/x.txt", "~$a.docx", "2017/.skjult.txt")
    assert places(tmp_path) == ["a.docx", "b.txt", "2017/æ.txt", "2018/z.txt"]


def test_a_pattern_gives_what_fits_sorted(tmp_path: Path) -> None:
    tree(tmp_path, "2017/b.txt", "2017/a.txt", "2017/c.docx", "2018/d.txt", "2017/~$e.txt")
    assert places(f"{tmp_path}/2017/*.txt") == ["a.txt", "b.txt"]
    assert places(f"{tmp_path}/**/*.txt") == ["a.txt", "b.txt", "d.txt"]


def test_a_name_that_looks_like_a_pattern_or_member_but_is_a_file_is_that_file(tmp_path: Path) -> None:
    tree(tmp_path, "form [1].txt", "odd!/form.txt")
    assert places(f"{tmp_path}/form [1].txt") == ["form [1].txt"]
    assert places(f"{tmp_path}/odd!/form.txt") == ["form.txt"]


def test_a_missing_file_is_given_and_reading_it_says_so(tmp_path: Path) -> None:
    (file,) = find_files([tmp_path / "none.txt"])
    with pytest.raises(FileNotFoundError):
        read_input(file)
    (file,) = find_files(["a\0b"])
    with pytest.raises(OSError, match="no name of a file"):
        read_input(file)


def test_a_dangling_link_is_given_rather_than_lost(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    assert places(tmp_path) == ["gone.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_cannot_be_read_is_given_rather_than_lost(tmp_path: Path) -> None:
    closed = tree(tmp_path, "closed/a.txt") / "closed"
    closed.chmod(0)
    try:
        assert places(tmp_path) == ["closed"]
    finally:
        closed.chmod(0o755)


def test_the_folder_of_the_outputs_is_left_out_wherever_it_lies(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "out/a.json", "all.jsonl")
    left_out = [os.path.realpath(tmp_path / "out"), os.path.realpath(tmp_path / "all.jsonl")]
    assert places(tmp_path, leave_out=left_out) == ["a.txt"]


def test_a_zip_archive_gives_its_members_and_a_word_file_is_no_archive(tmp_path: Path) -> None:
    members = {"2017/b.txt": FORM, "2017/a.docx": WORD, "__MACOSX/2017/._b.txt": b"x", "~$b.docx": b"x", "2017/": b""}
    small_zip(tmp_path / "arkiv.zip", members)
    (tmp_path / "form.zip").write_bytes(WORD)
    small_zip(tmp_path / "more.docx", {"c.txt": FORM})
    assert places(tmp_path) == ["arkiv.zip/2017/a.docx", "arkiv.zip/2017/b.txt", "form.zip", "more.docx/c.txt"]
    assert places(tmp_path / "arkiv.zip") == ["2017/a.docx", "2017/b.txt"]
    assert {read_input(file) for file in find_files([tmp_path / "arkiv.zip"])} == {FORM, WORD}


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("2017/b.txt", ["b.txt"]),
        ("2017", ["a.docx", "b.txt"]),
        ("2017/", ["a.docx", "b.txt"]),
        ("", ["2017/a.docx", "2017/b.txt", "c.txt"]),
        ("2017/*.docx", ["2017/a.docx"]),
        ("*.txt", ["2017/b.txt", "c.txt"]),
    ],
)
def test_members_are_named_behind_the_archive(tmp_path: Path, inside: str, expected: list[str]) -> None:
    archive = small_zip(tmp_path / "arkiv.zip", {"2017/b.txt": FORM, "2017/a.docx": WORD, "c.txt": FORM})
    assert places(f"{archive}!/{inside}") == expected


def test_a_member_that_is_missing_is_an_os_error_that_names_it(tmp_path: Path) -> None:
    archive = small_zip(tmp_path / "arkiv.zip", {"a.txt": FORM})
    (file,) = find_files([f"{archive}!/b.txt"])
    with pytest.raises(FileNotFoundError, match=r"arkiv\.zip!/b\.txt"):
        read_input(file)


def test_no_member_leads_out_of_the_output_folder(tmp_path: Path) -> None:
    names = ["../../x.txt", "/etc/passwd", "C:\\windows\\y.txt", "a/../../z.txt", "..\\w.txt", "./v.txt"]
    archive = small_zip(tmp_path / "bad.zip", dict.fromkeys(names, FORM))
    assert sorted(places(archive)) == ["a/z.txt", "etc/passwd", "v.txt", "w.txt", "windows/y.txt", "x.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_danish_names_of_members_are_read_as_macos_and_windows_write_them(tmp_path: Path, encoding: str) -> None:
    name = "nørresundby/æblehøst på å.txt"
    data = small_zip(tmp_path / "a.zip", {"n" * len(name.encode(encoding)): FORM}).read_bytes()
    data = data.replace(b"n" * len(name.encode(encoding)), name.encode(encoding))
    (tmp_path / "a.zip").write_bytes(data)
    assert places(tmp_path / "a.zip") == [name]


def test_a_member_under_a_password_says_so(tmp_path: Path) -> None:
    data = bytearray(small_zip(tmp_path / "a.zip", {"a.txt": FORM}).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    (outcome,) = sp.parse_many(tmp_path / "a.zip")
    assert isinstance(outcome.error, sp.EncryptedDocument)
    assert outcome.error.input == f"{tmp_path}/a.zip!/a.txt"


def test_a_member_of_an_unknown_compression_says_so(tmp_path: Path) -> None:
    data = bytearray(small_zip(tmp_path / "a.zip", {"a.txt": FORM}).read_bytes())
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", data, data.index(mark) + place, 98)  # PPMd
    (tmp_path / "a.zip").write_bytes(data)
    (outcome,) = sp.parse_many(tmp_path / "a.zip")
    assert isinstance(outcome.error, sp.UnsupportedFormat)


def test_a_zip_within_a_zip_is_not_opened_and_says_what_to_do(tmp_path: Path) -> None:
    inner = small_zip(tmp_path / "inner.zip", {"a.txt": FORM}).read_bytes()
    (outcome,) = sp.parse_many(small_zip(tmp_path / "outer.zip", {"inner.zip": inner}))
    assert isinstance(outcome.error, sp.UnsupportedFormat)
    assert "zip archive" in outcome.error.message


def test_a_bomb_is_stopped_by_the_limit_on_what_is_inflated(tmp_path: Path) -> None:
    archive = small_zip(tmp_path / "bomb.zip", {"a.txt": bytes(30_000_000), "b.txt": FORM})
    first, second = sp.parse_many(archive, limits=sp.Limits(input_bytes=1_000_000))
    assert isinstance(first.error, sp.LimitExceeded)
    assert second.report is not None


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_of_every_common_compression_are_read(tmp_path: Path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as archive:
        archive.writestr("a.txt", FORM)
    (file,) = find_files([tmp_path / "a.zip"])
    assert read_input(file) == FORM


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_archive_gives_only_our_own_errors(tmp_path: Path, method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.txt", FORM)
        archive.writestr("b/c.docx", WORD)
    whole = out.getvalue()
    chance = random.Random(method)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / "a.zip").write_bytes(data[: chance.choice([len(data), chance.randrange(len(data))])])
        outcomes = list(sp.parse_many(tmp_path / "a.zip"))
        assert outcomes
        for outcome in outcomes:
            assert outcome.error is None or isinstance(outcome.error, (sp.StatusParseError, OSError))
            assert not isinstance(outcome.error, sp.WorkerFailed), outcome.error


def test_two_members_of_one_name_are_both_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", FORM)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", FORM.replace(b"2019", b"2020"))
    assert [outcome.report.year for outcome in sp.parse_many(tmp_path / "a.zip") if outcome.report] == [2019, 2020]


def test_urls_are_read_by_fsspec_files_folders_patterns_and_archives(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    store = fsspec.filesystem("memory")
    packed = small_zip(tmp_path / "a.zip", {"2016/c.txt": FORM}).read_bytes()
    for name, data in {"b.txt": FORM, "2017/a.docx": WORD, "2017/~$a.docx": b"", "2018/pak.zip": packed}.items():
        store.pipe(f"/arkiv/{name}", data)
    assert places("memory://arkiv") == ["2017/a.docx", "2018/pak.zip/2016/c.txt", "b.txt"]
    assert places("memory://arkiv/b.txt") == ["b.txt"]
    assert places("memory://arkiv/*/*.docx") == ["a.docx"]
    assert places("memory://arkiv/2018/pak.zip!/2016") == ["c.txt"]
    outcomes = list(sp.parse_many(["memory://arkiv", "memory://arkiv/none.txt"]))
    assert [outcome.report.initiative for outcome in outcomes[:3] if outcome.report] == [
        "Tryghedsvandringer", "Formidling", "Formidling",
    ]  # fmt: skip
    assert outcomes[0].input == "memory:///arkiv/2017/a.docx"
    assert isinstance(outcomes[3].error, FileNotFoundError)
    with pytest.raises(ValueError, match="carrierpigeon"):
        list(sp.parse_many("carrierpigeon://arkiv"))


@pytest.mark.parametrize("missing", ["fsspec.core", "fsspec.implementations.http", "aiohttp"])
def test_what_a_url_of_the_web_wants_is_named(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fsspec")
    if missing != "fsspec.core":
        monkeypatch.delitem(sys.modules, "fsspec.implementations.http", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
    registry = pytest.importorskip("fsspec.registry")
    for name in ("http", "https"):
        monkeypatch.delitem(registry._registry, name, raising=False)
    for url in ("https://example.org/form.docx", "zip://form.docx::http://example.org/forms.zip"):
        with pytest.raises(ValueError, match=r'install fsspec: pip install "fsspec\[http\]"$'):
            list(sp.parse_many(url))


def test_other_urls_want_fsspec_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(ValueError, match=r"install fsspec: pip install fsspec$"):
        list(sp.parse_many("s3://arkiv/form.docx"))


def test_workers_read_urls_too(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    tree(tmp_path, "a.txt", "b/c.txt")
    outcomes = list(sp.parse_many(f"file://{tmp_path}", jobs=2))
    assert [outcome.report is not None for outcome in outcomes] == [True, True]


def names_of(*given: str, suffixes: tuple[str, ...] = (".json",)) -> list[str]:
    all_places = [FoundFile(name, 0, False).place for name in given]
    names = OutputNames(all_places, suffixes)
    return [str(names.stem(place)) for place in all_places]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a.docx", "b/a.docx"], ["a", "b/a"]),
        (["a.docx", "a.html"], ["a.docx", "a.html"]),
        (["a.docx", "A.html"], ["a.docx", "A.html"]),
        (["B/a.docx", "b/a.docx"], ["B/a.docx", "b/a.docx-2"]),
        (["a.docx", "a.docx"], ["a.docx", "a.docx-2"]),
        (["a.docx", "a.docx.txt", "a.html"], ["a.docx-2", "a.docx", "a.html"]),
        (["\u00e5.docx", "a\u030a.txt"], ["\u00e5.docx", "a\u030a.txt"]),
        (["a.json/b.txt", "a.txt"], ["a.json/b", "a.txt"]),
        (["noter", "noter.txt"], ["noter", "noter.txt"]),
    ],
)
def test_no_two_outputs_have_one_name_in_any_case_or_normal_form(given: list[str], expected: list[str]) -> None:
    assert names_of(*given) == expected


def test_the_directory_of_an_archive_is_read_as_the_standard_library_reads_it(tmp_path: Path) -> None:
    names = ["b.txt", "a/", "a/c.txt", "æ.txt", "x" * 300 + ".txt"]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        archive.comment = b"packed by hand"
        for name in names:
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
                member.write(FORM if not name.endswith("/") else b"")
    for before in (b"", b"#!/bin/sh\nself-extracting"):
        data = io.BytesIO(before + out.getvalue())
        expected = [
            (info.filename.encode(), info.header_offset, info.compress_size, info.file_size, info.CRC)
            for info in zipfile.ZipFile(data).infolist()
            if not info.is_dir()
        ]
        assert [
            (one.name, one.member.offset, one.member.compressed, one.member.size, one.member.crc)
            for one in entries(data)
        ] == expected


def test_an_archive_with_more_members_than_16_bits_can_count_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(65_600):
            archive.writestr(zipfile.ZipInfo(f"{number:05}.txt"), b"")
    assert sum(1 for _ in find_files([tmp_path / "a.zip"])) == 65_600


def test_a_file_of_the_name_of_an_output_is_an_input_unless_it_is_one(tmp_path: Path) -> None:
    tree(tmp_path, "a.csv", "b.jsonl", "c.html", "d.xlsx", "e.ics", "f.json", "g.sqlite", "h.parquet")
    (tmp_path / "d.xlsx").write_bytes(WORD)
    assert len(places(tmp_path)) == 8


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_of_the_name_of_an_output_is_waited_for_by_nobody(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "all.csv")
    assert places(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("journal", [b"", b"[" * 100_000, b"null\n", b"\xff\n", b'{"outputs": [["a.txt", 1]]'])
def test_a_journal_that_no_run_has_written_hides_nothing(journal: bytes, tmp_path: Path) -> None:
    tree(tmp_path, "out/a.txt", "out/.statusparse/journal.jsonl")
    (tmp_path / "out" / ".statusparse" / "journal.jsonl").write_bytes(journal)
    assert places(tmp_path) == ["out/a.txt"]


def test_a_folder_of_outputs_alone_says_what_to_name(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_bytes(sp.to_json(sp.parse(FORM), indent=None) + b"\n")
    with pytest.raises(ValueError, match="1 output of earlier runs"):
        list(sp.parse_many([tmp_path]))
    assert [len(one.reports) for one in sp.parse_many([tmp_path / "all.jsonl"])] == [1]
    assert [len(one.reports) for one in sp.parse_many([f"{tmp_path}/*.jsonl"])] == [1]
