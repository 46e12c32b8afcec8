"""The states of status cells: the labelled file, and tables of our own."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from pathlib import Path

import pytest

from statusparse.danish.status import read_status, scan_status
from statusparse.danish.status.lookup import look_up
from statusparse.danish.status.tokens import fold
from statusparse.report import DateSpan

sys.path.insert(0, str(Path(__file__).parent))
from status_batches import BATCHES
from status_contexts import CONTEXTS
from status_idioms import IDIOMS
from status_phrases import PHRASES
from status_records import RECORDS
from status_sayings import SAYINGS
from status_sentences import SENTENCES
from status_vectors import TABLE, rows

LABELLED = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "status_phrases.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["text"])
def test_labelled_phrase_is_read_as_labelled(row: dict[str, object]) -> None:
    status = read_status(str(row["text"]), 2017)
    assert (status.state, [clause.state for clause in status.also]) == (row["state"], row["also"])


ROWS = rows(TABLE) + rows(SENTENCES)
CELLS = [row[0] for row in ROWS]


@pytest.mark.parametrize(("cell", "state", "also"), ROWS, ids=CELLS)
def test_cell_has_the_state_a_reader_gives_it(cell: str, state: str, also: list[str]) -> None:
    status = read_status(cell, 2017)
    assert (status.state, [clause.state for clause in status.also]) == (state, also)


BATCH = {
    part.split("\n", 1)[0]: rows(part.split("\n", 1)[1])
    for part in (BATCHES + CONTEXTS + IDIOMS + PHRASES + SAYINGS).split("# ")[1:]
}


@pytest.mark.parametrize("title", BATCH)
def test_every_cell_of_a_batch_has_its_states(title: str) -> None:
    read = ((cell, read_status(cell, 2018), state, also) for cell, state, also in BATCH[title])
    missed = [
        (cell, status.state, [clause.state for clause in status.also])
        for cell, status, state, also in read
        if (status.state, [clause.state for clause in status.also]) != (state, also)
    ]
    assert missed == []


ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})
#: What programs and people do to a cell that changes nothing in what it says.
DRESSINGS = {
    "a full stop": lambda cell: f"{cell}." if cell[-1:].isalnum() else cell,
    "a small letter": lambda cell: cell[:1].lower() + cell[1:],
    "no Danish letters": lambda cell: cell.translate(ASCII),
    "no-break spaces": lambda cell: cell.replace(" ", "\u00a0"),
    "runs of blanks": lambda cell: re.sub(r"(?<=\S) (?=\S)", "   ", cell),
    "a dash of a list": lambda cell: f"- {cell}",
    "a dot of a list": lambda cell: f"  •  {cell}",
}


def said(cell: str) -> tuple[object, ...]:
    """What a cell says, whatever its letters and blanks."""
    status = read_status(cell, 2018)
    clauses = [(clause.state, edtf(clause.dates)) for clause in status.also]
    return status.state, edtf(status.dates), clauses, status.note.translate(ASCII).casefold().split()


@pytest.mark.parametrize("dressing", DRESSINGS)
def test_a_cell_says_the_same_however_it_is_dressed(dressing: str) -> None:
    cells = [row["text"] for row in LABELLED] + CELLS + [row[0] for batch in BATCH.values() for row in batch]
    dressed = ((cell, DRESSINGS[dressing](cell)) for cell in cells)
    assert [(cell, said(cell), said(other)) for cell, other in dressed if said(cell) != said(other)] == []


NOTES = {
    "Afventer svar fra Teknik og Miljø": "svar fra Teknik og Miljø",
    "Afholdt for børn og unge i maj": "for børn og unge",
    "Afventer svar fra By og Land": "svar fra By og Land",
    "Gennemført for børn og for unge": "for børn og for unge",
    "Afholdt for hold 3 og 4": "for hold 3 og 4",
    "Færdig og i brug": "",
    "To ture afholdt": "To ture",
    "Intet nyt": "Intet nyt",
    "Siden er ikke populær": "Siden ikke populær",
    "Ingen af skolerne": "Ingen af skolerne",
    "Aflyst, ingen tilmeldinger": "ingen tilmeldinger",
    "Ingen møder afholdt": "Ingen møder",
    "Der er ikke holdt møder": "møder",
    "gennemført/ikke gennemført": "",
    "Gennemført med skole & klub": "med skole & klub",
    "Gennemført og evalueret": "",
    "Planlagt (til godkendelse)": "til godkendelse",
    "Gennemført den 6. november 2017": "",
    "Gennemført": "",
    "Planlægges.": "",
    "Gennemføres løbende": "",
    "Gennemføres hvert LMU-møde": "hvert LMU-møde",
    "Gennemføres hver tredje torsdag": "",
    "Gennemført i september 2017": "",
    "Gennemført med 35 deltagere": "med 35 deltagere",
    "Gennemført (35 deltagere)": "35 deltagere",
    "Gennemført d. 3/5 på Trekanten i samarbejde med politiet": "på Trekanten i samarbejde med politiet",
    "Aflyst pga. for få tilmeldte": "pga. for få tilmeldte",
    "Aflyst, da der manglede deltagere": "da der manglede deltagere",
    "Gennemført, men senere end planlagt": "senere end planlagt",
    "Vandringen blev gennemført i slutningen af oktober": "Vandringen",
    "Vi har gennemført et kursus": "et kursus",
    "Påbegyndt (5–24 %)": "5–24 %",
    "3 af 5 møder afholdt": "3 af 5 møder",
    "Gennemført. 35 deltagere. Evalueret. God stemning": "35 deltagere; God stemning",
    "Gennemført 1.6.2017, næste planlagt januar 2018": "",
    "Gennemført uden problemer": "uden problemer",
    "Afholdt 3. maj\nTak til alle": "Tak til alle",
    "Udskudt (sygdom) til maj 2018": "sygdom",
    "Gennemført den 3. maj kl. 9.30": "kl. 9.30",
    "Mødet 3/5 kl. 14 er aflyst": "Mødet kl. 14",
    "Gennemført (på nær Gug og Nibe)": "på nær Gug og Nibe",
    "Gennemført (ikke for 8. og 9. klasse)": "ikke for 8. og 9. klasse",
    "Se ovenfor": "Se ovenfor",
    "–": "",
}


@pytest.mark.parametrize(("cell", "note"), NOTES.items())
def test_note_is_what_the_state_and_the_dates_leave(cell: str, note: str) -> None:
    assert read_status(cell, 2017).note == note


def edtf(dates: tuple[DateSpan, ...]) -> str:
    return " ".join(found.edtf for found in dates)


@pytest.mark.parametrize("line", RECORDS.strip().splitlines())
def test_cell_gives_its_whole_record(line: str) -> None:
    cell, *expected = (part.strip() for part in line.replace("\\n", "\n").split("|"))
    status = read_status(cell, 2017)
    also = [f"{clause.text} = {clause.state} @ {edtf(clause.dates)}".removesuffix(" @ ") for clause in status.also]
    assert [status.state, edtf(status.dates), status.note, *also] == expected
    for clause in status.also:
        assert [clause.text[slice(*found.span)] for found in clause.dates] == [found.text for found in clause.dates]


def test_dates_belong_to_their_clause() -> None:
    status = read_status("Afholdt 1/3 og 2/5 2017, sidste møde planlagt 3/9 2017 (uge 36)")
    assert [d.start for d in status.dates] == [date(2017, 3, 1), date(2017, 5, 2)]
    (clause,) = status.also
    assert next(clause.text[d.span[0] : d.span[1]] for d in clause.dates) == "3/9 2017"


def test_new_date_of_a_cancelled_activity_is_the_date_of_the_main_clause() -> None:
    status = read_status("Aflyst, ny dato 3/5 2018")
    assert (status.state, [d.edtf for d in status.dates]) == ("postponed", ["2018-05-03"])


def test_bare_date_says_nothing_of_progress() -> None:
    status = read_status("3. maj 2018")
    assert (status.state, len(status.dates), status.note, status.also) == ("unknown", 1, "", ())


def test_year_completes_dates() -> None:
    assert read_status("Gennemført 3/5", 2017).dates[0].start == date(2017, 5, 3)


def test_faults_of_dates_are_reported() -> None:
    status, faults = scan_status("Gennemført 31.02.2017")
    assert status.state == "completed"
    assert status.dates == ()
    assert [fault.code for fault in faults] == ["date-impossible"]


QUESTIONS = [
    ("Hvad er status på aktiviteterne (gennemført/planlagt)", "unknown"),
    ("Status: gennemført/planlagt", "unknown"),
    ("Gennemført? Ja/nej", "unknown"),
    ("Er aktiviteten gennemført?", "unknown"),
    ("Gennemført? Ja", "completed"),
    ("Status: gennemført", "completed"),
    ("Er gennemført, men hvordan?", "completed"),
    ("Skal vi vente? Planlagt til maj", "planned"),
]


@pytest.mark.parametrize(("text", "state"), QUESTIONS)
def test_a_question_that_nobody_answered_says_nothing(text: str, state: str) -> None:
    assert read_status(text, 2017).state == state


def test_a_long_cell_has_its_dates_like_a_short_one() -> None:
    cell = "Gennemført i går" + " med mange glade og engagerede borgere" * 8
    (found,) = read_status(cell, base=date(2017, 11, 24)).dates
    assert found.edtf == "2017-11-23"
    assert read_status("Gennemført i går", base=date(2017, 11, 24)).dates[0].edtf == "2017-11-23"
    (found,) = read_status(cell.replace("i går", "den 3. maj"), 2016).dates
    assert found.edtf == "2016-05-03"


WORDS = [
    ("gennemført", "do", "done"),
    ("gennemfort", "do", "done"),
    ("gennemføtr", "do", "done"),
    ("genemført", "do", "done"),
    ("gennnemført", "do", "done"),
    ("gennemføres", "do", "passive"),
    ("afslutet", "finish", "done"),
    ("planlgt", "plan", "done"),
    ("planlagtt", "plan", "done"),
    ("udskutd", "postpone", "done"),
    ("genopslået", "do", "done"),
    ("ubehandlet", "lack", "present"),
    ("bygningsrenoveret", "do", "done"),
]


@pytest.mark.parametrize(("word", "verb", "form"), WORDS)
def test_a_word_is_known_with_a_slip_or_in_a_compound(word: str, verb: str, form: str) -> None:
    assert [(entry.verb, entry.form) for further, entry in look_up(fold(word)) if not further] == [(verb, form)]


@pytest.mark.parametrize("word", ["kaffe", "affaldet", "sammenhæng", "projektleder", "og", "x", "planter"])
def test_another_word_is_not_taken_for_a_slip(word: str) -> None:
    assert not any(entry.verb for _, entry in look_up(fold(word)))
