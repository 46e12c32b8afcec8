"""Longer and more colloquial status cells, in the same form as `status_vectors`."""

from __future__ import annotations

SENTENCES = """
Vi har i samarbejde med boligforeningen afholdt tre beboermøder i foråret 2017 | completed
Kampagnen blev skudt i gang den 1. september med stor presseomtale | in_progress
Der er sat nye skilte op ved alle indgange | completed
Vi har sat gang i et nyt samarbejde med SSP | in_progress
Alle 12 skoler har modtaget materialet | completed
Materialet er lagt på hjemmesiden | completed
Arrangementet løb af stablen den 3. juni | completed
Workshoppen blev holdt den 6. november, og der kom 35 deltagere | completed
Der har været holdt opfølgende møder med alle aktører | completed
Mødet er holdt | completed
Det er gjort | completed
Er i orden | completed
Alt er klart | completed
Opgaven er løst | completed
Sagen er lukket | completed
Lukket | completed
Indgået aftale med DSB | completed
Der er indgået aftale med politiet | completed
Ansøgning er sendt | completed
Ansat pr. 1. august 2017 | completed
Medarbejder er ansat | completed
Gennemført i alle boligområder, men med få deltagere | completed
Gennemført to gange: 3/5 og 7/9 | completed
Gennemført første gang i maj | completed
Gennemført for tredje år i træk | completed
Kørt som planlagt i uge 6 | completed
Blev en stor succes, gennemført d. 3. juni | completed
Gennemført trods dårligt vejr | completed
Gennemført; ingen bemærkninger | completed
Gennemført - ingen anmærkninger | completed
Gennemført. Ikke alle inviterede deltog | completed | partly_completed
Afholdt og evalueret | completed
Afsluttet og evalueret i juni | completed
Projektet sluttede i juni 2017 | completed
Strategien er implementeret | completed
Overdraget til Teknik- og Miljøforvaltningen | completed
Vi nåede målet | completed
Målsætningen er indfriet | completed
Etableringen er gennemført | completed
Planlægningen er afsluttet | planned
Planlægningen er afsluttet, kampagnen starter i maj | planned
Afholdt 3 møder | completed
3 møder afholdt | completed
Tre møder er afholdt i 2017 | completed
Møderne blev afholdt som aftalt | completed
Der blev gennemført en spørgeskemaundersøgelse blandt 500 borgere | completed
Rapporten udkom i marts | completed
Udkommet | completed
Foretaget | completed
Undersøgelsen er foretaget | completed
Vi har haft besøg af ministeren | completed
Vi har været på besøg i Odense | completed
Blev vedtaget i byrådet og er nu implementeret | completed | planned
Er på plads | completed
Kontrakten er underskrevet | completed
Leveret den 1/12 | completed
Testet og godkendt | completed
Besluttet og gennemført | completed | planned
Nået | completed
Indkøbt | completed
Indhentet | completed
Installeret | completed
Implementering gennemført | completed
Undersøgt | completed
Aftalen er underskrevet | completed

Der arbejdes fortsat på sagen | in_progress
Arbejdes der på | in_progress
Er under opbygning og forventes klar i maj | in_progress | planned
Vi er så småt begyndt | in_progress
Arbejdsgruppe nedsat og i gang | completed | in_progress
Er opstartet, men ikke afsluttet | in_progress
Opstart er sket | completed
Processen er i gang | in_progress
Er igang | in_progress
Igang | in_progress
Projektet kører | in_progress
Projektet skrider frem | in_progress
Forløber efter planen | in_progress
Går efter planen | in_progress
Følger planen | in_progress
Vi er godt på vej | in_progress
Er i fuld gang | in_progress
I fuld gang | in_progress
I gang siden 2016 | in_progress
Startede op i uge 33 og kører frem til jul | in_progress
Under politisk behandling | in_progress
Under fortsat udvikling | in_progress
Under revision | in_progress
Under konstruktion | in_progress
Under færdiggørelse | in_progress
Er ved at blive trykt | in_progress
Vi er ved at indsamle data | in_progress
Er i færd med at udarbejde en plan | in_progress
Indsamling af data er i gang | in_progress
Mangler kun at blive trykt | in_progress
Mangler blot underskrift | in_progress
Tæt på færdig | in_progress
Stort set færdig | in_progress
Lige ved at være færdig | in_progress
Er næsten i mål | in_progress
Udkast sendt i høring | in_progress
I høring til 1. maj | in_progress
Afsluttes snart, men endnu i gang | in_progress | planned
Igangsat 1. marts, afsluttes 1. juni | in_progress | planned
Iværksat, evalueres i 2018 | in_progress | planned
Igangsat, dog forsinket | in_progress
Er blevet igangsat | in_progress
Blev igangsat i 2016 | in_progress
Vi har igangsat en undersøgelse | in_progress
Arbejdet med at udvikle en app er påbegyndt | in_progress
Halvvejs i gang | in_progress
Ikke færdiggjort | in_progress
Projektet er ikke afsluttet | in_progress
Er endnu ikke færdigt | in_progress
Planlagt i 2016, nu i gang | in_progress | planned
Aktiv | unknown

Forventes at løbe af stablen i september | planned
Det forventes, at kampagnen gennemføres i efteråret | planned
Vi forventer at afholde mødet i maj | planned
Vi regner med at være færdige til sommer | planned
Vi planlægger at gennemføre det i 2018 | planned
Det er planen, at kurset gennemføres i maj | planned
Er på programmet for 2018 | planned
Er sat på dagsordenen til næste møde | planned
Tages op på næste møde | planned
Tages op igen i 2018 | planned
Behandles på mødet i maj | planned
Møde den 3/5 er aftalt | planned
Mødet ligger fast | planned
Mødet holdes i uge 12 på rådhuset | planned
Der holdes møde 3/5 | planned
Der vil blive holdt et møde i maj | planned
Der skal holdes et møde i maj | planned
Der afholdes workshop i januar 2018 | planned
Det skal vi i gang med | planned
Vi skal i gang med det i 2018 | planned
Skal igangsættes | planned
Skal først godkendes | planned
Skal godkendes af udvalget | planned
Til godkendelse i udvalget | planned
Sendt til godkendelse | planned
Afventer at blive igangsat | planned
Afventer bevilling, men forventes igangsat i maj | planned
Afventer myndighedernes tilladelse, før arbejdet kan igangsættes | planned
Vi afventer svar fra Realdania | planned
Venter på godkendelse | planned
Der ventes på svar | planned
Åbner i foråret 2018 | planned
Lanceres i maj | planned
Udsendes primo 2018 | planned
Kampagnen lanceres den 1. maj | planned
Projektet starter op i august | planned
Opstart august 2018 | planned
Opstart i maj | planned
Begynder efter sommerferien | planned
Forventet færdig 2019 | planned
Tidsplan er udarbejdet, kampagnen gennemføres i 2018 | completed | planned
Vi vil gerne gennemføre det næste år | planned
Bør overvejes | planned
Overvejes | planned
Påtænkes gennemført i 2018 | planned
Berammet til 3. maj | planned
Datoen er fastsat | planned
Dato fastlagt: 3/5 | planned
Booket | planned
Sker til sommer | planned
Færdiggøres i 2018 | planned
Opgaven løses i 2018 | planned
Opgaven vil blive løst | planned
Gentages i 2018 | planned
Forventes genoptaget i 2018 | planned
Starter 1/8 og løber til 31/12 | planned | in_progress
Kommer på plads i maj | planned
Falder på plads i maj | planned
Går i luften 1/5 | planned
Tages i brug i 2018 | planned
Sættes op i maj | planned
Evaluering foretages i 2018 | planned
Evaluering planlagt | planned
Er under forberedelse, afholdes i maj | planned
Programmet er på plads, konferencen afholdes 3/5 | completed | planned
TBD | planned
Endnu ikke afholdt, planlagt til maj | not_started | planned

Er blevet skubbet til 2018 | postponed
Skubbet til efteråret | postponed
Måtte udskydes | postponed
Mødet måtte udskydes til efteråret | postponed
Er udskudt indtil videre | postponed
Sat midlertidigt i bero | postponed
Projektet er sat i bero | postponed
Projektet ligger stille | postponed
Lagt på is | postponed
Holder pause | postponed
Har været i gang, men er sat på pause | postponed | in_progress
Var planlagt til maj, men er udskudt til september | postponed | planned
Rykkes til 2018 | postponed
Tidsplanen er rykket | postponed
Afventer - udskudt til 2018 | postponed | planned
Udskydes til næste år pga. økonomi | postponed
Flyttes til efteråret 2018 | postponed
Flyttet fra 3/5 til 7/9 | postponed
Vi har udskudt mødet | postponed
Udskudt til næste møde | postponed
Udsættelse til 2018 | postponed
Startet, men sat på hold | postponed | in_progress

Er faldet bort | cancelled
Faldet bort | cancelled
Gik i vasken | cancelled
Blev ikke til noget i år | cancelled
Det blev ikke til noget | cancelled
Vi har valgt ikke at gennemføre kampagnen | cancelled
Opgivet pga. manglende interesse | cancelled
Vi har aflyst arrangementet | cancelled
Arrangementet blev aflyst, da der var for få tilmeldte | cancelled
Aflyst på grund af sygdom | cancelled
Er taget af bordet | cancelled
Kan desværre ikke gennemføres | cancelled
Kommer ikke til at ske | cancelled
Kommer ikke | cancelled
Sker ikke | cancelled
Udføres ikke | cancelled
Vil ikke ske | cancelled
Bliver ikke | cancelled
Der bliver ikke afholdt møder i 2017 | cancelled
Der afholdes ikke møder i 2017 | cancelled
Skal ikke laves | cancelled
Nej, det gennemføres ikke | cancelled
Projektet stoppede i 2016 | cancelled
Projektet er lukket ned | cancelled
Projektet er indstillet | cancelled
Samarbejdet er ophørt | cancelled
Ophørt | cancelled
Fik ikke bevilling | not_started
Ansøgningen blev afvist | cancelled
Startet, men opgivet | cancelled | in_progress
Sparet væk | cancelled
Udgår af handleplanen | cancelled
Udgået af planen | cancelled
Fravalgt | cancelled

Har vi ikke nået endnu | not_started
Ikke nået | not_started
Er ikke kommet i gang | not_started
Er ikke kommet i gang endnu | not_started
Er ikke sket endnu | not_started
Ikke sket | not_started
Ikke gjort | not_started
Der er endnu ikke taget initiativ til dette | not_started
Der er endnu ikke igangsat aktiviteter | not_started
Der er ikke noget nyt | unknown
Vi er ikke begyndt | not_started
Arbejdet er ikke igangsat | not_started
Projektet er ikke startet endnu, afventer bevilling | not_started | planned
Ikke igangsat – afventer budget | not_started | planned
Ikke igangsat (afventer budget) | not_started
Ej påbegyndt | not_started
Ej igangsat | not_started
Endnu ikke i gang | not_started
Ikke implementeret | not_started
Ikke udarbejdet | not_started
Ikke aftalt endnu | not_started
Ikke besluttet endnu | not_started
Ikke besluttet | not_started
Uafklaret | not_started
Målet blev ikke nået | not_started
Endnu ikke gennemført pga. manglende bevilling | not_started
Nåede vi ikke | not_started
Vi nåede det ikke | not_started
Vi kom ikke i gang | not_started
Mangler at blive udarbejdet | not_started
Der mangler en evaluering | not_started
Evalueringen udestår | not_started
Udestår stadig | not_started
Resterer | not_started
Hverken planlagt eller gennemført | not_started
Er planlagt, men endnu ikke igangsat | not_started | planned
Blev ikke gennemført, da lederen stoppede | not_started

Foregår hver torsdag | ongoing
Sker i samarbejde med skolerne | ongoing
Holdes den første mandag i hver måned | ongoing
Vi holder møde hver tirsdag | ongoing
Vi mødes fast en gang om måneden | ongoing
Møder afholdes fire gange årligt | ongoing
Afholdes kvartalsvis | ongoing
Opdateres hvert kvartal | ongoing
Drøftes løbende i styregruppen | ongoing
Løbende opfølgning | ongoing
Der følges løbende op | ongoing
Der arbejdes løbende med trygheden | ongoing
Er en fast del af hverdagen | ongoing
Fast procedure | ongoing
Fortsætter som hidtil | ongoing
Fortsætter uændret i 2018 | ongoing
Videreføres i ny form | ongoing
Indsatsen videreføres i 2018 | ongoing
Arbejdet fortsætter | ongoing
Kører fortsat | in_progress
Kører videre i 2018 | ongoing
Kører på tredje år | in_progress
Er nu i drift | ongoing
Gået i drift | ongoing
Igangsættes løbende | ongoing
Gennemføres årligt | ongoing
Sker hele tiden | ongoing
Planlægges løbende | ongoing
Afholdes efter aftale | planned
Afholdes halvårligt, næste gang i maj | ongoing
Halvårligt | ongoing
Årligt | ongoing
2 gange om året | ongoing
En gang årligt | ongoing
Ugentlige møder | ongoing

Delvist gennemført pga. sygdom | partly_completed
Delvist gennemført (3 af 5) | partly_completed
Er kun delvist gennemført | partly_completed
Gennemført i to af tre boligområder | partly_completed
Gennemført på 3 ud af 5 skoler | partly_completed
Fire af seks møder er holdt | partly_completed
Halvdelen af skolerne er besøgt | partly_completed
En del er gennemført | partly_completed
Noget er gennemført | partly_completed
Dele heraf er gennemført | partly_completed
Målet er til dels nået | partly_completed
80% færdig | partly_completed
Ca. 75 % færdig | partly_completed
Er 50 % gennemført | partly_completed
Fase 1 er gennemført | partly_completed
Fase 1 gennemført, fase 2 i gang | partly_completed | in_progress
1. etape er afsluttet, 2. etape starter i 2018 | partly_completed | planned
Første halvdel gennemført | partly_completed
De fleste møder er afholdt | partly_completed
Opfyldt i nogen grad | partly_completed

Til orientering | unknown
Sagen blev drøftet og taget til efterretning | completed
Tilfredsstillende | unknown
God | unknown
Ansvarlig: Teknik og Miljø | unknown
Ja, i høj grad | unknown
Se punkt 4 | unknown
Som ovenfor | unknown
Samme som sidste år | unknown
Kontakt Mette for mere | unknown
Ingen bemærkninger | unknown
Budget: 200.000 kr. | unknown
Deltagerne var glade | completed
"""
