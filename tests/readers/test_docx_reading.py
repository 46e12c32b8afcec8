"""What a Word document shows besides plain text: each kind is read as a reader sees it, in its place."""

from __future__ import annotations

import pytest

import statusparse as sp
from statusparse.document import Cell, Document
from tests.losses import lost
from tests.readers.docx_builder import (
    NAMESPACES,
    Package,
    W,
    cell,
    document,
    element,
    form,
    paragraph,
    row,
    run,
    table,
    zipped,
)
from tests.readers.docx_visible import visible_text
from tests.tools import require


def read(*blocks: str) -> Document:
    return sp.read_document(document(*blocks).data())


def shown(content: str, properties: str = "") -> str:
    """The text of one paragraph."""
    return read(paragraph(content, properties)).text()


def strays(package: Package) -> list[tuple[str, str]]:
    found = sp.read_document(package.data())
    return [(one.kind, Cell(one.content).text) for one in found.strays]


# Characters.

CHARACTERS = {
    "soft break": ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb"),
    "breaks of page, column and section": (
        "<w:r><w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t><w:br w:type='column'/><w:cr/><w:t>c</w:t></w:r>",
        "a\nb\nc",
    ),
    "tab": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b"),
    "rendered page break": ("<w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>", "ab"),
    "hyphens": ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a\u2011bc"),
    "ticked sign of Wingdings": ("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>", "☒"),
    "tick of Wingdings 2": ("<w:r><w:sym w:font='Wingdings 2' w:char='F050'/></w:r>", "✓"),
    "Greek letter of Symbol": (
        "<w:r><w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Symbol' w:char='F0B3'/></w:r>",
        "α≥",
    ),
    "sign that no table knows": ("<w:r><w:sym w:font='Webdings' w:char='F061'/></w:r>", "\uf061"),
    "sign by its Unicode number": ("<w:r><w:sym w:font='Arial' w:char='00E6'/></w:r>", "æ"),
    "sign without a number": ("<w:r><w:t>a</w:t><w:sym w:font='Arial' w:char='x'/><w:sym w:char='D800'/></w:r>", "a"),
    "sign that is typed in a symbol font": (
        run("\uf0fe og \uf0b3", "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>"),
        "☒ og \uf0b3",
    ),
    "sign that is typed in a font that is not named": (run("\uf0fe"), "\uf0fe"),
    "symbol field": (
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> SYMBOL 168 \\f \"Wingdings\" \\s 12 </w:instrText><w:fldChar w:fldCharType='end'/></w:r>",
        "☐",
    ),
    "symbol field with a result": (
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> SYMBOL 65 </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>B</w:t><w:fldChar w:fldCharType='end'/></w:r>",
        "B",
    ),
    "ruby": (
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>toe</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "東(toe)",
    ),
    "formula": (
        "<m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>",
        "x=1/2",
    ),
    "formula with an inserted and a deleted part": (
        "<m:oMath><w:ins w:id='1'><m:r><m:t>y</m:t></m:r></w:ins><w:del w:id='2'><m:r><m:t>z</m:t></m:r></w:del></m:oMath>",
        "y",
    ),
    "checkbox control, whatever its sign": (
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>✓</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> Ja</w:t></w:r>",
        "☒ Ja",
    ),
    "checkbox control with a symbol": (
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='0'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r></w:sdtContent></w:sdt>",
        "☐",
    ),
    "checkbox control between characters without width": (
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>\u200b</w:t></w:r><w:r><w:t>X</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> Ja</w:t></w:r>",
        "☒ Ja",
    ),
    "checkbox control that shows nothing": (
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>",
        "☒",
    ),
    "legacy checkbox": (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "☒",
    ),
    "legacy checkbox by default": (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "☒",
    ),
    "legacy checkbox without an end": (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:t> Nej</w:t></w:r>",
        "☐ Nej",
    ),
    "legacy drop-down": (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:default w:val='1'/><w:listEntry w:val='Nej'/><w:listEntry w:val='Ja'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "Ja",
    ),
    "legacy drop-down with no such entry": (
        "<w:r><w:t>a</w:t><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='9'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "a",
    ),
    "field without a result": (
        "<w:r><w:t>a</w:t><w:fldChar w:fldCharType='begin'/><w:instrText>XE \"b\"</w:instrText><w:fldChar w:fldCharType='end'/></w:r>",
        "a",
    ),
    "page number, and a reference to a page": (
        "<w:fldSimple w:instr=' PAGE '><w:r><w:t>3</w:t></w:r></w:fldSimple><w:fldSimple w:instr=' PAGEREF x '><w:r><w:t>4</w:t></w:r></w:fldSimple>",
        "4",
    ),
    "field that never ends": (
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> REF x </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>",
        "ab",
    ),
}


