"""What whole processes cost: the import of the library, and a command from its start to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.timing import Taken

__all__ = ["PROCESSES", "Process", "compared_processes"]

ROOT = Path(__file__).parent.parent.parent


class Process(NamedTuple):
    """The words of a Python process, those of the one it is measured by, and the goal in terms of that."""

    name: str
    yardstick: str
    most: float
    words: tuple[str, ...]
    yardstick_words: tuple[str, ...]


PROCESSES = (
    Process("import statusparse", "import msgspec", 1.3, ("-c", "import statusparse"), ("-c", "import msgspec")),
    Process(
        "statusparse convert one.txt",
        "import lxml.etree",
        3,
        ("-m", "statusparse", "convert", str(ROOT / "samples" / "et-trygt-natteliv-2017.txt")),
        ("-c", "import lxml.etree"),
    ),
)


def compared_processes(process: Process, rounds: int = 15) -> Taken:
    """Runs the two in turn, with the modules compiled beforehand as they are after the first run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def seconds(words: tuple[str, ...]) -> float:
        before = os.times()
        subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    seconds(process.words)
    pairs = [(seconds(process.yardstick_words), seconds(process.words)) for _ in range(rounds)]
    return Taken(
        median(one for one, _ in pairs) * 1000,
        median(other for _, other in pairs) * 1000,
        median(other / one for one, other in pairs),
    )
