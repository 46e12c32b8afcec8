"""What looks like a date and is none, in tables that can be read and extended without knowing Python.

Times of day are a thing of their own: they are passed over where they stand beside a date.
"""

from __future__ import annotations

from statusparse.danish.dates.word_trie import any_of
from statusparse.danish.dates.words import HALF_YEAR_CODES, MONTHS, QUARTER_CODES, spellings

__all__ = [
    "ADDRESSES",
    "ADDRESS_GOES_ON",
    "CLOCK",
    "CUES_OF_QUANTITY",
    "DAYS_OF_NAMES",
    "LABELS",
    "NAMED_AFTER_DAYS",
    "NOT_A_DATE",
    "OF_AN_AGE",
    "OPEN_AND_FULL",
    "PEOPLE",
    "PLACES",
    "SHARED_THINGS",
    "SOFTWARE",
    "STREETS",
    "YEARS_OF_A_PLACE",
]


def _spelt(*words: str) -> frozenset[str]:
    """Words in all their spellings."""
    return frozenset(way for word in words for way in spellings(word))


# Number follows: whatever it is, it is no date.
HARD_LABELS = (
    "nr", "nummer", "sagsnr", "sagsnummer", "sag", "journalnr", "j.nr", "jnr", "dok.nr", "doknr", "dok", "id",
    "acadre", "ean", "cvr", "cvr-nr", "cvr.nr", "cpr", "cpr-nr", "cpr.nr",
    "postnr", "postboks", "matr.nr", "matrikel", "konto", "kontonr", "reg.nr", "isbn", "issn", "iban", "pkt", "punkt",
    "punkterne", "stk", "kap", "kapitel", "paragraf", "art", "artikel", "side", "sider", "pp", "version", "vers",
    "ver", "udgave", "release", "iso", "ean-nr", "ip", "kode", "pinkode", "rum", "vejl", "bek", "lbk", "lov nr",
    "kr", "dkk", "usd", "eur", "kroner", "skema", "nr.", "nummerplade", "ref", "dagsordenspunkt", "sagnr", "litra",
    "karakter", "karakteren", "score", "scoren", "forholdet", "ratio", "fodnote", "note",
)  # fmt: skip

TELEPHONES = ("tlf", "telefon", "telefonnummer", "mobil", "mob", "fax", "sms", "ring", "ring på", "ring til")
# Of two to five figures.
EXTENSIONS = ("lokal", "lokalnr", "lokalnummer", "lokaltlf", "lokaltelefon")

# "i 40'erne" is an age after one of these.
PEOPLE = _spelt(
    "mand", "mænd", "mænds", "kvinde", "kvinder", "borger", "borgere", "person", "personer", "folk", "deltagere",
    "deltager", "medarbejdere", "medarbejder", "unge", "ældre", "voksne", "forældre", "brugere", "beboere", "patienter",
    "mennesker", "han", "hun", "frivillige", "gæster", "ansatte", "alder", "alderen", "en", "dem",
)  # fmt: skip
# After these too "u. 25" is "under", though "ledige i 80'erne" speaks of a decade.
OF_AN_AGE = _spelt(
    "ledige", "arbejdsløse", "jobsøgende", "kontanthjælpsmodtager", "dreng", "pige", "barn", "elev", "aldersgruppe",
    "aldersgruppen", "målgruppe", "målgruppen", "alle",
)  # fmt: skip

# A number of two or three parts ("14.12", "3.1.2") follows: it is no date, but a whole date or a year would be.
SOFT_LABELS = (
    "lokalplan", "lokalplanen", "kommuneplan", "plan", "planen", "tillæg", "bilag", "tabel", "figur", "afsnit", "fase",
    "del", "trin", "niveau", "mål", "delmål", "verdensmål", "indsats", "aktivitet", "lokale", "lokalet", "bygning",
    "etage", "opgang", "blok", "bane", "linje", "rute", "bus", "hold", "gruppe", "klasse", "model", "spor",
    "tema", "zone", "spørgsmål", "felt", "række", "kolonne", "modul", "lektion", "øvelse", "karre", "matrikelnr", "v",
    "eu", "forordning", "direktiv", "ift", "ft", "standard", "størrelse", "str", "emne", "resultat", "boks", "opgave",
    "fløj", "afdeling", "afd", "stue", "værelse", "lejlighed", "sektion", "distrikt", "skab",
)  # fmt: skip

