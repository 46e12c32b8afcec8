"""How alike the wordings of two items are, whatever the order of their words."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Prefix

from statusparse.follow_up.places import PLACE_LEADS, people_in, places_in

__all__ = ["BEGINNING", "SHARE_OF_WORDS", "Wording", "are_akin", "forms_of_a_word", "likeness", "rarities", "wording"]

_WORD = re.compile(r"[^\W_]+")
#: Words that say nothing of what an item is about.
_EMPTY_WORDS = """
af alle at bl blev bliver ca da de deltaget den der deres det din dit dvs efter eller en er et etc evt for fra få gennem
har have hos hver hvor i ift ikke ind ifm ifbm kan kr ligesom m med mellem mhp min mm mv nr når og også om op os over
pga på samt se siden sin sit skal som så til under ud ved vedr vi via vil være
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
#: Words that stand before or behind what an item is about, and are not it: those that lead to a place, and those that
#: say that something is made, or more of it.
_NO_HEAD_WORDS = """
afholdelse afholdt bedre ekstra etablering etableret flere fælles gennemført gennemførelse mere nu ny nye nyt opsat
opsætning opsættelse opsættes sat årlig årlige årligt
"""
_NO_HEAD = PLACE_LEADS | frozenset(_NO_HEAD_WORDS.split())
#: The share of letters from which on two words count as forms of one word (møde, mødet, møder).
_SAME_WORD = 0.72
#: So long an ending one of them has at most (cykelsti, cykelstierne), or the endings are alike (of a slip of the pen);
#: two compounds that merely begin alike (cykelsti, cykelbus) are two words.
_ENDING, _SAME_ENDING = 2, 0.5
#: How many letters two forms of a word begin with alike. Wordings none of whose words begin alike have none in common.
BEGINNING = 2
#: How many words an address in common counts for.
_ADDRESS = 3
#: How much the words count beside the letters of the whole.
SHARE_OF_WORDS = 0.65
#: What a place or people tell that are all that two items have in common, of however many words; two words that are
#: nearly alike ("gadelys", "gadebelysning") are with it one item, two others are not.
_AROUND_ALONE = 0.62
#: So many letters two words of one stem begin with alike.
_LEAST_STEM = 4
#: So many letters of a word make it a part of a compound.
_LEAST_PART = 3


class Wording(Struct, frozen=True):
    """The words of an item: those that say something, sorted, those of them that only say where or for whom, and its
    addresses."""

    words: tuple[str, ...]
    urls: frozenset[str]
    letters: str
    around: frozenset[str]

    @property
    def heads(self) -> list[str]:
        """The words that say what is done, and not where, for whom, when or how much."""
        return [word for word in self.words if not (word in self.around or word in _NO_HEAD or word.isdigit())]


