"""However Word has wrapped, cut or packed a form, its records are those of the plain form, and nothing is lost."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable

import pytest
from lxml import etree

import statusparse as sp
from tests.comparing import essence
from tests.laws.test_law_1_nothing_is_lost import lost
from tests.readers.docx_builder import Package, W, element, elements, form, row, run
from tests.readers.docx_visible import visible_text

Mutator = Callable[[Package], None]
MUTATORS: dict[str, Mutator] = {}
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
SDT = "<w:sdt><w:sdtPr><w:id w:val='7'/>{}</w:sdtPr><w:sdtEndPr/><w:sdtContent/></w:sdt>"


def mutator(act: Mutator) -> Mutator:
    """Enters a mutator under its name."""
    MUTATORS[act.__name__.replace("_", " ")] = act
    return act


def wrap(inner: etree._Element, xml: str, into: str = "") -> etree._Element:
    """Puts an element into a wrapper, at the element of the wrapper that is named, or its top."""
    outer = element(xml)
    parent = inner.getparent()
    assert parent is not None
    parent.replace(inner, outer)
    (next(outer.iter(W + into)) if into else outer).append(inner)
    return outer


def runs(package: Package) -> list[etree._Element]:
    return list(package.body.iter(W + "r"))


def texts(package: Package) -> list[etree._Element]:
    return list(package.body.iter(W + "t"))


def split_runs(package: Package, size: int, between: str = "") -> None:
    for one in runs(package):
        text = one.findtext(W + "t") or ""
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        for piece in pieces:
            for new in elements(run(piece) + between):
                one.addprevious(new)
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)


# Runs.


@mutator
def every_letter_a_run_of_its_own(package: Package) -> None:
    split_runs(package, 1)


@mutator
def runs_of_seven_letters_with_proofing_marks_and_bookmarks(package: Package) -> None:
    marks = "<w:proofErr w:type='spellStart'/><w:bookmarkStart w:id='1' w:name='a'/><w:bookmarkEnd w:id='1'/><w:permStart w:id='2'/><w:permEnd w:id='2'/>"
    split_runs(package, 7, marks)


@mutator
def decomposed_letters_cut_between_letter_and_accent(package: Package) -> None:
    for text in texts(package):
        # å is a letter and a ring; ø cannot be taken apart.
        text.text = (text.text or "").replace("å", "a\u030a")
    split_runs(package, 1)


@mutator
def one_run_with_many_texts(package: Package) -> None:
    for one in runs(package):
        text = one.find(W + "t")
        assert text is not None
        words = re.split("(?<= )", text.text or "")
        one.remove(text)
        for word in words:
            one.extend(elements(f"<w:lastRenderedPageBreak/><w:t xml:space='preserve'>{word}</w:t>"))


@mutator
def revision_ids_and_unknown_attributes(package: Package) -> None:
    for one in package.body.iter(W + "r", W + "p", W + "tr"):
        one.set(W + "rsidR", "00A77B3E")
        one.set("{urn:unknown}id", "1")


@mutator
def texts_without_space_preserved(package: Package) -> None:
    split_runs(package, 5)
    for text in texts(package):
        text.attrib.pop(XML_SPACE, None)


@mutator
def line_feeds_and_tabs_in_the_xml_where_blanks_are(package: Package) -> None:
    for text in texts(package):
        text.text = (text.text or "").replace(" ", "\n\t ")


@mutator
def soft_hyphens_in_words(package: Package) -> None:
    for one in runs(package):
        text = one.find(W + "t")
        assert text is not None
        if len(text.text or "") > 4 and "www" not in (text.text or ""):
            rest = copy.deepcopy(text)
            text.text, rest.text = text.text[:2], text.text[2:]  # type: ignore[index]
            one.extend([element("<w:softHyphen/>"), rest])


@mutator
def tabs_for_blanks(package: Package) -> None:
    for one in runs(package):
        words = (one.findtext(W + "t") or "").split(" ")
        for child in list(one):
            one.remove(child)
        for number, word in enumerate(words):
            one.extend(
                elements(
                    ("<w:tab/>" if number % 2 else "<w:ptab w:leader='dot'/>") * (number > 0) + f"<w:t>{word}</w:t>"
                )
            )


@mutator
def no_break_and_zero_width_blanks(package: Package) -> None:
    for text in texts(package):
        text.text = "\u200b" + (text.text or "").replace(" ", "\u00a0\u00a0") + "\ufeff"


@mutator
def language_and_font_of_every_run(package: Package) -> None:
    for one in runs(package):
        one.insert(
            0,
            element(
                "<w:rPr><w:rFonts w:ascii='Arial'/><w:sz w:val='20'/><w:lang w:val='da-DK'/><w:b w:val='0'/></w:rPr>"
            ),
        )


# Wrappers.


@mutator
def smart_tags_around_runs(package: Package) -> None:
    for one in runs(package):
        wrap(
            one,
            "<w:smartTag w:uri='urn:x' w:element='date'><w:smartTagPr><w:attr w:name='y' w:val='1'/></w:smartTagPr></w:smartTag>",
        )


@mutator
def custom_xml_around_everything(package: Package) -> None:
    for tag in ("r", "p", "tc", "tr", "tbl"):
        for one in list(package.body.iter(W + tag)):
            wrap(
                one,
                "<w:customXml w:uri='u' w:element='e'><w:customXmlPr><w:placeholder w:val='x'/></w:customXmlPr></w:customXml>",
            )


@mutator
def content_controls_around_everything_and_nested(package: Package) -> None:
    for tag in ("r", "p", "tc", "tr", "tbl", "r", "tr"):
        for one in list(package.body.iter(W + tag)):
            wrap(one, SDT.format("<w:alias w:val='Navn'/><w:lock w:val='sdtLocked'/>"), "sdtContent")


@mutator
def repeating_content_controls_of_rows(package: Package) -> None:
    for one in list(package.body.iter(W + "tr")):
        wrap(one, SDT.format("<w15:repeatingSectionItem/>"), "sdtContent")
    wrap(next(package.body.iter(W + "tr")).getparent().getparent(), SDT.format("<w15:repeatingSection/>"), "sdtContent")  # type: ignore[union-attr, arg-type]


@mutator
def placeholders_in_empty_cells(package: Package) -> None:
    for one in package.cells():
        if not "".join(one.itertext()):
            paragraph = one.find(W + "p")
            assert paragraph is not None
            control = element(SDT.format("<w:showingPlcHdr/><w:text/>"))
            control[-1].extend(
                elements(
                    run("Klik her for at skrive.", "<w:rStyle w:val='PlaceholderText'/>")
                    + "<w:r><w:br/><w:t>…</w:t></w:r>"
                )
            )
            paragraph.append(control)


@mutator
def a_placeholder_row_around_its_cells(package: Package) -> None:
    empty = element(row("Vælg", "Skriv"))
    next(package.body.iter(W + "tbl")).append(empty)
    wrap(empty, SDT.format("<w:showingPlcHdr w:val='1'/>"), "sdtContent")


@mutator
def list_combo_and_date_controls_show_what_was_chosen(package: Package) -> None:
    kinds = (
        "<w:dropDownList w:lastValue='2'><w:listItem w:displayText='Udsat' w:value='2'/></w:dropDownList>",
        "<w:comboBox><w:listItem w:displayText='Andet' w:value='3'/></w:comboBox>",
        "<w:date w:fullDate='2017-11-24T00:00:00Z'><w:dateFormat w:val='dd.MM.yyyy'/></w:date>",
        "<w:showingPlcHdr w:val='0'/><w:text w:multiLine='1'/>",
    )
    for number, one in enumerate(runs(package)):
        wrap(one, SDT.format(kinds[number % len(kinds)]), "sdtContent")


@mutator
def bidirectional_wrappers(package: Package) -> None:
    for one in runs(package):
        wrap(wrap(one, "<w:bdo w:val='ltr'/>"), "<w:dir w:val='ltr'/>")


@mutator
def alternate_content_around_runs_and_rows(package: Package) -> None:
    for one in [*runs(package), *package.body.iter(W + "tr")]:
        again = copy.deepcopy(one)
        wrap(one, "<mc:AlternateContent><mc:Choice Requires='wps'/><mc:Fallback/></mc:AlternateContent>")
        alternate = one.getparent()
        assert alternate is not None
        alternate[0].append(one)
        alternate[1].append(again)


@mutator
def unknown_ignorable_elements(package: Package) -> None:
    for one in [*runs(package), *package.body.iter(W + "p", W + "tc", W + "tr")]:
        one.append(element("<x:more xmlns:x='urn:unknown' x:a='1'><x:inner/></x:more>"))


@mutator
def unknown_elements_around_rows_cells_and_paragraphs(package: Package) -> None:
    for tag in ("r", "p", "tc", "tr"):
        for one in list(package.body.iter(W + tag)):
            wrap(one, "<x:more xmlns:x='urn:unknown'/>")


# Fields and links.


@mutator
def addresses_as_hyperlinks_by_relationship(package: Package) -> None:
    split_address(
        package,
        f"<w:hyperlink r:id='{package.relate('hyperlink', 'https://www.tryg.dk/møde', external=True)}' w:history='1'>{{}}</w:hyperlink>",
    )


@mutator
def addresses_as_hyperlinks_with_a_control_within(package: Package) -> None:
    identifier = package.relate("hyperlink", "https://www.tryg.dk/m%C3%B8de", external=True)
    split_address(
        package,
        f"<w:hyperlink r:id='{identifier}'>{SDT.format('<w:text/>').replace('<w:sdtContent/>', '<w:sdtContent>{}</w:sdtContent>')}</w:hyperlink>",
    )


@mutator
def addresses_as_fields_over_several_runs(package: Package) -> None:
    split_address(
        package,
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> HYPER</w:instrText></w:r>"
        '<w:r><w:instrText>LINK "https://www.tryg.</w:instrText></w:r><w:r><w:instrText>dk/møde" \\o "Tip" \\t "_blank" </w:instrText></w:r>'
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r>",
    )


@mutator
def addresses_as_simple_fields(package: Package) -> None:
    split_address(package, "<w:fldSimple w:instr=' HYPERLINK &quot;https://www.tryg.dk/møde&quot; '>{}</w:fldSimple>")


def split_address(package: Package, around: str) -> None:
    one = next(one for one in runs(package) if "https" in "".join(one.itertext()))
    before, address = "".join(one.itertext()).split("https")
    link = "<w:rStyle w:val='Hyperlink'/><w:u w:val='single'/>"
    for new in elements(run(before) + around.format(run("https", link) + run(address, link))):
        one.addprevious(new)
    one.getparent().remove(one)  # type: ignore[union-attr]


@mutator
def internal_links_and_bookmarks(package: Package) -> None:
    for number, one in enumerate(runs(package)):
        if number % 2:
            wrap(one, "<w:hyperlink w:anchor='_Toc1' w:history='1'/>")
        else:
            one.addprevious(element("<w:r><w:fldChar w:fldCharType='begin'/></w:r>"))
            one.addprevious(
                element(
                    "<w:r><w:instrText> HYPERLINK \\l \"_Toc1\" </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
                )
            )
            one.addnext(element("<w:r><w:fldChar w:fldCharType='end'/></w:r>"))


@mutator
def legacy_text_fields_around_every_text(package: Package) -> None:
    for one in runs(package):
        one.addprevious(
            element(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='Tekst1'/><w:enabled/><w:textInput><w:default w:val='Skriv'/></w:textInput></w:ffData></w:fldChar></w:r>"
            )
        )
        one.addprevious(element("<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"))
        one.addprevious(element("<w:r><w:fldChar w:fldCharType='separate'/></w:r>"))
        one.addnext(element("<w:r><w:fldChar w:fldCharType='end'/></w:r>"))


@mutator
def a_drop_down_shows_its_chosen_entry(package: Package) -> None:
    one = package.cell("Løbende").find(f"{W}p")
    assert one is not None
    for child in list(one):
        one.remove(child)
    one.extend(
        elements(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:default w:val='0'/>"
            "<w:listEntry w:val='Planlagt'/><w:listEntry w:val='Løbende'/></w:ddList></w:ffData></w:fldChar></w:r>"
            "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            "<w:r><w:t>?</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
        )
    )


@mutator
def fields_within_fields(package: Package) -> None:
    for one in runs(package):
        for kind in ("begin", "text", "separate"):
            mark = (
                "<w:instrText> IF </w:instrText><w:t>1 = 1</w:t>"
                if kind == "text"
                else f"<w:fldChar w:fldCharType='{kind}'/>"
            )
            one.addprevious(element(f"<w:r>{mark}</w:r>"))
            if kind == "text":
                for inner in ("begin", "separate", "end"):
                    one.addprevious(element(f"<w:r><w:fldChar w:fldCharType='{inner}'/><w:t>7</w:t></w:r>"))
        one.addnext(element("<w:r><w:fldChar w:fldCharType='end'/></w:r>"))


@mutator
def a_field_over_all_paragraphs_and_cells(package: Package) -> None:
    every = runs(package)
    every[0].addprevious(
        element(
            "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
        )
    )
    every[-1].addnext(element("<w:r><w:fldChar w:fldCharType='end'/></w:r>"))


@mutator
def fields_that_never_end(package: Package) -> None:
    for one in runs(package)[::3]:
        one.addprevious(element("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> REF x </w:instrText></w:r>"))


@mutator
def ends_and_separators_of_no_field(package: Package) -> None:
    for one in runs(package)[::2]:
        one.addprevious(element("<w:r><w:fldChar w:fldCharType='separate'/><w:fldChar w:fldCharType='end'/></w:r>"))
        one.addnext(element("<w:r><w:instrText> lost instruction </w:instrText><w:fldChar w:fldCharType='end'/></w:r>"))


@mutator
def a_field_whose_end_was_deleted(package: Package) -> None:
    one = runs(package)[4]
    one.addprevious(
        element(
            "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
        )
    )
    one.addnext(element("<w:del w:id='1' w:author='A'><w:r><w:fldChar w:fldCharType='end'/></w:r></w:del>"))


@mutator
def a_deleted_result_beside_an_inserted_one(package: Package) -> None:
    one = runs(package)[5]
    wrap(one, "<w:ins w:id='1' w:author='A'/>")
    inserted = one.getparent()
    assert inserted is not None
    inserted.insert(
        0,
        element(
            "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
        ),
    )
    inserted.append(element("<w:r><w:fldChar w:fldCharType='end'/></w:r>"))
    inserted.addprevious(
        element(
            "<w:del w:id='2' w:author='A'><w:r><w:fldChar w:fldCharType='begin'/><w:delInstrText> REF b </w:delInstrText><w:fldChar w:fldCharType='separate'/><w:delText>gammelt</w:delText><w:fldChar w:fldCharType='end'/></w:r></w:del>"
        )
    )


# Tables.


@mutator
def absurd_spans_and_grids(package: Package) -> None:
    for number, one in enumerate(package.cells()):
        properties = one.find(W + "tcPr")
        assert properties is not None
        properties.append(element(f"<w:gridSpan w:val='{('0', '-4', 'x', '', '1')[number % 5]}'/>"))
    for one in package.body.iter(W + "tr"):
        one.insert(0, element("<w:trPr><w:gridBefore w:val='99999999999'/><w:gridAfter w:val='-1'/></w:trPr>"))


@mutator
def a_first_column_that_spans_past_the_grid(package: Package) -> None:
    for one in package.body.iter(W + "tr"):
        one[0][0].append(element("<w:gridSpan w:val='900'/>"))


@mutator
def headings_merged_over_both_columns_in_the_old_way(package: Package) -> None:
    for one in package.body.iter(W + "tr"):
        if not "".join(one[1].itertext()):
            one[0][0].append(element("<w:hMerge w:val='restart'/>"))
            one[1][0].append(element("<w:hMerge/>"))


@mutator
def rows_without_a_second_cell_and_grid_after(package: Package) -> None:
    for one in package.body.iter(W + "tr"):
        if not "".join(one[1].itertext()):
            one.remove(one[1])
            one.insert(0, element("<w:trPr><w:gridAfter w:val='1'/></w:trPr>"))


@mutator
def a_merge_downwards_with_nothing_above(package: Package) -> None:
    for one in package.body.iter(W + "tr"):
        one[0][0].append(element("<w:vMerge/>"))


@mutator
def no_properties_and_no_grid(package: Package) -> None:
    for tag in ("tcPr", "tblPr", "tblGrid"):
        for one in list(package.body.iter(W + tag)):
            one.getparent().remove(one)  # type: ignore[union-attr]


@mutator
def markers_between_rows_and_cells(package: Package) -> None:
    marks = "<w:bookmarkStart w:id='3' w:name='b'/><w:customXmlInsRangeStart w:id='4' w:author='A'/><w:customXmlInsRangeEnd w:id='4'/><w:customXmlDelRangeStart w:id='5' w:author='A'/><w:customXmlDelRangeEnd w:id='5'/><w:customXmlMoveFromRangeStart w:id='6' w:author='A'/><w:customXmlMoveToRangeEnd w:id='6'/><w:bookmarkEnd w:id='3'/>"
    for tag in ("tr", "tc", "p"):
        for one in list(package.body.iter(W + tag)):
            for mark in elements(marks):
                one.addprevious(mark)


@mutator
def every_row_a_table_of_its_own(package: Package) -> None:
    whole = next(package.body.iter(W + "tbl"))
    for one in list(whole.iter(W + "tr")):
        alone = element("<w:tbl><w:tblPr/></w:tbl>")
        alone.append(one)
        whole.addprevious(alone)


# What stands beside the text.


@mutator
def charts_pictures_and_sub_documents(package: Package) -> None:
    runs(package)[3].addnext(
        element(
            "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Diagram 1' descr='Et diagram'/><a:graphic><a:graphicData>"
            "<c:chart r:id='rId9'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    )
    package.body.append(element(f"<w:subDoc r:id='{package.relate('subDocument', 'other.docx', external=True)}'/>"))


@mutator
def an_external_alternative_format(package: Package) -> None:
    package.body.append(
        element(f"<w:altChunk r:id='{package.relate('aFChunk', 'http://127.0.0.1:9/x.html', external=True)}'/>")
    )
    package.body.append(element("<w:altChunk r:id='rId77'/>"))


@mutator
def separators_of_notes(package: Package) -> None:
    for kind in ("footnote", "endnote"):
        package.part(
            f"{kind}s", f"w:{kind}s", f"<w:{kind} w:id='-1' w:type='separator'><w:p>{run('–')}</w:p></w:{kind}>"
        )


@mutator
def page_numbers_in_a_footer(package: Package) -> None:
    field = "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>3</w:t><w:fldChar w:fldCharType='end'/></w:r>"
    package.part("footer", "w:ftr", f"<w:p>{field}<w:fldSimple w:instr=' NUMPAGES '>{run('7')}</w:fldSimple></w:p>")


@mutator
def a_title_style_that_is_bold(package: Package) -> None:
    package.part(
        "styles",
        "w:styles",
        "<w:style w:type='paragraph' w:styleId='Form'><w:name w:val='Form'/><w:rPr><w:b/></w:rPr></w:style>",
    )
    for number, one in enumerate(package.body.iter(W + "p")):
        if number in (0, 1, 3, 4):
            one.insert(0, element("<w:pPr><w:pStyle w:val='Form'/></w:pPr>"))


@mutator
def styles_that_are_not_there_or_rest_on_each_other(package: Package) -> None:
    package.part(
        "styles",
        "w:styles",
        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>",
    )
    for number, one in enumerate(package.body.iter(W + "p")):
        one.insert(0, element(f"<w:pPr><w:pStyle w:val='{('A', 'Missing', '')[number % 3]}'/></w:pPr>"))


# The package.


@mutator
def a_background_before_the_body(package: Package) -> None:
    def rewrite(parts: dict[str, bytes]) -> dict[str, bytes]:
        parts[package.main] = parts[package.main].replace(b"<w:body", b"<w:background w:color='FFFFFF'/><w:body", 1)
        return parts

    package.rewrite = rewrite


@mutator
def utf_16_parts(package: Package) -> None:
    package.encoding = "UTF-16"


@mutator
def latin_1_parts(package: Package) -> None:
    package.encoding = "ISO-8859-1"


@mutator
def odd_part_names_and_absolute_targets(package: Package) -> None:
    package.main = "Word Folder/Dokument%201.XML"
    package.rewrite = lambda parts: {
        **parts,
        "_rels/.rels": parts["_rels/.rels"].replace(b"Word Folder", b"/WORD FOLDER/../Word%20Folder"),
    }


@mutator
def part_names_in_other_letter_case_and_with_backslashes(package: Package) -> None:
    package.rewrite = lambda parts: {
        name.upper().replace("/", "\\") if "rels" not in name else name.upper(): data for name, data in parts.items()
    }


@mutator
def a_macro_enabled_document(package: Package) -> None:
    package.main, package.main_type = "doc/main.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"


@mutator
def a_template(package: Package) -> None:
    package.main, package.main_type = (
        "doc/main.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    )


@mutator
def no_content_types(package: Package) -> None:
    package.rewrite = lambda parts: {name: data for name, data in parts.items() if "Content_Types" not in name}


@mutator
def no_package_relationships(package: Package) -> None:
    package.rewrite = lambda parts: {name: data for name, data in parts.items() if name != "_rels/.rels"}


@mutator
def optional_parts_that_are_missing(package: Package) -> None:
    for kind in ("styles", "numbering", "footnotes", "comments", "header", "settings", "theme"):
        package.relate(kind, f"{kind}.xml")


@mutator
def strict_namespaces(package: Package) -> None:
    addresses_as_hyperlinks_by_relationship(package)

    def rewrite(parts: dict[str, bytes]) -> dict[str, bytes]:
        return {
            name: re.sub(
                rb"http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument|drawingml)/2006/",
                rb"http://purl.oclc.org/ooxml/\1/",
                data,
            )
            for name, data in parts.items()
        }

    package.rewrite = rewrite


@mutator
def strict_namespaces_under_other_prefixes(package: Package) -> None:
    strict_namespaces(package)
    renamed = package.rewrite

    def rewrite(parts: dict[str, bytes]) -> dict[str, bytes]:
        parts = renamed(parts)
        parts[package.main] = re.sub(
            rb"(?<=[</ ])w:|(?<=xmlns:)w(?==)", lambda match: match[0].replace(b"w", b"ns0"), parts[package.main]
        )
        return parts

    package.rewrite = rewrite


@pytest.fixture(scope="module")
def plain() -> dict[str, object]:
    return essence(sp.parse(form().data()))


@pytest.mark.parametrize("name", MUTATORS)
def test_the_records_are_those_of_the_plain_form(name: str, plain: dict[str, object]) -> None:
    package = form()
    MUTATORS[name](package)
    data = package.data()
    report = sp.parse(data)
    assert essence(report) == plain
    assert lost(visible_text(data), report) == ""


def test_the_mutators_change_the_package() -> None:
    data = form().data()
    for name, act in MUTATORS.items():
        package = form()
        act(package)
        assert package.data() != data, name
