"""Fuzzes the reader of Word documents; the data is a package as `tests.fuzz.bundles` has it."""

from __future__ import annotations

import random

from lxml import etree

from tests.fuzz import trees
from tests.fuzz.bundles import joined, package, parts_of
from tests.fuzz.laws import read
from tests.fuzz.pieces import Mend
from tests.readers.docx_builder import _DECLARED, cell, elements, paragraph, row, run, table
from tests.strategies import TRAPS

_PALETTE = elements(
    table(row("Formidling", "Status"), row("Avis", "Udsendt 3/5"))
    + table(row("Nr.", "Aktivitet", "Tovholder", "Frist", "Status"), columns=5)
    + row("Aktiviteter", "Status")
    + row("Møde", "Afholdt uge 45")
    + cell(paragraph(run("x")), '<w:gridSpan w:val="2"/>')
    + cell(paragraph(run("y")), '<w:vMerge w:val="restart"/>')
    + cell("<w:p/>", "<w:vMerge/>")
    + cell(table(row("a", "b")) + paragraph(""))
    + "".join(paragraph(run(text)) for text in TRAPS if text.isprintable())
    + paragraph(run("punkt"), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
    + paragraph(run("rettet"), '<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>')
    + run("skjult", "<w:vanish/>")
    + run("fed", '<w:b/><w:i/><w:strike/><w:u w:val="single"/><w:vertAlign w:val="superscript"/><w:rStyle w:val="Fed"/>')
    + run("sym", '<w:rFonts w:ascii="Symbol"/>')
    + """
<w:ins w:id="1" w:author="a"/><w:del w:id="2" w:author="a"><w:r><w:delText>slettet</w:delText></w:r></w:del><w:moveFrom w:id="3"/><w:moveTo w:id="4"/>
<w:moveFromRangeStart w:id="3" w:name="m"/><w:moveFromRangeEnd w:id="3"/><w:trPr><w:del w:id="5"/></w:trPr><w:trPr><w:tblHeader/><w:gridBefore w:val="1"/></w:trPr>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>
<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Afholdt" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt><w:smartTag w:element="x"/><w:customXml/>
<w:hyperlink r:id="rId1"/><w:hyperlink w:anchor="x"/><w:fldSimple w:instr="PAGE"/><w:fldSimple w:instr=" HYPERLINK &quot;https://tryg.dk&quot; "/><w:bdo w:val="rtl"/><w:dir w:val="rtl"/>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://a.dk" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:r><w:br/><w:tab/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:ptab/><w:pgNum/></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>
<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>valg</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>nød</w:t></w:r></mc:Fallback></mc:AlternateContent>
<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>boks</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>
<w:ruby><w:rt><w:r><w:t>r</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby><w:altChunk r:id="rId1"/><w:sectPr><w:headerReference r:id="rId1"/></w:sectPr><w:proofErr/><w:bookmarkStart w:id="1" w:name="x"/>
""".replace("\n", "")
)  # fmt: skip
_VALUES = ["", "0", "1", "-1", "2", "7", "99999999999999999999", "x", "on", "off", "false", "none", "continue", "restart", "begin", "separate", "end",
           "rId1", "rId2", "rId9", "bullet", "decimal", "upperRoman", "%1.", "%1.%2", "æ", "javascript:x", "https://tryg.dk/å", "preserve", "F0FE", "http://"]  # fmt: skip


def check(data: bytes) -> None:
    """Reads the data as a Word document."""
    read(package(data), "docx")


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes the tree of a part, or blindly the bytes, the parts, or the finished package."""
    what = chance.random()
    if what < 0.15:
        return mend(data)
    parts = parts_of(data)
    if what < 0.2:
        parts[f"damage {chance.randrange(10**6)}"] = b""
        return joined(parts)
    if not parts:
        return mend(data)
    name = chance.choice(list(parts))
    if what < 0.25:
        del parts[name]
    elif what < 0.3:
        parts[chance.choice(["word/footnotes.xml", "word/styles.xml", "word/header1.xml", "x.xml"])] = parts[name]
    else:
        parts[name] = _tree_changed(parts[name], mend, chance)
    return joined(parts)


def _tree_changed(content: bytes, mend: Mend, chance: random.Random) -> bytes:
    declared = f"<root {_DECLARED}>".encode()
    try:
        top = etree.fromstring(declared + content + b"</root>", etree.XMLParser(recover=True))
    except etree.XMLSyntaxError:
        return mend(content)
    if top is None or not len(top):
        return mend(content)
    trees.changed(top[0], _PALETTE, _VALUES, mend, chance)
    written = "".join(etree.tostring(one, encoding="unicode", with_tail=False) for one in top)
    for declaration in _DECLARED.split():
        written = written.replace(" " + declaration, "")
    return written.encode()
