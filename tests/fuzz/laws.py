"""The laws that any input must keep: only our own errors, nothing lost, there and back."""

from __future__ import annotations

import os
import re
from typing import Any

import statusparse as sp
from tests.comparing import essence
from tests.losses import letters, lost

#: Diagnostics of what may be left out.
LEFT_OUT = {"column-dropped", "heading-repeated", "placeholder-dropped", "row-split", "section-repeated"}
FORMATS = ("txt", "html", "docx", "json")
_TAG = re.compile(r"<[!?/a-z]", re.IGNORECASE)
_REFERENCE = re.compile(r"&\S*")
#: Law 2 is checked too where this is set; forms that nobody would make still break it now and then.
LAW_2 = bool(os.environ.get("STATUSPARSE_FUZZ_LAW_2"))
#: What an input may cost here, so that none takes long.
LIMITS = sp.Limits(inflated_bytes=2**22, nodes=20_000, cells=5_000)


def read(data: bytes, format: str) -> list[sp.StatusReport]:
    """The reports of an input, or none where one of our errors says why (law 6); all laws are checked on the way."""
    try:
        reports = sp.parse_all(data, format=format, limits=LIMITS)
        text = sp.read_document(data, format=format, limits=LIMITS).text()
    except sp.StatusParseError as error:
        says_what_to_do(error)
        return []
    nothing_is_lost(text, reports)
    for report in reports if LAW_2 else ():
        there_and_back(report, FORMATS[len(data) % len(FORMATS)])
    return reports


def says_what_to_do(error: sp.StatusParseError) -> None:
    """An error of ours is a sentence."""
    assert error.message.endswith("."), error.message


def nothing_is_lost(text: str, reports: list[sp.StatusReport]) -> None:
    """Law 1, for the way from the document to the reports, where no text may be markup that is read in its turn."""
    text = _REFERENCE.sub("", text)
    left_out = {found.code for report in reports for found in report.diagnostics} & LEFT_OUT
    if left_out or _TAG.search(text):
        return
    missing = letters(text)
    for report in reports:
        missing -= letters(text) - letters(lost(text, report))
    assert not missing, sorted(missing.elements())


def there_and_back(report: sp.StatusReport, format: str) -> None:
    """Law 2: what is written and read again is the same."""
    before = essence(report)
    after = essence(sp.parse(sp.render(report, format), format=format))
    assert after == before, f"{differing(before, after)} differs by {format}"


def differing(before: Any, after: Any) -> str:
    """The keys that lead to the first value that differs."""
    if isinstance(before, dict) and isinstance(after, dict) and before.keys() == after.keys():
        key = next(key for key in before if before[key] != after[key])
        return f"{key}.{differing(before[key], after[key])}"
    if isinstance(before, (list, tuple)) and len(before) == len(after):
        return differing(*next(pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]))
    return ""
