"""Tracked changes: accepting them gives the form as it became, rejecting them the form as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

import statusparse as sp
from tests.comparing import essence
from tests.laws.test_law_1_nothing_is_lost import lost
from tests.readers.docx_builder import Package, W, cell, document, element, form, paragraph, row, run, table
from tests.readers.docx_visible import visible_text

#: Puts changes into a form that leave it as it is once those of the first kind are kept and those of the second are not.
Change = Callable[[Package, str, str], None]
CHANGES: dict[str, Change] = {}


def change(act: Change) -> Change:
    """Enters a change under its name."""
    CHANGES[act.__name__.replace("_", " ")] = act
    return act


def mark(tag: str, content: str = "") -> str:
    return f"<w:{tag} w:id='9' w:author='Berit' w:date='2017-05-01T12:00:00Z'>{content}</w:{tag}>"


def said(tag: str, text: str) -> str:
    """A run in a change; what is deleted stands in an element of its own."""
    name = "delText" if tag == "del" else "t"
    return mark(tag, f"<w:r><w:{name} xml:space='preserve'>{text}</w:{name}></w:r>")


def surround(one: etree._Element, tag: str) -> None:
    """Puts a change around a run."""
    outer = element(mark(tag))
    one.getparent().replace(one, outer)  # type: ignore[union-attr]
    outer.append(one)
    if tag == "del":
        for text in outer.iter(W + "t"):
            text.tag = W + "delText"


def rows(package: Package) -> list[etree._Element]:
    return list(package.body.iter(W + "tr"))


@change
def text_within_paragraphs(package: Package, kept: str, gone: str) -> None:
    for number, one in enumerate(list(package.body.iter(W + "r"))):
        if number % 2:
            surround(one, kept)
            one.getparent().addnext(element(said(gone, " Slettet.")))  # type: ignore[union-attr]
        else:
            one.addprevious(element(said(gone, "Fjernet ")))


@change
def changes_within_changes(package: Package, kept: str, gone: str) -> None:
    for one in list(package.body.iter(W + "r")):
        surround(one, kept)
        surround(one.getparent(), kept)  # type: ignore[arg-type]
        one.addnext(element(said(gone, "Først ind, så ud")))


@change
def changes_within_content_controls_and_links(package: Package, kept: str, gone: str) -> None:
    for one in list(package.body.iter(W + "r")):
        surround(one, kept)
        inner = one.getparent()
        assert inner is not None
        control = element(f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{said(gone, 'Ud')}</w:sdtContent></w:sdt>")
        inner.getparent().replace(inner, control)  # type: ignore[union-attr]
        control[-1].append(inner)


@change
def paragraphs_split_in_two(package: Package, kept: str, gone: str) -> None:
    # The mark that ends the first half is gone, so the halves are one paragraph.
    for one in list(package.body.iter(W + "p")):
        runs = one.findall(W + "r")
        if runs:
            half = element(paragraph("", f"<w:jc w:val='left'/><w:rPr>{mark(gone)}</w:rPr>"))
            half.append(runs[0])
            one.addprevious(half)
            one.addprevious(element(paragraph("", f"<w:rPr>{mark(gone)}</w:rPr>")))
            one.addprevious(element("<w:bookmarkEnd w:id='1'/>"))
            one.append(element("<w:r><w:t/></w:r>"))


@change
def whole_paragraphs(package: Package, kept: str, gone: str) -> None:
    for one in list(package.body.iter(W + "p")):
        one.addprevious(
            element(
                paragraph(
                    said(gone, "Et helt afsnit"), f"<w:numPr><w:numId w:val='3'/></w:numPr><w:rPr>{mark(gone)}</w:rPr>"
                )
            )
        )
        properties = one.find(W + "pPr")
        if properties is None:
            properties = etree.Element(W + "pPr")
            one.insert(0, properties)
        properties.append(element(f"<w:rPr>{mark(kept)}</w:rPr>"))


@change
def rows_of_the_table(package: Package, kept: str, gone: str) -> None:
    for number, one in enumerate(rows(package)):
        other = element(row("Slettet aktivitet", "Aflyst"))
        other.insert(0, element(f"<w:trPr>{mark(gone)}</w:trPr>"))
        one.addprevious(other)
        if number % 2:
            one.insert(0, element(f"<w:trPr><w:cantSplit/>{mark(kept)}</w:trPr>"))


@change
def rows_inside_a_change(package: Package, kept: str, gone: str) -> None:
    for one in rows(package)[2:5]:
        surround_block(one, kept)


def surround_block(one: etree._Element, tag: str) -> None:
    outer = element(mark(tag))
    one.getparent().replace(one, outer)  # type: ignore[union-attr]
    outer.append(one)


@change
def cells_of_rows(package: Package, kept: str, gone: str) -> None:
    tags = {"ins": "cellIns", "del": "cellDel"}
    for one in rows(package):
        one[0].addprevious(element(cell(paragraph(run("Gammel celle")), mark(tags[gone]))))
        one[1][0].append(element(mark(tags[kept])))
    rows(package)[-1].addnext(element(f"<w:tr>{cell(paragraph(run('Alene')), mark(tags[gone]))}</w:tr>"))


@change
def a_whole_table(package: Package, kept: str, gone: str) -> None:
    old = element(table(row("Aktiviteter", "Status"), row("Gammel", "Aflyst")))
    for one in old.iter(W + "tr"):
        one.insert(0, element(f"<w:trPr>{mark(gone)}</w:trPr>"))
    package.body.insert(1, old)


@change
def fields(package: Package, kept: str, gone: str) -> None:
    inside = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:{0}> REF x </w:{0}></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:{1}>gammel</w:{1}></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    names = ("delInstrText", "delText") if gone == "del" else ("instrText", "t")
    for one in list(package.body.iter(W + "r"))[::2]:
        one.addnext(element(mark(gone, inside.format(*names))))


@change
def numbering_of_paragraphs(package: Package, kept: str, gone: str) -> None:
    if gone == "del":
        return  # numbering is inserted; that it went is a change of properties
    for one in package.body.iter(W + "p"):
        one.insert(0, element(f"<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/>{mark(gone)}</w:numPr></w:pPr>"))


@pytest.mark.parametrize("revisions", ["accept", "reject"])
@pytest.mark.parametrize("name", CHANGES)
def test_what_is_kept_is_the_form_and_what_is_gone_is_gone(name: str, revisions: str) -> None:
    kept, gone = ("ins", "del") if revisions == "accept" else ("del", "ins")
    package = form()
    CHANGES[name](package, kept, gone)
    data = package.data()
    report = sp.parse(data, revisions=revisions)
    assert essence(report) == essence(sp.parse(form().data()))
    assert lost(visible_text(data, revisions), report) == ""


def body(*blocks: str, revisions: str = "accept") -> str:
    return sp.read_document(document(*blocks).data(), revisions=revisions).text()


def test_a_move_leaves_the_text_where_it_went_or_where_it_was() -> None:
    here = mark("moveFrom", "<w:r><w:t>Flyttet</w:t></w:r>")
    there = mark("moveTo", "<w:r><w:t>Flyttet</w:t></w:r>")
    ranges = ["<w:moveFromRangeStart w:id='1' w:name='m'/>", "<w:moveFromRangeEnd w:id='1'/>"]
    blocks = [
        ranges[0],
        paragraph(here, f"<w:rPr>{mark('moveFrom')}</w:rPr>"),
        ranges[1],
        paragraph(run("Midt")),
        paragraph(there, f"<w:rPr>{mark('moveTo')}</w:rPr>"),
        paragraph(run("Sidst")),
    ]
    assert body(*blocks) == "Midt\nFlyttet\nSidst"
    assert body(*blocks, revisions="reject") == "Flyttet\nMidt\nSidst"


def test_paragraphs_joined_by_a_deleted_mark_are_apart_again_when_it_is_rejected() -> None:
    blocks = [paragraph(run("Kaffe"), f"<w:rPr>{mark('del')}</w:rPr>"), paragraph(run("kande"))]
    assert body(*blocks) == "Kaffekande"
    assert body(*blocks, revisions="reject") == "Kaffe\nkande"


def test_a_deleted_mark_before_a_table_or_at_the_end_joins_nothing() -> None:
    last = paragraph(run("Sidst"), f"<w:rPr>{mark('del')}</w:rPr>")
    assert body(last, table(row("A", "B")), last) == "Sidst\nA\nB\nSidst"


def test_changed_formatting_is_as_it_became_or_as_it_was() -> None:
    changed = f"<w:b/>{mark('rPrChange', '<w:rPr><w:i/></w:rPr>')}"
    data = document(
        table(
            row("Aktiviteter", "Status"),
            f"<w:tr>{cell(paragraph(run('Fed', changed)))}</w:tr>",
            row("Formidling", "Status"),
        )
    ).data()
    assert sp.parse(data).activities[0].html == "<p><b>Fed</b></p>"
    assert sp.parse(data, revisions="reject").activities[0].html == "<p><i>Fed</i></p>"


def test_a_changed_paragraph_keeps_the_fate_of_its_mark() -> None:
    properties = f"<w:numPr><w:numId w:val='5'/></w:numPr><w:rPr>{mark('ins')}</w:rPr>{mark('pPrChange', '<w:pPr/>')}"
    assert body(paragraph(run("Kaffe"), properties), paragraph(run("kande")), revisions="reject") == "Kaffekande"


def test_cells_merged_under_tracking_are_merged_or_apart() -> None:
    began = "<w:cellMerge w:id='1' w:vMerge='rest'/>"
    went_on = "<w:cellMerge w:id='2' w:vMerge='cont' w:vMergeOrig='rest'/>"
    rows = [
        f"<w:tr>{cell(paragraph(run('Møde')))}{cell(paragraph(run('Afholdt')), began)}</w:tr>",
        f"<w:tr>{cell(paragraph(run('Tur')))}{cell(paragraph(''), went_on)}</w:tr>",
    ]
    data = document(table(*rows)).data()
    assert sp.read_document(data).tables[0].rows[0].cells[1].row_span == 2
    assert sp.read_document(data, revisions="reject").tables[0].rows[0].cells[1].row_span == 1


def test_a_note_goes_with_its_reference() -> None:
    package = document(
        paragraph(
            run("Tekst")
            + mark("del", "<w:r><w:footnoteReference w:id='2'/></w:r>")
            + "<w:r><w:footnoteReference w:id='3'/></w:r>"
        )
    )
    notes = "".join(
        f"<w:footnote w:id='{number}'><w:p>{run(text)}</w:p></w:footnote>"
        for number, text in ((2, "Slettet note"), (3, "Note"))
    )
    package.part("footnotes", "w:footnotes", notes)
    assert sp.read_document(package.data()).text() == "Tekst\nNote"
    assert sp.read_document(package.data(), revisions="reject").text() == "Tekst\nSlettet note\nNote"
