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
        ("convert arkiv --ouput a.xlsx", "--ouput is no option of convert; is --output meant?"),
        ("convert arkiv --ouput=a.xlsx", "--ouput is no option of convert; is --output meant?"),
        ("convert --ouput a.xlsx arkiv", "--ouput is no option of convert; is --output meant?"),
        ("check arkiv --sumary", "--sumary is no option of check; is --summary meant?"),
        ("convert arkiv --output-format csv", "--output-format is no option of convert; is --to meant?"),
        ("convert arkiv -output a.xlsx", "-output is no option of convert; is --output meant?"),
        ("convert arkiv --ot csv", "--ot is no option of convert; is --to meant?"),
        ("convert arkiv -to csv", "-to is no option of convert; is --to meant?"),
        ("convert arkiv --formular a.toml", "--formular is no option of convert; is --form meant?"),
        ("convert arkiv --jobs to", "argument --jobs: 'to' is no number of processes such as 4"),
        ("convert arkiv --jobs 0", "argument --jobs: '0' is no number of processes such as 4"),
        ("convert arkiv --timeout -1", "argument --timeout: '-1' is no number of seconds such as 60"),
        ("convert arkiv --timeout lang", "argument --timeout: 'lang' is no number of seconds such as 60"),
        ("convert arkiv --year i-år", "argument --year: 'i-år' is no year such as 2018"),
        ("convert", "the following arguments are required: INPUT"),
        ("check arkiv -o q.txt", "-o is no option of check."),
        ("new --form arkiv/lys.txt --yaer 2018 -o n.docx", "--yaer is no option of new; is --year meant?"),
        ("convert arkiv -o min fil.xlsx", "fil.xlsx is left over. The inputs stand together"),
    ],
)  # fmt: skip
def test_a_misspelt_option_is_told_by_its_command(
    words: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*words.split()) == 2
    shown, help_of_all = capsys.readouterr().err.splitlines()
    assert shown.startswith(f"statusparse {words.split()[0]}: error: {said}")
    assert help_of_all == f"See statusparse {words.split()[0]} --help"
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
    assert said.startswith(
        f"statusparse: Passed over 1 .toml file, of which {Path('arkiv/vores.toml')} is the first; such a file describes a "
        "form, for --form, and is none itself.\n"
    )
    assert "earlier runs" not in said
    assert "failed" not in said


def test_a_table_among_the_inputs_raises_the_question_of_o(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written_with = "a file is written with: -o alle.csv\n"
    assert _run("convert", "arkiv", "alle.csv") == 2
    # Nothing is read or printed before.
    assert tuple(capsys.readouterr()) == ("", f"statusparse: Is -o meant? alle.csv is not there; {written_with}")
    assert _run("convert", "arkiv", "-o", "alle.csv") == 0
    assert "meant" not in capsys.readouterr().err
    assert _run("convert", "arkiv", "alle.csv") == 1
    assert capsys.readouterr().err.endswith(f"Is -o meant? alle.csv was taken for a form to read; {written_with}")
    assert _run("convert", "arkiv", "alle.csv", "--quiet") == 1
    assert "meant" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("convert arkiv ny.json", ["-o ny.json"]),
        ("convert arkiv/lys.txt arkiv/ny.docx", ["-o arkiv/ny.docx"]),
        (
            "convert arkiv/lys.txt arkiv/lys.json",
            ["-o arkiv/lys.json"],
        ),  # the form of nearly that name is an input itself
        ("convert arkiv arkiv/lyse.docx", ["arkiv/lyse.docx is not", "-o arkiv/lyse.docx"]),
        ("overview arkiv side.htm", ["-o side.htm"]),
        ("compare arkiv op.xlsx", ["-o op.xlsx"]),
        ("convert arkiv ny.json --to docx", ["-o ny.json"]),
    ],
)
def test_a_name_that_could_be_written_raises_the_question_of_o(
    words: str, asked: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "arkiv" / "lyser.txt").write_text(FORM, encoding="utf-8")
    assert _run(*words.split()) in (1, 2)
    questions = [line for line in capsys.readouterr().err.splitlines() if "meant? " in line]
    assert len(questions) == len(asked)
    assert all(words in line for words, line in zip(asked, questions, strict=True))
    assert [path.name for path in folder.iterdir()] == ["arkiv"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("learn arkiv/lys.txt min.toml", "min.toml"),
        ("learn arkiv/lys.txt der.toml", "der.toml"),  # which describes a form already
        ("learn arkiv/lys.txt --name plan MIN.TOML", "MIN.TOML"),
        ("convert arkiv --to csv alle.csv", "alle.csv"),
        ("overview arkiv --quiet side.html", "side.html"),
        ("compare arkiv --all op.xlsx", "op.xlsx"),
    ],
)
def test_a_word_left_over_that_could_be_written_raises_it_too(
    words: str, name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "der.toml").write_text("mended", encoding="utf-8")
    assert _run(*words.split()) == 2
    asked = f"error: Is -o meant? {name} is left over; a file is written with: -o {name}\n"
    assert asked in capsys.readouterr().err
    assert sorted(path.name for path in folder.iterdir()) == ["arkiv", "der.toml"]
    assert (folder / "der.toml").read_text(encoding="utf-8") == "mended"


