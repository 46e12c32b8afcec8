"""The normal form of text, rich text, and web addresses."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statusparse.document import Paragraph, Run
from statusparse.links import absolute_url, find_links, without_addresses
from statusparse.readers.html import read_fragment
from statusparse.rich import Piece, make_paragraph, to_html
from statusparse.text import normalise
from tests.strategies import TRAPS, markup

FORMS = [
    ("a\u00a0 \tb", "a b"),
    (" a \r\n\r\n b ", "a\nb"),
    ("a\x0bb\x0cc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
    ("tryg\u00adhed\u200b og \u2060ro\ufeff", "tryghed og ro"),
    ("A\u030angstrøm", "Ångstrøm"),
    ("GennemfÃ¸rt", "Gennemført"),
    ("PÃ¥ mÃ¸det â€“ igen", "På mødet – igen"),
    ("a\0b\ud800c\uffff", "a\ufffdb\ufffdc\ufffd"),
    ("👨\u200d👩", "👨\u200d👩"),
    ("\u200fשלום\u200e", "\u200fשלום\u200e"),
    ("ﬁ ½ Å", "ﬁ ½ Å"),
    ("Århus Åben Ærø", "Århus Åben Ærø"),
]


@pytest.mark.parametrize(("text", "normal"), FORMS)
def test_the_normal_form(text: str, normal: str) -> None:
    assert normalise(text) == normal


@given(st.text() | st.lists(st.sampled_from([*TRAPS, "Ã", "¸", "â€", "\x9d", "\u00a0"])).map("".join))
def test_the_normal_form_is_normal(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal) == normal
    assert unicodedata.is_normalized("NFC", normal)
    assert normal == normal.strip()


def test_what_was_mended_is_told() -> None:
    faults: set[str] = set()
    normalise("GennemfÃ¸rt\0", faults)
    assert faults == {"encoding-repaired", "text-replaced"}


PIECES = st.lists(
    st.tuples(
        st.text("aå\u030a e\u0301\n\u00ad.", max_size=4),
        st.integers(0, 63),
        st.sampled_from([None, "https://tryg.dk/", "http://www.a.dk"]),
    ),
    max_size=6,
)


@given(PIECES)
def test_pieces_cut_anywhere_give_the_text_of_the_whole(pieces: list[Piece]) -> None:
    paragraph = make_paragraph(pieces)
    whole = normalise("".join(text for text, _, _ in pieces))
    assert (paragraph.text if paragraph else "") == whole
    if paragraph and paragraph.runs:
        assert "".join(run.text for run in paragraph.runs) == whole


@given(markup())
def test_html_of_a_rich_text_reads_as_the_same_and_is_written_the_same(source: str) -> None:
    once = read_fragment(source)
    again = read_fragment(to_html(once))
    assert [(p.shown, p.runs, p.level, p.ordinal) for p in again] == [
        (p.shown, p.runs, p.level, p.ordinal) for p in once
    ]
    assert to_html(again) == to_html(once)


def test_formatting_that_cannot_be_seen_is_none() -> None:
    assert make_paragraph([("a", 0, None), (" ", 1, None), ("b", 0, None)]) == Paragraph("a b")
    link = "https://tryg.dk/f%C3%B8lg"
    assert make_paragraph([("https://tryg.dk/følg", 4, link)]) == Paragraph("https://tryg.dk/følg")
    assert make_paragraph([("her", 4, link)]) == Paragraph("her", (Run("her", 0, link),))


ADDRESSES = [
    ("Se www.tryk.aalborg.dk.", ["www.tryk.aalborg.dk"], "Se ."),
    ("(https://a.dk/b)", ["https://a.dk/b"], ""),
    ("https://a.dk/b_(c) og http://b.dk?x=1&y=2, slut", ["https://a.dk/b_(c)", "http://b.dk?x=1&y=2"], "og , slut"),
    ("mail a@www.dk eller awww.dk", [], "mail a@www.dk eller awww.dk"),
    ("Folder »https://a.dk/ø« her", ["https://a.dk/ø"], "Folder »« her"),
    ("www. og https://", [], "www. og https://"),
]


@pytest.mark.parametrize(("text", "found", "label"), ADDRESSES)
def test_web_addresses_are_found_without_the_sentences_punctuation(text: str, found: list[str], label: str) -> None:
    assert [link.text for link in find_links(text)] == found
    assert all(text[slice(*link.span)] == link.text for link in find_links(text))
    assert without_addresses(text) == label


URLS = [
    ("https://a.dk/Fælles møde", "https://a.dk/F%C3%A6lles%20m%C3%B8de"),
    ("https://a.dk/%C3%A6?q=50%", "https://a.dk/%C3%A6?q=50%25"),
    ("WWW.A.DK", "http://WWW.A.DK"),
    ("http://www.trygåben.dk/x", "http://www.xn--trygben-hxa.dk/x"),
    ("javascript:alert(1)", None),
    ("data:text/html,x", None),
    ("/sites/x", None),
    ("mailto:a@b.dk", "mailto:a@b.dk"),
    ('https://a.dk/"onclick="x', "https://a.dk/%22onclick=%22x"),
]


@pytest.mark.parametrize(("written", "url"), URLS)
def test_urls_are_absolute_and_percent_encoded(written: str, url: str | None) -> None:
    assert absolute_url(written) == url
    if url:
        assert absolute_url(url) == url
        assert url.isascii()
