"""A SQLite database: reports, items, dates, links and diagnostics with their keys, and the flat rows as a view.

Dates are ISO 8601 texts, as SQLite's own functions take them. The same reports give the same bytes, as far as the
version of SQLite is the same, which notes itself in the file.
"""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from statusparse.inputs.own import APPLICATION
from statusparse.places import is_of_one_row
from statusparse.report import Clause, DateSpan, Diagnostic, Item, Link, Place, StatusReport
from statusparse.tables.rows import due_date, row_dates, sections_of

__all__ = ["write"]

# The places of rows are those of `statusparse.places.place_words`.
_SCHEMA = """
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    programme TEXT,
    initiative TEXT,
    year INTEGER,
    period TEXT,
    description TEXT NOT NULL,
    description_html TEXT NOT NULL,
    form TEXT NOT NULL,
    file TEXT,
    format TEXT,
    encoding TEXT,
    size INTEGER,
    sha256 TEXT
);
CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id),
    section TEXT NOT NULL,
    heading TEXT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    html TEXT,
    state TEXT,
    "start" TEXT,
    "end" TEXT,
    precision TEXT,
    edtf TEXT,
    dates TEXT,
    status TEXT,
    note TEXT,
    also TEXT NOT NULL,
    owner TEXT,
    due TEXT,
    extra TEXT NOT NULL,
    part TEXT,
    line INTEGER,
    "table" INTEGER,
    "row" INTEGER
);
CREATE TABLE dates (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id),
    item_id INTEGER REFERENCES items (id),
    field TEXT NOT NULL CHECK (field IN ('period', 'description', 'text', 'status', 'also', 'due')),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    precision TEXT NOT NULL,
    edtf TEXT NOT NULL,
    approximate INTEGER NOT NULL,
    inferred TEXT
);
CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id),
    item_id INTEGER REFERENCES items (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    url TEXT NOT NULL
);
CREATE TABLE diagnostics (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id),
    item_id INTEGER REFERENCES items (id),
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    part TEXT,
    line INTEGER,
    "table" INTEGER,
    "row" INTEGER
);
"""

# Made once all is written, which is quicker.
_INDEXES = """
CREATE INDEX items_of_reports ON items (report_id);
CREATE INDEX dates_of_items ON dates (item_id, field);
CREATE INDEX links_of_items ON links (item_id);
CREATE INDEX diagnostics_of_items ON diagnostics (item_id);
CREATE INDEX diagnostics_of_reports ON diagnostics (report_id);
CREATE VIEW items_flat AS
SELECT
    reports.programme,
    reports.initiative,
    reports.year,
    items.section,
    items.heading,
    items.number,
    items.text,
    items.label,
    items.state,
    items."start",
    items."end",
    items.precision,
    items.edtf,
    items.dates,
    items.status,
    items.note,
    (
        SELECT group_concat(clause, char(10))
        FROM (
            SELECT json_extract(value, '$.state') || (
                SELECT coalesce(group_concat(' ' || value, ''), '')
                FROM (SELECT value FROM json_each(clauses.value, '$.dates') ORDER BY id)
            ) AS clause
            FROM json_each(items.also) AS clauses ORDER BY id
        )
    ) AS also,
    items.owner,
    items.due,
    (
        SELECT group_concat(key || ': ' || value, char(10))
        FROM (SELECT key, value FROM json_each(items.extra) WHERE value <> '' ORDER BY id)
    ) AS extra,
    (SELECT group_concat(url, ' ') FROM (SELECT url FROM links WHERE item_id = items.id ORDER BY number)) AS links,
    reports.file,
    coalesce(
        nullif(
            ltrim(
                coalesce('line ' || items.line, '')
                || coalesce(', table ' || items."table", '')
                || coalesce(', row ' || CASE WHEN items."table" IS NOT NULL THEN items."row" END, ''),
                ', '
            ),
            ''
        ),
        items.part
    ) AS place,
    (
        SELECT group_concat(code, ' ')
        FROM (
            SELECT code FROM diagnostics AS found
            WHERE found.report_id = items.report_id
            AND found.item_id IS NOT NULL
            AND (found.part, found.line, found."table", found."row")
                IS (items.part, items.line, items."table", items."row")
            GROUP BY code ORDER BY min(id)
        )
    ) AS diagnostics
FROM items
JOIN reports ON reports.id = items.report_id
ORDER BY items.id;
"""


