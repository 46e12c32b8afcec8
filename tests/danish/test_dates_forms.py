"""Every way of writing a date that the design names, each with the days it means.

Written by hand from the design, row by row: text | the date's words | precision | first..last day | EDTF.
The form's year is 2017 throughout; a row without EDTF has that of its days. Several dates stand on lines of their own,
the text left out after the first.
"""

from __future__ import annotations

from datetime import date

import pytest

from statusparse.danish.dates import scan

FORMS = """
# days in figures
Gennemført 24.11.2017 | 24.11.2017 | day | 2017-11-24
Gennemført 01.06.2017. | 01.06.2017 | day | 2017-06-01
Gennemført 1.6.2017 | 1.6.2017 | day | 2017-06-01
Gennemført 1.6.17 | 1.6.17 | day | 2017-06-01
Gennemført 01.06.17 | 01.06.17 | day | 2017-06-01
Gennemført 01-06-2017 | 01-06-2017 | day | 2017-06-01
Gennemført 1-6-2017 | 1-6-2017 | day | 2017-06-01
Gennemført 01-06-17 | 01-06-17 | day | 2017-06-01
Gennemført 1/6/2017 | 1/6/2017 | day | 2017-06-01
Gennemført 01/06/17 | 01/06/17 | day | 2017-06-01
Gennemført 1/6-2017 | 1/6-2017 | day | 2017-06-01
Gennemført d. 3/4-17 | 3/4-17 | day | 2017-04-03
Gennemført 3/4 - 2017 | 3/4 - 2017 | day | 2017-04-03
Gennemført 3/4 2018 | 3/4 2018 | day | 2018-04-03
Gennemført 3/4, 2018 | 3/4, 2018 | day | 2018-04-03
Gennemført 3/4 '18 | 3/4 '18 | day | 2018-04-03
Gennemført 24. 11. 2017 | 24. 11. 2017 | day | 2017-11-24
Gennemført 24.11 2017 | 24.11 2017 | day | 2017-11-24
Gennemført 24.11. 2017 | 24.11. 2017 | day | 2017-11-24
Gennemført 24.11.-17 | 24.11.-17 | day | 2017-11-24
Gennemført 8. 3. 18 | 8. 3. 18 | day | 2018-03-08
Gennemført den 8. 3. 18. | 8. 3. 18 | day | 2018-03-08
Gennemført 8.3. 18 | 8.3. 18 | day | 2018-03-08
Gennemført 8. 3.18 | 8. 3.18 | day | 2018-03-08
Gennemført 8.3. 18 deltagere | 8.3. | day | 2017-03-08
Gennemført 8.3. 18. klasse | 8.3. | day | 2017-03-08
Gennemført 8.3. 18.30 | 8.3. | day | 2017-03-08
Gennemført 8.3. 18-20 | 8.3. | day | 2017-03-08
Gennemført 24/11 | 24/11 | day | 2017-11-24
Gennemført 1/6 | 1/6 | day | 2017-06-01
1/6 | 1/6 | day | 2017-06-01
Gennemført 1/6. | 1/6 | day | 2017-06-01
Gennemført 24.11. | 24.11. | day | 2017-11-24
Gennemført 24.11 | 24.11 | day | 2017-11-24
Gennemført d. 1.6 | 1.6 | day | 2017-06-01
Gennemført den 1.6. kl. 15 | 1.6. | day | 2017-06-01
Gennemført 1.6 | 1.6 | day | 2017-06-01
Holdes den 24-12 | 24-12 | day | 2017-12-24
Gennemført 2017-11-24 | 2017-11-24 | day | 2017-11-24
Gennemført 2017/11/24 | 2017/11/24 | day | 2017-11-24
Oprettet 2017-11-24T10:15:00 | 2017-11-24 | day | 2017-11-24
Gennemført den 24. i 11. | 24. i 11. | day | 2017-11-24
Født 1/6-68 | 1/6-68 | day | 2068-06-01
Født 1/6-69 | 1/6-69 | day | 1969-06-01
(1/6) | 1/6 | day | 2017-06-01
# days with the month's name
Gennemført den 6. november 2017 | 6. november 2017 | day | 2017-11-06
Gennemført 6. november | 6. november | day | 2017-11-06
Gennemført 6 november | 6 november | day | 2017-11-06
Gennemført 6.november 2018 | 6.november 2018 | day | 2018-11-06
Gennemført 6. NOVEMBER 2018 | 6. NOVEMBER 2018 | day | 2018-11-06
Gennemført 6. november, 2018 | 6. november, 2018 | day | 2018-11-06
Gennemført 6. nov. 2018 | 6. nov. 2018 | day | 2018-11-06
Gennemført 6. nov 2018 | 6. nov 2018 | day | 2018-11-06
Gennemført 6. nov. | 6. nov. | day | 2017-11-06
Gennemført 6. nov | 6. nov | day | 2017-11-06
Gennemført 6 nov 18 | 6 nov 18 | day | 2018-11-06
Gennemført 6. november '18 | 6. november '18 | day | 2018-11-06
Gennemført 6. november ’18 | 6. november ’18 | day | 2018-11-06
Gennemført 6. nov. -18 | 6. nov. -18 | day | 2018-11-06
Gennemført 6-nov-2018 | 6-nov-2018 | day | 2018-11-06
Gennemført 3. jul 2018 | 3. jul 2018 | day | 2018-07-03
Gennemført 3. jan. 2018 | 3. jan. 2018 | day | 2018-01-03
Gennemført 3. febr. 2018 | 3. febr. 2018 | day | 2018-02-03
Gennemført 3. mar. 2018 | 3. mar. 2018 | day | 2018-03-03
Gennemført 3. apr 2018 | 3. apr 2018 | day | 2018-04-03
Gennemført 3. maj 2018 | 3. maj 2018 | day | 2018-05-03
Gennemført 3. jun. 2018 | 3. jun. 2018 | day | 2018-06-03
Gennemført 3. aug 2018 | 3. aug 2018 | day | 2018-08-03
Gennemført 3. sept. 2018 | 3. sept. 2018 | day | 2018-09-03
Gennemført 3. sep 2018 | 3. sep 2018 | day | 2018-09-03
Gennemført 3. okt. 2018 | 3. okt. 2018 | day | 2018-10-03
Gennemført 3. dec. 2018 | 3. dec. 2018 | day | 2018-12-03
Gennemført den sjette november | sjette november | day | 2017-11-06
Gennemført den enogtyvende marts 2018 | enogtyvende marts 2018 | day | 2018-03-21
Gennemført den første maj | første maj | day | 2017-05-01
Gennemført 6. november 2018 | 6. november 2018 | day | 2018-11-06
den 29. februar 2020 | 29. februar 2020 | day | 2020-02-29
# weekdays
Møde mandag den 6. november 2017 | mandag den 6. november 2017 | day | 2017-11-06
Møde mandag d. 6. november | mandag d. 6. november | day | 2017-11-06
Møde mandag 6/11 | mandag 6/11 | day | 2017-11-06
Møde man. d. 6/11 kl. 16-18 | man. d. 6/11 | day | 2017-11-06
Møde ons. d. 8/11 kl. 16-18 | ons. d. 8/11 | day | 2017-11-08
Møde onsdag, den 8. november | onsdag, den 8. november | day | 2017-11-08
Møde fre 10/11 | fre 10/11 | day | 2017-11-10
Møde lør. 11. nov. | lør. 11. nov. | day | 2017-11-11
Møde Torsdag d. 9.11.2017 | Torsdag d. 9.11.2017 | day | 2017-11-09
Møde torsdag i uge 45 | torsdag i uge 45 | day | 2017-11-09
Kan man den 6. november deltage? | 6. november | day | 2017-11-06
# months
Gennemført i september 2017 | september 2017 | month | 2017-09-01..2017-09-30 | 2017-09
Planlagt januar 2018 | januar 2018 | month | 2018-01-01..2018-01-31 | 2018-01
Planlagt til januar | januar | month | 2017-01-01..2017-01-31 | 2017-01
Planlagt jan. 2018 | jan. 2018 | month | 2018-01-01..2018-01-31 | 2018-01
Planlagt jan 2018 | jan 2018 | month | 2018-01-01..2018-01-31 | 2018-01
Planlagt i feb. | feb. | month | 2017-02-01..2017-02-28 | 2017-02
Planlagt i Maj | Maj | month | 2017-05-01..2017-05-31 | 2017-05
Planlagt maj | maj | month | 2017-05-01..2017-05-31 | 2017-05
Maj: borgermøde | Maj | month | 2017-05-01..2017-05-31 | 2017-05
Planlagt Maj | Maj | month | 2017-05-01..2017-05-31 | 2017-05
Frist: Maj | Maj | month | 2017-05-01..2017-05-31 | 2017-05
Udskudt til April | April | month | 2017-04-01..2017-04-30 | 2017-04
Gennemført April/Maj | April/Maj | range | 2017-04-01..2017-05-31 | 2017-04/2017-05
i August | August | month | 2017-08-01..2017-08-31 | 2017-08
Planlagt okt | okt | month | 2017-10-01..2017-10-31 | 2017-10
MAJ 2018 | MAJ 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Planlagt maj, 2018 | maj, 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Planlagt maj i 2018 | maj i 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Planlagt maj-18 | maj-18 | month | 2018-05-01..2018-05-31 | 2018-05
Planlagt nov. '18 | nov. '18 | month | 2018-11-01..2018-11-30 | 2018-11
Planlagt 11/2018 | 11/2018 | month | 2018-11-01..2018-11-30 | 2018-11
Planlagt 2018-03 | 2018-03 | month | 2018-03-01..2018-03-31 | 2018-03
i maj måned 2018 | maj måned 2018 | month | 2018-05-01..2018-05-31 | 2018-05
i løbet af marts 2018 | marts 2018 | month | 2018-03-01..2018-03-31 | 2018-03
gennem marts 2018 | marts 2018 | month | 2018-03-01..2018-03-31 | 2018-03
# weeks
Gennemført i uge 45 | uge 45 | week | 2017-11-06..2017-11-12
Gennemført i uge 45 2018 | uge 45 2018 | week | 2018-11-05..2018-11-11
Gennemført uge 48/2017 | uge 48/2017 | week | 2017-11-27..2017-12-03
Gennemført uge 42, 2018 | uge 42, 2018 | week | 2018-10-15..2018-10-21
Gennemført uge 42 i 2018 | uge 42 i 2018 | week | 2018-10-15..2018-10-21
Gennemført uge 42-2018 | uge 42-2018 | week | 2018-10-15..2018-10-21
Gennemført uge 42/18 | uge 42/18 | week | 2018-10-15..2018-10-21
Gennemført uge 5/18 | uge 5/18 | week | 2018-01-29..2018-02-04
Gennemført uge 42 '18 | uge 42 '18 | week | 2018-10-15..2018-10-21
Gennemført uge nr. 45 | uge nr. 45 | week | 2017-11-06..2017-11-12
Gennemført Uge 1 2018 | Uge 1 2018 | week | 2018-01-01..2018-01-07
Gennemført uge 53 2020 | uge 53 2020 | week | 2020-12-28..2021-01-03
Gennemført uge45 | uge45 | week | 2017-11-06..2017-11-12
Gennemført i 2018 uge 42 | 2018 uge 42 | week | 2018-10-15..2018-10-21
Gennemført 2018-W42 | 2018-W42 | week | 2018-10-15..2018-10-21
i ugerne 46-47 | ugerne 46-47 | range | 2017-11-13..2017-11-26
i uge 46-47 2018 | uge 46-47 2018 | range | 2018-11-12..2018-11-25
i uge 46/47 | uge 46/47 | range | 2017-11-13..2017-11-26
i uge 46 og 47 | uge 46 og 47 | range | 2017-11-13..2017-11-26
i uge 46, 47 og 48 | uge 46, 47 og 48 | range | 2017-11-13..2017-12-03
fra uge 46 til uge 48 | fra uge 46 til uge 48 | range | 2017-11-13..2017-12-03
uge 46 til 48 | uge 46 til 48 | range | 2017-11-13..2017-12-03
uge 50-2 | uge 50-2 | range | 2017-12-11..2018-01-14
uge 50 2017 - uge 2 2018 | uge 50 2017 - uge 2 2018 | range | 2017-12-11..2018-01-14
uge 6 og 8 | uge 6 | week | 2017-02-06..2017-02-12
 | 8 | week | 2017-02-20..2017-02-26
# quarters and half-years
i 3. kvartal 2017 | 3. kvartal 2017 | quarter | 2017-07-01..2017-09-30 | 2017-35
i 3. kvartal | 3. kvartal | quarter | 2017-07-01..2017-09-30 | 2017-35
i fjerde kvartal 2018 | fjerde kvartal 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
4. kvt. 2018 | 4. kvt. 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
1. kvt 2018 | 1. kvt 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
2. kvartal, 2018 | 2. kvartal, 2018 | quarter | 2018-04-01..2018-06-30 | 2018-34
Q1 2018 | Q1 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
q4-2018 | q4-2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
Q2/18 | Q2/18 | quarter | 2018-04-01..2018-06-30 | 2018-34
Planlagt til Q3/17 | Q3/17 | quarter | 2017-07-01..2017-09-30 | 2017-35
Q3 '18 | Q3 '18 | quarter | 2018-07-01..2018-09-30 | 2018-35
Q3 ’18 | Q3 ’18 | quarter | 2018-07-01..2018-09-30 | 2018-35
Q3/18-Q1/19 | Q3/18-Q1/19 | range | 2018-07-01..2019-03-31 | 2018-07/2019-03
1. og 2. kvartaler | 1. og 2. kvartaler | range | 2017-01-01..2017-06-30 | 2017-01/2017-06
Afsluttes i slutningen af indeværende år | slutningen af indeværende år | range | 2017-09-01..2017-12-31 | 2017-09/2017-12
Afsluttes inden udgangen af dette år | inden udgangen af dette år | range | ..2017-12-31 | /2017-12-31
Kursus med start maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
2018 Q3 | 2018 Q3 | quarter | 2018-07-01..2018-09-30 | 2018-35
Klar i Q1 | Q1 | quarter | 2017-01-01..2017-03-31 | 2017-33
Q3-Q4 2018 | Q3-Q4 2018 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
3. og 4. kvartal 2017 | 3. og 4. kvartal 2017 | range | 2017-07-01..2017-12-31 | 2017-07/2017-12
1.-3. kvartal 2018 | 1.-3. kvartal 2018 | range | 2018-01-01..2018-09-30 | 2018-01/2018-09
1. og 3. kvartal 2018 | 1. | quarter | 2018-01-01..2018-03-31 | 2018-33
 | 3. kvartal 2018 | quarter | 2018-07-01..2018-09-30 | 2018-35
4. kvartal 2017 - 1. kvartal 2018 | 4. kvartal 2017 - 1. kvartal 2018 | range | 2017-10-01..2018-03-31 | 2017-10/2018-03
1. halvår 2018 | 1. halvår 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
andet halvår 2018 | andet halvår 2018 | half_year | 2018-07-01..2018-12-31 | 2018-41
første halvår | første halvår | half_year | 2017-01-01..2017-06-30 | 2017-40
1. halvdel af 2018 | 1. halvdel af 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
anden halvdel af 2018 | anden halvdel af 2018 | half_year | 2018-07-01..2018-12-31 | 2018-41
anden halvdel af marts | anden halvdel af marts | range | 2017-03-16..2017-03-31
første halvdel af februar 2020 | første halvdel af februar 2020 | range | 2020-02-01..2020-02-15
1. kvartal af 2018 | 1. kvartal af 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
sidste halvdel af marts | sidste halvdel af marts | range | 2017-03-16..2017-03-31
# seasons
i foråret 2018 | foråret 2018 | season | 2018-03-01..2018-05-31 | 2018-21
i sommeren 2018 | sommeren 2018 | season | 2018-06-01..2018-08-31 | 2018-22
i efteråret | efteråret | season | 2017-09-01..2017-11-30 | 2017-23
vinteren 2017/18 | vinteren 2017/18 | season | 2017-12-01..2018-02-28 | 2017-24
vinteren 2017-2018 | vinteren 2017-2018 | season | 2017-12-01..2018-02-28 | 2017-24
vinteren 2019 | vinteren 2019 | season | 2019-12-01..2020-02-29 | 2019-24
i løbet af efteråret | efteråret | season | 2017-09-01..2017-11-30 | 2017-23
hen over sommeren 2018 | sommeren 2018 | season | 2018-06-01..2018-08-31 | 2018-22
Efterår 2018 | Efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
FORAAR 2018 | FORAAR 2018 | season | 2018-03-01..2018-05-31 | 2018-21
efteraaret 2018 | efteraaret 2018 | season | 2018-09-01..2018-11-30 | 2018-23
sommeren '18 | sommeren '18 | season | 2018-06-01..2018-08-31 | 2018-22
Planlagt efterår | efterår | season | 2017-09-01..2017-11-30 | 2017-23
forår/sommer 2018 | forår/sommer 2018 | range | 2018-03-01..2018-08-31 | 2018-21/2018-22
foråret og sommeren 2018 | foråret og sommeren 2018 | range | 2018-03-01..2018-08-31 | 2018-21/2018-22
foråret og efteråret 2018 | foråret | season | 2018-03-01..2018-05-31 | 2018-21
 | efteråret 2018 | season | 2018-09-01..2018-11-30 | 2018-23
# parts
primo marts 2018 | primo marts 2018 | range | 2018-03-01..2018-03-10
medio marts | medio marts | range | 2017-03-11..2017-03-20
ultimo februar 2020 | ultimo februar 2020 | range | 2020-02-21..2020-02-29
i starten af marts | starten af marts | range | 2017-03-01..2017-03-10
i begyndelsen af marts | begyndelsen af marts | range | 2017-03-01..2017-03-10
i midten af marts | midten af marts | range | 2017-03-11..2017-03-20
i slutningen af oktober | slutningen af oktober | range | 2017-10-21..2017-10-31
først i maj | først i maj | range | 2017-05-01..2017-05-10
midt i maj | midt i maj | range | 2017-05-11..2017-05-20
sidst i maj 2018 | sidst i maj 2018 | range | 2018-05-21..2018-05-31
primo 2018 | primo 2018 | range | 2018-01-01..2018-04-30 | 2018-01/2018-04
medio 2018 | medio 2018 | range | 2018-05-01..2018-08-31 | 2018-05/2018-08
ultimo 2018 | ultimo 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
i starten af 2018 | starten af 2018 | range | 2018-01-01..2018-04-30 | 2018-01/2018-04
i slutningen af året | slutningen af året | range | 2017-09-01..2017-12-31 | 2017-09/2017-12
midt på året | midt på året | range | 2017-05-01..2017-08-31 | 2017-05/2017-08
fra primo maj til ultimo juni 2018 | fra primo maj til ultimo juni 2018 | range | 2018-05-01..2018-06-30
# edges
ved udgangen af 2017 | udgangen af 2017 | day | 2017-12-31
ved udgangen af marts | udgangen af marts | day | 2017-03-31
ved udgangen af uge 45 | udgangen af uge 45 | day | 2017-11-12
ved udgangen af 3. kvartal 2017 | udgangen af 3. kvartal 2017 | day | 2017-09-30
ved udgangen af året | udgangen af året | day | 2017-12-31
ved årets udgang | årets udgang | day | 2017-12-31
ved indgangen til 2018 | indgangen til 2018 | day | 2018-01-01
ved indgangen til maj 2018 | indgangen til maj 2018 | day | 2018-05-01
# approximate
ca. 1. maj 2018 | ca. 1. maj 2018 | day | 2018-05-01 | 2018-05-01~
omkring 1. maj 2018 | omkring 1. maj 2018 | day | 2018-05-01 | 2018-05-01~
cirka maj 2018 | cirka maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05~
omkring uge 45 | omkring uge 45 | week | 2017-11-06..2017-11-12 | 2017-11-06~/2017-11-12~
ca. 1.-3. maj 2018 | ca. 1.-3. maj 2018 | range | 2018-05-01..2018-05-03 | 2018-05-01~/2018-05-03~
omkring 2018 | omkring 2018 | year | 2018-01-01..2018-12-31 | 2018~
senest ca. 1. maj 2018 | senest ca. 1. maj 2018 | range | ..2018-05-01 | /2018-05-01~
# as of
pr. 1. januar 2018 | pr. 1. januar 2018 | day | 2018-01-01
Status pr. 1/1-2018 | pr. 1/1-2018 | day | 2018-01-01
# open
senest 1. juni 2018 | senest 1. juni 2018 | range | ..2018-06-01 | /2018-06-01
senest den 1. juni | senest den 1. juni | range | ..2017-06-01 | /2017-06-01
senest i maj 2018 | senest i maj 2018 | range | ..2018-05-31 | /2018-05
senest ved udgangen af 2018 | senest ved udgangen af 2018 | range | ..2018-12-31 | /2018-12-31
senest uge 45 | senest uge 45 | range | ..2017-11-12 | /2017-11-12
indtil 1. juni 2018 | indtil 1. juni 2018 | range | ..2018-06-01 | /2018-06-01
frem til 1. juni 2018 | frem til 1. juni 2018 | range | ..2018-06-01 | /2018-06-01
frem til og med 1. juni 2018 | frem til og med 1. juni 2018 | range | ..2018-06-01 | /2018-06-01
frem mod 2025 | frem mod 2025 | range | ..2025-12-31 | /2025
Projektet løber til 31. december 2018 | løber til 31. december 2018 | range | ..2018-12-31 | /2018-12-31
til og med 31/12 | til og med 31/12 | range | ..2017-12-31 | /2017-12-31
inden udgangen af 2017 | inden udgangen af 2017 | range | ..2017-12-31 | /2017-12-31
inden årets udgang | inden årets udgang | range | ..2017-12-31 | /2017-12-31
inden 1. maj 2018 | inden 1. maj 2018 | range | ..2018-04-30 | /2018-04-30
inden maj 2018 | inden maj 2018 | range | ..2018-04-30 | /2018-04-30
inden sommeren 2018 | inden sommeren 2018 | range | ..2018-05-31 | /2018-05-31
før 2018 | før 2018 | range | ..2017-12-31 | /2017-12-31
før jul 2017 | før jul 2017 | range | ..2017-12-23 | /2017-12-23
før d. 1/6 | før d. 1/6 | range | ..2017-05-31 | /2017-05-31
efter 1. maj 2018 | efter 1. maj 2018 | range | 2018-05-02.. | 2018-05-02/..
efter sommeren 2018 | efter sommeren 2018 | range | 2018-09-01.. | 2018-09-01/..
efter nytår 2018 | efter nytår 2018 | range | 2018-01-01.. | 2018-01-01/..
fra 1. maj 2018 | fra 1. maj 2018 | range | 2018-05-01.. | 2018-05-01/..
Fra januar 2016 | Fra januar 2016 | range | 2016-01-01.. | 2016-01/..
fra og med 1. maj 2018 | fra og med 1. maj 2018 | range | 2018-05-01.. | 2018-05-01/..
siden 2015 | siden 2015 | range | 2015-01-01.. | 2015/..
siden foråret 2015 | siden foråret 2015 | range | 2015-03-01.. | 2015-21/..
fra 2016 og frem | fra 2016 og frem | range | 2016-01-01.. | 2016/..
fra uge 45 | fra uge 45 | range | 2017-11-06.. | 2017-11-06/..
fra 2. kvartal 2018 | fra 2. kvartal 2018 | range | 2018-04-01.. | 2018-04/..
tidligst 1. maj 2018 | tidligst 1. maj 2018 | range | 2018-05-01.. | 2018-05-01/..
# a bare "til", and "fra" after a noun of origin
udskudt til marts 2018 | marts 2018 | month | 2018-03-01..2018-03-31 | 2018-03
Planlagt til den 1. juni | 1. juni | day | 2017-06-01
flyttet til 3/4-18 | 3/4-18 | day | 2018-04-03
udskudt til efteråret 2018 | efteråret 2018 | season | 2018-09-01..2018-11-30 | 2018-23
aftalen fra 2016 | 2016 | year | 2016-01-01..2016-12-31 | 2016
rapport fra november 2016 | november 2016 | month | 2016-11-01..2016-11-30 | 2016-11
samarbejdsaftalen fra 1. maj 2016 | 1. maj 2016 | day | 2016-05-01
bevillingen fra foråret 2016 | foråret 2016 | season | 2016-03-01..2016-05-31 | 2016-21
flyttet fra 3. maj til 10. maj 2018 | 3. maj | day | 2018-05-03
 | 10. maj 2018 | day | 2018-05-10
# ranges
1.-3. september 2017 | 1.-3. september 2017 | range | 2017-09-01..2017-09-03
12. - 14. juni 2015 | 12. - 14. juni 2015 | range | 2015-06-12..2015-06-14
12.–14. juni | 12.–14. juni | range | 2017-06-12..2017-06-14
12-14. juni 2018 | 12-14. juni 2018 | range | 2018-06-12..2018-06-14
d. 12. til 14. juni 2018 | 12. til 14. juni 2018 | range | 2018-06-12..2018-06-14
fra d. 1.5 til 30.6.2018 | fra d. 1.5 til 30.6.2018 | range | 2018-05-01..2018-06-30
fra den 1. maj til og med den 5. juni 2018 | fra den 1. maj til og med den 5. juni 2018 | range | 2018-05-01..2018-06-05
01.05.18-30.06.18 | 01.05.18-30.06.18 | range | 2018-05-01..2018-06-30
01.05.2018 – 30.06.2018 | 01.05.2018 – 30.06.2018 | range | 2018-05-01..2018-06-30
1/5-30/6 | 1/5-30/6 | range | 2017-05-01..2017-06-30
1/5 - 30/6 2018 | 1/5 - 30/6 2018 | range | 2018-05-01..2018-06-30
3-5/9 2018 | 3-5/9 2018 | range | 2018-09-03..2018-09-05
1.-3.5.2018 | 1.-3.5.2018 | range | 2018-05-01..2018-05-03
1.-3.5. | 1.-3.5. | range | 2017-05-01..2017-05-03
12.10-16.10 | 12.10-16.10 | range | 2017-10-12..2017-10-16
marts-maj 2018 | marts-maj 2018 | range | 2018-03-01..2018-05-31 | 2018-03/2018-05
marts til maj 2018 | marts til maj 2018 | range | 2018-03-01..2018-05-31 | 2018-03/2018-05
maj/juni 2018 | maj/juni 2018 | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
2014 - 2017 | 2014 - 2017 | range | 2014-01-01..2017-12-31 | 2014/2017
2017-2019 | 2017-2019 | range | 2017-01-01..2019-12-31 | 2017/2019
2019-21 | 2019-21 | range | 2019-01-01..2021-12-31 | 2019/2021
2014/2015 | 2014/2015 | range | 2014-01-01..2015-12-31 | 2014/2015
fra 2014 til 2017 | fra 2014 til 2017 | range | 2014-01-01..2017-12-31 | 2014/2017
mellem 2014 og 2017 | mellem 2014 og 2017 | range | 2014-01-01..2017-12-31 | 2014/2017
mellem 1. og 15. maj 2018 | mellem 1. og 15. maj 2018 | range | 2018-05-01..2018-05-15
fra 1. maj 2018 til udgangen af 2018 | fra 1. maj 2018 til udgangen af 2018 | range | 2018-05-01..2018-12-31
mandag-onsdag d. 6.-8. november | mandag-onsdag d. 6.-8. november | range | 2017-11-06..2017-11-08
lørdag d. 4. november – søndag d. 5. november | lørdag d. 4. november – søndag d. 5. november | range | 2017-11-04..2017-11-05
forår 2018 - efterår 2018 | forår 2018 - efterår 2018 | range | 2018-03-01..2018-11-30 | 2018-21/2018-23
i perioden 12. december 2018 til 6. februar 2019 | 12. december 2018 til 6. februar 2019 | range | 2018-12-12..2019-02-06
15.12-10.01 | 15.12-10.01 | range | 2017-12-15..2018-01-10
uge 52/2017-2/2018 | uge 52/2017-2/2018 | range | 2017-12-25..2018-01-14
2017-12-01/2018-01-31 | 2017-12-01/2018-01-31 | range | 2017-12-01..2018-01-31
medio/ultimo maj | medio/ultimo maj | range | 2017-05-11..2017-05-31
uge 35 t.o.m. uge 40 | uge 35 t.o.m. uge 40 | range | 2017-08-28..2017-10-08
lørdag/søndag d. 4./5. november | lørdag/søndag d. 4./5. november | range | 2017-11-04..2017-11-05
3+4/11 | 3+4/11 | range | 2017-11-03..2017-11-04
# lists
25., 26. og 27. marts | 25., 26. og 27. marts | range | 2017-03-25..2017-03-27
den 1. og 2. juni | 1. og 2. juni | range | 2017-06-01..2017-06-02
den 1. og 8. juni 2018 | 1. | day | 2018-06-01
 | 8. juni 2018 | day | 2018-06-08
12/9, 10/10 og 14/11 2017 | 12/9 | day | 2017-09-12
 | 10/10 | day | 2017-10-10
 | 14/11 2017 | day | 2017-11-14
12/9, 10/10 og 14/11 2018 | 12/9 | day | 2018-09-12
 | 10/10 | day | 2018-10-10
 | 14/11 2018 | day | 2018-11-14
november, december og januar 2018 | november, december og januar 2018 | range | 2017-11-01..2018-01-31 | 2017-11/2018-01
marts og maj 2018 | marts | month | 2018-03-01..2018-03-31 | 2018-03
 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
2016 og 2017 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2017 | year | 2017-01-01..2017-12-31 | 2017
2016, 2017 og 2018 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
d. 3. maj og 5. juni 2018 | 3. maj | day | 2018-05-03
 | 5. juni 2018 | day | 2018-06-05
1.-3. maj og 8.-10. maj 2018 | 1.-3. maj | range | 2018-05-01..2018-05-03
 | 8.-10. maj 2018 | range | 2018-05-08..2018-05-10
# across New Year, on the side where the year stands
15. december - 10. januar 2018 | 15. december - 10. januar 2018 | range | 2017-12-15..2018-01-10
15. december 2017 - 10. januar | 15. december 2017 - 10. januar | range | 2017-12-15..2018-01-10
december-februar | december-februar | range | 2017-12-01..2018-02-28 | 2017-12/2018-02
november 2017 - januar | november 2017 - januar | range | 2017-11-01..2018-01-31 | 2017-11/2018-01
# school years, turns, years
skoleåret 2017/18 | skoleåret 2017/18 | range | 2017-08-01..2018-07-31
skoleåret 17/18 | skoleåret 17/18 | range | 2017-08-01..2018-07-31
skoleåret 2017-2018 | skoleåret 2017-2018 | range | 2017-08-01..2018-07-31
årsskiftet 2017/18 | årsskiftet 2017/18 | range | 2017-12-31..2018-01-01
ved årsskiftet | årsskiftet | range | 2017-12-31..2018-01-01
efter årsskiftet 2017/18 | efter årsskiftet 2017/18 | range | 2018-01-01.. | 2018-01-01/..
i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
i '18 | '18 | year | 2018-01-01..2018-12-31 | 2018
Resultater/delmål i 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
# holidays, with their year
påsken 2018 | påsken 2018 | range | 2018-03-29..2018-04-02
jul 2017 | jul 2017 | range | 2017-12-24..2017-12-26
Kristi himmelfartsdag 2018 | Kristi himmelfartsdag 2018 | day | 2018-05-10
store bededag 2018 | store bededag 2018 | day | 2018-04-27
2. pinsedag 2018 | 2. pinsedag 2018 | day | 2018-05-21
pinsen 2018 | pinsen 2018 | range | 2018-05-20..2018-05-21
skærtorsdag 2018 | skærtorsdag 2018 | day | 2018-03-29
langfredag 2018 | langfredag 2018 | day | 2018-03-30
nytårsdag 2018 | nytårsdag 2018 | day | 2018-01-01
grundlovsdag 2018 | grundlovsdag 2018 | day | 2018-06-05
2. juledag 2018 | 2. juledag 2018 | day | 2018-12-26
juleaften 2018 | juleaften 2018 | day | 2018-12-24
Juletræstænding 1. søndag i advent 2018 | 1. søndag i advent 2018 | day | 2018-12-02
den 4. søndag i advent 2017 | 4. søndag i advent 2017 | day | 2017-12-24
2. advent 2022 | 2. advent 2022 | day | 2022-12-04
tredje søndag i advent 2023 | tredje søndag i advent 2023 | day | 2023-12-17
hver søndag i advent 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
Fastelavn 2018 | Fastelavn 2018 | day | 2018-02-11
fastelavnsmandag 2019 | fastelavnsmandag 2019 | day | 2019-03-04
Halloween 2017 | Halloween 2017 | day | 2017-10-31
Mortensaften 2017 | Mortensaften 2017 | day | 2017-11-10
lille juleaften 2017 | lille juleaften 2017 | day | 2017-12-23
mors dag 2018 | mors dag 2018 | day | 2018-05-13
# decades
i 1990'erne | 1990'erne | range | 1990-01-01..1999-12-31 | 199X
i 90'erne | 90'erne | range | 1990-01-01..1999-12-31 | 199X
i 1990erne | 1990erne | range | 1990-01-01..1999-12-31 | 199X
i 2010'erne | 2010'erne | range | 2010-01-01..2019-12-31 | 201X
# weekdays in a month or week
første mandag i maj 2018 | første mandag i maj 2018 | day | 2018-05-07
den sidste fredag i november | sidste fredag i november | day | 2017-11-24
# clock times are passed over
inden kl. 12 den 1. marts 2018 | inden kl. 12 den 1. marts 2018 | range | ..2018-03-01 | /2018-03-01
fra kl. 10 den 1. maj til kl. 12 den 3. maj | fra kl. 10 den 1. maj til kl. 12 den 3. maj | range | 2017-05-01..2017-05-03
Møde 24.11.2017 kl. 10.00-12.00 | 24.11.2017 | day | 2017-11-24
Møde kl. 16-18 den 3. maj | 3. maj | day | 2017-05-03
1. maj kl. 10 - 2. maj kl. 14 | 1. maj kl. 10 - 2. maj | range | 2017-05-01..2017-05-02
# the edges of each rule
nytår 2017/18 | nytår 2017/18 | range | 2017-12-31..2018-01-01
Møder forår/efterår | forår | season | 2017-03-01..2017-05-31 | 2017-21
| efterår | season | 2017-09-01..2017-11-30 | 2017-23
Onsdag kl. 19 den 3. maj 2017 | Onsdag kl. 19 den 3. maj 2017 | day | 2017-05-03
Mødet er mandag 1.5 | mandag 1.5 | day | 2017-05-01
1., 2. og 3. kvartal 2018 | 1., 2. og 3. kvartal 2018 | range | 2018-01-01..2018-09-30 | 2018-01/2018-09
Mail fra maj | maj | month | 2017-05-01..2017-05-31 | 2017-05
Huset er bygget 1900 | 1900 | year | 1900-01-01..1900-12-31 | 1900
kvartal 3/17 | kvartal 3/17 | quarter | 2017-07-01..2017-09-30 | 2017-35
Gennemført 1/1 og 31/12 | 1/1 | day | 2017-01-01
| 31/12 | day | 2017-12-31
uge 1 | uge 1 | week | 2017-01-02..2017-01-08
uge 52 | uge 52 | week | 2017-12-25..2017-12-31
Q1 | Q1 | quarter | 2017-01-01..2017-03-31 | 2017-33
Q4 | Q4 | quarter | 2017-10-01..2017-12-31 | 2017-36
1. kvartal | 1. kvartal | quarter | 2017-01-01..2017-03-31 | 2017-33
4. kvartal | 4. kvartal | quarter | 2017-10-01..2017-12-31 | 2017-36
1. halvår | 1. halvår | half_year | 2017-01-01..2017-06-30 | 2017-40
2. halvår | 2. halvår | half_year | 2017-07-01..2017-12-31 | 2017-41
kvartal 1 2018 | kvartal 1 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
kvartal 4 2018 | kvartal 4 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
sidste kvartal 2018 | sidste kvartal 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
sidste halvår 2018 | sidste halvår 2018 | half_year | 2018-07-01..2018-12-31 | 2018-41
første halvdel af marts 2018 | første halvdel af marts 2018 | range | 2018-03-01..2018-03-15
anden halvdel af marts 2018 | anden halvdel af marts 2018 | range | 2018-03-16..2018-03-31
sidste halvdel af marts 2018 | sidste halvdel af marts 2018 | range | 2018-03-16..2018-03-31
første halvdel af 2018 | første halvdel af 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
1. mandag i maj 2018 | 1. mandag i maj 2018 | day | 2018-05-07
5. tirsdag i maj 2018 | 5. tirsdag i maj 2018 | day | 2018-05-29
sidste torsdag i maj 2018 | sidste torsdag i maj 2018 | day | 2018-05-31
anden onsdag i september 2018 | anden onsdag i september 2018 | day | 2018-09-12
primo februar 2018 | primo februar 2018 | range | 2018-02-01..2018-02-10
medio februar 2018 | medio februar 2018 | range | 2018-02-11..2018-02-20
ultimo februar 2018 | ultimo februar 2018 | range | 2018-02-21..2018-02-28
primo/medio maj 2018 | primo/medio maj 2018 | range | 2018-05-01..2018-05-20
medio/ultimo maj 2018 | medio/ultimo maj 2018 | range | 2018-05-11..2018-05-31
primo og medio maj 2018 | primo og medio maj 2018 | range | 2018-05-01..2018-05-20
udgangen af februar 2020 | udgangen af februar 2020 | day | 2020-02-29
indgangen til 2018 | indgangen til 2018 | day | 2018-01-01
udgangen af uge 45 | udgangen af uge 45 | day | 2017-11-12
udgangen af 3. kvartal | udgangen af 3. kvartal | day | 2017-09-30
vinteren i 2017/18 | vinteren i 2017/18 | season | 2017-12-01..2018-02-28 | 2017-24
skoleårene 2017/18 og 2018/19 | skoleårene 2017/18 | range | 2017-08-01..2018-07-31
| 2018/19 | range | 2018-08-01..2019-07-31
sæsonen 2017/18 | sæsonen 2017/18 | range | 2017-01-01..2018-12-31 | 2017/2018
årsskiftet 99/00 | årsskiftet 99/00 | range | 1999-12-31..2000-01-01
årsskiftet | årsskiftet | range | 2017-12-31..2018-01-01
før nytår 2018 | før nytår 2018 | range | ..2017-12-31 | /2017-12-31
2018 uge 42 | 2018 uge 42 | week | 2018-10-15..2018-10-21
2018-Q3 | 2018-Q3 | quarter | 2018-07-01..2018-09-30 | 2018-35
2018, uge 42 | 2018, uge 42 | week | 2018-10-15..2018-10-21
2018/Q3 | 2018/Q3 | quarter | 2018-07-01..2018-09-30 | 2018-35
2017-W45 | 2017-W45 | week | 2017-11-06..2017-11-12
uge 45/46 | uge 45/46 | range | 2017-11-06..2017-11-19
uge 45/17 | uge 45/17 | week | 2017-11-06..2017-11-12
uge 5/18 | uge 5/18 | week | 2018-01-29..2018-02-04
uge 46-47 | uge 46-47 | range | 2017-11-13..2017-11-26
uge 7 - 42 børn | uge 7 | week | 2017-02-13..2017-02-19
uge 51-2 | uge 51-2 | range | 2017-12-18..2018-01-14
Q1-Q2 2018 | Q1-Q2 2018 | range | 2018-01-01..2018-06-30 | 2018-01/2018-06
Q3-4 2018 | Q3-4 2018 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
i '17 | '17 | year | 2017-01-01..2017-12-31 | 2017
i '90'erne | '90'erne | range | 1990-01-01..1999-12-31 | 199X
i 00'erne | 00'erne | range | 2000-01-01..2009-12-31 | 200X
i 20'erne | 20'erne | range | 2020-01-01..2029-12-31 | 202X
i 30'erne | 30'erne | range | 1930-01-01..1939-12-31 | 193X
i 1800-tallet | 1800-tallet | range | 1800-01-01..1899-12-31 | 18XX
i 1950-tallet | 1950-tallet | range | 1950-01-01..1959-12-31 | 195X
i halvfemserne | halvfemserne | range | 1990-01-01..1999-12-31 | 199X
i nullerne | nullerne | range | 2000-01-01..2009-12-31 | 200X
2017-11 | 2017-11 | month | 2017-11-01..2017-11-30 | 2017-11
2017-12 | 2017-12 | month | 2017-12-01..2017-12-31 | 2017-12
2017-01 | 2017-01 | month | 2017-01-01..2017-01-31 | 2017-01
11/2017 | 11/2017 | month | 2017-11-01..2017-11-30 | 2017-11
11-2017 | 11-2017 | month | 2017-11-01..2017-11-30 | 2017-11
12/2017 | 12/2017 | month | 2017-12-01..2017-12-31 | 2017-12
1/2017 | 1/2017 | month | 2017-01-01..2017-01-31 | 2017-01
i 1885 | 1885 | year | 1885-01-01..1885-12-31 | 1885
1898-1902 | 1898-1902 | range | 1898-01-01..1902-12-31 | 1898/1902
flyttet fra 3. maj til 5. maj | 3. maj | day | 2017-05-03
| 5. maj | day | 2017-05-05
mellem 3. maj og 5. maj | mellem 3. maj og 5. maj | range | 2017-05-03..2017-05-05
mellem den 3. og 5. maj | mellem den 3. og 5. maj | range | 2017-05-03..2017-05-05
fra maj og frem | fra maj og frem | range | 2017-05-01.. | 2017-05/..
maj 2017 og frem | maj 2017 og frem | range | 2017-05-01.. | 2017-05/..
ca. 3. kvartal 2018 | ca. 3. kvartal 2018 | quarter | 2018-07-01..2018-09-30 | 2018-07~/2018-09~
ca. sommeren 2018 | ca. sommeren 2018 | season | 2018-06-01..2018-08-31 | 2018-06~/2018-08~
december 2017-januar 2018 | december 2017-januar 2018 | range | 2017-12-01..2018-01-31 | 2017-12/2018-01
december-januar 2018 | december-januar 2018 | range | 2017-12-01..2018-01-31 | 2017-12/2018-01
30. december-2. januar 2018 | 30. december-2. januar 2018 | range | 2017-12-30..2018-01-02
valg-2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
medio og ultimo maj | medio og ultimo maj | range | 2017-05-11..2017-05-31
i august måned | august | month | 2017-08-01..2017-08-31 | 2017-08
i Maj | Maj | month | 2017-05-01..2017-05-31 | 2017-05
hver fredag i maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
hver fredag i maj | maj | month | 2017-05-01..2017-05-31 | 2017-05
Udført: 3.5 | 3.5 | day | 2017-05-03
# lists, bounds and what was moved
palmesøndag 2018 | palmesøndag 2018 | day | 2018-03-25
påskelørdag 2018 | påskelørdag 2018 | day | 2018-03-31
påskedag 2018 | påskedag 2018 | day | 2018-04-01
1. påskedag 2018 | 1. påskedag 2018 | day | 2018-04-01
2. påskedag 2018 | 2. påskedag 2018 | day | 2018-04-02
1. pinsedag 2018 | 1. pinsedag 2018 | day | 2018-05-20
sankthansaften 2018 | sankthansaften 2018 | day | 2018-06-23
juledag 2018 | juledag 2018 | day | 2018-12-25
nytårsaften 2018 | nytårsaften 2018 | day | 2018-12-31
mellem jul og nytår 2018 | mellem jul og nytår 2018 | range | 2018-12-27..2018-12-30
nytår 2018 | nytår 2018 | range | 2017-12-31..2018-01-01
i nytåret 2017/18 | nytåret 2017/18 | range | 2017-12-31..2018-01-01
Gennemført i ugerne 10, 11 og 12 | ugerne 10, 11 og 12 | range | 2017-03-06..2017-03-26
Gennemført i ugerne 10, 12 og 14 | ugerne 10 | week | 2017-03-06..2017-03-12
| 12 | week | 2017-03-20..2017-03-26
| 14 | week | 2017-04-03..2017-04-09
Gennemført 25., 26. og 27. marts | 25., 26. og 27. marts | range | 2017-03-25..2017-03-27
Gennemført 25., 27. og 29. marts | 25. | day | 2017-03-25
| 27. | day | 2017-03-27
| 29. marts | day | 2017-03-29
Gennemført den 31. marts og 1. april | 31. marts og 1. april | range | 2017-03-31..2017-04-01
Gennemført i januar, marts og maj 2018 | januar | month | 2018-01-01..2018-01-31 | 2018-01
| marts | month | 2018-03-01..2018-03-31 | 2018-03
| maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Gennemført i november, december og januar 2018 | november, december og januar 2018 | range | 2017-11-01..2018-01-31 | 2017-11/2018-01
forår og efterår 2018 | forår | season | 2018-03-01..2018-05-31 | 2018-21
| efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
1. og 2. halvår 2018 | 1. og 2. halvår 2018 | range | 2018-01-01..2018-12-31 | 2018-01/2018-12
uge 42 (16.-20. oktober 2017) | uge 42 | week | 2017-10-16..2017-10-22
| 16.-20. oktober 2017 | range | 2017-10-16..2017-10-20
mandag den 6. og tirsdag den 7. november | mandag den 6. og tirsdag den 7. november | range | 2017-11-06..2017-11-07
mandag-onsdag den 6.-8. november 2017 | mandag-onsdag den 6.-8. november 2017 | range | 2017-11-06..2017-11-08
mandag og tirsdag den 6. og 7. november 2017 | mandag og tirsdag den 6. og 7. november 2017 | range | 2017-11-06..2017-11-07
mandag i uge 45 | mandag i uge 45 | day | 2017-11-06
fredag i uge 45 2018 | fredag i uge 45 2018 | day | 2018-11-09
senest fredag den 3. november 2017 | senest fredag den 3. november 2017 | range | ..2017-11-03 | /2017-11-03
pr. 1. maj 2018 | pr. 1. maj 2018 | day | 2018-05-01
pr. ca. 1. maj 2018 | pr. ca. 1. maj 2018 | day | 2018-05-01 | 2018-05-01~
ca. 1. maj til 3. juni 2018 | ca. 1. maj til 3. juni 2018 | range | 2018-05-01..2018-06-03 | 2018-05-01~/2018-06-03~
fra ca. maj 2018 | fra ca. maj 2018 | range | 2018-05-01.. | 2018-05~/..
ca. 2. halvår 2018 | ca. 2. halvår 2018 | half_year | 2018-07-01..2018-12-31 | 2018-07~/2018-12~
efter 31. december 2017 | efter 31. december 2017 | range | 2018-01-01.. | 2018-01-01/..
efter uge 45 | efter uge 45 | range | 2017-11-13.. | 2017-11-13/..
efter maj | efter maj | range | 2017-06-01.. | 2017-06-01/..
før maj | før maj | range | ..2017-04-30 | /2017-04-30
inden 1. marts 2018 | inden 1. marts 2018 | range | ..2018-02-28 | /2018-02-28
inden årsskiftet 2017/18 | inden årsskiftet 2017/18 | range | ..2017-12-31 | /2017-12-31
fra årsskiftet 2017/18 | fra årsskiftet 2017/18 | range | 2018-01-01.. | 2018-01-01/..
siden 2016 | siden 2016 | range | 2016-01-01.. | 2016/..
siden sommeren 2016 | siden sommeren 2016 | range | 2016-06-01.. | 2016-22/..
siden 3. kvartal 2016 | siden 3. kvartal 2016 | range | 2016-07-01.. | 2016-07/..
indtil sommeren 2018 | indtil sommeren 2018 | range | ..2018-08-31 | /2018-22
indtil 2. halvår 2018 | indtil 2. halvår 2018 | range | ..2018-12-31 | /2018-12
fra 1. maj til og med 3. juni | fra 1. maj til og med 3. juni | range | 2017-05-01..2017-06-03
fra maj frem til juni 2018 | fra maj frem til juni 2018 | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
maj til august | maj til august | range | 2017-05-01..2017-08-31 | 2017-05/2017-08
fra 2016 til 2018 | fra 2016 til 2018 | range | 2016-01-01..2018-12-31 | 2016/2018
Status 2017 - 1. maj 2018 | 2017 | year | 2017-01-01..2017-12-31 | 2017
| 1. maj 2018 | day | 2018-05-01
udskudt fra maj til juni | maj | month | 2017-05-01..2017-05-31 | 2017-05
| juni | month | 2017-06-01..2017-06-30 | 2017-06
rykket fra uge 10 til uge 12 | uge 10 | week | 2017-03-06..2017-03-12
| uge 12 | week | 2017-03-20..2017-03-26
aftalerne fra 2016 og 2017 | 2016 | year | 2016-01-01..2016-12-31 | 2016
| 2017 | year | 2017-01-01..2017-12-31 | 2017
tre møder i 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
flyttet fra 3. til 4. maj | 3. | day | 2017-05-03
| 4. maj | day | 2017-05-04
ændret fra 1. til 2. kvartal | 1. | quarter | 2017-01-01..2017-03-31 | 2017-33
| 2. kvartal | quarter | 2017-04-01..2017-06-30 | 2017-34
# short forms and ends of ranges
Holdes den 24-1 | 24-1 | day | 2017-01-24
Gennemført 3 / 4 | 3 / 4 | day | 2017-04-03
Mandag, 6. november 2017 | Mandag, 6. november 2017 | day | 2017-11-06
Gennemført 6 nov 40 | 6 nov 40 | day | 2040-11-06
Gennemført 6 nov 41 | 6 nov | day | 2017-11-06
Gennemført 6 nov 10 | 6 nov 10 | day | 2010-11-06
Gennemført 6 nov 9 | 6 nov | day | 2017-11-06
3. maj 2018 - 1. maj 2018 | 3. maj 2018 | day | 2018-05-03
| 1. maj 2018 | day | 2018-05-01
skoleåret 2017/18 og maj | skoleåret 2017/18 | range | 2017-08-01..2018-07-31
| maj | month | 2017-05-01..2017-05-31 | 2017-05
1. maj - senest 3. juni | 1. maj - senest 3. juni | range | 2017-05-01..2017-06-03
17/4-17/5 | 17/4-17/5 | range | 2017-04-17..2017-05-17
17.-19. april | 17.-19. april | range | 2017-04-17..2017-04-19
den 17. -19. april | 17. -19. april | range | 2017-04-17..2017-04-19
1. juli-1. januar | 1. juli-1. januar | range | 2017-07-01..2018-01-01
uge 53 2020 | uge 53 2020 | week | 2020-12-28..2021-01-03
uge 5-17 | uge 5-17 | range | 2017-01-30..2017-04-30
uge 45/16 | uge 45/16 | week | 2016-11-07..2016-11-13
uge 9/10 | uge 9/10 | range | 2017-02-27..2017-03-12
i 1900-tallet | 1900-tallet | range | 1900-01-01..1999-12-31 | 19XX
i 1990-erne | 1990-erne | range | 1990-01-01..1999-12-31 | 199X
10/2017-12/2017 | 10/2017-12/2017 | range | 2017-10-01..2017-12-31 | 2017-10/2017-12
2017-10/2017-12 | 2017-10 | month | 2017-10-01..2017-10-31 | 2017-10
| 2017-12 | month | 2017-12-01..2017-12-31 | 2017-12
sommer/efterår 2018 | sommer/efterår 2018 | range | 2018-06-01..2018-11-30 | 2018-22/2018-23
fra maj | fra maj | range | 2017-05-01.. | 2017-05/..
flyttet fra maj | maj | month | 2017-05-01..2017-05-31 | 2017-05
tidligst maj | tidligst maj | range | 2017-05-01.. | 2017-05/..
1.-2. maj og 5.-6. juni 2018 | 1.-2. maj | range | 2018-05-01..2018-05-02
| 5.-6. juni 2018 | range | 2018-06-05..2018-06-06
november 2017 og januar 2018 | november 2017 | month | 2017-11-01..2017-11-30 | 2017-11
| januar 2018 | month | 2018-01-01..2018-01-31 | 2018-01
november og februar 2018 | november | month | 2017-11-01..2017-11-30 | 2017-11
| februar 2018 | month | 2018-02-01..2018-02-28 | 2018-02
# words between, and what follows a date
Her må man 6. november komme | 6. november | day | 2017-11-06
Møde: man 6. november | man 6. november | day | 2017-11-06
uge 46-47/18 | uge 46-47/18 | range | 2018-11-12..2018-11-25
ultimo i maj 2018 | ultimo i maj 2018 | range | 2018-05-21..2018-05-31
årets start | årets start | range | 2017-01-01..2017-04-30 | 2017-01/2017-04
årets slutning 2018 | årets slutning 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
halvfemserne og 2018 | halvfemserne | range | 1990-01-01..1999-12-31 | 199X
| 2018 | year | 2018-01-01..2018-12-31 | 2018
2017-W45, 2018-W01 | 2017-W45 | week | 2017-11-06..2017-11-12
| 2018-W01 | week | 2018-01-01..2018-01-07
# numbers before and behind a date, and words that do not frame it
Borgermøde 2, 3. maj | 3. maj | day | 2017-05-03
Borgermøde 2 3. maj | 3. maj | day | 2017-05-03
Møde 2 og 3. maj | 2 og 3. maj | range | 2017-05-02..2017-05-03
Deltagere: 32 - 3. maj | 3. maj | day | 2017-05-03
31. marts og 3. april | 31. marts | day | 2017-03-31
| 3. april | day | 2017-04-03
1. 2. og 3. maj | 1. 2. og 3. maj | range | 2017-05-01..2017-05-03
1. 3. og 5. maj | 1. | day | 2017-05-01
| 3. | day | 2017-05-03
| 5. maj | day | 2017-05-05
den første og tredje maj | første | day | 2017-05-01
| tredje maj | day | 2017-05-03
Ingen rapport siden 2016 | siden 2016 | range | 2016-01-01.. | 2016/..
Ikke ændret siden 2016 | siden 2016 | range | 2016-01-01.. | 2016/..
Samme aftale siden foråret 2016 | siden foråret 2016 | range | 2016-03-01.. | 2016-21/..
Fordelt mellem maj, august og november | maj | month | 2017-05-01..2017-05-31 | 2017-05
| august | month | 2017-08-01..2017-08-31 | 2017-08
| november | month | 2017-11-01..2017-11-30 | 2017-11
I 2010 er indsatsen begyndt | 2010 | year | 2010-01-01..2010-12-31 | 2010
3. maj:15 deltog | 3. maj | day | 2017-05-03
Holdt i 2018 45 gange | 2018 | year | 2018-01-01..2018-12-31 | 2018
udgangen af uge 45, 50 deltog | udgangen af uge 45 | day | 2017-11-12
mandag i uge 45, 50 deltog | mandag i uge 45 | day | 2017-11-06
Kurset blev afholdt 28-03 | 28-03 | day | 2017-03-28
Kurset er afholdt: 28-03 | 28-03 | day | 2017-03-28
# clock times beside a date are passed over
Åbent efter kl. 12 den 1. marts 2018 | efter kl. 12 den 1. marts 2018 | range | 2018-03-01.. | 2018-03-01/..
Adgang før kl. 12 den 1. marts 2018 | før kl. 12 den 1. marts 2018 | range | ..2018-03-01 | /2018-03-01
Svar senest kl. 12 den 1. marts 2018 | senest kl. 12 den 1. marts 2018 | range | ..2018-03-01 | /2018-03-01
Åbent fra kl. 12 den 1. marts 2018 | fra kl. 12 den 1. marts 2018 | range | 2018-03-01.. | 2018-03-01/..
Vi mødes tirsdag kl. 10 i uge 45 | tirsdag kl. 10 i uge 45 | day | 2017-11-07
fredag kl. 16-18 i uge 45 2018 | fredag kl. 16-18 i uge 45 2018 | day | 2018-11-09
1. maj (kl. 10) til 2. maj (kl. 14) | 1. maj (kl. 10) til 2. maj | range | 2017-05-01..2017-05-02
3. maj (kl. 10) og 4. maj (kl. 12) | 3. maj (kl. 10) og 4. maj | range | 2017-05-03..2017-05-04
3. maj: kl. 10 og 4. maj: kl. 12 | 3. maj: kl. 10 og 4. maj | range | 2017-05-03..2017-05-04
3. maj, kl. 10 og 4. maj, kl. 12 | 3. maj, kl. 10 og 4. maj | range | 2017-05-03..2017-05-04
3. maj kl. 10, 4. maj kl. 12 | 3. maj kl. 10, 4. maj | range | 2017-05-03..2017-05-04
(1. maj) kl. 10 til (2. maj) kl. 12 | 1. maj | day | 2017-05-01
| 2. maj | day | 2017-05-02
# what comes behind a year goes on from it
Q3 '18 og Q4 | Q3 '18 og Q4 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
nov. '18 og dec. | nov. '18 og dec. | range | 2018-11-01..2018-12-31 | 2018-11/2018-12
1/6-18 og 2/6 | 1/6-18 og 2/6 | range | 2018-06-01..2018-06-02
1/6 '18 og 2/6 | 1/6 '18 og 2/6 | range | 2018-06-01..2018-06-02
uge 42 '18 og uge 43 | uge 42 '18 og uge 43 | range | 2018-10-15..2018-10-28
uge 42 (2018) og uge 43 | uge 42 (2018) og uge 43 | range | 2018-10-15..2018-10-28
uge 42 (i 2018) og uge 43 | uge 42 (i 2018) og uge 43 | range | 2018-10-15..2018-10-28
uge 42 (efterårsferie) 2018 og uge 43 | uge 42 (efterårsferie) 2018 og uge 43 | range | 2018-10-15..2018-10-28
uge 42 (efterårsferie på alle skoler) 2018 | uge 42 (efterårsferie på alle skoler) 2018 | week | 2018-10-15..2018-10-21
uge 42 (efterårsferie på alle vores skoler) 2018 | uge 42 | week | 2017-10-16..2017-10-22
| 2018 | year | 2018-01-01..2018-12-31 | 2018
uge 42 (efterårsferien) 2018-2019 | uge 42 | week | 2017-10-16..2017-10-22
| 2018-2019 | range | 2018-01-01..2019-12-31 | 2018/2019
2018-W42 og uge 43 | 2018-W42 og uge 43 | range | 2018-10-15..2018-10-28
2018-11-24 og 25/11 | 2018-11-24 og 25/11 | range | 2018-11-24..2018-11-25
2018-11 og december | 2018-11 og december | range | 2018-11-01..2018-12-31 | 2018-11/2018-12
11/2018 og december | 11/2018 og december | range | 2018-11-01..2018-12-31 | 2018-11/2018-12
maj i 2018 og juni | maj i 2018 og juni | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
maj måned 2018 og juni | maj måned 2018 og juni | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
den 24. i 12. 2018 | 24. i 12. 2018 | day | 2018-12-24
den 24. i 12.-2018 og 25/12 | 24. i 12.-2018 og 25/12 | range | 2018-12-24..2018-12-25
2018 uge 42-43 | 2018 uge 42-43 | range | 2018-10-15..2018-10-28
2018 uge 42 og 43 | 2018 uge 42 og 43 | range | 2018-10-15..2018-10-28
2018, uge 42, 43 og 44 | 2018, uge 42, 43 og 44 | range | 2018-10-15..2018-11-04
2018 Q3-4 | 2018 Q3-4 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
2018 maj og juni | 2018 maj og juni | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
2018, 1. halvår | 2018, 1. halvår | half_year | 2018-01-01..2018-06-30 | 2018-40
2018, 3. kvartal | 2018, 3. kvartal | quarter | 2018-07-01..2018-09-30 | 2018-35
Budget 2018 - uge 42 | 2018 | year | 2018-01-01..2018-12-31 | 2018
| uge 42 | week | 2018-10-15..2018-10-21
første halvdel af 2018 og maj 2019 | første halvdel af 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
| maj 2019 | month | 2019-05-01..2019-05-31 | 2019-05
fra ultimo 2018 til maj | fra ultimo 2018 til maj | range | 2018-09-01..2019-05-31 | 2018-09/2019-05
fra primo 2018 til maj | fra primo 2018 til maj | range | 2018-01-01..2018-05-31 | 2018-01/2018-05
marts-april-maj 2018 | marts-april-maj 2018 | range | 2018-03-01..2018-05-31 | 2018-03/2018-05
uge 10-11, uge 13 og uge 15-16 2018 | uge 10-11 | range | 2018-03-05..2018-03-18
| uge 13 | week | 2018-03-26..2018-04-01
| uge 15-16 2018 | range | 2018-04-09..2018-04-22
3. maj 2018 - 1. maj 2018 og 7. juni 2018 | 3. maj 2018 | day | 2018-05-03
| 1. maj 2018 | day | 2018-05-01
| 7. juni 2018 | day | 2018-06-07
Lukket i påske, 3/5 og 1/6 | 3/5 | day | 2017-05-03
| 1/6 | day | 2017-06-01
Budget 2018-19 - 1. maj 2019 | 2018-19 | range | 2018-01-01..2019-12-31 | 2018/2019
| 1. maj 2019 | day | 2019-05-01
Kurser i maj og i sæsonen 2019/20 | maj | month | 2017-05-01..2017-05-31 | 2017-05
| sæsonen 2019/20 | range | 2019-01-01..2020-12-31 | 2019/2020
Kurser i maj og i skoleåret 2019/20 | maj | month | 2017-05-01..2017-05-31 | 2017-05
| skoleåret 2019/20 | range | 2019-08-01..2020-07-31
skoleåret 2018/19 og maj | skoleåret 2018/19 | range | 2018-08-01..2019-07-31
| maj | month | 2017-05-01..2017-05-31 | 2017-05
# years other than the form's
nytåret 2019/20 | nytåret 2019/20 | range | 2019-12-31..2020-01-01
nytår 2019 | nytår 2019 | range | 2018-12-31..2019-01-01
årsskiftet 2019/20 | årsskiftet 2019/20 | range | 2019-12-31..2020-01-01
årsskiftet 2019 | årsskiftet 2019 | range | 2019-12-31..2020-01-01
efter årsskiftet 2019/20 | efter årsskiftet 2019/20 | range | 2020-01-01.. | 2020-01-01/..
vinteren 2019/20 | vinteren 2019/20 | season | 2019-12-01..2020-02-29 | 2019-24
vinteren i 2019-20 | vinteren i 2019-20 | season | 2019-12-01..2020-02-29 | 2019-24
skoleåret 2019/20 | skoleåret 2019/20 | range | 2019-08-01..2020-07-31
skoleåret 2019/20 - 2020/21 | skoleåret 2019/20 - 2020/21 | range | 2019-08-01..2021-07-31
sæsonen 2019/20 | sæsonen 2019/20 | range | 2019-01-01..2020-12-31 | 2019/2020
nytår og påske 2018 | nytår | range | 2017-12-31..2018-01-01
| påske 2018 | range | 2018-03-29..2018-04-02
årets udgang 2019 | årets udgang 2019 | day | 2019-12-31
årets start 2019 | årets start 2019 | range | 2019-01-01..2019-04-30 | 2019-01/2019-04
i slutningen af 1885 | slutningen af 1885 | range | 1885-09-01..1885-12-31 | 1885-09/1885-12
slutningen af vinteren 2018 | slutningen af vinteren 2018 | range | 2019-02-01..2019-02-28 | 2019-02
midten af vinteren 2018 | midten af vinteren 2018 | range | 2019-01-01..2019-01-31 | 2019-01
starten af vinteren 2018 | starten af vinteren 2018 | range | 2018-12-01..2018-12-31 | 2018-12
starten af 2. halvår 2018 | starten af 2. halvår 2018 | range | 2018-07-01..2018-08-31 | 2018-07/2018-08
slutningen af 4. kvartal 2018 | slutningen af 4. kvartal 2018 | range | 2018-12-01..2018-12-31 | 2018-12
udgangen af vinteren 2018 | udgangen af vinteren 2018 | day | 2019-02-28
indgangen til vinteren 2018 | indgangen til vinteren 2018 | day | 2018-12-01
udgangen af 1. halvår 2018 | udgangen af 1. halvår 2018 | day | 2018-06-30
# decades
i 1990'-erne | 1990'-erne | range | 1990-01-01..1999-12-31 | 199X
i 80'-erne | 80'-erne | range | 1980-01-01..1989-12-31 | 198X
1990'ernes byggeri | 1990'ernes | range | 1990-01-01..1999-12-31 | 199X
60'ernes og 70'ernes byggeri | 60'ernes | range | 1960-01-01..1969-12-31 | 196X
| 70'ernes | range | 1970-01-01..1979-12-31 | 197X
fra 1700-tallet til 1900-tallet | fra 1700-tallet til 1900-tallet | range | 1700-01-01..1999-12-31 | 17XX/19XX
fra 80'erne til 90'erne | fra 80'erne til 90'erne | range | 1980-01-01..1999-12-31 | 198X/199X
fra tresserne til firserne | fra tresserne til firserne | range | 1960-01-01..1989-12-31 | 196X/198X
# short forms
Kurser okt/nov | okt/nov | range | 2017-10-01..2017-11-30 | 2017-10/2017-11
Kurser okt-nov | okt-nov | range | 2017-10-01..2017-11-30 | 2017-10/2017-11
Opfølgning feb-mar | feb-mar | range | 2017-02-01..2017-03-31 | 2017-02/2017-03
Opfølgning jan-mar | jan-mar | range | 2017-01-01..2017-03-31 | 2017-01/2017-03
Møder sommer-efterår | sommer-efterår | range | 2017-06-01..2017-11-30 | 2017-22/2017-23
Møder sommer/efterår | sommer/efterår | range | 2017-06-01..2017-11-30 | 2017-22/2017-23
uge 40/10 | uge 40/10 | week | 2010-10-04..2010-10-10
uge 30/39 | uge 30/39 | week | 2039-07-25..2039-07-31
uge 30/40 | uge 30 | week | 2017-07-24..2017-07-30
| 40 | week | 2017-10-02..2017-10-08
i u34 og u36 | u34 | week | 2017-08-21..2017-08-27
| u36 | week | 2017-09-04..2017-09-10
i u. 34-35 | u. 34-35 | range | 2017-08-21..2017-09-03
8.9-9.9 | 8.9-9.9 | range | 2017-09-08..2017-09-09
Lejr 3.9-9.9 | 3.9-9.9 | range | 2017-09-03..2017-09-09
i perioden 10.10-11.05 | 10.10-11.05 | range | 2017-10-10..2018-05-11
Gennemført 24/11.-18 | 24/11.-18 | day | 2018-11-24
# parts and edges
Slut april og start maj | Slut april og start maj | range | 2017-04-21..2017-05-10
Slut april - start maj | Slut april - start maj | range | 2017-04-21..2017-05-10
slut april 2018 - start maj 2018 | slut april 2018 - start maj 2018 | range | 2018-04-21..2018-05-10
ca. pr. 1. maj 2018 | ca. pr. 1. maj 2018 | day | 2018-05-01 | 2018-05-01~
Ca. mandag den 6. november 2017 | Ca. mandag den 6. november 2017 | day | 2017-11-06 | 2017-11-06~
pr. mandag den 6. november 2017 | pr. mandag den 6. november 2017 | day | 2017-11-06
senest omkring mandag den 6. november 2017 | senest omkring mandag den 6. november 2017 | range | ..2017-11-06 | /2017-11-06~
# years in two figures
3. kvartal 18 | 3. kvartal 18 | quarter | 2018-07-01..2018-09-30 | 2018-35
3. kvartal-18 | 3. kvartal-18 | quarter | 2018-07-01..2018-09-30 | 2018-35
3. kvartal/18 | 3. kvartal/18 | quarter | 2018-07-01..2018-09-30 | 2018-35
3. kvartal '18 | 3. kvartal '18 | quarter | 2018-07-01..2018-09-30 | 2018-35
tredje kvartal 18 | tredje kvartal 18 | quarter | 2018-07-01..2018-09-30 | 2018-35
1. halvår 18 | 1. halvår 18 | half_year | 2018-01-01..2018-06-30 | 2018-40
1. halvår-18 | 1. halvår-18 | half_year | 2018-01-01..2018-06-30 | 2018-40
1. halvår/18 | 1. halvår/18 | half_year | 2018-01-01..2018-06-30 | 2018-40
maj 18 | maj 18 | month | 2018-05-01..2018-05-31 | 2018-05
maj-18 | maj-18 | month | 2018-05-01..2018-05-31 | 2018-05
maj/18 | maj/18 | month | 2018-05-01..2018-05-31 | 2018-05
nov 18 | nov 18 | month | 2018-11-01..2018-11-30 | 2018-11
nov-18 | nov-18 | month | 2018-11-01..2018-11-30 | 2018-11
nov./18 | nov./18 | month | 2018-11-01..2018-11-30 | 2018-11
foråret 18 | foråret 18 | season | 2018-03-01..2018-05-31 | 2018-21
foråret-18 | foråret-18 | season | 2018-03-01..2018-05-31 | 2018-21
Q3 18 | Q3 18 | quarter | 2018-07-01..2018-09-30 | 2018-35
3Q 18 | 3Q 18 | quarter | 2018-07-01..2018-09-30 | 2018-35
uge 42 18 | uge 42 | week | 2017-10-16..2017-10-22
24/11 18 | 24/11 18 | day | 2018-11-24
24/11/18 | 24/11/18 | day | 2018-11-24
24. november 18 | 24. november 18 | day | 2018-11-24
24. november-18 | 24. november-18 | day | 2018-11-24
24. november/18 | 24. november/18 | day | 2018-11-24
den 24. i 12.-18 | 24. i 12.-18 | day | 2018-12-24
6. nov 18.30 | 6. nov | day | 2017-11-06
6. nov 18 (onsdag) | 6. nov | day | 2017-11-06
6. nov 18, onsdag | 6. nov 18 | day | 2018-11-06
6. nov 18; onsdag | 6. nov 18 | day | 2018-11-06
6. nov 18: borgermøde | 6. nov 18 | day | 2018-11-06
(6. nov 18) | 6. nov 18 | day | 2018-11-06
6. nov 18 kl. 19 | 6. nov 18 | day | 2018-11-06
6. nov 18 borgere | 6. nov | day | 2017-11-06
maj 18 - juni 19 | maj 18 - juni 19 | range | 2018-05-01..2019-06-30 | 2018-05/2019-06
maj 18 til juni 19 | maj 18 til juni 19 | range | 2018-05-01..2019-06-30 | 2018-05/2019-06
nov 18/dec 18 | nov 18/dec 18 | range | 2018-11-01..2018-12-31 | 2018-11/2018-12
1. maj-17. juni | 1. maj-17. juni | range | 2017-05-01..2017-06-17
1/5-17/6 | 1/5-17/6 | range | 2017-05-01..2017-06-17
1.5-17.6.2018 | 1.5-17.6.2018 | range | 2018-05-01..2018-06-17
# the marks between the parts of a date
2017.11.24 | 2017.11.24 | day | 2017-11-24
2018-uge 42 | 2018-uge 42 | week | 2018-10-15..2018-10-21
2018/uge 42 | 2018/uge 42 | week | 2018-10-15..2018-10-21
2018 - uge 42 | 2018 | year | 2018-01-01..2018-12-31 | 2018
| uge 42 | week | 2018-10-15..2018-10-21
mandag i uge 45/46 | uge 45/46 | range | 2017-11-06..2017-11-19
mandag, tirsdag og onsdag d. 6.-8. november | mandag, tirsdag og onsdag d. 6.-8. november | range | 2017-11-06..2017-11-08
mandag/tirsdag d. 6./7. november | mandag/tirsdag d. 6./7. november | range | 2017-11-06..2017-11-07
mandag til onsdag d. 6.-8. november | mandag til onsdag d. 6.-8. november | range | 2017-11-06..2017-11-08
medio-ultimo maj | medio-ultimo maj | range | 2017-05-11..2017-05-31
medio til ultimo maj | medio til ultimo maj | range | 2017-05-11..2017-05-31
slut april/start maj | slut april/start maj | range | 2017-04-21..2017-05-10
uge 42 (efterårsferien) 2018/2019 | uge 42 | week | 2017-10-16..2017-10-22
| 2018/2019 | range | 2018-01-01..2019-12-31 | 2018/2019
uge 42 (efterårsferie, lukket) 2018 | uge 42 (efterårsferie, lukket) 2018 | week | 2018-10-15..2018-10-21
uge 16 (påske) 2018 | uge 16 (påske) 2018 | week | 2018-04-16..2018-04-22
maj (2018) | maj (2018) | month | 2018-05-01..2018-05-31 | 2018-05
maj (2018 og 2019) | maj | month | 2017-05-01..2017-05-31 | 2017-05
| 2018 | year | 2018-01-01..2018-12-31 | 2018
| 2019 | year | 2019-01-01..2019-12-31 | 2019
årsskiftet (2018/19) | årsskiftet (2018/19) | range | 2018-12-31..2019-01-01
årsskiftet (2018/19 | årsskiftet | range | 2017-12-31..2018-01-01
| 2018/19 | range | 2018-01-01..2019-12-31 | 2018/2019
90-erne | 90-erne | range | 1990-01-01..1999-12-31 | 199X
3. maj & 4. maj | 3. maj & 4. maj | range | 2017-05-03..2017-05-04
3. maj + 4. maj | 3. maj + 4. maj | range | 2017-05-03..2017-05-04
3. maj; 4. maj | 3. maj; 4. maj | range | 2017-05-03..2017-05-04
3. maj, og 4. maj | 3. maj, og 4. maj | range | 2017-05-03..2017-05-04
3. maj. 4. maj | 3. maj | day | 2017-05-03
| 4. maj | day | 2017-05-04
6-november-2018 | 6-november-2018 | day | 2018-11-06
6. - november | november | month | 2017-11-01..2017-11-30 | 2017-11
1. maj/17.-19. juni 2018 | 1. maj | day | 2018-05-01
| 17.-19. juni 2018 | range | 2018-06-17..2018-06-19
6. nov 18. - Borgermøde | 6. nov 18 | day | 2018-11-06
6. nov 18 - Borgermøde | 6. nov | day | 2017-11-06
1. maj/17. juni 2018 | 1. maj | day | 2018-05-01
| 17. juni 2018 | day | 2018-06-17
# what stands between two dates, and what does not join them
Møde 2, 3 og 4. maj | 2, 3 og 4. maj | range | 2017-05-02..2017-05-04
Møde 2, 4 og 6. maj | 2 | day | 2017-05-02
| 4 | day | 2017-05-04
| 6. maj | day | 2017-05-06
31. december og 1. januar | 31. december og 1. januar | range | 2017-12-31..2018-01-01
30. og 31. december og 1. januar | 30. og 31. december og 1. januar | range | 2017-12-30..2018-01-01
december og januar | december og januar | range | 2017-12-01..2018-01-31 | 2017-12/2018-01
uge 52 og uge 1 | uge 52 og uge 1 | range | 2017-12-25..2018-01-07
4. og 1. kvartal | 4. og 1. kvartal | range | 2017-10-01..2018-03-31 | 2017-10/2018-03
vinter og forår 2018 | vinter og forår 2018 | range | 2017-12-01..2018-05-31 | 2017-24/2018-21
3. maj (Jan) | 3. maj | day | 2017-05-03
3. maj (Maj og Jan) | 3. maj | day | 2017-05-03
3. maj (uge 18) | 3. maj | day | 2017-05-03
| uge 18 | week | 2017-05-01..2017-05-07
uge 18 (3. maj 2018) | uge 18 | week | 2018-04-30..2018-05-06
| 3. maj 2018 | day | 2018-05-03
mandag - 7. november | 7. november | day | 2017-11-07
Åbent mandag og 7. november | 7. november | day | 2017-11-07
tirsdag kl. 10 og i uge 45 | uge 45 | week | 2017-11-06..2017-11-12
2018 - skoleåret 2019/20 | 2018 - skoleåret 2019/20 | range | 2018-01-01..2020-07-31 | 2018/2020-07-31
2017-10 - 12 deltog | 2017-10 | month | 2017-10-01..2017-10-31 | 2017-10
fra  og  med 1. maj 2018 | fra  og  med 1. maj 2018 | range | 2018-05-01.. | 2018-05-01/..
i  løbet  af maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Fest for borgerne okt. | okt. | month | 2017-10-01..2017-10-31 | 2017-10
udgangen af den 3. maj 2018 | 3. maj 2018 | day | 2018-05-03
Gennemført 08-08 | 08-08 | day | 2017-08-08
uge 45 - 0 deltog | uge 45 | week | 2017-11-06..2017-11-12
første mandag i 2018 | første mandag i 2018 | day | 2018-01-01
sidste fredag i 2018 | sidste fredag i 2018 | day | 2018-12-28
sidste fredag i foråret 2018 | sidste fredag i foråret 2018 | day | 2018-05-25
første torsdag i 2. kvartal 2018 | første torsdag i 2. kvartal 2018 | day | 2018-04-05
1. mandag i foråret | 1. mandag i foråret | day | 2017-03-06
Stævne for U17 i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Stævne for u17 den 3/5 | 3/5 | day | 2017-05-03
Møde i u17 i 2018 | u17 i 2018 | week | 2018-04-23..2018-04-29
Møde i U34 den 3/5 | U34 | week | 2017-08-21..2017-08-27
| 3/5 | day | 2017-05-03
den 2, 3. maj | 2, 3. maj | range | 2017-05-02..2017-05-03
den 2, 4. maj | 2 | day | 2017-05-02
| 4. maj | day | 2017-05-04
den 2den og 3die maj | 2den og 3die maj | range | 2017-05-02..2017-05-03
Borgermøde 2den, 3die maj | 2den, 3die maj | range | 2017-05-02..2017-05-03
slut april 2018 - start maj | slut april 2018 - start maj | range | 2018-04-21..2018-05-10
slut april - start maj 2018 | slut april - start maj 2018 | range | 2018-04-21..2018-05-10
slut december - start januar | slut december - start januar | range | 2017-12-21..2018-01-10
i 1990'er | 1990'er | range | 1990-01-01..1999-12-31 | 199X
i 1990'ere | 1990'ere | range | 1990-01-01..1999-12-31 | 199X
kvartal 3 og 4 2018 | kvartal 3 og 4 2018 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
kvartal 3-4 2018 | kvartal 3-4 2018 | range | 2018-07-01..2018-12-31 | 2018-07/2018-12
Besøg af en mand 6/11 | 6/11 | day | 2017-11-06
mand. 6/11 | mand. 6/11 | day | 2017-11-06
6. nov 18.Borgermøde | 6. nov 18 | day | 2018-11-06
Borgerne venter til okt | okt | month | 2017-10-01..2017-10-31 | 2017-10
Vi gemmer det til sommer | sommer | season | 2017-06-01..2017-08-31 | 2017-22
Plan - okt: borgermøde | okt | month | 2017-10-01..2017-10-31 | 2017-10
Møder i okt | okt | month | 2017-10-01..2017-10-31 | 2017-10
Frist: okt | okt | month | 2017-10-01..2017-10-31 | 2017-10
Frist: sommer | sommer | season | 2017-06-01..2017-08-31 | 2017-22
# the ends of what can be
4. og 1. kvartal 2018 | 4. og 1. kvartal 2018 | range | 2017-10-01..2018-03-31 | 2017-10/2018-03
5. og 1. kvartal 2018 | 1. kvartal 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
3. og 1. halvår 2018 | 1. halvår 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
uge 45 - 54 deltog | uge 45 | week | 2017-11-06..2017-11-12
uge 45, 54 deltog | uge 45 | week | 2017-11-06..2017-11-12
uge 52-53 2020 | uge 52-53 2020 | range | 2020-12-21..2021-01-03
Q3 - 5 deltog | Q3 | quarter | 2017-07-01..2017-09-30 | 2017-35
29. og 30. april | 29. og 30. april | range | 2017-04-29..2017-04-30
30. og 31. maj | 30. og 31. maj | range | 2017-05-30..2017-05-31
Faldet fra 45 til 32 i maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Spurgt: Maj, 45, 3. juni 2018 | 3. juni 2018 | day | 2018-06-03
Mødet var vores første, 3. maj holdes det næste | 3. maj | day | 2017-05-03
mandag i uge 45 - borgermøde | mandag i uge 45 | day | 2017-11-06
Lejr 10.10-11.05.2018 | 10.10-11.05.2018 | range | 2017-10-10..2018-05-11
Lejr 10.10.2017-11.05 | 10.10.2017-11.05 | range | 2017-10-10..2018-05-11
hver mandag i foråret | foråret | season | 2017-03-01..2017-05-31 | 2017-21
Besked om uge 45 | uge 45 | week | 2017-11-06..2017-11-12
Oplæg om maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Åbent fra okt | fra okt | range | 2017-10-01.. | 2017-10/..
Gælder fra sommer til vinter | fra sommer til vinter | range | 2017-06-01..2018-02-28 | 2017-22/2017-24
# months like names, with what makes them months
ved udgangen af Maj | udgangen af Maj | day | 2017-05-31
indgangen til Maj | indgangen til Maj | day | 2017-05-01
primo Maj | primo Maj | range | 2017-05-01..2017-05-10
første halvdel af Maj | første halvdel af Maj | range | 2017-05-01..2017-05-15
første mandag i Maj | første mandag i Maj | day | 2017-05-01
Fra Maj til August | Fra Maj til August | range | 2017-05-01..2017-08-31 | 2017-05/2017-08
senest Maj | senest Maj | range | ..2017-05-31 | /2017-05
den 3. Maj | 3. Maj | day | 2017-05-03
ca. Maj | ca. Maj | month | 2017-05-01..2017-05-31 | 2017-05~
# entries of lists
- Maj: borgermøde | Maj | month | 2017-05-01..2017-05-31 | 2017-05
- man 6/11 kl. 10 | man 6/11 | day | 2017-11-06
# blanks around the hyphens of a day
03 - 05 - 2018: kontrakt retur | 03 - 05 - 2018 | day | 2018-05-03
Afholdt 3 - 5 - 2018 | 3 - 5 - 2018 | day | 2018-05-03
Åbent fra 03 - 05 - 2018 til 07 - 06 - 2018 | fra 03 - 05 - 2018 til 07 - 06 - 2018 | range | 2018-05-03..2018-06-07
Svar 24 - 11-2018 | 24 - 11-2018 | day | 2018-11-24
Kører uge 3 - 5 - 2018 | uge 3 - 5 - 2018 | range | 2018-01-15..2018-02-04
Tal for 12 - 14 - 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
# years of two figures at both ends
Vikariat 1/8 17 – 31/7 18 | 1/8 17 – 31/7 18 | range | 2017-08-01..2018-07-31
Vikariat 1/8 18-31/7 2019 | 1/8 18-31/7 2019 | range | 2018-08-01..2019-07-31
Vikariat 1.8. 18 – 31.7. 19 | 1.8. 18 – 31.7. 19 | range | 2018-08-01..2019-07-31
Vikariat fra d. 1/8 18 til d. 31/7 19 | fra d. 1/8 18 til d. 31/7 19 | range | 2018-08-01..2019-07-31
Vikariat fra 1/8 18 frem til 31/7 19 | fra 1/8 18 frem til 31/7 19 | range | 2018-08-01..2019-07-31
Vikariat 1. august 18 - 31. juli 19 | 1. august 18 - 31. juli 19 | range | 2018-08-01..2019-07-31
Møder 1/8 18 og 31/7 19 | 1/8 18 | day | 2018-08-01
 | 31/7 19 | day | 2019-07-31
Vikariat 1/8 17 – 20 unge | 1/8 | day | 2017-08-01
Lejr 15 – 17/6 | 15 – 17/6 | range | 2017-06-15..2017-06-17
Lejr 1/6, 15 – 17/6 18 | 1/6 | day | 2018-06-01
 | 15 – 17/6 18 | range | 2018-06-15..2018-06-17
Møde 1/8 17 - 18.30 | 1/8 | day | 2017-08-01
# days without their stops
Svarfrist 07,09,2017 | 07,09,2017 | day | 2017-09-07
Møde den 07,09,2018, kl. 10 | 07,09,2018 | day | 2018-09-07
Lejr 07,09,2018-09,09,2018 | 07,09,2018-09,09,2018 | range | 2018-09-07..2018-09-09
Pris 07,09 i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Ny tidsplan vedtaget 24 11 2018 | 24 11 2018 | day | 2018-11-24
Mandag den 24 11 2014 kl. 10 | Mandag den 24 11 2014 | day | 2014-11-24
Åbent fra den 24 11 2018 til den 01 12 2018 | fra den 24 11 2018 til den 01 12 2018 | range | 2018-11-24..2018-12-01
Afholdt: 07 09 2018 | 07 09 2018 | day | 2018-09-07
# short months side by side
Kampagne kørt aug, sept, okt | aug, sept, okt | range | 2017-08-01..2017-10-31 | 2017-08/2017-10
Kampagne Jan, Feb og Mar | Jan, Feb og Mar | range | 2017-01-01..2017-03-31 | 2017-01/2017-03
Kampagne apr og sept | apr | month | 2017-04-01..2017-04-30 | 2017-04
 | sept | month | 2017-09-01..2017-09-30 | 2017-09
Afholdes jan., apr., jul. og okt. | jan. | month | 2017-01-01..2017-01-31 | 2017-01
 | apr. | month | 2017-04-01..2017-04-30 | 2017-04
 | jul. | month | 2017-07-01..2017-07-31 | 2017-07
 | okt. | month | 2017-10-01..2017-10-31 | 2017-10
Lukket jul.-sept. 2018 | jul.-sept. 2018 | range | 2018-07-01..2018-09-30 | 2018-07/2018-09
Lukket jun, jul og aug 2018 | jun, jul og aug 2018 | range | 2018-06-01..2018-08-31 | 2018-06/2018-08
Lukket i jul. 2018 | jul. 2018 | range | 2018-12-24..2018-12-26 | 2018-12-24/2018-12-26
Lukket nov, dec og jul | nov, dec | range | 2017-11-01..2017-12-31 | 2017-11/2017-12
Fest til jul, aug og sept | aug og sept | range | 2017-08-01..2017-09-30 | 2017-08/2017-09
# slips of the finger in months
Borgerrejsen kortlagt i febuar 2018 | febuar 2018 | month | 2018-02-01..2018-02-28 | 2018-02
Startede d.1.septemper 2018 | 1.septemper 2018 | day | 2018-09-01
Ventes klar okober 2018 | okober 2018 | month | 2018-10-01..2018-10-31 | 2018-10
Forældremøde 23. agust | 23. agust | day | 2017-08-23
Kick-off 3 decemper 2016 | 3 decemper 2016 | day | 2016-12-03
Evaluering rykket til novenber 2018 | novenber 2018 | month | 2018-11-01..2018-11-30 | 2018-11
Uddannelse 12. marst | 12. marst | day | 2017-03-12
Ny leder tiltrådt 1. apirl 2018 | 1. apirl 2018 | day | 2018-04-01
Workshop i juin 2018 | juin 2018 | month | 2018-06-01..2018-06-30 | 2018-06
Åbent fra janaur til feburar 2018 | fra janaur til feburar 2018 | range | 2018-01-01..2018-02-28 | 2018-01/2018-02
Kører slut septmber | slut septmber | range | 2017-09-21..2017-09-30
Kører 3.febuar-5.marst 2018 | 3.febuar-5.marst 2018 | range | 2018-02-03..2018-03-05
Budget 2018 oktoper | 2018 oktoper | month | 2018-10-01..2018-10-31 | 2018-10
Onsdag den 3.januray 2018 | Onsdag den 3.januray 2018 | day | 2018-01-03
# half-years in short
H1 2019: pilot, H2 2019: drift | H1 2019 | half_year | 2019-01-01..2019-06-30 | 2019-40
 | H2 2019 | half_year | 2019-07-01..2019-12-31 | 2019-41
Klar i H2-2018 | H2-2018 | half_year | 2018-07-01..2018-12-31 | 2018-41
Klar 2019 H1 | 2019 H1 | half_year | 2019-01-01..2019-06-30 | 2019-40
Kører H2 2018 - H1 2019 | H2 2018 - H1 2019 | range | 2018-07-01..2019-06-30 | 2018-07/2019-06
Kører H1 og H2 2019 | H1 og H2 2019 | range | 2019-01-01..2019-12-31 | 2019-01/2019-12
# short years before another date
Efterår 17/forår 18 | Efterår 17 | season | 2017-09-01..2017-11-30 | 2017-23
 | forår 18 | season | 2018-03-01..2018-05-31 | 2018-21
Kører sommer 18 til efterår 19 | sommer 18 til efterår 19 | range | 2018-06-01..2019-11-30 | 2018-22/2019-23
Kører Q3 18/Q1 19 | Q3 18 | quarter | 2018-07-01..2018-09-30 | 2018-35
 | Q1 19 | quarter | 2019-01-01..2019-03-31 | 2019-33
Kører 3. kvartal 18 - 1. kvartal 19 | 3. kvartal 18 - 1. kvartal 19 | range | 2018-07-01..2019-03-31 | 2018-07/2019-03
Kører vinter 18/19 | vinter 18/19 | season | 2018-12-01..2019-02-28 | 2018-24
# about
Svar omkr. 15.-20. maj | omkr. 15.-20. maj | range | 2017-05-15..2017-05-20 | 2017-05-15~/2017-05-20~
Svar omkr 3/4 | omkr 3/4 | day | 2017-04-03 | 2017-04-03~
Omkr. 2018 | Omkr. 2018 | year | 2018-01-01..2018-12-31 | 2018~
# beside what is no date
Åbent 3/4 kl. 1800-2000 | 3/4 | day | 2017-04-03
Klokken 2015 den 3. maj | 3. maj | day | 2017-05-03
Eleverne fra 6.b kl. 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
6. b kl. 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
Augus 2017 | Augus 2017 | month | 2017-08-01..2017-08-31 | 2017-08
Møde 3. augus | 3. augus | day | 2017-08-03
Afholdt i augus | augus | month | 2017-08-01..2017-08-31 | 2017-08
Eleverne fra 5. kl. 2015 | 2015 | year | 2015-01-01..2015-12-31 | 2015
Den 12.5 med lærerne | 12.5 | day | 2017-05-12
Afholdt 12.5. Barer var med | 12.5. | day | 2017-05-12
Dato: 7-9-13, alt vel | 7-9-13 | day | 2013-09-07
Afholdt 7-9-13, alt vel | 7-9-13 | day | 2013-09-07
Fredag d. 5. maj gadefest | Fredag d. 5. maj | day | 2017-05-05
Møde 4. maj Kollegiet Solbakken | 4. maj | day | 2017-05-04
Sommerfest 15. Juni Idrætshallen | 15. Juni | day | 2017-06-15
Møde 3. Maj Rådhuset | 3. Maj | day | 2017-05-03
Koncert 4. Maj Musikhuset | 4. Maj | day | 2017-05-04
Møde 4. Maj Vestergade 5 | 4. Maj | day | 2017-05-04
Møde 15. Juni Skolen | 15. Juni | day | 2017-06-15
Møde 4. Maj 2018 Kollegiet | 4. Maj 2018 | day | 2018-05-04
Møde 8/5 med eller uden elever | 8/5 | day | 2017-05-08
Møde 8/5 dagplejen | 8/5 | day | 2017-05-08
Klasserne blandes 1/10 | 1/10 | day | 2017-10-01
Åbent 1/10 med vand og saft | 1/10 | day | 2017-10-01
# where a thing is from
Institutionen er fra 90'erne | 90'erne | range | 1990-01-01..1999-12-31 | 199X
Avisudklip, det må være fra maj | maj | month | 2017-05-01..2017-05-31 | 2017-05
De ældste stammer fra 1990'erne | 1990'erne | range | 1990-01-01..1999-12-31 | 199X
Huset er fra ca. 1950 | ca. 1950 | year | 1950-01-01..1950-12-31 | 1950~
Opstart er fra maj 2018 | fra maj 2018 | range | 2018-05-01.. | 2018-05/..
Opstart i Nibe er fra maj 2018 | fra maj 2018 | range | 2018-05-01.. | 2018-05/..
Kontrakten er fra 2016 | fra 2016 | range | 2016-01-01.. | 2016/..
Legepladsen stammer fra maj 2012 | maj 2012 | month | 2012-05-01..2012-05-31 | 2012-05
Huset, der starter, er fra 2016 | 2016 | year | 2016-01-01..2016-12-31 | 2016
Åbent er fra 1/8 | fra 1/8 | range | 2017-08-01.. | 2017-08-01/..
Reglerne er fra og med 2016 | fra og med 2016 | range | 2016-01-01.. | 2016/..
Ordningen er fra 2016 også i Vejle | fra 2016 | range | 2016-01-01.. | 2016/..
Ordningen gælder fra 2016 | fra 2016 | range | 2016-01-01.. | 2016/..
Ordningen er fra 2016 og frem | fra 2016 og frem | range | 2016-01-01.. | 2016/..
Lukker kl. 2015 den 3. maj | 3. maj | day | 2017-05-03
KL 2020-mål | 2020 | year | 2020-01-01..2020-12-31 | 2020
Kører H1, H2 2019 | H1, H2 2019 | range | 2019-01-01..2019-12-31 | 2019-01/2019-12
Tilsyn 12/3 18, 14/4 18 og 3/5 18 | 12/3 18 | day | 2018-03-12
 | 14/4 18 | day | 2018-04-14
 | 3/5 18 | day | 2018-05-03
"""


