"""Pages for the tests, and what stands in them."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import msgspec
from lxml.html import HtmlElement

import statusparse as sp
from tests.writers.hostile import HOSTILE, hostile

__all__ = ["BAIT", "hostile_archive", "open_page", "page_of", "words"]

#: Each sets `document.title`, runs, or hides the page, if any of it is taken for more than text.
BAIT = [
    "<script>document.title='hit'</script>",
    "</script><script>document.title='hit'</script>",
    "</style><script>document.title='hit'</script>",
    "</title><script>document.title='hit'</script>",
    "<!-- <script> -->",
    "--><img src=x onerror=\"document.title='hit'\">",
    '"><svg onload="document.title=\'hit\'">',
    "' onmouseover='document.title=1' x='",
    "<style>*{display:none}</style>",
    "<iframe src=https://evil.example></iframe><link rel=stylesheet href=//evil.example/x.css>",
    "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=https://evil.example>",
    "{{ 7 * 7 }} {% raw %} ${7*7} {n} {programme}",
    "]]><![CDATA[ &lt;b&gt; &amp; &#60;i&#62;",
]
_LINKS = ["javascript:document.title='hit'", "data:text/html,<script>1</script>", 'https://ok.example/"onclick="x']


def page_of(outcomes: list[sp.Outcome], folder: Path, lang: str = "da") -> HtmlElement:
    """The page of these outcomes, as a tree."""
    target = folder / f"page-{lang}.html"
    sp.write_overview(outcomes, target, lang=lang)
    return open_page(target)


def open_page(path: Path) -> HtmlElement:
    """A page, as a tree."""
    return lxml.html.document_fromstring(path.read_bytes().decode("utf-8"))


def words(element: HtmlElement) -> str:
    """The text of an element, on one line."""
    return " ".join(" ".join(element.itertext()).split())


def hostile_archive(folder: Path) -> list[sp.Outcome]:
    """Forms of two years whose every text tries to be more than text, in files whose names do so too."""
    forms = []
    for year in (2017, 2018):
        report = sp.new_report(
            "<script>document.title='hit'</script>",
            year=year,
            programme=BAIT[1],
            activities=[sp.item(bait, status=f"Planlagt {bait}", owner=bait, extra={bait: bait}) for bait in BAIT[year - 2017 :]],
            results=BAIT,
            description="\n".join(BAIT),
        )  # fmt: skip
        data = sp.to_json(report).decode()
        for bait in _LINKS:  # only JSON made by hand can hold such links
            text = report.activities[0].text
            link = sp.Link(text, (0, len(text)), bait)
            forged = sp.from_json(data.encode())
            first = _with_link(forged.activities[0], link)
            forms.append(_with_first(forged, first))
    names = [f'arkiv/{number} <img src=x onerror=alert(1)>".docx' for number in range(len(forms))]
    good = [sp.Outcome(name, (form,)) for name, form in zip(names, forms, strict=True)]
    failed = [sp.Outcome(bait, error=sp.MalformedDocument(bait, bait)) for bait in BAIT]
    return [*good, sp.Outcome("x.html", (hostile(),)), sp.Outcome(HOSTILE[:60], same_as=BAIT[2]), *failed]


def _with_link(item: sp.Item, link: sp.Link) -> sp.Item:
    return msgspec.structs.replace(item, links=(link,))


def _with_first(report: sp.StatusReport, first: sp.Item) -> sp.StatusReport:
    return msgspec.structs.replace(report, activities=(first, *report.activities[1:]))
