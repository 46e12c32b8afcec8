"""Writes files so that a half-written one is never seen."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.suffixes import unknown_suffix
from statusparse.writers import WRITERS, render

if TYPE_CHECKING:
    from statusparse.parsing import Input

__all__ = [
    "cannot_be_written",
    "replacing",
    "replacing_path",
    "require_folder",
    "told_of",
    "write",
    "write_bytes",
]

#: Why the system does not let a file be replaced while another program has it.
_NOT_LET_GO = (errno.EPERM, errno.EACCES, errno.EBUSY)


def write(
    report: StatusReport,
    path: str | os.PathLike[str],
    format: str | None = None,
    *,
    form: str | Path | Form | None = None,
    into: Input | None = None,
    tracked: bool = False,
    force: bool = False,
) -> None:
    """Writes a report to a file, all of it or nothing.

    Args:
        report: the report.
        path: where to; an existing file is replaced.
        format: a format of `render`; None takes it from the suffix of the path.
        form: name, path or description of the form that it was read with; None takes the built-in one it names.
        into: a form of Word to fill, as for `render`.
        tracked: whether the changes to that form are tracked.
        force: whether what has no place in that form is left out, in place of an error.

    Raises:
        StatusParseError: the form cannot be filled; nothing is written.
        ValueError: the suffix names no format.
        TypeError: `report` is no StatusReport.
        OSError: the file cannot be written; what was there before is left as it was.

    >>> from tempfile import TemporaryDirectory
    >>> from statusparse import new_report, parse
    >>> with TemporaryDirectory() as folder:
    ...     write(new_report("Tryg cykling", year=2018), f"{folder}/form.docx")
    ...     parse(f"{folder}/form.docx").initiative
    'Tryg cykling'
    """
    target = Path(path)
    if format is None:
        format = target.suffix.lower().lstrip(".")
        format = {"htm": "html", "markdown": "md", "text": "txt", "tsv": "txt"}.get(format, format)
        if format not in WRITERS:
            raise ValueError(f"{unknown_suffix(target.name, [f'.{name}' for name in WRITERS])} Or give format=.")
    write_bytes(target, render(report, format, form=form, into=into, tracked=tracked, force=force))


def write_bytes(target: Path, data: bytes) -> None:
    """Writes a file by way of a temporary one beside it, which then takes its name.

    Raises:
        OSError: the file cannot be written.
    """
    with replacing(target) as file:
        file.write(data)


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of the target once all is written; after an error there is none.

    Raises:
        OSError: the file cannot be written.
    """
    with replacing_path(target) as temporary, temporary.open("wb") as file:
        yield file


@contextlib.contextmanager
def replacing_path(target: Path) -> Iterator[Path]:
    """The path of an empty file to write to, which takes the place of the target as in :func:`replacing`.

    Raises:
        OSError: the file cannot be written.
    """
    kept = _mode(target)
    temporary = _beside(target, 0o666 if kept is None else kept | 0o600)
    try:
        with told_of(target, temporary):
            yield temporary
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            if kept is not None:
                temporary.chmod(kept)
            temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def told_of(target: Path, temporary: Path) -> Iterator[None]:
    """Lets an error about a temporary file, or about one without a name, be one about the file that was asked for."""
    try:
        yield
    except OSError as error:
        if error.errno is None or error.filename not in (None, str(temporary)):
            raise
        raise OSError(error.errno, error.strerror or os.strerror(error.errno), str(target)) from error


def cannot_be_written(error: OSError) -> str | None:
    """What a person is told of a file that is there and cannot be replaced; None where an error is of another kind.

    >>> cannot_be_written(OSError(errno.ENOSPC, "No space left on device", "all.xlsx"))
    """
    if error.errno not in _NOT_LET_GO or not error.filename or not Path(error.filename).is_file():
        return None
    return (
        f"{error.filename} cannot be written: {error.strerror}. Is it open in another program? Close it and run this "
        "again."
    )


def require_folder(target: Path) -> None:
    """Makes sure that there is a folder for a file.

    Raises:
        FileNotFoundError: there is none; it is named.
    """
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "There is no such folder", str(target.parent))


def _beside(target: Path, mode: int) -> Path:
    """A new empty file in the folder of the target, with what the system allows of the permissions."""
    require_folder(target)
    while True:
        path = target.parent / f".{os.urandom(8).hex()}.part"
        with contextlib.suppress(FileExistsError):
            with told_of(target, path):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
            return path


def _mode(target: Path) -> int | None:
    """The permissions of the file that is replaced; None where there is none, or a link, which leads to another.

    Raises:
        OSError: it is a device or the like, which would be gone.
    """
    with contextlib.suppress(FileNotFoundError):
        kind = target.stat().st_mode
        if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
            raise OSError(errno.EINVAL, "It is a device or a pipe, which a file cannot replace", str(target))
        if not target.is_symlink():
            return stat.S_IMODE(kind) & 0o777
    return None
