"""What ECMA-376, part 1 (Transitional) asks of a package, as far as it is written here: an independent judge.

The order of children stands in tables written by hand from the standard's schemas (`wml.xsd`, annex A).
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from posixpath import dirname, normpath

from lxml import etree

__all__ = ["faults"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"

_PPR = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RPR = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
)
#: The children that an element may have, in their order (xsd:sequence).
SEQUENCES: dict[str, list[str]] = {
    name: children.split()
    for name, children in {
        "document": "background body",
        "pPr": _PPR,
        "rPr": _RPR,
        "numPr": "ilvl numId numberingChange ins",
        "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
        "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
        "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
        "tblBorders": "top left start bottom right end insideH insideV",
        "tblCellMar": "top left start bottom right end",
        "tblGrid": "gridCol tblGridChange",
        "tr": "tblPrEx trPr tc",
        "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark "
        "headers cellIns cellDel cellMerge tcPrChange",
        "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
        "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings "
        "sectPrChange",
        "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "num": "abstractNumId lvlOverride",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "rPrDefault": "rPr",
        "pPrDefault": "pPr",
        "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
        "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
        "settings": "writeProtection view zoom removePersonalInformation defaultTabStop autoHyphenation "
        "characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang "
        "clrSchemeMapping shapeDefaults decimalSymbol listSeparator",
        "compat": "compatSetting",
    }.items()
}
#: The children that may stand in any order (xsd:choice).
CHOICES: dict[str, list[str]] = {
    name: children.split()
    for name, children in {
        "body": "p tbl sectPr",
        "tc": "tcPr p tbl",
        "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
        "p": "pPr r hyperlink fldSimple bookmarkStart bookmarkEnd",
        "hyperlink": "r",
        "fldSimple": "r",
        "r": "rPr t br tab",
        "ftr": "p",
    }.items()
}
#: Children that may stand more than once.
_REPEATED = frozenset(
    [
        "p",
        "tbl",
        "r",
        "hyperlink",
        "t",
        "br",
        "tc",
        "tr",
        "gridCol",
        "abstractNum",
        "num",
        "lvl",
        "style",
        "compatSetting",
    ]
)
#: What must be there.
_NEEDED = {"tbl": ("tblPr", "tblGrid"), "tc": ("p",), "abstractNum": ("lvl",), "num": ("abstractNumId",)}


def faults(data: bytes) -> list[str]:
    """What a validating reader would hold against a .docx package, in words; nothing where it is sound."""
    package = zipfile.ZipFile(io.BytesIO(data))
    names = package.namelist()
    found = [f"{name} is there twice" for name, count in Counter(names).items() if count > 1]
    if names[0] != "[Content_Types].xml":
        found.append("the content types do not stand first")
    roots = {name: etree.fromstring(package.read(name)) for name in names}
    found += _type_faults(roots)
    found += _relationship_faults(roots)
    for name, root in roots.items():
        if name.startswith("word/") and not name.endswith(".rels"):
            found += [f"{name}: {fault}" for fault in _element_faults(root)]
    found += _reference_faults(roots)
    return found


def _type_faults(roots: dict[str, etree._Element]) -> list[str]:
    types = roots["[Content_Types].xml"]
    defaults = {entry.get("Extension") for entry in types.iter(TYPES + "Default")}
    overrides = [str(entry.get("PartName"))[1:] for entry in types.iter(TYPES + "Override")]
    found = [f"{name} has a content type, but is not there" for name in overrides if name not in roots]
    for name in roots:
        extension = name.rpartition(".")[2]
        if (
            name != "[Content_Types].xml"
            and name not in overrides
            and (extension not in defaults or extension == "xml")
        ):
            found.append(f"{name} has no content type")
    return found


def _relationship_faults(roots: dict[str, etree._Element]) -> list[str]:
    found = []
    reached = {"[Content_Types].xml", *(name for name in roots if name.endswith(".rels"))}
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        owner = normpath(f"{dirname(name)}/../{name.rpartition('/')[2].removesuffix('.rels')}")
        identifiers = Counter(entry.get("Id") for entry in root)
        found += [f"{name}: the id {one} is there twice" for one, count in identifiers.items() if count > 1]
        for entry in root:
            if entry.get("TargetMode") == "External":
                continue
            target = normpath(f"{dirname(owner)}/{entry.get('Target')}").lstrip("/")
            reached.add(target)
            if target not in roots:
                found.append(f"{name}: {target} is not there")
        used = {value for one in roots.get(owner, ()) for part in one.iter() for key, value in part.attrib.items() if str(key).startswith(R)}  # fmt: skip
        found += [f"{owner}: the relationship {one} is not there" for one in used - set(identifiers)]
    return found + [f"{name} is reached by no relationship" for name in roots if name not in reached]


def _element_faults(root: etree._Element) -> list[str]:
    found = []
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        children = [etree.QName(child).localname for child in element]
        allowed = SEQUENCES.get(name) or CHOICES.get(name)
        if allowed is None:
            found += [f"{name} may hold nothing that is known, but holds {child}" for child in children]
            continue
        found += [f"{name} may not hold {child}" for child in children if child not in allowed]
        found += [f"{name} lacks {child}" for child in _NEEDED.get(name, ()) if child not in children]
        found += [f"{name} holds {child} twice" for child, count in Counter(children).items() if count > 1 and child not in _REPEATED]  # fmt: skip
        places = [allowed.index(child) for child in children if child in allowed]
        if name in SEQUENCES and places != sorted(places):
            found.append(f"{name} holds {' '.join(children)} in this order")
        first = {"p": "pPr", "r": "rPr", "tc": "tcPr"}.get(name)
        if first in children[1:]:
            found.append(f"{name} does not begin with {first}")
        last = {"tc": "p", "body": "sectPr"}.get(name)
        if last is not None and children[-1:] != [last]:
            found.append(f"{name} does not end with {last}")
        if name == "tbl":
            found += _grid_faults(element)
    return found


def _grid_faults(table: etree._Element) -> list[str]:
    columns = [int(str(column.get(W + "w"))) for column in table.iter(W + "gridCol")]
    found = []
    heading_rows = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(W + "tr")]
    if heading_rows != sorted(heading_rows, reverse=True):
        found.append("a row that repeats does not stand at the head of its table")
    if all(heading_rows):
        found.append("every row of a table repeats")
    for row in table.iter(W + "tr"):
        at = 0
        for cell in row.iter(W + "tc"):
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            end = at + (1 if span is None else int(str(span.get(W + "val"))))
            width = cell.find(f"{W}tcPr/{W}tcW")
            if width is None or int(str(width.get(W + "w"))) != sum(columns[at:end]):
                found.append("a cell is not as wide as its columns")
            at = end
        if at != len(columns):
            found.append(f"a row goes over {at} of {len(columns)} columns")
    return found


def _reference_faults(roots: dict[str, etree._Element]) -> list[str]:
    document, styles, numbering = (roots[f"word/{name}.xml"] for name in ("document", "styles", "numbering"))
    kinds = {style.get(W + "styleId"): style.get(W + "type") for style in styles.iter(W + "style")}
    found = []
    if len(kinds) != len(list(styles.iter(W + "style"))):
        found.append("two styles have one id")
    for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table"), ("basedOn", None), ("next", None)):  # fmt: skip
        for root in (document, styles, *(roots[name] for name in roots if name.startswith("word/footer"))):
            for element in root.iter(W + tag):
                if kinds.get(element.get(W + "val")) not in ((kind,) if kind else ("paragraph", "character", "table")):
                    found.append(f"{tag} names the style {element.get(W + 'val')}, which is not there")
    numbers = Counter(number.get(W + "numId") for number in numbering.iter(W + "num"))
    abstracts = Counter(one.get(W + "abstractNumId") for one in numbering.findall(W + "abstractNum"))
    marks = Counter(str(one.get(W + "val")) for one in numbering.iter(W + "nsid"))
    for what, counted in (("list", numbers), ("definition", abstracts), ("mark", marks)):
        found += [f"the {what} {one} is there twice" for one, count in counted.items() if count > 1]
    found += [
        f"the definition {one.get(W + 'val')} is not there"
        for one in numbering.iter(W + "abstractNumId")
        if one.get(W + "val") not in abstracts
    ]
    found += [
        f"the list {one.get(W + 'val')} is not there"
        for one in document.iter(W + "numId")
        if one.get(W + "val") not in numbers
    ]
    return found
