"""Mistakes that callers make, and forms that once were misread, each with what should come of it."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main

FORM = (
    'Indsats: "Lys" 2017\nAktiviteter\tStatus pr. 1. november 2017\nMøde\tGennemført 1/6, næste planlagt januar 2018\n'
)


def test_a_dated_status_heading_follows_into_the_next_edition() -> None:
    following = sp.carry_over(sp.parse(FORM.encode()), 2018)
    assert [layout.status_heading for layout in following.form.sections][:1] == ["Status 2018"]


def test_an_item_with_an_unfinished_clause_that_is_gone_was_dropped() -> None:
    old = sp.parse(FORM.encode())
    assert [found.verdict for found in sp.compare(old, sp.new_report("Lys", year=2018)).items] == ["dropped"]


@pytest.mark.parametrize("read", [sp.find_dates, sp.read_status])
def test_a_year_in_letters_is_a_type_error(read: object) -> None:
    with pytest.raises(TypeError, match="year is '2017'"):
        read("uge 45", year="2017")  # type: ignore[operator]


@pytest.mark.parametrize("year", ["2017", 2017.0, True], ids=repr)
def test_a_year_of_another_type_is_a_type_error_wherever_it_is_given(year: object) -> None:
    with pytest.raises(TypeError, match="a whole number of four digits"):
        sp.parse(FORM.encode(), year=year)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a whole number of four digits"):
        sp.parse_many([], year=year)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a whole number of four digits"):
        sp.item("Møde", year=year)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a whole number of four digits"):
        sp.new_report("Lys", year=year)  # type: ignore[arg-type]


@pytest.mark.parametrize("read", [sp.find_dates, sp.read_status])
@pytest.mark.parametrize("text", [None, b"uge 45", 45], ids=repr)
def test_what_is_no_text_is_a_type_error(read: object, text: object) -> None:
    with pytest.raises(TypeError, match=f"A text is wanted, not {type(text).__name__}"):
        read(text)  # type: ignore[operator]


@pytest.mark.parametrize("given", [{"activities": [3]}, {"results": [None]}, {"other": {"Økonomi": [3]}}], ids=repr)
def test_what_is_no_item_is_a_type_error(given: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="items or their texts, not"):
        sp.new_report("Lys", year=2017, **given)  # type: ignore[arg-type]


def test_a_year_of_two_digits_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="four digits"):
        sp.parse(FORM.encode(), year=17)


def test_other_sections_are_given_by_their_headings_or_as_records() -> None:
    items = [sp.item("Regnskab", status="Afsluttet")]
    by_heading = sp.new_report("Lys", year=2017, other={"Økonomi": items})
    assert [(section.heading, len(section.items)) for section in by_heading.other] == [("Økonomi", 1)]
    assert sp.new_report("Lys", year=2017, other=by_heading.other) == by_heading


@pytest.mark.parametrize("other", [["Økonomi"], "Økonomi", 3, None], ids=repr)
def test_other_sections_that_are_none_are_a_type_error(other: object) -> None:
    with pytest.raises(TypeError, match="by their heading"):
        sp.new_report("Lys", year=2017, other=other)  # type: ignore[arg-type]


def test_a_pattern_that_matches_nothing_is_a_value_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    nothing: list[str | Path] = [str(tmp_path / "nix*.txt"), tmp_path / "empty"]
    with pytest.raises(ValueError, match=r"There are no files in .*nix\*\.txt, .*empty\."):
        next(sp.parse_many(nothing))


def test_one_of_several_inputs_may_hold_no_files(tmp_path: Path) -> None:
    (tmp_path / "form.txt").write_text(FORM, encoding="utf-8")
    outcomes = sp.parse_many([str(tmp_path / "nix*.txt"), str(tmp_path / "*.txt"), str(tmp_path / "nix*.docx")])
    assert [Path(outcome.input).name for outcome in outcomes] == ["form.txt"]
    assert list(sp.parse_many([])) == []


def test_a_table_of_a_single_report_is_a_type_error(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="give a list"):
        sp.write_table(sp.parse(FORM.encode()), tmp_path / "all.csv")  # type: ignore[arg-type]


def test_that_pdf_is_not_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, path = sp.parse(FORM.encode()), tmp_path / "form.txt"
    path.write_text(FORM, encoding="utf-8")
    with pytest.raises(ValueError, match="PDF is not written"):
        sp.write(report, tmp_path / "f.pdf")
    with pytest.raises(ValueError, match="PDF is not written"):
        sp.write_table([report], tmp_path / "f.pdf")
    commands = (["convert", str(path)], ["compare", str(path)], ["new", "--from", str(path), "--year", "2018"])
    for command in commands:
        assert main([*command, "-o", str(tmp_path / "f.pdf")]) == 2
        assert "f.pdf has no suffix that names a format" in (said := capsys.readouterr().err)
        assert "PDF is not written; write .docx or .html" in said


def test_a_file_that_is_no_form_is_answered_in_two_sentences() -> None:
    with pytest.raises(sp.NotAStatusForm) as raised:
        sp.parse(b"Kaffe og kage")
    assert raised.value.message == (
        "No status form was found: a form has its title or a line such as 'Indsats: \"…\" 2017' and one of its headings, "
        "or two of the headings (Aktiviteter, Formidling, Måling/metode, Resultater/delmål, Erfaringer – udveksling, "
        "Statusbeskrivelse). If it is a form of your own, let a blank teach its description "
        "(statusparse learn BLANK.docx -o form.toml), and give that as form (--form on the command line)."
    )


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such folder") as raised:
        sp.write(sp.parse(FORM.encode()), tmp_path / "none" / "x.txt")
    assert raised.value.filename == str(tmp_path / "none")


def test_the_summary_of_one_file_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "form.txt"
    path.write_text(FORM, encoding="utf-8")
    assert main(["check", str(path), "--summary"]) == 0
    assert "section-missing" in capsys.readouterr().out


def test_a_table_names_files_by_their_place_in_the_archive(tmp_path: Path) -> None:
    for year in ("2016", "2017"):
        (tmp_path / "in" / year).mkdir(parents=True)
        (tmp_path / "in" / year / "status.txt").write_text(FORM, encoding="utf-8")
    assert main(["convert", str(tmp_path / "in"), "-o", str(tmp_path / "all.csv")]) == 0
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        assert [row["file"] for row in csv.DictReader(file)] == ["2016/status.txt", "2017/status.txt"]


@pytest.mark.parametrize(
    "inputs", [["in"], ["in/2016", "in/2017"], ["in/*/status.txt"], ["in/2016/status.txt", "in/2017"]]
)
def test_files_of_one_name_are_told_apart_however_they_are_given(
    inputs: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for year in ("2016", "2017"):
        (tmp_path / "in" / year).mkdir(parents=True)
        (tmp_path / "in" / year / "status.txt").write_text(FORM.replace("2017", year), encoding="utf-8")
    given = [str(tmp_path / one) for one in inputs]
    assert main(["convert", *given, "-o", str(tmp_path / "all.csv")]) == 0
    assert main(["convert", *given, "--to", "csv"]) == 0
    told = capfdbinary.readouterr().out.decode("utf-8")
    assert told == (tmp_path / "all.csv").read_bytes().decode("utf-8")
    files = {row["file"] for row in csv.DictReader(told.splitlines())}
    assert files == {"2016/status.txt", "2017/status.txt"}


def test_the_folder_of_the_inputs_is_no_place_for_outputs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "form.txt").write_text(FORM, encoding="utf-8")
    assert main(["convert", str(tmp_path), "-o", str(tmp_path)]) == 2
    assert "name another folder" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["form.txt"]


def test_many_titles_without_a_form_between_them_are_read_in_linear_time() -> None:
    form = "Indsats: Lys 2018\nAktiviteter\tStatus\nMøde\tAfholdt\n"
    assert sp.parse((form + 'Status "Tryg by"\n' * 20_000).encode()).activities[0].text == "Møde"


@pytest.mark.parametrize("read", [sp.find_dates, sp.read_status])
def test_a_base_that_is_no_date_is_a_type_error(read: object) -> None:
    with pytest.raises(TypeError, match="base must be a date, not str"):
        read("i går", base="2017-09-07")  # type: ignore[operator]


@pytest.mark.skipif(os.name == "nt", reason="the shell of Windows cannot close a stream")
@pytest.mark.parametrize(
    ("closed", "status", "said"),
    [
        ("<&-", 2, "Standard input (-) is closed. Send a form there, or name its file."),
        (">&-", 1, "Standard output is closed, so nothing was done. Leave it open, or send it to a file."),
    ],
)
def test_a_closed_stream_is_told(closed: str, status: int, said: str) -> None:
    command = f'"$0" -m statusparse convert - {closed}'
    run = subprocess.run(["sh", "-c", command, sys.executable], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (status, f"statusparse: {said}\n")
