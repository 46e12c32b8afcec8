"""What holds of any status cell."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from time import process_time
from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from statusparse.danish.status import read_status
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.lookup import look_up
from statusparse.danish.status.tokens import fold, tokenize
from statusparse.report import State, Status

sys.path.insert(0, str(Path(__file__).parent))
from status_vectors import rows

EXAMPLES = max(300, settings().max_examples)  # the profile's, if it is the thorough one
CELLS = [row[0] for row in rows()]
WORDS = sorted({word for cell in CELLS for word in cell.split()})
JOINTS = [" ", ", ", ". ", "; ", "\n", " og ", " men ", " (", ") ", " – ", "/", ": ", " ikke ", " ☒ ", " ☐ "]
cells = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(JOINTS)), max_size=25).map(" ".join),
    st.lists(st.one_of(st.sampled_from(CELLS), st.sampled_from(JOINTS)), max_size=6).map("".join),
)


IN_PHRASES = {word for found in lexicon().entries.values() for further, entry in found for word in entry.key.split()}
IN_PHRASES |= {
    word
    for found in lexicon().particles.values()
    for choices in found.values()
    for particle, _ in choices
    for word in particle.split()
}
IN_PHRASES |= {"pct", "procent"}  # "0 pct." is a state


def known(word: str) -> bool:
    return fold(word) in IN_PHRASES or bool(look_up(fold(word)))


def check(status: Status, cell: str) -> None:
    assert status.text == cell
    assert status.state in get_args(State)
    for found in status.dates:
        assert cell[found.span[0] : found.span[1]] == found.text
    for clause in status.also:
        assert clause.text
        assert clause.text in cell
        assert clause.state in get_args(State)
        for found in clause.dates:
            assert clause.text[found.span[0] : found.span[1]] == found.text


@settings(max_examples=EXAMPLES)
@given(cells)
def test_any_text_is_read_and_its_spans_are_right(cell: str) -> None:
    check(read_status(cell, 2017), cell)


@settings(max_examples=EXAMPLES)
@given(cells)
@example("UNDER0ING")
@example("Under Ing. Hansen")
@example("0pct")
@example("N.O")
@example("Gennemføres hvert LMU-møde")
def test_no_word_is_lost(cell: str) -> None:
    status = read_status(cell, 2017)
    kept = " ".join([status.note, *(clause.text for clause in status.also), *(d.text for d in status.dates)])
    pool = set(re.findall(r"[^\W\d_]+|\d+", kept))
    unmarked = re.sub(r"\[[xX]\]|\([xX]\)", " ", cell)  # a ticked box
    for token in tokenize(unmarked):
        if "." in unmarked[token.start : token.end] and known(token.text):  # "o.k." is one word
            pool |= set(re.findall(r"[^\W\d_]+", unmarked[token.start : token.end]))
    for word in re.findall(r"[^\W\d_]+|\d+", unmarked):
        doing = "under" in fold(cell) and len(fold(word)) > 5 and fold(word).endswith(("else", "ing", "ion"))
        assert word in pool or known(word) or word[0].isdigit() or doing, (word, status)


@given(cells)
def test_reading_twice_gives_the_same(cell: str) -> None:
    assert read_status(cell, 2017) == read_status(cell, 2017)


@pytest.mark.parametrize(
    "unit",
    ["Gennemført, ", "ikke ", "(", "()", "[x] ", "3 af ", "a.", "a.a", "1%", "-", "og ", "under ",
     "er ved at ", "i gang ", "x", "ø", "u", "ud", "forgen", "oplyser, at ", "løbende møder ", "60–", "gennenført ", "\n", "\ufe0f", "sat ", "planlagt kaffe ",
     "udført (delvist ", "udført, delvist ", "delvist. ", "(3 af 5 ", "3/5 ", "3/5 møder ", "åben ", "bestilt til ", "inviteret til møde ",
     "[", " ", "- ", "2 tilbage, ", "færdig 3/5, ", "sendt til møde 3/5 ", "af 5 er 3 ", "ved ikke om ", "nu 3/5, oprindelig ",
     "afholdt, så aflyst ", "holdt, så ingen ", " undtagen ", "a -> ", "1 mangler, ", "vedtaget 3/5 "],
)  # fmt: skip
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        start = process_time()
        read_status((unit * (size // len(unit) + 1))[:size])
        return process_time() - start

    seconds(2_000)
    small, large = (min(seconds(size) for _ in range(2)) for size in (4_000, 32_000))
    assert large < max(0.1, 40 * small)


def test_time_grows_with_the_blanks_of_a_box_that_is_never_closed() -> None:
    def seconds(size: int) -> float:
        start = process_time()
        read_status("Planlagt [" + " " * size + "x")
        return process_time() - start

    seconds(2_000)
    small, large = (min(seconds(size) for _ in range(2)) for size in (4_000, 32_000))
    assert large < max(0.1, 40 * small)
