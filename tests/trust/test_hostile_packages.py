"""Packages and archives that are made to do harm: each gives what stands beside it, by hand."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

import statusparse as sp
from statusparse.inputs import find_files, read_input
from tests.trust.hostile import CONTENT_TYPES, Member, document_of, package, zipped

PARAGRAPH = "<p><r><t>{}</t></r></p>"
HELLO = document_of(PARAGRAPH.format("Møde"))
LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
DTD = f'<!DOCTYPE document [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">{LAUGHS}]>'


def members(main: str = HELLO, name: str = "word/document.xml") -> list[Member]:
    return [("[Content_Types].xml", CONTENT_TYPES.encode()), (name, main.encode())]


def field(instruction: str) -> str:
    return (
        f'<p><r><fldChar w:fldCharType="begin"/></r><r><instrText>{instruction}</instrText></r>'
        '<r><fldChar w:fldCharType="separate"/></r><r><t>vist</t></r><r><fldChar w:fldCharType="end"/></r></p>'
    )


def bomb() -> bytes:
    """Layers of archives in one another, the innermost of which holds 50 MB of zeros."""
    inner = zipped([("0", b"\0" * 50_000_000)])
    for _ in range(4):
        inner = zipped([(f"{number}.zip", inner) for number in range(16)])
    return inner


def broken_crc() -> bytes:
    return zipped(members(), crc=1)


def with_tail(data: bytes, tail: bytes) -> bytes:
    return data + tail


FURTHER = '<Relationship Id="r9" Type="OFFICE/{}" Target="{}"{}/>'
EXTERNAL = ' TargetMode="External"'

#: What the package has in it, the package, and the text that is read or the error that is raised.
PACKAGES: dict[str, tuple[bytes, str | type[sp.StatusParseError]]] = {
    "an entity of its own": (package(document_of(PARAGRAPH.format("&x;"), DTD)), sp.MalformedDocument),
    "entities in entities": (package(document_of(PARAGRAPH.format("&l9;"), DTD)), sp.MalformedDocument),
    "a DTD that is elsewhere": (
        package(document_of(PARAGRAPH.format("a"), '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')),
        sp.MalformedDocument,
    ),
    "XInclude": (
        package(
            document_of(
                '<p><r><t>a</t></r></p><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'
            )
        ),
        "a",
    ),
    "a stylesheet": (package(f'<?xml-stylesheet href="file:///etc/passwd"?>{HELLO}'), "Møde"),
    "INCLUDETEXT": (package(document_of(field('INCLUDETEXT "/etc/passwd"'))), "vist"),
    "INCLUDEPICTURE": (package(document_of(field('INCLUDEPICTURE "http://127.0.0.1:9/x"'))), "vist"),
    "DDEAUTO": (package(document_of(field("DDEAUTO c:\\windows\\system32\\cmd.exe &quot;/k calc&quot;"))), "vist"),
    "a template that is elsewhere": (
        package(HELLO, FURTHER.format("attachedTemplate", "http://127.0.0.1:9/t.dotm", EXTERNAL)),
        "Møde",
    ),
    "an import that is elsewhere": (
        package(
            document_of(PARAGRAPH.format("a") + '<altChunk r:id="r9"/>'),
            FURTHER.format("aFChunk", "file:///etc/passwd", EXTERNAL),
        ),
        "a",
    ),
    "an import from outside the package": (
        package(
            document_of(PARAGRAPH.format("a") + '<altChunk r:id="r9"/>'),
            FURTHER.format("aFChunk", "../../../../etc/passwd", ""),
        ),
        "a",
    ),
    "styles that are elsewhere": (
        package(HELLO, FURTHER.format("styles", "http://127.0.0.1:9/s.xml", EXTERNAL)),
        "Møde",
    ),
    "names that lead upwards": (zipped([("../../etc/x", b"x"), ("/etc/y", b"y"), ("C:\\z", b"z"), *members()]), "Møde"),
    "a name that begins at the root": (zipped(members(name="/word/document.xml")), "Møde"),
    "a wrong checksum": (broken_crc(), sp.MalformedDocument),
    "sizes behind the content": (zipped(members(), descriptor=True), "Møde"),
    "fields of 64 bits": (zipped(members(), wide=True), "Møde"),
    "a size that is a lie": (zipped(members(), size=3), sp.MalformedDocument),
    "two parts of one name": (zipped([*members(), ("word/document.xml", document_of("").encode())]), "Møde"),
    "parts of one name in another case": (
        zipped([*members(), ("WORD/Document.xml", document_of("").encode())]),
        "Møde",
    ),
    "parts in one another": (
        zipped([*members(), ("word/styles.xml", b"<styles/>")], same_place=True),
        sp.MalformedDocument,
    ),
    "encrypted": (zipped(members(), flags=1), sp.EncryptedDocument),
    "a page behind it": (with_tail(zipped(members()), b"<html><script>x</script>"), "Møde"),
    "an archive of archives": (bomb(), sp.UnsupportedFormat),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_gives_what_it_shows_or_an_error_of_ours(name: str) -> None:
    data, expected = PACKAGES[name]
    if isinstance(expected, str):
        assert sp.read_document(data).text() == expected
    else:
        with pytest.raises(expected) as caught:
            sp.read_document(data)
        assert caught.value.message.endswith(".")
        assert "root:" not in caught.value.message


def test_a_page_before_a_package_is_a_page() -> None:
    data = b"<html><p>Side</p>" + zipped(members())
    assert sp.read_document(data).format in ("html", "txt")


def test_of_a_package_with_a_part_too_large_nothing_is_unpacked_beyond_the_limit() -> None:
    data = zipped([*members(), ("word/styles.xml", b"\0" * 50_000_000)])
    assert len(data) < 100_000
    assert sp.read_document(data).text() == "Møde"  # nothing refers to it
    huge = zipped(members(document_of(PARAGRAPH.format(" " * 50_000_000))))
    with pytest.raises(sp.LimitExceeded, match="inflated_bytes="):
        sp.read_document(huge, limits=sp.Limits(inflated_bytes=10_000_000))


#: What the archive has in it, the archive, and for each member what is read or the error that is raised.
ARCHIVES: dict[str, tuple[bytes, list[bytes | type[Exception]]]] = {
    "sizes behind the content": (zipped([("a.txt", b"A"), ("b.txt", b"B")], descriptor=True), [b"A", b"B"]),
    "fields of 64 bits": (zipped([("a.txt", b"A"), ("b.txt", b"B")], wide=True), [b"A", b"B"]),
    "members in one another": (
        zipped([("a.txt", b"A" * 99), ("b.txt", b"B" * 999)], same_place=True),
        [b"A" * 99, sp.MalformedDocument],
    ),
    "a wrong checksum": (zipped([("a.txt", b"A")], crc=7), [sp.MalformedDocument]),
    "two members of one name": (zipped([("a.txt", b"A"), ("a.txt", b"B")]), [b"A", b"B"]),
    "a password": (zipped([("a.txt", b"A")], flags=1), [sp.EncryptedDocument]),
    "a size that is a lie": (zipped([("a.txt", b"A" * 100)], size=3), [sp.MalformedDocument]),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_each_member_of_an_archive_is_read_or_an_error_of_ours(name: str, tmp_path: Path) -> None:
    data, expected = ARCHIVES[name]
    path = tmp_path / "arkiv.zip"
    path.write_bytes(data)
    files = list(find_files([path]))
    assert len(files) == len(expected)
    for file, wanted in zip(files, expected, strict=True):
        if isinstance(wanted, bytes):
            assert read_input(file) == wanted
        else:
            with pytest.raises(wanted):
                read_input(file)


def test_an_archive_whose_members_all_lie_over_one_kernel_is_refused(tmp_path: Path) -> None:
    # As in the archives of David Fifield: many entries of the directory, of growing length, for the same bytes.
    kernel = zipped([("0", b"\0" * 1_000_000)])
    entry = kernel.index(b"PK\x01\x02")
    directory = kernel[entry : kernel.index(b"PK\x05\x06")]
    many = 200
    data = bytearray(kernel[:entry])
    for number in range(many):
        one = bytearray(directory)
        one[42:46] = (0).to_bytes(4, "little")
        one[-1:] = b"x"
        if number:
            one[20:24] = (len(data) + number).to_bytes(4, "little")
        data += one
    end = bytearray(kernel[kernel.index(b"PK\x05\x06") :])
    end[8:12] = many.to_bytes(2, "little") * 2
    end[12:16] = (len(directory) * many).to_bytes(4, "little")
    path = tmp_path / "bombe.zip"
    path.write_bytes(bytes(data + end))
    read = 0
    for file in find_files([path]):
        with suppress(sp.StatusParseError):
            read += len(read_input(file))
    assert read <= 1_000_000


def test_a_part_that_is_corrupt_is_told_and_the_rest_is_read() -> None:
    data = package(HELLO, FURTHER.format("footnotes", "footnotes.xml", ""), **{"word/footnotes.xml": "<footnotes"})
    document = sp.read_document(data)
    assert document.text() == "Møde"
    assert [told.code for told in document.diagnostics] == ["part-unreadable"]


def test_the_archives_made_here_are_what_zipfile_reads() -> None:
    for flags in ({}, {"descriptor": True}, {"wide": True}, {"deflate": False}):
        with zipfile.ZipFile(io.BytesIO(zipped([("a", b"AA"), ("b", b"B")], **flags))) as archive:  # type: ignore[arg-type]
            assert archive.testzip() is None
            assert archive.read("b") == b"B"
