"""The Danish words of dates, in tables that can be read and extended without knowing Python.

Each table maps words to what they mean. Write words in small letters, with æ, ø and å; the spellings ae, oe and aa
are understood of themselves. A full stop at the end of a word says that it is an abbreviation and may be written
with or without the stop. A word may be several words ("fra og med"); any blanks may stand between them.
"""

from __future__ import annotations

from statusparse.danish.dates.slips import LONG, misspelt

__all__ = [
    "ANCHORS",
    "BEGINNINGS",
    "BEING",
    "CUT_OFF_MONTHS",
    "ELIDED_SEASONS",
    "ENDINGS",
    "ENDS",
    "EVENTS_AFTER",
    "FIRST_NAMES_LIKE_MONTHS",
    "FRAMES",
    "FROM_THEN_ON",
    "GENITIVES",
    "HALF_YEAR_CODES",
    "MISSPELT_MONTHS",
    "MONTHS",
    "MOVED",
    "NAMES_LIKE_MONTHS",
    "NOT_GENITIVES",
    "NOUNS_OF_ORIGIN",
    "ORDINAL_ENDINGS",
    "PARTS_BEFORE_MONTHS",
    "PARTS_LIKE_EVENTS",
    "QUARTER_CODES",
    "SUPPORT",
    "VOCABULARY",
    "spellings",
]

