"""Inputs that once broke a law, found by the harnesses of `tests/fuzz`; each is kept by all laws now, in every format."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.fuzz.laws import FORMATS, nothing_is_lost, there_and_back

FOUND = {
    "a section met again with rows in a column of its own": ("txt", "Aktiviteter\nFormidling\n\tAktiviteter\nd"),
    "the columns are headed by two rows of guidance": (
        "html",
        "<p>Indsats:<table><td>Aktiviteter<tr><td></td>>Aktiviteter<td>Status",
    ),
    "a row that names another section, and the question below it": (
        "txt",
        'Status""\nFormidling\nMåling\n\tHvad er status (gennemført/planlagt)',
    ),
    "guidance above a further column of a running text that goes on": (
        "txt",
        "Statusbeskrivelse\trfaringer\n\tatusbeskrivelse\nMax½side\na",
    ),
    "two columns that ask for the status below the heading, the right one first": (
        "txt",
        "Formidling\n\t\tStatus\n\tHvad er status på aktiviteterne (gennemført/planlagt)\nResultater 2019",
    ),
    "a label of the initiative that only looks like one": ("txt", ")Indsats\t«\nAktiviteter\nFormidling"),
    "a second status column in a section met again": (
        "txt",
        "Tovholder\tStatus\tAktiviteter\nktiviteter\tStatus\tStatus",
    ),
    "the question below the heading, and words below the status": (
        "txt",
        "Indsats«\nStatus\tåling\nGennemfrtnnemf blive foretaget\tHvad er status på aktiviteterne (gennemført/planlagt)",
    ),
    "a second status column in a section met again, behind a column of no name": (
        "txt",
        'Status""\n¸\tAktiviteter\tStatus\nAktiviteter\tStatus\tStatus',
    ),
    "a column headed as the section in a section met again": (
        "txt",
        'Status""\nktivitet\tStatus\nAktiviteter\tAktiviteter\tStatus',
    ),
    "columns of no name in both parts of a section that is met again": (
        "html",
        "Status&quot&quot<td><td>Aktiviteter<tr><td>¸<tr><td><td><Aktiviteter<tr><td>š",
    ),
    "guidance in a row below the question and a word of no meaning": (
        "txt",
        "Aktiviteter\nMåling/metode\n\tHvad er status på aktiviteterne (gennemført/planlagt)\tp\nMax. ½ side",
    ),
    "a year in the second of two headings of one section": ("txt", "Resultater\nMåling/metode\nResultater 2017"),
    "two links to one address side by side": (
        "html",
        "<p>Indsats: A<table><td>Aktiviteter<tr><td>https://a.dk <a href='https://a.dk'>https://a.dk</a>",
    ),
    "one of several forms that fits another description when read alone": (
        "html",
        "<td>Aktiviteter<td>Tovholder</td>Indsats:.<td>Aktiviteter<td>Bemærkninger</td>Indsats:<td>Aktiviteter",
    ),
    "a cell that hangs down beside a table with headings": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td rowspan=2>Aktiviteter<td>Status<tr><td><table><td>Aktiviteter"
        "</table><td>Status<tr><td>Formidling<td>Status<tr><td>Møde<td>Ja<td>Nej</table>",
    ),
    "the question and guidance in an answer whose text does not stand first": (
        "html",
        "<p>Indsats: A<table><tr><td>Resultater/delmål i 2017<td><tr><td>1<td><td>Møde<td><td>Nedenfor beskrives hvordan indsatsen"
        " har anvendt formidling<td>Hvad er status på aktiviteterne (gennemført/planlagt)<tr><td><td>Møde</table>",
    ),
    "an answer that is a mere number, below a second heading in another column": (
        "html",
        "<p>Indsats: A<table><tr><td>Erfaringer – udveksling<td><tr><td><td>Møde<td>Møde<tr><td><td><td><td>Møde<td rowspan=2>1"
        "<tr><td><td>Erfaringer – udveksling<td></table>",
    ),
    "a mere number, as markup, below the heading of a column of numbers": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>Ja<tr><td>Nr.<td>Aktiviteter<td>Tovholder<td>Status<tr><td>"
        "&lt;p>1&lt;/p><td>Fest<td>Bo<td>Nej</table>",
    ),
    "an answer below a heading of numbers that is two columns wide": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Fest<td>Ja<tr><td colspan=2>Nr.<td>Andet<td>Tovholder<td>Status<tr>"
        "<td><td>Ord<td>Møde<td>Bo<td>Nej</table>",
    ),
    "a row that is numbered and empty, below a heading that stands in the second column": (
        "txt",
        "Indsats: A\n\tAktiviteter\tStatus\n1\n",
    ),
    "numbers between the status, which stands first, and the text": (
        "txt",
        "Indsats: A\nAktiviteter\tStatus\n\t\tFormidling\nStatus\n1\t1\n",
    ),
    "rows of guidance that are none together": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Aktiviteter<td>Resultater/delmål i 2017<tr><td>Nedenfor beskrives"
        " hvordan indsatsen har anvendt formidling<td>Hvad er status på aktiviteterne (gennemført/planlagt)<td>Møde<td>Møde</table>",
    ),
    "a mere number below a heading that is two columns wide": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Fest<td>Ja<tr><td><td colspan=2>Formidling<td>Status<tr>"
        "<td colspan=2>Møde<td>1<tr><td>Møde</table>",
    ),
    "guidance that is none below the first of two headings of a section": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td rowspan=2>Resultater/delmål i 2017<td><tr><td>Aktiviteter<td>Status<tr>"
        "<td rowspan=2>Nedenfor beskrives hvordan indsatsen har anvendt formidling<td rowspan=2>Hvad er status på aktiviteterne"
        " (gennemført/planlagt)<tr><td>Møde<td>Møde</table>",
    ),
    "a column that only its guidance names, below the second heading of a section": (
        "txt",
        "Indsats: A\nAktiviteter\tStatus\nFest\tJa\nFormidling\tStatus\nMøde\tNej\nAktiviteter\tStatus\n"
        "Nr.\tAktiviteter\tTovholder\tBemærkninger\nMøde\t\tBo\tNej\n",
    ),
    "words of a repeated heading that are no question": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Fest<td>Ja<tr><td rowspan=0>Resultater/delmål i 2017<td><tr>"
        "<td rowspan=2>Aktiviteter<td>Status<tr><td>Resultater/delmål i 2017<td><tr><td>Møde<td>Møde<tr><td>Nr.<td>Aktiviteter<td>"
        "Tovholder<td>Status<td>Bemærkninger</table>",
    ),
    "a heading named as a column, below a section in which nothing stands": (
        "txt",
        "Indsats: Byen 2017\nAktiviteter\tStatus\nFest\tJa\nFormidling\nAktiviteter\tStatus\nHvad\tStatus\nMøde\tNej\n",
    ),
    "a heading named as a column, below a numbered row in which nothing stands": (
        "txt",
        "Indsats: Byen 2017\nNr.\tFormidling\n1\nBeskrivelse\tStatus\tFrist\nMøde\tNej\n",
    ),
    "a heading named as a column, below rows of a section that began earlier": (
        "txt",
        "Måling/metode\nAktiviteter\nMåling/metode\nMøde\tJa\nBeskrivelse\tStatus\tFrist\n",
    ),
    "guidance between a heading and its columns, which fit another form without it": (
        "txt",
        "Indsats: Byen 2017\nAktiviteter\nHvad er status på aktiviteterne (gennemført/planlagt)\nBeskrivelse\tStatus\tFrist\nFest\tJa\n",
    ),
    "a table with a column of an action plan below a heading of its own": (
        "txt",
        "Indsats: Byen 2017\nHvad\tStatus\nAktiviteter\nBeskrivelse\tStatus\tFrist\nFest\tJa\tMaj\n",
    ),
    "guidance whose words head the columns of a later part of the section": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Aktiviteter<td rowspan=2>Aktivitet<td><tr><td>Aktiviteter<td>Status"
        "<tr><td>Fest<td>Ja<tr><td>Møde<td>Ja<td>Nej<tr><td>Aktiviteter<td>Status<tr><td>Gang<td>Ja<td>Nej<td>0</table>",
    ),
    "guidance that names the column of numbers of a later part of the section": (
        "txt",
        "Formidling\tStatus\nNr.\tFormidling\nMåling/metode\nNr.\tFormidling\nFoo\tTovholder\n",
    ),
    "a heading twice as guidance, in two rows and columns": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Resulta<td><tr><td>Resultater/delmål i 2017<td><tr><td><td>"
        "Resultater/delmål i 2017</table>",
    ),
    "a further column named as another section, behind the status": (
        "html",
        "<p>Indsats: &quot;Prøve&quot; 2017</p><table><tr><td>Aktiviteter<td>Status</tr><tr><td>Nr.</td><td>Aktiviteter</td>"
        "<td>Tovholder</td><td rowspan=0>Status<td>Bemærkninger</td></tr><tr><td rowspan=0>Aktiviteter<td>Status</td></tr>"
        "Aktivitet<tr><td></td><td>Møde</td><td>Møde</td></tr><tr><td></td><td>Møde</td><td>Møde</td><td>Formidling</td></tr>"
        "<tr><td>Aktiviteter</td><td>Status</td></tr><tr><td>Møde</td><td></td><td></td></tr></table>",
    ),
    "the question of a section met again, which has no room for it": (
        "txt",
        "Indsats: Byen 2017\nResultater/delmål i 2016\n1\nAktiviteter\tStatus\nResultater/delmål i 2016\n\tStatus\n",
    ),
    "two lines of guidance that end in a quote": (
        "html",
        "<p>Indsats: &quot;Prøve&quot; 2017<table><tr><td>Aktiviteter</table><p>Status&quot;<p>Aktiviteter&quot;",
    ),
    "the question above a lone row number, whose column has no heading": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td rowspan=2><td>Møde<tr><td>Formidling<td>Status<tr><td><table><tr><td>"
        "Formidling</table><td>Status<tr><td>1<td></table>",
    ),
    "headings below a heading met again, which go on as headings": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Møde<td><tr><td>Aktiviteter<td>Status<tr><td>Nr.<td><table><tr><td>"
        "Aktiviteter</table><td>Tovholder<td>Status<td>Bemærkninger<tr><td>Møde<td><tr><td>Nr.<td>Aktiviteter<td>Tovholder<td>Status"
        "<td>Bemærkninger</table>",
    ),
    "a number beside the question, below an empty cell": (
        "txt",
        "Indsats: A\nAktiviteter\tStatus\nFormidling\t\tStatus\n\t1\tHvad er status på aktiviteterne (gennemført/planlagt)\n1\t1\n",
    ),
    "a heading as guidance, and the headings of a column in rows below it": (
        "txt",
        "Indsats: A\nResultater/delmål i 2016\t\nResultater/delmål i 2017\n\tNr.\n\tStatus\n",
    ),
    "the second initiative line of a page spread over cells, one of which heads a column of an action plan": (
        "html",
        "<p>Indsats: &quot;Prøve&quot; 2017<table><tr><td>Aktiviteter<td>Status<tr><td rowspan=2>Indsats: &quot;Byen&quot; 2016<td><tr><td>Møde"
        "<td>Statusbeskrivelse<td><td>Møde<tr><td>Nr.<td>Aktiviteter<td>Tovholder<td>Status<td>Bemærkninger<tr><td>Møde<td>Møde<td>Møde"
        "</table>",
    ),
    "a question as guidance, and column headings below it": (
        "txt",
        "Indsats: A\nAktiviteter\nHvad gjorde vi\tStatus\nAktiviteter\tHvad?\nMøde\tHoldt\n",
    ),
    "an activity that could be the title of a plan": (
        "html",
        "<p>Indsats: A<table><tr><td>Aktiviteter<td>Status<tr><td>Handleplan for bymidten 2018<td><tr><td>Aktiviteter<td>Status<tr><td>Møde<td>"
        "<tr><td>Handleplan for bymidten 2018<td><tr><td>Nr.<td><table><tr><td>Aktiviteter</table><td>Tovholder<td>Status<td>Bemærkninger"
        "<tr><td>Møde<td><tr><td>Nr.<td>Aktiviteter<td>Tovholder<td>Status<td>Bemærkninger</table>",
    ),
    "a row of headings, and then as guidance": (
        "html",
        "<p>Indsats: &quot;Prøve&quot; 2017<table><tr><td>Aktiviteter<td>Status<tr><td>Nr.<td>Aktiviteter<td>Tovholder<td>Status"
        "<td>Bemærkninger<tr><td>Møde<td>Møde<td>Møde<tr><td>Nr.<td><table><tr><td>Aktiviteter</table><td>Tovholder<td>Status"
        "<td>Bemærkninger<tr><td>Møde<td><td>Møde<td>Møde</table>",
    ),
    "a row of headings as guidance, and as headings further on": (
        "txt",
        "Indsats: Byen 2017\nAktiviteter\tStatus\nNr.\tAktiviteter\tTovholder\tBemærkninger\n"
        "Nr.\tAktiviteter\tTovholder\tStatus\tBemærkninger\nMøde\tMøde\n",
    ),
}


@pytest.mark.parametrize(("format", "text"), FOUND.values(), ids=FOUND)
def test_what_was_found_keeps_the_laws(format: str, text: str) -> None:
    data = text.encode()
    reports = sp.parse_all(data, format=format)
    nothing_is_lost(sp.read_document(data, format=format).text(), reports)
    for report in reports:
        for other in FORMATS:
            there_and_back(report, other)
