"""Opens what a name means, a path or a URL, and reads it within limits."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import BinaryIO

from statusparse.inputs import urls
from statusparse.limits import Limits

__all__ = ["open_input", "read_whole"]

_CHUNK = 1 << 20


def open_input(name: str) -> BinaryIO:
    """The file of a path or URL, opened in binary mode.

    Raises:
        OSError: it does not exist, or cannot be opened.
    """
    if urls.is_url(name):
        return urls.open_url(name)
    try:
        return Path(name).open("rb")
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.EINVAL, f"It is no name of a file: {error}", name) from error


def read_whole(stream: BinaryIO, limits: Limits) -> bytes:
    """All bytes of a file that is open.

    Raises:
        LimitExceeded: there are more than `limits` allows.
        TypeError: the file was opened as text.
    """
    chunks = []
    size = 0
    while chunk := stream.read(_CHUNK):
        if not isinstance(chunk, bytes):
            raise TypeError("The file was opened as text; open it in binary mode: open(path, 'rb').")
        chunks.append(chunk)
        size += len(chunk)
        limits.check("input_bytes", size, "bytes")
    return b"".join(chunks)
