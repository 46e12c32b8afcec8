"""Broken, hostile and huge Word packages: what can be read is read, and anything else is an error of ours."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import statusparse as sp
from tests.readers.docx_builder import Package, cell, document, element, form, paragraph, row, run, table, zipped
from tests.readers.docx_damage import DAMAGES, damage

SAMPLE = Path(__file__).parent.parent.parent / "samples" / "et-trygt-natteliv-2017.docx"


def try_to_read(data: bytes) -> None:
    """Reads a package both ways; whatever is not ours comes through."""
    for act in (sp.parse, sp.read_document):
        with contextlib.suppress(sp.StatusParseError):
            act(data)
    with contextlib.suppress(sp.StatusParseError):
        sp.read_document(data, format="docx", revisions="reject")


def with_part(package: Package, name: str, data: bytes) -> bytes:
    package.rewrite = lambda parts: {**parts, name: data}
    return package.data()


def full() -> Package:
    """A form with every kind of optional part."""
    package = form()
    package.part("styles", "w:styles", "<w:style w:styleId='S'/>")
    package.part("numbering", "w:numbering", "")
    package.part("header", "w:hdr", paragraph(run("Hoved")))
    package.part("footer", "w:ftr", paragraph(run("Fod")))
    package.part("footnotes", "w:footnotes", f"<w:footnote w:id='1'>{paragraph(run('Note'))}</w:footnote>")
    package.part("comments", "w:comments", f"<w:comment w:id='1'>{paragraph(run('Godt'))}</w:comment>")
    package.part("diagramData", "dgm:dataModel", "<a:p><a:r><a:t>Trin</a:t></a:r></a:p>", "data1.xml")
    first = next(package.body.iter("{*}p"))
    first.insert(0, element("<w:pPr><w:pStyle w:val='S'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"))
    first.append(element("<w:r><w:drawing><dgm:relIds r:dm='rId7'/></w:drawing></w:r>"))
    return package


OPTIONAL = ["styles", "numbering", "header", "footer", "footnotes", "comments", "data1", "_rels/document.xml.rels"]


@pytest.mark.parametrize(
    "fault", [b"", b"<w:broken", b"\xff\xfe\x00", b"<?xml version='1.0' encoding='klingon'?><a/>", b"<!DOCTYPE a><a/>"]
)
@pytest.mark.parametrize("name", OPTIONAL)
def test_a_broken_optional_part_is_a_diagnostic_and_the_rest_is_read(name: str, fault: bytes) -> None:
    part = f"word/{name}" if "rels" in name else f"word/{name}.xml"
    report = sp.parse(with_part(full(), part, fault))
    assert [one.at.part for one in report.diagnostics if one.code == "part-unreadable"] == [part]
    assert len(report.activities) == 3


@pytest.mark.parametrize("name", OPTIONAL)
def test_a_part_whose_bytes_are_broken_is_a_diagnostic_too(name: str) -> None:
    part = f"word/{name}" if "rels" in name else f"word/{name}.xml"
    data = bytearray(with_part(full(), part, b"<a>" + bytes(range(32, 127)) + b"</a>"))
    at = data.index(part.encode()) + len(part)  # the first is the member itself, followed by its bytes
    data[at + 4] ^= 0xFF
    report = sp.parse(bytes(data))
    assert [one.at.part for one in report.diagnostics if one.code == "part-unreadable"] == [part]


def test_broken_relationships_and_types_of_the_package_are_diagnostics() -> None:
    for part in ("_rels/.rels", "[Content_Types].xml"):
        package = form()
        package.main = "word/document.xml"
        report = sp.parse(with_part(package, part, b"<broken"))
        assert len(report.activities) == 3


MAIN = {
    "no bytes": (b"", sp.MalformedDocument),
    "cut off": (b"<w:document", sp.MalformedDocument),
    "another root": (b"<html/>", sp.MalformedDocument),
    "an encoding that is none": (b"<?xml version='1.0' encoding='klingon'?><a/>", sp.MalformedDocument),
    "letters that are none": (b"<?xml version='1.0' encoding='UTF-8'?><a>\xff\xfe</a>", sp.MalformedDocument),
    "a doctype": (b"<!DOCTYPE w><w:document xmlns:w='x'/>", sp.MalformedDocument),
    "an entity from a file": (
        b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        sp.MalformedDocument,
    ),
    "an entity bomb": (
        b"<!DOCTYPE a [<!ENTITY a 'xxxxxxxxxx'>"
        + b"".join(b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10 if n else b"&a;" * 10) for n in range(9))
        + b"]><a b='&a8;'>&a8;</a>",
        sp.StatusParseError,
    ),
    "nested too deep": (b"<a>" * 300 + b"</a>" * 300, sp.LimitExceeded),
}


@pytest.mark.parametrize("name", MAIN)
def test_a_broken_main_part_is_an_error_that_names_it(name: str) -> None:
    fault, error = MAIN[name]
    with pytest.raises(error) as caught:
        sp.parse(with_part(form(), "word/document.xml", fault))
    assert "docx" in caught.value.message
    assert caught.value.message.endswith(".")


def test_elements_nested_as_deep_as_they_can_be_are_read() -> None:
    deep = "<x>" * 240 + run("dybt") + "</x>" * 240
    assert sp.read_document(document(deep, paragraph(deep)).data()).text() == "dybt\ndybt"


def test_tables_nested_too_deep_are_a_limit() -> None:
    inner = paragraph(run("x"))
    for _ in range(42):
        inner = table(f"<w:tr>{cell(inner)}</w:tr>")
    with pytest.raises(sp.LimitExceeded, match="depth="):
        sp.read_document(document(inner).data())
    assert sp.read_document(document(inner).data(), limits=sp.Limits.none()).text() == "x"


def encrypted(data: bytes, part: bytes) -> bytes:
    """The package with one member marked as encrypted, in its own header and in the directory."""
    out = bytearray(data)
    for signature, flags, name in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        at = -1
        while (at := out.find(signature, at + 1)) >= 0:
            if out[at + name :].startswith(part):
                out[at + flags] |= 1
    return bytes(out)


@pytest.mark.parametrize("part", [b"word/document.xml", b"[Content_Types].xml", b"word/styles.xml"])
def test_an_encrypted_member_is_an_error_of_its_own(part: bytes) -> None:
    data = encrypted(full().data(), part)
    if part.startswith(b"["):
        assert sp.parse(data).initiative  # nothing in it was needed
        return
    with pytest.raises(sp.EncryptedDocument):
        sp.parse(data)


def test_bytes_are_counted_as_they_are_inflated_whatever_size_is_declared() -> None:
    data = bytearray(document(*[paragraph(run("samme tekst"))] * 20_000).data())
    for signature, size, name in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        at = -1
        while (at := data.find(signature, at + 1)) >= 0:
            if data[at + name :].startswith(b"word/document.xml"):
                data[at + size : at + size + 4] = (100).to_bytes(4, "little")
    try_to_read(bytes(data))
    honest = document(*[paragraph(run("samme tekst"))] * 20_000).data()
    assert len(honest) < 20_000
    with pytest.raises(sp.LimitExceeded, match="inflated_bytes="):
        sp.read_document(honest, limits=sp.Limits(inflated_bytes=100_000))
    assert len(sp.read_document(honest).body) == 20_000


@pytest.mark.parametrize(
    ("limits", "named"),
    [
        (sp.Limits(members=2), "members"),
        (sp.Limits(cells=5), "cells"),
        (sp.Limits(nodes=50), "nodes"),
        (sp.Limits(inflated_bytes=500), "inflated_bytes"),
        (sp.Limits(input_bytes=500), "input_bytes"),
        (sp.Limits(depth=0), "depth"),
    ],
)
def test_each_limit_says_its_name(limits: sp.Limits, named: str) -> None:
    with pytest.raises(sp.LimitExceeded, match=f"{named}="):
        sp.parse(form().data(), limits=limits)


def test_a_form_of_five_thousand_like_rows_is_read() -> None:
    rows = [
        row("Aktiviteter", "Status"),
        *[row("Tovholdermøde", "Gennemført 24.11.2017")] * 5_000,
        row("Formidling", "Status"),
    ]
    data = document(table(*rows)).data()
    assert len(sp.parse(data).activities) == 5_000


# Any bytes.


def test_packages_cut_off_anywhere() -> None:
    data = SAMPLE.read_bytes()
    for end in range(4, len(data), 97):
        with pytest.raises(sp.StatusParseError):
            sp.read_document(data[:end], format="docx")
        try_to_read(data[:end])


def test_packages_with_flipped_bytes() -> None:
    data = SAMPLE.read_bytes()
    chance = random.Random(4)
    for _ in range(400):
        mangled = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 10))):
            mangled[chance.randrange(len(mangled))] = chance.randrange(256)
        try_to_read(bytes(mangled))


def test_packages_with_flipped_bytes_in_their_directory() -> None:
    data = SAMPLE.read_bytes()
    start = data.index(b"PK\x01\x02")
    chance = random.Random(5)
    for _ in range(400):
        mangled = bytearray(data)
        for _ in range(chance.choice((1, 2, 3))):
            mangled[chance.randrange(start, len(mangled))] = chance.choice((0, 1, 9, 0x7F, 0x80, 0xFF))
        try_to_read(bytes(mangled))


def test_packages_damaged_in_any_way() -> None:
    chance = random.Random(7)
    whole = (SAMPLE.read_bytes(), full().data())
    met = set()
    for _ in range(300):
        name, data = damage(chance.choice(whole), chance)
        met.add(name)
        try_to_read(data)
    assert met == set(DAMAGES)


def test_documents_with_mangled_xml() -> None:
    """Whatever elements and values stand where they should not: tags, attributes and values change places."""
    package = full()
    package.part("endnotes", "w:endnotes", "")
    xml = package.data()
    with zipfile.ZipFile(io.BytesIO(xml)) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    chance = random.Random(6)
    names = [
        b"w:p",
        b"w:r",
        b"w:t",
        b"w:tc",
        b"w:tr",
        b"w:tbl",
        b"w:sdt",
        b"w:sdtContent",
        b"w:ins",
        b"w:del",
        b"w:pPr",
        b"w:rPr",
        b"w:hyperlink",
        b"w:fldSimple",
        b"w:body",
        b"mc:AlternateContent",
        b"mc:Choice",
        b"w:txbxContent",
        b"w:altChunk",
        b"w:numPr",
        b"a:txBody",
        b"w:ruby",
        b"m:t",
        b"w:smartTag",
        b"w:trPr",
        b"w:tcPr",
        b"w:sdtPr",
    ]
    for _ in range(300):
        text = parts["word/document.xml"]
        for _ in range(chance.randrange(1, 6)):
            old, new = chance.choice(names), chance.choice(names)
            text = (
                text.replace(b"<" + old + b">", b"<" + new + b">")
                .replace(b"</" + old + b">", b"</" + new + b">")
                .replace(b"<" + old + b"/>", b"<" + new + b"/>")
            )
        try_to_read(zipped({**parts, "word/document.xml": text}))


LEAVES = st.sampled_from(
    [
        run("ord"),
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>",
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "<w:r><w:sym w:char='F0FE' w:font='Wingdings'/><w:delText>væk</w:delText><w:tab/></w:r>",
        "<w:altChunk r:id='rId1'/>",
        "<w:pPr><w:pStyle w:val='S'/><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>",
        "<w:tcPr><w:gridSpan w:val='3'/><w:vMerge/><w:cellDel w:id='1'/></w:tcPr>",
        "<w:trPr><w:gridBefore w:val='2'/><w:ins w:id='1'/></w:trPr>",
        "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>",
        "<w:rPr><w:rStyle w:val='S'/><w:vanish/><w:ins w:id='1'/></w:rPr>",
    ]
)
TAGS = st.sampled_from(
    [
        "w:p",
        "w:r",
        "w:tc",
        "w:tr",
        "w:tbl",
        "w:sdt",
        "w:sdtContent",
        "w:ins",
        "w:del",
        "w:moveFrom",
        "w:hyperlink",
        "w:smartTag",
        "w:fldSimple",
        "w:txbxContent",
        "w:ruby",
        "w:rt",
        "w:rubyBase",
        "mc:AlternateContent",
        "mc:Choice",
        "mc:Fallback",
        "m:oMath",
        "a:txBody",
        "a:p",
        "w:numPr",
        "w:pPr",
        "w:rPr",
        "w:body",
    ]
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0]}>"
    ),
    max_leaves=25,
)


@given(st.lists(TREES, max_size=5), st.sampled_from(["accept", "reject"]))
def test_any_tree_of_word_elements_is_read(trees: list[str], revisions: str) -> None:
    package = document(*trees)
    package.relate("aFChunk", "nowhere.html")
    found = sp.read_document(package.data(), revisions=revisions)
    assert found.text() == sp.read_document(package.data(), revisions=revisions).text()


@given(st.binary(max_size=300))
def test_any_bytes_in_the_main_part(data: bytes) -> None:
    try_to_read(zipped({"word/document.xml": data, "[Content_Types].xml": b"<Types/>"}))


@given(st.binary(max_size=300))
def test_any_bytes_deflated_into_a_member(data: bytes) -> None:
    try_to_read(form().data() + data)
    try_to_read(b"PK\x03\x04" + data + zlib.compress(data) + b"PK\x05\x06" + data)


def test_an_import_that_is_referred_to_often_is_read_once() -> None:
    package = document(*["<w:altChunk r:id='rId1'/>"] * 2_000)
    package.add("aFChunk", "chunk.html", b"<p>x" * 10_000, "text/html")
    assert len(sp.read_document(package.data()).body) == 10_000


def test_changes_in_twenty_thousand_paragraphs_are_settled_in_one_go() -> None:
    joined = document(*[paragraph(run("a"), "<w:rPr><w:del w:id='1' w:author='A'/></w:rPr>")] * 20_000)
    assert sp.read_document(joined.data()).text() == "a" * 20_000
