"""What stands beside the text: notes, comments, headers, text boxes, drawings, imported documents."""

from __future__ import annotations

from tests.readers.docx_builder import FORM, Package, W, document, element, paragraph, properties_part, row, run, table
from tests.readers.docx_mutators.common import ends_with, mutator, parent_of, runs

BOX = f"<w:txbxContent>{paragraph(run('I boksen'))}</w:txbxContent>"
WPS = f"<wps:wsp><wps:txbx>{BOX}</wps:txbx><wps:bodyPr/></wps:wsp>"
VML = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
EMPTY = "<w:drawing><wp:anchor><a:graphic/></wp:anchor></w:drawing>"


def drawing(content: str) -> str:
    return f"<w:drawing><wp:anchor><wp:docPr id='1' name='Tekstfelt' descr='Beskrivelse'/><a:graphic><a:graphicData>{content}</a:graphicData></a:graphic></wp:anchor></w:drawing>"


def alternate(choice: str, fallback: str) -> str:
    return f"<mc:AlternateContent><mc:Choice Requires='wps'>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"


def add(package: Package, content: str) -> None:
    """Adds a run with a drawing to the status of an item."""
    said = "Udsendt 24.11.2017"  # with the texts of other boxes after it
    cell = next(one for one in package.cells() if "".join(one.itertext(W + "t")).startswith(said))
    next(cell.iter(W + "p")).append(element(f"<w:r>{content}</w:r>"))


# Text boxes and drawings.


@mutator(beside=("I boksen",), early=True)
def a_text_box_for_new_and_old_versions(package: Package) -> None:
    add(package, alternate(drawing(WPS), VML))


@mutator(beside=("I boksen",), early=True)
def a_text_box_of_old_versions_alone(package: Package) -> None:
    add(package, VML)


@mutator(beside=("I boksen",), early=True)
def a_text_box_of_new_versions_alone(package: Package) -> None:
    add(package, drawing(WPS))


@mutator(beside=("I boksen",), early=True)
def a_text_box_whose_choice_is_empty(package: Package) -> None:
    add(package, alternate(EMPTY, VML))


@mutator(beside=("I boksen", "I boksen"), early=True)
def text_boxes_in_a_canvas_and_a_group(package: Package) -> None:
    add(package, alternate(drawing(f"<wpc:wpc><wpg:wgp>{WPS}</wpg:wgp>{WPS}</wpc:wpc>"), VML))


@mutator(beside=("Yderst", "I boksen"), early=True)
def a_text_box_in_a_text_box(package: Package) -> None:
    inner = f"<w:r>{drawing(WPS)}</w:r>"
    add(package, drawing(WPS.replace(BOX, f"<w:txbxContent>{paragraph(run('Yderst') + inner)}</w:txbxContent>")))


@mutator(beside=("Celle 1\nCelle 2",), early=True)
def a_table_in_a_text_box(package: Package) -> None:
    add(package, drawing(WPS.replace(BOX, f"<w:txbxContent>{table(row('Celle 1', 'Celle 2'))}</w:txbxContent>")))


@mutator(beside=("I figuren",), early=True)
def the_text_of_a_shape(package: Package) -> None:
    said = "<a:txBody><a:bodyPr/><a:p><a:r><a:t>I fi</a:t></a:r><a:r><a:t>guren</a:t></a:r></a:p></a:txBody>"
    add(package, drawing(f"<a:sp>{said}</a:sp>"))


@mutator(beside=("Ordkunst",), early=True)
def word_art(package: Package) -> None:
    add(package, "<w:pict><v:shape><v:textpath on='t' string='Ordkunst'/></v:shape></w:pict>")


@mutator(beside=("Trin 1\nTrin 2",), early=True)
def a_diagram(package: Package) -> None:
    points = "".join(
        f"<dgm:pt><dgm:t><a:p><a:r><a:t>Trin {number}</a:t></a:r></a:p></dgm:t></dgm:pt>" for number in (1, 2)
    )
    identifier = package.part("diagramData", "dgm:dataModel", points, "data1.xml")
    add(package, drawing(f"<dgm:relIds r:dm='{identifier}' r:lo='rId98'/>"))


@mutator(beside=("Anmeldelser\nVold\n2016",), early=True)
def a_chart(package: Package) -> None:
    names = "<c:strCache><c:pt idx='0'><c:v>{}</c:v></c:pt></c:strCache>"
    title = "<c:title><a:p><a:r><a:t>Anmeldelser</a:t></a:r></a:p></c:title>"
    values = "<c:val><c:numCache><c:pt idx='0'><c:v>4.5</c:v></c:pt></c:numCache></c:val>"
    series = f"<c:ser><c:tx>{names.format('Vold')}</c:tx><c:cat>{names.format('2016')}</c:cat>{values}</c:ser>"
    identifier = package.part("chart", "c:chartSpace", title + series)
    add(package, drawing(f"<c:chart r:id='{identifier}'/>"))


@mutator(early=True)
def charts_pictures_and_sub_documents_that_are_not_there(package: Package) -> None:
    add(package, drawing("<c:chart r:id='rId99'/>"))
    package.body.append(element(f"<w:subDoc r:id='{package.relate('subDocument', 'other.docx', external=True)}'/>"))


# Notes, comments, headers and footers.


def note(kind: str, text: str) -> str:
    return f"<w:{kind} w:id='1'><w:p><w:r><w:{kind}Ref/></w:r>{run(text)}</w:p></w:{kind}>"


