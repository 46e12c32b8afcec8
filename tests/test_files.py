"""Files are written whole, with the permissions that they are to have, whoever else writes at the same time."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from statusparse.files import replacing, write_bytes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")


@pytest.fixture
def mask() -> Iterator[int]:
    before = os.umask(0o027)
    yield 0o027
    os.umask(before)


def test_a_new_file_has_the_permissions_that_the_system_gives(tmp_path: Path, mask: int) -> None:
    write_bytes(tmp_path / "a", b"a")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o666 & ~mask


def test_a_file_keeps_its_permissions_also_while_it_is_written(tmp_path: Path, mask: int) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o602)
    with replacing(target) as file:
        file.write(b"secret")
        file.flush()
        aside = next(path for path in tmp_path.iterdir() if path != target)
        assert aside.stat().st_mode & 0o777 & ~0o602 == 0
    assert target.stat().st_mode & 0o777 == 0o602


def test_many_threads_do_not_take_the_mask_away(tmp_path: Path, mask: int) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(16) as threads:
            list(threads.map(lambda number: write_bytes(tmp_path / str(number), b"x"), range(2_000)))
    finally:
        sys.setswitchinterval(interval)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o666 & ~mask}
    assert os.umask(mask) == mask


def test_a_link_is_replaced_and_what_it_leads_to_is_left_alone(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"mine")
    (tmp_path / "a").symlink_to(elsewhere)
    write_bytes(tmp_path / "a", b"a")
    assert elsewhere.read_bytes() == b"mine"
    assert not (tmp_path / "a").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"a"


def test_a_device_or_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "a"
    os.mkfifo(pipe)
    (tmp_path / "b").symlink_to(pipe)
    for target in (pipe, tmp_path / "b"):
        with pytest.raises(OSError, match="It is a device or a pipe"):
            write_bytes(target, b"a")
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert (tmp_path / "b").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
