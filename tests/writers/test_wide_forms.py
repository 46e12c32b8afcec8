"""What is written grows with the form, and not with its widest section times its longest."""

from __future__ import annotations

import io
import zipfile

import pytest

import statusparse as sp
from statusparse.report import OtherSection

FORMATS = ("txt", "html", "md", "docx")


def wide_and_long(columns: int, rows: int) -> bytes:
    """A section with very many columns beside one with very many rows, and many sections without rows."""
    lines = ['Indsats: "A" 2018', "Aktiviteter\tStatus" + "".join(f"\tk{number}" for number in range(columns))]
    lines += ["Møde\tPlanlagt" + "\tx" * columns, "Formidling\tStatus"]
    lines += [f"punkt {number}\tPlanlagt" for number in range(rows)]
    return "\n".join(lines).encode()


def size(report: sp.StatusReport, format: str) -> int:
    data = sp.render(report, format)
    if format != "docx":
        return len(data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.getinfo("word/document.xml").file_size


@pytest.mark.parametrize("format", FORMATS)
def test_a_wide_section_does_not_widen_a_long_one(format: str) -> None:
    apart = size(sp.parse(wide_and_long(600, 1)), format) + size(sp.parse(wide_and_long(1, 600)), format)
    together = sp.parse(wide_and_long(600, 600))
    assert len(together.communication) == 600
    # The long one is as wide as any table of Word can be, 63 columns of up to 100 letters of XML each.
    assert size(together, format) < 2 * apart + 600 * 63 * 100


@pytest.mark.parametrize("format", FORMATS)
def test_many_headings_beside_a_wide_section(format: str) -> None:
    others = [OtherSection(f"Afsnit {number}", (sp.item("Ro"),)) for number in range(200)]
    wide = [sp.item("Møde", extra={f"k{number}": "x" for number in range(600)})]
    together = sp.new_report("A", year=2018, activities=wide, other=others)
    narrow = sp.new_report("A", year=2018, other=others)
    assert len(together.other) == 200
    assert size(together, format) < 2 * size(narrow, format) + 200 * 3 * 63 * 100 + 600 * 1000


@pytest.mark.parametrize("format", ["txt", "html", "docx"])
def test_both_are_read_again(format: str) -> None:
    report = sp.parse(wide_and_long(80, 80))
    again = sp.parse(sp.render(report, format))
    assert [item.extra for item in again.activities] == [item.extra for item in report.activities]
    assert [item.text for item in again.communication] == [item.text for item in report.communication]
    assert again.form == report.form
