"""Numbers like years that count something, and years before a word that could be counted.

Row by row: text | the notation of its dates, or "-" where it holds none. The form's year is 2018, so that a year lent by
the form is told from one that was read.
"""

from __future__ import annotations

import pytest

from statusparse.danish.dates import find_dates

COUNTS = """
# what is given, printed or planted
Uddelt 2000 flyers | -
Trykt i 2000 eksemplarer i juni | 2018-06
2000 postkort sendt ud | -
Plantet 2000 løg i oktober | 2018-10
2000 tulipanløg | -
2000 mærkater og 500 plakater | -
2020 refleksveste | -
Uddelt 2020 refleksveste til børn | -
Uddelt 2012 slikposer | -
Trykt 1990 plakater | -
Indkøbt 2025 lamper | -
Indsamlet 1995 dåser | -
Omdelt 2015 smølfer | -
Vi har uddelt 2018 goodiebags | -
Solgt 2014 armbånd | -
Uddelt 2000 flyers i 2018 | 2018
Uddelt 2000 flyers 3/5 | 2018-05-03
3/5, 2000 flyers uddelt | 2018-05-03
maj: 2000 flyers uddelt | 2018-05
uge 20: 2018 flyers omdelt | 2018-05-14/2018-05-20
Uddelt i maj 2000 flyers | 2018-05
2000 nye træer | -
Plantet 2019 nye træer | -
2000 gratis frøposer | -
de 2000 husstande | -
2000-2500 flyers | -
2000 spaghettiretter | -
Trykt 2000 A5-flyers | -
2018 samtaler holdt | -
2018 lejemål | -
# where they are
Vist i 2015 hjem | -
Omdelt i 2010 postkasser | -
Sat op i 2018 private hjem | -
Besøg i 2000 boliger i foråret | 2018-21
Trykt i 2018 eks. | -
Trykt i 2000 stk. | -
Solgt 2019 julegaver | -
Uddelt i maj i 2019 hjem | 2018-05
Omdelt i uge 20 i 2015 postkasser | 2018-05-14/2018-05-20
Vist i foråret i 2015 private hjem | 2018-21
Uddelt 3/5 i 2000 eksemplarer | 2018-05-03
Trykt i maj, 2000 eksemplarer | 2018-05
# whom it reached
1999 borgere | -
Brev til 2018 husstande | -
Svar fra 2000 borgere | -
Sendt til 2017 medlemmer i maj | 2018-05
Svar fra 2018 nye beboere | -
2018 fremmødte | -
"""

YEARS = """
# a verb follows
i 2018 forventes flere | 2018
2018 blev afholdt som planlagt | 2018
2018 kommer til at handle om trivsel | 2018
2018 byder på nyt | 2018
2020 planlægges senere | 2020
2019 fortsættes indsatsen | 2019
I 2017 møder vi alle klasser | 2017
1. maj 2019 møder vi borgerne | 2019-05-01
1. maj 2019 deltager alle | 2019-05-01
Siden 2015 møder personalet borgerne | 2015/..
# it is written with a date
foråret 2019 aktiviteter | 2019-21
sommeren 2019 elever | 2019-22
Maj 2019 deltagere fra Gug | 2019-05
3/5 2019 borgere i Gug | 2019-05-03
24.11.2019 deltagere fra Gug | 2019-11-24
uge 45 2019 møder | 2019-11-04/2019-11-10
slutningen af 2019 borgermøder | 2019-09/2019-12
Budget 2019 timer og kroner | 2019
Året 2019 borgere | 2019
Juni 2019 kr. 20.000 | 2019-06
Byfest 2019 besøgende | 2019
Handleplan 2019 børn og unge | 2019
# the programme's own things are fewer
2019 indsatser | 2019
i 2019 møder | 2019
2019 aktiviteter | 2019
2017 borgermøder | 2017
2017 evalueringer | 2017
Fra 2019 indsatser i Gug | 2019/..
i 2017 elever fra 7. klasse | 2017
Siden 2016 beboere og elever | 2016/..
2017 status | 2017
2019 opgaver | 2019
2019 bestemmer byrådet | 2019
2019 bemærker vi | 2019
I 2017 seks møder | 2017
Holdt i maj i 2019 møder og kurser | 2019-05
Udsendt i uge 20 i 2019 plakater og breve | 2019-05-13/2019-05-19
# no noun follows
Trykt 2019 og uddelt | 2019
Udsendt 2019 til alle | 2019
Uddelt 2019 efter aftale | 2019
Plantet 2019 langs vejen | 2019
Uddelt 2019 under byfesten | 2019
Trykt 2019 kommunens folder | 2019
Trykt 2019 udgave | 2019
Udsendt 2019 december | 2019-12
Siden 2000 har der været | 2000/..
I 2000 blev huset bygget | 2000
2017 mere end nogensinde | 2017
2017 stigende antal | 2017
2017 kort fortalt | 2017
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    found = []
    for line in table.strip().splitlines():
        if not line.startswith("#"):
            text, notation = line.split(" | ")
            found.append((text, [] if notation == "-" else notation.split("; ")))
    return found


@pytest.mark.parametrize(("text", "expected"), rows(COUNTS))
def test_a_number_of_things_is_no_year(text: str, expected: list[str]) -> None:
    assert [date.edtf for date in find_dates(text, 2018)] == expected


@pytest.mark.parametrize(("text", "expected"), rows(YEARS))
def test_a_year_is_one_before_a_word_that_could_be_counted(text: str, expected: list[str]) -> None:
    assert [date.edtf for date in find_dates(text, 2018)] == expected
