"""Hypothesis strategies: documents as a reader gives them, HTML pages and Word packages, each a tree of parts."""

from __future__ import annotations

import html
from itertools import count

from hypothesis import strategies as st

from statusparse.document import Cell, Document, Paragraph, Row, Stray, Table
from statusparse.report import Place
from statusparse.text import normalise
from tests.readers import docx_builder as word
from tests.strategies import TRAPS, words

__all__ = ["HEADING_ROWS", "documents", "packages", "pages", "plain_words", "rows"]

#: Rows that head a section, or stand below one that does.
HEADING_ROWS = [
    ["Aktiviteter", "Status"],
    ["Formidling", "Status"],
    ["Måling/metode", "Status"],
    ["Resultater/delmål i 2017", ""],
    ["Erfaringer – udveksling", ""],
    ["Statusbeskrivelse", ""],
    ["Nr.", "Aktiviteter", "Tovholder", "Status", "Bemærkninger"],
    ["Økonomi", "Status"],
    ["Nedenfor beskrives hvordan indsatsen har anvendt formidling", "Hvad er status på aktiviteterne (gennemført/planlagt)"],
    ['Indsats: "Byen" 2016', ""],
    ['Status "Tryg Aalborg – en mere tryg kommune"', ""],
    ["Tryg Aalborg, status 1. halvår 2018", ""],
    ["År:", "2018"],
    ["Hvilke aktiviteter er afholdt?", "Status"],
]  # fmt: skip
#: What makes each of them a form.
INITIATIVES = st.sampled_from(['Indsats: "Prøve" 2017', 'Indsats: "Prøve"'])
HEADING = ["Aktiviteter", "Status"]

