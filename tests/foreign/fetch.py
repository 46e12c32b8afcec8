"""Fetches the Word documents that others publish as test data of their own, with pip. `python tests/foreign/fetch.py FOLDER`

They stand in source distributions. pip asks each for its name before it keeps the archive, which would run code of the
distribution; a stand-in for its build backend answers instead, so nothing but pip and this file is run.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

__all__ = ["SOURCES", "fetch"]

SOURCES = ("python-docx==1.2.0",)
#: The modules that the distributions name as their build backend.
_BACKENDS = (
    "setuptools/build_meta",
    "hatchling/build",
    "poetry/core/masonry/api",
    "flit_core/buildapi",
    "pdm/backend",
    "uv_build",
    "maturin",
    "poetry_dynamic_versioning/backend",
)
_STAND_IN = """
import os, shutil, sys

__legacy__ = sys.modules[__name__]

def get_requires_for_build_wheel(config_settings=None):
    return []

def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    with open("PKG-INFO", encoding="utf-8") as file:
        said = dict(line.rstrip().split(": ", 1) for line in file if line.startswith(("Name: ", "Version: ")))
    folder = f"{said['Name'].replace('-', '_')}-{said['Version']}.dist-info"
    os.mkdir(os.path.join(metadata_directory, folder))
    shutil.copy("PKG-INFO", os.path.join(metadata_directory, folder, "METADATA"))
    return folder
"""
_LARGEST = 20_000_000  # bytes of one document


def fetch(folder: Path) -> int:
    """Puts the documents of all sources into a folder, and returns how many there are.

    Args:
        folder: a source that has a folder of its own in here already is not fetched again.

    Raises:
        subprocess.CalledProcessError: pip could not bring a source.
    """
    with tempfile.TemporaryDirectory() as made:
        backends = Path(made, "backends")
        for name in _BACKENDS:
            path = backends / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_STAND_IN, encoding="utf-8")
            for parent in path.relative_to(backends).parents:
                # A package with this file goes before one of the same name that is installed.
                (backends / parent / "__init__.py").touch()
        environment = {**os.environ, "PYTHONPATH": str(backends)}
        for source in SOURCES:
            own = folder / source.replace("==", "-")
            if own.is_dir():
                continue
            archives = Path(made, source)
            command = [
                *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"),
                *("--no-binary=:all:", "--no-build-isolation", "--use-pep517", f"--dest={archives}", source),
            ]
            subprocess.run(command, env=environment, check=True)
            part = own.with_suffix(".part")
            part.mkdir(parents=True, exist_ok=True)
            for number, (name, data) in enumerate(_documents(next(archives.iterdir()))):
                (part / f"{number:03} {name}").write_bytes(data)
            part.rename(own)
    return sum(1 for _ in folder.glob("*/*.docx"))


def _documents(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of the Word documents in a source distribution, in the order of their paths."""
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as package:
            for info in sorted(package.infolist(), key=lambda info: info.filename):
                if _wanted(info.filename, info.file_size):
                    yield info.filename.rpartition("/")[2], package.read(info)
        return
    with tarfile.open(archive) as package:
        for member in sorted(package.getmembers(), key=lambda member: member.name):
            if member.isfile() and _wanted(member.name, member.size):
                file = package.extractfile(member)
                yield member.name.rpartition("/")[2], (file or io.BytesIO()).read()


def _wanted(name: str, size: int) -> bool:
    base = name.rpartition("/")[2]
    return base.lower().endswith((".docx", ".docm", ".dotx")) and not base.startswith(("~$", ".")) and size <= _LARGEST


if __name__ == "__main__":
    print(fetch(Path(sys.argv[1])), "documents")
