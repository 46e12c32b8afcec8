"""One form, as people save and paste it as text: the records are those of the plain form, and nothing is lost."""

from __future__ import annotations

import csv
import io
import random
import re
import unicodedata
from collections.abc import Callable

import msgspec
import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import letters
from tests.readers.html_builder import ROWS, page, plain_text

PLAIN = essence(sp.parse(plain_text().encode(), format="txt"))


def in_columns(rows: object = ROWS, width: int = 60) -> str:
    head = plain_text(())
    return head + "\n".join(f"{text:{width}}  {status}".rstrip() for text, status in ROWS) + "\n"


def as_markdown() -> str:
    head = plain_text(()).replace("\n", "\n\n")
    lines = ["| " + " | ".join(row) + " |" for row in ROWS]
    return head + "\n".join([lines[0], "| --- | :---: |", *lines[1:]]) + "\n"


def as_saved_by_a_spreadsheet() -> str:
    """With semicolons, as where the comma is decimal; what needs quotes has them."""
    written = io.StringIO()
    rows = [[line, ""] for line in plain_text(()).splitlines()] + [list(row) for row in ROWS]
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(rows)
    return written.getvalue()


def with_semicolons_for_tabs() -> str:
    """The title and the initiative stand on lines of their own, as they are typed."""
    written = io.StringIO()
    csv.writer(written, delimiter=";", lineterminator="\n").writerows(ROWS)
    return plain_text(()) + written.getvalue()


def a_block_in_columns() -> str:
    """Some rows were pasted with blanks into a file with tabs."""
    lines = plain_text().splitlines(keepends=True)
    return "".join(
        re.sub(r"(.*)\t(?=.)", lambda found: f"{found[1]:34} ", line) if 4 <= at < 7 else line
        for at, line in enumerate(lines)
    )


def mixed_lines() -> bytes:
    encodings = ["utf-8", "cp1252", "cp850"]
    lines = plain_text().replace("–", "-").splitlines(keepends=True)
    return b"".join(line.encode(encodings[at % 3]) for at, line in enumerate(lines))


def inside_lines() -> bytes:
    """Words pasted from windows-1252 into lines of UTF-8."""
    return (
        plain_text()
        .encode()
        .replace("Søndergade".encode(), "Søndergade".encode("cp1252"))
        .replace("på bænken".encode(), "på ".encode() + "bænken".encode("cp1252"))
    )


