"""The words of a status cell: what `verbs.toml` and `words.toml` say, as dictionaries."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pkgutil import get_data
from typing import Any, Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from statusparse.danish.status.tokens import fold, split

__all__ = ["ANY_DATE", "ANY_WORD", "Entry", "Lexicon", "lexicon"]


ANY_DATE: Final = "#"  # in a particle
ANY_WORD: Final = "*"  # in a particle: one that the tables do not know


class Entry(Struct, frozen=True, gc=False):
    """What one word or phrase means.

    `verb` is a class of `verbs.toml` ("" where it is none), `form` its tense (done, past, present,
    passive, infinitive, noun), `lemma` its dictionary form; `roles` are the lists of `words.toml` that
    hold it.
    """

    key: str
    verb: str = ""
    form: str = ""
    lemma: str = ""
    roles: frozenset[str] = frozenset()


class Turns(NamedTuple):
    """The words of turns of phrase.

    `ways`, `things` and `places` belong to "flyttet" (things and places are ends of words); `aims` are "målet" and
    its like; `means` what is lacking while it goes on; `lasting` the verbs, and `lasting_things` the ends of words,
    for what goes on with "fortsat"; `actors` the ends of words for who does things,
    `documents` for what is done once it is adopted; `results` the words for what a share is no progress of;
    `publications` the ends of words for what is "på gaden"; `holding` the verbs of what one holds or carries through;
    `ending` the verbs, and `gone` the words, for what was there and is no more.
    """

    ways: tuple[str, ...]
    things: tuple[str, ...]
    places: tuple[str, ...]
    aims: frozenset[str]
    means: frozenset[str]
    lasting: frozenset[str]
    lasting_things: tuple[str, ...]
    actors: tuple[str, ...]
    documents: tuple[str, ...]
    results: frozenset[str]
    publications: tuple[str, ...]
    holding: frozenset[str]
    ending: frozenset[str]
    gone: frozenset[str]


class Lexicon(NamedTuple):
    """The tables, turned into dictionaries.

    `entries` gives for a first word all that begins with it, the longest first, each with its further words;
    `states` the state of a class in a form; `particles` for a verb its particles, by their first word, and the
    class that each gives; `shortened` what "løb." with its full stop means; `prefixes` what may stand before a verb;
    `denied` the class of a participle after "u" and after "ikke" without its blank; `recurring` the words before a
    time that comes again, and the ends of such times; `weekdays` "tirsdage", and the words that count them; `again`
    the first words of both; `opening` like `recurring` for "åben"; `tasks` what is open because nobody began it;
    `held` the ends of words for what is held; `often` the words of what comes again; `frames` for the first word of
    "i … høring" its last words; `parts` the ends of words for what "ikke i" excepts; `excepted` by its last word what
    leads a day that is none of the activity's, and `excepted_times` the ends of words between,
    `circumstances` those for what is no part;
    `following` the words and ends of words that name something else than what is done, `counted` what goes on with
    "2. runde"; `persons` those whose name is also a verb; `before_persons` what stands before them alone, and `away`
    what is said of one who is away; `turning` the words whose meaning hangs on what follows; `turns` the words
    of turns of phrase; `alone` the state of a whole cell.
    """

    entries: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    states: dict[tuple[str, str], str]
    particles: dict[str, dict[str, tuple[tuple[str, str], ...]]]
    signs: dict[str, str]
    ticked: frozenset[str]
    open: frozenset[str]
    numbers: dict[str, int]
    abbreviations: frozenset[str]
    closing: frozenset[str]
    shortened: dict[str, Entry]
    overtakes: dict[str, frozenset[str]]
    neighbours: frozenset[str]
    prefixes: tuple[str, ...]
    denied: dict[str, dict[str, str]]
    recurring: tuple[frozenset[str], tuple[str, ...]]
    again: frozenset[str]
    opening: tuple[frozenset[str], tuple[str, ...]]
    tasks: frozenset[str]
    weekdays: tuple[frozenset[str], tuple[str, ...]]
    held: tuple[str, ...]
    often: frozenset[str]
    frames: dict[str, tuple[tuple[str, Entry], ...]]
    parts: tuple[str, ...]
    excepted: dict[str, tuple[tuple[str, ...], ...]]
    excepted_times: tuple[str, ...]
    circumstances: tuple[str, ...]
    following: tuple[frozenset[str], tuple[str, ...]]
    counted: frozenset[str]
    persons: frozenset[str]
    before_persons: frozenset[str]
    away: frozenset[str]
    turning: frozenset[str]
    turns: Turns
    alone: dict[str, str]


def _load(name: str) -> dict[str, Any]:
    data = get_data(__package__, name)  # importlib.resources would import zipfile
    if data is None:
        raise FileNotFoundError(name)
    return tomllib.loads(data.decode("utf-8"))


def _phrases(words: str) -> Iterator[str]:
    return (phrase for line in words.splitlines() for part in line.split(";") if (phrase := part.strip()))


def _with_ej(phrase: str) -> tuple[str, ...]:
    """A phrase, and with "ej" for "ikke" if it has one."""
    words = phrase.split()
    if "ikke" not in words:
        return (phrase,)
    return phrase, " ".join("ej" if word == "ikke" else word for word in words)


def _with_den(particle: str) -> tuple[str, ...]:
    """A particle, and with "den" and "d." before the date if it ends in one."""
    if not particle.endswith(ANY_DATE):
        return (particle,)
    return tuple(particle.replace(ANY_DATE, day + ANY_DATE) for day in ("", "den ", "d "))


def _inflect(verb: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Infinitive, present, past and participle of every verb of a class ("-" where there is none)."""
    for infinitive in verb.get("ede", "").split():
        yield infinitive, infinitive + "r", infinitive + "de", infinitive + "t"
    for infinitive in verb.get("te", "").split():
        yield infinitive, infinitive + "r", infinitive[:-1] + "te", infinitive[:-1] + "t"
    for line in verb.get("irregular", "").split("\n"):
        if line:
            infinitive, present, past, participle = line.split()
            yield infinitive, present, past, participle


