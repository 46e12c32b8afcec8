"""Status cells as people put them: consequences, exceptions, what runs now, what hangs where.

One line each, as in `status_batches`, written by hand from the design; a cell may go over several lines.
"""

from __future__ import annotations

SAYINGS = """
# Consequences
Pengene er brugt til andet, så det bliver ikke til noget | cancelled
Beboerrådgiveren er sygemeldt, så rådgivningen ligger stille indtil videre | postponed
Hallen bliver renoveret, så ingen svømning i foråret | cancelled
Pakken med reflekser kom først efter jul, så vi gemmer uddelingen til næste mørketid | postponed
Direktøren vil have det hele tænkt om, så vi holder lige inde med indkøbet | postponed
Underviseren er rejst, så kurset er udskudt | postponed
Lokalet er solgt, så klubben er lukket ned | cancelled
Tilskuddet er opbrugt, så turen er aflyst | cancelled
Bussen er skrottet, så ingen ture i år | cancelled
Lederen er fratrådt – så mødet blev ikke afholdt | not_started
Vi har brugt pengene på it, så projektet er droppet | cancelled
Afholdt 3/5, så nu mangler kun evalueringen | completed | in_progress
Kurset er afholdt, så nu mangler evalueringen | completed | not_started
Afholdt 3/5, så næste møde er aflyst | completed | cancelled
Gennemføres, så snart bevillingen er på plads | planned
Kurset er afholdt, så vidt vides aflyses det næste | completed
Mødet er afholdt, så længe interessen ikke dropper | completed
Flyer er uddelt, så ingen er i tvivl | completed
Pjecen er udsendt, så ingen aflysninger | completed
Gelænder monteret, så ingen falder | completed
Stien er asfalteret, så ingen får våde fødder | completed
Bænke er opsat, så ingen behøver at stå op | completed
Alle er kontaktet, så ingen bliver glemt | completed
Salen er malet, så ingen ser pletterne | completed
Vi har opsat lys, så ingen snubler | completed
Gelænder opsættes i maj, så ingen falder | planned
Opgaven er løst, så arbejdsgruppen er nedlagt | completed | cancelled
Alle lamper er skiftet, så der skiftes ikke flere | completed | cancelled
Skolen er malet, så der males ikke igen | completed | cancelled
Hallen bliver renoveret, så mødet blev aflyst | cancelled
Hallen er renoveret, så ingen svømning i foråret | cancelled
Lederen er sygemeldt, så ingen møder | cancelled
Salen er under ombygning, så ingen svømning | cancelled
Der er ikke råd, så projektet er opgivet | cancelled
Skolen er lukket, så ingen blev undervist | not_started
Pengene er væk, så der holdes ikke flere møder | cancelled
Løbende, så ingen slutdato | ongoing
Kampagnen kører, så ingen grund til ændringer | in_progress
Møderne er afholdt, så vi stopper her | completed | cancelled
Kurset er holdt to gange, så vi holder pause | completed | postponed
Gennemført. Regnvejr, så picnicen er aflyst | completed | cancelled
Mødet er afholdt, men bussen brød sammen, så turen er aflyst | completed | cancelled

# What is to come
Rådgivningen åbner igen, så snart vandskaden er udbedret | planned
Åbner igen | planned
Biblioteket er åbnet igen | completed
Caféen åbner igen hver mandag | ongoing
Natteravnene går igen fra uge 34 | planned
Temaet går igen i alle workshops | unknown
Går i luften mandag | planned
Kampagnen går i luften | planned
Kampagnen gik i luften i maj | completed
Siden er gået live | completed
Filmen har premiere 4. maj | planned
Filmen havde premiere 4. maj | completed
Filmen har haft premiere | completed
Borgermødet finder sted på Rådhuset | planned
Borgermødet fandt sted på Rådhuset | completed
Møderne finder sted hver måned | ongoing
Festen finder ikke sted | cancelled
Vi ansætter en ny medarbejder hurtigst muligt | planned
Vi sender materialet snarest muligt | planned
Vi ansætter en ny medarbejder | in_progress
Afholdt hurtigst muligt efter sommerferien | completed
På roadmap til Q2 | planned
Lagt ind i årshjulet | planned
Er skrevet ind i årshjulet | planned
Årshjulet er lagt på hjemmesiden | completed
Afsat 250.000 kr. i budget 2019 | planned
Der er afsat midler i budgettet | planned
Varerne er afsat på havnen | completed
Afh. af om vi får lokaler | planned
Afh. af vejret | planned
Afhængig af om vi får lokaler | planned
Mødet blev afh. af SSP | completed
Afh. af politiet 3/5 | completed
Afh. 3/5 af SSP | completed
Gennemført afhængig af om vejret holdt | completed

# A day and who did it
Cykelsti mellem Tved og Ørslev indviet 1/6 af borgmesteren | completed
Legepladsen åbnet 2/5 af Kulturudvalget | completed
Godkendt og underskrevet 1/6 af direktøren | completed
Stien indviet 1/6 af Hanne Holm | completed
Gennemført 1/6 af skolerne | partly_completed
1/6 af skolerne er besøgt | partly_completed
Afholdt 1/4 af Nibes møder | partly_completed
Brugt 1/6 af budgettet | partly_completed
Brugt 3/4 af området | partly_completed

# What goes on after all
Omlagt til online, afholdes 4/2 | planned | completed
Ændret til webinar, gennemføres i maj | planned | completed
Omlagt til online og afholdt 4/2 | completed
Omlagt til online | completed
Omlagt til online 3/5, evalueres i juni | completed | planned
Ordningen er ændret, møde afholdes 4/2 | completed | planned
Rygestop aflyst 2 gange, kører nu med 7 deltagere | in_progress | cancelled
Aflyst i foråret, kører nu hver tirsdag | ongoing | cancelled
Aflyst, men løber nu af sig selv | in_progress | cancelled
Aflyst, der arbejdes nu på en ny plan | cancelled | in_progress
Aflyst, et nyt hold kører nu | cancelled | in_progress
Aflyst, kører ikke nu | cancelled
Afventer ikke længere KMD – kører | in_progress
Mangler ikke længere lokaler | in_progress
Afventer ikke længere svar, aflyst | cancelled | in_progress
Kører ikke længere | cancelled
Afventer KMD | planned
Ikke nået inden sommerferien -> flyttet til uge 38 | postponed | not_started
Planlagt → afholdt 3/5 | completed | planned
Planlagt => udskudt | postponed | planned
Ikke nået→aflyst | cancelled | not_started
Afholdt -> evalueres i maj | completed | planned
Lokale A-B afholdt | completed

# What should have been
Der skulle have været holdt loppemarked i maj, men det regnede væk | not_started
Vi skulle have haft besøg af en betjent, men han meldte afbud | not_started
Vi skulle have haft besøg, men han meldte afbud. Vi viste en film i stedet | not_started | completed
Mødet skulle have været holdt, men underviseren meldte afbud | not_started
Skulle have været holdt i maj, men det regnede | not_started
Skulle have været holdt 3/5, men vi fik corona | not_started
Skulle have været holdt 3/5, men der kom for få | not_started
Pjecen skulle have været trykt i maj, men kom først i juni | completed | not_started
Pjecen skulle have været trykt, men trykkeriet gik konkurs. Vi uddelte en folder | not_started | completed
Skulle have været afholdt i maj, men blev holdt i juni | completed | not_started
Skulle have været afholdt i maj, men er udskudt | postponed | not_started
Skulle have været afholdt i maj, men blev aflyst | cancelled | not_started
Festen regnede væk | cancelled
Festen blæste væk | cancelled
Underviseren meldte afbud, ny dato 3/5 | postponed
Underviseren har meldt afbud | cancelled
Vi burde have haft et møde | not_started
Godt møde, vi kunne godt have haft flere med | completed
God tur, men vi ville gerne have haft bedre vejr | completed
Kurset er gennemført, vi skulle have haft mere tid | completed
Afholdt, men vi kunne godt have haft flere deltagere | completed
25 deltagere, men vi kunne have haft flere | completed
Vi skulle have haft flere møder | not_started
Sommerfesten, vi skulle have haft i maj | not_started
Ikke afholdt, vi ville gerne have haft flere tilmeldte | not_started
Aflyst, vi skulle have haft flere tilmeldte | cancelled | not_started
Vi har haft et møde | completed
Afholdt 3/5, tre meldte afbud | completed
# What one is at
Snakker med barejerne | in_progress
Vi taler med politiet om det | in_progress
Har talt med politiet | completed
Vi leder efter frivillige | in_progress
Vi leder med lys og lygte efter frivillige | in_progress
Leder stadig efter lokaler | in_progress
Ny leder efter sommerferien | unknown
Leder af klubben | unknown
Leder er ansat | completed
Første spadestik taget | in_progress
Første spadestik blev taget 3/5 | in_progress
Borgmesteren har taget det første spadestik | in_progress
Første spadestik tages i maj | planned
Spaden er taget i brug | completed
Kravspec. under udarb. | in_progress
Kravspec. udarb. | completed
Sagen er under behandl. hos juristerne | in_progress
Forløb under planl. | planned
Rapport under udarb., færdig i maj | in_progress | planned
Under afd. for teknik | unknown

# What goes on
Indgår nu i den almindelige drift | ongoing
Indgår i almindelig drift | ongoing
Indgår i en rapport om drift | in_progress
Del af den almindelige undervisning nu | ongoing
Er en del af undervisningen | ongoing
En del af undervisningen er gennemført | partly_completed
Undervisningen er gennemført | completed
Screeninger foretages i takt med at borgerne visiteres | ongoing
Bænke opstilles efterhånden som de leveres | ongoing
Bænkene opstilles i maj | planned
Kontrol udføres stikprøvevis | ongoing
Der er udført stikprøver | completed
Køres i samarb. m. politiet hele året | ongoing
Afholdt i samarb. m. SSP | completed
Afholdt m. 30 deltagere. Evalueres i maj | completed | planned
Stien er 300 m. Evalueres i maj | planned
# What hangs where
Plakater hænger på alle skoler | completed
Plakaterne hænger på biblioteket | completed
Plakater hænger ikke på skolerne endnu | not_started
Det hænger på økonomien | unknown
Hænger sammen med budgettet | unknown
Ligger på hjemmesiden | completed
Referatet ligger på hjemmesiden | completed
Ligger på hjemmesiden fra 1/5 | planned
Ligger hos entreprenøren | unknown
Sundhedsprofilen er på gaden | completed
Natteravnene er på gaden hver fredag | ongoing
Natteravnene er på gaden | unknown
SSP er på gaden i weekenden | unknown
Avisen er nu på gaden | completed
Er på gaden | completed
Udkast ligger på hjemmesiden | in_progress
Materialet ligger på hjemmesiden og opdateres løbende | ongoing | completed
Unge på gaden | unknown
Som ønsket af Ældrerådet er der opstillet bænke | completed
Som bestilt af skolen er kurset holdt | completed
Ønsket af Ældrerådet | planned
# What is adopted
Handleplanen blev vedtaget af Byrådet den 28. marts 2017 | completed
Lokalplanen er endeligt vedtaget | completed
Politikken er vedtaget | completed
Byrådet vedtog den nye husorden | planned
Byrådet har vedtaget strategien | completed
Budgettet for 2018 er vedtaget | completed
Handleplanen vedtages i maj | planned
Handleplanen er ikke vedtaget | not_started
Handleplanen er vedtaget og iværksættes i maj | planned
Handleplan vedtaget med opstart 1/5 | planned
Plan vedtaget - forventes gennemført i 2019 | planned
Byrådet vedtog planen 3/3, arbejdet begynder i august | planned
Politikken er vedtaget, evalueres i 2020 | completed | planned
Handleplanen er vedtaget. Næste møde 3/5 | completed
Handleplanen er vedtaget og udsendt | completed
Vedtaget | planned
Politisk vedtaget | planned
Projektet er vedtaget | planned
Efter vedtaget budget | planned
Projektet er vedtaget i handleplanen | planned
I handleplanen er det vedtaget at ansætte en konsulent | planned
Med budgettet er projektet vedtaget | planned
# Closed for a while
Rådgivningen har været lukket siden vandskaden i november | postponed
Hallen har været lukket siden juni 2018 | postponed
Sagen er lukket | completed
Sagen blev lukket siden | completed
Sprogcafeen holder sommerferie | postponed
Klubben holder lukket om fredagen | ongoing
Holder lukket i weekenden | ongoing
Klubben holder lukket hver anden mandag | ongoing
Holder lukket på lørdage | ongoing
Klubben holder lukket hele juli | postponed
Klubben holder lukket indtil videre | postponed
Holder lukket i uge 42 | postponed
Holder lukket i en uge | postponed
Caféen holder ferielukket i juli | postponed
Klubben holder vinterpause | postponed
Vi holder sommerfest i maj | planned
Aflyst 12/9. Ingen ny dato. | cancelled
Aflyst, uden ny dato | cancelled
Aflyst 12/9. Ny dato følger | postponed
Aflyst, endnu ingen ny dato | postponed
Jeg når det ikke | cancelled
Planlagt, men vi når det ikke | cancelled | planned
Afholdes når det ikke regner | planned
Vi når det i maj | unknown
Sker der ikke rigtig noget med | not_started
Der sker ikke noget | not_started
Sker ikke | cancelled

# Some done, some left
Radiospot: 2 indtalt, 1 mangler | partly_completed | not_started
Film: to lavet, en udestår | partly_completed | not_started
7. kl. besøgt, mangler 8. kl. | partly_completed | not_started
Afholdt for 7. klasse, 8. klasse mangler | partly_completed | not_started
1. møde afholdt, 2. møde udestår | partly_completed | not_started
12/9 og 10/10 afholdt, 14/11 udestår | partly_completed | not_started
3/5 holdt, mangler 7/6 | partly_completed | not_started
12/9 afholdt, 14/11 mangler referat | completed | not_started
Afholdt 12/9, evaluering mangler | completed | not_started
12/9 afholdt, 14/11 planlagt | completed | planned
7. klasse besøgt, 2. evaluering mangler | completed | not_started
Ca. ⅔ nået | partly_completed
¾ af skolerne er besøgt | partly_completed
¼ er nået | partly_completed
½ gennemført | partly_completed
Gennemført ½ time om ugen | ongoing
Kursus på ½ dag afholdt | completed
Afholdt 1½ times møde | completed

# Nothing of progress
30 % færre skadestuebesøg end i 2016 | unknown
75 % tilfredse | unknown
80 % af deltagerne er meget tilfredse | unknown
4 af 5 er trygge | unknown
75 % nået | partly_completed
60 % af de utrygge besøgt | partly_completed
30 % | partly_completed
Gennemført, 75 % tilfredse | completed
Afsluttet / I gang / Ikke startet (sæt ring) | unknown
Gennemført/ikke gennemført (sæt kryds) | unknown
(vælg én) Planlagt/gennemført | unknown
Gennemført (sæt skilte op) | completed
Gennemført (marker på kortet) | completed
Gennemført? | unknown
Ikke startet? | unknown
Gennemført? Ja | completed
Gennemført. Næste gang? | completed
Sat til 2. prioritet | planned
Projektet er sat til lav prioritet | planned
Sat op 2. maj | completed
Sprogcafe flyttet fra biblioteket til kirken | completed
Sprogcafe flyttet fra skolen til klubben | completed
Mødet er flyttet fra biblioteket til kirken 3/5 | completed
Sprogcafe flyttet fra forår til efterår | postponed
Mødet er flyttet fra mandag til tirsdag | postponed
Flyttet fra maj til juni | postponed
Vi er ikke kommet længere end til tegnebrættet | in_progress
Desværre ikke nået længere | in_progress
Kører ikke længere | cancelled
Er ikke længere i gang | cancelled
Afventer svar → hvis nej: udgår | planned
Afventer svar, hvis nej, udgår projektet | planned
Afventer svar, hvis ja: gennemføres i maj | planned
Afholdt, hvis nok: ukendt | completed
Udgår, hvis der ikke kommer svar | cancelled
# Options and the answer below
Gennemført/planlagt
Planlagt maj | planned
Gennemført/planlagt
Gennemført 3/5 | completed
Gennemført/planlagt:
Ikke gennemført | not_started
Hvad er status på aktiviteterne (gennemført/planlagt)
Gennemført | completed
Hvad er status på aktiviteterne (gennemført/planlagt)
Gennemført 24. maj 2018, evalueres i juni | completed | planned
Afsluttet / I gang / Ikke startet (sæt ring)
I gang | in_progress
Gennemført/planlagt
 | unknown
Gennemført/planlagt
Ved ikke | unknown
Hvad er status?
(gennemført/planlagt)
Gennemført | completed
Gennemført/planlagt
Afholdt/aflyst | unknown
Kørsel/parkering
Afholdt | completed
Er mødet afholdt?
Nej | not_started
Gennemført:
Nej, mangler lokaler | not_started
Er mødet afholdt?
Nej, men det er planlagt til maj | not_started | planned
Afholdt:
3/5 | completed

# Exceptions
Gennemført undtagen Hasseris | partly_completed
Gennemført bortset fra beplantning | partly_completed
Gennemført (bortset fra beplantning) | partly_completed
Alle på nær 3 familier er genhuset | partly_completed
Alle skoler undtagen to er besøgt | partly_completed
Gennemført (undtagen én) | partly_completed
Alt er på plads bortset fra finansieringen | partly_completed
Gennemført, undtagen delprojekt 3 som er udskudt | partly_completed
Gik godt, bortset fra vejret | completed
Bortset fra lidt regn gik det godt | completed
Gennemført bortset fra lidt regn | completed
Gennemført bortset fra forsinkelser | completed
Gennemført bortset fra små justeringer | completed
Afholdt bortset fra tekniske problemer | completed
Afholdt (bortset fra et par afbud) | completed
Gennemført, bortset fra enkelte udfordringer med teknikken | completed
Gennemført på nær enkelte smårettelser | completed
Afholdt bortset fra lidt sygdom blandt underviserne | completed
Færdig bortset fra belægning i regnbedet | partly_completed
Færdig bortset fra regnvandsbassinet | partly_completed
Gennemført bortset fra vejrstationen | partly_completed
Gennemført bortset fra mangelfuld skiltning | partly_completed
Gennemført bortset fra ændring af skiltene | partly_completed
Færdig bortset fra forsinkede skilte | partly_completed
Vi har besøgt alle skoler på nær en enkelt | partly_completed
Udsendt til alle med undtagelse af de nye medlemmer | partly_completed
Færdig, på nær maling. Evalueres i maj | partly_completed | planned
Gennemført – fraregnet Gug | partly_completed
Gennemført undtagen i juli | completed
Afholdt alle dage undtagen uge 42 | completed
Gennemført bortset fra i sommerferien | completed
Åbnet i 2017, undtagen i weekender | completed
Gennemført undtagen mandage | completed
Købt for 20.000 kr. ekskl. moms | completed
Gennemført, ikke i samarbejde med Gug | completed
Alt gik godt, bortset fra at det regnede | completed
Aflyst undtagen Gug | cancelled
Aflyst, bortset fra festen | cancelled
Kører løbende undtagen i Hasseris | ongoing
Ikke gennemført undtagen i Gug | not_started
Planlagt på alle skoler undtagen én | planned
Igangsat på alle skoler på nær to | in_progress
Udskudt på nær Gug | postponed
Undtagen Gug | unknown

# A sentence that ends in a month cut short
Besøgt stationen i okt. Den sidste klasse må vente | completed | planned
Afholdt i sept. Udskudt del to | completed | postponed
Den 3. okt. Hasseris Skole besøgt | completed
Udskudt til 3. okt. Nibe Skole | postponed
Afholdt 3. okt. på Hasseris Skole | completed
Planlagt til 3. okt. kl. 12 | planned
"""
