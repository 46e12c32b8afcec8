"""A blank form teaches its description: headings, guidance and columns, however the blank is laid out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main
from statusparse.forms import Form, FormColumn, FormSection, Initiative, Title
from statusparse.forms.keys import key
from statusparse.forms.toml import to_toml
from statusparse.learning import learn_form, left_over, own_guidance
from statusparse.tables.rows import sections_of
from tests.comparing import essence
from tests.readers.docx_builder import cell, document, paragraph, row, run, table

SAMPLES = Path(__file__).parent.parent / "samples"


def told(form: Form) -> list[tuple[str, str, bool]]:
    """Heading, field and status column of each section."""
    return [(section.headings[0], section.fills, section.status) for section in form.sections]


# The blanks of the built-in forms.


@pytest.mark.parametrize("format", ["txt", "html", "docx"])
@pytest.mark.parametrize("name", ["tryg-aalborg", "handleplan"])
def test_the_blank_of_a_built_in_form_teaches_what_that_form_prints(name: str, format: str) -> None:
    built_in = sp.load_form(name)
    blank = sp.render(sp.new_report("", form=name), format)
    form = learn_form(blank, "ours")
    assert told(form) == [(section.name, section.fills, section.status) for section in built_in.sections]
    assert [section.guidance[:1] or ("",) for section in built_in.sections] == [
        section.guidance[:1] for section in form.sections
    ]
    assert all(
        set(known.guidance) <= set(ours.guidance) for known, ours in zip(built_in.sections, form.sections, strict=True)
    )
    assert [section.columns for section in form.sections] == [section.columns for section in built_in.sections]
    assert left_over(blank, form) == []
    assert own_guidance(form) == []


@pytest.mark.parametrize("sample", ["et-trygt-natteliv-2017", "tryghedsvandringer-2016", "formidling-2019"])
def test_a_filled_form_reads_the_same_with_the_form_that_its_blank_teaches(sample: str) -> None:
    path = next(path for path in sorted(SAMPLES.glob("*.*")) if path.stem == sample)
    blank = sp.render(sp.new_report("", programme="Tryg Aalborg – en mere tryg kommune"), "docx")
    ours = essence(sp.parse(path, form=learn_form(blank, "tryg-aalborg")))
    assert ours == essence(sp.parse(path))


SAMPLE_FORMS = sorted(path for path in SAMPLES.iterdir() if path.is_file())
SAMPLE_BLANKS = sorted((SAMPLES / "blanks").glob("*.docx"))


@pytest.mark.parametrize("blank", SAMPLE_BLANKS, ids=lambda path: path.stem)
@pytest.mark.parametrize("filled", SAMPLE_FORMS, ids=lambda path: path.name)
def test_each_blank_of_the_programme_teaches_to_read_its_filled_forms(filled: Path, blank: Path) -> None:
    """A blank that prints no guidance, or other, teaches to read the forms that print it."""
    assert essence(sp.parse(filled, form=learn_form(blank, "tryg-aalborg"))) == essence(sp.parse(filled))


def test_a_blank_without_guidance_teaches_that_of_the_built_in_form_and_prints_none() -> None:
    form = learn_form(b"Indsats:\nAktiviteter\tStatus\n\t\nResultater\n\t\n", "ours")
    activities, results = form.sections
    known = sp.load_form("tryg-aalborg")
    assert activities.guidance == ("", *known.sections[0].guidance)
    assert results.guidance == ("", *known.sections[3].guidance)
    assert form.column("status").guidance == ("", *known.column("status").guidance)
    assert own_guidance(form) == []
    printed = sp.new_report("Byen", year=2018, form=form)
    assert [(layout.guidance, layout.status_guidance) for layout in printed.form.sections] == [("", ""), ("", "")]
    for format in ("txt", "html", "docx"):
        assert essence(sp.parse(sp.render(printed, format, form=form), form=form)) == essence(printed)


def test_guidance_in_words_of_the_blanks_own_comes_first() -> None:
    blank = b"Indsats:\nAktiviteter\tStatus\nHer skriver I hvad I har lavet\tHvor langt er I?\n\t\n"
    form = learn_form(blank, "ours")
    assert form.sections[0].guidance[0] == "Her skriver I hvad I har lavet"
    assert form.column("status").guidance[0] == "Hvor langt er I?"
    assert own_guidance(form) == [
        ("Aktiviteter", ("Her skriver I hvad I har lavet",)),
        ("Status", ("Hvor langt er I?",)),
    ]
    assert sp.new_report("Byen", form=form).form.sections[0].status_guidance == "Hvor langt er I?"


def test_an_empty_cell_is_no_guidance_where_a_form_prints_none() -> None:
    form = learn_form(b"Indsats:\nAktiviteter\tStatus\n\t\n", "ours")
    report = sp.parse(
        "Indsats: Lys 2018\nAktiviteter\tStatus\nBorgermøde om nye lamper i parken\t\n".encode(), form=form
    )
    assert [item.text for item in report.activities] == ["Borgermøde om nye lamper i parken"]


# Blanks that nobody wrote for the built-in forms.


def paragraphs_and_tables() -> bytes:
    """A Word blank: headings as bold paragraphs, a table below each, and one running text."""

    def bold(text: str) -> str:
        return paragraph(run(text, "<w:b/>"))

    return document(
        paragraph(run("Årsrapport for “Sund By”")),
        paragraph(run("Projektnavn: ________ ")),
        paragraph(run("Udfyldt af: ")),
        bold("Indsatsens gøremål"),
        table(row("Gøremål", "Fremdrift"), row("", ""), row("", "")),
        bold("Økonomi"),
        table(
            row("Post", "Ansvarlig", "Beløb"),
            row("Skriv beløb i hele kroner", "", ""),
            row("", "", ""),
            columns=3,
        ),
        bold("Statusbeskrivelse"),
        paragraph(run("Højst en halv side.")),
        paragraph(""),
    ).data()


def one_table_with_shaded_headings() -> bytes:
    """An HTML blank: one table, headings as header cells, an empty row below each."""
    return """<h1>Statusoversigt</h1><table>
    <tr><td colspan=3>Indsats: «  »</td></tr>
    <tr><th>Nr.</th><th>Delmål</th><th>Hvor langt er I?</th></tr><tr><td></td><td></td><td></td></tr>
    <tr><th></th><th>Samarbejde</th><th>Status</th></tr>
    <tr><td></td><td>Hvem har I arbejdet sammen med?</td><td>(i gang/afsluttet)</td></tr>
    <tr><td></td><td></td><td></td></tr>
    <tr><th colspan=3>Erfaringer</th></tr><tr><td colspan=3></td></tr></table>""".encode()


def test_a_word_blank_with_headings_between_its_tables() -> None:
    form = learn_form(paragraphs_and_tables(), "sund-by")
    assert form.title.text == "Årsrapport for “{programme}”"
    assert form.title.programme == "Sund By"
    assert form.initiative.lead[0] == "Projektnavn"
    assert told(form) == [
        ("Indsatsens gøremål", "other", True),
        ("Økonomi", "other", False),
        ("Statusbeskrivelse", "description", False),
    ]
    assert form.sections[1].columns == ("Post", "Ansvarlig", "Beløb")
    assert form.sections[1].guidance == ("Skriv beløb i hele kroner",)
    assert form.sections[2].longest == 1800
    assert "Fremdrift" in form.column("status").headings
    assert left_over(paragraphs_and_tables(), form) == ["Udfyldt af:"]


def test_a_form_filled_in_on_such_a_blank_is_read_with_what_it_teaches() -> None:
    form = learn_form(paragraphs_and_tables(), "sund-by")
    filled = document(
        paragraph(run("Årsrapport for “Sund By”")),
        paragraph(run("Projektnavn: Gåtur 2019")),
        paragraph(run("Indsatsens gøremål")),
        table(row("Gøremål", "Fremdrift"), row("Ruter", "Afholdt 3/5"), row("Skilte", "Planlagt")),
        paragraph(run("Økonomi")),
        table(row("Post", "Ansvarlig", "Beløb"), row("Skilte", "Bo", "900 kr."), columns=3),
        paragraph(run("Statusbeskrivelse")),
        paragraph(run("Det går godt.")),
    ).data()
    report = sp.parse(filled, form=form)
    assert (report.programme, report.initiative, report.year) == ("Sund By", "Gåtur", 2019)
    goals, money = report.other
    assert [(item.text, item.status and item.status.state) for item in goals.items] == [
        ("Ruter", "completed"),
        ("Skilte", "planned"),
    ]
    assert [(item.text, item.owner, item.extra) for item in money.items] == [("Skilte", "Bo", {"Beløb": "900 kr."})]
    assert report.description.text == "Det går godt."
    assert report.unplaced == ()
    for format in ("txt", "html", "docx"):
        assert essence(sp.parse(sp.render(report, format, form=form), form=form)) == essence(report)


def test_an_html_blank_of_one_table() -> None:
    form = learn_form(one_table_with_shaded_headings(), "plan")
    assert told(form) == [
        ("Delmål", "results", True),
        ("Samarbejde", "other", True),
        ("Erfaringer", "experiences", False),
    ]
    assert form.sections[1].guidance == ("Hvem har I arbejdet sammen med?",)
    assert form.column("status").headings[:2] == ("Hvor langt er I?", "Status")
    assert "(i gang/afsluttet)" in form.column("status").guidance
    assert left_over(one_table_with_shaded_headings(), form) == []


def test_repeated_headings_and_nested_tables_teach_each_heading_once() -> None:
    inner = table(row("Aktiviteter", "Status"), row("", ""), row("Aktiviteter", "Status"), row("", ""))
    outer = table(f"<w:tr>{cell(inner + paragraph(''))}</w:tr>", columns=1)
    form = learn_form(document(paragraph(run("Indsats: ")), outer).data(), "x")
    assert told(form) == [("Aktiviteter", "activities", True)]


def test_the_year_in_a_heading_is_left_open() -> None:
    form = learn_form("Indsats:\nAktiviteter\tStatus\n\t\nResultater i 2017\n\t\nØkonomi 2017\tStatus\n".encode(), "x")
    assert [section.headings[0] for section in form.sections] == [
        "Aktiviteter",
        "Resultater i {year}",
        "Økonomi {year}",
    ]
    assert sp.new_report("A", year=2020, form=form).form.sections[1].heading == "Resultater i 2020"


def test_a_file_without_headings_is_told_so() -> None:
    with pytest.raises(sp.NotAStatusForm, match="Nothing in the blank form looks like a heading"):
        learn_form("Kære alle. Tak for mødet, det var hyggeligt.".encode(), "x")


# The description as a file.


@pytest.mark.parametrize("name", ["tryg-aalborg", "handleplan"])
def test_a_description_is_the_same_when_written_and_read_again(name: str, tmp_path: Path) -> None:
    form = sp.load_form(name)
    path = tmp_path / "form.toml"
    path.write_text(to_toml(form), encoding="utf-8")
    assert sp.load_form(path) == form


def test_the_description_is_documented_field_by_field() -> None:
    page = (SAMPLES.parent / "docs" / "form-description.md").read_text(encoding="utf-8")
    for record in (Form, Title, Initiative, FormColumn, FormSection):
        for name in record.__struct_fields__:
            assert f"`{name}`" in page or f"`[{name}]`" in page or f"`[[{name}]]`" in page, name


def test_any_text_can_stand_in_a_description(tmp_path: Path) -> None:
    built_in = sp.load_form("handleplan")
    odd = 'a"b\\c\n\t\x7f\x01æ’👍'
    form = Form(odd, built_in.title, built_in.initiative, built_in.columns, built_in.sections)
    path = tmp_path / "form.toml"
    path.write_text(to_toml(form), encoding="utf-8", newline="")
    assert sp.load_form(path) == form


def test_the_command_writes_the_file_and_says_what_to_look_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blank, out = tmp_path / "blank.docx", tmp_path / "our-form.toml"
    blank.write_bytes(paragraphs_and_tables())
    assert main(["learn", str(blank), "-o", str(out)]) == 0
    form = sp.load_form(out)
    assert form.name == "blank"
    said = capsys.readouterr().err
    assert "The section “Økonomi” fills `other`" in said
    assert "“Udfyldt af:” has no place in the form" in said


def plain_words() -> bytes:
    """A blank whose columns are headed as nobody heads them, but one."""
    return document(
        paragraph(run("Indsats: ")),
        table(
            row("Aktiviteter", "Hvordan går det", "Hvem gør det", "Hvornår er det færdigt", "Bemærkninger"),
            row("", "", "", "", ""),
            columns=5,
        ),
    ).data()


def test_the_command_names_each_column_whose_role_it_does_not_know_and_what_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blank, out = tmp_path / "blank.docx", tmp_path / "our-form.toml"
    blank.write_bytes(plain_words())
    assert main(["learn", str(blank), "-o", str(out)]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert "The section “Aktiviteter” fills `other`" in lines[0]
    said = [line for line in lines if "The column" in line]
    assert [line.split("“")[1].split("”")[0] for line in said] == [
        "Hvordan går det",
        "Hvem gør det",
        "Hvornår er det færdigt",
    ]
    assert all("of the section “Aktiviteter”" in line and "`status = true`" in line for line in said)

    # What is said is done.
    text = out.read_text(encoding="utf-8")
    for role, heading in (("status", "Hvordan går det"), ("owner", "Hvem gør det"), ("due", "Hvornår er det færdigt")):
        text = text.replace(f'"{heading}", ', "", 1)
        text = text.replace(f'role = "{role}"\nheadings = [', f'role = "{role}"\nheadings = ["{heading}", ')
    text = text.replace('fills = "other"', 'fills = "activities"').replace("status = false", "status = true")
    out.write_text(text, encoding="utf-8")
    filled = document(
        paragraph(run("Indsats: Byen 2017")),
        table(
            row("Aktiviteter", "Hvordan går det", "Hvem gør det", "Hvornår er det færdigt", "Bemærkninger"),
            row("Møde", "I gang", "Bo", "1/6", "Kaffe"),
            columns=5,
        ),
    ).data()
    (found,) = sp.parse(filled, form=out).activities
    assert found.status is not None
    assert found.due is not None
    assert (found.text, found.status.state, found.owner, found.due.edtf) == ("Møde", "in_progress", "Bo", "2017-06-01")
    assert found.extra == {"Bemærkninger": "Kaffe"}


def test_the_command_replaces_a_file_only_when_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blank, out = tmp_path / "blank.docx", tmp_path / "our-form.toml"
    blank.write_bytes(paragraphs_and_tables())
    out.write_text("mended by hand", encoding="utf-8")
    assert main(["learn", str(blank), "-o", str(out)]) == 1
    assert "our-form.toml: Someone may have mended the file of this name" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "mended by hand"
    assert main(["learn", str(blank), "-o", str(out), "--overwrite"]) == 0
    assert sp.load_form(out).name == "blank"


def test_the_command_writes_to_standard_output(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    blank = tmp_path / "blank.html"
    blank.write_bytes(one_table_with_shaded_headings())
    assert main(["learn", str(blank), "--name", "plan"]) == 0
    assert b'name = "plan"' in capfdbinary.readouterr().out


def test_a_blank_that_cannot_be_read_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.docx"
    empty.write_bytes(b"")
    assert main(["learn", str(empty)]) == 1
    assert main(["learn", str(tmp_path / "none.docx")]) == 1
    said = capsys.readouterr().err
    assert "The file is empty" in said
    assert "none.docx: No such file or directory" in said


@pytest.mark.parametrize("blank", sorted((SAMPLES / "blanks").glob("*.docx")), ids=lambda path: path.stem)
def test_a_designers_blank_teaches_the_fields_of_the_report(blank: Path) -> None:
    assert [section.fills for section in learn_form(blank).sections] == [
        section.fills for section in sp.load_form("tryg-aalborg").sections
    ]


def test_a_form_that_is_filled_in_is_no_blank() -> None:
    with pytest.raises(sp.NotAStatusForm, match="Below “Aktiviteter” stand"):
        learn_form(SAMPLES / "et-trygt-natteliv-2017.docx")


def test_what_a_form_of_few_answers_taught_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled = tmp_path / "filled.txt"
    filled.write_text(
        "Projekt: Lys 2018\nOpgaver\tStatus\nNye lamper\tUdskudt til maj\nFest\tAfholdt\n", encoding="utf-8"
    )
    assert main(["learn", str(filled), "-o", str(tmp_path / "f.toml")]) == 0
    opgaver, status, initiative = capsys.readouterr().err.splitlines()
    assert "Below “Opgaver” was learnt as guidance" in opgaver
    assert "“Nye lamper”, “Fest”; if these are answers, the form is filled in" in opgaver
    assert "Below “Status”" in status
    assert "“Udskudt til maj”, “Afholdt”" in status
    assert "No line for the name of the initiative was found." in initiative


# A heading that stands alone above a table of one column.


def in_word(pairs: dict[str, str], answer: str = "") -> bytes:
    blocks = [paragraph(run('Status "Sund By"')), paragraph(run("Indsats: Lys 2018" if answer else "Indsats: "))]
    for heading, column in pairs.items():
        blocks += [paragraph(run(heading, "<w:b/>")), table(row(column), row(answer), row(""), columns=1)]
    return document(*blocks).data()


def in_html(pairs: dict[str, str], answer: str = "") -> bytes:
    told = "".join(
        f"<h2>{heading}</h2><table><tr><td>{column}</td></tr><tr><td>{answer}</td></tr><tr><td></td></tr></table>"
        for heading, column in pairs.items()
    )
    return f"<h1>Status &quot;Sund By&quot;</h1><p>Indsats: {'Lys 2018' if answer else ''}</p>{told}".encode()


@pytest.mark.parametrize("made", [in_word, in_html])
@pytest.mark.parametrize(
    ("heading", "column", "fills"),
    [
        ("Resultater", "Resultat", "results"),
        ("Resultat", "Resultater", "results"),
        ("Resultater", "Resultater/delmål", "results"),
        ("Erfaringer", "Erfaring", "experiences"),
        ("Erfaringer", "Beskrivelse", "experiences"),
        ("Aktiviteter", "Indsats", "other"),  # activities have a status
        ("Noget andet", "Beskrivelse", "other"),
    ],
)
def test_it_is_one_section_with_a_column_of_the_same_word(
    made: Callable[..., bytes], heading: str, column: str, fills: str
) -> None:
    pairs = {heading: column}
    form = learn_form(made(pairs), "ours")
    assert told(form) == [(heading, fills, False)]
    assert own_guidance(form) == []
    blank, filled = sp.parse(made(pairs), form=form), sp.parse(made(pairs, "25 nye"), form=form)
    said = [[one.message for one in report.diagnostics if one.code.startswith("section")] for report in (blank, filled)]
    assert said == [[f"Nothing is filled in below “{heading}”."], []]
    assert [item.text for _, _, items in sections_of(filled) for item in items] == ["25 nye"]
    assert filled.unplaced == ()


@pytest.mark.parametrize("made", [in_word, in_html])
@pytest.mark.parametrize(("heading", "column"), [("Det har vi lært", "Læring"), ("Formidling", "Resultater")])
def test_with_a_column_in_other_words_it_is_two_of_which_the_upper_is_empty(
    made: Callable[..., bytes], heading: str, column: str
) -> None:
    pairs = {heading: column}
    form = learn_form(made(pairs), "ours")
    assert [section.headings[0] for section in form.sections] == [heading, column]
    filled = sp.parse(made(pairs, "25 nye"), form=form)
    said = [one.message for one in filled.diagnostics if one.code.startswith("section")]
    assert said == [f"Nothing is filled in below “{heading}”."]


@pytest.mark.parametrize("made", [in_word, in_html])
def test_two_pairs_are_two_sections(made: Callable[..., bytes]) -> None:
    pairs = {"Resultater": "Resultat", "Erfaringer": "Erfaring"}
    assert told(learn_form(made(pairs), "ours")) == [
        ("Resultater", "results", False),
        ("Erfaringer", "experiences", False),
    ]


def test_a_spelling_belongs_to_the_section_that_prints_it() -> None:
    """Two sections that a built-in form takes for one: no spelling of the first may lead to the second."""
    blank = in_html({"Resultater": "Tal", "Økonomi": "Kroner", "Resultat": "Antal"})
    spellings = [word for section in learn_form(blank, "ours").sections for word in (*section.headings, *section.weak)]
    assert len(set(map(key, spellings))) == len(spellings)
    first = learn_form(blank, "ours").sections[0]
    assert "Resultat" not in (*first.headings, *first.weak)
    said = [one.message for one in sp.parse(blank, form=learn_form(blank, "ours")).diagnostics if "section" in one.code]
    assert "The section “Resultater” is not in the file." not in said


def test_a_blank_without_a_known_status_column_is_learnt_and_read_once_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blank, toml = tmp_path / "blank.html", tmp_path / "ours.toml"
    page = "<h1>Opfølgning på sundhedspolitikken</h1><p>Indsats: {}</p><h2>Det har vi gjort</h2><table><tr><th>Hvad<th>Hvordan går det"
    blank.write_text(page.format("") + "<tr><td><td></table>", encoding="utf-8")
    assert main(["learn", str(blank), "-o", str(toml)]) == 0
    said = capsys.readouterr().err
    assert "The column “Hvordan går det” of the section “Det har vi gjort” is `extra`" in said
    assert f"With this description {blank} itself is not recognised yet" in said
    learnt = toml.read_text(encoding="utf-8")
    mended = learnt.replace('headings = ["Hvordan går det", ', "headings = [").replace(
        'headings = ["Status", ', 'headings = ["Status", "Hvordan går det", '
    )
    toml.write_text(mended.replace("status = false", "status = true"), encoding="utf-8")
    filled = page.format("Motion") + "<tr><td>Gåtur<td>Udskudt</table>"
    report = sp.parse(filled.encode(), format="html", form=toml)
    assert [(one.text, one.status and one.status.state) for one in report.other[0].items] == [("Gåtur", "postponed")]
