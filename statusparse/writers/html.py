"""Writes one self-contained HTML page."""

from __future__ import annotations

from statusparse.compose import compose
from statusparse.document import Cell, Paragraph, Row
from statusparse.forms import Form
from statusparse.report import StatusReport
from statusparse.rich import escape, split_addresses, to_html

__all__ = ["write"]

_STYLE = """
body { font: 11pt/1.45 Calibri, Carlito, "Segoe UI", sans-serif; color: #1a1a1a; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #e8eef4 }
.guidance { font-size: .85rem; font-style: italic; color: #444 }
td p, td ol, td ul { margin: 0 0 .5rem }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
""".strip()


def write(report: StatusReport, form: Form | None = None) -> bytes:
    """The report as an HTML page in UTF-8."""
    document = compose(report, form)
    parts = [
        '<!DOCTYPE html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        f"<title>{escape(report.initiative or document.title or 'Status').replace('<br>', ' ')}</title>\n",
        f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n",
    ]
    for block in document.body:
        if isinstance(block, Paragraph):
            tag = "h1" if block.role == "title" else "p"
            parts.append(f"<{tag}>{escape(block.text)}</{tag}>\n")
        else:
            parts.append("<table>\n")
            parts += [f"<tr>{_row(row)}</tr>\n" for row in block.rows]
            parts.append("</table>\n")
    parts.append("</body>\n</html>\n")
    return "".join(parts).encode("utf-8")


def _row(row: Row) -> str:
    return "".join(_cell(cell) for cell in row.cells)


def _cell(cell: Cell) -> str:
    content = [split_addresses(paragraph) for paragraph in cell.paragraphs]
    if len(content) == 1 and not content[0].level:
        inner = to_html(content)[len("<p>") : -len("</p>")]
    else:
        inner = to_html(content)
    span = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    if cell.role in ("heading", "title"):
        return f'<th scope="col"{span}>{inner}</th>'
    if cell.role == "guidance":
        return f'<td class="guidance"{span}>{inner}</td>'
    return f"<td{span}>{inner}</td>"
