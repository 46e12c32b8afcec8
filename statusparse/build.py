"""Builds records from words: what reading makes of a cell, for files and for callers alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec.structs import replace

from statusparse.counting import shortened
from statusparse.danish.dates import Fault, Years, scan
from statusparse.danish.status import scan_status
from statusparse.diagnostics import diagnostic
from statusparse.document import Paragraph
from statusparse.limits import UNLIMITED
from statusparse.links import links_of, without_addresses
from statusparse.memory import Memory
from statusparse.report import Block, DateSpan, Diagnostic, Due, Item, Link, Place, RichText, Status
from statusparse.rich import to_html

__all__ = ["Builder", "plain"]

#: Texts longer than that, of which there are few, are read some lines at a time.
_LONG = 20_000
_NO_LINKS: tuple[Link, ...] = ()


def plain(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text in normal form: one a line."""
    if "\n" not in text:
        return (Paragraph(text),) if text else ()
    return tuple([Paragraph(line) for line in text.split("\n")])


class Builder:
    """Builds the records of one report, and collects what there is to say about them.

    Args:
        years: the form's year or period, for dates that name none.
        base: the day that relative dates count from.
        memory: counts what is built; None counts nothing.
    """

    def __init__(self, years: Years = None, base: date | None = None, memory: Memory | None = None) -> None:
        self.years = years
        self.base = base
        self.diagnostics: list[Diagnostic] = []
        self._memory = memory or Memory(UNLIMITED)

    def dates(self, text: str, at: Place) -> tuple[DateSpan, ...]:
        """The dates in a text."""
        if len(text) > _LONG:
            return self._dates_by_lines(text, at)
        found = scan(text, self.years, self.base)
        if found.faults or found.dates:
            self._report(found.dates, found.faults, at)
        return found.dates

    def _dates_by_lines(self, text: str, at: Place) -> tuple[DateSpan, ...]:
        """The dates in a long text, read some lines at a time, since reading takes up far more than the text does."""
        dates: list[DateSpan] = []
        begin = 0
        while begin < len(text):
            end = text.find("\n", begin + _LONG // 2) + 1 or len(text)
            found = scan(text[begin:end], self.years, self.base)
            self._report(found.dates, found.faults, at)
            dates += [replace(one, span=(one.span[0] + begin, one.span[1] + begin)) for one in found.dates]
            self._memory.take("date", len(found.dates))
            begin = end
        return tuple(dates)

    def _report(self, dates: Iterable[DateSpan], faults: Iterable[Fault], at: Place) -> None:
        for fault in faults:
            self.diagnostics.append(diagnostic(fault.code, fault.message, at))
        for found in dates:
            if found.inferred and found.start != found.end:
                year = found.start or found.end
                said = f"“{found.text}” names no year; {year.year if year else 'the form’s year'} was taken."
                self.diagnostics.append(diagnostic("year-inferred", said, at))
            elif found.inferred:
                said = f"“{found.text}” names no year; it was read as {found.edtf}."
                self.diagnostics.append(diagnostic("year-inferred", said, at))

    def status(self, text: str, at: Place = Place()) -> Status:
        """The status that a cell says."""
        status, faults = scan_status(text, self.years, self.base)
        if faults or status.dates or status.also:
            self._report((*status.dates, *(found for clause in status.also for found in clause.dates)), faults, at)
        if status.state == "unknown":
            said = f"The status “{shortened(text)}” says nothing of progress." if text else "The status cell is empty."
            self.diagnostics.append(diagnostic("status-unknown", said, at))
        return status

    def due(self, text: str, at: Place = Place()) -> Due | None:
        """The deadline that a cell says; None where it is empty."""
        if not text:
            return None
        dates = self.dates(text, at)
        if not dates:
            return Due(text)
        first = dates[0]
        return Due(
            text,
            first.span,
            first.start,
            first.end,
            first.precision,
            first.edtf,
            first.approximate,
            first.inferred,
        )

    def item(
        self,
        content: tuple[Paragraph, ...],
        status: str | None,
        owner: str | None = None,
        due: str | None = None,
        extra: Mapping[str, str] | None = None,
        at: Place = Place(),
    ) -> Item:
        """The item of a row.

        Args:
            content: the text cell.
            status, owner, due: the texts of these columns; None where the section has no such column.
            extra: the texts of further columns, by their headings.
            at: where the row stood.
        """
        before = len(self.diagnostics)
        if status:
            self._memory.check_letters(status)
        if len(content) == 1 and not content[0].runs and not content[0].level:
            text = content[0].text
            formatted = False
        else:
            text = "\n".join([paragraph.shown for paragraph in content])
            formatted = any(paragraph.formatted for paragraph in content)
        self._memory.check_letters(text)
        links = links_of(content, text) if formatted or "://" in text or "www." in text.lower() else _NO_LINKS
        built = Item(
            text=text,
            label=without_addresses(text) if links else text,
            html=to_html(content) if formatted else None,
            links=links,
            dates=self.dates(text, at),
            status=None if status is None else self.status(status, at),
            owner=owner or None,
            due=self.due(due or "", at),
            extra=dict(extra or {}),
            at=at,
        )
        self._memory.take_item(built, len(self.diagnostics) - before)
        return built

    def rich_text(self, content: tuple[Paragraph, ...], raw: str | None = None, at: Place = Place()) -> RichText:
        """The running text of a section.

        Args:
            content: its paragraphs and list items.
            raw: the markup they came as, if they did.
            at: the place of paragraphs that know none of their own.
        """
        if not content:
            return RichText()
        text = "\n".join([paragraph.shown for paragraph in content])
        self._memory.take("letter", 2 * len(text))
        self._memory.take("cell", len(content))
        nowhere = Place()
        blocks = tuple(
            Block(
                "list_item" if paragraph.level else "paragraph",
                paragraph.text,
                paragraph.ordinal,
                paragraph.level,
                at if paragraph.at == nowhere else paragraph.at,
            )
            for paragraph in content
        )
        return RichText(text, to_html(content), raw, blocks, links_of(content, text), self.dates(text, at))