# What is open or full on a day is no part with a number: "Åbent hus 5/6", but "hus 5". Nor is "Ungdommens Hus 5/6".
OPEN_AND_FULL = ("åbent", "åben", "åbne", "fuldt", "fuld")

# After all of these a number is no date of its own.
LABELS = (*HARD_LABELS, *TELEPHONES, *EXTENSIONS, *SOFT_LABELS, "hus")

# What is measured or counted: a number before one of these is an amount, an age, a duration.
UNITS = (
    "kr", "kroner", "mio", "mia", "million", "millioner", "milliarder", "tusind", "t.kr", "tkr", "dkk", "euro", "eur",
    "øre", "pct", "procent", "procentpoint", "%", "‰", "km", "m", "m2", "m²", "m3", "m³", "cm", "mm", "kg", "g", "kw",
    "kwh", "mwh", "ha", "hektar", "liter", "l", "dl", "cl", "ml", "grader", "°", "kb", "mb", "gb", "tb", "år",
    "års", "årig", "årige", "årigt", "-årig", "-årige", "-åriges", "åriges", "måned", "måneder", "mdr", "mdr.", "md",
    "uger", "ugers", "dag", "dage", "dages", "døgn", "time", "timer", "timers", "t", "min", "minut", "minutter",
    "sek", "sekunder", "gang", "gange", "stk", "årsværk", "fuldtidsstillinger", "stillinger", "meter", "kilometer",
    "stjerner", "point", "km/t", "mg", "µg", "°c", "lux", "bar", "db", "kvm", ",-",
)  # fmt: skip

# What an amount is for: "12.5 mg/l".
PER = ("l", "liter", "kg", "g", "m2", "m²", "m3", "m³", "km", "t", "time", "s", "min", "dag", "døgn", "år", "stk")

# "1/2 time", "3/4 af": a fraction of one of these. Not kr: "betalt 1/6 kr. 500".
FRACTION_OF = (
    "af", "liter", "l", "dl", "time", "timer", "timers", "år", "års", "årig", "årige", "årigt", "dag", "dage", "dags",
    "måned", "måneder", "måneds", "uge", "uger", "uges", "døgn", "kg", "km", "m", "m2", "m²", "meter", "stilling",
    "årsværk", "side", "sider", "sides", "del", "dele", "kop", "plads", "pct", "procent", "%", "stjerner", "point",
    "medlemmer", "stemmer", "respondenter", "kommuner", "besvarelser",
)  # fmt: skip

# "4/5 møder" is a share of what the activity counts. All are plural: "4/5 møde" is a meeting on that day.
THINGS_IN_SHARES = (
    "skoler", "aktiviteter", "kurser", "forløb", "indsatser", "initiativer", "projekter", "workshops", "arrangementer",
    "temadage", "dage", "aftener", "samtaler", "interviews", "klasser", "årgange", "etaper", "faser", "moduler", "mål",
    "delmål", "milepæle", "opgaver", "punkter", "elementer", "afdelinger", "institutioner", "børnehaver", "områder",
    "hold", "grupper", "sager", "events", "caféer", "vandringer", "lektioner", "sessioner", "ture", "kampagner",
    "uddannelser", "evalueringer", "høringer", "målinger", "rapporter", "artikler", "gange", "foreninger", "teams",
    "undervisningsgange", "besigtigelser", "virksomheder", "boliger", "lokalplaner", "handleplaner", "delprojekter",
    "flertal", "majoritet",
)  # fmt: skip
# "8/5 med/uden" tells two numbers.
PAIRS = (
    "med/uden", "for/imod", "for/mod", "ja/nej", "dag/nat", "dag/aften", "piger/drenge", "drenge/piger", "mænd/kvinder",
    "kvinder/mænd", "børn/voksne", "voksne/børn", "hjemme/ude", "ude/hjemme",
)  # fmt: skip
# "5/6. klasse" and, of neighbours only, "5/6 klasse": two grades.
GRADES = ("klasse", "klasser", "kl", "klassetrin", "årgang", "årgange", "årg")
# Not behind a full stop: "Mødet 5/6. Klasserne var med".
GRADES_DEFINITE = ("klasserne", "årgangene")
PLANNED_THINGS = ("planlagte", "aftalte", "berammede", "forventede", "de", "de planlagte", "af de")

