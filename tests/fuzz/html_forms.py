"""Fuzzes the reader of HTML."""

from __future__ import annotations

import random
import re

from tests.fuzz.laws import read
from tests.fuzz.pieces import Mend, changed
from tests.laws.test_law_2_there_and_back import HEADINGS
from tests.readers.html_mutators import MUTATORS
from tests.strategies import TRAPS

_CUT = re.compile(rb"(<[^<>]*>)")
_TAGS = [
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th>",
    "<td/colspan=2>",
    "<td/rowspan=2>",
    "<td/rowspan=0>",
    "<td/colspan=1000>",
    "<tbody>",
    "<thead>",
    "<tfoot>",
    "<caption>",
    "<colgroup>",
    "<col>",
    "<p>",
    "</p>",
    "<br>",
    "<div>",
    "</div>",
    "<span>",
    "</span>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<ol/start=3>",
    "<ol/type=a>",
    "<li>",
    "<li/value=7>",
    "</li>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<u>",
    "<s>",
    "<sub>",
    "<sup>",
    "<a/href=https://tryg.dk>",
    "<a/href=javascript:x>",
    "</a>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<template>",
    "</template>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<select>",
    "<option>",
    "<option/selected>",
    "</select>",
    "<input/type=checkbox>",
    "<input/checked>",
    "<input/value=x>",
    "<form>",
    "</form>",
    "<svg>",
    "<math>",
    "<noscript>",
    "<iframe>",
    "<frameset>",
    "<plaintext>",
    "<xmp>",
    "<pre>",
    "</pre>",
    "<hr>",
    "<img/alt=x>",
    "<meta/charset=windows-1252>",
    "<meta/charset=utf-16>",
    "<base/href=x>",
    "<h1>",
    "</h1>",
    "<button>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml?>",
    "<!DOCTYPE/html>",
    "<!--[if/gte/mso/9]>",
    "<![endif]-->",
    "<o:p>",
    "</o:p>",
    "<w:sdt>",
    "<nobr>",
    "<center>",
    "<font>",
    "<del>",
    "<ins>",
    "<details>",
    "<summary>",
    "<p/style=mso-list:l0>",
    "<span/style=display:none>",
    "<span/style=mso-hide:all>",
    "<td/style=display:none>",
    "&nbsp;",
    "&oslash;",
    "&#248;",
    "&#x0;",
    "&amp;lt;",
    "&notanentity",
    "&#150;",
]
_WORDS = [
    *(tag.replace("/", " ", 1).encode() if tag[1] not in "/!" else tag.encode() for tag in _TAGS),
    *(word.encode() for word in TRAPS),
    *("".join(f"<td>{cell}</td>" for cell in row).encode() for row in HEADINGS),
]


def check(data: bytes) -> None:
    """Reads the data as HTML."""
    read(data, "html")


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes tags and the texts between them; now and then the whole page, as programs do."""
    if chance.random() < 0.05:
        return chance.choice(list(MUTATORS.values()))(data.decode("utf-8", "replace")).encode("utf-8", "replace")
    return changed(data, _CUT, _WORDS, mend, chance)
