"""HTML that is made to be read slowly or wrongly: no word of it is lost, and it takes no longer than twice as much of it does."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

import statusparse as sp

MIB = 1 << 20
FREE = sp.Limits(memory_per_byte=10_000)
DEPTHS = {
    "divisions": "<div>",
    "bold": "<b>",
    "mixed": "<b><p><i><div>",
    "unknown elements": "<x-y>",
}


@pytest.mark.parametrize("name", DEPTHS)
def test_a_depth_of_a_hundred_thousand_loses_no_word(name: str) -> None:
    unit = DEPTHS[name]
    depth = 100_000 // unit.count("<")
    words = [f"ord{number}" for number in range(0, depth, 1000)]
    opened = "".join(f"{unit}{f'ord{at} ' if at % 1000 == 0 else ''}" for at in range(depth))
    document = sp.read_document(f"<html><body>{opened}slut".encode(), limits=FREE)
    assert document.text().split() == [*words, "slut"]


def test_tables_in_tables_that_are_never_closed_are_a_limit_and_without_it_lose_no_word() -> None:
    data = b"<html>" + b"".join(b"<table><tr><td>ord%d" % at for at in range(3_000))
    with pytest.raises(sp.LimitExceeded, match="depth="):
        sp.read_document(data)
    found = sp.read_document(data, limits=sp.Limits.none()).text().split()
    assert sorted(found) == sorted(f"ord{at}" for at in range(3_000))
    bare = b"<html>" + b"".join(b"<table>ord%d " % at for at in range(3_000))
    assert len(sp.read_document(bare, limits=sp.Limits.none()).text().split()) == 3_000


def test_a_megabyte_of_cells_is_read_with_all_that_stands_in_them() -> None:
    data = b"<html><table>" + b"<td>" * (MIB // 4 - 10) + b"ord<td>slut"
    assert sp.read_document(data).text().split() == ["ord", "slut"]


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{number}=b" for number in range(100_000)),
        " ".join(f"a{number}" for number in range(100_000)),
        "a=b " * 100_000,
        "a='<b>' " * 50_000,
        'title="' + "x" * MIB + '"',
        "x" * MIB,
    ],
)
@pytest.mark.parametrize("around", ["<p {}>ord", "</td><b><p></b><p {}>ord", "<table><tr><td {}>ord"])
def test_a_tag_with_attributes_without_end_is_read(attributes: str, around: str) -> None:
    text = sp.read_document(f"<html>{around.format(attributes)}".encode()).text()
    # A tag with more signs in quotes than any has is no tag where the page is broken: then it is shown.
    assert text.endswith("ord") if "'<b>'" in attributes else text == "ord"


#: What the bytes hold, and what must be shown.
BYTES: dict[str, tuple[bytes, str]] = {
    "a NUL in a word": (b"<html><p>a\0b</p>", "a\ufffdb"),
    "a NUL in a tag": (b"<html><p\0>ab</p>", "ab"),
    "NULs between": (b"<html><p>\0\0ord\0</p>", "\ufffd\ufffdord\ufffd"),
    "a surrogate by its number": (b"<html><p>a&#xD800;b&#55296;c</p>", "a\ufffdb\ufffdc"),
    "a surrogate in bytes": (b"<html><meta charset=utf-8><p>a\xed\xa0\x80b</p>", "a"),
    "a number beyond all letters": (b"<html><p>a&#x110000;&#99999999999999999999;b</p>", "a\ufffd\ufffdb"),
    "a charset that lies": ("<html><meta charset=utf-8><p>Møde på Åen</p>".encode("cp1252"), "Møde på Åen"),
    "another that lies": ("<html><meta charset=iso-8859-1><p>Møde på Åen</p>".encode(), "Møde på Åen"),
    "UTF-16 said of bytes": (b"<html><meta charset=utf-16><p>Tryg by</p>", "Tryg by"),
    "a charset that is none": ("<html><meta charset=x-none><p>Møde</p>".encode(), "Møde"),
    "two encodings": ("<html><p>Møde</p>\n".encode() + "<p>Åen</p>".encode("cp1252"), "Møde\nÅen"),
    "a mark and another charset": (b"\xef\xbb\xbf" + "<html><meta charset=cp850><p>Møde</p>".encode(), "Møde"),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_text_are_shown_and_the_others_kept(name: str) -> None:
    data, shown = BYTES[name]
    text = sp.read_document(data, format="html").text()
    assert text.startswith(shown) if name == "a surrogate in bytes" else text == shown


def seconds(read: Callable[[], object]) -> float:
    begun = time.process_time()
    read()
    return time.process_time() - begun


@pytest.mark.parametrize("unit", ["<td>x", "<b>x", "<div>", "<p><i>x", "<table>", "</p>"])
def test_ten_times_as_much_takes_no_more_than_some_thirty_times_as_long(unit: str) -> None:
    few, many = (f"<html></td>{unit * count}ord".encode() for count in (2_000, 20_000))
    limits = sp.Limits.none()
    sp.read_document(few, limits=limits)
    base = min(seconds(lambda: sp.read_document(few, limits=limits)) for _ in range(2))
    assert seconds(lambda: sp.read_document(many, limits=limits)) < 35 * base + 0.3