# A year-like number after one of these is a quantity.
CUES_OF_QUANTITY = {
    "knap", "godt", "end", "mindst", "højst", "højest", "maks", "max", "min", "minimum", "maksimum", "alt",
    "antal", "antallet", "samlet", "sum", "total", "totalt", "næsten",
    "deltog", "deltager", "kom", "var", "kun", "blot", "x", "gange", "tallet",
}  # fmt: skip

# A year-like number after one of these belongs to a product.
SOFTWARE = {
    "windows", "office", "word", "excel", "sharepoint", "exchange", "server", "outlook", "visual", "sql", "access",
    "dk", "area",
}  # fmt: skip

# The end of a street's name: the number after it is a house, unless it can only be a year. Where nothing else stands
# on the line, it is an address.
STREETS = (
    "gade", "gaden", "vej", "vejen", "vænget", "vænge", "allé", "alle", "alleen", "stræde", "strædet", "boulevard",
    "boulevarden", "brogade",
)  # fmt: skip
# The same of places where people meet or live: "Kildeparken 2018" speaks of a year.
PLACES = (
    "plads", "pladsen", "torv", "torvet", "parken", "kaj", "kajen", "toften", "have", "haven", "bakken", "marken",
    "stien", "vang", "vangen",
)  # fmt: skip
# What is named after a day, "4. Maj Kollegiet", "1. Maj-skolen", and the days, as month * 100 + day: "15. Juni Skolen"
# has a day and a place.
NAMED_AFTER_DAYS = frozenset((*STREETS, "plads", "pladsen", "torv", "kollegiet", "kollegie", "skolen", "skole"))
DAYS_OF_NAMES = frozenset({409, 501, 504, 505, 605})
# No house has such a number, and no programme speaks of a place in other years.
YEARS_OF_A_PLACE = range(1990, 2036)


def _any(words: tuple[str, ...]) -> str:
    return any_of(way for word in words for way in spellings(word))


_MONTH = any_of(month[:3] for month in MONTHS)
_CODES = any_of([*QUARTER_CODES, *HALF_YEAR_CODES])
_HOUR = r"[0-9]{1,2}(?:[.:][0-9]{2}){0,2}(?![0-9])"
_FOUR = r"(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])"

# "kl. 10", "klokken 16-18", "kl. 20:00 til 06:00", "8:00-13.45", "T10:00:00Z"; never the day of a date after it.
# "Kl. 2015" is one, but a class behind its number is not: "5. kl. 2015", "6.b kl. 2017".
CLOCK = (
    r"(?=[0-9kt])"
    rf"(?:\b(?:kl\.?|klokken|klok\.)\ ?{_HOUR}|(?<![0-9.:/-])[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9])"
    r"|\b(?<![0-9]\.)(?<![0-9]\.\ )(?<![0-9][a-h]\ )(?<![0-9]\.[a-h]\ )(?<![0-9]\.\ [a-h]\ )"
    rf"(?:kl\.|klokken)\ ?{_FOUR}(?:\ ?-\ ?{_FOUR})?"
    r"|(?<=[0-9])t[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,9})?(?:z|[+-][0-9]{2}:?[0-9]{2})?)"
    rf"(?:\ ?(?:-|til|og|/)\ ?(?:kl\.?\ ?|klokken\ )?{_HOUR}"
    rf"(?!\ ?[.]?\ ?(?:{_MONTH})|\ ?[./-]\ ?[0-9]|\.\ ?-))?(?:\ ?(?:h|t)\b)?"
)

_NUMBER = r"[0-9][0-9.,:/-]*+(?:[0-9a-z][0-9a-z.:/-]*+)?"

