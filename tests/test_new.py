"""Records built from words are what reading those words would give."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given

import statusparse as sp
from statusparse.report import OtherSection
from tests.comparing import essence
from tests.strategies import items


def test_an_item_has_the_dates_links_and_state_of_its_words() -> None:
    item = sp.item(
        "Borgermøde, se www.tryg.dk",
        status="Gennemført 1/6",
        owner="SSP",
        due="senest 1/5",
        extra={"Sted": "Nørresundby"},
        year=2017,
    )
    assert item.label == "Borgermøde, se"
    assert [link.url for link in item.links] == ["http://www.tryg.dk"]
    assert item.status is not None
    assert item.status.dates[0].start == datetime.date(2017, 6, 1)
    assert item.status.dates[0].inferred == ("year",)
    assert item.due is not None
    assert (item.due.text, item.due.end) == ("senest 1/5", datetime.date(2017, 5, 1))
    assert (item.owner, item.extra) == ("SSP", {"Sted": "Nørresundby"})


def test_text_is_literal_and_html_is_not() -> None:
    assert sp.item("<b>x</b>").text == "<b>x</b>"
    assert sp.item("", html="<strong>x</strong><script>y</script>").html == "<p><b>x</b></p>"
    assert sp.item("", html="<p>x</p>").html is None


def test_words_are_brought_to_the_normal_form() -> None:
    assert sp.item("  Mo\u0308de\xa0 om\r\n tryg\u00adhed \ud800", status=" a\t b ").text == "Möde om\ntryghed \ufffd"


def test_dates_without_a_year_take_that_of_the_report_not_of_the_item() -> None:
    report = sp.new_report("Byen", year=2018, activities=[sp.item("Møde", status="Afholdt 3/5", year=2011)])
    assert report.activities[0].status is not None
    assert report.activities[0].status.dates[0].edtf == "2018-05-03"


def test_a_report_has_the_printed_form() -> None:
    report = sp.new_report("Et trygt natteliv", year=2017, results=["Ro i gaderne"], description="Godt.\nMeget godt.")
    assert report.form.title == 'Status "Tryg Aalborg – en mere tryg kommune"'
    assert report.form.initiative == 'Indsats: "Et trygt natteliv" 2017'
    assert [layout.heading for layout in report.form.sections][3] == "Resultater/delmål i 2017"
    assert report.results[0].text == "Ro i gaderne"
    assert [block.text for block in report.description.blocks] == ["Godt.", "Meget godt."]
    assert report.source is None


def test_a_half_year_edition() -> None:
    report = sp.new_report("Byen", period="1. halvår 2018")
    assert report.period is not None
    assert (report.period.edtf, report.year) == ("2018-40", 2018)


def test_an_item_with_a_status_gives_its_section_a_status_column() -> None:
    report = sp.new_report("Byen", results=[sp.item("Ro", status="Opnået")])
    assert report.results[0].status is not None
    assert report.form.sections[3].status_heading == "Status"


def test_other_sections_and_unplaced_texts() -> None:
    report = sp.new_report(
        "Byen",
        other=[OtherSection("Økonomi", (sp.item("Tilskud", status="Ansøgt"),))],
        unplaced=["Formidling", "En\nto"],
    )
    assert [(section.heading, section.items[0].text) for section in report.other] == [("Økonomi", "Tilskud")]
    assert [stray.text for stray in report.unplaced] == ["Formidling", "En\nto"]


@pytest.mark.parametrize(
    "arguments",
    [
        {"year": 2017, "period": "2018"},
        {"other": [OtherSection("Formidling", ())]},
        {"activities": [sp.item("a", extra={"Status": "x"})]},
        {"results": [sp.item("a", extra={"Sted": "x"})]},
        {"form": "no-such-form"},
    ],
)
def test_what_cannot_be_told_apart_is_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        sp.new_report("Byen", **arguments)  # type: ignore[arg-type]


@given(items(status=True, columns=True))
def test_an_item_survives_in_a_report(item: sp.Item) -> None:
    report = sp.new_report("Byen", activities=[item])
    again = sp.new_report("Byen", activities=list(report.activities))
    assert essence(again) == essence(report)
    if report.activities:
        kept = report.activities[0]
        assert (kept.text, kept.html, kept.owner, kept.links) == (item.text, item.html, item.owner, item.links)


def test_records_cannot_be_changed() -> None:
    item = sp.item("x")
    with pytest.raises(AttributeError):
        item.text = "y"  # type: ignore[misc]
    assert msgspec.structs.replace(item, text="y").text == "y"


@pytest.mark.parametrize(
    ("arguments", "error", "word"),
    [
        ({"period": "vrøvl"}, ValueError, "period"),
        ({"period": "2017 og 2019"}, ValueError, "period"),
        ({"year": 33_000}, ValueError, "year"),
        ({"year": True}, TypeError, "year"),
        ({"activities": "Møde"}, TypeError, "list"),
        ({"programme": 5}, TypeError, "programme"),
    ],
)
def test_an_argument_of_the_wrong_kind_is_named(
    arguments: dict[str, object], error: type[Exception], word: str
) -> None:
    with pytest.raises(error, match=word):
        sp.new_report("Byen", **arguments)  # type: ignore[arg-type]


def test_an_item_wants_texts_and_a_year() -> None:
    with pytest.raises(TypeError, match="text is a text"):
        sp.item(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="year"):
        sp.item("a", status="3/5", year="2017")  # type: ignore[arg-type]
