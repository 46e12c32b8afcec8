"""How text is cut into fields: quotes, columns of blanks, markup over several lines."""

from __future__ import annotations

import gc
import time

import pytest

import statusparse as sp
from statusparse.readers.text_records import cut

FIELDS = {
    # quotes are text …
    '"Kaffe på bænken"\tx': [['"Kaffe på bænken"', "x"]],
    'x\t"Kaffe på bænken"': [["x", '"Kaffe på bænken"']],
    '"a" og "b"\tx': [['"a" og "b"', "x"]],
    'Møde "a"\tx': [['Møde "a"', "x"]],
    '""\tx': [['""', "x"]],
    '"\tx': [['"', "x"]],
    '"a': [['"a']],
    '"a\nb': [['"a'], ["b"]],
    '"a\nb"c\td': [['"a'], ['b"c', "d"]],
    '"a "b" c\nd"': [['"a "b" c'], ['d"']],
    '"a\tb\nc"': [['"a', "b"], ['c"']],
    'a"b\nc"': [['a"b'], ['c"']],
    ' "a\nb"': [[' "a'], ['b"']],
    "'a\nb'": [["'a"], ["b'"]],
    # … but for a field that holds a line break or a doubled quote, and is quoted as spreadsheets quote
    '"a\nb"\tx': [["a\nb", "x"]],
    'x\t"a\r\nb"\r\ny': [["x", "a\nb"], ["y"]],
    '"a ""b"" c"\tx': [['a "b" c', "x"]],
    '""""\tx': [['"', "x"]],
    '""""""': [['""']],
    '"\n"': [["\n"]],
    '"a""\nb"': [['a"\nb']],
    '"a\n"\n"b\n"': [["a\n"], ["b\n"]],
    # columns of blanks, in a file without tabs
    "Aktivitet   Status\nMøde   Afholdt\nTur  med  hund   Aflyst\n   i maj\nx": [["Aktivitet", "Status"], ["Møde", "Afholdt"], ["Tur  med  hund", "Aflyst"], ["   i maj"], ["x"]],
    "a  b  c\nd  e  f\ng  h  i": [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]],
    "a   b\nc   d\ne\tf": [["a   b"], ["c   d"], ["e", "f"]],
    "a   b\nc   d": [["a   b"], ["c   d"]],
    "Hej.  Det\ngik.  Godt\nnok.  Ja": [["Hej.  Det"], ["gik.  Godt"], ["nok.  Ja"]],
    "a  b\nc  d\ne  f\n" + "prosa\n" * 9: [["a  b"], ["c  d"], ["e  f"], *[["prosa"]] * 9],
    "Møde      Status\nTur       Holdt\nTur med  hund   Aflyst\nKaffe på bænken i parken  Holdt": [["Møde", "Status"], ["Tur", "Holdt"], ["Tur med  hund", "Aflyst"], ["Kaffe på bænken i parken", "Holdt"]],
    "Møde      Ane       Holdt\nTur       Bo        Holdt\nKaffe               Aflyst\nVandring  Ib        Holdt": [["Møde", "Ane", "Holdt"], ["Tur", "Bo", "Holdt"], ["Kaffe", "", "Aflyst"], ["Vandring", "Ib", "Holdt"]],
    # in a block of a file with tabs, only where they begin at one place
    "Status\t\nMøde   Status\nTur    Holdt\nKaffe  Aflyst\nNoter\t": [["Status", ""], ["Møde", "Status"], ["Tur", "Holdt"], ["Kaffe", "Aflyst"], ["Noter", ""]],
    "Status\t\nMøde   Status\nTur  Holdt\nKaffen  Aflyst\nNoter\t": [["Status", ""], ["Møde   Status"], ["Tur  Holdt"], ["Kaffen  Aflyst"], ["Noter", ""]],
    "Status\t\nDet gik.  Godt.\nVi kom.  Og så\nhen ad.  Vejen\nNoter\t": [["Status", ""], ["Det gik.  Godt."], ["Vi kom.  Og så"], ["hen ad.  Vejen"], ["Noter", ""]],
    'x\t"a  b\nc  d\ne  f"': [["x", "a  b\nc  d\ne  f"]],
    # Markdown tables
    "# Indsats\n\n| Møde | Status |\n| :--- | ---: |\n| Tur \\| hund | Holdt |\n| Kaffe |  |\nSlut": [["# Indsats"], [""], ["Møde", "Status"], ["Tur | hund", "Holdt"], ["Kaffe", ""], ["Slut"]],
    "Møde | Status\n--- | ---\nTur | Holdt": [["Møde", "Status"], ["Tur", "Holdt"]],
    "| Møde | Status |\n| Tur | Holdt |": [["| Møde | Status |"], ["| Tur | Holdt |"]],
    "| Møde | Status |\n|---|\n| Tur | Holdt |": [["| Møde | Status |"], ["|---|"], ["| Tur | Holdt |"]],
    "| Møde | Status |\n|---|---|\nx\t": [["| Møde | Status |"], ["|---|---|"], ["x", ""]],
    # semicolons
    'Møde;Status\nTur;"Holdt;\nto gange"\n"""Kaffe""";\n': [["Møde", "Status"], ["Tur", "Holdt;\nto gange"], ['"Kaffe"', ""]],
    "Møde;Status\nTur\nKaffe;": [["Møde;Status"], ["Tur"], ["Kaffe;"]],
    "Møde;Status\nTur;Holdt": [["Møde;Status"], ["Tur;Holdt"]],
    'a;b\nc;"d\ne;f': [["a;b"], ['c;"d'], ["e;f"]],
    "Indsats: Lys\nMøde;Status\nTur;Holdt\nKaffe;": [["Indsats: Lys"], ["Møde", "Status"], ["Tur", "Holdt"], ["Kaffe", ""]],
    "Indsats: Lys\nMøde;Status\nTur;Holdt\nKaffe;\nVi kom; så gik vi; nu er vi her": [["Indsats: Lys"], ["Møde", "Status"], ["Tur", "Holdt"], ["Kaffe", ""], ["Vi kom; så gik vi; nu er vi her"]],
    'Indsats: Lys\nMøde;Status\nTur;Holdt\n"Kaffe";\nVand;Nej\n"Det gik godt"\n"Kaffe"; og kage': [["Indsats: Lys"], ["Møde", "Status"], ["Tur", "Holdt"], ["Kaffe", ""], ["Vand", "Nej"], ['"Det gik godt"'], ['"Kaffe"; og kage']],
    "Vi kom; og gik\nDet regnede\nMange tak; og farvel\nKaffe; og kage": [["Vi kom; og gik"], ["Det regnede"], ["Mange tak; og farvel"], ["Kaffe; og kage"]],
    "Det regnede\nDer kom 40\nMange tak\nVi kom;gik\nMange;tak\nKaffe;kage": [["Det regnede"], ["Der kom 40"], ["Mange tak"], ["Vi kom;gik"], ["Mange;tak"], ["Kaffe;kage"]],
    # line ends
    "a\tb\x85c\td\u2029e\tf\fg\th": [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]],
    "a\tb\n\fc\td\f\r\ne\tf": [["a", "b"], ["c", "d"], ["e", "f"]],
    "a\tb\vc\nd\te\u2028f": [["a", "b\vc"], ["d", "e\u2028f"]],
    "a\tb\vc\td": [["a", "b"], ["c", "d"]],
    # markup over several lines
    "a\t<p>x\ny</p>\nz": [["a", "<p>x\ny</p>"], ["z"]],
    "a\t<ul>\n<li>x\n</ul>\nz": [["a", "<ul>\n<li>x\n</ul>"], ["z"]],
    "a\t<b>x\ny\tz</b>": [["a", "<b>x"], ["y", "z</b>"]],
    "a\t<b>x\ny": [["a", "<b>x"], ["y"]],
    "a\tx<br>\ny": [["a", "x<br>"], ["y"]],
}  # fmt: skip
MANY = 50_000
HEAVY = ['"' * MANY * 4, '"a\n' * MANY, '"a""\n' * MANY, '"\t' * MANY, '""""\n' * MANY, "a  " * MANY, "a  b\n" * MANY, "a" + " " * MANY * 9, "<p>\n" * MANY, "x\t<b>\n" * MANY, "<b>x\n" * MANY + "\t", "\r" * MANY * 4]  # fmt: skip


