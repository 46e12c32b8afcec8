"""Dates in the words of Danish public papers: minutes, agendas, budgets, plans, calendars, programmes, notices.

Row by row: text | the date's words | precision | first..last day | EDTF. A row without EDTF has that of its days, "?"
are the days of a date without a year, "-" says that the text holds no date. Several dates stand on lines of their own,
the text left out after the first. The form's year stands above its rows.
"""

from __future__ import annotations

from datetime import date

import pytest

from statusparse.danish.dates import find_dates

TEXTS = """
# year: 2017
Referat fra møde i Kultur- og Fritidsudvalget tirsdag den 5. februar 2019 kl. 14.30 | tirsdag den 5. februar 2019 | day | 2019-02-05
Dagsorden til ordinær generalforsamling torsdag d. 22. marts 2018 kl. 19.00 i Medborgerhuset | torsdag d. 22. marts 2018 | day | 2018-03-22
Økonomiudvalget, 14-08-2019 | 14-08-2019 | day | 2019-08-14
Sagen blev behandlet i byrådet 28. august 2018 (sag nr. 12) | 28. august 2018 | day | 2018-08-28
Høringsfrist: fredag den 3. maj 2019 kl. 12.00 | fredag den 3. maj 2019 | day | 2019-05-03
Efterårsferie uge 42 (14.-18. oktober 2019) | uge 42 | week | 2019-10-14..2019-10-20
 | 14.-18. oktober 2019 | range | 2019-10-14..2019-10-18
Regnskab 2018 viser et mindreforbrug på 4,2 mio. kr. | 2018 | year | 2018-01-01..2018-12-31 | 2018
Budget 2020-2023, 1. behandling | 2020-2023 | range | 2020-01-01..2023-12-31 | 2020/2023
Budgetopfølgning pr. 31. marts 2019 | pr. 31. marts 2019 | day | 2019-03-31
2. budgetopfølgning pr. 30.6.2018 | pr. 30.6.2018 | day | 2018-06-30
Anlægsbevilling på 2,5 mio. kr. i 2019 og 1,2 mio. kr. i 2020 | 2019 | year | 2019-01-01..2019-12-31 | 2019
 | 2020 | year | 2020-01-01..2020-12-31 | 2020
Lokalplan nr. 1.23 vedtaget den 27.02.2018 | 27.02.2018 | day | 2018-02-27
Lokalplanforslaget var fremlagt i offentlig høring fra den 4. januar til den 1. marts 2018 | fra den 4. januar til den 1. marts 2018 | range | 2018-01-04..2018-03-01
i høring i 8 uger fra 12. juni til 7. august 2019 | fra 12. juni til 7. august 2019 | range | 2019-06-12..2019-08-07
Loven træder i kraft den 1. juli 2019 | 1. juli 2019 | day | 2019-07-01
jf. lovbekendtgørelse nr. 47 af 15. januar 2019 | 15. januar 2019 | day | 2019-01-15
Lov nr. 1386 af 23/12/2012 om spildevand | 23/12/2012 | day | 2012-12-23
bek. nr. 1470 af 12/12/2017 | 12/12/2017 | day | 2017-12-12
LBK nr 1053 af 08/09/2015 | 08/09/2015 | day | 2015-09-08
Ansøgningsfristen er den 15. september 2019 kl. 23.59 | 15. september 2019 | day | 2019-09-15
Stillingen ønskes besat pr. 1. august 2019 eller snarest derefter | pr. 1. august 2019 | day | 2019-08-01
Ansættelsessamtaler forventes afholdt i uge 25 og 26 2019 | uge 25 og 26 2019 | range | 2019-06-17..2019-06-30
Vi forventer at holde samtaler den 12. og 13. juni 2019 | 12. og 13. juni 2019 | range | 2019-06-12..2019-06-13
Tiltrædelse 1/9 2019 | 1/9 2019 | day | 2019-09-01
Fristen er senest d. 1. oktober kl. 12 | senest d. 1. oktober | range | ..2017-10-01
Koncert lør 14. sept. kl. 20 | lør 14. sept. | day | 2017-09-14
Udstilling 4. maj - 18. august 2019 | 4. maj - 18. august 2019 | range | 2019-05-04..2019-08-18
Udstillingen vises frem til 18. august 2019 | frem til 18. august 2019 | range | ..2019-08-18
Fernisering fre. d. 3/5 kl. 16 | fre. d. 3/5 | day | 2017-05-03
Kulturnatten den 11. oktober 2019 fra kl. 17-23 | 11. oktober 2019 | day | 2019-10-11
Sæsonen 2019/2020 byder på 12 forestillinger | Sæsonen 2019/2020 | range | 2019-01-01..2020-12-31 | 2019/2020
Fase 1: januar-marts 2018, fase 2: april-december 2018 | januar-marts 2018 | range | 2018-01-01..2018-03-31 | 2018-01/2018-03
 | april-december 2018 | range | 2018-04-01..2018-12-31 | 2018-04/2018-12
Implementering 3. og 4. kvartal 2019 | 3. og 4. kvartal 2019 | range | 2019-07-01..2019-12-31 | 2019-07/2019-12
Forventet opstart i 2. halvår 2020 | 2. halvår 2020 | half_year | 2020-07-01..2020-12-31 | 2020-41
Milepæl: Q4 2019 - idriftsættelse | Q4 2019 | quarter | 2019-10-01..2019-12-31 | 2019-36
Handleplanen gælder for perioden 1.1.2019-31.12.2022 | 1.1.2019-31.12.2022 | range | 2019-01-01..2022-12-31
Handleplan 2018-20 for sundhed | 2018-20 | range | 2018-01-01..2020-12-31 | 2018/2020
Sundhedspolitik 2015 - 2018 | 2015 - 2018 | range | 2015-01-01..2018-12-31 | 2015/2018
i 2018-priser | 2018 | year | 2018-01-01..2018-12-31 | 2018
(2019-pl) | 2019 | year | 2019-01-01..2019-12-31 | 2019
Forventes færdig inden sommerferien | -
Tidsplan: Start primo januar 2019, slut ultimo juni 2019 | primo januar 2019 | range | 2019-01-01..2019-01-10
 | ultimo juni 2019 | range | 2019-06-21..2019-06-30
I løbet af foråret 2019 afholdes tre borgermøder | foråret 2019 | season | 2019-03-01..2019-05-31 | 2019-21
Byggeriet står klar til indflytning i sommeren 2021 | sommeren 2021 | season | 2021-06-01..2021-08-31 | 2021-22
Siden 2007 har kommunen haft 14 plejehjem | Siden 2007 | range | 2007-01-01.. | 2007/..
fra 2012 til 2016 faldt antallet fra 1.250 til 980 | fra 2012 til 2016 | range | 2012-01-01..2016-12-31 | 2012/2016
I perioden fra 1. januar 2014 til 31. december 2017 | fra 1. januar 2014 til 31. december 2017 | range | 2014-01-01..2017-12-31
mellem 2010 og 2015 steg udgifterne | mellem 2010 og 2015 | range | 2010-01-01..2015-12-31 | 2010/2015
befolkningen er vokset siden 1990'erne | siden 1990'erne | range | 1990-01-01.. | 199X/..
Juleferie fra lørdag den 21. december 2019 til og med fredag den 3. januar 2020 | fra lørdag den 21. december 2019 til og med fredag den 3. januar 2020 | range | 2019-12-21..2020-01-03
Uge 7: Vinterferie | Uge 7 | week | 2017-02-13..2017-02-19
Næste møde: Onsdag d. 6/2-19 kl. 17 | Onsdag d. 6/2-19 | day | 2019-02-06
Godkendelse af referat fra d. 30/11-2018 | 30/11-2018 | day | 2018-11-30
Godkendelse af referat fra mødet den 30.11.18 | 30.11.18 | day | 2018-11-30
Bilag 3: Notat af 12. april 2018 | 12. april 2018 | day | 2018-04-12
Sagsnr.: 2018-012345 Dato: 12-04-2018 | 12-04-2018 | day | 2018-04-12
Dok.nr. 123456-18 | -
Journal nr. 2018-0123 | -
Telefon 96 31 20 17 | -
Åbent hverdage kl. 10-16, lørdag kl. 10-14 | -
Budgettet for Sønderbro 12, 2. th. | -
Ungdomsskolen for 7.-9. klasse | -
For børn i alderen 0-6 år | -
Mødet afholdes hver 1. onsdag i måneden | -
2018 kr. pr. år | -
Der var 2.017 elever fordelt på 12 skoler | -
i alt 1950 underskrifter | -
Deltagere: Jan Hansen, Maj Nielsen og April Jensen | -
Afbud: August Sørensen | -
Jan Pedersen (V) orienterede | -
Punkt 12.4 drøftes | -
5/7 medlemmer stemte for | -
Resultatet blev 3-1 til Vejle | -
8-10 uger efter ansøgning | -
1. behandling af budgettet | -
3. del af projektet | -
Vision 2025 for Aalborg | 2025 | year | 2025-01-01..2025-12-31 | 2025
DHM 2017 vandt 2. præmie | 2017 | year | 2017-01-01..2017-12-31 | 2017
Kl. 10.30-12.00 Oplæg | -
ca. 1.800 indbyggere | -
Forbruget er steget med 12,5 pct. fra 2017 til 2018 | fra 2017 til 2018 | range | 2017-01-01..2018-12-31 | 2017/2018
Læs mere på www.vejle.dk/2018/budget | -
CVR 29189978 | -
Kloakering af Skolegade 12-14 | -
Version 2.0 af 3. maj 2018 | 3. maj 2018 | day | 2018-05-03
6-10 personer | -
Mødet er flyttet til d.24.11. kl. 15 | 24.11. | day | 2017-11-24
Afholdt d.3/5 | 3/5 | day | 2017-05-03
Dato: 3.5.2018. | 3.5.2018 | day | 2018-05-03
Underskrevet d.d. 4/5-2018 | 4/5-2018 | day | 2018-05-04
København, den 12. sept. 2018 | 12. sept. 2018 | day | 2018-09-12
12.sep.2018 | 12.sep.2018 | day | 2018-09-12
12 september -18 | 12 september -18 | day | 2018-09-12
12/09-2018 | 12/09-2018 | day | 2018-09-12
12-9-18 | 12-9-18 | day | 2018-09-12
12.09.18: Møde i styregruppen | 12.09.18 | day | 2018-09-12
mand. d. 12/11 2018 | mand. d. 12/11 2018 | day | 2018-11-12
ti. d. 13/11 2018 | 13/11 2018 | day | 2018-11-13
tirsd. den 13. nov. 2018 | tirsd. den 13. nov. 2018 | day | 2018-11-13
Torsd. 15/11-18 | Torsd. 15/11-18 | day | 2018-11-15
Søndag 18. nov 2018 kl. 11 | Søndag 18. nov 2018 | day | 2018-11-18
Onsdag den niende maj 2018 | Onsdag den niende maj 2018 | day | 2018-05-09
den tredivte november 2018 | tredivte november 2018 | day | 2018-11-30
1.maj-arrangement i Fælledparken | 1.maj | day | 2017-05-01
8. marts-arrangement på biblioteket | 8. marts | day | 2017-03-08
11. september 2001-angrebene | 11. september 2001 | day | 2001-09-11
Fra 3/4-18 til 5/6-18 | Fra 3/4-18 til 5/6-18 | range | 2018-04-03..2018-06-05
d. 3/4 til d. 5/6 | 3/4 til d. 5/6 | range | 2017-04-03..2017-06-05
3/4-5/6 2018 | 3/4-5/6 2018 | range | 2018-04-03..2018-06-05
3/4 t.o.m. 5/6 2018 | 3/4 t.o.m. 5/6 2018 | range | 2018-04-03..2018-06-05
den 3. april t.o.m. den 5. juni 2018 | 3. april t.o.m. den 5. juni 2018 | range | 2018-04-03..2018-06-05
3.-5. april samt 10.-12. april 2018 | 3.-5. april | range | 2018-04-03..2018-04-05
 | 10.-12. april 2018 | range | 2018-04-10..2018-04-12
Mandag d. 3. eller tirsdag d. 4. september 2018 | Mandag d. 3. eller tirsdag d. 4. september 2018 | range | 2018-09-03..2018-09-04
torsdag den 6. og fredag den 7. september 2018 | torsdag den 6. og fredag den 7. september 2018 | range | 2018-09-06..2018-09-07
weekenden den 8.-9. september 2018 | 8.-9. september 2018 | range | 2018-09-08..2018-09-09
3., 10. og 17. oktober 2018 | 3. | day | 2018-10-03
 | 10. | day | 2018-10-10
 | 17. oktober 2018 | day | 2018-10-17
3., 4. og 5. oktober samt 1. november 2018 | 3., 4. og 5. oktober | range | 2018-10-03..2018-10-05
 | 1. november 2018 | day | 2018-11-01
Kursusdage: 3/10, 4/10, 10/10 2018 | 3/10, 4/10 | range | 2018-10-03..2018-10-04
 | 10/10 2018 | day | 2018-10-10
jan.-mar. 2018 | jan.-mar. 2018 | range | 2018-01-01..2018-03-31 | 2018-01/2018-03
jan-mar 2018 | jan-mar 2018 | range | 2018-01-01..2018-03-31 | 2018-01/2018-03
Okt. 2017 – feb. 2018 | Okt. 2017 – feb. 2018 | range | 2017-10-01..2018-02-28 | 2017-10/2018-02
fra okt. 2017 til feb. 2018 | fra okt. 2017 til feb. 2018 | range | 2017-10-01..2018-02-28 | 2017-10/2018-02
oktober-februar 2018 | oktober-februar 2018 | range | 2017-10-01..2018-02-28 | 2017-10/2018-02
aug/sept 2018 | aug/sept 2018 | range | 2018-08-01..2018-09-30 | 2018-08/2018-09
august og september 2018 | august og september 2018 | range | 2018-08-01..2018-09-30 | 2018-08/2018-09
august eller september 2018 | august eller september 2018 | range | 2018-08-01..2018-09-30 | 2018-08/2018-09
Uge 45-47 | Uge 45-47 | range | 2017-11-06..2017-11-26
uge 45–47, 2018 | uge 45–47, 2018 | range | 2018-11-05..2018-11-25
ugerne 8 og 9 | ugerne 8 og 9 | range | 2017-02-20..2017-03-05
uge 7/8 | uge 7/8 | range | 2017-02-13..2017-02-26
i uge 1 2018 | uge 1 2018 | week | 2018-01-01..2018-01-07
uge 52 2017 - uge 1 2018 | uge 52 2017 - uge 1 2018 | range | 2017-12-25..2018-01-07
uge 52-1 | uge 52-1 | range | 2017-12-25..2018-01-07
uge 7 & 8 | uge 7 & 8 | range | 2017-02-13..2017-02-26
uge 7 + 8 | uge 7 + 8 | range | 2017-02-13..2017-02-26
uge 7, 8 | uge 7, 8 | range | 2017-02-13..2017-02-26
uge 7 eller 8 | uge 7 eller 8 | range | 2017-02-13..2017-02-26
i uge 7 og i uge 9 | uge 7 | week | 2017-02-13..2017-02-19
 | uge 9 | week | 2017-02-27..2017-03-05
Uge 33 til uge 35 2018 | Uge 33 til uge 35 2018 | range | 2018-08-13..2018-09-02
Uge 33 t.o.m. 35 | Uge 33 t.o.m. 35 | range | 2017-08-14..2017-09-03
senest uge 33 2018 | senest uge 33 2018 | range | ..2018-08-19
i slutningen af uge 33 | uge 33 | week | 2017-08-14..2017-08-20
fra uge 33 og frem | fra uge 33 og frem | range | 2017-08-14.. | 2017-08-14/..
mandag i uge 33 2018 | mandag i uge 33 2018 | day | 2018-08-13
Uge 33, mandag: Samling | Uge 33 | week | 2017-08-14..2017-08-20
2.-4. kvt. 2018 | 2.-4. kvt. 2018 | range | 2018-04-01..2018-12-31 | 2018-04/2018-12
2. kvartal - 4. kvartal 2018 | 2. kvartal - 4. kvartal 2018 | range | 2018-04-01..2018-12-31 | 2018-04/2018-12
Q2 og Q3 2018 | Q2 og Q3 2018 | range | 2018-04-01..2018-09-30 | 2018-04/2018-09
Q2-Q3 | Q2-Q3 | range | 2017-04-01..2017-09-30 | 2017-04/2017-09
Q2 '18 | Q2 '18 | quarter | 2018-04-01..2018-06-30 | 2018-34
sidste kvartal af 2018 | sidste kvartal af 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
første halvdel af 2018 | første halvdel af 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
i 1. halvår af 2018 | 1. halvår af 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
1. og 2. halvår 2018 | 1. og 2. halvår 2018 | range | 2018-01-01..2018-12-31 | 2018-01/2018-12
tidligt forår 2018 | forår 2018 | season | 2018-03-01..2018-05-31 | 2018-21
det tidlige forår 2018 | forår 2018 | season | 2018-03-01..2018-05-31 | 2018-21
forår 2018 | forår 2018 | season | 2018-03-01..2018-05-31 | 2018-21
foråret/sommeren 2018 | foråret/sommeren 2018 | range | 2018-03-01..2018-08-31 | 2018-21/2018-22
efterår/vinter 2018 | efterår/vinter 2018 | range | 2018-09-01..2019-02-28 | 2018-23/2018-24
fra foråret 2018 til efteråret 2019 | fra foråret 2018 til efteråret 2019 | range | 2018-03-01..2019-11-30 | 2018-21/2019-23
vinter 2017-18 | vinter 2017-18 | season | 2017-12-01..2018-02-28 | 2017-24
i vinteren 2018 | vinteren 2018 | season | 2018-12-01..2019-02-28 | 2018-24
slutningen af foråret 2018 | slutningen af foråret 2018 | range | 2018-05-01..2018-05-31 | 2018-05
starten af 2. kvartal 2018 | starten af 2. kvartal 2018 | range | 2018-04-01..2018-04-30 | 2018-04
midt september 2018 | midt september 2018 | range | 2018-09-11..2018-09-20
medio/ultimo september 2018 | medio/ultimo september 2018 | range | 2018-09-11..2018-09-30
ultimo august/primo september | ultimo august/primo september | range | 2017-08-21..2017-09-10
primo september - medio oktober 2018 | primo september - medio oktober 2018 | range | 2018-09-01..2018-10-20
i midten af 2018 | midten af 2018 | range | 2018-05-01..2018-08-31 | 2018-05/2018-08
ultimo 2018/primo 2019 | ultimo 2018/primo 2019 | range | 2018-09-01..2019-04-30 | 2018-09/2019-04
udgangen af juni 2018 | udgangen af juni 2018 | day | 2018-06-30
med udgangen af skoleåret 2017/18 | udgangen af skoleåret 2017/18 | day | 2018-07-31
inden udgangen af 1. kvartal 2018 | inden udgangen af 1. kvartal 2018 | range | ..2018-03-31
senest med udgangen af marts 2018 | senest med udgangen af marts 2018 | range | ..2018-03-31
ved årsskiftet 2018/2019 | årsskiftet 2018/2019 | range | 2018-12-31..2019-01-01
omkring årsskiftet 2018/19 | omkring årsskiftet 2018/19 | range | 2018-12-31..2019-01-01 | 2018-12-31~/2019-01-01~
fra årsskiftet 2018/19 | fra årsskiftet 2018/19 | range | 2019-01-01.. | 2019-01-01/..
inden 2020 | inden 2020 | range | ..2019-12-31
siden 1. januar 2018 | siden 1. januar 2018 | range | 2018-01-01.. | 2018-01-01/..
fra 2018 og fremefter | fra 2018 og fremefter | range | 2018-01-01.. | 2018/..
fra og med den 1. august 2018 | fra og med den 1. august 2018 | range | 2018-08-01.. | 2018-08-01/..
efter den 1. august | efter den 1. august | range | 2017-08-02.. | 2017-08-02/..
efter uge 33 | efter uge 33 | range | 2017-08-21.. | 2017-08-21/..
efter påsken 2018 | efter påsken 2018 | range | 2018-04-03.. | 2018-04-03/..
før sommeren | før sommeren | range | ..2017-05-31
inden 3. kvartal 2018 | inden 3. kvartal 2018 | range | ..2018-06-30
indtil videre, dog senest 31/12 2018 | senest 31/12 2018 | range | ..2018-12-31
gælder indtil 31. marts 2019 | indtil 31. marts 2019 | range | ..2019-03-31
omkring 1. august | omkring 1. august | day | 2017-08-01 | 2017-08-01~
ca. uge 33 2018 | ca. uge 33 2018 | week | 2018-08-13..2018-08-19 | 2018-08-13~/2018-08-19~
ca. september-oktober 2018 | ca. september-oktober 2018 | range | 2018-09-01..2018-10-31 | 2018-09~/2018-10~
omkring midten af september 2018 | omkring midten af september 2018 | range | 2018-09-11..2018-09-20 | 2018-09-11~/2018-09-20~
skoleårene 2017/18 og 2018/19 | skoleårene 2017/18 | range | 2017-08-01..2018-07-31
 | 2018/19 | range | 2018-08-01..2019-07-31
skoleår 2018-19 | skoleår 2018-19 | range | 2018-08-01..2019-07-31
budgetår 2018 og 2019 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
i 2017, 2018 og 2019 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
i 80'erne og 90'erne | 80'erne | range | 1980-01-01..1989-12-31 | 198X
 | 90'erne | range | 1990-01-01..1999-12-31 | 199X
i 1980'erne og 1990'erne | 1980'erne | range | 1980-01-01..1989-12-31 | 198X
 | 1990'erne | range | 1990-01-01..1999-12-31 | 199X
Pinsen 2019 og Kristi himmelfartsdag 2019 | Pinsen 2019 | range | 2019-06-09..2019-06-10
 | Kristi himmelfartsdag 2019 | day | 2019-05-30
Kontakt kommunen på 98 12 20 17 mellem kl. 9 og 15 | -
Ring 20 18 20 19 for tilmelding | -
Tlf.: 7231 2018 | -
EAN-nr. 5798 0050 2017 1 | -
SE-nr. 12 34 56 78 | -
IBAN DK50 0040 0440 1162 43 | -
CPR-nr. 240517-1234 | -
Matr.nr. 12a, Hvorup By | -
Projektnr. 2018-17 | -
Sag 17/12345 behandles | -
Sagsnr. 12/2017-3456 | -
Journalnummer: 01.05.08-P16-1-17 | -
Ref. nr. 2017/456 | -
ESDH-sag 00.30.10-Ø00-3-18 | -
Rulle 12/24 | -
Målestok 1:2000 | -
Måling i skala 1-5 | -
24/7 døgnvagt | -
Værelse 12-14 på 2. sal | -
Vestergade 4-6, 2. tv. | -
Østergade 12, 8900 Randers C | -
Postboks 2018, 1012 København K | -
1.1 Baggrund og formål | -
2.4.1 Indsatser | -
Tabel 3.2 viser udviklingen | -
§ 16, stk. 2, nr. 3 i planloven | -
§§ 85 og 87 | -
servicelovens § 107-110 | -
Lov om social service § 83 a | -
EU-forordning 2016/679 | -
ISO 14001:2015 | -
Direktiv 2014/24/EU | -
Support til Windows 7 og Office 2010 | -
Opgraderes til SAP 4.6 | -
Moduler i NemID 3.0 | -
fra 3,5 til 4,2 mio. kr. | -
12,5-15,0 pct. | -
3-4 gange om ugen | -
2-3 måneder efter vedtagelsen | -
14 dages varsel | -
inden for 3 uger | -
hver anden mandag | -
hver 14. dag | -
den første torsdag i hver måned | -
Hver tirsdag kl. 10-12 | -
mandage i ulige uger | -
4.-6. klasse | -
0.-3. kl. | -
6.b på tur | -
2. b | -
3. behandling af lovforslaget | -
1.-2. etage | -
1. juniorhold vandt | -
hold 1.2 og 2.1 | -
Karakteren 7,4 i gennemsnit | -
ca. 2/3 af borgerne | -
1/3-del af prisen | -
1½ time | -
2 x 45 minutter | -
Kl. 8.15-9.45 og 10.00-11.30 | -
kl. 12.30 - 14.00 | -
10.00: Velkomst | -
10.15 Kaffe | -
Aften: 18.30-21.00 | -
April Hansen tager sig af det | -
Jan og Maj var til stede | -
Jan. Hansen | -
Tovholder: Jan Nielsen | -
Maj Britt ringer | -
ons afdeling | -
Der er mange, som tror på det | -
Fre og Søn ApS | -
mar og vesten | -
20 pct. af eleverne | -
på en skala fra 1 til 10 | -
Vi er 12-15 frivillige | -
Bus 12 og 17 | -
Rute 24-11 | -
Gruppe 1, 2 og 3 | -
hold 3/4 | -
Antal: 2018 | -
2018 stemmer | -
mere end 2.000 gæster | -
2000 mennesker deltog | -
op til 1900 kr. | -
2020-planen | 2020 | year | 2020-01-01..2020-12-31 | 2020
Vision 2025 | 2025 | year | 2025-01-01..2025-12-31 | 2025
Kommuneplan 2017-2029 | 2017-2029 | range | 2017-01-01..2029-12-31 | 2017/2029
Budget 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
B2018 | -
OK18 | -
FL2018 | -
L 125 (2017-18) | 2017-18 | range | 2017-01-01..2018-12-31 | 2017/2018
Finansloven for 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Forbrug 2016: 1.234, forbrug 2017: 2.345 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2017 | year | 2017-01-01..2017-12-31 | 2017
Model: Ford Transit 2.0 TDI 2015 | 2015 | year | 2015-01-01..2015-12-31 | 2015
foto: 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
Klasse 3.a | -
Se afsnit 12.1-12.4 | -
Art. 6, stk. 1 | -
Blodtryk 120/80 | -
str. 36-42 | -
120-150 m2 | -
30 timer/uge | -
1.-3. plads | -
Top 10 | -
Bilag 1-5 | -
Mål 2.1: Flere unge | -
SDG 3.4 | -
Stk. 3-5 ophæves | -
nr. 12/2017 | -
Serie 2, 3. runde | -
mødelokale 1.05 | -
Lokale 2.12, kl. 15 | -
Jul i gaden | -
God sommer | -
Sommerskole | -
Vinterbadning | -
forårs- og efterårsmøder | -
i morgen tidlig | -
sidste år | -
næste sommer | -
Strategien blev vedtaget i juni 2016 og revideres i 2019 | juni 2016 | month | 2016-06-01..2016-06-30 | 2016-06
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Byrådet besluttede på mødet 26/9 2017, at der i 2018 og 2019 afsættes 2 mio. kr. årligt | 26/9 2017 | day | 2017-09-26
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Ældrerådets møde mandag den 4. december 2017 kl. 9.00-12.00 i lokale 2.14 | mandag den 4. december 2017 | day | 2017-12-04
Udsendt: 27-11-2017 | 27-11-2017 | day | 2017-11-27
Sidst opdateret 3. januar 2018 | 3. januar 2018 | day | 2018-01-03
Senest opdateret 3. januar 2018 | 3. januar 2018 | day | 2018-01-03
Sidst opdateret: 03.01.2018 kl. 14:22 | 03.01.2018 | day | 2018-01-03
Senest revideret maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Senest ændret den 5/6-18 | 5/6-18 | day | 2018-06-05
Publiceret 12. mar. 2018 kl. 08:30 | 12. mar. 2018 | day | 2018-03-12
Gældende fra 1. januar 2018 | fra 1. januar 2018 | range | 2018-01-01.. | 2018-01-01/..
Priser pr. 1. januar 2018 (2018-niveau) | pr. 1. januar 2018 | day | 2018-01-01
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Takster 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Budget 2018 (1.000 kr.) | 2018 | year | 2018-01-01..2018-12-31 | 2018
Realiseret 2016, budget 2017, budget 2018 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Budgetoverslag 2019-2021 | 2019-2021 | range | 2019-01-01..2021-12-31 | 2019/2021
Overslagsår 2019, 2020 og 2021 | 2019 | year | 2019-01-01..2019-12-31 | 2019
 | 2020 | year | 2020-01-01..2020-12-31 | 2020
 | 2021 | year | 2021-01-01..2021-12-31 | 2021
Årsrapport 2016/17 | 2016/17 | range | 2016-01-01..2017-12-31 | 2016/2017
Regnskabsåret 2016/2017 | 2016/2017 | range | 2016-01-01..2017-12-31 | 2016/2017
Årsberetning for 2017 | 2017 | year | 2017-01-01..2017-12-31 | 2017
Trafiksikkerhedsplan 2016-2020 blev vedtaget 14. juni 2016 | 2016-2020 | range | 2016-01-01..2020-12-31 | 2016/2020
 | 14. juni 2016 | day | 2016-06-14
Anlægget udføres i 2018-2019 | 2018-2019 | range | 2018-01-01..2019-12-31 | 2018/2019
Etape 2 udføres i 2019/20 | 2019/20 | range | 2019-01-01..2020-12-31 | 2019/2020
Byggeperiode: august 2018 - december 2019 | august 2018 - december 2019 | range | 2018-08-01..2019-12-31 | 2018-08/2019-12
Byggestart forventes i 4. kvartal 2018 og aflevering i 2. kvartal 2020 | 4. kvartal 2018 | quarter | 2018-10-01..2018-12-31 | 2018-36
 | 2. kvartal 2020 | quarter | 2020-04-01..2020-06-30 | 2020-34
Indvielse d. 1. juni 2018 kl. 13-15 | 1. juni 2018 | day | 2018-06-01
Film: Druk (2020) | 2020 | year | 2020-01-01..2020-12-31 | 2020
Født 12.03.1955 i Aarhus | 12.03.1955 | day | 1955-03-12
Født den 3. maj 1899 | 3. maj 1899 | day | 1899-05-03
Bygget 1898-1902 | 1898-1902 | range | 1898-01-01..1902-12-31 | 1898/1902
Museet blev grundlagt i 1885 | 1885 | year | 1885-01-01..1885-12-31 | 1885
bygget i 1700-tallet | 1700-tallet | range | 1700-01-01..1799-12-31 | 17XX
Kommunalreformen i 2007 | 2007 | year | 2007-01-01..2007-12-31 | 2007
kommunalvalget 21. november 2017 | 21. november 2017 | day | 2017-11-21
KV17 og FV19 | -
Valgperioden 2018-2021 | 2018-2021 | range | 2018-01-01..2021-12-31 | 2018/2021
byrådsperioden 2014-17 | 2014-17 | range | 2014-01-01..2017-12-31 | 2014/2017
Ansættelsen er tidsbegrænset til 31. juli 2019 | 31. juli 2019 | day | 2019-07-31
Stillingen er et barselsvikariat frem til 31. december 2018 | frem til 31. december 2018 | range | ..2018-12-31
Projektet løber fra 2018 til og med 2020 | fra 2018 til og med 2020 | range | 2018-01-01..2020-12-31 | 2018/2020
Projektet løber til udgangen af 2020 | løber til udgangen af 2020 | range | ..2020-12-31
Projektperiode: 1/9 2017 - 31/8 2020 | 1/9 2017 - 31/8 2020 | range | 2017-09-01..2020-08-31
Projektperiode: sept. 2017-aug. 2020 | sept. 2017-aug. 2020 | range | 2017-09-01..2020-08-31 | 2017-09/2020-08
Tidsplan: uge 10-12: interview, uge 14: analyse | uge 10-12 | range | 2017-03-06..2017-03-26
 | uge 14 | week | 2017-04-03..2017-04-09
Afrapportering ultimo 2018 | ultimo 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
Udrulles trinvist fra medio 2018 | fra medio 2018 | range | 2018-05-01.. | 2018-05/..
Status ultimo september 2018: 45 deltagere | ultimo september 2018 | range | 2018-09-21..2018-09-30
Tilbagemelding inden 1. oktober 2018 | inden 1. oktober 2018 | range | ..2018-09-30
Svarfrist inden den 15. ds. | -
Skal foreligge før udgangen af august 2018 | før udgangen af august 2018 | range | ..2018-08-31
Senest 1. marts hvert år indsendes regnskab | -
Evalueringen gennemføres i perioden oktober-november 2018 | oktober-november 2018 | range | 2018-10-01..2018-11-30 | 2018-10/2018-11
Der afholdes møder i marts, juni, september og december | marts | month | 2017-03-01..2017-03-31 | 2017-03
 | juni | month | 2017-06-01..2017-06-30 | 2017-06
 | september | month | 2017-09-01..2017-09-30 | 2017-09
 | december | month | 2017-12-01..2017-12-31 | 2017-12
Ferien holdes i uge 28, 29 og 30 | uge 28, 29 og 30 | range | 2017-07-10..2017-07-30
Undtaget er juli måned | juli | month | 2017-07-01..2017-07-31 | 2017-07
Lukket i juli og august måned | juli og august | range | 2017-07-01..2017-08-31 | 2017-07/2017-08
Klar til ibrugtagning 01/04/19 | 01/04/19 | day | 2019-04-01
Behandlet i MED-udvalg d. 4.5. og i byråd d. 23.5. | 4.5. | day | 2017-05-04
 | 23.5. | day | 2017-05-23
Møderne ligger 4. maj kl. 10, 8. juni kl. 10 og 24. august kl. 13 | 4. maj | day | 2017-05-04
 | 8. juni | day | 2017-06-08
 | 24. august | day | 2017-08-24
Torsdag 1. november 2018 kl. 19-21.30, Kulturhuset | Torsdag 1. november 2018 | day | 2018-11-01
Brev af 24. ds. | -
Overgang til ny leverandør sker 1. februar 2018, jf. kontrakt af 7. november 2017 | 1. februar 2018 | day | 2018-02-01
 | 7. november 2017 | day | 2017-11-07
Finansieres af kassen i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
12. møde i styregruppen, 12. juni 2018 | 12. juni 2018 | day | 2018-06-12
Møde nr. 7, 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Nyhedsbrev nr. 3, september 2018 | september 2018 | month | 2018-09-01..2018-09-30 | 2018-09
Nyhedsbrev nr. 3 - 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Lokalplan 1-2-118, april 2018 | april 2018 | month | 2018-04-01..2018-04-30 | 2018-04
Hele 2018 har der været fokus på trivsel | 2018 | year | 2018-01-01..2018-12-31 | 2018
Status efter 1. kvartal 2018 | efter 1. kvartal 2018 | range | 2018-04-01.. | 2018-04-01/..
Ledigheden i maj 2018 var 3,2 pct. mod 3,6 pct. i maj 2017 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
 | maj 2017 | month | 2017-05-01..2017-05-31 | 2017-05
faldet med 12 pct. siden januar 2016 | siden januar 2016 | range | 2016-01-01.. | 2016-01/..
1. januar-30. juni 2018 | 1. januar-30. juni 2018 | range | 2018-01-01..2018-06-30
01.01.2018 til 31.12.2018 | 01.01.2018 til 31.12.2018 | range | 2018-01-01..2018-12-31
1/1/2018-31/12/2018 | 1/1/2018-31/12/2018 | range | 2018-01-01..2018-12-31
2018-01-01 - 2018-12-31 | 2018-01-01 - 2018-12-31 | range | 2018-01-01..2018-12-31
31. februar 2018 er aflyst | -
Møder den 30. april, 31. april og 5. maj 2018 | 30. april | day | 2018-04-30
 | 5. maj 2018 | day | 2018-05-05
fra 29.02.2018 til 5.3.2018 | 5.3.2018 | day | 2018-03-05
Sagen blev udsat på mødet den 8. ds. og genoptages 22/11 | 22/11 | day | 2017-11-22
Afholdt mandag d. 13/11-17 og onsdag d. 15/11-17 | mandag d. 13/11-17 | day | 2017-11-13
 | onsdag d. 15/11-17 | day | 2017-11-15
Gennemført 6.11., 13.11. og 20.11.2017 | 6.11. | day | 2017-11-06
 | 13.11. | day | 2017-11-13
 | 20.11.2017 | day | 2017-11-20
Temaaften den 6/11, 7/11 og 8/11 | 6/11, 7/11 og 8/11 | range | 2017-11-06..2017-11-08
Kampagneperiode uge 36 + 37 | uge 36 + 37 | range | 2017-09-04..2017-09-17
Kører i uge 36, 38 og 40 | uge 36 | week | 2017-09-04..2017-09-10
 | 38 | week | 2017-09-18..2017-09-24
 | 40 | week | 2017-10-02..2017-10-08
Hver torsdag fra den 7. september til den 30. november 2017 | fra den 7. september til den 30. november 2017 | range | 2017-09-07..2017-11-30
Hver mandag i uge 36-40 | uge 36-40 | range | 2017-09-04..2017-10-08
Udskydes fra november 2017 til januar 2018 | november 2017 | month | 2017-11-01..2017-11-30 | 2017-11
 | januar 2018 | month | 2018-01-01..2018-01-31 | 2018-01
Mødet er rykket fra uge 45 til uge 47 | uge 45 | week | 2017-11-06..2017-11-12
 | uge 47 | week | 2017-11-20..2017-11-26
Aftalen er forlænget til 31/12-2018 | forlænget til 31/12-2018 | range | ..2018-12-31
Forlænget frem til sommeren 2018 | frem til sommeren 2018 | range | ..2018-08-31 | /2018-22
Arbejdet fortsætter ind i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Afventer svar, forventes medio dec. | medio dec. | range | 2017-12-11..2017-12-20
Afholdes ultimo nov./primo dec. | ultimo nov./primo dec. | range | 2017-11-21..2017-12-10
Forventet afsluttet ult. 2018 | ult. 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
Gennemført ved udgangen af 3. kvt. 2017 | udgangen af 3. kvt. 2017 | day | 2017-09-30
Planlagt til 1. halvår 2018 (marts-april) | 1. halvår 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
 | marts-april | range | 2018-03-01..2018-04-30 | 2018-03/2018-04
Afholdt første gang i 2016, anden gang i juni 2017 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | juni 2017 | month | 2017-06-01..2017-06-30 | 2017-06
Første møde afholdt 3. oktober, næste møde 5. december | 3. oktober | day | 2017-10-03
 | 5. december | day | 2017-12-05
Godkendt af Sundheds- og Kulturudvalget d. 21.06.2017 (pkt. 8) | 21.06.2017 | day | 2017-06-21
Opstart d. 1/8, evaluering til december | 1/8 | day | 2017-08-01
 | december | month | 2017-12-01..2017-12-31 | 2017-12
To forløb gennemført (forår og efterår 2017) | forår | season | 2017-03-01..2017-05-31 | 2017-21
 | efterår 2017 | season | 2017-09-01..2017-11-30 | 2017-23
Gennemført efterår 17 | efterår 17 | season | 2017-09-01..2017-11-30 | 2017-23
Foråret -18 | Foråret -18 | season | 2018-03-01..2018-05-31 | 2018-21
Sommer 2018: oprydning | Sommer 2018 | season | 2018-06-01..2018-08-31 | 2018-22
Vinteren 18/19 | Vinteren 18/19 | season | 2018-12-01..2019-02-28 | 2018-24
Senest sommeren 2018 | Senest sommeren 2018 | range | ..2018-08-31 | /2018-22
Inden jul 2018 | Inden jul 2018 | range | ..2018-12-23
Lige efter nytår | -
Efter påske 2018 | Efter påske 2018 | range | 2018-04-03.. | 2018-04-03/..
mellem jul og nytår 2017 | mellem jul og nytår 2017 | range | 2017-12-27..2017-12-30
2. påskedag 2018 | 2. påskedag 2018 | day | 2018-04-02
Grundlovsdag den 5. juni | 5. juni | day | 2017-06-05
Sankt Hans den 23. juni 2018 kl. 20 | 23. juni 2018 | day | 2018-06-23
Nytårsaften 2017 | Nytårsaften 2017 | day | 2017-12-31
årsskiftet 2017-2018 | årsskiftet 2017-2018 | range | 2017-12-31..2018-01-01
ved årsskiftet 2017/18 overgår opgaven | årsskiftet 2017/18 | range | 2017-12-31..2018-01-01
i den første uge af maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
i maj/juni måned 2018 | maj/juni måned 2018 | range | 2018-05-01..2018-06-30 | 2018-05/2018-06
ultimo september måned 2018 | ultimo september måned 2018 | range | 2018-09-21..2018-09-30
sidst på året 2018 | sidst på året 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
i slutningen af året 2018 | slutningen af året 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
tidligt i 2018 | tidligt i 2018 | range | 2018-01-01..2018-04-30 | 2018-01/2018-04
sent i 2018 | sent i 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
fra midten af august | fra midten af august | range | 2017-08-11.. | 2017-08-11/..
fra starten af 2018 | fra starten af 2018 | range | 2018-01-01.. | 2018-01/..
fra primo 2018 og frem til ultimo 2019 | fra primo 2018 og frem til ultimo 2019 | range | 2018-01-01..2019-12-31 | 2018-01/2019-12
indtil udgangen af 2018 | indtil udgangen af 2018 | range | ..2018-12-31
til og med uge 50 | til og med uge 50 | range | ..2017-12-17
til og med 2020 | til og med 2020 | range | ..2020-12-31 | /2020
t.o.m. 31/12-2018 | t.o.m. 31/12-2018 | range | ..2018-12-31
f.o.m. 1/1-2018 | f.o.m. 1/1-2018 | range | 2018-01-01.. | 2018-01-01/..
1/1-2018 og frem | 1/1-2018 og frem | range | 2018-01-01.. | 2018-01-01/..
2018 og frem | 2018 og frem | range | 2018-01-01.. | 2018/..
2018ff. | 2018ff. | range | 2018-01-01.. | 2018/..
2018 - | 2018 | year | 2018-01-01..2018-12-31 | 2018
2018- | 2018 | year | 2018-01-01..2018-12-31 | 2018
2018-?? | 2018 | year | 2018-01-01..2018-12-31 | 2018
Ca. medio maj 2018 | Ca. medio maj 2018 | range | 2018-05-11..2018-05-20 | 2018-05-11~/2018-05-20~
ca. 2. kvartal 2018 | ca. 2. kvartal 2018 | quarter | 2018-04-01..2018-06-30 | 2018-04~/2018-06~
omkring påsken 2018 | omkring påsken 2018 | range | 2018-03-29..2018-04-02 | 2018-03-29~/2018-04-02~
ca. 1/6 - 15/6 | ca. 1/6 - 15/6 | range | 2017-06-01..2017-06-15 | 2017-06-01~/2017-06-15~
fra ca. 1. juni | fra ca. 1. juni | range | 2017-06-01.. | 2017-06-01~/..
inden ca. 1. juni | inden ca. 1. juni | range | ..2017-05-31 | /2017-05-31~
pr. 1. juni | pr. 1. juni | day | 2017-06-01
pr. ultimo juni 2018 | pr. ultimo juni 2018 | range | 2018-06-21..2018-06-30
pr. september 2018 | pr. september 2018 | month | 2018-09-01..2018-09-30 | 2018-09
Status pr. uge 45 | pr. uge 45 | week | 2017-11-06..2017-11-12
pr 1.1.18 | pr 1.1.18 | day | 2018-01-01
per 31. december 2018 | per 31. december 2018 | day | 2018-12-31
tirsdag-torsdag i uge 45 | uge 45 | week | 2017-11-06..2017-11-12
onsdag uge 45 | onsdag uge 45 | day | 2017-11-08
Uge 45 (6.-10. november) | Uge 45 | week | 2017-11-06..2017-11-12
 | 6.-10. november | range | 2017-11-06..2017-11-10
uge 45, 46, 47 | uge 45, 46, 47 | range | 2017-11-06..2017-11-26
uge 45/2017 - uge 3/2018 | uge 45/2017 - uge 3/2018 | range | 2017-11-06..2018-01-21
uge 45-2017 til uge 3-2018 | uge 45-2017 til uge 3-2018 | range | 2017-11-06..2018-01-21
uge 50 til uge 2 | uge 50 til uge 2 | range | 2017-12-11..2018-01-14
uge 45, 2017 | uge 45, 2017 | week | 2017-11-06..2017-11-12
uge 45 - 2017 | uge 45 - 2017 | week | 2017-11-06..2017-11-12
uge 4517 | -
Uge 06: vinterferie | Uge 06 | week | 2017-02-06..2017-02-12
UGE 10 | UGE 10 | week | 2017-03-06..2017-03-12
i ugerne 10, 11 og 12 2018 | ugerne 10, 11 og 12 2018 | range | 2018-03-05..2018-03-25
ugerne 10 til 12 i 2018 | ugerne 10 til 12 i 2018 | range | 2018-03-05..2018-03-25
ugen 10-12 | ugen 10-12 | range | 2017-03-06..2017-03-26
1.-2. kvartal 2018 | 1.-2. kvartal 2018 | range | 2018-01-01..2018-06-30 | 2018-01/2018-06
1. kvartal og 3. kvartal 2018 | 1. kvartal | quarter | 2018-01-01..2018-03-31 | 2018-33
 | 3. kvartal 2018 | quarter | 2018-07-01..2018-09-30 | 2018-35
første og andet kvartal 2018 | første og andet kvartal 2018 | range | 2018-01-01..2018-06-30 | 2018-01/2018-06
Kvartal 2, 2018 | Kvartal 2, 2018 | quarter | 2018-04-01..2018-06-30 | 2018-34
4. kvartal 2017/1. kvartal 2018 | 4. kvartal 2017/1. kvartal 2018 | range | 2017-10-01..2018-03-31 | 2017-10/2018-03
2. halvår 2017 og 1. halvår 2018 | 2. halvår 2017 og 1. halvår 2018 | range | 2017-07-01..2018-06-30 | 2017-07/2018-06
inden for 1. halvår 2018 | 1. halvår 2018 | half_year | 2018-01-01..2018-06-30 | 2018-40
d. 1. og d. 15. maj | 1. | day | 2017-05-01
 | 15. maj | day | 2017-05-15
den 14. og 15. samt den 21. marts 2018 | 14. og 15. | range | 2018-03-14..2018-03-15
 | 21. marts 2018 | day | 2018-03-21
3.-4. og 10.-11. marts 2018 | 3.-4. | range | 2018-03-03..2018-03-04
 | 10.-11. marts 2018 | range | 2018-03-10..2018-03-11
30. april - 2. maj 2018 | 30. april - 2. maj 2018 | range | 2018-04-30..2018-05-02
30/4-2/5-2018 | 30/4-2/5-2018 | range | 2018-04-30..2018-05-02
30.4.-2.5.2018 | 30.4.-2.5.2018 | range | 2018-04-30..2018-05-02
30.4-2.5 2018 | 30.4-2.5 2018 | range | 2018-04-30..2018-05-02
28/12 2017 - 3/1 | 28/12 2017 - 3/1 | range | 2017-12-28..2018-01-03
28/12 - 3/1 2018 | 28/12 - 3/1 2018 | range | 2017-12-28..2018-01-03
28. dec. til 3. jan. | 28. dec. til 3. jan. | range | 2017-12-28..2018-01-03
Generalforsamling afholdes onsdag d. 28/2-2018 kl. 19 i klubhuset | onsdag d. 28/2-2018 | day | 2018-02-28
Referat nr. 5/2018 fra mødet den 7. maj 2018 | 7. maj 2018 | day | 2018-05-07
Vedtægter vedtaget på generalforsamlingen 24/3-2015, senest ændret 18/3-2019 | 24/3-2015 | day | 2015-03-24
 | 18/3-2019 | day | 2019-03-18
Fristen for indsendelse er rykket til 15/9 | 15/9 | day | 2017-09-15
Tidsfrist: uge 40 | uge 40 | week | 2017-10-02..2017-10-08
Frist ultimo 2017 | ultimo 2017 | range | 2017-09-01..2017-12-31 | 2017-09/2017-12
Deadline: 1. kvartal 2018 | 1. kvartal 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
Ansvarlig: Maj-Britt. Frist: maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Tovholder Jan Hansen, opstart jan. 2018 | jan. 2018 | month | 2018-01-01..2018-01-31 | 2018-01
August Hansen starter 1. august 2018 | 1. august 2018 | day | 2018-08-01
Skolen lukkede i august 2015 med 124 elever | august 2015 | month | 2015-08-01..2015-08-31 | 2015-08
I 2016 modtog 1.950 borgere hjemmehjælp | 2016 | year | 2016-01-01..2016-12-31 | 2016
Kommunen havde pr. 1. januar 2018 i alt 58.214 indbyggere | pr. 1. januar 2018 | day | 2018-01-01
Folketallet var 1. januar 2017 på 213.558 | 1. januar 2017 | day | 2017-01-01
Investeringer på 120 mio. kr. i perioden 2018-2022 (2018-priser) | 2018-2022 | range | 2018-01-01..2022-12-31 | 2018/2022
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Lån på 25 mio. kr. optaget i 2009 med udløb i 2034 | 2009 | year | 2009-01-01..2009-12-31 | 2009
 | 2034 | year | 2034-01-01..2034-12-31 | 2034
Renteswap udløber den 30. september 2025 | 30. september 2025 | day | 2025-09-30
Målet er CO2-neutralitet i 2030 | 2030 | year | 2030-01-01..2030-12-31 | 2030
Reduktion på 70 pct. inden 2030 | inden 2030 | range | ..2029-12-31
Frem mod 2030 skal antallet halveres | Frem mod 2030 | range | ..2030-12-31 | /2030
fra 2017 til 2018 | fra 2017 til 2018 | range | 2017-01-01..2018-12-31 | 2017/2018
Skoleåret 2018/2019 begynder mandag den 13. august | Skoleåret 2018/2019 | range | 2018-08-01..2019-07-31
 | mandag den 13. august | day | 2017-08-13
Sommerferien begynder lørdag den 30. juni 2018 | lørdag den 30. juni 2018 | day | 2018-06-30
Sommerferie 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Ferieplan for skoleårene 2018/19 og 2019/20 | skoleårene 2018/19 | range | 2018-08-01..2019-07-31
 | 2019/20 | range | 2019-08-01..2020-07-31
Sæson 18/19 | Sæson 18/19 | range | 2018-01-01..2019-12-31 | 2018/2019
Klubmesterskab 8. & 9. september 2018 | 8. & 9. september 2018 | range | 2018-09-08..2018-09-09
Forestillinger: 3., 4., 5. og 10. maj 2019 | 3., 4., 5. | range | 2019-05-03..2019-05-05
 | 10. maj 2019 | day | 2019-05-10
Koncertdatoer: 12.10., 19.10. og 26.10.2018 kl. 20 | 12.10. | day | 2018-10-12
 | 19.10. | day | 2018-10-19
 | 26.10.2018 | day | 2018-10-26
Premiere fredag 5. oktober kl. 19:30, spilles til lørdag 3. november | fredag 5. oktober | day | 2017-10-05
 | lørdag 3. november | day | 2017-11-03
Billetsalg åbner 1/6 kl. 10.00 | 1/6 | day | 2017-06-01
Vinterbussen kører 1/11-31/3 | 1/11-31/3 | range | 2017-11-01..2018-03-31
Lukket 24.12.2018 - 1.1.2019 | 24.12.2018 - 1.1.2019 | range | 2018-12-24..2019-01-01
Åbningstider 1. maj - 30. september: kl. 10-17 | 1. maj - 30. september | range | 2017-05-01..2017-09-30
Åbent alle dage fra 1. maj til 30. september kl. 10-17 | fra 1. maj til 30. september | range | 2017-05-01..2017-09-30
Biblioteket holder lukket fredag den 10. maj 2019 (dagen efter Kr. Himmelfart) | fredag den 10. maj 2019 | day | 2019-05-10
Annonceret på kommunens hjemmeside d. 14.08.18 til d. 11.09.18 | 14.08.18 til d. 11.09.18 | range | 2018-08-14..2018-09-11
Naboorientering udsendt 5. juli 2018, frist 2. august 2018 | 5. juli 2018 | day | 2018-07-05
 | 2. august 2018 | day | 2018-08-02
Byggetilladelse af 12-05-2016 | 12-05-2016 | day | 2016-05-12
Klage modtaget d. 7. ds., afgjort 14.11.2017 | 14.11.2017 | day | 2017-11-14
Tilsyn d. 04.10.17 kl. 09.00 på Plejecenter Solgården | 04.10.17 | day | 2017-10-04
Uanmeldt tilsyn, november 2017 | november 2017 | month | 2017-11-01..2017-11-30 | 2017-11
Tilsynsrapport 2016-2017 | 2016-2017 | range | 2016-01-01..2017-12-31 | 2016/2017
Ledelsesinformation, 3. kvartal 2017 | 3. kvartal 2017 | quarter | 2017-07-01..2017-09-30 | 2017-35
Halvårsregnskab pr. 30/6 2017 | pr. 30/6 2017 | day | 2017-06-30
Kvartalsopfølgning Q1-Q3 2017 | Q1-Q3 2017 | range | 2017-01-01..2017-09-30 | 2017-01/2017-09
Puljen kan søges to gange årligt: 1. marts og 1. september | 1. marts | day | 2017-03-01
 | 1. september | day | 2017-09-01
Pulje 2018: 500.000 kr. | 2018 | year | 2018-01-01..2018-12-31 | 2018
Ansøgning fra 4.a modtaget 3/4 | 3/4 | day | 2017-04-03
Evaluering udføres i løbet af 2. halvår 2018 | 2. halvår 2018 | half_year | 2018-07-01..2018-12-31 | 2018-41
Temadag 2. november for 8.-10. klasse | 2. november | day | 2017-11-02
Sundhedsuge i uge 40 for 0.-6. klasse, 200 elever | uge 40 | week | 2017-10-02..2017-10-08
Vaccination tilbydes fra uge 40 til og med uge 3 | fra uge 40 til og med uge 3 | range | 2017-10-02..2018-01-21
Influenzavaccination 1. oktober - 31. december 2017 | 1. oktober - 31. december 2017 | range | 2017-10-01..2017-12-31
I 1. kvartal 2018 gennemføres 2-3 møder a 2 timer | 1. kvartal 2018 | quarter | 2018-01-01..2018-03-31 | 2018-33
Afsluttes foråret 2018, inden 1. juni | foråret 2018 | season | 2018-03-01..2018-05-31 | 2018-21
 | inden 1. juni | range | ..2018-05-31
Ny leder tiltrådt pr. 01.09 | pr. 01.09 | day | 2017-09-01
Lov om ændring af planloven, nr. 668 af 8. juni 2017 | 8. juni 2017 | day | 2017-06-08
Lovforslag nr. L 17, fremsat den 4. oktober 2017 | 4. oktober 2017 | day | 2017-10-04
§ 2, stk. 3, træder i kraft den 1. januar 2018 | 1. januar 2018 | day | 2018-01-01
Stk. 2. Loven har virkning fra og med indkomståret 2018 | fra og med indkomståret 2018 | range | 2018-01-01.. | 2018/..
Vejledning nr. 9031 af 17/01/2018 | 17/01/2018 | day | 2018-01-17
Kirkegade 12, 1. sal, den 4/5 kl. 16 | 4/5 | day | 2017-05-04
Mødested: Rådhuset, lokale 4.12, 12.4.2018 kl. 8.30 | 12.4.2018 | day | 2018-04-12
Kl. 17.30 den 12. april 2018 | 12. april 2018 | day | 2018-04-12
den 12. april 2018, kl. 17.30-19.00 | 12. april 2018 | day | 2018-04-12
d. 12/4 17.30-19.00 | 12/4 | day | 2017-04-12
12.04.2018 17:30 | 12.04.2018 | day | 2018-04-12
12-04-2018 08.30 - 10.00 | 12-04-2018 | day | 2018-04-12
2018-04-12 17:30:00 | 2018-04-12 | day | 2018-04-12
Lørdag-søndag den 5.-6. maj 2018 | Lørdag-søndag den 5.-6. maj 2018 | range | 2018-05-05..2018-05-06
Torsdag 3/5 - søndag 6/5 2018 | Torsdag 3/5 - søndag 6/5 2018 | range | 2018-05-03..2018-05-06
10. juni - 15. august (begge dage inkl.) | 10. juni - 15. august | range | 2017-06-10..2017-08-15
15. juni 2018 (uge 24) | 15. juni 2018 | day | 2018-06-15
 | uge 24 | week | 2018-06-11..2018-06-17
50-års jubilæum den 3. juni | 3. juni | day | 2017-06-03
100 års fødselsdag i 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
3.000 nye boliger frem til 2025 | frem til 2025 | range | ..2025-12-31 | /2025
Aftalen udløb 31.12.16, og ny er indgået pr. 1.1.17 | 31.12.16 | day | 2016-12-31
 | pr. 1.1.17 | day | 2017-01-01
Rapport offentliggjort d. 8-11-2017 | 8-11-2017 | day | 2017-11-08
Kontaktoplysninger: Maj Olsen, tlf. 2017 1812, maj@odense.dk | -
Budgetforlig: 2,5 mio. kr. i 2018, 3,0 mio. kr. i 2019 og 3,5 mio. kr. i 2020-21 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
 | 2020-21 | range | 2020-01-01..2021-12-31 | 2020/2021
2018: 1.200 t.kr., 2019: 1.400 t.kr. | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Indsats 3: Styrket samarbejde | -
Sag 12: Orientering, 5 min. | -
1. januar 2018-31. december 2018 | 1. januar 2018-31. december 2018 | range | 2018-01-01..2018-12-31
Blev besluttet i april, men iværksættes først til september | april | month | 2017-04-01..2017-04-30 | 2017-04
 | september | month | 2017-09-01..2017-09-30 | 2017-09
Nordjyllands Politi, d. 17/11-2017, j.nr. 0100-10231-00045-17 | 17/11-2017 | day | 2017-11-17
5700-84320-00012-17 | -
Jf. referat af 11. maj d.å. | 11. maj | day | 2017-05-11
Skovvej 12, tlf. 2018 1920 | -
Der er 12/14 pladser tilbage | -
Kode 24-11-17-03 | -
Beløb: 24.112 kr. | -
Faktura 2018-0034 | -
Ordrenr. 12-04-2018-7 | -
3,2 pct. i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
1,5-2,0 mio. kr. pr. år | -
Maj var med til mødet | -
Tak til August Jensen og Maj Holm | -
Alder: 25-64 år | -
hold 5.-7. klasse | -
3.-5. årgang | -
10.-klasserne | -
2. prioritet: 1. maj-fest | 1. maj | day | 2017-05-01
Indsatsen kører hver onsdag i ulige uger | -
hver 3. måned | -
hvert andet år | -
i 2-4 timer | -
De 0-2-årige | -
Gruppen på 15-17 personer | -
Afstemning 12-9 | -
5-3-sejr | -
Lejlighed 3.2 | -
ph 7,2 | -
temperatur 18-21 grader | -
DS/EN 1990:2007 | -
Excel 2016 | -
www.skole.dk/kalender-2018-2019 | -
Referat_2018-05-03.docx | -
mail@2018.dk | -
§ 141-plan | -
§ 18-midler 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
§ 17, stk. 4-udvalg 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Puljens § 79-midler 2018-2019 | 2018-2019 | range | 2018-01-01..2019-12-31 | 2018/2019
jf. § 12 i lov nr. 1395 af 21. december 2010 | 21. december 2010 | day | 2010-12-21
Færdiggøres i 1. eller 2. kvartal 2018 | 1. eller 2. kvartal 2018 | range | 2018-01-01..2018-06-30 | 2018-01/2018-06
Afholdes i april eller maj 2018 | april eller maj 2018 | range | 2018-04-01..2018-05-31 | 2018-04/2018-05
Afholdt uge 43 tirsdag | uge 43 | week | 2017-10-23..2017-10-29
Afholdes ons. i uge 43 | ons. i uge 43 | day | 2017-10-25
Slut maj forventes rapporten klar | Slut maj | range | 2017-05-21..2017-05-31
Rapporten forventes klar slut maj 2018 | slut maj 2018 | range | 2018-05-21..2018-05-31
Forventet start 1. maj 2018 | 1. maj 2018 | day | 2018-05-01
Start 1/8 2018 - slut 30/6 2019 | 1/8 2018 | day | 2018-08-01
 | 30/6 2019 | day | 2019-06-30
Slut 2018 | Slut 2018 | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
Forventet slut maj 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Start maj 2018, slut juni 2018 | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
 | juni 2018 | month | 2018-06-01..2018-06-30 | 2018-06
Startet 2016, slut 2019 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
fra start 2018 til slut 2019 | fra start 2018 til slut 2019 | range | 2018-01-01..2019-12-31 | 2018-01/2019-12
Påbegyndes start 2018 | start 2018 | range | 2018-01-01..2018-04-30 | 2018-01/2018-04
I start juni holdes møde | start juni | range | 2017-06-01..2017-06-10
fra start til slut i 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Byggeriet begyndte i 1875 | 1875 | year | 1875-01-01..1875-12-31 | 1875
Foreningen (1898-1998) fejrede jubilæum | 1898-1998 | range | 1898-01-01..1998-12-31 | 1898/1998
i 1850 fik byen banegård | 1850 | year | 1850-01-01..1850-12-31 | 1850
i 1750 husstande | -
1850 borgere | -
Hele året 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
hele 2018 og 2019 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
budgetår 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
regnskabsåret 2016/17 | 2016/17 | range | 2016-01-01..2017-12-31 | 2016/2017
fra budgetåret 2018 | fra budgetåret 2018 | range | 2018-01-01.. | 2018/..
Færdig maj 18 | maj 18 | month | 2018-05-01..2018-05-31 | 2018-05
Forventes klar i december 17 - januar 18 | december 17 - januar 18 | range | 2017-12-01..2018-01-31 | 2017-12/2018-01
I maj 15 deltagere | maj | month | 2017-05-01..2017-05-31 | 2017-05
juni 10, 11 og 12 | juni | month | 2017-06-01..2017-06-30 | 2017-06
Afholdt i uge 7 - 42 børn deltog | uge 7 | week | 2017-02-13..2017-02-19
Udbydes i uge 45-46 med ibrugtagning 1. kvt. 2019 | uge 45-46 | range | 2017-11-06..2017-11-19
 | 1. kvt. 2019 | quarter | 2019-01-01..2019-03-31 | 2019-33
Møde 31/11 2017 | -
Møde 12.13.2017 | -
30. februar | -
uge 54 | -
d. 3. marts 17 | 3. marts 17 | day | 2017-03-03
den 3/3/17 kl 9 | 3/3/17 | day | 2017-03-03
Mødet 2/5 er aflyst, nyt møde 16/5 | 2/5 | day | 2017-05-02
 | 16/5 | day | 2017-05-16
Faste møder: 1. tirsdag i måneden | -
første tirsdag i september 2017 | første tirsdag i september 2017 | day | 2017-09-05
sidste søndag i oktober 2017 | sidste søndag i oktober 2017 | day | 2017-10-29
den 1. søndag i advent | -
Fastelavn i Gug | -
1. søndag i advent 2018 | 1. søndag i advent 2018 | day | 2018-12-02
i nullerne | nullerne | range | 2000-01-01..2009-12-31 | 200X
fra 1960'erne til 1980'erne | fra 1960'erne til 1980'erne | range | 1960-01-01..1989-12-31 | 196X/198X
(jan.-juni 2018) | jan.-juni 2018 | range | 2018-01-01..2018-06-30 | 2018-01/2018-06
apr-jun 18 | apr-jun 18 | range | 2018-04-01..2018-06-30 | 2018-04/2018-06
4.5.18, 8.6.18 og 9.6.18 | 4.5.18 | day | 2018-05-04
 | 8.6.18 og 9.6.18 | range | 2018-06-08..2018-06-09
Kommunalbestyrelsens møde torsdag den 28. september 2017 kl. 18.00 i byrådssalen | torsdag den 28. september 2017 | day | 2017-09-28
Pkt. 7 - Budget 2018-2021, 2. behandling den 12. oktober 2017 | 2018-2021 | range | 2018-01-01..2021-12-31 | 2018/2021
 | 12. oktober 2017 | day | 2017-10-12
Forslaget er fremlagt i perioden fra den 15/11 2017 til den 10/1 2018, begge dage inklusive | fra den 15/11 2017 til den 10/1 2018 | range | 2017-11-15..2018-01-10
Tilmeldingsfrist d. 15/2, kursusstart d. 1/3 | 15/2 | day | 2017-02-15
 | 1/3 | day | 2017-03-01
Opgjort ultimo 2016 var der 345 ledige | ultimo 2016 | range | 2016-09-01..2016-12-31 | 2016-09/2016-12
Gennemsnit for 2014-2016: 12,3 pr. 1.000 indbyggere | 2014-2016 | range | 2014-01-01..2016-12-31 | 2014/2016
Skadesaneringen blev afsluttet i uge 6, 2017 | uge 6, 2017 | week | 2017-02-06..2017-02-12
Nyt køkken tages i brug medio/ultimo august | medio/ultimo august | range | 2017-08-11..2017-08-31
Status d. 31/12-16: 12 ud af 15 mål er nået | 31/12-16 | day | 2016-12-31
Partnerskabet er indgået for årene 2017, 2018 og 2019 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Lejemålet er opsagt til fraflytning 1. april 2018 | 1. april 2018 | day | 2018-04-01
Fra og med 2018 afsættes 1,5 mio. kr. årligt | Fra og med 2018 | range | 2018-01-01.. | 2018/..
Plejehjemspladser 2017: 312, 2018: 318, 2019: 330 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Indtil sommeren 2018 benyttes pavillonerne | Indtil sommeren 2018 | range | ..2018-08-31 | /2018-22
Senest i 2. kvartal 2018 | Senest i 2. kvartal 2018 | range | ..2018-06-30 | /2018-06
Foreløbigt regnskab forelægges i februar/marts 2018 | februar/marts 2018 | range | 2018-02-01..2018-03-31 | 2018-02/2018-03
Onsdagscafé hver onsdag kl. 14-16 | -
Max 25 km/t og 3,5 ton | -
Vi mødes i lokale 1.14, opgang 3, 2. sal | -
Maj-Britt og Jan koordinerer | -
Elever fra 7.-9. klassetrin | -
Budgettet er på 12.345.678 kr. | -
Godkendt jf. § 36, stk. 1 | -
Sagsnr. 17/4567, dok. 89/17 | -
Åben kl. 9-16, fredag dog 9-14 | -
i 3-5 dage | -
Den 15. hver måned | -
Bookes 3-4 uger før | -
Strategien gælder fra 2016 og revideres hvert 4. år | fra 2016 | range | 2016-01-01.. | 2016/..
Næste revision: primo 2020 | primo 2020 | range | 2020-01-01..2020-04-30 | 2020-01/2020-04
Ibrugtagning forventes omkring årsskiftet 2019/2020 | omkring årsskiftet 2019/2020 | range | 2019-12-31..2020-01-01 | 2019-12-31~/2020-01-01~
Løbende opfølgning i januar, april, juli og oktober 2018 | januar | month | 2018-01-01..2018-01-31 | 2018-01
 | april | month | 2018-04-01..2018-04-30 | 2018-04
 | juli | month | 2018-07-01..2018-07-31 | 2018-07
 | oktober 2018 | month | 2018-10-01..2018-10-31 | 2018-10
Prøveperiode 1/2 - 30/4 | 1/2 - 30/4 | range | 2017-02-01..2017-04-30
Uge 26 og uge 32: lukket | Uge 26 | week | 2017-06-26..2017-07-02
 | uge 32 | week | 2017-08-07..2017-08-13
Projektleder ansat pr. 15. august 2017 til og med 14. august 2019 | pr. 15. august 2017 til og med 14. august 2019 | range | 2017-08-15..2019-08-14
Åbent brev til udvalget (modtaget 9. oktober 2017) | 9. oktober 2017 | day | 2017-10-09
fredag 9. nov. 19.30 | fredag 9. nov. | day | 2017-11-09
Afholdt 9 nov. 18. Næste | 9 nov. 18 | day | 2018-11-09
d. 3. marts 17 kl. 10 | 3. marts 17 | day | 2017-03-03
den 3. marts 17 deltagere | 3. marts | day | 2017-03-03
# year: none
Sommerfest den 24. august | 24. august | day | ? | XXXX-08-24
Uge 42: efterårsferie | Uge 42 | week | ? | XXXX-W42
Efterårsferie uge 42 (14.-18. oktober 2019) | uge 42 | week | 2019-10-14..2019-10-20
 | 14.-18. oktober 2019 | range | 2019-10-14..2019-10-18
# year: 2018
Lejrskole i uge 21 for 5. årgang | uge 21 | week | 2018-05-21..2018-05-27
Tilmelding senest onsdag den 9. maj på tlf. 12 34 56 78 | senest onsdag den 9. maj | range | ..2018-05-09
Evalueres i efteråret og forelægges i december | efteråret | season | 2018-09-01..2018-11-30 | 2018-23
 | december | month | 2018-12-01..2018-12-31 | 2018-12
Uge 36-38: Emneuger | Uge 36-38 | range | 2018-09-03..2018-09-23
Mødedatoer: 16/1, 20/2, 20/3, 24/4, 22/5 og 19/6 | 16/1 | day | 2018-01-16
 | 20/2 | day | 2018-02-20
 | 20/3 | day | 2018-03-20
 | 24/4 | day | 2018-04-24
 | 22/5 | day | 2018-05-22
 | 19/6 | day | 2018-06-19
Den 1. i hver måned udsendes nyhedsbrev | -
januar, februar og marts | januar, februar og marts | range | 2018-01-01..2018-03-31 | 2018-01/2018-03
Fra mandag den 6. august åbner skolen kl. 6.30 | Fra mandag den 6. august | range | 2018-08-06.. | 2018-08-06/..
Lukkedage: 30. april, 11. maj og 5. juni | 30. april | day | 2018-04-30
 | 11. maj | day | 2018-05-11
 | 5. juni | day | 2018-06-05
Skolebestyrelsesmøder: tirsdag den 14. august, onsdag den 12. september og torsdag den 4. oktober | tirsdag den 14. august | day | 2018-08-14
 | onsdag den 12. september | day | 2018-09-12
 | torsdag den 4. oktober | day | 2018-10-04
13/8 Første skoledag | 13/8 | day | 2018-08-13
Man. d. 13/8: Første skoledag kl. 9 | Man. d. 13/8 | day | 2018-08-13
17.-21. sept. Idrætsuge | 17.-21. sept. | range | 2018-09-17..2018-09-21
17.09.-21.09. Idrætsuge | 17.09.-21.09. | range | 2018-09-17..2018-09-21
17/9-21/9: Idrætsuge | 17/9-21/9 | range | 2018-09-17..2018-09-21
Mandag d. 15/10 til fredag d. 19/10 efterårsferie | Mandag d. 15/10 til fredag d. 19/10 | range | 2018-10-15..2018-10-19
Terminsprøver uge 48 og 49 | uge 48 og 49 | range | 2018-11-26..2018-12-09
Skriftlige prøver 2.-9. maj | 2.-9. maj | range | 2018-05-02..2018-05-09
Mundtlige prøver 1.-22. juni inkl. | 1.-22. juni | range | 2018-06-01..2018-06-22
Fra uge 33 til uge 41 er der svømning for 4. klasse | Fra uge 33 til uge 41 | range | 2018-08-13..2018-10-14
Oktober: Skole-hjem-samtaler | Oktober | month | 2018-10-01..2018-10-31 | 2018-10
Nov.: Trivselsmåling | Nov. | month | 2018-11-01..2018-11-30 | 2018-11
Påskeferie: lørdag d. 24. marts - mandag d. 2. april (begge dage inkl.) | lørdag d. 24. marts - mandag d. 2. april | range | 2018-03-24..2018-04-02
Uge 19: Kr. himmelfartsferie 10.-13. maj | Uge 19 | week | 2018-05-07..2018-05-13
 | 10.-13. maj | range | 2018-05-10..2018-05-13
# year: 2019
Skolestart mandag 12. august | mandag 12. august | day | 2019-08-12
Sommerferie lørdag den 29. juni - søndag den 11. august | lørdag den 29. juni - søndag den 11. august | range | 2019-06-29..2019-08-11
23.12-03.01 Juleferie | 23.12-03.01 | range | 2019-12-23..2020-01-03
20/12: Juleafslutning | 20/12 | day | 2019-12-20
18. - 22. februar: Vinterferie | 18. - 22. februar | range | 2019-02-18..2019-02-22
15.-23. april Påskeferie | 15.-23. april | range | 2019-04-15..2019-04-23
uge 8 (18.-22. februar): vinterferie | uge 8 | week | 2019-02-18..2019-02-24
 | 18.-22. februar | range | 2019-02-18..2019-02-22
# year: 2020
Projektet afsluttes med udgangen af 2. kvartal | udgangen af 2. kvartal | day | 2020-06-30
# year: 2021
Åbningstider i jul og nytår: lukket fra den 24. december til og med 1. januar | fra den 24. december til og med 1. januar | range | 2021-12-24..2022-01-01
# year: 2018
Lukket torsdag den 10. maj (Kr. himmelfartsdag) | torsdag den 10. maj | day | 2018-05-10
Lukket skærtorsdag d. 29/3 og langfredag d. 30/3 | 29/3 | day | 2018-03-29
 | 30/3 | day | 2018-03-30
29. marts og 2. påskedag | 29. marts | day | 2018-03-29
fra 1. december til jul | fra 1. december til jul | range | ? | XXXX-12-01/XXXX-12-26
fra midt til slut oktober | fra midt til slut oktober | range | 2018-10-11..2018-10-31
primo til medio maj | primo til medio maj | range | 2018-05-01..2018-05-20
Start-midt juni | Start-midt juni | range | 2018-06-01..2018-06-20
Plantes ud efter isdamene (midt-slut maj) i drivhus | midt-slut maj | range | 2018-05-11..2018-05-31
slut april/start maj | slut april/start maj | range | 2018-04-21..2018-05-10
Start april og slut maj | april | month | 2018-04-01..2018-04-30 | 2018-04
 | maj | month | 2018-05-01..2018-05-31 | 2018-05
Reparér bare pletter i plænen slut august | slut august | range | 2018-08-21..2018-08-31
Under udvikling (Start maj 2020) | maj 2020 | month | 2020-05-01..2020-05-31 | 2020-05
# year: 2021
29.03-05.04 (inkl.) påskeferie (uge 13 + 2. påskedag) | 29.03-05.04 | range | 2021-03-29..2021-04-05
 | uge 13 | week | 2021-03-29..2021-04-04
# year: none
2019, maj: Besigtigelsesforretninger | 2019, maj | month | 2019-05-01..2019-05-31 | 2019-05
2019, 2. halvår: Besigtigelsesforretninger for fire kommuner | 2019, 2. halvår | half_year | 2019-07-01..2019-12-31 | 2019-41
I 2019, maj 2020 og senere | 2019 | year | 2019-01-01..2019-12-31 | 2019
 | maj 2020 og senere | range | 2020-05-01.. | 2020-05/..
2019, 1. maj holdes åbent hus | 2019 | year | 2019-01-01..2019-12-31 | 2019
 | 1. maj | day | 2019-05-01
anden fase: forventet november 2020 til 21. juni 2021 | november 2020 til 21. juni 2021 | range | 2020-11-01..2021-06-21 | 2020-11/2021-06-21
i perioden 20-10-12 til 9-1-13 er der opslået 60 job | 20-10-12 til 9-1-13 | range | 2012-10-20..2013-01-09
473 er aktuelt (16-1-13) ledige | 16-1-13 | day | 2013-01-16
VM2026 (December 2025 - Januar 2026) | December 2025 - Januar 2026 | range | 2025-12-01..2026-01-31 | 2025-12/2026-01
nov.-jan. 2017/18 afholdes møder | nov.-jan. 2017/18 | range | 2017-11-01..2018-01-31 | 2017-11/2018-01
december/januar 2017/2018 | december/januar 2017/2018 | range | 2017-12-01..2018-01-31 | 2017-12/2018-01
15. november - 15. januar 2017/18 | 15. november - 15. januar 2017/18 | range | 2017-11-15..2018-01-15
uge 50-3 2017/18 | uge 50-3 2017/18 | range | 2017-12-11..2018-01-21
fra aug. 17 til juli 18 | fra aug. 17 til juli 18 | range | 2017-08-01..2018-07-31 | 2017-08/2018-07
Møde nr. : 03/2008 Dato : 2. september 2008 | 2. september 2008 | day | 2008-09-02
Medio 2018-medio 2019 | Medio 2018-medio 2019 | range | 2018-05-01..2019-08-31 | 2018-05/2019-08
DK-2020 (maj 2018) | maj 2018 | month | 2018-05-01..2018-05-31 | 2018-05
Projektet skal være afsluttet inden udgangen af Q1 2025 | inden udgangen af Q1 2025 | range | ..2025-03-31
erhvervet senest den 1. juli 1998, jf. § 23, stk. 3 | senest den 1. juli 1998 | range | ..1998-07-01
v2 udfaset ultimo september 2025, lukket 31. januar 2024 | ultimo september 2025 | range | 2025-09-21..2025-09-30
 | 31. januar 2024 | day | 2024-01-31
Superliga Forår 2026 (Februar - April 2026) | Forår 2026 | season | 2026-03-01..2026-05-31 | 2026-21
 | Februar - April 2026 | range | 2026-02-01..2026-04-30 | 2026-02/2026-04
Anmeldelser: 1.845 (2015), 1.790 (2016) | 2015 | year | 2015-01-01..2015-12-31 | 2015
 | 2016 | year | 2016-01-01..2016-12-31 | 2016
# year: 2018
Husleje skal betales senest den 1. i måneden | -
Resultat: 7/7 godkendt | -
115 dage / 3.8 mdr. | -
afventer i 14+ dage | -
Ultimo året | Ultimo året | range | 2018-09-01..2018-12-31 | 2018-09/2018-12
Piberne skal renses inden 5 år (15.000) | -
resume fra personalemøde 16. august (april kvartal) | 16. august | day | 2018-08-16
 | april | month | 2018-04-01..2018-04-30 | 2018-04
15 mand fra 8/9 | fra 8/9 | range | 2018-09-08.. | 2018-09-08/..
36 timer/uge i uge 36 | uge 36 | week | 2018-09-03..2018-09-09
fra 10 til 12 maj 18 | fra 10 til 12 maj 18 | range | 2018-05-10..2018-05-12
Før jul - senest uge 50 | senest uge 50 | range | ..2018-12-16
fra jul til 3. januar | 3. januar | day | 2018-01-03
fra jul til 3. januar 2018 | fra jul til 3. januar 2018 | range | 2017-12-24..2018-01-03
Vinterferie i uge 7 (12.-16. februar) og påskeferie i uge 13 | uge 7 | week | 2018-02-12..2018-02-18
 | 12.-16. februar | range | 2018-02-12..2018-02-16
 | uge 13 | week | 2018-03-26..2018-04-01
Kulturnat, anden fredag i oktober (12/10) | anden fredag i oktober | day | 2018-10-12
 | 12/10 | day | 2018-10-12
Efterår (uge 35-50) | uge 35-50 | range | 2018-08-27..2018-12-16
# year: 2018
Gennemført i for- og efteråret 2018 | for- | season | 2018-03-01..2018-05-31 | 2018-21
 | efteråret 2018 | season | 2018-09-01..2018-11-30 | 2018-23
forår- og efterår 2018 | forår- | season | 2018-03-01..2018-05-31 | 2018-21
 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
forårs- og efterår 2018 | forårs- | season | 2018-03-01..2018-05-31 | 2018-21
 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
for-/efterår 2018 | for- | season | 2018-03-01..2018-05-31 | 2018-21
 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
for/efterår 2018 | for | season | 2018-03-01..2018-05-31 | 2018-21
 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
For- eller efteråret | For- | season | 2018-03-01..2018-05-31 | 2018-21
 | efteråret | season | 2018-09-01..2018-11-30 | 2018-23
for- samt efterår 2018 | for- | season | 2018-03-01..2018-05-31 | 2018-21
 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
foraar- og efteraar 2018 | foraar- | season | 2018-03-01..2018-05-31 | 2018-21
 | efteraar 2018 | season | 2018-09-01..2018-11-30 | 2018-23
sommer- og efterår 2018 | sommer- og efterår 2018 | range | 2018-06-01..2018-11-30 | 2018-22/2018-23
for og efteråret 2018 | efteråret 2018 | season | 2018-09-01..2018-11-30 | 2018-23
møde for forældre og efterår 2018 | efterår 2018 | season | 2018-09-01..2018-11-30 | 2018-23
for- og eftermiddag 3/5 | 3/5 | day | 2018-05-03
for- og efterårsferien | -
4/5 møde afholdt | 4/5 | day | 2018-05-04
3/5 møde med skolen | 3/5 | day | 2018-05-03
17/4 møder vi skolen | 17/4 | day | 2018-04-17
3/5 møder vi skolen | 3/5 | day | 2018-05-03
3/5 møder borgmesteren op | 3/5 | day | 2018-05-03
den 3/5 møder afholdt | 3/5 | day | 2018-05-03
d. 3/5 kurser i begge afdelinger | 3/5 | day | 2018-05-03
torsdag 3/5 aktiviteter for børn | torsdag 3/5 | day | 2018-05-03
24/12 aktiviteter i kirken | 24/12 | day | 2018-12-24
3/5 skolerne besøgt | 3/5 | day | 2018-05-03
3/5 kursus og 4/6 arrangement | 3/5 | day | 2018-05-03
 | 4/6 | day | 2018-06-04
3/5 klasser 7-9 besøger museet | 3/5 | day | 2018-05-03
# year: none
Tryg Løvvangen 2015-2018 | 2015-2018 | range | 2015-01-01..2018-12-31 | 2015/2018
Naboprojekt i Løvvangen 2016-2019 | 2016-2019 | range | 2016-01-01..2019-12-31 | 2016/2019
Fjordmarken 2014-2017 | 2014-2017 | range | 2014-01-01..2017-12-31 | 2014/2017
Festival i Kildeparken 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Kildeparken 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Byfest på Gammeltorv 2018 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Lys på Kastetvej 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Renovering af Vestergade 2018-2019 | 2018-2019 | range | 2018-01-01..2019-12-31 | 2018/2019
Sohngårdsholmsvej 2017: nye lamper | 2017 | year | 2017-01-01..2017-12-31 | 2017
Helhedsplan for Sebbersundvej 2013-2017, forlænget til 2018 | 2013-2017 | range | 2013-01-01..2017-12-31 | 2013/2017
 | forlænget til 2018 | range | ..2018-12-31 | /2018
Trafiktælling på Vesterbrogade 2016, 2017 og 2018 | 2016 | year | 2016-01-01..2016-12-31 | 2016
 | 2017 | year | 2017-01-01..2017-12-31 | 2017
 | 2018 | year | 2018-01-01..2018-12-31 | 2018
Loppemarked, Østre Allé 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Beboerhuset Skovbakken 2015/2016 | 2015/2016 | range | 2015-01-01..2016-12-31 | 2015/2016
Jul på Nytorv 2017 (lys og musik) | 2017 | year | 2017-01-01..2017-12-31 | 2017
Hastigheden på Hadsundvej 2018 blev målt | 2018 | year | 2018-01-01..2018-12-31 | 2018
Vestergade 12, 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Vestergade 2018, 9000 Aalborg | -
Nørre Allé 2016, 8000 Aarhus C, ring for aftale | -
Kastetvej 2015, 1. sal | -
Skolevej 2017, 2. tv. | -
Kirkegade 2019, st. th. | -
Strandvejen 2018 A | -
Vestergade 2018 b, 9000 Aalborg | -
Vi mødes på Havnegade 450 | -
Lundevej 1875 | -
Havnegade 2017 | -
# year: 2018
Uge 10 (2019) | Uge 10 (2019) | week | 2019-03-04..2019-03-10
12. maj (2019) | 12. maj (2019) | day | 2019-05-12
12/5 (2019) | 12/5 (2019) | day | 2019-05-12
Holdt d. 12.05. (2019) | 12.05. (2019) | day | 2019-05-12
3. kvartal (2019) | 3. kvartal (2019) | quarter | 2019-07-01..2019-09-30 | 2019-35
Q3 (2019) | Q3 (2019) | quarter | 2019-07-01..2019-09-30 | 2019-35
foråret (2019) | foråret (2019) | season | 2019-03-01..2019-05-31 | 2019-21
uge 12-14 (2019) | uge 12-14 (2019) | range | 2019-03-18..2019-04-07
primo maj (2019) | primo maj (2019) | range | 2019-05-01..2019-05-10
senest maj (2019) | senest maj (2019) | range | ..2019-05-31 | /2019-05
marts-maj (2019), derefter fri | marts-maj (2019) | range | 2019-03-01..2019-05-31 | 2019-03/2019-05
påsken (2019) | påsken (2019) | range | 2019-04-18..2019-04-22
2. halvår (i 2019) | 2. halvår (i 2019) | half_year | 2019-07-01..2019-12-31 | 2019-41
uge 42 (efterårsferien) 2019 | uge 42 (efterårsferien) 2019 | week | 2019-10-14..2019-10-20
12. maj (store bededagsferie) 2019 | 12. maj (store bededagsferie) 2019 | day | 2019-05-12
12. maj 2017 (2019) | 12. maj 2017 | day | 2017-05-12
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
12. maj (2019 bliver et andet år) | 12. maj | day | 2018-05-12
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
12. maj (2019 deltagere) | 12. maj | day | 2018-05-12
uge 10 (2019-2021) | uge 10 | week | 2018-03-05..2018-03-11
 | 2019-2021 | range | 2019-01-01..2021-12-31 | 2019/2021
uge 10 (og igen i 2019) | uge 10 | week | 2018-03-05..2018-03-11
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
12. maj (med 40 børn) 2019 | 12. maj | day | 2018-05-12
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
start marts | start marts | range | 2018-03-01..2018-03-10
start maj 2019 | start maj 2019 | range | 2019-05-01..2019-05-10
Start juni: nye lokaler | Start juni | range | 2018-06-01..2018-06-10
start af marts | start af marts | range | 2018-03-01..2018-03-10
i starten på marts | starten på marts | range | 2018-03-01..2018-03-10
slutning af maj | slutning af maj | range | 2018-05-21..2018-05-31
i slutning af 2019 | slutning af 2019 | range | 2019-09-01..2019-12-31 | 2019-09/2019-12
ved slutningen på august | slutningen på august | range | 2018-08-21..2018-08-31
Start maj, slut juni | maj | month | 2018-05-01..2018-05-31 | 2018-05
 | juni | month | 2018-06-01..2018-06-30 | 2018-06
Start maj 2019 og afslutning året efter | maj 2019 | month | 2019-05-01..2019-05-31 | 2019-05
start i marts | marts | month | 2018-03-01..2018-03-31 | 2018-03
Projektets start maj 2019 | maj 2019 | month | 2019-05-01..2019-05-31 | 2019-05
ved skoleårets start 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
sæsonens start april | april | month | 2018-04-01..2018-04-30 | 2018-04
ved forløbenes slut 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Åbnes start maj | start maj | range | 2018-05-01..2018-05-10
Fjernes slut maj | slut maj | range | 2018-05-21..2018-05-31
prim. aug | prim. aug | range | 2018-08-01..2018-08-10
prim. maj 2019 | prim. maj 2019 | range | 2019-05-01..2019-05-10
med. nov. | med. nov. | range | 2018-11-11..2018-11-20
Opgjort med. november 2019 | med. november 2019 | range | 2019-11-11..2019-11-20
Prim./med. maj | Prim./med. maj | range | 2018-05-01..2018-05-20
ult. nov. | ult. nov. | range | 2018-11-21..2018-11-30
Møde med. personale i maj | maj | month | 2018-05-01..2018-05-31 | 2018-05
Samarbejde med. 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Vi venter med maj 2019 | maj 2019 | month | 2019-05-01..2019-05-31 | 2019-05
u. 34 | u. 34 | week | 2018-08-20..2018-08-26
opstart u.34 | u.34 | week | 2018-08-20..2018-08-26
u. 34-36 | u. 34-36 | range | 2018-08-20..2018-09-09
u34 | u34 | week | 2018-08-20..2018-08-26
u34-36 | u34-36 | range | 2018-08-20..2018-09-09
i u. 12 og 13 | u. 12 og 13 | range | 2018-03-19..2018-04-01
Inden u. 10 2019 | Inden u. 10 2019 | range | ..2019-03-03
Afholdt U. 10/2019 | U. 10/2019 | week | 2019-03-04..2019-03-10
tirsdag i u. 34 | tirsdag i u. 34 | day | 2018-08-21
u. 18 år | -
unge u. 25 | -
børn u. 3 og deres forældre | -
deltagere u. 30 | -
pris u. moms | -
u. 10 deltagere | -
u. 34 kr. | -
U15 og U17 | -
U18-holdet | -
u. 60 | -
u 12 | -
den 1ste maj 2018 | 1ste maj 2018 | day | 2018-05-01
2den juni 2019 | 2den juni 2019 | day | 2019-06-02
d. 3de maj | 3de maj | day | 2018-05-03
22nde maj 2019 | 22nde maj 2019 | day | 2019-05-22
mandag den 7ende maj | mandag den 7ende maj | day | 2018-05-07
3die juni | 3die juni | day | 2018-06-03
4de og 5te maj 2019 | 4de og 5te maj 2019 | range | 2019-05-04..2019-05-05
senest 1ste december | senest 1ste december | range | ..2018-12-01
20ende-22ende maj | 20ende-22ende maj | range | 2018-05-20..2018-05-22
1ste kvartal 2019 | 1ste kvartal 2019 | quarter | 2019-01-01..2019-03-31 | 2019-33
2det halvår 2019 | 2det halvår 2019 | half_year | 2019-07-01..2019-12-31 | 2019-41
1ste mandag i maj 2018 | 1ste mandag i maj 2018 | day | 2018-05-07
1ste gang i maj | maj | month | 2018-05-01..2018-05-31 | 2018-05
for 2den gang | -
3de klasse | -
Skt. Hans 2019 | Skt. Hans 2019 | day | 2019-06-23
Skt Hans aften 2019 | Skt Hans aften 2019 | day | 2019-06-23
Sct Hans 2019 | Sct Hans 2019 | day | 2019-06-23
skt. hansaften 2019 | skt. hansaften 2019 | day | 2019-06-23
Sankt Hansaften 2019 | Sankt Hansaften 2019 | day | 2019-06-23
St. bededag 2019 | St. bededag 2019 | day | 2019-05-17
Kr. himmelfart 2019 | Kr. himmelfart 2019 | day | 2019-05-30
bål til Skt. Hans | -
Skt. Jørgens Gade 12 | -
Q.3 2019 | Q.3 2019 | quarter | 2019-07-01..2019-09-30 | 2019-35
Q 3 2019 | Q 3 2019 | quarter | 2019-07-01..2019-09-30 | 2019-35
2Q 2019 | 2Q 2019 | quarter | 2019-04-01..2019-06-30 | 2019-34
2.Q 2019 | 2.Q 2019 | quarter | 2019-04-01..2019-06-30 | 2019-34
3. q. 2019 | 3. q. 2019 | quarter | 2019-07-01..2019-09-30 | 2019-35
2Q19 | 2Q19 | quarter | 2019-04-01..2019-06-30 | 2019-34
Klar i 4Q | 4Q | quarter | 2018-10-01..2018-12-31 | 2018-36
Klar Q.4 | Q.4 | quarter | 2018-10-01..2018-12-31 | 2018-36
5Q 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Q&A 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Q5 | -
Q15 | -
Q. 12 | -
12Q | -
Q3. | Q3 | quarter | 2018-07-01..2018-09-30 | 2018-35
2.-3. Q 2019 | 2.-3. Q 2019 | range | 2019-04-01..2019-09-30 | 2019-04/2019-09
elever i 5/6. klasse | -
3/4. klasse | -
7/8. kl. | -
6/7 klasse | -
8/9 klasserne var med | -
for 4/5 årgang | -
1/2. klassetrin | -
5/6 kl. 10 | 5/6 | day | 2018-06-05
7/8 kl. 10-12 | 7/8 | day | 2018-08-07
den 5/6 klasse 3b på besøg | 5/6 | day | 2018-06-05
12/5 klassemøde | 12/5 | day | 2018-05-12
5/6 klassen på tur | 5/6 | day | 2018-06-05
3/5 klassen på tur | 3/5 | day | 2018-05-03
2/3 flertal | -
3/4 flertal for forslaget | -
vedtaget med 2/3 majoritet | -
to tredjedele (2/3) | -
tre fjerdedele (3/4) af børnene | -
halvdelen (1/2) | -
tredje del (3/4) | 3/4 | day | 2018-04-03
den 2/3 flertalsmøde | 2/3 | day | 2018-03-02
2/3 flertalsmøde | 2/3 | day | 2018-03-02
fløj 3/4 | -
afdeling 3/4 | -
afd. 3/4 | -
stue 3/4 | -
værelse 3/4 | -
Møde i afdelingen 3/4 | 3/4 | day | 2018-04-03
Besøg på afdeling B 3/4 | 3/4 | day | 2018-04-03
afdeling 3/4 2019 | 3/4 2019 | day | 2019-04-03
lokal 2018 | -
lokalnr. 2018 | -
tlf. lokal 2014 | -
Ring på lokal 1997 | -
lokalnummer: 2018 | -
lokal indsats 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
lokal 2018-2019 | 2018-2019 | range | 2018-01-01..2019-12-31 | 2018/2019
lokalt 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Vi var alle med. Maj 2019 er planlagt | Maj 2019 | month | 2019-05-01..2019-05-31 | 2019-05
U21-holdet 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
i u21 2019 | u21 2019 | week | 2019-05-20..2019-05-26
b.u. 12 | -
Festival i Kildeparken 2018 d. 3. maj | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 3. maj | day | 2018-05-03
et flertal på 2/3 | -
to tredjedele = 2/3 | -
en tredjedel (1/3/2019) | 1/3/2019 | day | 2019-03-01
flertal på mødet 2/3 | 2/3 | day | 2018-03-02
lokaltlf. 2018 | -
1ste og 2det kvartal 2019 | 1ste og 2det kvartal 2019 | range | 2019-01-01..2019-06-30 | 2019-01/2019-06
Start 2019 | 2019 | year | 2019-01-01..2019-12-31 | 2019
rQ-4Q8aHo | -
uge 16 (påske) 2019 | uge 16 (påske) 2019 | week | 2019-04-15..2019-04-21
Uge 16 (påskeugen, lukket) 2019 | Uge 16 (påskeugen, lukket) 2019 | week | 2019-04-15..2019-04-21
vinteren (2018/2019) | vinteren (2018/2019) | season | 2018-12-01..2019-02-28 | 2018-24
skoleåret (2019/20) | skoleåret (2019/20) | range | 2019-08-01..2020-07-31
skoleåret (2019/21) | 2019/21 | range | 2019-01-01..2021-12-31 | 2019/2021
slut af maj | slut af maj | range | 2018-05-21..2018-05-31
ledige u. 30 | -
7/8. årg. | -
7/8.-klasse | -
5/6 klasserne var med | -
Mødet 5/6. Klasserne var med | 5/6 | day | 2018-06-05
børn i 90'erne | 90'erne | range | 1990-01-01..1999-12-31 | 199X
målgruppen u. 25 | -
uge 10 (på skolen) 2019 | uge 10 (på skolen) 2019 | week | 2019-03-04..2019-03-10
uge 10 (og derefter) 2019 | uge 10 | week | 2018-03-05..2018-03-11
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
# year: 2018
Åbent hus 5/6 | 5/6 | day | 2018-06-05
Åbent hus: 5/6 | 5/6 | day | 2018-06-05
Åbent-hus 5/6 | 5/6 | day | 2018-06-05
Åbent hus 05.06 kl. 16-18 | 05.06 | day | 2018-06-05
Åbent hus 12.06 | 12.06 | day | 2018-06-12
Åbent hus 12.06.18 | 12.06.18 | day | 2018-06-12
Fuldt hus 5/6 | 5/6 | day | 2018-06-05
Åbent hus 5.-7. juni | 5.-7. juni | range | 2018-06-05..2018-06-07
Åbent hus 5. og 12. juni | 5. | day | 2018-06-05
 | 12. juni | day | 2018-06-12
Åbent hus 12/6 og 14/6 | 12/6 | day | 2018-06-12
 | 14/6 | day | 2018-06-14
Åben bane 5/6 | 5/6 | day | 2018-06-05
I Ungdommens Hus 5/6 | 5/6 | day | 2018-06-05
Hus 5/6 | -
hus 12 | -
Bane 3/4 | -
8.-9.3 | 8.-9.3 | range | 2018-03-08..2018-03-09
Lejr 8.-9.3 | 8.-9.3 | range | 2018-03-08..2018-03-09
8.3-10.3 | 8.3-10.3 | range | 2018-03-08..2018-03-10
Lejr 28.3-2.4 | -
afsnit 8.3-10.3 | -
2.1-2.3 | -
08.10-11.10 | 08.10-11.10 | range | 2018-10-08..2018-10-11
10.10-11.05 | -
6. nov 40 | 6. nov 40 | day | 2040-11-06
8.30-10.30 | -
8.3-10.3 km | -
Gennemført 08-03 | 08-03 | day | 2018-03-08
Gennemført 08-03, evalueres | 08-03 | day | 2018-03-08
Møde 24-10 | 24-10 | day | 2018-10-24
Møde: 24-10 | 24-10 | day | 2018-10-24
Møde 10-12 | -
Møde 08-16 | -
Gennemført 8-3 | -
Afholdt 20-12 borgere | -
Møde kl. 10-12 | -
Åbent fra 22-06 | -
02-12 | -
den 12/1 kom der 40, den 4/4 35 | 12/1 | day | 2018-01-12
 | 4/4 | day | 2018-04-04
den 4/4 25 | 4/4 25 | day | 2025-04-04
se aalborg.dk/tryg-2018 | -
se aalborg.dk/2018/maj for mere | -
tryg-2018.dk | -
se aalborg.dk 3/5 | 3/5 | day | 2018-05-03
Forlænget til og med 2019 | til og med 2019 | range | ..2019-12-31 | /2019
Gælder til og med maj 2019 | til og med maj 2019 | range | ..2019-05-31 | /2019-05
Løber til og med 31/12 | til og med 31/12 | range | ..2018-12-31
Forlænget til 2019 | Forlænget til 2019 | range | ..2019-12-31 | /2019
# year: 2017
- 2019, maj: Besigtigelse | 2019, maj | month | 2019-05-01..2019-05-31 | 2019-05
- 2019, 2. halvår: Besigtigelse | 2019, 2. halvår | half_year | 2019-07-01..2019-12-31 | 2019-41
- Start maj | Start maj | range | 2017-05-01..2017-05-10
- Maj | Maj | month | 2017-05-01..2017-05-31 | 2017-05
Start maj | Start maj | range | 2017-05-01..2017-05-10
- Start maj, slut juni | maj | month | 2017-05-01..2017-05-31 | 2017-05
 | juni | month | 2017-06-01..2017-06-30 | 2017-06
Kursus (start maj) | maj | month | 2017-05-01..2017-05-31 | 2017-05
Start 2018, slut 2019 | 2018 | year | 2018-01-01..2018-12-31 | 2018
 | 2019 | year | 2019-01-01..2019-12-31 | 2019
Fra start til slut | -
- Havnegade 2017 | -
Vestergade 2018, 2. sal | -
Tlf. 9931 2017. Ring gerne | -
Ring på 9931 2017. | -
Kontakt: 9931 2017. | -
Tlf. 9931 2017, møde 3/5 | 3/5 | day | 2017-05-03
Kamp mod u17 | -
Kamp mod U17 | -
Kamp mod U19 og U21 | -
den 24. i 12 skoler | -
den 24. i 30 boliger | -
Åbent 8.10-9.10 | -
8.10-9.10 | -
2017-13 | -
Reol 2018 45 | -
2018 ‰ | -
2018‰ af budgettet | -
2018 % | -
Alkohol: 2018 promille | 2018 | year | 2018-01-01..2018-12-31 | 2018
2018 nye flotte gratis trøjer | -
Uddelt 2018 nye små røde flag | -
40'ernes mode | 40'ernes | range | 1940-01-01..1949-12-31 | 194X
60'ernes og 70'ernes byggeri | 60'ernes | range | 1960-01-01..1969-12-31 | 196X
 | 70'ernes | range | 1970-01-01..1979-12-31 | 197X
en kvinde i 40'erne | -
30. og 31. april | 30. | day | 2017-04-30
28. og 29. februar | 28. | day | 2017-02-28
uge 52 og 53 | uge 52 | week | 2017-12-25..2017-12-31
31. april - 3. maj | 3. maj | day | 2017-05-03
1. maj - 31. juni | 1. maj | day | 2017-05-01
1. maj, 31. juni og 3. juli | 1. maj | day | 2017-05-01
 | 3. juli | day | 2017-07-03
mandag og i uge 45 | uge 45 | week | 2017-11-06..2017-11-12
mandag, i uge 45 | uge 45 | week | 2017-11-06..2017-11-12
mandag i uge 45-46 | uge 45-46 | range | 2017-11-06..2017-11-19
# year: none
25., 26. og 27. marts | 25., 26. og 27. marts | range | ? | XXXX-03-25/XXXX-03-27
25., 27. og 28. marts | 25. | day | ? | XXXX-03-25
 | 27. og 28. marts | range | ? | XXXX-03-27/XXXX-03-28
31. december og 1. januar | 31. december og 1. januar | range | ? | XXXX-12-31/XXXX-01-01
31. december og 2. januar | 31. december | day | ? | XXXX-12-31
 | 2. januar | day | ? | XXXX-01-02
uge 46, 47 og 48 | uge 46, 47 og 48 | range | ? | XXXX-W46/XXXX-W48
uge 46 og 48 | uge 46 | week | ? | XXXX-W46
 | 48 | week | ? | XXXX-W48
marts og april | marts og april | range | ? | XXXX-03/XXXX-04
december og januar | december og januar | range | ? | XXXX-12/XXXX-01
marts og maj | marts | month | ? | XXXX-03
 | maj | month | ? | XXXX-05
3. og 4. kvartal | 3. og 4. kvartal | range | ? | XXXX-07/XXXX-12
foråret og sommeren | foråret og sommeren | range | ? | XXXX-21/XXXX-22
vinteren og foråret | vinteren og foråret | range | ? | XXXX-24/XXXX-21
inden 1. marts | inden 1. marts | range | ? | /XXXX-02
inden marts | inden marts | range | ? | /XXXX-02
efter februar | efter februar | range | ? | XXXX-03-01/..
efter 31. december | efter 31. december | range | ? | XXXX-01-01/..
ultimo februar | ultimo februar | range | ? | XXXX-02-21/XXXX-02
udgangen af februar | udgangen af februar | day | ? | XXXX-02
indgangen til februar | indgangen til februar | day | ? | XXXX-02-01
anden halvdel af februar | anden halvdel af februar | range | ? | XXXX-02-16/XXXX-02
første halvdel af februar | første halvdel af februar | range | ? | XXXX-02-01/XXXX-02-15
primo februar | primo februar | range | ? | XXXX-02-01/XXXX-02-10
fra 1. marts | fra 1. marts | range | ? | XXXX-03-01/..
senest 1. marts | senest 1. marts | range | ? | /XXXX-03-01
ca. 1. marts | ca. 1. marts | day | ? | XXXX-03-01~
mandag i uge 45 | mandag i uge 45 | day | ? | XXXX-W45
første mandag i maj | første mandag i maj | day | ? | XXXX-05
slutningen af vinteren | slutningen af vinteren | range | ? | XXXX-02
påsken | -
"""

