"""One self-contained HTML page, without script, for a screen or for paper."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape

from statusparse.follow_up.records import Comparison, FollowUp, Told
from statusparse.follow_up.words import outcome_words, place_of, summary_words, title_words

__all__ = ["write"]

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676; --head: #e8eef4; --quiet: #555; --alarm: #9b1c1c }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #16181b; --line: #8a8f96; --head: #26303a; --quiet: #b4b9bf; --alarm: #ff9d9d }
}
body { font: 11pt/1.45 Calibri, Carlito, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem }
.table { overflow-x: auto }
table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 40rem }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead th { background: var(--head) }
th:first-child { width: 18% } th:last-child { width: 4rem }
th:last-child, td:last-child { text-align: right; overflow-wrap: normal }
tbody th { font-weight: normal }
.dropped th { font-weight: bold; color: var(--alarm) }
small { display: block; color: var(--quiet) }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
""".strip()


def write(comparisons: Sequence[Comparison]) -> bytes:
    """The comparisons as an HTML page in UTF-8; what comes from forms is escaped."""
    return "\n".join(_page(comparisons)).encode("utf-8")


def _page(comparisons: Sequence[Comparison]) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">'
    yield '<meta name="generator" content="statusparse">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Follow-up</title>'
    yield f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>\n<h1>Follow-up</h1>"
    for comparison in comparisons:
        yield f"<h2>{escape(title_words(comparison))}</h2>\n<p>{escape(summary_words(comparison))}</p>"
        if comparison.items:
            yield '<div class="table" tabindex="0" role="region" aria-label="Items">\n<table>\n<thead><tr>'
            yield "".join(f'<th scope="col">{name}</th>' for name in ("What became of it", "Before", "Now", "Alike"))
            yield "</tr></thead>\n<tbody>"
            yield from (_row(item, comparison) for item in comparison.items)
            yield "</tbody>\n</table>\n</div>"
    yield "</main>\n</body>\n</html>\n"


def _policy() -> str:
    """Nothing may run or be fetched; the one style sheet, with the breaks around it, is known by its hash."""
    digest = base64.b64encode(hashlib.sha256(f"\n{_STYLE}\n".encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _row(item: FollowUp, comparison: Comparison) -> str:
    alike = "" if item.score is None else f"{item.score:.0%}"
    return (
        f'<tr class="{item.verdict}"><th scope="row">{escape(outcome_words(item))}</th>'
        f"{_cell(item.old, place_of(item.old, comparison.old))}{_cell(item.new, place_of(item.new, comparison.new))}"
        f"<td>{alike}</td></tr>"
    )


def _cell(told: Told | None, place: str) -> str:
    if told is None:
        return "<td></td>"
    text = escape(told.text).replace("\n", "<br>")
    status = f"<br><i>{escape(told.status)}</i>".replace("\n", "<br>") if told.status else ""
    return f'<td lang="da">{text}{status}<small lang="en">{escape(place)}</small></td>'
