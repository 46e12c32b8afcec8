"""`python -m statusparse` is the command `statusparse`."""

import sys

from statusparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