def rows() -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    found: list[tuple[str, list[tuple[str, str, str, str]]]] = []
    for line in FORMS.strip().splitlines():
        if line.startswith("#"):
            continue
        text, words, precision, days, *edtf = (cell.strip() for cell in line.split(" | ".strip()))
        expected = (words, precision, days, edtf[0] if edtf else days.replace("..", "/"))
        if text:
            found.append((text, [expected]))
        else:
            found[-1][1].append(expected)
    return found


def days(start: date | None, end: date | None) -> str:
    first, last = (day.isoformat() if day else "" for day in (start, end))
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("text", "expected"), rows())
def test_reads_every_form_of_the_design(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = scan(text, 2017)
    assert [(d.text, d.precision, days(d.start, d.end), d.edtf) for d in found.dates] == expected
    assert not found.faults


@pytest.mark.parametrize(("text", "expected"), rows())
def test_reads_a_date_the_same_within_a_sentence(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    around = f"Opgaven blev drøftet: {text}, og så videre"
    assert [d.edtf for d in scan(around, 2017).dates] == [edtf for *_, edtf in expected]


@pytest.mark.parametrize("around", ["Første punkt\n{}\nSidste punkt", "- {}\n- Andet punkt", "Punkt:\n\n- {}", "{}\n"])
def test_reads_a_date_the_same_on_a_line_of_its_own(around: str) -> None:
    for text, expected in rows():
        found = scan(around.format(text), 2017)
        assert [(d.text, d.edtf) for d in found.dates] == [(words, edtf) for words, *_, edtf in expected], text
        assert not found.faults, text
