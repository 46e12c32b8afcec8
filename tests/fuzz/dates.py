"""Fuzzes the scanner of dates."""

from __future__ import annotations

import random
import re
from datetime import date
from typing import get_args

import statusparse as sp
from statusparse.report import DateSpan, Precision
from tests.fuzz.edtf_bounds import bounds
from tests.fuzz.pieces import Mend, changed

YEARS = (None, 2017, (date(2016, 7, 1), date(2017, 6, 30)), 9999, 1000)
BASES = (None, None, None, date(2018, 3, 14))
_CUT = re.compile(rb"(\W|\d+)")
_WORDS = [word.encode() for word in ["januar", "feb.", "marts", "april", "maj", "jun.", "juli", "august", "sept.", "oktober", "nov.", "december", "Maj", "1", "2", "3.", "24", "30.", "31", "32", "0", "00", "1/2", "12.10", "24.11.2017", "31.02.2017", "2017", "18", "'18", "99", "9999", "1000", "0001", "2017-11-24", "2017/18", "2019-21", "-21", ".", ",", "-", "–", "/", "(", ")", ":", "den", "d.", "i", "på", "uge", "nr.", "ugerne", "kl.", "10", "10.30", "10-12", "mandag", "tirs.", "fredag", "weekenden", "primo", "medio", "ultimo", "starten", "af", "midten", "slutningen", "først", "sidst", "i", "begyndelsen", "ca.", "omkring", "pr.", "inden", "for", "udgangen", "af", "indgangen", "til", "senest", "indtil", "frem", "til", "løber", "fra", "siden", "med", "efter", "før", "til", "og", "samt", "eller", "kvartal", "1.", "2.", "3.", "4.", "Q1", "q4", "halvår", "første", "andet", "sidste", "foråret", "sommer", "efterår", "vinteren", "vinter", "2017/18", "skoleåret", "skoleår", "årsskiftet", "nytår", "påsken", "jul", "julen", "pinse", "sommerferien", "år", "året", "årene", "måneden", "samme", "næste", "forrige", "dette", "i.dag", "i.går", "hver", "anden", "dage", "uger", "måneder", "§", "pkt.", "sag", "nr.", "tlf.", "kr.", "%", "stk.", "deltagere", "15-18.år", "Q3/17", "1990'erne", "halvfemserne", "XX.", "århundrede", "IV", "½", "20", "²", "March", "3rd,", "24th", "of", "May", "monday", "24.", "november", "24.–26.", "12/9,", "10/10", "og", "14/11"]] + [b" ", b"\n"]  # fmt: skip


def check(data: bytes) -> None:
    """Scans the data, but for its first byte, which chooses the year of the form and the day of relative dates."""
    chosen = data[0] if data else 0
    text = data[1:].decode("utf-8", "surrogateescape")
    found = sp.find_dates(text, YEARS[chosen % len(YEARS)], BASES[chosen // 8 % len(BASES)])
    behind = 0
    for span in found:
        assert behind <= span.span[0], (text, found)
        behind = span.span[1]
        well_formed(span, text, relative=chosen // 8 % len(BASES) == 3)


def well_formed(span: DateSpan, text: str, relative: bool = False) -> None:
    """What holds of any date of a text."""
    begin, end = span.span
    assert 0 <= begin < end <= len(text), span
    assert text[begin:end] == span.text, span
    assert span.text == span.text.strip(), span
    assert span.precision in get_args(Precision), span
    assert span.inferred in ((), ("year",)), span
    assert span.start is None or span.end is None or span.start <= span.end, span
    assert bounds(span.edtf) == (span.start, span.end), span
    assert span.approximate == ("~" in span.edtf), span


def mutate(data: bytes, mend: Mend, chance: random.Random) -> bytes:
    """Changes words and numbers."""
    return data[:1] + changed(data[1:], _CUT, _WORDS, mend, chance)
