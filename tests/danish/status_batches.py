"""Status cells in batches, each written and labelled by the design before it was first read.

One line each, in the form of `status_vectors`: the cell, the state, and after a second bar the states of `also`.
"""

from __future__ import annotations

BATCHES = """
# Minutes, tenders, inspections, posts
Afsluttet jf. referat af 12. marts | completed
Under behandling i Økonomiudvalget | in_progress
Sendt i høring frem til 1. maj | in_progress
I høring | in_progress
Er ansat pr. 1. maj | completed
Kontrakt underskrevet | completed
Tilbud indhentet | completed
Der er indhentet tilbud fra tre leverandører | completed
Bevilling givet i byrådet | completed
Gennemgået | completed
Nyt møde aftales | planned
Følges op på næste møde | planned
Der er nedsat en arbejdsgruppe | completed
Arbejdet pågår | in_progress
Opgaven er overdraget til Teknik og Miljø | completed
Målet er ikke nået | not_started
Delvis nået | partly_completed
Forventes at kunne tages i brug i august | planned
Sættes i gang efter påske | planned
Er under opstart | in_progress
Sker fortløbende | ongoing
TBD | planned
N/A | unknown
Ikke gået i gang | not_started
Parkeret | postponed
Skubbet | postponed
Rykket til 2019 | postponed
Nedprioriteret pga. travlhed | cancelled
Genoptages | planned
Udgår pga. økonomi | cancelled
Nej, ikke endnu | not_started
Ja – gennemført | completed
næsten i mål | in_progress
mangler kun de sidste rettelser | in_progress
venter på svar fra Naturstyrelsen | planned
klar til opstart | planned
Udarbejdes i 2018 | planned
Er udarbejdet, men ikke offentliggjort | completed | not_started
Første udkast foreligger | in_progress
Evalueret i december | completed
jf. ovenfor | unknown
Samme som sidst | unknown
Se bilag 3 | unknown
Lokalplanforslaget er i offentlig høring | in_progress
Lokalplanen er endeligt vedtaget og offentliggjort | completed
Lokalplanen forventes vedtaget i Q2 2018 | planned
Taget op på møde med skolelederne | completed
Handleplan udarbejdet og godkendt af ledelsen | completed
Handleplanen er sendt til Styrelsen for Patientsikkerhed | completed
Instruks er revideret og implementeret i alle afdelinger | completed
Instruks revideres | planned
Personalet undervises løbende i magtanvendelse | ongoing
Personalet er undervist | completed
Personalet skal undervises i foråret | planned
Påbuddet er efterkommet | completed
Påbud ikke efterkommet | not_started
Forholdet er bragt i orden | completed
Forholdet udbedret | completed
Forholdet er endnu ikke udbedret | not_started
Systemet er sat i drift 1. april | completed
Systemet er idriftsat | completed
Systemet er implementeret på 4 ud af 7 plejecentre | partly_completed
Leverandøren er valgt, implementering begynder efter sommer | completed | planned
Udbudsmateriale under udarbejdelse | in_progress
Udbudsmaterialet er sendt ud | completed
Afventer udmelding fra KL | planned
Afventer lovgivning | planned
Afventer ressourcer | planned
Ikke påbegyndt grundet personalemangel | not_started
Ikke opstartet | not_started
Ej opstartet | not_started
Ej aktuelt | cancelled
Ikke relevant | unknown
Kører efter planen, afsluttes 31/12 | in_progress | planned
Kører planmæssigt | in_progress
Forløber som planlagt | in_progress
Forsinket ca. 2 måneder | postponed
Forsinket pga. leverandør, forventes klar i uge 40 | postponed | planned
Fuldt implementeret på alle skoler | completed
Implementeringen er godt i gang | in_progress
Implementeringen er ikke gået i gang | not_started
Møde afholdt d. 12/3, næste møde i juni | completed
Møde afholdes d. 12/3 | planned
Mødet blev aflyst af politiet | cancelled
Mødet er aflyst, nyt møde 12/4 | postponed
Byggetilladelse givet | completed
Byggetilladelse søgt | completed
Byggetilladelse afventes | planned
Ansøgning afsendt | completed
Ansøgning ikke imødekommet | not_started
Puljemidler søgt, men ikke opnået | completed | not_started
Der er bevilget 200.000 kr. | planned
Der er afsat midler i budget 2019 | planned
Der er ikke afsat midler | not_started
Der blev ikke afsat midler i budgettet | not_started
Projektleder ansættes | planned
Projektleder ansat, opstart 1/8 | completed | planned
Stillingen er slået op | completed
Stillingen er besat | completed
Stillingen er ikke genbesat | not_started
Stilling opslås i juni | planned
Nedlagt pr. 1. januar | cancelled
Overgået til regionen | completed
Indarbejdet i budgettet | completed
Indarbejdes i budget 2019 | planned
Temadag gennemført for 80 medarbejdere i november | completed
Kurser gennemføres hvert halve år | ongoing
Et kursus er gennemført, to mangler | partly_completed | not_started
Processen er afsluttet, og rapporten ligger på hjemmesiden | completed
Projektet er sat på pause på grund af corona | postponed
Projektet er afsluttet før tid | completed
Projektet afsluttes ultimo 2018 | planned
Projektet blev aldrig til noget | cancelled
Projektet blev aldrig igangsat | not_started
Ideen er droppet | cancelled
Er på tale | planned
Tilbydes fortsat | ongoing
Drøftet på LMU d. 5. februar | completed
Drøftes på hvert LMU-møde | ongoing
Sat på dagsordenen til maj | planned
Skal drøftes i MED | planned

# Building, IT projects, boards, part done
Belægning i Nørregade er renoveret | completed
Skolegården er taget i brug | completed
Skitseforslag er fremsendt til bygherre | completed
Skitseprojekt godkendt, detailprojektering igangsat | in_progress
Rammeaftale indgået | completed
Der er indgået ny rammeaftale pr. 1. januar 2018 | completed
Udbydes i efteråret | planned
Licitation afholdes 4. april | planned
Opgaven er i udbud | in_progress
Arbejdet er udført, men ikke godkendt | completed
Ikke muligt inden for budgettet | cancelled
Delmål 1 er nået, delmål 2 er i proces | completed | in_progress
Sagsbehandlingstiden er nedbragt til 6 uger | completed
Sygefraværet er faldet fra 6,2 til 5,1 % | completed
Der er udarbejdet en ny sygefraværspolitik | completed
Politikken er under revision | in_progress
Politikken revideres hvert fjerde år | ongoing
APV gennemført, handleplan følger | completed | planned
APV-handleplan er ved at blive udarbejdet | in_progress
Trivselsmåling udsendt 3. oktober | completed
Svarprocenten er 78 % | unknown
Brugertilfredshedsundersøgelsen er afsluttet, og resultaterne analyseres | completed | planned
Pilotforløb i gang på to plejehjem | in_progress
Udrulles etapevis fra januar 2019 | planned
Gradvis udrulning pågår | in_progress
GDPR-gennemgang foretaget | completed
Databehandleraftaler indhentes løbende | ongoing
Databehandleraftale mangler fra én leverandør | not_started
Datasæt modtaget | completed
Migreret til ny server | completed
Fejlen er rettet og sat i produktion | completed
Fejlrettet | completed
Fejlsøges | planned
Kan ikke genskabes | cancelled
Lukket som dublet | completed
In review | in_progress
Klar til review | planned
Merget til main | completed
Venter på PR | planned
Blokeret af #214 | postponed
Dokumentation mangler stadig | not_started
Dokumentation opdateret, test udestår | completed | not_started
Flyttet til backlog | postponed
Taget ud af sprint | cancelled
Ikke i scope | cancelled
Bliver taget op i næste sprint | planned
Det er besluttet at udskyde projektet til 2020 | postponed
Udvalget besluttede at sende forslaget i høring | planned
Indstillingen blev tiltrådt | unknown
Indstilling tiltrådt. | unknown
Godkendt som indstillet | unknown
Sagen udsættes til næste møde | postponed
Punktet udgår | cancelled
Punktet blev udsat | postponed
Orientering taget til efterretning | unknown
Drøftet uden bemærkninger | completed
Opgaven er løst, jf. mail af 4. juni | completed
Overdraget til Anne | completed
Ligger hos juridisk afdeling | unknown
Ligger stille pt. | postponed
Er sat på hold indtil ny leder er ansat | postponed
Sat på vågeblus | postponed
Nyt forsøg i 2019 | postponed
Forsøget er opgivet | cancelled
Trukket tilbage | cancelled
Ansøgningen er under behandling | in_progress
Ansøgning sendes senest 1. oktober | planned
Har fået tilsagn om støtte | completed
Tilsagn modtaget | completed
Der er givet dispensation | completed
Dispensation meddelt 4. maj | completed
Har ansøgt, men ikke fået svar endnu | completed | not_started
Vi har fået svar fra Vejdirektoratet | completed
Der er aftalt nyt møde d. 14. juni | planned
Møde er booket | planned
Mødeindkaldelse udsendt | completed
Mødet er rykket til uge 6 | postponed
Kontaktperson udpeget | completed
Der er udpeget kontaktpersoner på 8 af 10 skoler | partly_completed
Alle skoler er med | unknown
Alle institutioner har afleveret handleplaner | completed
Ikke alle institutioner har afleveret | partly_completed
Kun få institutioner har svaret | partly_completed
Størstedelen af lærerne har gennemført kurset | partly_completed
Lidt over halvdelen er gennemført | partly_completed
En tredjedel gennemført | partly_completed
25 % gennemført, resten i 2019 | partly_completed
65% færdig, forventes klar i marts | partly_completed | planned
Målsætningen nås ikke i år | cancelled
Målet forventes nået i 2019 | planned
Målet er langt fra nået | not_started
Målet er næsten nået | in_progress
Vi er på rette vej | in_progress
På sporet | in_progress
Fremskrider planmæssigt | in_progress
Skrider planmæssigt frem | in_progress
Køreplan lagt | completed
Handleplan udrulles i hele organisationen i løbet af 2018 | planned
Temaet behandles i byrådet d. 28. maj | planned
Behandlet i byrådet d. 28. maj | completed
Forelægges udvalget i juni | planned
Forelagt udvalget 3. juni | completed
Der er ikke fundet egnede lokaler | not_started
Lokaler fundet, ombygning begynder i august | completed | planned
Legepladsen er spærret af | completed
Legeplads etableres når vejret tillader det | planned
Plantning sker i efteråret | planned
Plantning sket | completed
Vandprøver udtages hvert kvartal | ongoing
Tilsyn gennemført uden anmærkninger | completed
Tilsyn føres løbende | ongoing
Opfølgende tilsyn planlægges til marts | planned
Ingen aktivitet i perioden | not_started
Intet nyt | unknown
Intet nyt siden sidst | unknown
Uændret | unknown
Status quo | unknown
?? | unknown

# Colloquial, reported, conditional, slips, several lines
Skulle have været indviet i juni | not_started
Skulle egentlig have været færdig i 2017, men er forsinket | not_started
Burde have været afsluttet | not_started
Kunne først afholdes i november | completed
Måtte flyttes til et andet lokale | postponed
At mødet er afholdt, fremgår af referatet | completed
Vi kan konstatere, at kampagnen er afholdt | completed
Det kan oplyses, at arbejdet er sat i gang | in_progress
Forvaltningen oplyser, at projektet er afsluttet | completed
Forvaltningen forventer at fremlægge sagen i juni | planned
Hvis bevillingen gives, afholdes kurset i maj | planned
Hvis der kommer penge, går vi i gang | planned
Såfremt udvalget godkender, iværksættes det i 2019 | planned
Ikke kun planlagt, men også gennemført | completed | planned
Gennemført, ikke mindst takket være de frivillige | completed
Gennemført uden at overskride budgettet | completed
Ingen problemer, gennemført som aftalt | completed
Gennemført trods manglende opbakning | completed
Ikke gennemført på grund af manglende tilmelding | not_started
Vi er endnu ikke kommet så langt | not_started
Det er vi ikke nået til endnu | not_started
Er vi slet ikke begyndt på | not_started
Det har vi desværre måttet opgive | cancelled
Det er der ikke penge til | not_started
Der er ikke ressourcer til opgaven | not_started
Der er ikke afsat ressourcer til det | not_started
Der er gang i det | in_progress
Så er vi i gang! | in_progress
Så er den i hus | completed
Den er i skabet | completed
Check! | completed
Tjek | completed
Klaret :-) | completed
Kører på skinner! | in_progress
Kører derudaf | in_progress
Ruller | in_progress
Vi er ved at lægge sidste hånd på værket | in_progress
Der pusles med det | in_progress
Vi kigger på det | in_progress
Kigger på det efter ferien | planned
Bliver snart til noget | planned
Det når vi ikke i år | cancelled
Det blev aldrig gjort | not_started
Glemt | not_started
Sprunget over | cancelled
Sprunget over i år | cancelled
Har været nødt til at udsætte | postponed
Vi venter lidt endnu | planned
Venter til efter sommerferien | planned
Afventer stadig | planned
Står på standby | postponed
Sat i kø | planned
På stop | postponed
Gennemøfrt | completed
Afsluttett | completed
Påbegyndtt | in_progress
Planlgat | planned
planlagt til marst | planned
Igangsta | in_progress
Udskudtt | postponed
Aflsyt | cancelled
Forvntes klar | planned
Løbnde | ongoing
AFVENTER SVAR FRA KOMMUNEN | planned
DELVIST GENNEMFØRT | partly_completed
IKKE PÅBEGYNDT | not_started
UDSAT TIL EFTERÅRET | postponed
paabegyndt i april | in_progress
loebende opfoelgning | ongoing
foerste moede er afholdt | completed
faerdiggjort | completed
Status: Under udarbejdelse | in_progress
Status pr. 1/6: Projektet er afsluttet | completed
Status november 2017: Der er afholdt to kurser | completed
Status: Forventes færdig i uge 20. | planned
Opdatering: i gang | in_progress
Udført: 3/5 | completed
Afholdt: 12.04.2018 | completed
Frist: 1. juni | unknown
Deadline 1. juni 2018 | unknown
Deadline overskredet | postponed
Færdig (ultimo 2017) | completed
(afsluttet) | completed
(ikke afsluttet) | in_progress
[Udskudt] | postponed
Afsluttet? | unknown
Aflyst?? | cancelled
Gennemført (med undtagelse af to skoler) | partly_completed
Planlagt (afventer bevilling) | planned
Planlagt - afventer bevilling | planned
12. marts 2018 | unknown
marts-maj 2018 | unknown
2018 | unknown
Q3 2018 | unknown
Efterår 2018 | unknown
Efter sommerferien | unknown
ca. 1. maj | unknown
Blev holdt 4. april.
Næste holdes 6. juni. | completed | planned
Møde med skolen afholdt.
Aftale indgået.
Opstart til august. | completed | planned
Gennemført 2016
Gennemført 2017
Planlagt 2018 | completed | planned
1. Kortlægning: gennemført
2. Analyse: i gang
3. Rapport: ikke påbegyndt | completed | in_progress not_started
Fase 1 afsluttet. Fase 2 i gang. Fase 3 ikke startet. | partly_completed | in_progress not_started
Ikke-igangsat | not_started
Ikke igang | not_started
endnu ikke sat i værk | not_started
Gået i stå | postponed
Projektet er gået i stå | postponed
Stoppet midlertidigt | postponed
Midlertidigt sat på pause | postponed
Lukket midlertidigt pga. corona | postponed
Sluttede ved nytår | completed
Blev sluttet før tid | completed
Er gennemført, dog ikke i Vodskov | completed
Gennemført i alle byer, bortset fra Nibe hvor det er aflyst | partly_completed

# Schools, hearings, daily routines
Byggeriet påbegyndes i 1. kvartal 2019 | planned
Byggeriet er stoppet pga. konkurs hos entreprenøren | cancelled
Byggeandragende indsendt | completed
Tegninger revideret | completed
Der er sat hegn op | completed
Der er opsat hegn om boldbanen | completed
Stien er asfalteret og belyst | completed
Stien asfalteres til sommer | planned
Stien er delvist asfalteret | partly_completed
Trafikmåling foretaget i uge 36 | completed
Forslaget er sendt til politiet for samtykke | completed
Afventer samtykke fra politiet | planned
Afventer input fra fagforvaltningerne | planned
Der mangler svar fra to skoler | not_started
Der mangler fortsat en afklaring af økonomien | not_started
Budget mangler | not_started
Finansieret via puljen | completed
Søges finansieret via fonde | planned
Fondsmidler søges | planned
Fondsmidler er søgt hos A.P. Møller Fonden | completed
Projektansøgning er godkendt | unknown
Godkendt af direktionen 14/3 | unknown
Godkendt og sat i gang | in_progress
Forslaget blev nedstemt | cancelled
Forslaget bortfaldt ved 2. behandling | cancelled
Er udgået som følge af budgetforliget | cancelled
Indsatsen ophører ved årsskiftet | cancelled
Indsatsen er afsluttet pr. 31.12.2017 | completed
Indsatsen er lagt sammen med indsats 4 | cancelled
Indsatsen er implementeret i dagligdagen | completed
Indsatsen er forankret i skoleafdelingen | ongoing
Indsatsen kører videre uden projektmidler | ongoing
Indsatsen er en integreret del af driften | ongoing
En del af den almindelige drift | ongoing
Er blevet en del af hverdagen | ongoing
Overgået til normal drift pr. 1/1 | ongoing
Der holdes ugentlige tavlemøder | ongoing
Tavlemøder afholdes dagligt | ongoing
Tavlemøder er indført på alle afdelinger | completed
Tavlemøder indføres i løbet af foråret | planned
Vi mødes den første torsdag i måneden | ongoing
Mødes hver sjette uge | ongoing
Drøftes fast på personalemøder | ongoing
Står på dagsordenen til hvert teammøde | ongoing
Kompetenceudvikling er iværksat for alle ansatte | in_progress
Alle medarbejdere har været på kursus | completed
Halvdelen af personalet har været på kursus | partly_completed
De sidste medarbejdere kommer på kursus i efteråret | planned
Tre medarbejdere mangler kurset | not_started
Kursus booket til september | planned
Undervisningsforløb udviklet og afprøvet i 4. klasse | completed
Undervisningsforløbet er under afprøvning | in_progress
Undervisningsmateriale til fri afbenyttelse på intranettet | unknown
Elevrådet er inddraget | completed
Elevrådet inddrages i processen | planned
Forældremøde holdt den 20. september | completed
Forældremøde holdes den 20. september | planned
Skolebestyrelsen orienteret | completed
Skolebestyrelsen orienteres i august | planned
Skolebestyrelsen har endnu ikke behandlet sagen | not_started
Handicaprådet er hørt | completed
Ældrerådet høres i januar | planned
Ældrerådet har afgivet høringssvar | completed
Høringsfristen udløber 1. juni | unknown
Høring slut, svar bearbejdes | completed | planned
Høringssvar er modtaget og indarbejdet | completed
Hjemmesiden er i luften | completed
Hjemmesiden går i luften 1. marts | planned
Hjemmesiden opdateres efter behov | ongoing
App'en er stadig i test | in_progress
Testperiode slut | completed
Pilottest gennemført med gode resultater | completed
Proof of concept afsluttet | completed
Go-live 1. februar | unknown
Gik live 1. februar | completed
Go live udskudt | postponed
Sat i drift på tre skoler, øvrige følger i 2019 | completed | planned
Snitflader mangler at blive testet | not_started
Integration til Nova afventer leverandør | planned
Kravspecifikation næsten færdig | in_progress
Kravspecifikation i udkast | in_progress
Udkast udarbejdet | completed
Udkast under udarbejdelse | in_progress
Udkast er sendt til kommentering | completed
Endelig version foreligger i juni | planned
Endelig rapport afleveret | completed
Rapporten er til kommentering | in_progress
Rapporten foreligger nu | completed
Rapport offentliggøres 1. december | planned
Medarbejder opsagt, opgaven overgår til Pia | unknown
Ansvaret er flyttet til Borgerservice | postponed
Proces aftalt med MED-udvalget | planned
Procesplan lagt | completed
Tidsplanen holder | in_progress
Tidsplanen skrider | postponed
Foran tidsplanen | in_progress
Bagud i forhold til tidsplanen | postponed
Som planlagt | unknown
Går som planlagt | in_progress
Det går fremad | in_progress
Det går langsomt | in_progress
Vi har fået hul igennem | completed
Ingen ansøgere, stilling genopslås | planned
Ingen tilmeldte, derfor aflyst | cancelled
Ingen interesse, droppet | cancelled
For få tilmeldinger - gennemføres ikke | cancelled
Manglende tid | unknown
Pga. manglende tid ikke gennemført | not_started
Kun planlagt, ikke igangsat | not_started | planned
Hverken påbegyndt eller planlagt | not_started
Uafsluttet | in_progress
Ubehandlet | not_started
Henlagt | cancelled
Opgaven er lukket uden løsning | completed
Se pkt. 4 | unknown
Se mail | unknown
Ingen status | unknown

# Short cells, signs, options, percent
Gennemført 14.09.2016 | completed
Gennemført igen 13.09.2017 | completed
Gennemført i forbindelse med Tryghedens Dag d. 7/9 | completed
Blev gennemført i starten af marts med stor tilslutning | completed
Er netop gennemført | completed
Er lige blevet færdig | completed
Har fundet sted to gange i 2017 | completed
Har været afholdt | completed
Er blevet afviklet med succes | completed
Afviklet 4.-6. maj 2018 | completed
Gennemført med 18 ud af 20 deltagere | completed
Gennemført, dog med færre deltagere end forventet | completed
Gennemført 2017. Gentages i 2019 | completed | planned
Gennemført 12/5 - ny workshop planlagt til september | completed | planned
Udført af ekstern konsulent | completed
Nedsat | completed
Opført | completed
Bortskaffet | completed
Omsat til praksis | completed
Udleveret | completed
Sendt | completed
Sendt til politisk behandling | completed
Publiceret på intranettet | completed
Oprettet 12. februar | completed
Afsluttet med godt resultat | completed
Afsluttes | planned
Afsluttes i denne uge | planned
Effektueret | completed
Ibrugtaget | completed
Efterlevet | completed
Ikke efterlevet | not_started
Delvist efterlevet | partly_completed
Overholdt | completed
Ikke overholdt | not_started
Imødekommet | completed
Delvist imødekommet | partly_completed
👍 | completed
❌ | not_started
⏸ På pause | postponed
🔄 I gang | in_progress
📅 Planlagt | planned
🟡 Afventer | planned
🔴 Nej | unknown
🟢 | unknown
✔️ Gennemført | completed
✅ 100% | completed
[x] Udført | completed
☒ Ja ☐ Nej | unknown
☐ Ja ☒ Nej | unknown
☑ Planlagt ☐ Igangsat ☐ Afsluttet | planned
Ikke startet / I gang / Afsluttet | unknown
igangsat/afsluttet | unknown
0 pct. | not_started
10 % | partly_completed
ca. 90 % | partly_completed
50-60 % | partly_completed
Halvvejs | partly_completed
1 ud af 4 | partly_completed
4 af 4 delmål nået | completed
Ca. 40 % gennemført, resten forventes i 2019 | partly_completed | planned
Overvejende gennemført | partly_completed
Delvist i gang | in_progress
Delvist planlagt | planned
Delvist udskudt | postponed
Delvist løst | partly_completed
Kun delvist opfyldt | partly_completed
Ikke fuldt ud opfyldt | partly_completed
Løbende opgave | ongoing
Løbende proces | ongoing
Løbende opfølgning på teammøder | ongoing
Løbende hele året | ongoing
Foregår hele tiden | ongoing
Sker hvert år | ongoing
Sker automatisk | ongoing
Fast rutine | ongoing
Fast indsats | ongoing
Kontinuerlig opgave | ongoing
Daglig drift | ongoing
Overgået til drift | ongoing
Gentages årligt | ongoing
Udsendes månedligt | ongoing
Bliver løbende evalueret | ongoing
Vi fortsætter med at holde møder | ongoing
Fortsætter i næste periode | ongoing
Videreføres i 2019 | ongoing
Under opsejling | planned
Under forberedelse | planned
Under overvejelse | planned
Under afslutning | in_progress
Under evaluering | in_progress
Under indkøring | in_progress
Under opførelse | in_progress
Under etablering, forventes klar til sommer | in_progress | planned
Under udførelse | in_progress
I arbejde | in_progress
I opstartsfasen | in_progress
I fuld sving | in_progress
Opstart foretaget | completed
Opstart i januar | planned
Opstart udskudt | postponed
Opstartet, men går langsomt | in_progress
Startet i det små | in_progress
Har startet et forløb op | in_progress
Sat i søen | in_progress
Sat i gang 1/9 | in_progress
Igangsættes | planned
Igangsættes primo 2019 | planned
Forventes igangsat | planned
Forventet start 1/9 | planned
Forventet afsluttet 2019 | planned
Planlagt start uge 34 | planned
Planlagt til afholdelse i uge 8 | planned
Planlagt afsluttet juni 2018 | planned
Planlægges i samarbejde med SSP | planned
Afventer bemanding | planned
Afventer beslutning i MED | planned
Afventer beslutning | planned
Afventer, at den nye leder tiltræder | planned
Venter på leverance | planned
Skal i udbud | planned
Skal op på næste udvalgsmøde | planned
Skal udføres | planned
Skal følges op | planned
Vil ske i foråret | planned
Vil blive iværksat | planned
Bør igangsættes | planned
Bliver sat i gang i april | planned
Kommer i gang efter ferien | planned
Afventer ny dato | planned
Kommer i næste version | planned
Udskudt til næste sprint | postponed
Udskudt indtil videre | postponed
Udsat på ubestemt tid | postponed
Rykket | postponed
Flyttet | postponed
På ubestemt tid sat i bero | postponed
Bremset | postponed
Aflyst pga. corona | cancelled
Aflyst af arrangøren | cancelled
Nedlagt | cancelled
Bliver ikke gennemført i år | cancelled
Kommer ikke til at ske | cancelled
Udgået af projektet | cancelled
Frafaldet | cancelled
Trukket | cancelled
Slettet | completed
Ikke gennemførlig | cancelled
Skal ikke laves alligevel | cancelled
Afvises | cancelled
Afslag | cancelled
Afslag på ansøgning | cancelled
Ikke udarbejdet | not_started
Ikke nået | not_started
Ikke nået i år | not_started
Ikke bestilt | not_started
Ikke aktiveret | not_started
Ikke udfyldt | unknown
Endnu ikke i drift | not_started
Endnu ikke afklaret | not_started
Endnu ikke besluttet | not_started
Mangler at gennemføres | not_started
Mangler dokumentation | not_started
Udestår | not_started
Afventes | planned
Åben | not_started
Uåbnet | not_started
Manglende | not_started
Ja | unknown
Nej | unknown
Delvis | partly_completed
Måske | unknown
Ukendt | unknown
Ikke angivet | unknown
Ingen | unknown
Intet | unknown
Samme | unknown
Se note | unknown
Se under punkt 2 | unknown
Jf. bilag | unknown
Ib Jensen | unknown
Fint | unknown
Rød – kritisk | unknown
Gul (opmærksomhed) | unknown
Fortroligt | unknown
Til efterretning | unknown
Taget ad notam | unknown

# What somebody did, money, boards of partners
Vi har i år haft fokus på frafald | completed
Der har hele året været fokus på trivsel | ongoing
Der er fokus på området | unknown
Der er løbende fokus på området | ongoing
Arbejder målrettet med at nedbringe ventetiden | in_progress
Arbejder sammen med DSB om belysning | in_progress
Der arbejdes pt. på en ny model | in_progress
Der arbejdes i 2018 med at få flere frivillige | in_progress
Der samarbejdes med boligforeningen om gadeidræt | in_progress
Der har været kørt busreklamer i november | completed
Der kører busreklamer i november | planned
Der er kørt annoncer i to omgange | completed
Har i foråret holdt oplæg på otte skoler | completed
Holder oplæg på skolerne hvert efterår | ongoing
Holder oplæg i uge 41 | planned
Tager kontakt til udlejer i næste uge | planned
Der tages kontakt til udlejer | planned
Der er taget kontakt til udlejer | completed
Har endnu ikke taget kontakt til udlejer | not_started
Der er taget initiativ til et netværk | completed
Netværk dannet i 2016, mødes fire gange om året | completed | ongoing
Der er skabt kontakt mellem parterne | completed
Invitation udsendt til 300 borgere | completed
Der deltog 120 borgere | completed
Der deltog kun 12 borgere i mødet | completed
Der var 300 besøgende | completed
Mødet trak mange deltagere | completed
Stor tilslutning og god stemning | unknown
Blev en succes | completed
Kampagnen vandt en pris | completed
Dialogen er god | unknown
Dialog med butikkerne er startet | in_progress
Dialogen fortsætter i det nye år | ongoing
Dialogmøde afholdt, enighed om fælles indsats | completed
Har besluttet at fortsætte ordningen | planned
Ordningen fortsætter året ud | ongoing
Ordningen er gjort permanent | ongoing
Ordningen er udvidet til hele kommunen | completed
Ordningen er under udfasning | in_progress
Ordningen er udløbet | completed
Ordningen ophørte i juni | cancelled
Ordningen evalueres ved årets udgang | planned
Evalueringen viser god effekt | unknown
Evalueringen er igangsat og ventes klar i april | in_progress | planned
Evalueringsrapport udarbejdet af VIVE | completed
Slutevaluering mangler | not_started
Midtvejsevaluering er foretaget | completed
Midtvejsstatus afleveret, slutrapport følger i 2019 | completed | planned
Regnskab aflagt | completed
Regnskabet er godkendt, projektet er lukket | completed
Revisorerklæring indsendt | completed
Udbetaling sket | completed
Rest udbetales ved afslutning | planned
Bevillingen er brugt | completed
Bevillingen er ikke brugt | not_started
Penge bevilget, projektet går i gang i august | planned
Vi har fået penge fra puljen | completed
Vi fik desværre ikke puljen | not_started
Vi fik afslag på ansøgningen, så projektet er opgivet | cancelled
Fik nej | cancelled
Politisk vedtaget | planned
Politisk besluttet at nedlægge tilbuddet | cancelled
Besluttet ikke at gå videre | cancelled
Vi går ikke videre med forslaget | cancelled
Vi går videre med forslaget i 2019 | ongoing
Idéen er parkeret | postponed
Idéen afprøves på to skoler | planned
Idéen er afprøvet, men virkede ikke | completed
Afprøvet uden effekt | completed
Prøves af i efteråret | planned
Er blevet prøvet af | completed
Vi prøver igen til foråret | planned
Forsøgsordning i gang til og med juni | in_progress
Forsøgsperioden er forlænget | ongoing
Sommerferielukket | unknown
Afventer ferie | planned
Sagsbehandler syg, derfor forsinket | postponed
Ny tovholder fundet | completed
Ny tovholder søges | planned
Ingen tovholder | unknown
Ansvarlig udpeges på næste møde | planned
Arbejdsgruppe nedsættes i marts | planned
Arbejdsgruppen mødtes første gang i maj | completed
Arbejdsgruppen mødes hver måned | ongoing
Arbejdsgruppen har afleveret sine anbefalinger | completed
Anbefalingerne er fulgt | completed
Anbefalingerne er delvist fulgt | partly_completed
Anbefalingerne indarbejdes i den nye plan | planned
Planen er skrevet ind i budgettet | completed
Plan foreligger | completed
Plan foreligger ikke | not_started
Plan under vejs | in_progress
Plan mangler | not_started
Skiltene er bestilt, leveres i uge 14 | in_progress | planned
Skilte bestilt | in_progress
Skilte leveret, opsætning afventer | completed | planned
Skiltene er stjålet, nye er bestilt | in_progress
Lys repareret | completed
Lys repareres inden vinter | planned
Busker er beskåret | completed
Græsset slås hver uge | ongoing
Bænke er opstillet ved søen | completed
Bænke mangler | not_started
Kameraer sættes op, når der er givet tilladelse | planned
Tilladelse givet | completed
Tilladelse søgt og givet | completed
Tilladelsen lader vente på sig | planned
Har bedt om tilladelse | completed

# Minutes and audits
Gennemført forår 2018 | completed
Gennemført på 6. møde | completed
Gennemføres i regi af Ungdomsskolen | planned
Gennemføres af frivillige hver lørdag | ongoing
Gennemført for anden gang i 2017, og fortsætter | completed | ongoing
Alle aftaler er på plads | completed
Aftalen er på plads, men ikke underskrevet | completed | not_started
Alle delmål opfyldt | completed
Alt materiale er omdelt | completed
Anmeldt til Datatilsynet | completed
Arbejdsmiljøorganisationen har drøftet emnet | completed
Arealet er erhvervet | completed
Areal erhverves i 2020 | planned
Borgermøde d. 12/9 | unknown
Borgermøde afholdt d. 12/9 med ca. 60 fremmødte | completed
Bygherrerådgiver valgt | completed
Bygherrerådgiver vælges i uge 18 | planned
Dagsorden udsendt | completed
Der afventes ny vejledning fra ministeriet | planned
Der er bestilt nye møbler | in_progress
Der er fortsat udfordringer med bemandingen | unknown
Der er indført nye procedurer for medicinhåndtering | completed
Der er lavet en køreplan for det videre arbejde | completed
Der er planlagt opfølgning om tre måneder | planned
Der er rejst sag mod entreprenøren | completed
Der er udarbejdet en drejebog, som afprøves i foråret | completed
Der er ved at blive ansat en konsulent | in_progress
Der er ved at blive lagt sidste hånd på rapporten | in_progress
Der følges op ved næste tilsyn | planned
Der forventes en afklaring inden sommerferien | planned
Der har ikke været aktivitet | not_started
Der har ikke været afholdt møder siden foråret | not_started
Der indgås aftale med en ny leverandør | planned
Der ligger et udkast | in_progress
Der skal findes en ny løsning | planned
Der udestår en afklaring med forsyningen | not_started
Der var ikke opbakning til forslaget | cancelled
Direktionen har besluttet at sætte projektet i bero | postponed
Effektmåling i gang | in_progress
Eftersyn foretages årligt | ongoing
Eftersyn udført 2017, næste 2019 | completed
Embedslægen har godkendt planen | unknown
En midlertidig løsning er etableret | completed
Enkelte mangler udbedres | planned
Er aftalt med lederen | planned
Er bragt på dagsordenen | planned
Er endnu på tegnebrættet | planned
Er endt | completed
Er iværksat, men effekten er endnu ikke målt | in_progress | not_started
Er klar til at gå i gang | planned
Er klar til implementering | planned
Er på vej i udbud | in_progress
Er påbegyndt primo maj og forventes afsluttet ultimo juni | in_progress | planned
Er sendt retur til ansøger | completed
Er sket i samarbejde med Børn og Unge | completed
Er tilrettet efter høringen | completed
Er under udarbejdelse i et samarbejde mellem skole og SFO | in_progress
Et første møde har været holdt | completed
Etableringen af klubben går planmæssigt | in_progress
Fastholdes | ongoing
Fastholdes som fokusområde i 2018 | ongoing
Forbedringsarbejdet er i gang | in_progress
Forholdene er bragt i orden i forbindelse med tilsynet | completed
Forhandlinger pågår | in_progress
Forhandlinger er brudt sammen | cancelled
Forslag udarbejdes til budget 2020 | planned
Forslaget er ude i høring | in_progress
Forventer opstart i 2. halvår | planned
Forventes drøftet på førstkommende møde | planned
Færdigmeldt | completed
Færdigmeldt til bygningsmyndigheden 12/12 | completed
Færdig, bortset fra beplantning | partly_completed
Færdigt produkt afleveret | completed
Første spadestik taget | in_progress
Første spadestik tages i maj | planned
Første udgave udkommer i marts | planned
Gik i stå pga. manglende ledelsesopbakning | postponed
Handleplan foreligger, men er ikke fulgt | completed | not_started
Har afventet ny lovgivning | planned
I gang med 2. udkast | in_progress
I gang - afventer svar fra styrelsen | in_progress | planned
I gang på 3 ud af 5 afdelinger | in_progress
I gangsat | in_progress
Igangsættes ikke før budgettet er vedtaget | planned
Ikke alle beboere er blevet informeret | partly_completed
Ikke et fokusområde længere | cancelled
Ikke gennemført i år grundet barsel | not_started
Ikke muligt at rekruttere, opgaven løses internt | cancelled | planned
Kan lukkes | planned
Kan afsluttes, når revisor har skrevet under | planned
Kan ikke lade sig gøre | cancelled
Lukkes | planned
Mangler sidste godkendelse | in_progress
Målopfyldelse: delvis | partly_completed
Målt, ikke evalueret | completed | not_started
Nyt udbud gennemføres i 2019 | planned
Næste møde ikke fastlagt | not_started
Opgaven er ikke længere relevant | cancelled
Opgaven ligger hos IT | unknown
Orienteringsmøde holdes umiddelbart efter ferien | planned
Overgik til drift i 2016 | ongoing
Problemet er løst | completed
Problemet er ikke løst | not_started
Problemet løses, når ny server er sat op | planned
Påbegyndes ved ansættelse af ny leder | planned
Påtænkes igangsat | planned
Revurderes i 2020 | planned
Samarbejdsaftale er genforhandlet | completed
Sat på dagsordenen | planned
Udsendes inden ugens udgang | planned
Undersøgelse iværksat | in_progress
Ventes afsluttet | planned
Vi er kommet langt | in_progress
Vi mangler stadig to skoler | not_started
Økonomisk ramme ikke fundet | not_started

# One activity, short
Gennemført 22. og 23. marts 2017 | completed
Gennemført i uge 7 - 42 børn deltog | completed
Gennemført på fem skoler. De resterende skoler følger i 2018 | completed | planned
Gennemført som et led i sundhedsugen | completed
Gennemført i marts. Opfølgning sker i juni. | completed | planned
Aktiviteten er gennemført som beskrevet | completed
Aktiviteten er aflyst | cancelled
Aktiviteten er endnu ikke startet op | not_started
Aktiviteten kører hver onsdag eftermiddag | ongoing
Aktiviteten er rykket til foråret | postponed
Aktiviteten er slået sammen med fritidspas | cancelled
Er blevet lanceret | completed
Er sat på stand by | postponed
Blev afsluttet som forventet i december | completed
Afleveret til styregruppen | completed
Afleveres 1/10 | planned
Bestilt | in_progress
Betalt | completed
Uddelt | completed
Ophængt på biblioteket | completed
Nået i 2016 | completed
Delmål nået | completed
Delmål ikke nået | not_started
Delmål delvist nået | partly_completed
Resultatmål opfyldt med 120 % | completed
Mål for 2017 er opfyldt | completed
Målet fastholdes i 2018 | ongoing
Afventer nærmere aftale med Realdania | planned
Afventer midler | planned
Afventer lokalplan | planned
Afventer tilbagemelding | planned
Afventer, hvad der sker med lovforslaget | planned
Vi afventer | planned
Er i venteposition | postponed
Sat på hold til 2019 | postponed
Nedlukket | cancelled
Lukket pr. 1. juli | completed
Frosset | postponed
Ikke færdigbehandlet | in_progress
Ikke færdigt endnu, men godt på vej | in_progress
Ikke fulgt op | not_started
Ikke modtaget | not_started
Ikke foretaget i 2017 | not_started
Ikke iværksat endnu | not_started
Ikke realistisk | cancelled
Ikke nødvendigt | cancelled
Ikke længere nødvendigt | cancelled
Ej muligt | cancelled
Ej udført | not_started
Ej relevant | unknown
Er ej påbegyndt | not_started
Endnu ingen aftale | not_started
Endnu ikke taget i brug | not_started
Skal først drøftes i styregruppen | planned
Skal sættes i gang | planned
Skal indkøbes | planned
Skal ikke gennemføres i år | cancelled
Skal nok nå det | planned
Påregnes udført i sommerferien | planned
Estimeret færdig uge 30 | planned
Målsættes til 2019 | planned
Ønskes videreført | planned
Forberedes til byrådets møde i maj | planned
Under planlægning, forventes afholdt i uge 42 | planned
Er ved at blive forberedt | planned
Planlægning pågår | planned
Planlægningsmøde afholdt 2/2 | completed
Projektet er under planlægning | planned
Programlægges | planned
Indstillet til priser | planned
Sat i udbud | in_progress
Sat til salg | in_progress
Solgt | completed
Under salg | in_progress
Under forhandling | in_progress
Under observation | in_progress
Under afklaring med forvaltningen | in_progress
Under indsamling | in_progress
Under færdiggørelse, trykkes i maj | in_progress | planned
Er ved at finde sted | in_progress
Er i gang med at rekruttere frivillige | in_progress
Er så småt i gang | in_progress
Er nu igang igen | in_progress
Startes op i august | planned
Startede 1/2 og slutter 1/7 | in_progress | planned
Start: uge 10 | planned
Startet, men stadig i en tidlig fase | in_progress
Løber til 2019 | in_progress
Løber af stablen i maj | planned
Løbende siden 2014 | ongoing
Løbende - evalueres årligt | ongoing
Løbende, sidst opdateret juni 2017 | ongoing | completed
Løbende ajourføring | ongoing
Løbende, efter behov | ongoing
Sker hver gang | ongoing
Sker efter behov | ongoing
Sker i maj | planned
Er sket i maj | completed
Foretages årligt | ongoing
Tilbydes alle nye medarbejdere | planned
Indgår fast | ongoing
Standardprocedure | unknown
Varigt tilbud | ongoing
Gældende | ongoing
Igen i år gennemført med succes | completed
Ok - gennemført | completed
OK, men dyrt | completed
Ja, løbende | ongoing
Ja, men forsinket | postponed
Ja, i gang | in_progress
Nej - forventes i 2018 | planned
Nej, ikke aktuelt | cancelled
Delvist, mangler to skoler | partly_completed | not_started

# Agreements, committees, what is told
Aftale underskrevet 1. november | completed
Aftale er under forhandling | in_progress
Annonceret på Facebook | completed
Anlægsfasen er begyndt | in_progress
Anlægsfasen er afsluttet, drift overtaget af Park og Natur | completed
Beplantning etableret | completed
Beplantning udskudt til efteråret | postponed
Beslutning udskudt | postponed
Beslutning truffet | completed
Beslutning afventer næste møde | planned
Besøg gennemført på alle 14 institutioner | completed
Besøg aftalt med politiet d. 8/11 | planned
Besøgene aflyst i 2020 | cancelled
Bliver en del af den nye handleplan | planned
Brugerne er tilfredse | unknown
Der afholdes dialogmøder med alle institutioner i løbet af året | planned
Der afholdes dialogmøder to gange årligt | ongoing
Der arbejdes på højtryk | in_progress
Der er bred opbakning | unknown
Der er endnu ikke udpeget en projektleder | not_started
Der er endnu ingen resultater | not_started
Der er fundet en midlertidig løsning | completed
Der er givet afslag | cancelled
Der er gjort en indsats for at nå målgruppen | completed
Der er i 2017 gennemført 14 tilsynsbesøg | completed
Der er indkommet 4 høringssvar | completed
Der er lavet aftaler med to firmaer; et tredje afventer | completed | planned
Der er nu tilknyttet en fast socialrådgiver | completed
Der er oprettet en fælles postkasse, som tjekkes dagligt | completed
Der er planer om en ny afdeling | planned
Der er sendt påmindelse ud | completed
Der er tale om en løbende proces | ongoing
Der er truffet aftale om prøveperiode | completed
Der er udarbejdet kommissorium, og arbejdet går i gang i januar | completed | planned
Der forhandles med lodsejere | planned
Der har været fuldt hus til alle arrangementer | completed
Der igangsættes et analysearbejde i 2019 | planned
Der indhentes tilbud | planned
Der kommer flere aktiviteter i foråret | planned
Der laves evaluering til sommer | planned
Der mangler penge | not_started
Der mangler kun at blive sat skilte op | in_progress
Der måles på det hvert kvartal | ongoing
Der sker ikke mere i sagen | cancelled
Der skal indhentes nyt tilbud | planned
Der tages stilling i forbindelse med budgettet | planned
Der venter en større opgave | planned
Der vil blive fulgt op i 2018 | planned
Det er ikke lykkedes | not_started
Det går den rigtige vej | in_progress
Det lykkedes | completed
Det overvejes at nedlægge tilbuddet | cancelled
Dispensationsansøgning afslået | cancelled
Dokumenteret i Nexus | completed
Efterspørgslen var for lille, aflyst | cancelled
Er afsluttet, men evalueres fortsat | completed | ongoing
Er aldrig kommet i gang | not_started
Er blevet overhalet af ny lovgivning | cancelled
Er en fast bestanddel af undervisningen | ongoing
Er igangsat og forventes gennemført inden for budgettet | in_progress | planned
Er ikke blevet til noget | cancelled
Er implementeret, undtagen på Sofiendal | partly_completed
Er indarbejdet i den nye politik | completed
Er iværksat med virkning fra 1/1 | in_progress
Er nået | completed
Er opfyldt for 2017 | completed
Er rettidigt afleveret | completed
Er sat i proces | in_progress
Er startet op med 12 unge | in_progress
Er undervejs, men tager længere tid end ventet | in_progress
Er videregivet til HR | completed
Etape 1 færdig, etape 2 under projektering | partly_completed | in_progress
Flere skoler er kommet med | completed
Flyttet til næste år pga. manglende bevilling | postponed
Foreløbig udskudt | postponed
Fortsat uafklaret | not_started
Frivillige rekrutteres løbende | ongoing
Har ligget stille i 2017 | postponed
Har måttet vente | planned
Implementeret 1. juni, evalueres til jul | completed | planned
Ingen ændringer | unknown
Kampagnen genbruges næste år | planned
Kortlægning er foretaget, anbefalinger udarbejdes | completed | planned
Kurset blev afholdt to gange, men tredje hold blev aflyst | completed | cancelled
Kørt i stilling til 2019 | completed
Ligger klar til underskrift | planned
Lovændring afventes | planned
Materiale bestilt, men endnu ikke modtaget | in_progress | not_started
Medarbejderne er klædt på til opgaven | completed
Mødeplan udsendt for hele året | completed
Nye retningslinjer træder i kraft 1. juli | planned
Nyt system under anskaffelse | in_progress
Nødplan testet i marts | completed
Planlagt i samarbejde med foreningerne | planned
Politiet varetager opgaven | in_progress
Procedure beskrevet og kendt af alle | completed
Projektet er skubbet et år | postponed
Projektet er blevet dyrere end forventet | unknown
Sagen er lukket uden bemærkninger | completed
Sendt til tryk | in_progress
Systemet kører stabilt | in_progress
Teknisk løsning fundet, afventer finansiering | completed | planned
To stillinger besat, en genopslås | completed | planned
Udbud annulleret, nyt udbud i 2019 | cancelled
Udrulning færdig | completed
Uenighed om økonomien, derfor sat på pause | postponed
Vandt ikke gehør | not_started
Venteliste | unknown
Vi er midt i processen | in_progress
Vi har lagt en plan | completed
Vi starter op igen til august | planned
Virksomheden har udbedret forholdet | completed

# Programme work, inflections
Gennemført i uge 46 på Kastetvej | completed
Gennemført - blev godt modtaget | completed
Har været afviklet tre gange i foråret | completed
Er gennemført planmæssigt | completed
Er endnu ikke gennemført pga. ombygning | not_started
Afholdt i samarbejde med Red Barnet, evalueres i januar | completed | planned
Næste kursus afholdes i september | planned
Indkøb af 20 cykler er foretaget | completed
Pjece trykt i 2.000 eksemplarer | completed
Pjece under trykning | in_progress
Pjecen revideres løbende | ongoing
Hjemmeside opdateret 5/2 2018 | completed
Film produceret, vises på infoskærme | completed | planned
Facebookgruppen er aktiv | unknown
Udsat til 2. kvartal | postponed
Udskudt, da der afventes nye retningslinjer | postponed
Er skudt til hjørne | postponed
Aflyst (regnvejr) | cancelled
Er helt droppet | cancelled
Bliver ikke gjort | cancelled
Projektet er lagt i graven | cancelled
Er opgivet til fordel for nyt koncept | cancelled
Er endnu ikke blevet sat i gang | not_started
Endnu ikke sat på dagsordenen | not_started
Er ikke blevet undersøgt nærmere | not_started
Ikke sendt i høring endnu | not_started
Ikke evalueret endnu | not_started
Ikke fuldt implementeret, mangler to afdelinger | partly_completed | not_started
Delvist udført – resten tages i 2019 | partly_completed | planned
Ca. halvvejs | partly_completed
Godt halvdelen er nået | partly_completed
4 ud af 6 workshops gennemført, to tilbage | partly_completed
85 pct. | partly_completed
Opstartet medio 2017, forventes afsluttet primo 2019 | in_progress | planned
Er i opstartsfase | in_progress
I gang med kortlægningen | in_progress
Arbejdsgruppen er i gang | in_progress
Arbejdet skrider frem | in_progress
Foreløbig version udsendt | completed
Under fortsat planlægning | planned
Under tilrettelæggelse | planned
Planlægges til foråret 2019 | planned
Plan for afholdelse er lagt | completed
Ventes færdig inden nytår | planned
Det forventes at indsatsen starter i august | planned
Indsatsen forventes videreført i 2019 | planned
Afventer udfald af ansøgning | planned
Afventer at der bliver ansat ny leder | planned
Vi afventer godkendelse af budgettet for 2019 | planned
Kommer på dagsordenen i maj | planned
Bliver behandlet på næste møde | planned
Tages op i styregruppen d. 4/9 | planned
Månedlig opfølgning | ongoing
Fast punkt på alle møder | ongoing
Fortsætter på ubestemt tid | ongoing
Kører uændret videre | ongoing
Opdateres to gange om året | ongoing
Løbende, jf. årshjulet | ongoing
Hver fredag kl. 14 | ongoing
Ingen kommentarer | unknown
Henviser til bilag 2 | unknown
Se svar ovenfor | unknown
Ansvarlig: Byrådssekretariatet | unknown
Vurderes til næste år | planned
Det vurderes, at målet er nået | completed
Det vurderes ikke realistisk at gennemføre | cancelled
Udvalget har besluttet, at forsøget stoppes | cancelled
Det er aftalt, at mødet flyttes til juni | postponed
Status er, at vi er i gang | in_progress
Status: fortsat i proces | in_progress
Tre af indsatserne er gennemført, to er i gang | partly_completed | in_progress
Færdig til tiden | completed
Afleveret rettidigt | completed
Igangsættes når der er fundet finansiering | planned
Afsluttet efter aftale med udvalget | completed
Bestået | completed
Ikke bestået | not_started
Fravalgt af økonomiske grunde | cancelled
Forslag til ny placering sendt i nabohøring | in_progress
Er i nabohøring | in_progress
Supplerende oplysninger indhentes | planned
Supplerende oplysninger indhentet | completed
Klage modtaget, behandles | completed | planned
Klagen er afvist | cancelled
Opfølgning aftalt | planned
Opfølgning foretages af tovholder hver måned | ongoing
Ikke opstartet - mangler ressourcer | not_started

# Every state, short
Gennemført med deltagelse af 9 foreninger | completed
Gennemført, og evalueringen var positiv | completed
Blev gennemført i uge 22 i stedet for uge 20 | completed
Er gennemført i to klasser, planlagt i yderligere tre | completed | planned
Afviklet uden problemer | completed
Afleveret 4/12 | completed
Nyhedsbrev udsendt | completed
Opgaven er udført | completed
Udpeget | completed
Underskrevet af begge parter | completed
Genåbnet | completed
Bortvist | completed
Vi har talt med alle beboere | completed
Har fået nye lokaler | completed
Oplægget er holdt for alle ledere | completed
Sker dagligt på alle afdelinger | ongoing
Foregår i alle kommunens dagtilbud | ongoing
Løbende justering | ongoing
Der føres tilsyn hvert år | ongoing
Permanent opstillet | ongoing
Er permanent | ongoing
Igangsat på 3 skoler | in_progress
Så småt i gang | in_progress
Er ved at blive implementeret | in_progress
Under udbedring | in_progress
Vi arbejder stadig på at finde midler | in_progress
Godt på vej mod målet | in_progress
Endnu ikke færdig | in_progress
Ikke helt på plads endnu | in_progress
Næsten alle er færdige | in_progress
Implementering er i gang, forventet afsluttet juni 2018 | in_progress | planned
Planlægges i efteråret | planned
Forventes til marts | planned
Bliver holdt på rådhuset | planned
Afholdes på rådhuset 6. juni | planned
Vi skal have fundet en dato | planned
Mangler dato | not_started
Vil blive undersøgt nærmere | planned
Tænkes gennemført i 2019 | planned
Afventer svar fra Bane Danmark | planned
Afventer den endelige godkendelse | planned
Er planlagt, men datoen er ikke fastsat | planned | not_started
Udskydes på grund af valget | postponed
Måtte udskydes, ny dato er 4. maj | postponed
Aflyst og udsat til foråret | postponed
Sat i bero pga. besparelser | postponed
Midlertidigt udsat | postponed
Mødet blev udskudt, da formanden var syg | postponed
Aflyses | cancelled
Aflyst i 2018 | cancelled
Er taget af planen | cancelled
Er ikke aktuelt længere | cancelled
Bliver alligevel ikke gennemført | cancelled
Udgår | cancelled
Opgivet på grund af modstand | cancelled
Ikke udsendt | not_started
Ikke gennemført på nuværende tidspunkt | not_started
Er ikke udarbejdet endnu | not_started
Blev desværre ikke til noget | cancelled
Ingen er startet | not_started
Vi har ikke gjort noget endnu | not_started
Er desværre ikke lykkedes | not_started
Delvist afholdt | partly_completed
Tre ud af fem delmål er opfyldt | partly_completed
70 % af skolerne er besøgt | partly_completed
Kun første del er gennemført | partly_completed
Dele af planen er implementeret | partly_completed
Ca. 30% | partly_completed
Se rapport | unknown
Ikke kendt | unknown
Nej, desværre | unknown
(tom) | unknown
Gul 🟡 | unknown
Godkendt. | unknown
Sagen blev godkendt | unknown
gennemført / udskudt / aflyst | unknown
Ja ☐ Nej ☒ | unknown

# Telling, relative clauses, compounds, what comes again
Det oplyses, at projektet er forsinket, men i gang | in_progress | postponed
Forvaltningen meddeler at sagen er afsluttet | completed
Det vurderes at målet ikke er nået | not_started
Direktionen vurderer, at indsatsen kører tilfredsstillende | in_progress
Det er besluttet, at forsøget fortsætter i 2019 | planned
Det forventes, at arbejdet afsluttes i 2019 | planned
Evalueringen viser, at målet er nået | completed
Har i perioden været afholdt tre åbent hus-arrangementer | completed
Rapporten, der blev bestilt i 2016, er nu færdig | completed
Kurset, som var planlagt til maj, er aflyst | cancelled
Da bevillingen blev afslået, er projektet stoppet | cancelled
Gennemført, selv om bevillingen blev mindre end ansøgt | completed
Uden yderligere bevilling gennemføres projektet ikke | cancelled
Hvis vejret tillader det, indvies banen i april | planned
Banen skulle have været indviet, men er udsat | postponed | not_started
Banen kunne ikke indvies pga. frost | not_started
Indvielse udskudt | postponed
Banen indviet og taget i brug | completed
Banen er indviet; klubhus under opførelse | completed | in_progress
Klubhuset er renoveringsmodent | unknown
Er desværre faldet på gulvet | cancelled
Køkkenet er nyrenoveret | completed
Køkkenet bygningsrenoveres i 2020 | planned
Ugennemført | not_started
Uafklaret pt. | not_started
Uløst | not_started
Genudsendt i maj | completed
Genopslået | completed
Viderebragt til ledelsen | completed
Hjemtaget fra leverandøren | completed
Færdigmonteret | completed
Forhåndsbestilt | in_progress
Ibrugtaget 1/9 | completed
Hver anden tirsdag | ongoing
Ved hvert byrådsmøde | ongoing
Hvert femte år | ongoing
I offentlig høring til 4. maj | in_progress
Afventer fortsat svar | planned
Fortsat under behandling | in_progress
Er stadig ikke løst | not_started
Tilbydes løbende til nye forældre | ongoing
Bliver fortsat brugt | ongoing
Alle fejl er rettet | completed
Alle mangler er udbedret | completed
Mangler udbedret | completed
Ingen fremmødte | unknown
For få fremmødte, aflyst | cancelled
IKKE AFSLUTTET | in_progress
Ikke-afsluttet | in_progress
Paa vej | in_progress
Udfoert | completed
Gennemgaaet | completed
Skulle have været aflyst | cancelled
Skulle egentlig have været udskudt | postponed

# Works, courses, support
Vinduer er udskiftet i hele bygningen | completed
Legeredskaber er indkøbt, men ikke monteret | completed | not_started
Ny cykelsti anlægges i 2019 | planned
Cykelsti anlagt | completed
Cykelstien er under anlæg | in_progress
Hastighedsmålinger gennemføres hvert år | ongoing
Borgerinddragelse er afsluttet | completed
Borgerinddragelse pågår frem til maj | in_progress
Forslag fremlægges for udvalget til august | planned
Forslaget er ikke fremlagt endnu | not_started
Forslaget blev forkastet | cancelled
Vi afslutter i juni | planned
Vi holder en pause | postponed
Besøgsvenner rekrutteret, flere søges | completed | planned
Besøgsordningen er populær | unknown
Sårbare familier kontaktes løbende | ongoing
Forløbet er sat på pause, da vejlederen er på barsel | postponed
Et ud af fire forløb er gennemført | partly_completed
Projektperioden er slut | completed
Projektet fortsætter som fast tilbud | ongoing
Licenser er købt | completed
Licenser fornys årligt | ongoing
Opgradering til version 4 er planlagt | planned
Opgradering udført | completed
Opgraderingen er udskudt til næste kvartal | postponed
Fejl afventer leverandøren | planned
Support overgået til koncern-IT | completed
Uddannelsesplan udarbejdet for alle | completed
Uddannelsesplaner mangler for 3 medarbejdere | not_started
Trivselspolitik godkendt, implementeres i afdelingerne | planned
Tidsfrist overskredet | postponed
Rammerne er på plads | completed
Rammerne forhandles p.t. | in_progress
Ventelisten er nedbragt | completed
Ny ansøgningsrunde åbner i marts | planned
Puljen er udmøntet | completed
Puljen udmøntes i to runder | planned
Næsten udmøntet | in_progress

# Mixed, short
Gennemført 5/10 2016 på Nørresundby Torv | completed
Afholdt torsdag den 8. juni med 60 deltagere | completed
Er gennemført og afrapporteret | completed
Tovholder er udpeget | completed
Ordning etableret og evalueret | completed
Brugerundersøgelse udført, rapport på vej | completed | in_progress
Ny aftale forhandles | planned
Skal genforhandles i 2019 | planned
Kontrakten er opdateret | completed
Mangler underskrift | not_started
Bygning nedrevet | completed
Vinduerne er malet | completed
Skiltning mangler | not_started
Skilte opsat ved begge indfaldsveje | completed
Parkeringspladser etableres i forbindelse med byggeriet | planned
Afventer miljøscreening | planned
Screening foretaget, ingen bemærkninger | completed
Igangsat efter plan | in_progress
Ikke længere en del af handleplanen | cancelled
Udgået 2017 | cancelled
Erstattes af nyt tilbud | cancelled
Pause i sommerferien | postponed
Rykket til næste byrådsperiode | postponed
To af otte boligområder mangler | not_started
Kører fast hver anden torsdag | ongoing
Drøftes årligt med tillidsrepræsentanterne | ongoing
I stabil drift | ongoing
Klarmeldt | completed

# Follow-ups of plans, boards and programmes
Start 1/8, slut 31/12 | planned
Start: august 2017. Slut: december 2017. | planned
Opstart i maj og slut i august | planned
Slut 31/12 | completed
Forlænget til udgangen af 2018 | ongoing
Projektet er forlænget til 2018 | ongoing
Gælder til 2018 | in_progress
Aftalen er opsagt | cancelled
Medarbejderen har opsagt sin stilling | cancelled
Det får vi undersøgt nærmere | planned
Vi får lavet en plan | planned
Vi har fået lavet en plan | completed
Kun 3 tilmeldte, derfor aflyst | cancelled
12 tilmeldte | unknown
12 afholdte møder | completed
De første tre møder er afholdt | partly_completed
Vi er i dialog med politiet | in_progress
Planlægges i dialog med skolen | planned
gennemf. 3/5 | completed
Møde afh. 3/5. Nyt møde planl. 4/9 | completed | planned
Ikke påbeg. | not_started
udsk. til 2018 | postponed
Forv. afsluttet ultimo 2018 | planned
Projektet betragtes som gennemført | completed
Kan betragtes som afsluttet | completed
Betragtes ikke som afsluttet | in_progress
Der er truffet beslutning om at stoppe projektet | cancelled
Der er truffet beslutning om at gennemføre kurset | planned
Bygherre har trukket ansøgningen | cancelled
Klar til brug | completed
Klar til igangsættelse | planned
Forløb i 6. klasserne er i gang på 12 skoler | in_progress
Forløb uden problemer | completed
Indgår som fast punkt på møderne | ongoing
Folder under tryk | in_progress
Sløjfet | cancelled
Undlades | cancelled
Kladde | in_progress
Under gennemgang | in_progress
Byggeriet skrider fremad | in_progress
Rettet, ikke testet | completed | not_started
Statistikken er under udarbejdelse og forventes klar onsdag d. 1/7 | in_progress | planned
Sat på pause til efter fase 3 | postponed
Efter aftale med skolen er forløbet aflyst | cancelled
Forløbet afsluttes i maj | planned
Forløbet kører | in_progress
Forløbet som planlagt | completed
Mødet er forløbet som planlagt | completed
Oplægget holdes i maj | planned
Løbet gennemføres i maj | planned
Indkøbet foretages i maj | planned
Skiftet sker i maj | planned
Ansatte uddannes i maj | planned
De ansatte uddannes i maj | planned
Fremmødte udfyldte spørgeskema | completed
Åben dag holdes i maj | planned
Udsatte unge | unknown
Tilbud til udsatte unge er etableret | completed
Bestyrelsen udsatte mødet | postponed
Forløbet blev aflyst i foråret, men gennemført i efteråret | completed | cancelled
Styrket indsats i weekenderne | ongoing
Udvidet åbningstid indføres i 2018 | planned
5 gennemførte og 2 planlagte kurser | completed | planned
Tidsplanen følges | in_progress
Se vedhæftede | unknown
Foreløbigt budget godkendt | unknown
Møde med kommunen 9. maj aflyst. Nyt møde 30. maj kl. 15 | postponed
Sommerfesten bliver ikke afholdt i år | cancelled
Et tilbud modtaget. 2. tilbud endnu ikke modtaget | completed | not_started
Projektet er nystartet | in_progress
# Open: an activity that takes place, or a task that waits
Åben | not_started
åben | not_started
Endnu åben | not_started
Stadig åben | not_started
Opgaven er åben | not_started
Sagen er stadig åben | not_started
Åben sag | not_started
Åben opgave hos forvaltningen | not_started
Åben, afventer svar fra skolen | not_started | planned
Ikke åben endnu | not_started
Åben hver onsdag fra 15-17 | ongoing
Åbent hver onsdag | ongoing
Er åben mandag-fredag | ongoing
Åben man-fre kl. 10-15 | ongoing
Åben mandag til torsdag | ongoing
Åben mandage og onsdage | ongoing
Åben på hverdage | ongoing
Åben alle hverdage | ongoing
Åben kl. 10-16 | ongoing
Åbent kl. 10-16 | ongoing
Caféen er åben om onsdagen | ongoing
Kun åben om onsdagen | ongoing
Åben hele året | ongoing
Åben dagligt | ongoing
Åben 3 dage om ugen | ongoing
Fortsat åben | ongoing
Værestedet er fortsat åbent | ongoing
Åben siden 2016 | ongoing
Åben vejledning hver tirsdag | ongoing
Åben caféaften afholdt 3/5 | completed
Åben træning gennemført | completed
Åben caféaften aflyst | cancelled
Åben caféaften planlagt til maj | planned
Åben caféaften | unknown
Åbent hus afholdt | completed
Åbent hus lørdag | unknown
Åben dag holdes i maj | planned

# Appointments set for a day to come
Sat til uge 20 | planned
Indkaldt til 5. september | planned
Beboerne er inviteret til den 5. september | planned
Alle er indbudt til d. 5/9 | planned
Datoen er sat til 4. juni | planned
Mødet er sat til 4. juni | planned
Møde sat til torsdag den 7. juni | planned
Sættes til uge 20 | planned
Foreløbigt sat til uge 20 | planned
Tid bestilt til den 4. juni | planned
Håndværkere bestilt til uge 33 | planned
Der er bestilt tid hos lægen | planned
Tiden er bestilt | planned
Skolerne er indkaldt til maj | planned
Bussen er rekvireret til 3. maj | planned
Vagterne er hyret til 3. maj | planned
Varslet til 3. maj | planned
Annonceret til 12. juni | planned
Opgaven er tilmeldt til 12. juni | planned
Inviteret 30 borgere til den 5. september | planned
Inviteret 30 borgere til møde d. 5/9 | planned
Indkaldt til møde 5. september | planned
Borgerne er inviteret til borgermøde den 5. september | planned
Naboerne blev inviteret til møde den 3/5. 30 deltog | completed | planned
Datoen er sat | planned
Dato sat: 4. juni | planned
Aflyst, ny dato sat til 4. juni | postponed
Indkaldt til samtale | completed
Inviteret til fest i maj | completed
Mødet var sat til 4. juni, men blev aflyst | cancelled | planned
Sat til uge 20, gennemført | completed | planned
Ikke indkaldt til 5. september | not_started
Sat til salg | in_progress
Huset er sat til salg 3/5 | in_progress
Inviteret 30 borgere | completed
Beboerne er inviteret | completed
Indkaldt 3/5 | completed
Møde indkaldt 3/5 | completed
Sat op til 3. maj | completed
Afsat penge til 2018 | completed
Inviteret og afholdt 5/9 | completed

# Ordered and not yet there
Bestilt | in_progress
Bestilt 3/5 | in_progress
Bestilt hos rådgiver, leveres senest 15. december | in_progress | planned
Bestilt til levering i maj | planned
Bestilt med levering i maj | planned
Bestilles i maj | planned
Skal bestilles | planned
Ikke bestilt | not_started
Endnu ikke bestilt | not_started
Bestilt og leveret | completed | in_progress
Bestilt i marts, leveret i maj | completed | in_progress
Bestilt, men aflyst | cancelled | in_progress
Varerne er i ordre | in_progress
I ordre | in_progress
Afgivet ordre | in_progress
Ordre afgivet 3/5 | in_progress
Ordren er afgivet | in_progress
Bestilling afgivet | in_progress
Bestilling sendt | in_progress
Rekvireret | in_progress
Vagter rekvireret hos politiet | in_progress
Sendt til tryk | in_progress
Sendt i trykken | in_progress
Sendt til trykkeriet 3/5 | in_progress
Folderen er hos trykkeriet | in_progress
Hos trykkeriet | in_progress
Ligger hos trykkeriet | in_progress
Afleveret til trykkeriet | in_progress
Gået i trykken | in_progress
Til tryk | in_progress
Under trykning | in_progress
Klar til tryk | planned
Sendes til tryk i maj | planned
Sendt til tryk 3/5, udkommet 10/5 | completed | in_progress
Trykt | completed
Indkøbt | completed
Købt og betalt | completed
Indsendt, men endnu ikke bragt | completed | not_started

# A degree that comes after
Gennemført (delvist) | partly_completed
Gennemført, delvist | partly_completed
Gennemført - delvist | partly_completed
Gennemført – delvist | partly_completed
Gennemført: delvist | partly_completed
Afholdt (delvis) | partly_completed
Afholdt 3/5 (delvist) | partly_completed
Gennemført (dog kun delvist) | partly_completed
Gennemført, dog kun delvist | partly_completed
Gennemført, men kun delvist | partly_completed
Gennemført [delvist] | partly_completed
Er gennemført (til dels) | partly_completed
Gennemført (kun 3 af 5) | partly_completed
Gennemført, 3 af 5 | partly_completed
Gennemført (3 af 5 møder) | partly_completed
Gennemført (første del) | partly_completed
Gennemført (ikke alle) | partly_completed
Gennemført (delvist pga. corona) | partly_completed
Gennemført (delvist i maj) | partly_completed
Gennemført (delvist, pga. regn) | partly_completed
Gennemført, (delvist) | partly_completed
Gennemført – (kun delvist) | partly_completed
Gennemført; delvist | partly_completed
Gennemført. Delvist. | partly_completed
Gennemført (ikke alle, men de fleste) | partly_completed
(Delvist) gennemført | partly_completed
Gennemført, næsten alle deltog | completed | in_progress
Afholdt (næsten alle deltog) | completed
Afholdt. Næsten ingen deltagere | completed
Gennemført (5 af 5) | completed
Afsluttet (næsten) | in_progress
Færdig, næsten | in_progress
Gennemført (delvist), næste møde planlagt til maj | partly_completed | planned
Gennemført (delvist digitalt) | completed
Gennemført, delvist online | completed
Gennemført (med delvis deltagelse) | completed
Gennemført (3 af 5 deltog) | completed
Gennemført (35 deltagere) | completed
Gennemført (60 %) | completed
Planlagt (delvist) | planned
Aflyst (delvist) | cancelled
Igangsat (delvist) | in_progress
Gennemført. Delvist evalueret | completed | partly_completed

# A share of what is counted
4/5 møder afholdt | partly_completed
3/5 møder er holdt | partly_completed
3/5 møder | partly_completed
4/5 planlagte møder afholdt | partly_completed
Afholdt 2/3 kurser | partly_completed
2/6 skoler besøgt | partly_completed
3/4 borgermøder gennemført | partly_completed
4 / 5 møder afholdt | partly_completed
5/4 møder afholdt | completed
7/15 aktiviteter gennemført | partly_completed
4/5 forløb gennemført | partly_completed
3/4 dele afholdt | partly_completed
3/4 af møderne afholdt | partly_completed
5/5 møder afholdt | completed
Gennemført (4/5 møder) | partly_completed
0/5 møder afholdt | not_started
4/5 møde afholdt | completed
3/5 møde med skolen | unknown
17/4 møder vi skolen | unknown
3/5 møder vi skolen | unknown
Afholdt den 3/5 møder om trivsel | completed
3/5 kursus afholdt | completed
3/5 oplæg afholdt | completed
Afholdt 1/2 time | completed

# What is handed out
Deles ud i uge 42 | planned
Folderen deles ud i uge 42 | planned
Folderen deles rundt i maj | planned
Deles ikke ud | cancelled
Delt ud i maj | completed
Skal deles ud i maj | planned
Deles ud løbende | ongoing
Deles i uge 42 | planned
Erfaringerne deles med de øvrige indsatser | unknown
"""
