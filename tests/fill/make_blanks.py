"""Builds the blank forms: ``python tests/fill/make_blanks.py`` writes every ``samples/blanks/*.docx`` anew.

The XML is written by hand, as a designer's Word writes it: a logo, header and footer, theme fonts, styles, content
controls with placeholders. Dates are fixed and nothing is compressed: running it again gives the same bytes.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape

BLANKS = Path(__file__).resolve().parent.parent.parent / "samples" / "blanks"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = (
    f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{OFFICE}/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    f'xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" xmlns:pic="{DRAWING}/picture" '
    'mc:Ignorable="w14 w15"'
)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
TITLE = 'Status "Tryg Aalborg – en mere tryg kommune"'
ACTIVITIES = "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt"
ASKED = "Hvad er status på aktiviteterne (gennemført/planlagt)"
COMMUNICATION = "Nedenfor beskrives hvordan indsatsen har anvendt formidling"
MEASUREMENT = "Nedenfor beskrives de målinger der er foretaget eller forventes at blive foretaget"
RESULTS = "Hvilke resultater er opnået i indsatsen"
EXPERIENCES = "Gode erfaringer de andre indsatser kan drage nytte af"
LENGTH = "Max. ½ side"
PLACEHOLDER = '<w:rStyle w:val="Pladsholdertekst"/>'


class Sheet:
    """What is counted while a document is written: the ids of controls and paragraphs."""

    def __init__(self) -> None:
        self.controls = count(1_412_870_331, 7_919)
        self.paragraphs = count(0x2B1D4C10, 0x1F3)

    def paragraph(self, content: str = "", properties: str = "") -> str:
        inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        return f'<w:p w14:paraId="{next(self.paragraphs):08X}" w14:textId="77777777" w:rsidR="00A41C7E">{inner}{content}</w:p>'

    def control(self, content: str, kind: str, title: str, looks: str = "") -> str:
        """A content control that shows its placeholder."""
        looks = f"<w:rPr>{looks}</w:rPr>" if looks else ""
        return (
            f'<w:sdt><w:sdtPr>{looks}<w:alias w:val="{title}"/><w:tag w:val="{title.lower()}"/>'
            f'<w:id w:val="{next(self.controls)}"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/>'
            f"</w:placeholder><w:showingPlcHdr/>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )

    def inline(self, words: str, kind: str, title: str, looks: str = "") -> str:
        """A control in a paragraph."""
        return self.control(run(words, PLACEHOLDER), kind, title, looks)

    def repeated(self, rows: list[str], title: str) -> str:
        """A repeating section of rows."""
        items = "".join(
            f'<w:sdt><w:sdtPr><w:id w:val="{next(self.controls)}"/><w15:repeatingSectionItem/></w:sdtPr>'
            f"<w:sdtContent>{row}</w:sdtContent></w:sdt>"
            for row in rows
        )
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:id w:val="{next(self.controls)}"/>'
            f"<w15:repeatingSection/></w:sdtPr><w:sdtContent>{items}</w:sdtContent></w:sdt>"
        )


def run(text: str, properties: str = "") -> str:
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def cell(content: str, width: int, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def row(*cells: str, properties: str = "<w:cantSplit/>") -> str:
    properties = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f'<w:tr w:rsidR="00A41C7E">{properties}{"".join(cells)}</w:tr>'


def table(rows: list[str], widths: tuple[int, ...], style: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def shade(fill: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def styled(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


RICH = '<w15:appearance w15:val="boundingBox"/>'
PLAIN = "<w:text/>"
DATE = '<w:date><w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="da-DK"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
STATUS = (
    '<w:dropDownList><w:listItem w:value="Vælg et element."/>'
    + "".join(
        f'<w:listItem w:displayText="{entry}" w:value="{entry}"/>'
        for entry in ("Gennemført", "Planlagt", "Løbende", "Aflyst")
    )
    + "</w:dropDownList>"
)


# The three forms.


def one_table() -> tuple[str, str]:
    """One table of all sections; every answer stands in a content control."""
    sheet = Sheet()
    widths = (6520, 3118)
    head = shade("1F4E79")

    def heading(text: str, status: str = "") -> str:
        words = [
            sheet.paragraph(run(one), styled("Skemaoverskrift")) if one else sheet.paragraph() for one in (text, status)
        ]
        if not status:
            return row(cell(words[0], sum(widths), span(2) + head))
        return row(cell(words[0], widths[0], head), cell(words[1], widths[1], head))

    def guidance(text: str, status: str = "") -> str:
        words = [
            sheet.paragraph(run(one), styled("Vejledning")) if one else sheet.paragraph("", styled("Vejledning"))
            for one in (text, status)
        ]
        fill = shade("DEEAF6")
        if not status:
            return row(cell(words[0], sum(widths), span(2) + fill))
        return row(cell(words[0], widths[0], fill), cell(words[1], widths[1], fill))

    def empty(status: bool, prompt: str) -> str:
        text = sheet.control(sheet.paragraph(run(prompt, PLACEHOLDER), styled("Skematekst")), RICH, "Tekst")
        if not status:
            return row(cell(text, sum(widths), span(2)), properties="")
        choice = sheet.inline(
            "Vælg status",
            STATUS,
            "Status",
            '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:color w:val="1F4E79"/>',
        )
        return row(cell(text, widths[0]), cell(sheet.paragraph(choice, styled("Skematekst")), widths[1]))

    rows = [
        heading("Aktiviteter", "Status"),
        guidance(ACTIVITIES, ASKED),
        *(empty(True, "Klik og skriv en aktivitet") for _ in range(4)),
    ]
    rows += [
        heading("Formidling", "Status"),
        guidance(COMMUNICATION, ASKED),
        *(empty(True, "Klik og skriv om formidling") for _ in range(3)),
    ]
    rows += [
        heading("Måling/metode", "Status"),
        guidance(MEASUREMENT, ASKED),
        *(empty(True, "Klik og skriv en måling") for _ in range(2)),
    ]
    rows += [
        heading("Resultater/delmål i ____"),
        guidance(RESULTS),
        *(empty(False, "Klik og skriv et resultat") for _ in range(2)),
    ]
    rows += [heading("Erfaringer – udveksling"), guidance(EXPERIENCES), empty(False, "Klik og skriv en erfaring")]
    rows += [heading("Statusbeskrivelse"), guidance(LENGTH), empty(False, "Klik og beskriv indsatsens status")]
    name = sheet.inline("Indsatsens navn", PLAIN, "Indsats", "<w:b/>")
    period = sheet.inline("Periode", PLAIN, "Periode")
    body = (
        sheet.paragraph(run(TITLE), styled("Titel"))
        + sheet.paragraph(run("Indsats: “") + name + run("” ") + period, styled("Indsatslinje"))
        + table(rows, widths, "Tabel-Gitter")
        + sheet.paragraph(run("Skemaet sendes til sekretariatet for Tryg Aalborg."), styled("Vejledning"))
    )
    return body, PORTRAIT


def table_per_section() -> tuple[str, str]:
    """A heading and a table for each section, the description in paragraphs; plain cells that are typed in."""
    sheet = Sheet()
    widths = (6236, 3402)

    def section(heading: str, guidance: str, columns: tuple[str, ...], lines: int) -> str:
        own = widths if len(columns) > 1 else (sum(widths),)
        rows = [
            row(
                *(
                    cell(sheet.paragraph(run(words), styled("Tabelhoved")), width, shade("E2EFD9"))
                    for words, width in zip(columns, own, strict=True)
                ),
                properties="<w:cantSplit/><w:tblHeader/>",
            )
        ]
        if not any(columns):
            rows = []
        answers = '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="20"/></w:rPr>'
        rows += [
            row(
                *(cell(sheet.paragraph("", styled("Tabeltekst") + answers), width) for width in own),
                properties='<w:cantSplit/><w:trHeight w:val="454"/>',
            )
            for _ in range(lines)
        ]
        told = sheet.paragraph(run(guidance), styled("Vejledning")) if guidance else ""
        return (
            sheet.paragraph(run(heading), styled("Overskrift1"))
            + told
            + table(rows, own, "Lystabel")
            + sheet.paragraph("", styled("Luft"))
        )

    label = row(
        cell(sheet.paragraph(run("Indsats:", "<w:b/>"), styled("Tabeltekst")), 1701, shade("E2EFD9")),
        cell(sheet.paragraph("", styled("Tabeltekst") + "<w:rPr><w:b/></w:rPr>"), 7937),
    )
    body = (
        sheet.paragraph(run(TITLE), styled("Titel"))
        + table([label], (1701, 7937), "Lystabel")
        + section("Aktiviteter", "", ("Aktivitet", "Status"), 3)
        + section("Formidling", COMMUNICATION, ("Hvad", "Status"), 2)
        + section("Måling/metode", MEASUREMENT, ("Hvad", "Status"), 2)
        + section("Resultater/delmål", RESULTS, ("",), 2)
        + section("Erfaringer – udveksling", EXPERIENCES, ("",), 2)
        + sheet.paragraph(run("Statusbeskrivelse"), styled("Overskrift1"))
        + sheet.paragraph(run(LENGTH), styled("Vejledning"))
        + sheet.paragraph("", styled("Broedtekst"))
    )
    return body, PORTRAIT


def numbered() -> tuple[str, str]:
    """A wide page with a number, an owner, a deadline and remarks; the rows repeat by content controls."""
    sheet = Sheet()
    widths = (680, 4989, 2155, 1985, 2665, 2098)
    head = shade("7F6000")

    def line(*texts: str, style: str, fill: str) -> str:
        return row(
            *(
                cell(sheet.paragraph(run(text) if text else "", styled(style)), width, fill)
                for text, width in zip(texts, widths, strict=True)
            )
        )

    def empty(number: int) -> str:
        small = styled("Celletekst")
        return row(
            cell(sheet.paragraph(run(str(number)), small + '<w:jc w:val="center"/>'), widths[0], shade("FFF2CC")),
            cell(sheet.control(sheet.paragraph(run("Skriv her", PLACEHOLDER), small), RICH, "Aktivitet"), widths[1]),
            cell(sheet.paragraph(sheet.inline("Navn", PLAIN, "Ansvarlig"), small), widths[2]),
            cell(sheet.paragraph(sheet.inline("Vælg dato", DATE, "Deadline"), small), widths[3]),
            cell(
                sheet.paragraph(
                    sheet.inline("Vælg status", STATUS.replace("dropDownList", "comboBox"), "Status"), small
                ),
                widths[4],
            ),
            cell(sheet.paragraph("", small + "<w:rPr><w:i/></w:rPr>"), widths[5]),
        )

    def wide(text: str, style: str, fill: str) -> str:
        return row(
            cell(sheet.paragraph(run(text) if text else "", styled(style)), sum(widths), span(6) + fill),
            properties="" if style == "Celletekst" else "<w:cantSplit/>",
        )

    def listed(heading: str, guidance: str, lines: int) -> str:
        columns = line(
            "Nr.", heading, "Ansvarlig", "Deadline", "Status", "Bemærkninger", style="Skemaoverskrift", fill=head
        )
        told = line("", guidance, "", "", ASKED, "", style="Vejledning", fill=shade("FFF2CC"))
        return columns + told + sheet.repeated([empty(number) for number in range(1, lines + 1)], heading)

    def text(heading: str, guidance: str, lines: int) -> str:
        return (
            wide(heading, "Skemaoverskrift", head)
            + wide(guidance, "Vejledning", shade("FFF2CC"))
            + "".join(wide("", "Celletekst", "") for _ in range(lines))
        )

    body = (
        table(
            [
                row(cell(sheet.paragraph(run(TITLE), styled("Titel")), sum(widths))),
                row(cell(sheet.paragraph(run("Indsats: “…” ____"), styled("Indsatslinje")), sum(widths))),
            ],
            (sum(widths),),
            "Skema",
        )
        + sheet.paragraph()
        + table(
            [
                listed("Aktiviteter", ACTIVITIES, 5),
                listed("Formidling", COMMUNICATION, 3),
                listed("Måling/metode", MEASUREMENT, 2),
                text("Resultater/delmål i ____", RESULTS, 2),
                text("Erfaringer – udveksling", EXPERIENCES, 2),
                text("Statusbeskrivelse", LENGTH, 1),
            ],
            widths,
            "Skema",
        )
        + sheet.paragraph()
    )
    return body, LANDSCAPE


PORTRAIT = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'


# The other parts.


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """A logo: a shield of one colour on white, uncompressed so that its bytes are the same everywhere."""
    lines = b""
    for y in range(height):
        half = width / 2 * (1 if y < height * 0.6 else 1 - (y - height * 0.6) / (height * 0.45))
        inside = (abs(x + 0.5 - width / 2) < half for x in range(width))
        lines += b"\0" + b"".join(bytes(colour) if one else b"\xff\xff\xff" for one in inside)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines, 0)) + chunk(b"IEND", b"")


def picture() -> str:
    size = 'cx="540000" cy="648000"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        '<wp:docPr id="1" name="Logo" descr="Aalborg Kommunes logo"/><a:graphic>'
        f'<a:graphicData uri="{DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/>'
        '</pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def header(words: str) -> str:
    return f"{XML}<w:hdr {NAMESPACES}><w:p><w:pPr>{styled('Sidehoved')}</w:pPr>{picture()}{run('  ' + words)}</w:p></w:hdr>"


def footer(words: str) -> str:
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return f"{XML}<w:ftr {NAMESPACES}><w:p><w:pPr>{styled('Sidefod')}</w:pPr>{run(words + ' · side ')}{field}</w:p></w:ftr>"


def style(kind: str, identifier: str, name: str, inner: str = "", based: str = "Normal", extra: str = "") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" {extra}w:styleId="{identifier}"><w:name w:val="{name}"/>{base}{inner}</w:style>'


def borders(colour: str, size: int) -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    cell_margins = '<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    return f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders>{cell_margins}</w:tblPr>"


def styles(colour: str) -> str:
    major = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
    return (
        f'{XML}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" '
        'w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="da-DK" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="0" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        + style("paragraph", "Normal", "Normal", "<w:qFormat/>", "", 'w:default="1" ')
        + style(
            "character",
            "Standardskrifttypeiafsnit",
            "Default Paragraph Font",
            '<w:uiPriority w:val="1"/>',
            "",
            'w:default="1" ',
        )
        + style(
            "table",
            "Tabel-Normal",
            "Normal Table",
            '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
            "",
            'w:default="1" ',
        )
        + style(
            "paragraph",
            "Titel",
            "Title",
            f'<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr>{major}<w:color w:val="{colour}"/><w:sz w:val="36"/></w:rPr>',
        )
        + style(
            "paragraph",
            "Overskrift1",
            "heading 1",
            f'<w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>{major}<w:b/><w:color w:val="{colour}"/><w:sz w:val="26"/></w:rPr>',
        )
        + style(
            "paragraph",
            "Indsatslinje",
            "Indsatslinje",
            '<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr>',
        )
        + style(
            "paragraph",
            "Skemaoverskrift",
            "Skemaoverskrift",
            f'<w:pPr><w:keepNext/></w:pPr><w:rPr>{major}<w:b/><w:color w:val="FFFFFF"/></w:rPr>',
        )
        + style(
            "paragraph",
            "Vejledning",
            "Vejledning",
            '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:color w:val="595959"/><w:sz w:val="18"/></w:rPr>',
        )
        + style(
            "paragraph",
            "Skematekst",
            "Skematekst",
            '<w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="21"/></w:rPr>',
        )
        + style("paragraph", "Celletekst", "Celletekst", '<w:rPr><w:sz w:val="19"/></w:rPr>')
        + style(
            "paragraph",
            "Tabelhoved",
            "Tabelhoved",
            f'<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="{colour}"/></w:rPr>',
        )
        + style("paragraph", "Tabeltekst", "Tabeltekst", '<w:rPr><w:sz w:val="20"/></w:rPr>')
        + style("paragraph", "Broedtekst", "Brødtekst i skema", '<w:pPr><w:spacing w:after="120"/></w:pPr>')
        + style("paragraph", "Luft", "Luft", '<w:rPr><w:sz w:val="8"/></w:rPr>')
        + style("paragraph", "Sidehoved", "header", f'<w:rPr><w:color w:val="{colour}"/></w:rPr>')
        + style(
            "paragraph",
            "Sidefod",
            "footer",
            '<w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="7F7F7F"/><w:sz w:val="18"/></w:rPr>',
        )
        + style(
            "character",
            "Pladsholdertekst",
            "Placeholder Text",
            '<w:rPr><w:color w:val="808080"/></w:rPr>',
            "Standardskrifttypeiafsnit",
        )
        + style("table", "Tabel-Gitter", "Table Grid", borders(colour, 4), "Tabel-Normal")
        + style("table", "Lystabel", "Lys tabel", borders("A9D08E", 6), "Tabel-Normal")
        + style("table", "Skema", "Skema", borders("BF9000", 4), "Tabel-Normal")
        + "</w:styles>"
    )


def theme(name: str, major: str, minor: str, colour: str) -> str:
    slots = (
        "dk1",
        "lt1",
        "dk2",
        "lt2",
        "accent1",
        "accent2",
        "accent3",
        "accent4",
        "accent5",
        "accent6",
        "hlink",
        "folHlink",
    )
    values = (
        "000000",
        "FFFFFF",
        colour,
        "E7E6E6",
        colour,
        "ED7D31",
        "A5A5A5",
        "FFC000",
        "5B9BD5",
        "70AD47",
        "0563C1",
        "954F72",
    )
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in zip(slots, values, strict=True)
    )

    def fonts(tag: str, font: str) -> str:
        return f'<a:{tag}><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/></a:{tag}>'

    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    edge = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{XML}<a:theme xmlns:a="{DRAWING}/main" name="{name}"><a:themeElements><a:clrScheme name="{name}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{fonts("majorFont", major)}{fonts("minorFont", minor)}</a:fontScheme>'
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{edge * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def numbering() -> str:
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/></w:lvl>'
    return f'{XML}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'


def relationships(listed: list[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>' for at, (kind, target) in enumerate(listed, 1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def package(
    body: str, page: str, words: str, colour: str, fonts: tuple[str, str], with_numbering: bool
) -> dict[str, str | bytes]:
    """The parts of a form, in the order in which Word writes them."""
    ends = f'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>{page}</w:sectPr>'
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "header1": "header",
        "footer1": "footer",
    }
    related = [
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("theme", "theme/theme1.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
    ]
    if with_numbering:
        kinds["numbering"] = "numbering"
        related.append(("numbering", "numbering.xml"))
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    overrides += '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    overrides += '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": relationships(
            [
                (f"{OFFICE}/relationships/officeDocument", "word/document.xml"),
                (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]
        ),
        "word/document.xml": f"{XML}<w:document {NAMESPACES}><w:body>{body}{ends}</w:body></w:document>",
        "word/_rels/document.xml.rels": relationships(
            [(f"{OFFICE}/relationships/{kind}", target) for kind, target in related]
        ),
        "word/media/logo.png": png(100, 120, (red, green, blue)),
        "word/theme/theme1.xml": theme("Kommunen", *fonts, colour),
        "word/settings.xml": f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/></w:settings>',
        "word/styles.xml": styles(colour),
        "word/header1.xml": header(words),
        "word/_rels/header1.xml.rels": relationships([(f"{OFFICE}/relationships/image", "media/logo.png")]),
        "word/footer1.xml": footer("Tryg Aalborg"),
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Statusskema</dc:title><dc:creator>Aalborg Kommune</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2018-01-02T08:00:00Z</dcterms:created></cp:coreProperties>',
    }
    if with_numbering:
        parts["word/numbering.xml"] = numbering()
    return parts


def blanks() -> dict[str, dict[str, str | bytes]]:
    """The parts of each form, by its name."""
    return {
        "et-skema.docx": package(
            *one_table(), "Aalborg Kommune", "1F4E79", ("Liberation Sans", "Liberation Sans"), True
        ),
        "tabel-pr-afsnit.docx": package(
            *table_per_section(),
            "Aalborg Kommune · Statusskema",
            "375623",
            ("Liberation Serif", "Liberation Sans"),
            False,
        ),
        "nummereret.docx": package(
            *numbered(), "Aalborg Kommune · Handleplan", "7F6000", ("Liberation Sans", "Liberation Sans"), True
        ),
    }


def main() -> None:
    """Writes the forms."""
    BLANKS.mkdir(parents=True, exist_ok=True)
    for name, parts in blanks().items():
        with zipfile.ZipFile(BLANKS / name, "w", zipfile.ZIP_STORED) as archive:
            for part, content in parts.items():
                data = content.encode() if isinstance(content, str) else content
                archive.writestr(zipfile.ZipInfo(part, (2018, 1, 2, 8, 0, 0)), data)


if __name__ == "__main__":
    main()
