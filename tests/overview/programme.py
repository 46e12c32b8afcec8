"""A programme to look at: eight initiatives, three years, forms as Word, HTML and text, and two files that are no forms.

`python -m tests.overview.programme FOLDER` makes it; the same folder every time.
"""

from __future__ import annotations

import sys
from pathlib import Path

import statusparse as sp

__all__ = ["PROGRAMME", "make_programme"]

PROGRAMME = "Tryg Aalborg – en mere tryg kommune"
YEARS = (2016, 2017, 2018)
FORMATS = ("docx", "html", "txt")

#: For each initiative its activities: the words and the status of each year; a year that is missing says nothing of it.
INITIATIVES: dict[str, list[dict[int, tuple[str, str]]]] = {
    "Et trygt natteliv": [
        {y: ("Tovholdermøder", f"Gennemført i september {y}") for y in YEARS},
        {2016: ("Natteravne i Jomfru Ane Gade", "Gennemføres løbende"), 2017: ("Natteravne i Jomfru Ane Gade", "Gennemføres løbende"), 2018: ("Natteravne i Jomfru Ane Gade", "Gennemføres løbende")},
        {2016: ("Kursus i konflikthåndtering for dørmænd", "Planlagt marts 2017"), 2017: ("Konflikthåndtering: kursus for dørmænd", "Gennemført 14.3.2017")},
        {2017: ("Kampagne mod knust glas", "Planlagt foråret 2018")},
        {2017: ("Bedre belysning ved taxaholdepladsen", "I gang – afsluttes ultimo marts 2018"), 2018: ("Bedre belysning ved taxaholdepladsen", "Gennemført 22.3.2018")},
        {2018: ("Fælles vagtcentral for værterne", "Planlagt 1. kvartal 2019")},
        {2018: ("Evaluering sammen med politiet", "Afventer – senest 1. april 2019")},
    ],
    "Naboskab": [
        {2016: ("Naboapp afprøves i to boligforeninger", "Planlagt 2017"), 2017: ("Naboapp afprøves i to boligforeninger", "Udskudt til 2018"), 2018: ("Naboapp afprøves i fire boligforeninger", "Gennemført i uge 20")},
        {2016: ("Gårdfest i Vejgaard", "Gennemført 27.8.2016"), 2017: ("Gårdfest i Vejgaard", "Gennemført 26.8.2017"), 2018: ("Gårdfest i Vejgaard", "Gennemført 25.8.2018")},
        {2017: ("Velkomstbesøg hos nye beboere", "Igangsat"), 2018: ("Velkomstbesøg hos nye beboere", "3 af 5 boligforeninger er med")},
        {2017: ("Skilte med nabohjælp i Hasseris", "Planlagt maj 2018")},
        {2017: ("Folder om det gode naboskab på fire sprog", "Under udarbejdelse")},
        {2018: ("Naboens dag", "Planlagt 24.5.2019")},
    ],
    "Tryg cykling": [
        {2016: ("Cykelstien langs Hobrovej får lys", "I gang"), 2017: ("Cykelstien langs Hobrovej får lys", "Gennemført 3.11.2017")},
        {2016: ("Cykelprøve for 6. klasse", "Gennemført 12/9, 13/9 og 14/9 2016"), 2017: ("Cykelprøve for 6. klasse", "Gennemført 11.-13. september 2017"), 2018: ("Cykelprøve for 6. klasse", "Gennemført 10.-12. september 2018")},
        {2017: ("Cykelværksted i Gug", "Planlagt april 2018"), 2018: ("Cykelværksted i Gug", "Aflyst, der kunne ikke findes lokaler")},
        {2017: ("Tryghedsmåling blandt cyklister", "Planlagt i efteråret 2018"), 2018: ("Tryghedsmåling blandt cyklister", "Udskudt til ca. februar 2019")},
        {2018: ("Trygge skoleveje: kort over farlige kryds", "Planlagt medio januar 2019")},
    ],
    "Unge på vej": [
        {2016: ("Lektiecafé i Aalborg Øst", "Gennemføres hver torsdag"), 2017: ("Lektiecafé i Aalborg Øst", "Gennemføres hver torsdag"), 2018: ("Lektiecafé i Aalborg Øst og Nørresundby", "Gennemføres hver torsdag")},
        {2016: ("Fritidsjob til 40 unge", "22 af 40"), 2017: ("Fritidsjob til 40 unge", "35 af 40"), 2018: ("Fritidsjob til 40 unge", "Gennemført, 43 unge har fået job")},
        {2017: ("Mentorforløb med erhvervsskolen", "Planlagt august 2018"), 2018: ("Forløb med mentorer fra erhvervsskolen", "I gang siden oktober 2018")},
        {2017: ("Forældreaftener om sociale medier", "Planlagt i uge 6 og uge 8 2018"), 2018: ("Forældreaftener om sociale medier", "Gennemført 6/2 og 20/2 2018")},
        {2018: ("Sommerskole", "Planlagt i uge 27 2019")},
        {2018: ("Ny aftale med SSP", "Planlagt, forventes færdig senest 1. marts 2019")},
    ],
    "Tryghedsvandringer": [
        {2016: ("Vandring i Svenstrup", "Gennemført 4.10.2016")},
        {2016: ("Vandring i Nibe", "Planlagt foråret 2017"), 2017: ("Vandring i Nibe", "Gennemført den 9. maj 2017")},
        {2017: ("Vandring i Storvorde", "Planlagt september 2018"), 2018: ("Vandring i Storvorde", "Gennemført tirsdag den 18. september 2018")},
        {2017: ("Opfølgning på beplantning ved Nørresundby Station", "Ikke igangsat")},
        {2018: ("Vandring i Klarup", "Planlagt i foråret 2019")},
        {2018: ("Håndbog for frivillige vandreledere", "Under udarbejdelse, ventes klar ultimo februar 2019")},
    ],
    "Børn og unges trivsel": [
        {2016: ("Trivselsmåling på 12 skoler", "Gennemført november 2016"), 2017: ("Trivselsmåling på 14 skoler", "Gennemført november 2017"), 2018: ("Trivselsmåling på 14 skoler", "Planlagt november 2018 – januar 2019")},
        {2016: ("Legepatruljer", "Igangsat"), 2017: ("Legepatruljer i alle indskolinger", "Gennemføres løbende"), 2018: ("Legepatruljer i alle indskolinger", "Gennemføres løbende")},
        {2017: ("Undervisning i digital dannelse", "Planlagt 2. halvår 2018"), 2018: ("Undervisning i digital dannelse", "Delvist gennemført; resten planlagt 1. halvår 2019")},
        {2017: ("Samarbejde med biblioteket om rolige zoner", "Planlagt primo 2018")},
    ],
    "Kaffe på bænken": [
        {2016: ("Røde bænke opstilles otte steder", "Gennemført 1.6.2016")},
        {2016: ("Kaffe hver første onsdag", "Gennemføres løbende"), 2017: ("Kaffe hver første onsdag", "Gennemføres løbende")},
        {2017: ("Besøgsvenner på plejehjemmene", "Planlagt marts 2018")},
        {2017: ("Fortælleaften om bydelens historie", "Udskudt til foråret 2018")},
    ],
    "Lys og liv i parkerne": [
        {2017: ("Belysningsplan for Østre Anlæg", "Gennemført 30.11.2017")},
        {2017: ("Madboder om sommeren", "Planlagt juni-august 2018"), 2018: ("Madboder om sommeren", "Gennemført juni-august 2018")},
        {2017: ("Toiletter ved Kildeparken", "Til godkendelse"), 2018: ("Toiletter ved Kildeparken", "Udskudt til sommeren 2019")},
        {2018: ("Lysfest i Kildeparken", "Gennemført 2.11.2018, næste planlagt 1.11.2019")},
        {2018: ("Møde med brugergruppen", "Planlagt 31.2.2019")},
    ],
}  # fmt: skip
#: Who handed in no form.
SILENT = {("Kaffe på bænken", 2018), ("Lys og liv i parkerne", 2016)}
COMMUNICATION = [
    ("Artikel i Aalborg:nu om {name}", "Gennemført {d}.10.{y}"),
    ("Opslag på www.trygaalborg.example/{slug}", "Gennemføres løbende"),
    ("Film til infoskærmene", "Planlagt {m} {n}"),
    ("Oplæg på programmets fælles møde", "Planlagt {d}. februar {n}"),
]
MONTHS = ("marts", "april", "maj", "juni")
RESULTS = [
    "Flere borgere siger i målingen, at de føler sig trygge i området.",
    "Samarbejdet mellem kommune, politi og foreninger er styrket.",
]
EXPERIENCES = ["De faste mødesteder betyder mere end de store arrangementer."]
DESCRIPTION = (
    "{name} er kommet godt fra start i {y}.\nDer arbejdes videre med de frivillige, og erfaringerne deles med de øvrige "
    "indsatser i programmet."
)


