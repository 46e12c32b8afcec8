"""Whatever the content: a document or an error of ours, in linear time."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.readers.html import is_fragment, read_fragment
from statusparse.rich import escape
from statusparse.text import normalise
from tests.strategies import words

MANY = 3_000
HEAVY = {
    "nested blocks": "<div>" * MANY + "x",
    "nested inline elements": "<span>" * MANY + "x" + "</span>" * MANY,
    "formatting that is never ended": "<p><b>x" * MANY,
    "formatting ended out of its turn": "<b>" * MANY + "<div>" * MANY + "</b>" * MANY,
    "formatting ended in blocks": "<b><div></b>" * MANY,
    "other formatting between": "<b>" * MANY + "<i>" * MANY + "</b>" * MANY,
    "cells": "<td>" * MANY,
    "rows": "<tr>" * MANY,
    "cells that hang down": "<tr><td rowspan=65534 colspan=1000>x" * (MANY // 4),
    "stray end tags": "<div>" * MANY + "</td></span></p></li>" * MANY,
    "less-than signs": "<" * (MANY * 10),
    "comments never closed": "<!--" * MANY,
    "comments in comments": "<!--<!--" * MANY + ">",
    "quotes never closed": "<a b='<a\" " * MANY,
    "quotes never closed, with ends": '<a b="><a" ' * MANY + "'",
    "titles never closed": "<title>" * MANY,
    "textareas never closed": "<textarea>" * MANY,
    "sections never closed": "<![CDATA[" * MANY,
    "declarations": "<!x" * MANY,
    "references": "&" * MANY * 4 + "&#" * MANY + "&amp" * MANY,
    "lists": "<ul><li>" * MANY,
    "numbers typed into a list": "<ol>" + "x 1. 2. " * MANY,
    "options": "<select>" + "<option>x" * MANY,
    "selects": "<select><option>" * MANY,
    "links": "<a href=x>" * (MANY // 4),
    "breaks": "<br>" * MANY * 4,
    "word items": "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>" * (MANY // 4),
    "one attribute": "<p title='" + "x" * MANY * 20 + "'>y",
    "attributes": "<p" + " a=b" * MANY + ">y",
    "a name": "<" + "x" * MANY * 10 + ">y",
    "blanks before words": "<p>" + (" " * MANY * 4 + "x") * 2 + "\n",
    "blanks": "<p>" + " \n" * MANY * 8,
}
SECONDS = 8  # several times what the slowest takes


@pytest.mark.parametrize("name", HEAVY)
def test_the_time_is_linear(name: str) -> None:
    begun = time.process_time()
    sp.read_document(HEAVY[name].encode(), format="html").text()
    read_fragment(HEAVY[name][: len(HEAVY[name]) // 4])
    assert time.process_time() - begun < SECONDS


def test_tables_nested_too_deep_pass_a_limit_and_as_a_fragment_become_paragraphs() -> None:
    source = "<table><tr><td>x" * 2_000
    with pytest.raises(sp.LimitExceeded):
        sp.read_document(source.encode(), format="html")
    assert len(read_fragment(source)) == 2_000
    deep = sp.read_document(source.encode(), format="html", limits=sp.Limits.none())
    assert deep.text().count("x") == 2_000


@pytest.mark.parametrize("limits", [sp.Limits(nodes=3), sp.Limits(cells=3)])
def test_a_limit_is_heeded(limits: sp.Limits) -> None:
    with pytest.raises(sp.LimitExceeded):
        sp.read_document(b"<table><tr><td>a<td>b<td>c<td>d", format="html", limits=limits)


HARMLESS = """<td> </td> <tr> </tr> <table> </table> <tbody> </tbody> <caption> <p> </p> <b> </b> <i> </i> <a/href=x> </a>
    <li> </li> <ol> </ol> <ul> <div> </div> <h1> </h2> <br> <pre> </pre> <input> <svg> </x> <dd> <dt> <th/> <hr> <span>
    </span> <font> <![if> <![endif]> <![if/!supportLists]> </html> <body> <form> <foo:bar/> &amp &#x41; < > \" ' = <em>
    <span/style=font-weight:700> <p/style=mso-list:l0_level2> </em> <td/rowspan=3> <th/colspan=2> <a/name=x> </form> <h2>"""
SWALLOWING = """<!-- --> <![CDATA[ ]]> <title> </title> <script> </script> <textarea> </textarea> <select> </select> <option>
    <template> </template> <xml> </xml> <?x <!x <div/style=mso-element:footnote> <span/hidden> <span/style=mso-list:ignore>"""
_harmless = [tag.replace("/", " ", 1) if tag[1:2] != "/" else tag for tag in HARMLESS.split()]
_swallowing = [tag.replace("/", " ", 1) if tag[1:2] != "/" else tag for tag in SWALLOWING.split()]


@given(st.lists(st.sampled_from(_harmless), max_size=40))
def test_no_word_between_tags_is_lost_however_they_stand(tags: list[str]) -> None:
    source = "".join(
        f"{tag.replace('/', ' ', 1) if tag[1:2] not in '/' else tag} ord{at}. " for at, tag in enumerate(tags)
    )
    found = sp.read_document(source.encode(), format="html").text().split()
    assert sorted(word for word in found if word.startswith("ord")) == sorted(f"ord{at}." for at in range(len(tags)))


@given(st.lists(st.sampled_from(_harmless + _swallowing) | st.text(max_size=3)).map("".join))
def test_any_markup_is_read_into_normal_form(source: str) -> None:
    document = sp.read_document(source.encode("utf-8", "replace") + b"<p>", format="html")
    assert document.text() == normalise(document.text())
    for paragraph in read_fragment(source):
        assert paragraph.text == normalise(paragraph.text)


@given(st.binary())
@pytest.mark.parametrize("format", ["html", "txt"])
def test_any_bytes_give_a_document_or_an_error_of_ours(format: str, data: bytes) -> None:
    with suppress(sp.StatusParseError):
        sp.read_document(data, format=format)


@given(st.binary())
def test_any_web_archive_gives_a_document_or_an_error_of_ours(data: bytes) -> None:
    header = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html"
    for source in (header + data, header + b"\r\n" + data, header + b"; charset=" + data + b"\r\n\r\n<p>x\r\n--x--"):
        with suppress(sp.StatusParseError):
            sp.read_document(source, format="html")


@given(words(1))
def test_any_text_written_into_a_paragraph_comes_back(text: str) -> None:
    source = f"<p>{escape(text)}</p>"
    assert is_fragment(source)
    assert [paragraph.text for paragraph in read_fragment(source)] == [text]
    cell = sp.read_document(f"<table><tr><td>{escape(text)}</table>".encode(), format="html").tables[0].rows[0].cells[0]
    assert cell.text == text
