"""What is counted and measured, in tables that can be read and extended without knowing Python; and whether a number
like a year counts something.

What stands behind the number says so: a thing that comes in such numbers. How sure that has to be depends on what leads
to the number, since a year may stand before any noun: "Uddelt 2018 plakater", but "i 2018 plakater i alle busser".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from statusparse.danish.dates.words import MISSPELT_MONTHS, MONTHS, SEASONS, spellings

__all__ = ["GIVING", "HAVING_A_YEAR", "LIKELY_YEARS", "counted", "counts"]

# Amounts, wherever they stand.
MEASURES = (
    "kr", "kroner", "meter", "m", "m2", "m²", "km", "kg", "mio", "mia", "pct", "procent", "%", "‰", "tons", "ton",
    "liter", "euro", "dollars", "kilometer", "kvadratmeter", "kvm", "mg", "kwh", "lux", "stk", "point",
)  # fmt: skip

# Things that come in numbers like 2017. Words in -ere, -inger, -heder, -elser and -ioner count too.
COUNTED_THINGS = (
    *MEASURES,
    "par", "svar", "år", "lån", "ord", "tegn", "hold", "lys", "frø", "unge", "flag", "skridt", "dage", "uger",
    "måneder", "gange", "likes", "klik", "ansatte", "frivillige", "ældre", "fremmødte", "tilmeldte", "eks", "krus",
    "gaver", "julegaver", "stemmer", "mærker", "hæfter", "kopier", "lodder",
)  # fmt: skip
# Such things whose compounds are counted as well: "refleksveste", "plejehjem". Not those that end other words,
# as "gaver" ends "opgaver" and "stemmer" ends "bestemmer".
COUNTED_HEADS = (
    # people
    "deltagere", "borgere", "personer", "mennesker", "børn", "elever", "medlemmer", "familier", "kvinder", "mænd",
    "piger", "drenge", "gæster", "besøgende", "studerende", "forbipasserende", "rejsende", "handlende", "hjemløse",
    "flygtninge", "patienter", "pårørende", "forældre", "lærere", "pædagoger", "brugere", "beboere", "indbyggere",
    "kunder", "følgere", "medarbejdere", "respondenter",
    # where they are
    "boliger", "huse", "hjem", "pladser", "senge", "virksomheder", "husstande", "husholdninger", "lejligheder",
    "skoler", "klasser", "postkasser", "butikker", "adresser", "døre",
    # what is given, printed or planted
    "billetter", "eksemplarer", "exemplarer", "foldere", "flyers", "postkort", "løbesedler", "plakater",
    "pjecer", "mærkater", "klistermærker", "stickers", "badges", "breve", "bøger", "blade",
    "aviser", "magasiner", "poser", "bags", "kasser", "veste", "reflekser", "lygter", "lamper", "pærer", "armbånd",
    "nøgleringe", "kopper", "flasker", "dåser", "bolde", "trøjer", "huer", "caps", "bolsjer", "balloner",
    "kuponer", "skilte", "plancher", "kort", "kalendere", "magneter", "træer", "planter", "buske",
    "blomster", "løg", "kager", "boller", "pølser", "portioner", "måltider", "biler", "cykler", "hjelme",
    # what is said, asked and done
    "sager", "besøg", "timer", "visninger", "anmeldelser", "sider", "opkald", "mails", "mail", "udlån",
    "download", "downloads", "bøder", "tyverier", "indbrud", "spørgeskemaer", "underskrifter", "sms'er", "sms'ere",
    "henvendelser", "interviews", "samtaler", "skemaer", "opslag", "lejemål",
)  # fmt: skip
# No compounds end in these by themselves.
ONLY_IN_COMPOUNDS = {"kort", "mail"}
COUNTED_ENDINGS = ("ere", "inger", "heder", "elser", "ioner")
# Words with such an ending that stand after a year.
NOT_COUNTED = (
    "bringer", "tvinger", "springer", "ringer", "svinger", "være", "flere", "mere", "færre", "større", "bedre",
    "lavere", "højere", "bredere", "længere", "kortere", "yngre", "hyppigere", "hurtigere", "stærkere", "tryggere",
    "senere", "tidligere", "videre", "nyere", "oftere", "dyrere", "yderligere", "nærmere", "evaluere",
)  # fmt: skip

# What a programme itself has, never so many of it that the number could be mistaken for a year.
THINGS_OF_A_PROGRAMME = (
    "møder", "workshops", "oplæg", "kurser", "temadage", "arrangementer", "events", "aktiviteter", "indsatser",
    "initiativer", "evalueringer", "målinger", "undersøgelser", "vandringer", "uddannelser", "kampagner",
    "handlinger", "opfølgninger", "prioriteringer", "målsætninger", "høringer",
)  # fmt: skip

# Of what something is in ("trykt i 2000 eksemplarer"); behind "i" any other noun follows a year.
CONTAINING = (
    "eksemplarer", "exemplarer", "kopier", "stykker", "hjem", "husstande",
    "husholdninger", "boliger", "lejligheder", "huse", "postkasser", "butikker", "adresser",
)  # fmt: skip
# The same in short: no compounds end in these ("i 2018 seks møder").
CONTAINING_IN_SHORT = {"eks", "stk"}

# Between the number and the thing.
QUALITIES = (
    "nye", "gamle", "små", "store", "gratis", "private", "danske", "lokale", "almene", "trykte", "farvede",
    "forskellige", "unikke", "udvalgte", "almindelige", "ekstra", "flotte", "grønne", "røde", "gule", "hvide", "blå",
    "sorte", "fysiske", "digitale", "elektroniske", "aktive", "berørte", "tilmeldte", "inviterede", "udfyldte",
    "glade", "unge", "ældre",
)  # fmt: skip

# The plural of any noun behind one of these is counted: "Uddelt 2018 vimpler".
GIVING = {
    way
    for word in (
        "uddelt", "uddeler", "uddelte", "uddeles", "omdelt", "omdeler", "omdelte", "omdeles", "husstandsomdelt",
        "fordelt", "delt", "trykt", "trykte", "trykkes", "optrykt", "genoptrykt", "udsendt", "udsendte", "udsendes",
        "sendt", "sendte", "sendes", "plantet", "plantede", "plantes", "solgt", "solgte", "købt", "købte", "købes",
        "indkøbt", "indkøbte", "indkøbes", "bestilt", "bestilte", "produceret", "fremstillet", "udleveret",
        "udleverede", "udleveres", "indsamlet", "indsamlede", "doneret", "udlånt", "foræret",
    )
    for way in spellings(word)
}  # fmt: skip
# What the year behind it belongs to, even before a noun: "Budget 2018 timer".
HAVING_A_YEAR = (
    "status", "budget", "budgettet", "regnskab", "plan", "planen", "rapport", "rapporten", "evaluering", "måling",
    "undersøgelse", "kampagne", "kampagnen", "fest", "festen", "festival", "festivalen", "program", "programmet",
    "indsats", "indsatsen", "projekt", "projektet", "temadag", "konference", "uddannelse", "uge", "sæson",
)  # fmt: skip
# Words that look like a plural and are none.
NO_PLURALS = (
    "efter", "under", "over", "eller", "er", "langs", "ellers", "dels", "via", "her", "der", "hver", "hvor", "igen",
    "imens", "mens", "siden", "alle", "denne", "disse", "hele", "begge", "ude", "inde", "oppe", "nede", "samme", "ikke",
    "hos", "vores", "deres", "jeres", "blandt", "delvis", "gratis", "anders", "altså", "især", "men",
    "hvorefter", "herefter", "derefter", "derunder", "herunder", "hvorunder", "forventer", "bliver", "gælder",
    "kommer", "følger", "tilbage", "sammen", "fælles", "ved",
    *(month for month in (*MONTHS, *MISSPELT_MONTHS) if month.endswith("er")),
    *(season for season in SEASONS if season.endswith("er")),
)  # fmt: skip
# The genitive of a thing: "trykt 2018 kommunens folder".
GENITIVES = ("es", "ns", "ts")

# Numbers that are years in a programme, unless something says otherwise. The hundreds are rather round numbers.
LIKELY_YEARS = frozenset(year for year in range(1990, 2036) if year % 100)


def _ways(words: Iterable[str]) -> frozenset[str]:
    return frozenset(way for word in words for way in spellings(word))


_MEASURES = _ways(MEASURES)
_THINGS = _ways((*COUNTED_THINGS, *COUNTED_HEADS)) - ONLY_IN_COMPOUNDS
_HEADS = tuple(sorted(_ways(COUNTED_HEADS)))
_PROGRAMME = tuple(sorted(_ways(THINGS_OF_A_PROGRAMME)))
_CONTAINING = tuple(sorted(_ways(CONTAINING)))
_QUALITIES = _ways(QUALITIES)
_NOT_COUNTED = _ways(NOT_COUNTED)
_NO_PLURALS = _ways(NO_PLURALS)

# A word behind a number: what is said of the thing, or the thing; "2019 kr. 500" counts nothing.
_WORD = re.compile(r" ?(?:a[3-6][ -])?(?!kr\.? [0-9])([^\W\d_]+(?:['-][^\W\d_]+)*[23²³]?|[%‰])(?![\w²³])")
# "2017,50", "2017,-".
_DECIMALS = frozenset(f",{mark}" for mark in "0123456789-")

# What the word behind a number may be so that the number is a count.
_COUNTED = {"measure", "container", "thing", "ending", "programme"}
# The same of a likely year, by what leads to it.
_BEHIND_A_LIKELY_YEAR = {
    "": {"measure", "container", "thing", "ending"},
    "giving": {"measure", "container", "thing", "ending", "plural"},
    "in": {"container"},
    "from": {"measure", "container", "thing"},
    "date": {"measure"},
}
_BEHIND_A_NUMBER = {
    "": _COUNTED | {"plural", "perhaps a plural"},
    "giving": _COUNTED | {"plural", "perhaps a plural"},
    "in": {"container"},
    "from": _COUNTED,
    "date": _COUNTED,
}


def counts(text: str, end: int, number: int, lead: str) -> bool:
    """Whether a number like a year that ends at a code point of a folded text is a count.

    `lead` is what leads to it: "date" (it is written with a date, or with what has a year), "in" ("i"), "from" ("fra",
    "til"), "giving" (a verb of giving or printing), or "".

    >>> counts("uddelt 2018 vimpler", 11, 2018, "giving"), counts("i 2018 vimpler", 6, 2018, "in")
    (True, False)
    """
    behind = _BEHIND_A_LIKELY_YEAR if number in LIKELY_YEARS else _BEHIND_A_NUMBER
    return _kind_behind(text, end) in behind[lead]


def counted(text: str, end: int) -> bool:
    """Whether any number that ends at a code point of a folded text is counted or measured.

    >>> counted("2 møder", 1), counted("2 til", 1)
    (True, False)
    """
    return _kind_behind(text, end) in _COUNTED


def _kind_behind(text: str, end: int) -> str:
    if text[end : end + 2] in _DECIMALS:
        return "measure"
    while found := _WORD.match(text, end):
        kind = _kind(found[1])
        if kind in _COUNTED or found[1] not in _QUALITIES:
            return kind
        end = found.end()
    return ""


@lru_cache(maxsize=1024)
def _kind(word: str) -> str:
    """What a word is that stands behind a number."""
    if word in _NOT_COUNTED:
        return ""
    if word in CONTAINING_IN_SHORT or word.endswith(_CONTAINING):
        return "container"
    if word in _MEASURES:
        return "measure"
    if word.endswith(_PROGRAMME):
        return "programme"
    if word in _THINGS or (word.endswith(_HEADS) and word not in ONLY_IN_COMPOUNDS):
        return "thing"
    if word.endswith(COUNTED_ENDINGS):
        return "ending"
    if word in _NO_PLURALS or word.endswith(GENITIVES):
        return ""
    if word.endswith(("er", "s")):
        return "plural"
    return "perhaps a plural" if word.endswith("e") else ""
