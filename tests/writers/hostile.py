"""Reports whose every text tries to be more than text, for all writers."""

from __future__ import annotations

import statusparse as sp

__all__ = ["ARABIC", "EMOJI", "HEBREW", "HOSTILE", "LONG_WORD", "hostile", "many_rows"]

HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> "javascript:alert(1)" | `x` *y* _z_ [a](javascript:b) ![c](d) $e$ ~f~ #g \\| \\'
LINKS = (
    '<a href="javascript:alert(1)" onclick="x()">a</a><b onmouseover=x>fed</b><a href="data:text/html,x">d</a>'
    '<a href=" jAvA\tscript:alert(2)">e</a><a href="vbscript:x">f</a><a href="https://tryg.dk/%22onclick=%22x%22">g</a>'
    '<iframe src="https://tryg.dk"></iframe><svg onload=x></svg><style>*{display:none}</style><form action=x><input></form>'
)
LONG_WORD = "Å" + "a" * 9_999
HEBREW, ARABIC = "שלום לכולם (מחר)", "مرحبا 2017"
EMOJI = "👍🏽 👨‍👩‍👧 🇩🇰"


def hostile() -> sp.StatusReport:
    """A report with all of them."""
    texts = [
        HOSTILE,
        LONG_WORD,
        HEBREW,
        ARABIC,
        EMOJI,
        "=1+1",
        "---",
        "1. punkt",
        "- punkt",
        "+ punkt",
        "> citat",
        "</td>",
    ]
    return sp.new_report(
        HOSTILE,
        year=2017,
        programme=HOSTILE,
        activities=[
            *(sp.item(text, status=text, extra={"Noter": text}) for text in texts),
            sp.item("", html=LINKS, status="-"),
        ],
        description=f"{HOSTILE}\n{LONG_WORD}\n{HEBREW}",
        unplaced=[HOSTILE, "---", "1. punkt", "# overskrift", EMOJI],
    )


def many_rows(count: int = 2_000) -> sp.StatusReport:
    """A report with many like rows."""
    return sp.new_report(
        "Byen",
        year=2017,
        activities=[sp.item(f"Møde nr. {number}", status="Gennemført 3/5") for number in range(count)],
    )
