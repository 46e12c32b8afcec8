"""What looks like a date and is none: one text a line, with the form's year given, as it would be in a form."""

from __future__ import annotations

import pytest

from statusparse.danish.dates import scan

NONE = """
# nothing at all
Gennemføres løbende
Planlagt (til godkendelse)
Der arbejdes fortsat med indsatsen i nattelivet
-
# shares of what is counted
4/5 møder afholdt
3/5 møder er holdt
3/5 møder
(3/5 møder)
4/5 planlagte møder afholdt
Afholdt 2/3 kurser
2/6 skoler besøgt
3/4 borgermøder gennemført
4/5 forløb gennemført
5/5 aktiviteter gennemført
10/12 samtaler holdt
1/2 undervisningsforløb
# ages
Unge i alderen 15-18 år
børn på 6-12 år
de 15-18-årige
den 3-5-årige gruppe
18 år og derover
1/2 år gamle
unge under 25
mænd i 30'erne
en ung mand i 30'erne
kvinder i slutningen af 40'erne
# paragraphs, points, pages, laws
§ 17
§ 17, stk. 3
§§ 12-14
jf. § 4, stk. 2, nr. 3
pkt. 3.1
(se pkt. 3.1.2)
punkt 5.4
Side 1 af 10
s. 12-14
kap. 3
afsnit 2.4
bilag 3.1
tabel 4.2
lov nr. 1234
bek. nr. 2017
stk. 2
artikel 6.1
# case, phone, CPR, version numbers
Sagsnr. 15.04.10-P20-1-15
Sagsnr. 2017-1234
sag 17/12345
2017-12345
J.nr. 01.02.03-A26-4-16
Journalnr. 2016/0012345
CPR 010117-0000
010117-1234
tlf. 20 17 20 18
Tlf. 9931 2017
telefon 12 05 20 17
+45 20 17 12 05
mobil 2012 2017
ring på 98 12 05 17
version 1.5
version 2.1.17
v. 3.1
v2.0
IP 10.10.10.10
10.12.10.12
EAN 5798003742017
CVR 29189420
konto 2017-12
ISO 9001:2015
forordning (EU) 2016/679
Windows 2016
Office 2013
ordre 123-2017-5
# fractions, decimals, amounts
1/2 liter
1/2 time
3/4 af eleverne
2/3 af de unge
Max. ½ side
Max. 1/2 side
1½ år
½ - 1½ år
3,5 mio. kr.
17,6 mia. kr.
406,0 mio. kr.
2.018.000 kr.
2.018 kr.
kr. 2017
kr. 2.017,50
2017 kr.
2017,- i alt
500 kr. om året
20 % af budgettet
1.5 mio.
10.12 km
3.5 km
12.10 kr.
# counts
2017 deltagere
i alt 2017 deltagere
over 2000 besøgende
ca. 2000
mere end 2000 har svaret
2012 tilmeldinger
2017 borgere har svaret
der er udsendt 2018 foldere
1900-2000 besøgende
3-5 møder
10-12 deltagere
5 ud af 10
3 af 5
nr. 2018
antal 2017
2017 m²
1950 boliger
# durations and recurrences
hver anden uge
hver 2. uge
hver uge
hver mandag
hver måned
hvert kvartal
hvert halvår
hvert år i maj
hvert forår
hvert år i uge 42
1. maj hvert år
d. 1. marts til d. 1. april hvert år
Mødes 1. torsdag i måneden
i sidste kvartal
sidste forår
hver sommer
årligt i maj
hvert år den 1. maj
den 1. i hver måned
2 gange om året
en gang i kvartalet
5 uger
3 måneder
14 dage
i 2 uger
om sommeren
om vinteren er der lukket
om foråret og efteråret
24/7
døgnåbent 24/7
24/7-bemanding
24-7
# addresses and places
4760 Vordingborg
9000 Aalborg
2000 Frederiksberg
1950 Frederiksberg C
Boulevarden 13, 9000 Aalborg
Stigsborgvej 5-7
Havnegade 2017
Nørregade 12, 3. th.
lokale 3.12
Lokalplan 14.12
bygning 12.10
DK-2017
# names, other words
Kontakt Maj Hansen
Kontakt Maj
Maj Hansen er tovholder
Ansvarlig: Maj-Britt Jensen
Ansvarlig: Maj
Tak til Maj
mødet med Maj
mødet ved Maj og Jan
Maj, Peter og Ole deltog
Kontaktperson: August Hansen
Jan Madsen og August Krogh
Maj er på barsel
Jan deltog i mødet
man kan kontakte os
ons tager vi imod
man skal tilmelde sig
den gode jul
god jul og godt nytår
inden jul
efter påske
inden sommerferien
i pinsen
juleferien
sidste mandag
på fredag
torsdag kl. 10
fredag den 13.
mandag og onsdag
en varm sommer
forårsrengøring
sommerfest
midt i byen
først på dagen
senest i morgen
inden længe
fra start til slut
siden sidst
frem til mødet
i ugen
i denne uge
sidste uge
i år
næste år
for to uger siden
i går
i dag
i morgen
om tre uger
Covid-19
uge og måned
1. og 2. udkast
Borgermøde 2 og 3
# grades and scores
karakteren 12
karakter 7/10
vandt 3-2
4/5 stjerner
02-12
# clock times
10.10-11.05
08.15-11.45
inden kl. 12
fra kl. 20 til 06
kl. 13.00-15.30
kl. 10.12
klokken 07.00 til 08.30
8.00 – 11.30
fra kl. 20 til 06
kl. 10 til 12
12:10
17.30
09:10-10:12
# web, mail, files
https://tryg.aalborg.dk/nyheder/2017/11/nordjyllands-politi
www.aalborg.dk/2017/maj
https://x.dk/24.11.2017
maj.hansen2017@aalborg.dk
hoeringssvar.pdf (130.9 KB)
referat_24.11.2017.pdf
Status 2017.docx
rapport-2017-11-24.pdf
billede_2017.jpg
# others
FT 3,5 træningen nedlægges
1. stedfortræder deltog
Karre 3-4 mangler
1. klasse og 8. klasse
3. gang
1. prioritet
2. th.
5. kvartal
3. halvår
12-14
3/45
12.34.56
1.1 Formål
2.3 Metode
# the edges of each rule
Mail fra Maj
Huset er bygget i 2100
kvartal 5
sidste kvartal
13/2017
i 1699
17/4-a
August Krogh
maj hvert år
# lists, bounds and what was moved
version 2017
Office 2016
§ 12-14
1.5 mio. kr.
kl. 10-12
3/4 af pladserne
15-18 år
tlf. 12 34 56 78
CPR 010170-1234
Maj Hansen deltog
32. maj 2017a
på 12.10 kr.
om foråret
udgangen af
primo
medio
uge
uge 54x
kvartal
skoleåret
sæsonen
fra og med
mandag
2017/16
# figures that are no day, and signs before a number
i 95'erne
Vi venter på okt gruppen
En sommer med børn
7:24.11.2017
24.11.2017t
24.11.2017a4
24.11.2017_1
u. 54
u. 0
u54
Q0
Q5
0. kvartal
den 24-13
den 13-24 deltog
11/24/17
24.13.17
1. 12. 17
Afholdt for 1. 2. 18. klasse
Afholdt 1. 2. 10. klasse
Den 5. 3. 18 deltagere
den 24. i 13.
5. og 6. kvartal
#2018
$ 2018
€ 2018
£ 2018
> 2018
< 2018
+2018
nr. 45, 2018 stk.
Antal: 2018
antal 2000
ca. 1900
omkring 2000 tilmeldte
12 2018 34
2018 12 34
Kontakt Maj, 45
Kontakt Jan
August Krogh, Jan Madsen
Maj kommer
mar og fre
# short forms and ends of ranges
den 1 -6
i 17
'17
kvinder i 30'erne
# figures and hyphens
1 - 2 - 2018 deltagere
8 - 10 - 18 tilmeldte
holdene 2 - 3 - 4
# rows of numbers
Værdier 12,10,2017,14
Værdier 05,12,10,2017
Værdier 12,10,2017.5
Vi fik 24 11 2017
24 11 2017
tlf. 24 11 20 17
afholdt 24 11 2017 18
afholdt 24 13 2017
# short months that are none
Kontakt Jan og Mar
Kun aug er med
lør og mar
# words like months
Augusta og Agust Hansen kommer
Junior- og seniorhold
Oktoberfesten og decembermødet
septembers møder
Marta og Mats
de normerer og normerne
# rooms and routes like half-years
Mødes i H2
senest i lokale H1
H1N1 2009
bus H2 2 gange
H2-lokalet er klar
omkr. 2000 deltagere
omkr. 50
# hours without their stop
Lukker kl. 2015 på hverdage
Åbent kl. 1930-2015
Ring klokken 2018
# measures and prices
Pris: 12.05,- pr. kop
Entre 10.05,-
Pris 2018,-
Målt til 12.5 mg/l
Målt til 12.5 mg
Temperatur 12.5 °C
Temperatur 12.5°C
12.5 dB støj
lys på 12.5 lux
tryk på 12.5 bar
forbrug 10.5 kWh/m2
fart 10.5 km/t
Der er lagt 2017 kvm nyt gulv
solceller på 2018 kWh
# knocking on wood
7-9-13, det holder forhåbentlig
Det går, 7-9-13!
Vi klarer den, 7-9-13, siger alle
# names after days
Samarbejde med 4. Maj Kollegiet er kommet i gang
Ny leder på 1. Maj-skolen
Byfest på 5. Juni Plads
Møde på 1. Maj Plads
# a month without its last letter, alone
Augus
Janua
Septembe
Møde Augus Hansen
# an hour
Torsdag kl. 2030
Åben kl. 2015
# two numbers of two things, parts of a mixture
Normering i aftenvagt: 8/5 med/uden elever
Fremmøde 12/8 drenge/piger
Afstemning 7/5 for/imod
Blandes 1/10 med vand
Sæben fortyndes 1/5 med vand
Blandet 1/3 med sand
"""


@pytest.mark.parametrize("text", [line for line in NONE.strip().splitlines() if not line.startswith("#")])
def test_finds_no_date(text: str) -> None:
    assert [date.text for date in scan(text, 2017).dates] == []


@pytest.mark.parametrize("text", [line for line in NONE.strip().splitlines() if not line.startswith("#")])
def test_reports_no_fault_where_there_is_no_date(text: str) -> None:
    assert scan(text, 2017).faults == ()


@pytest.mark.parametrize("around", ["Første punkt\n{}\nSidste punkt", "- {}\n- Andet punkt"])
def test_finds_no_date_on_a_line_of_its_own(around: str) -> None:
    for text in NONE.strip().splitlines():
        found = scan(around.format(text), 2017)
        assert [date.text for date in found.dates] == [], text
        assert found.faults == (), text


@pytest.mark.parametrize("text", ["efterårsferien 2018", "sommerferien 2018", "inden sommerferien 2018"])
def test_a_school_holiday_is_no_date_and_leaves_its_year(text: str) -> None:
    assert [date.edtf for date in scan(text, 2017).dates] == ["2018"]
