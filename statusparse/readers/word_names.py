"""The names of WordprocessingML that are read, each spelt once."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"

VAL = W + "val"


def is_on(element: object) -> bool:
    """Whether a toggle property (CT_OnOff, ECMA-376 part 1, 17.17.4) is on; one without a value is."""
    return element.get(VAL, "1") not in ("0", "false", "off", "none")  # type: ignore[attr-defined]
