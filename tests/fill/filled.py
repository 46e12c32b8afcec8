"""What a filled form must share with its report, and the parts of packages."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import statusparse as sp
from tests.comparing import essence

BLANKS = Path(__file__).parent.parent.parent / "samples" / "blanks"
NAMES = sorted(path.name for path in BLANKS.glob("*.docx"))
#: The blank that has a column for everything.
WIDE = "nummereret.docx"


def said(report: sp.StatusReport) -> dict[str, Any]:
    """The report without `form` and `unplaced`, and without what only says that a form has a column or place of its own.

    That is: an empty status, empty further columns, sections of the form's own without items, and where in the
    initiative line the period stands.
    """
    data = essence(report)
    del data["form"], data["unplaced"]
    if data["period"] is not None:
        del data["period"]["span"]
    data["other"] = [section for section in data["other"] if section["items"]]
    for items in (*(data[name] for name in SECTIONS), *(section["items"] for section in data["other"])):
        for item in items:
            item["extra"] = {name: text for name, text in item["extra"].items() if text}
            if item["status"] is not None and not item["status"]["text"]:
                item["status"] = None
    return data


SECTIONS = ("activities", "communication", "measurement", "results", "experiences")


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package, in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {info.filename: package.read(info) for info in package.infolist()}
