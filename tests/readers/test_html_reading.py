"""What HTML is read as: each table of vectors is markup and the blocks that it gives."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.document import BOLD, ITALIC, STRIKE, SUPERSCRIPT, UNDERLINE, Document, Paragraph, Table

FILLER = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>"


def read(source: str | bytes) -> Document:
    return sp.read_document(source if isinstance(source, bytes) else source.encode(), format="html")


def shown(content: tuple[Paragraph | Table, ...]) -> list[object]:
    """Paragraphs as text, list items with their level, tables as lists of rows of cells."""
    blocks: list[object] = []
    for block in content:
        if isinstance(block, Table):
            blocks.append([[shown(cell.content) for cell in row.cells] for row in block.rows])
        else:
            blocks.append(f"{block.level}> {block.shown}" if block.level else block.shown)
    return blocks


WORD_LISTS = {
    "saved as web page": (
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'>"
        f"<span style='mso-list:Ignore'>1.{FILLER}</span></span><![endif]>Møde<o:p></o:p></p>"
        "<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:\"Courier New\"'>"
        f"<span style='mso-list:Ignore'>o{FILLER}</span></span><![endif]>Kaffe</p><p class=MsoNormal>Slut</p>",
        ["1> 1. Møde", "2> Kaffe", "Slut"],
    ),
    "from the clipboard of a browser": (
        "<p class=\"MsoListParagraph\" style=\"mso-list: l3 level1 lfo2;\"><!--[if !supportLists]--><span style=\"mso-list: Ignore;\">·<span>&nbsp;</span></span><!--[endif]-->Møde</p>",
        ["1> Møde"],
    ),
    "saved as filtered web page": (
        f"<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt'>1){FILLER}Møde</p>"
        f"<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>·{FILLER}</span>Kaffe</p>",
        ["1> 1. Møde", "2> Kaffe"],
    ),
    "Word 97": ("<p class=MsoNormal style='margin-left:36.0pt;text-indent:-18.0pt'><![if !supportLists]>2.<![endif]>Møde</p>", ["1> 2. Møde"]),
    "letters and Roman numbers": (
        "".join(f"<p style='mso-list:{place} lfo1'><span style='mso-list:Ignore'>{marker}</span>x</p>" for place, marker in
                [("l0 level1", "h)"), ("l0 level1", "i)"), ("l0 level2", "i."), ("l0 level2", "ii."), ("l1 level1", "2.3.")]),
        ["1> 8. x", "1> 9. x", "2> 1. x", "2> 2. x", "1> 3. x"],
    ),
    "a marker that no number shows": ("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>Trin A:</span>x</p>", ["1> Trin A: x"]),
    "a paragraph of the list style without marker": ("<p class=MsoListParagraph>Møde</p>", ["Møde"]),
    "nested lists of Word": ("<ul><li>a</li><ul type=circle><li>b</li></ul><li>c</li></ul>", ["1> a", "2> b", "1> c"]),
}  # fmt: skip

MALFORMED = {
    # what is never closed ends where it can
    "<p>a <b": ["a <b"],
    "<p>a <5 og <x c</p>": ["a <5 og <x c"],
    "<x<x<x": ["<x<x<x"],
    '<p a="b>c</p>d': ["c", "d"],
    "<p>a<!-- b > c": ["a c"],
    "<title>a<p>b": ["a", "b"],
    "<title>Hello</title><p>abc <x": ["abc <x"],
    # deeper than libxml2 goes
    "<div>" * 300 + "<table><td><b>a<td>b<tr><td>c": [[[["a"], ["b"]], [["c"]]]],
    "<textarea>a<p>b": ["a", "b"],
    "<xml>a": ["a"],
    # nothing behind the end of the page is lost
    "<body><p>a</body></html>b<p>c": ["ab", "c"],
    # tables
    "<table><tr><td>a<table><tr><td>b<td>c": [[[["a", [[["b"], ["c"]]]]]]],
    "<table><tr><td>a<table><tr><td>b</table>c<td>d</table>e": [[[["a", [[["b"]]], "c"], ["d"]]], "e"],
    "<table>x<tr>y<td>z</td>w</tr>v</table>u": ["xywv", [[["z"]]], "u"],
    "<p>a</td>b</tr>c</table>d": ["abcd"],
    "<td>a<td>b": [[[["a"], ["b"]]]],
    "<tr><td>a<td>b<tr><td>c": [[[["a"], ["b"]], [["c"]]]],
    "<td>a</td><p>x": [[[["a"]]], "x"],
    "<table><td>a</td><p>x</p><td>b</table>": ["x", [[["a"], ["b"]]]],
    "<table><td>a</td><i>b<tr><td>c</table>": ["b", [[["a"]], [["c"]]]],
    "<table><tbody><tr><td>a<tbody><i><tr><td>b</table>": [[[["a"]], [["b"]]]],
    "<table><tr><td><div>a<td>b<tr><td>c</table>d": [[[["a"], ["b"]], [["c"]]], "d"],
    "<table><caption>a<tr><td>b</table>": ["a", [[["b"]]]],
    "<table><tr><table><tr><td>a</table>b": [[[]], [[["a"]]], "b"],
    # lists and blocks
    "<li>a<li>b": ["1> a", "1> b"],
    "<ol>a<li>b<li value=7>c</ol>": ["a", "1> 1. b", "1> 7. c"],
    "<li>a<ul><li>b</ul>c<li>d": ["1> a", "1> b", "c", "1> d"],
    "<dl><dt>a<dd>b<dt>c</dl>": ["a", "b", "c"],
    "<p>a<p>b</p></p>c": ["a", "b", "c"],
    "a</br>b": ["a\nb"],
    "a</p>b": ["a", "b"],
    "<p>a<div>b</div>c</p>d": ["a", "b", "c", "d"],
    "a<!-- </p> -->b": ["ab"],
    # what is text, and what is not
    "<plaintext>a": ["a"],
    "<p>c</p><noscript>a</noscript>b": ["c", "a", "b"],
    "<foo>a<bar>b</foo>c": ["abc"],
    "<p><![CDATA[a<b>]]>c</p>": ["c"],
    "a < b & c &oslash d &#248 &#xf8; </3 <>": ["a < b & c ø d ø ø </3 <>"],
    "<svg><text>a</text></svg><script>b<p>c": ["a"],
    "<details><summary>a</summary>b</details>c": ["a", "b", "c"],
    "<p>a<wbr>b&shy;c<nobr>d</nobr></p>": ["abcd"],
    "&#150;&#x80;&#x85;&#153 &#x9f": ["–€…™ Ÿ"],
    "<p>&aelig&oslashd&Aring&nbsp;&copy 1": ["æødÅ © 1"],
    "<select><option>a<option selected>b</select> <input value=c> <textarea>d\ne</textarea>": ["b c", "d\ne"],
    "<template><p>a</template><datalist><option>b</datalist><iframe>c</iframe><noembed>d</noembed>e": ["e"],
    "<table><template><tr><td>a</template><tr><td>b</table>": [[[["b"]]]],
    "<p/>a<b/>b<div/>c<td/>": ["a" "b", "c", [[[]]]],
    "<title/><p>a<script src=x /><p>b<textarea/>c": ["a", "b", "c"],
    "<select><option value=''>Vælg<option>Ja</select>": [],
    "<select><option>Nej<option>Ja</select>": ["Nej"],
    "<select multiple><option selected>a<option selected>b</select>": ["a, b"],
    "<select><option>a<p>b": ["a", "b"],
    "<input type=checkbox checked>ja <input type=checkbox>nej": ["☒ ja ☐ nej"],
    "<p>a\0b\x01": ["a\ufffdb\ufffd"],
    "<pre>a\n  b\n</pre>": ["a\nb"],
    "&#" + "1" * 9999 + ";": ["\ufffd"],
}  # fmt: skip

FORMATS = {
    "<b><p>a</b>b</p>": [("a", BOLD), ("b", 0)],
    "<p><i><b>a</i>b</b>c": [("a", BOLD | ITALIC), ("b", BOLD), ("c", 0)],
    "<p><b>a<p>b</b>c": [("a", BOLD), ("b", BOLD), ("c", 0)],
    "<p><i><b>a</b>b</i>c": [("a", BOLD | ITALIC), ("b", ITALIC), ("c", 0)],
    "<table><td><div><b>a<td>b</table>": [("a", BOLD), ("b", 0)],
    "<b style='font-weight:normal'>a<span style='font-weight:700'>b</span></b>": [("a", 0), ("b", BOLD)],
    "<b style='mso-bidi-font-weight:normal'>a</b>": [("a", BOLD)],
    "<ins>a</ins><del>b</del><sup>c</sup>": [("a", UNDERLINE), ("b", STRIKE), ("c", SUPERSCRIPT)],
    "<p>a</p><td><b>b</td><td>c</td>": [("a", 0), ("b", BOLD), ("c", 0)],
}


@pytest.mark.parametrize("name", WORD_LISTS)
def test_the_lists_of_word_are_lists_and_their_markers_no_text(name: str) -> None:
    source, expected = WORD_LISTS[name]
    assert shown(read(source).body) == expected


@pytest.mark.parametrize("source", MALFORMED)
def test_nothing_is_lost_however_the_tags_stand(source: str) -> None:
    assert shown(read(source).body) == MALFORMED[source]


@pytest.mark.parametrize("source", FORMATS)
def test_formatting_reaches_as_far_as_its_element(source: str) -> None:
    document = read(source)
    found: list[tuple[str, int]] = []
    for block in document.body:
        for paragraph in (
            [block]
            if isinstance(block, Paragraph)
            else [p for row in block.rows for cell in row.cells for p in cell.paragraphs]
        ):
            found += [(run.text, run.marks) for run in paragraph.runs] or [(paragraph.text, 0)]
    assert found == FORMATS[source]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("<p hidden>a", "text-hidden"),
        ("<table><tr style='display:none'><td>a<td>b</table>", "text-hidden"),
        ("<table><tr><td hidden>a<td>b</table>", "text-hidden"),
        ("<div style='DISPLAY: none'><p>a</div>", "text-hidden"),
        ("<span style='mso-hide:all'>a</span>", "text-hidden"),
        ("<a href='javascript:x()'>a</a>", "link-dropped"),
        ("<base href='https://a.dk/'><a href='/b'>a</a>", "link-dropped"),
        ("<p>a<!--", "html-malformed"),
        ("<p>\x02", "text-replaced"),
        ("<p>GennemfÃ¸rt", "encoding-repaired"),
    ],
)
def test_a_fault_is_a_diagnostic_and_the_text_is_kept(source: str, code: str) -> None:
    document = read(source)
    assert [found.code for found in document.diagnostics] == [code]
    assert document.text()


@pytest.mark.parametrize(
    "source", ["<div style='display:none'></div>a", "<a href=#x>a</a>", "<a name=x>a</a>", "<p>a<li>b<td>c"]
)
def test_what_is_no_fault_is_no_diagnostic(source: str) -> None:
    assert read(source).diagnostics == ()


@pytest.mark.parametrize("address", ["ole@tryg.dk", "Mailto:ole@tryg.dk", "https://a.dk/b", "www.a.dk"])
def test_an_address_in_brackets_is_no_tag(address: str) -> None:
    source = f"<p>Ring til <b>Ole</b> <{address}> i dag</p><p>eller i morgen</{address}></p>"
    assert sp.read_document(source.encode()).text() == f"Ring til Ole <{address}> i dag\neller i morgen"
    text = f"Aktiviteter\tStatus\nMåling\tStatus\nMøde\tAfholdt&nbsp;af Ole <{address}>\n"
    assert sp.parse(text.encode()).measurement[0].status.text == f"Afholdt af Ole <{address}>"


def test_attributes_keep_their_ampersands() -> None:
    (paragraph,) = read("<a href='https://a.dk/?a=1&copy=2&amp;b=3'>x</a>").body
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[0].href == "https://a.dk/?a=1&copy=2&b=3"


def test_a_cell_below_a_hanging_one_stands_in_the_next_free_column() -> None:
    table = read("<table><tr><td rowspan=2>a<td>b<td rowspan=3>c<tr><td colspan=1>d<tr><td>e<td>f</table>").tables[0]
    assert [[(cell.text, cell.column, cell.row_span) for cell in row.cells] for row in table.rows] == [
        [("a", 0, 2), ("b", 1, 1), ("c", 2, 3)],
        [("d", 1, 1)],
        [("e", 0, 1), ("f", 1, 1)],
    ]


@pytest.mark.parametrize("end", ["</td></tr>", ""])
def test_lines_are_known_to_the_end_of_a_long_file(end: str) -> None:
    blank = "\n" * 98
    rows = "".join(f"<tr>\n<td>{blank}<p>a{number}</p>{end}\n" for number in range(900))
    table = read(f"<table>\n{rows}</table>").tables[0]
    assert [row.at.line for row in table.rows] == [2 + 100 * number for number in range(900)]
    assert [paragraph.at.line for paragraph in table.rows[-1].cells[0].paragraphs] == [2 + 100 * 899 + 99]


def test_parts_of_a_table_stand_as_they_are_shown() -> None:
    rows = "<tfoot><tr><td>c</td></tr></tfoot><tr><td>b</td></tr><thead><tr><th>a</th></tr></thead>"
    assert shown(read(f"<table>{rows}<caption>t</caption></table>").body) == ["t", [[["a"]], [["b"]], [["c"]]]]


def test_a_file_nested_deeper_than_any_browser_goes_keeps_its_tables() -> None:
    rows = "".join(f"<tr><td>a{number}<td>b{number}" for number in range(2000))
    found = read("<div><b><i>" * 3000 + f"<table>{rows}</table>")
    assert [[cell.text for cell in row.cells] for row in found.tables[0].rows[:2]] == [["a0", "b0"], ["a1", "b1"]]
    assert len(found.tables[0].rows) == 2000


def test_tags_left_open_in_cells_do_not_add_up() -> None:
    rows = "".join(f"<tr><td><div><font><b>a{number}<td><div>b{number}" for number in range(500))
    table = read(f"<table>{rows}</table>").tables[0]
    assert [(cell.text, cell.paragraphs[0].runs[0].marks) for cell in table.rows[-1].cells[:1]] == [("a499", BOLD)]
    assert read(f"<table>{rows}</table>").diagnostics == ()
