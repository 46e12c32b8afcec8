"""Fuzzes the reader of our own JSON, and what is written from reports that nobody read."""

from __future__ import annotations

import json
import random
from typing import Any

import statusparse as sp
from statusparse.writers import WRITERS
from tests.fuzz.laws import says_what_to_do
from tests.fuzz.pieces import Mend
from tests.strategies import TRAPS

_VALUES: list[Any] = [
    None, True, 0, 1, -1, 2**63, 1.5, 1e400, "", [], {}, [0, 0], [5, 2], [-1, 9], "2017-02-30", "0000-01-01", "9999-12-31",
    "completed", "other", "docx", "javascript:alert(1)", "<p>x", "<script>x</script>", "\ud800", "\x00", "a\tb", "a  b", "\u2028", *TRAPS,
]  # fmt: skip


def check(data: bytes) -> None:
    """Reads a report; where it is one, it stays the same in JSON and is written to every format, or refused."""
    try:
        report = sp.from_json(data)
    except (sp.MalformedDocument, sp.LimitExceeded) as error:
        says_what_to_do(error)
        return
    written = sp.to_json(report)
    assert sp.from_json(written) == report
    assert sp.to_json(sp.from_json(written)) == written
    for format in WRITERS:
        rendered = sp.render(report, format)
        if format != "md":
            try:
                sp.parse_all(rendered, format=format)
            except sp.StatusParseError as error:
                says_what_to_do(error)


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes values of the tree; one time in ten the bytes."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return mend(data)
    if chance.random() < 0.1:
        return mend(data)
    for _ in range(chance.randint(1, 4)):
        places = list(_places(tree))
        if not places:
            break
        holder, key = chance.choice(places)
        other, another = chance.choice(places)
        match chance.randrange(5):
            case 0:
                holder[key] = chance.choice(_VALUES)
            case 1:
                del holder[key]
            case 2:
                holder[key] = json.loads(json.dumps(other[another]))
            case 3 if isinstance(holder, list):
                holder.append(chance.choice(holder))
            case _ if isinstance(holder[key], str):
                holder[key] = mend(holder[key].encode("utf-8", "surrogatepass")).decode("utf-8", "replace")
    return json.dumps(tree, ensure_ascii=chance.random() < 0.1).encode("utf-8", "replace")


def _places(tree: Any) -> Any:
    """Each holder and key of the tree."""
    for key in list(tree) if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ():
        yield tree, key
        yield from _places(tree[key])
