"""What is counted and measured, in tables that can be read and extended without knowing Python; and whether a number
like a year counts something.

What stands behind the number says so: a thing that comes in such numbers. How sure that has to be depends on what leads
to the number, since a year may stand before any noun: "Uddelt 2018 plakater", but "i 2018 plakater i alle busser".
"""

from __future__ import annotations

import re

from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import MONTHS, SEASONS, spellings

__all__ = ["COUNTED", "COUNTS", "GIVING", "HAVING_A_YEAR", "LIKELY_YEARS", "counts"]

# Amounts, wherever they stand.
MEASURES = (
    "kr", "kroner", "meter", "m", "m2", "m²", "km", "kg", "mio", "mia", "pct", "procent", "%", "tons", "ton", "liter",
    "euro", "dollars", "kilometer", "kvadratmeter", "stk", "point",
)  # fmt: skip

# Things that come in numbers like 2017. Words in -ere, -inger, -heder, -elser and -ioner count too.
COUNTED_THINGS = (
    *MEASURES,
    "par", "svar", "år", "lån", "ord", "tegn", "hold", "lys", "frø", "unge", "flag", "skridt", "dage", "uger",
    "måneder", "gange", "likes", "klik", "ansatte", "frivillige", "ældre", "fremmødte", "stk.", "eks", "eks.", "krus",
)  # fmt: skip
# Such things whose compounds are counted as well: "refleksveste", "plejehjem".
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
    "billetter", "eksemplarer", "exemplarer", "kopier", "foldere", "flyers", "postkort", "løbesedler", "plakater",
    "pjecer", "mærkater", "mærker", "klistermærker", "stickers", "badges", "breve", "bøger", "hæfter", "blade",
    "aviser", "magasiner", "poser", "bags", "kasser", "veste", "reflekser", "lygter", "lamper", "pærer", "armbånd",
    "nøgleringe", "kopper", "flasker", "dåser", "bolde", "trøjer", "huer", "caps", "gaver", "bolsjer", "balloner",
    "kuponer", "lodder", "skilte", "plancher", "kort", "kalendere", "magneter", "træer", "planter", "buske",
    "blomster", "løg", "kager", "boller", "pølser", "portioner", "måltider", "biler", "cykler", "hjelme",
    # what is said, asked and done
    "stemmer", "sager", "besøg", "timer", "visninger", "anmeldelser", "sider", "opkald", "mails", "mail", "udlån",
    "download", "downloads", "bøder", "tyverier", "indbrud", "spørgeskemaer", "underskrifter", "sms'er", "sms'ere",
    "henvendelser", "interviews",
)  # fmt: skip
# No compounds end in these by themselves.
ONLY_IN_COMPOUNDS = {"kort", "mail"}
COUNTED_ENDINGS = ("ere", "inger", "heder", "elser", "ioner")
# Words with such an ending that stand after a year.
NOT_COUNTED = (
    "bringer", "tvinger", "springer", "ringer", "svinger", "være", "flere", "mere", "færre", "større", "bedre",
    "lavere", "højere", "bredere", "længere", "kortere", "yngre", "hyppigere", "hurtigere", "stærkere", "tryggere",
    "senere", "tidligere", "videre", "nyere", "yderligere", "nærmere", "evaluere",
)  # fmt: skip

# What a programme itself has, never so many of it that the number could be mistaken for a year.
THINGS_OF_A_PROGRAMME = (
    "møder", "workshops", "oplæg", "kurser", "temadage", "arrangementer", "events", "aktiviteter", "indsatser",
    "initiativer", "evalueringer", "målinger", "undersøgelser", "vandringer", "uddannelser", "kampagner",
    "handlinger", "opfølgninger", "prioriteringer", "målsætninger", "høringer",
)  # fmt: skip

# Of what something is in ("trykt i 2000 eksemplarer"); behind "i" any other noun follows a year.
CONTAINING = (
    "eksemplarer", "exemplarer", "eks", "eks.", "kopier", "stykker", "stk", "stk.", "hjem", "husstande",
    "husholdninger", "boliger", "lejligheder", "huse", "postkasser", "butikker", "adresser",
)  # fmt: skip

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
    "hos", "vores", "deres", "jeres", "blandt", "delvis", "gratis", "anders", "ellers", "altså", "især", "men",
    "hvorefter", "herefter", "derefter", "derunder", "herunder", "hvorunder", "forventer", "bliver", "gælder",
    "kommer", "følger", "tilbage", "sammen", "fælles", "ved", *(month for month in MONTHS if month.endswith("er")),
    *(season for season in SEASONS if season.endswith("er")),
)  # fmt: skip
# The genitive of a thing: "trykt 2018 kommunens folder".
_GENITIVE = r"[^\W\d_]*[ent]s"

