"""Pairs of editions of one initiative, with the truth of which item became which; seeded.

The second edition rewords items (up to a third of their words), brings them in another order, drops some, adds others,
and finishes, moves, cancels or goes on with the rest.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import NamedTuple

import statusparse as sp

KINDS = (
    "Borgermøde", "Workshop", "Netværksmøde", "Kursus", "Temadag", "Kampagne", "Folder", "Pjece", "Undersøgelse", "Tryghedsvandring",
    "Oplæg", "Evaluering", "Spørgeskema", "Fokusgruppe", "Rundvisning", "Åbent hus", "Artikel", "Film", "Udstilling", "Høring",
    "Ny belysning", "Opsøgende indsats", "Rådgivning", "Klubaften", "Foredrag", "Følgegruppe", "Styregruppemøde", "Nyhedsbrev",
)  # fmt: skip
LINKS = ("om", "om", "vedrørende", "med fokus på", "for at fremme", "til at styrke", "og drøftelse af", "omkring")
SUBJECTS = (
    "trafiksikkerhed", "utryghed", "belysning", "ungdomskriminalitet", "ensomhed blandt ældre", "rusmidler", "nattelivet", "naboskab",
    "hærværk", "cykeltyveri", "digital dannelse", "sund mad", "bevægelse", "frivillighed", "samskabelse", "forebyggelse af indbrud",
    "skolefravær", "fritidsjob", "grønne områder", "affald og skraldespande", "støj fra knallerter", "mobning", "beredskab",
    "psykisk sårbarhed", "integration", "vold i nære relationer", "stisystemer", "legepladser", "et trygt natteliv", "hjemløshed",
)  # fmt: skip
WITH = ("for", "sammen med", "målrettet", "i samarbejde med", "rettet mod", "med deltagelse af")
GROUPS = (
    "boligforeningerne", "unge under 18 år", "SSP", "Nordjyllands Politi", "skolerne", "idrætsklubberne", "ældrerådet", "forældrene",
    "restauratørerne", "frivillige foreninger", "beboerne", "gadeplansmedarbejderne", "biblioteket", "erhvervslivet", "studerende",
    "Ældre- og handicapforvaltningen", "tovholderne", "nye borgere", "daginstitutionerne", "ungdomsuddannelserne", "Røde Kors",
)  # fmt: skip
PLACES = (
    "Vejgaard", "Hasseris", "Nørresundby", "Aalborg Øst", "Jomfru Ane Gade", "Svenstrup", "Storvorde", "Kærby", "midtbyen", "Gug",
    "Klarup", "Nibe", "Vodskov", "Havnefronten", "Kildeparken", "Løvvang", "Godthåbsgade", "Hals", "Skalborg", "Eternitten",
)  # fmt: skip
MORE = (
    "med afsluttende rapport", "og fælles spisning", "samt indsamling af idéer", "fordelt over fire aftener", "som led i den nye strategi",
    "under ledelse af en ekstern konsulent", "på baggrund af sidste års erfaringer", "med plakater og bannere",
)  # fmt: skip
FILLERS = "ny fælles lokal årlig stor to tre flere kommende udvidet opdateret arbejdet hele løbende fortsat via mod"
PLACE_WORDS = frozenset(word.casefold() for place in PLACES for word in place.split())
#: What words are replaced by: mostly words that have nothing to do with the one replaced.
OTHER_WORDS = sorted(
    {word for text in (*KINDS, *SUBJECTS, *GROUPS, *PLACES, *MORE) for word in text.split()} | set(FILLERS.split())
)
OPEN = (
    "Planlagt",
    "I gang",
    "Gennemføres løbende",
    "Udskudt",
    "Ikke igangsat",
    "Planlagt {}",
    "Udskudt til {}",
    "Forventes afsluttet {}",
)
MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "august", "september", "oktober", "november")
SECTIONS = ("activities", "activities", "communication", "measurement")


class Told(NamedTuple):
    """An item as told in an edition: `key` says which it is, in both editions alike."""

    key: int
    section: str
    text: str
    status: str


class EditionPair(NamedTuple):
    """Two editions, their items and what became of each."""

    old: list[Told]
    new: list[Told]
    fates: dict[int, str]


def edition_pair(seed: int, most: int = 25) -> EditionPair:
    """A pair of editions; the same seed gives the same pair."""
    rnd = random.Random(seed)
    texts: list[str] = []
    old: list[Told] = []
    for key in range(rnd.randint(3, most)):
        texts.append(_text(rnd, texts))
        old.append(Told(key, rnd.choice(SECTIONS), texts[-1], _open(rnd, 2017)))
    fates: dict[int, str] = {}
    new: list[Told] = []
    share = rnd.random() / 3
    for item in old:
        fate = rnd.choice(("finished", "finished", "carried over", "carried over", "moved", "cancelled", "dropped"))
        fates[item.key] = fate
        if fate == "dropped":
            continue
        status = {
            "finished": f"Gennemført {rnd.choice(MONTHS)} 2018",
            "cancelled": "Aflyst",
            "moved": f"Udskudt til {rnd.choice(MONTHS)} 2019",
        }.get(fate, item.status)
        section = item.section if rnd.random() < 0.9 else rnd.choice(SECTIONS)
        new.append(Told(item.key, section, reworded(item.text, rnd, share if rnd.random() < 0.7 else 0), status))
    for key in range(len(old), len(old) + rnd.randint(0, 1 + len(old) // 3)):
        texts.append(_text(rnd, [*texts, *(item.text for item in new)]))
        fates[key] = "new"
        new.append(Told(key, rnd.choice(SECTIONS), texts[-1], _open(rnd, 2018)))
    rnd.shuffle(new)
    return EditionPair(old, new, fates)


def _open(rnd: random.Random, year: int) -> str:
    return rnd.choice(OPEN).format(f"{rnd.choice(MONTHS)} {year}")


def _text(rnd: random.Random, others: list[str]) -> str:
    """A text that is no rewording of another: more than half of its words are its own."""
    while True:
        parts = [rnd.choice(KINDS)]
        if rnd.random() < 0.85:
            parts += [rnd.choice(LINKS), rnd.choice(SUBJECTS)]
        if rnd.random() < 0.5:
            parts += [rnd.choice(WITH), rnd.choice(GROUPS)]
        if rnd.random() < 0.5:
            parts += ["i", rnd.choice(PLACES)]
        if rnd.random() < 0.25:
            parts.append(rnd.choice(MORE))
        text = " ".join(parts)
        if all(shared(text, other) <= 0.5 for other in others):
            return text


def shared(one: str, other: str) -> float:
    """The share of words that two texts have in common."""
    left, right = Counter(words(one)), Counter(words(other))
    return 2 * (left & right).total() / (left + right).total()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def reworded(text: str, rnd: random.Random, share: float) -> str:
    """A text of which a share of the words (rounded down) is replaced, inflected, left out or joined by others.

    Something of what is done is kept: of a "Workshop i Gug" a "Film i Gug" is no other wording, but another item.
    """
    while True:
        other = _reworded(text, rnd, share)
        if _beginnings_of_what_is_done(text) & _beginnings_of_what_is_done(other):
            return other


def _beginnings_of_what_is_done(text: str) -> set[str]:
    return {word[:4] for word in words(text) if len(word) > 3 and word not in PLACE_WORDS}


def _reworded(text: str, rnd: random.Random, share: float) -> str:
    found = text.split()
    for _ in range(int(len(found) * share)):
        at = rnd.randrange(len(found))
        match rnd.choice(("replace", "replace", "inflect", "leave out", "put in", "swap")):
            case "replace":
                found[at] = rnd.choice(OTHER_WORDS)
            case "inflect":
                found[at] = found[at].rstrip("e") + rnd.choice(("e", "en", "et", "er", "erne", "s"))
            case "leave out" if len(found) > 2:
                del found[at]
            case "put in":
                found.insert(at, rnd.choice(OTHER_WORDS))
            case _:
                found.append(found.pop(at))
    return " ".join(found)


def report(told: list[Told], year: int) -> sp.StatusReport:
    """The report of an edition."""
    sections: dict[str, list[sp.Item]] = {}
    for item in told:
        sections.setdefault(item.section, []).append(sp.item(item.text, status=item.status, year=year))
    return sp.new_report("Byen", year=year, **sections)  # type: ignore[arg-type]