@mutator(beside=("En fodnote", "En slutnote"), alone="notes", early=True)
def notes_at_the_foot_and_the_end(package: Package) -> None:
    for kind, text in (("footnote", "En fodnote"), ("endnote", "En slutnote")):
        separator = f"<w:{kind} w:id='-1' w:type='separator'><w:p>{run('–')}</w:p></w:{kind}>"
        package.part(f"{kind}s", f"w:{kind}s", separator + note(kind, text))
        add(package, f"<w:{kind}Reference w:id='1'/>")


@mutator(alone="notes")
def separators_of_notes(package: Package) -> None:
    for kind in ("footnote", "endnote"):
        separator = f"<w:{kind} w:id='-1' w:type='separator'><w:p>{run('–')}</w:p></w:{kind}>"
        package.part(f"{kind}s", f"w:{kind}s", separator)


@mutator(beside=("Godt gået",), alone="comments", early=True)
def comments(package: Package) -> None:
    said = f"<w:comment w:id='1' w:author='Berit' w:initials='B'>{paragraph(run('Godt gået'))}</w:comment>"
    package.part("comments", "w:comments", said)
    for one in runs(package)[3:5]:
        one.addprevious(element("<w:commentRangeStart w:id='1'/>"))
        one.addnext(element("<w:commentRangeEnd w:id='1'/>"))
    add(package, "<w:commentReference w:id='1'/>")


@mutator(beside=("Forside", "Alle sider", "Lige sider", "Fod"), alone="headers")
def headers_of_first_even_and_other_pages(package: Package) -> None:
    section = package.body[-1]
    for kind, text in (("first", "Forside"), ("default", "Alle sider"), ("even", "Lige sider")):
        identifier = package.part("header", "w:hdr", paragraph(run(text)), f"header-{kind}.xml")
        section.append(element(f"<w:headerReference w:type='{kind}' r:id='{identifier}'/>"))
    identifier = package.part("footer", "w:ftr", table(row("Fod"), columns=1))
    section.append(element(f"<w:footerReference w:type='default' r:id='{identifier}'/>"))


@mutator(beside=("Hoved",), alone="headers whole")
def a_header_that_later_sections_take_over(package: Package) -> None:
    identifier = package.part("header", "w:hdr", paragraph(run("Hoved")))
    reference = f"<w:headerReference w:type='default' r:id='{identifier}'/>"
    package.body.insert(1, element(f"<w:p><w:pPr><w:sectPr>{reference}</w:sectPr></w:pPr></w:p>"))


@mutator(alone="headers")
def page_numbers_in_a_footer(package: Package) -> None:
    field = "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>3</w:t><w:fldChar w:fldCharType='end'/></w:r>"
    package.part("footer", "w:ftr", f"<w:p>{field}<w:fldSimple w:instr=' NUMPAGES '>{run('7')}</w:fldSimple></w:p>")


def without_title(package: Package) -> None:
    title = next(one for one in package.body.iter(W + "p") if "".join(one.itertext(W + "t")) == FORM[0])
    parent_of(title).remove(title)


@mutator(early=True, alone="headers title")
def the_title_in_the_header_alone(package: Package) -> None:
    without_title(package)
    package.part("header", "w:hdr", paragraph(run(FORM[0])))


@mutator(early=True, alone="properties title")
def the_title_in_the_properties_alone(package: Package) -> None:
    without_title(package)
    properties_part(package, FORM[0])


# Imported documents.

WITH_ANNEX = ends_with(paragraph(run("Bilag: først")), paragraph(run("Bilag: siden")))


def imported(package: Package, name: str, data: bytes, content_type: str) -> None:
    identifier = package.add("aFChunk", name, data, content_type)
    properties = "<w:altChunkPr><w:matchSrc/></w:altChunkPr>"
    package.body[-1].addprevious(element(f"<w:altChunk r:id='{identifier}'>{properties}</w:altChunk>"))


@mutator(WITH_ANNEX, alone="end")
def an_imported_html_page(package: Package) -> None:
    page = "<html><head><meta charset='utf-8'></head><body><p>Bilag: først<p>Bilag: siden</body></html>"
    imported(package, "afchunk.htm", page.encode(), "text/html")


@mutator(WITH_ANNEX, alone="end")
def an_imported_mime_page(package: Package) -> None:
    page = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>Bilag: først</p><p>Bilag: siden</p></body></html>\r\n--x--\r\n"
    )
    imported(package, "afchunk.mht", page.encode(), "message/rfc822")


@mutator(WITH_ANNEX, alone="end")
def an_imported_text(package: Package) -> None:
    imported(package, "afchunk.txt", "Bilag: først\nBilag: siden\n".encode(), "text/plain; charset=utf-8")


@mutator(WITH_ANNEX, alone="end")
def an_imported_document_of_word(package: Package) -> None:
    inner = document(paragraph(run("Bilag: først")), paragraph(run("Bilag: siden"))).data()
    imported(package, "afchunk.docx", inner, "application/zip")


@mutator(alone="end")
def an_imported_rtf_cannot_be_read(package: Package) -> None:
    imported(package, "afchunk.rtf", rb"{\rtf1\ansi Bilag\par}", "application/rtf")


@mutator()
def imports_from_outside_and_from_nowhere(package: Package) -> None:
    outside = package.relate("aFChunk", "http://127.0.0.1:9/x.html", external=True)
    package.body[-1].addprevious(element(f"<w:altChunk r:id='{outside}'/>"))
    package.body[-1].addprevious(element("<w:altChunk r:id='rId77'/>"))
