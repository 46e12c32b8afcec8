"""Words that do not fit a command: told with the words of that command, and what is likely meant."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from statusparse.cli import main

FORM = 'Indsats: "Lys" 2017\nAktiviteter\tStatus pr. 1. november 2017\nMøde\tPlanlagt 1/6\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "lys.txt").write_text(FORM, encoding="utf-8")
    return tmp_path


def _run(*words: str) -> object:
    try:
        return main(list(words))
    except SystemExit as stop:
        return stop.code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("convert arkiv --ouput a.xlsx", "--ouput is no option of convert; is --output meant? See statusparse convert --h"),
        ("convert arkiv --ouput=a.xlsx", "--ouput is no option of convert; is --output meant? See statusparse convert --h"),
        ("convert --ouput a.xlsx arkiv", "--ouput is no option of convert; is --output meant?"),
        ("check arkiv --sumary", "--sumary is no option of check; is --summary meant? See statusparse check --help"),
        ("convert arkiv -to csv", "-to is no option of convert; is --to meant?"),
        ("check arkiv -o q.txt", "-o is no option of check. See statusparse check --help"),
        ("new --form arkiv/lys.txt --yaer 2018 -o n.docx", "--yaer is no option of new; is --year meant?"),
        ("convert arkiv -o min fil.xlsx", "fil.xlsx is left over. The inputs stand together"),
    ],
)  # fmt: skip
def test_a_misspelt_option_is_told_by_its_command(
    words: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*words.split()) == 2
    shown = capsys.readouterr().err
    assert shown.startswith(f"usage: statusparse {words.split()[0]} ")
    assert said in shown
    assert [path.name for path in folder.iterdir()] == ["arkiv"]


def test_an_option_may_be_cut_short_or_hold_its_value(folder: Path) -> None:
    assert _run("convert", "arkiv", "--out", "a.csv", "--quiet") == 0
    assert _run("convert", "arkiv", "-ob.csv") == 0
    assert _run("convert", "--", "arkiv/lys.txt") == 0
    assert {path.name for path in folder.iterdir()} == {"arkiv", "a.csv", "b.csv"}


@pytest.mark.parametrize(
    "words",
    [
        "convert arkiv -o a.csv --output b.csv",
        "overview arkiv -o a.html -o b.html",
        "compare arkiv -o a.md -o b.md",
        "new --from arkiv/lys.txt --year 2018 -o a.docx -o b.docx",
        "learn arkiv/lys.txt -o a.toml -o b.toml",
    ],
)
def test_an_output_that_is_given_twice_is_refused(words: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*words.split()) == 2
    assert "it is given twice, as a." in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["arkiv"]


def test_a_name_that_the_shell_has_cut_is_shown_in_quotation_marks(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "arkiv/Nabohjælp Østerby 2018 (endelig).txt"
    (folder / name).write_text(FORM, encoding="utf-8")
    for command, *words in (
        ("convert", "-o", "a.json"),
        ("convert",),
        ("check",),
        ("compare",),
        ("overview", "-o", "o.x"),
    ):
        assert _run(command, "arkiv/lys.txt", *name.split(" "), *words) == 2
        out, said = capsys.readouterr()
        assert out == ""
        assert said.splitlines()[-1] == f'statusparse: A name with blanks is put in quotation marks: "{name}"'
        assert "-o" not in said
    assert _run("convert", "arkiv/lys.txt", name, "-o", "a.csv") == 0


def test_inputs_that_are_not_there_are_told_before_the_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("convert", "arkiv/lys.txt", "arkiv/mørke.txt", "arkiv/*.docx", "-o", "a.json") == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first == "statusparse: arkiv/mørke.txt: No such file or directory. Check the name and the permissions."
    assert second.startswith("statusparse: a.json is the name of a file")


@pytest.mark.parametrize("name", ["side.xlsx", "side", "-"])
def test_the_page_is_named_as_html(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("overview", "arkiv", "-o", name) == 2
    stem = "overview" if name == "-" else "side"
    assert capsys.readouterr().err == f"statusparse: {name}: The page is HTML; name it {stem}.html.\n"
    assert [path.name for path in folder.iterdir()] == ["arkiv"]


def test_the_page_is_not_written_to_a_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert _run("overview", "arkiv") == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert said == "statusparse: A page is not written to a terminal; name a file with -o, such as overview.html.\n"


@pytest.mark.parametrize("again", ["arkiv/lys.txt", "./arkiv/lys.txt", "{folder}/arkiv/../arkiv/lys.txt", "link.txt"])
def test_a_file_that_is_met_twice_is_read_once(again: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "link.txt").symlink_to("arkiv/lys.txt")
    (folder / "arkiv" / "copy.txt").write_text(FORM, encoding="utf-8")
    again = again.format(folder=folder)
    assert _run("convert", "arkiv", again, "arkiv/", "-o", "a.csv") == 0
    said = capsys.readouterr().err
    assert f"statusparse: 3 files met more than once, read once; {again} is the first of them.\n" in said
    assert "2 forms in 2 inputs." in said
    assert (folder / "a.csv").read_text(encoding="utf-8").count(",Møde,Møde,") == 2


def test_members_of_an_archive_are_met_twice_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(folder / "arkiv.zip", "w") as archive:
        archive.writestr("lys.txt", FORM)
    assert _run("convert", "arkiv.zip", "./arkiv.zip!/lys.txt", "arkiv", "-o", "a.csv") == 0
    said = capsys.readouterr().err
    assert "1 file met more than once, read once; ./arkiv.zip!/lys.txt is the first of them." in said
    assert "2 forms in 2 inputs." in said


def test_the_description_of_a_form_is_no_form(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("learn", "arkiv/lys.txt", "-o", "arkiv/vores.toml") == 0
    capsys.readouterr()
    assert _run("convert", "arkiv", "-o", "a.csv") == 0
    said = capsys.readouterr().err
    assert f"Passed over 1 output of earlier runs, of which {Path('arkiv/vores.toml')} is the first" in said
    assert "failed" not in said


def test_a_table_among_the_inputs_raises_the_question_of_o(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "Is -o meant? alle.csv was taken for a form to read; a table is written with: -o alle.csv\n"
    assert _run("convert", "arkiv", "alle.csv") == 1
    assert capsys.readouterr().err.endswith(asked)
    assert _run("convert", "arkiv", "-o", "alle.csv") == 0
    assert "meant" not in capsys.readouterr().err
    assert _run("convert", "arkiv", "alle.csv") == 1
    assert capsys.readouterr().err.endswith(asked)
    assert _run("convert", "arkiv", "alle.csv", "--quiet") == 1
    assert "meant" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["none.docx", "none.txt", "theirs.csv", "none.jsonl"])
def test_another_input_that_fails_does_not(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "theirs.csv").write_text("a;b;c", encoding="utf-8")
    assert _run("convert", "arkiv", name) == 1
    assert "meant" not in capsys.readouterr().err
