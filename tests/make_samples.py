"""Build the Word samples: ``python tests/make_samples.py`` writes every ``samples/*.docx`` anew.

The XML is written by hand, as Word writes it: runs split at odd places, revision ids, proofing marks,
bookmarks and hyperlinks by relationship. ``et-trygt-natteliv-2017.docx`` takes its words from the text file
of the same name; ``tryghedsvandringer-2016.docx`` has its words here. Dates in the packages are fixed:
running it again gives the same bytes. The other samples are plain files.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Literal
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

SAMPLES = Path(__file__).resolve().parent.parent / "samples"

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:r="{OFFICE}/relationships" xmlns:w="{W}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"

COLUMN_WIDTHS = (6204, 3424)
RSIDS = ("00A41C7E", "0013765B", "007F2D19", "00C05E32", "005B10F4")
UNKNOWN_TO_THE_SPELLER = (
    "Tovholdermøder|udviklingsplatform|Interreg|bloggere|youtubere|Tryk|Vejgaard|SSP|beboerdemokrater"
)
ENGLISH = "[Cc]o-creation(?: workshop)?"

BlockKind = Literal["p", "ol", "ul"]


@dataclass(frozen=True)
class Look:
    """How the runs of a paragraph look beyond what their own tags say."""

    bold: bool = False
    italic: bool = False
    half_points: int | None = None
    language: str | None = None


PLAIN = Look()
HEADING = Look(bold=True)
GUIDANCE = Look(italic=True, half_points=18)


@dataclass
class Body:
    """The growing body of one document: XML, and the targets of its hyperlinks."""

    xml: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    _rsids: Iterator[str] = field(default_factory=lambda: cycle(RSIDS))
    _paragraphs: int = 0
    _bookmarks: int = 0

    def paragraph(self, markup: str = "", look: Look = PLAIN, properties: str = "", bookmark: str = "") -> str:
        """A `w:p` of inline markup: text with `<b>`, `<i>` and `<a href="…">`."""
        self._paragraphs += 1
        rsid = next(self._rsids)
        content = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        if bookmark:
            content += f'<w:bookmarkStart w:id="{self._bookmarks}" w:name="{bookmark}"/>'
        content += self._inlines(markup, look)
        if bookmark:
            content += f'<w:bookmarkEnd w:id="{self._bookmarks}"/>'
            self._bookmarks += 1
        return (
            f'<w:p w14:paraId="{0x4A31C5D0 + 7919 * self._paragraphs:08X}" w14:textId="77777777" '
            f'w:rsidR="{rsid}" w:rsidRDefault="{rsid}" w:rsidP="{RSIDS[0]}">{content}</w:p>'
        )

    def blocks(self, blocks: list[tuple[BlockKind, str]]) -> str:
        """Paragraphs and list items, one `w:p` each."""
        numbering = {"ol": 1, "ul": 2}
        return "".join(
            self.paragraph(markup)
            if kind == "p"
            else self.paragraph(
                markup,
                properties='<w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/>'
                f'<w:numId w:val="{numbering[kind]}"/></w:numPr>',
            )
            for kind, markup in blocks
        )

    def row(self, *cells: str, merged: bool = False, shaded: bool = False) -> str:
        """A table row of finished paragraphs; `merged` lets its one cell span both columns."""
        rsid = next(self._rsids)
        shading = '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>' if shaded else ""
        widths = (sum(COLUMN_WIDTHS),) if merged else COLUMN_WIDTHS
        span = f'<w:gridSpan w:val="{len(COLUMN_WIDTHS)}"/>' if merged else ""
        inner = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{shading}</w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, cells, strict=True)
        )
        return f'<w:tr w:rsidR="{rsid}" w:rsidTr="{RSIDS[1]}"><w:trPr><w:cantSplit/></w:trPr>{inner}</w:tr>'

    def table(self, rows: list[str]) -> str:
        """A `w:tbl` in the style that Danish Word calls Tabel-Gitter."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in COLUMN_WIDTHS)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Tabel-Gitter"/><w:tblW w:w="0" w:type="auto"/>'
            '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" '
            f'w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
        )

    def _inlines(self, markup: str, look: Look) -> str:
        parts = []
        for bold, italic, href, text in _inline_spans(markup):
            own = Look(look.bold or bold, look.italic or italic, look.half_points, look.language)
            if href is None:
                parts.append(self._runs(text, own))
            else:
                self.targets.append(href)
                runs = self._runs(text, own, style="Hyperlink")
                parts.append(f'<w:hyperlink r:id="rId{100 + len(self.targets)}" w:history="1">{runs}</w:hyperlink>')
        return "".join(parts)

    def _runs(self, text: str, look: Look, style: str = "") -> str:
        """`text` as runs: words the speller flags stand alone, long stretches are cut where an edit ended."""
        parts = []
        for piece in re.split(rf"({UNKNOWN_TO_THE_SPELLER}|{ENGLISH})", text):
            if not piece:
                continue
            if re.fullmatch(UNKNOWN_TO_THE_SPELLER, piece):
                run = self._run(piece, look, style)
                parts.append(f'<w:proofErr w:type="spellStart"/>{run}<w:proofErr w:type="spellEnd"/>')
            elif re.fullmatch(ENGLISH, piece):
                english = Look(look.bold, look.italic, look.half_points, "en-US")
                parts.append(self._run(piece, english, style))
            else:
                cut = 5 + len(piece) * 7 % 31
                parts.extend(self._run(cut_piece, look, style) for cut_piece in (piece[:cut], piece[cut:]) if cut_piece)
        return "".join(parts)

    def _run(self, text: str, look: Look, style: str) -> str:
        properties = "".join(
            (
                f'<w:rStyle w:val="{style}"/>' if style else "",
                "<w:b/><w:bCs/>" if look.bold else "",
                "<w:i/><w:iCs/>" if look.italic else "",
                f'<w:sz w:val="{look.half_points}"/><w:szCs w:val="{look.half_points}"/>' if look.half_points else "",
                f'<w:lang w:val="{look.language}"/>' if look.language else "",
            )
        )
        space = ' xml:space="preserve"' if text != text.strip() else ""
        rsid = f' w:rsidRPr="{next(self._rsids)}"' if len(text) % 3 == 0 else ""
        formatting = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        return f"<w:r{rsid}>{formatting}<w:t{space}>{escape(text)}</w:t></w:r>"


