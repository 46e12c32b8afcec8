"""The parts of an empty Word document with the styles of the form; python-docx gives the package."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

from lxml import etree

__all__ = ["CONTENT_WIDTH", "DECLARATION", "WORD", "template"]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A4 = (210, 297, 20)  # width, height and margin in millimetres
#: Width of the text in twentieths of a point.
CONTENT_WIDTH = round((_A4[0] - 2 * _A4[2]) * 1440 / 25.4)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SETTINGS = f"""<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" \
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/>\
<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""
_PROPERTIES = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
<Application>statusparse</Application></Properties>"""
#: What a form has no use for among the parts that python-docx brings, by the last word of their relationship.
_UNUSED = frozenset(("customXml", "fontTable", "stylesWithEffects", "theme", "thumbnail", "webSettings"))
_REPLACED = {"word/settings.xml": _SETTINGS, "docProps/app.xml": _PROPERTIES}
_STYLES = Path(__file__).with_name("word_styles.xml")


@cache
def template() -> tuple[dict[str, bytes], str]:
    """The parts of an empty document by name, and the XML of its section: page, margins, footer with a page number."""
    import datetime

    import docx
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    document = docx.Document()
    for relationships in (document.part.rels, document.part.package.rels):
        for identifier, relationship in list(relationships.items()):
            if relationship.reltype.rpartition("/")[2] in _UNUSED:
                del relationships[identifier]
    section = document.sections[0]
    section.page_width, section.page_height = Mm(_A4[0]), Mm(_A4[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_A4[2])
    section.header_distance = section.footer_distance = Mm(_A4[2] // 2)
    section.footer.is_linked_to_previous = False
    number = OxmlElement("w:fldSimple", {f"{{{WORD}}}instr": " PAGE "})
    section.footer.paragraphs[0]._p.append(number)
    properties = document.core_properties
    properties.author, properties.comments, properties.language = "", "", "da-DK"
    properties.created = properties.modified = datetime.datetime(2000, 1, 1)  # fixed: the same in, the same out
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/styles.xml"] = _without_layout(_STYLES.read_bytes())
    parts |= {name: (DECLARATION + xml).encode() for name, xml in _REPLACED.items()}
    page = document.element.body.sectPr
    for name in page.attrib:
        del page.attrib[name]  # marks of Word's own editing
    etree.cleanup_namespaces(page)
    return parts, etree.tostring(page, encoding="unicode")


def _without_layout(data: bytes) -> bytes:
    """The XML without what is for its readers alone: comments and the blanks between elements."""
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True, remove_comments=True))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
