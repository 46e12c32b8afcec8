"""Runs one harness. `python -m tests.fuzz NAME [FOLDER] [--findings FOLDER] [-OPTION=VALUE of libFuzzer ...]`

New inputs go into the first folder, where one is named. A finding ends the run, unless a folder for findings is named:
then it is kept there, one for each place in the code, and the run goes on.
"""

from __future__ import annotations

import argparse
import sys

from tests.fuzz import HARNESSES
from tests.fuzz.running import run


def main() -> None:
    """Reads the command line, and runs."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__, allow_abbrev=False)
    parser.add_argument("name", choices=HARNESSES)
    parser.add_argument("folder", nargs="?", help="takes up inputs that reach new code")
    parser.add_argument("--findings", metavar="FOLDER", help="takes up findings, and the run goes on")
    chosen, options = parser.parse_known_args()
    sys.exit(run(chosen.name, chosen.folder, chosen.findings, options))


if __name__ == "__main__":
    main()
