"""`statusparse new`: the next form from the last one, or an empty one."""

from __future__ import annotations

from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main
from tests.comparing import essence
from tests.fill.test_command_line import bare

SAMPLES = Path(__file__).parent.parent.parent / "samples"
LAST = SAMPLES / "et-trygt-natteliv-2017.docx"


@pytest.mark.parametrize("suffix", ["docx", "html", "txt", "json"])
def test_the_next_form_from_the_last(suffix: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / f"2018.{suffix}"
    assert main(["new", "--from", str(LAST), "--year", "2018", "-o", str(target)]) == 0
    assert essence(sp.parse(target)) == essence(sp.carry_over(sp.parse(LAST), 2018))
    assert capfd.readouterr() == ("", "")


def test_lines_that_have_no_place_in_the_form_are_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    last = tmp_path / "plan.txt"
    head = "Plan for bymidten\nIndsats: Byen 2017\nAktivitet\tAnsvarlig\tDeadline\tStatus\tBemærkninger\n"
    last.write_text(head + "Træer\tPark\t1/5\tPlanlagt\t\n", encoding="utf-8")
    assert main(["new", "--from", str(last), "--year", "2018", "-o", str(tmp_path / "ny.txt")]) == 0
    said = capsys.readouterr().err
    assert f"{last}: “Plan for bymidten” has no place in the form and is not taken along. Add what is missing." in said
    last.write_text("Udfyldes af Park\n" + head + "Træer\tPark\t1/5\tPlanlagt\t\n", encoding="utf-8")
    assert main(["new", "--from", str(last), "--year", "2018", "-o", str(tmp_path / "ny.json")]) == 0
    assert (
        "“Udfyldes af Park” and 1 more line have no place in the form and are not taken along."
        in capsys.readouterr().err
    )


def test_an_empty_form(tmp_path: Path) -> None:
    target = tmp_path / "x.docx"
    words = ["--initiative", "Tryg cykling", "--period", "1. halvår 2018", "--programme", "Tryg by"]
    assert main(["new", *words, "-o", str(target)]) == 0
    report = sp.parse(target)
    assert (report.initiative, report.programme) == ("Tryg cykling", "Tryg by")
    assert report.period is not None
    assert report.period.edtf == "2018-40"
    assert sp.rows(report) == []
    assert len(report.form.sections) == 6


def test_a_form_that_is_there_is_not_replaced_unless_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "2018.txt"
    target.write_text("filled in")
    words = ["new", "--from", str(LAST), "--year", "2018", "-o", str(target)]
    assert main(words) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert target.read_text() == "filled in"
    assert main([*words, "--overwrite"]) == 0
    assert sp.parse(target).year == 2018


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--from", str(LAST), "--year", "2018", "-o", "x.pdf"], "known are .docx"),
        (["--from", str(LAST), "--year", "2018", "-o", str(LAST)], "would replace an input"),
        (["--from", str(LAST), "--year", "33000", "-o", "x.docx"], "four digits"),
        (["--from", str(LAST), "--period", "vrøvl", "-o", "x.docx"], "1. halvår 2018"),
        (["--from", str(LAST), "--year", "2018", "--programme", "x", "-o", "x.docx"], "empty form"),
        (["--initiative", "Byen", "--year", "2018", "--into", str(LAST), "-o", "x.html"], ".docx"),
        (["--initiative", "Byen", "--year", "2018", "--force", "-o", "x.docx"], "--into"),
        (["--initiative", "Byen", "--year", "2018", "--form", "no-such", "-o", "x.docx"], "no form named"),
    ],
)
def test_words_that_do_not_fit_together_are_wrong_usage(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", *words]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words", [["--year", "2018"], ["--from", "a", "--initiative", "b", "--year", "1"], ["--from", "a"]]
)
def test_one_origin_and_one_period_are_wanted(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["new", *words, "-o", "x.docx"])
    assert ended.value.code == 2


def test_a_last_form_that_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04")
    for last in (broken, tmp_path / "none.docx"):
        assert main(["new", "--from", str(last), "--year", "2018", "-o", str(tmp_path / "x.docx")]) == 1
        assert capsys.readouterr().err.startswith(f"statusparse: {last}: ")
    assert not (tmp_path / "x.docx").exists()


