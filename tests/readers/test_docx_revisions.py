"""Tracked changes: accepting them gives the form as it became, rejecting them the form as it was."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import lost
from tests.readers.docx_builder import cell, document, form, paragraph, row, run, table
from tests.readers.docx_mutators.revisions import CHANGES, lists, mark
from tests.readers.docx_visible import visible_text


@pytest.mark.parametrize("revisions", ["accept", "reject"])
@pytest.mark.parametrize("kinds", [("ins", "del"), ("moveTo", "moveFrom")])
@pytest.mark.parametrize("name", CHANGES)
def test_what_is_kept_is_the_form_and_what_is_gone_is_gone(name: str, kinds: tuple[str, str], revisions: str) -> None:
    kept, gone = kinds if revisions == "accept" else kinds[::-1]
    package = form()
    CHANGES[name](package, kept, gone)
    data = package.data()
    report = sp.parse(data, revisions=revisions)
    assert essence(report) == essence(sp.parse(form().data()))
    assert lost(visible_text(data, revisions), report) == ""


def test_a_list_that_was_made_of_paragraphs_is_taken_apart_when_it_is_rejected() -> None:
    package = form()
    lists(package, "del", "ins")
    assert essence(sp.parse(package.data(), revisions="reject")) == essence(sp.parse(form().data()))


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
