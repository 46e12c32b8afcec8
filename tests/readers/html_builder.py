"""Makes a form as HTML and as tab-separated text from plain data, and counts characters without the code under test."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Callable, Sequence

from bs4 import BeautifulSoup, CData, Comment, Declaration, Doctype, ProcessingInstruction

from tests.losses import letters

Rows = Sequence[Sequence[str]]

TITLE = 'Status "Tryg Aalborg – en mere tryg kommune"'
INITIATIVE = 'Indsats: "Tryg på Nørrebro" 2017'
ROWS: Rows = (
    ("Aktiviteter", "Status"),
    ("Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt", "Hvad er status på aktiviteterne (gennemført/planlagt)"),
    ("Møde med naboerne på Ærø & Fanø", "Gennemført den 11.10.2017"),
    ("Kaffe på bænken < 50 deltagere", "Planlagt i uge 45"),
    ("Vandring i Østre Anlæg", "Gennemføres løbende"),
    ("Formidling", "Status"),
    ("Folder om trygheden", "Planlagt (til godkendelse)"),
    ("Måling/metode", "Status"),
    ("Spørgeskema", "Afventer svar"),
    ("Resultater/delmål i 2017", ""),
    ("Færre indbrud på Søndergade", ""),
)  # fmt: skip


def plain_text(rows: Rows = ROWS) -> str:
    """The form as tab-separated text."""
    return "\n".join([TITLE, INITIATIVE, *("\t".join(row) for row in rows)]) + "\n"


def table(rows: Rows = ROWS, cell: Callable[[str], str] = html.escape, tag: str = "td") -> str:
    """The rows as an HTML table."""
    body = "".join("<tr>" + "".join(f"<{tag}>{cell(text)}</{tag}>" for text in row) + "</tr>\n" for row in rows)
    return f"<table>\n{body}</table>\n"


def page(body: str | None = None, head: str = '<meta charset="utf-8">', before: str = "<!DOCTYPE html>\n") -> str:
    """The form as an HTML page, or a page of any body below its title."""
    body = table() if body is None else body
    return (
        f"{before}<html><head>{head}</head><body><p>{html.escape(TITLE)}</p>\n<p>{html.escape(INITIATIVE)}</p>\n"
        f"{body}</body></html>\n"
    )


def visible(source: str) -> Counter[str]:
    """The characters of a page that are text, blanks and invisible ones aside, counted by BeautifulSoup."""
    soup = BeautifulSoup(source, "html.parser")
    for found in soup.find_all(["script", "style", "template", "title", "xml"]):
        found.decompose()
    for kind in (CData, Comment, Declaration, Doctype, ProcessingInstruction):
        for node in soup.find_all(string=lambda text, kind=kind: isinstance(text, kind)):
            node.extract()
    return letters(soup.get_text())