# Numbers that are years in a programme, unless something says otherwise. The hundreds are rather round numbers.
LIKELY_YEARS = frozenset(year for year in range(1990, 2036) if year % 100)


def _any(words: tuple[str, ...]) -> str:
    return any_of(way for word in words for way in spellings(word))


_END = r"(?![\w²³])"
_QUALITIES = rf"(?:(?:{_any(QUALITIES)})\ ){{0,2}}"
_COMPOUND = r"[^\W\d_]{1,30}?-?"
_AMOUNT = rf"(?:{_any(MEASURES)}){_END}|,-|,[0-9]"
_IN_TABLES = (
    rf"{_QUALITIES}(?:(?:{_any(COUNTED_THINGS)}|{_any(tuple(w for w in COUNTED_HEADS if w not in ONLY_IN_COMPOUNDS))})"
    rf"{_END}|{_COMPOUND}(?:{_any(COUNTED_HEADS)}){_END})"
)
_OF_A_PROGRAMME = rf"(?:{_COMPOUND})?(?:{_any(THINGS_OF_A_PROGRAMME)})\b"
_BY_ENDING = rf"{_QUALITIES}[^\W\d_]{{1,40}}?(?:{'|'.join(COUNTED_ENDINGS)})\b"
_NOT_COUNTED = rf"(?!(?:{_any(NOT_COUNTED)})\b)"

# A number is counted or measured, if this matches behind it.
COUNTED = rf"\ ?{_NOT_COUNTED}(?:{_IN_TABLES}|(?:{_any(THINGS_OF_A_PROGRAMME)})\b|{_BY_ENDING}|,-|,[0-9])"
COUNTS = re.compile(COUNTED)

_THING = rf"(?:{_IN_TABLES}|,-|,[0-9])"
_LIKELY_COUNTED = rf"{_NOT_COUNTED}(?!{_OF_A_PROGRAMME})(?:{_THING}|{_BY_ENDING})"
_PLURAL = rf"(?!(?:{_any(NO_PLURALS)})\b){_NOT_COUNTED}"
_CONTAINED = re.compile(rf"\ {_QUALITIES}(?:{_COMPOUND})?(?:{_any(CONTAINING)}){_END}")

# What has to follow a likely year, by what leads to the number, so that it is a count.
_BEHIND_A_LIKELY_YEAR = {
    "": re.compile(rf"\ ?{_LIKELY_COUNTED}"),
    "giving": re.compile(rf"\ ?(?:{_LIKELY_COUNTED}|(?!{_GENITIVE}\b){_PLURAL}[^\W\d_]{{2,40}}?(?:er|s)\b)"),
    "in": _CONTAINED,
    "from": re.compile(rf"\ ?(?!{_OF_A_PROGRAMME}){_THING}"),
    "date": re.compile(rf"\ ?(?:{_AMOUNT})"),
}
# The same of any other number.
_BEHIND_A_NUMBER = {
    "": re.compile(rf"(?:{COUNTED}|\ {_PLURAL}[^\W\d_]{{2,40}}?(?:er|e|s)\b)"),
    "in": _CONTAINED,
    "from": COUNTS,
    "date": COUNTS,
}
_BEHIND_A_NUMBER["giving"] = _BEHIND_A_NUMBER[""]


def counts(text: str, end: int, number: int, lead: str) -> bool:
    """Whether a number like a year that ends at a code point of a folded text is a count.

    `lead` is what leads to it: "date" (it is written with a date, or with what has a year), "in" ("i"), "from" ("fra",
    "til"), "giving" (a verb of giving or printing), or "".

    >>> counts("uddelt 2018 vimpler", 11, 2018, "giving"), counts("i 2018 vimpler", 6, 2018, "in")
    (True, False)
    """
    behind = _BEHIND_A_LIKELY_YEAR if number in LIKELY_YEARS else _BEHIND_A_NUMBER
    return behind[lead].match(text, end) is not None
