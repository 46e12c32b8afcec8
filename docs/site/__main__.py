"""Builds the documentation in `site/`, without network: `python docs/site`, with the options of `mkdocs build`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mkdocs.__main__ import cli

if __name__ == "__main__":
    # The theme tells every build of its own successor; this is its switch for that.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    os.chdir(Path(__file__).parent.parent.parent)
    cli(["build", *sys.argv[1:]], prog_name="mkdocs")
