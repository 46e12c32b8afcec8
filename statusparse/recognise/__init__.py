"""Recognises a form in a document: the one place where layout, forms and Danish meet.

The document becomes lines (`lines`); the matcher of a form tells headings, guidance and titles among them, and what
stands between two headings is a section (`drafts`, `parts`); its columns are settled once all its rows are known
(`columns`); then the records are made (`assembly`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from statusparse.document import Document
from statusparse.errors import NotAStatusForm
from statusparse.forms import BUILT_IN, Form, fill_in, load_form
from statusparse.forms.matching import matcher_for
from statusparse.limits import UNLIMITED, Limits
from statusparse.memory import Memory
from statusparse.recognise.assembly import Assembly
from statusparse.recognise.drafts import Sorter
from statusparse.recognise.parts import Draft
from statusparse.report import Source, StatusReport

__all__ = ["fitting", "recognise"]


def recognise(
    document: Document,
    form: Form | None = None,
    year: int | None = None,
    base: date | None = None,
    source: Source | None = None,
    limits: Limits = UNLIMITED,
) -> list[StatusReport]:
    """Finds the forms in a document.

    Args:
        document: what a reader gave.
        form: the form to look for; None tries the built-in ones and takes what fits best.
        year: the year of dates in forms that name none.
        base: the day that relative dates count from.
        source: the file, for the report.
        limits: what the reports may cost.

    Returns:
        One report for each form in the document, in their order; at least one.

    Raises:
        NotAStatusForm: no form was found.
        LimitExceeded: the reports would take up more than allowed.
    """
    forms = [form] if form is not None else [load_form(name) for name in BUILT_IN]
    best = fitting(forms, document, limits)
    boxes = [stray for stray in document.strays if stray.kind == "text box"]
    if best is None and boxes:
        # Some forms stand in a text box as a whole.
        body = (*document.body, *(block for box in boxes for block in box.content))
        strays = tuple(stray for stray in document.strays if stray.kind != "text box")
        return recognise(replace(document, body=body, strays=strays), form, year, base, source, limits)
    if best is None:
        known = forms[0]
        line = fill_in(known.initiative.text, initiative="…", period="2017")
        raise NotAStatusForm(
            f"No status form was found: a form has its title or a line such as {line!r} and one of its headings, "
            f"or two of the headings ({', '.join(section.name for section in known.sections)}). "
            "If it is a form of your own, let a blank teach its description "
            "(statusparse learn BLANK.docx -o form.toml), and give that as form (--form on the command line)."
        )
    found, drafts = best
    memory = Memory(limits, document.inflated)
    return [
        _report(draft, found, forms if len(drafts) > 1 else [], document, index == 0, year, base, source, memory)
        for index, draft in enumerate(drafts)
    ]


def fitting(forms: list[Form], document: Document, limits: Limits = UNLIMITED) -> tuple[Form, list[Draft]] | None:
    """The form that fits a document best, and the drafts of it there; None where no form is found."""
    return _best(forms, lambda candidate: Sorter(matcher_for(candidate)).sort(document, limits))


def _best(forms: list[Form], sort: Callable[[Form], list[Draft]]) -> tuple[Form, list[Draft]] | None:
    """The form that fits best, and its drafts: that of which most sections were met, then title and initiative line; of
    two such that whose guidance was met more often, then that which lacks least."""
    best = -1, 0, 0, 0
    found: tuple[Form, list[Draft]] | None = None
    for form in forms:
        if found is not None and len(found[1]) == 1 and best[0] > len(form.sections):
            continue  # it cannot fit better
        drafts = sort(form)
        met = sum(len(draft.known()) for draft in drafts)
        named = sum(draft.named() for draft in drafts)
        guided = sum(draft.guided(matcher_for(form)) for draft in drafts)
        fit = met, named, guided, met - len(form.sections) * len(drafts)
        if drafts and fit > best:
            best, found = fit, (form, drafts)
    return found


def _report(
    draft: Draft,
    form: Form,
    others: list[Form],
    document: Document,
    first: bool,
    year: int | None,
    base: date | None,
    source: Source | None,
    memory: Memory,
) -> StatusReport:
    """The report of one of the forms in a document; each form of several is read as the one that fits it best."""

    def sort(candidate: Form) -> list[Draft]:
        drafts = Sorter(matcher_for(candidate)).sort_again(draft, document if first else None)
        return drafts if len(drafts) == 1 else []

    found, drafts = (others and _best(others, sort)) or (form, [draft])
    around = document if first else replace(document, strays=())
    return Assembly(drafts[0], matcher_for(found), around, year, base, source, memory).report()
