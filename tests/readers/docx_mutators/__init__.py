"""Ways for one form to stand in Word: a table of mutators of the package that tests.readers.docx_builder makes."""

from __future__ import annotations

from tests.readers.docx_mutators import beside, fields, packages, parts_of_words, revisions, tables, wrappers
from tests.readers.docx_mutators.common import MUTATORS, Mutator

__all__ = ["MUTATORS", "Mutator", "beside", "fields", "packages", "parts_of_words", "revisions", "tables", "wrappers"]
