"""Wrappers around blocks, runs, rows and cells: content controls, smart tags, custom XML, alternate content."""

from __future__ import annotations

import copy

from tests.readers.docx_builder import Package, W, element, elements, row, run
from tests.readers.docx_mutators.common import SDT, mutator, rows, runs, says, wrap
from tests.readers.docx_mutators.parts_of_words import in_place_of

EVERYTHING = ("r", "p", "tc", "tr", "tbl")


@mutator()
def smart_tags_around_runs(package: Package) -> None:
    for one in runs(package):
        wrap(
            one,
            "<w:smartTag w:uri='urn:x' w:element='date'><w:smartTagPr><w:attr w:name='y' w:val='1'/></w:smartTagPr></w:smartTag>",
        )


@mutator()
def custom_xml_around_everything(package: Package) -> None:
    for tag in EVERYTHING:
        for one in list(package.body.iter(W + tag)):
            wrap(
                one,
                "<w:customXml w:uri='u' w:element='e'><w:customXmlPr><w:placeholder w:val='x'/></w:customXmlPr></w:customXml>",
            )


@mutator()
def content_controls_around_runs(package: Package) -> None:
    for one in runs(package):
        wrap(one, SDT.format("<w:text/>"), "sdtContent")


@mutator()
def content_controls_around_blocks(package: Package) -> None:
    for one in list(package.body.iter(W + "p", W + "tbl")):
        wrap(one, SDT.format("<w:richText/>"), "sdtContent")


@mutator()
def content_controls_around_cells(package: Package) -> None:
    for one in package.cells():
        wrap(one, SDT.format("<w15:color w:val='FF0000'/>"), "sdtContent")


@mutator()
def content_controls_around_everything_and_nested(package: Package) -> None:
    for tag in (*EVERYTHING, "r", "tr"):
        for one in list(package.body.iter(W + tag)):
            wrap(one, SDT.format("<w:alias w:val='Navn'/><w:lock w:val='sdtLocked'/>"), "sdtContent")


@mutator()
def repeating_content_controls_of_rows(package: Package) -> None:
    for one in rows(package):
        wrap(one, SDT.format("<w15:repeatingSectionItem/>"), "sdtContent")
    for one in [one for one in package.body.iter(W + "tbl") if next(one.iterancestors(W + "tbl"), None) is None]:
        wrap(one, SDT.format("<w15:repeatingSection/>"), "sdtContent")


@mutator()
def placeholders_in_empty_cells(package: Package) -> None:
    for one in package.cells():
        if not "".join(one.itertext()):
            control = element(SDT.format("<w:showingPlcHdr/><w:text/>"))
            control[-1].extend(
                elements(
                    run("Klik her for at skrive.", "<w:rStyle w:val='PlaceholderText'/>")
                    + "<w:r><w:br/><w:t>…</w:t></w:r>"
                )
            )
            next(one.iter(W + "p")).append(control)


@mutator(alone="rows")
def a_placeholder_row_around_its_cells(package: Package) -> None:
    empty = element(row("Vælg", "Skriv"))
    rows(package)[-1].addnext(empty)
    wrap(empty, SDT.format("<w:showingPlcHdr w:val='1'/>"), "sdtContent")


@mutator()
def list_combo_and_date_controls_show_what_was_chosen(package: Package) -> None:
    kinds = (
        "<w:dropDownList w:lastValue='2'><w:listItem w:displayText='Udsat' w:value='2'/></w:dropDownList>",
        "<w:comboBox><w:listItem w:displayText='Andet' w:value='3'/></w:comboBox>",
        "<w:date w:fullDate='2017-11-24T00:00:00Z'><w:dateFormat w:val='dd.MM.yyyy'/></w:date>",
        "<w:showingPlcHdr w:val='0'/><w:text w:multiLine='1'/>",
    )
    for number, one in enumerate(runs(package)):
        wrap(one, SDT.format(kinds[number % len(kinds)]), "sdtContent")


def checkbox(checked: str, shown: str) -> str:
    control = SDT.format(f"<w14:checkbox><w14:checked w14:val='{checked}'/></w14:checkbox>")
    return control.replace("<w:sdtContent/>", f"<w:sdtContent>{shown}</w:sdtContent>")


@mutator(says("Løbende", "☒ Løbende ☐ Planlagt"), early=True, alone="Løbende fields")
def checkbox_controls(package: Package) -> None:
    ticked, empty = checkbox("1", run("X")), checkbox("0", "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>")
    in_place_of(package, "Løbende", f"{ticked}{run(' Løbende ')}{empty}{run(' Planlagt')}")


@mutator()
def bidirectional_wrappers(package: Package) -> None:
    for one in runs(package):
        wrap(wrap(one, "<w:bdo w:val='ltr'/>"), "<w:dir w:val='ltr'/>")


@mutator(alone="rows")
def alternate_content_around_runs_and_rows(package: Package) -> None:
    for one in [*runs(package), *rows(package)]:
        again = copy.deepcopy(one)
        alternate = wrap(one, "<mc:AlternateContent><mc:Choice Requires='wps'/><mc:Fallback/></mc:AlternateContent>")
        alternate[0].append(one)
        alternate[1].append(again)


@mutator()
def unknown_ignorable_elements(package: Package) -> None:
    for one in [*package.body.iter(W + "r", W + "p", W + "tc", W + "tr")]:
        one.append(element("<x:more xmlns:x='urn:unknown' x:a='1'><x:inner/></x:more>"))


@mutator(uses="paragraphs")
def unknown_elements_around_rows_cells_and_paragraphs(package: Package) -> None:
    for tag in ("r", "p", "tc", "tr"):
        for one in list(package.body.iter(W + tag)):
            wrap(one, "<x:more xmlns:x='urn:unknown'/>")
