"""Files that another program has open, so that they cannot be replaced."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

__all__ = ["lock_files"]


def lock_files(patch: pytest.MonkeyPatch) -> None:
    """Lets no file that is there be replaced, as where Excel has it open; lists of errors aside."""
    replace = Path.replace

    def locked(path: Path, target: Path) -> Path:
        if target.exists() and target.suffix != ".jsonl":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path), None, str(target))
        return replace(path, target)

    patch.setattr(Path, "replace", locked)
