"""Each row of the Danish guide's table of errors, held against what every command that can meet the error says."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

import statusparse as sp
from statusparse.cli import main
from statusparse.readers import office
from statusparse.tables import TABLES
from tests.locking import lock_files
from tests.test_bad_input import VECTORS

ROOT = Path(__file__).parent.parent
HEADING = "## Hvis noget går galt"
FORM = 'Status "Tryg by"\nIndsats: "{}" {}\nAktiviteter\tStatus pr. 1. november {}\nMøde\tPlanlagt 3/5\n'
BAD = {name: make for name, make, *_ in VECTORS}
#: The rows, the words that lead to each (several commands), and what the world is like then.
Situation = Callable[[pytest.MonkeyPatch], None]


def _calm(_: pytest.MonkeyPatch) -> None:
    """Nothing out of the ordinary."""


def _no_office(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(office, "find_office", lambda: None)


def _no_extras(patch: pytest.MonkeyPatch) -> None:
    for name in ("xlsxwriter", "jinja2"):
        patch.setitem(sys.modules, name, None)
    needing = ("statusparse.tables.workbook", "statusparse.overview.page", "statusparse.follow_up.writers.xlsx")
    for name in (*needing, TABLES["xlsx"]):  # that another test has imported
        patch.delitem(sys.modules, name, raising=False)


def _a_terminal(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("sys.stdout.isatty", lambda: True)


def _full_disk(patch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    patch.setattr(os, "fsync", full)


def _reading(name: str, *, blank: bool = True, filled: bool = True) -> list[str]:
    """Every command on one input that cannot be read, and on a folder that holds it."""
    one = f"fejl/{name}"
    commands = [f"convert {one} -o n.json", f"check {one}", f"overview {one} -o n.html", f"compare arkiv {one}"]
    commands += ["convert fejl -o n.csv", "check fejl", "overview fejl -o n.html", "compare fejl"]
    commands += [f"new --from {one} --year 2019 -o n.docx"]
    commands += [f"learn {one}"] * blank
    commands += [f"convert arkiv/2017.txt --into {one} -o n.docx"] * filled
    return commands


ROWS: dict[str, tuple[list[str], Situation]] = {
    "No status form was found": (_reading("letter.txt", blank=False, filled=False), _calm),
    "The file is a PDF": (_reading("scan.pdf", filled=False), _calm),
    "a spreadsheet": (_reading("sheet.xlsx", filled=False), _calm),
    "… is read through LibreOffice, and LibreOffice is not installed": (_reading("gammel.rtf", filled=False), _calm),
    "The file is empty": (_reading("empty.txt", filled=False), _calm),
    "har ordet `password`": (_reading("secret.docx"), _calm),
    "Passed over … of earlier runs": (
        ["convert egne -o n.csv", "convert egne", "check egne", "overview egne -o n.html", "compare egne"],
        _calm,
    ),
    "Passed over … .toml file": (
        ["convert egne -o n.csv", "convert egne", "check egne", "overview egne -o n.html", "compare egne"],
        _calm,
    ),
    "Is … meant? … is not there": (
        [
            "convert arkiv en/lyse.txt -o n.csv", "convert en/lys.docx -o n.json", "check arkv/2017.txt", "check en/lys.doc",
            "overview arkvi -o n.html", "compare arkiv en/lys.html", "new --from en/lys.tx --year 2019 -o n.docx",
            "learn blnak.txt", "convert arkiv/2017.txt --into skemaa.docx -o n.docx", "convert en --form nyt-skma.toml -o n.csv",
            "convert arkiv en/lyse.txt -o n.json",
        ],
        _calm,
    ),
    "There is no command …": (["konvert arkiv", "arkiv", "lær blank.txt"], _calm),
    "Is -o meant?": (
        [
            "convert arkiv n.csv", "convert arkiv/2017.txt n.json", "convert arkiv/2017.txt n.docx", "convert arkiv n.xlsx",
            "overview arkiv n.html", "compare arkiv n.xlsx", "compare arkiv/2017.txt arkiv/2018.txt n.html",
            "learn blank.txt n.toml", "convert arkiv --to csv n.csv",
        ],
        _calm,
    ),
    "There are no two editions …": (["compare arkiv/2017.txt", "compare en", "compare en -o n.xlsx"], _calm),
    "There are no files in …": (
        [f"{command} {of}" for command in ("convert", "check", "overview -o n.html", "compare") for of in ("tom", "*.odt")],
        _calm,
    ),
    "… met more than once, read once": (
        [f"{command} arkiv arkiv/2017.txt" for command in ("convert", "check", "overview -o n.html", "compare")],
        _calm,
    ),
    "2 forms are of the initiative …": (["convert dobbelt -o n.csv", "convert dobbelt", "check dobbelt"], _calm),
    "… cannot be written … Is it open in another program?": (
        [
            "convert arkiv -o der.csv", "convert arkiv/2017.txt -o der.json", "overview arkiv -o der.html",
            "compare arkiv -o der.md", "new --from arkiv/2017.txt --year 2018 -o der.docx --overwrite",
            "learn blank.txt -o der.toml --overwrite",
        ],
        lock_files,
    ),
    "The page is HTML; name it …": (["overview arkiv -o n.xlsx", "overview arkiv/2017.txt -o n"], _calm),
    "A page is not written to a terminal": (["overview arkiv", "overview arkiv/2017.txt"], _a_terminal),
    "docx is not …": (["convert arkiv/2017.txt --to docx"], _a_terminal),
    "… is the name of a file; several inputs … want a folder": (
        ["convert arkiv -o n.json", "convert arkiv/2017.txt arkiv/2018.txt -o n.docx"],
        _calm,
    ),
    "… is no option of …; is … meant?": (
        [
            "convert arkiv --ouput n.csv", "check arkiv --sumary", "overview arkiv --ouput n.html",
            "compare arkiv --ouput n.md", "new --from arkiv/2017.txt --yaer 2018", "learn blank.txt --ouput n.toml",
        ],
        _calm,
    ),
    "… is left over": (
        [
            "convert arkiv -o min n.csv", "check arkiv --summary n", "overview arkiv -o min n.html",
            "compare arkiv -o min n.md", "new --from arkiv/2017.txt --year 2018 -o min n.docx", "learn blank.txt -o min n.toml",
        ],
        _calm,
    ),
    "… has no suffix that names a format": (
        [
            "convert arkiv/2017.txt -o n", "convert arkiv/2017.txt -o n.pdf", "convert arkiv -o n.pdf",
            "compare arkiv -o n", "compare arkiv -o n.pdf", "new --from arkiv/2017.txt --year 2018 -o n",
            "convert arkiv/2017.txt --into skema.docx -o n",
        ],
        _calm,
    ),
    "The output would replace an input": (
        [
            "convert arkiv/2017.txt -o arkiv/2017.txt", "convert arkiv/2017.txt skema.jsonl -o skema.jsonl",
            "convert arkiv/2017.txt --into skema.docx -o skema.docx", "overview sider/a.html -o sider/a.html",
            "convert en -o en/lys.txt", "convert e*/*.txt -o en/lys.txt",
            "overview sider -o sider/a.html", "compare sider -o sider/a.html", "compare sider/a.html sider/b.html -o sider/b.html",
            "new --from arkiv/2017.txt --year 2018 -o arkiv/2017.txt --overwrite",
            "new --from arkiv/2017.txt --year 2018 --into skema.docx -o skema.docx --overwrite",
            "learn blank.txt -o blank.txt --overwrite",
        ],
        _calm,
    ),
    "… is a folder; give the name of a file in it": (
        [
            "overview arkiv -o en", "compare arkiv --to md -o en", "learn blank.txt -o en", "overview arkiv -o en/",
            "new --from arkiv/2017.txt --year 2018 -o mappe.docx", "compare arkiv -o mappe.md",
        ],
        _calm,
    ),
    "There is no such folder": (
        [
            "convert arkiv/2017.txt -o ingen/n.json", "convert arkiv -o ingen/n.xlsx", "overview arkiv -o ingen/n.html",
            "convert arkiv/2017.txt -o ingen/n.xlsx", "compare arkiv -o ingen/n.xlsx", "learn blank.txt -o ingen/n.toml",
            "new --from arkiv/2017.txt --year 2018 -o ingen/n.docx",
        ],
        _calm,
    ),
    "… is of a later period than …; the earlier form is to be named first": (
        ["compare arkiv/2018.txt arkiv/2017.txt", "compare arkiv/2018.txt arkiv/2017.txt -o n.md"],
        _calm,
    ),
    "… are of two initiatives; they were compared all the same": (
        ["compare arkiv/2017.txt en/lys.txt", "compare arkiv/2017.txt en/lys.txt -o n.md"],
        _calm,
    ),
    "slutter med `go on with --resume`": (["convert arkiv -o n.csv", "convert arkiv -o n/"], _full_disk),
    "it is given twice": (
        [
            "convert arkiv -o n.csv -o m.csv", "overview arkiv -o n.html -o m.html", "compare arkiv -o n.md -o m.md",
            "new --from arkiv/2017.txt --year 2018 -o n.docx -o m.docx", "learn blank.txt -o n.toml -o m.toml",
        ],
        _calm,
    ),
    "… is not after that. Check the year": (
        [
            "new --from arkiv/2017.txt --year 2016 -o n.docx",
            "new --from arkiv/2017.txt --year 2016 --into skema.docx -o n.docx",
        ],
        _calm,
    ),
    "… which is of another time than …": (
        ["new --from arkiv/2017.txt --year 2030 --into skema.docx -o n.docx"],
        _calm,
    ),
    "… names no year: … without a year …": (
        ["new --from uden-aar.txt --year 2018 -o n.docx", "new --from uden-aar.txt --year 2018 -o n.txt"],
        _calm,
    ),
    "Only a .docx form can be filled": (
        [
            "convert arkiv/2017.txt --into skema.docx -o n.html", "convert arkiv --into skema.docx -o n.csv",
            "new --from arkiv/2017.txt --year 2018 --into skema.docx -o n.html",
        ],
        _calm,
    ),
    "The form has no section “…”. Nothing was written": (
        [
            "convert arkiv/2017.txt --into uden.docx -o n.docx", "convert arkiv --into uden.docx -o n/",
            "new --from arkiv/2017.txt --year 2018 --into uden.docx -o n.docx",
        ],
        _calm,
    ),
    "Someone may have filled in the file of this name": (["new --from arkiv/2017.txt --year 2018 -o der.docx"], _calm),
    "mended": (["learn blank.txt -o der.toml"], _calm),
    "This needs …, which is not installed": (
        [
            "convert arkiv -o n.xlsx", "convert arkiv/2017.txt -o n.xlsx", "compare arkiv -o n.xlsx",
            "overview arkiv -o n.html", "overview arkiv/2017.txt -o n.html",
        ],
        _no_extras,
    ),
    "No such file or directory": (
        [
            "convert ingen.txt -o n.json", "convert arkiv ingen.txt -o n.csv", "check ingen.txt", "check arkiv ingen.txt",
            "overview ingen.txt -o n.html", "compare arkiv ingen.txt", "new --from ingen.txt --year 2018 -o n.docx",
            "learn ingen.docx", "convert arkiv/2017.txt --into ingen.docx -o n.docx",
            "new --from arkiv/2017.txt --year 2018 --into ingen.docx -o n.docx",
        ],
        _calm,
    ),
    "A name with blanks is put in quotation marks": (
        [f"{command} min fil.txt" for command in ("convert -o n.json", "check", "overview -o n.html", "compare arkiv")],
        _calm,
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the words name; no test changes one of them."""
    folder = tmp_path_factory.mktemp("world")
    for name in ("arkiv", "fejl", "egne", "en", "tom", "dobbelt", "sider", "mappe.docx", "mappe.md"):
        (folder / name).mkdir()
    forms = {
        "arkiv/2017.txt": ("Byen", 2017), "arkiv/2018.txt": ("Byen", 2018), "en/lys.txt": ("Lys", 2018),
        "dobbelt/a.txt": ("Byen", 2017), "dobbelt/b.txt": ("Byen", 2017), "min fil.txt": ("Byen", 2017),
        "egne/a.txt": ("Byen", 2017),
    }  # fmt: skip
    for name, (initiative, year) in forms.items():
        (folder / name).write_text(FORM.format(initiative, year, year), encoding="utf-8")
    (folder / "dobbelt" / "b.txt").write_text(FORM.format("Byen", 2017, 2017) + "Fest\tAfholdt\n", encoding="utf-8")
    (folder / "uden-aar.txt").write_text("Indsats: Byen\nAktiviteter\tStatus\nMøde\tPlanlagt 3/5\n", encoding="utf-8")
    (folder / "blank.txt").write_text("Indsats: \nAktiviteter\tStatus\n\t\n", encoding="utf-8")
    for name in ("letter.txt", "scan.pdf", "sheet.xlsx", "empty.txt", "secret.docx"):
        (folder / "fejl" / name).write_bytes(BAD[name]())
    (folder / "fejl" / "gammel.rtf").write_bytes(b"{\\rtf1 x}")
    for number, name in enumerate(("a", "b")):
        sp.write(sp.new_report("Byen", year=2017 + number, activities=["Møde"]), folder / "sider" / f"{name}.html")
    sp.write(sp.new_report("Byen", year=2017), folder / "skema.docx")
    sp.write_table([sp.parse(folder / "arkiv" / "2017.txt")], folder / "skema.jsonl")
    sp.write_table([sp.parse(folder / "arkiv" / "2017.txt")], folder / "egne" / "alle.csv")
    for name in ("nyt-skema.toml", "egne/vores.toml"):
        (folder / name).write_text("mended", encoding="utf-8")
    ours = replace(form := sp.load_form("tryg-aalborg"), sections=form.sections[1:])
    sp.write(sp.new_report("Byen", year=2017, form=ours), folder / "uden.docx", form=ours)
    for suffix in ("csv", "json", "html", "md", "docx", "toml"):
        (folder / f"der.{suffix}").write_bytes(b"before")
    return folder


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _printed() -> list[str]:
    """What the first column of the table prints: each message, or a whole cell that is more than messages."""
    text = (ROOT / "LAESMIG.md").read_text(encoding="utf-8")
    cells = [line.split(" | ")[0].removeprefix("| ") for line in text.partition(HEADING)[2].splitlines() if "`" in line]
    rows = [cell for cell in cells if cell.startswith(("`", "slutter", "har "))]
    return [message for cell in rows for message in ([cell] if cell[0] != "`" else re.findall("`(.*?)`", cell))]


def _pattern(printed: str) -> re.Pattern[str]:
    message = next(iter(re.findall("`(.*?)`", printed)), printed)
    parts = [re.escape(part) for part in re.split(r"\s*…\s*", message)]
    end = r"[^\n]*\n" if not printed.startswith("slutter") else r"\.?\n"
    return re.compile(r"[^\n]*?".join(parts) + end)


@contextlib.contextmanager
def _as_it_is_then(situation: Situation) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        situation(patch)
        yield


def test_every_row_of_the_table_is_held() -> None:
    printed = _printed()
    assert len(printed) > 30
    assert sorted(printed) == sorted(ROWS)


@pytest.mark.parametrize(
    ("printed", "command"), [(printed, command) for printed, (commands, _) in ROWS.items() for command in commands]
)
def test_the_command_says_what_is_printed(
    printed: str, command: str, world: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(world)
    _no_office(monkeypatch)
    before = _files(world)
    with _as_it_is_then(ROWS[printed][1]), contextlib.suppress(SystemExit):
        main(command.split())
    said = capsys.readouterr().err
    after = _files(world)
    for name in after.keys() - before.keys():
        (world / name).unlink()
    assert _pattern(printed).search(said), said
    assert {name: data for name, data in after.items() if name in before} == before
