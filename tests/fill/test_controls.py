"""Content controls are filled in place."""

from __future__ import annotations

import re

import pytest
from lxml import etree

import statusparse as sp
from tests.fill.filled import BLANKS, parts, said
from tests.readers.docx_builder import NAMESPACES, cell, document, paragraph, row, run, table

TITLE = paragraph(run('Status "Tryg Aalborg – en mere tryg kommune"'))
LINE = paragraph(run("Indsats: “…” ____"))
GREY = '<w:rStyle w:val="PlaceholderText"/>'
LIST = '<w:{0}><w:listItem w:value="Vælg"/><w:listItem w:displayText="Gennemført" w:value="1"/><w:listItem w:displayText="Planlagt" w:value="2"/></w:{0}>'
DROPDOWN, COMBO = LIST.format("dropDownList"), LIST.format("comboBox")
DATE = '<w:date w:fullDate="2016-01-01T00:00:00Z"><w:dateFormat w:val="d.M.yyyy"/></w:date>'
BOUND = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'


def control(kind: str, content: str = run("Skriv her", GREY), properties: str = "", placeholder: bool = True) -> str:
    shown = "<w:showingPlcHdr/>" if placeholder else ""
    return f'<w:sdt><w:sdtPr>{properties}<w:id w:val="77"/>{shown}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def box(ticked: bool = False) -> str:
    kind = f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    return control(kind, run("☒" if ticked else "☐"), placeholder=False)


def blank(text: str, status: str, more: str = "", head: tuple[str, ...] = ("Aktiviteter", "Status")) -> bytes:
    """A form with one section, the cells of whose only row are given as their contents."""
    cells = "".join(cell(content) for content in ((text, status, more) if more else (text, status)))
    return document(TITLE, LINE, table(row(*head), f"<w:tr>{cells}</w:tr>", columns=len(head))).data()


def filled(into: bytes, *items: sp.Item, tracked: bool = False) -> etree._Element:
    """The document of the filled form, which must read as its report."""
    report = sp.new_report("Lys", year=2018, activities=items)
    data = sp.render(report, "docx", into=into, tracked=tracked)
    assert said(sp.parse(data)) == said(report)
    return etree.fromstring(parts(data)["word/document.xml"])


def found(root: etree._Element, path: str) -> list[etree._Element]:
    return root.xpath(path, namespaces=NAMESPACES)  # type: ignore[return-value]


def texts(elements: list[etree._Element]) -> list[str]:
    return ["".join(element.itertext("{*}t")) for element in elements]


MOVE = sp.item("Møde", status="Gennemført")

