"""Coverage-guided fuzzing: one harness a module, told in `HARNESSES`; `python -m tests.fuzz NAME` runs one.

A harness has three names: `check(data)` reads the data and raises where a law is broken; `mutate(data, mend, chance)`
changes data in a way that keeps its form, where `mend` changes bytes blindly; and its seeds are in `corpus/NAME/`.
"""

from __future__ import annotations

HARNESSES = ("text_forms", "word_forms", "html_forms", "dates", "statuses", "json_reports")
