"""Tracked changes, accepted: insertions, deletions and moves of text, paragraphs, rows and cells, and of looks."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from tests.readers.docx_builder import Package, W, cell, element, paragraph, row, run, table
from tests.readers.docx_mutators.common import SDT, cells_of, mutator, properties_of, rows, wrap

#: Puts changes into a form that leave it as it is once those of the first kind are kept and those of the second are not.
Change = Callable[[Package, str, str], None]
CHANGES: dict[str, Change] = {}
#: The mark of a cell that came or went, and of text, is another than that of a run.
CELLS = {"ins": "cellIns", "moveTo": "cellIns", "del": "cellDel", "moveFrom": "cellDel"}
ROWS = {"ins": "ins", "moveTo": "ins", "del": "del", "moveFrom": "del"}


def change(alone: str = "", uses: str = "changes") -> Callable[[Change], Change]:
    """Enters a change under its name, as a mutator too: once with insertions and deletions, once with moves."""

    def enter(act: Change) -> Change:
        CHANGES[act.__name__.replace("_", " ")] = act
        for said, kept, gone in (("tracked", "ins", "del"), ("moved", "moveTo", "moveFrom")):

            def changed(package: Package, kept: str = kept, gone: str = gone) -> None:
                act(package, kept, gone)

            changed.__name__ = f"{said}_{act.__name__}"
            mutator(alone=alone, uses=uses)(changed)
        return act

    return enter


def mark(tag: str, content: str = "") -> str:
    return f"<w:{tag} w:id='9' w:author='Berit' w:date='2017-05-01T12:00:00Z'>{content}</w:{tag}>"


def said(tag: str, text: str) -> str:
    """A run in a change; what is deleted stands in an element of its own."""
    name = "delText" if tag == "del" else "t"
    return mark(tag, f"<w:r><w:{name} xml:space='preserve'>{text}</w:{name}></w:r>")


def surround(one: etree._Element, tag: str) -> etree._Element:
    """Puts a change around a run."""
    outer = wrap(one, mark(tag))
    if tag == "del":
        for text in outer.iter(W + "t"):
            text.tag = W + "delText"
    return outer


def all_runs(package: Package) -> list[etree._Element]:
    return list(package.body.iter(W + "r"))


@change()
def text_within_paragraphs(package: Package, kept: str, gone: str) -> None:
    for number, one in enumerate(all_runs(package)):
        if number % 2:
            surround(one, kept).addnext(element(said(gone, " Slettet.")))
        else:
            one.addprevious(element(said(gone, "Fjernet ")))


@change()
def changes_within_changes(package: Package, kept: str, gone: str) -> None:
    for one in all_runs(package):
        surround(surround(one, kept), kept)
        one.addnext(element(said(gone, "Først ind, så ud")))


@change()
def changes_within_content_controls_and_links(package: Package, kept: str, gone: str) -> None:
    for one in all_runs(package):
        control = wrap(surround(one, kept), SDT.format("<w:text/>"), "sdtContent")
        control[-1].insert(0, element(said(gone, "Ud")))


@change(alone="paragraphs")
def paragraphs_split_in_two(package: Package, kept: str, gone: str) -> None:
    # The mark that ends the first half is gone, so the halves are one paragraph.
    for one in list(package.body.iter(W + "p")):
        first = next((child for child in one if child.tag != W + "pPr" and len(child)), None)
        if first is not None:
            half = element(paragraph("", f"<w:jc w:val='left'/><w:rPr>{mark(gone)}</w:rPr>"))
            half.append(first)
            one.addprevious(half)
            one.addprevious(element(paragraph("", f"<w:rPr>{mark(gone)}</w:rPr>")))
            one.addprevious(element("<w:bookmarkEnd w:id='1'/>"))
            one.append(element("<w:r><w:t/></w:r>"))


@change(alone="paragraphs")
def whole_paragraphs(package: Package, kept: str, gone: str) -> None:
    for one in list(package.body.iter(W + "p")):
        deleted = f"<w:numPr><w:numId w:val='3'/></w:numPr><w:rPr>{mark(gone)}</w:rPr>"
        one.addprevious(element(paragraph(said(gone, "Et helt afsnit"), deleted)))
        properties_of(one, "pPr").append(element(f"<w:rPr>{mark(kept)}</w:rPr>"))


@change()
def rows_of_the_table(package: Package, kept: str, gone: str) -> None:
    for number, one in enumerate(rows(package)):
        other = element(row("Slettet aktivitet", "Aflyst"))
        other.insert(0, element(f"<w:trPr>{mark(ROWS[gone])}</w:trPr>"))
        one.addprevious(other)
        if number % 2:
            properties_of(one, "trPr").append(element(mark(ROWS[kept])))


@change(uses="changes rows")
def rows_inside_a_change(package: Package, kept: str, gone: str) -> None:
    for one in rows(package)[2:5]:
        wrap(one, mark(kept))


@change(alone="grid")
def cells_of_rows(package: Package, kept: str, gone: str) -> None:
    for one in rows(package):
        found = cells_of(one)
        found[0].addprevious(element(cell(paragraph(run("Gammel celle")), mark(CELLS[gone]))))
        properties_of(found[-1], "tcPr").append(element(mark(CELLS[kept])))
    rows(package)[-1].addnext(element(f"<w:tr>{cell(paragraph(run('Alene')), mark(CELLS[gone]))}</w:tr>"))


@change()
def a_whole_table(package: Package, kept: str, gone: str) -> None:
    old = element(table(row("Aktiviteter", "Status"), row("Gammel", "Aflyst")))
    for one in old.iter(W + "tr"):
        one.insert(0, element(f"<w:trPr>{mark(ROWS[gone])}</w:trPr>"))
    package.body.insert(1, old)


@change(uses="changes fields")
def fields(package: Package, kept: str, gone: str) -> None:
    inside = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:{0}> REF x </w:{0}></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:{1}>gammel</w:{1}></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    names = ("delInstrText", "delText") if gone == "del" else ("instrText", "t")
    for one in all_runs(package)[::2]:
        one.addnext(element(mark(gone, inside.format(*names))))


@change()
def breaks_tabs_and_symbols(package: Package, kept: str, gone: str) -> None:
    signs = "<w:r><w:br/><w:tab/><w:cr/><w:noBreakHyphen/><w:sym w:font='Arial' w:char='00E6'/></w:r>"
    for one in all_runs(package):
        one.addnext(element(mark(gone, signs)))


def lists(package: Package, kept: str, gone: str) -> None:
    for one in package.body.iter(W + "p"):
        numbered = f"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/>{mark(gone)}</w:numPr>"
        properties_of(one, "pPr").append(element(numbered))


@mutator()
def looks_that_were_changed(package: Package) -> None:
    changes = {
        "p": ("pPr", "pPrChange", "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/></w:numPr></w:pPr>"),
        "r": ("rPr", "rPrChange", "<w:rPr><w:b/><w:i/></w:rPr>"),
        "tbl": ("tblPr", "tblPrChange", "<w:tblPr><w:jc w:val='left'/></w:tblPr>"),
        "tr": ("trPr", "trPrChange", "<w:trPr><w:gridBefore w:val='1'/></w:trPr>"),
        "tc": ("tcPr", "tcPrChange", "<w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr>"),
        "body": ("sectPr", "sectPrChange", "<w:sectPr/>"),
    }
    for name, (properties, changed, former) in changes.items():
        for one in list(package.body.iter(W + name)):
            properties_of(one, properties).append(element(mark(changed, former)))
    for one in package.body.iter(W + "tblGrid"):
        one.append(element("<w:tblGridChange w:id='1'><w:tblGrid><w:gridCol w:w='1'/></w:tblGrid></w:tblGridChange>"))
