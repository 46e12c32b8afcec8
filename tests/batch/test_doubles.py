"""Forms of one initiative and period in a run are told of once, since each is counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.batch import doubles as module
from statusparse.batch.doubles import Doubles, _Numbers
from statusparse.cli import main
from statusparse.inputs import FileList, FoundFile


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dob").mkdir()
    for name, year in (("Unge på gaden", 2018), ("Unge på gaden", 2019), ("Byens liv", 2018)):
        report = sp.new_report(name, year=year, activities=[sp.item("Møde", status="Planlagt")])
        sp.write(report, tmp_path / "dob" / f"{name} {year}.html")
    return tmp_path


SAID = (
    "statusparse: 2 forms are of the initiative “Unge på gaden” and the period 2018: dob/Unge på gaden 2018.html and "
    "dob/Unge.json; both are counted."
)
COMMANDS = ["check dob", "convert dob -o a.csv", "convert dob --to csv", "convert dob -o ud/ --to csv,sqlite,json"]


@pytest.mark.parametrize("words", COMMANDS)
def test_a_form_and_what_one_run_made_of_it_are_told_of(
    words: str, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", "dob/Unge på gaden 2018.html", "-o", "dob/Unge.json"]) == 0
    assert main(words.split()) == 0
    assert capsys.readouterr().err.splitlines()[-1] == SAID
    assert main([*words.split(), "--quiet"]) == 0
    assert "both are counted" not in capsys.readouterr().err


@pytest.mark.parametrize("words", COMMANDS)
def test_nothing_is_said_of_other_years_and_initiatives_nor_of_the_nameless(
    words: str, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        (archive / "dob" / f"{name}.txt").write_text(
            "Aktiviteter\tStatus\nMøde\tPlanlagt\nFormidling\tStatus\nFolder\tUdgår\n"
        )
    assert main(words.split()) == 0
    assert "counted" not in capsys.readouterr().err


def test_of_more_than_two_the_first_are_named_and_the_others_counted() -> None:
    names = ["a", "b", "c", "d", "e", "f"]
    doubles = Doubles(FileList(FoundFile(name, 0, True) for name in names))
    for index, name in enumerate(["Lys", "Byen", "Lys", "Byen", "Lys", "Lyd"]):
        doubles.add(sp.new_report(name, year=2018), index)
    assert doubles.sentence() == (
        "3 forms are of the initiative “Lys” and the period 2018, such as a and c; all are counted. So it is with 1 other "
        "pair of initiative and period."
    )


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 1)
    doubles = Doubles(FileList(FoundFile(name, 0, True) for name in "abcd"))
    for index, name in enumerate(["Lys", "Byen", "Byen", "Lys"]):
        doubles.add(sp.new_report(name, year=2018), index)
    said = doubles.sentence()
    assert said == "2 forms are of the initiative “Lys” and the period 2018: a and d; both are counted."


@given(st.lists(st.tuples(st.integers(1, 200) | st.integers(1, 2**64 - 1), st.integers(0, 2**32 - 1)), max_size=400))
def test_the_table_of_numbers_is_a_dictionary(pairs: list[tuple[int, int]]) -> None:
    numbers, wanted = _Numbers(), dict[int, int]()
    for key, value in pairs:
        assert (key in numbers) == (key in wanted)
        assert numbers.setdefault(key, value) == wanted.setdefault(key, value)
    assert len(numbers) == len(wanted)
    assert all(key in numbers for key in wanted)
