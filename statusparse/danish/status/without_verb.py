"""The state of a segment that has no state word: by a share, a modal verb, a sign, or the ending of an unknown verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from statusparse.danish.status.degree import degree, has_since, is_excepted, share
from statusparse.danish.status.lexicon import lexicon
from statusparse.danish.status.segments import Unit
from statusparse.danish.status.tense import is_unreal, wishes_more

__all__ = ["FAINT", "LEADING", "STRONG", "WEAK", "without_verb"]

STRONG: Final = 3  # a state word of its own
LEADING: Final = 2  # counts like one where it comes first: "60 %, resten følger"
WEAK: Final = 1  # tells the state only where no state word does
FAINT: Final = 0  # tells it only where nothing else does


def without_verb(main: Sequence[Unit]) -> tuple[str | None, int, int]:
    """The state of a segment that has no state word, its weight, and where it stands."""
    roles: dict[str, int] = {}
    for i, unit in enumerate(main):
        for role in unit.entry.roles:
            roles.setdefault(role, i)
    if "no_longer" in roles:
        return "cancelled", STRONG, roles["no_longer"]
    negated = "negation" in roles
    content = any(unit.content for unit in main)
    for i, unit in enumerate(main):
        if "repeated" in unit.entry.roles and not negated and not is_excepted(main, i):
            attribute = i + 1 < len(main) and main[i + 1].content
            return "ongoing", (LEADING if attribute else STRONG), i
    if "yet" in roles and "being" in roles and not negated and _still_there(main):
        return "ongoing", STRONG, roles["being"]
    existed = roles.get("existed", _has_been(main))
    if existed is not None:
        if wishes_more(main):
            return "completed", WEAK, existed  # "vi kunne godt have haft flere med": it was held
        if is_unreal(main[:existed]):
            return "not_started", STRONG, existed  # "vi skulle have haft besøg"
        lasting = "ongoing" if has_since(main) else (degree(main, len(main)) or "completed")
        return ("not_started" if negated else lasting), STRONG, existed
    if "becoming" in roles:
        return ("cancelled" if negated else "planned"), WEAK, roles["becoming"]
    if "modal" in roles and len(main) > 1:
        return ("cancelled" if negated else "planned"), WEAK, roles["modal"]
    for i, unit in enumerate(main):
        if unit.value is not None:
            measured = any(u.content for u in main[:i]) and any("being" in u.entry.roles for u in main[:i])
            measured = measured or any(u.text in lexicon().turns.results for u in main[i + 1 :])
            # "svarprocenten er 78 %", "75 % tilfredse"
            return (None if measured else share(unit.value)), LEADING, i
    if "partly" in roles:
        return "partly_completed", LEADING, roles["partly"]
    if "almost" in roles:
        return "in_progress", LEADING, roles["almost"]
    if "new_date" in roles:
        return "postponed", WEAK, roles["new_date"]
    if negated and ("yet" in roles or _none_held(main)):
        return "not_started", WEAK, roles["negation"]
    for i, unit in enumerate(main):
        if unit.kind == "mark" and (state := lexicon().signs.get(unit.text)):
            return state, FAINT, i
        if unit.kind == "word" and unit.content and (state := _by_ending(main, i, negated)):
            if state == "completed":
                state = degree(main, i) or state  # "alle på nær to er genhuset"
            return state, WEAK, i
    if "was" in roles and not negated and content:
        return "completed", FAINT, roles["was"]
    return None, FAINT, 0


def _still_there(main: Sequence[Unit]) -> bool:
    """ "der er stadig et godt samarbejde" """
    things = lexicon().turns.lasting_things
    return any(unit.content and unit.text.endswith(things) for unit in main)


def _has_been(main: Sequence[Unit]) -> int | None:
    """Where "har … været" ends: "har hele foråret været på kursus"."""
    words = [unit.text for unit in main]
    return words.index("vaeret") if "har" in words and "vaeret" in words else None


def _none_held(main: Sequence[Unit]) -> bool:
    """ "ingen møder i perioden", "ingen nye kurser" """
    if any(unit.entry.verb for unit in main):
        return False
    words = [unit.text for unit in main[:4]]
    where = words.index("ingen") if "ingen" in words else len(words)
    return any(unit.content and unit.text.endswith(lexicon().held) for unit in main[where + 1 : where + 3])


def _by_ending(main: Sequence[Unit], i: int, negated: bool) -> str | None:
    """A verb that no table has, by its ending: "revideres", "blev varslet"."""
    word = main[i].text
    if word in lexicon().neighbours:
        return None
    if len(word) > 5 and word.endswith("eres") and not word.endswith("neres"):
        return "cancelled" if negated else "planned"
    aux = next((unit.text for unit in reversed(main[:i]) if "being" in unit.entry.roles), "")
    governed = i > 0 and "governing" in main[i - 1].entry.roles  # "er på området", "med de unges"
    if aux and not governed and len(word) > 4 and word.endswith(("et", "t") if "blev" in aux else "et"):
        if aux in ("bliver", "blive"):
            return "cancelled" if negated else "planned"
        return "not_started" if negated else "completed"
    follower = main[i + 1] if i + 1 < len(main) else None
    passive = len(word) > 4 and word.endswith("es") and not word.endswith(("nes", "lles", "deles"))
    passive = passive or (word == "deles" and any(unit.date for unit in main[i:]))
    if passive and not governed and (follower is None or follower.date or follower.entry.roles):
        return "cancelled" if negated else "planned"
    if word.endswith(("fase", "fasen")):
        return "in_progress"
    if i == 0 and word.endswith("eret") and len(word) > 6:
        return "completed"
    return None