@pytest.mark.parametrize("name", CHARACTERS)
def test_a_run_shows_what_word_shows(name: str) -> None:
    content, text = CHARACTERS[name]
    assert shown(content) == text


def math(text: str) -> str:
    return f"<m:r><w:rPr/><m:t>{text}</m:t></m:r>"


FORMULAS = {
    "fraction of sums": (f"<m:f><m:num>{math('a+b')}</m:num><m:den>{math('2')}</m:den></m:f>", "(a+b)/2"),
    "root": (f"<m:rad><m:radPr/><m:deg>{math('3')}</m:deg><m:e>{math('x')}</m:e></m:rad>", "3√x"),
    "brackets": (f"<m:d><m:e>{math('x')}</m:e><m:e>{math('y')}</m:e></m:d>", "(x|y)"),
    "brackets of another kind, open at the end": (
        f"<m:d><m:dPr><m:begChr m:val='{{'/><m:endChr m:val=''/></m:dPr><m:e>{math('x')}</m:e></m:d>",
        "{x",
    ),
    "sum": (
        f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>{math('i=1')}</m:sub><m:sup>{math('n')}</m:sup><m:e>{math('x')}</m:e></m:nary>",
        "∑i=1nx",
    ),
    "integral": (f"<m:nary><m:sub/><m:sup/><m:e>{math('x')}</m:e></m:nary>", "∫x"),
    "function": (f"<m:func><m:fName>{math('sin')}</m:fName><m:e>{math('x')}</m:e></m:func>", "sin x"),
    "accent": (
        f"<m:acc><m:accPr><m:chr m:val='\u0301'/></m:accPr><m:e>{math('e')}</m:e></m:acc>",
        "é",
    ),
    "powers and indices": (
        f"<m:sSubSup><m:e>{math('x')}</m:e><m:sub>{math('1')}</m:sub><m:sup>{math('2')}</m:sup></m:sSubSup>",
        "x12",
    ),
    "matrix": (
        f"<m:m><m:mr><m:e>{math('a')}</m:e><m:e>{math('b')}</m:e></m:mr><m:mr><m:e>{math('c')}</m:e></m:mr></m:m>",
        "a b\nc",
    ),
    "structure that is not known": (f"<m:borderBox><m:e>{math('x')}</m:e></m:borderBox>", "x"),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_a_formula_is_read_in_one_line(name: str) -> None:
    content, text = FORMULAS[name]
    assert shown(f"<m:oMath>{content}</m:oMath>") == text


def test_powers_and_indices_of_a_formula_are_raised_and_lowered() -> None:
    power = f"<m:sSup><m:e>{math('m')}</m:e><m:sup>{math('2')}</m:sup></m:sSup>"
    assert html_of(run("40 ") + f"<m:oMath>{power}</m:oMath>") == "<p>40 m<sup>2</sup></p>"


def test_text_of_shapes_and_formulas_outside_paragraphs_is_not_lost() -> None:
    assert read("<m:oMathPara><m:oMath><m:r><m:t>e</m:t></m:r></m:oMath></m:oMathPara>", run("løs")).text() == "e\nløs"


# Marks and links.


def html_of(content: str, package: Package | None = None, properties: str = "") -> str | None:
    package = package or document()
    item = f"<w:tr>{cell(paragraph(content, properties))}{cell(paragraph(run('Afholdt')))}</w:tr>"
    package.body.insert(0, element(table(row("Aktiviteter", "Status"), item, row("Formidling", "Status"))))
    return sp.parse(package.data()).activities[0].html


def test_marks_are_read_from_runs_and_their_styles() -> None:
    package = document()
    styles = "<w:style w:type='character' w:styleId='Kraftig'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='Fed'><w:name w:val='Fed'/><w:rPr><w:b/></w:rPr></w:style>"
    package.part("styles", "w:styles", styles)
    strong = run("fed", "<w:rStyle w:val='Kraftig'/>")
    assert (
        html_of(strong + run(" 2", "<w:vertAlign w:val='superscript'/>") + run("ned", "<w:i/><w:strike/>"), package)
        == "<p><b>fed</b><sup> 2</sup><i><s>ned</s></i></p>"
    )
    # Bold of the paragraph and bold of the run, by two styles, cancel each other.
    package = document()
    package.part("styles", "w:styles", styles)
    assert html_of(run("fed ") + strong, package, "<w:pStyle w:val='Fed'/>") == "<p><b>fed </b>fed</p>"


@pytest.mark.parametrize("name", ["Hyperlink", "Link1"])
def test_the_style_of_a_link_is_no_underline(name: str) -> None:
    package = document()
    package.part(
        "styles",
        "w:styles",
        f"<w:style w:type='character' w:styleId='{name}'><w:name w:val='hyperlink'/><w:rPr><w:u w:val='single'/></w:rPr></w:style>",
    )
    link = f"<w:hyperlink w:anchor='x'>{run('se her', f'<w:rStyle w:val={chr(34)}{name}{chr(34)}/>')}</w:hyperlink>"
    assert html_of(link + run(" og her", f"<w:rStyle w:val='{name}'/>"), package) is None


def test_links_lead_where_word_would_go() -> None:
    package = document()
    outside = package.relate("hyperlink", "https://tryg.dk/", external=True)
    package.relate("hyperlink", "bilag.docx", external=True)
    content = (
        f"<w:hyperlink r:id='{outside}' w:anchor='nyt'>{run('a')}</w:hyperlink><w:hyperlink r:id='rId2'>{run('b')}</w:hyperlink>"
        f"<w:hyperlink r:id='rId99'>{run('c')}</w:hyperlink>"
        f"<w:fldSimple w:instr='HYPERLINK https://a.dk \\l &quot;x&quot;'>{run('d')}</w:fldSimple>"
    )
    assert html_of(content, package) == '<p><a href="https://tryg.dk/#nyt">a</a>bc<a href="https://a.dk#x">d</a></p>'
    codes = [one.code for one in sp.read_document(package.data()).diagnostics]
    assert codes == ["link-dropped"]


# Hidden text.


def test_hidden_text_is_kept_and_said_to_be_hidden() -> None:
    package = document(
        paragraph(run("Synlig ") + run("skjult", "<w:vanish/>")), paragraph(run("Vist", "<w:vanish w:val='0'/>"))
    )
    package.part("styles", "w:styles", "<w:style w:styleId='Skjult'><w:rPr><w:vanish/></w:rPr></w:style>")
    package.body.insert(1, element(paragraph(run("Stil"), "<w:pStyle w:val='Skjult'/>")))
    package.body.insert(1, element(table(f"<w:tr>{cell(paragraph(run('x', '<w:vanish/>')))}</w:tr>")))
    found = sp.read_document(package.data())
    assert found.text() == "Synlig skjult\nx\nStil\nVist"
    assert [(one.code, one.at.row) for one in found.diagnostics] == [
        ("text-hidden", None),
        ("text-hidden", 1),
        ("text-hidden", None),
    ]


# Placeholders.


def test_a_placeholder_is_no_answer_and_is_counted() -> None:
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Klik her')}</w:sdtContent></w:sdt>"
    outer = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('Svar: ') + control)}</w:sdtContent></w:sdt>"
    found = read(outer)
    assert found.text() == "Svar:"
    assert [one.code for one in found.diagnostics] == ["placeholder-dropped"]


