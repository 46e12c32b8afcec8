"""Each word stands in the cell where a browser shows it, however the tags of a table are mangled.

The oracle is html5lib, which follows the HTML standard, and a walk over its tree that shares no code with the reader.
"""

from __future__ import annotations

import os
import random
import re
from xml.etree.ElementTree import Element

import html5lib
import pytest

import statusparse as sp
from statusparse.document import Paragraph, Table
from tests.losses import letters
from tests.readers.html_builder import page, table

ROUNDS = int(os.environ.get("STATUSPARSE_ROUNDS", "400"))
#: A table is its rows of cells, a cell the words in it and the tables in it.
Cell = tuple[tuple[str, ...], tuple["Grid", ...]]
Grid = tuple[tuple[Cell, ...], ...]
_GROUPS = ("thead", "tbody", "tfoot")
_ROW_PARTS = (*_GROUPS, "tr", "td", "th")
_SILENT = ("script", "style", "template", "title")
_PARTING = "html body p div br li ul ol table tbody thead tfoot tr td th h1 h2 center blockquote caption"


class Shown:
    """What a browser shows: the tables in the order of the file, and the words that stand in no cell.

    `rowless` says that it passes over a row or cell, since that stands in no table; for us these make a table.
    """

    def __init__(self, source: str) -> None:
        self.tables: list[Grid] = []
        self.loose: list[str] = []
        words: list[str] = []
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        self._walk(parser.parse(source), words, self.tables)
        self.rowless = any(
            code == "unexpected-start-tag-ignored" and data["name"] in _ROW_PARTS for _, code, data in parser.errors
        )
        self.loose = "".join(words).split()

    def _walk(self, node: Element, words: list[str], tables: list[Grid]) -> None:
        if not isinstance(node.tag, str) or node.tag in _SILENT:
            return
        parts = " " if node.tag in _PARTING.split() else ""
        words += [parts, node.text or ""]
        for child in node:
            if child.tag == "table":
                words.append(" ")
                tables.append(self._table(child, words))
                words.append(" ")
            else:
                self._walk(child, words, tables)
            words.append(child.tail or "")
        words.append(parts)

    def _table(self, node: Element, words: list[str]) -> Grid:
        groups = [child for child in node if child.tag in _GROUPS]
        heads = [group for group in groups if group.tag == "thead"][:1]
        feet = [group for group in groups if group.tag == "tfoot"][:1]
        # html5lib forgets to take a second list item out of the table, which stands in no cell in any case.
        for parent in [node, *groups, *(row for group in groups for row in group if row.tag == "tr")]:
            for child in parent:
                if child.tag not in _ROW_PARTS:
                    self._walk(child, words, self.tables)
        words.append(" ")
        ordered = [*heads, *(group for group in groups if group not in heads + feet), *feet]
        return tuple(
            tuple(self._cell(cell) for cell in row if cell.tag in ("td", "th"))
            for group in ordered
            for row in group
            if row.tag == "tr"
        )

    def _cell(self, node: Element) -> Cell:
        words: list[str] = []
        tables: list[Grid] = []
        self._walk(node, words, tables)
        return tuple("".join(words).split()), tuple(grid for grid in tables if grid)


def read(source: str) -> tuple[list[Grid], list[str]]:
    """What the reader finds: its tables, and the words in no cell."""
    body = sp.read_document(source.encode(), format="html").body
    return [grid(block) for block in body if isinstance(block, Table)], words_of(body)


def words_of(content: tuple[Paragraph | Table, ...]) -> list[str]:
    return [word for block in content if isinstance(block, Paragraph) for word in block.shown.split()]


def grid(found: Table) -> Grid:
    return tuple(
        tuple(
            (tuple(words_of(cell.content)), tuple(grid(inner) for inner in cell.content if isinstance(inner, Table)))
            for cell in row.cells
        )
        for row in found.rows
    )


def all_words(tables: list[Grid]) -> list[str]:
    return [
        word for rows in tables for row in rows for words, inner in row for word in [*words, *all_words(list(inner))]
    ]


def cell(text: str) -> str:
    return f"<p class=MsoNormal><b><span>{text}</span></b></p>"


FORMS = [
    "<table><tr><td>aa</td><td>bb</td></tr><tr><td>cc</td><td>dd</td></tr></table>",
    "<p>xx</p><table border=1><tbody><tr><td><p>aa</p></td><td><b>bb</b></td></tr><tr><td><div>cc<br>ee</div></td><td><i><span>dd</span></i></td></tr></tbody></table><p>yy</p>",
    "<div><table><thead><tr><th>aa</th><th>bb</th></tr></thead><tbody><tr><td>cc<ul><li>ee</li><li>ff</li></ul></td><td>dd</td></tr></tbody></table></div>",
    "<center><table><tr><td><table><tr><td>aa</td><td>bb</td></tr></table></td><td><font>cc</font></td></tr></table></center>",
    page(table([("aa", "bb"), ("cc", "dd")], cell)),
]  # fmt: skip
_STRAYS = "<table> </table> <tr> </tr> <td> </td> <th> </th> <tbody> </tbody> <thead> </thead> <p> </p> <b> </b> <i> </i> <div> </div> <span> </span> <font> </font> <a> </a> <br> <li> </li> <ul> </ul> <h1> </h2> <center> </center> ww"
STRAYS = _STRAYS.split()
_TAG = re.compile(r"(<[^>]*>)")


def mangled(chance: random.Random, form: str) -> str:
    """A form with some of its tags taken out, doubled, swapped or put in."""
    pieces = [piece for piece in _TAG.split(form) if piece]
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(pieces))
        match chance.randrange(4):
            case 0:
                if pieces[at].startswith("<"):
                    del pieces[at]
            case 1:
                pieces.insert(at, pieces[at] if pieces[at].startswith("<") else chance.choice(STRAYS))
            case 2:
                other = chance.randrange(len(pieces))
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case _:
                pieces.insert(at, chance.choice(STRAYS))
    return "".join(pieces)


def facts(report: sp.StatusReport) -> list[list[tuple[str, str | None, str | None]]]:
    """The items of each section: text and status with any break as a blank, and the state."""
    sections = [report.activities, report.communication, report.measurement, report.results, report.experiences]
    return [
        [
            (
                " ".join(item.text.split()),
                item.status and " ".join(item.status.text.split()),
                item.status and item.status.state,
            )
            for item in section
        ]
        for section in sections
    ]


def test_what_a_browser_repairs_to_the_same_grid_gives_the_same_records() -> None:
    form = table(cell=cell)
    whole, plain = Shown(page(form)), sp.parse(page(form).encode())
    chance = random.Random(7)
    repaired = 0
    for _ in range(ROUNDS):
        source = page(mangled(chance, form))
        shown = Shown(source)
        if (shown.tables, shown.loose) == (whole.tables, whole.loose):
            report = sp.parse(source.encode())
            assert facts(report) == facts(plain), source
            assert report.form == plain.form, source
            repaired += 1
    assert repaired > ROUNDS / 10


@pytest.mark.parametrize("seed", range(8))
def test_each_word_stands_in_the_cell_where_a_browser_shows_it(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(ROUNDS // 8):
        source = mangled(chance, chance.choice(FORMS))
        shown = Shown(source)
        tables, loose = read(source)
        if shown.rowless:
            assert letters("".join(all_words(tables) + loose)) == letters(
                "".join(all_words(shown.tables) + shown.loose)
            ), source
        else:
            assert tables == [rows for rows in shown.tables if rows], source
            assert loose == shown.loose, source
