"""Markup as text in cells: what is a fragment, and that it is read exactly once."""

from __future__ import annotations

import pytest

from statusparse.readers.html import begins_with_markup, is_fragment, read_fragment

FRAGMENTS = {
    "F&oslash;lg op": ["Følg op"],
    "M&#248;de": ["Møde"],
    "M&#xF8;de": ["Møde"],
    "Møde<br>i maj": ["Møde\ni maj"],
    "<p>Formidling</p>": ["Formidling"],
    "<p>&lt;b&gt;</p>": ["<b>"],
    "<P CLASS=x>a<P>b": ["a", "b"],
    "a<o:p></o:p>": ["a"],
    "x</td>": ["x"],
    # the whole escaped once more
    "&lt;p&gt;F&amp;oslash;lg&lt;/p&gt;": ["Følg"],
    "&lt;b&gt;": [],
    "&amp;oslash;": ["ø"],
    # exactly once
    "<p>&amp;lt;b&amp;gt;</p>": ["&lt;b&gt;"],
    "<wbr>&amp;oslash;": ["&oslash;"],
    "a &amp; b": ["a & b"],
}
PLAIN = ["a < b & c", "<navn>", "AT&T;", "&nbsp", "R&D", "x <5 og >3", "<bb>", "&ukendt;", "1 & 2;", "<b", "< b>"]


@pytest.mark.parametrize("text", FRAGMENTS)
def test_a_known_tag_or_a_reference_makes_a_fragment(text: str) -> None:
    assert is_fragment(text)
    assert [paragraph.shown for paragraph in read_fragment(text)] == FRAGMENTS[text]


@pytest.mark.parametrize("text", PLAIN)
def test_other_signs_make_none(text: str) -> None:
    assert not is_fragment(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Formidling</p>", True),
        (" &lt;p&gt;x", True),
        ("M&aring;ling", False),
        ("x<br>", False),
        ("&#" + "1" * 5000 + ";", False),
    ],
)
def test_what_begins_with_markup_is_no_heading(text: str, expected: bool) -> None:
    assert begins_with_markup(text) is expected