@pytest.mark.parametrize(
    "words",
    [
        "learn arkiv/lys.txt min skema.toml",  # a name with a blank
        "learn arkiv/lys.txt min.toml -o our.toml",
        "learn arkiv/lys.txt min.txt",
        "learn min.toml arkiv/lys.txt",
        "learn mørke.txt min.toml",  # there is nothing to read
        "convert arkiv --quiet arkiv/lys.txt",  # a form that is there
        "check arkiv --summary n.json",  # which writes no file
        "schema min.json",
    ],
)
def test_another_word_left_over_does_not(words: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*words.split()) == 2
    said = capsys.readouterr().err
    assert "is left over" in said
    assert "meant" not in said


@pytest.mark.parametrize(
    "words",
    [
        "convert arkiv theirs.csv",  # it is there, and none of ours
        "convert ny.json",  # it stands alone
        "convert ny.json arkiv",
        "convert mørke.txt ny.json",  # there is nothing to read
        "convert arkiv ny.png",
        "convert arkiv ny",
        "convert arkiv ny.json --quiet",
        "overview arkiv side.docx",
        "compare arkiv op.docx",
        "check arkiv ny.json",  # which writes no file
        "convert arkiv ny.csv -o alle.csv",
    ],
)
def test_another_input_that_fails_does_not(words: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "theirs.csv").write_text("a;b;c", encoding="utf-8")
    assert _run(*words.split()) == 1
    assert "meant" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "near"),
    [
        ("nabohjaelp 2018.docx", "Nabohjælp 2018.docx"),
        ("nabohjælp_2018.docx", "Nabohjælp 2018.docx"),
        ("Nabohja\u0308lp 2018.docx", "Nabohjælp 2018.docx"),
        ("Nabohjælp 2018.doc", "Nabohjælp 2018.docx"),
        ("plan.docx", "plan.html"),
        ("a.docx", None),
        (".skjult.docx", None),
        ("Tryg cykling.docx", None),
        ("ingen/plan.html", None),
        ("../arkif/plan.html", "../arkiv/plan.html"),
        ("../arkif/planer.html", None),
        ("\0/plan.html", None),
        ("lys-2081.txt", "lys-2018.txt"),  # two figures have changed places
        ("lys-2020.txt", "lys-2010.txt"),
        ("lys-2017.txt", "lys-2010.txt or arkiv/lys-2018.txt or arkiv/lys-2019.txt"),
        ("lys-2081.docx", "lys-2018.txt"),
    ],
)
def test_the_nearest_name_is_asked_for(
    given: str, near: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (
        "Nabohjælp 2018.docx",
        "plan.html",
        "b.docx",
        ".skjult.txt",
        *(f"lys-20{n}.txt" for n in (19, 10, 18)),
    ):
        (folder / "arkiv" / name).write_text(FORM, encoding="utf-8")
    assert _run("check", f"arkiv/{given}") == 1
    said = capsys.readouterr().err.splitlines()
    shown = given.replace("\0", "\\x00")
    assert said[1:] == ([f"statusparse: Is {Path('arkiv') / near} meant? arkiv/{shown} is not there."] if near else [])


def test_the_name_of_a_built_in_form_is_none_of_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "handleplan.toml").write_text("", encoding="utf-8")
    assert _run("check", "mørke.txt", "--form", "handleplan") == 1
    assert "meant" not in capsys.readouterr().err
    assert _run("check", "mørke.txt", "--form", "handlplan.toml") == 2
    assert "Is handleplan.toml meant? handlplan.toml is not there.\n" in capsys.readouterr().err


