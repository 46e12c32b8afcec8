"""Writes one self-contained HTML page, to be read on a screen and printed on A4; it runs nothing and fetches nothing."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from statusparse.document import Cell, Paragraph
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import escape, inline_html, split_addresses, to_html
from statusparse.text import legal
from statusparse.writers.layout import SectionTable, is_short, lay_out, page_title, runs_right_to_left

if TYPE_CHECKING:
    import nh3

__all__ = ["write"]

#: Cells have classes, and the margins of the page are for screens, because LibreOffice prints it so as browsers do.
_STYLE = """
@page { size: A4; margin: 2cm }
body { font: 10pt/1.28 Arial, "Liberation Sans", Helvetica, sans-serif; color: #1a1a1a }
h1, h2 { font-family: Arial, "Liberation Sans", Helvetica, sans-serif }
h1 { font-size: 17pt; line-height: 1.2; color: #1f3a5f; margin: 0 0 3pt }
h2 { font-size: 12pt; margin: 3pt 0 9pt }
p, ol, ul { margin: 0 0 4pt }
ol, ul { padding-left: 1.8em }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 10pt }
.heading, .guidance, .answer { border: 1px solid #7f8fa6; padding: 2pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere }
.heading { background: #e8eef4; color: #1f3a5f }
.guidance { font-size: 8.5pt; font-style: italic; color: #404040 }
.answer:empty { height: 1.35em }
.answer > :last-child { margin-bottom: 0 }
a { color: #0b5394 }
@media screen { body { max-width: 17cm; margin: 1cm auto; padding: 0 1em } }
@media print {
  body { margin: 0; padding: 0 1px }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  tr.long { break-inside: auto }
  h1, h2, thead { break-after: avoid }
  .heading { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
""".strip()
#: All that stands in a cell; what else came in, by whatever way, is taken off.
_TAGS = {"a", "b", "br", "i", "li", "ol", "p", "s", "sub", "sup", "u", "ul"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"ftp", "http", "https", "mailto", "tel"}


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as an HTML page in UTF-8."""
    layout = lay_out(report, form)
    widths = [f".c{number} {{ width: {share:.1%} }}" for number, share in enumerate(layout.shares, 1)]
    style = "\n".join(["", _STYLE, *widths, ""])
    parts = [
        '<!DOCTYPE html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>{escape(page_title(report) or 'Status')}</title>\n<style>{style}</style>\n</head>\n<body>\n",
    ]
    for paragraph in layout.opening:
        parts.append(_paragraph(paragraph, "h1" if paragraph.role == "title" else "p"))
    if layout.initiative is not None:
        parts.append(_paragraph(layout.initiative, "h2"))
    for table in layout.tables:
        _table(parts, table)
    parts.append("</body>\n</html>\n")
    return legal("".join(parts)).encode("utf-8")


def _policy(style: str) -> str:
    """Nothing may run or be fetched; this one style sheet is known by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _paragraph(paragraph: Paragraph, tag: str) -> str:
    return f"<{tag}{_direction(paragraph.text)}>{escape(paragraph.text)}</{tag}>\n"


def _table(parts: list[str], table: SectionTable) -> None:
    columns = table.columns
    label = f' aria-label="{_attribute(table.name)}"' if table.name else ""
    parts.append(f"<table{label}>\n")
    if columns > 1:
        parts += ["<colgroup>", *(f'<col class="c{number}">' for number in range(1, columns + 1)), "</colgroup>\n"]
    parts.append("<thead>\n")
    for number, row in enumerate(table.head):
        cells = [_head_cell(cell, columns, "guidance" if number else "heading") for cell in row.cells]
        parts.append(f"<tr>{''.join(cells)}</tr>\n")
    parts.append("</thead>\n<tbody>\n")
    for row in table.rows:
        parts.append("<tr>" if is_short(row) else '<tr class="long">')
        parts += [_cell("td", "answer", cell, columns) for cell in row.cells]
        parts.append("</tr>\n")
    parts.append("</tbody>\n</table>\n")


def _head_cell(cell: Cell, columns: int, role: str) -> str:
    return _cell("th" if role == "heading" and cell.content else "td", role, cell, columns)


def _cell(tag: str, role: str, cell: Cell, columns: int) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    span = f' colspan="{cell.column_span}"' if 1 < cell.column_span <= columns else ""
    content = cell.paragraphs
    direction = _direction("\n".join([paragraph.shown for paragraph in content])) if content else ""
    return f'<{tag}{scope} class="{role}"{span}{direction}>{_inner(content)}</{tag}>'


def _inner(content: tuple[Paragraph, ...]) -> str:
    linked = [split_addresses(paragraph) for paragraph in content]
    inner = inline_html(linked[0]) if len(linked) == 1 and not linked[0].level else to_html(linked)
    if not any([paragraph.formatted for paragraph in linked]):
        return inner  # escaped text in <p> and <br>
    return _cleaner().clean(inner)


@cache
def _cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)


def _direction(text: str) -> str:
    return ' dir="auto"' if runs_right_to_left(text) else ""


def _attribute(text: str) -> str:
    return escape(" ".join(text.split())).replace('"', "&quot;")