def test_a_field_to_click_on_is_no_answer() -> None:
    found = read(
        paragraph(
            run("Dato: ")
            + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> MACROBUTTON NoMacro [Klik </w:instrText><w:instrText>her]</w:instrText><w:fldChar w:fldCharType='end'/></w:r>"
        )
    )
    assert found.text() == "Dato:"
    assert [(one.code, "'[Klik her]'" in one.message) for one in found.diagnostics] == [("placeholder-dropped", True)]


# Tables.


def spans(*rows: str, columns: int = 3) -> list[list[tuple[str, int, int, int]]]:
    found = read(table(*rows, columns=columns)).tables[0]
    return [[(one.text, one.column, one.column_span, one.row_span) for one in line.cells] for line in found.rows]


def test_merged_cells_keep_their_columns_and_spans() -> None:
    across = cell(paragraph(run("A")), "<w:gridSpan w:val='2'/>")
    down = cell(paragraph(run("B")), "<w:vMerge w:val='restart'/>")
    on = cell(paragraph(""), "<w:vMerge/>")
    c = cell(paragraph(run("C")))
    assert spans(
        f"<w:tr>{across}{down}</w:tr>",
        f"<w:tr>{c}{c}{on}</w:tr>",
        f"<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>{on}</w:tr>",
    ) == [
        [("A", 0, 2, 1), ("B", 2, 1, 3)],
        [("C", 0, 1, 1), ("C", 1, 1, 1)],
        [],
    ]


