"""The words of an item that say where it is done, and for whom."""

from __future__ import annotations

import re

__all__ = ["PLACE_LEADS", "people_in", "places_in"]

#: What leads to the name of a place.
PLACE_LEADS = frozenset(["bag", "foran", "i", "langs", "nær", "omkring", "på", "ved"])
_WORD = re.compile(r"[^\W_]+")
#: A name ("Jomfru Ane Gade"), or a noun that is pointed out ("parken", "skolerne"); "i førstehjælp" is no place.
_PLACE = r"(?:[^\W\d_a-zæøå][^\W_]*\s+)*(?:[^\W\d_a-zæøå][^\W_]*|[^\W\d_]{2,}(?:en|(?<!it)et|ne))\b"
_LEADS = "|".join(sorted(PLACE_LEADS))
_WHERE = re.compile(rf"\b(?i:{_LEADS})\s+(?P<places>{_PLACE}(?:(?:\s*,\s*|\s+og\s+){_PLACE})*)")


#: Whom much is done for.
_PEOPLE = """
beboere beboerne borgere borgerne børn børnene elever eleverne familier familierne forældre forældrene frivillige
kvinder lærere lærerne medarbejdere medarbejderne mænd naboer naboerne nydanskere pårørende studerende unge ældre
"""
_SOME = "|".join(_PEOPLE.split())
_FOR_WHOM = re.compile(
    rf"\b(?:af|blandt|for|hos|med|til)\s+(?:de\s+)?(?P<people>(?:{_SOME})\b(?:(?:\s*,\s*|\s+og\s+)(?:{_SOME})\b)*)",
    re.IGNORECASE,
)


def people_in(text: str) -> frozenset[str]:
    """The words that say for or with whom something is done, in lower case; names of groups that much is done for.

    Args:
        text: of an item.

    >>> sorted(people_in("Kursus for unge og ældre")), sorted(people_in("Unge under 18 år"))
    (['unge', 'ældre'], [])
    """
    words = {word for found in _FOR_WHOM.finditer(text) for word in _WORD.findall(found["people"].casefold())}
    return frozenset(words - {"og"})


def places_in(text: str) -> frozenset[str]:
    """The words that say where something is done, in lower case.

    Args:
        text: of an item.

    >>> sorted(places_in("Nye bænke i Jomfru Ane Gade og parken"))
    ['ane', 'gade', 'jomfru', 'parken']
    >>> sorted(places_in("Kursus i førstehjælp"))
    []
    """
    words = {word for place in _WHERE.finditer(text) for word in _WORD.findall(place["places"].casefold())}
    return frozenset(words - {"og"})
