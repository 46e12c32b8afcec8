"""Word documents of others, which no one made for this library; `.ci/run` fetches them, and says where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

__all__ = ["foreign_folder"]

#: Names the folder with `documents/`, and `peers/`, an environment with the libraries to compare with.
VARIABLE = "STATUSPARSE_FOREIGN"


def foreign_folder(name: str) -> Path:
    """A folder that is not committed; the test that asks for it is skipped where it is missing, and fails on CI."""
    folder = os.environ.get(VARIABLE)
    if folder and (path := Path(folder, name)).is_dir():
        return path.absolute()
    said = f"{VARIABLE} names no folder with {name}/ in it; .ci/run shows how it is filled"
    if os.environ.get("CI") == "true":
        pytest.fail(said)
    pytest.skip(said)