# What a share is of. "Møder" is a verb too ("3/5 møder vi skolen"): a noun only where nothing follows, or what is said
# of meetings.
SHARED_THINGS = (
    rf"(?:(?:{_any(PLANNED_THINGS)})\ )?"
    rf"(?:(?:{_any(THINGS_IN_SHARES)}|[^\W\d_]{{0,30}}-?(?:skoler|kurser|forløb|forloeb|aktiviteter))(?!\w|\ [0-9])"
    r"|[^\W\d_]{0,30}-?m(?:ø|oe)der(?!\w)(?=\ ?\Z|\ ?[^\w\ ]"
    r"|\ (?:er|var|blev|bliver|har|skal|mangler|i|på|om|med|for|ud)\b|\ \w{1,30}(?:dt|[rgs]t|eret|ttet)\b))"
)
# Parts of a whole that would be a day and a month: "4/5", "10/12"; "5/4" is none.
_PARTS = "|".join(
    rf"(?:[1-9]|1[0-{whole - 10}])\ ?/\ ?{whole}" if whole > 9 else rf"[1-{whole}]\ ?/\ ?{whole}"
    for whole in range(2, 13)
)
# What says that a day follows does not stand before it.
_NOT_LED = r"(?<![0-9./-])(?<!den\ )(?<!d\.\ )(?<!d\.)(?<!\bd\ )(?<!ag\ )(?<!dato\ )"
# "To tredjedele (2/3)", "halvdelen (1/2)", "et flertal på 2/3".
_TOLD_IN_WORDS = "|".join(
    rf"(?<={words})"
    for words in (
        *(rf"{part}\ [(=]" for part in ("edel", "edele", "edelen", "edelene", "halvdel", "halvdelen", "flertal")),
        *(rf"{part}\ =\ " for part in ("edel", "edele", "halvdel")),
        *(rf"{whole}\ {on}\ " for whole in ("flertal", "majoritet", "andel") for on in ("på", "paa")),
    )
)
_NEIGHBOURS = "|".join(f"{grade}/{grade + 1}" for grade in range(10))

# Each: what it is, and its pattern.
_ADDRESSES = (
    ("web and mail addresses", r"(?:https?://|www\.)[^\s<>\"]++|(?<![\w.@-])[\w.+-]{1,64}@[\w.-]++"),
    (
        "web addresses by their domain alone",
        r"(?<![\w.@-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:dk|com|org|net|eu|nu|info)\b(?:/[^\s<>\"]*+)?",
    ),
    ("files", r"[\w()-][\w.()%&-]{0,120}?\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|jpe?g|png|csv|zip|msg|aspx)\b"),
)