def _inline_spans(markup: str) -> Iterator[tuple[bool, bool, str | None, str]]:
    """Bold, italic, link target and text of each stretch of inline markup."""
    bold = italic = False
    href: str | None = None
    for piece in re.split(r"(</?[bi]>|<a href=\"[^\"]*\">|</a>)", markup):
        if piece in ("<b>", "</b>"):
            bold = piece == "<b>"
        elif piece in ("<i>", "</i>"):
            italic = piece == "<i>"
        elif piece.startswith("<a "):
            href = piece.removeprefix('<a href="').removesuffix('">')
        elif piece == "</a>":
            href = None
        elif piece:
            yield bold, italic, href, piece


def _style(kind: str, style_id: str, name: str, inner: str, default: bool = False) -> str:
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{style_id}"><w:name w:val="{name}"/>{inner}</w:style>'


BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
STYLES = "".join(
    (
        f"{XML}<w:styles {NAMESPACES}>",
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi='
        '"Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="da-DK" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>",
        _style("paragraph", "Normal", "Normal", "<w:qFormat/>", default=True),
        _style(
            "character",
            "Standardskrifttypeiafsnit",
            "Default Paragraph Font",
            '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
            default=True,
        ),
        _style(
            "table",
            "Tabel-Normal",
            "Normal Table",
            '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
            '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
            '<w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
            default=True,
        ),
        _style(
            "numbering",
            "Ingenoversigt",
            "No List",
            '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
            default=True,
        ),
        _style(
            "paragraph",
            "Titel",
            "Title",
            '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/>'
            '<w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>',
        ),
        _style(
            "paragraph",
            "Listeafsnit",
            "List Paragraph",
            '<w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/>'
            '<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
        ),
        _style("paragraph", "Sidefod", "footer", '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>'),
        _style(
            "character",
            "Hyperlink",
            "Hyperlink",
            '<w:basedOn w:val="Standardskrifttypeiafsnit"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
            '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
        ),
        _style(
            "table",
            "Tabel-Gitter",
            "Table Grid",
            '<w:basedOn w:val="Tabel-Normal"/><w:uiPriority w:val="39"/>'
            '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            f"<w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders></w:tblPr>",
        ),
        "</w:styles>",
    )
)
SETTINGS = (
    f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:proofState w:spelling="clean"/>'
    '<w:defaultTabStop w:val="1304"/><w:hyphenationZone w:val="425"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    f'</w:compat><w:rsids><w:rsidRoot w:val="{RSIDS[0]}"/>'
    + "".join(f'<w:rsid w:val="{rsid}"/>' for rsid in sorted(RSIDS))
    + '</w:rsids><w:themeFontLang w:val="da-DK"/><w:decimalSymbol w:val=","/>'
    '<w:listSeparator w:val=";"/></w:settings>'
)
FONT_TABLE = (
    f'{XML}<w:fonts {NAMESPACES}><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
    '<w:font w:name="Symbol"><w:panose1 w:val="05050102010706020507"/><w:charset w:val="02"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def _numbered(number: int, tplc: str, fmt: str, level_text: str, font: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="1B7A2F6{number}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="5D2E8C1{number}"/>'
        f'<w:lvl w:ilvl="0" w:tplc="{tplc}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>'
        f'<w:lvlText w:val="{level_text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>{font}</w:lvl></w:abstractNum>'
    )