Row = tuple[str, int | None, list[tuple[str, ...]]]


def rows() -> list[Row]:
    found: list[Row] = []
    year: int | None = None
    for line in TEXTS.strip().splitlines():
        if line.startswith("# year: "):
            said = line.removeprefix("# year: ")
            year = int(said) if said.isdigit() else None
            continue
        text, *cells = (cell.strip() for cell in line.split(" | "))
        if text:
            found.append((text, year, []))
        if cells != ["-"]:
            words, precision, days, *edtf = cells
            found[-1][2].append((words, precision, days, edtf[0] if edtf else days.replace("..", "/")))
    return found


def days(start: date | None, end: date | None) -> str:
    if start is None and end is None:
        return "?"
    first, last = (day.isoformat() if day else "" for day in (start, end))
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("text", "year", "expected"), rows())
def test_reads_the_dates_of_public_papers(text: str, year: int | None, expected: list[tuple[str, ...]]) -> None:
    assert [(d.text, d.precision, days(d.start, d.end), d.edtf) for d in find_dates(text, year)] == expected


@pytest.mark.parametrize("around", ["Første punkt\n{}\nSidste punkt", "Punkt:\n\n{}", "{}\n"])
def test_reads_the_dates_of_a_line_of_its_own_the_same(around: str) -> None:
    for text, year, expected in rows():
        found = find_dates(around.format(text), year)
        assert [(d.text, d.edtf) for d in found] == [(words, edtf) for words, *_, edtf in expected], text
