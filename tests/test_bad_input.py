"""What cannot be read gives the right error and a sentence that helps, in the library and on the command line."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.cli import main

SAMPLES = Path(__file__).parent.parent / "samples"


def package(**parts: str) -> bytes:
    """A zip package with these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def a_document_without_a_form() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph("Referat af møde i bestyrelsen")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


#: name of the file, its content, the error, and a word that its sentence must hold.
VECTORS: list[tuple[str, Callable[[], bytes], type[sp.StatusParseError], str]] = [
    ("empty.txt", lambda: b"", sp.UnsupportedFormat, "empty"),
    ("blank.txt", lambda: b"\xef\xbb\xbf \r\n\t\n", sp.UnsupportedFormat, "empty"),
    ("random.bin", lambda: random.Random(1).randbytes(20_000), sp.UnsupportedFormat, "save it as .docx"),
    ("no-form.docx", a_document_without_a_form, sp.NotAStatusForm, "headings"),
    ("letter.txt", lambda: "Kære alle\nVi ses i morgen.\n".encode(), sp.NotAStatusForm, "headings"),
    ("one-heading.txt", lambda: b"Aktiviteter\tStatus\nx\ty\n", sp.NotAStatusForm, "two of the headings"),
    ("big.txt", lambda: "Vi ses i morgen på torvet.\tJa\n".encode() * 650_000, sp.NotAStatusForm, "headings"),
    ("sheet.xlsx", lambda: package(**{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>"}), sp.UnsupportedFormat, "spreadsheet"),
    ("slides.pptx", lambda: package(**{"[Content_Types].xml": "<Types/>", "ppt/p.xml": "<w/>"}), sp.UnsupportedFormat, "presentation"),
    ("empty.zip", lambda: b"PK\x05\x06" + bytes(18), sp.UnsupportedFormat, "empty zip archive"),
    ("archive.zip", lambda: package(**{"a.txt": "x"}), sp.UnsupportedFormat, "zip archive"),
    ("scan.pdf", lambda: b"%PDF-1.7\n1 0 obj", sp.UnsupportedFormat, "PDF"),
    ("old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, sp.UnsupportedFormat, "old Office document"),
    ("secret.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"), sp.EncryptedDocument, "password"),
    ("cut.docx", lambda: (SAMPLES / "et-trygt-natteliv-2017.docx").read_bytes()[:4000], sp.MalformedDocument, "truncated"),
    ("cut.json", lambda: sp.to_json(sp.parse(SAMPLES / "formidling-2019.txt"))[:300], sp.MalformedDocument, "truncated"),
    ("other.json", lambda: b'{"name": "x"}', sp.MalformedDocument, "not that of a status report"),
    ("two.txt", lambda: (SAMPLES / "et-trygt-natteliv-2017.txt").read_bytes() + b"\n" + (SAMPLES / "formidling-2019.txt").read_bytes().removeprefix(b"\xef\xbb\xbf"), sp.SeveralForms, "parse_all"),
]  # fmt: skip
NAMES = [vector[0] for vector in VECTORS]


@pytest.mark.parametrize(("name", "make", "error", "word"), VECTORS, ids=NAMES)
def test_the_library_says_what_is_wrong(
    tmp_path: Path, name: str, make: Callable[[], bytes], error: type[sp.StatusParseError], word: str
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(error) as caught:
        sp.parse(path)
    assert type(caught.value) is error
    assert caught.value.input == name
    assert str(caught.value).startswith(f"{name}: ")
    assert word in caught.value.message
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(("name", "make", "error", "word"), VECTORS, ids=NAMES)
def test_the_command_says_it_in_a_line_and_exits_with_one(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    make: Callable[[], bytes],
    error: type[sp.StatusParseError],
    word: str,
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    if error is sp.SeveralForms:
        assert main(["convert", str(path), "--to", "txt"]) == 1
    else:
        assert main(["convert", str(path)]) == 1
    out, said = capsys.readouterr()
    assert out == ""
    assert said.startswith((f"statusparse: {path}: ", f"statusparse: {path}!/"))
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_a_form_named_otherwise_is_read_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    path.write_bytes((SAMPLES / "tryghedsvandringer-2016.docx").read_bytes())
    report = sp.parse(path)
    assert report.source is not None
    assert report.source.format == "docx"
    assert report.source.name == "form.txt"


def test_a_missing_path_or_a_folder_is_pythons_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sp.parse(tmp_path / "nothing.docx")
    with pytest.raises((IsADirectoryError, PermissionError)):
        sp.parse(tmp_path)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"format": "pdf"}, ValueError),
        ({"form": "no-such-form"}, ValueError),
        ({"year": "2017"}, TypeError),
        ({"year": 0}, ValueError),
        ({"revisions": "ignore"}, ValueError),
        ({"base": "2017-01-01"}, TypeError),
        ({"limits": 5}, TypeError),
    ],
)
def test_a_callers_mistake_is_a_type_or_value_error_and_not_of_ours(
    arguments: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        sp.parse(SAMPLES / "formidling-2019.txt", **arguments)  # type: ignore[arg-type]
    assert not isinstance(caught.value, sp.StatusParseError)


def test_text_in_place_of_bytes_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="binary mode"):
        sp.parse(io.StringIO("Aktiviteter\tStatus"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="path, bytes or a binary file"):
        sp.parse(5)  # type: ignore[arg-type]


def test_an_error_can_be_pickled_with_all_it_knows() -> None:
    import pickle

    error = pickle.loads(pickle.dumps(sp.MalformedDocument("It is broken.", "a.docx")))
    assert (type(error), str(error)) == (sp.MalformedDocument, "a.docx: It is broken.")


@pytest.mark.parametrize(
    ("limits", "name"),
    [
        (sp.Limits(input_bytes=4000), "et-trygt-natteliv-2017.txt"),
        (sp.Limits(cells=20), "et-trygt-natteliv-2017.txt"),
        (sp.Limits(cells=20), "et-trygt-natteliv-2017.html"),
        (sp.Limits(cells=20), "et-trygt-natteliv-2017.docx"),
        (sp.Limits(members=3), "et-trygt-natteliv-2017.docx"),
        (sp.Limits(inflated_bytes=3000), "et-trygt-natteliv-2017.docx"),
    ],
)
def test_what_is_over_a_limit_is_refused_and_the_limit_named(limits: sp.Limits, name: str) -> None:
    with pytest.raises(sp.LimitExceeded, match="Limits"):
        sp.parse(SAMPLES / name, limits=limits)
    assert sp.parse(SAMPLES / name, limits=sp.Limits.none())
