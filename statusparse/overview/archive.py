"""Takes in the forms of an archive one by one: counts what the page tells of each, and puts the report by on disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from statusparse.alphabet import in_order
from statusparse.batch.faults import fault_of, sentence_of
from statusparse.batch.outcome import Outcome
from statusparse.follow_up.editions import editions_of
from statusparse.forms.keys import key
from statusparse.overview.entries import Entry, entries_of
from statusparse.overview.records import Failure, Form, Initiative, Twin
from statusparse.overview.sources import Source, source_of
from statusparse.overview.timeline import reach
from statusparse.report import ITEM_FIELDS, RichText, StatusReport
from statusparse.tables.spool import Spool

__all__ = ["Archive"]

#: What needs no following up: settled states, and no status at all.
_SETTLED = ("completed", "cancelled", None)

#: The formats of files that a browser shows itself.
_SHOWN = ("txt", "html")


class Archive:
    """The forms of an archive, what failed, and the initiatives that the forms are of.

    Memory holds a few hundred bytes for each form; its items are read from disk again when they are asked for.

    Args:
        outcomes: what became of each file.
        folder: that the page lies in, from which links to the files lead.
        spool: where the reports wait.
    """

    def __init__(self, outcomes: Iterable[Outcome], folder: Path, spool: Spool) -> None:
        self._spool = spool
        self.forms: list[Form] = []
        self.failures: list[Failure] = []
        self.twins: list[Twin] = []
        stubs: list[StatusReport] = []
        for outcome in outcomes:
            source = source_of(outcome.input, folder)
            if outcome.error is not None:
                fault = fault_of(outcome.error)
                self.failures.append(Failure(source, fault.kind, sentence_of(fault)))
            if outcome.same_as is not None:
                self.twins.append(Twin(source, source_of(outcome.same_as, folder)))
            for report in outcome.reports:
                self.forms.append(_form(report, len(self.forms) + 1, self._spool.add(report), source))
                stubs.append(_stub(report))
        self._group(stubs)

    def report(self, form: Form) -> StatusReport:
        """A form with all that it says."""
        return self._spool.get(form.kept)

    def entries(self, form: Form) -> Iterator[Entry]:
        """The items of a form."""
        return entries_of(self.report(form), form.number)

    def _group(self, stubs: list[StatusReport]) -> None:
        """Finds the initiatives, their editions, and the forms that are no edition."""
        form_of = {id(stub): form for stub, form in zip(stubs, self.forms, strict=True)}
        found = editions_of(stubs)
        self.doubles = [(form_of[id(stub)], form_of[id(taken)]) for stub, taken in found.doubles]
        self.nameless = [form_of[id(stub)] for stub in found.nameless]
        groups: list[tuple[list[Form], list[Form]]] = []
        group_of: dict[str, tuple[list[Form], list[Form]]] = {}
        for editions in found.of_initiatives:
            group: tuple[list[Form], list[Form]] = ([form_of[id(stub)] for stub in editions], [])
            groups.append(group)
            group_of |= {key(form.initiative or ""): group for form in group[0]}
        for double, taken in self.doubles:
            group_of[key(taken.initiative or "")][1].append(double)
        for form in self.nameless:
            name = key(form.initiative or "")
            if name not in group_of:
                groups.append(([], []))
                group_of[name] = groups[-1]
            group_of[name][1].append(form)
        named = [((editions or others)[-1].initiative or None, editions, others) for editions, others in groups]
        named.sort(key=lambda one: (one[0] is None, in_order(one[0] or "")))
        self.initiatives = [
            Initiative(number, name, tuple(editions), tuple(others))
            for number, (name, editions, others) in enumerate(named, 1)
        ]
        self.initiative_of = {form.number: one for one in self.initiatives for form in (*one.editions, *one.others)}

    @property
    def counted(self) -> list[Form]:
        """The forms that the sums at the head of the page count: all but doubles, and blanks that are not filled in."""
        doubles = {double.number for double, _ in self.doubles}
        return [form for form in self.forms if form.number not in doubles and (form.items or form.initiative)]

    @property
    def counted_initiatives(self) -> list[Initiative]:
        """The initiatives of the forms that are counted."""
        counted = {form.number for form in self.counted}
        return [one for one in self.initiatives if any(form.number in counted for form in (*one.editions, *one.others))]

    @property
    def years(self) -> list[int | None]:
        """The years of the forms, those that have none last."""
        return sorted({form.year for form in self.forms}, key=lambda year: (year is None, year or 0))

    @property
    def last_year(self) -> int | None:
        """The latest year that a form is of."""
        return max((form.year for form in self.forms if form.year is not None), default=None)

    @property
    def programme(self) -> str | None:
        """The programme that most forms name."""
        named = Counter(form.programme for form in self.forms if form.programme)
        return min(named, key=lambda name: (-named[name], name)) if named else None

    @property
    def newest_first(self) -> list[Form]:
        """The forms in the order of the list: the latest year first, then by initiative, the later edition first."""
        rank = {form.number: -place for one in self.initiatives for place, form in enumerate(one.editions)}

        def order(form: Form) -> tuple[bool, int, int, int, int]:
            number = form.number
            latest_first = form.year is None, -(form.year or 0)
            return *latest_first, self.initiative_of[number].number, rank.get(number, 1), number

        return sorted(self.forms, key=order)


def _form(report: StatusReport, number: int, kept: int, source: Source) -> Form:
    shown = source.archive is None and report.source is not None and report.source.format in _SHOWN
    entries = list(entries_of(report, number))
    bounds = [time.bounds for entry in entries for time in entry.times]
    known = [days for days in bounds if days is not None]
    first, last = reach(report.year, known) or (None, None)
    return Form(
        number=number,
        kept=kept,
        source=msgspec.structs.replace(source, finds=shown),
        programme=report.programme,
        initiative=report.initiative or None,
        period=report.period.text if report.period else None,
        year=report.year,
        items=len(entries),
        states=dict(Counter(entry.state for entry in entries if entry.state is not None)),
        doubts=dict(Counter((one.severity, one.code) for one in report.diagnostics)),
        first=first,
        last=last,
        dated=sum(any(time.bounds for time in entry.times) for entry in entries),
        undated=len(bounds) - len(known),
        open=sum(entry.state not in _SETTLED for entry in entries),
    )


def _stub(report: StatusReport) -> StatusReport:
    """What tells editions apart, without all the rest."""
    return msgspec.structs.replace(
        report,
        **dict.fromkeys(ITEM_FIELDS, ()),
        description=RichText(),
        other=(),
        unplaced=(),
        diagnostics=(),
        form=msgspec.structs.replace(report.form, sections=()),
    )
