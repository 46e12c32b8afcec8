"""The JSON Schema of our own JSON, with what each key means as the records' docstrings tell it.

`status-report.schema.json` beside this module is the same for those who do not run Python; `python -m statusparse
schema` prints it.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Any

import msgspec

from statusparse import report
from statusparse.report import StatusReport

__all__ = ["attributes_of", "json_schema"]

_ATTRIBUTES = re.compile(r"^Attributes:\n(?P<entries>(?: {4}.*\n?)+)", re.M)
_ENTRY = re.compile(r"^ {4}(?P<name>\w+): (?P<text>.*(?:\n {8}.*)*)", re.M)
_MARKUP = re.compile(r":\w+:`([^`]*)`")


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the JSON that `to_json` writes.

    Returns:
        The schema, ready for a validator. Its version is the `schema_version` of the JSON: a change of the first
        number alters or removes keys, one of the second only adds some, so readers should pass over what they do not
        know.

    >>> json_schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    >>> json_schema()["$defs"]["DateSpan"]["properties"]["edtf"]
    {'type': 'string', 'description': 'the date in EDTF'}
    """
    schema = msgspec.json.schema(StatusReport)
    for name, definition in schema["$defs"].items():
        # Every key is always written, also where reading would have a default for it.
        definition["required"] = list(definition["properties"])
        documentation = getattr(report, name).__doc__
        if documentation is not None:  # Python leaves them out when asked to (-OO)
            definition["description"] = _plain(cleandoc(documentation).partition("\n\n")[0])
        told = attributes_of(documentation or "")
        for key, property in definition["properties"].items():
            property.pop("default", None)
            if "anyOf" in property:  # in an order that no version of msgspec changes
                property["anyOf"].sort(key=lambda choice: choice == {"type": "null"})
            if key in told:
                property["description"] = told[key]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Status report",
        **schema,
    }


def attributes_of(docstring: str) -> dict[str, str]:
    """What a docstring says of each attribute.

    >>> attributes_of("A place.\\n\\nAttributes:\\n    line: the line,\\n        from 1.\\n    row: the row.\\n")
    {'line': 'the line, from 1', 'row': 'the row'}
    """
    found = _ATTRIBUTES.search(cleandoc(docstring))
    entries = _ENTRY.finditer(found["entries"]) if found else ()
    return {entry["name"]: _plain(entry["text"]).removesuffix(".") for entry in entries}


def _plain(text: str) -> str:
    return " ".join(_MARKUP.sub(r"\1", text).split())
