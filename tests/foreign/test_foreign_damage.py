"""Foreign documents, damaged: they are read in part or refused by our own errors, and nothing else happens."""

from __future__ import annotations

import os
import random
import zipfile

import pytest

import statusparse as sp
from tests.foreign import foreign_folder
from tests.foreign.test_foreign_documents import words
from tests.readers.docx_builder import zipped
from tests.readers.docx_damage import damage
from tests.readers.docx_visible import visible_text

#: Damages to each document; the variable makes it more.
ROUNDS = int(os.environ.get("STATUSPARSE_DAMAGES", "3"))


def test_damaged_documents_raise_no_errors_but_ours() -> None:
    for path in sorted(foreign_folder("documents").glob("*.docx")):
        chance = random.Random(path.name)
        for _ in range(ROUNDS):
            name, data = damage(path.read_bytes(), chance)
            revisions = chance.choice(("accept", "reject"))
            try:
                sp.read_document(data, revisions=revisions)  # type: ignore[arg-type]
                sp.parse_all(data, revisions=revisions)  # type: ignore[arg-type]
            except sp.StatusParseError:
                pass
            except Exception as error:
                raise AssertionError(f"{path.name}, {name}: {error!r}") from error


@pytest.mark.parametrize("gone", ["styles", "settings", "numbering", "theme", "fonttable", "[content_types]", "core"])
def test_a_document_without_an_optional_part_still_shows_all_its_text(gone: str) -> None:
    tried = 0
    for path in sorted(foreign_folder("documents").glob("*.docx")):
        with zipfile.ZipFile(path) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        left = {name: data for name, data in parts.items() if gone not in name.lower().rpartition("/")[2]}
        if len(left) < len(parts) and "word/document.xml" in left:
            tried += 1
            data = zipped(left)
            assert not words(visible_text(data)) - words(sp.read_document(data).text()), path.name
    assert tried > 20


def test_a_document_without_its_relationships_still_shows_its_body() -> None:
    for path in sorted(foreign_folder("documents").glob("*.docx")):
        with zipfile.ZipFile(path) as package:
            left = {name: package.read(name) for name in package.namelist() if not name.endswith(".rels")}
        if "word/document.xml" in left:
            data = zipped(left)
            assert not words(visible_text(data)) - words(sp.read_document(data).text()), path.name
