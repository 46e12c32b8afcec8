"""Grids: merged cells both ways, absurd values, nested and broken tables."""

from __future__ import annotations

from lxml import etree

from tests.readers.docx_builder import Package, W, cell, element, paragraph, row, run, table
from tests.readers.docx_mutators.common import cells_of, ends_with, mutator, parent_of, properties_of, rows, says


def second_is_empty(one: etree._Element) -> bool:
    return len(cells_of(one)) > 1 and not "".join(cells_of(one)[1].itertext())


@mutator(alone="grid")
def absurd_spans_and_grids(package: Package) -> None:
    for number, one in enumerate(package.cells()):
        properties_of(one, "tcPr").append(element(f"<w:gridSpan w:val='{('0', '-4', 'x', '', '1')[number % 5]}'/>"))
    for one in rows(package):
        one.insert(0, element("<w:trPr><w:gridBefore w:val='99999999999'/><w:gridAfter w:val='-1'/></w:trPr>"))


@mutator(alone="grid")
def a_first_column_that_spans_past_the_grid(package: Package) -> None:
    for one in rows(package):
        properties_of(cells_of(one)[0], "tcPr").append(element("<w:gridSpan w:val='900'/>"))


@mutator(alone="grid")
def a_first_column_that_spans_past_the_grid_in_some_rows(package: Package) -> None:
    for one in rows(package)[::3]:
        properties_of(cells_of(one)[0], "tcPr").append(element("<w:gridSpan w:val='40'/>"))


@mutator(alone="grid")
def every_cell_spans_two_columns(package: Package) -> None:
    for one in list(package.body.iter(W + "gridCol")):
        one.addnext(element("<w:gridCol w:w='1'/>"))
    for one in rows(package):
        for each in cells_of(one):
            properties_of(each, "tcPr").append(element("<w:gridSpan w:val='2'/>"))


@mutator(alone="grid")
def every_row_begins_after_a_column_and_ends_before_one(package: Package) -> None:
    for one in list(package.body.iter(W + "tblGrid")):
        one.extend([element("<w:gridCol w:w='1'/>"), element("<w:gridCol w:w='1'/>")])
    for one in rows(package):
        properties_of(one, "trPr").extend([element("<w:gridBefore w:val='1'/>"), element("<w:gridAfter w:val='1'/>")])


@mutator(early=True, alone="grid")
def headings_merged_over_both_columns(package: Package) -> None:
    for one in rows(package):
        if second_is_empty(one):
            first, second = cells_of(one)
            properties_of(first, "tcPr").append(element("<w:gridSpan w:val='2'/>"))
            parent_of(second).remove(second)


@mutator(early=True, alone="grid")
def headings_merged_over_both_columns_in_the_old_way(package: Package) -> None:
    for one in rows(package):
        if second_is_empty(one):
            first, second = cells_of(one)
            properties_of(first, "tcPr").append(element("<w:hMerge w:val='restart'/>"))
            properties_of(second, "tcPr").append(element("<w:hMerge/>"))


@mutator(early=True, alone="grid")
def rows_without_a_second_cell_and_grid_after(package: Package) -> None:
    for one in rows(package):
        if second_is_empty(one):
            second = cells_of(one)[1]
            parent_of(second).remove(second)
            properties_of(one, "trPr").append(element("<w:gridAfter w:val='1'/>"))


@mutator(alone="grid")
def a_merge_downwards_with_nothing_above(package: Package) -> None:
    for one in rows(package):
        properties_of(cells_of(one)[0], "tcPr").append(element("<w:vMerge/>"))


def twice(package: Package) -> None:
    says("Planlagt januar 2018", "Gennemført i september 2017")(package)


@mutator(twice, early=True, alone="grid rows changes")
def a_status_merged_over_two_rows(package: Package) -> None:
    first, second = package.cell("Gennemført i september 2017"), package.cell("Planlagt januar 2018")
    properties_of(first, "tcPr").append(element("<w:vMerge w:val='restart'/>"))
    properties_of(second, "tcPr").append(element("<w:vMerge/>"))
    says("Planlagt januar 2018", "")(package)


@mutator(alone="grid")
def no_properties_and_no_grid(package: Package) -> None:
    for tag in ("tcPr", "tblPr", "tblGrid"):
        for one in list(package.body.iter(W + tag)):
            if not list(one.iter(W + "cellDel", W + "cellIns")):
                parent_of(one).remove(one)


@mutator()
def markers_between_rows_and_cells(package: Package) -> None:
    marks = "<w:bookmarkStart w:id='3' w:name='b'/><w:customXmlInsRangeStart w:id='4' w:author='A'/><w:customXmlInsRangeEnd w:id='4'/><w:customXmlDelRangeStart w:id='5' w:author='A'/><w:customXmlDelRangeEnd w:id='5'/><w:customXmlMoveFromRangeStart w:id='6' w:author='A'/><w:customXmlMoveToRangeEnd w:id='6'/><w:bookmarkEnd w:id='3'/>"
    for tag in ("tr", "tc", "p"):
        for one in list(package.body.iter(W + tag)):
            for mark in element(f"<w:x>{marks}</w:x>"):
                one.addprevious(mark)


@mutator()
def headings_of_tables_that_repeat_on_each_page(package: Package) -> None:
    for one in rows(package)[:2]:
        properties_of(one, "trPr").append(element("<w:tblHeader/>"))


@mutator(alone="rows grid whole")
def every_row_a_table_of_its_own(package: Package) -> None:
    for one in rows(package):
        whole = next(one.iterancestors(W + "tbl"))
        alone = element("<w:tbl><w:tblPr/></w:tbl>")
        alone.append(one)
        whole.addprevious(alone)


@mutator(says("Tovholdermøder", "Tovholdermøder", "Møde 1", "Møde 2"), early=True)
def a_table_in_a_cell(package: Package) -> None:
    package.cell("Tovholdermøder").append(element(table(row("Møde 1", "Møde 2"))))


@mutator(says("Uddeling af foldere", "Ude", "Inde", "i", "Efter"), early=True)
def tables_in_tables(package: Package) -> None:
    inner = table(f"<w:tr>{cell(table(row('Inde', 'i')) + paragraph(''))}</w:tr>", columns=1)
    found = package.cell("Uddeling af foldere")
    for one in found.findall(W + "p"):
        found.remove(one)
    found.extend([element(paragraph(run("Ude"))), element(inner), element(paragraph(run("Efter")))])


@mutator(ends_with(paragraph(run("Løs tekst"))))
def text_where_no_text_should_be(package: Package) -> None:
    package.body[-1].addprevious(element(run("Løs tekst")))
