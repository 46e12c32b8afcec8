"""Words that look like a state word and are none where they stand.

"Løbende forløb" names a course, "vi har udskudt arbejdet" the work; "flyttet ind" and "vi har flyttet bænkene" move
no date; in "de besøgte skoler får brev" the participle only says whom.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from msgspec.structs import replace

from statusparse.danish.status.lexicon import Entry, lexicon
from statusparse.danish.status.segments import ARTICLES, Unit
from statusparse.danish.status.tokens import fold

__all__ = ["ADOPTED", "PRELIMINARY", "TURNS", "says_whom"]

ADOPTED: Final = frozenset({"vedtaget", "vedtog"})
#: The role of an adoption that a plan follows.
PRELIMINARY: Final = "preliminary"

_POINTING: Final = frozenset({"det", "den", "de", "alt", "der", "som"})
_NOUNS: Final = ("en", "et", "ne")  # the ends of a noun with its article
_ATTRIBUTES: Final = ("eret", "ttet", "andet", "noget")  # "et målrettet forløb", "andet forløb"
_HOW: Final = frozenset(
    {"godt", "fint", "planmaessigt", "uden", "som planlagt", "som forventet", "efter planen", "stille", "af", "over"}
)
_STILL: Final = frozenset({"fortsat"})
_PEOPLE: Final = frozenset({"tilmeldte", "fremmoedte", "inviterede", "ansatte", "uddannede"})
_WHOLE: Final = frozenset({"alle", "samtlige", "nye", "vores", "begge", "oevrige", "andre", "relevante"})


def says_whom(main: Sequence[Unit], i: int) -> bool:
    """Whether a participle in -e says whom or what: "alle ansatte skal på kursus", "de besøgte skoler får brev"."""
    if any("agent" in unit.entry.roles for unit in main[:i]):
        return False
    j = i + 1
    if j < len(main) and main[j].content and main[j].kind == "word":
        j += 1
    elif main[i].text in _PEOPLE and not i:
        behind = main[1].entry.roles if len(main) > 1 else frozenset()
        return "governing" in behind and any("modal" in unit.entry.roles for unit in main)  # "ansatte i Gug skal …"
    elif main[i].text in _PEOPLE:
        before = main[i - 1]
        if before.text in _WHOLE or "governing" in before.entry.roles or before.text.endswith("s"):
            return True
    return j < len(main) and ("modal" in main[j].entry.roles or main[j].text == "faar")


def _course(main: list[Unit], i: int) -> None:
    """ "forløb", "løb": the verb only after its subject ("mødet forløb godt")"""
    if not main[i].entry.verb:
        return  # "løb." for "løbende"
    named = _is_subject(main[i - 1]) if i else len(main) > 1 and main[1].text in _HOW
    finite = any("being" in unit.entry.roles or unit.entry.form == "done" for unit in main[i + 1 :])
    if not named or finite or i + 1 == len(main):
        _no_verb(main[i])


def _is_subject(unit: Unit) -> bool:
    if unit.text in _POINTING or "back" in unit.entry.roles:
        return True
    return unit.content and unit.text.endswith(_NOUNS) and not unit.text.endswith(_ATTRIBUTES)


def _the_course(main: list[Unit], i: int) -> None:
    """ "forløbet": the participle only after "er" ("mødet er forløbet godt")"""
    early = main[:i]
    if not early and len(main) > 1 and main[1].text in _HOW:
        return  # "forløbet som planlagt"
    governed = bool(early) and "governing" in early[-1].entry.roles
    being = any("being" in unit.entry.roles for unit in early)
    if not being or governed or any(unit.entry.verb for unit in (*early, *main[i + 1 :])):
        _no_verb(main[i])


def _work(main: list[Unit], i: int) -> None:
    """ "arbejde": the verb only after "at" or "skal" """
    governed = any(
        unit.text == "at" or unit.text.endswith(" at") or unit.entry.roles & {"modal", "past_modal"}
        for unit in main[:i]
    )
    if not governed and not (i + 1 < len(main) and main[i + 1].text in ("videre", "med")):
        _no_verb(main[i])


def _the_work(main: list[Unit], i: int) -> None:
    """ "udskudt arbejdet", "besluttet at udskyde arbejdet": what, where another verb stands between "har" and it"""
    for unit in reversed(main[:i]):
        if "being" in unit.entry.roles:
            return
        if unit.entry.verb and unit.text not in _STILL:
            _no_verb(main[i])
            return


def _thing(main: list[Unit], i: int) -> None:
    """ "hvervet som formand", "vi afventer spillet": the noun"""
    before = main[i - 1] if i else None
    if before is None or before.entry.verb or "governing" in before.entry.roles:
        _no_verb(main[i])


def _more(main: list[Unit], i: int) -> None:
    """ "øget tryghed", "der er øget fokus": the attribute"""
    if i + 1 == len(main) or not main[i + 1].content:
        return
    being = [unit.text for unit in main[:i] if "being" in unit.entry.roles]
    named = any(unit.content for unit in main[:i])
    if not being or not (named or {"har", "havde"} & set(being)):
        _no_verb(main[i])


def _moved(main: list[Unit], i: int) -> None:
    """ "flyttet ind", "personale flyttet til nye lokaler", "vi har flyttet bænkene": in space, not in time"""
    behind = main[i + 1 : i + 5]
    if not behind and not i:
        return
    ways, things, places = lexicon().turns[:3]
    first = behind[0].text if behind else ""
    later = any(unit.date and (k == 1 or fold(unit.text).startswith("til")) for k, unit in enumerate(behind))
    if first == "til" and later:
        return
    subject = next((unit.text for unit in main[:i] if unit.content), "")
    what = next((unit.text for unit in behind if unit.content), "") if not subject else ""
    goal = first == "til" and any(unit.text.endswith(places) for unit in behind[1:])
    goal = goal or _from_place_to_place(behind)
    if first in ways or goal or subject.endswith(things) or (first != "til" and what.endswith(things)):
        main[i].entry = replace(main[i].entry, verb="do")


def _from_place_to_place(behind: Sequence[Unit]) -> bool:
    """ "fra biblioteket til kirken", not "fra forår til efterår" """
    if [unit.text for unit in behind[::2]] != ["fra", "til"]:
        return False
    tables = lexicon()
    times = (*tables.recurring[1], *tables.excepted_times, "moedet", "aaret", "ugen")
    return all(unit.content and unit.kind == "word" and not unit.text.endswith(times) for unit in behind[1::2])


def _adopted(main: list[Unit], i: int) -> None:
    """ "handleplanen er vedtaget", "byrådet vedtog politikken": done, where what is only decided is planned"""
    documents, behind = lexicon().turns.documents, main[i + 1 : i + 3]
    if PRELIMINARY in main[i].entry.roles or any(unit.entry.verb == "begin" for unit in main[i + 1 :]):
        return
    if behind and "small" in behind[0].entry.roles and behind[0].text in ARTICLES:
        behind = behind[1:]
    named = [
        unit
        for k, unit in enumerate(main[:i])
        if not (k and "governing" in main[k - 1].entry.roles and main[k - 1].text not in ARTICLES)
    ]
    attribute = i > 0 and main[i - 1].text not in ARTICLES and "governing" in main[i - 1].entry.roles
    told = any(unit.text == "at" for unit in main[i:])
    if not (told or attribute) and any(unit.text.endswith(documents) for unit in (*named, *behind[:1])):
        main[i].entry = replace(main[i].entry, verb="do")


def _out(main: list[Unit], i: int) -> None:
    """ "natteravnene er på gaden": who is at work there, where "bladet er på gaden" is out"""
    named = [unit.text for unit in main[:i] if unit.content]
    if named and not named[-1].endswith(lexicon().turns.publications):
        _no_verb(main[i])


def _depends(main: list[Unit], i: int) -> None:
    """ "afh. af politiet": held by, where "afh. af vejret" depends on it"""
    if any(unit.text.endswith(lexicon().turns.actors) for unit in main[i + 1 : i + 2]):
        main[i].entry = replace(main[i].entry, verb="do")


def _no_verb(unit: Unit) -> None:
    unit.entry = Entry(unit.entry.key)


#: What settles a word that turns on those around it, by the word.
TURNS: Final[dict[str, Callable[[list[Unit], int], None]]] = {
    **dict.fromkeys(("er paa gaden", "er nu paa gaden"), _out),
    "afh . af": _depends,
    **dict.fromkeys(ADOPTED, _adopted),
    "forloeb": _course,
    "loeb": _course,
    "forloebet": _the_course,
    "arbejde": _work,
    "arbejdet": _the_work,
    "hvervet": _thing,
    "skiltet": _thing,
    "spillet": _thing,
    "oeget": _more,
    "oegede": _more,
    **dict.fromkeys(("flyttet", "flyttede", "flytter", "flyttes", "flytte"), _moved),
}
