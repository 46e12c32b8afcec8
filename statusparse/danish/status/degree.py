"""How far, how often, since when: what "delvist", "60 %", "løbende", "siden 2016" and days to come make of a verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tokens import fold

__all__ = ["dated", "degree", "has_since", "is_excepted", "repeated", "share", "since"]

_ONE: Final = frozenset({"en", "et"})  # "på alle skoler undtagen én"
_HOW_IT_WENT: Final = frozenset({"gå", "forløbe"})  # "gik godt bortset fra vejret"
_GOVERNING: Final = frozenset({"med", "af", "til", "for", "som", "en", "et", "den", "det", "de", "og"})


def repeated(main: Sequence[Unit], place: int, tense: str) -> bool:
    """Whether a word of repetition belongs to the verb, not to a noun ("med løbende opfølgning")."""
    verb = main[place].entry
    for i, unit in enumerate(main):
        if "repeated" not in unit.entry.roles or is_excepted(main, i):
            continue
        governed = i > 0 and main[i - 1].text in _GOVERNING and not unit.text.startswith("hver")
        if governed and main[i - 1].text == "det" and (i + 1 == len(main) or main[i + 1].kind == "mark"):
            governed = False  # "vi gør det løbende"
        attribute = governed or (i + 1 < len(main) and main[i + 1].content and main[i + 1].kind == "word")
        if tense in ("present", "passive") and not (governed and i > place):
            return True
        if tense == "future" and not attribute and any(u.text == "vil" for u in main[:place]):
            return True
        if tense == "done" and not attribute and verb.form == "done" and verb.verb != "finish":
            return not any("being" in u.entry.roles or u.date for u in main)
    return tense in ("present", "passive") and _at_every_meeting(main)


def is_excepted(main: Sequence[Unit], i: int) -> bool:
    """Whether an exception ends in a unit: "undtagen i weekender"."""
    before = next((unit for unit in reversed(main[:i]) if "small" not in unit.entry.roles), None)
    return before is not None and "excepting" in before.entry.roles


def _at_every_meeting(main: Sequence[Unit]) -> bool:
    """ "drøftes på alle personalemøder" """
    if not any([unit.text == "alle" for unit in main]):
        return False
    return any(
        unit.text == "alle" and i and main[i - 1].text in ("paa", "ved") and main[i + 1].text.endswith("moeder")
        for i, unit in enumerate(main[:-1])
    )


def dated(main: Sequence[Unit], verb: str) -> bool:
    """Whether a time to come is named; "kører frem til sommer" and "kører siden 2016" are under way."""
    for unit in main:
        if "later" in unit.entry.roles:
            return verb != "work"
        if unit.date is not None:
            start = unit.date.start is not None or unit.date.end is None
            since = fold(unit.text).startswith("siden")
            if start and not since and not (verb in ("run", "work") and unit.date.precision == "year"):
                return verb != "work"
    return False


def since(main: Sequence[Unit], verb: str) -> str | None:
    lasting = verb in ("run", "happen") or any("repeated" in unit.entry.roles for unit in main)
    return "ongoing" if lasting and has_since(main) else None


def has_since(main: Sequence[Unit]) -> bool:
    return any(unit.date is not None and fold(unit.text).startswith("siden") for unit in main)


def degree(main: Sequence[Unit], place: int) -> str | None:
    """What "delvist", "næsten", "3 af 5" and "60 %" make of something done."""
    for i, unit in enumerate(main):
        if i and main[i - 1].text in ("med", "for ca", "hvoraf"):
            continue
        if "almost" in unit.entry.roles:
            return "in_progress"
        if "partly" in unit.entry.roles:
            return "partly_completed"
        if "excepting" in unit.entry.roles and _excepts_a_part(main[i + 1 :]):
            how = place < len(main) and main[place].entry.lemma in _HOW_IT_WENT
            return None if how else "partly_completed"
        if unit.value is not None and (
            unit.kind == "share" or i < place or i == len(main) - 1 or main[i + 1].kind == "mark"
        ):
            return share(unit.value)
    return None


def _excepts_a_part(behind: Sequence[Unit]) -> bool:
    """Whether what leads an exception is followed by a thing, a place, people; not by a time ("undtagen i uge 42"),
    nor by how it went ("bortset fra lidt regn")."""
    tables = lexicon()
    excepted = next((unit for unit in behind if "small" not in unit.entry.roles or unit.text == "at"), None)
    if excepted is None:
        return any(unit.text in _ONE for unit in behind)
    if excepted.date is not None or excepted.text == "at" or "repeated" in excepted.entry.roles:
        return False
    if _is_a_circumstance(behind[behind.index(excepted) :]):
        return False
    return not excepted.text.endswith((*tables.opening[1], *tables.excepted_times))


def _is_a_circumstance(found: Sequence[Unit]) -> bool:
    """ "små tekniske problemer med lyden", "lidt regn"; "ændring af skiltene" is something to do"""
    phrase = list(takewhile(lambda unit: unit.kind == "word" and "governing" not in unit.entry.roles, found))
    if [unit.text for unit in found[len(phrase) : len(phrase) + 1]] == ["af"]:
        return False
    return any(unit.text.endswith(lexicon().circumstances) for unit in phrase)


def share(value: float) -> str:
    if value <= 0:
        return "not_started"
    return "completed" if value >= 1 else "partly_completed"
