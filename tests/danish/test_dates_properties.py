"""Any date that a generator of Danish writes is read back exactly, and its EDTF agrees with its bounds."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from statusparse.danish.dates import find_dates

MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
SHORT = ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.", "dec."]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
WEEKDAYS_SHORT = ["man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."]
ORDINALS = ["første", "anden", "tredje", "fjerde"]
SEASONS = [("foråret", "forår"), ("sommeren", "sommer"), ("efteråret", "efterår"), ("vinteren", "vinter")]
DASHES = ["-", " - ", "–", " – ", " til ", " til og med "]

quick = settings(max_examples=100, deadline=None, derandomize=True)


class Written(NamedTuple):
    """A date as written: `words` without its year, `year` as it is attached, and the days meant."""

    words: str
    year: str
    start: date
    end: date
    precision: str


days = st.dates(date(2001, 1, 1), date(2060, 12, 31))
years = st.integers(2001, 2060)
marks = st.sampled_from([" ", ", ", " i "])


@st.composite
def a_day(draw: st.DrawFn) -> Written:
    day = draw(days)
    d, m, y = day.day, day.month, day.year
    words, year = draw(
        st.sampled_from(
            [
                (f"{d}. {MONTHS[m - 1]}", f" {y}"),
                (f"{d}. {MONTHS[m - 1]}", f", {y}"),
                (f"{d} {MONTHS[m - 1]}", f" {y}"),
                (f"{d:02}. {MONTHS[m - 1].upper()}", f" {y}"),
                (f"{d}.{SHORT[m - 1]}", f" {y}"),
                (f"{d}. {SHORT[m - 1]}", f" {y}"),
                (f"{d}. {SHORT[m - 1].rstrip('.')}", f" '{y % 100:02}"),
                (f"{d}/{m}", f"-{y}"),
                (f"{d}/{m}", f"-{y % 100:02}"),
                (f"{d}/{m}", f" {y}"),
                (f"{d}/{m}", f"/{y}"),
                (f"{d:02}.{m:02}.", f"{y}"),
                (f"{d:02}.{m:02}.", f"{y % 100:02}"),
                (f"{d}.{m}.", f"{y}"),
            ]
        )
    )
    weekday = draw(st.sampled_from(["", "full", "short"]))
    if weekday:
        name = (WEEKDAYS if weekday == "full" else WEEKDAYS_SHORT)[day.weekday()]
        words = f"{name} {draw(st.sampled_from(['den ', 'd. ', '']))}{words}"
    return Written(words, year, day, day, "day")


@st.composite
def a_week(draw: st.DrawFn) -> Written:
    year, week, _ = draw(days).isocalendar()
    start = date.fromisocalendar(year, week, 1)
    words = draw(st.sampled_from([f"uge {week}", f"Uge {week:02}", f"uge nr. {week}"]))
    return Written(words, draw(st.sampled_from([f" {year}", f", {year}", f"/{year}", f" i {year}"])), start,
                   start + timedelta(6), "week")  # fmt: skip


def months(year: int, first: int, count: int) -> tuple[date, date]:
    last = first + count - 1
    year_after, month_after = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(year_after, month_after, monthrange(year_after, month_after)[1])


@st.composite
def a_month(draw: st.DrawFn) -> Written:
    year, month = draw(years), draw(st.integers(1, 12))
    words = draw(st.sampled_from([MONTHS[month - 1], MONTHS[month - 1].capitalize(), SHORT[month - 1]]))
    if words == "jul.":
        words = "juli"
    return Written(words, f"{draw(marks)}{year}", *months(year, month, 1), "month")


@st.composite
def a_quarter(draw: st.DrawFn) -> Written:
    year, n = draw(years), draw(st.integers(1, 4))
    words = draw(st.sampled_from([f"{n}. kvartal", f"{n}. kvt.", f"{ORDINALS[n - 1]} kvartal", f"Q{n}"]))
    return Written(words, f"{draw(marks)}{year}", *months(year, 3 * n - 2, 3), "quarter")


@st.composite
def a_half_year(draw: st.DrawFn) -> Written:
    year, n = draw(years), draw(st.integers(1, 2))
    words = draw(st.sampled_from([f"{n}. halvår", f"{('første', 'andet')[n - 1]} halvår", f"{n}. halvaar"]))
    return Written(words, f"{draw(marks)}{year}", *months(year, 6 * n - 5, 6), "half_year")


@st.composite
def a_season(draw: st.DrawFn) -> Written:
    year, n = draw(years), draw(st.integers(1, 4))
    words = draw(st.sampled_from([*SEASONS[n - 1], SEASONS[n - 1][0].upper()]))
    tail = draw(st.sampled_from([f"{year}", f"{year}/{(year + 1) % 100:02}"] if n == 4 else [f"{year}"]))
    return Written(words, f" {tail}", *months(year, 3 * n, 3), "season")


DATES = st.one_of(a_day(), a_week(), a_month(), a_quarter(), a_half_year(), a_season())
BEFORE = st.sampled_from(["", "Gennemført ", "Planlagt i ", "Møde den ", "(", "Status: ", "Blev afholdt\n"])
AFTER = st.sampled_from(["", ".", ", og så videre", " kl. 10-12", ")", "\nSe ovenfor", ": god dag", " i Aalborg"])


def agree(edtf: str, start: date | None, end: date | None) -> bool:
    """Whether the edtf package reads the same bounds; it ends a winter in December, and opens have one bound only."""
    parsed = parse_edtf(edtf)
    return (start is None or date(*parsed.lower_strict()[:3]) == start) and (
        end is None or "-24" in edtf or date(*parsed.upper_strict()[:3]) == end
    )


@given(DATES, BEFORE, AFTER)
@quick
def test_a_date_with_its_year_is_read_back(written: Written, before: str, after: str) -> None:
    words = written.words + written.year
    (found,) = find_dates(before + words + after)
    assert (found.text, found.start, found.end, found.precision) == (words, *written[2:])
    assert found.span == (len(before), len(before) + len(words))
    assert found.inferred == ()
    assert agree(found.edtf, found.start, found.end)


@given(DATES, BEFORE, AFTER)
@quick
def test_a_date_without_its_year_takes_the_forms(written: Written, before: str, after: str) -> None:
    words = written.words.rstrip(".") if written.words[-2:-1].isdigit() else written.words
    year = written.start.isocalendar().year if written.precision == "week" else written.start.year
    if words in ("Q1", "vinter", "sommer", "forår", "efterår", "maj", "Maj", *(m.capitalize() for m in MONTHS)):
        before = "Planlagt i "
    found = find_dates(f"{before}{words}{after}", year)[0]
    assert (found.start, found.end, found.precision) == tuple(written[2:])
    assert found.inferred == ("year",)


@given(DATES, DATES, st.sampled_from(DASHES), BEFORE, AFTER)
@quick
def test_a_range_is_read_back(one: Written, two: Written, dash: str, before: str, after: str) -> None:
    first, last = sorted((one, two), key=lambda written: (written.start, written.end))
    if first.end >= last.start or first.start == last.start:
        return
    words = f"{first.words}{first.year}{dash}{last.words}{last.year}"
    (found,) = find_dates(before + words + after)
    assert (found.text, found.start, found.end) == (words, first.start, last.end)
    assert found.precision == "range"
    assert agree(found.edtf, found.start, found.end)


@given(a_day(), st.integers(1, 300), st.sampled_from(DASHES), st.booleans())
@quick
def test_a_range_shares_its_year_across_new_year(one: Written, length: int, dash: str, year_first: bool) -> None:
    start = one.start
    end = start + timedelta(length)
    first, last = (f"{day.day}. {MONTHS[day.month - 1]}" for day in (start, end))
    words = f"{first} {start.year}{dash}{last}" if year_first else f"{first}{dash}{last} {end.year}"
    if (end.month, end.day) > (start.month, start.day) and end.year > start.year:
        return
    if (start.month, start.day) == (2, 29) or (end.month, end.day) == (2, 29):
        return
    (found,) = find_dates(f"Lukket {words}.", 1990)
    assert (found.text, found.start, found.end, found.inferred) == (words, start, end, ())


@given(st.dates(date(2001, 1, 1), date(2060, 12, 20)), st.integers(1, 8), st.sampled_from(["-", ".-", " - ", ". til "]))
@quick
def test_days_that_share_a_month_are_one_range(start: date, length: int, dash: str) -> None:
    end = start + timedelta(length)
    if end.month != start.month:
        return
    words = f"{start.day}{dash}{end.day}. {MONTHS[start.month - 1]} {start.year}"
    (found,) = find_dates(f"Messe d. {words} i hallen")
    assert (found.text, found.start, found.end, found.precision) == (words, start, end, "range")


OPEN = [
    ("senest", None, 0), ("indtil", None, 0), ("frem til", None, 0), ("løber til", None, 0), ("inden", None, -1),
    ("før", None, -1), ("fra", 0, None), ("siden", 0, None), ("fra og med", 0, None), ("efter", 1, None),
]  # fmt: skip


@given(DATES, st.sampled_from(OPEN))
@quick
def test_an_open_range_has_one_bound(written: Written, opening: tuple[str, int | None, int | None]) -> None:
    word, low, high = opening
    words = f"{word} {written.words}{written.year}"
    (found,) = find_dates(f"Det er besluttet {words}, og så videre")
    begin = {0: written.start, 1: written.end + timedelta(1), None: None}[low]
    end = {0: written.end, -1: written.start - timedelta(1), None: None}[high]
    assert (found.text, found.start, found.end, found.precision) == (words, begin, end, "range")
    assert found.edtf.startswith("/") if begin is None else found.edtf.endswith("/..")
    assert agree(found.edtf, found.start, found.end)


@given(DATES, st.sampled_from(["ca.", "omkring", "cirka"]))
@quick
def test_an_approximate_date_keeps_its_bounds(written: Written, word: str) -> None:
    (found,) = find_dates(f"Klar {word} {written.words}{written.year}")
    assert (found.approximate, found.start, found.end) == (True, written.start, written.end)
    assert all(piece.endswith("~") for piece in found.edtf.split("/"))
    assert agree(found.edtf, found.start, found.end)


@given(st.one_of(a_month(), a_quarter(), a_week(), a_season()))
@quick
def test_the_end_of_a_date_is_its_last_day(written: Written) -> None:
    (found,) = find_dates(f"Klar ved udgangen af {written.words}{written.year}.")
    assert (found.start, found.end, found.precision) == (written.end, written.end, "day")


@given(a_month(), st.sampled_from([("primo", 1, 10), ("midten af", 11, 20), ("sidst i", 21, 31)]))
@quick
def test_a_month_has_three_parts(written: Written, part: tuple[str, int, int]) -> None:
    word, low, high = part
    (found,) = find_dates(f"Klar {word} {written.words}{written.year}.")
    assert (found.start, found.end) == (written.start.replace(day=low), min(written.end, written.start.replace(day=min(high, written.end.day))))  # fmt: skip
    assert found.precision == "range"
    assert agree(found.edtf, found.start, found.end)
