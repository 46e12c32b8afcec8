"""Status cells by the turn of phrase that is easily misread, each labelled by the design before it was first read.

In the form of `status_batches`; the counter-examples stand with what they are easily taken for.
"""

from __future__ import annotations

PHRASES = """
# A past that looks like its participle, denied
Vi holdt ikke mødet | not_started
Vi afholdt ikke kurset | not_started
Politiet holdt ikke oplæg | not_started
Mødet holdt vi ikke | not_started
Vi holdt aldrig mødet | not_started
Vi holdt desværre ikke temadagen | not_started
Kurset afholdt vi desværre ikke | not_started
Vi overholdt ikke fristen | not_started
Klubben holdt ikke noget møde i maj | not_started
Vi holdt mødet | completed
Vi holdt ikke kun mødet, men også kurset | completed
Mødet er holdt, men ikke evalueret | completed | not_started
Vi lavede ikke pjecen | not_started

# A label and its answer
Gennemført: nej | not_started
Afholdt: nej | not_started
Gennemført? Nej | not_started
Gennemført? Nej. | not_started
Gennemført - nej | not_started
Gennemført – nej | not_started
Gennemført: ikke endnu | not_started
Gennemført: endnu ikke | not_started
Udført: nej | not_started
Igangsat: nej | not_started
Afsluttet: nej | in_progress
Planlagt: nej | not_started
Er kurset gennemført? Nej | not_started
Er mødet afholdt: nej | not_started
Gennemført: nej, mangler lokaler | not_started
Gennemført: nej. Planlagt til maj | not_started | planned
Gennemført: 50 % | partly_completed
Gennemført: 100 % | completed
Gennemført: 0 % | not_started
Udført - 75 % | partly_completed
Gennemført: ja | completed
Gennemført? Ja | completed
Igangsat: ja | in_progress
Gennemført: 1/6 | completed
Gennemført. 50 % af deltagerne var børn | completed
Gennemført, 80 % svarede | completed
Nej | unknown
Gennemført? Ja/nej | unknown
Afholdt, men ingen mødte op | completed | not_started

# A participle that names whom or what
Alle ansatte skal på kursus i maj | planned
Kursus for alle ansatte | unknown
Oplæg for kommunens ansatte | unknown
Alle uddannede mentorer skal ud på skolerne | planned
De tilknyttede medarbejdere skal på kursus | planned
De besøgte skoler får brev i maj | planned
De uddannede skal på opfølgning | planned
De inviterede skal med på tur i juni | planned
De udvalgte klasser skal på lejr | planned
De tilmeldte får besked i maj | planned
Samtlige ansatte skal med på temadagen | planned
Vi ansatte en ny medarbejder | completed
Alle ansatte er uddannet | completed
De planlagte møder er afholdt | completed
De inviterede skoler er besøgt | completed
Alle ansatte har deltaget | completed
Vi uddannede 12 mentorer | completed

# "Forløb", "løb" and "arbejde" as nouns
Løbende forløb | ongoing
Forløb hver mandag | ongoing
To forløb om året | ongoing
Korte forløb hver måned | ongoing
Nyt forløb i maj | unknown
Løb 4/9 | unknown
Vi har været nødt til at udskyde forløbet til 2021 | postponed
Vi har aftalt at udskyde forløbet | postponed
Vi har besluttet at udskyde arbejdet | postponed
Vi har valgt at droppe forløbet | cancelled
Vi har valgt at stoppe forløbet | cancelled
Vi mangler forløbet | not_started
Vi har udskudt arbejdet | postponed
Løbende arbejde | ongoing
Forløb for 7. klasse | unknown
Forløbet er aflyst | cancelled
Vi har afsluttet forløbet | completed
Forløbet er i gang | in_progress
Mødet forløb godt | completed
Arrangementet er forløbet fint | completed
Kampagnen løb i uge 40 | completed
Projektet løb fra 2015 til 2017 | completed
Der er arbejdet med planen | in_progress
Vi har arbejdet på sagen | in_progress
Arbejdet er afsluttet | completed
Arbejdet er i gang | in_progress
Løbet løb af stablen 4/9 | completed

# What is only the aim
Forventningen er, at kurset er afholdt inden jul | planned
Forventningen er at alle er uddannet i 2019 | planned
Målet er, at alle er uddannet i maj | planned
Planen er, at det er færdigt i maj | planned
Aftalen er, at alle er uddannet i maj | planned
Det er planen, at det er afsluttet i maj | planned
Det er målet, at hegnet er sat op i juni | planned
Det er vores håb, at huset er bygget i 2019 | planned
Hensigten er, at folderen er trykt til sommer | planned
Tanken er at holde et møde i maj | planned
Planen er at male i maj | planned
Planen er, at mødet udskydes til maj | postponed
Planen er gennemført | completed
Målet er nået | completed
Planen er færdig | completed
Det er besluttet, at mødet udskydes | postponed
Aftalen er indgået | completed

# A count of a whole
Kun 2 møder ud af 5 er afholdt | partly_completed
Der er holdt 2 møder ud af 5 | partly_completed
6 møder afholdt (ud af 8 planlagte) | partly_completed
6 møder afholdt ud af 8 | partly_completed
Gennemført på 6 af kommunens 8 skoler | partly_completed
6 af kommunens 8 skoler er besøgt | partly_completed
To kurser ud af tre er gennemført | partly_completed
Afholdt 3 aftener ud af 4 | partly_completed
5 møder ud af 5 er afholdt | completed
4 af byens 4 klubber er besøgt | completed
0 møder ud af 5 er afholdt | not_started
Hverken kursus eller temadag er gennemført | not_started
Hverken gennemført eller planlagt | not_started
Mødet er hverken planlagt eller afholdt | not_started
6 møder afholdt | completed
Gennemført med deltagelse af kommunens 8 skoler | completed
3 møder afholdt ude af huset | completed

# What comes again
Hver morgen | ongoing
Udføres hver morgen | ongoing
Ryddes hver eftermiddag | ongoing
Evalueres efter hvert forløb | ongoing
Afholdes som regel en gang om måneden | ongoing
Afholdes som udgangspunkt hver måned | ongoing
Afholdes så vidt muligt hver måned | ongoing
Afholdes med jævne mellemrum | ongoing
Tages op på alle personalemøder | ongoing
Drøftes på alle møder | ongoing
Aftales hver måned | ongoing
I alle lige uger | ongoing
Lige uger | ongoing
Ulige uger | ongoing
Med jævne mellemrum | ongoing
Fra tid til anden | ongoing
Tirsdag og torsdag kl. 15-17 | ongoing
Del af drift | ongoing
Uændret drift | ongoing
Er blevet til drift | ongoing
Er nu praksis | ongoing
Er blevet praksis | ongoing
Er blevet en vane | ongoing
Alle møder er afholdt | completed
Drøftet på alle møder | completed
Skal drøftes på næste møde | planned
Afholdt tirsdag og torsdag kl. 15-17 | completed
Tirsdag den 4/9 kl. 15-17 | unknown
Gennemført som udgangspunkt | completed

# What still goes on
Vi tilbyder fortsat rådgivning | ongoing
Vi besøger fortsat skolerne | ongoing
Der samarbejdes fortsat med politiet | ongoing
Vi samarbejder fortsat med politiet | ongoing
Vi deltager fortsat i netværket | ongoing
Vi holder fortsat møder med skolerne | ongoing
Vi tilbyder stadig rådgivning | ongoing
Vi har fortsat et godt samarbejde | ongoing
Vi har fortsat et godt samarbejde med politiet | ongoing
Er fortsat et tilbud | ongoing
Der er fortsat møder | ongoing
Vi gør det løbende | ongoing
Det gøres løbende | ongoing
Der er fortsat udfordringer | unknown
Vi arbejder fortsat på sagen | in_progress
Vi undersøger fortsat mulighederne | in_progress
Gennemført med det løbende tilsyn | completed

# What a later clause does not displace
Ikke gennemført, men der er holdt et indledende møde | not_started | completed
Ikke igangsat, men vi har holdt et formøde | not_started | completed
Løbende. Senest afholdt 4/5 | ongoing | completed
Løbende; senest gennemført i maj | ongoing | completed
Afholdes hver måned, sidst holdt 4/5 | ongoing | completed
Kører hver uge, men stopper til sommer | ongoing | cancelled
Løbende - afsluttes ikke | ongoing
Løbende, slutter ikke | ongoing
Løbende, ophører 1/8 | ongoing | cancelled
Kører hver uge, men er sat på pause i juli | ongoing | postponed
Efter at have været udskudt to gange blev mødet holdt 4/9 | completed
Efter at have været udskudt blev mødet holdt | completed
Efter at have været aflyst er kurset nu gennemført | completed
Opgaven er i gang, men mangler ressourcer | in_progress
Kører hver uge, men er stoppet | cancelled | ongoing
Kører hver uge, men er sat på pause | postponed | ongoing
Løbende, men er nu ophørt | cancelled | ongoing
Ikke planlagt, men gennemført | completed | not_started
Udskudt, men nu gennemført | completed | postponed
Mangler ressourcer | not_started

# Moved in space
Flyttet ind 1/5 | completed
Personale flyttet til nye lokaler | completed
Vi har flyttet bænkene | completed
Skiltene er flyttet | completed
Medarbejderne er flyttet til ny adresse | completed
Klubben er flyttet ind i nye lokaler | completed
Containerne flyttet til genbrugspladsen | completed
Beboerne er flyttet ud | completed
Vi flyttede bordene | completed
Mødet er flyttet | postponed
Mødet er flyttet til maj | postponed
Vi har flyttet mødet | postponed
Flyttet til 2019 | postponed
Arrangementet flyttes til juni | postponed
Mødet for medarbejderne er flyttet til maj | postponed

# Kept up and kept in order
Ikke forankret endnu | not_started
Ikke forankret | not_started
Ikke vedligeholdt | not_started
Ikke vedligeholdt endnu | not_started
Endnu ikke forankret | not_started
Blev vedligeholdt i maj | completed
Stien er vedligeholdt i maj | completed
Blev vedligeholdt 4/5 | completed
Forankret | ongoing
Vedligeholdes | ongoing
Er forankret i driften | ongoing
Vedligeholdes ikke | cancelled
Skal forankres | planned

# Further verbs, done
12 mentorer oplært | completed
De nye vagter er oplært | completed
Rapport rundsendt til alle skoler | completed
Omtalt i lokalavisen 3/4 | completed
Koncert spillet 12/8 | completed
Træer fældet | completed
Udbredt til hele kommunen | completed
Spredt til alle distrikter | completed
Renset | completed
Lys tændt i parken | completed
Plakater klistret op | completed
Muren er muret | completed
Huset er istandsat | completed
Varerne er prissat | completed
Løsningen er pilottestet | completed
Lokale lejet | completed
Bøger lånt | completed
20 frivillige er hvervet | completed
Indsatsen er øget | completed
Alle unge er vejledt | completed
Vi har ringet til alle | completed
Vi har svaret | completed
Stien er skiltet | completed
Skiltet er sat op | completed
Svaret afventes | planned
Øget fokus på tryghed | unknown
Øget tryghed | unknown
Spillet er under udvikling | in_progress
Vi afventer svaret | planned
Brætspillet | unknown
Hvervet som formand | unknown

# What is done at a time to come
Vi maler i uge 30 | planned
Vi planter træer i uge 40 | planned
Vi viser filmen i uge 40 | planned
Vi deler pjecer ud i maj | planned
Vi bringer pakkerne ud i uge 20 | planned
Vi bruger lokalet i maj | planned
Vi finder en dato i maj | planned
Vi gennemgår planen i maj | planned
Vi styrker indsatsen i 2019 | planned
Vi nedtager skiltene i juni | planned
Vi superviserer i maj | planned
Vi bygger i sommerferien | planned
Maler bestilt | in_progress
Planter købt | completed
Vi bygger | in_progress
Det viser evalueringen fra maj | unknown
Bruger er ikke vant til det | unknown

# Further turns
Under indkøb | in_progress
Langt i processen | in_progress
Vi er langt i processen | in_progress
Vi satser på maj | planned
Vi satser på at holde mødet i maj | planned
Tænkt til foråret | planned
Ikke haft tid | not_started
Vi har ikke haft tid | not_started
Vi har endnu ikke haft tid | not_started
Står tilbage | not_started
Står stadig tilbage | not_started
Evalueringen står tilbage | not_started
Ingen deltog | not_started
Ingen mødte op | not_started
Vi har sagt nej | cancelled
Vi sagde nej tak | cancelled
Der mødte 40 op | completed
40 borgere mødte op | completed
Veloverstået | completed
Skiltene er oppe | completed
Hegnet er nede | completed
Vi er oppe på 40 deltagere | unknown
Ligger underdrejet | postponed
Udsudt | postponed
Aflyt | cancelled
Udgåt | cancelled
Ingen tilmeldte | unknown
Vi skal mødes med politiet | planned
Vi vil mødes med skolen | planned
Vi mødes med politiet | ongoing
Afholdes senere end planlagt | postponed
Gennemføres senere end forventet | postponed
Gennemført senere end planlagt | completed
Er gået i glemmebogen | not_started
Fjernet fra planen | cancelled
Slettet fra listen | cancelled
Graffiti fjernet fra muren | completed
Der er sat dato på: 3. oktober | planned
Der er sat en dato | planned
Skilte sat op | completed

# Siblings of all these
Vi fik ikke holdt mødet | not_started
Klubben afholdt aldrig turneringen | not_started
Vi holdt det ikke | not_started
Afholdt ikke | not_started
Mødet blev holdt ikke i maj, men i juni | completed
Kursus afholdt: nej | not_started
Evalueret: nej | not_started
Gennemført: Nej, ikke endnu | not_started
Er der holdt møde? Nej, men det er planlagt til maj | not_started | planned
Gennemført: ca. 50 % | partly_completed
Gennemført: Nej (mangler tid) | not_started
Aflyst: nej | unknown
Udskudt? Nej | unknown
Gennemført - ikke i Gug | completed
Status: nej | unknown
Afsluttet: 60 % | partly_completed
Gennemført: 25. maj | completed
Gennemført: ikke relevant | completed
Planlagt: ikke endnu | not_started
De nyansatte skal på kursus | planned
De ansatte skal inddrages | planned
De ansatte er inddraget | completed
Ansatte på skolerne skal på kursus i maj | planned
De inddragede skoler får besøg i uge 20 | planned
Alle inviterede klubber har deltaget | completed
De planlagte møder skal afholdes i maj | planned
De udsendte breve er modtaget | completed
Forløbet kører hver uge | ongoing
Vi skal have startet forløbet | planned
Et nyt forløb er startet | in_progress
Nye forløb starter i maj | planned
Forløbet skal evalueres | planned
Forløbet blev aflyst | cancelled
3 forløb gennemført | completed
Løb afholdt 4/9 | completed
Motionsløb 4/9 | unknown
Dagen forløb fint | completed
Arbejdet fortsætter | ongoing
Det videre arbejde planlægges | planned
Vi har opgivet arbejdet | cancelled
Vi er begyndt at arbejde med sagen | in_progress
Der skal arbejdes med sagen | planned
Arbejde i gang | in_progress
Målet er, at 50 % er uddannet i 2019 | planned
Formålet er, at naboerne lærer hinanden at kende | planned
Det er meningen, at projektet er afsluttet i 2019 | planned
Planen er, at det aflyses | cancelled
Målet er opfyldt | completed
Planen er sendt i høring | in_progress
Aftalen er opsagt | cancelled
Ønsket er at komme i gang i maj | planned
4 aftener afholdt ud af 6 | partly_completed
Vi har besøgt 6 skoler ud af 8 | partly_completed
7 af byens 9 klubber har deltaget | partly_completed
Hverken planlagt eller igangsat | not_started
Der er hverken tid eller penge | unknown
Gennemgås hver morgen kl. 8 | ongoing
Mandag og onsdag kl. 10 | ongoing
Mandag og onsdag er afholdt | completed
Opdateres så vidt muligt løbende | ongoing
Mødes i lige uger | ongoing
Vi holder fortsat øje med området | ongoing
Vi bygger fortsat | in_progress
Vi hjælper fortsat de unge | ongoing
Der er fortsat behov for lygter | unknown
Der er stadig et godt samarbejde | ongoing
Kører hver uge, men er aflyst i uge 42 | ongoing | cancelled
Løbende, men er aflyst | cancelled | ongoing
Ikke afholdt, men vi har haft et møde | not_started | completed
Ikke startet, men nu i gang | in_progress | not_started
I gang, men mangler penge | in_progress
I gang, men mangler evaluering | in_progress | not_started
Kurset flyttes til uge 20 | postponed
Vi har flyttet datoen | postponed
Caféen er flyttet til nye lokaler | completed
Afdelingen flyttede 1/5 | completed
Skiltene flyttes i maj | planned
Flyttes ind i 2019 | planned
Skal flyttes til foråret | postponed
Stierne vedligeholdes hvert år | ongoing
Er ikke forankret | not_started
Øget i 2018 | completed
Der er øget fokus på området | unknown
Vi har øget indsatsen | completed
Vi øger indsatsen | in_progress
Vi viser film | unknown
Der deltog ingen | not_started
Vi har mødt modstand | unknown
Fjernet fra listen over tilbud | cancelled
Der er sat tid af til det | completed
Lys tændes i november | planned
Vi skal lykkes med det | planned
Det lykkedes ikke | not_started
Løbende, men gennemføres ikke i 2019 | cancelled | ongoing
Løbende, udskydes til 2019 | postponed | ongoing
Løbende. Aflyst i maj | ongoing | cancelled
Løbende. Sidste møde afholdt 4/5 | ongoing | completed
Afholdes hver måned, sidste møde aflyst | ongoing | cancelled
Gennemført efter at have været udskudt | completed
Udskudt efter at have været planlagt til maj | postponed
Efter at have været udskudt er mødet nu aflyst | cancelled
Det har kørt godt efter at have været lukket ned | completed
Gennemført på 8 ud af 8 skoler | completed
I gang med at arbejde på planen | in_progress
Samarbejdet forløber godt | in_progress
Hele forløbet er gennemført | completed
Undervisningsforløb i maj | unknown
Undervisningsforløbet er afholdt | completed
Aftalen med skolen er på plads | completed
Der er lavet aftale om, at mødet holdes i maj | completed
Planen er i udbud | in_progress
Mål: alle er uddannet i 2019 | completed
Målet er, at kurset gennemføres løbende | planned
Stadig i gang | in_progress
Fortsat i gang | in_progress
Fortsat samarbejde | ongoing
Kurset afholdes fortsat | ongoing
Vi laver fortsat pjecen | in_progress
Det bliver senere end planlagt | planned
Begynder senere end planlagt | postponed
Skolerne får besøg i uge 20 | planned
Vi får nyt lokale | unknown
Vi tager på tur i maj | planned
Vi har taget på tur i maj | completed
Biblioteket flytter i 2019 | planned
Kontoret er flyttet | completed
Vi holder | in_progress
Kun 3 deltagere ud af 20 mødte op | partly_completed
Plakaterne er oppe at hænge | completed
Vi er nede på 3 deltagere | unknown
Malet i maj | completed
Hegnet males i maj | planned
Nyt maleri ophængt | completed
Kører hver uge, men holder pause i juli | ongoing | postponed
"""
