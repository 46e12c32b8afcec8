"""Runs a harness under atheris; statusparse alone is instrumented."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import atheris

CORPUS = Path(__file__).parent / "corpus"
#: Rooms that no harness enters; some need programs or packages that may be missing.
APART = ("statusparse.__main__", "statusparse.batch", "statusparse.cli", "statusparse.spark", "statusparse.tables")
Check = Callable[[bytes], None]


def run(name: str, folder: str | None, findings: str | None, options: list[str]) -> int:
    """Runs a harness until libFuzzer's options or a finding end it; libFuzzer ends the process by itself."""
    harness = instrumented(name)
    check = harness.check if findings is None else kept(harness.check, Path(findings))

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        mutated: bytes = harness.mutate(data, lambda part: bytes(atheris.Mutate(part, most)), random.Random(seed))
        return mutated[:most]

    with tempfile.TemporaryDirectory() as spare:
        arguments = [sys.argv[0], *options, folder or spare, str(CORPUS / name)]
        atheris.Setup(arguments, check, custom_mutator=mutate, internal_libfuzzer=True)
        atheris.Fuzz()
    return 0


def instrumented(name: str) -> ModuleType:
    """The module of a harness, with every module of the library that it may come to imported under instrumentation."""
    with atheris.instrument_imports(include=["statusparse"], enable_loader_override=False):
        package = importlib.import_module("statusparse")
        for found in pkgutil.walk_packages(package.__path__, "statusparse.", onerror=lambda _: None):
            if not found.name.startswith(APART):
                importlib.import_module(found.name)
        return importlib.import_module(f"tests.fuzz.{name}")


def kept(check: Check, folder: Path) -> Check:
    """A check that writes down what broke it, the shortest input for each place in the code, and goes on."""
    folder.mkdir(parents=True, exist_ok=True)

    def keeping(data: bytes) -> None:
        try:
            check(data)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            ours = [frame for frame in frames if "/statusparse/" in frame.filename] or frames
            place = f"{type(error).__name__}-{Path(ours[-1].filename).stem}-{ours[-1].lineno}"
            if isinstance(error, AssertionError):
                place += (
                    f"-{Path(frames[-1].filename).stem}-{frames[-1].name}-{re.sub('[^a-z.]+', '-', str(error))[:60]}"
                )
            path = folder / place
            if not path.exists() or path.stat().st_size > len(data):
                path.write_bytes(data)
                path.with_name(f"{place}.txt").write_text(
                    "".join(traceback.format_exception(error)), "utf-8", "replace"
                )

    return keeping