MONTHS = {
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip

# "Augus" alone may be any name that somebody began to write.
CUT_OFF_MONTHS = frozenset(month[:-1] for month in LONG)
MISSPELT_MONTHS = {slip: number for month, number in MONTHS.items() for slip in misspelt(month)}

# "jul" is not here: it is Christmas, unless a day number stands before it.
MONTH_ABBREVIATIONS = {
    "jan.": 1, "janu.": 1, "feb.": 2, "febr.": 2, "mar.": 3, "mrt.": 3, "apr.": 4, "jun.": 6, "aug.": 8,
    "sep.": 9, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12,
}  # fmt: skip

# Also given names: written with a capital and without a day, a year or a word of time, they are people.
NAMES_LIKE_MONTHS = {"maj", "jan"}
# Names only before another name ("August Krogh").
FIRST_NAMES_LIKE_MONTHS = {"april", "august", "agust"}

WEEKDAYS = {
    "mandag": 1, "tirsdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lørdag": 6, "søndag": 7,
    "mandagen": 1, "tirsdagen": 2, "onsdagen": 3, "torsdagen": 4, "fredagen": 5, "lørdagen": 6, "søndagen": 7,
    "man.": 1, "mand.": 1, "tir.": 2, "tirs.": 2, "tirsd.": 2, "ons.": 3, "onsd.": 3, "tor.": 4, "tors.": 4,
    "torsd.": 4, "fre.": 5, "fred.": 5, "lør.": 6, "lørd.": 6, "søn.": 7, "sønd.": 7,
}  # fmt: skip

ORDINALS = {
    "første": 1, "anden": 2, "andet": 2, "tredje": 3, "tredie": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "elvte": 11, "tolvte": 12,
    "trettende": 13, "fjortende": 14, "femtende": 15, "sekstende": 16, "syttende": 17, "attende": 18,
    "nittende": 19, "tyvende": 20, "enogtyvende": 21, "toogtyvende": 22, "treogtyvende": 23,
    "fireogtyvende": 24, "femogtyvende": 25, "seksogtyvende": 26, "syvogtyvende": 27, "otteogtyvende": 28,
    "niogtyvende": 29, "tredivte": 30, "enogtredivte": 31, "sidste": -1,
}  # fmt: skip
# Behind the figures of a number, as in "1ste", "2den", "22nde".
ORDINAL_ENDINGS = {"ste", "den", "det", "dje", "die", "de", "te", "nde", "ende", "tte"}

# 1 spring, 2 summer, 3 autumn, 4 winter.
SEASONS_DEFINITE = {
    "foråret": 1, "sommeren": 2, "efteråret": 3, "vinteren": 4,
    "forårets": 1, "sommerens": 2, "efterårets": 3, "vinterens": 4,
}  # fmt: skip
SEASONS = {"forår": 1, "sommer": 2, "efterår": 3, "vinter": 4}
# The first of two seasons, cut short before a hyphen or a stroke: "for- og efteråret", "forår-/efterår".
ELIDED_SEASONS = {"for": 1, "forår": 1, "forårs": 1, "sommer": 2, "efter": 3, "efterår": 3, "efterårs": 3, "vinter": 4}

# Read only with their year written.
HOLIDAYS = {
    "nytårsdag": "new year's day",
    "helligtrekonger": "epiphany",
    "valentinsdag": "valentine's day",
    "fastelavn": "shrovetide",
    "fastelavnssøndag": "shrovetide",
    "fastelavnsmandag": "shrove monday",
    "palmesøndag": "palm sunday",
    "skærtorsdag": "maundy thursday",
    "langfredag": "good friday",
    "påskelørdag": "easter saturday",
    "påskesøndag": "easter sunday",
    "påskedag": "easter sunday",
    "1. påskedag": "easter sunday",
    "første påskedag": "easter sunday",
    "2. påskedag": "easter monday",
    "anden påskedag": "easter monday",
    "påske": "easter",
    "påsken": "easter",
    "store bededag": "great prayer day",
    "st. bededag": "great prayer day",
    "kristi himmelfart": "ascension day",
    "kristi himmelfartsdag": "ascension day",
    "kr. himmelfart": "ascension day",
    "kr. himmelfartsdag": "ascension day",
    "pinsedag": "whit sunday",
    "1. pinsedag": "whit sunday",
    "første pinsedag": "whit sunday",
    "2. pinsedag": "whit monday",
    "anden pinsedag": "whit monday",
    "pinse": "pentecost",
    "pinsen": "pentecost",
    "mors dag": "mother's day",
    "grundlovsdag": "constitution day",
    "sankthansaften": "midsummer eve",
    "sankthans": "midsummer eve",
    **{
        f"{saint} {eve}": "midsummer eve"
        for saint in ("sankt", "sct.", "sct", "skt.", "skt")
        for eve in ("hans", "hans aften", "hansaften")
    },
    "halloween": "halloween",
    "mortensaften": "martinmas eve",
    "mortensdag": "martinmas",
    **{
        f"{number} {sunday}": f"{name} advent"
        for name, numbers in (
            ("first", ("1.", "første")),
            ("second", ("2.", "anden")),
            ("third", ("3.", "tredje")),
            ("fourth", ("4.", "fjerde")),
        )
        for number in numbers
        for sunday in ("advent", "søndag i advent", "advents søndag", "adventssøndag")
    },
    "luciadag": "saint lucy's day",
    "lillejuleaften": "little christmas eve",
    "lille juleaften": "little christmas eve",
    "juleaften": "christmas eve",
    "juleaftensdag": "christmas eve",
    "juledag": "christmas day",
    "1. juledag": "christmas day",
    "første juledag": "christmas day",
    "2. juledag": "second christmas day",
    "anden juledag": "second christmas day",
    "jul": "christmas",
    "julen": "christmas",
    "nytårsaften": "new year's eve",
    "nytårsaftensdag": "new year's eve",
    "mellem jul og nytår": "between christmas and new year",
    "nytår": "new year",
    "nytåret": "new year",
}

WEEK = {"uge", "ugen", "uger", "ugerne", "ugenr.", "uge nr.", "uge nummer"}
# A week before its number, unless it is "under": "u. 34", but "unge u. 25".
SHORT_WEEK = {"u."}
QUARTER = {"kvartal", "kvartalet", "kvartaler", "kvt.", "kvart.", "kv.", "kvrt."}
QUARTER_CODES = {
    code.format(quarter): quarter
    for quarter in (1, 2, 3, 4)
    for code in ("q{}", "q.{}", "q. {}", "q {}", "{}q", "{}.q", "{}. q")
}
# Read only with a year written: "H2" may be a room.
HALF_YEAR_CODES = {"h1": 1, "h2": 2}
HALF_YEAR = {"halvår", "halvåret"}
HALF = {"halvdel af", "halvdelen af", "halvdel"}

SCHOOL_YEAR = {"skoleår", "skoleåret", "skoleårene"}
SPLIT_YEAR = {"sæson", "sæsonen", "sæsonerne"}
TURN_OF_YEAR = {"årsskiftet", "årsskifte"}
DECADES = {
    "nullerne": 2000, "halvtredserne": 1950, "tresserne": 1960, "halvfjerdserne": 1970, "firserne": 1980,
    "halvfemserne": 1990,
}  # fmt: skip

# Thirds of a month (days 1–10, 11–20, 21–end), of a year or of what lies between: first, middle, last.
PARTS = {
    "primo": 0, "prim.": 0, "begyndelsen af": 0, "starten af": 0, "først i": 0, "først på": 0, "tidligt i": 0,
    "tidligt på": 0, "begyndelse af": 0, "begyndelsen på": 0, "starten på": 0, "start af": 0, "start": 0,
    "medio": 1, "med.": 1, "midten af": 1, "midten på": 1, "midt i": 1, "midt på": 1, "midt": 1,
    "ultimo": 2, "ult.": 2, "slutningen af": 2, "slutning af": 2, "slut af": 2, "slutningen på": 2,
    "sidst i": 2, "sidst på": 2, "sent i": 2, "sent på": 2, "slut": 2,
}  # fmt: skip
# Parts only of a month that follows in small letters: "med. maj", but "med. personale", "Alle var med. Maj 2018 …".
PARTS_BEFORE_MONTHS = {"med."}
# Also what begins or ends then: "Kursus, start maj", "forventet slut maj", but "klar slut maj".
PARTS_LIKE_EVENTS = {"start", "slut"}
# Where nothing stands before "slut", it is the end of what was said to begin: "Start 2017, slut 2019", but "Slut maj".
BEGINNINGS = {"slut": ("start", "begynd")}
# And where nothing stands before "start", what follows tells of the end: "Start maj, slut juni", but "Start maj".
ENDS = {"start": "slut"}
# Before such a word they make it an event.
EVENTS_AFTER = {"med", "forventet", "forventede", "planlagt", "planlagte", "har", "ny"}
# So does the genitive of a thing: "skoleårets start". Verbs with such an ending do not: "fjernes slut maj".
GENITIVES = ("ets", "ens", "enes", "ernes")
NOT_GENITIVES = {"fjernes", "menes", "forenes", "tjenes", "genforenes"}

# The first (0) or the last (-1) day.
EDGES = {
    "indgangen til": 0, "indgang til": 0,
    "udgangen af": -1, "udgang af": -1, "udløbet af": -1, "sidste dag i": -1, "den sidste dag i": -1,
}  # fmt: skip

# The form's own year, when one of its parts or edges is meant.
THE_YEAR = {"året", "dette år", "indeværende år"}
EDGES_OF_THE_YEAR = {"årets udgang": -1, "årets udløb": -1, "årets indgang": 0}
PARTS_OF_THE_YEAR = {
    "årets start": 0, "årets begyndelse": 0, "årets midte": 1, "årets slutning": 2, "årets afslutning": 2,
}  # fmt: skip

APPROXIMATE = {"ca.", "cirka", "circa", "omkring", "omkr.", "omtrent", "cirka omkring", "ca. omkring"}
# Kept in the span, though they do not change the days.
AS_OF = {"pr.", "per"}

# What the days before and after a date become.
FRAMES = {
    "senest": "until", "senest til": "until", "senest inden": "until", "ikke senere end": "until",
    "indtil": "until", "ind til": "until", "frem til": "until", "frem til og med": "until",
    "frem mod": "until", "til og med": "until", "t.o.m.": "until", "tom.": "until", "t.o.m": "until",
    "indtil og med": "until", "og indtil": "until", "og frem til": "until", "og til og med": "until",
    "løber til": "runs until", "varer til": "runs until", "kører til": "runs until", "fortsætter til": "runs until",
    "gælder til": "runs until", "forlænget til": "runs until", "forlænges til": "runs until",
    "inden": "before", "før": "before", "forud for": "before", "senest før": "before",
    "efter": "after", "tidligst efter": "after",
    "fra": "since", "fra og med": "since", "f.o.m.": "since", "f.o.m": "since", "fom.": "since",
    "ikke før": "since", "ikke inden": "since", "ikke før efter": "after", "først efter": "after",
    "siden": "since", "lige siden": "since", "tidligst": "since", "tidligst fra": "since",
    "først fra": "since", "allerede fra": "since",
    "mellem": "between", "imellem": "between",
    "hver": "recurring", "hvert": "recurring", "hvert år": "recurring", "årligt": "recurring",
    "om": "habitual",
}  # fmt: skip

# "fra X" after one of these, or after a compound that ends in one, says where a thing comes from: X itself.
NOUNS_OF_ORIGIN = (
    "aftale", "rapport", "bevilling", "beslutning", "lov", "plan", "brev", "mail", "referat", "notat", "tal",
    "strategi", "undersøgelse", "evaluering", "budget", "data", "måling", "dom", "foto", "billede", "analyse",
    "statistik", "opgørelse", "kontrakt", "bekendtgørelse", "vejledning", "politik", "handleplan", "projekt",
    "resultat", "erfaring", "midler", "overskud", "underskud", "overførsel", "opfølgning", "artikel",
    "pressemeddelelse", "afgørelse", "ansøgning", "henvendelse", "anbefaling", "status", "video", "film",
    "program", "materiale", "folder", "pjece", "regnskab", "ordning", "cirkulære", "svar", "spørgeskema",
    "overført", "videreført", "hentet", "dateret", "kendt", "registreringer", "besvarelse", "konklusion",
    "baseline", "dagsorden", "indstilling", "vedtagelse", "regler", "indsats", "projekter",
)  # fmt: skip
# Behind one of these "fra" and a month, a year or a decade at the end of a clause say the same: "Huset er fra 2016".
BEING = {"er", "var", "være", "været", "stammer", "stammede"}
# But what begins does so from then on: "Opstart er fra maj 2018", "Kontrakten er fra 2016". The ends of words.
FROM_THEN_ON = (
    "start", "starten", "begyndelse", "begyndelsen", "åben", "åbent", "åbning", "åbningen", "åbningstid",
    "åbningstiden", "ikrafttrædelse", "ikrafttrædelsen", "gyldighed", "gyldigheden", "gyldig", "virkning",
    "virkningen", "kontrakt", "kontrakten", "aftale", "aftalen", "lejemål", "lejemålet", "ansættelse", "ansættelsen",
    "tilmelding", "tilmeldingen",
)  # fmt: skip
ENDINGS = ("", "n", "en", "et", "t", "e", "r", "er", "ne", "ene", "erne", "rne", "lene", "len", "ler", "s")

# Words that move something "fra X til Y": two dates, not a range. What is put off is never before it was to be.
MOVED = {
    "flyttet": "moved", "flyttes": "moved", "rykket": "moved", "rykkes": "moved", "ændret": "moved", "ændres": "moved",
    "udskudt": "put off", "udskydes": "put off", "udsat": "put off", "udsættes": "put off",
    "fremrykket": "brought forward", "fremrykkes": "brought forward",
}  # fmt: skip

# After these a short form ("1.5", "Maj") is a date.
SUPPORT = {
    "gennemført", "gennemføres", "gennemførtes", "afholdt", "afholdes", "holdt", "holdes", "planlagt", "planlægges",
    "udskudt", "udskydes", "flyttet", "flyttes", "rykket", "afsluttet", "afsluttes", "igangsat", "igangsættes",
    "startet", "starter", "start", "opstart", "opstartet", "slut", "slutter", "udført", "vedtaget", "godkendt",
    "besluttet", "sendt", "indsendt", "modtaget", "udsendt", "møde", "mødet", "møder", "dato", "frist",
    "deadline", "forventes", "forventet", "færdig", "færdiggjort", "klar", "aflyst", "leveret", "til", "dateret",
}  # fmt: skip

# Passed over between a word and its date; they never begin a span. "day": what follows is a day.
GLUE = {
    "den": "day", "d.": "day", "dagen": "day", "dato": "day", "datoen": "day",
    "i": "in", "år": "in", "måned": "in", "det": "", "de": "", "på": "", "ved": "", "med": "",
    "i løbet af": "", "inden for": "", "indenfor": "", "gennem": "", "igennem": "", "hen over": "",
    "henover": "", "over": "", "årene": "", "månederne": "", "perioden": "", "budgetår": "in", "budgetåret": "in",
    "indkomståret": "in", "kalenderåret": "in", "regnskabsåret": "in", "finansåret": "in",
}  # fmt: skip

TO = {"til", "og til"}
AND = {"og", "samt", "eller", "og/eller", "hhv.", "henholdsvis", "og igen"}
ONWARDS = {
    "og frem", "og fremefter", "og fremover", "og fremad", "og frem efter", "og derefter", "og videre frem",
    "og senere", "eller senere", "ff.",
}  # fmt: skip


def spellings(word: str) -> list[str]:
    """All ways to write a word of the tables: with æ ø å, and with ae oe aa.

    >>> spellings("forår")
    ['forår', 'foraar']
    """
    ways = [word]
    for letter, other in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        ways += [way.replace(letter, other) for way in ways if letter in way]
    return ways


def _vocabulary() -> dict[str, tuple[str, int | str]]:
    tables: list[tuple[str, dict[str, int] | dict[str, str] | set[str]]] = [
        ("ordinal", ORDINALS),
        ("month", MONTHS),
        ("short month", MONTH_ABBREVIATIONS),
        ("weekday", WEEKDAYS),
        ("season", SEASONS_DEFINITE),
        ("short season", SEASONS),
        ("holiday", HOLIDAYS),
        ("week", WEEK),
        ("short week", SHORT_WEEK),
        ("quarter", QUARTER),
        ("quarter code", QUARTER_CODES),
        ("half-year code", HALF_YEAR_CODES),
        ("half-year", HALF_YEAR),
        ("half", HALF),
        ("school year", SCHOOL_YEAR),
        ("split year", SPLIT_YEAR),
        ("turn", TURN_OF_YEAR),
        ("decade", DECADES),
        ("part", PARTS),
        ("edge", EDGES),
        ("the year", THE_YEAR),
        ("edge of the year", EDGES_OF_THE_YEAR),
        ("part of the year", PARTS_OF_THE_YEAR),
        ("approximate", APPROXIMATE),
        ("as of", AS_OF),
        ("glue", GLUE),
        ("frame", FRAMES),
        ("to", TO),
        ("and", AND),
        ("onwards", ONWARDS),
    ]
    found: dict[str, tuple[str, int | str]] = {}
    for kind, table in tables:
        for word in table:
            meaning = table[word] if isinstance(table, dict) else ""
            for way in spellings(word):
                found[way] = (kind, meaning)
    return found


# Every word of the tables, in each of its spellings, with its kind and meaning.
VOCABULARY = _vocabulary()

# Words that may begin or be a date by themselves, in each spelling: a text without any is not looked at further. All
# other words of the vocabulary matter only beside one of these.
ANCHORS = [
    way
    for table in (
        MONTHS,
        [word.rstrip(".") for word in MONTH_ABBREVIATIONS],
        SEASONS,
        SEASONS_DEFINITE,
        QUARTER_CODES,
        [word for word in sorted(QUARTER | HALF_YEAR) if not word.endswith(".")],
        [word for word in sorted(THE_YEAR) if " " in word],
        TURN_OF_YEAR,
        SCHOOL_YEAR,
        SPLIT_YEAR,
        DECADES,
        [*EDGES_OF_THE_YEAR, *PARTS_OF_THE_YEAR, "af året", "på året", "i året", "til året"],
        ["primo året", "medio året", "ultimo året"],
    )
    for word in table
    for way in spellings(word)
]
