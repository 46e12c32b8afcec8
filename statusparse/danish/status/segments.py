"""A status cell in units (words and phrases with their meaning) and segments (what stands between joints).

Joints are sentence ends, line breaks, semicolons, commas, dashes, colons, and the words "og", "men", "mens"
and their like. No joint is inside a date, an abbreviation or a bracket. Whether a segment is a clause of
its own is not decided here: that takes a state word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from statusparse.danish.status.lexicon import Entry, Lexicon, lexicon
from statusparse.danish.status.lookup import look_up, phrases_at
from statusparse.danish.status.shares import FRACTIONS, percent, share_at
from statusparse.danish.status.tokens import Token, fold
from statusparse.report import DateSpan

__all__ = ["ARTICLES", "Segment", "Unit", "segments", "units"]

ARTICLES: Final = frozenset({"den", "det", "de", "en", "et"})
LONGEST: Final = 60  # units: no sentence is longer, and reading a segment takes the square of its length
_NOTHING: Final = Entry("")
_RECURRING: Final = Entry("", roles=frozenset({"repeated"}))
_RECURRING_NAMED: Final = Entry("", roles=frozenset({"repeated", "named"}))  # "hvert LMU-møde": the name is kept
_ENDS: Final = frozenset(".!?;…•·|")
_FINITE: Final = frozenset({"er", "blev", "bliver", "har", "var", "skal", "kan", "vil"})
_SOFT: Final = frozenset((",", "–", "—", ":", "/", "→", "->", "=>"))
_FIRM: Final = frozenset((",", "–", "—", "→", "->", "=>"))  # joints without a blank behind too
_OPENING: Final = frozenset({"dependent", "whether"})  # a clause that says nothing of the activity
_SHARING: Final = frozenset({"ud", "af", *FRACTIONS})  # what begins a share, where no number does
_CONDITIONED: Final = frozenset({":", ",", "–", "→", "->", "=>"})
_ANSWERS: Final = frozenset({"ja", "nej", "afslag", "ikke"})
_LONGEST_CASE: Final = 4  # units: "hvis svaret er nej"
_DAYS: Final = frozenset({"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag"})
_BETWEEN_DAYS: Final = frozenset({"og", "&", "+", "samt"})
_PAIRS: Final = {"(": ")", "[": "]"}
#: Of joints that meet, the strongest is the one.
_STRENGTH: Final = {"start": 9, "stop": 5, "line": 4, "but": 3, "and": 2, "comma": 1}


class Unit(Struct, eq=False):
    """A word, phrase, number, date or mark.

    `kind` is the token's (of a phrase: word); `entry` what the tables know of it; `value` a share between 0
    and 1 (of "60 %", "3 af 5"); `inside` says that it stands in brackets, `dependent` that it is part of a
    reason, `joint` that it ties its clause to the one before.
    """

    kind: str
    start: int
    end: int
    text: str
    entry: Entry = _NOTHING
    date: DateSpan | None = None
    value: float | None = None
    inside: bool = False
    dependent: bool = False
    joint: bool = False

    @property
    def content(self) -> bool:
        """Whether it is a word that the tables do not know, or a number."""
        return self.kind == "number" or (self.kind == "word" and not self.entry.verb and not self.entry.roles)


class Segment(Struct, eq=False):
    """What stands between two joints; `link` is the joint before it: start, stop, line, comma, and, but."""

    link: str
    units: list[Unit] = field(default_factory=list)


def units(tokens: Sequence[Token], text: str) -> list[Unit]:
    """The tokens, with phrases and shares put together and each with what the tables know of it.

    Args:
        tokens: the tokens of the text, as :func:`statusparse.danish.status.tokens.tokenize` gives them.
        text: the text.

    >>> from statusparse.danish.status.tokens import tokenize
    >>> cell = "3 af 5 møder er sat i gang"
    >>> [unit.text for unit in units(tokenize(cell), cell)]
    ['3 af 5', 'moeder', 'er', 'sat', 'i gang']
    """
    tables = lexicon()
    found: list[Unit] = []
    i, count = 0, len(tokens)
    while i < count:
        token = tokens[i]
        kind = token.kind
        if kind in ("word", "number"):
            if kind == "number" or token.text in tables.numbers or token.text in _SHARING:
                share, used = share_at(tokens, i, text)
                if used:
                    end = tokens[i + used - 1].end
                    found.append(Unit("share", token.start, end, _join(tokens, i, used), value=share))
                    i += used
                    continue
            entry, used = _longest(tokens, i)
            again = (
                _recurring(tokens, i, tables) if token.text in tables.again or (not i and token.text in _DAYS) else 0
            )
            if again > used:
                told = all(other.text in tables.often for other in tokens[i : i + again])
                entry = replace(_RECURRING if told else _RECURRING_NAMED, key=_join(tokens, i, again))
                used = again
            if used:
                end = tokens[i + used - 1].end
                found.append(Unit("word", token.start, end, entry.key, entry))
                i += used
                if _abbreviates(tokens, i, text, tables):
                    found[-1].end = tokens[i].end
                    i += 1
                if token.text in tables.shortened:
                    _lengthen(found, tokens[i - 1 : i + 1], i == len(tokens) - 1, tables)
                continue
        unit = Unit(kind, token.start, token.end, token.text, date=token.date)
        if kind == "date":
            _split_verb(unit, found)
        if kind == "percent":
            unit.value = percent(token.text)
        found.append(unit)
        i += 1
        if kind in ("word", "number") and _abbreviates(tokens, i, text, tables):
            unit.end = tokens[i].end
            i += 1
        elif kind == "date" and unit.text[-1] == "." and i < count and text[tokens[i].start].isupper():
            found.append(Unit("mark", token.end - 1, token.end, "."))  # "i okt. Den sidste": it ends a sentence too
    return found


def _split_verb(unit: Unit, found: list[Unit]) -> None:
    """Give the verb of "kører frem til maj", "forlænget til maj" a unit of its own; the date keeps its span."""
    word, _, rest = unit.text.partition(" ")
    for further, entry in look_up(fold(word)) if word.isalpha() else ():
        if not further and entry.verb and (entry.form == "present" or fold(rest).startswith("til ")):
            found.append(Unit("word", unit.start, unit.start + len(word), entry.key, entry))
            unit.start += len(word) + 1
            unit.text = unit.text[len(word) + 1 :]


def _longest(tokens: Sequence[Token], i: int) -> tuple[Entry, int]:
    """The longest phrase of the tables at a token, and how many tokens it has (0 for none); no date is part of one."""
    following = tokens[i + 1].text if i + 1 < len(tokens) and tokens[i + 1].date is None else ""
    phrases, alone = phrases_at(tokens[i].text)
    for further, entry in phrases.get(following, ()):
        used = len(further) + 1
        behind = tokens[i + 1 : i + used]
        if len(behind) == used - 1 and all(
            [token.text == word and token.date is None for token, word in zip(behind, further, strict=True)]
        ):
            return entry, used
    return (_NOTHING, 0) if alone is None else (alone, 1)


def _recurring(tokens: Sequence[Token], i: int, tables: Lexicon) -> int:
    """How many tokens name a time or meeting that comes again: "hvert LMU-møde", "hver tredje torsdag", "tirsdage"."""
    days, counting = tables.weekdays
    if tokens[i].text in _DAYS:
        return _weekdays(tokens)
    if tokens[i].text in days:
        last = tokens[i - 1] if i else None
        counted = last and (last.kind == "number" or last.text in counting or last.text in tables.numbers)
        return 0 if counted else 1
    between = [token.text for token in tokens[i + 1 : i + 3] if token.kind in ("number", "mark")]
    reach = 4 if len(between) == 2 and between[1] == "." else 3  # "hver 2. torsdag"
    for j in range(i + 1, min(i + reach, len(tokens))):
        if tokens[j].kind == "word" and tokens[j].text.endswith(tables.recurring[1]):
            return j - i + 1
    return 0


def _weekdays(tokens: Sequence[Token]) -> int:
    """ "Tirsdag og torsdag kl. 15-17": two days of every week"""
    if len(tokens) < 4 or tokens[1].text not in _BETWEEN_DAYS or tokens[3].text not in ("kl", "klokken"):
        return 0
    return 3 if tokens[0].text in _DAYS and tokens[2].text in _DAYS else 0


def _join(tokens: Sequence[Token], i: int, used: int) -> str:
    return " ".join(token.text for token in tokens[i : i + used])


def _abbreviates(tokens: Sequence[Token], i: int, text: str, tables: Lexicon) -> bool:
    """Whether token i is the full stop of the abbreviation before it, and ends no sentence."""
    if i >= len(tokens) or tokens[i].text != "." or tokens[i].start != tokens[i - 1].end:
        return False
    if i + 1 == len(tokens):
        return False
    word, numbered = tokens[i - 1].text, tokens[i - 1].kind == "number"
    capital = text[tokens[i + 1].start].isupper()
    if numbered or word in tables.closing:
        return not capital
    return word in tables.abbreviations


def _lengthen(found: list[Unit], around: Sequence[Token], last: bool, tables: Lexicon) -> None:
    """Give a shortened word its meaning if a full stop belongs to it: "løb. opgave", "opdateres løb." at the end."""
    unit, stop = found[-1], around[-1]
    behind_verb = len(found) > 1 and found[-2].entry.form in ("present", "passive", "done")
    if around[0].text == "." or (last and stop.text == "." and behind_verb):
        unit.entry = tables.shortened[unit.text]


def segments(found: Sequence[Unit], text: str) -> list[Segment]:
    """The units, cut at the joints.

    >>> from statusparse.danish.status.tokens import tokenize
    >>> cell = "Gennemført i maj, men ikke evalueret"
    >>> [(s.link, [u.text for u in s.units]) for s in segments(units(tokenize(cell), cell), cell)]
    [('start', ['gennemfoert', 'i', 'maj']), ('but', ['men', 'ikke', 'evalueret'])]
    """
    closing = _brackets(found)
    result = [Segment("start")]
    within, dependent, states, either, perfect = -1, False, False, False, False
    for i, unit in enumerate(found):
        if i <= within:
            unit.inside = True
            result[-1].units.append(unit)
            continue
        if i in closing:
            within = closing[i]
            unit.inside = True
            result[-1].units.append(unit)
            continue
        roles = unit.entry.roles
        link = _joint(found, i, text)
        if link:
            if (link == "and" and (dependent or (either and unit.text == "eller"))) or (
                link == "comma" and dependent and unit.text in _CONDITIONED and _is_a_case(result[-1].units)
            ):
                link = ""
            else:
                dependent = False
        if link:
            states = states and link == "and"
            either = False
            _cut(result, link)
            if unit.kind not in ("mark", "break"):
                unit.joint = True
                result[-1].units.append(unit)
            continue
        opens = not roles.isdisjoint(_OPENING) and not (unit.text == "siden" and _is_page(found, i))
        if opens or ("without" in roles and states):
            dependent = True
            perfect = unit.text == "efter at" and i + 1 < len(found) and found[i + 1].text in ("have", "vaere")
        elif perfect and dependent and (unit.text in _FINITE or unit.entry.form in ("present", "passive")):
            dependent = False  # "efter at have været udskudt blev mødet holdt"
        if unit.text == "hverken":
            either = True
        unit.dependent = dependent
        states = states or bool(unit.entry.verb)
        if len(result[-1].units) >= LONGEST:
            result.append(Segment("comma"))
        result[-1].units.append(unit)
    return [segment for segment in result if segment.units]


def _is_a_case(found: Sequence[Unit]) -> bool:
    """ "hvis nej: udgår", "hvis ja, afholdes i maj": what follows holds in that case only"""
    return len(found) < _LONGEST_CASE and "conditional" in found[0].entry.roles and found[-1].text in _ANSWERS


def _is_page(found: Sequence[Unit], i: int) -> bool:
    """Whether "siden" is the page and not "since": a clause of time would go on with its subject."""
    if i + 1 == len(found) or found[i + 1].kind in ("mark", "break"):
        return False
    following = found[i + 1].entry
    return bool(following.roles & {"repeated", "being", "modal"}) or following.form in ("present", "passive")


def _cut(result: list[Segment], link: str) -> None:
    last = result[-1]
    if len(last.units) == 1 and last.units[0].joint:
        return  # ", men" is one joint
    if last.units:
        result.append(Segment(link))
    elif _STRENGTH[link] > _STRENGTH[last.link]:
        last.link = link


def _joint(found: Sequence[Unit], i: int, text: str) -> str:
    unit = found[i]
    if unit.kind == "break":
        return "line"
    if unit.kind == "mark":
        if unit.text in _ENDS:
            if unit.text == "." and not _ends(text, unit.end):
                return ""
            return "stop"
        if unit.text in _SOFT:
            return "comma" if unit.text in _FIRM or text[unit.end : unit.end + 1].isspace() else ""
        if unit.text in "+&":
            return "and"
        blanks = text[unit.start - 1 : unit.start].isspace() and text[unit.end : unit.end + 1].isspace()
        return "comma" if unit.text == "-" and blanks else ""
    roles = unit.entry.roles
    if "but" in roles:
        return "but"
    return "and" if "and" in roles else ""


def _ends(text: str, after: int) -> bool:
    """Whether a full stop ends a sentence: a blank or a capital follows, or nothing."""
    following = text[after : after + 1]
    return not following or following.isspace() or following.isupper() or following in ")\"'»”’."


def _brackets(found: Sequence[Unit]) -> dict[int, int]:
    """Where each outermost bracket that is closed again on its line opens and closes."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for i, unit in enumerate(found):
        if unit.kind == "break":
            waiting.clear()
        elif unit.kind == "mark":
            if unit.text in _PAIRS:
                waiting.append(i)
            elif waiting and unit.text == _PAIRS[found[waiting[-1]].text]:
                pairs[waiting.pop()] = i
    return pairs
