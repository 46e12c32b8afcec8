"""Guidance in words of the form's own, in words of somebody's own, and with the answer behind it in the same cell."""

from __future__ import annotations

import html

import pytest

import statusparse as sp
from tests.comparing import essence

OURS = "Nedenfor beskrives de aktiviteter der er afholdt og/eller planlægges at blive afholdt"
QUESTION = "Hvad er status på aktiviteterne (gennemført/planlagt)"
LONG = f"{OURS}: Inspektion af legepladser og opsætning af nyt hegn i Gistrup"
Rows = list[tuple[str, str]]

# The rows below "Aktiviteter | Status"; the items and their states; the guidance of the section.
CELLS: dict[str, tuple[Rows, list[tuple[str, str]], tuple[str, str]]] = {
    "guidance alone": ([(OURS, QUESTION), ("Tur", "Aflyst")], [("Tur", "cancelled")], (OURS, QUESTION)),
    "the answer on the next line, the question untouched": (
        [(f"{OURS}:\nInspektion", QUESTION)],
        [("Inspektion", "unknown")],
        (f"{OURS}:", QUESTION),
    ),
    "the answer on the next line of both cells": (
        [(f"{OURS}\nInspektion", f"{QUESTION}\nGennemført i april")],
        [("Inspektion", "completed")],
        (OURS, QUESTION),
    ),
    "an answer of several lines, its status in place of the question": (
        [(f"{OURS}\nInspektion\nog hegn", "Gennemført i maj"), ("Tur", "Aflyst")],
        [("Inspektion\nog hegn", "completed"), ("Tur", "cancelled")],
        (OURS, ""),
    ),
    "the answer on the same line is an item with the words of both": (
        [(LONG, QUESTION)],
        [(LONG, "unknown")],
        ("", ""),
    ),
    "guidance of somebody's own beside the question": (
        [("Skriv her hvad I har gjort og vil gøre i år", QUESTION), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        ("Skriv her hvad I har gjort og vil gøre i år", QUESTION),
    ),
    "a line of somebody's own behind the guidance": (
        [(f"{OURS}\nBrug gerne stikord", QUESTION), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        (f"{OURS}\nBrug gerne stikord", QUESTION),
    ),
    "guidance shortened, below words for the status": (
        [("Nedenfor beskrives aktiviteter", "Status på aktiviteterne"), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        ("Nedenfor beskrives aktiviteter", "Status på aktiviteterne"),
    ),
    "guidance that goes on on its line": (
        [(f"{OURS} (max 10 linjer)", QUESTION), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        (f"{OURS} (max 10 linjer)", QUESTION),
    ),
    "guidance with a time and an instruction behind it": (
        [(f"{OURS} i perioden. Skriv kort.", QUESTION), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        (f"{OURS} i perioden. Skriv kort.", QUESTION),
    ),
    "an instruction behind a colon": (
        [(f"{OURS}: Skriv kort", QUESTION), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        (f"{OURS}: Skriv kort", QUESTION),
    ),
    "an answer in questions of its own": (
        [("Hvad\nVi holdt møde\nHvem\nSSP", "Afholdt"), ("Tur", "Aflyst")],
        [("Hvad\nVi holdt møde\nHvem\nSSP", "completed"), ("Tur", "cancelled")],
        ("", ""),
    ),
    "a question in its place": (
        [("Hvilke aktiviteter er afholdt?", "Status (gennemført/planlagt)"), ("Tur", "Aflyst")],
        [("Tur", "cancelled")],
        ("Hvilke aktiviteter er afholdt?", "Status (gennemført/planlagt)"),
    ),
    "a question further down is answered": (
        [("Tur", "Aflyst"), ("Er der holdt møder?", "Afholdt 3/5")],
        [("Tur", "cancelled"), ("Er der holdt møder?", "completed")],
        ("", ""),
    ),
}


def _text(rows: Rows) -> bytes:
    quoted = ["\t".join(f'"{cell}"' if "\n" in cell else cell for cell in row) for row in rows]
    return "\n".join(["Indsats: Byen 2018", "Aktiviteter\tStatus", *quoted]).encode()


def _page(rows: Rows) -> bytes:
    told = [
        "".join(f"<td>{html.escape(cell).replace(chr(10), '<br>')}</td>" for cell in row)
        for row in [("Aktiviteter", "Status"), *rows]
    ]
    return f"<p>Indsats: Byen 2018</p><table>{''.join(f'<tr>{row}</tr>' for row in told)}</table>".encode()


@pytest.mark.parametrize("name", CELLS)
def test_guidance_is_told_from_what_was_answered(name: str) -> None:
    rows, items, guidance = CELLS[name]
    report = sp.parse(_text(rows), format="txt")
    assert [(item.text, item.status and item.status.state) for item in report.activities] == items
    (layout,) = report.form.sections
    assert (layout.guidance, layout.status_guidance) == guidance
    assert not report.other
    assert not report.unplaced
    assert essence(sp.parse(_page(rows), format="html")) == essence(report)
    for format in ("txt", "html", "docx"):
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)


def test_answers_behind_the_guidance_of_results_and_running_text() -> None:
    text = (
        'Indsats: Byen 2018\nResultater/delmål i 2018\n"Hvilke resultater er opnået i indsatsen\nIngen skader"\nRo\n'
        'Statusbeskrivelse\n"Max. ½ side\nAlle er glade\nog trygge"\n'
    )
    report = sp.parse(text.encode(), format="txt")
    assert [item.text for item in report.results] == ["Ingen skader", "Ro"]
    assert report.description.text == "Alle er glade\nog trygge"


def test_the_formatting_of_an_answer_stays() -> None:
    page = f"<p>Indsats: Byen 2018<table><tr><td>Aktiviteter<td>Status<tr><td><i>{OURS}</i><br>En <b>god</b> tur<td>Afholdt</table>"
    (item,) = sp.parse(page.encode(), format="html").activities
    assert (item.text, item.html) == ("En god tur", "<p>En <b>god</b> tur</p>")


def test_a_section_headed_with_a_question_is_kept_from_an_empty_one_above_it() -> None:
    text = b"Indsats: Byen 2018\nAktiviteter\tStatus\n<p></p>\t\nHvad koster det?\tStatus\nLeje\tBetalt\n"
    report = sp.parse(text, format="txt")
    assert not report.activities
    assert [section.heading for section in report.other] == ["Hvad koster det?"]
    for format in ("txt", "html", "docx"):
        assert essence(sp.parse(sp.render(report, format), format=format)) == essence(report)


def test_a_question_below_a_section_without_statuses_heads_a_section() -> None:
    text = b"Indsats: Byen 2018\nResultater/delm\xc3\xa5l i 2018\nHvad n\xc3\xa5ede vi\tStatus\nLys\tSat op\n"
    report = sp.parse(text, format="txt")
    assert [section.heading for section in report.other] == ["Hvad nåede vi"]
    assert essence(sp.parse(sp.render(report, "docx"))) == essence(report)


@pytest.mark.parametrize(
    "heading",
    ["Aktiviteter (fortsat)", "Aktiviteter fortsat", "Aktiviteter, forts.", "AKTIVITETER – FORTSAT", "1. Aktiviteter (Fortsat)"],
)  # fmt: skip
def test_a_heading_that_goes_on_is_of_the_same_section(heading: str) -> None:
    text = f"Indsats: Byen 2018\nAktiviteter\tStatus\nTur\tAflyst\nFormidling\tStatus\nFolder\tTrykt\n{heading}\tStatus\nMøde\tHoldt\n"
    report = sp.parse(text.encode(), format="txt")
    assert [item.text for item in report.activities] == ["Tur", "Møde"]
    assert not report.other
    assert [found.text for found in report.unplaced] == [heading]
