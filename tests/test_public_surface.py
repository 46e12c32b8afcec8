"""What the package offers, and that importing it stays light."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.diagnostics import CODES

ROOT = Path(__file__).parent.parent


def test_all_is_sorted_and_each_name_is_there() -> None:
    assert sp.__all__ == sorted(sp.__all__)
    assert sorted(sp._HOMES) == sp.__all__
    for name in sp.__all__:
        assert getattr(sp, name) is not None
        assert name in dir(sp)


def test_no_public_name_is_that_of_a_module() -> None:
    # Importing the module would put it in the place of the name.
    modules = {path.stem for path in (ROOT / "statusparse").iterdir()}
    assert modules & set(sp.__all__) == set()


def test_importing_it_pulls_in_msgspec_at_most() -> None:
    program = "import sys; import statusparse; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(done.stdout.split())
    heavy = {"lxml", "docx", "html5lib", "dateparser", "ftfy", "nh3", "rapidfuzz", "rich", "zipfile", "html"}
    assert loaded & heavy == set()


def test_reading_text_needs_no_parser_of_documents() -> None:
    program = (
        "import sys; import statusparse; statusparse.parse(sys.argv[1]);"
        "print(*sorted(name.partition('.')[0] for name in sys.modules))"
    )
    form = ROOT / "samples" / "et-trygt-natteliv-2017.txt"
    done = subprocess.run([sys.executable, "-c", program, form], capture_output=True, text=True, check=True, cwd=ROOT)
    assert set(done.stdout.split()) & {"docx", "html5lib", "lxml", "dateparser", "ftfy", "nh3", "rich"} == set()


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(sp, "read_pdf")


def test_every_diagnostic_code_that_the_code_names_is_in_the_list_and_every_one_in_the_list_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "statusparse").rglob("*.py")
        if path.name != "diagnostics.py"
    )
    for name in CODES:
        assert f'"{name}"' in code, name


def test_the_schema_that_the_package_ships_is_that_of_the_library() -> None:
    shipped = (ROOT / "statusparse" / "status-report.schema.json").read_text(encoding="utf-8")
    assert json.loads(shipped) == json.loads(json.dumps(sp.json_schema())), (
        "statusparse schema > statusparse/status-report.schema.json"
    )


def test_json_of_a_later_minor_schema_is_read_and_its_new_keys_are_passed_over() -> None:
    report = sp.new_report("Tryg cykling", year=2018, activities=[sp.item("Cykeltur", status="Afholdt 3/5")])
    data = json.loads(sp.to_json(report))
    data["schema_version"] = "1.7"
    data["weather"] = "sun"
    data["activities"][0]["status"]["mood"] = {"text": "glad"}
    again = sp.from_json(json.dumps(data))
    assert again.schema_version == "1.7"
    assert again.activities == report.activities


def test_json_of_another_major_schema_is_refused_with_a_sentence() -> None:
    data = sp.to_json(sp.new_report("Tryg cykling", year=2018)).replace(b'"1.0"', b'"2.0"', 1)
    with pytest.raises(sp.MalformedDocument, match=r"schema version 2\.0; this library reads 1\.0"):
        sp.from_json(data)
