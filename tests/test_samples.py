"""Each sample gives what was written for it by hand."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import statusparse as sp
from tests.comparing import essence

SAMPLES = Path(__file__).parent.parent / "samples"
EXPECTED = Path(__file__).parent / "expected"
FILES = sorted(path.name for path in SAMPLES.glob("*.*"))
#: The real form, as it came.
SEED_SHA256 = "dee0f8815e68ad857698273f4424d2df252c44d590eb3a5313847164de35e024"


def differences(expected: Any, got: Any, at: str = "") -> list[str]:
    """Where the result lacks or contradicts what is expected; it may say more."""
    if isinstance(expected, dict):
        if not isinstance(got, dict):
            return [f"{at}: {got!r}"]
        return [
            line
            for key, value in expected.items()
            for line in differences(value, got.get(key, "missing"), f"{at}.{key}")
        ]
    if isinstance(expected, list):
        if not isinstance(got, list) or len(got) != len(expected):
            return [f"{at}: {got!r}"]
        return [
            line for index, value in enumerate(expected) for line in differences(value, got[index], f"{at}[{index}]")
        ]
    return [] if expected == got else [f"{at}: {got!r} in place of {expected!r}"]


@pytest.mark.parametrize("name", FILES)
def test_a_sample_gives_its_expected_json_for_every_key(name: str) -> None:
    expected = json.loads((EXPECTED / name).with_suffix(".json").read_bytes())
    if not name.endswith(".txt"):
        expected["description"].pop("raw")  # only text holds markup as text
    got = json.loads(sp.to_json(sp.parse(SAMPLES / name)))
    assert differences(expected, got) == []


def test_the_expected_json_has_the_keys_of_the_records_in_their_order() -> None:
    got = json.loads(sp.to_json(sp.parse(SAMPLES / FILES[0])))
    for path in EXPECTED.iterdir():
        expected = json.loads(path.read_bytes())
        assert list(expected) == list(got)[: len(expected)]


def test_the_real_form_is_here_byte_for_byte() -> None:
    data = (SAMPLES / "et-trygt-natteliv-2017.txt").read_bytes()
    assert hashlib.sha256(data).hexdigest() == SEED_SHA256


def test_the_real_form_gives_equal_records_from_text_word_and_html() -> None:
    text, word, page = (
        essence(sp.parse(SAMPLES / f"et-trygt-natteliv-2017{suffix}")) for suffix in (".txt", ".docx", ".html")
    )
    assert word == text
    assert page == text


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("format", ["txt", "docx", "html"])
def test_a_sample_in_another_format_gives_equal_records(name: str, format: str) -> None:
    report = sp.parse(SAMPLES / name)
    again = sp.parse(sp.render(report, format))
    assert again.source is not None
    assert again.source.format == format
    assert essence(again) == essence(report)
