"""Law 4: text regenerated from the real form is the form, line for line, blank lines aside."""

from __future__ import annotations

from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.compose import is_special
from statusparse.forms.matching import matcher_for
from statusparse.text import normalise

SEED = Path(__file__).parent.parent.parent / "samples" / "et-trygt-natteliv-2017.txt"


def lines(data: bytes) -> list[str]:
    """The lines of a file that are not blank, tabs and all."""
    return [line for line in data.decode("utf-8").split("\n") if line.strip()]


def test_text_regenerated_from_the_real_form_is_the_form() -> None:
    assert lines(sp.render(sp.parse(SEED), "txt")) == lines(SEED.read_bytes())


def test_and_so_it_is_by_way_of_json() -> None:
    report = sp.from_json(sp.to_json(sp.parse(SEED)))
    assert lines(sp.render(report, "txt")) == lines(SEED.read_bytes())


MATCHER = matcher_for(sp.load_form("tryg-aalborg"))
FORM = SEED.read_text("utf-8").split("\n")
#: Where a line holds an activity and its status.
ANSWERS = [
    FORM.index(f"{item.text}\t{item.status.text}")
    for item in (lambda report: (*report.activities, *report.communication, *report.measurement))(sp.parse(SEED))
    if item.status and f"{item.text}\t{item.status.text}" in FORM
]
_word = st.text(
    st.characters(exclude_categories=["C", "Z", "M"], exclude_characters='<&"ÃÂâïð'), min_size=1, max_size=9
)
_answer = (
    st.lists(st.one_of(_word, st.sampled_from(["afholdt", "24.11.2017", "uge 45", "www.tryg.dk", "15-18 år"])), min_size=1, max_size=5)
    .map(" ".join)
    .map(normalise)
)  # fmt: skip


@given(st.lists(st.tuples(_answer, _answer), min_size=len(ANSWERS), max_size=len(ANSWERS)))
def test_the_real_form_with_any_answers_comes_back(answers: list[tuple[str, str]]) -> None:
    # An answer that would be a line of the form elsewhere ("INDSATS") is written as markup, lest it become one.
    assume(not any(is_special(list(words), MATCHER) for words in answers))
    form = list(FORM)
    for at, words in zip(ANSWERS, answers, strict=True):
        form[at] = "\t".join(words)
    data = "\n".join(form).encode()
    assert lines(sp.render(sp.parse(data), "txt")) == lines(data)


def test_the_real_form_has_answers_to_change() -> None:
    assert len(ANSWERS) > 5
