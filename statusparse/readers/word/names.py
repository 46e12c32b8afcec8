"""The names of WordprocessingML and its neighbours that are read, each spelt once and in its Transitional form."""

from __future__ import annotations

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CHARTEX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DC = "{http://purl.org/dc/elements/1.1/}"

VAL = W + "val"
BODY = W + "body"
PARAGRAPH = W + "p"
PARAGRAPH_PROPERTIES = W + "pPr"
RUN = W + "r"
RUN_PROPERTIES = W + "rPr"
TEXT = W + "t"
TABLE = W + "tbl"
ROW = W + "tr"
ROW_PROPERTIES = W + "trPr"
CELL = W + "tc"
CELL_PROPERTIES = W + "tcPr"
HYPERLINK = W + "hyperlink"
FIELD_MARK = W + "fldChar"
BOX = W + "txbxContent"

#: Word's integers have 32 bits (ST_DecimalNumber in practice); what is beyond is no number it could show.
_GREATEST = 2**31 - 1


def is_on(element: etree._Element) -> bool:
    """Whether a toggle property (CT_OnOff, ECMA-376 part 1, 17.17.4) is on; one without a value is."""
    return element.get(VAL, "1") not in ("0", "false", "off", "none")


def integer(value: str | None, otherwise: int) -> int:
    """A whole number, or `otherwise` where the value is missing or none.

    >>> integer("7", 0), integer("absurd", 0), integer("-99999999999", 1)
    (7, 0, -2147483647)
    """
    try:
        return min(max(int(value or ""), -_GREATEST), _GREATEST)
    except ValueError:
        return otherwise
