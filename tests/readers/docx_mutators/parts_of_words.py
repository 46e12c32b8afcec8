"""Runs cut anywhere, blanks and signs of any kind, looks."""

from __future__ import annotations

import copy
import re

from tests.readers.docx_builder import Package, W, element, elements, run
from tests.readers.docx_mutators.common import mutator, parent_of, properties_of, runs, says, texts

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def split_runs(package: Package, size: int, between: str = "") -> None:
    """Cuts each run into runs of so many letters."""
    for one in runs(package):
        text = one.findtext(W + "t") or ""
        for at in range(0, len(text), size):
            piece = copy.deepcopy(one)
            found = piece.find(W + "t")
            assert found is not None
            found.text = text[at : at + size]
            found.set(XML_SPACE, "preserve")
            one.addprevious(piece)
            for mark in elements(between):
                one.addprevious(mark)
        if text:
            parent_of(one).remove(one)


@mutator()
def every_letter_a_run_of_its_own(package: Package) -> None:
    split_runs(package, 1)


@mutator()
def runs_of_seven_letters_with_proofing_marks_and_bookmarks(package: Package) -> None:
    marks = "<w:proofErr w:type='spellStart'/><w:bookmarkStart w:id='1' w:name='a'/><w:bookmarkEnd w:id='1'/><w:permStart w:id='2'/><w:permEnd w:id='2'/>"
    split_runs(package, 7, marks)


@mutator()
def addresses_cut_in_the_middle(package: Package) -> None:
    split_runs(package, 11)


@mutator()
def decomposed_letters_cut_between_letter_and_accent(package: Package) -> None:
    for text in texts(package):
        # å is a letter and a ring; ø cannot be taken apart.
        text.text = (text.text or "").replace("å", "a\u030a")
    split_runs(package, 1)


@mutator()
def one_run_with_many_texts(package: Package) -> None:
    for one in runs(package):
        text = one.find(W + "t")
        assert text is not None
        words = re.split("(?<= )", text.text or "")
        one.remove(text)
        for word in words:
            one.extend(elements("<w:lastRenderedPageBreak/><w:t xml:space='preserve'/>"))
            one[-1].text = word


@mutator()
def revision_ids_and_unknown_attributes(package: Package) -> None:
    for one in package.body.iter(W + "r", W + "p", W + "tr"):
        one.set(W + "rsidR", "00A77B3E")
        one.set("{urn:unknown}id", "1")


@mutator()
def texts_without_space_preserved(package: Package) -> None:
    split_runs(package, 5)
    for text in texts(package):
        text.attrib.pop(XML_SPACE, None)


@mutator()
def line_feeds_and_tabs_in_the_xml_where_blanks_are(package: Package) -> None:
    for text in texts(package):
        text.text = (text.text or "").replace(" ", "\n\t ")


@mutator()
def soft_hyphens_in_words(package: Package) -> None:
    for one in runs(package):
        text = one.find(W + "t")
        assert text is not None
        if len(text.text or "") > 4 and "www" not in (text.text or ""):
            rest = copy.deepcopy(text)
            text.text, rest.text = text.text[:2], text.text[2:]  # type: ignore[index]
            one.extend([element("<w:softHyphen/>"), rest])


@mutator()
def soft_hyphens_as_letters(package: Package) -> None:
    for text in texts(package):
        text.text = re.sub(r"(?<=[a-z])e(?=[a-z])", "e\u00ad", text.text or "")


@mutator()
def tabs_for_blanks(package: Package) -> None:
    for one in runs(package):
        text = one.find(W + "t")
        assert text is not None
        one.remove(text)
        for number, word in enumerate((text.text or "").split(" ")):
            tab = "<w:tab/>" if number % 2 else "<w:ptab w:alignment='left' w:leader='dot'/>"
            one.extend(elements(f"{tab * (number > 0)}<w:t/>"))
            one[-1].text = word


