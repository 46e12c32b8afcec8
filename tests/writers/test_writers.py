"""What the writers write: safe, complete, and in the shape of its format."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.files import write_bytes

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def test_a_docx_holds_the_parts_in_fixed_order_with_fixed_dates() -> None:
    data = sp.render(sp.parse(SAMPLES / "et-trygt-natteliv-2017.txt"), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"
        document = package.read("word/document.xml").decode("utf-8")
    assert "Tovholdermøder" in document


def test_write_takes_the_format_from_the_suffix(tmp_path: Path) -> None:
    report = sp.parse(SAMPLES / "formidling-2019.txt")
    for name, format in (("a.htm", "html"), ("a.JSON", "json"), ("a.docx", "docx"), ("a.md", "md"), ("a.txt", "txt")):
        sp.write(report, tmp_path / name)
        assert (tmp_path / name).read_bytes() == sp.render(report, format)
    with pytest.raises(ValueError, match=r"a\.xyz has no suffix that names a format"):
        sp.write(report, tmp_path / "a.xyz")
    with pytest.raises(ValueError, match="There is no format"):
        sp.render(report, "pdf")
    with pytest.raises(TypeError):
        sp.render({}, "txt")  # type: ignore[arg-type]


def test_a_write_that_fails_leaves_what_was_there_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_bytes(target, b"after")
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_json_has_every_key_and_its_schema_says_so() -> None:
    report = sp.parse(SAMPLES / "formidling-2019.txt")
    schema = sp.json_schema()
    top = schema["$defs"]["StatusReport"]
    import json

    data = json.loads(sp.to_json(report))
    assert list(data) == list(top["properties"])
    assert sorted(top["required"]) == sorted(top["properties"])
    assert sp.to_json(report, indent=None).count(b"\n") == 0
    assert "ø".encode() in sp.to_json(report)
    assert sp.from_json(sp.to_json(report)) == report
    assert sp.from_json(sp.to_json(report).decode()) == report


def test_json_made_by_hand_is_written_whole() -> None:
    import json

    data = json.loads(sp.to_json(sp.new_report("Byen", year=2017, activities=["Møde a"], description="Godt.")))
    data["form"]["sections"] = []
    data["activities"][0]["text"] = "a\0b"
    report = sp.from_json(json.dumps(data))
    for format in ("txt", "html", "docx"):
        again = sp.parse(sp.render(report, format), format=format)
        assert [item.text for item in again.activities] == ["a\ufffdb"]
        assert again.description.text == "Godt."


def test_json_of_a_later_version_is_refused() -> None:
    data = sp.to_json(sp.new_report("Byen")).replace(b'"1.0"', b'"9.9"')
    with pytest.raises(sp.MalformedDocument, match=r"schema version 9\.9"):
        sp.from_json(data)
    with pytest.raises(sp.NotAStatusForm):
        sp.parse(b"[]")
