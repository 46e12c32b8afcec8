"""Every public name says what goes in and comes out, and shows it with an example that runs (as a doctest)."""

from __future__ import annotations

import inspect
import re
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

import statusparse as sp
from statusparse.schema import attributes_of

_ENTRY = re.compile(r"^ {4}(\w+)(?=: \S)", re.M)


def _records() -> list[type]:
    """The public records, and those that are reached through their fields and properties."""
    found: dict[type, None] = {}
    waiting: list[Any] = [getattr(sp, name) for name in sp.__all__]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if isinstance(one, type) and issubclass(one, msgspec.Struct) and one not in found:
            found[one] = None
            waiting += get_type_hints(one).values()
            waiting += [
                get_type_hints(member.fget)["return"] for member in vars(one).values() if isinstance(member, property)
            ]
    return sorted(found, key=lambda record: record.__name__)


def _members(kind: type) -> list[tuple[str, Any]]:
    """The methods and properties that a class defines for its users."""
    return [
        (name, member)
        for name, member in vars(kind).items()
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod))
    ]


def _section(docstring: str, *titles: str) -> str:
    """The lines below one of the titles."""
    found = re.search(rf"^(?:{'|'.join(titles)}):\n((?: {{4}}.*\n?)+)", docstring, re.M)
    return found[1] if found else ""


def _check_function(function: Any) -> None:
    docstring = inspect.getdoc(function) or ""
    parameters = [name for name in inspect.signature(function).parameters if name not in ("self", "cls")]
    assert _ENTRY.findall(_section(docstring, "Args")) == parameters
    if inspect.signature(function).return_annotation not in ("None", None):
        assert _section(docstring, "Returns", "Yields")


PUBLIC = {name: getattr(sp, name) for name in sp.__all__}
FUNCTIONS = {name: value for name, value in PUBLIC.items() if inspect.isfunction(value)}
RECORDS = {record.__name__: record for record in _records()}
MEMBERS = {
    f"{kind.__name__}.{name}": member
    for kind in [*RECORDS.values(), sp.StatusParseError]
    for name, member in _members(kind)
}


@pytest.mark.parametrize("name", [*PUBLIC, *RECORDS, *MEMBERS])
def test_each_public_name_shows_an_example_that_runs(name: str) -> None:
    value = {**PUBLIC, **RECORDS, **MEMBERS}[name]
    docstring = inspect.getdoc(getattr(value, "__func__", value)) or ""
    assert docstring[0].isupper()
    assert docstring.splitlines()[0].endswith(".")
    assert "\n>>> " in docstring


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_public_function_tells_of_its_arguments_result_and_errors(name: str) -> None:
    _check_function(FUNCTIONS[name])
    if name != "json_schema":  # takes nothing that could be wrong
        assert _section(inspect.getdoc(FUNCTIONS[name]) or "", "Raises")


@pytest.mark.parametrize("name", [name for name, member in MEMBERS.items() if not isinstance(member, property)])
def test_each_public_method_tells_of_its_arguments_and_result(name: str) -> None:
    _check_function(getattr(MEMBERS[name], "__func__", MEMBERS[name]))


@pytest.mark.parametrize("name", RECORDS)
def test_each_public_record_tells_of_its_fields_in_their_order(name: str) -> None:
    record = RECORDS[name]
    assert tuple(attributes_of(record.__doc__ or "")) == record.__struct_fields__


def test_the_standards_that_are_followed_are_named() -> None:
    standards = {
        "find_dates": "ISO 8601-2",
        "DateSpan": "ISO 8601-2",
        "Link": "RFC 3986",
        "to_json": "RFC 8259",
        "from_json": "RFC 8259",
        "json_schema": "2020-12",
    }
    for name, standard in standards.items():
        assert standard in (PUBLIC[name].__doc__ or ""), name


def test_every_record_of_the_json_is_explained_in_its_schema() -> None:
    definitions = sp.json_schema()["$defs"]
    assert "StatusReport" in definitions
    for name, definition in definitions.items():
        assert definition["description"], name
        for key, value in definition["properties"].items():
            assert value["description"], f"{name}.{key}"