def test_the_next_form_in_the_form_of_their_own(tmp_path: Path) -> None:
    blank, target = tmp_path / "blank.docx", tmp_path / "2018.docx"
    blank.write_bytes(sp.render(sp.new_report("Et trygt natteliv", year=2018), "docx"))
    assert main(["new", "--from", str(LAST), "--year", "2018", "--into", str(blank), "-o", str(target)]) == 0
    expected = sp.carry_over(sp.parse(LAST), 2018)
    assert [item.text for item in sp.parse(target).activities] == [item.text for item in expected.activities]


def test_what_their_form_has_no_place_for_is_left_out_on_request(tmp_path: Path) -> None:
    blank, last, target = bare(tmp_path / "blank.docx"), tmp_path / "last.docx", tmp_path / "next.docx"
    sp.write(sp.new_report("Lys", year=2017, communication=[sp.item("Folder", status="Planlagt")]), last)
    words = ["new", "--from", str(last), "--year", "2018", "--into", blank, "-o", str(target)]
    assert main(words) == 1
    assert not target.exists()
    assert main([*words, "--force"]) == 0
    assert sp.parse(target).communication == ()


@pytest.mark.parametrize(
    "period", [["--year", "2017"], ["--year", "2016"], ["--period", "2. halvår 2016"]], ids=" ".join
)
def test_a_period_that_is_not_after_the_last_is_told_and_written(
    period: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "next.txt"
    assert main(["new", "--from", str(LAST), *period, "-o", str(target)]) == 0
    words = period[-1]
    said = f'statusparse: {LAST} is of 2017, and {words} is not after that. Check the year, or say a part of it with --period "2. halvår 2018".\n'
    assert capsys.readouterr() == ("", said)
    assert sp.parse(target).period.text == words  # type: ignore[union-attr]


def test_the_second_half_of_a_year_is_after_its_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "1.txt", tmp_path / "2.txt"
    assert main(["new", "--from", str(LAST), "--period", "1. halvår 2018", "-o", str(first)]) == 0
    assert main(["new", "--from", str(first), "--period", "2. halvår 2018", "-o", str(second)]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("year", "stale"), [("2018", True), ("2017", False)])
def test_a_heading_of_another_year_in_their_own_form_is_told(
    year: str, stale: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last, form, target = tmp_path / "last.txt", tmp_path / "form.docx", tmp_path / "next.docx"
    sp.write(sp.carry_over(sp.parse(LAST), 2016), last)
    form.write_bytes(sp.render(sp.new_report("Et trygt natteliv", year=2017, results=["Ro"]), "docx"))
    assert main(["new", "--from", str(last), "--year", year, "--into", str(form), "-o", str(target)]) == 0
    said = (
        f"statusparse: {form} prints “Resultater/delmål i 2017”, which is of another time than 2018, and it stands so "
        f"in {target}. Change it there.\n"
    )
    assert capsys.readouterr().err == said * stale
    assert sp.parse(target).form.sections[3].heading == "Resultater/delmål i 2017"


@pytest.mark.parametrize(
    ("line", "dates"), [("Indsats: Byen", 3), ("Indsats: Byen 2018", 0)], ids=["without a year", "with one"]
)
def test_dates_from_a_form_without_a_year_are_told(
    line: str, dates: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last, target = tmp_path / "last.txt", tmp_path / "next.txt"
    last.write_text(
        f"{line}\nAktiviteter\tStatus\nMøde 3/5\tPlanlagt 24/11\nFolder\tUdskudt til uge 7\n", encoding="utf-8"
    )
    assert main(["new", "--from", str(last), "--year", "2019", "-o", str(target)]) == 0
    said = (
        f"statusparse: {last} names no year: {dates} dates without a year stand as before and are read as of 2019 now. "
        "Write the year out where another is meant.\n"
    )
    assert capsys.readouterr().err == (said if dates else "")
    assert ("\tPlanlagt 24/11\n" in target.read_text(encoding="utf-8")) is bool(dates)


def test_no_dates_from_a_form_without_a_year_are_nothing_to_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = tmp_path / "last.txt"
    last.write_text("Indsats: Byen\nAktiviteter\tStatus\nMøde\tPlanlagt 24/11 2019\n", encoding="utf-8")
    assert main(["new", "--from", str(last), "--year", "2019", "-o", str(tmp_path / "next.txt")]) == 0
    assert capsys.readouterr().err == ""