def test_a_cell_that_goes_on_but_has_words_stands_by_itself() -> None:
    down, on = cell(paragraph(run("B")), "<w:vMerge w:val='restart'/>"), cell(paragraph(run("C")), "<w:vMerge/>")
    assert spans(f"<w:tr>{down}</w:tr>", f"<w:tr>{on}</w:tr>") == [[("B", 0, 1, 1)], [("C", 0, 1, 1)]]


def test_the_old_merge_joins_cells_and_their_words() -> None:
    cells = (
        cell(paragraph(run("A")), "<w:hMerge w:val='restart'/>")
        + cell(paragraph(run("B")), "<w:hMerge/>")
        + cell(paragraph(run("C")))
    )
    assert spans(f"<w:tr>{cells}</w:tr>") == [[("A\nB", 0, 2, 1), ("C", 2, 1, 1)]]


def test_absurd_spans_leave_the_cells_after_them_their_columns() -> None:
    wide, c = cell(paragraph(run("A")), "<w:gridSpan w:val='4000000000'/>"), cell(paragraph(run("C")))
    assert spans(f"<w:tr>{wide}{c}</w:tr>", f"<w:tr><w:trPr><w:gridBefore w:val='77'/></w:trPr>{c}{c}</w:tr>") == [
        [("A", 0, 2, 1), ("C", 2, 1, 1)],
        [("C", 1, 1, 1), ("C", 2, 1, 1)],
    ]


def test_spans_that_all_rows_have_are_right_and_the_written_grid_is_wrong() -> None:
    wide, c = cell(paragraph(run("A")), "<w:gridSpan w:val='5'/>"), cell(paragraph(run("C")))
    two = cell(paragraph(run("B")), "<w:gridSpan w:val='2'/>")
    assert spans(f"<w:tr>{wide}{two}</w:tr>", f"<w:tr>{wide}{c}{c}</w:tr>", f"<w:tr>{two}{c}</w:tr>", columns=3) == [
        [("A", 0, 5, 1), ("B", 5, 2, 1)],
        [("A", 0, 5, 1), ("C", 5, 1, 1), ("C", 6, 1, 1)],
        [("B", 0, 2, 1), ("C", 2, 1, 1)],
    ]


