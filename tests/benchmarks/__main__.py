"""Prints what the library costs beside what it is measured by: `python -m tests.benchmarks [--growth] [--peers PYTHON] [--record]`"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from tests.benchmarks.growth import FORMATS, growth, peak, reading, writing
from tests.benchmarks.measures import MEASURES, Measure
from tests.benchmarks.processes import PROCESSES, Process, compared_processes
from tests.benchmarks.timing import Taken, compared

ROOT = Path(__file__).parent.parent.parent
RECORDED = Path(__file__).with_name("recorded.json")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", default="", metavar="WORDS", help="measure only what has these words in its name")
    parser.add_argument("--growth", action="store_true", help="measure also how time and memory grow with the rows")
    parser.add_argument("--peers", metavar="PYTHON", help="of an environment with other readers of Word documents")
    parser.add_argument("--record", action="store_true", help="keep the ratios as those that the tests guard")
    options = parser.parse_args()
    taken = {}
    print(f"{'':32} {'measured by':26} {'ms':>9} {'ours, ms':>9} {'ratio':>9} {'goal':>8}")
    for measure in MEASURES:
        if options.only in key_of(measure):
            taken[key_of(measure)] = one = compared(*measure.make())
            print(line(measure, one), flush=True)
    for process in PROCESSES:
        if options.only in key_of(process):
            taken[key_of(process)] = one = compared_processes(process)
            print(line(process, one), flush=True)
    if options.growth:
        print_growth()
    if options.peers:
        print("\nThe text alone of the same .docx, by other libraries, measured by zip + lxml:")
        for tool, ratio in sorted(peers(options.peers).items(), key=lambda one: one[1]):
            print(f"{tool:32} {told_ratio(ratio):>9}")
    if options.record:
        RECORDED.write_text(json.dumps({name: round(one.ratio, 4) for name, one in taken.items()}, indent=2) + "\n")


def print_growth() -> None:
    """Prints what forms of many rows cost."""
    print(f"\n{'20 and 20,000 rows':32} {'ms':>9} {'ms':>9} {'times':>9} {'goal':>8}")
    for verb, direction in (("read", reading), ("write", writing)):
        for format in FORMATS:
            taken = growth(20, 20_000, direction(format))
            print(
                f"{f'{verb} {format}':32} {taken.few:9.2f} {taken.many:9.0f} {taken.share * 1000:9.0f} {1100:8}",
                flush=True,
            )
    print(f"\n{'the most memory of 20,000 rows':32} {'MB':>9} {'of MB':>9} {'ratio':>9} {'goal':>8}")
    for format in FORMATS:
        with tempfile.TemporaryDirectory() as folder:
            most, size = peak(format, 20_000, Path(folder))
        print(f"{f'read {format}':32} {most / 1e6:9.0f} {size / 1e6:9.1f} {most / size:7.1f} × {12:6} ×", flush=True)


def peers(python: str) -> dict[str, float]:
    """What other libraries take, in an environment of their own (`tests/foreign/peers.txt`)."""
    program = ROOT / "tests" / "foreign" / "peers.py"
    command = [python, str(program), str(ROOT / "samples" / "et-trygt-natteliv-2017.docx")]
    ratios: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return ratios


def key_of(measure: Measure | Process) -> str:
    """The name of a measure in the record."""
    return f"{measure.name} / {measure.yardstick}"


def line(measure: Measure | Process, taken: Taken) -> str:
    """A line of the table; ratios below one are told as how often ours is done meanwhile."""
    told, goal = told_ratio(taken.ratio), told_ratio(measure.most)
    met = "" if taken.ratio <= measure.most else "  not met"
    return f"{measure.name:32} {measure.yardstick:26} {taken.yardstick:9.3f} {taken.ours:9.3f} {told:>9} {goal:>8}{met}"


def told_ratio(ratio: float) -> str:
    """A ratio as people say it.

    >>> told_ratio(2.5), told_ratio(0.01)
    ('2.5 ×', '1/100')
    """
    return f"{ratio:.1f} ×" if ratio >= 1 else f"1/{1 / ratio:.0f}"


if __name__ == "__main__":
    main()
