"""`statusparse schema`: prints the JSON Schema of the JSON."""

from __future__ import annotations

import argparse
import sys

import statusparse

__all__ = ["add"]


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the words of the command."""
    parser.set_defaults(run=_schema)


def _schema(_: argparse.Namespace) -> int:
    import msgspec

    data = msgspec.json.format(msgspec.json.encode(statusparse.json_schema()), indent=1)
    sys.stdout.buffer.write(data + b"\n")
    return 0
