"""Makes the seeds, from the samples, the annotated examples and the plain form. `python -m tests.fuzz.make_corpus`"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import statusparse as sp
from tests.fuzz.bundles import bundle
from tests.readers import html_builder
from tests.readers.docx_builder import FORM, form
from tests.readers.docx_mutators import MUTATORS
from tests.readers.html_mutators import MUTATORS as PAGES

ROOT = Path(__file__).parent.parent.parent
CORPUS = Path(__file__).parent / "corpus"
#: Bytes of a seed made of a Word form.
LONGEST = 6_000
#: The plain form, shortened.
SHORT = (FORM[0], FORM[1], [(headings, guidance, items[:1]) for headings, guidance, items in (FORM[2][0], FORM[2][-1])])


def word_forms() -> Iterator[bytes]:
    """Word forms that stand in Word in many ways, and a real one."""
    for seed in range(40):
        chance = random.Random(seed)
        package = form(SHORT)
        chosen: list[str] = []
        for name in chance.sample(list(MUTATORS), len(MUTATORS)):
            one = MUTATORS[name]
            if not one.early and not one.alone and all(one.fits(MUTATORS[other]) for other in chosen):
                chosen.append(name)
        for name in chosen[: 1 + seed % 6]:
            MUTATORS[name].act(package)
        if package.main == "word/document.xml" and package.encoding == "UTF-8":
            text = bundle(package.data())
            if len(text) < LONGEST:
                yield text


def html_forms() -> Iterator[bytes]:
    """Pages that programs have written."""
    page = html_builder.page(html_builder.table(html_builder.ROWS[:5]))
    for mutate in PAGES.values():
        yield mutate(page).encode()
    yield (ROOT / "samples" / "en-meningsfuld-hverdag-2018-1-halvaar.html").read_bytes()


def text_forms() -> Iterator[bytes]:
    """The samples, and a text in each encoding that is told from its bytes."""
    for path in sorted((ROOT / "samples").glob("*.txt")):
        yield path.read_bytes()
    short = html_builder.plain_text(html_builder.ROWS[:4])
    for encoding in ("utf-8-sig", "utf-16", "utf-32", "cp1252", "cp865", "mac_roman"):
        yield short.encode(encoding, "replace")
    yield b'Indsats: "A" 2017\r\nAktiviteter;Status\r\n"a ""b""\nc";Afholdt\r\n'
    yield "| Aktiviteter | Status |\n|---|---|\n| Møde | Afholdt |\n".encode()


def json_reports() -> Iterator[bytes]:
    """Reports of the samples, one of them short."""
    for name in ("formidling-2019.txt", "tryghedsvandringer-2016.docx"):
        yield sp.to_json(sp.parse(ROOT / "samples" / name))
    yield sp.to_json(sp.new_report("Tryg cykling", year=2018, activities=[sp.item("Tur", status="Afholdt 3/5")]))


def examples(name: str) -> Iterator[bytes]:
    """Every third annotated example; the byte before it chooses year and day."""
    lines = (ROOT / "tests" / "data" / name).read_text("utf-8").splitlines()[::3]
    for number, line in enumerate(lines):
        yield b"%c" % (48 + number % 32) + json.loads(line)["text"].encode()


def main() -> None:
    """Writes the seeds anew."""
    made = {
        "text_forms": text_forms(),
        "word_forms": word_forms(),
        "html_forms": html_forms(),
        "dates": examples("danish_dates.jsonl"),
        "statuses": examples("status_phrases.jsonl"),
        "json_reports": json_reports(),
    }
    shutil.rmtree(CORPUS, ignore_errors=True)
    for name, seeds in made.items():
        folder = CORPUS / name
        folder.mkdir(parents=True)
        for number, seed in enumerate(seeds):
            (folder / f"{number:03}").write_bytes(seed)


if __name__ == "__main__":
    main()
