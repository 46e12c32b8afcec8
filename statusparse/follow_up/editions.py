"""Finds the editions of each initiative among the reports of an archive."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from rapidfuzz.distance import OSA

from statusparse.alphabet import in_order
from statusparse.forms.keys import key
from statusparse.report import StatusReport

__all__ = ["Editions", "are_of_two_initiatives", "editions_of"]

#: Up to what share of its letters the name of an initiative may be misspelt.
_SLIPS = 0.1


class Editions(Struct, frozen=True):
    """The reports of an archive: the editions of each initiative by their periods, and what could not be placed.

    `doubles` are reports of an initiative and a period that another one is of already, with that one; `nameless` name
    no initiative or no period.
    """

    of_initiatives: tuple[tuple[StatusReport, ...], ...]
    doubles: tuple[tuple[StatusReport, StatusReport], ...]
    nameless: tuple[StatusReport, ...]


def editions_of(reports: Iterable[StatusReport]) -> Editions:
    """The editions of each initiative, in the order of their periods; the initiatives in the alphabet's order
    of their names, as the latest edition spells them.

    Names are the same in any case and punctuation, with a slip of the finger in ten letters, never with other digits.

    Args:
        reports: in any order; of two reports of one initiative and period the first is taken.

    >>> from statusparse import new_report
    >>> found = editions_of([new_report("Byens liv", year=2018), new_report("BYENS LIV", year=2017)])
    >>> [[edition.year for edition in editions] for editions in found.of_initiatives]
    [[2017, 2018]]
    """
    groups: dict[str, dict[tuple[date, date], StatusReport]] = {}
    doubles: list[tuple[StatusReport, StatusReport]] = []
    nameless: list[StatusReport] = []
    placed: list[tuple[str, tuple[date, date], StatusReport]] = []
    for report in reports:
        name, period = key(report.initiative or ""), report.period
        start = period and (period.start or period.end)
        if not name or not period or not start:
            nameless.append(report)
        else:
            placed.append((name, (start, period.end or date.max), report))
    names = _spellings(name for name, _, _ in placed)
    for name, when, report in placed:
        group = groups.setdefault(names[name], {})
        if when in group:
            doubles.append((report, group[when]))
        else:
            group[when] = report
    initiatives = [(tuple(group[when] for when in sorted(group)), name) for name, group in groups.items()]
    initiatives.sort(key=lambda one: (in_order(one[0][-1].initiative or ""), one[1]))
    ordered = tuple(editions for editions, _ in initiatives)
    return Editions(ordered, tuple(doubles), tuple(nameless))


def are_of_two_initiatives(one: StatusReport, other: StatusReport) -> bool:
    """Whether two reports name initiatives that are not the same, by the rule of :func:`editions_of`.

    >>> from statusparse import new_report
    >>> lys = new_report("Lys", year=2017)
    >>> are_of_two_initiatives(lys, new_report("Byens liv")), are_of_two_initiatives(lys, new_report("LYS"))
    (True, False)
    """
    names = {key(report.initiative or "") for report in (one, other)}
    return "" not in names and len(set(_spellings(names).values())) > 1


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """For each spelling of a name the one that stands for all: the first in the alphabet of those that are near."""
    chosen: dict[str, str] = {}
    heads: list[str] = []
    for name in sorted(set(names)):
        near = next((head for head in heads if _is_slip(name, head)), None)
        if near is None:
            heads.append(name)
        chosen[name] = near or name
    return chosen


def _is_slip(name: str, other: str) -> bool:
    most = int(max(len(name), len(other)) * _SLIPS)
    if [letter for letter in name if letter.isdigit()] != [letter for letter in other if letter.isdigit()]:
        return False
    return OSA.distance(name, other, score_cutoff=most) <= most
