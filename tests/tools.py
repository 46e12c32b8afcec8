"""Programs that some tests need: where one is missing the test is skipped, but on CI it fails."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

__all__ = ["require"]

#: What to do where a program is missing.
_COME_FROM = {
    "soffice": "LibreOffice (Debian: libreoffice-writer-nogui)",
    "/usr/lib/libreoffice/program/libsclo.so": "the spreadsheets of LibreOffice (Debian: libreoffice-calc-nogui)",
    "pdftotext": "Poppler (Debian: poppler-utils)",
    "pdftoppm": "Poppler (Debian: poppler-utils)",
    "java": "Java 17 (Debian: openjdk-17-jre-headless)",
    "chromium": "Chromium (Debian: chromium)",
}


def require(*programs: str) -> None:
    """Skips the test that asks for programs which are not installed; fails it on CI, where all must be there.

    Args:
        programs: names of executables or paths of files, as in `_COME_FROM`.
    """
    for program in programs:
        if shutil.which(program) is None and not Path(program).is_file():
            said = f"{program} is missing; it comes with {_COME_FROM[program]}"
            if os.environ.get("CI") == "true":
                pytest.fail(said)
            pytest.skip(said)