@pytest.mark.parametrize("text", FIELDS)
def test_a_field_ends_where_a_reader_would_end_it(text: str) -> None:
    assert [fields for _, fields in cut(text).records] == FIELDS[text]


def test_a_record_knows_the_line_it_begins_on() -> None:
    assert [line for line, _ in cut('a\n"b\nc"\td\r\n\r\ne\t<p>f\rg</p>\nh').records] == [1, 2, 4, 5, 7]


@pytest.mark.parametrize("text", HEAVY, ids=range(len(HEAVY)))
def test_the_time_is_linear(text: str) -> None:
    def seconds(data: bytes) -> float:
        gc.collect()
        gc.disable()  # what other tests have left would be looked through, the more often the more is read
        try:
            begun = time.process_time()
            sp.read_document(data, format="txt", limits=sp.Limits.none())
            return time.process_time() - begun
        finally:
            gc.enable()

    seconds(b"x")
    data = text.encode()
    # Four times as much: about 4 where the time is linear, 16 where it grows with the square.
    assert seconds(data) < 12 * seconds(data[: len(data) // 4]) + 0.2


def test_what_a_report_says_is_never_cut_at_its_blanks() -> None:
    report = sp.new_report("x", year=2017, activities=[sp.item("a   b", status="c   d") for _ in range(9)])
    assert sp.parse(sp.render(report, "txt")).activities == tuple(
        item
        for item in sp.parse(sp.render(report, "txt")).activities
        if item.text == "a b" and item.status and item.status.text == "c d"
    )
