"""Whole records of status cells, written by hand from the design.

One line each: the cell ("\\n" is a line break) | its state | the EDTF of its dates | its note, and after further bars
the clauses of `also`: text = state @ EDTF of their dates. The form's year is 2017.
"""

from __future__ import annotations

RECORDS = """
Gennemført 1.6.2017 med 35 deltagere, næste planlagt januar 2018 | completed | 2017-06-01 | med 35 deltagere | næste planlagt januar 2018 = planned @ 2018-01
Afholdt 3/5. Næste møde er planlagt til 7/9 | completed | 2017-05-03 | | Næste møde er planlagt til 7/9 = planned @ 2017-09-07
Gennemført 3. maj; planlagt igen i juni. | completed | 2017-05-03 | | planlagt igen i juni = planned @ 2017-06
Aflyst pga. sygdom | cancelled | | pga. sygdom
Aflyst og flyttet til efteråret | postponed | 2017-23 |
Udskudt til 2018 pga. byggeri | postponed | 2018 | pga. byggeri
☒ Gennemført ☐ Planlagt | completed | |
☐ Gennemført ☒ Planlagt 3. maj | planned | 2017-05-03 |
☒ Gennemført 1/3 ☒ Planlagt 3. maj | completed | 2017-03-01 | | Planlagt 3. maj = planned @ 2017-05-03
☒ Gennemført 1/3 ☒ Afholdt 3. maj | completed | 2017-03-01 |
Gennemført ☒ Planlagt ☐ | completed | |
Gennemført ☐ Planlagt ☒ | planned | |
☐ Gennemført ☐ Planlagt 3. maj | unknown | 2017-05-03 |
☒ Kaffe ☐ Planlagt | unknown | | Kaffe
☒ Kaffe ☒ Planlagt | planned | | Kaffe
☒ | completed | |
☐ | unknown | |
3 af 5 møder afholdt | partly_completed | | 3 af 5 møder
Alle 5 af 5 møder afholdt | completed | | Alle 5 af 5 møder
0 af 5 møder afholdt | not_started | | 0 af 5 møder
60 % | partly_completed | | 60 %
100 % | completed | |
0 % | not_started | |
Gennemført (3. maj) | completed | 2017-05-03 |
Gennemført [se referat] | completed | | se referat
Gennemført (35 deltagere (alle voksne)) | completed | | 35 deltagere (alle voksne)
Planlagt til maj (med forbehold for vejret) i Kildeparken | planned | 2017-05 | (med forbehold for vejret) i Kildeparken
Gennemført på Trekanten (Sundby) | completed | | på Trekanten (Sundby)
Afholdt. Tak til alle! Hvad med 2018? | completed | 2018 | Tak til alle! Hvad
Afholdt i maj for 35 borgere, 12 frivillige | completed | 2017-05 | for 35 borgere, 12 frivillige
Gennemført, dog uden musik | completed | | uden musik
Ikke gennemført | not_started | |
Gennemføres ikke | cancelled | |
Gennemføres ikke før 2018 | planned | 2018/.. |
Endnu ikke gennemført | not_started | |
Næsten gennemført | in_progress | |
Delvist gennemført | partly_completed | |
I gang | in_progress | |
Sat i bero | postponed | |
Kører hver måned | ongoing | |
Møder afholdt 1/3 og 2/5 | completed | 2017-03-01 2017-05-02 | Møder
Se referat fra 3. maj | unknown | 2017-05-03 | Se referat
Se ovenfor | unknown | | Se ovenfor
✓ | completed | |
- | unknown | |
Gennemført/ikke gennemført | unknown | |
(gennemført / planlagt) | unknown | |
Gennemført eller planlagt | unknown | |
Ikke planlagt eller gennemført | not_started | |
Gennemført? Ja/nej | unknown | | Ja/nej
Skal gennemføres i maj | planned | 2017-05 |
Skal ikke gennemføres | cancelled | |
Skulle have været afholdt i maj | not_started | 2017-05 |
Er ved at blive planlagt | planned | |
Er ved at blive trykt | in_progress | |
Forventes udskudt | postponed | |
Det er besluttet ikke at gennemføre kurset | cancelled | | kurset
Det kan oplyses, at mødet er afholdt | completed | | Det kan oplyses, at mødet
Mødet blev holdt i maj, og rapporten er under udarbejdelse | completed | 2017-05 | Mødet | rapporten er under udarbejdelse = in_progress
Første møde er afholdt 3/5, det andet aflyses | completed | 2017-05-03 | Første møde | det andet aflyses = cancelled
Bogen er trykt, men næste udgave er ikke bestilt | completed | | Bogen | næste udgave er ikke bestilt = not_started
Afholdt 3. maj\\nNæste gang: planlagt 5. juni | completed | 2017-05-03 | | Næste gang: planlagt 5. juni = planned @ 2017-06-05
Afholdt 3. maj\\nTak til alle\\nGod stemning | completed | 2017-05-03 | Tak til alle\\nGod stemning
Afholdt 3. maj; god stemning; mange børn | completed | 2017-05-03 | god stemning; mange børn
Afholdt. Godt. Sjovt. | completed | | Godt. Sjovt
Afholdt (35 deltagere | completed | | 35 deltagere
Afholdt: 35 deltagere) | completed | | 35 deltagere
35 deltagere afholdt i maj, 12 frivillige fra Gug | completed | 2017-05 | 35 deltagere, 12 frivillige fra Gug
Mødet blev afholdt 3. maj! Stor glæde | completed | 2017-05-03 | Mødet; Stor glæde
Mødet er (efter aftale) udskudt | postponed | | Mødet efter aftale
Aflyst (jf. [bilag 2]) | cancelled | | jf. [bilag 2]
[x] Gennemført [ ] Planlagt | completed | |
(x) Gennemført ( ) Planlagt | completed | |
[ ] Gennemført [x] Planlagt | planned | |
[x] Gennemført 1/3 [x] Aflyst 3/5 | completed | 2017-03-01 | | Aflyst 3/5 = cancelled @ 2017-05-03
☒ Ja ☐ Nej | unknown | | Ja ☐ Nej
Afholdt 3/5, men næste møde (6. juni) er aflyst | completed | 2017-05-03 | | næste møde (6. juni) er aflyst = cancelled @ 2017-06-06
Afholdt 3/5 og næste møde planlagt til 6/6. | completed | 2017-05-03 | | næste møde planlagt til 6/6 = planned @ 2017-06-06
Afholdt 3/5\\n- næste møde planlagt til 6/6\\n- evaluering aflyst | completed | 2017-05-03 | | næste møde planlagt til 6/6 = planned @ 2017-06-06 | evaluering aflyst = cancelled
Planlagt i uge 45 og 46 | planned | 2017-11-06/2017-11-19 |
Kører frem til maj i Gug | in_progress | /2017-05 | i Gug
Afholdt på biblioteket – med kaffe – i maj | completed | 2017-05 | på biblioteket – med kaffe
Udskudt (igen) til maj | postponed | 2017-05 | igen
Trykt i 500 eksemplarer, omdelt i maj | completed | 2017-05 | i 500 eksemplarer
Afventer godkendelse i udvalget 3/5 | planned | 2017-05-03 | godkendelse i udvalget
Godkendt | unknown | | Godkendt
Afholdt jf. aftale m. politiet | completed | | jf. aftale m. politiet
Er i gang – forventes færdig til maj | in_progress | | | forventes færdig til maj = planned @ 2017-05
50 % er gennemført, resten følger i maj | partly_completed | | 50 % | resten følger i maj = planned @ 2017-05
Afholdt med kaffe\\nNæste møde er planlagt til maj\\nKage til alle | completed | | med kaffe\\nKage til alle | Næste møde er planlagt til maj = planned @ 2017-05
Afholdt med kaffe, næste møde er aflyst. Kage til alle | completed | | med kaffe; Kage til alle | næste møde er aflyst = cancelled
Gennemført (kun 3 af 5) | partly_completed | | kun 3 af 5
Gennemført (delvist) 3/5 | partly_completed | 2017-05-03 |
(Delvist) gennemført | partly_completed | |
Gennemført (delvist pga. regn) | partly_completed | | pga. regn
4/5 møder afholdt | partly_completed | | 4/5 møder
Åben mandag-fredag | ongoing | | mandag-fredag
Åben caféaften afholdt 3/5 | completed | 2017-05-03 | Åben caféaften
Datoen er sat til 4. juni | planned | 2017-06-04 |
Mødet er sat til 4. juni | planned | 2017-06-04 | Mødet
Bestilt hos leverandøren, leveres senest 15. december | in_progress | | hos leverandøren | leveres senest 15. december = planned @ /2017-12-15
"""