@mutator()
def no_break_and_zero_width_blanks(package: Package) -> None:
    for text in texts(package):
        text.text = "\u200b" + (text.text or "").replace(" ", "\u00a0\u00a0") + "\ufeff"


@mutator()
def language_and_font_of_every_run(package: Package) -> None:
    for one in package.body.iter(W + "r"):
        looks = "<w:rFonts w:ascii='Arial'/><w:sz w:val='20'/><w:lang w:val='da-DK'/><w:b w:val='0'/>"
        properties_of(one, "rPr").extend(elements(looks))


@mutator()
def hidden_text(package: Package) -> None:
    for one in list(package.body.iter(W + "r"))[::3]:
        properties_of(one, "rPr").append(element("<w:vanish/>"))


@mutator()
def what_is_computed_when_the_page_is_set(package: Package) -> None:
    names = "dayLong dayShort monthLong monthShort yearLong yearShort pgNum annotationRef footnoteRef endnoteRef"
    marks = "".join(f"<w:{name}/>" for name in names.split())
    for one in runs(package):
        for mark in elements(f"<w:r>{marks}<w:separator/><w:continuationSeparator/></w:r>"):
            one.addnext(mark)


def replaced(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def in_place_of(package: Package, text: str, content: str) -> None:
    """Lets the cell that says a text hold other XML."""
    cell = package.cell(text)
    for one in cell.findall(W + "p"):
        cell.remove(one)
    cell.extend(elements(replaced(content)))


@mutator(says("Løbende", "Løbende", "fra maj"), early=True, alone="Løbende")
def a_soft_break(package: Package) -> None:
    in_place_of(package, "Løbende", "<w:r><w:t>Løbende</w:t><w:br/><w:t>fra maj</w:t></w:r>")


@mutator(says("Løbende", "Løbende", "fra", "maj"), early=True, alone="Løbende")
def breaks_of_pages_and_columns_and_carriage_returns(package: Package) -> None:
    breaks = "<w:br w:type='page'/><w:br w:type='column'/>"
    in_place_of(package, "Løbende", f"<w:r><w:t>Løbende</w:t>{breaks}<w:t>fra</w:t><w:cr/><w:t>maj</w:t></w:r>")


@mutator(says("Løbende", "Løb\u2011ende"), early=True, alone="Løbende")
def special_hyphens(package: Package) -> None:
    in_place_of(
        package, "Løbende", "<w:r><w:t>Løb</w:t><w:noBreakHyphen/><w:t>en</w:t><w:softHyphen/><w:t>de</w:t></w:r>"
    )


@mutator(says("Løbende", "☒ Løbende ≥ æ"), early=True, alone="Løbende")
def symbols_of_symbol_fonts(package: Package) -> None:
    signs = [("Wingdings", "F0FE"), ("Symbol", "F0B3"), ("Arial", "00E6")]
    first, second, third = (f"<w:r><w:sym w:font='{font}' w:char='{code}'/></w:r>" for font, code in signs)
    in_place_of(package, "Løbende", f"{first}{run(' Løbende ')}{second}{run(' ')}{third}")


@mutator(says("Løbende", "Løbende(hver uge)"), early=True, alone="Løbende")
def ruby(package: Package) -> None:
    said = f"<w:rt>{run('hver uge')}</w:rt><w:rubyBase>{run('Løbende')}</w:rubyBase>"
    in_place_of(package, "Løbende", f"<w:r><w:ruby><w:rubyPr/>{said}</w:ruby></w:r>")


@mutator(says("Løbende", "Løbende, 1/2 ∑x"), early=True, alone="Løbende")
def a_formula(package: Package) -> None:
    math = "<m:r><m:t>{}</m:t></m:r>".format
    fraction = f"<m:f><m:num>{math('1')}</m:num><m:den>{math('2')}</m:den></m:f>"
    total = f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub/><m:sup/><m:e>{math('x')}</m:e></m:nary>"
    in_place_of(package, "Løbende", f"{run('Løbende, ')}<m:oMath>{fraction}{math(' ')}{total}</m:oMath>")
