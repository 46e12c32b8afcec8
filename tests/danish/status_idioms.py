"""Status cells by their abbreviations, slips and set phrases, each labelled by the design before it was first read.

In the form of `status_batches`; the counter-examples stand with what they are easily taken for.
"""

from __future__ import annotations

IDIOMS = """
# An abbreviation before the participle
Forv. afsl. ultimo 2018 | planned
Forv. afh. 3/5 | planned
Forv. gennemf. | planned
Forv. udf. 3/5 | planned
Forv. igangs. i maj | planned
Forv. påbeg. 2019 | planned
Forv. udsendt i maj | planned
Forv. udsk. til 2019 | postponed
Forv. i maj | planned
Mødet forv. afh. i uge 42 | planned
forv. afsl. 2019 | planned
Delv. gennemført | partly_completed
Delv. gennemf. | partly_completed
Delv. afsluttet | partly_completed
Delv. afh. | partly_completed
Del vist gennemført | partly_completed
Er del vist afsluttet | partly_completed
Delv. | partly_completed
Løb. opgave | ongoing
Løb. dialog | ongoing
Løb. | ongoing
Løb. opfølgning | ongoing
Opdateres løb. i samarbejde med skolerne | ongoing
Forv. har afholdt møde | completed
Løb afholdt i maj | completed
Et løb for 4. klasserne er gennemført | completed
Løbet er afholdt | completed
Planl. afh. 3/5 | planned
Afventer forv. | planned
Drøftet i forv. | completed
Forv. ikke gennemført | cancelled
Forv. ikke afsluttet før 2019 | planned
Gennemført. Forv. 25 deltagere | completed | planned
Delv. igangsat | in_progress
Opdateres løb. | ongoing
Stafetløb afholdt | completed

# A denial without its blank
ikkegennemført | not_started
Mødet ikkeafholdt | not_started
ikkeigangsat | not_started
Ikkestartet | not_started
ejgennemført | not_started
Er ikkegennemført | not_started
ikkepåbegyndt | not_started
Ikkeudført pga. sygdom | not_started
ikkeafsluttet | in_progress
ikkefærdig | in_progress
ikkeplanlagt | not_started
endnuikke gennemført | not_started
Blevikke afholdt | not_started
Kursus for ikkerygere afholdt | completed
Ejendom købt | completed
Ikkevoldelig kommunikation gennemført | completed
Svar ikkemodtaget | not_started
Midler ikkebevilget | not_started
Ejet af kommunen | unknown

# Set phrases of moving and pausing
Er skudt til næste år | postponed
Skudt til 2019 | postponed
Skydes til 2018 | postponed
Skydes til efteråret | postponed
Skudt til foråret 2019 | postponed
Forskudt til 2021 | postponed
Mødet er forskudt | postponed
Forskydes til maj | postponed
Lagt i dvale | postponed
Ligger i dvale | postponed
Sat i dvale | postponed
Projektet er gået i dvale | postponed
Lagt til side indtil videre | postponed
Lægges til side | postponed
Lagt på hylden | postponed
Ligger på hylden | postponed
Lagt i mølposen | postponed
Lagt på køl | postponed
Lagt i skuffen | postponed
Bero | postponed
Forskudt arbejdstid er indført | completed
Der er skudt flere penge i projektet | completed
Skudt i gang | in_progress
Lagt på nettet | completed
Lagt på hjemmesiden | completed
Skudt et år | postponed
Er skudt ud i fremtiden | postponed
Film skudt i maj | completed
Lagt til rette | completed
Lagt i postkasserne | completed
Lagt i kalenderen | planned

# A beginning that has taken place
Opstart er sket | in_progress
Igangsætning sket | in_progress
Start er sket | in_progress
Iværksættelse er sket | in_progress
Opstart af projektet er sket | in_progress
Opstart har fundet sted | in_progress
Projektstart er sket i maj | in_progress
Der er sket opstart | in_progress
Igangsættelse er sket 3/5 | in_progress
Påbegyndelse er sket | in_progress
Aflysning er sket | cancelled
Udsættelse er sket | postponed
Opstart er ikke sket | not_started
Opstart sker i maj | planned
Opstart forventes sket i maj | planned
Opstartsmøde er afholdt | completed
Efter opstart er der sket meget | completed
Udvidelsen er sket | completed
Opstarten er sket | in_progress
Der er endnu ikke sket opstart | not_started
Indkøb er sket | completed
Siden opstart er der sket udvidelse | completed

# Ready for a day that is over
Legepladsen stod klar til skolestart | completed
Var klar til sommerferien | completed
Blev klar til jul | completed
Pjecen lå klar til mødet | completed
Hallen stod klar til sæsonen | completed
Var klart til åbningen | completed
De var klare til brug | completed
Stod parat til festivalen | completed
Blev ikke klar til jul | not_started
Er klar til udsendelse | planned
Bliver klar til jul | planned
Klar til opstart | planned
Skal være klar til jul | planned

# Where to look
Se under Formidling | unknown
Se under Måling | unknown
Står under Statusbeskrivelse | unknown
Omtales under Måling/metode | unknown
Beskrevet under Formidling | unknown
Nævnt under Evaluering | unknown
Beskrives under Målsætning | unknown
Står beskrevet under Formidling | unknown
Er omtalt under Planlægning | unknown
Uddybes under Handling | unknown
Gennemført, se under Formidling | completed
Under udarbejdelse | in_progress
Er under behandling | in_progress
Bygningen står under renovering | in_progress
Er under afklaring | in_progress

# Open
Er nu åben | ongoing
Caféen er åben | ongoing
Caféen er nu åben | ongoing
Klubben er åben | ongoing
Biblioteket er åbent | ongoing
Huset er nu åbent | ongoing
Legepladsen er åben for alle | ongoing
Åben nu | ongoing
Åben | not_started
Sagen er åben | not_started
Opgaven er åben | not_started
Spørgsmålet er åbent | not_started
Punktet er stadig åbent | not_started
Caféen er fortsat åben | ongoing
Åben for tilmelding | unknown
Opgaven er åben nu | not_started
Åben sag nu | not_started
Den er åben | not_started

# What comes again
Vi følger op hver måned | ongoing
Vi følger løbende op | ongoing
Kurset er afholdt, og vi følger løbende op med skolerne | completed | ongoing
Vi følger jævnligt op med de unge | ongoing
Vi opdaterer siden jævnligt | ongoing
Siden opdateres løbende | ongoing
Siden er oprettet | completed
Alle hverdage | ongoing
Alle tirsdage | ongoing
Tirsdage kl. 14 | ongoing
Mandage og onsdage | ongoing
Lørdage i ulige uger | ongoing
Medarbejderne er til stede i nattelivet alle weekender | ongoing
Kører fortsat | ongoing
Ordningen kører fortsat | ongoing
Kører stadig | ongoing
Bibeholdes | ongoing
Ordningen bibeholdes | ongoing
Tilbuddet bevares | ongoing
Tages op når behovet opstår | ongoing
Evalueringen følger | planned
Rapport følger i maj | planned
Afholdt tre tirsdage | completed
Afholdt 4 onsdage | completed
Holdt to lørdage i maj | completed
Alle tirsdage er afholdt | completed
Gennemført, men ingen har svaret siden | completed
Planlagt i samråd med skolerne siden marts | planned
Vi følger op på mødet i maj | planned
Vi følger sagen | in_progress
Vi følger planen | in_progress
Følges løbende | ongoing
Afholdt tirsdage i maj | completed
Holdes to tirsdage i maj | planned

# Now and soon
Bliver bygget nu | in_progress
Udarbejdes nu | in_progress
Bygges nu | in_progress
Rapporten skrives nu | in_progress
Planen revideres nu | in_progress
Gennemføres nu | in_progress
Planlægges p.t. | planned
Forberedes p.t. | planned
Planlægges lige nu | planned
Planlægges i øjeblikket | planned
Overvejes p.t. | planned
Snart | planned
Snart færdig | in_progress
Udarbejdes p.t. | in_progress
Er nu gennemført | completed
Afholdes nu i maj | planned
Gennemføres nu i stedet til foråret | planned
Opstartes nu | in_progress
Kommer nu | planned
Fortsætter nu | ongoing
Klage modtaget, behandles nu | completed | in_progress
Sker nu | in_progress
Udsættes nu | postponed
Der ansættes nu en medarbejder | planned

# What drags on
Arbejdet er sat i gang, men trækker ud | in_progress
Processen trækker ud | postponed
Sagen trækker ud | postponed
Det trækker ud | postponed
Byggeriet trak ud | postponed
Processen trækker lidt ud | postponed
Sagen trækker i langdrag | postponed
Er i gang, men det trækker ud | in_progress
Trukket ud af programmet | cancelled
Trækkes ud af planen | cancelled
Skolen har trukket sig | cancelled
Skolen trækker sig ud | cancelled
Gennemført, selvom processen trak ud | completed
Lærerne har trukket sig ud | cancelled
Vi trækker stikket ud | cancelled

# Denials of their own
Ikke blevet til noget endnu | not_started
Er ikke blevet til noget endnu | not_started
Det er ikke blevet til noget endnu | not_started
Er endnu ikke blevet til noget | not_started
Ikke muligt endnu | not_started
Blev ikke til noget | cancelled
Er ikke blevet til noget | cancelled
Kan ikke lade sig gøre endnu | not_started
Aldrig blevet til noget | cancelled
Det blev aldrig til noget | cancelled
Er aldrig blevet til noget | cancelled
Kan ikke besvares | unknown
Kan ikke oplyses | unknown
Kan ikke vurderes | unknown
Kan ikke måles | unknown
Kan endnu ikke vurderes | unknown
Kan ikke besvares endnu | unknown
Effekten kan ikke måles | unknown
Kan desværre ikke oplyses | unknown
Kan p.t. ikke opgøres | unknown
Kan ikke gennemføres | cancelled
Ingen møder i perioden | not_started
Ingen kurser i år | not_started
Ingen arrangementer i 2018 | not_started
Ingen nye forløb i perioden | not_started
Ingen temadage i efteråret | not_started
Ingen besøg i år | not_started
Ingen bemærkninger | unknown
Ingen problemer | unknown
Gennemført. Ingen møder i perioden | completed
Ingen møder er aflyst | unknown
Vi kan ikke vurdere effekten | unknown
Gennemført, men effekten kan ikke måles | completed
Ingen deltagere | unknown
Ingen kurser aflyst | unknown
Ingen møder afholdt | not_started
Kan ikke afholdes | cancelled

# Parts
0/4 møder afholdt | not_started
0/4 afholdt | not_started
0/3 gennemført | not_started
5/8 møder afholdt | partly_completed
5/14 afholdt | partly_completed
12/20 gennemført | partly_completed
Det meste er gennemført | partly_completed
Det meste gennemført | partly_completed
Flertallet gennemført | partly_completed
Flertallet af møderne er afholdt | partly_completed
Langt de fleste er afholdt | partly_completed
Den største del er gennemført | partly_completed
Mere end halvdelen er gennemført | partly_completed
Over halvdelen afholdt | partly_completed
Gennemført for 8. klasserne, ikke for 9. | partly_completed
Gennemført for de små, ikke for de store | partly_completed
Afholdt hos børnene, men ikke hos de unge | partly_completed
Afholdt (ikke for 9. klasse) | partly_completed
Det meste er i gang | in_progress
Anbefalet af flertallet | unknown
Afholdt, ikke for børn men for voksne | completed
3/5 afholdt | completed
Gennemført, dog ikke for 9. klasse | partly_completed
Gennemført i hallen, ikke i salen | completed
Det meste af arbejdet mangler | not_started
Planlagt for 8. klasse, ikke for 9. | planned
Gennemført for alle, ikke kun for børn | completed

# What is done and what is left, both counted
To ture gennemført (maj og september), en tur mangler | partly_completed | not_started
To åbnet, tre på vej | partly_completed | in_progress
2 gennemført, 1 udestår | partly_completed | not_started
Gennemført på tre skoler, mangler på to | partly_completed | not_started
Vi har holdt tre kurser, mangler to | partly_completed | not_started
Afholdt to gange. En gang mangler | partly_completed | not_started
Tre møder afholdt, to planlagt | completed | planned
Tre møder afholdt, to aflyst | completed | cancelled
Et møde afholdt, 2. møde er ikke afholdt | completed | not_started
Kursus 1 gennemført, kursus 2 mangler | completed | not_started
Afholdt med 35 deltagere, 2 mangler beviset | completed | not_started
To ture gennemført, en evaluering mangler | completed | not_started
Møderne er gennemført, evalueringen mangler | completed | not_started

# What is handed out next
Pjece trykt, skal deles ud i januar | completed | planned
Folder trykt, deles ud i maj | completed | planned
Materialet er klar, skal sendes ud i maj | completed | planned

# Slips of writing
Forsætter i 2019 | ongoing
Forsætter | ongoing
Vi forsætter | ongoing
løbene | ongoing
Løbene opgave | ongoing
Løbene er afholdt | completed
Fædig | completed
Færdg | completed
Er fædig | completed
Alyst | cancelled
Afyst | cancelled
Utsat | postponed
udkudt | postponed
Mødet er utsat til maj | postponed
Ikke gemmenført | not_started
Gemmenført | completed
Med forsæt | unknown

# Abbreviations
Afv. svar | planned
Afv. bevilling | planned
Påb. | in_progress
Påb. i maj | in_progress
Ikke påb. | not_started
Udarb. | completed
Udarb. og godkendt | completed
Forv. udarb. i maj | planned
Mgl. | not_started
Mgl. svar | not_started
Vedv. | ongoing
Igangv. | in_progress

# Words and phrases of the state
Udestående | not_started
Er udestående | not_started
De udestående punkter er afsluttet | completed
Virkeliggjort | completed
Er blevet til virkelighed | completed
Blev til virkelighed i 2018 | completed
Er blevet en realitet | completed
Skal gøres til virkelighed | planned
Tydeliggjort | completed
Indsatsen er permanentgjort | ongoing
Del af driften | ongoing
Er nu del af hverdagen | ongoing
Stadig aktiv | ongoing
Fortsat aktiv | ongoing
Er stadig aktivt | ongoing
Tilbuddet består | ongoing
Består | ongoing
Tilbuddet består af tre dele | unknown
Stående punkt | ongoing
Stående punkt på dagsordenen | ongoing
Er et stående punkt | ongoing
Nærmer sig afslutning | in_progress
Projektet nærmer sig sin afslutning | in_progress
Sagen verserer | in_progress
Sagen verserer stadig | in_progress
På idéstadiet | planned
Er på idestadiet | planned
Hurtigst muligt | planned
Opsagt | cancelled
Lejemålet er opsagt | cancelled
Afbestilt | cancelled
Bussen er afbestilt | cancelled
Lokalet er afbooket | cancelled
Afholdes hver 2. torsdag | ongoing
Møder hver 3. uge | ongoing
Hver 14. dag | ongoing

# An exception in brackets, or of a place
Gennemført (ikke i Gug) | partly_completed
Gennemført (dog ikke i Gug) | partly_completed
Gennemført (undtagen Gug) | partly_completed
Gennemført (undtagen i Gug) | partly_completed
Gennemført (på nær i Gug) | partly_completed
Gennemført (på nær Gug og Nibe) | partly_completed
Afholdt (bortset fra Hasseris) | partly_completed
Afholdt [med undtagelse af Hasseris Skole] | partly_completed
Afholdt 3/5 (dog ikke på Gl. Lindholm Skole) | partly_completed
Udleveret (undtagen til 9. klasse) | partly_completed
Uddelt (ikke til 9. klasserne) | partly_completed
Gennemført (ikke på alle skoler) | partly_completed
Gennemført (ikke på Sofiendalskolen) | partly_completed
Skiltene er sat op (ikke i Nibe) | partly_completed
Gennemført (ikke i 9. klasse) | partly_completed
Gennemført (ikke i alle afdelinger) | partly_completed
Gennemført (ikke i maj) | completed
Gennemført (undtagen i uge 42) | completed
Gennemført (undtagen to skoler) | partly_completed
Gennemført, dog ikke i Gug | completed
Gennemført (ikke i samarbejde med Gug) | completed
Gennemført (ikke i år) | completed
Gennemført (ikke i Gug, men i Nibe) | completed
Gennemført (ikke i hallen, men på skolen) | completed
Gennemført (ikke på dansk) | completed
Gennemført (også i Gug) | completed
Gennemført (ikke evalueret i Gug) | completed
Planlagt (ikke i Gug) | planned
Aflyst (undtagen Gug) | cancelled
Løbende (undtagen i Gug) | ongoing
Gennemført i alle byer undtagen Gug | partly_completed
Ikke gennemført (undtagen i Gug) | not_started

# A person whose name looks like a verb
Ikke afholdt - underviser syg | not_started
Ikke startet. Underviser mangler | not_started
Udskudt - underviser syg. Ny dato: 3/10 | postponed
Udskudt - træner syg | postponed
Udskudt, vejleder syg | postponed
Udskudt - deltager syg | postponed
Udskudt - underviser sygemeldt | postponed
Udskudt, underviser er syg | postponed
Udskudt - rådgiver på barsel | postponed
Udskudt. Underviser forhindret | postponed
Udskudt – underviser blev syg | postponed
Udskudt, underviser har meldt afbud | postponed
Udskudt, underviser ikke fundet | postponed | not_started
Ikke startet. Vejleder på orlov | not_started
Ikke startet. Underviser ikke ansat | not_started
Ikke startet. Ny underviser søges | not_started | planned
Udskudt - underviser kunne ikke | postponed
Udskudt - underviser desværre syg | postponed
Udskudt, ekstern underviser syg | postponed
Aflyst - underviser syg | cancelled
Planlagt - underviser fraværende i maj | planned
Udskudt - sælger syg | postponed
Ikke startet, underviser opsagt | not_started
Udskudt - underviser i karantæne | postponed
Udskudt - underviser uden tid | postponed | in_progress
Ikke afholdt - underviser udeblev | not_started
Ikke startet, men underviser på skolerne | in_progress | not_started
Politiet underviser i skolerne | in_progress
Vi underviser og vejleder | in_progress
Underviser syg | unknown
Planlagt, men underviser nu | in_progress | planned
Underviser på skolerne | in_progress
Underviser hver tirsdag | ongoing
Underviser 9. klasser | in_progress
Underviser fortsat | in_progress
Underviser syge børn | in_progress
Vejleder borgere om sundhed | in_progress
Vi vejleder syge borgere | in_progress
Vejleder ikke længere | cancelled
Deltager i netværk | in_progress
SSP deltager | in_progress
Deltager ikke | cancelled
Træner hver onsdag | ongoing
"""