def make_programme(folder: Path) -> None:
    """Makes the programme in a folder: a folder for each year, in it a form for each initiative."""
    for year in YEARS:
        for place, (name, activities) in enumerate(INITIATIVES.items()):
            if (name, year) in SILENT:
                continue
            suffix = FORMATS[(place + year) % len(FORMATS)]
            target = folder / str(year) / f"{name} {year}.{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            sp.write(_report(name, year, place, activities), target)
    (folder / "2018" / "Referat af møde.txt").write_text("Kære alle\n\nTak for et godt møde.\n", encoding="utf-8")
    whole = (folder / "2017" / "Tryg cykling 2017.docx").read_bytes()
    (folder / "2017" / "Tryg cykling 2017 (kopi).docx").write_bytes(whole[: len(whole) // 3])


def _report(name: str, year: int, place: int, activities: list[dict[int, tuple[str, str]]]) -> sp.StatusReport:
    words = {
        "y": year,
        "n": year + 1,
        "d": 3 + place,
        "slug": name.split()[-1].lower(),
        "name": name,
        "m": MONTHS[place % 4],
    }
    return sp.new_report(
        name,
        year=year,
        activities=[sp.item(text, status=status, year=year) for text, status in (one[year] for one in activities if year in one)],
        communication=[sp.item(text.format(**words), status=status.format(**words), year=year) for text, status in COMMUNICATION[place % 4 : place % 4 + 2]],
        results=RESULTS[place % 2 :],
        experiences=EXPERIENCES if place % 3 else (),
        description=DESCRIPTION.format(**words),
    )  # fmt: skip


if __name__ == "__main__":
    make_programme(Path(sys.argv[1]))
