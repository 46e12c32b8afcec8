"""The files of a run: written aside, then moved to where they belong, so that none is ever seen half-written."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path, PurePosixPath
from threading import Lock

from statusparse.files import told_of
from statusparse.inputs.own import JOURNAL

__all__ = ["OutputFolder", "StateFolder", "ends_the_run"]

#: What is no matter of one file: there is no more room, or nothing can be written at all.
_NO_MORE = {
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EROFS", "EIO", "EFBIG", "EMFILE", "ENFILE")
    if hasattr(errno, name)
}


def ends_the_run(error: OSError) -> bool:
    """Whether an error of writing would meet every other file too.

    >>> ends_the_run(OSError(errno.ENOSPC, "No space left on device")), ends_the_run(OSError(errno.ENAMETOOLONG, ""))
    (True, False)
    """
    return error.errno in _NO_MORE


class StateFolder:
    """The hidden folder beside the outputs: the journal, the spool of reports, and what is being written.

    While a run is on, it is locked.

    Args:
        path: of the folder; it is made.

    Raises:
        OSError: it cannot be made, or another run has it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.aside = path / "aside"
        path.mkdir(parents=True, exist_ok=True)
        for own in (path, *(path / name for name in ("aside", "lock", JOURNAL, "reports"))):
            if own.is_symlink():
                said = "It is a symbolic link, where a run keeps its own files; take it away, or name another folder"
                raise OSError(errno.ELOOP, said, str(own))
        self._lock = (path / "lock").open("ab")
        try:
            _lock(self._lock.fileno())
        except OSError as error:
            self._lock.close()
            said = "Another run is writing there. Wait until it is done, or name another folder"
            raise OSError(errno.EAGAIN, said, str(path.parent)) from error
        # What a run that was killed has left behind.
        shutil.rmtree(self.aside, ignore_errors=True)
        self.aside.mkdir(exist_ok=True)

    def close(self) -> None:
        """Lets go of the folder; what was being written is taken away."""
        shutil.rmtree(self.aside, ignore_errors=True)
        self._lock.close()

    def remove(self) -> None:
        """Takes the folder away, with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class OutputFolder:
    """The folder that the outputs go to; several threads may write there.

    Args:
        path: of the folder; it is made.
        state: its hidden folder.
    """

    def __init__(self, path: Path, state: StateFolder) -> None:
        self.path = path
        self._aside = state.aside
        self._real = os.path.realpath(path)
        self._numbers = count(1)
        self._lock = Lock()
        self._touched: set[Path] = set()

    @contextlib.contextmanager
    def replacing(self, name: PurePosixPath | str) -> Iterator[Path]:
        """A path to write to, which takes the place of the file of this name once all is written.

        Raises:
            OSError: it cannot be written; what was there before is left as it was.
        """
        target = self._inside(name)
        aside = self._aside / str(next(self._numbers))
        try:
            with told_of(target, aside):
                yield aside
                with aside.open("rb+") as file:
                    os.fsync(file.fileno())
                target.parent.mkdir(parents=True, exist_ok=True)
                with contextlib.suppress(FileNotFoundError):
                    aside.chmod(target.stat().st_mode & 0o777)
                aside.replace(target)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        with self._lock:
            self._touched.update(folder for folder in target.parents if folder.is_relative_to(self.path))

    def _inside(self, name: PurePosixPath | str) -> Path:
        """Where a file of this name stands, in the folder itself: no symbolic link leads out of it.

        Raises:
            OSError: one does.
        """
        target = self.path / name
        if not Path(os.path.realpath(target.parent)).is_relative_to(self._real):
            said = "A symbolic link leads out of the output folder; take it away, or name another folder"
            raise OSError(errno.ELOOP, said, str(target))
        return target

    def remove(self, name: str) -> None:
        """Takes a file away, if it is there and stands in the folder itself.

        Raises:
            OSError: it cannot be taken away.
        """
        with contextlib.suppress(FileNotFoundError):
            self._inside(name).unlink()

    def write(self, name: PurePosixPath, data: bytes) -> None:
        """Writes a file, all of it or nothing.

        Raises:
            OSError: it cannot be written.
        """
        with self.replacing(name) as aside:
            aside.write_bytes(data)

    def sync(self) -> None:
        """Waits until the names of the files written are on the disk as well."""
        with self._lock:
            touched, self._touched = self._touched, set()
        if os.name != "nt":
            for folder in touched:
                descriptor = os.open(folder, os.O_RDONLY)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)

    def has(self, name: str, size: int) -> bool:
        """Whether there is a file of this name and size in bytes."""
        try:
            found = (self.path / name).stat()
        except OSError:
            return False
        return found.st_size == size
