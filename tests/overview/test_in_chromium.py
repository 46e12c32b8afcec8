"""The page in Debian's Chromium: used with mouse and keyboard, printed, without script, judged by axe-core."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

import statusparse as sp
from tests.overview.pages import BAIT, hostile_archive
from tests.overview.programme import make_programme
from tests.tools import require

ARGUMENTS = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"]
LAPTOP, PHONE = {"width": 1366, "height": 768}, {"width": 390, "height": 844}
ROWS = "#items tbody tr:not([hidden])"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programme, its page in both languages, a page of a few forms in both, and a hostile page."""
    folder = tmp_path_factory.mktemp("pages")
    make_programme(folder / "arkiv")
    outcomes = list(sp.parse_many(folder / "arkiv"))
    for lang in ("da", "en"):
        sp.write_overview(outcomes, folder / f"{lang}.html", lang=lang)
        few = [one for one in outcomes if one.error or any(name in one.input for name in ("Lys", "Kaffe"))]
        sp.write_overview(few, folder / f"few-{lang}.html", lang=lang)
    sp.write_overview(hostile_archive(folder), folder / "hostile.html")
    return folder


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    require("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield browser
        browser.close()


class Opened:
    """A page in a window of its own, and what it said and asked for."""

    def __init__(self, chromium: Any, file: Path, **settings: Any) -> None:
        self.context = chromium.new_context(**{"viewport": LAPTOP} | settings)
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())

    def texts(self, selector: str = ROWS) -> list[str]:
        """The texts of elements."""
        found: list[str] = self.page.eval_on_selector_all(selector, "all => all.map(one => one.textContent.trim())")
        return found

    def settle(self) -> None:
        """Wait until what was asked of the page is done: it filters with the next frame, or when nothing else waits."""
        self.page.evaluate(
            "new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done))))"
        )

    def shown(self) -> str:
        """What the list says of how many rows it shows."""
        self.settle()
        return str(self.page.text_content("#shown"))


@pytest.fixture
def opened(chromium: Any, folder: Path, request: pytest.FixtureRequest) -> Iterator[Opened]:
    """The Danish page; it must have said nothing and asked for nothing but itself."""
    window = Opened(chromium, folder / "da.html", **getattr(request, "param", {}))
    yield window
    assert window.said == []
    assert {url for url in window.requests if not url.endswith(".html")} == set()
    window.context.close()


def test_words_are_searched_for_in_any_case_and_all_must_be_there(opened: Opened) -> None:
    assert opened.shown() == "161 punkter vises"
    opened.page.fill("[type=search]", "GÅRDFEST vejgaard")
    assert opened.shown() == "3 punkter vises"
    assert all("Gårdfest i Vejgaard" in text for text in opened.texts())
    opened.page.fill("[type=search]", "gårdfest 27.8")
    assert opened.shown() == "1 punkt vises"
    opened.page.fill("[type=search]", "gårdfest nowhere")
    assert opened.shown() == "0 punkter vises"
    assert opened.page.is_visible("#nothing")
    opened.page.click("[type=reset]")
    assert opened.shown() == "161 punkter vises"
    assert opened.page.is_hidden("#nothing")


def test_filters_hold_together(opened: Opened) -> None:
    opened.page.select_option("[name=year]", "2018")
    opened.page.select_option("[name=state]", "cancelled")
    assert opened.shown() == "1 punkt vises"
    assert "Cykelværksted i Gug" in opened.texts()[0]
    opened.page.select_option("[name=state]", "")
    opened.page.select_option("[name=initiative]", label="Naboskab")
    opened.page.select_option("[name=section]", "activities")
    assert opened.shown() == "4 punkter vises"


