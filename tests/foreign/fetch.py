"""Fetches the Word documents that others publish as test data of their own, with pip. `python tests/foreign/fetch.py FOLDER`

They stand in source distributions. pip asks each for its name before it keeps the archive, which would run code of the
distribution; a stand-in for its build backend answers instead, so nothing but pip and this file is run.
"""

from __future__ import annotations

import hashlib
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

SOURCES = (
    "bayoo-docx==0.2.20",
    "benker==0.5.4",
    "betteroffice-docx==0.2.1",
    "docassemble-lawvrentersrightswestvirginia==0.1.3",
    "docassemble-lawvwillsclinic==1.0.7",
    "docassemble-nda==0.0.1",
    "docassemble.ALToolbox==0.18.0",
    "docassemble.ALWeaver==2.3.1",
    "docassemble.AssemblyLine==4.8.0",
    "docassemble.base==1.10.5",
    "docassemble.demo==1.10.5",
    "docx-editor==0.8.2",
    "docx-knife==0.1.2",
    "docx-plus==0.6.2",
    "docx-revisions==0.1.5",
    "docx2html==0.2.3",
    "pydocx==0.9.10",
    "python-docx-oss==0.0.12",
    "python-docx==1.2.0",
    "skelmis-docx==2.6.0",
)
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
    """Puts the documents of all sources into a folder, each once, and returns how many there are.

    Args:
        folder: a source that was fetched into it before is not fetched again.

    Raises:
        subprocess.CalledProcessError: pip could not bring a source.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        environment = {**os.environ, "PYTHONPATH": str(_stand_ins(Path(made, "backends")))}
        for source in SOURCES:
            done = folder / f".{source}"
            if done.exists():
                continue
            archives = Path(made, source)
            command = [
                *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"),
                *("--no-binary=:all:", "--no-build-isolation", "--use-pep517", f"--dest={archives}", source),
            ]
            subprocess.run(command, env=environment, check=True)
            for name, data in _documents(next(archives.iterdir())):
                (folder / f"{hashlib.sha256(data).hexdigest()[:12]} {Path(name).stem}.docx").write_bytes(data)
            done.touch()
    return sum(1 for _ in folder.glob("*.docx"))


def _stand_ins(folder: Path) -> Path:
    for name in _BACKENDS:
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_STAND_IN, encoding="utf-8")
        for parent in path.relative_to(folder).parents:
            # A package with this file goes before one of the same name that is installed.
            (folder / parent / "__init__.py").touch()
    return folder


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
    print(fetch(Path(sys.argv[1])), "foreign documents")
