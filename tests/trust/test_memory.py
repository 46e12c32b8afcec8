"""Reading takes up no more than 64 MiB and 60 times the inflated size of the input, and 2 GB at most."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.memory import Memory
from tests.trust.hostile import document_of, package

MIB = 1 << 20
SIZE = 2 * MIB
HEAD = "Aktiviteter\tStatus\nMåling/metode\tStatus\n"
PAGE = "<table><tr><th>Aktiviteter<th>Status</tr><tr><th>Måling/metode<th>Status</tr>"
ROWS = "<tbl>" + "".join(
    f"<tr><tc><p><r><t>{words}</t></r></p></tc><tc><p><r><t>Status</t></r></p></tc></tr>"
    for words in ("Aktiviteter", "Måling/metode")
)


def filled(unit: str) -> str:
    return unit * (SIZE // len(unit))


def in_cells(unit: str) -> str:
    """Cells of 60,000 letters each."""
    return f"x\t{(unit * 60_000)[:60_000]}\n" * (SIZE // 60_000)


#: What is made to take up the most for its size, by what it repeats.
WORST: dict[str, Callable[[], str | bytes]] = {
    "rows of one letter": lambda: HEAD + filled("x\n"),
    "rows of two letters": lambda: HEAD + filled("x\ty\n"),
    "tabs": lambda: HEAD + filled("x\t"),
    "blank lines": lambda: HEAD + filled("\n"),
    "rows with dates": lambda: HEAD + filled("Møde nr. 7 i byen\t1/1\n"),
    "rows with links": lambda: HEAD + filled("Se nu www.a.dk\tJa\n"),
    "cells full of dates": lambda: HEAD + in_cells("1/1,"),
    "cells full of dots": lambda: HEAD + in_cells("."),
    "cells full of words": lambda: HEAD + in_cells("ikke "),
    "headings": lambda: HEAD + filled("Aktiviteter\tStatus\nMåling/metode\tStatus\nx\ty\n"),
    "forms": lambda: filled('Indsats: "A" 2017\nAktiviteter\tStatus\nIndsats: "B" 2018\nAktiviteter\tStatus\n'),
    "fields between semicolons": lambda: "Aktiviteter;Status\n" + filled("x;y\n"),
    "HTML cells": lambda: PAGE + filled("<td>"),
    "HTML cells of a letter": lambda: PAGE + filled("<td>x"),
    "HTML rows": lambda: PAGE + filled("<tr><td>x"),
    "HTML cells that hang down": lambda: PAGE + "<td rowspan=65534>x" * 200 + filled("<tr><td>x"),
    "HTML formatting that goes on": lambda: "<i><u><s><b>" + PAGE + "</table>" + filled("<p>x"),
    "HTML breaks": lambda: PAGE + "</table>" + filled("<br>x"),
    "HTML elements in one another": lambda: PAGE + "</table>" + filled("<div>"),
    "HTML attributes": lambda: PAGE + "</table><p " + " ".join(f"a{n}=b" for n in range(SIZE // 9)) + ">x",
    "Word paragraphs": lambda: package(document_of(ROWS + "</tbl>" + filled("<p><r><t>x</t></r></p>"))),
    "Word rows": lambda: package(document_of(ROWS + filled("<tr/>") + "</tbl>")),
    "Word cells": lambda: package(document_of(f"{ROWS}<tr>{filled('<tc/>')}</tr></tbl>")),
    "Word elements and letters": lambda: package(document_of(f"<p><r>{filled('<a/>x')}</r></p>")),
    "JSON": lambda: f"[{filled('{},')}{{}}]",
}
#: Of these some are measured on every run, and all of them by `python -m tests.trust.test_memory`.
MEASURED = (
    "rows of one letter", "blank lines", "rows with dates", "headings", "forms", "HTML cells",
    "HTML formatting that goes on", "HTML cells that hang down", "HTML breaks", "Word rows", "Word elements and letters",
)  # fmt: skip
READING = """
import sys
import statusparse as sp
data = open(sys.argv[1], "rb").read()
try:
    sp.parse_all(data)
    said = "read"
except sp.StatusParseError as error:
    said = type(error).__name__
with open("/proc/self/status") as status:  # ru_maxrss of a new process begins with that of its parent
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(peak * 1024, said)
"""


def measured(made: str | bytes, folder: Path) -> tuple[int, str]:
    """The most memory that a process takes up that reads an input, in bytes, and what became of it."""
    path = folder / "input"
    path.write_bytes(made.encode() if isinstance(made, str) else made)
    run = subprocess.run([sys.executable, "-c", READING, str(path)], capture_output=True, text=True, check=True)
    peak, said = run.stdout.split()
    return int(peak), said


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="there is no /proc here")
@pytest.mark.parametrize("name", MEASURED)
def test_no_input_takes_up_more_than_its_size_allows(name: str, tmp_path: Path) -> None:
    peak, _ = measured(WORST[name](), tmp_path)
    assert peak < 64 * MIB + 60 * SIZE, f"{peak / MIB:.0f} MiB"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="there is no /proc here")
def test_the_measurement_finds_what_takes_up_too_much(tmp_path: Path) -> None:
    unlimited = READING.replace("parse_all(data)", "parse_all(data, limits=sp.Limits.none())")
    path = tmp_path / "input"
    path.write_text(HEAD + "x\ty\n" * 40_000, encoding="utf-8")
    run = subprocess.run([sys.executable, "-c", unlimited, str(path)], capture_output=True, text=True, check=True)
    assert int(run.stdout.split()[0]) > 64 * MIB + 60 * 160_000


@pytest.mark.parametrize(("unit", "most"), [("x\n", 60_000), ("x\ty\n", 15_000), ("Møde\tAfholdt 3/5\n", 60_000)])
def test_what_needs_more_than_its_size_allows_is_refused_and_what_needs_less_is_read(unit: str, most: int) -> None:
    assert sp.parse_all((HEAD + unit * 2_000).encode())
    with pytest.raises(sp.LimitExceeded, match="memory_per_byte="):
        sp.parse_all((HEAD + unit * most).encode())
    assert sp.parse_all((HEAD + unit * 5_000).encode(), limits=sp.Limits(memory_per_byte=5_000))


@pytest.mark.parametrize("row", ["A{}\tPlanlagt\n", "Møde {}\tAfholdt 3/5\n", "Aktivitet {}\tGennemført 07.09.2017\n"])
def test_twenty_thousand_rows_are_read_however_short(row: str) -> None:
    data = (HEAD + "".join(map(row.format, range(20_000)))).encode()
    assert len(sp.parse(data).measurement) == 20_000


def test_no_input_however_large_may_take_up_more_than_two_gigabytes() -> None:
    limits = sp.Limits()
    assert limits.memory_bytes <= 2_000_000_000
    memory = Memory(limits, limits.input_bytes)
    with pytest.raises(sp.LimitExceeded, match="memory_bytes="):
        memory.take_bytes(2_000_000_000)


if __name__ == "__main__":
    # All of them, for inputs of as many MiB as are given.
    import tempfile

    SIZE = int(sys.argv[1]) * MIB if len(sys.argv) > 1 else SIZE
    allowed = min(64 * MIB + 60 * SIZE, sp.Limits().memory_bytes)
    for name, make in WORST.items():
        with tempfile.TemporaryDirectory() as folder:
            peak, said = measured(make(), Path(folder))
            print(f"{name:32} {peak / MIB:6.0f} of {allowed / MIB:.0f} MiB  {said}", flush=True)
