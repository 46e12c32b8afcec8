"""`statusparse overview` and `write_overview`."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import statusparse as sp
from statusparse.cli import main

FORM = sp.new_report("Byen", year=2018, activities=[sp.item("Gårdfest", status="Planlagt 3/5")])


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("arkiv").mkdir()
    sp.write(FORM, "arkiv/byen.txt")
    return Path("arkiv")


def test_a_page_is_written_and_all_is_well(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["overview", "arkiv", "-o", "overblik.html"]) == 0
    page = Path("overblik.html").read_text(encoding="utf-8")
    assert '<html lang="da">' in page
    assert 'href="arkiv/byen.txt"' in page
    assert capsys.readouterr().out == ""


def test_the_language_is_chosen(archive: Path) -> None:
    assert main(["overview", "arkiv", "-o", "overblik.html", "--lang", "en"]) == 0
    assert '<html lang="en">' in Path("overblik.html").read_text(encoding="utf-8")


def test_without_a_file_the_page_goes_to_standard_output(
    archive: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["overview", "arkiv", "-o", "overblik.html"]) == 0
    assert main(["overview", "arkiv"]) == 0
    assert capfdbinary.readouterr().out == Path("overblik.html").read_bytes()


def test_a_form_is_read_from_standard_input(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (archive / "byen.txt").open() as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert main(["overview", "-", "-o", "overblik.html"]) == 0
    assert "standardinput" in Path("overblik.html").read_text(encoding="utf-8")


def test_a_file_that_fails_is_said_and_the_others_are_on_the_page(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (archive / "brev.txt").write_text("Kære alle")
    assert main(["overview", "arkiv", "-o", "overblik.html"]) == 1
    assert "arkiv/brev.txt: No status form was found" in capsys.readouterr().err
    page = Path("overblik.html").read_text(encoding="utf-8")
    assert "Gårdfest" in page
    assert "brev.txt" in page


def test_a_run_that_stops_at_a_failure_writes_no_page(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (archive / "brev.txt").write_text("Kære alle")
    assert main(["overview", "arkiv", "-o", "overblik.html", "--fail-fast"]) == 1
    assert "No page was written." in capsys.readouterr().err
    assert [path.name for path in Path().iterdir()] == ["arkiv"]


def test_copies_are_named(archive: Path) -> None:
    (archive / "kopi.txt").write_bytes((archive / "byen.txt").read_bytes())
    assert main(["overview", "arkiv", "-o", "overblik.html", "--dedupe"]) == 0
    assert "samme som byen.txt" in Path("overblik.html").read_text(encoding="utf-8")


def test_the_page_of_an_archive_may_lie_in_it(archive: Path) -> None:
    for _ in range(2):
        assert main(["overview", "arkiv", "-o", "arkiv/overblik.html"]) == 0
    assert 'href="byen.txt"' in Path("arkiv/overblik.html").read_text(encoding="utf-8")


def test_a_form_in_a_zip_archive_is_named_in_it(archive: Path) -> None:
    import zipfile

    with zipfile.ZipFile("2018.zip", "w") as packed:
        packed.write("arkiv/byen.txt", "Gug/byen.txt")
    assert main(["overview", "2018.zip", "-o", "overblik.html"]) == 0
    page = Path("overblik.html").read_text(encoding="utf-8")
    assert page.count('<a href="2018.zip">Gug/byen.txt (i 2018.zip)</a>') > 1
    assert "2018.zip#" not in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["arkiv", "-o", "arkiv"], "arkiv is a folder; give the name of a file in it."),
        (["arkiv", "-o", "nowhere/page.html"], "nowhere: There is no such folder."),
        (["arkiv/byen.txt", "-o", "arkiv/byen.txt"], "The page is HTML; name it byen.html"),
        (["-", "arkiv", "-o", "page.html"], "can only be given alone"),
        (["arkiv", "--form", "nowhere.toml", "-o", "page.html"], "nowhere.toml"),
    ],
)
def test_wrong_usage_is_said_and_writes_nothing(
    words: list[str], said: str, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (archive / "byen.txt").read_bytes()
    assert main(["overview", *words]) == 2
    assert said in capsys.readouterr().err
    assert (archive / "byen.txt").read_bytes() == before
    assert [path.name for path in Path().iterdir()] == ["arkiv"]


def test_a_missing_library_is_said(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.delitem(sys.modules, "statusparse.overview.page", raising=False)
    assert main(["overview", "arkiv", "-o", "overblik.html"]) == 2
    assert 'pip install "statusparse[overview]"' in capsys.readouterr().err
    assert not Path("overblik.html").exists()


def test_what_is_no_outcome_is_refused_and_the_old_page_stays(archive: Path) -> None:
    Path("page.html").write_text("old")
    with pytest.raises(TypeError, match="An Outcome is wanted"):
        sp.write_overview([FORM], "page.html")  # type: ignore[list-item]
    with pytest.raises(ValueError, match="known are da, en"):
        sp.write_overview([], "page.html", lang="sv")
    assert Path("page.html").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["arkiv", "page.html"]


def test_memory_does_not_grow_with_what_the_forms_say(tmp_path: Path) -> None:
    def outcomes() -> Iterator[sp.Outcome]:
        for number in range(100):
            report = sp.new_report(f"Indsats {number}", year=2018)
            told = sp.RichText(text=f"{number}" * 300_000)
            yield sp.Outcome(f"{number}.txt", (msgspec.structs.replace(report, description=told),))

    sp.write_overview([sp.Outcome("a.txt", (FORM,))], tmp_path / "page.html")  # the templates are read
    tracemalloc.start()
    try:
        sp.write_overview(outcomes(), tmp_path / "page.html")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 10_000_000  # all reports together hold more than 50 million bytes


def test_the_page_replaces_no_input(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = archive / "byen.html"
    form.write_bytes(before := (archive / "byen.txt").read_bytes())
    assert main(["overview", "arkiv/byen.html", "-o", "arkiv/byen.html"]) == 2
    assert "would replace an input" in capsys.readouterr().err
    assert form.read_bytes() == before