def test_the_list_is_sorted_and_what_has_no_date_comes_last(opened: Opened) -> None:
    days = f"[...document.querySelectorAll('{ROWS}')].map(row => row.dataset.d || '')"
    before = opened.texts()
    button, heading = "button[data-sort=date]", opened.page.locator("th.c-date")
    opened.page.click(button)
    found = opened.page.evaluate(days)
    dated = [day for day in found if day]
    assert found == sorted(dated) + [""] * (len(found) - len(dated))
    assert heading.get_attribute("aria-sort") == "ascending"
    opened.page.click(button)
    assert opened.page.evaluate(days)[: len(dated)] == sorted(dated, reverse=True)
    assert heading.get_attribute("aria-sort") == "descending"
    opened.page.click(button)
    assert opened.texts() == before
    assert heading.get_attribute("aria-sort") is None
    opened.page.click("button[data-sort=text]")
    assert opened.texts()[0].startswith("Artikel")


def test_a_card_leads_to_what_of_the_list_it_is_about(opened: Opened) -> None:
    opened.page.click(".card.done .all a")
    assert opened.shown() == "12 punkter vises"
    opened.page.click(".card.next .all a")
    assert opened.shown() == "17 punkter vises"
    assert opened.page.locator("th.c-date").get_attribute("aria-sort") == "ascending"


def test_a_link_leads_to_its_row_even_where_the_row_was_filtered_out(opened: Opened) -> None:
    opened.page.fill("[type=search]", "nowhere")
    assert opened.shown() == "0 punkter vises"
    opened.page.click("text=Kampagne mod knust glas >> nth=0")
    opened.settle()
    row = opened.page.locator("#items tr:target")
    assert row.is_visible()
    box = row.bounding_box()
    assert box is not None
    assert 0 < box["y"] < LAPTOP["height"]


@pytest.mark.parametrize("opened", [{"viewport": {"width": 800, "height": 300}}], indirect=True)
def test_a_link_to_a_source_opens_the_file_at_its_place(opened: Opened, folder: Path) -> None:
    opened.page.fill("[type=search]", "gårdfest 27.8.2016")
    opened.shown()
    opened.page.click(f"{ROWS} td:last-child a")
    opened.page.wait_for_load_state()
    path = Path(unquote(urlsplit(opened.page.url).path))
    assert path == folder / "arkiv" / "2016" / "Naboskab 2016.html"
    place = opened.page.get_by_text("Gårdfest i Vejgaard")
    place.wait_for()
    opened.page.wait_for_function("scrollY > 0")
    box = place.bounding_box()
    assert box is not None
    assert 0 < box["y"] < 300


def test_all_can_be_done_from_the_keyboard(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#content'")
    page.focus("#plans details:not([open]) > summary >> nth=0")
    page.keyboard.press("Enter")
    assert page.locator("#plans details details[open]").count() == 2
    page.focus("[type=search]")
    page.keyboard.type("gårdfest")
    assert opened.shown() == "3 punkter vises"
    page.focus("button[data-sort=initiative]")
    page.keyboard.press("Space")
    assert page.locator("th.c-initiative").get_attribute("aria-sort") == "ascending"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.focus("#theme")
    page.keyboard.press("Enter")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


@pytest.mark.parametrize("opened", [{"color_scheme": "dark"}], indirect=True)
def test_the_page_is_dark_where_the_system_is_and_light_on_request(opened: Opened) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    assert opened.page.evaluate(ground) == "rgb(21, 24, 27)"
    opened.page.click("#theme")
    assert opened.page.evaluate(ground) == "rgb(250, 249, 246)"
    opened.page.reload()
    assert opened.page.evaluate(ground) == "rgb(250, 249, 246)"


@pytest.mark.parametrize("opened", [{"viewport": PHONE}], indirect=True)
def test_nothing_sticks_out_of_a_phone(opened: Opened) -> None:
    assert opened.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("opened", [{"java_script_enabled": False, "color_scheme": "dark"}], indirect=True)
def test_without_script_all_can_be_read(opened: Opened) -> None:
    page = opened.page
    assert page.locator("#items tbody tr").count() == 161
    assert page.locator("#items tbody tr >> visible=true").count() == 161
    assert page.is_hidden("#filter")
    assert page.is_hidden("#items button >> nth=0")
    assert page.is_visible("text=kræver, at browseren må køre script")
    page.click("#plans details:not([open]) > summary >> nth=0")
    assert page.is_visible("text=Flyttet fra 5.2.2018 til 5.2.2019 >> nth=0")


def test_the_printed_page_has_all_that_the_page_has(opened: Opened, tmp_path: Path) -> None:
    require("pdftotext")
    opened.page.emulate_media(media="print")
    assert opened.page.is_hidden("nav")
    assert opened.page.is_hidden("#filter")
    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    opened.page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    done = subprocess.run(["pdftotext", "-raw", tmp_path / "page.pdf", "-"], capture_output=True, check=True)
    printed = "".join(done.stdout.decode().split())
    texts = opened.texts("#items tbody td:first-child, #times .lanes a, #plans td, .doubts small[lang]")
    missing = [text for text in texts if "".join(text.split()[:3]) not in printed]
    assert missing == []
    assert len(texts) > 400
    sizes = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, check=True).stdout.decode()
    assert "(A4)" in sizes