NUMBERING = "".join(
    (
        f"{XML}<w:numbering {NAMESPACES}>",
        _numbered(0, "0406000F", "decimal", "%1."),
        _numbered(
            1,
            "04060001",
            "bullet",
            "\uf0b7",
            '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>',
        ),
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    )
)
CORE = (
    f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title>'
    "<dc:creator>Aalborg Kommune</dc:creator><cp:revision>4</cp:revision>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">2017-12-04T08:12:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2017-12-04T09:47:00Z</dcterms:modified></cp:coreProperties>'
)
APP = (
    f'{XML}<Properties xmlns="{OFFICE}/extended-properties"><Template>Normal.dotm</Template>'
    "<TotalTime>95</TotalTime><Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity>"
    "<Company>Aalborg Kommune</Company><AppVersion>15.0000</AppVersion></Properties>"
)


def _relationships(*entries: tuple[str, str, str], external: list[str] | None = None) -> str:
    """A `.rels` part of (id, type, target) and, from rId101 on, of outside hyperlinks."""
    inside = "".join(f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/>' for rid, kind, target in entries)
    outside = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/relationships/hyperlink" '
        f'Target={quoteattr(target)} TargetMode="External"/>'
        for number, target in enumerate(external or [], start=101)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{inside}{outside}</Relationships>'


def write_docx(path: Path, body: Body, footer: str = "") -> None:
    """Write `body` and an optional footer as a Word package with fixed dates."""
    office = f"{OFFICE}/relationships"
    overrides = {
        "/word/document.xml": f"{WORDPROCESSING}.document.main+xml",
        "/word/styles.xml": f"{WORDPROCESSING}.styles+xml",
        "/word/settings.xml": f"{WORDPROCESSING}.settings+xml",
        "/word/numbering.xml": f"{WORDPROCESSING}.numbering+xml",
        "/word/fontTable.xml": f"{WORDPROCESSING}.fontTable+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    document_relationships = [
        ("rId1", f"{office}/numbering", "numbering.xml"),
        ("rId2", f"{office}/styles", "styles.xml"),
        ("rId3", f"{office}/settings", "settings.xml"),
        ("rId4", f"{office}/fontTable", "fontTable.xml"),
    ]
    if footer:
        overrides["/word/footer1.xml"] = f"{WORDPROCESSING}.footer+xml"
        document_relationships.append(("rId5", f"{office}/footer", "footer1.xml"))
    section = (
        f'<w:sectPr w:rsidR="{RSIDS[0]}">'
        + ('<w:footerReference w:type="default" r:id="rId5"/>' if footer else "")
        + '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1701" '
        'w:left="1134" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>'
        '<w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    content_types = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
    parts = {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{content_types}</Types>',
        "_rels/.rels": _relationships(
            ("rId1", f"{office}/officeDocument", "word/document.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{office}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": f"{XML}<w:document {NAMESPACES}><w:body>"
        f"{''.join(body.xml)}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(*document_relationships, external=body.targets),
        "word/styles.xml": STYLES,
        "word/settings.xml": SETTINGS,
        "word/numbering.xml": NUMBERING,
        "word/fontTable.xml": FONT_TABLE,
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
    }
    if footer:
        parts["word/footer1.xml"] = f"{XML}<w:ftr {NAMESPACES}>{footer}</w:ftr>"
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            package.writestr(member, text.encode())


PLAIN_ADDRESSES = ("https://tryg.aalborg.dk/nyheder/2017/06/trygt-natteliv-for-unge",)


def _linked(text: str) -> str:
    """`text` with its web addresses as hyperlinks with percent-encoded targets, where Word makes them."""

    def link(match: re.Match[str]) -> str:
        address = match[0]
        if address in PLAIN_ADDRESSES:
            return address
        target = quote(address if "://" in address else f"http://{address}", safe=":/")
        return f'<a href="{target}">{address}</a>'

    return re.sub(r"https://\S+|www\.[\w.]*\w", link, text)


def _seed_description(cell: str) -> list[tuple[BlockKind, str]]:
    """The blocks of the seed's description, whose list is unclosed, without `<li>` and numbered by hand."""
    blocks: list[tuple[BlockKind, str]] = []
    for paragraph, numbered in re.findall(r"<p>(.*?)</p>|<ol[^>]*>(.*?)(?= <p>)", cell):
        if paragraph:
            blocks.append(("p", _linked(paragraph)))
        else:
            blocks.extend(("ol", item) for item in re.findall(r"\d\. (.*?</i>)", numbered))
    return blocks


def et_trygt_natteliv() -> Body:
    """The real form: the words of the text sample in a table of two columns."""
    text = (SAMPLES / "et-trygt-natteliv-2017.txt").read_text(encoding="utf-8")
    title, *rows = [line for line in text.split("\n") if line]
    body = Body()
    body.xml.append(body.paragraph(title, properties='<w:pStyle w:val="Titel"/>'))
    body.xml.append(body.paragraph())
    table: list[str] = []
    above_is_heading = False
    for line in rows:
        left, right = line.split("\t")
        is_heading = right == "Status" or left.startswith(("Resultater", "Erfaringer", "Statusbeskrivelse"))
        if left.startswith("<p>"):
            table.append(body.row(body.blocks(_seed_description(left)), body.paragraph(bookmark="_GoBack")))
            continue
        look = HEADING if is_heading or not table else GUIDANCE if above_is_heading else PLAIN
        bookmark = "Maaling" if left.startswith("Måling") else ""
        if left.startswith("Det planlægges"):
            table.append(body.row(body.paragraph(), body.paragraph()))
        table.append(
            body.row(
                body.paragraph(_linked(left), look, bookmark=bookmark),
                body.paragraph(right, look),
                shaded=is_heading,
            )
        )
        above_is_heading = is_heading
    body.xml.append(body.table(table))
    body.xml.append(body.paragraph())
    return body


STATUS_GUIDANCE = "Hvad er status på aktiviteterne (gennemført/planlagt)"
VANDRINGER_TITLE = "Status ”Tryg Aalborg – en mere tryg kommune”"
VANDRINGER_INITIATIVE = "Indsats: ”Tryghedsvandringer” 2016"
VANDRINGER_WITH_STATUS = [
    (
        "Aktiviteter",
        "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt",
        [
            ("Tryghedsvandring i Aalborg Øst", "Gennemført tirsdag den 12. april 2016"),
            ("Tryghedsvandring i Nørresundby midtby", "Gennemført i uge\N{NO-BREAK SPACE}39"),
            (
                "Vandringer i boligområderne sammen med beboerdemokrater og SSP-konsulenten",
                "Gennemført 10/5, 7/6 og 6/9 2016",
            ),
            ("Opfølgning på belysningen af stien langs banen", "I gang (i samarbejde med Park og Natur)"),
            ("Møde om <b>tryghed</b> og <i>belysning</i> i Vejgaard", "Udskudt til foråret 2017"),
            ("Beskæring af beplantningen langs skolestierne", "Forventes afsluttet ultimo november"),
            ("Vandring med eleverne i 8. klasse på områdets to skoler", "Aflyst (for få tilmeldte)"),
        ],
    ),
    (
        "Formidling",
        "Nedenfor beskrives hvordan indsatsen har anvendt formidling",
        [
            (
                "Pjecen ”Gå en tur med naboen” "
                '<a href="https://tryg.aalborg.dk/nyheder/2016/03/gaa-en-tur-med-naboen">'
                "https://tryg.aalborg.dk/nyheder/2016/03/gaa-en-tur-med-naboen</a>",
                "Gennemført primo marts",
            ),
            (
                'Omtale i beboerbladet, læs mere på <a href="https://www.aalborg.dk/tryghed">kommunens hjemmeside</a>',
                "Gennemført 2. kvartal 2016",
            ),
            ("Opslag om vandringerne www.aalborg.dk/tryghed/nærmiljø", "Gennemføres løbende"),
        ],
    ),
    (
        "Måling/metode",
        "Nedenfor beskrives de målinger der er foretaget eller forventes at blive foretaget",
        [
            ("Spørgeskema til deltagerne efter hver vandring", "Gennemført"),
            ("Måling af den oplevede tryghed i de fire boligområder", "Planlagt 1. kvartal 2017"),
        ],
    ),
]
VANDRINGER_WITHOUT_STATUS = [
    (
        "Resultater/delmål i 2016",
        "Hvilke resultater er opnået i indsatsen",
        ["Der er sat 35 nye lamper op langs stierne i Aalborg Øst", "214 borgere har deltaget i en vandring"],
    ),
    (
        "Erfaringer – udveksling",
        "Gode erfaringer de andre indsatser kan drage nytte af",
        ["Inviter naboerne personligt – det giver flere deltagere end en plakat"],
    ),
]
VANDRINGER_DESCRIPTION: list[tuple[BlockKind, str]] = [
    (
        "p",
        "Tryghedsvandringerne begyndte i foråret 2015 og er nu en fast del af det boligsociale arbejde. "
        "I 2016 har beboere, boligforeninger, politi og kommune gået turene sammen, og tovholderen har "
        "samlet forslagene efter hver tur.",
    ),
    ("p", "Det, som deltagerne oftest peger på, er:"),
    ("ul", "Mørke stier og pladser"),
    ("ul", "Beplantning, der tager udsynet"),
    ("ul", "Steder, hvor der ligger <i>affald</i>"),
    (
        "p",
        "Styregruppen har besluttet, at indsatsen fortsætter frem til juni 2017. Derefter går "
        "ansvaret over til boligforeningerne.",
    ),
]
VANDRINGER_FOOTER = "Sendes til sekretariatet for Tryg Aalborg"


def tryghedsvandringer() -> tuple[Body, str]:
    """An invented form: curly quotes, merged cells, formatted items, and a footer."""
    body = Body()
    body.xml.append(body.paragraph(VANDRINGER_TITLE, Look(bold=True, half_points=28)))
    table = [body.row(body.paragraph(VANDRINGER_INITIATIVE, HEADING, bookmark="Indsats"), merged=True)]
    for heading, guidance, items in VANDRINGER_WITH_STATUS:
        table.append(body.row(body.paragraph(heading, HEADING), body.paragraph("Status", HEADING), shaded=True))
        table.append(body.row(body.paragraph(guidance, GUIDANCE), body.paragraph(STATUS_GUIDANCE, GUIDANCE)))
        table.extend(body.row(body.paragraph(item), body.paragraph(status)) for item, status in items)
    for heading, guidance, results in VANDRINGER_WITHOUT_STATUS:
        table.append(body.row(body.paragraph(heading, HEADING), merged=True, shaded=True))
        table.append(body.row(body.paragraph(guidance, GUIDANCE), merged=True))
        table.extend(body.row(body.paragraph(result), merged=True) for result in results)
    table.append(body.row(body.paragraph("Statusbeskrivelse", HEADING), merged=True, shaded=True))
    table.append(body.row(body.paragraph("Max. ½ side", GUIDANCE), merged=True))
    table.append(body.row(body.blocks(VANDRINGER_DESCRIPTION), merged=True))
    body.xml.append(body.table(table))
    body.xml.append(body.paragraph(bookmark="_GoBack"))
    return body, body.paragraph(VANDRINGER_FOOTER, properties='<w:pStyle w:val="Sidefod"/>')


def main() -> None:
    write_docx(SAMPLES / "et-trygt-natteliv-2017.docx", et_trygt_natteliv())
    vandringer, footer = tryghedsvandringer()
    write_docx(SAMPLES / "tryghedsvandringer-2016.docx", vandringer, footer)


if __name__ == "__main__":
    main()
