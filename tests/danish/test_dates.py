"""What `scan` and `find_dates` promise: the labelled examples, years from the form, faults, and any text at all."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statusparse.danish.dates import find_dates, scan, words
from statusparse.danish.dates.holidays import easter
from statusparse.danish.dates.words import spellings

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "danish_dates.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"])
def test_reads_the_labelled_examples(example: dict[str, Any]) -> None:
    found = [
        {
            "span": d.text,
            "start": d.start and d.start.isoformat(),
            "end": d.end and d.end.isoformat(),
            "precision": d.precision,
            "edtf": d.edtf,
        }
        for d in find_dates(example["text"], example["ref_year"])
    ]
    assert found == example["expect"]


# Years


def edtf(text: str, year: Any = None, base: date | None = None) -> list[str]:
    return [d.edtf for d in find_dates(text, year, base)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gennemført 24/11", "XXXX-11-24"),
        ("Gennemført i november", "XXXX-11"),
        ("24.-26. november", "XXXX-11-24/XXXX-11-26"),
        ("november-januar", "XXXX-11/XXXX-01"),
        ("29. februar", "XXXX-02-29"),
        ("ultimo juni", "XXXX-06-21/XXXX-06-30"),
        ("ultimo februar", "XXXX-02-21/XXXX-02"),
        ("inden 1. maj", "/XXXX-04-30"),
        ("uge 45", "XXXX-W45"),
        ("foråret", "XXXX-21"),
        ("3. kvartal", "XXXX-35"),
        ("ved årsskiftet", "XXXX-12-31/XXXX-01-01"),
        ("inden årets udgang", "/XXXX-12-31"),
    ],
)
def test_a_date_without_any_year_has_no_bounds(text: str, expected: str) -> None:
    (found,) = find_dates(text)
    assert (found.start, found.end, found.edtf, found.inferred) == (None, None, expected, ())


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        ("1. maj", ("year",)),
        ("1. maj 2017", ()),
        ("1. maj og 5. juni 2017", ()),
        ("1.-3. maj", ("year",)),
        ("december - januar 2018", ()),
        ("uge 45", ("year",)),
        ("ved årets udgang", ("year",)),
        ("årsskiftet", ("year",)),
        ("siden 2015", ()),
    ],
)
def test_only_a_year_from_the_form_is_inferred(text: str, inferred: tuple[str, ...]) -> None:
    assert all(found.inferred == inferred for found in find_dates(text, 2017))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. september", "2017-09-01"),
        ("1. februar", "2018-02-01"),
        ("1. august", "2017-08-01"),
        ("31. juli", "2018-07-31"),
        ("uge 50", "2017-12-11/2017-12-17"),
        ("uge 5", "2018-01-29/2018-02-04"),
        ("november-januar", "2017-11/2018-01"),
        ("foråret", "2018-21"),
        ("efteråret", "2017-23"),
        ("vinteren", "2017-24"),
        ("4. kvartal", "2017-36"),
        ("1. kvartal", "2018-33"),
        ("første halvår", "2018-40"),
    ],
)
def test_a_period_over_two_years_gives_the_year_that_puts_the_date_inside(text: str, expected: str) -> None:
    period = (date(2017, 8, 1), date(2018, 7, 31))
    (found,) = find_dates(text, period)
    assert (found.edtf, found.inferred) == (expected, ("year",))


def test_a_day_outside_the_period_takes_the_nearer_year() -> None:
    assert edtf("1. juni", (date(2017, 10, 1), date(2018, 3, 31))) == ["2018-06-01"]


def test_the_years_of_a_list_come_from_its_neighbours_only() -> None:
    assert edtf("Gennemført 24.11.2016. Opfølgning 3/12", 2017) == ["2016-11-24", "2017-12-03"]
    assert edtf("3/12 og 7/1 2018", 2016) == ["2017-12-03", "2018-01-07"]
    assert edtf("1/6 og 3/5 2018", 2016) == ["2018-06-01", "2018-05-03"]


def test_holidays_are_dates_only_with_their_year() -> None:
    assert edtf("inden jul", 2017) == []
    assert edtf("påsken og pinsen 2018", 2017) == ["2018-03-29/2018-04-02", "2018-05-20/2018-05-21"]


# Faults


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Møde 31.02.2017", "31.02.2017"),
        ("Møde den 30. februar 2018", "30. februar 2018"),
        ("Møde den 31. april", "31. april"),
        ("Møde 31/4", "31/4"),
        ("Møde 29.2.2017", "29.2.2017"),
        ("Møde den 29. februar", "29. februar"),
        ("Møde 11/24/2017", "11/24/2017"),
        ("Møde 32.01.2017", "32.01.2017"),
        ("Møde 2017-02-30", "2017-02-30"),
        ("Møde uge 53 2017", "uge 53 2017"),
        ("Møde uge 54", "uge 54"),
        ("Møde 28.-31. juni 2017", "28.-31. juni 2017"),
    ],
)
def test_an_impossible_date_is_no_date_but_a_fault(text: str, words: str) -> None:
    found = scan(text, 2017)
    assert found.dates == ()
    (fault,) = found.faults
    assert fault.code == "date-impossible"
    assert text[slice(*fault.span)] in words
    assert fault.message.endswith(".")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Møde 31.02.2017", "There is no such date as “31.02.2017”."),
        ("Møde den 31. april", "There is no such date as “31. april”."),
        ("Møde den 29. februar", "There is no such date as “29. februar” in 2017."),
        ("Møde den 29. februar 2017", "There is no such date as “29. februar 2017”."),
        ("Møde i uge 53", "There is no such date as “uge 53” in 2017."),
        ("Møde i uge 53 2017", "There is no such date as “uge 53 2017”."),
        ("Møde mandag den 7. november", "“mandag den 7. november” says Monday, but 2017-11-07 is a Tuesday."),
        ("Møde søndag den 4. november", "“søndag den 4. november” says Sunday, but 2017-11-04 is a Saturday."),
        ("Møde 6.-søndag den 8. november", "“søndag den 8. november” says Sunday, but 2017-11-08 is a Wednesday."),
        ("mandag-tirsdag den 6.-8. november", "“8. november” says Tuesday, but 2017-11-08 is a Wednesday."),
    ],
)
def test_a_fault_says_what_is_wrong(text: str, message: str) -> None:
    (fault,) = scan(text, 2017).faults
    assert fault.message == message
    assert text[slice(*fault.span)] == message.split("“")[1].split("”")[0]


def test_the_possible_end_of_an_impossible_range_stands() -> None:
    found = scan("1. juni 2017 - 31. juni 2017")
    assert [d.edtf for d in found.dates] == ["2017-06-01"]
    assert [fault.code for fault in found.faults] == ["date-impossible"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mandag den 5. november 2017", "2017-11-05"),
        ("tirsdag d. 24/11", "2017-11-24"),
        ("ons. d. 1.6.2017", "2017-06-01"),
        ("mandag d. 1. - onsdag d. 3. november 2017", "2017-11-01/2017-11-03"),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_a_fault_and_the_date_stands(text: str, expected: str) -> None:
    found = scan(text, 2017)
    assert [d.edtf for d in found.dates] == [expected]
    assert {fault.code for fault in found.faults} == {"date-contradiction"}


@pytest.mark.parametrize(
    "text",
    ["fredag den 24. november 2017", "mandag-onsdag d. 6.-8. november", "torsdag i uge 45", "mandag d. 24/11-03"],
)
def test_a_weekday_that_agrees_is_no_fault(text: str) -> None:
    assert scan(text, 2017).faults == ()


def test_a_weekday_without_a_year_contradicts_nothing() -> None:
    assert scan("mandag den 24. november").faults == ()


# Relative and foreign phrases

BASE = date(2017, 11, 24)


@pytest.mark.parametrize(
    ("text", "words", "precision", "expected"),
    [
        ("Afholdt for to uger siden", "for to uger siden", "day", "2017-11-10"),
        ("Afholdt for 3 dage siden", "for 3 dage siden", "day", "2017-11-21"),
        ("Afholdt i går", "i går", "day", "2017-11-23"),
        ("Holdes i morgen", "i morgen", "day", "2017-11-25"),
        ("Holdes i overmorgen", "i overmorgen", "day", "2017-11-26"),
        ("Holdes om tre uger", "om tre uger", "day", "2017-12-15"),
        ("Holdes i næste uge", "næste uge", "week", "2017-11-27/2017-12-03"),
        ("Holdes i næste måned", "næste måned", "month", "2017-12"),
        ("Afholdt sidste år", "sidste år", "year", "2016"),
        ("Afholdt for en måned siden", "for en måned siden", "month", "2017-10"),
        ("Afholdt I GAAR", "I GAAR", "day", "2017-11-23"),
        ("Holdes i dag", "i dag", "day", "2017-11-24"),
        ("Afholdt i forgårs", "i forgårs", "day", "2017-11-22"),
        ("Afholdt pr. dags dato", "dags dato", "day", "2017-11-24"),
        ("Holdes i naeste uge", "naeste uge", "week", "2017-11-27/2017-12-03"),
        ("Holdes i næste  maaned", "næste  maaned", "month", "2017-12"),
        ("Afholdt i forrige uge", "forrige uge", "week", "2017-11-13/2017-11-19"),
        ("Afholdt forrige år", "forrige år", "year", "2016"),
        ("Holdes om 2 måneder", "om 2 måneder", "month", "2018-01"),
        ("Holdes om et år", "om et år", "year", "2018"),
        ("Holdes om en uge", "om en uge", "day", "2017-12-01"),
    ],
)
def test_relative_phrases_count_from_the_base_and_gain_no_precision(
    text: str, words: str, precision: str, expected: str
) -> None:
    (found,) = find_dates(text, 2015, BASE)
    assert (found.text, found.precision, found.edtf) == (words, precision, expected)
    assert find_dates(text, 2015) == []


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Held on March 3rd, 2017", "March 3rd, 2017", "2017-03-03"),
        ("Held on 20th of September 2017", "20th of September 2017", "2017-09-20"),
        ("April 3, 2017", "April 3, 2017", "2017-04-03"),
        ("3 mars 2017", "3 mars 2017", "2017-03-03"),
        ("14. Dezember 2017", "14. Dezember 2017", "2017-12-14"),
        ("in May 2018", "May 2018", "2018-05"),
    ],
)
@pytest.mark.parametrize("base", [None, BASE])
def test_foreign_dates_with_a_year_are_read(text: str, words: str, expected: str, base: date | None) -> None:
    assert [(d.text, d.edtf) for d in find_dates(text, 2015, base)] == [(words, expected)]


@pytest.mark.parametrize("text", ["hver dag", "senest i morgen", "inden næste uge", "to gange om ugen", "siden sidst"])
def test_a_base_makes_no_date_of_other_phrases(text: str) -> None:
    assert find_dates(text, 2017, BASE) == []


def test_a_base_changes_nothing_that_the_grammar_reads() -> None:
    for example in EXAMPLES:
        assert find_dates(example["text"], 2017, BASE) == find_dates(example["text"], 2017)


# Any text

PIECES = st.sampled_from(
    [
        "1",
        "2",
        "3",
        "12",
        "24",
        "31",
        "99",
        "2017",
        "18",
        ".",
        "-",
        "/",
        ",",
        ":",
        "'",
        "–",
        "og",
        "til",
        "fra",
        "den",
        "d.",
        "i",
        "uge",
        "kvartal",
        "halvår",
        "maj",
        "november",
        "jan.",
        "jul",
        "påsken",
        "kl.",
        "§",
        "%",
        "mandag",
        "foråret",
        "vinteren",
        "primo",
        "udgangen_af",
        "senest",
        "inden",
        "efter",
        "siden",
        "ca.",
        "pr.",
        "første",
        "skoleåret",
        "årsskiftet",
        "'erne",
        "Q3",
        "hver",
        "om",
        "mellem",
        "og_frem",
        "år",
        "(",
        ")",
        "%",
        "\xad",
        "́",
        "�",
        "İ",
        "\n",
        "\t",
        "x@y.dk",
        "https://x.dk",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(lambda p: " ".join(p).replace("_", " ")),
                 st.lists(PIECES, max_size=14).map(lambda p: "".join(p).replace("_", " "))))  # fmt: skip
@settings(max_examples=250, deadline=None, derandomize=True)
def test_spans_are_in_order_apart_and_true_to_the_text(text: str) -> None:
    for year in (None, 2017, (date(2017, 8, 1), date(2018, 7, 31))):
        found = scan(text, year)
        last = 0
        for d in found.dates:
            start, end = d.span
            assert last <= start < end <= len(text)
            assert d.text == text[start:end]
            assert d.start is None or d.end is None or d.start <= d.end
            assert d.text.strip() == d.text
            last = end
        for fault in found.faults:
            assert 0 <= fault.span[0] < fault.span[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("6.\u00a0november\u00a02017", "6. november 2017"),
        ("FORÅRET 2018", "foråret 2018"),
        ("fora\u030aret 2018", "foråret 2018"),
        ("foraaret 2018", "foråret 2018"),
        ("foerste halvaar 2018", "første halvår 2018"),
        ("12.\u201314. juni 2018", "12.-14. juni 2018"),
        ("6. november \u200917", "6. november 17"),
    ],
)
def test_the_spelling_does_not_matter(text: str, same: str) -> None:
    assert edtf(text, 2017) == edtf(same, 2017) != []


def test_a_line_break_separates() -> None:
    assert edtf("1/6\n2018 var godt", 2017) == ["2017-06-01", "2018"]
    assert edtf("maj\njuni", 2017) == ["2017-05", "2017-06"]


def test_offsets_hold_where_small_letters_are_longer() -> None:
    (found,) = find_dates("İİİ 24.11.2017")
    assert (found.text, found.span) == ("24.11.2017", (4, 14))


@pytest.mark.parametrize(
    "piece",
    [
        "1234567890", "1.", "1. ", "1., ", "1/1 ", "1-", "uge ", "uge 1, ", "fra til ", "fra 1 til ", "fra maj til ",
        "fra uge 1 til ", "2017 ", "2017-", "maj og ", "den ", "primo ", "udgangen af ", "mandag ", "mandag - ", "ca. ",
        "kl. 1 ", "§ 1, ", "a", "a.", "a@", "a1-", "1\n", "'17", "q1 ", "12/12, ", "1. og ", "1. maj, ", "mellem ", "uge 1 (", "1. (", "start ",
        "3/5 møder ", "3/5 a", "for- og ", "for-/", "efter-/efterår ",
    ],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        begin = process_time()
        scan(text, 2017, BASE)
        return process_time() - begin

    seconds(2_000)
    small = min(seconds(4_000) for _ in range(2))
    assert seconds(24_000) < 30 * small + 0.05


def test_importing_the_dates_imports_no_parser() -> None:
    code = "import statusparse.danish.dates, sys; print('dateparser' in sys.modules, 'regex' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


# Holidays and long texts


@pytest.mark.parametrize(
    "sunday",
    ["1818-03-22", "1886-04-25", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
     "2018-04-01", "2019-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2106-04-18", "2160-03-23"],
)  # fmt: skip
def test_easter_is_where_the_almanac_has_it(sunday: str) -> None:
    assert easter(int(sunday[:4])).isoformat() == sunday


@pytest.mark.parametrize("words", range(0, 120, 3))
def test_dates_of_a_long_text_are_found_wherever_they_stand(words: int) -> None:
    between = "kaffe " * words
    text = f"{between}Afholdt 1/6 {between}og 24.11.2017 {between}senest 3. maj, uge 45 {between}"
    found = find_dates(text, 2017)
    assert [date.edtf for date in found] == ["2017-06-01", "2017-11-24", "/2017-05-03", "2017-11-06/2017-11-12"]
    assert [text[slice(*date.span)] for date in found] == [date.text for date in found]


# The tables


BEGINNINGS = {
    "{}": (words.QUARTER_CODES, words.TURN_OF_YEAR, words.DECADES),
    "i {}": (words.MONTHS, words.MONTH_ABBREVIATIONS, words.SEASONS, words.SEASONS_DEFINITE),
    "{} 45": (words.WEEK, words.SHORT_WEEK),
    "{} 3": (words.QUARTER,),
    "3. {}": (words.QUARTER,),
    "1. {}": (words.HALF_YEAR,),
    "{} 17/18": (words.SCHOOL_YEAR, words.SPLIT_YEAR),
    "slutningen af {}": (words.THE_YEAR,),
    "ved {}": (words.EDGES_OF_THE_YEAR, words.PARTS_OF_THE_YEAR),
    "{} 2017": (words.HOLIDAYS,),
}


@pytest.mark.parametrize("shape", BEGINNINGS)
def test_a_word_by_which_a_date_begins_is_looked_for_in_every_spelling(shape: str) -> None:
    for table in BEGINNINGS[shape]:
        for way in [way for word in table for way in spellings(word)]:
            assert scan(shape.format(way), 2017).dates, shape.format(way)