VARIANTS: dict[str, Callable[[], str | bytes]] = {
    "plain": plain_text,
    "CRLF": lambda: plain_text().replace("\n", "\r\n"),
    "CR": lambda: plain_text().replace("\n", "\r"),
    "line ends of all sorts": lambda: plain_text().replace("\n", "\r\n", 4).replace("\nV", "\rV"),
    "no line end at the end": lambda: plain_text().rstrip("\n"),
    "blank lines everywhere": lambda: "\n\n\n" + plain_text().replace("\n", "\n \n\t\n"),
    "trailing tabs": lambda: plain_text().replace("\n", "\t\t\n"),
    "NBSP and zero-width spaces": lambda: "\u200b" + plain_text().replace(" ", "\xa0").replace("e", "e\u200b"),
    "soft hyphens": lambda: plain_text().replace("Vandring", "Vand\u00adring"),
    "decomposed letters": lambda: unicodedata.normalize("NFD", plain_text()),
    "double encoding": lambda: plain_text().replace("Gennemført", "GennemfÃ¸rt").replace("Søndergade", "SÃ¸ndergade"),
    "quoted cells": lambda: plain_text().replace("Gennemført den", '"Gennemført\nden').replace("11.10.2017", '11.10.2017"'),
    "references": lambda: plain_text().replace("ø", "&oslash;").replace("& ", "&amp; "),
    "columns of blanks": in_columns,
    "columns of blanks in a block": a_block_in_columns,
    "a Markdown table": as_markdown,
    "a spreadsheet's semicolons": as_saved_by_a_spreadsheet,
    "semicolons for tabs": with_semicolons_for_tabs,
    "next lines": lambda: plain_text().replace("\n", "\x85"),
    "paragraph separators": lambda: plain_text().replace("\n", "\u2029"),
    "line separators alone": lambda: plain_text().replace("\n", "\u2028"),
    "line tabulators alone": lambda: plain_text().replace("\n", "\v"),
    "form feeds between pages": lambda: plain_text().replace("Formidling", "\fFormidling").replace("Måling", "\fMåling"),
    "columns of NBSP": lambda: in_columns().replace("  ", " \xa0"),
    "UTF-8 with mark": lambda: plain_text().encode("utf-8-sig"),
    "UTF-16": lambda: plain_text().encode("utf-16"),
    "UTF-16 big-endian with mark": lambda: b"\xfe\xff" + plain_text().encode("utf-16-be"),
    "UTF-16 little-endian without mark": lambda: plain_text().encode("utf-16-le"),
    "UTF-16 big-endian without mark": lambda: plain_text().encode("utf-16-be"),
    "UTF-32": lambda: plain_text().encode("utf-32"),
    "UTF-32 little-endian without mark": lambda: plain_text().encode("utf-32-le"),
    "UTF-32 big-endian without mark": lambda: plain_text().encode("utf-32-be"),
    "cp1252": lambda: plain_text().encode("cp1252"),
    "mac_roman": lambda: plain_text().encode("mac_roman"),
    "cp850": lambda: plain_text().replace("–", "-").encode("cp850"),
    "cp865": lambda: plain_text().replace("–", "-").encode("cp865"),
    "lines of different encodings": mixed_lines,
    "windows-1252 inside UTF-8": inside_lines,
}  # fmt: skip
#: What stands otherwise in the records, because it cannot stand in the file.
VISIBLE = {
    "cp850": ("–", "-"),
    "cp865": ("–", "-"),
    "lines of different encodings": ("–", "-"),
    "quoted cells": ("Gennemført den", "Gennemført\\nden"),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_form_in_text_gives_the_records_of_the_plain_form(name: str) -> None:
    source = VARIANTS[name]()
    data = source if isinstance(source, bytes) else source.encode()
    found = essence(sp.parse(data))
    expected = msgspec.json.encode(PLAIN).decode()
    if name in VISIBLE:
        expected = expected.replace(*VISIBLE[name])
    if name == "trailing tabs":
        found["form"]["initiative"] = PLAIN["form"]["initiative"]
    assert msgspec.json.decode(msgspec.json.encode(found)) == msgspec.json.decode(expected)


#: Where the file holds more letters than it shows.
NOT_COUNTED = {"double encoding", "references", "quoted cells"}


@pytest.mark.parametrize("name", sorted(set(VARIANTS) - NOT_COUNTED))
def test_no_letter_of_the_text_is_lost_or_doubled(name: str) -> None:
    source = VARIANTS[name]()
    data = source if isinstance(source, bytes) else source.encode()
    expected = plain_text().replace(*VISIBLE.get(name, ("", "")))
    assert letters(sp.read_document(data, format="txt").text()) == letters(expected)


@pytest.mark.parametrize(
    "name",
    [
        "columns of blanks",
        "columns of blanks in a block",
        "a Markdown table",
        "a spreadsheet's semicolons",
        "semicolons for tabs",
    ],
)
def test_columns_told_without_tabs_are_told_of(name: str) -> None:
    source = VARIANTS[name]()
    assert isinstance(source, str)
    assert [found.code for found in sp.read_document(source.encode()).diagnostics] == ["columns-guessed"]


#: Changes to a text, each of which may follow any other.
CHANGES: dict[str, Callable[[str], str]] = {
    "trailing tabs": lambda text: re.sub(r"(?<=\t)(.*)\n", r"\1\t\n", text),
    "blank lines": lambda text: text.replace("\n", "\n\n \n"),
    "blanks around fields": lambda text: text.replace("\t", " \t ").replace("\n", " \n"),
    "NBSP": lambda text: text.replace(" ", "\xa0"),
    "zero-width spaces": lambda text: text.replace("e", "e\u200b"),
    "soft hyphens": lambda text: text.replace("Vandring", "Vand\u00adring"),
    "word joiners": lambda text: text.replace("-", "\u2060-").replace("Sp", "S\u2060p"),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "no line end at the end": lambda text: text.rstrip("\n"),
}  # fmt: skip
LINE_ENDS = ["\n", "\r\n", "\r", "\x85", "\u2029"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
OLD_ENCODINGS = {"cp1252": "–", "mac_roman": "–", "cp850": "-", "cp865": "-"}


def test_changes_line_ends_and_encodings_stack() -> None:
    chance = random.Random(5)
    for _ in range(200):
        names = chance.sample(sorted(CHANGES), 4)
        text = plain_text()
        for name in names:
            text = CHANGES[name](text)
        end, encoding = chance.choice(LINE_ENDS), chance.choice(ENCODINGS)
        found = essence(sp.parse(text.replace("\n", end).encode(encoding)))
        assert msgspec.json.encode(found) == msgspec.json.encode(PLAIN), (names, end, encoding)


@pytest.mark.parametrize("encoding", OLD_ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("change", ["trailing tabs", "blank lines", "blanks around fields"])
def test_old_encodings_with_any_line_ends(encoding: str, end: str, change: str) -> None:
    text = CHANGES[change](plain_text()).replace("–", OLD_ENCODINGS[encoding]).replace("\n", end)
    expected = msgspec.json.encode(PLAIN).decode().replace("–", OLD_ENCODINGS[encoding])
    assert msgspec.json.encode(essence(sp.parse(text.encode(encoding)))).decode() == expected


def test_a_third_column_is_kept_by_its_heading() -> None:
    rows = [
        ("Aktiviteter", "Status", "Ansvarlig", "Note"),
        ("Møde", "Afholdt 1/5", "Ane", "Gik godt"),
        ("Tur", "Aflyst", "", "Regn"),
    ]
    for data in (
        plain_text(rows),
        page("<table>" + "".join("<tr><td>" + "<td>".join(row) for row in rows) + "</table>"),
    ):
        report = sp.parse(data.encode())
        assert [(item.text, item.owner, item.extra) for item in report.activities] == [
            ("Møde", "Ane", {"Note": "Gik godt"}),
            ("Tur", None, {"Note": "Regn"}),
        ]


def test_markup_over_several_lines_is_one_answer() -> None:
    description = "<p>Vi har\nholdt <b>møder</b>.</p> <ol>\n<li>Et\n<li>To\n</ol>"
    report = sp.parse(
        plain_text([*ROWS, ("Statusbeskrivelse", ""), (description, "")]).replace("</ol>\t", "</ol>").encode()
    )
    assert report.description.html == "<p>Vi har holdt <b>møder</b>.</p><ol><li>Et</li><li>To</li></ol>"
    assert report.description.raw is not None
    assert re.sub(r"\s+", " ", report.description.raw) == re.sub(r"\s+", " ", description)
