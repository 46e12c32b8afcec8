"""A form that was filled before changes only where it differs, outright or as tracked changes."""

from __future__ import annotations

import pytest
from lxml import etree

import statusparse as sp
from tests.fill.filled import BLANKS, NAMES, parts, said
from tests.readers.docx_builder import NAMESPACES, cell, document, paragraph, row, run, table

W = f"{{{NAMESPACES['w']}}}"
LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
HEAD = paragraph(run('Status "Tryg Aalborg – en mere tryg kommune"')) + paragraph(run('Indsats: "Lys" 2018'))
OLD = [sp.item(name, status="Planlagt") for name in ("Borgermøde", "Vandring", "Folder", "Kampagne")]
NEW = [
    sp.item("Åbent hus", status="Løbende"),
    sp.item("Borgermøde", status="Gennemført 3/5"),
    sp.item("Folder", status="Planlagt"),
    sp.item("Kampagne", status="Planlagt"),
    sp.item("Evaluering", status="Planlagt"),
]


def report(items: list[sp.Item], **more: object) -> sp.StatusReport:
    return sp.new_report("Lys", year=2018, activities=items, **more)  # type: ignore[arg-type]


def body(data: bytes) -> etree._Element:
    return etree.fromstring(parts(data)["word/document.xml"])


def said_by(element: etree._Element) -> str:
    return "".join(element.itertext(W + "t"))


@pytest.mark.parametrize("name", NAMES)
def test_only_the_cells_that_differ_change(name: str) -> None:
    before = sp.render(report(OLD), "docx", into=BLANKS / name)
    after = sp.render(report(NEW), "docx", into=before)
    assert said(sp.parse(after)) == said(report(NEW))
    spelt = {etree.tostring(one, with_tail=False) for one in body(before).iter(W + "tc")}
    fresh = [said_by(one) for one in body(after).iter(W + "tc") if etree.tostring(one, with_tail=False) not in spelt]
    assert {"Evaluering", "Gennemført 3/5", "Åbent hus"} <= set(fresh)
    assert not {"Folder", "Kampagne", "Borgermøde"} & set(fresh)


def test_rows_that_are_gone_are_taken_out_but_the_last() -> None:
    before = sp.render(report(OLD), "docx", into=BLANKS / "tabel-pr-afsnit.docx")
    after = sp.render(report([]), "docx", into=before)
    assert said(sp.parse(after)) == said(report([]))
    assert len(list(body(after).iter(W + "tr"))) == len(list(body(before).iter(W + "tr"))) - 3
    again = sp.render(report(OLD), "docx", into=after)
    assert said(sp.parse(again)) == said(report(OLD))


@pytest.mark.parametrize("name", NAMES)
def test_tracked_changes_can_be_accepted_and_rejected(name: str) -> None:
    before = sp.render(report(OLD, description="Før.\nOg nu."), "docx", into=BLANKS / name)
    new = report(NEW, description=sp.new_report("x", description="Efter.\nOg nu.\nOg så.").description)
    after = sp.render(new, "docx", into=before, tracked=True)
    assert said(sp.parse(after)) == said(new)
    assert said(sp.parse(after, revisions="reject")) == said(sp.parse(before))
    marks = list(body(after).iter(W + "ins", W + "del"))
    assert {(one.get(W + "author"), one.get(W + "date")) for one in marks} == {("statusparse", "2000-01-01T00:00:00Z")}
    identifiers = [one.get(W + "id") for one in body(after).iter(W + "ins", W + "del", W + "pPrChange")]
    assert len(identifiers) == len(set(identifiers))
    assert sp.render(new, "docx", into=before, tracked=True) == after