def test_a_status_merged_over_rows_holds_for_each() -> None:
    package = form()
    first, second = package.cell("Gennemført i september 2017"), package.cell("Planlagt januar 2018")
    first[0].append(element("<w:vMerge w:val='restart'/>"))
    second[0].append(element("<w:vMerge/>"))
    second.remove(second[1])
    second.append(element("<w:p/>"))
    states = [one.status and one.status.state for one in sp.parse(package.data()).activities]
    assert states == ["completed", "completed", "ongoing"]


def test_nested_tables_stay_in_their_cell() -> None:
    inner = table(row("Inde", "i")) + paragraph("")
    found = read(table(f"<w:tr>{cell(paragraph(run('Før')) + inner)}{cell(paragraph(run('Ved')))}</w:tr>"))
    assert [one.text for one in found.tables[0].rows[0].cells] == ["Før\nInde\ni", "Ved"]


def test_words_that_stand_beside_the_rows_and_cells_of_a_table_stand_before_it() -> None:
    cells = cell(paragraph(run("Møde"))) + cell(paragraph(run("Afholdt")))
    beside = paragraph(run("i rækken")) + "<w:p/>" + paragraph(f"{paragraph(run('i hinanden'))}")
    found = read(table(f"<w:tr>{cells}{beside}</w:tr>", paragraph(run("i tabellen"))), paragraph("<w:t>løs</w:t>"))
    assert found.text().split("\n") == ["i tabellen", "i rækken", "i hinanden", "Møde", "Afholdt", "løs"]
    assert len(found.tables[0].rows) == 1


def test_a_cell_in_a_paragraph_in_a_row_is_a_cell() -> None:
    found = read(table(f"<w:tr>{paragraph(cell(paragraph(run('Møde'))))}{cell(paragraph(run('Afholdt')))}</w:tr>"))
    assert [one.text for one in found.tables[0].rows[0].cells] == ["Møde", "Afholdt"]


def test_nested_tables_in_an_item_lose_nothing() -> None:
    package = form()
    package.cell("Tovholdermøder").append(element(table(row("Møde 1", "Møde 2"))))
    data = package.data()
    report = sp.parse(data)
    assert report.activities[0].text == "Tovholdermøder\nMøde 1\nMøde 2"
    assert lost(visible_text(data), report) == ""


# Beside the body.


def test_notes_comments_headers_and_footers_are_strays() -> None:
    package = document(paragraph(run("Tekst") + "<w:r><w:footnoteReference w:id='1'/></w:r>"))
    package.part(
        "comments",
        "w:comments",
        f"<w:comment w:id='1' w:author='Berit' w:initials='B'><w:p>{run('Godt')}</w:p></w:comment>",
    )
    package.part("endnotes", "w:endnotes", f"<w:endnote w:id='1'><w:p>{run('Slut')}</w:p></w:endnote>")
    package.part(
        "footnotes",
        "w:footnotes",
        f"<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r>{run('Note')}</w:p></w:footnote>",
    )
    for kind, tag in (("footer", "w:ftr"), ("header", "w:hdr")):
        package.part(kind, tag, table(row(f"En {kind}")))
    package.relate("header", "header.xml")
    assert strays(package) == [
        ("footnote", "Note"),
        ("footnote", "Slut"),
        ("comment", "Godt"),
        ("header", "En header"),
        ("footer", "En footer"),
    ]


