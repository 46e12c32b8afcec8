"""The page as a file: it holds everything, runs and fetches nothing that is not its own, and is always the same."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

import statusparse as sp
from statusparse.diagnostics import CODES
from statusparse.overview.language import LANGUAGES, load_language
from statusparse.overview.records import Failure
from tests.overview.pages import BAIT, hostile_archive, open_page, page_of, words
from tests.overview.programme import INITIATIVES, SILENT, YEARS, make_programme

ASSETS = Path(sp.__file__).parent / "overview"
TEMPLATES = "".join(path.read_text(encoding="utf-8") for path in sorted((ASSETS / "templates").iterdir()))


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programme") / "arkiv"
    make_programme(folder)
    return folder


def made(programme: Path, lang: str = "da") -> Path:
    page = programme.parent / f"overblik-{lang}.html"
    if not page.exists():
        sp.write_overview(sp.parse_many(programme), page, lang=lang)
    return page


def test_every_item_of_every_form_is_in_the_list_with_its_status_and_its_place(programme: Path) -> None:
    listed = [words(row) for row in open_page(made(programme)).xpath("//table[@id='items']/tbody/tr")]
    count = 0
    for outcome in sp.parse_many(programme):
        for row in sp.rows(outcome.report) if outcome.report else []:
            count += 1
            told = [" ".join(str(row[name]).split()) for name in ("text", "status", "initiative") if row[name]]
            assert any(all(one in line for one in told) for line in listed)
    assert len(listed) == count > 150


def test_each_link_to_a_source_leads_to_its_file(programme: Path) -> None:
    page = made(programme)
    hrefs = open_page(page).xpath("//table[@id='items']//td[last()]/a/@href")
    files = {Path(page.parent, unquote(href.partition("#")[0])).resolve() for href in hrefs}
    assert all(file.is_file() for file in files)
    assert len(files) == len(YEARS) * len(INITIATIVES) - len(SILENT)


def test_every_link_within_the_page_has_its_target(programme: Path) -> None:
    tree = open_page(made(programme))
    inner = {href[1:] for href in tree.xpath("//@href") if href.startswith("#")}
    ids = tree.xpath("//@id")
    assert inner <= set(ids)
    assert len(ids) == len(set(ids))


def test_the_first_things_told_are_what_was_done_what_was_dropped_and_what_comes(programme: Path) -> None:
    done, dropped, coming = (words(card) for card in open_page(made(programme)).xpath("//article"))
    assert done.startswith("Gennemført i 2018 12 af 41 punkter med status")
    assert dropped.startswith("Faldet ud uden et ord 5 af 30 planer fra det forrige skema")
    assert "Kampagne mod knust glas" in dropped
    assert "Intet skema for 2018: Kaffe på bænken sidst 2017, 5 uafsluttede punkter" in dropped
    assert coming.startswith(
        "Det kommer 19 tidspunkter i skemaerne for 2018 november 2018 – januar 2019 Trivselsmåling"
    )


def test_how_alike_a_pair_is_that_was_worded_otherwise_is_told(tmp_path: Path) -> None:
    items = {2017: ("Borgermøde", "Folder"), 2018: ("Borgermøde i Gug", "Folder")}
    outcomes = [
        sp.Outcome(f"{year}.txt", (sp.new_report("Tryg cykling", year=year, activities=list(texts)),))
        for year, texts in items.items()
    ]
    for lang, told in (("da", "Formuleret om: 70 % ens"), ("en", "Worded otherwise: 70% alike")):
        page = page_of(outcomes, tmp_path, lang)
        assert [words(one) for one in page.xpath('//*[@id="plans"]//*[@class="alike"]')] == [told]


def test_files_that_failed_are_named_at_the_top_and_with_their_reason(programme: Path) -> None:
    tree = open_page(made(programme))
    assert "2 filer kunne ikke læses" in words(tree.xpath("//header")[0])
    told = words(tree.xpath("//h3[@id='failed']/following-sibling::table[1]/tbody")[0])
    assert "2018/Referat af møde.txt Filen er ikke et statusskema. No status form was found" in told
    assert "2017/Tryg cykling 2017 (kopi).docx Filen er gået i stykker." in told


def test_a_table_tells_the_states_of_each_initiative_and_year(programme: Path) -> None:
    rows = open_page(made(programme)).xpath("//table[@class='years']//tr")
    told = {words(row[0]): [words(cell) for cell in row[1:]] for row in rows}
    assert told["Indsats"] == ["2016", "2017", "2018"]
    assert told["Kaffe på bænken"][2] == "intet skema"
    assert told["Tryg cykling"][2].startswith("1 af 6 gennemført 3 planlagt · 1 udskudt · 1 aflyst 2018/Tryg cykling")
    assert told["Alle indsatser"][2].startswith("12 af 41 gennemført")


def test_the_parts_of_a_bar_stand_side_by_side_and_fill_it(programme: Path) -> None:
    bars = open_page(made(programme)).xpath("//*[@class='bar']")
    assert len(bars) > 20
    for bar in bars:
        end = 0.0
        for part in bar:
            assert float(part.get("x").rstrip("%")) == pytest.approx(end, abs=0.02)
            end = float(part.get("x").rstrip("%")) + float(part.get("width").rstrip("%"))
        assert end == pytest.approx(100, abs=0.02)


def test_each_year_has_an_axis_of_its_own(programme: Path) -> None:
    grids = open_page(made(programme)).xpath("//symbol")
    # The forms of each year name dates of that year and the next, up to its last quarter.
    assert {grid.get("id"): len(grid) for grid in grids} == {"grid-2016": 8, "grid-2017": 8, "grid-2018": 8}


def test_what_the_parser_was_unsure_of_is_told_with_its_place(programme: Path) -> None:
    tree = open_page(made(programme))
    doubts = words(tree.xpath("//section[@id='doubts']")[0])
    assert [words(row) for row in tree.xpath("//table[contains(@class, 'often')]/tbody/tr")] == [
        "advarsel En dato, som kalenderen ikke har 1 1",
        "oplysning Et afsnit er ikke udfyldt 30 22",
        "oplysning En dato uden år; året er skemaets 1 1",
    ]
    assert "31.2.2019" in doubts
    row = next(row for row in tree.xpath("//table[@id='items']/tbody/tr") if "Møde med brugergruppen" in words(row))
    assert "Læst med tvivl: en dato, som kalenderen ikke har" in words(row)


def test_the_page_is_the_same_whatever_the_workers_the_hash_seed_the_locale_and_the_time_zone(
    programme: Path, tmp_path: Path
) -> None:
    pages = set()
    for jobs, settings in (
        (1, {"PYTHONHASHSEED": "1", "TZ": "UTC"}),
        (2, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"}),
    ):
        target = programme.parent / f"jobs-{jobs}.html"
        command = [sys.executable, "-m", "statusparse", "overview", "arkiv", "-o", target.name, "--jobs", str(jobs)]
        done = subprocess.run(command, env=os.environ | settings, cwd=programme.parent, capture_output=True)
        assert done.returncode == 1
        pages.add(target.read_bytes())
        target.unlink()
    assert pages == {made(programme).read_bytes()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_policy_allows_the_two_things_of_the_page_itself_and_nothing_else(lang: str, programme: Path) -> None:
    tree = open_page(made(programme, lang))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (script,), (style,) = tree.xpath("//script"), tree.xpath("//style")
    hashes = [base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode() for element in (script, style)]
    assert policy.split("; ") == [
        "default-src 'none'",
        f"script-src 'sha256-{hashes[0]}'",
        f"style-src 'sha256-{hashes[1]}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert tree.xpath("//@style") == tree.xpath("//@src") == []
    before = tree.xpath("//meta[@http-equiv]/preceding-sibling::*")
    assert [element.tag for element in before] == ["meta"]


def test_nothing_of_a_form_or_of_a_name_becomes_markup(tmp_path: Path) -> None:
    for lang in LANGUAGES:
        tree = page_of(hostile_archive(tmp_path), tmp_path, lang)
        assert len(tree.xpath("//script")) == len(tree.xpath("//style")) == 1
        assert not tree.xpath("//iframe | //img | //object | //embed | //base | //link | //body//meta | //svg//script")
        names = {name for element in tree.iter("*") for name in element.attrib}
        assert not any(name.startswith("on") for name in names)
        for href in tree.xpath("//@href"):
            assert re.match(r"#|https?://|mailto:|[\w%./-]+$", href), href
        shown = words(tree)
        for bait in BAIT:
            assert " ".join(bait.split()) in shown


def test_a_link_of_a_form_stands_where_it_stood(tmp_path: Path) -> None:
    report = sp.new_report("Byen", year=2018, activities=[sp.item("Se www.tryg.dk og https://a.dk/ø.", status="-")])
    cell = page_of([sp.Outcome("a.txt", (report,))], tmp_path).xpath("//table[@id='items']/tbody/tr/td[1]")[0]
    assert cell.text_content().strip().startswith("Se www.tryg.dk og https://a.dk/ø.")
    assert [(link.text, link.get("href"), link.get("rel")) for link in cell.xpath("a")] == [
        ("www.tryg.dk", "http://www.tryg.dk", "noreferrer"),
        ("https://a.dk/ø", "https://a.dk/%C3%B8", "noreferrer"),
    ]


def test_a_form_of_dots_in_the_place_of_a_name_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "dots.txt").write_text("Indsats: …\nAktiviteter\tStatus\nLamper\tPlanlagt\n", encoding="utf-8")
    page = page_of([sp.Outcome("dots.txt", (sp.parse(tmp_path / "dots.txt"),))], tmp_path)
    assert words(page.xpath("//*[@id='plans']//li")[0]) == "Uden navn dots.txt"
    assert "…" not in words(page.xpath("//table[@id='items']/tbody")[0])


def test_the_head_counts_no_form_twice_and_no_blank(tmp_path: Path) -> None:
    # One form in three formats (23 items), one with two items, one that names no initiative, and the blanks.
    forms = [
        "Indsats: Byen 2018\nAktiviteter\tStatus\na\tPlanlagt\nb\tPlanlagt\n",
        "Aktiviteter\tStatus\nErfaringer\nc\n",
    ]
    for number, form in enumerate(forms):
        (tmp_path / f"{number}.txt").write_text(form, encoding="utf-8")
    inputs: list[str | Path] = [
        "samples/et-trygt-natteliv-2017*",
        "samples/blanks",
        *(tmp_path / f"{number}.txt" for number in (0, 1)),
    ]
    found = words(page_of(list(sp.parse_many(inputs)), tmp_path))
    assert "3 skemaer · 3 indsatser · 26 punkter" in found


def test_a_page_of_failures_alone_and_of_nothing_is_a_page(tmp_path: Path) -> None:
    tree = page_of([sp.Outcome("a.txt", error=FileNotFoundError(2, "No such file or directory", "a.txt"))], tmp_path)
    assert "Filen findes ikke." in words(tree)
    assert "0 skemaer · 0 indsatser · 0 punkter" in words(page_of([], tmp_path))


def test_the_samples_make_a_page_in_both_languages(tmp_path: Path) -> None:
    outcomes = list(sp.parse_many(Path(__file__).parent.parent.parent / "samples"))
    assert "Et trygt natteliv" in words(page_of(outcomes, tmp_path))
    english = page_of(outcomes, tmp_path, "en")
    assert english.get("lang") == "en"
    assert "Dropped without a word" in words(english)
    assert english.xpath("//td[@lang='da']")


def keys(table: dict[str, object], prefix: str = "") -> dict[str, int]:
    """The keys of a table of words, and how many words each has."""
    found: dict[str, int] = {}
    for name, value in table.items():
        found |= keys(value, f"{prefix}{name}.") if isinstance(value, dict) else {
            prefix + name: len(value) if isinstance(value, list) else 0
        }  # fmt: skip
    return found


def test_the_languages_have_the_same_words_and_each_is_used() -> None:
    danish, english = (load_language(code).words for code in LANGUAGES)
    assert keys(danish) == keys(english)
    code = TEMPLATES + "".join(path.read_text(encoding="utf-8") for path in ASSETS.glob("*.py"))
    by_name = ("states.", "sections.", "verdicts.", "errors.", "codes.", "severities.")
    for key in keys(danish):
        if not key.startswith(by_name):
            assert re.search(rf"\b{key.split('.')[1]}\b", code), key


def test_the_marks_in_the_words_are_the_same_in_both_languages() -> None:
    def marks(value: object) -> list[set[str]]:
        return [set(re.findall(r"\{(\w+)\}", one)) for one in (value if isinstance(value, list) else [value])]

    danish, english = (load_language(code).words for code in LANGUAGES)
    for group in danish:
        for name, value in danish[group].items():
            if group != "dates":  # a date is put together otherwise in each
                assert marks(value) == marks(english[group][name]), (group, name)


def test_every_diagnostic_and_every_error_has_its_words() -> None:
    for code in LANGUAGES:
        language = load_language(code).words
        assert set(language["codes"]) == set(CODES)
        ours = {name for name in sp.__all__ if isinstance(getattr(sp, name), type) and issubclass(getattr(sp, name), sp.StatusParseError)}  # fmt: skip
        assert ours <= set(language["errors"])
    assert Failure.__struct_fields__ == ("source", "kind", "message")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_words_and_marks_stand_out_from_the_paper_as_wcag_wants_it(theme: int) -> None:
    style = (ASSETS / "assets" / "page.css").read_text(encoding="utf-8")
    colours = {
        name: pair.split(", ")[theme] for name, pair in re.findall(r"--(\w+): light-dark\((#.{6}, #.{6})\)", style)
    }
    assert len(colours) > 15
    for paper in ("paper", "sheet"):
        for name in ("ink", "quiet", "link", "alarm"):
            assert contrast(colours[name], colours[paper]) >= 4.5, name
        for name in sp.report.State.__args__:  # type: ignore[attr-defined]
            assert contrast(colours[name], colours[paper]) >= 3, name
        assert contrast(colours["firm"], colours[paper]) >= 3
