"""Fills a form that a municipality has made in Word: its own blank, or one that was filled before.

The recogniser finds the places (`numbered`, `places`); the rows are paired with the items (`align`), cloned where they
are too few (`rows`), and written (`wanted`, `sections`, `cells`, `controls`, `content`), as are the title and the
initiative line (`lines`); all of it outright or as tracked changes (`pens`). What is not named here is copied as it is
(`package`, `additions`), and the result is read again (`check`).
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from msgspec import Struct

from statusparse.counting import shortened
from statusparse.diagnostics import diagnostic
from statusparse.errors import MalformedDocument, StatusParseError, UnsupportedFormat
from statusparse.fill.additions import Additions
from statusparse.fill.cells import CellWriter
from statusparse.fill.check import difference
from statusparse.fill.content import Content
from statusparse.fill.lines import LineFiller
from statusparse.fill.numbered import read_numbered
from statusparse.fill.package import BlankPackage, EditedPart
from statusparse.fill.pens import Pen, PlainPen, TrackedPen
from statusparse.fill.places import Places, find_places
from statusparse.fill.rows import Template
from statusparse.fill.sections import SectionFiller
from statusparse.forms import BUILT_IN, Form, load_form
from statusparse.limits import Limits
from statusparse.parsing import Input, load_input, parse_all
from statusparse.readers import docx
from statusparse.readers.options import Options
from statusparse.readers.unsupported import recognise_unsupported
from statusparse.readers.word.names import ROW, TABLE
from statusparse.report import ITEM_FIELDS, Diagnostic, Item, SectionName, StatusReport

__all__ = ["FilledForm", "fill_form"]


class FilledForm(Struct, frozen=True):
    """A filled form.

    Attributes:
        data: the bytes of the .docx file.
        diagnostics: what had no place in it; anything only with `force=True`.

    >>> FilledForm(b"PK").diagnostics
    ()
    """

    data: bytes
    diagnostics: tuple[Diagnostic, ...] = ()


def fill_form(
    report: StatusReport,
    into: Input,
    *,
    form: str | Path | Form | None = None,
    tracked: bool = False,
    force: bool = False,
    limits: Limits = Limits(),
) -> FilledForm:
    """Fills a form of Word with a report.

    Of a form that was filled before, only the cells that differ change. Reading the result gives the report again, but
    for `form` and `unplaced`, which are those of the form.

    Args:
        report: what to fill in.
        into: the form: path, bytes, or a file opened in binary mode.
        form: name, path or description of the form; None takes the built-in one that fits best.
        tracked: whether the changes are tracked, so that they show in Word.
        force: whether what has no place in the form is left out, with a diagnostic, in place of an error.
        limits: what the form may cost.

    Returns:
        The filled form; the same report and form always give the same bytes.

    Raises:
        MalformedDocument: the form has no place for something; the message names the section and the column.
        NotAStatusForm: the file is no form.
        SeveralForms: it holds several.
        EncryptedDocument: it wants a password.
        UnsupportedFormat: it is no .docx file.
        StatusParseError: it cannot be read; the subclass says why.
        OSError: the path does not exist, or cannot be read.
        TypeError: `report` is no StatusReport, or `into` is none of the above.

    >>> from statusparse import new_report, parse, render
    >>> blank = render(new_report("…"), "docx")
    >>> parse(fill_form(new_report("Tryg cykling", year=2018, results=["Færre uheld"]), blank).data).results[0].text
    'Færre uheld'
    """
    if not isinstance(report, StatusReport):
        raise TypeError(f"A StatusReport is wanted, not {type(report).__name__}.")
    forms = [load_form(one) for one in (BUILT_IN if form is None else [form])]
    name, data = load_input(into, limits)
    try:
        if not docx.sniff(data):
            with contextlib.suppress(UnsupportedFormat):  # a password is another matter
                recognise_unsupported(data)
            raise UnsupportedFormat("The form to fill is no .docx file. Save it as .docx in Word, and fill that.")
        return _Filling(report, data, forms, limits, tracked, force).filled()
    except StatusParseError as error:
        raise error.named(name) from error.__cause__


class _Filling:
    def __init__(
        self, report: StatusReport, data: bytes, forms: list[Form], limits: Limits, tracked: bool, force: bool
    ) -> None:
        self.report = report
        self.forms = forms
        self.limits = limits
        self.package = BlankPackage(data, limits)
        self.main = self.package.main_part()
        self.lost: dict[str, None] = {}
        self.force = force
        self.tracked = tracked

    def filled(self) -> FilledForm:
        document, walk = read_numbered(self.package, Options(self.limits))
        parts: dict[str, EditedPart] = {}
        places = find_places(self.package, document, walk, self.forms, parts)
        matcher = places.matcher
        main = parts[self.main]
        additions = Additions(self.package, self.main, main.strict)
        pen: Pen = TrackedPen(main.root) if self.tracked else PlainPen()
        targets = {one.kind: one.target for one in self.package.relationships(self.main).values() if not one.external}
        styles = self.package.optional_xml(targets.get("styles", ""))
        content = Content(additions, styles)
        writer = CellWriter(content, pen)
        self._fill_lines(places, LineFiller(self.report, matcher, content, writer, pen))
        self._fill_sections(places, writer, SectionFiller(matcher, writer, pen, self._lose))
        self._settle()
        changed, added = additions.parts()
        for part, edited in parts.items():
            data = edited.data()
            if data is not None:
                changed[part] = data
        result = self.package.filled(changed, added)
        self._check(result)
        return FilledForm(result, tuple(self._diagnostics()))

    def _lose(self, what: str) -> None:
        self.lost[what] = None

    def _fill_lines(self, places: Places, filler: LineFiller) -> None:
        if places.initiative is not None and not filler.initiative(places.initiative):
            self._lose("no initiative line that can say the initiative and the period")
        elif places.initiative is None and self.report.initiative:
            self._lose("no initiative line")
        default = places.matcher.form.title.programme
        if places.title is not None and not filler.title(places.title):
            self._lose("no title that can name the programme")
        elif places.title is None and self.report.programme not in (None, default, self._titled(places)):
            self._lose("no title that names the programme")
        for part, line in places.headings:
            if part.fills == "results":
                filler.year(line)

    @staticmethod
    def _titled(places: Places) -> str | None:
        """The programme of a title that stands in the properties of the file."""
        title = places.draft.title
        return places.matcher.programme(title.filled[0].text) if title is not None else None

    def _fill_sections(self, places: Places, writer: CellWriter, filler: SectionFiller) -> None:
        names = {section.fills: section.name for section in places.matcher.form.sections}
        wanted: list[tuple[SectionName, str, tuple[Item, ...]]] = [
            (fills, names.get(fills, fills), getattr(self.report, fills)) for fills in ITEM_FIELDS
        ]
        wanted += [("other", section.heading, section.items) for section in self.report.other]
        named = {section.heading for section in self.report.other}
        wanted += [
            ("other", region.heading, ())
            for region in places.regions
            if region.part.fills == "other" and region.heading not in named
        ]
        spare = self._spare(places, writer)
        for fills, heading, items in wanted:
            regions = places.of(fills, heading)
            if regions:
                filler.items(regions, items, spare.get(id(regions[0])))
            elif items:
                self._lose(f"no section “{heading}”")
        regions = places.of("description")
        if regions:
            filler.running(regions, self.report.description, spare.get(id(regions[0])))
        elif self.report.description.text:
            self._lose(f"no section “{names.get('description', 'description')}”")

    @staticmethod
    def _spare(places: Places, writer: CellWriter) -> dict[int, Template]:
        """For regions without a row of their own, one of another section in the same table that has the same cells."""
        found = {}
        for region in places.regions:
            if region.slots or region.anchor is None or region.anchor.tag != ROW:
                continue
            table = next(region.anchor.iterancestors(TABLE))
            rows = [(other.roles, slot) for other in places.regions for slot in other.slots[-1:] if slot.is_row]
            for roles, slot in rows:
                if table is next(slot.element.iterancestors(TABLE)) and set(region.roles) <= set(slot.cells):
                    found[id(region)] = Template(slot, roles, writer.outright())
        return found

    def _settle(self) -> None:
        if self.lost and not self.force:
            said = "; ".join(self.lost)
            raise MalformedDocument(
                f"The form has {said}. Nothing was written. Add what is missing to the form, or use force (--force) "
                "to leave out what has no place."
            )

    def _check(self, result: bytes) -> None:
        if self.force:
            return
        read = parse_all(
            result, format="docx", form=self.forms[0] if len(self.forms) == 1 else None, limits=self.limits
        )
        place = difference(self.report, read[0]) if len(read) == 1 else "the whole"
        if place is not None:
            raise MalformedDocument(
                f"The form, once filled, would not read as the report does: {place} differs. Nothing was written. "
                "Use force to fill it all the same."
            )

    def _diagnostics(self) -> list[Diagnostic]:
        found = [diagnostic("place-missing", f"The form has {what}; it was left out.") for what in self.lost]
        for stray in self.report.unplaced:
            said = f"“{shortened(stray.text)}” stands in no section of the report; it was not filled in."
            found.append(diagnostic("place-missing", said))
        return found
