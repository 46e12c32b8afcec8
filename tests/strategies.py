"""Hypothesis strategies: any text in normal form, items and reports built from it."""

from __future__ import annotations

from hypothesis import strategies as st

import statusparse as sp
from statusparse.text import normalise

#: Words that a careless reader or writer would take for something else.
TRAPS = [
    "Formidling",
    "formidling",
    "Aktiviteter",
    "Aktivitet",
    "Status",
    "Resultater/delmål i 2017",
    "Erfaringer – udveksling",
    "Statusbeskrivelse",
    "1. Måling/metode",
    'Status "Tryg Aalborg – en mere tryg kommune"',
    'Indsats: "Et trygt natteliv" 2017',
    "Indsats: Formidling",
    "Statusskema for 2018: Tryg Aalborg",
    "Periode: 1. halvår 2018",
    "Indsats",
    "Nedenfor beskrives hvordan indsatsen har anvendt formidling",
    "Hvad er status på aktiviteterne (gennemført/planlagt)",
    "Nedenfor beskrives hvordan indsatsen har anvendt formidling\nFolder",
    "Max. ½ side",
    "Tovholder",
    "Nr.",
    "1",
    "2.",
    '"',
    '""',
    '"Kaffe på bænken"',
    '"a" og "b"',
    '"""',
    "<",
    "<b>",
    "<p>x</p>",
    "<br>",
    "</td>",
    "<!-- x -->",
    "<script>alert(1)</script>",
    "<![CDATA[x]]>",
    "&",
    "&oslash;",
    "&lt;b&gt;",
    "&amp;lt;",
    "&#248;",
    "&nbsp",
    "AT&T;",
    "{period}",
    "{initiative}",
    "=1+1",
    "- [x]",
    "1. punkt",
    "• punkt",
    "☒ ja ☐ nej",
    "https://tryg.aalborg.dk/a_(b)?c=d&e=ø",
    "www.tryk.aalborg.dk.",
    "(www.a.dk)",
    "a@b.dk",
    "24.11.2017",
    "den 1. februar",
    "uge 45",
    "31.02.2017",
    "2018",
    "Gennemført",
    "Gennemføres løbende",
    "Planlagt (til godkendelse)",
    "e\u0301",
    "\u0301",
    "👍🏽",
    "👨‍👩‍👧",
    "שלום",
    "\u200fx\u200e",
    "\u0085",
    "\u2028",
    "\ufffd",
    "\U000e0001",
    "ﬁ",
    "Å",
    "½ side",
    "’",
    "\\",
    "|",
    "`",
    "*",
]

_characters = st.characters(exclude_categories=["Cs"])
_piece = st.one_of(st.sampled_from(TRAPS), st.text(_characters, max_size=6), st.text('ab \n"<&;>æø.1', max_size=6))
_joiner = st.sampled_from(["", " ", "\n", '"', " og "])


@st.composite
def words(draw: st.DrawFn, least: int = 0) -> str:
    """A text in normal form."""
    pieces = draw(st.lists(_piece, min_size=least, max_size=4))
    text = normalise("".join(piece + draw(_joiner) for piece in pieces))
    return text or ("x" if least else "")


_inline = st.sampled_from(
    [
        "<b>{}</b>",
        "<i>{}</i>",
        "<u>{}</u>",
        "<s>{}</s>",
        "a<sub>{}</sub>",
        "a<sup>{}</sup>",
        "{}",
        "{}<br>",
        '<a href="https://tryg.dk/ø">{}</a>',
        '<a href="www.tryg.dk"><b>{}</b></a>',
    ]
)
_block = st.sampled_from(
    [
        "<p>{}</p>",
        "<ul><li>{}</li></ul>",
        "<ol><li>{}</li></ol>",
        "<ol start=3><li>{}<ul><li>x</li></ul></li></ol>",
        "<ol><li>{0}<ol><li>{0}</li></ol></li><li>y</li></ol>",
        "<li>{}</li>",
        "{}",
        "<table><tr><td>{}</td><td>z</td></tr></table>",
    ]
)


@st.composite
def markup(draw: st.DrawFn) -> str:
    """HTML with any text in it."""
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        text = draw(words(1)).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
        inline = "".join(draw(_inline).format(text) for _ in range(draw(st.integers(1, 2))))
        parts.append(draw(_block).format(inline))
    return "".join(parts)


@st.composite
def items(draw: st.DrawFn, status: bool, columns: bool = False) -> sp.Item:
    """An item, formatted or not."""
    html = draw(st.none() | markup())
    return sp.item(
        draw(words()),
        status=draw(words()) if status else None,
        html=html,
        owner=draw(words()) if columns else None,
        due=draw(words()) if columns else None,
        extra={"Bemærkninger": draw(words())} if columns else None,
    )


@st.composite
def reports(draw: st.DrawFn) -> sp.StatusReport:
    """A report built by `new_report` from any words."""
    columns = draw(st.booleans())
    with_status = st.lists(items(status=True, columns=columns), max_size=3)
    without = st.lists(items(status=False), max_size=2)
    year = draw(st.none() | st.integers(1990, 2068))
    return sp.new_report(
        draw(words()),
        year=year,
        programme=draw(st.none() | words()),
        activities=draw(with_status),
        communication=draw(with_status),
        measurement=draw(with_status),
        results=draw(without),
        experiences=draw(without),
        description=draw(words() | markup().map(lambda html: sp.item("", html=html)).map(_running)),
        unplaced=draw(st.lists(words(1), max_size=2)),
    )


def _running(item: sp.Item) -> sp.RichText | str:
    from statusparse.build import Builder
    from statusparse.readers.html import read_fragment

    return Builder().rich_text(read_fragment(item.html)) if item.html else item.text