# Each: what it is, and its pattern (small letters). The first that matches takes its text away from the grammar.
BEGINNING_WITH_A_WORD = (
    (
        "labelled telephone numbers",
        rf"\b(?:{_any(TELEPHONES)})\b\.?:?\ ?(?:nr\.?:?\ ?)?[0-9]{{2,8}}(?:\ (?:[0-9]{{2,3}}(?![0-9./])"
        r"|[0-9]{4}(?![0-9/]|\.[0-9])))*",
    ),
    (
        "telephone extensions",
        rf"\b(?:{_any(EXTENSIONS)})\b\.?:?\ ?(?:nr\.?:?\ ?)?[0-9]{{2,5}}(?![0-9]|[./-]\w)",
    ),
    ("labelled numbers", rf"\b(?:{_any(HARD_LABELS)})\b\.?(?:\ ?:)?(?:\ ?(?:nr\.?:?|nummer))?\ ?{_NUMBER}"),
    ("what is open or full", rf"\b(?:{_any(OPEN_AND_FULL)})[ -](?:{_any(SOFT_LABELS)}|hus)\b"),
    (
        "numbers of plans and parts",
        rf"\b(?:{_any(SOFT_LABELS)}|(?<!s\ )hus)\.?:?"
        rf"\ [0-9]{{1,2}}(?:[.-][0-9]{{1,2}})*(?:/[0-9]{{1,2}}"
        rf"(?![ -]{{0,3}}(?:19|20)?[0-9]{{2}}))?(?![0-9]|[./-][0-9]|\.?\ ?(?:{_MONTH}))",
    ),
    (
        "names and codes",
        rf"(?<!\w)(?!uge|u[2-5][0-9]-[0-9]|{_CODES}|kl)[a-zæøå]{{1,4}}[0-9][0-9a-zæøå]*+(?:-[0-9a-zæøå]++)+",
    ),
)  # fmt: skip
BEGINNING_WITH_A_FIGURE = (
    ("civil registration numbers", r"(?<![0-9])[0-3][0-9][01][0-9]{3}[ -][0-9x]{4}(?![0-9])"),
    (
        "telephone numbers",
        r"(?<![0-9.])[2-9][0-9](?:\ [0-9]{2}){3}(?![0-9./])"
        r"|(?<![0-9.])[2-9][0-9](?:-[0-9]{2}){3}(?![0-9])|(?<![0-9.])[2-9][0-9]{3}\ [0-9]{4}(?![0-9]|\.[0-9])"
        r"(?<!(?:19|20)[0-9]{2}\ (?:19|20)[0-9]{2})",
    ),
    ("versions and addresses of four parts and more", r"(?<![0-9.])[0-9]+(?:\.[0-9]+){3,}+"),
    ("numbers in groups", r"(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.])"),
    ("round the clock", r"(?<!den\ )(?<!d\.\ )(?<!d\.)(?<!ag\ )(?<!dato\ )24/7(?![\ /-]{0,3}[0-9])"),
    ("knocking on wood", r"(?<![\w:])(?<![\w:]\ )7-9-13(?=!|,\ [^\W\d_])"),
    (
        "fractions",
        rf"[0-9]{{1,3}}/[0-9]{{1,3}}\ ?-?(?:{_any(FRACTION_OF)})(?![\w²³])",
    ),
    (
        "shares of what is counted",
        rf"(?=[0-9]{{1,2}}\ ?/\ ?[0-9]{{1,2}}\ [^\W\d_]){_NOT_LED}(?:{_PARTS})\ {SHARED_THINGS}",
    ),
    ("two numbers of two things", rf"[0-9]{{1,2}}/[0-9]{{1,2}}\ (?:{_any(PAIRS)})(?!\w)"),
    ("parts of a mixture", rf"(?:(?<=blandes\ )|(?<=blandet\ )|(?<=tyndes\ )|(?<=tyndet\ ))(?:{_PARTS})\ med\b"),
    ("parts told in words as well", rf"(?:{_TOLD_IN_WORDS})(?:{_PARTS})(?![\w/-]|\.[0-9])"),
    (
        "grades two by two",
        rf"(?=[0-9]{{1,2}}/[0-9]{{1,2}}\.?[ -]{{0,2}}[kåa]){_NOT_LED}"
        rf"(?:[0-9]{{1,2}}/[0-9]{{1,2}}\.[ -]{{0,2}}(?:{_any(GRADES)})"
        rf"|(?:{_NEIGHBOURS})\ (?:{_any(GRADES + GRADES_DEFINITE)}))(?!\w)\.?+(?!\ ?(?:ca\.?\ ?)?[0-9])",
    ),
    ("phrases of size", rf"(?<![0-9./-])(?!(?:19|20)[0-9]{{2}}(?![0-9]))[0-9]+(?:[.,][0-9]+)?"
        r"(?:\ ?(?:-|til|og|eller)\ ?[0-9]+(?:[.,][0-9]+)?)?"
        rf"\ ?-?(?:{_any(UNITS)})(?:/(?:{_any(PER)}))?(?![\w²³/]|\.[a-z])"),
    ("acts of the European Union", r"(?<![0-9])(?:19|20)?[0-9]{2}/[0-9]{1,4}/(?:e[fuøk]|ria)\b"),
    ("decimals", r"(?<![0-9.])[0-9]+,[0-9]+(?![0-9]|\.\ ?[a-zæøå0-9]|[./-][0-9])"),
)  # fmt: skip
BEGINNING_WITH_A_SIGN = (
    ("paragraphs", r"§+\ ?[0-9]+(?:[.,/-][0-9]+)*(?:\ ?[a-z]\b)?(?:\ ?(?:,|og|-)\ ?[0-9]++(?![./]))?"),
    ("international telephone numbers", r"\+[0-9]{2}(?:\ ?[0-9]{2}){4}"),
    ("vulgar fractions", r"[½¼¾⅓⅔][^\w\n]?"),
)  # fmt: skip

ADDRESSES = "|".join(pattern for _, pattern in _ADDRESSES)
NOT_A_DATE = "|".join(
    f"{ahead}(?:{'|'.join(pattern for _, pattern in table)})"
    for ahead, table in (
        ("(?=[0-9])", BEGINNING_WITH_A_FIGURE),
        (r"(?=[^\W\d_])", BEGINNING_WITH_A_WORD),
        ("", BEGINNING_WITH_A_SIGN),
    )
)

# Behind the number of a house: its letter, a floor, or the post town.
ADDRESS_GOES_ON = (
    r"\ ?[a-h](?!\w|\.\ ?\w)|,?\ ?(?:[0-9]{1,2}\.?|st\.?|kld\.?),?\ ?(?:sal|tv|th|mf)\b"
    r"|,?\ (?:dk-)?(?!(?:19|20)[0-9]{2}\ (?!frederiksberg))(?P<town>[0-9]{4})\ [^\W\d_]{2}"
)
