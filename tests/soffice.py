"""Converts files with LibreOffice, for tests: apart from the code under test, with a profile of its own."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from tests.tools import require

__all__ = ["convert"]


def convert(files: list[Path], to: str, folder: Path, filter: str | None = None) -> list[Path]:
    """Converts files, all in one go, into a folder; the results keep their names but for the suffix.

    Args:
        files: what is converted.
        to: the suffix, with LibreOffice's filter after a colon where it is not clear.
        folder: where the results go.
        filter: LibreOffice's import filter, where it should not choose itself.
    """
    require("soffice")
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", "--headless", f"-env:UserInstallation={Path(profile).as_uri()}", "--convert-to", to]
        command += [f"--infilter={filter}"] if filter else []
        command += ["--outdir", str(folder), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    made = [folder / file.with_suffix("." + to.partition(":")[0]).name for file in files]
    assert all(path.is_file() for path in made), [path.name for path in made if not path.is_file()]
    return made
