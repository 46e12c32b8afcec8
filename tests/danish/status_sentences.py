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
Opstart er sket | in_progress
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
Afholdes hver 3. måned | ongoing
Afholdes hvert 2. år | ongoing
Gennemført, næste gang uge 45 | completed
Næste møde er aflyst | cancelled
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
Kører fortsat | ongoing
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

# as in minutes, project plans and issue lists
Gennemført og låst | completed
**Gennemført** | completed
*Udskudt* | postponed
Aktivt udkast | in_progress
Ikke offentliggjort | not_started
❌ Åben | not_started
⚠️ Delvist | partly_completed
bygget | completed
Færdig 19. aug | completed
I gang — tre agenter | in_progress
Specifikation godkendt — 8B gennemført, resten ikke påbegyndt | completed | not_started
UDSKUDT 3/9 aften | postponed
LØST 3/9 eftermiddag (#572, #574) | completed
Afvist/out of scope | cancelled
AFVENTER - implementeres efter etisk afklaring | planned
Sendt til korrektur | completed
Klar til tryk | planned
Bygges ikke nu | cancelled
Kode skrevet, ikke verificeret | completed | not_started
Udskudt — ekstern URL er tilstrækkeligt i MVP. | postponed
Implementeret (afventer godkendelse) | completed
Implementeret, afventer godkendelse | completed | planned
✅ Implementeret og testet | completed
✅ Løst i PR #12 | completed
🔴 Ikke startet | not_started
🟡 I gang | in_progress
🟢 Færdig | completed
🟡 Delvist implementeret | partly_completed
Under overvejelse | planned
Under afklaring | in_progress
Til afklaring | planned
Mangler afklaring | not_started
Blokeret | postponed
Blokeret af manglende adgang | postponed
Lukket uden handling | completed
Verificeret | completed
Ikke verificeret | not_started
Ikke testet | not_started
Endnu ikke testet i produktion | not_started
Merget | completed
Deployet | completed
Fjernet | completed
Rettet i v2 | completed
Ikke rettet | not_started
Fastlagt | planned
Ventende | planned
Forsinket, forventes færdig i maj | postponed | planned
Er i planlægningsfasen | planned
I planlægningsfasen | planned
Planlægningsfasen | planned
Opstartsmøde afholdt | completed
Opstartsmøde afholdt, projektet er i gang | completed | in_progress
Indgår i budget 2018 | planned
Indgår i den daglige drift | ongoing
Er en del af den daglige drift | ongoing
Indarbejdet i driften | completed
Implementeres løbende | ongoing
Implementeres i 2018 | planned
Udrulles i 2018 | planned
Udrullet til alle skoler | completed
Under udrulning | in_progress
Delvist udrullet | partly_completed
Idriftsat marts 2017 | completed
Afsluttet ved udgangen af 2017 | completed
Forventes afsluttet ved udgangen af 2017 | planned
Forventes afsluttet inden udgangen af 2017 | planned
Forventes ikke afsluttet før 2019 | planned
Er fortsat ikke afsluttet | in_progress
Arbejdet er afsluttet | completed
Arbejdet er endnu ikke påbegyndt | not_started
Arbejdet forventes påbegyndt i 2018 | planned
Arbejdet forventes afsluttet i 2018 | planned
Arbejdet er udskudt | postponed
Projektet afventer lokalplan | planned
Lokalplanen er vedtaget | completed
Lokalplan under udarbejdelse | in_progress
Udbud gennemført, anlægsarbejdet igangsættes i 2018 | completed | planned
Byggeriet er i gang og forventes afsluttet i 2019 | in_progress | planned
Byggeriet er færdigt og indviet | completed
Anlægsarbejdet er igangsat, forventet afslutning ultimo 2018 | in_progress | planned
Sagen behandles i byrådet i maj | planned
Sagen genoptages i 2018 | planned
Sagen er afsluttet | completed
Sagen udsat | postponed
Sagen blev udsat til næste møde | postponed
Tiltrådt | unknown
Oversendt til byrådet | completed
Anbefales godkendt | unknown
Drøftet | completed
Taget til efterretning | unknown
Orientering givet | completed
Der er ansat en projektleder | completed
Der er nedsat en arbejdsgruppe, som arbejder videre med forslaget | completed
Arbejdsgruppen er nedsat og har holdt første møde | completed
Der er etableret samarbejde med politiet, og der holdes møder hver måned | completed | ongoing
Der er søgt midler hos TrygFonden | completed
Der er søgt om midler, afventer svar | completed | planned
Ansøgning sendt, afventer svar | completed | planned
Ansøgning sendt. Svar ventes i maj. | completed | planned
Ansøgningen er imødekommet | completed
Fondsansøgning afslået | cancelled
Vi har fået afslag | cancelled
Kampagnen er planlagt til uge 40, men er endnu ikke godkendt | planned
Kampagnen kører i uge 40 | planned
Kampagnen kørte i uge 40 | completed
Kampagnen har kørt i uge 40 og 41 | completed
Har været afholdt hvert år siden 2010 | ongoing
Afholdes hvert år siden 2010 | ongoing
Har eksisteret siden 2010 | ongoing
Etableret, kører godt | completed | in_progress
Opsættes i uge 20 | planned
Opsættes ikke | cancelled
Er ved at blive sat op | in_progress
Er sat op og virker | completed
Udleveret til alle elever | completed
Uddeles ved arrangementet | planned
Sendes ud i uge 10 | planned
Sendt ud i uge 10 | completed
Bliver sendt ud i uge 10 | planned
Skrives i øjeblikket | in_progress
Laves lige nu | in_progress
Er lavet om til workshop | completed
Gik godt | completed
Gik rigtig godt | completed
Forløb godt | completed
Forløber godt | in_progress
Går godt | in_progress
Godt i gang, første møde holdt 3/5 | in_progress | completed
God fremdrift | in_progress
Ingen fremdrift | not_started
Stilstand | unknown
Står stille | postponed
I venteposition | postponed
Venter | planned
På venteliste | planned
I kø | planned
På todo-listen | not_started
Ikke prioriteret | cancelled
Nedprioriteret | cancelled
Ikke aktuelt lige nu | cancelled
Ikke aktuelt endnu | not_started
Ikke aktuelt længere | cancelled
Endnu ikke aktuelt | not_started
Stadig under opbygning | in_progress
Stadig ikke påbegyndt | not_started
Snart færdig | in_progress
Færdig snart | in_progress
Meget tæt på at være afsluttet | in_progress
Mangler det sidste | in_progress
Mangler lidt | in_progress
Mangler kun evaluering | in_progress
Afholdt, men mangler evaluering | completed | not_started
Afholdt. Mangler evaluering. | completed | not_started
Afholdt. Evaluering følger. | completed | planned
Afholdt. Referat udsendt. | completed
Afholdt – se referat | completed
Afholdt som en del af kulturnatten | completed
Afholdt i stedet for workshop | completed
Erstattet af nyt projekt | cancelled
Overgået til andet projekt | cancelled
Flyttet til andet projekt | postponed
Sammenlagt med projekt 4 | cancelled
Integreret i projekt 4 | completed
Overført til næste år | postponed
Videreført til 2018 | ongoing
Genoptages i 2018 | planned
Genoptaget | in_progress
Gentaget i 2017 | completed
Fordoblet | unknown
Annulleret af ejer | cancelled
Tilbagetrukket | cancelled
Ophævet | cancelled
Udløbet | unknown
Fuldført | completed
Fuldendt | completed
Fuldt implementeret | completed
Ikke fuldt implementeret | partly_completed
Fuldt gennemført | completed
Helt gennemført | completed
Endeligt vedtaget | planned
Mål nået | completed
Mål ikke nået | not_started
Mål delvist nået | partly_completed
Mål opfyldt 80 % | partly_completed
Målopfyldelse 80 % | partly_completed
Resultatet er opnået | completed
Resultater forventes i 2018 | planned
Effekt måles i 2018 | planned
Måles årligt | ongoing
Der måles hvert år | ongoing
Måling foretaget i 2017, næste måling i 2019 | completed
Måling foretages hvert andet år, næste gang 2019 | ongoing

# clauses, options, lists
Vi har gennemført kampagnen, men vi mangler at evaluere den | completed | not_started
Der blev i foråret 2017 afholdt et møde med alle aktører, hvor det blev besluttet at fortsætte samarbejdet | completed
Mødet blev afholdt, hvorefter det blev besluttet at stoppe projektet | completed | cancelled
Mødet blev afholdt d. 3/5, og det blev besluttet at mødes igen til august | completed | planned
Vi har ikke nået det i 2017, men forventer at gennemføre det i 2018 | not_started | planned
Kurset blev ikke gennemført i 2017 pga. manglende tilmeldinger, men forventes gennemført i 2018 | not_started | planned
Det har ikke været muligt at gennemføre kurset | not_started
Det har ikke været muligt at afholde møder i 2017 | not_started
Det var ikke muligt at gennemføre | not_started
Det lykkedes ikke at gennemføre kampagnen | not_started
Det er ikke lykkedes at finde en dato | not_started
Der er endnu ikke fundet en dato | not_started
Der er ikke fundet midler til projektet | not_started
Der arbejdes på at finde en ny dato | in_progress
Vi arbejder på at få det op at stå | in_progress
Arbejder stadig på det | in_progress
Arbejder videre med sagen | ongoing
Under fortsat behandling | in_progress
Behandlingen er i gang | in_progress
Udviklingsarbejdet er igangsat | in_progress
Etablering igangsat | in_progress
Etablering i gang | in_progress
Etablering af legeplads er påbegyndt og forventes færdig til sommer | in_progress | planned
Etablering er sket | completed
Implementering pågår | in_progress
Implementering i gang | in_progress
Implementering afsluttet | completed
Implementering forventes i 2018 | planned
Implementering udskudt | postponed
Implementering ikke påbegyndt | not_started
Implementering sker løbende | ongoing
Opfølgning sker løbende | ongoing
Opfølgning planlagt | planned
Evaluering i gang | in_progress
Evaluering afventer | planned
Evalueringen er udskudt til 2018 | postponed
Evalueringen er ikke foretaget | not_started
Evalueringen er ikke foretaget endnu | not_started
Planen er udarbejdet og sendt i høring | completed | in_progress
Planen er godkendt og gennemføres i 2018 | planned
Planen er godkendt og implementeres | planned
Godkendt, gennemføres i maj | planned
Godkendt. Igangsættes 1/8 | planned
Godkendt og igangsat | in_progress
Ja, er gennemført | completed
Ja - løbende | ongoing
Nej, ikke endnu | not_started
Nej, er udskudt | postponed
Nej, aflyst | cancelled
Ja, planlagt til maj | planned
Gennemført (ja) | completed
Gennemført: ja | completed
Gennemført: nej | not_started
Status: Gennemført | completed
Status: i gang | in_progress
Status: Ikke påbegyndt | not_started
- Gennemført | completed
• Gennemført | completed
1. Gennemført | completed
Gennemført!!! | completed
"Gennemført" | completed
Gennemført… | completed
... gennemført | completed
gennemført (+) | completed
Gennemført ✓ | completed
✓ Gennemført, ⏳ evaluering | completed
Gennemført😀 | completed
Gennemført 3/5.Næste møde planlagt 7/9 | completed | planned
Gennemført3/5 | completed
Gennemført/evalueret | completed
Gennemført/løbende | unknown
Igangsat/løbende | unknown
Planlagt/igangsat | unknown
Ikke gennemført/aflyst | unknown
Planlagt + gennemført | completed | planned
Planlagt & gennemført | completed | planned
Er gennemført. Er evalueret. Er afsluttet. | completed
Er planlagt. Er ikke gennemført. | not_started | planned
Planlagt afholdt i maj | planned
Planlagt gennemført 2018 | planned
Aftalt afholdt 3/5 | planned
Forventet afholdt i maj | planned
Ønskes gennemført i 2018 | planned
Ønsket gennemført i 2018 | planned
Skal afholdes, men dato mangler | planned | not_started
Skal afholdes, dato følger | planned
Dato følger | planned
Dato ikke fastlagt | not_started
Dato endnu ikke fastsat | not_started
Dato endnu ikke på plads | in_progress
Ingen dato endnu | not_started
Afholdes, når vi har fået bevilling | planned
Afholdes hvis der er penge til det | planned
Gennemføres, så snart bevillingen er på plads | planned
Gennemføres såfremt budgettet vedtages | planned
Afventer at vi får penge | planned
Da vi ikke fik bevilling, blev projektet ikke gennemført | not_started
Da lederen stoppede, er projektet sat i bero | postponed
På grund af sygdom er mødet udskudt til maj | postponed
Pga. sygdom blev mødet aflyst | cancelled
Grundet corona er arrangementet aflyst | cancelled
Som følge af besparelser gennemføres kampagnen ikke | cancelled
Efter aftale med skolen er kurset flyttet til 2018 | postponed
Efter ferien går vi i gang | planned
Inden sommerferien afholdes tre møder | planned
I løbet af foråret afholdes tre møder | planned
I 2017 blev der afholdt tre møder | completed
I 2018 afholdes der tre møder | planned
I 2018 forventes der afholdt tre møder | planned
I maj blev kampagnen gennemført, og i august blev den evalueret | completed
Der var planlagt tre møder, men kun to blev afholdt | completed | planned
Af tre planlagte møder er to afholdt | partly_completed
Kun to af tre møder blev afholdt | partly_completed
Kun et enkelt møde blev afholdt | completed
Begge kurser er gennemført | completed
Ingen af møderne er afholdt | not_started
Ingen kurser gennemført i 2017 | not_started
Ikke et eneste møde er afholdt | not_started
Næsten alle møder er afholdt | in_progress
Ikke helt i mål | in_progress
Endnu ikke i mål | in_progress
Ikke i mål | in_progress
Er tæt på målet | in_progress
90 % i mål | partly_completed
99 % færdig | partly_completed
5 % | partly_completed
0-25 % | partly_completed
0,5 % | partly_completed
100% gennemført | completed
100 % færdig | completed
0 % gennemført | not_started
10/10 gennemført | completed
Gennemført på alle skoler undtagen én | partly_completed
Gennemført for 1. og 2. klasse, mangler 3. klasse | partly_completed | not_started
Gennemført i Aalborg, planlagt i Nibe | completed | planned
Gennemført i Aalborg og planlagt i Nibe | completed | planned
Gennemført i Aalborg. Aflyst i Nibe. | completed | cancelled
Aalborg: gennemført. Nibe: planlagt. | completed | planned
Møde 1: afholdt
Møde 2: planlagt | completed | planned
Afholdt 3/5
Afholdt 7/9
Aflyst 3/11 | completed | cancelled
Gennemført 2015, 2016 og 2017 | completed
Afholdt årligt 2015-2017 | completed
Hvert år i uge 40 | ongoing
Årlig begivenhed i uge 40 | ongoing
Tilbagevendende begivenhed | ongoing
Sker hvert forår, næste gang maj 2018 | ongoing
Kører hver tirsdag | ongoing
Kører året rundt | ongoing
Kører med succes | in_progress
Kører på skinner | in_progress
Kører ikke | cancelled
Kører desværre ikke mere | cancelled
Virker | unknown
Bruges dagligt | ongoing
Anvendes løbende | ongoing
Anvendes | planned
Benyttes af mange | planned
Er etableret og bruges dagligt | completed | ongoing
Etableret og i drift | completed | ongoing
Er etableret og fungerer godt | completed
Oprettet og opdateres jævnligt | completed | ongoing
Er blevet en fast tradition | ongoing
Er nu fast praksis | ongoing

# further clauses, slips of the finger, nouns
Gennemført, dog er evalueringen udskudt | completed | postponed
Afsluttet. Rapporten forventes offentliggjort i juni 2018. | completed | planned
Forventes opstartet 1. kvartal 2018. Projektleder er ansat. | planned | completed
Igangsat. Afventer svar fra styrelsen. | in_progress | planned
Påbegyndt; afventer bevilling | in_progress | planned
Sat i bero, genoptages i 2018 | postponed | planned
Udskudt fra 2017 til 2018 | postponed
Sat på standby indtil videre pga. manglende ressourcer | postponed
Er endnu ikke igangsat. Forventes igangsat medio 2018. | not_started | planned
Ikke iværksat | not_started
Ikke realiseret | not_started
Realiseret | completed
Delvist realiseret | partly_completed
Realiseres i 2018 | planned
Opgaven er løst, og der følges op i 2018 | completed | planned
Folderen er trykt og vil blive uddelt i maj | completed | planned
Folderen er under udarbejdelse og vil blive uddelt i maj | in_progress | planned
Folderen trykkes i april og uddeles i maj | planned
Afholdt i januar, februar og marts | completed
Afholdes i januar, februar og marts | planned
Afholdes fast hver tirsdag og torsdag | ongoing
Kampagnen er i gang og slutter i maj | in_progress | planned
Pilotprojekt gennemført, videreføres permanent | completed | ongoing
Pilotprojekt afsluttet, evalueres | completed | planned
Pilot kører | in_progress
Testes i øjeblikket | in_progress
Testes | planned
Under test | in_progress
I test | in_progress
Udvikling i gang | in_progress
Udviklet, ikke testet | completed | not_started
Under udvikling, ikke testet | in_progress | not_started
Klar til test | planned
Venter på test | planned
Skal testes | planned
Mangler test | not_started
Næsten klar | in_progress
Snart klar | in_progress
Klar i maj | completed
Bliver klar i maj | planned
Er klar i maj | completed
Forventes klar i maj | planned
Skulle være klar i maj | not_started
Skulle gerne være klar i maj | planned
Burde være færdig i maj | planned
Kan først gennemføres i 2018 | planned
Gennemføres først i 2018 | planned
Gennemføres tidligst i 2018 | planned
Gennemføres ikke før 2018 | planned
Ikke før 2018 | unknown
Kommer først i 2018 | planned
Kommer senere | planned
Kommer snart | planned
Kommer i uge 12 | planned
Er kommet | completed
Er på vej | in_progress
Er undervejs | in_progress
Er sendt | completed
Er ikke sendt | not_started
Er ikke sendt endnu, sendes i uge 12 | not_started | planned
Er gennemført 3 gange i 2017 og fortsætter i 2018 | completed | ongoing
Er opstartet i 2017 og fortsætter i 2018 | in_progress | ongoing
Fortsætter i 2018, ny projektleder ansat | ongoing | completed
Fortsat under udarbejdelse | in_progress
Fortsat ikke afklaret | not_started
Ikke afklaret | not_started
Afklares i maj | planned
Undersøges | planned
Undersøges nærmere | planned
Undersøges i øjeblikket | in_progress
Overvejes i 2018 | planned
Droppet - for dyrt | cancelled
Droppet indtil videre | postponed
Opgivet, da ingen meldte sig | cancelled
Aflyst (for få tilmeldte) | cancelled
Aflyst 3/5, afholdt 7/9 i stedet | completed | cancelled
Aflyst d. 3/5, flyttet til 7/9 | postponed
Aflyst og flyttet til efteråret | postponed
Aflyst - forventes afholdt i 2018 | postponed | planned
Aflyst, men gennemføres i 2018 | postponed | planned
Afholdt 3/5, næste gang 7/9 | completed
Afholdt 3/5, næste møde 7/9 | completed
Næste møde 7/9 | unknown
Næste møde afholdes 7/9 | planned
Næste møde er 7/9 | unknown
Møder afholdt 3/5 og 7/9, møde 3/11 aflyst | completed | cancelled
Tre ud af fire afholdt, det sidste afholdes i december | partly_completed | planned
2 af 4 afholdt; de øvrige er planlagt | partly_completed | planned
Afholdt for medarbejdere, ikke for borgere | partly_completed
Gennemført for personale, mangler for borgere | completed | not_started
Gennemført internt, planlægges eksternt | completed | planned
Vedtaget 3/5 2017 | planned
Vedtaget og implementeret | completed | planned
Besluttet udskudt | postponed
Besluttet aflyst | cancelled
Besluttet gennemført | planned
Indstillet til godkendelse | planned
Fremsendt til godkendelse | completed
Godkendelse forventes i maj | planned
Godkendelse afventes | planned
Gennemførelse i maj | unknown
Afholdelse i maj | unknown
Gennemførelse | unknown
Afslutning i maj | unknown
Opstart | planned
Aflysning pga. sygdom | cancelled
Udskydelse til 2018 | postponed
Planlægning | planned
Planlægningsfase | planned
Implementeringsfase | in_progress
I implementeringsfasen | in_progress
Idéfase | planned
I idéfasen | planned
Afsluttende fase | in_progress
Afsluttende evaluering mangler | not_started
Gennemørt | completed
Gennenmført | completed
Gennemførrt | completed
Gennemføtr | completed
Planalgt | planned
Planlægt | planned
Plnalagt | planned
Udskudd til maj | postponed
Udksudt | postponed
Ikke pågyndt | unknown
Påbegyndet | in_progress
Igansat | in_progress
Igangssat | in_progress
Iværksatt | in_progress
Afsluttt | completed
Afslutet | completed
Færdigt | completed
Ferdig | completed
Færdi | unknown
Løbemde | ongoing
Løbende. | ongoing
Løpende | ongoing
Aventer svar | planned
Afvendter | planned
Forventtes i maj | planned
Delvidst gennemført | partly_completed
Opsagt | cancelled
Aftalt | planned
Aftale | unknown

# from the programme's own work
Vi har haft et godt møde med politiet | completed
Der har været afholdt kurser for 40 frivillige i 2017 | completed
Er der arbejdet med i 2017 | in_progress
Der er lavet aftale med tre butikker | completed
Aftale indgået med tre butikker | completed
Kampagnefilm er optaget og klippes i øjeblikket | completed | in_progress
Flyers er delt ud på gågaden | completed
Plakater hænges op i uge 35 | planned
Der er hængt plakater op på alle skoler | completed
Facebookside oprettet, 500 følgere | completed
Facebook-opslag lægges op hver uge | ongoing
Nyhedsbrev udsendt i marts, næste nummer i september | completed
Nyhedsbrev udsendes kvartalsvist | ongoing
Tryghedsvandring gennemført d. 12. oktober med 25 borgere og to politibetjente | completed
Tryghedsvandringen måtte aflyses på grund af regn | cancelled
Tryghedsvandringen er flyttet til foråret 2018 | postponed
Belysning udskiftet i tunnelen | completed
Belysningen bliver udskiftet i løbet af 2018 | planned
Belysning er bestilt | in_progress
Hække er klippet | completed
Buske beskæres hvert efterår | ongoing
Beskæring foretages løbende | ongoing
Natteravnene går hver fredag og lørdag | ongoing
Natteravnene er startet op i Vejgaard | in_progress
SSP deltager fast i møderne | ongoing
Politiet deltager i møderne | in_progress
Politiet deltog i alle møder | completed
Gadeplansmedarbejdere er til stede i weekenden | unknown
Undersøgelsen er sendt ud til 1.000 borgere, svarfrist 1/12 | completed
Spørgeskema udarbejdet og udsendt, svarene bearbejdes | completed | planned
Data indsamles | planned
Data er indsamlet og analyseres | completed | planned
Analysen er endnu ikke færdig | in_progress
Resultaterne præsenteres på konferencen i maj | planned
Resultaterne blev præsenteret på konferencen i maj | completed
Resultaterne foreligger | completed
Resultaterne foreligger i maj | planned
Rapporten foreligger ikke endnu | not_started
Kontakt etableret | completed
Kontakten er etableret, og første møde er aftalt til januar | completed | planned
Vi har kontaktet skolerne, men har ikke fået svar | completed | not_started
Vi har ikke hørt fra dem endnu | not_started
Vi venter stadig på bevillingen | planned
Bevilling givet | completed
Bevilling på plads | completed
Bevilling mangler | not_started
Økonomien er ikke på plads | in_progress
Finansiering ikke afklaret | not_started
Ikke finansieret | not_started
Projektbeskrivelse udarbejdes | planned
Projektbeskrivelse er ved at blive skrevet | in_progress
Projektbeskrivelsen er skrevet færdig | completed
Skrevet færdig | completed
Blev færdig i maj | completed
Er blevet færdig | completed
Blev ikke færdig | in_progress
Bliver ikke færdig i år | cancelled
Vi blev forsinket, men er nu i gang | in_progress | postponed
Forsinkelse pga. vejret | unknown
Forventes forsinket | planned
Kører efter planen | in_progress
Alt kører | in_progress
Projektet er kørt i stilling | completed
Ordningen er indført | completed
Ordningen er ikke indført | not_started
Ordningen indføres 1/1 2018 | planned
Ordningen trådte i kraft 1/1 2017 | completed
Træder i kraft 1/1 2018 | planned
Er trådt i kraft | completed
Gælder fra 1/1 2018 | planned
Åbnede 1. maj | completed
Åbnede den 1. maj og har haft 2000 besøgende | completed
Er åbnet | completed
Åbner snart | planned
Lukkede i 2017 | completed
Lukker i 2018 | planned
Uddannelsen er gennemført af 12 medarbejdere | completed
12 medarbejdere har gennemført uddannelsen | completed
12 medarbejdere er i gang med uddannelsen | in_progress
12 medarbejdere skal gennemføre uddannelsen i 2018 | planned
12 ud af 20 medarbejdere har gennemført uddannelsen | partly_completed
Ca. halvdelen af medarbejderne har gennemført uddannelsen | partly_completed
Alle medarbejdere har gennemført uddannelsen | completed
Ingen medarbejdere har gennemført uddannelsen | not_started
Medarbejderne mangler at gennemføre uddannelsen | not_started
Medarbejderne tilbydes uddannelsen løbende | ongoing
"""
