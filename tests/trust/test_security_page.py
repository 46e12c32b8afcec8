"""SECURITY.md says what is there: the tests by their names, and the limits with their defaults."""

from __future__ import annotations

import re
from pathlib import Path

import statusparse as sp

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
_UNITS = {"MiB": 1 << 20}


def test_every_test_that_is_named_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)
    assert len(named) >= 15
    for path, function in named:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert not function or f"\ndef {function}(" in source, f"{path} has no {function}"


def test_every_limit_is_told_with_its_default() -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| ([\d,]+(?: MiB)?) \|", PAGE, re.MULTILINE))
    found = {}
    for name, value in told.items():
        number, _, unit = value.partition(" ")
        found[name] = int(number.replace(",", "")) * _UNITS.get(unit, 1)
    limits = sp.Limits()
    assert found == {name: getattr(limits, name) for name in limits.__struct_fields__}
