"""The form on paper: LibreOffice and a browser print what is written, and all of it can be read."""

from __future__ import annotations

import re
import subprocess
from html import unescape
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import html

import statusparse as sp
from tests.soffice import convert
from tests.tools import require
from tests.writers.hostile import LONG_WORD, hostile, many_rows

SAMPLES = Path(__file__).parent.parent.parent / "samples"
#: Each form once, not in every format that it comes in.
NAMES = sorted({path.stem: path.name for path in SAMPLES.glob("*.*")}.values())
#: The format, and what prints it. LibreOffice does not break words in HTML: words longer than a page are the browser's.
PRINTERS = ["docx", "html", "html in a browser"]
A4 = (595, 842)  # points
MARGIN = 56  # 2 cm


class Word(NamedTuple):
    """A word on a page and its box, in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """The PDF of each report in each format."""
    require("soffice", "chromium", "pdftotext", "pdftoppm")
    folder = tmp_path_factory.mktemp("printed")
    written = {name: sp.parse(SAMPLES / name) for name in NAMES} | {"hostile": hostile(), "many": many_rows()}
    made = {}
    for format, filter in (("docx", None), ("html", "HTML (StarWriter)")):
        paths = []
        for name, report in written.items():
            path = folder / f"{name.replace('.', '-')}-{format}.{format}"
            path.write_bytes(sp.render(report, format))
            paths.append(path)
        pdfs = convert(paths, "pdf:writer_pdf_Export", folder, filter)
        made |= {(name, format): pdf for name, pdf in zip(written, pdfs, strict=True)}
    for name, path in zip(written, paths, strict=True):
        made[name, "html in a browser"] = in_a_browser(path, folder)
    return made


def in_a_browser(page: Path, folder: Path) -> Path:
    """The PDF that Chromium prints of a page."""
    pdf = folder / f"{page.stem}-browser.pdf"
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'browser'}"]
    command += ["--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return pdf


def text_of(pdf: Path) -> str:
    """The text of a PDF without blanks: where a line ends is the printer's."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True)
    return "".join(done.stdout.split())


def words_of(pdf: Path) -> list[list[Word]]:
    """The words of each page with their boxes."""
    done = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True)
    pages = html.fromstring(done.stdout.decode()).iter("page")
    return [
        [Word(word.text or "", *(float(word.get(edge)) for edge in ("xmin", "ymin", "xmax", "ymax"))) for word in page.iter("word")]
        for page in pages
    ]  # fmt: skip


def texts_of(report: sp.StatusReport) -> list[str]:
    """Every text of a report that stands in the form."""
    found = [report.form.title, report.form.initiative]
    for layout in report.form.sections:
        found += [layout.heading, layout.status_heading, layout.guidance, layout.status_guidance]
    items = [
        *report.activities,
        *report.communication,
        *report.measurement,
        *report.results,
        *report.experiences,
        *(item for section in report.other for item in section.items),
    ]
    for item in items:
        found += [item.text, item.status.text if item.status else "", *item.extra.values()]
    found += [block.text for block in report.description.blocks] or [report.description.text]
    return [text for text in found if text]


@pytest.mark.parametrize("printer", PRINTERS)
@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_printed_on_two_or_three_pages(
    printed: dict[tuple[str, str], Path], name: str, printer: str
) -> None:
    pdf = printed[name, printer]
    assert 1 <= len(words_of(pdf)) <= (2 if printer == "docx" else 3)
    shown = text_of(pdf)
    for text in texts_of(sp.parse(SAMPLES / name)):
        for line in re.sub(r"(?m)^\d+\. ", "", text).splitlines():
            words = "".join(line.split())
            # A row may go on over the page: then the repeated heading stands in the middle of it.
            assert any(words[:at] in shown and words[at:] in shown for at in range(len(words))), line


@pytest.mark.parametrize(
    ("name", "printer"),
    [
        (name, printer)
        for name in (*NAMES, "hostile", "many")
        for printer in PRINTERS
        if (name, printer) != ("hostile", "html")
    ],
)
def test_nothing_is_cut_off_and_no_two_words_overlap(
    printed: dict[tuple[str, str], Path], name: str, printer: str
) -> None:
    for page in words_of(printed[name, printer]):
        assert page, "a page is blank"
        for word in page:
            assert MARGIN - 1 <= word.left < word.right <= A4[0] - MARGIN + 1, word
            assert MARGIN - 1 <= word.top < word.bottom <= A4[1] - MARGIN / 2 + 1, word
        # Where a font lacks a picture its parts are drawn one over the other.
        page = sorted((word for word in page if re.search(r"\w", word.text)), key=lambda word: word.top)
        for number, one in enumerate(page):
            for other in page[number + 1 :]:
                if other.top >= one.bottom:
                    break
                wide = min(one.right, other.right) - max(one.left, other.left)
                high = one.bottom - other.top
                assert wide <= 1 or high <= 0.4 * (one.bottom - one.top), (one, other)


@pytest.mark.parametrize("printer", PRINTERS)
def test_headings_repeat_on_each_page_of_a_long_table(printed: dict[tuple[str, str], Path], printer: str) -> None:
    pages = words_of(printed["many", printer])
    assert len(pages) > 30
    first = pages[1]
    repeated = [word.text for word in sorted(first, key=lambda word: (round(word.top), word.left))][:2]
    assert repeated == ["Aktiviteter", "Status"]
    assert sum([word.text == "Aktiviteter" for page in pages for word in page]) >= len(pages) - 1


@pytest.mark.parametrize("printer", ["docx", "html in a browser"])
def test_hostile_texts_are_printed_whole(printed: dict[tuple[str, str], Path], printer: str) -> None:
    shown = unescape(text_of(printed["hostile", printer]))
    assert shown.count("a") >= 3 * (len(LONG_WORD) - 1)
    assert "<script>alert(1)</script>" in shown
    assert "שלום" in shown or "םולש" in shown


@pytest.mark.parametrize("printer", PRINTERS)
def test_a_page_can_be_made_a_picture_that_is_neither_blank_nor_black(
    printed: dict[tuple[str, str], Path], tmp_path: Path, printer: str
) -> None:
    pdf = printed[NAMES[0], printer]
    subprocess.run(
        ["pdftoppm", "-r", "40", "-gray", "-f", "1", "-l", "1", str(pdf), str(tmp_path / "page")], check=True
    )
    (picture,) = tmp_path.glob("*.pgm")
    kind, width, height, most, pixels = picture.read_bytes().split(maxsplit=4)
    assert (kind, most) == (b"P5", b"255")
    assert abs(int(width) - A4[0] * 40 / 72) < 2
    assert abs(int(height) - A4[1] * 40 / 72) < 2
    ink = sum([255 - pixel for pixel in pixels]) / (255 * len(pixels))
    assert 0.01 < ink < 0.3
