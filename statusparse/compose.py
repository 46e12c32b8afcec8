"""Composes the form again: from a report to the document that reads as that report, the inverse of recognition."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from statusparse.build import plain
from statusparse.document import Cell, Document, Paragraph, Role, Row, Table
from statusparse.forms import BUILT_IN, Form, form_of, load_form
from statusparse.forms.asking import asks
from statusparse.forms.matching import Matcher, matcher_for
from statusparse.readers.html import is_fragment, read_fragment
from statusparse.recognise.columns import column_names, counts
from statusparse.report import Item, RichText, SectionLayout, StatusReport
from statusparse.rich import escape, to_html

__all__ = ["compose", "content_of", "guarded", "is_special", "printed"]

_LEAST_COLUMNS = 2
#: All sections are as wide as the widest, up to so many columns, which is what Word holds; a wider one is so by itself.
_MOST_ALIKE = 63
#: Markup that shows nothing: a row of it is an answer left empty, below which no column headings stand.
_NOTHING = "<wbr>"
_LONGEST_KEPT = 400  # letters; statuses repeat themselves


def compose(report: StatusReport, form: Form | None = None, *, raw: bool = True) -> Document:
    """The document of a report: the title, what has no place, and one table of all sections.

    Args:
        report: the report.
        form: the description of its form; None takes the built-in one that the report names.
        raw: whether the markup that the description came as is wanted.
    """
    return _Composer(report, matcher_for(form or form_of(report)), raw).document()


class _Composer:
    def __init__(self, report: StatusReport, matcher: Matcher, raw: bool) -> None:
        self.report = report
        self.matcher = matcher
        self.raw = raw

    def document(self) -> Document:
        report = self.report
        body: list[Paragraph | Table] = []
        if report.form.title:
            body.append(Paragraph(printed(report.form.title), role="title"))
        for stray in report.unplaced:
            body.append(self._loose(stray.text))
        sections: list[list[Row]] = []
        if report.form.initiative:
            sections.append([Row((_cell(printed(report.form.initiative), "title"),))])
        body.append(Table(tuple(_aligned(sections + list(self._sections())))))
        return Document("report", tuple(body), title=report.form.title)

    def _sections(self) -> Iterator[list[Row]]:
        """The rows of each section; what would be read as the column headings of an empty one above is kept apart."""
        unanswered = takes_headings = False
        for layout, answers in self._answered():
            if (takes_headings and self.matcher.role(layout.heading) == "text") or (
                unanswered and asks(layout.heading)
            ):
                yield [Row((Cell((Paragraph(_NOTHING),), role="data"),))]
            yield self._headings(layout) + answers
            headed = self.matcher.role(layout.status_heading) == "status"
            unanswered = self._asks_status(layout) and not answers
            takes_headings = unanswered and not headed

    def _answered(self) -> Iterator[tuple[SectionLayout, list[Row]]]:
        """The sections as they stand in the form, each with the rows of its answers."""
        report = self.report
        others = iter(report.other)
        written: set[str] = set()
        for layout in (*report.form.sections, *self._missing_layouts()):
            rows: list[Row] = []
            if layout.section == "description":
                if "description" not in written and report.description.text:
                    rows = [Row((self._running(report.description),))]
            elif layout.section == "other":
                rows = self._items(layout, next(others).items)
            elif layout.section not in written:
                rows = self._items(layout, getattr(report, layout.section))
            written.add(layout.section)
            yield layout, rows

    def _missing_layouts(self) -> list[SectionLayout]:
        """Headings for what the layout has no place for, as can be met in JSON made by hand."""
        held = [layout.section for layout in self.report.form.sections]
        status = self.matcher.form.column("status").headings[0]
        layouts = [
            SectionLayout(section.fills, section.name, status if section.status else "")
            for section in self.matcher.form.sections
            if section.fills not in (*held, "other") and getattr(self.report, section.fills) not in ((), RichText())
        ]
        layouts += [
            SectionLayout("other", section.heading, status) for section in self.report.other[held.count("other") :]
        ]
        return layouts

    def _loose(self, text: str) -> Paragraph:
        if is_special([text], self.matcher):
            text = to_html(plain(text))
        return Paragraph(text, role="data")

    def _headings(self, layout: SectionLayout) -> list[Row]:
        text, status = _places(layout)
        headings = {text: layout.heading}
        guidance = {text: layout.guidance}
        if layout.status_heading or layout.status_guidance or self._asks_status(layout):
            headings[status] = layout.status_heading
            guidance[status] = layout.status_guidance
        for column in layout.columns:
            headings[column.position - 1] = column.heading
            guidance[column.position - 1] = column.guidance
        rows = [_row({at: _cell(printed(words), "heading", at) for at, words in headings.items()})]
        if any(guidance.values()):
            rows.append(_row({at: _cell(printed(words), "guidance", at) for at, words in guidance.items()}))
        return rows

    def _asks_status(self, layout: SectionLayout) -> bool:
        return any(section.status for section in self.matcher.form.sections if section.fills == layout.section)

    def _items(self, layout: SectionLayout, items: tuple[Item, ...]) -> list[Row]:
        text, status = _places(layout)
        names = column_names(layout.columns)
        counting = self._counting(layout, items)
        rows = []
        for number, item in enumerate(items, 1):
            cells = {text: content_of(item)}
            counted = {}
            if item.status is not None:
                cells[status] = plain(item.status.text)
            for column in layout.columns:
                at = column.position - 1
                if column.role == "owner":
                    cells[at] = plain(item.owner or "")
                elif column.role == "due":
                    cells[at] = plain(item.due.text if item.due else "")
                elif column.role == "number":
                    counted[at] = plain(str(number))
                else:
                    cells[at] = plain(item.extra.get(names[column.position], ""))
            guard = guarded({**cells, **counted}, self.matcher, text)
            guard |= {at: (Paragraph(to_html(cells[at])),) for at in counting if cells[at] and guard[at] == cells[at]}
            rows.append(_data({**guard, **counted}))
        return rows

    def _counting(self, layout: SectionLayout, items: tuple[Item, ...]) -> list[int]:
        """The columns whose answers are but 1, 2, 3 …, which would be taken for the numbers of the rows."""
        text, _ = _places(layout)
        names = column_names(layout.columns)
        columns = {text: [item.text for item in items]}
        for column in layout.columns:
            at, heading = column.position - 1, column.heading
            if column.role == "extra" and (self.matcher.role(heading) == "number" if heading else at < text):
                columns[at] = [item.extra.get(names[column.position], "") for item in items]
        return [at for at, told in columns.items() if counts(filter(None, told))]

    def _running(self, description: RichText) -> Cell:
        content = _blocks(description)
        raw = description.raw if self.raw else None
        if raw is not None and not (is_fragment(raw) and _as_written(read_fragment(raw)) == content):
            raw = None
        return Cell(guarded({0: content}, self.matcher)[0], role="data", raw=raw)


def _data(cells: dict[int, tuple[Paragraph, ...]]) -> Row:
    return _row({at: Cell(content, at, role="data") for at, content in cells.items()})


def guarded(
    cells: dict[int, tuple[Paragraph, ...]], matcher: Matcher, text: int = 0
) -> dict[int, tuple[Paragraph, ...]]:
    """The cells of a row of answers, by their columns, with what would be taken for markup or for a line of the form
    written as markup.

    Args:
        cells: the content of each cell.
        matcher: that of the form they are written into.
        text: the column of the text.
    """
    texts = {at: _shown(content) for at, content in cells.items()}
    special = is_special([texts.get(at, "") for at in range(max(cells) + 1)], matcher, text)
    return {
        at: (Paragraph(to_html(content)),) if texts[at] and (special or is_fragment(texts[at])) else content
        for at, content in cells.items()
    }


def is_special(texts: list[str], matcher: Matcher, text: int = 0) -> bool:
    """Whether a row would be taken for a line of the form, or for markup, if it stood as it is.

    Args:
        texts: the cells of the row, from the left.
        matcher: that of the form.
        text: which of them stands in the column of the text.
    """
    filled = [text for text in texts if text]
    if len(filled) == 1 and is_fragment(filled[0]):
        return True
    if not any([_may_print(matcher, one) for one in filled]):
        return False
    text_first = [*texts[text : text + 1], *texts[:text], *texts[text + 1 :]]
    return any(_is_line_of_form(tried, texts, filled, text_first) for tried in _tried(matcher))


def _may_print(own: Matcher, text: str) -> bool:
    return _kept(own, text) if len(text) <= _LONGEST_KEPT else _ask(own, text)


def _ask(own: Matcher, text: str) -> bool:
    """Whether a text can make a row a line of a form that a reader may try."""
    return any(matcher.may_print(text) for matcher in _tried(own))


_kept = lru_cache(maxsize=4096)(_ask)


@lru_cache(maxsize=32)
def _tried(own: Matcher) -> tuple[Matcher, ...]:
    """The matchers of the forms that a reader may try, who is told no form."""
    known = [load_form(name) for name in BUILT_IN]
    return (own, *(matcher_for(form) for form in known if form != own.form))


def _is_line_of_form(matcher: Matcher, texts: list[str], filled: list[str], text_first: list[str]) -> bool:
    first = filled[0] if filled else ""
    if len(filled) == 1 and matcher.programme(first) is not None:
        return True
    if first and (matcher.initiative(first) is not None or matcher.leads_initiative(first)):
        return True
    if matcher.heading(texts) or (len(filled) == 2 and matcher.answered(*filled)):
        return True
    return matcher.guidance(text_first) or matcher.begins_with_guidance(text_first)


def _places(layout: SectionLayout) -> tuple[int, int]:
    """The columns of the text and the status, counted from 0."""
    taken = {column.position - 1 for column in layout.columns}
    free = [at for at in range(len(taken) + _LEAST_COLUMNS) if at not in taken]
    return free[0], free[1]


def _shown(content: tuple[Paragraph, ...]) -> str:
    return content[0].shown if len(content) == 1 else "\n".join([paragraph.shown for paragraph in content])


def _as_written(content: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The content without the places at which it stood in its fragment."""
    return tuple([Paragraph(one.text, one.runs, one.level, one.ordinal) for one in content])


