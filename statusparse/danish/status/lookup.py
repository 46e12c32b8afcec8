"""Looking up a word of a status cell: as it stands, as a compound verb, or with one slip of the finger.

"Gennemgået" and "opslået" stand in no table; they are "gået" and "slået" with something before.

A word of six letters or more that is not in the tables is looked up once more with one slip: a letter too
many, too few, wrong, or two changed about. Never the first letter, which makes another word too often
("hentet", "ventet"), never where the word is a Danish word of its own (`neighbours` in the tables), and
only if all that it may be means the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import Entry, lexicon
from statusparse.danish.status.tokens import fold

__all__ = ["look_up", "phrases_at"]

SHORTEST: Final = 6  # letters: in a shorter word one slip makes another word ("sat", "sag")
LONGEST: Final = 24  # letters: longer than any word of the tables
LONGEST_COMPOUND: Final = 40  # letters
SLIPPING: Final = frozenset({"repeated", "partly", "almost"})  # besides the verbs
COMPOUNDED: Final = frozenset({"do", "finish", "light", "come"})  # "arbejdet" after "sam" is a noun
TAIL: Final = 7  # letters of the participle after any other word: "bygningsrenoveret"
TAILS: Final = frozenset({"do", "finish", "approve"})
NEVER_SLIPPING: Final = frozenset({"light", "come", "happen", "run", "mute"})  # too close to other words


@lru_cache(maxsize=8192)
def look_up(word: str) -> tuple[tuple[tuple[str, ...], Entry], ...]:
    """All entries that begin with a word, the longest first.

    Args:
        word: the word, folded.

    Returns:
        Pairs of the further words and the entry; empty for a word that is not known.

    >>> [entry.verb for further, entry in look_up("gennenfoert") if not further]
    ['do']
    >>> look_up("kaffe")
    ()
    """
    tables = lexicon()
    found = tables.entries.get(word)
    if found is not None:
        return found
    if len(word) < SHORTEST - 1 or word in tables.neighbours:
        return ()
    compound = _compound(word) if len(word) <= LONGEST_COMPOUND else None
    if compound is not None:
        return (((), compound),)
    if len(word) >= SHORTEST:
        letters = _letters(word)
        if SHORTEST <= len(letters) <= LONGEST:
            meant = _slip(letters)
            if meant is not None:
                return (((), meant),)
    return ()


@lru_cache(maxsize=8192)
def phrases_at(word: str) -> tuple[dict[str, tuple[tuple[tuple[str, ...], Entry], ...]], Entry | None]:
    """The phrases that begin with a word, by their second word, the longest first, and the word's own entry.

    Args:
        word: the word, folded.

    >>> phrases, alone = phrases_at("klar")
    >>> [entry.key for further, entry in phrases["nu"]], alone.key if alone else ""
    (['klar nu'], 'klar')
    """
    phrases: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]] = {}
    alone: Entry | None = None
    for further, entry in look_up(word):
        if further:
            phrases[further[0]] = (*phrases.get(further[0], ()), (further, entry))
        else:
            alone = entry
    return phrases, alone


def _compound(word: str) -> Entry | None:
    """The entry of a verb with something before it, or of a denied participle.

    >>> [(entry.verb, entry.form) for entry in map(_compound, ("genopslaaet", "ubehandlet", "kaffe")) if entry]
    [('do', 'done'), ('lack', 'present')]
    """
    tables = lexicon()
    for denial, classes in tables.denied.items():
        entry = _verb(word[len(denial) :]) if word.startswith(denial) else None
        if entry and entry.form == "done" and entry.verb in classes:
            verb = classes[entry.verb]
            return replace(entry, key=word, verb=verb, form="present" if verb == "lack" else "done")
    for prefix in tables.prefixes if word.startswith(tables.prefixes) else ():
        if word.startswith(prefix):
            entry = _whole(word[len(prefix) :])
            if entry is None or entry.verb not in COMPOUNDED:
                continue
            if entry.form in ("done", "passive", "past"):
                return replace(entry, key=word, verb="finish" if entry.verb == "finish" else "do")
    for start in range(3, len(word) - TAIL + 1):
        tail = word[start:]
        if tail not in tables.entries or tail in tables.neighbours:
            continue
        entry = _verb(tail)
        if entry and entry.form == "done" and entry.verb in TAILS:
            return replace(entry, key=word)
    return None


def _whole(word: str) -> Entry | None:
    """The entry of a word alone, or of a compound verb."""
    if word in lexicon().entries:
        return _verb(word)
    return _compound(word) if len(word) >= SHORTEST - 1 and word not in lexicon().neighbours else None


def _verb(word: str) -> Entry | None:
    """The entry of a word that is an inflected verb, not a phrase like "klar"."""
    found = lexicon().entries.get(word, ())
    return next((entry for further, entry in found if not further and fold(entry.lemma) != word), None)


def _letters(word: str) -> str:
    """A folded word with ae oe aa as one letter each, so that a slip in them counts once."""
    return word.replace("ae", "æ").replace("oe", "ø").replace("aa", "å")


@cache
def _meant() -> dict[tuple[str, int], dict[str, Entry]]:
    """The words that may be meant, by their first letter and their length."""
    groups: dict[tuple[str, int], dict[str, Entry]] = {}
    for first, found in lexicon().entries.items():
        if len(first) < SHORTEST:
            continue
        for further, entry in found:
            if not further and _slips(entry) and len(letters := _letters(first)) >= SHORTEST:
                groups.setdefault((letters[0], len(letters)), {})[letters] = entry
    return groups


def _slips(entry: Entry) -> bool:
    verb = entry.verb and entry.verb not in NEVER_SLIPPING and entry.form != "noun"
    return bool(verb or entry.roles & SLIPPING)


def _slip(letters: str) -> Entry | None:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    near: dict[str, Entry] = {}
    for length in (len(letters) - 1, len(letters), len(letters) + 1):
        words = _meant().get((letters[0], length), {})
        for meant, _, _ in extract(letters, words.keys(), scorer=OSA.distance, score_cutoff=1, limit=None):
            if meant.endswith("ende") or not letters.endswith("ende"):
                near[meant] = words[meant]
    return _one_meaning(near.values()) or _one_meaning(
        entry for meant, entry in near.items() if meant[-1] == letters[-1]
    )


def _one_meaning(entries: Iterable[Entry]) -> Entry | None:
    """The first entry if all mean the same; the last letter tells "afslutet" (afsluttet) from "afslutte"."""
    found = list(entries)
    meanings = {(e.verb, "done" if e.form == "past" else e.form, e.roles) for e in found}
    return found[0] if len(meanings) == 1 else None