def test_a_name_that_is_too_long_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["check"], ["convert", "arkiv"], ["new", "--year", "2018", "-o", "n.docx", "--from"], ["learn"]):
        assert _run(*words, f"{'x' * 300}.docx") == 1
        said = capsys.readouterr().err
        assert "File name too long" in said
        assert "meant" not in said


def test_an_output_of_an_earlier_run_is_not_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("convert", "arkiv", "-o", "planlagt.csv") == 0
    capsys.readouterr()
    assert _run("check", "planlagte.csv") == 1
    assert "meant" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("konvert", "There is no command konvert; is convert meant?\nSee statusparse --help\n"),
        ("overwiev", "There is no command overwiev; is overview meant?"),
        ("arkiv", "There is no command arkiv; the commands are convert, check, compare, overview, new, learn, schema."),
    ],
)
def test_a_word_that_is_no_command_is_told(
    word: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(word, "arkiv") == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["alle.csv", "alle.xlsx", "planlagt.ics", "alle.jsonl", "op.md", "op.html", "side.html"]
)
def test_an_output_in_the_folder_of_the_inputs_is_written_again(name: str, folder: Path) -> None:
    (folder / "arkiv" / "lys-2018.txt").write_text(FORM.replace("2017", "2018"), encoding="utf-8")
    command = {"o": "compare", "s": "overview"}.get(name[0], "convert")
    for _ in range(2):
        assert _run(command, "arkiv", "-o", f"arkiv/{name}") == 0


def test_a_form_in_the_folder_of_the_inputs_is_not_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = folder / "arkiv" / "mark.html"
    form.write_text(FORM, encoding="utf-8")
    for command in ("overview", "compare"):
        assert _run(command, "arkiv", "-o", "arkiv/mark.html") == 2
        assert capsys.readouterr().err == (
            "statusparse: arkiv/mark.html: The output would replace an input; name another file or folder.\n"
        )
    assert form.read_text(encoding="utf-8") == FORM


@pytest.mark.parametrize(
    "words",
    [
        "convert arkiv -o arkiv/lys.txt",  # the only form there is
        "convert arkiv/ -o ./arkiv/../arkiv/lys.txt",
        "convert arkiv --to csv -o arkiv/lys.txt",
        "convert arkiv/*.txt -o arkiv/lys.txt",  # a pattern that no shell has replaced by names
        "convert **/*.txt --to csv -o arkiv/lys.txt",
        "convert en arkiv/l?s.txt --to csv -o arkiv/lys.txt",
        "convert arkiv en --to jsonl -o arkiv/lys.txt",
        "convert arkiv/[lm]*.txt --to xlsx -o arkiv/lys.txt",
        "convert skemaer.zip!/lys.txt --to txt -o skemaer.zip",
        "compare arkiv/*.txt --to md -o arkiv/lys.txt",
        "compare arkiv --to md -o arkiv/lys.txt",
        "overview sider/*.html -o sider/lys.html",
    ],
)
def test_no_form_that_is_read_is_replaced(words: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("en", "sider"):
        (folder / name).mkdir()
        (folder / name / "lys.html").write_text(FORM, encoding="utf-8")
    with zipfile.ZipFile(folder / "skemaer.zip", "w") as archive:
        archive.writestr("lys.txt", FORM)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert _run(*words.split()) == 2
    output = words.partition("-o ")[2]
    assert capsys.readouterr().err == (
        f"statusparse: {output}: The output would replace an input; name another file or folder.\n"
    )
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