def test_hostile_forms_and_names_run_nothing_hide_nothing_and_fetch_nothing(chromium: Any, folder: Path) -> None:
    window = Opened(chromium, folder / "hostile.html")
    page = window.page
    for summary in page.locator("summary").all():
        if summary.evaluate("one => !one.parentElement.open"):
            summary.evaluate("one => one.click()")
    page.eval_on_selector_all("body *", "all => all.forEach(one => one.dispatchEvent(new Event('mouseover')))")
    window.page.fill("[type=search]", "<script>")
    page.wait_for_timeout(200)
    assert page.title() not in ("hit", "1")
    assert window.said == []
    assert [urlsplit(url).path for url in window.requests] == [(folder / "hostile.html").as_posix()]
    shown = " ".join(str(page.text_content("body")).split())
    assert all(" ".join(bait.split()) in shown for bait in BAIT)
    assert page.is_visible("h1")
    window.context.close()


@pytest.mark.parametrize(
    ("lang", "scheme", "size"),
    [("da", "light", LAPTOP), ("da", "dark", PHONE), ("en", "dark", LAPTOP), ("en", "light", PHONE)],
    ids=["da-light-laptop", "da-dark-phone", "en-dark-laptop", "en-light-phone"],
)
def test_axe_finds_nothing(size: dict[str, int], scheme: str, lang: str, chromium: Any, folder: Path) -> None:
    axe = (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    window = Opened(chromium, folder / f"few-{lang}.html", viewport=size, color_scheme=scheme)
    window.page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true })")
    # What is off the screen is not rendered, and so not judged.
    window.page.eval_on_selector_all("tr, li", "all => all.forEach(one => { one.style.contentVisibility = 'visible' })")
    window.page.evaluate(axe)
    found = window.page.evaluate("axe.run()")
    told = [
        (one["id"], one["impact"], node["target"], node["failureSummary"])
        for one in found["violations"]
        for node in one["nodes"]
    ]
    assert told == []
    assert {"color-contrast", "label", "page-has-heading-one", "td-headers-attr"} <= {
        one["id"] for one in found["passes"]
    }
    window.context.close()


def test_five_thousand_items_are_quick_to_open_and_to_filter(chromium: Any, tmp_path: Path) -> None:
    states = ("Gennemført {}/3", "Planlagt {}/4", "Løbende", "Udskudt til maj 2019")
    forms = [
        sp.new_report(
            f"Indsats {number}",
            year=2018,
            activities=[sp.item(f"Møde m{row} om sagen", status=states[row % 4].format(1 + row % 28)) for row in range(100)],
        )
        for number in range(50)
    ]  # fmt: skip
    sp.write_overview([sp.Outcome(f"{at}.docx", (form,)) for at, form in enumerate(forms)], tmp_path / "big.html")
    window = Opened(chromium, tmp_path / "big.html")
    loaded = window.page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    filtered = window.page.evaluate(
        """async () => {
            const input = document.querySelector("[type=search]"), begun = performance.now();
            input.value = "møde m77";
            input.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return performance.now() - begun;
        }"""
    )
    assert window.shown() == "50 punkter vises"
    # Some ten times what they take on an idle machine.
    assert loaded < 10_000
    assert filtered < 2_000
    print(f"loaded in {loaded:.0f} ms, filtered in {filtered:.0f} ms")
    window.context.close()
