"""What went wrong with an input, as data: it crosses between processes and becomes an error again."""

from __future__ import annotations

import builtins

from msgspec import Struct

from statusparse import errors
from statusparse.errors import StatusParseError, TimedOut, WorkerFailed

__all__ = ["Fault", "error_of", "fault_of", "sentence_of"]

#: Faults that say nothing of the content: the same input may be read well another time.
_OF_THE_MOMENT = (WorkerFailed.__name__, TimedOut.__name__)


class Fault(Struct, frozen=True):
    """An error: the name of its class, its sentence, and the number that the operating system gives it."""

    kind: str
    message: str
    errno: int | None = None

    @property
    def lasting(self) -> bool:
        """Whether the same content gives the same fault again.

        >>> Fault("MalformedDocument", "The file is truncated.").lasting, Fault("TimedOut", "Too long.").lasting
        (True, False)
        """
        return self.kind not in _OF_THE_MOMENT and self.errno is None


def fault_of(error: BaseException) -> Fault:
    """An error as data. What is neither ours nor the operating system's is a fault of the worker.

    >>> fault_of(FileNotFoundError(2, "No such file or directory", "x.txt")).kind
    'FileNotFoundError'
    >>> fault_of(KeyError("x")).kind
    'WorkerFailed'
    """
    if isinstance(error, StatusParseError):
        return Fault(type(error).__name__, error.message)
    if isinstance(error, OSError):
        return Fault(type(error).__name__, error.strerror or str(error), error.errno or 0)
    # A library that few processes need.
    from concurrent.futures import BrokenExecutor, CancelledError

    said = f"{type(error).__name__}: {error}"
    if isinstance(error, MemoryError):
        message = "There was not enough memory to read it. Read it alone, or with fewer jobs."
    elif isinstance(error, (BrokenExecutor, CancelledError)):
        message = f"The executor lost it ({said}). Read it again."
    else:
        message = f"Reading it met an error that should not be ({said}). Please report it, with the file."
    return Fault(WorkerFailed.__name__, message)


def error_of(fault: Fault, name: str) -> StatusParseError | OSError:
    """The error again, with the name of the input.

    >>> print(error_of(Fault("EncryptedDocument", "It wants a password."), "a.docx"))
    a.docx: It wants a password.
    """
    if fault.errno is not None:
        if fault.errno:
            return OSError(fault.errno, fault.message, name)
        unnumbered: type[OSError] = getattr(builtins, fault.kind, OSError)
        return unnumbered(f"{name}: {fault.message}")
    kind: type[StatusParseError] = getattr(errors, fault.kind)
    return kind(fault.message, name)


def sentence_of(fault: Fault) -> str:
    """What a person is told of a fault.

    >>> sentence_of(Fault("FileNotFoundError", "No such file or directory", 2))
    'No such file or directory. Check the name and the permissions.'
    """
    return fault.message if fault.errno is None else f"{fault.message}. Check the name and the permissions."
