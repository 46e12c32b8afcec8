"""Status cells with their words in other places, behind other marks and in other company than in the tables of phrases.

One line each, as in `status_batches`, written by hand from the design; a cell may go over several lines.
"""

from __future__ import annotations

CONTEXTS = """
# Afterthoughts
Gennemført (ikke for 9. Klasse) | partly_completed
Gennemført (undtagen 9. Klasse) | partly_completed
Gennemført (undtagen 2 skoler) | partly_completed
Gennemført (undtagen to skoler) | partly_completed
Gennemført, ikke for Gug, men for Nibe | completed
Gennemført (ikke i samarbejde med Gug) | completed
Gennemført (på nær Gug og Nibe) | partly_completed
Gennemført (på nær Gug og Nibe), evalueres i maj | partly_completed | planned
Gennemført "Natteravne" (kun delvist) | partly_completed
Gennemført «Natteravne» – delvist | partly_completed
Gennemført
delvist | partly_completed
Gennemført
(delvist) | partly_completed
Gennemført. Delvist | partly_completed
Gennemført, delvist
Næste møde 3/5 | partly_completed
Afholdt og delvist evalueret | completed | partly_completed
Afholdt, men delvist uden deltagere | completed
Afholdt (3 af 5) | partly_completed
Afholdt (3 af 5 møder) | partly_completed
Afholdt (3 af 5 møder, resten i maj) | partly_completed
Afholdt (3 af 5 møder
resten i maj) | partly_completed
Afholdt [delvist] | partly_completed
(Delvist) gennemført | partly_completed
(delvist) afholdt i maj | partly_completed
(Delvist) planlagt | planned
Gennemført; 3 af 5 | partly_completed
Gennemført: 3 af 5 skoler | partly_completed
Gennemført – 2 ud af 3 | partly_completed
Etableret, næsten | in_progress
Færdig (næsten) | in_progress
Kørt, dog kun på 2 af 3 skoler | partly_completed
Sket, men kun delvist | partly_completed
Afholdtes, men kun delvist | partly_completed
Gennemført (delvist digitalt) | completed
Gennemført, delvist digitalt | completed
Ikke gennemført (delvist pga. vejret) | not_started

# Shares and repetition
60 % af møderne er holdt | partly_completed
Afholdt med 60 % deltagelse | completed
Afholdt med 60 % fremmøde | completed
Gennemført, hvoraf 60 % digitalt | completed
Besøg gennemført 60 % | partly_completed
Er 60 % færdigt. | partly_completed
Er færdigt: 60 %, resten i maj | partly_completed
Er gennemført med 3 af 5 klasser | completed
Vi holder løbende møder | ongoing
Vi holder møder løbende | ongoing
Vi gør det løbende | ongoing
Vi gør det løbende, også i maj | ongoing
Møder afholdes med løbende opfølgning | planned
Afholdes løbende med god opbakning | ongoing
Afholdes på alle møder | ongoing
Drøftes på alle personalemøder | ongoing
Drøftes ved alle ledermøder | ongoing
Vil løbende blive holdt møder | ongoing
Møder vil blive holdt løbende | ongoing
Der skal holdes løbende opfølgning | planned
Gennemført løbende i 2017 | completed
Afsluttet løbende | completed
Blev holdt månedligt | completed
Har kørt siden 2016 | ongoing
Sker siden 2016 hver uge | ongoing
Afholdt siden 2016 | completed
Afholdes hver måned siden 2016 | ongoing
Kører i 2018 | in_progress
Kører fra maj 2019 | planned
Kører i maj 2019 | planned
Arbejder på det i 2018 | in_progress
Holdes senere | planned
Kører senere på året | planned

# Words that turn
Forløb | unknown
Mødet forløb godt | completed
Forløb for unge | unknown
Forløb for unge er gennemført | completed
Forløb for unge er aflyst | cancelled
Det forløb, der var planlagt, er aflyst | cancelled
De forløb er udskudt | postponed
Vores forløb er planlagt | planned
Dagen forløb uden problemer | completed
Dagen er forløbet fint | completed
Forløbet fint | completed
Forløbet er udskudt | postponed
Forløbet er planlagt til maj | planned
I forløbet er otte unge | unknown
Forløbet med otte unge er i gang | in_progress
Arbejdet er udskudt | postponed
Vi har udskudt arbejdet | postponed
Det er besluttet at udskyde arbejdet | postponed
Arbejdet er i gang | in_progress
Vi skal arbejde med tryghed | planned
Skal arbejde videre med det | planned
Arbejdet med bænke er opgivet | cancelled
Øget tryghed | unknown
Øget belysning er etableret | completed
Der er øget fokus på unge | unknown
Trygheden er øget | completed
Vi har øget indsatsen | completed
Har øget belysningen | completed
Havde øget patruljeringen | completed
Flyttet | postponed
Flyttet ind | completed
Flyttet til maj | postponed
Flyttet til nye lokaler | completed
Flyttet til nye lokaler 3. maj | completed
Mødet er flyttet til maj | postponed
Mødet flyttes fra 3. til 5. maj | postponed
Bænkene er flyttet til torvet | completed
Vi har flyttet bænkene | completed
Vi har flyttet mødet | postponed
Kontoret flyttede i maj | completed
Alle ansatte skal på kursus | planned
Ansatte i Gug skal på kursus | planned
Vi inviterede alle tilmeldte | completed
De inviterede skal svare inden maj | planned
Skiltet er sat op | completed
Hvervet som formand er besat | completed
Spillet er afviklet | completed
Vi afventer spillet | planned
Afholdt (delvist, fordi skolen var lukket) | partly_completed
Afholdt (delvist, i Gug) | partly_completed
Kører senere på året | planned

# What is told
Det kan oplyses at mødet er afholdt | completed
Det kan oplyses, at mødet er afholdt | completed
Vi kan meddele at mødet er aflyst | cancelled
Det er besluttet at mødet aflyses | cancelled
Det er besluttet, at mødet udskydes | postponed
Det er aftalt at mødet flyttes til maj | postponed
Det er planlagt, at mødet udskydes | postponed
Det er planlagt, at mødet holdes i maj | planned
Det forventes, at mødet aflyses | cancelled
Planen er at holde det i maj | planned
Planen er, at mødet aflyses | cancelled
Målet er fortsat, at alle er uddannet | planned
Målet er at alle skoler er besøgt i maj | planned

# Lists of verbs
Skal planlægges, gennemføres og evalueres | planned
Skal ikke planlægges, gennemføres eller evalueres | cancelled
Er ikke gennemført og evalueret | not_started
Er ikke gennemført eller evalueret | not_started
Blev holdt, evalueret og afsluttet | completed
Ikke planlagt, gennemført eller evalueret | not_started

# Days that come again
Tirsdage kl. 15 | ongoing
To tirsdage i maj | unknown
2 tirsdage i maj | unknown
En tirsdag i maj | unknown
Tirsdag og torsdag klokken 15 | ongoing
Tirsdag og torsdag kl. 15-17 i hallen | ongoing
Mandag + onsdag kl. 10 | ongoing
Tirsdag og fest kl. 15 | unknown
Tirsdag og torsdag | unknown
Hver tirsdag | ongoing
Hver 2. torsdag | ongoing
Hver 2. torsdag i måneden | ongoing
Hver anden torsdag | ongoing
Hver uge hele året | ongoing
Hvert år i maj | ongoing
Hver gang | ongoing
Afholdes hver 14. dag | ongoing
Afholdt tre torsdage | completed

# Goes on, and again
Opdateres, og hver uge | ongoing
Holdes i maj og løbende | ongoing
Afholdes, løbende | ongoing
Gennemføres i maj, månedligt | ongoing
Skal holdes, og løbende | planned
Er i gang, mangler ressourcer | in_progress
Er i gang, mangler evaluering | in_progress | not_started
Kører hver uge, mangler frivillige | ongoing
Løbende, afsluttes ikke | ongoing

# What overtakes
Planlagt, men ikke gennemført | not_started | planned
Planlagt. Blev aflyst | cancelled | planned
Planlagt – nu gennemført | completed | planned
Planlagt, næste møde er aflyst | planned | cancelled
Starter 1/8 og løber til 31/12 | planned | in_progress
Starter 1/8, men er i gang | in_progress | planned
Løbende. Sidste møde holdt i maj | ongoing | completed
Løbende, senest afholdt 3/5 | ongoing | completed
Løbende, vi har holdt tre møder | ongoing | completed
Løbende, udgår i 2019 | ongoing | cancelled
Løbende, udgår senere | ongoing | cancelled
Løbende, men er udgået | cancelled | ongoing
Løbende, aflyst i uge 12 | ongoing | cancelled
Løbende, aflyst i juli | ongoing | cancelled
Løbende, på pause i juli | ongoing | postponed
Ikke gennemført, men vi har holdt et formøde | not_started | completed
Ikke gennemført, men vi har holdt 2 formøder | not_started | completed
Ikke gennemført, men nu afholdt | completed | not_started
Ikke igangsat – men vi har nu holdt mødet | completed | not_started
Start 1/8, slut 31/12 | planned
Begynder 1/8, slut 31/12 | planned
Møde holdt, slut | completed
Kampagne kørt, slut | completed

# Cancelled, and a new day
Aflyst, ny dato 7/6 | postponed
Aflyst, men 7/6 i stedet | postponed
Aflyst. Holdes 7/6 | postponed | planned
Aflyst, holdes i stedet 7/6 | postponed | planned
Aflyst, næste møde holdes 7/6 | cancelled | planned
Aflyst, vi holder et andet 7/6 | cancelled | planned
Aflyst 7/6, men god stemning | cancelled
Ny dato 7/6, mødet er aflyst | postponed

# "Siden", page or since
Siden er opdateret | completed
Siden opdateres løbende | ongoing
Siden skal opdateres | planned
Siden bliver opdateret | planned
Løbende på siden | ongoing
Siden maj | unknown
Kører siden maj 2017 | in_progress
Opdateret siden sidst | completed
Gennemført, siden vi fik midler | completed

# After having been
Efter at have været udskudt blev mødet holdt | completed
Efter at være aflyst er mødet nu holdt | completed
Gennemført uden at nogen klagede | completed
Hverken planlagt eller gennemført | not_started
Hverken i Gug eller i Nibe | unknown

# Marks
Gennemført.Evalueret | completed
Gennemført. evalueret | completed
Gennemført + evalueret | completed
Gennemført & evalueret | completed
Gennemført/evalueret | completed
Gennemført /evalueret | completed
Gennemført -evalueret | completed
Gennemført - ikke evalueret | completed | not_started
Gennemført… ikke evalueret | completed | not_started
Gennemført; ikke evalueret | completed | not_started
Gennemført: ikke evalueret | completed | not_started
Gennemført – ikke evalueret | completed | not_started
Gennemført (ikke evalueret) | completed
Gennemført [ikke evalueret] i maj | completed
Gennemført) ikke evalueret | completed
Gennemført i maj, og i juni. Og evalueret | completed
Gennemført ", ikke evalueret" | completed | not_started
Opdateres løb. | ongoing
Opdateret løb. | ongoing
Løb. opdatering | ongoing
Kl. 15. Aflyst | cancelled

# What is not known
Ved ikke om det er gennemført | unknown
Det er uvist, om mødet bliver holdt | unknown
Det vides ikke om mødet er afholdt | unknown
Vi er i tvivl om det er gennemført | unknown
Planlagt, men usikkert om det gennemføres | planned
Gennemført, uvist om det gentages | completed
Uvist hvornår mødet holdes | unknown

# Compound and inflected verbs
Genafsluttet | completed
Færdigmalet | completed
Genopsættes i maj | planned
Genåbnede i maj | completed
Uafsluttet | in_progress
Etablerede bænke | completed
Vi evaluerede mødet | completed
Vi etablerede og evaluerede | completed
Evalueredes i maj | completed
Planlagdes i maj | planned
Vi holdt mødet | completed
Vi møder dem hver uge | ongoing
Mødte op | completed
De opsatte bænke | completed
Bænkene males i maj | planned
Bænkene males ikke | cancelled
Bænkene males hver sommer | ongoing
Kortlægges ikke | cancelled
Digitaliseres | planned
Digitaliseres ikke | cancelled
Digitaliseres løbende | ongoing
Blev ikke digitaliseret | not_started
Bænkene ligger på lager | unknown
Arbejdet ligger stille | postponed
Sagen står stille | postponed

# Tense and denial
Endnu ikke planlagt | not_started
Endnu ikke afholdt i Gug | not_started
Er endnu ikke evalueret | not_started
Ikke endnu | not_started
Ikke planlagt endnu | not_started
Blev aldrig til noget | cancelled
Aldrig gennemført | not_started
Intet planlagt | not_started
Ingen møder afholdt i maj | not_started
Ingen møder planlagt i maj | not_started
Ingen har meldt sig | not_started
At gennemføre i maj | planned
For at gennemføre i maj | planned
Er ikke længere planlagt | cancelled
Ikke længere aktuelt | cancelled
Ikke mere | cancelled
Holdes ikke mere | cancelled
Vil ikke blive holdt | cancelled
Skal ikke holdes | cancelled
Kan ikke holdes | cancelled
Kunne ikke holdes | not_started
Skulle have været holdt | not_started
Skulle holdes i maj | planned
Ville blive holdt i maj | planned
Burde holdes i maj | planned
Må udskydes | postponed
Måtte udskydes | postponed
Måtte aflyses | cancelled
Nåede ikke at blive holdt | not_started
Nåede vi ikke | not_started
Glemte at holde mødet | not_started
Har ikke afholdt mødet | not_started
Har vi ikke afholdt | not_started
Havde ikke mulighed for at holde mødet | not_started

# Preparing
Planlægning i gang | planned
Planlægningen er i gang | planned
Forberedelse i gang | planned
Forberedelserne er begyndt | planned
Forberedes | planned
Under forberedelse | planned
Under planlægning i Gug | planned
Under udarbejdelse | in_progress
Under opbygning i maj | in_progress
Under 10 deltagere | unknown
Under behandling i udvalget | in_progress
Ved at blive planlagt | planned
Ved at blive bygget | in_progress
Er ved at bygge bænke | in_progress
Er ved skolen | unknown
I gang med planlægningen | planned
I gang med at planlægge | planned
I gang med at bygge | in_progress
Afsluttende evaluering i gang | in_progress
Klar til evaluering | planned
Klar | completed
Klar til maj | planned
Var klar i maj | completed

# Things and persons
Nyt møde er aftalt | planned
Næste møde er aftalt til 7/6 | planned
Møderække igangsat | in_progress
Planlagt møde afholdt | completed
Planlagte møder er afholdt | completed
Afholdte møder: 3 | completed
Afholdte møder er evalueret | completed
Igangsatte projekter er evalueret | completed
De udskudte møder er holdt | completed
Udskudte møder holdes i maj | planned
Aflyste møder: 3 | cancelled
Underviser er syg | unknown
Leder er stoppet | cancelled
Ny leder starter i maj | planned
Ny leder er startet | in_progress
Deltagerne er glade | unknown
Møder hver uge | ongoing
Møder 3/5 og 7/6 | unknown
Besøger hver uge | ongoing
Åben hver dag | ongoing
Åben | not_started
Caféen er åben | ongoing
Sagen er åben | not_started
Åbent hus 3/5 | unknown

# Shares of a whole
3 af byens 5 skoler | partly_completed
3 af kommunens skoler besøgt | completed
2 ud af alle 5 besøgt | partly_completed
2 ud af 2 besøgt | completed
2 af de 2 besøgt | completed
0 ud af 3 holdt | not_started
5 af 3 holdt | completed
To ud af tre møder er holdt | partly_completed
Møder holdt: 2 ud af 5 | partly_completed
Vi har holdt 2 møder ud af 5 mulige | partly_completed
Vi har holdt 2 gode møder ud af i alt 5 planlagte | partly_completed
Ud af 5 møder er 2 holdt | partly_completed
1/2 gennemført | completed
2/3 af møderne holdt | partly_completed
4 / 5 møder holdt | partly_completed
5/4 møder holdt | completed
100000 af 200000 kr. brugt | completed

# Lists to choose from
Gennemført / ikke gennemført | unknown
(Gennemført/planlagt) | unknown
[gennemført/planlagt] | unknown
Gennemført/planlagt? | unknown
Gennemført / planlagt / aflyst. | unknown
Planlagt eller gennemført | unknown
Er gennemført eller planlagt i maj | completed | planned
Ja/nej | unknown
Status: gennemført/planlagt | unknown
Status: gennemført | completed
Hvad er status (gennemført/planlagt) | unknown
Er mødet holdt? | unknown
Er mødet holdt? Ja | completed
Er mødet holdt? Nej | not_started
Gennemført? Ja | completed
Gennemført: ja | completed
Gennemført – nej | not_started
Planlagt: ja | planned
Aflyst: nej | unknown
Gennemføres: nej | cancelled
Af 5 møder har vi holdt 2 | partly_completed
Af de 5 møder blev 3 holdt | partly_completed
Af 5 møder er 5 holdt | completed
Af 5 møder er alle holdt | completed
Af hensyn til 3 skoler er mødet udskudt | postponed
Afholdt. Af 12 deltagere var 8 nye | completed

# Ready by a day to come
Færdig til maj | planned
Er færdig til maj | planned
Færdig inden sommer | planned
Færdig senest 1/6 | planned
Klar inden 1/6 | planned
Rapporten er færdig til uge 12 | planned
Var færdig til maj | completed
Blev færdig inden 1/6 | completed
Færdig til tiden | completed
Færdig i maj | completed
# A reason behind what is off
Aflyst, hallen er lukket | cancelled
Aflyst. Hallen er lukket | cancelled
Ikke startet, hallen er lukket | not_started
Bliver ikke til noget, svømmehallen er lukket | cancelled
Udskudt, underviseren er stoppet | postponed
Udgår - aftalen er opsagt | cancelled
Ikke afholdt, samarbejdet er ophørt | not_started
Aflyst, men materialet er udarbejdet | cancelled | completed
Ikke startet, men forarbejdet er afsluttet | not_started | completed
Aflyst, mødet er holdt på Teams | cancelled | completed
Udskudt. Hal 1 er malet | postponed | completed
Afholdt, hallen er lukket igen | completed
# Wishes in retrospect
Vi ville gerne have haft flere deltagere | completed
Et godt arrangement, som vi gerne ville have haft flere til | completed
Afholdt. Vi ville gerne have haft flere deltagere | completed
Ikke afholdt, vi ville gerne have haft flere tilmeldte | not_started
Ville gerne have afholdt det, men fik ikke lokaler | not_started
Vi skulle have haft besøg | not_started
# The last of several is what is lacking
Mangler sidste møde | in_progress
Vi mangler at holde sidste møde | in_progress
Mangler de sidste underskrifter | in_progress
De sidste to møder mangler | in_progress
Den sidste godkendelse mangler | in_progress
Mangler svar fra sidste møde | not_started
Mangler referat af det sidste møde | not_started
Mangler evaluering | not_started
Tidsplan følges | in_progress
Planen overholdes | in_progress
# What goes on, what is to come, and what is not before
Er sendt i trykken, klar ultimo maj | in_progress | planned
Sendt til tryk, klar ultimo maj | in_progress | planned
Bestilt, klar i juni | in_progress | planned
Bestilt hos trykkeriet, klar 1/6 | in_progress | planned
Under udarbejdelse, klar ultimo maj | in_progress | planned
I gang, færdig 1/6 | in_progress | planned
I gang, blev færdig 1/6 | completed | in_progress
I gang, nu færdig | completed | in_progress
I gang, men færdig | completed | in_progress
Planlagt, færdig 1/6 | planned
Åbnede den 1/4, kører videre | ongoing | completed
Åbnede i marts og kører hver tirsdag | ongoing | completed
Åbnede 1/4 og kører fortsat | ongoing | completed
Åbnet 1/4 | completed
Starter ikke før 1. maj | planned
Udskudt, ikke før foråret 2019 | postponed
Kan ikke gennemføres før 1. maj | planned
Kan ikke startes før bevillingen er givet | planned
Kan ikke gennemføres | cancelled
Blev ikke gennemført før sommerferien | not_started
2 møder afholdt, 1 tilbage | partly_completed
To møder er holdt, ét tilbage | partly_completed
"""