# Words that no reader may take for markup, a tab-separated field, or a code that XML cannot hold.
_letters = st.characters(exclude_categories=["C", "Z"], exclude_characters='<&"ÃÂâïð\u0340\u0341')
plain_words = st.one_of(
    st.sampled_from(
        ["Møde", "Gennemført 3/5", "Planlagt uge 45", "Løbende", "1", "2", "3", "Udsat til 2018", "i gang"]
    ),
    st.sampled_from([trap for trap in TRAPS if trap.isprintable() and not set(trap) & set('<&"')]),
    st.lists(st.text(_letters, min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join),
).map(normalise)


def rows(cell: st.SearchStrategy[str] = plain_words) -> st.SearchStrategy[list[list[str]]]:
    """The rows of a form: headings, and answers of two to four cells."""
    answers = st.lists(st.one_of(cell, st.just("")), min_size=2, max_size=4).filter(any)
    return st.lists(st.one_of(answers, answers, st.sampled_from(HEADING_ROWS)), max_size=8)


# Documents.


_any_words = words(1)


@st.composite
def _paragraph(draw: st.DrawFn, text: st.SearchStrategy[str]) -> Paragraph:
    ordinal = draw(st.sampled_from([None, None, None, 1, 2, 7]))
    level = draw(st.sampled_from([0, 0, 1, 2])) if ordinal is None else 1
    return Paragraph(draw(text).replace("\n", " "), level=level, ordinal=ordinal)


def _content(text: st.SearchStrategy[str], least: int = 0) -> st.SearchStrategy[tuple[Paragraph, ...]]:
    return st.lists(_paragraph(text), min_size=least, max_size=3).map(tuple)


@st.composite
def _table(draw: st.DrawFn, text: st.SearchStrategy[str], depth: int = 0) -> Table:
    found = []
    covered: set[tuple[int, int]] = set()  # row and column of what cells above go on into
    for number in range(draw(st.integers(1, 5))):
        heading = draw(st.none() | st.sampled_from(HEADING_ROWS))
        cells, column = [], draw(st.integers(0, 1))
        for at in range(len(heading) if heading else draw(st.integers(1, 4))):
            column = next(free for free in count(column) if not {(number, free), (number, free + 1)} & covered)
            across = draw(st.sampled_from([1, 1, 1, 2]))
            down = 1 if heading else draw(st.sampled_from([1, 1, 1, 2]))
            content: tuple[Paragraph | Table, ...] = draw(_content(text))
            if heading:
                content = (Paragraph(heading[at]),) if heading[at] else ()
            elif depth < 2 and draw(st.integers(0, 19)) == 0:
                content = (*content, draw(_table(text, depth + 1)))
            cells.append(Cell(content, column, across, down))
            covered |= {(number + 1, column + more) for more in range(across) if down > 1}
            column += across
        found.append(Row(tuple(cells), Place(table=1, row=number + 1)))
    return Table(tuple(found))


@st.composite
def documents(draw: st.DrawFn, text: st.SearchStrategy[str] = _any_words) -> Document:
    """A document with a form in it, its rows in any order and shape, and texts beside it."""
    body: list[Paragraph | Table] = [Paragraph(draw(INITIATIVES)), Table((Row((Cell((Paragraph(HEADING[0]),)),)),))]
    body += draw(st.lists(st.one_of(_paragraph(text), _table(text)), max_size=4))
    kinds = st.sampled_from(["header", "footer", "footnote", "comment", "text box"])
    strays = draw(st.lists(st.builds(Stray, kinds, _content(text, 1)), max_size=2))
    return Document(draw(st.sampled_from(["docx", "html"])), tuple(body), tuple(strays))


# HTML.

_around = st.sampled_from(
    ["{}", "{}", "{}", "<p>{}</p>", "<p class=MsoNormal>{}<o:p></o:p></p>", "<div>{}</div>", "<b>{}", "<i><u>{}</i></u>", "<span>{}</span>",
     "<p>{}", "<ul><li>{}</ul>", "<ol start=3><li>{}</ol>", "<font>{}</font>", "<a href=https://tryg.dk>{}</a>", "<!-- x -->{}", "<br>{}<br>",
     "<script>x</script>{}", "<style>td{{}}</style>{}", "<pre>{}</pre>", "<noscript>{}</noscript>", "<details><summary>{}</summary></details>",
     "<table><tr><td>{}</table>", "<center>{}", "{}</p></b>", "<![if !x]>{}<![endif]>", "<w:sdt>{}</w:sdt>", "<h3>{}</h3>", "<del>{}</del>"]
)  # fmt: skip
_cell_tags = st.sampled_from(
    [("<td>", "</td>"), ("<td>", "</td>"), ("<td>", ""), ("<th>", "</th>"), ("<td colspan=2>", "</td>"),
     ("<td rowspan=2>", "</td>"), ("<td rowspan=0>", ""), ("<TD NOWRAP>", "</TD>")]
)  # fmt: skip
_row_tags = st.sampled_from([("<tr>", "</tr>")] * 4 + [("<tr>", ""), ("", "</tr>"), ("<tbody><tr>", "</tbody>"), ("<thead><tr>", "</thead>"), ("</table><table><tr>", "</tr>")])  # fmt: skip


@st.composite
def pages(draw: st.DrawFn) -> str:
    """An HTML page with a form in it, nested as no standard allows, and texts between its rows."""
    out = [f"<p>{html.escape(draw(INITIATIVES))}</p>", "<table><tr>", *(f"<td>{text}" for text in HEADING), "</tr>"]
    for row in draw(rows()):
        begin, end = draw(_row_tags)
        out.append(begin)
        for text in row:
            before, after = draw(_cell_tags)
            out += [before, draw(_around).format(html.escape(text)), after]
        out.append(end)
        if draw(st.integers(0, 9)) == 0:
            out.append(draw(_around).format(html.escape(draw(plain_words))))
    return "".join([*out, draw(st.sampled_from(["</table>", "</table></body></html>", ""]))])


# Word.

_run = st.sampled_from(
    ["{}", "{}", "{}", "{}", "<w:ins w:id='1' w:author='a'>{}</w:ins>", "<w:del w:id='1' w:author='a'>{}</w:del>",
     "<w:moveTo w:id='2' w:author='a'>{}</w:moveTo>", "<w:smartTag w:element='x'>{}</w:smartTag>",
     "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:hyperlink w:anchor='x'>{}</w:hyperlink>", "<w:bdo w:val='rtl'>{}</w:bdo>",
     "<mc:AlternateContent><mc:Choice Requires='wps'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
     "<w:fldSimple w:instr=' DATE '>{}</w:fldSimple>", "<w:fldSimple w:instr=' PAGE '>{}</w:fldSimple>", "<w:proofErr w:type='x'/>{}", "{}<w:r><w:br/></w:r>",
     "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r>",
     "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"]
)  # fmt: skip
_paragraph_properties = st.sampled_from(["", "", "", "<w:rPr><w:del w:id='9' w:author='a'/></w:rPr>", "<w:rPr><w:ins w:id='9' w:author='a'/></w:rPr>",
                                         "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "<w:pStyle w:val='Titel'/>"])  # fmt: skip
_run_properties = st.sampled_from(["", "", "", "<w:b/>", "<w:vanish/>", "<w:strike/>", "<w:caps/>"])
_cell_properties = st.sampled_from(["", "", "", "<w:gridSpan w:val='2'/>", "<w:vMerge w:val='restart'/>", "<w:vMerge/>", "<w:cellDel w:id='8' w:author='a'/>"])  # fmt: skip
_row_around = st.sampled_from(["{}"] * 5 + ["<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>"])  # fmt: skip
_row_properties = st.sampled_from([""] * 6 + ["<w:trPr><w:gridBefore w:val='1'/></w:trPr>", "<w:trPr><w:del w:id='7' w:author='a'/></w:trPr>", "<w:trPr><w:ins w:id='7' w:author='a'/></w:trPr>"])  # fmt: skip


@st.composite
def _word_paragraphs(draw: st.DrawFn, text: str) -> str:
    cut = draw(st.integers(0, len(text)))
    pieces = [piece for piece in (text[:cut], text[cut:]) if piece] or [""]
    runs = "".join(draw(_run).replace("{}", word.run(piece, draw(_run_properties))) for piece in pieces)
    return word.paragraph(runs, draw(_paragraph_properties))


@st.composite
def packages(draw: st.DrawFn) -> bytes:
    """A Word package with a form in it, its rows and words wrapped, changed, merged and deleted, and texts beside it."""
    body = [word.row(*HEADING)]
    for row in draw(rows()):
        cells = "".join(word.cell(draw(_word_paragraphs(text)), draw(_cell_properties)) for text in row)
        body.append(draw(_row_around).format(f"<w:tr>{draw(_row_properties)}{cells}</w:tr>"))
    between = draw(st.integers(0, len(body)))
    blocks = [
        word.paragraph(word.run(draw(INITIATIVES))),
        word.table(*body[:between]),
        draw(_word_paragraphs(draw(plain_words))),
    ]
    made = word.document(*blocks, *([word.table(*body[between:])] if body[between:] else []))
    for kind, tag in draw(
        st.lists(st.sampled_from([("header", "w:hdr"), ("footer", "w:ftr")]), max_size=2, unique=True)
    ):
        made.part(kind, tag, draw(_word_paragraphs(draw(plain_words))), f"{kind}1.xml")
    return made.data()
