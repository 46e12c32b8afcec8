"""Writes one self-contained HTML page, to be read on a screen and printed on A4; it runs nothing and fetches nothing."""

from __future__ import annotations

import base64
import hashlib

from statusparse.document import Cell, Paragraph, Row
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import escape, split_addresses, to_html
from statusparse.text import legal
from statusparse.writers.layout import SectionTable, is_short, lay_out, runs_right_to_left

__all__ = ["write"]

_STYLE = """
@page { size: A4; margin: 2cm }
body { font: 10pt/1.35 Arial, "Liberation Sans", Helvetica, sans-serif; color: #1a1a1a; max-width: 17cm; margin: 1cm auto; padding: 0 1em }
h1 { font-size: 17pt; line-height: 1.2; color: #1f3a5f; margin: 0 0 3pt }
h2 { font-size: 12pt; margin: 3pt 0 9pt }
p, ol, ul { margin: 0 0 4pt }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 10pt }
th, td { border: 1px solid #7f8fa6; padding: 3pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #e8eef4; color: #1f3a5f }
thead td { font-size: 8.5pt; font-style: italic; color: #404040 }
td:empty { height: 1.35em }
td > :last-child { margin-bottom: 0 }
a { color: #0b5394 }
@media print {
  body { max-width: none; margin: 0; padding: 0 }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  tr.long { break-inside: auto }
  h1, h2, thead { break-after: avoid }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
""".strip()
#: All that stands in a cell; what else came in, by whatever way, is taken off.
_TAGS = {"a", "b", "br", "i", "li", "ol", "p", "s", "sub", "sup", "u", "ul"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"ftp", "http", "https", "mailto", "tel"}


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as an HTML page in UTF-8."""
    form = lay_out(report)
    widths = [f".c{number} {{ width: {share:.1%} }}" for number, share in enumerate(form.shares, 1)]
    style = "\n".join(["", _STYLE, *widths, ""])
    title = " – ".join(" ".join(part.split()) for part in (report.form.title, report.form.initiative) if part)
    parts = [
        '<!DOCTYPE html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>{escape(title or 'Status')}</title>\n<style>{style}</style>\n</head>\n<body>\n",
    ]
    for paragraph in form.opening:
        parts.append(_paragraph(paragraph, "h1" if paragraph.role == "title" else "p"))
    if form.initiative is not None:
        parts.append(_paragraph(form.initiative, "h2"))
    columns = "".join(f'<col class="c{number}">' for number in range(1, len(form.shares) + 1))
    for table in form.tables:
        _table(parts, table, columns)
    parts.append("</body>\n</html>\n")
    return legal("".join(parts)).encode("utf-8")


def _policy(style: str) -> str:
    """Nothing may run or be fetched; this one style sheet is known by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _paragraph(paragraph: Paragraph, tag: str) -> str:
    return f"<{tag}{_direction(paragraph.text)}>{escape(paragraph.text)}</{tag}>\n"


def _table(parts: list[str], table: SectionTable, columns: str) -> None:
    label = f' aria-label="{_attribute(table.name)}"' if table.name else ""
    parts.append(f"<table{label}>\n<colgroup>{columns}</colgroup>\n<thead>\n")
    parts += [f"<tr>{''.join([_head_cell(cell) for cell in row.cells])}</tr>\n" for row in table.head]
    parts.append("</thead>\n<tbody>\n")
    parts += [_row(row) for row in table.rows]
    if not table.rows:
        # Room for an answer.
        parts.append(f'<tr><td colspan="{columns.count("<col ")}"></td></tr>\n')
    parts.append("</tbody>\n</table>\n")


def _row(row: Row) -> str:
    start = "<tr>" if is_short(row) else '<tr class="long">'
    return f"{start}{''.join([_cell(cell, 'td') for cell in row.cells])}</tr>\n"


def _head_cell(cell: Cell) -> str:
    return _cell(cell, 'th scope="col"' if cell.role == "heading" and cell.content else "td")


def _cell(cell: Cell, tag: str) -> str:
    span = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    return f"<{tag}{span}{_direction(cell.text)}>{_inner(cell)}</{tag[:2]}>"


def _inner(cell: Cell) -> str:
    content = [split_addresses(paragraph) for paragraph in cell.paragraphs]
    if len(content) == 1 and not content[0].level:
        inner = to_html(content)[len("<p>") : -len("</p>")]
    else:
        inner = to_html(content)
    if not any(paragraph.formatted for paragraph in content):
        return inner  # escaped text in <p> and <br>
    import nh3

    return nh3.clean(inner, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)


def _direction(text: str) -> str:
    return ' dir="auto"' if runs_right_to_left(text) else ""


def _attribute(text: str) -> str:
    return escape(" ".join(text.split())).replace('"', "&quot;")
