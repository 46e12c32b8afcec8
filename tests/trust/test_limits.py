"""Each limit, just under and just over, in each format that it applies to."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.inputs import find_files, read_input
from tests.trust.hostile import document_of, package, zipped

FORM = "Aktiviteter\tStatus\nMøde\tAfholdt 3/5\nTur\tPlanlagt\nMåling/metode\tStatus\nSkema\tUdsendt\n"


def cell(text: str) -> str:
    return f"<tc><p><r><t>{text}</t></r></p></tc>"


def docx_of(lines: str) -> bytes:
    rows = "".join(f"<tr>{''.join(map(cell, line.split(chr(9))))}</tr>" for line in lines.splitlines())
    return package(document_of(f"<tbl>{rows}</tbl>"))


def html_of(lines: str) -> bytes:
    rows = "".join(
        f"<tr>{''.join(f'<td>{field}</td>' for field in line.split(chr(9)))}</tr>" for line in lines.splitlines()
    )
    return f"<table>{rows}</table>".encode()


def txt_of(lines: str) -> bytes:
    return lines.encode()


def json_of(lines: str) -> bytes:
    return sp.to_json(sp.parse(lines.encode()))


#: The formats by the function that writes the lines of a form in them.
FORMATS: list[Callable[[str], bytes]] = [txt_of, html_of, docx_of]


def inflated(data: bytes) -> int:
    """The bytes of the members of a package that are read."""
    read = ("_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(info.file_size for info in archive.infolist() if info.filename in read)


def nested_tables(depth: int) -> dict[str, bytes]:
    word, page = "<p><r><t>x</t></r></p>", "x"
    for _ in range(depth):
        word, page = f"<tbl><tr><tc>{word}</tc></tr></tbl>", f"<table><tr><td>{page}</td></tr></table>"
    return {"docx": package(document_of(word)), "html": page.encode(), "unclosed": b"<table><tr><td>" * depth + b"x"}


def nested_elements(depth: int) -> bytes:
    """A package whose main part has elements in one another to that depth."""
    inner = depth - 2  # the document and its body
    return package(document_of("<sdt>" * inner + "</sdt>" * inner))


#: The name of the limit, its value, and content that just keeps to it and content that does not.
LIMITS: list[tuple[str, int, bytes, bytes]] = [
    *[("input_bytes", len(make(FORM)), make(FORM), make(FORM) + b" ") for make in (txt_of, html_of, json_of)],
    ("input_bytes", len(docx_of(FORM)), docx_of(FORM), docx_of(FORM) + b" "),
    *[("cells", 10, make(FORM), make(f"{FORM}Ny\t\n")) for make in FORMATS],
    *[("cell_letters", 40, make(f"{FORM}{'x' * 40}\tJa\n"), make(f"{FORM}{'x' * 41}\tJa\n")) for make in FORMATS],
    ("inflated_bytes", inflated(docx_of(FORM)), docx_of(FORM), docx_of(FORM.replace("Tur", "Ture"))),
    ("members", 3, docx_of(FORM), package(document_of(""), **{"docProps/app.xml": "<x/>"})),
    ("nodes", 1000, package(document_of("<p/>" * 998)), package(document_of("<p/>" * 999))),
    ("nodes", 1000, b"<p>x" * 1000, b"<p>x" * 1001),
    ("nodes", 1000, b"<p>x<td>" * 500, b"<p>x<td>" * 500 + b"<b>"),
    ("xml_depth", 100, nested_elements(100), nested_elements(101)),
    ("xml_depth", 256, nested_elements(255), nested_elements(257)),
    *[("depth", 7, nested_tables(7)[kind], nested_tables(8)[kind]) for kind in ("docx", "html", "unclosed")],
]


@pytest.mark.parametrize(
    ("name", "value", "under", "over"), LIMITS, ids=[f"{one[0]}-{at}" for at, one in enumerate(LIMITS)]
)
def test_what_just_keeps_to_a_limit_is_read_and_what_just_does_not_is_refused_by_its_name(
    name: str, value: int, under: bytes, over: bytes
) -> None:
    read = sp.parse_all if under.startswith(b"{\n") else sp.read_document
    limits = sp.Limits(**{name: value})  # type: ignore[arg-type]
    assert read(under, limits=limits)
    deep = name == "xml_depth" and value == 256
    with pytest.raises(sp.LimitExceeded, match="256 levels" if deep else f"Limits\\({name}=") as caught:
        read(over, limits=limits)
    assert caught.value.message.endswith(".")


def test_a_member_of_a_zip_archive_is_counted_as_it_is_inflated_whatever_size_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "arkiv.zip"
    for length, declared in ((1000, None), (1000, 10), (1001, None), (1001, 10)):
        path.write_bytes(zipped([("form.txt", b"x" * length)], size=declared))
        (file,) = find_files([path])
        if length == 1001:
            with pytest.raises(sp.LimitExceeded if declared is None else sp.StatusParseError):
                read_input(file, sp.Limits(input_bytes=1000))
        else:
            with pytest.raises(sp.MalformedDocument) if declared else _nothing():
                read_input(file, sp.Limits(input_bytes=1000))


def _nothing() -> io.BytesIO:
    return io.BytesIO()


def test_a_file_object_is_read_no_further_than_the_limit() -> None:
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size: int = -1) -> bytes:
            self.given += size
            return b"x" * size

    endless = Endless()
    with pytest.raises(sp.LimitExceeded, match="input_bytes="):
        sp.parse(endless, limits=sp.Limits(input_bytes=5_000_000))  # type: ignore[arg-type]
    assert endless.given < 10_000_000


def test_each_row_of_a_section_counts_with_all_columns_that_the_section_has() -> None:
    headings = "".join(f"Aktiviteter\tStatus\tEkstra {number}\nMøde {number}\tAfholdt\tja\n" for number in range(40))
    data = f'Indsats: "Byen" 2017\n{headings}'.encode()
    sp.parse(data, limits=sp.Limits(cells=40 * 42))
    with pytest.raises(sp.LimitExceeded, match="cells="):
        sp.parse(data, limits=sp.Limits(cells=40 * 42 - 1))


def test_without_limits_all_of_them_are_off() -> None:
    for name, _, _, over in LIMITS:
        if name != "xml_depth":
            read = sp.parse_all if over.startswith(b"{\n") else sp.read_document
            assert read(over, limits=sp.Limits.none())


@pytest.mark.parametrize("make", [*FORMATS, json_of], ids=["txt", "html", "docx", "json"])
def test_an_honest_form_of_twenty_thousand_rows_is_read(make: Callable[[str], bytes]) -> None:
    rows = "".join(f"Møde nr. {n} i bydelen\tGennemført {1 + n % 28}/{1 + n % 12}\n" for n in range(20_000))
    lines = f"Aktiviteter\tStatus\n{rows}Måling/metode\tStatus\n"
    data = make(lines)
    assert len(sp.parse(data).activities) == 20_000
    if make is docx_of:
        assert inflated(data) > 10 * len(data)
