"""Writes out the year of dates that name none, so that they mean the same days in the form of another year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.dates import Years, scan
from statusparse.document import Paragraph, Run
from statusparse.report import DateSpan

__all__ = ["Edit", "edited", "edited_content", "year_edits"]

#: What may stand between a date and the year that is written behind it: "24/11 2017", "24.11.2017", "24/11/2017".
_JOINTS = (" ", ".", "/", "-")


class Edit(Struct, frozen=True):
    """Words to put in place of a stretch of a text: `start` and `end` are code points, alike where words are put in."""

    start: int
    end: int
    words: str


def year_edits(text: str, dates: Iterable[DateSpan], before: Years, after: Years) -> list[Edit]:
    """What to change in a text so that its dates mean the same in the form of another year.

    Only dates that take their year from the form are changed, and only where the other form gives them another one:
    the year is written behind them, or, where that cannot be read, their days in their place. What stays ambiguous in
    any words is left as it is.

    Args:
        text: a text in normal form.
        dates: those that its record holds.
        before, after: the year or the period of each form.

    Returns:
        The edits from the last to the first; none touches another.

    >>> year_edits("Planlagt 24/11", scan("Planlagt 24/11", 2017).dates, 2017, 2018)
    [Edit(start=14, end=14, words=' 2017')]
    """
    held = {found.text for found in dates}
    wanted = scan(text, before).dates
    edits: list[Edit] = []
    for index in reversed(range(len(wanted))):
        found = wanted[index]
        if not found.inferred or found.text not in held or _bounds(found) == (None, None):
            continue
        candidates: Iterator[list[Edit]] = iter([edits, *([*edits, edit] for edit in _candidates(found))])
        edits = next((some for some in candidates if _means(edited(text, some), after, wanted[index:])), edits)
    return edits


def _candidates(found: DateSpan) -> Iterator[Edit]:
    years = dict.fromkeys(day.year for day in (found.start, found.end) if day)
    for joint in _JOINTS:
        for year in years:
            yield Edit(found.span[1], found.span[1], f"{joint}{year}")
    yield Edit(*found.span, _days(found))


def _days(found: DateSpan) -> str:
    first, last = (day and f"{day.day}.{day.month}.{day.year}" for day in (found.start, found.end))
    if first == last:
        return first or ""
    if first is None:
        return f"senest {last}"
    return f"fra {first}" if last is None else f"{first}-{last}"


def _means(text: str, years: Years, wanted: Iterable[DateSpan]) -> bool:
    """Whether the last dates of a text have the wanted bounds, and nothing else at their places."""
    expected = [_bounds(found) for found in wanted]
    dates = scan(text, years).dates
    return [_bounds(found) for found in dates[len(dates) - len(expected) :]] == expected


def _bounds(found: DateSpan) -> tuple[date | None, date | None]:
    return found.start, found.end


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text after edits that are given from its end to its beginning.

    >>> edited("Planlagt 24/11", [Edit(14, 14, " 2017")])
    'Planlagt 24/11 2017'
    """
    for edit in edits:
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def edited_content(content: Iterable[Paragraph], edits: Iterable[Edit]) -> tuple[Paragraph, ...]:
    """Paragraphs after edits of their joined text; the words take the formatting that ends where they are put in.

    An edit that reaches beyond a paragraph, or into the number of a list item, is left out.
    """
    paragraphs = list(content)
    for edit in edits:
        begin = 0
        for index, paragraph in enumerate(paragraphs):
            shift = begin + len(paragraph.shown) - len(paragraph.text)
            if shift <= edit.start and edit.end <= shift + len(paragraph.text):
                inner = Edit(edit.start - shift, edit.end - shift, edit.words)
                paragraphs[index] = replace(
                    paragraph, text=edited(paragraph.text, [inner]), runs=tuple(_edited_runs(paragraph.runs, inner))
                )
            begin += len(paragraph.shown) + 1
    return tuple(paragraphs)


def _edited_runs(runs: Iterable[Run], edit: Edit) -> Iterator[Run]:
    taker = edit.start if edit.end > edit.start else edit.start - 1
    begin = 0
    for run in runs:
        end = begin + len(run.text)
        words = edit.words if begin <= taker < end else ""
        text = run.text[: max(edit.start - begin, 0)] + words + run.text[max(edit.end - begin, 0) :]
        if text:
            yield replace(run, text=text)
        begin = end
