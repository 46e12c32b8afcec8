"""However a form is laid out, in text, HTML or Word, its records are those of the plain form, and no letter is lost."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

import statusparse as sp
from tests.comparing import essence
from tests.losses import letters, lost
from tests.recognise.layout_builder import Cell, Layout, Part, Row, as_html, as_text, as_word, plain, visible

WRITERS: dict[str, Callable[[Layout], bytes]] = {"txt": as_text, "html": as_html, "docx": as_word}
RECORDS = (
    "programme",
    "initiative",
    "activities",
    "communication",
    "measurement",
    "results",
    "experiences",
    "description",
)


def records(report: sp.StatusReport) -> dict[str, Any]:
    """What the form says, apart from how it is laid out."""
    data = essence(report)
    return {name: data[name] for name in (*RECORDS, "other", "unplaced")} | {"year": report.year}


# Mutators. Each changes a layout in place, and does nothing where there is nothing left to change.


def rows(layout: Layout, kind: str | None = None) -> Iterator[Row]:
    """The rows of all sections."""
    for part in layout.parts:
        for row in part.rows:
            if kind is None or row.kind == kind:
                yield row


def a_table_for_each_section(layout: Layout) -> None:
    for part in layout.parts:
        part.own_table = True


def headings_as_paragraphs(layout: Layout) -> None:
    for part in layout.parts:
        # Columns in another order than the printed one must be headed, and what is repeated is a row.
        first = next(cell.text for cell in part.rows[0].cells if cell.text)
        swapped = "status" in first.casefold().split()
        part.heading_outside = not swapped and len(part.of("heading")) == 1


def columns_headed_below_the_heading(layout: Layout) -> None:
    for part in layout.parts:
        heading = part.of("heading")[0]
        if any(cell.text == "Status" for cell in heading.cells) and len(part.of("heading")) == 1:
            first = next(cell for cell in heading.cells if cell.text not in ("", "Status", "Nr."))
            below = Row("heading", [Cell("Aktivitet" if cell is first else cell.text) for cell in heading.cells])
            for cell in heading.cells:
                cell.text = cell.text if cell is first else ""
            part.rows.insert(1, below)


def broken_over_pages(layout: Layout) -> None:
    for part in layout.parts:
        heading, items = part.rows[0], part.of("item")
        if (
            not part.heading_outside
            and len(part.of("heading")) == 1
            and len(items) > 1
            and not any(cell.covered or cell.down > 1 for cell in items[1].cells)
        ):
            part.rows.insert(part.rows.index(items[1]), deepcopy(heading))


def merged_headings(layout: Layout) -> None:
    for row in rows(layout, "heading"):
        if len(row.cells) == 2 and row.cells[1].text == "":
            row.cells[:] = [Cell(row.cells[0].text, across=2)]


def a_column_of_numbers(layout: Layout) -> None:
    for part in layout.parts:
        number = 0
        for row in part.rows:
            number += row.kind == "item" and part.name != "description"
            counted = str(number) if row.kind == "item" and part.name != "description" else ""
            if not (row.cells and row.cells[0].text.isdigit()):
                row.cells.insert(0, Cell(counted))


def sections_in_another_order(layout: Layout) -> None:
    layout.parts.reverse()


def spelt_otherwise(layout: Layout) -> None:
    for number, part in enumerate(layout.parts, 1):
        for row in part.of("heading"):
            for cell in row.cells:
                if len(cell.text) > 3:
                    cell.text = f"{cell.text.upper()} :" if number % 2 else f"{number}. {cell.text}"


def without_danish_letters(layout: Layout) -> None:
    for row in rows(layout, "heading"):
        for cell in row.cells:
            cell.text = cell.text.replace("å", "aa").replace("Å", "AA")


def a_slip_of_the_finger(layout: Layout) -> None:
    slips = {"Aktiviteter": "Aktivteter", "Formidling": "Fromidling", "Statusbeskrivelse": "Statusbeskrivlese"}
    for row in rows(layout, "heading"):
        for cell in row.cells:
            cell.text = slips.get(cell.text, cell.text)


def without_guidance(layout: Layout) -> None:
    for part in layout.parts:
        part.rows = [row for row in part.rows if row.kind != "guidance"]


def guidance_in_the_heading_cell(layout: Layout) -> None:
    _join_guidance(layout, "{}\n{}")


def guidance_on_the_heading_line(layout: Layout) -> None:
    _join_guidance(layout, "{} ({})")


def _join_guidance(layout: Layout, pattern: str) -> None:
    for part in layout.parts:
        guidance = part.of("guidance")
        if not part.heading_outside and len(part.of("heading")) == 1 and guidance:
            for heading, asked in zip(part.rows[0].cells, guidance[0].cells, strict=False):
                if heading.text and asked.text and "(" not in asked.text:
                    heading.text = pattern.format(heading.text, asked.text)
                elif asked.text:
                    heading.text = f"{heading.text}\n{asked.text}"
            part.rows.remove(guidance[0])


def status_before_the_activity(layout: Layout) -> None:
    for part in layout.parts:
        heading = part.rows[0]
        if (
            not part.heading_outside
            and [cell.text for cell in heading.cells][1:2] == ["Status"]
            and len(heading.cells) == 2
        ):
            for row in part.rows:
                if len(row.cells) == 2 and not any(cell.covered or cell.down > 1 for cell in row.cells):
                    row.cells.reverse()


def empty_rows(layout: Layout) -> None:
    for part in layout.parts:
        width = len(part.rows[-1].cells)
        part.rows += [Row("item", [Cell() for _ in range(width)]) for _ in range(2)]


def an_empty_column_behind(layout: Layout) -> None:
    for row in rows(layout):
        row.cells.append(Cell())


def lines_in_the_table(layout: Layout) -> None:
    layout.lines_in_table = True


def the_name_in_a_cell_of_its_own(layout: Layout) -> None:
    layout.initiative = ["Indsats:", '"Et trygt natteliv" 2017']


def in_a_layout_table(layout: Layout) -> None:
    layout.in_layout_table = True


MUTATORS = [
    a_table_for_each_section,
    headings_as_paragraphs,
    columns_headed_below_the_heading,
    broken_over_pages,
    merged_headings,
    a_column_of_numbers,
    sections_in_another_order,
    spelt_otherwise,
    without_danish_letters,
    a_slip_of_the_finger,
    without_guidance,
    guidance_in_the_heading_cell,
    guidance_on_the_heading_line,
    status_before_the_activity,
    empty_rows,
    an_empty_column_behind,
    lines_in_the_table,
    the_name_in_a_cell_of_its_own,
    in_a_layout_table,
]

#: A misspelt heading is known by the "Status" beside it, lest an activity be taken for a heading.
APART = [
    {a_slip_of_the_finger, columns_headed_below_the_heading},
    {a_slip_of_the_finger, headings_as_paragraphs},
    {a_slip_of_the_finger, guidance_on_the_heading_line},
]

EXPECTED = records(sp.parse(as_text(plain())))


def test_the_plain_form_says_what_it_says() -> None:
    report = sp.parse(as_text(plain()))
    assert [(item.text, item.status and item.status.state) for item in report.activities] == [
        ("Tovholdermøder", "completed"),
        ("Møde med nye aktører", "ongoing"),
        ("Temaaften på Børge Café", "planned"),
        ("Måling af støj", "unknown"),
    ]
    assert [item.text for item in report.communication] == ["Folder om co-creation", "Pressemeddelelse"]
    assert [item.text for item in report.measurement] == ["Spørgeskema"]
    assert [item.text for item in report.results] == ["Færre anmeldelser"]
    assert [item.text for item in report.experiences] == ["Aftal tiderne i god tid"]
    assert report.description.text == "Det går fremad i byens natteliv."
    assert report.unplaced == ()


def check(layout: Layout, format: str, expected: dict[str, Any] = EXPECTED) -> None:
    """Compares the records of a layout, and counts its letters."""
    report = sp.parse(WRITERS[format](layout), format=format)
    assert records(report) == expected
    shown = visible(layout)
    codes = {found.code for found in report.diagnostics}
    # Numbers that merely count the rows, and repeats of heading rows, may be left out, and are said to be.
    if "column-dropped" in codes:
        shown = "".join(character for character in shown if not character.isdigit())
    if "heading-repeated" in codes:
        assert not letters("".join(set(shown))) - letters(whole(report))
    else:
        assert lost(shown, report) == ""


def whole(report: sp.StatusReport) -> str:
    """All of a report as text."""
    return sp.to_json(report).decode()


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("mutate", MUTATORS, ids=lambda mutate: mutate.__name__)
def test_another_layout_gives_the_same_records(mutate: Callable[[Layout], None], format: str) -> None:
    layout = plain()
    mutate(layout)
    check(layout, format)


#: How many layouts are stacked for each format; the variable makes it more.
SEEDS = int(os.environ.get("STATUSPARSE_STACKS", "100"))
DEEPEST = 5


@pytest.mark.parametrize("format", WRITERS)
def test_layouts_stacked_at_random_give_the_same_records(format: str) -> None:
    for seed in range(SEEDS):
        chosen = random.Random(seed).sample(MUTATORS, DEEPEST)
        if any(pair <= set(chosen) for pair in APART):
            continue
        layout = plain()
        for mutate in chosen:
            mutate(layout)
        try:
            check(layout, format)
        except (AssertionError, sp.StatusParseError) as error:
            pytest.fail(f"seed {seed}, {[mutate.__name__ for mutate in chosen]}: {str(error)[:2000]}")


# Layouts that say more or less than the plain form: what changes is stated.


def further(layout: Layout) -> None:
    """Adds columns with who is responsible, when, and a remark to the activities."""
    for row, words in zip(
        layout.parts[0].rows,
        ["Tovholder|Tidsfrist|Bemærkninger", "||", "SSP|1. maj 2018|Ring først", "||", "Bo|uge 12|", "||"],
        strict=True,
    ):
        row.cells += [Cell(text) for text in words.split("|")]


@pytest.mark.parametrize("format", WRITERS)
def test_further_columns_become_owner_due_and_extra(format: str) -> None:
    layout = plain()
    further(layout)
    report = sp.parse(WRITERS[format](layout), format=format)
    assert [(item.owner, item.due and item.due.edtf, item.extra) for item in report.activities] == [
        ("SSP", "2018-05-01", {"Bemærkninger": "Ring først"}),
        (None, None, {"Bemærkninger": ""}),
        ("Bo", "2017-03-20/2017-03-26", {"Bemærkninger": ""}),
        (None, None, {"Bemærkninger": ""}),
    ]
    assert [item.text for item in report.activities] == [item["text"] for item in EXPECTED["activities"]]
    assert lost(visible(layout), report) == ""


@pytest.mark.parametrize("format", ["html", "docx"])
def test_a_status_merged_over_activities_holds_for_each(format: str) -> None:
    layout = plain()
    items = layout.parts[0].of("item")
    items[0].cells[1].down = 2
    items[1].cells[1] = Cell(covered=True)
    report = sp.parse(WRITERS[format](layout), format=format)
    statuses = [item.status.text for item in report.activities if item.status]
    assert statuses == ["Gennemført i september 2017", "Gennemført i september 2017", "Planlagt januar 2018", ""]


@pytest.mark.parametrize("format", ["html", "docx"])
def test_lists_that_answer_each_other_are_the_rows_of_the_plain_form(format: str) -> None:
    layout = plain()
    part = layout.parts[0]
    items = part.of("item")[:3]
    listed = Row("item", [Cell(entries=[row.cells[at].text for row in items]) for at in (0, 1)])
    part.rows = [*part.rows[:2], listed, part.rows[-1]]
    check(layout, format)


@pytest.mark.parametrize("format", WRITERS)
def test_several_forms_in_one_file_are_told_apart(format: str) -> None:
    first, second = plain(), plain()
    second.initiative = ['Indsats: "Tryg cykling" 2018']
    for layout in (first, second):
        layout.lines_in_table = True
    first.parts += [
        Part("", [Row("heading", [Cell(text) for text in words])]) for words in (second.title, second.initiative)
    ]
    first.parts += second.parts
    data = WRITERS[format](first)
    with pytest.raises(sp.SeveralForms, match="2 forms"):
        sp.parse(data, format=format)
    reports = sp.parse_all(data, format=format)
    assert [(report.initiative, report.year) for report in reports] == [
        ("Et trygt natteliv", 2017),
        ("Tryg cykling", 2018),
    ]
    assert records(reports[0]) == EXPECTED
    assert [item.text for item in reports[1].activities] == [item["text"] for item in EXPECTED["activities"]]
