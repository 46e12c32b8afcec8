"""The days that an EDTF expression means, by the standard (ISO 8601-2:2019), as far as the library writes it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

#: First month and count of months of the divisions of a year.
DIVISIONS = {
    21: (3, 3),
    22: (6, 3),
    23: (9, 3),
    24: (12, 3),
    33: (1, 3),
    34: (4, 3),
    35: (7, 3),
    36: (10, 3),
    40: (1, 6),
    41: (7, 6),
}
_ONE = re.compile(r"(?:(\d{4})|(\d{3})X|XXXX)(?:-(\d\d)(?:-(\d\d))?)?~?", re.ASCII)
#: A week of no year; EDTF has no weeks, ISO 8601-1 does.
_WEEK = re.compile(r"XXXX-W(0[1-9]|[1-4]\d|5[0-3])~?", re.ASCII)

Bounds = tuple[date | None, date | None]


def bounds(edtf: str) -> Bounds:
    """First and last day; None is open or unknown. ValueError where it is no EDTF, or means no days.

    >>> bounds("2017-24~/..")
    (datetime.date(2017, 12, 1), None)
    """
    pieces = edtf.split("/")
    if len(pieces) == 1:
        return _one(edtf)
    low, high = pieces
    start = None if low in ("", "..") else _one(low)[0]
    end = None if high in ("", "..") else _one(high)[1]
    return start, end


def _one(edtf: str) -> Bounds:
    if _WEEK.fullmatch(edtf):
        return None, None
    matched = _ONE.fullmatch(edtf)
    if not matched:
        raise ValueError(f"{edtf!r} is no EDTF.")
    year, decade, month, day = matched.groups()
    if decade:
        return date(int(decade + "0"), 1, 1), date(int(decade + "9"), 12, 31)
    if year is None:
        # A day that some year has.
        date(2000, min(int(month), 12), int(day or 1))
        return None, None
    if month is None:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    if day is not None:
        return (date(int(year), int(month), int(day)),) * 2
    first, count = DIVISIONS[int(month)] if int(month) > 12 else (int(month), 1)
    over, last = divmod(first + count - 2, 12)
    return date(int(year), first, 1), date(int(year) + over, last + 1, monthrange(int(year) + over, last + 1)[1])
