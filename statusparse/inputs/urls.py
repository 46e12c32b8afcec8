"""Files behind URLs, by way of fsspec where it is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from statusparse.inputs.found import FoundFile, as_path, as_text, passed_over

__all__ = ["find", "is_url", "open_url"]

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+(::|://)")
_PATTERN = frozenset("*?[")


def is_url(name: str) -> bool:
    """Whether a name is a URL; a drive such as `C:` is none.

    >>> is_url("s3://arkiv/2017/form.docx"), is_url("C:/arkiv/form.docx")
    (True, False)
    """
    return _URL.match(name) is not None


def find(url: str) -> Iterator[FoundFile]:
    """The files that a URL means: one, those below a folder, or those that fit a pattern, sorted.

    Raises:
        ValueError: fsspec, or what it needs for such a URL, is not installed.
        OSError: it cannot be listed.
    """
    files, path = _opened(url)
    chain = "".join(f"::{link}" for link in url.split("::")[1:])
    with _as_os_errors(url):
        if _PATTERN & set(path) and not files.exists(path):
            paths, root = files.glob(path), None
        elif files.isdir(path):
            paths, root = files.find(path), path.rstrip("/") + "/"
        else:
            base = path.rstrip("/").rpartition("/")[2]
            yield FoundFile(url, url.find(base) if base else 0, named=True)
            return
        paths = sorted(one for one in paths if root is not None or files.isfile(one))
    for one in paths:
        below = one[len(root) :] if root is not None and one.startswith(root) else one.rpartition("/")[2]
        if not any(map(passed_over, below.split("/"))):
            full, below = as_path(files.unstrip_protocol(one)), as_path(below)
            yield FoundFile(full + chain, len(full) - len(below), named=False)


def open_url(url: str) -> BinaryIO:
    """The file behind a URL, opened in binary mode.

    Raises:
        OSError: it does not exist, or cannot be read.
        ValueError: fsspec, or what it needs for such a URL, is not installed.
    """
    files, path = _opened(url)
    with _as_os_errors(url):
        return cast(BinaryIO, files.open(path, "rb"))


def _opened(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise ValueError(f"{url} is a URL; {_wanting(url)}") from error
    with _as_os_errors(url):
        try:
            files, path = url_to_fs(as_text(url))
        except ImportError as error:
            said = _wanting(url) if _is_of_the_web(url) else str(error)
            raise ValueError(f"{url} cannot be read: {said}") from error
    return files, path


def _is_of_the_web(url: str) -> bool:
    return url.rpartition("::")[2].startswith(("http://", "https://"))


def _wanting(url: str) -> str:
    """What to install for a URL; those of the web want more than fsspec itself."""
    package = '"fsspec[http]"' if _is_of_the_web(url) else "fsspec"
    return f"to read it, install fsspec: pip install {package}"


@contextmanager
def _as_os_errors(url: str) -> Iterator[None]:
    """Every kind of storage has errors of its own; here they are those of a file system."""
    try:
        yield
    except (OSError, ValueError):
        raise
    except Exception as error:
        raise OSError(0, f"{type(error).__name__}: {error}", url) from error