def test_a_title_that_only_a_header_or_the_properties_have_is_given() -> None:
    package = form()
    package.body.remove(package.body[0])
    package.part("header", "w:hdr", paragraph(run('Status "Tryg Aalborg – en mere tryg kommune"')))
    core = "<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title> Status for\n indsatsen </dc:title></cp:coreProperties>"
    package.parts["docProps/core.xml"] = core.encode()

    def rewrite(parts: dict[str, bytes]) -> dict[str, bytes]:
        more = b"<Relationship Id='rId2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>"
        return {**parts, "_rels/.rels": parts["_rels/.rels"].replace(b"</Relationships>", more)}

    package.rewrite = rewrite
    found = sp.read_document(package.data())
    assert found.title == "Status for indsatsen"
    assert [one.kind for one in found.strays] == ["header"]


BOX = f"<w:txbxContent>{paragraph(run('I boksen'))}</w:txbxContent>"
DRAWN = f"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
PICTURE = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
SHAPE_TEXT = "<a:txBody><a:p><a:r><a:t>I bok</a:t></a:r><a:r><a:t>sen</a:t></a:r></a:p></a:txBody>"
EMPTY_SHAPE = "<w:drawing><wp:anchor><a:graphic/></wp:anchor></w:drawing>"
BOXES = {
    "both ways": f"<mc:AlternateContent><mc:Choice Requires='wps'>{DRAWN}</mc:Choice><mc:Fallback>{PICTURE}</mc:Fallback></mc:AlternateContent>",
    "VML alone": PICTURE,
    "wps alone": DRAWN,
    "a choice without words": f"<mc:AlternateContent><mc:Choice Requires='wpx'>{EMPTY_SHAPE}</mc:Choice><mc:Fallback>{PICTURE}</mc:Fallback></mc:AlternateContent>",
    "a fallback alone": f"<mc:AlternateContent><mc:Fallback>{PICTURE}</mc:Fallback></mc:AlternateContent>",
    "text of a shape": f"<w:drawing><wp:inline><a:graphic><a:graphicData>{SHAPE_TEXT}</a:graphicData></a:graphic></wp:inline></w:drawing>",
    "word art": "<w:pict><v:shape><v:textpath on='t' string='I boksen'/></v:shape></w:pict>",
    "an embedded object": f"<w:object>{PICTURE[8:-9]}</w:object>",
}


@pytest.mark.parametrize("name", BOXES)
def test_a_text_box_is_read_once(name: str) -> None:
    package = form()
    package.cell("Løbende").find(f"{W}p").append(element(f"<w:r>{BOXES[name]}</w:r>"))  # type: ignore[union-attr]
    data = package.data()
    report = sp.parse(data)
    assert [(one.kind, one.text) for one in report.unplaced] == [("text box", "I boksen")]
    assert report.activities[2].status is not None
    assert report.activities[2].status.text == "Løbende"
    assert lost(visible_text(data), report) == ""


def test_a_text_box_in_a_text_box_and_in_a_hidden_field() -> None:
    inner = f"<w:r>{DRAWN}</w:r>"
    outer = DRAWN.replace(BOX, f"<w:txbxContent>{paragraph(run('Ude') + inner)}</w:txbxContent>")
    package = document(
        paragraph(
            f"<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r>{outer}</w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
        )
    )
    assert sorted(strays(package)) == [("text box", "I boksen"), ("text box", "Ude")]


def test_the_words_of_a_diagram_are_read_from_its_part() -> None:
    package = document(
        paragraph(
            "<w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm='rId1' r:lo='rId2'/></a:graphicData></a:graphic></w:drawing></w:r>"
        )
    )
    package.part(
        "diagramData",
        "dgm:dataModel",
        "<dgm:pt><dgm:t><a:p><a:r><a:t>Trin 1</a:t></a:r></a:p></dgm:t></dgm:pt>",
        "data1.xml",
    )
    assert strays(package) == [("text box", "Trin 1")]


