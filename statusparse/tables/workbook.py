"""Sheets of a workbook for Excel (Office Open XML, ECMA-376): what every sheet that we write has in common.

Excel holds 1,048,576 rows a sheet (a sheet with more goes on in a further one), 32,767 characters a cell (longer texts
are cut, and say so), and 65,530 links a sheet (further ones are plain text). Whatever comes from a form is written as
text, number, date or link; the workbook holds no formula at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from statusparse.extras import extra
from statusparse.report import State
from statusparse.tables.rows import Value

with extra("xlsx", "XlsxWriter"):
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

__all__ = ["COLOURS", "Looks", "Sheet", "Url", "workbook"]

#: Background and letters of each state, in a contrast of at least 4.5 : 1.
COLOURS: dict[State, tuple[str, str]] = {
    "completed": ("#C6E9CE", "#0B5020"),
    "ongoing": ("#CFE8EE", "#0F4A59"),
    "in_progress": ("#D6E4F7", "#173F78"),
    "planned": ("#FFF2CC", "#6B4E00"),
    "postponed": ("#FCE0CC", "#7A3607"),
    "cancelled": ("#E3E3E3", "#404040"),
    "not_started": ("#FBD3D6", "#8A0F1B"),
    "partly_completed": ("#E4F1D3", "#3D5A0C"),
    "unknown": ("#F3F3F3", "#555555"),
}

_WIDTH = 14  # of a column, in characters
_LINE = 15  # height of a line, in points
_HIGHEST = 409
_MOST_ROWS = 1_048_576
_MOST_LINKS = 65_530
_LONGEST_URL = 2_079
_LONGEST_TEXT = 32_767  # in UTF-16 code units
_CLICKABLE = re.compile(r"(?:https?|ftp)://|mailto:", re.IGNORECASE)
#: Before this day Excel counts days otherwise than the calendar.
_FIRST_DAY = date(1900, 3, 1)
_CREATED = datetime(2000, 1, 1)  # fixed: the same in, the same out


@contextmanager
def workbook(path: Path, title: str) -> Iterator[Any]:
    """A workbook to put sheets into, which is written at the end.

    Raises:
        OSError: the file cannot be written.
    """
    try:
        with (
            TemporaryDirectory() as folder,
            xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder}) as book,
        ):
            book.use_zip64()
            book.set_properties({"title": title, "created": _CREATED})
            yield book
    except FileCreateError as error:
        raise error.args[0] from None


class Looks:
    """The formats of a workbook."""

    def __init__(self, book: Any) -> None:
        top = {"valign": "top"}
        self.heading = book.add_format({**top, "bold": True, "bg_color": "#1F3F5B", "font_color": "#FFFFFF"})
        self.total = book.add_format({**top, "bold": True, "align": "left", "bg_color": "#EAF0F6"})
        self.text = book.add_format({**top, "text_wrap": True, "num_format": "@"})
        # The mark of a cell that was typed with an apostrophe: it stays a text when someone edits it.
        self.guarded = book.add_format({**top, "text_wrap": True, "num_format": "@", "quote_prefix": True})
        self.number = book.add_format({**top, "align": "left"})
        self.date = book.add_format({**top, "num_format": "yyyy-mm-dd", "align": "left"})
        self.link = book.add_format({**top, "font_color": "#0B4F9E", "underline": 1})
        self.states = {
            state: book.add_format({**top, "bg_color": ground, "font_color": letters})
            for state, (ground, letters) in COLOURS.items()
        }


class Url(str):
    """A text that is written as a link."""


class Sheet:
    """A sheet with a frozen, filtered header, and further sheets of its name where its rows are too many for one.

    Args:
        book: the workbook.
        looks: its formats.
        name: of the sheet.
        columns: their names; the values of one that ends in "state" stand on the colours of the states.
        widths: of columns in characters, by their names or the first word of these.
    """

    def __init__(
        self, book: Any, looks: Looks, name: str, columns: Sequence[str], widths: Mapping[str, int] = {}
    ) -> None:
        self.book = book
        self.looks = looks
        self.name = name
        self.columns = columns
        self.widths = [widths.get(name, widths.get(name.partition(" ")[0], _WIDTH)) for name in columns]
        self.states_at = {at for at, name in enumerate(columns) if name.endswith("state")}
        self.number = 0
        self._begin()

    def _begin(self) -> None:
        self.number += 1
        self.sheet = self.book.add_worksheet(self.name if self.number == 1 else f"{self.name} ({self.number})")
        self.row = 1
        self.links = 0
        for at, (name, width) in enumerate(zip(self.columns, self.widths, strict=True)):
            self.sheet.set_column(at, at, width)
            self.sheet.write_string(0, at, name, self.looks.heading)
        self.sheet.freeze_panes(1, 0)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)  # A4
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0)

    def add(self, values: Sequence[Value], look: Any = None) -> None:
        """Writes a row, in a look of its own or in those of its values."""
        if self.row == _MOST_ROWS:
            self.close()
            self._begin()
        # Not every program makes room for wrapped text by itself.
        lines = max(_lines(value, width) for value, width in zip(values, self.widths, strict=False))
        if lines > 1:
            self.sheet.set_row(self.row, min(lines * _LINE, _HIGHEST))
        for at, value in enumerate(values):
            if look is None and at in self.states_at and value is not None:
                self._write(at, value, self.looks.states.get(value))  # type: ignore[call-overload]
            else:
                self._write(at, value, look)
        self.row += 1

    def _write(self, at: int, value: Value, look: Any) -> None:
        looks = self.looks
        if value is None or (value == "" and look is None):
            return
        if isinstance(value, int):
            self.sheet.write_number(self.row, at, value, look or looks.number)
        elif isinstance(value, date) and value >= _FIRST_DAY:
            self.sheet.write_datetime(self.row, at, value, look or looks.date)
        elif isinstance(value, Url) and self._may_be_clicked(value):
            self.links += 1
            self.sheet.write_url(self.row, at, value, looks.link, value)
        else:
            text = _cut(value if isinstance(value, str) else value.isoformat())
            guarded = text.startswith(("=", "+", "-", "@", "'"))
            self.sheet.write_string(self.row, at, text, look or (looks.guarded if guarded else looks.text))

    def _may_be_clicked(self, url: str) -> bool:
        fits = len(url) <= _LONGEST_URL and self.links < _MOST_LINKS
        return fits and " " not in url and bool(_CLICKABLE.match(url))

    def close(self) -> None:
        """Gives the header of the sheet its filter, which takes in all rows."""
        self.sheet.autofilter(0, 0, max(self.row - 1, 1), len(self.columns) - 1)


def _lines(value: Value, width: int) -> int:
    """How many lines a value takes in a column that is so many characters wide."""
    if not isinstance(value, str) or isinstance(value, Url):
        return 1
    return sum(1 + max(len(line) - 1, 0) // (width - 1) for line in value.split("\n"))


def _cut(text: str) -> str:
    """The text as far as a cell holds it; a cut is told."""
    if len(text.encode("utf-16-le")) <= 2 * _LONGEST_TEXT:
        return text
    kept = text.encode("utf-16-le")[: 2 * (_LONGEST_TEXT - 60)].decode("utf-16-le", "ignore")
    return f"{kept} … [{len(text) - len(kept)} more characters: a cell holds no more]"
