"""Messages over a pipe: eight bytes of length, then the message."""

from __future__ import annotations

import struct
from typing import BinaryIO

__all__ = ["receive", "send"]

_LENGTH = struct.Struct("<Q")


def send(pipe: BinaryIO, message: bytes) -> None:
    """Writes a message.

    Raises:
        OSError: nobody is there to read it.
    """
    pipe.write(_LENGTH.pack(len(message)) + message)
    pipe.flush()


def receive(pipe: BinaryIO) -> bytes | None:
    """Reads a message, or None where the pipe ends before its end.

    >>> import io
    >>> pipe = io.BytesIO()
    >>> send(pipe, b"form")
    >>> receive(io.BytesIO(pipe.getvalue())), receive(io.BytesIO(pipe.getvalue()[:-1]))
    (b'form', None)
    """
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    message = pipe.read(length)
    return message if len(message) == length else None
