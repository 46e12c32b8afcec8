"""The diagnostic codes: every fault or doubt that reading can report, in one list.

The codes are stable; a message is an English sentence for a person.
"""

from __future__ import annotations

from statusparse.report import Diagnostic, Place, Severity

__all__ = ["CODES", "diagnostic"]

CODES: dict[str, tuple[Severity, str]] = {
    # the form
    "section-missing": ("warning", "A section of the form is not in the file."),
    "section-empty": ("info", "A section is there, but nothing is filled in."),
    "section-repeated": ("warning", "A section stands twice; its rows were joined."),
    "section-unknown": ("info", "A section that the form does not know; its rows are in `other`."),
    "heading-fuzzy": ("info", "A heading was recognised although it is spelt otherwise."),
    "heading-repeated": ("info", "A repeat of a heading or guidance row was left out."),
    "column-dropped": ("info", "A column that merely counts the rows was left out."),
    "row-split": ("info", "A row that lists activities and as many statuses; it was read as a row for each."),
    "placeholder-dropped": ("info", "The placeholder text of an empty field was left out."),
    "title-missing": ("info", "The form has no title line."),
    "initiative-missing": ("warning", "The form has no initiative line."),
    "period-missing": ("warning", "No title, initiative line, line of its own or results heading names a year."),
    # a form that was filled
    "place-missing": ("warning", "A form that was filled has no place for a section, column or line; it was left out."),
    # statuses and dates
    "status-unknown": ("warning", "A status cell says nothing of progress."),
    "date-impossible": ("warning", "A day that the calendar does not have, such as 31.02.2017."),
    "date-contradiction": ("warning", "A weekday that does not fit its date; the date stands."),
    "year-inferred": ("info", "A date without a year; the year was taken from the form."),
    # text
    "text-unplaced": ("warning", "A text that fits nowhere in the form; it is in `unplaced`."),
    "text-hidden": ("warning", "Hidden text, which was kept."),
    "text-too-long": ("info", "A text that is longer than its guidance allows."),
    "text-replaced": ("warning", "Characters that no document can hold were replaced by U+FFFD."),
    "encoding-guessed": (
        "info",
        "The file does not say its encoding; it was guessed from the Danish letters.",
    ),
    "columns-guessed": ("info", "Columns of a text that no tabs part; they were told from blanks, bars or semicolons."),
    "encoding-repaired": ("warning", "Text that had been encoded twice was repaired."),
    "html-malformed": ("warning", "HTML that had to be read by the tolerant way."),
    "link-dropped": ("info", "A link whose target is not an absolute web address; its text was kept."),
    "part-unreadable": ("warning", "A part of the package could not be read; the others were."),
}


def diagnostic(code: str, message: str, at: Place = Place()) -> Diagnostic:
    """Makes a diagnostic with the severity that belongs to its code.

    Args:
        code: one of `CODES`.
        message: an English sentence.
        at: where it was met.

    >>> diagnostic("section-empty", "The section is empty.").severity
    'info'
    """
    return Diagnostic(code, CODES[code][0], message, at)
