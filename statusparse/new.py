"""Records built from words, as reading would build them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from statusparse.build import Builder, plain
from statusparse.compose import compose
from statusparse.document import Paragraph
from statusparse.forms import BUILT_IN, Form, FormSection, fill_in, load_form
from statusparse.forms.keys import key
from statusparse.forms.matching import matcher_for
from statusparse.limits import check_year
from statusparse.readers.html import read_fragment
from statusparse.recognise import recognise
from statusparse.report import (
    ITEM_FIELDS,
    SCHEMA_VERSION,
    ExtraColumn,
    Item,
    Layout,
    OtherSection,
    RichText,
    SectionLayout,
    SectionName,
    StatusReport,
    Unplaced,
)
from statusparse.text import names_something, normalise

__all__ = ["item", "new_report"]


def item(
    text: str,
    status: str | None = None,
    *,
    html: str | None = None,
    owner: str | None = None,
    due: str | None = None,
    extra: Mapping[str, str] | None = None,
    year: int | None = None,
    base: date | None = None,
) -> Item:
    """An item built from words, with the dates, links and state that reading them would give.

    Args:
        text: the text of the item, taken literally.
        status: the text of its status cell; None for a section without a status column.
        html: the text with its formatting, in place of `text` (which is then ignored where it says otherwise).
        owner: who is responsible.
        due: the deadline, in words.
        extra: the texts of further columns, by their headings.
        year: the year of dates that name none.
        base: the day that relative dates count from.

    Returns:
        The item.

    Raises:
        ValueError: `year` is none that a date can have.
        TypeError: a text is no str, or `year` no number.

    >>> item("Borgermøde", status="Gennemført 1/6", year=2017).status.dates[0].start
    datetime.date(2017, 6, 1)
    """
    check_year(year)
    _check_texts(text=text, status=status, html=html, owner=owner, due=due)
    builder = Builder(year, base)
    content = read_fragment(html) if html is not None else plain(normalise(text))
    return builder.item(
        content,
        None if status is None else normalise(status),
        None if owner is None else normalise(owner),
        None if due is None else normalise(due),
        {_line(name): normalise(words) for name, words in (extra or {}).items()},
    )


def new_report(
    initiative: str,
    *,
    year: int | None = None,
    period: str | None = None,
    programme: str | None = None,
    activities: Iterable[Item | str] = (),
    communication: Iterable[Item | str] = (),
    measurement: Iterable[Item | str] = (),
    results: Iterable[Item | str] = (),
    experiences: Iterable[Item | str] = (),
    description: RichText | str = "",
    other: Mapping[str, Iterable[Item | str]] | Iterable[OtherSection] = (),
    unplaced: Iterable[Unplaced | str] = (),
    form: str | Form | None = None,
    base: date | None = None,
) -> StatusReport:
    """A report built from words: what reading a form with these words would give.

    Dates without a year get that of the report, whatever year the items were built with.

    Args:
        initiative: name of the initiative; without a letter or digit it names none.
        year: the year that the form is about.
        period: in place of `year`, the period in words, such as "1. halvår 2018".
        programme: name of the programme; None takes that of the form.
        activities: items, or their texts alone, as below.
        communication: those of Formidling.
        measurement: those of Måling/metode.
        results: those of Resultater/delmål.
        experiences: those of Erfaringer.
        description: the running text, taken literally where it is a string (one paragraph a line), or a RichText.
        other: sections that the form does not know, as their items by the heading; each has a status column.
        unplaced: texts that belong to no section.
        form: name, path or description of the form.
        base: the day that relative dates count from.

    Returns:
        The report, without source.

    Raises:
        ValueError: a heading in `other` or `extra` is one of the form's own, or both `year` and `period` are given.
        TypeError: an argument is of the wrong type.

    >>> report = new_report("Et trygt natteliv", year=2017, activities=[item("Møde", status="Afholdt 24/11")])
    >>> report.activities[0].status.dates[0].edtf
    '2017-11-24'
    """
    if year is not None and period is not None:
        raise ValueError("Give either year or period, not both.")
    check_year(year)
    _check_texts(initiative=initiative, period=period, programme=programme)
    described = load_form(form if form is not None else BUILT_IN[0])
    named_so = normalise(initiative)
    when = normalise(period) if period is not None else "" if year is None else str(year)
    name = normalise(programme) if programme is not None else described.title.programme or None
    given: dict[str, list[Item]] = {
        "activities": _items(activities),
        "communication": _items(communication),
        "measurement": _items(measurement),
        "results": _items(results),
        "experiences": _items(experiences),
    }
    named = {key(section.heading): _other_section(section) for section in _others(other)}
    sections = []
    others = []
    for section in described.sections:
        other_items = named.pop(key(section.name), OtherSection("")).items if section.fills == "other" else ()
        layout = _layout(described, section, given.get(section.fills, list(other_items)), when)
        sections.append(layout)
        if section.fills == "other":
            others.append(OtherSection(layout.heading, other_items))
    others += named.values()
    sections += [_other_layout(described, section) for section in named.values()]
    draft = StatusReport(
        schema_version=SCHEMA_VERSION,
        programme=name,
        initiative=named_so if names_something(named_so) else None,
        period=None,
        activities=tuple(given["activities"]),
        communication=tuple(given["communication"]),
        measurement=tuple(given["measurement"]),
        results=tuple(given["results"]),
        experiences=tuple(given["experiences"]),
        description=_running(description),
        other=tuple(others),
        unplaced=tuple(_stray(text) for text in unplaced if _stray(text).text),
        form=Layout(
            described.name,
            fill_in(described.title.text, programme=name) if name is not None else "",
            fill_in(described.initiative.text, initiative=named_so, period=when),
            tuple(sections),
        ),
        source=None,
        diagnostics=(),
    )
    if when and not _is_period(described, when):
        raise ValueError(
            f"The period {when!r} is no date that can stand in the initiative line, such as 1. halvår 2018."
        )
    reports = recognise(compose(draft, described), described, base=base)
    if len(reports) != 1 or not _says_the_same(draft, reports[0]):
        raise ValueError(
            "A heading in `other` or `extra` cannot be told from an answer or from a heading of the form. "
            "Name it otherwise; in a section without a status column only the form's own columns can be told."
        )
    return reports[0]


def _check_texts(**given: object) -> None:
    for name, value in given.items():
        if value is not None and not isinstance(value, str):
            raise TypeError(f"{name} is a text, not {type(value).__name__}.")
    for name in ("text", "initiative"):
        if name in given and given[name] is None:
            raise TypeError(f"{name} is a text, not None.")


def _is_period(form: Form, when: str) -> bool:
    line = matcher_for(form).initiative(fill_in(form.initiative.text, initiative="x", period=when))
    return line is not None and line.period is not None and line.period.text == when


def _line(text: str) -> str:
    return " ".join(normalise(text).split())


def _items(given: Iterable[Item | str]) -> list[Item]:
    if isinstance(given, str):
        raise TypeError("The items of a section are a list, not a single text.")
    items = []
    for one in given:
        if isinstance(one, str):
            one = item(one)
        if not isinstance(one, Item):
            raise TypeError(f"A section holds items or their texts, not {type(one).__name__}.")
        cells = (
            one.text,
            one.status and one.status.text,
            one.owner,
            one.due and one.due.text,
            *one.extra.values(),
        )
        if any(cells):
            items.append(one)
    return items


def _stray(text: Unplaced | str) -> Unplaced:
    return text if isinstance(text, Unplaced) else Unplaced(normalise(text), "loose paragraph")


def _running(description: RichText | str) -> RichText:
    if isinstance(description, RichText):
        return description
    content: tuple[Paragraph, ...] = plain(normalise(description))
    return Builder().rich_text(content)


def _others(given: Mapping[str, Iterable[Item | str]] | Iterable[OtherSection]) -> list[OtherSection]:
    if isinstance(given, Mapping):
        return [OtherSection(heading, tuple(_items(items))) for heading, items in given.items()]
    if not isinstance(given, Iterable) or isinstance(given, str):
        raise TypeError(f"other holds items by their heading, or OtherSections, not {type(given).__name__}.")
    sections = list(given)
    for section in sections:
        if not isinstance(section, OtherSection):
            raise TypeError(f"other holds items by their heading, or OtherSections, not {type(section).__name__}.")
    return sections


def _other_section(section: OtherSection) -> OtherSection:
    return OtherSection(_line(section.heading), tuple(_items(section.items)))


def _layout(form: Form, section: FormSection, items: list[Item], when: str) -> SectionLayout:
    heading = section.headings[0].replace("{year}", when) if when else section.name
    status = form.column("status")
    asked = section.status or any(one.status is not None for one in items)
    return SectionLayout(
        section=section.fills,
        heading=heading,
        status_heading=status.headings[0] if asked else "",
        guidance=section.guidance[0] if section.guidance else "",
        status_guidance=status.guidance[0] if section.status and status.guidance else "",
        columns=_further(form, items, asked, section),
    )


def _other_layout(form: Form, section: OtherSection) -> SectionLayout:
    columns = _further(form, list(section.items), asked=True)
    return SectionLayout("other", section.heading, form.column("status").headings[0], columns=columns)


def _further(form: Form, items: list[Item], asked: bool, section: FormSection | None = None) -> tuple[ExtraColumn, ...]:
    """The columns besides text and status: those that the form prints, and those that the items ask for."""
    matcher = matcher_for(form)
    printed = section.columns if section else ()
    own = {key(heading) for heading in section.headings} if section else set()
    columns = [
        ExtraColumn(position, matcher.role(heading) or "extra", heading)  # type: ignore[arg-type]
        for position, heading in enumerate(printed, 1)
        if matcher.role(heading) not in ("text", "status") and key(heading) not in own
    ]
    there = {column.role for column in columns}
    wanted = [
        (role, form.column(role).headings[0])
        for role, needed in (("owner", any(one.owner for one in items)), ("due", any(one.due for one in items)))
        if needed and role not in there
    ]
    names = dict.fromkeys(name for one in items for name in one.extra)
    for name in names:
        if matcher.role(name) not in (None, "extra"):
            raise ValueError(f"{name!r} is a column of the form's own; give it as owner=, due= or status=.")
    held = {column.heading for column in columns}
    wanted += [("extra", name) for name in names if name not in held]
    first = len(columns) + 2 + asked
    columns += [
        ExtraColumn(position, role, heading)  # type: ignore[arg-type]
        for position, (role, heading) in enumerate(wanted, first)
    ]
    return tuple(columns)


def _says_the_same(draft: StatusReport, report: StatusReport) -> bool:
    """Whether every word stands where it was put."""

    def words(one: StatusReport) -> list[object]:
        sections: list[tuple[SectionName | str, tuple[Item, ...]]] = [
            *((name, getattr(one, name)) for name in ITEM_FIELDS),
            *((section.heading, section.items) for section in one.other),
        ]
        return [
            (name, [(entry.text, entry.owner, tuple(filter(None, entry.extra.values()))) for entry in items])
            for name, items in sections
        ] + [one.programme, one.initiative, one.description.text, [stray.text for stray in one.unplaced]]

    return words(draft) == words(report)