def wording(label: str, urls: Sequence[str] = (), most: int | None = None) -> Wording:
    """The words of an item.

    Args:
        label: its text without web addresses.
        urls: the addresses that it links to.
        most: so many of its words are told apart; of what follows only whether it is the same. None takes all.

    >>> wording("Afholdt møde om den nye sti").words
    ('afholdt', 'møde', 'nye', 'sti')
    """
    words = _WORD.findall(label.casefold()) or ([] if urls else [label])
    found = sorted(words[:most])
    telling = [word for word in found if word not in _EMPTY]
    letters = " ".join(found or urls)
    if most is not None and (rest := sorted(words[most:])):
        letters += " " + hashlib.blake2b(" ".join(rest).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    around = places_in(label) | people_in(label)
    return Wording(tuple(telling or found), frozenset(urls), letters, around & set(telling))


def rarities(wordings: Iterable[Wording]) -> dict[str, float]:
    """What each word tells: a word of two items tells 1, one that stands in many of them less.

    >>> rarities([wording("Møde nord"), wording("Møde syd")] * 4)["møde"]
    0.5
    """
    counts = Counter(word for one in wordings for word in {*one.words, *one.urls})
    return {word: min(1.0, (2 / count) ** 0.5) for word, count in counts.items()}


def likeness(one: Wording, other: Wording, tells: Mapping[str, float]) -> float:
    """How alike two wordings are, from 0 to 1: the share of telling words in common, and that of the letters.

    Where two items are done at one place or for the same people and have nothing else in common, that tells little.

    Args:
        one, other: the wordings.
        tells: what each of their words tells, from :func:`rarities`.

    >>> some = wording("Opsat skraldespande i Jomfru Ane Gade"), wording("Skraldespand i Jomfru Ane Gade er opsat")
    >>> round(likeness(*some, rarities(some)), 2)
    0.98
    >>> some = wording("Gadebelysning på Rosenvej"), wording("Sommerfest på Rosenvej")
    >>> round(likeness(*some, rarities(some)), 2)
    0.34
    """
    if one.letters == other.letters:
        return 1.0
    letters = fuzz.ratio(one.letters, other.letters) / 100
    if _share_what_is_around_alone(one, other):
        letters = min(letters, fuzz.ratio(" ".join(one.heads), " ".join(other.heads)) / 100)
        words = _around_in_common(one, other, tells)
    else:
        words = _words_in_common(one, other, tells)
    return SHARE_OF_WORDS * words + (1 - SHARE_OF_WORDS) * letters


def _share_what_is_around_alone(one: Wording, other: Wording) -> bool:
    """Whether two items name one place or people, and what is done there has no word in common, nor a part of one."""
    if one.around.isdisjoint(other.around) or not one.urls.isdisjoint(other.urls):
        return False
    left, right = one.heads, other.heads
    return bool(left and right) and not are_akin(left, right)


def are_akin(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a word on one side is one of the other side, a part of it, or a form of it.

    >>> are_akin(["gadelys"], ["lys"]), are_akin(["kursus"], ["kurser"]), are_akin(["gadefest"], ["gadelys"])
    (True, True, False)
    """
    if not set(left).isdisjoint(right):
        return True
    for part, whole in ((left, right), (right, left)):
        together = " ".join(whole)
        if any(len(word) >= _LEAST_PART and word in together for word in part):
            return True
    return bool(forms_of_a_word(left, right)) or any(_of_one_stem(word, other) for word in left for other in right)


def _of_one_stem(word: str, counterpart: str) -> bool:
    """Whether two words differ in a short ending alone: "kursus", "kurser"."""
    alike = Prefix.similarity(word, counterpart)
    return alike >= _LEAST_STEM and max(len(word), len(counterpart)) - alike <= _ENDING


def _around_in_common(one: Wording, other: Wording, tells: Mapping[str, float]) -> float:
    """The weighted share of words in common (Dice) where these are a place or people alone."""
    shared = sorted(one.around & other.around)
    common = _AROUND_ALONE * sum([tells[word] for word in shared]) / len(shared)
    apart = sorted(one.around ^ other.around)
    alone = sum([tells[word] for word in (*one.heads, *other.heads, *apart)])
    return 2 * common / (2 * common + alone)


def _words_in_common(one: Wording, other: Wording, tells: Mapping[str, float]) -> float:
    """The weighted share of words in common (Dice), forms of a word counting as the word."""
    left, right = Counter(one.words), Counter(other.words)
    same = left & right
    left_rest, right_rest = left - same, right - same
    common = sum([tells[word] * count for word, count in same.items()])
    alone = sum([tells[word] * count for rest in (left_rest, right_rest) for word, count in rest.items()])
    for share, word, counterpart in forms_of_a_word(left_rest, right_rest):
        joined = min(left_rest[word], right_rest[counterpart])
        left_rest[word] -= joined
        right_rest[counterpart] -= joined
        common += joined * share * (tells[word] + tells[counterpart]) / 2
        alone -= joined * share * (tells[word] + tells[counterpart])
    common += _ADDRESS * sum([tells[url] for url in sorted(one.urls & other.urls)])
    return 2 * common / (2 * common + alone) if common else 0.0


def forms_of_a_word(left: Iterable[str], right: Iterable[str]) -> list[tuple[float, str, str]]:
    """Pairs of words that are forms of one, with the share of letters in common, the likest first.

    Words that begin otherwise are no forms of one, nor are compounds that end in different words.

    >>> [(word, other) for _, word, other in forms_of_a_word(["møde", "cykelsti"], ["mødet", "cykelbus"])]
    [('møde', 'mødet')]
    """
    found = [
        (Indel.normalized_similarity(word, counterpart), word, counterpart)
        for word in left
        for counterpart in right
        if word[:BEGINNING] == counterpart[:BEGINNING]
    ]
    forms = [one for one in found if one[0] >= _SAME_WORD and _ends_as_a_form(one[1], one[2])]
    return sorted(forms, key=lambda one: (-one[0], one[1], one[2]))


def _ends_as_a_form(word: str, counterpart: str) -> bool:
    alike = Prefix.similarity(word, counterpart)
    ending, other = word[alike:], counterpart[alike:]
    return min(len(ending), len(other)) <= _ENDING or Indel.normalized_similarity(ending, other) >= _SAME_ENDING