def test_tracked_changes_are_what_word_writes() -> None:
    one = document(
        HEAD,
        table(row("Aktiviteter", "Status"), row("Møde", "Planlagt"), row("Folder", "Planlagt")),
    ).data()
    new = report(
        [sp.item("Møde", status="Gennemført"), sp.item("Film", status="Planlagt"), sp.item("Lygter", status="")]
    )
    root = body(sp.render(new, "docx", into=one, tracked=True))
    deleted = ["".join(mark.itertext(W + "delText")) for mark in root.iter(W + "del")]
    inserted = [said_by(mark) for mark in root.iter(W + "ins") if mark.getparent().tag == W + "p"]  # type: ignore[union-attr]
    assert deleted == ["Planlagt", "Folder"]
    assert inserted == ["Gennemført", "Film", "Lygter"]
    assert [
        said_by(mark.getparent().getparent()) for mark in root.iter(W + "ins") if mark.getparent().tag == W + "trPr"
    ] == ["Lygter"]  # type: ignore[union-attr]
    assert not [text for mark in root.iter(W + "del") for text in mark.iter(W + "t")]


def test_a_row_that_is_gone_is_a_deleted_row() -> None:
    one = document(
        HEAD,
        table(row("Aktiviteter", "Status"), row("Møde", "Planlagt"), row("Folder", "Planlagt")),
    ).data()
    new = report([sp.item("Folder", status="Planlagt")])
    after = sp.render(new, "docx", into=one, tracked=True)
    root = body(after)
    gone = [mark.getparent().getparent() for mark in root.iter(W + "del") if mark.getparent().tag == W + "trPr"]  # type: ignore[union-attr]
    assert ["".join(one.itertext(W + "delText")) for one in gone] == ["MødePlanlagt"]
    assert said(sp.parse(after)) == said(new)


def test_a_colleagues_insertion_can_be_deleted_in_its_turn() -> None:
    theirs = '<w:ins w:id="3" w:author="Mette" w:date="2018-01-01T00:00:00Z"><w:r><w:t>Møde</w:t></w:r></w:ins>'
    line = f"<w:tr>{cell(paragraph(theirs))}{cell(paragraph(run('Planlagt')))}</w:tr>"
    one = document(HEAD, table(row("Aktiviteter", "Status"), line)).data()
    new = report([sp.item("Film", status="Planlagt")])
    after = sp.render(new, "docx", into=one, tracked=True)
    assert said(sp.parse(after)) == said(new)
    assert sp.parse(after, revisions="reject").activities[0].text == ""
    assert len({mark.get(W + "id") for mark in body(after).iter(W + "ins", W + "del")}) == 3


def test_cells_merged_over_rows_are_parted_where_their_rows_differ() -> None:
    first, then = ('<w:vMerge w:val="restart"/>', "<w:vMerge/>")
    rows = "".join(
        f"<w:tr>{cell(paragraph(run(name)))}{cell(paragraph(run('Planlagt') if merge == first else ''), merge)}</w:tr>"
        for name, merge in (("a", first), ("b", then), ("c", then))
    )
    one = document(HEAD, table(row("Aktiviteter", "Status"), rows)).data()
    same = report([sp.item(name, status="Planlagt") for name in "abc"])
    assert parts(sp.render(same, "docx", into=one)) == parts(one)
    for statuses in (["Planlagt", "Afholdt", "Planlagt"], ["Afholdt", "Planlagt", "Planlagt"], ["", "", "Aflyst"]):
        new = report([sp.item(name, status=status) for name, status in zip("abc", statuses, strict=True)])
        assert said(sp.parse(sp.render(new, "docx", into=one))) == said(new)


def test_a_numbered_list_over_several_cells_is_told_of_rather_than_misread() -> None:
    package = document(
        HEAD,
        table(row("Aktiviteter", "Status"), *(
            f"<w:tr>{cell(paragraph(run(name), LISTED))}{cell(paragraph(run('Planlagt')))}</w:tr>" for name in "abc"
        )),
    )  # fmt: skip
    package.part(
        "numbering",
        "w:numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    one = package.data()
    old = sp.parse(one)
    assert parts(sp.render(old, "docx", into=one)) == parts(one)


def test_a_formatted_answer_that_is_the_same_is_left_alone() -> None:
    html = "<p>Et <b>stort</b> møde</p><ol start=3><li>tre</li></ol>"
    before = sp.render(report([sp.item("", html=html, status="Planlagt")]), "docx", into=BLANKS / "et-skema.docx")
    after = sp.render(report([sp.item("", html=html, status="Afholdt")]), "docx", into=before)
    assert parts(before)["word/numbering.xml"] == parts(after)["word/numbering.xml"]