def _forms(verb: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(word, form, dictionary form); a word met twice has its first form."""
    for dictionary, present, past, participle in _inflect(verb):
        lemma = dictionary.strip("()") if dictionary != "-" else participle
        infinitive = "-" if dictionary.startswith("(") else dictionary
        if participle != "-":
            yield participle, "done", lemma
            if participle.endswith("et"):
                yield participle[:-2] + "ede", "past", lemma
            if participle.endswith(("taget", "givet", "skrevet")):
                yield participle[:-2] + "ne", "past", lemma
            else:
                yield participle + "e", "past", lemma
        if past != "-":
            yield past, "past", lemma
            if not past.endswith("s"):
                yield past + ("s" if past.endswith("e") else "es"), "past", lemma
        if present != "-":
            yield present, "present", lemma
        if infinitive != "-":
            yield infinitive, "infinitive", lemma
            if not infinitive.endswith("s"):
                yield infinitive + "s", "passive", lemma
    for noun in verb.get("nouns", "").split():
        yield noun, "noun", noun


@cache
def lexicon() -> Lexicon:
    """The tables of status words, read once.

    >>> lexicon().states["do", "done"], lexicon().states["do", "done-not"]
    ('completed', 'not_started')
    """
    verbs = _load("verbs.toml")
    words = _load("words.toml")
    preparation = frozenset(" ".join(split(w)) for w in verbs.pop("preparation")["words"].split())
    meanings: dict[tuple[str, ...], Entry] = {}
    states: dict[tuple[str, str], str] = {}
    particles: dict[str, list[tuple[str, str]]] = {}
    frames: dict[str, list[tuple[str, Entry]]] = {}

    def add(phrase: str, verb: str = "", form: str = "", lemma: str = "", role: str = "") -> None:
        if "…" in phrase:
            first, last = (fold(part.strip()) for part in phrase.split("…"))
            frames.setdefault(first, []).append((last, Entry(f"{first} {last}", verb, form, lemma)))
            return
        key = split(phrase)
        roles = frozenset({role} if role else ())
        old = meanings.get(key)
        if old is None:
            meanings[key] = Entry(" ".join(key), verb, form, lemma, roles)
            return
        if verb and not old.verb:
            old = replace(old, verb=verb, form=form, lemma=lemma)
        if role:
            old = replace(old, roles=old.roles | roles)
        meanings[key] = old

    for name, forms in words["phrases"].items():
        for form, table in forms.items():
            for phrase in _phrases(table["words"]):
                for spelling in _with_ej(phrase):
                    add(spelling, name, form, phrase, role="agent" if "vi" in phrase.split() else "")
    for name, verb in verbs.items():
        for form, state in verb.items():
            if isinstance(state, str) and form not in {"ede", "te", "irregular", "nouns", "particles"}:
                states[name, form] = state
        for word, form, lemma in _forms(verb):
            add(word, name, form, lemma)
        for phrase in _phrases(verb.get("particles", "")):
            lemma, _, particle = phrase.partition(" ")
            for spelling in _with_den(" ".join(split(particle))):
                particles.setdefault(lemma, []).append((spelling, name))
    for group in ("adverbs", "links"):
        for role, table in words[group].items():
            for phrase in _phrases(table["words"]):
                for spelling in _with_ej(phrase):
                    add(spelling, role=role)
    for phrase in _phrases(words["exceptions"]["words"]):
        add(phrase, role="excepting")
    for key, entry in list(meanings.items()):
        if entry.key in preparation:
            meanings[key] = replace(entry, roles=entry.roles | {"preparation"})

    entries: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for key, entry in meanings.items():
        entries.setdefault(key[0], []).append((key[1:], entry))
    signs = {sign: state for state, line in words["signs"].items() for sign in line.split()}
    numbers = dict(_phrase_number(part) for part in words["numbers"]["words"].split(";"))
    return Lexicon(
        {first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in entries.items()},
        states,
        {lemma: _by_first_word(found) for lemma, found in particles.items()},
        signs,
        frozenset(_phrases(words["boxes"]["ticked"])),
        frozenset(_phrases(words["boxes"]["open"])),
        numbers,
        frozenset(fold(word) for word in words["abbreviations"]["words"].replace(". ", " ").split()),
        frozenset(fold(word) for word in words["closing_abbreviations"]["words"].replace(". ", " ").split()),
        {fold(short): meanings[fold(word),] for short, word in (words["shortened"]["words"].split(),)},
        {state: frozenset(line.split()) for state, line in words["overtakes"].items()},
        frozenset(fold(word) for word in words["neighbours"]["words"].split()),
        tuple(sorted((fold(word) for word in words["compounds"]["prefixes"].split()), key=len, reverse=True)),
        _denied(words["compounds"]),
        _times(words["recurring"], "before", "ends"),
        frozenset(fold(word) for word in (words["recurring"]["before"] + " " + words["weekdays"]["words"]).split()),
        _times(words["opening"], "words", "times"),
        frozenset(fold(word) for word in words["opening"]["tasks"].split()),
        _times(words["weekdays"], "words", "counting"),
        tuple(fold(end) for end in words["held"]["ends"].split()),
        frozenset(word for phrase in _phrases(words["adverbs"]["repeated"]["words"]) for word in split(phrase)),
        {first: tuple(found) for first, found in frames.items()},
        tuple(_folded(words["exceptions"]["parts"])),
        _by_last_word(words["exceptions"]["words"] + ";" + words["exceptions"]["days"]),
        tuple(_folded(words["exceptions"]["times"])),
        tuple(_folded(words["exceptions"]["circumstances"])),
        _times(words["following"], "words", "ends"),
        _folded(words["following"]["counted"]),
        _folded(words["persons"]["words"]),
        _folded(words["persons"]["before"]),
        _folded(words["persons"]["away"]),
        _folded("under kan {words} ".format(**words["opening"]) + words["persons"]["words"]).union(
            frames, (" ".join(split(phrase)) for phrase in _phrases(words["turning"]["words"]))
        ),
        _turns(words),
        {fold(word): state for state, words_alone in words["alone"].items() for word in _phrases(words_alone)},
    )


def _turns(words: dict[str, Any]) -> Turns:
    moved, lasting = words["moved"], words["lasting"]
    return Turns(
        tuple(_folded(moved["ways"])),
        tuple(_folded(moved["things"])),
        tuple(_folded(moved["places"])),
        _folded(words["aims"]["words"]),
        _folded(words["means"]["words"]),
        frozenset(lasting["verbs"].split()),
        tuple(_folded(lasting["things"])),
        tuple(_folded(words["actors"]["ends"])),
        tuple(_folded(words["documents"]["ends"])),
        _folded(words["results"]["words"]),
        tuple(_folded(words["publications"]["ends"])),
        frozenset(words["holding"]["verbs"].split()),
        frozenset(_phrases(words["gone"]["verbs"])),
        _folded(words["gone"]["words"]),
    )


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def _denied(table: dict[str, str]) -> dict[str, dict[str, str]]:
    """What each way of denying a participle makes of its class."""
    unspaced = dict(pair.split() for pair in table["unspaced_denied"].split(";"))
    return {"u": dict(pair.split() for pair in table["denied"].split(";"))} | dict.fromkeys(
        table["unspaced"].split(), unspaced
    )


def _times(table: dict[str, str], before: str, ends: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a table that stand before a time, and the ends of the words for that time."""
    return frozenset(fold(word) for word in table[before].split()), tuple(fold(end) for end in table[ends].split())


def _by_first_word(found: list[tuple[str, str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """The particles of a verb by their first word, the longest first, those with any word in them last."""
    firsts: dict[str, list[tuple[str, str]]] = {}
    for particle, verb in sorted(found, key=lambda item: (ANY_WORD in item[0], -len(item[0]))):
        firsts.setdefault(particle.split(" ", 1)[0], []).append((particle, verb))
    return {first: tuple(choices) for first, choices in firsts.items()}


def _by_last_word(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    lasts: dict[str, list[tuple[str, ...]]] = {}
    for words in map(split, _phrases(phrases)):
        lasts.setdefault(words[-1], []).append(words)
    return {last: tuple(found) for last, found in lasts.items()}


def _phrase_number(part: str) -> tuple[str, int]:
    word, value = part.split()
    return fold(word), int(value)
