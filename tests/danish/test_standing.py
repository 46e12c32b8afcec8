"""Which dates of a status cell say when the activity is."""

from __future__ import annotations

import pytest

from statusparse.danish.status import read_status
from statusparse.danish.status.standing import standing_dates

# The cell, its state, and the EDTF of the dates that stand. The form's year is 2018.
STANDING = """
# A remark names something of its own
Afholdt. Evaluering i uge 50 | completed |
Afholdt, nyt møde 7/6 | completed |
Møde afholdt. Nyt møde 4. december | completed |
Gennemført, opfølgning i uge 50 | completed |
1. runde gennemført, 2. runde til efteråret | completed |
1. møde afholdt 3/5, 2. møde 7/6 | completed | 2018-05-03
Gennemført. Anden runde 7/6 | completed |
Afholdt 3/5. Evaluering 7/6 | completed | 2018-05-03
Afholdt 3/5 (evaluering 7/6) | completed | 2018-05-03
Afholdt (opfølgningsmøde d. 7/6) | completed |
Afholdt - ny dato er 7/6 | completed |
Gennemført. Rapport: uge 50 | completed |
Gennemført. Evaluering (uge 50) | completed |
Gennemført; deadline for rapporten 1/9 | completed |
Gennemført, og evaluering i uge 50 | completed |
Gennemført, igen til foråret | completed |
Kursus afholdt. Der er nyt kursus i uge 50 og 51 | completed |
Afholdt. Evaluering bliver i uge 50 | completed |
3 af 5 møder afholdt, næste 7/6 | partly_completed |
3 af 5 møder afholdt, resten i juni | partly_completed |
Delvist gennemført. Opfølgning 7/6 | partly_completed |
Afholdt\\nEvaluering i uge 50 | completed |
Ansøgning sendt, svar i uge 40 | completed |
Ansøgning sendt 3/5, svar i uge 40 | completed | 2018-05-03
Ansøgning sendt. Svar i uge 40 | completed |
Stillingen er opslået, samtaler i uge 48 | completed |
Rapport sendt, høringsfrist 3/5 | completed |
Plakater er bestilt og trykt; ophængning (uge 12) | completed |
Invitation udsendt til møde 4/6 | completed |
Invitationer er sendt til borgermødet den 4/6 | completed |
Invitation udsendt 1/6 til møde 4/6 | completed | 2018-06-01
Invitation udsendt, møde 4/6 | completed |
Aflyst pga. corona, nyt kursus i foråret 2019 | cancelled |
Aflyst 3/5, nyt kursus 7/6 | cancelled | 2018-05-03

# A remark that goes on with what is done
Aflyst. Uge 45 | cancelled | 2018-11-05/2018-11-11
Aflyst i uge 12, pga. sygdom | cancelled | 2018-03-19/2018-03-25
Sendt til borgerne 4/6 | completed | 2018-06-04
Afholdt fra 3/5 til 4/6 | completed | 2018-05-03/2018-06-04
Kursus afholdt, Trekanten 3/5 | completed | 2018-05-03
Kursus afholdt. Trekanten 3/5 | completed | 2018-05-03
Møder afholdt, møde 3/5 | completed | 2018-05-03
Infomøde afholdt, mødet 3/5 | completed | 2018-05-03
Besøg afholdt, 3 skoler 3/5 | completed | 2018-05-03
Plakater trykt, uge 12 | completed | 2018-03-19/2018-03-25
Afholdt, svømning 3/5 | completed | 2018-05-03
Gennemført. Uge 45 | completed | 2018-11-05/2018-11-11
Afholdt, 3. maj | completed | 2018-05-03
Afholdt - uge 12 | completed | 2018-03-19/2018-03-25
Afholdt. Det var den 3. maj | completed | 2018-05-03
Afholdt (3/5) | completed | 2018-05-03
Afholdt. Torsdag den 3. maj | completed | 2018-05-03
Afholdt. Trekanten 3/5, Vejgaard 7/6 | completed | 2018-05-03 2018-06-07
Afholdt. Møde 3/5 | completed | 2018-05-03
Afholdt. 1. møde 3/5, 2. møde 7/6 | completed | 2018-05-03 2018-06-07
Afholdt 1. møde 3/5, 2. møde 7/6 | completed | 2018-05-03 2018-06-07
1. møde afholdt 3/5, 2. møde afholdt 7/6 | completed | 2018-05-03 2018-06-07
Nyt møde afholdt 3/5 | completed | 2018-05-03
Evaluering afholdt 3/5 | completed | 2018-05-03
Møde og evaluering afholdt 3/5 | completed | 2018-05-03
Afholdt møde og evaluering 3/5 | completed | 2018-05-03
Afholdt på ny skole 3/5 | completed | 2018-05-03
Afholdt. Sidste møde 3/5 | completed | 2018-05-03
Afholdt. 35 deltagere den 3. maj | completed | 2018-05-03
Evalueringen er gennemført: uge 50 | completed | 2018-12-10/2018-12-16
Planlagt. Nyt møde 7/6 | planned | 2018-06-07
Næste møde 7/6 | unknown | 2018-06-07

# What was moved stands on its new day
Aflyst 21/6 pga. regn – ny dato 28/6 | postponed | 2018-06-28
Aflyst 3/5, ny dato 7/2 2019 | postponed | 2019-02-07
Udskudt 3/5, ny dato 7/6 | postponed | 2018-06-07
Aflyst 3/5. Nyt tidspunkt: 7/6 | postponed | 2018-06-07
Aflyst 3/5. Nyt møde den 7/6 eller 3/7 | postponed | 2018-06-07 2018-07-03
Aflyst 3/5 (ny dato: 7/6) | postponed | 2018-06-07
Aflyst 3/5, flyttet til 7/6 | postponed | 2018-06-07
Aflyst 3/5 og flyttet til 7/6 | postponed | 2018-06-07
Mødet 3/5 er udskudt til 7/6 | postponed | 2018-06-07
Mødet d. 3/5 blev aflyst, ny dato 7/6 | postponed | 2018-06-07
Ny dato 28/6 (aflyst 21/6) | postponed | 2018-06-28
Udskudt til 7/6 (oprindelig 3/5) | postponed | 2018-06-07
Udskudt til 7/6 i stedet for 3/5 | postponed | 2018-06-07
Aflyst 3/5, afholdes 7/6 | postponed | 2018-06-07
Udskudt, forventes afholdt i maj 2019 | postponed | 2019-05
Udskudt. Afholdes i stedet 4/10 | postponed | 2018-10-04
Udskudt, planlagt til uge 40 | postponed | 2018-10-01/2018-10-07
Forsinket, forventes klar ultimo oktober | postponed | 2018-10-21/2018-10-31
Aflyst. Afholdes i stedet 4/6 | postponed | 2018-06-04
Udskudt, var planlagt til maj | postponed |
Udskudt. Formanden planlægger møde 3/5 | postponed |
Aflyst 3/5, men holdes i stedet 7/6 | postponed | 2018-06-07
Aflyst 3/5, planlagt til 7/6 | postponed | 2018-06-07
Aflyst 3/5. Ny dato følger | postponed |
Udskudt 3/5, nyt tidspunkt kendes ikke | postponed |
Flyttet fra 3/5 til 7/6 | postponed | 2018-06-07
Udskudt til uge 42, ny dato følger | postponed | 2018-10-15/2018-10-21
Udskudt til 3/5 | postponed | 2018-05-03
Udskudt fra 3/5 | postponed |
Flyttet til 7/6 fra 3/5 | postponed | 2018-06-07
Sat i bero fra 1/8 | postponed | 2018-08-01/..
Aflyst 3/5 og 7/6, ny dato 1/9 | postponed | 2018-09-01
Udskudt 3/5 | postponed | 2018-05-03
Udskudt 3/5 og 7/6 | postponed | 2018-05-03 2018-06-07
Udskudt, formentlig uge 42 | postponed | 2018-10-15/2018-10-21
Aflyst 3/5 | cancelled | 2018-05-03

# The day of a decision is none of what was decided
Vedtaget af skolebestyrelsen den 21. marts 2018 | planned |
Er vedtaget i byrådet 5/3 | planned |
Besluttet på mødet 5/3 | planned |
Bevilget 5/3 | planned |
5/3 blev det besluttet at gå i gang | planned |
Besluttet den 5/3 at gå i gang i maj | planned | 2018-05
Det blev den 5/3 besluttet at starte i juni | planned | 2018-06
Udvalget besluttede 5/3 at sende forslaget i høring | planned |
Vedtaget 5/3, starter 1/6 | planned | 2018-06-01
Besluttet møde 5/3 | planned | 2018-03-05
Besluttet ny dato 5/3 | planned | 2018-03-05
Besluttet et nyt møde den 5/3 | planned | 2018-03-05
Besluttet kursus for lærere 5/3 | planned | 2018-03-05
Bevilget 2017-2019 | planned | 2017/2019
Bevilget 2018 | planned | 2018
Vedtaget 5/3 | planned |
Vedtaget i byrådet 5/3 | planned |
Vedtaget politisk 5/3 | planned |
Besluttet på et ekstraordinært møde 5/3 | planned |
Besluttet ved afstemning 5/3 | planned |
Bevilget penge 5/3 | planned |
Besluttet i 2018 | planned |
Budget vedtaget, opstart 1/5 | planned | 2018-05-01
Tidsplan vedtaget 5/3, start 1/5 | planned | 2018-05-01
Helhedsplan vedtaget, udføres i 2018 | planned | 2018
Handleplanen blev vedtaget 28/3 | completed | 2018-03-28
Besluttet til maj | planned | 2018-05
Bevilget for 2019 | planned | 2019
Besluttet gennemført i maj | planned | 2018-05
Politisk besluttet. Starter 5/3 | planned | 2018-03-05
Forventes vedtaget i maj | planned | 2018-05
Skal vedtages 5/3 | planned | 2018-03-05
Vil blive vedtaget 5/3 | planned | 2018-03-05
Vedtages i byrådet 5/3 | planned | 2018-03-05
Besøg aftalt med politiet d. 8/11 | planned | 2018-11-08

# An exception is no date of it
Hver mandag (undtagen uge 42) | ongoing |
Hver mandag undtagen i juli | ongoing |
Hver mandag undtagen i juli og august | ongoing |
Hver mandag undtagen 24. december | ongoing |
Løbende (ikke i juli) | ongoing |
Løbende, dog ikke i juli | ongoing |
Hver uge, på nær uge 42 | ongoing |
Hver mandag bortset fra uge 42 | ongoing |
Hver mandag, med undtagelse af den 24. december | ongoing |
Hver mandag undtagen efterårsferien (uge 42) | ongoing |
Hver mandag fra 1/8, undtagen uge 42 | ongoing | 2018-08-01/..
Afholdt hver dag i uge 12 undtagen 21/3 | completed | 2018-03-19/2018-03-25
Afholdt 7/6 i stedet for 3/5 | completed | 2018-06-07
Hver mandag, ikke før 1/8 | ongoing | 2018-08-01/..
Hver mandag undtagen uge 7, 42 og 52 | ongoing |
Åbent hver dag, dog ikke i uge 7 og 42 | ongoing |
Afholdt, ikke 3/5 men 7/6 | completed | 2018-06-07
Løbende (ikke efter 1/7) | ongoing | 2018-07-02/..
Er ikke afholdt 3/5 | not_started | 2018-05-03
Gennemføres ikke i uge 42 | cancelled | 2018-10-15/2018-10-21
Løbende, også i juli | ongoing | 2018-07
"""
BATCHES = {part.split("\n", 1)[0]: part.strip().split("\n")[1:] for part in STANDING.split("# ")[1:]}


@pytest.mark.parametrize("title", BATCHES)
def test_the_dates_that_stand_are_those_of_the_activity(title: str) -> None:
    missed = []
    for line in BATCHES[title]:
        cell, *expected = (part.strip() for part in line.replace("\\n", "\n").split("|"))
        status = read_status(cell, 2018)
        found = [status.state, " ".join(when.edtf for when in standing_dates(status))]
        if found != expected:
            missed.append((cell, *found))
    assert missed == []


def test_a_date_taken_from_a_further_clause_keeps_its_place_in_the_cell() -> None:
    status = read_status("Aflyst 3/5, afholdes 7/6", 2018)
    (when,) = standing_dates(status)
    assert status.text[slice(*when.span)] == when.text == "7/6"
