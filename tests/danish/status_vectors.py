"""Status cells as Danish municipal employees write them, with the state and the states of further clauses.

One line each: the cell, the state, and after a second bar the states of `also`. Grouped by the state.
"""

from __future__ import annotations

TABLE = """
# completed: tense and voice
Vi har gennemført et kursus for frivillige | completed
Vi gennemførte kurset i maj | completed
Der er holdt tre møder | completed
Der er afholdt to møder med boligforeningen | completed
Mødet blev holdt | completed
Møderne er blevet afholdt | completed
Kurset blev afviklet i uge 12 | completed
Gennemførtes i september | completed
Afholdtes den 3. maj 2017 | completed
Er sket | completed
Det er sket | completed
Er gjort | completed
Er udført | completed
Er nu gennemført | completed
Allerede gennemført | completed
Folderen er trykt og uddelt | completed
Folderen er udarbejdet, trykt og omdelt | completed
Pjecen er udsendt til alle husstande | completed
Brevet er sendt | completed
Materialet er leveret | completed
Plakater er hængt op | completed
Skiltene er sat op | completed
Der er opsat nye lamper i Jomfru Ane Gade | completed
Rapporten er offentliggjort | completed
Artikel bragt i Nordjyske 12.3.2017 | completed
Pressemeddelelse udsendt 4/5 | completed
Medarbejderne er uddannet | completed
Borgerne er informeret | completed
Skolerne er orienteret | completed
Resultaterne er præsenteret for udvalget | completed
Har deltaget i konferencen | completed
Deltog i Folkemødet | completed
Vi besøgte tre skoler i april | completed
Har undervist alle 7. klasser | completed
Målet er nået | completed
Målet er opfyldt | completed
Målet blev opnået i 2017 | completed
Er faldet på plads | completed
På plads | completed
I mål | completed
Afsluttet | completed
Afsluttet i juni | completed
Er afsluttet | completed
Projektet er afsluttet, rapport vedlagt | completed
Færdiggjort | completed
Færdig 1/6 | completed
Helt færdig | completed
Klar | completed
Folderen er klar | completed
Taget i brug | completed
Etableret | completed
Oprettet i 2016 | completed
Lanceret på Facebook i marts | completed
Evalueret | completed
Evaluering er gennemført | completed
Målt i foråret 2017 | completed
Opdateret 3. marts 2017 | completed
Done | completed
DONE | completed
Done! | completed
OK | completed
Ok. | completed
Completed | completed
Closed | completed
✔ | completed
✅ | completed
✔ afholdt | completed
☑ | completed
[x] Gennemført [ ] Planlagt | completed
☒ Gennemført ☐ Planlagt | completed
☐ Planlagt ☒ Gennemført | completed
Gennemført ☒ Planlagt ☐ | completed
Gennemført [x] / Planlagt [ ] | completed
☒ Gennemført ☐ Igangsat ☐ Planlagt ☐ Aflyst | completed
100 % | completed
100 pct. | completed
100 procent gennemført | completed
5 af 5 møder afholdt | completed
Gennemført som planlagt | completed
Gennemført som aftalt den 3/5 | completed
Gennemført efter planen | completed
Gennemført uden problemer | completed
Gennemført med stor succes | completed
Gennemført, og det gik godt | completed
Gennemført, men ikke med så mange deltagere som håbet | completed
Gennemført, men ikke som planlagt | completed
Gennemført, men med forsinkelse | completed
Gennemført – 35 deltagere | completed
Gennemført (35 deltagere, næsten fuldt hus) | completed
Gennemført (se evaluering) | completed
Gennemført i samarbejde med politiet og boligforeningen | completed
Gennemført med 60 % fremmøde | completed
Gennemført med løbende opfølgning | completed
Gennemført før tid | completed
Gennemført senere end forventet | completed
Gennemført på trods af at to oplægsholdere var aflyst | completed
Gennemført, fordi der var penge i overskud | completed
Afholdt. Der var 40 deltagere. | completed
Afholdt med 12 borgere, som skal inviteres igen | completed
Afholdt 1/3 og 2/5 | completed
Afholdt hhv. 1. marts og 2. maj 2017 | completed
Afholdt på Trekanten d. 4.5.17 kl. 19 | completed
Gennemført 1.6.2017
Evalueret 1.7.2017 | completed
Begge møder afholdt | completed
De planlagte møder er afholdt | completed
Alle planlagte aktiviteter er gennemført | completed
Det planlagte møde blev afholdt | completed
Den udskudte kampagne er nu gennemført | completed
Udvalget har vedtaget strategien, og den er offentliggjort | completed
Vellykket, afholdt i uge 40 | completed
Gennemfört | completed
Afhodlt | completed
Gennemføret | completed
Gennmeført | completed
gennemfoert d. 3. maj | completed
GENNEMFØRT D. 3/5 | completed
Løbende gennemført i 2017 | completed
Der er i løbet af året løbende blevet afholdt møder | completed
Er overdraget til driften | completed
Oplæg holdt på konference | completed
Lavet | completed
Løst med hjælp fra Vej og Park | completed
Klaret | completed
Der blev uddelt 500 refleksveste | completed
Distribueret til alle boligområder | completed
Vi har nået alle mål | completed
Det lykkedes at få alle med | completed
Har fundet sted | completed
Fandt sted 3. juni | completed
Mødet fandt sted i maj | completed
Har kørt i hele 2017 | completed
Kørte i oktober | completed
Slut | completed
Overstået | completed
Vel overstået | completed
Ja, gennemført | completed
Gennemført, dog uden deltagelse fra politiet | completed
Der har været afholdt fire møder | completed
Projektbeskrivelse godkendt og afsluttet | completed
Sidste del gennemført i juni | completed

# completed with further clauses
Gennemført, evaluering mangler | completed | not_started
Gennemført, men evaluering udestår | completed | not_started
Gennemført. Evaluering pågår | completed | in_progress
Gennemført 3/5. Opfølgning planlægges til efteråret. | completed | planned
Gennemført i 2016 og gentages i 2018 | completed | planned
Afholdt 1/3 og 2/5, sidste møde planlagt 3/9 | completed | planned
Afholdt i maj. Næste møde er aflyst | completed | cancelled
Afholdt i maj, men opfølgningsmødet er udskudt til september | completed | postponed
Blev udskudt men gennemført 3/5 | completed | postponed
Blev udskudt, men er nu gennemført | completed | postponed
Udskudt fra maj, gennemført i september | completed | postponed
Planlagt og gennemført | completed | planned
Planlagt til maj, gennemført i juni | completed | planned
Startet 1/3 og afsluttet 5/6 | completed | in_progress
Igangsat i 2016, afsluttet i 2017 | completed | in_progress
Folder trykt, uddeles løbende | completed | ongoing
Hjemmesiden er oprettet og opdateres løbende | completed | ongoing
Første møde afholdt. Andet møde afholdes 3/5. | completed | planned
Workshop afholdt 1/6; næste workshop forventes i 2018 | completed | planned
Workshop er afholdt, mens konferencen er udskudt | completed | postponed
Gennemført
Næste planlægges i foråret | completed | planned
Gennemført for 1. halvår, planlagt for 2. halvår | completed | planned
Færdig, men skal opdateres i 2018 | completed | planned
Gennemført 4/4 - gentages i 2018 | completed | planned
Kurset er afholdt, og der arbejdes på et nyt | completed | in_progress
Etableret i 2016. Kører løbende. | completed | ongoing
Skulle have været afholdt i maj, men blev først gennemført i juni | completed | not_started
Ikke afholdt i maj, men gennemført i juni | completed | not_started

# ongoing
Løbende | ongoing
Løbende. | ongoing
LØBENDE | ongoing
loebende | ongoing
Lobende | ongoing
Foregår løbende | ongoing
Bliver afholdt løbende | ongoing
Bliver løbende opdateret | ongoing
Der afholdes løbende møder med SSP | ongoing
Løbende dialog med beboerne | ongoing
Der holdes møder hver måned | ongoing
Afholdes månedligt | ongoing
Månedlige møder | ongoing
Hver anden uge | ongoing
Hver 14. dag | ongoing
En gang om måneden | ongoing
Afholdes to gange om året | ongoing
Afholdes 4 gange årligt | ongoing
Udkommer kvartalsvis | ongoing
Afvikles hvert år i maj | ongoing
Gennemføres hvert forår | ongoing
Gennemføres årligt i uge 42 | ongoing
Årlig kampagne | ongoing
Fast punkt på dagsordenen | ongoing
Fast tilbud | ongoing
Kontinuerligt | ongoing
Kontinuerlig indsats | ongoing
Sker dagligt | ongoing
Opdateres jævnligt | ongoing
Mødes regelmæssigt | ongoing
Fortsætter | ongoing
Fortsætter uændret | ongoing
Indsatsen fortsætter i 2018 | ongoing
Videreføres | ongoing
Videreføres i 2018 | ongoing
Videreført | ongoing
Er i drift | ongoing
Overgået til drift | ongoing
Er overgået til almindelig drift | ongoing
Implementeret i den daglige drift | completed
Ongoing | ongoing
Hele året | ongoing
Afholdes efter behov | ongoing
Udføres ad hoc | ongoing
Gennemføres fortløbende | ongoing
Vedvarende indsats | ongoing
Er en permanent ordning | ongoing
Har kørt siden 2015 | ongoing
Vi fortsætter arbejdet | ongoing
Løbende, næste møde planlagt 3/5 | ongoing | planned
Kører løbende, men er sat på pause i sommerferien | postponed | ongoing
Afholdes løbende. Seneste møde afholdt 3/5 | ongoing | completed

# in_progress
Igangsat | in_progress
Igangværende | in_progress
Er igangsat | in_progress
Er sat i gang | in_progress
Sat i gang | in_progress
Sat i søen | in_progress
Vi er i gang | in_progress
Vi er gået i gang | in_progress
Er kommet godt i gang | in_progress
Godt i gang | in_progress
Stadig i gang | in_progress
Fortsat i gang | in_progress
Arbejdet er i gang | in_progress
Arbejdet er påbegyndt | in_progress
Under afvikling | in_progress
Under implementering | in_progress
Under behandling | in_progress
Under etablering | in_progress
Under opbygning | in_progress
Under trykning | in_progress
Folderen er under udarbejdelse | in_progress
Er under udvikling, forventes færdig i maj | in_progress | planned
Er ved at blive udarbejdet | in_progress
Er ved at være færdig | in_progress
Vi er ved at lave en folder | in_progress
Er ved at blive etableret | in_progress
Kører | in_progress
Kører frem til sommer | in_progress
Kører planmæssigt | in_progress
Kører som planlagt | in_progress
Forløber planmæssigt | in_progress
Pågår | in_progress
Arbejdet pågår | in_progress
På vej | in_progress
Undervejs | in_progress
I proces | in_progress
Der arbejdes på det | in_progress
Der arbejdes med sagen | in_progress
Vi arbejder på en løsning | in_progress
Arbejder på at finde en lokale | in_progress
Næsten færdig | in_progress
Næsten gennemført | in_progress
Tæt på at være færdig | in_progress
Så godt som afsluttet | in_progress
Ikke helt færdig | in_progress
Ikke afsluttet | in_progress
Ikke færdig | in_progress
Ikke færdig endnu | in_progress
Endnu ikke afsluttet | in_progress
Er ikke afsluttet endnu | in_progress
Er begyndt | in_progress
Opstartet | in_progress
Opstartet 1. marts | in_progress
I opstartsfasen | in_progress
Startede i august | in_progress
Påbegyndt i 2016 | in_progress
Iværksattes i marts | in_progress
Delvist påbegyndt | in_progress
In progress | in_progress
WIP | in_progress
I gang, 40 % | in_progress
Igangsat (20 %) | in_progress
Sendt i høring | in_progress
Er i høring | in_progress
I gang (afsluttes i maj) | in_progress
I gang. Afsluttes i maj | in_progress | planned
Igangsat, forventes afsluttet ultimo 2018 | in_progress | planned
I gang. Første møde er afholdt. | in_progress | completed
I gang, og vi har afholdt to møder | in_progress | completed
Ikke gennemført, men påbegyndt | in_progress | not_started
Udarbejdelse af folder er i gang | in_progress
Påbegyndt, men ikke afsluttet | in_progress
Igangsat pga. mange henvendelser | in_progress
paabegyndt | in_progress
Pabegyndt | in_progress
Iværkstat | in_progress
Foregår lige nu | in_progress
Udvikles lige nu | in_progress

# planned
Planlagt | planned
planlagt. | planned
Planlagt! | planned
Planlagt til 2018 | planned
Er planlagt | planned
Er planlagt til afholdelse i maj | planned
Det er planlagt at gennemføre kampagnen i maj | planned
Planlægges gennemført i 2018 | planned
Planlægges at blive afholdt i foråret | planned
Forventes | planned
Forventes færdig inden sommer | planned
Forventes i 2018 | planned
Forventes at blive afholdt i juni | planned
Forventes at starte i august | planned
Ventes klar i maj | planned
Forventet opstart i maj | planned
Forventet gennemført ultimo 2017 | planned
Afsluttes i maj | planned
Skal gennemføres i 2018 | planned
Skal stadig laves | planned
Skal laves | planned
Skal evalueres | planned
Skal være færdig 1/6 | planned
Skal i gang | planned
Vil blive afholdt den 1. februar 2018 | planned
Vil ske i maj | planned
Bør gennemføres i 2018 | planned
Afholdes 3/5 | planned
Afholdes den 3. maj 2018 | planned
Gennemføres i maj | planned
Gennemføres | planned
Bliver afholdt i uge 12 | planned
Bliver færdig i maj | planned
Starter i august | planned
Starter op efter ferien | planned
Begynder i uge 32 | planned
Sker i uge 12 | planned
Finder sted i maj | planned
Går i gang i august | planned
Sættes i gang efter sommerferien | planned
Iværksættes i 2018 | planned
Påbegyndes snarest | planned
Aftalt | planned
Aftalt til 3/5 | planned
Møde aftalt med politiet | planned
Der er aftalt møde i maj | planned
Besluttet | planned
Det er besluttet at afholde en konference | planned
Dato er fastsat til 3/5 | planned
Kommer i foråret | planned
Kommer til foråret | planned
Afventer | planned
Afventer svar | planned
Venter på svar | planned
Vi venter på svar fra ministeriet | planned
Afventer at projektet bliver godkendt | planned
Afventer, at bevillingen er gennemført | planned
Under forberedelse | planned
Er under planlægning | planned
Planlægning i gang | planned
Planlægningen er i gang | planned
Planlægningen er påbegyndt | planned
Forberedelserne er i gang | planned
Vi er i gang med at planlægge | planned
I gang med planlægningen | planned
Er ved at blive planlagt | planned
Forberedes | planned
I støbeskeen | planned
På trapperne | planned
På tegnebrættet | planned
Klar til udsendelse | planned
Klar til afholdelse i maj | planned
Pending | planned
Planned | planned
Scheduled for May | planned
⏳ | planned
Næste skridt | planned
Bliver i maj | planned
Booket til 3/5 | planned
☐ Gennemført ☒ Planlagt | planned
Delvist planlagt | planned
Starter ikke før august | planned
Gennemføres når bevillingen er på plads | planned
Når bevillingen er godkendt, gennemføres kampagnen | planned
Gennemføres, hvis der er tilslutning nok | planned
Nej, gennemføres i maj | planned
Kan gennemføres i 2018 | planned
3 af 5 møder afholdes i maj | planned
Evalueres i 2018 af Aalborg Universitet | planned
Drøftes på næste møde | planned
Der indkaldes til møde i uge 6 | planned
Møder planlagt | planned
Planlegt | planned
Planlægtes | planned
Planlagt, evalueres derefter | planned
Skal planlægges og gennemføres i 2018 | planned
Forventes planlagt og gennemført i 2018 | planned
Vil blive trykt og uddelt i maj | planned

# postponed
Udskudt på ubestemt tid | postponed
Er blevet udskudt | postponed
Udskydes | postponed
Udskydes til 2018 | postponed
Blev udskudt pga. sygdom | postponed
Mødet er udskudt til 3. maj | postponed
Flyttet til 2018 | postponed
Er flyttet til efteråret | postponed
Rykket til maj | postponed
Udsat til efteråret | postponed
Forventes udskudt til 2019 | postponed
Sat i bero | postponed
I bero | postponed
Stillet i bero | postponed
Sat på pause | postponed
På pause | postponed
Pauseret | postponed
Sat på standby | postponed
On hold | postponed
Aflyst, ny dato 3/5 | postponed
Aflyst, ny dato følger | postponed
Aflyst pga. sygdom. Ny dato: 3/5 2018 | postponed
Aflyst indtil videre | postponed
Midlertidigt indstillet | postponed
Aflyst, planlagt igen januar 2018 | postponed | planned
Planlagt, men udskudt til 2018 | postponed | planned
Påbegyndt, men sat i bero | postponed | in_progress
Udskudt. Forventes gennemført i 2018 | postponed | planned
Udskudt til maj, hvor det forventes afholdt | postponed
Ikke gennemført, udskudt til 2018 | postponed | not_started
Forsinket | postponed
Forsinket til 2018 | postponed
Overført til 2018 | postponed
Udskydt | postponed
Gennemføres ikke i år, men i 2018 | postponed

# cancelled
Aflyst | cancelled
AFLYST | cancelled
Er aflyst | cancelled
Blev aflyst | cancelled
Mødet måtte aflyses | cancelled
Måtte desværre aflyses | cancelled
Aflyst grundet manglende tilslutning | cancelled
Aflyst, da der manglede deltagere | cancelled
Aflyst fordi ingen havde tilmeldt sig | cancelled
Droppet | cancelled
Er droppet | cancelled
Opgivet | cancelled
Er opgivet | cancelled
Udgår | cancelled
Udgik | cancelled
Bortfaldet | cancelled
Bortfalder | cancelled
Annulleret | cancelled
Skrinlagt | cancelled
Indstillet | cancelled
Stoppet | cancelled
Er stoppet | cancelled
Nedlagt | cancelled
Lukket ned | cancelled
Platformen blev lukket ned | cancelled
Afvist af udvalget | cancelled
Forkastet | cancelled
Ikke aktuel | cancelled
Ikke aktuelt i år | cancelled
Ikke længere relevant | cancelled
Er ikke længere aktuelt | cancelled
Gennemføres ikke alligevel | cancelled
Bliver ikke gennemført | cancelled
Bliver ikke afholdt | cancelled
Afholdes ikke | cancelled
Skal ikke gennemføres | cancelled
Kan ikke gennemføres | cancelled
Forventes ikke gennemført | cancelled
Igangsættes ikke | cancelled
Kører ikke længere | cancelled
Videreføres ikke | cancelled
Det er besluttet ikke at gennemføre kampagnen | cancelled
Det er besluttet at aflyse mødet | cancelled
Cancelled | cancelled
Canceled | cancelled
Planlagt, men aflyst | cancelled | planned
Skulle have været afholdt i maj, men blev aflyst | cancelled | not_started
Blev ikke til noget | cancelled
Blev desværre ikke til noget | cancelled
Fik afslag | cancelled
Aflysst | cancelled
Aflyst; se referat | cancelled
Vi har valgt at droppe det | cancelled
Taget af programmet | cancelled
Ikke muligt | cancelled

# not_started
Ikke igangsat | not_started
Ikke påbegyndt | not_started
Ikke påbegyndt endnu | not_started
Endnu ikke igangsat | not_started
Er endnu ikke startet | not_started
Er ikke startet op | not_started
Ikke sat i gang | not_started
Ikke i gang | not_started
Ikke i gang endnu | not_started
Ikke begyndt | not_started
Ikke udført | not_started
Ikke lavet | not_started
Ikke planlagt | not_started
Endnu ikke planlagt | not_started
Ikke opfyldt | not_started
Ikke opnået | not_started
Målet er ikke nået | not_started
Blev ikke afholdt | not_started
Blev ikke gennemført i 2017 | not_started
Er ikke blevet gennemført | not_started
Har ikke været afholdt | not_started
Vi har ikke afholdt møder | not_started
Vi har endnu ikke haft tid til at gennemføre | not_started
Der er ikke afholdt møder i perioden | not_started
Der er ikke sket noget | not_started
Intet sket | not_started
Ingen aktivitet | not_started
Ingen møder afholdt | not_started
Aldrig gennemført | not_started
Kunne ikke gennemføres | not_started
Kunne desværre ikke afholdes | not_started
Har ikke kunnet gennemføres | not_started
Nåede ikke at blive gennemført | not_started
Skulle have været afholdt i maj | not_started
Skulle have været gennemført | not_started
Mangler endnu | not_started
Mangler evaluering | not_started
Evaluering mangler | not_started
Mangler at blive gennemført | not_started
Udestår fortsat | not_started
Ikke endnu | not_started
Endnu ikke | not_started
0 % | not_started
0% | not_started
0 af 5 møder afholdt | not_started
Not started | not_started
To do | not_started
TODO | not_started
ikke gennemfoert | not_started
Ikke gennenført | not_started
Ikke planlagt eller gennemført | not_started
Er ikke planlagt og gennemført | not_started
Endnu ikke påbegyndt, starter til august | not_started | planned
Ikke startet. Forventes igangsat i maj | not_started | planned
Ikke gennemført pga. manglende tid | not_started
Ikke gennemført, da lederen var syg | not_started
Fortsat ikke gennemført | not_started
Gennemføres endnu ikke | not_started
Planlagt til maj men blev ikke afholdt | not_started | planned

# partly_completed
Delvist | partly_completed
Kun delvist | partly_completed
Delvist gennemført i 2017 | partly_completed
Er delvis gennemført | partly_completed
Til dels opfyldt | partly_completed
Dels gennemført | partly_completed
2 ud af 3 møder afholdt | partly_completed
3 af 5 | partly_completed
3 af 5 møder afholdt | partly_completed
Vi har afholdt 3 af 5 møder | partly_completed
To af tre møder er afholdt | partly_completed
Halvdelen gennemført | partly_completed
Halvt færdig | partly_completed
Halvfærdig | partly_completed
Første del gennemført | partly_completed
Første del er gennemført | partly_completed
1. del afsluttet | partly_completed
Første fase er afsluttet | partly_completed
60 % gennemført | partly_completed
Ca. 60 % | partly_completed
ca. 60 pct. gennemført | partly_completed
50 procent | partly_completed
Gennemført 75 % | partly_completed
Gennemført delvist | partly_completed
Målet er delvist nået | partly_completed
Ikke alle møder er afholdt | partly_completed
Nogle af møderne er afholdt | partly_completed
Dele af projektet er gennemført | partly_completed
En del af aktiviteterne er gennemført | partly_completed
Delvist gennemført, resten afholdes i maj | partly_completed | planned
3 af 5 møder afholdt, resten er aflyst | partly_completed | cancelled
Delvist gennemfoert | partly_completed
Devlist gennemført | partly_completed
Ikke fuldt gennemført | partly_completed

# unknown
- | unknown
— | unknown
... | unknown
? | unknown
Ja | unknown
Nej | unknown
Ja/Nej | unknown
Grøn | unknown
Rød | unknown
Gul | unknown
🟢 | unknown
Godkendt | unknown
Godkendt i udvalget 3/5 2017 | unknown
Se nedenfor | unknown
Se bilag | unknown
Se vedlagte rapport | unknown
Se www.tryg.aalborg.dk | unknown
3/5 2017 | unknown
maj 2018 | unknown
Uge 42 | unknown
gennemført/planlagt | unknown
Gennemført / planlagt / aflyst | unknown
(gennemført/planlagt) | unknown
Gennemført eller planlagt | unknown
☐ Gennemført ☐ Planlagt | unknown
☐ Gennemført | unknown
[ ] Gennemført [ ] Planlagt | unknown
Sagen blev taget til efterretning | unknown
Ved ikke endnu | unknown
Uvist | unknown
N/A | unknown
35 deltagere | unknown
Møde med politiet | unknown
Lorem ipsum dolor sit amet | unknown
12345 | unknown
Tovholder: Mette Hansen | unknown
Kommunens hjemmeside | unknown
Gode erfaringer med samarbejdet | unknown
# the edges of each rule
Vi gennemførte kurset planlagt i foråret | completed
Et planlagt møde er afholdt | completed
De planlagte møder er aflyst | cancelled
Mødet, der var planlagt til maj, blev afholdt i juni | completed
Møderne holdes ikke længere | cancelled
Midlertidigt lukket | postponed
Afholdes endnu ikke | not_started
Der er fortsat udfordringer | unknown
Planlægges hver måned | ongoing
Gennemføres fortsat | ongoing
Afholdes i øjeblikket | in_progress
Har kørt siden 2016 | ongoing
Burde have været afholdt | not_started
Skulle gennemføres i maj | planned
Skal være afholdt inden maj | planned
Bliver afholdt i maj | planned
Afholdt ingen møder | not_started
Holder ingen møder i år | cancelled
Er ikke ved at blive planlagt | not_started
Er ved at blive udskudt | postponed
Er ved at planlægge næste møde | planned
Er ved at skrive rapporten | in_progress
Er ved at blive aflyst | cancelled
Forventes aflyst | cancelled
Besluttet ikke at gennemføre kurset | cancelled
Vil løbende blive gennemført | ongoing
Gennemført løbende | ongoing
Er gennemført løbende | completed
Gennemført 60 % | partly_completed
60 % er gennemført | partly_completed
Gennemført 100 % | completed
Har været på kursus | completed
Har ikke været på kursus | not_started
Bliver ikke til noget | cancelled
Skal i udvalget | planned
Skal ikke i udvalget | cancelled
Næsten | in_progress
Ny dato | postponed
Revideres | planned
Revideres ikke | cancelled
Blev varslet | completed
Blev ikke varslet | not_started
Bliver varslet | planned
Bliver ikke varslet | cancelled
Er ikke varslet | not_started
Er fotograferet | completed
Fotograferet | completed
Ideen er i konceptfasen | in_progress
Var på besøg | completed
3 af vores 5 møder er afholdt | partly_completed
3 af i alt 5 møder er afholdt | partly_completed
3 ud af 5 møder er afholdt | partly_completed
to ud af tre møder er holdt | partly_completed
3 of the 5 meetings er afholdt | partly_completed
3 af de 5 møder er afholdt | partly_completed
5 ud af 5 møder er afholdt | completed
ingen af de 5 møder er afholdt | not_started
6 af 5 møder er afholdt | completed
50-60 % gennemført | partly_completed
12,5 % gennemført | partly_completed
100 pct. gennemført | completed
100 procent | completed
Gennemført.Planlagt igen i maj | completed | planned
Gennemført + planlagt igen i maj | completed | planned
Gennemført & evalueret | completed
Gennemført - planlagt igen i maj | completed | planned
Gennemført – planlagt igen i maj | completed | planned
Gennemført: planlagt igen i maj | completed | planned
Gennemført; planlagt igen i maj | completed | planned
Gennemført! Planlagt igen i maj | completed | planned
Gennemført • Planlagt igen i maj | completed | planned
Gennemført, men næste møde er aflyst | completed | cancelled
Gennemført mens næste møde er aflyst | completed | cancelled
Planlagt, men ikke gennemført | not_started | planned
Planlagt til maj, men aflyst | cancelled | planned
Planlagt, udskudt | postponed | planned
Gennemført og planlagt igen | completed | planned
Aflyst. Nyt møde planlagt til maj | postponed
Aflyst, men 3. maj | postponed
Aflyst. Vi planlægger et andet møde i maj | cancelled | planned
Afventer ikke svar | unknown
(gennemført) | completed
(Planlagt) | planned
[aflyst] | cancelled
Se bilag (gennemført) | completed
Hvis vejret tillader det, afholdes mødet i maj | planned
Da vejret var dårligt, blev mødet aflyst | cancelled
Afholdt, fordi det var planlagt | completed
Afholdt uden at være planlagt | completed
Sat i gang sammen med skolen i maj | in_progress
Vi satte sammen med skolen projektet i gang | in_progress
I offentlig høring | in_progress
Under udarbejdelse | in_progress
Under gulvet | unknown
Ingen tilmeldte | unknown
Få fremmødte | unknown
Test | in_progress
3 af de i alt 5 møder er afholdt | partly_completed
Bliver trykt og omdelt i maj | planned
Bliver planlagt og afholdt i maj | planned
Vaskes | planned
Vaskes ikke | cancelled
Mødet (afholdt 3. maj, men næste er aflyst) | completed
(Planlagt – se bilag) | planned
Gennemført, den er nu aflyst | cancelled | completed
Gennemført, projektet er sat i bero | postponed | completed
Gennemført, mødet i maj er aflyst | completed | cancelled
Der har været brugergruppe, men den er sat i bero | postponed | completed
Løbende i gang, men aflyst | cancelled | ongoing
Udskudt, nu gennemført | completed | postponed
Ikke startet, nu i gang | in_progress | not_started
Kører frem til maj | in_progress
Løber til 31/12 | in_progress
Huset er bygningsrenoveret | completed
Genopslået | completed
Ubehandlet | not_started
Bygningsrenoveret | completed
Det fremgår, at kurset er aflyst | cancelled
Det er besluttet, at mødet udskydes | postponed
Det er besluttet, at mødet afholdes | planned
Er begyndt at skrive rapporten | in_progress
Er ikke begyndt at skrive rapporten | not_started
Skal i gang med at skrive rapporten | planned
Er begyndt at planlægge mødet | planned
Afholdt uden problemer | completed
På ubestemt tid aflyst | postponed
Ikke aktuelt længere | cancelled
Er blevet holdt | completed
Har haft møde | completed
Har ikke haft møde | not_started
Var til møde | completed
Hvis kurset er afholdt | planned
☐ Planlagt ☒ | unknown
Planlagt, men vi har aflyst det | cancelled | planned
Mødet afholdes i maj, og hver måned følger vi op | planned | ongoing
Skal planlægges, gennemføres og evalueres | planned
Ikke gennemført, men planlagt | not_started | planned
Ej gennemført | not_started
Endnu ej igangsat | not_started
Mødet er blevet afholdt kl. 10, alle kom | completed
Fremmødte borgere fik kaffe | completed
"""


def rows(table: str = TABLE) -> list[tuple[str, str, list[str]]]:
    """(cell, state, states of `also`) of each line of a table; a cell may go over several lines."""
    found: list[tuple[str, str, list[str]]] = []
    cell = ""
    for line in table.splitlines():
        if not line.strip() or line.startswith("# "):
            continue
        cell = f"{cell}\n{line}" if cell else line
        if "|" in line:
            text, state, *also = [part.strip() for part in cell.rsplit("|", line.count("|"))]
            found.append((text, state, " ".join(also).split()))
            cell = ""
    return found