SHAPES = {
    "in a paragraph": paragraph(control("<w:text/>")),
    "around a paragraph": control("", paragraph(run("Skriv her", GREY))),
    "around two paragraphs": control("<w:richText/>", paragraph(run("Skriv", GREY)) + paragraph(run("her", GREY))),
    "one in the other": control("<w:richText/>", paragraph(control("<w:text/>")), placeholder=False),
    "bound to data": paragraph(control("<w:text/>" + BOUND)),
    "within a group": control("<w:group/>", paragraph(control("<w:text/>")), placeholder=False),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_control_is_filled_in_place(shape: str) -> None:
    root = filled(blank(SHAPES[shape], paragraph("")), MOVE)
    controls = found(root, "//w:sdt[not(.//w:sdt)]")
    assert texts(controls) == ["Møde"]
    assert not found(root, "//w:showingPlcHdr | //w:dataBinding | //w:rStyle[@w:val='PlaceholderText']")


def test_a_control_around_a_cell_is_filled_in_place() -> None:
    wrapped = control("<w:text/>", cell(paragraph(run("Skriv her", GREY))))
    into = document(
        TITLE, LINE, table(row("Aktiviteter", "Status"), f"<w:tr>{wrapped}{cell(paragraph(''))}</w:tr>")
    ).data()
    root = filled(into, MOVE)
    assert texts(found(root, "//w:sdt[w:sdtContent/w:tc]")) == ["Møde"]
    assert not found(root, "//w:showingPlcHdr")


def test_the_looks_that_a_control_asks_for_are_kept_but_not_what_would_speak() -> None:
    looks = '<w:rPr><w:rFonts w:ascii="Georgia"/><w:b/><w:color w:val="FF0000"/></w:rPr>'
    root = filled(blank(paragraph(control("<w:text/>", properties=looks)), paragraph("")), MOVE)
    run_ = found(root, "//w:sdtContent/w:r")[0]
    assert [etree.QName(child).localname for child in run_[0]] == ["rFonts", "color"]


def test_formatting_makes_a_plain_control_a_rich_one() -> None:
    item = sp.item("", html="<p>Et <b>vigtigt</b> møde</p><ul><li>et</li></ul>", status="Planlagt")
    root = filled(blank(paragraph(control("<w:text/>")), paragraph("")), item)
    assert texts(found(root, "//w:sdt")) == ["Et vigtigt mødeet"]
    assert not found(root, "//w:sdtPr/w:text")
    assert len(found(root, "//w:tc//w:sdt/w:sdtContent/w:p")) == 2


def test_lines_in_a_plain_control_are_breaks() -> None:
    root = filled(
        blank(paragraph(control('<w:text w:multiLine="1"/>')), paragraph("")), sp.item("en\nto", status="Planlagt")
    )
    assert len(found(root, "//w:sdtContent//w:br")) == 1


@pytest.mark.parametrize("kind", [DROPDOWN, COMBO])
@pytest.mark.parametrize(
    ("status", "chosen"),
    [
        ("Gennemført", "1"),
        ("gennemført", "1"),
        ("Planlagt", "2"),
        ("Afholdt 3/5", "1"),  # by its state
        ("Forventes i maj", "2"),
        ("Aflyst", None),
        ("Se ovenfor", None),
    ],
)
def test_a_drop_down_chooses_the_entry_that_the_status_means(kind: str, status: str, chosen: str | None) -> None:
    root = filled(blank(paragraph(""), paragraph(control(kind))), sp.item("Møde", status=status))
    assert found(root, "//w:dropDownList | //w:comboBox")[0].get(f"{{{NAMESPACES['w']}}}lastValue") == chosen
    assert texts(found(root, "//w:sdt")) == [status]


def test_a_drop_down_shows_its_entry_and_the_rest_follows_it() -> None:
    root = filled(
        blank(paragraph(""), paragraph(control(DROPDOWN))), sp.item("Møde", status="Gennemført i september 2017")
    )
    assert texts(found(root, "//w:sdt")) == ["Gennemført"]
    assert texts(found(root, "//w:p[w:sdt]")) == ["Gennemført i september 2017"]


def test_a_date_control_beside_it_takes_the_date() -> None:
    into = blank(paragraph(""), paragraph(control(DROPDOWN) + control(DATE)))
    root = filled(into, sp.item("Møde", status="Gennemført 3/5", year=2018))
    assert texts(found(root, "//w:sdt")) == ["Gennemført", "3/5"]
    assert found(root, "//w:date")[0].get(f"{{{NAMESPACES['w']}}}fullDate") == "2018-05-03T00:00:00Z"


@pytest.mark.parametrize(("due", "day"), [("1. maj 2018", "2018-05-01T00:00:00Z"), ("maj 2018", None), ("snart", None)])
def test_a_date_picker_is_set_where_the_words_are_a_day(due: str, day: str | None) -> None:
    into = blank(paragraph(""), paragraph(""), paragraph(control(DATE)), ("Aktiviteter", "Status", "Deadline"))
    root = filled(into, sp.item("Møde", status="Planlagt", due=due))
    assert found(root, "//w:date")[0].get(f"{{{NAMESPACES['w']}}}fullDate") == day
    assert texts(found(root, "//w:sdt")) == [due]


def test_checkboxes_are_ticked_where_the_answer_is_their_words() -> None:
    options = paragraph(box() + run(" Gennemført ") + box(True) + run(" Planlagt"))
    into = blank(paragraph(run("Gammelt")), options)
    root = filled(into, sp.item("Møde", status="☒ Gennemført ☐ Planlagt"))
    assert [one.get(f"{{{NAMESPACES['w14']}}}val") for one in found(root, "//w14:checked")] == ["1", "0"]
    assert texts(found(root, "//w:sdt")) == ["☒", "☐"]


def test_another_answer_takes_the_place_of_checkboxes() -> None:
    options = paragraph(box(True) + run(" Gennemført ") + box() + run(" Planlagt"))
    root = filled(blank(paragraph(run("Gammelt")), options), sp.item("Møde", status="Aflyst"))
    assert texts(found(root, "(//w:tc)[last()]")) == ["Aflyst"]


def test_an_unused_row_is_left_as_it_is() -> None:
    one = f"<w:tr>{cell(paragraph(control('<w:text/>')))}{cell(paragraph(control(DROPDOWN)))}</w:tr>"
    into = document(TITLE, LINE, table(row("Aktiviteter", "Status"), one, one.replace('"77"', '"78"'))).data()
    before = etree.fromstring(parts(into)["word/document.xml"])
    root = filled(into, MOVE)
    last = "(//w:tr)[last()]"
    assert etree.tostring(found(root, last)[0]) == etree.tostring(found(before, last)[0])


def test_repeating_sections_grow_by_items_of_their_own() -> None:
    items = [sp.item(f"Møde {number}", status="Planlagt") for number in range(1, 9)]
    report = sp.new_report("Lys", year=2018, activities=items)
    data = sp.render(report, "docx", into=BLANKS / "nummereret.docx")
    root = etree.fromstring(parts(data)["word/document.xml"])
    repeating = found(root, "//w:sdt[w:sdtPr/w15:repeatingSection]")[0]
    own = found(repeating, "w:sdtContent/w:sdt[w:sdtPr/w15:repeatingSectionItem]")
    assert [len(found(one, "w:sdtContent/w:tr")) for one in own] == [1] * 8
    assert texts([found(one, ".//w:tc")[0] for one in own]) == [str(number) for number in range(1, 9)]
    identifiers = re.findall(rb'<w:id w:val="(\d+)"', parts(data)["word/document.xml"])
    assert len(identifiers) == len(set(identifiers))


def test_what_is_there_once_is_not_cloned() -> None:
    once = '<w:bookmarkStart w:id="1" w:name="her"/><w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="5"/>'
    line = f'<w:tr w14:paraId="00000001">{cell(paragraph(once))}{cell(paragraph(""))}</w:tr>'
    into = document(TITLE, LINE, table(row("Aktiviteter", "Status"), line)).data()
    root = filled(into, *[sp.item(f"Møde {number}", status="Planlagt") for number in range(5)])
    assert len(found(root, "//w:bookmarkStart | //w:commentRangeStart")) == 2
    assert len(found(root, "//@w14:paraId")) == 1


def test_a_picture_in_an_answer_stays_when_the_answer_changes() -> None:
    picture = "<w:r><w:t>Gammelt</w:t><w:drawing><wp:inline/></w:drawing></w:r>"
    root = filled(blank(paragraph(picture), paragraph(run("Planlagt"))), MOVE)
    assert len(found(root, "//w:drawing")) == 1


def test_bold_and_bullets_of_the_cell_are_not_put_upon_the_answer() -> None:
    bold = paragraph(
        "",
        '<w:pStyle w:val="Fed"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>',
    )
    package = document(
        TITLE, LINE, table(row("Aktiviteter", "Status"), f"<w:tr>{cell(bold)}{cell(paragraph(''))}</w:tr>")
    )
    package.part(
        "styles",
        "w:styles",
        '<w:style w:type="paragraph" w:styleId="Fed"><w:name w:val="Fed"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:i/><w:caps/></w:rPr></w:style>',
    )
    package.part(
        "numbering",
        "w:numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    root = filled(package.data(), sp.item("", html="<p>Et <i>stort</i> møde</p>", status="Planlagt"))
    properties = found(root, "//w:p[w:pPr/w:jc]")[0][0]
    assert [etree.QName(child).localname for child in properties] == ["pStyle", "numPr", "jc", "rPr"]
    assert found(properties, "w:numPr/w:numId/@w:val") == ["0"]
    assert found(root, "//w:p[w:pPr/w:jc]/w:r/w:rPr/w:sz/@w:val") == ["30"] * 3
