"""What is measured, each beside what it is measured by: the floor that zip and libxml2 set, or what one would use instead."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import lxml.html
import msgspec
from lxml import etree

import statusparse as sp
from tests.benchmarks.timing import Work, anew

__all__ = ["MEASURES", "Measure"]

_FORM = Path(__file__).parent.parent.parent / "samples" / "et-trygt-natteliv-2017"
WITHOUT_A_DATE = "Der har været stor interesse for workshoppen, og flere nye aktører er kommet med i samarbejdet"


class Measure(NamedTuple):
    """Ours and the yardstick of it.

    `make` gives both. `most` is the goal for ours in terms of the yardstick: 2.5 is two and a half times as long, 0.01
    a hundred times as fast.
    """

    name: str
    yardstick: str
    most: float
    make: Callable[[], tuple[Work, Work]]


@cache
def _data(suffix: str) -> bytes:
    return _FORM.with_suffix(suffix).read_bytes()


@cache
def _report() -> sp.StatusReport:
    return sp.parse(_data(".txt"))


@cache
def _rows() -> list[list[str]]:
    return [line.split("\t") for line in _data(".txt").decode().splitlines()]


def _description() -> str:
    return max((cell for row in _rows() for cell in row), key=len)


def _status_cells() -> list[str]:
    return [row[1] for row in _rows() if len(row) > 1 and row[1]]


# The yardsticks.


def _floor_of_docx() -> object:
    with zipfile.ZipFile(io.BytesIO(_data(".docx"))) as package:
        return etree.fromstring(package.read("word/document.xml"))


def _floor_of_html() -> object:
    return lxml.html.fromstring(_data(".html"))


def _floor_of_txt() -> object:
    cells = [line.split("\t") for line in _data(".txt").decode().split("\n")]
    return cells, lxml.html.fragments_fromstring(_description())


def _naive_text() -> object:
    """The card of such a tool: a line split at its tabs, BeautifulSoup, and dateparser for each status."""
    from bs4 import BeautifulSoup
    from dateparser.search import search_dates

    rows = [line.split("\t") for line in _data(".txt").decode().split("\n")]
    text = BeautifulSoup(_description(), "lxml").get_text()
    return text, [search_dates(row[1], languages=["da"]) for row in rows if len(row) > 1 and row[1]]


def _dateparser() -> object:
    from dateparser.search import search_dates

    return [search_dates(cell, languages=["da"]) for cell in _status_cells()]


def _naive_docx() -> object:
    import docx

    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for row in _rows():
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text
    document.save(file := io.BytesIO())
    return file


def _read_with_python_docx() -> object:
    import docx

    document = docx.Document(io.BytesIO(_data(".docx")))
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def _written_as_text() -> bytes:
    return "\n".join(["\t".join(row) for row in _rows()]).encode()


def _written_as_html() -> bytes:
    rows = ["<td>".join([html.escape(cell) for cell in row]) for row in _rows()]
    return "<tr><td>".join(rows).encode()


@cache
def _json() -> object:
    return msgspec.json.decode(sp.to_json(_report()))


def _written_as_json() -> bytes:
    return msgspec.json.encode(_json())


# Ours.


def _parse(suffix: str) -> Work:
    return lambda: sp.parse(_data(suffix))


def _render(format: str) -> Work:
    return lambda: sp.render(_report(), format)


def _find_dates() -> object:
    return [sp.find_dates(cell, 2017) for cell in _status_cells()]


def _find_no_date() -> object:
    return sp.find_dates(WITHOUT_A_DATE, 2017)


def _against(yardstick: Work, ours: Callable[[], Work]) -> Callable[[], tuple[Work, Work]]:
    return lambda: (yardstick, ours())


MEASURES = (
    Measure("parse .docx", "zip + lxml", 2.5, _against(_floor_of_docx, lambda: _parse(".docx"))),
    Measure("parse .docx, never seen", "zip + lxml", 2.5, _against(_floor_of_docx, lambda: anew(_parse(".docx")))),
    Measure("parse .docx", "python-docx row.cells", 0.2, _against(_read_with_python_docx, lambda: _parse(".docx"))),
    Measure("parse .html", "lxml.html", 4, _against(_floor_of_html, lambda: _parse(".html"))),
    Measure("parse .html, never seen", "lxml.html", 4, _against(_floor_of_html, lambda: anew(_parse(".html")))),
    Measure("parse .txt", "decode, split, lxml", 10, _against(_floor_of_txt, lambda: _parse(".txt"))),
    Measure("parse .txt, never seen", "decode, split, lxml", 10, _against(_floor_of_txt, lambda: anew(_parse(".txt")))),
    Measure(
        "parse .txt, never seen",
        "BeautifulSoup, dateparser",
        1 / 15,
        _against(_naive_text, lambda: anew(_parse(".txt"))),
    ),
    Measure("find_dates", "dateparser.search", 1 / 100, _against(_dateparser, lambda: _find_dates)),
    Measure("find_dates, never seen", "dateparser.search", 1 / 100, _against(_dateparser, lambda: anew(_find_dates))),
    Measure(
        "find_dates where there are none",
        r"findall(r'\w+')",
        4,
        _against(lambda: re.findall(r"\w+", WITHOUT_A_DATE.lower()), lambda: anew(_find_no_date)),
    ),
    Measure("render docx", "python-docx table", 1 / 5, _against(_naive_docx, lambda: _render("docx"))),
    Measure("render txt", "join, encode", 3, _against(_written_as_text, lambda: _render("txt"))),
    Measure("render html", "escape, join, encode", 3, _against(_written_as_html, lambda: _render("html"))),
    Measure("render json", "msgspec of the same JSON", 3, _against(_written_as_json, lambda: _render("json"))),
)
