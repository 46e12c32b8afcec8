"""Encodings: what the file says, what its bytes show, and what its Danish letters make likely."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statusparse.readers.encodings import decode, unicode_head

WORDS = [
    "Måling",
    "Gennemført",
    "Ærø",
    "på",
    "ø",
    "Å",
    "Møde på Ærø",
    "Børn",
    "½ side på ark",
    "Kaffe på bænken – “Åben”",
    "§ 5 gælder",
    "Ældre- og handicapforvaltningen",
]
GUESSED = [(word, name) for word in WORDS for name in ("cp1252", "cp850", "cp865", "mac_roman")]


@pytest.mark.parametrize(("word", "name"), GUESSED)
def test_one_or_two_danish_letters_tell_the_encoding(word: str, name: str) -> None:
    try:
        data = word.encode(name)
    except UnicodeEncodeError:
        pytest.skip("cannot be written in it")
    decoded = decode(data)
    assert decoded.text == word
    assert [found.code for found in decoded.diagnostics] == ["encoding-guessed"]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("a".encode("utf-8-sig"), "utf-8"),
        ("Må".encode("utf-16"), "utf-16-le"),
        ("Må".encode("utf-32"), "utf-32-le"),
        ("Måling".encode("utf-16-be"), "utf-16-be"),
        ("Måling".encode("utf-32-be"), "utf-32-be"),
        ("Måling".encode(), "utf-8"),
        (b"", "utf-8"),
        (b"\0", "utf-8"),
    ],
)
def test_marks_nuls_and_strict_utf_8_are_certain(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.encoding, decoded.diagnostics) == (encoding, ())


@pytest.mark.parametrize(
    ("head", "written", "encoding"),
    [
        ("<meta charset=iso-8859-1>", "cp1252", "cp1252"),
        ("<meta charset='windows-1252'>", "utf-8", "utf-8"),
        ("<meta charset=utf-16>", "cp1252", "cp1252"),
        ("<meta charset=utf-8>", "cp1252", "cp1252"),
        ("<META content='text/html; charset=macintosh'>", "mac_roman", "mac_roman"),
        ("<?xml version='1.0' encoding='ISO-8859-15'?>", "iso8859-15", "iso8859-15"),
        ("<meta charset=windows-1252>", "cp850", "cp850"),
        ("<meta charset=idna>", "cp1252", "cp1252"),
        ("<meta charset=undefined>", "cp1252", "cp1252"),
        ("<meta charset=rot13>", "cp1252", "cp1252"),
        ("<meta charset=utf-7>", "cp1252", "cp1252"),
        ("<meta charset=unicode_escape>", "cp1252", "cp1252"),
        ("<meta charset=nosuch>", "cp1252", "cp1252"),
    ],
)
def test_a_declaration_counts_unless_the_bytes_deny_it(head: str, written: str, encoding: str) -> None:
    decoded = decode((head + "Måling på Ærø").encode(written), declared=True)
    assert decoded.text == head + "Måling på Ærø"
    assert decoded.encoding == encoding


def test_a_charset_from_around_the_file_goes_first() -> None:
    assert decode(b"<meta charset=utf-8>\xc6", True, "iso-8859-5").text.endswith("Ц")


def test_lines_may_be_of_different_encodings() -> None:
    lines = ["Måling", "Gennemført", "Ærø"]
    data = lines[0].encode() + b"\n" + lines[1].encode("cp1252") + b"\r\n" + lines[2].encode("cp850")
    assert decode(data).text == "Måling\nGennemført\r\nÆrø"


def test_a_line_of_utf_8_may_hold_windows_1252() -> None:
    assert decode("på ".encode() + "bænken “x”".encode("cp1252")).text == "på bænken “x”"


@given(st.text())
def test_utf_8_is_read_as_it_is(text: str) -> None:
    data = text.encode("utf-8")
    if b"\0" not in data and not data.startswith((b"\xef\xbb\xbf", b"\xff", b"\xfe")):
        assert decode(data).text == text


@given(st.binary(), st.booleans(), st.none() | st.text(max_size=12))
def test_any_bytes_are_decoded(data: bytes, declared: bool, charset: str | None) -> None:
    assert isinstance(decode(data, declared, charset).text, str)
    assert isinstance(unicode_head(data, 64), str)
