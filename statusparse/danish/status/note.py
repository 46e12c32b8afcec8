"""The note of a status cell: what state words, dates, bare function words and outer punctuation leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit

__all__ = ["note"]

_OUTER: Final = frozenset((*" \n.,;:!?–—-=>/()[]•·*|\"'«»“”„…", "->", "=>"))
_PICTURES: Final = "\u2190"  # arrows, boxes, ticks and emoji stand from here on
_JOINTS: Final = (("\n", "\n"), (";", "; "), (".", "; "), ("!", "; "), ("?", "; "), (",", ", "))
_STATE_ROLES: Final = frozenset(
    {"repeated", "partly", "almost", "underway", "negation", "without", "no_longer", "modal", "past_modal"}
    | {"being", "becoming", "existed", "yet", "pausing", "particle", "now", "and", "but", "was"}
)


def _says_state(unit: Unit, signs: Iterable[str]) -> bool:
    """Whether the state says what this unit says."""
    if unit.date is not None:
        return True
    if unit.inside or unit.dependent:
        return False
    if unit.entry.verb:
        silent = unit.entry.verb == "mute" or (unit.entry.verb, unit.entry.form) == ("approve", "done")
        return unit.entry.form != "noun" and not silent
    if unit.value is not None:
        return unit.value in (0, 1) and unit.kind == "percent"
    roles = unit.entry.roles
    return (bool(roles & _STATE_ROLES) and "named" not in roles) or unit.text in signs


def _belongs(found: Sequence[Unit], said: Sequence[bool], i: int, stateless: bool) -> bool:
    """Whether this unit, which a state may say, belongs to words that are left.

    So does "og" between two of them, "svar fra Teknik og Miljø", and what denies the next one: "ingen tilmeldinger".
    Where there is no state, it does not say "ikke" either.
    """
    words = [0 <= k < len(found) and not said[k] and found[k].kind in ("word", "number") for k in (i - 1, i + 1)]
    roles = found[i].entry.roles
    if "and" in roles:
        return all(words)
    return words[1] and ("not_any" in roles or (stateless and "negation" in roles))


def note(found: Sequence[Unit], text: str, signs: Iterable[str] = (), *, stateless: bool = False) -> str:
    """What is left of the main clause.

    Args:
        found: the units of the cell that belong to no other clause, in order.
        text: the cell.
        signs: the signs that are state words.
        stateless: whether the cell has no state.

    Returns:
        The words left, in their order and spelling.
    """
    pieces: list[tuple[int, int]] = []
    run: list[Unit] = []
    last = -1
    said = [_says_state(unit, signs) for unit in found]
    for i, unit in enumerate(found):
        taken = said[i] and not _belongs(found, said, i, stateless)
        # Words between are another clause's.
        if taken or (run and any(map(str.isalnum, text[last : unit.start]))):
            _close(run, pieces)
            run = []
        if not taken:
            run.append(unit)
        last = unit.end
    _close(run, pieces)
    result = ""
    for k, (start, end) in enumerate(pieces):
        if k:
            gap = text[pieces[k - 1][1] : start]
            result += next((joint for mark, joint in _JOINTS if mark in gap), " ")
        result += text[start:end]
    return _balanced(result)


def _close(run: list[Unit], pieces: list[tuple[int, int]]) -> None:
    """Trim a run of units that are left over, and keep it if it says anything."""
    first, last = 0, len(run)
    while first < last and _bare(run[last - 1]):
        last -= 1
    while first < last and _bare(run[first]) and not _leads(run[first], first + 1 == last):
        first += 1
    if first == last:
        return
    pieces.append((run[first].start, run[last - 1].end))


def _leads(unit: Unit, alone: bool) -> bool:
    """Whether a small word governs or counts what is left over: "med 35 deltagere", "to ture"."""
    return "governing" in unit.entry.roles or (not alone and unit.text in lexicon().numbers)


def _bare(unit: Unit) -> bool:
    if unit.kind in ("mark", "break", "box"):
        return unit.kind == "box" or unit.text in _OUTER or unit.text >= _PICTURES
    return unit.kind == "word" and "small" in unit.entry.roles and "dependent" not in unit.entry.roles


def _balanced(text: str) -> str:
    for opening, closing in ("()", "[]"):
        missing = text.count(opening) - text.count(closing)
        if missing > 0:
            text += closing * missing
        elif missing < 0:
            text = opening * -missing + text
    return text
