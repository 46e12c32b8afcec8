"""Builds small Word packages from plain data, as XML strings, with nothing of the code under test."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

from lxml import etree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
W, R, MC = (f"{{{NAMESPACES[prefix]}}}" for prefix in ("w", "r", "mc"))
OFFICE = NAMESPACES["r"]
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"

#: What a form says: its title, its initiative line, and sections of heading, guidance and item rows.
Section = tuple[Sequence[str], Sequence[str], Sequence[Sequence[str]]]
FORM: tuple[str, str, list[Section]] = (
    'Status "Tryg Aalborg – en mere tryg kommune"',
    'Indsats: "Et trygt natteliv" 2017',
    [
        (
            ("Aktiviteter", "Status"),
            (
                "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt",
                "Hvad er status på aktiviteterne (gennemført/planlagt)",
            ),
            [
                ("Tovholdermøder", "Gennemført i september 2017"),
                ("Temamøde på Børge Café, se https://www.tryg.dk/møde", "Planlagt januar 2018"),
                ("Uddeling af foldere", "Løbende"),
            ],
        ),
        (
            ("Formidling", "Status"),
            ("Nedenfor beskrives hvordan indsatsen har anvendt formidling", ""),
            [("Pressemeddelelse", "Udsendt 24.11.2017")],
        ),
        (
            ("Resultater/delmål i 2017", ""),
            ("Hvilke resultater er opnået i indsatsen", ""),
            [("Færre anmeldelser", "")],
        ),
        (
            ("Erfaringer – udveksling", ""),
            ("Gode erfaringer de andre indsatser kan drage nytte af", ""),
            [("Start tidligt", "")],
        ),
        (
            ("Statusbeskrivelse", ""),
            ("", ""),
            [("Fra politiets side har der været stille.", ""), ("Samarbejdet fortsætter næste år.", "")],
        ),
    ],
)


def element(xml: str) -> etree._Element:
    """One element of the customary prefixes."""
    return etree.fromstring(f"<root {_DECLARED}>{xml}</root>")[0]


def elements(xml: str) -> list[etree._Element]:
    """Elements of the customary prefixes."""
    return list(etree.fromstring(f"<root {_DECLARED}>{xml}</root>"))


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is the inside of its w:rPr."""
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph of runs; `properties` is the inside of its w:pPr."""
    properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{properties}{content}</w:p>"


def cell(content: str, properties: str = "") -> str:
    """A cell of paragraphs; `properties` is the inside of its w:tcPr."""
    return f'<w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def row(*texts: str) -> str:
    """A row of cells, each with one run."""
    return f"<w:tr>{''.join(cell(paragraph(run(text) if text else '')) for text in texts)}</w:tr>"


def table(*rows: str, columns: int = 2) -> str:
    """A table of rows."""
    grid = '<w:gridCol w:w="4800"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


@dataclass
class Package:
    """A Word package in the making: its body as a tree, further parts and relationships."""

    body: etree._Element
    parts: dict[str, bytes] = field(default_factory=dict)
    relationships: list[tuple[str, str, str, bool]] = field(default_factory=list)
    types: dict[str, str] = field(default_factory=dict)
    main: str = "word/document.xml"
    main_type: str = WORD_TYPE + "document.main+xml"
    encoding: str = "UTF-8"
    rewrite: Callable[[dict[str, bytes]], dict[str, bytes]] = lambda parts: parts

    def relate(self, kind: str, target: str, external: bool = False) -> str:
        """Adds a relationship of the main part, and returns its id."""
        identifier = f"rId{len(self.relationships) + 1}"
        self.relationships.append((identifier, f"{OFFICE}/{kind}", target, external))
        return identifier

    def add(self, kind: str, name: str, xml: str | bytes, content_type: str = "") -> str:
        """Adds a part beside the main part, and returns the id of its relationship."""
        data = xml if isinstance(xml, bytes) else f'<?xml version="1.0" encoding="UTF-8"?>{xml}'.encode()
        self.parts[f"word/{name}"] = data
        self.types[f"/word/{name}"] = content_type or f"{WORD_TYPE}{kind}+xml"
        return self.relate(kind, name)

    def part(self, kind: str, tag: str, content: str, name: str = "") -> str:
        """Adds an XML part with the customary prefixes."""
        return self.add(kind, name or f"{kind}.xml", f"<{tag} {_DECLARED}>{content}</{tag}>")

    def cells(self) -> list[etree._Element]:
        """The cells of the body."""
        return list(self.body.iter(W + "tc"))

    def cell(self, text: str) -> etree._Element:
        """The first cell that says just this."""
        return next(one for one in self.cells() if "".join(one.itertext(W + "t")) == text)

    def data(self) -> bytes:
        """The bytes of the package."""
        folder, _, name = self.main.rpartition("/")
        body = etree.tostring(self.body, encoding="unicode")
        declaration = f'<?xml version="1.0" encoding="{self.encoding}" standalone="yes"?>'
        document = f'{declaration}<w:document {_DECLARED} mc:Ignorable="w14 w15">{body}</w:document>'
        xml = document.encode(self.encoding, "xmlcharrefreplace")
        overrides = {f"/{self.main}": self.main_type, **self.types}
        parts = {
            "[Content_Types].xml": (
                f'<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                + "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
                + "</Types>"
            ).encode(),
            "_rels/.rels": relationships_part([("rId1", f"{OFFICE}/officeDocument", self.main, False)]),
            self.main: xml,
            **self.parts,
        }
        if self.relationships:
            # Parts stand in word/, wherever the main part is.
            found = [
                (identifier, kind, target if external or folder == "word" else f"/word/{target}", external)
                for identifier, kind, target, external in self.relationships
            ]
            parts[f"{folder}/_rels/{name}.rels".lstrip("/")] = relationships_part(found)
        return zipped(self.rewrite(parts))


def relationships_part(relationships: Iterable[tuple[str, str, str, bool]]) -> bytes:
    """A part of relationships: id, type, target, and whether that is outside the package."""
    outside = ' TargetMode="External"'
    listed = "".join(
        f'<Relationship Id="{identifier}" Type="{kind}" Target="{escape(target)}"{outside if external else ""}/>'
        for identifier, kind, target, external in relationships
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{listed}</Relationships>'.encode()


def properties_part(package: Package, title: str) -> None:
    """Gives the file a title in its properties."""
    core = f"<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>{escape(title)}</dc:title></cp:coreProperties>"
    package.parts["docProps/core.xml"] = core.encode()
    kind = f"{_PACKAGE}relationships/metadata/core-properties"
    more = f"<Relationship Id='rId2' Type='{kind}' Target='docProps/core.xml'/></Relationships>".encode()
    before = package.rewrite

    def rewrite(parts: dict[str, bytes]) -> dict[str, bytes]:
        parts = before(parts)
        name = next(name for name in parts if name.lower() == "_rels/.rels")
        return {**parts, name: parts[name].replace(b"</Relationships>", more)}

    package.rewrite = rewrite


def zipped(parts: dict[str, bytes]) -> bytes:
    """A zip archive of the parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def document(*blocks: str) -> Package:
    """A package with any blocks in its body."""
    return Package(element(f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>"))


def form(data: tuple[str, str, list[Section]] = FORM) -> Package:
    """A package with a status form: a title paragraph, and one table of two columns."""
    title, initiative, sections = data
    rows = [row(initiative, "")]
    for headings, guidance, items in sections:
        rows.append(row(*headings))
        if any(guidance):
            rows.append(row(*guidance))
        if headings[0] == "Statusbeskrivelse":
            rows.append(f"<w:tr>{cell(''.join(paragraph(run(text)) for text, _ in items))}{cell(paragraph(''))}</w:tr>")
        else:
            rows += [row(*item) for item in items]
    return document(paragraph(run(title)), table(*rows), paragraph(""))