def write(reports: Iterable[StatusReport], path: Path) -> None:
    """Writes the database, one transaction for all."""
    path.write_bytes(b"")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        # The caller's temporary file is thrown away after a fault, so that neither a journal nor a sync is wanted.
        database.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        database.execute(f"PRAGMA application_id = {int.from_bytes(APPLICATION, 'big')}")
        writer = _Writer(database)
        with _faults_of_the_disk(path):
            writer.execute("BEGIN;" + _SCHEMA)
        for report in reports:
            with _faults_of_the_disk(path):
                writer.add(report)
        with _faults_of_the_disk(path):
            writer.execute(_INDEXES + "COMMIT")


@contextmanager
def _faults_of_the_disk(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        number = errno.ENOSPC if error.sqlite_errorcode == sqlite3.SQLITE_FULL else errno.EIO
        raise OSError(number, os.strerror(number), str(path)) from error


class _Writer:
    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.reports = count(1)
        self.items = count(1)

    def execute(self, statements: str) -> None:
        for statement in statements.split(";"):
            self.database.execute(statement)

    def add(self, report: StatusReport) -> None:
        key = next(self.reports)
        source = report.source
        self._insert(
            "reports",
            key,
            report.programme,
            report.initiative,
            report.year,
            report.period.text if report.period else None,
            report.description.text,
            report.description.html,
            report.form.name,
            *((source.name, source.format, source.encoding, source.size, source.sha256) if source else (None,) * 5),
        )
        self._dates(key, None, "period", [report.period] if report.period else [])
        self._dates(key, None, "description", report.description.dates)
        self._links(key, None, report.description.links)
        at: dict[Place, int] = {}
        for section, heading, items in sections_of(report):
            for number, item in enumerate(items, 1):
                at.setdefault(item.at, self._item(key, section, heading, number, item))
        for found in report.diagnostics:
            self._diagnostic(key, at.get(found.at) if is_of_one_row(found.at) else None, found)

    def _item(self, report: int, section: str, heading: str, number: int, item: Item) -> int:
        key = next(self.items)
        status, dates = item.status, row_dates(item)
        self._insert(
            "items",
            key,
            report,
            section,
            heading,
            number,
            item.text,
            item.label,
            item.html,
            status.state if status else None,
            *_bounds(dates[0] if dates else None),
            " ".join([found.edtf for found in dates]) or None,
            *((status.text, status.note) if status else (None,) * 2),
            _json([_clause(clause) for clause in status.also] if status else []),
            item.owner,
            item.due.text if item.due else None,
            _json(item.extra),
            *_place(item.at),
        )
        self._dates(report, key, "text", item.dates)
        if status:
            self._dates(report, key, "status", status.dates)
            self._dates(report, key, "also", [found for clause in status.also for found in clause.dates])
        due = due_date(item)
        self._dates(report, key, "due", [due] if due else [])
        self._links(report, key, item.links)
        return key

    def _dates(self, report: int, item: int | None, field: str, dates: Iterable[DateSpan]) -> None:
        for number, found in enumerate(dates, 1):
            self._insert(
                "dates",
                None,
                report,
                item,
                field,
                number,
                found.text,
                *_bounds(found),
                found.approximate,
                " ".join(found.inferred) or None,
            )

    def _links(self, report: int, item: int | None, links: Iterable[Link]) -> None:
        for number, link in enumerate(links, 1):
            self._insert("links", None, report, item, number, link.text, link.url)

    def _diagnostic(self, report: int, item: int | None, found: Diagnostic) -> None:
        self._insert("diagnostics", None, report, item, found.code, found.severity, found.message, *_place(found.at))

    def _insert(self, table: str, *values: Any) -> None:
        self.database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _bounds(found: DateSpan | None) -> Iterator[Any]:
    if found is None:
        return iter((None,) * 4)
    start, end = (day and day.isoformat() for day in (found.start, found.end))
    return iter((start, end, found.precision, found.edtf))


def _clause(clause: Clause) -> dict[str, Any]:
    return {"text": clause.text, "state": clause.state, "dates": [found.edtf for found in clause.dates]}


def _place(at: Place) -> Iterator[Any]:
    yield from (at.part, at.line, at.table, at.row)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
