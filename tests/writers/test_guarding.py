"""What is asked of each text before a row is compared with the lines of a form passes none that is one."""

from __future__ import annotations

import itertools

from statusparse.compose import is_special
from statusparse.forms import BUILT_IN, load_form
from statusparse.forms.matching import Matcher, matcher_for

FORMS = [load_form(name) for name in BUILT_IN]
ANSWERS = ["Borgermøde", "Gennemført 24/11", "Nat\nværter", "2017", ""]
SLIPS = ["Aktivteter", "3. Formidlng:", "STATUS PR. 1. MAJ 2017", "Indsats:", "maaling/metode", "Aktiviteter (max. ½ side)"]  # fmt: skip


def lines() -> list[str]:
    """What the forms print, and some of it misspelt."""
    found = [*SLIPS, 'Status "Tryg Aalborg – en mere tryg kommune"', 'Indsats: "Et trygt natteliv" 2017']
    for form in FORMS:
        for section in form.sections:
            found += [*section.headings, *section.weak, *section.guidance]
        for column in form.columns:
            found += [*column.headings, *column.guidance]
    return [*found, *(f"{line}\nBorgermøde" for line in found[:8]), *(f"Borgermøde\n{line}" for line in found[:8])]


def fits(matcher: Matcher, texts: list[str]) -> bool:
    """Whether a row is a line of the form by any of the questions that recognition asks."""
    filled = [text for text in texts if text]
    return (
        (len(filled) == 1 and matcher.programme(filled[0]) is not None)
        or any(matcher.initiative(text) is not None or matcher.leads_initiative(text) for text in filled[:1])
        or matcher.heading(texts) is not None
        or (len(filled) == 2 and matcher.answered(*filled))
        or matcher.guidance(texts)
    )


def test_a_row_without_such_a_text_is_no_line_of_a_form() -> None:
    special = 0
    texts = [*lines(), *ANSWERS]
    beside = [*texts[::7], *ANSWERS]
    for first, second in [*itertools.product(texts, beside), *itertools.product(beside, texts)]:
        for form in FORMS:
            if fits(matcher_for(form), [first, second]):
                special += 1
                assert is_special([first, second], matcher_for(FORMS[0])), (first, second)
    assert special > 1000


def test_answers_are_passed_at_the_first_question() -> None:
    for form in FORMS:
        assert not any(matcher_for(form).may_print(text) for text in ANSWERS if text)
