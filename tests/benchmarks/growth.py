"""How time and memory grow with the rows of a form, in every format, reading and writing."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

import statusparse as sp
from tests.benchmarks.timing import Work, anew, per_call

__all__ = ["FORMATS", "Growth", "form_of", "growth", "peak"]

ROOT = Path(__file__).parent.parent.parent
FORMATS = ("txt", "docx", "html", "json")
#: Reads a file, after a small one of its format so that all is loaded, and prints how many bytes that took at most.
_PEAK = """
import sys
import statusparse as sp

def most():
    with open("/proc/self/status") as status:
        return 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

sp.parse(sys.argv[1])
before = most()
report = sp.parse(sys.argv[2])
print(most() - before)
"""


class Growth(NamedTuple):
    """Milliseconds for the fewer and the many rows, and the growth of the time in terms of that of the rows."""

    few: float
    many: float
    share: float


def form_of(rows: int) -> sp.StatusReport:
    """A form with the activities of the real one again and again, each with a number of its own."""
    real = sp.parse(ROOT / "samples" / "et-trygt-natteliv-2017.txt")
    items = [
        sp.item(f"{item.text} ({number})", status=item.status.text if item.status else "", year=2017)
        for number, item in enumerate(islice(cycle(real.activities), rows), 1)
    ]
    return sp.new_report("Et trygt natteliv", year=2017, activities=items)


def growth(few: int, many: int, work: Callable[[int], Work], rounds: int = 3) -> Growth:
    """Times the same work on two sizes in turn."""
    small, large = work(few), work(many)
    small()
    count = max(1, round(0.05 / per_call(small, 1)))
    pairs = [(per_call(small, count), per_call(large, 1)) for _ in range(rounds)]
    share = median(taken / one for one, taken in pairs) / (many / few)
    return Growth(median(one for one, _ in pairs) * 1000, median(taken for _, taken in pairs) * 1000, share)


def reading(format: str) -> Callable[[int], Work]:
    """What reads a form of so many rows."""

    def work(rows: int) -> Work:
        data = sp.render(form_of(rows), format)
        return anew(lambda: sp.parse(data, format=format))

    return work


def writing(format: str) -> Callable[[int], Work]:
    """What writes a form of so many rows."""

    def work(rows: int) -> Work:
        report = form_of(rows)
        return anew(lambda: sp.render(report, format))

    return work


def peak(format: str, rows: int, folder: Path) -> tuple[int, int]:
    """The most bytes that reading a form takes, and the bytes it holds: those of the main part where it is a package."""
    for name, count in (("small", 20), ("large", rows)):
        (folder / f"{name}.{format}").write_bytes(sp.render(form_of(count), format))
    large = (folder / f"large.{format}").read_bytes()
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(large)) as package:
            large = package.read("word/document.xml")
    command = [sys.executable, "-c", _PEAK, str(folder / f"small.{format}"), str(folder / f"large.{format}")]
    done = subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return int(json.loads(done.stdout)), len(large)