def _blocks(description: RichText) -> tuple[Paragraph, ...]:
    """The paragraphs and list items of a description; its HTML is read only where it formats text within them."""
    blocks = tuple([Paragraph(block.text, (), block.level, block.ordinal) for block in description.blocks])
    if to_html(blocks) == description.html:
        return blocks
    html = description.html
    return _as_written(read_fragment(html)) if is_fragment(html) else plain(description.text)


def content_of(item: Item) -> tuple[Paragraph, ...]:
    """The paragraphs of an item's text."""
    return read_fragment(item.html) if item.html is not None else plain(item.text)


def printed(text: str) -> str:
    """A line of the form as it stands in a cell: what would be taken for markup in it is escaped."""
    if not is_fragment(text):
        return text
    # A harmless tag tells that the cell is a fragment, lest it be taken for one that was escaped as a whole.
    return escape(text) + _NOTHING


def _cell(text: str, role: Role, at: int = 0) -> Cell:
    content = plain(text)
    return Cell(tuple([Paragraph(paragraph.text, role=role) for paragraph in content]), at, role=role)


def _row(cells: dict[int, Cell]) -> Row:
    return Row(tuple([cells[at] for at in sorted(cells)]))


def _aligned(sections: list[list[Row]]) -> Iterator[Row]:
    """The rows of all sections, with empty cells up to a common width."""
    widths = [max([cell.column + 1 for row in rows for cell in row.cells]) for rows in sections]
    common = min(max([_LEAST_COLUMNS, *widths]), _MOST_ALIKE)
    for rows, width in zip(sections, widths, strict=True):
        yield from (_padded(row, max(width, common)) for row in rows)


def _padded(row: Row, width: int) -> Row:
    """The row with empty cells up to a width; a cell that stands alone takes all of it."""
    first = row.cells[0]
    if len(row.cells) == 1 and first.column == 0:
        return Row((Cell(first.content, 0, width, role=first.role, raw=first.raw),))
    held = {cell.column: cell for cell in row.cells}
    return Row(tuple([held.get(at) or Cell((), at, role=first.role) for at in range(width)]))
