"""Law 4: text regenerated from the real form is the form, line for line, blank lines aside."""

from __future__ import annotations

from pathlib import Path

import statusparse as sp

SEED = Path(__file__).parent.parent.parent / "samples" / "et-trygt-natteliv-2017.txt"


def lines(data: bytes) -> list[str]:
    """The lines of a file that are not blank, tabs and all."""
    return [line for line in data.decode("utf-8").split("\n") if line.strip()]


def test_text_regenerated_from_the_real_form_is_the_form() -> None:
    assert lines(sp.render(sp.parse(SEED), "txt")) == lines(SEED.read_bytes())


def test_and_so_it_is_by_way_of_json() -> None:
    report = sp.from_json(sp.to_json(sp.parse(SEED)))
    assert lines(sp.render(report, "txt")) == lines(SEED.read_bytes())
