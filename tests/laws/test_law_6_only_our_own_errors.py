"""Law 6: any content gives a report or an error of ours that names the input and says what to do."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from statusparse.document import Document
from statusparse.recognise import recognise
from tests.readers.docx_damage import damage
from tests.trees import documents, packages, pages

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def read(data: bytes, format: str | None = None) -> None:
    """Reads content; whatever is not ours comes through."""
    for act in (sp.parse_all, sp.read_document):
        try:
            act(data, format=format)
        except sp.StatusParseError as error:
            said = error.message
        else:
            said = "."
        assert said.endswith(".")


@given(st.binary(max_size=400), st.sampled_from([None, "txt", "html", "docx"]))
def test_any_bytes(data: bytes, format: str | None) -> None:
    read(data, format)


@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "utf-7"]))
def test_any_text_in_any_encoding(text: str, encoding: str) -> None:
    read(text.encode(encoding, "ignore"))


@given(documents())
def test_any_document(document: Document) -> None:
    for report in recognise(document):
        assert sp.from_json(sp.to_json(report)) == report


@given(pages(), st.integers(0, 2000), st.integers(0, 40), st.text(max_size=8))
def test_any_page_with_a_part_of_it_overwritten(page: str, at: int, length: int, text: str) -> None:
    read((page[:at] + text + page[at + length :]).encode("utf-8", "replace"), "html")


@given(packages(), st.integers(0, 2**32))
def test_any_word_package_damaged(package: bytes, seed: int) -> None:
    read(package, "docx")
    read(damage(package, random.Random(seed))[1] or b"PK", "docx")


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.*")))
def test_mangled_samples(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    chance = random.Random(name)
    for _ in range(60):
        mangled = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(mangled))
            match chance.randrange(4):
                case 0:
                    mangled[at] = chance.randrange(256)
                case 1:
                    del mangled[at : at + chance.randrange(1, 200)]
                case 2:
                    mangled[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 20)))
                case _:
                    del mangled[at:]
            if not mangled:
                break
        read(bytes(mangled))


@given(st.binary(max_size=200).map(lambda tail: b'{"schema_version":"1.0",' + tail) | st.binary(max_size=100))
def test_any_json(data: bytes) -> None:
    with pytest.raises(sp.MalformedDocument):
        sp.from_json(data)
