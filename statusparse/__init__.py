"""Reads the status forms of Danish municipal programmes into typed records, and writes JSON or the form again.

Names are imported when they are first used, so that `import statusparse` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from statusparse.batch.outcome import Outcome as Outcome
    from statusparse.batch.stream import parse_many as parse_many
    from statusparse.danish.dates import find_dates as find_dates
    from statusparse.danish.status import read_status as read_status
    from statusparse.document import Document as Document
    from statusparse.errors import EncryptedDocument as EncryptedDocument
    from statusparse.errors import LimitExceeded as LimitExceeded
    from statusparse.errors import MalformedDocument as MalformedDocument
    from statusparse.errors import NotAStatusForm as NotAStatusForm
    from statusparse.errors import SeveralForms as SeveralForms
    from statusparse.errors import StatusParseError as StatusParseError
    from statusparse.errors import TimedOut as TimedOut
    from statusparse.errors import UnsupportedFormat as UnsupportedFormat
    from statusparse.errors import WorkerFailed as WorkerFailed
    from statusparse.files import write as write
    from statusparse.fill import FilledForm as FilledForm
    from statusparse.fill import fill_form as fill_form
    from statusparse.follow_up import compare as compare
    from statusparse.follow_up import compare_all as compare_all
    from statusparse.follow_up.records import Comparison as Comparison
    from statusparse.follow_up.records import FollowUp as FollowUp
    from statusparse.follow_up.writers import render_comparisons as render_comparisons
    from statusparse.forms import Form as Form
    from statusparse.forms import load_form as load_form
    from statusparse.learning import learn_form as learn_form
    from statusparse.limits import Limits as Limits
    from statusparse.new import item as item
    from statusparse.new import new_report as new_report
    from statusparse.next_edition import carry_over as carry_over
    from statusparse.overview import write_overview as write_overview
    from statusparse.parsing import parse as parse
    from statusparse.parsing import parse_all as parse_all
    from statusparse.parsing import read_document as read_document
    from statusparse.readers.json import from_json as from_json
    from statusparse.report import DateSpan as DateSpan
    from statusparse.report import Diagnostic as Diagnostic
    from statusparse.report import Item as Item
    from statusparse.report import Link as Link
    from statusparse.report import RichText as RichText
    from statusparse.report import Status as Status
    from statusparse.report import StatusReport as StatusReport
    from statusparse.schema import json_schema as json_schema
    from statusparse.tables import write_table as write_table
    from statusparse.tables.rows import rows as rows
    from statusparse.tables.rows import rows_many as rows_many
    from statusparse.writers import render as render
    from statusparse.writers.json import to_json as to_json

__version__ = "0.1.0"

#: The module that each public name is defined in.
_HOMES = {
    "Comparison": "follow_up.records",
    "DateSpan": "report",
    "Diagnostic": "report",
    "Document": "document",
    "EncryptedDocument": "errors",
    "FilledForm": "fill",
    "FollowUp": "follow_up.records",
    "Form": "forms",
    "Item": "report",
    "LimitExceeded": "errors",
    "Limits": "limits",
    "Link": "report",
    "MalformedDocument": "errors",
    "NotAStatusForm": "errors",
    "Outcome": "batch.outcome",
    "RichText": "report",
    "SeveralForms": "errors",
    "Status": "report",
    "StatusParseError": "errors",
    "StatusReport": "report",
    "TimedOut": "errors",
    "UnsupportedFormat": "errors",
    "WorkerFailed": "errors",
    "carry_over": "next_edition",
    "compare": "follow_up",
    "compare_all": "follow_up",
    "fill_form": "fill",
    "find_dates": "danish.dates",
    "from_json": "readers.json",
    "item": "new",
    "json_schema": "schema",
    "learn_form": "learning",
    "load_form": "forms",
    "new_report": "new",
    "parse": "parsing",
    "parse_all": "parsing",
    "parse_many": "batch.stream",
    "read_document": "parsing",
    "read_status": "danish.status",
    "render": "writers",
    "render_comparisons": "follow_up.writers",
    "rows": "tables.rows",
    "rows_many": "tables.rows",
    "to_json": "writers.json",
    "write": "files",
    "write_overview": "overview",
    "write_table": "tables",
}

__all__ = [
    "Comparison",
    "DateSpan",
    "Diagnostic",
    "Document",
    "EncryptedDocument",
    "FilledForm",
    "FollowUp",
    "Form",
    "Item",
    "LimitExceeded",
    "Limits",
    "Link",
    "MalformedDocument",
    "NotAStatusForm",
    "Outcome",
    "RichText",
    "SeveralForms",
    "Status",
    "StatusParseError",
    "StatusReport",
    "TimedOut",
    "UnsupportedFormat",
    "WorkerFailed",
    "carry_over",
    "compare",
    "compare_all",
    "fill_form",
    "find_dates",
    "from_json",
    "item",
    "json_schema",
    "learn_form",
    "load_form",
    "new_report",
    "parse",
    "parse_all",
    "parse_many",
    "read_document",
    "read_status",
    "render",
    "render_comparisons",
    "rows",
    "rows_many",
    "to_json",
    "write",
    "write_overview",
    "write_table",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