def test_the_words_of_a_chart_are_read_and_its_numbers_are_not() -> None:
    package = document(
        paragraph(
            run("Tekst")
            + "<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id='rId1'/></a:graphicData></a:graphic></w:drawing></w:r>"
            * 2
        )
    )
    names = "<c:strCache><c:pt idx='0'><c:v>{}</c:v></c:pt></c:strCache>"
    serial = f"<c:ser><c:tx>{names}</c:tx><c:cat>{names}</c:cat><c:val><c:numCache><c:pt idx='0'><c:v>4.5</c:v></c:pt></c:numCache></c:val></c:ser>"
    package.part(
        "chart",
        "c:chartSpace",
        "<c:title><a:p><a:r><a:t>Anmel</a:t></a:r><a:r><a:t>delser</a:t></a:r></a:p></c:title>"
        + serial.format("Vold", "2016")
        + serial.format("Hærværk", "2016"),
    )
    assert strays(package) == [("text box", "Anmeldelser\nVold\n2016\nHærværk")]


# Imported documents.

CHUNKS = {
    "html": (b"<html><meta charset=utf-8><p>F\xc3\xb8rst<p>Siden", "text/html", "html"),
    "html of another type": (b"<html><meta charset=utf-8><p>F\xc3\xb8rst<p>Siden", "application/octet-stream", "bin"),
    "plain text": ("Først\nSiden".encode(), "text/plain; charset=utf-8", "txt"),
    "word": (
        document(paragraph(run("Først")), paragraph(run("Siden"))).data(),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "docx",
    ),
}


@pytest.mark.parametrize("name", CHUNKS)
def test_an_imported_document_stands_where_it_is_imported(name: str) -> None:
    data, content_type, suffix = CHUNKS[name]
    package = document(
        paragraph(run("Før")),
        "<w:altChunk r:id='rId1'><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>",
        paragraph(run("Efter")),
    )
    package.add("aFChunk", f"afchunk.{suffix}", data, content_type)
    assert sp.read_document(package.data()).text() == "Før\nFørst\nSiden\nEfter"


def test_an_imported_rtf_is_read_through_libreoffice() -> None:
    require("soffice")
    package = document(paragraph(run("Før")), "<w:altChunk r:id='rId1'/>", paragraph(run("Efter")))
    package.add("aFChunk", "afchunk.rtf", rb"{\rtf1\ansi Bilag\par}", "application/rtf")
    assert sp.read_document(package.data()).text() == "Før\nBilag\nEfter"


def test_an_imported_form_is_a_form() -> None:
    package = document("<w:altChunk r:id='rId1'/>")
    package.add("aFChunk", "form.docx", form().data(), "application/zip")
    assert sp.parse(package.data()).initiative == "Et trygt natteliv"


def test_an_import_that_cannot_be_read_is_a_diagnostic() -> None:
    for data in (b"%PDF-1.7", b"", b"PK\x03\x04 broken word/", b'{"schema_version":"1.0"}'):
        package = document(paragraph(run("Før")), "<w:altChunk r:id='rId1'/>")
        package.add("aFChunk", "chunk.bin", data, "application/octet-stream")
        found = sp.read_document(package.data())
        assert found.text() == "Før"
        assert [one.code for one in found.diagnostics] == ["part-unreadable"]


def test_imports_within_imports_end() -> None:
    data = document(paragraph(run("Inderst"))).data()
    for _ in range(60):
        package = document("<w:altChunk r:id='rId1'/>")
        package.add("aFChunk", "chunk.docx", data, "application/zip")
        data = package.data()
    with pytest.raises(sp.LimitExceeded):
        sp.read_document(data)


# Packages.


def test_a_spreadsheet_and_a_zip_of_documents_are_no_word_documents() -> None:
    book = zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
    with pytest.raises(sp.UnsupportedFormat):
        sp.read_document(book)
    with pytest.raises(sp.UnsupportedFormat):
        sp.read_document(zipped({"a.docx": form().data()}))


def test_the_namespaces_of_the_builder_are_those_of_the_standard() -> None:
    assert W[1:-1] == NAMESPACES["w"]
