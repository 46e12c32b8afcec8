"""`statusparse convert --into` fills a form."""

from __future__ import annotations

from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main
from tests.fill.filled import BLANKS, said
from tests.readers.docx_builder import document, paragraph, row, run, table

FORM = BLANKS.parent / "et-trygt-natteliv-2017.txt"
BLANK = str(BLANKS / "et-skema.docx")


def bare(path: Path) -> str:
    """A blank with one section."""
    package = document(paragraph(run("Indsats: “…” ____")), table(row("Aktiviteter", "Status"), row("", "")))
    path.write_bytes(package.data())
    return str(path)


def test_a_text_form_is_filled_into_a_blank(tmp_path: Path) -> None:
    target = tmp_path / "filled.docx"
    assert main(["convert", str(FORM), "--into", BLANK, "-o", str(target)]) == 0
    assert said(sp.parse(target)) == said(sp.parse(FORM))
    assert target.read_bytes() == sp.render(sp.parse(FORM), "docx", into=BLANK)


def test_without_a_name_the_filled_form_goes_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", str(FORM), "--into", BLANK]) == 0
    assert said(sp.parse(capfdbinary.readouterr().out)) == said(sp.parse(FORM))


def test_several_forms_are_filled_into_a_folder(tmp_path: Path) -> None:
    others = [str(FORM), str(FORM.parent / "formidling-2019.txt")]
    assert main(["convert", *others, "--into", str(BLANKS / "nummereret.docx"), "-o", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").glob("*.*x")) == [
        "et-trygt-natteliv-2017.docx",
        "formidling-2019.docx",
    ]


def test_an_old_form_is_filled_anew_with_tracked_changes(tmp_path: Path) -> None:
    old, new = tmp_path / "old.docx", tmp_path / "new.docx"
    sp.write(sp.new_report("Lys", year=2016, results=["Et"]), old, into=BLANK)
    assert main(["convert", str(FORM), "--into", str(old), "--tracked", "-o", str(new)]) == 0
    assert said(sp.parse(new)) == said(sp.parse(FORM))
    assert said(sp.parse(new, revisions="reject")) == said(sp.parse(old))


def test_what_has_no_place_is_named_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "filled.docx"
    blank = bare(tmp_path / "blank.docx")
    assert main(["convert", str(FORM), "--into", blank, "-o", str(target)]) == 1
    said_of_it = capsys.readouterr().err
    assert f"{blank}: The form has no section “Formidling”" in said_of_it
    assert "Statusbeskrivelse" in said_of_it
    assert not target.exists()


def test_with_force_it_is_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "filled.docx"
    blank = bare(tmp_path / "blank.docx")
    assert main(["convert", str(FORM), "--into", blank, "--force", "-o", str(target)]) == 0
    assert "no section “Formidling”; it was left out" in capsys.readouterr().err
    assert len(sp.parse(target).activities) == 12


def test_the_blank_itself_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blank = tmp_path / "blank.docx"
    blank.write_bytes(Path(BLANK).read_bytes())
    assert main(["convert", str(FORM), "--into", str(blank), "-o", str(blank)]) == 2
    assert blank.read_bytes() == Path(BLANK).read_bytes()
    assert "would replace" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--tracked"],
        ["--force"],
        ["--into", "nowhere.docx"],
        ["--into", BLANK, "--to", "html"],
    ],
)
def test_options_that_do_not_fit_together_are_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(FORM), *arguments]) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("inputs", [[FORM], [FORM, FORM.parent / "formidling-2019.txt"]], ids=len)
@pytest.mark.parametrize(
    ("target", "to"), [("k.xlsx", "xlsx"), ("k.csv", "csv"), ("k.html", "html"), ("k/", "docx,csv")]
)
def test_only_word_forms_are_filled_no_tables(
    inputs: list[Path], target: str, to: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--to", to] if "," in to else []
    assert main(["convert", *map(str, inputs), "--into", BLANK, "-o", str(tmp_path / target), *words]) == 2
    said = f"Only a .docx form can be filled, not {to.removeprefix('docx,')}; name a .docx file with -o"
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("blank", sorted(BLANKS.glob("*.docx")), ids=lambda path: path.stem)
def test_the_next_edition_is_made_in_a_blank(blank: Path, tmp_path: Path) -> None:
    target = tmp_path / "next.docx"
    assert main(["new", "--from", str(FORM), "--year", "2018", "--into", str(blank), "-o", str(target)]) == 0
    assert said(sp.parse(target)) == said(sp.carry_over(sp.parse(FORM), 2018))


def test_a_blank_that_cannot_be_filled_is_named_by_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blank = bare(tmp_path / "blank.docx")
    report = sp.new_report("Lys", year=2017, communication=[sp.item("Folder", status="Planlagt")])
    sp.write(report, tmp_path / "last.docx")
    arguments = [
        "--from",
        str(tmp_path / "last.docx"),
        "--year",
        "2018",
        "--into",
        blank,
        "-o",
        str(tmp_path / "next.docx"),
    ]
    assert main(["new", *arguments]) == 1
    assert f"{blank}: The form has no section “Formidling”" in capsys.readouterr().err
