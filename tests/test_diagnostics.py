"""Every diagnostic code is met by an input that deserves it, and `check` shows it to a person."""

from __future__ import annotations

from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main
from statusparse.diagnostics import CODES
from tests.readers.docx_builder import document, paragraph, row, run, table

HEAD = "Indsats: Byen 2018\n"
ROWS = "Aktiviteter|Status\nMøde|Afholdt\n"


def text(body: str, encoding: str = "utf-8") -> bytes:
    """A form as tab-separated text; the tabs are written as |."""
    return body.replace("|", "\t").encode(encoding)


def page(cell: str, status: str = "Afholdt") -> bytes:
    """A form as HTML with one activity."""
    return (
        f'<meta charset="utf-8"><p>Indsats: Byen 2018</p><table><tr><td>Aktiviteter<td>Status<tr><td>{cell}<td>{status}</table>'
    ).encode()


def word(cell: str) -> bytes:
    """A form as .docx with one activity, given as the XML of its paragraph."""
    form = table(row("Aktiviteter", "Status"), row("CELL", "Afholdt"))
    return document(paragraph(run("Indsats: Byen 2018")), form.replace(paragraph(run("CELL")), cell)).data()


def broken_word() -> bytes:
    """A form as .docx whose footnotes are no XML."""
    package = document(
        paragraph(run("Indsats: Byen 2018")), table(row("Aktiviteter", "Status"), row("Møde", "Afholdt"))
    )
    package.add("footnotes", "footnotes.xml", b"<w:footnotes")
    return package.data()


PLACEHOLDER = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Skriv her</w:t></w:r></w:p></w:sdtContent></w:sdt>"

#: For each code, an input that has it.
INPUTS: dict[str, bytes] = {
    "section-missing": text(HEAD + ROWS),
    "section-empty": text(HEAD + ROWS + "Formidling|Status\n"),
    "section-repeated": text(HEAD + ROWS + "Formidling|Status\nFolder|Trykt\n" + ROWS),
    "section-unknown": text(HEAD + ROWS + "Økonomi|Status\nPenge|Brugt\n"),
    "heading-fuzzy": text(HEAD + "Aktivteter|Status\nMøde|Afholdt\n"),
    "heading-repeated": text(HEAD + ROWS + "Aktiviteter|Status\nFest|Planlagt\n"),
    "column-dropped": text(HEAD + "|Aktiviteter|Status\n1|Møde|Afholdt\n2|Fest|Planlagt\n"),
    "row-split": page("<ul><li>Møde<li>Fest</ul>", "<ul><li>Afholdt<li>Planlagt</ul>"),
    "placeholder-dropped": word(PLACEHOLDER),
    "title-missing": text(HEAD + ROWS),
    "initiative-missing": text('Status "Tryg by"\n' + ROWS),
    "period-missing": text("Indsats: Byen\n" + ROWS),
    "status-unknown": text(HEAD + "Aktiviteter|Status\nMøde|Se ovenfor\n"),
    "date-impossible": text(HEAD + "Aktiviteter|Status\nMøde|Afholdt 31.02.2018\n"),
    "date-contradiction": text(HEAD + "Aktiviteter|Status\nMøde|Afholdt mandag den 2. maj 2018\n"),
    "year-inferred": text(HEAD + "Aktiviteter|Status\nMøde|Afholdt 2. maj\n"),
    "text-unplaced": text("Kære alle|\n" + HEAD + ROWS),
    "text-hidden": word(paragraph(run("Møde", "<w:vanish/>"))),
    "text-too-long": text(HEAD + ROWS + "Statusbeskrivelse\n" + "Det går godt. " * 150),
    "text-replaced": text(HEAD + "Aktiviteter|Status\nMø\x01de med de frivillige i byens klubber og foreninger|Afholdt\n"),
    "columns-guessed": (HEAD + "| Aktiviteter | Status |\n| --- | --- |\n| Møde | Afholdt |\n").encode(),
    "encoding-guessed": text(HEAD + "Aktiviteter|Status\nMøde på Åen|Afholdt\n", "cp1252"),
    "encoding-repaired": text(HEAD + "Aktiviteter|Status\nMÃ¸de|Afholdt\n"),
    "html-malformed": page("<i>" * 2000 + "Møde"),
    "link-dropped": page('<a href="javascript:alert(1)">Møde</a>'),
    "part-unreadable": broken_word(),
}  # fmt: skip


def test_every_code_has_an_input() -> None:
    assert sorted(INPUTS) == sorted(set(CODES) - {"place-missing"})  # that one comes of filling a form


@pytest.mark.parametrize("code", INPUTS)
def test_check_shows_the_code(code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "form"
    path.write_bytes(INPUTS[code])
    assert main(["check", str(path)]) == 0
    shown = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert any(code in words and CODES[code][0] in words for words in shown)


@pytest.mark.parametrize("code", INPUTS)
def test_a_form_without_the_fault_is_not_blamed(code: str) -> None:
    faultless = text(
        'Status "Tryg Aalborg – en mere tryg kommune"\nIndsats: "Byen" 2018\nAktiviteter|Status\nMøde|Afholdt 2. maj 2018\n'
        "Formidling|Status\nFolder|Trykt\nMåling/metode|Status\nSurvey|Planlagt\nResultater/delmål i 2018\nRo\n"
        "Erfaringer – udveksling\nTal sammen\nStatusbeskrivelse\nDet går godt.\n"
    )
    assert code not in [found.code for found in sp.parse(faultless).diagnostics]
