"""The formats that LibreOffice turns into .docx first: .doc, .odt (.fodt) and .rtf."""

from __future__ import annotations

import io
import os
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

import statusparse as sp
from statusparse.cli import main
from statusparse.readers import office
from statusparse.readers.compound import CompoundFile
from statusparse.report import Place
from tests.comparing import essence
from tests.readers.docx_builder import W, document, element, elements, form, paragraph, run
from tests.soffice import convert
from tests.tools import require

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "samples"
NAMES = sorted(path.name for path in SAMPLES.glob("*.*"))
FORMATS = ["doc", "odt", "rtf"]
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
FORM = "Indsats: Byen 2017\nAktiviteter\tStatus\nMøde på Børge Café\tAfholdt 3/5\n"


@pytest.fixture(scope="session")
def converted(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """Each sample in each format, by way of the .docx that is rendered where the sample is none."""
    folder = tmp_path_factory.mktemp("converted")
    words = []
    for name in NAMES:
        path = folder / (name.replace(".", "-") + ".docx")
        data = (SAMPLES / name).read_bytes()
        path.write_bytes(data if name.endswith(".docx") else sp.render(sp.parse(data), "docx"))
        words.append(path)
    return {
        (name, format): path
        for format in FORMATS
        for name, path in zip(NAMES, convert(words, format, folder), strict=True)
    }


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_each_sample_gives_equal_records(converted: dict[tuple[str, str], Path], name: str, format: str) -> None:
    # LibreOffice changes nothing that is seen in the samples: law 3 without an exception.
    report = sp.parse(converted[name, format])
    assert essence(report) == essence(sp.parse(SAMPLES / name))
    assert report.source is not None
    assert report.source.format == format
    assert report.source.size == converted[name, format].stat().st_size


def test_a_flat_opendocument_text_is_one_too(converted: dict[tuple[str, str], Path], tmp_path: Path) -> None:
    (path,) = convert([converted["formidling-2019.txt", "odt"]], "fodt", tmp_path)
    report = sp.parse(path)
    assert essence(report) == essence(sp.parse(SAMPLES / "formidling-2019.txt"))
    assert report.source is not None
    assert report.source.format == "odt"


def test_a_place_names_table_and_row_but_no_part_of_the_converted_file(converted: dict[tuple[str, str], Path]) -> None:
    report = sp.parse(converted["et-trygt-natteliv-2017.docx", "doc"])
    assert report.activities[0].at == Place(table=1, row=4)
    assert {told.at.part for told in report.diagnostics} == {None}


def test_the_name_of_the_format_may_be_given(
    converted: dict[tuple[str, str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for format in FORMATS:
        path = converted["formidling-2019.txt", format]
        assert sp.parse(path, format=format) == sp.parse(path)
    assert main(["convert", "--format", "odt", "--to", "txt", str(path.with_suffix(".odt"))]) == 0
    assert capsys.readouterr().out.encode() == sp.render(sp.parse(SAMPLES / "formidling-2019.txt"), "txt")


@pytest.mark.parametrize("format", FORMATS)
def test_content_of_another_format_is_malformed(format: str) -> None:
    require("soffice")
    with pytest.raises(sp.MalformedDocument):
        sp.parse(FORM.encode(), format=format)


# What Word keeps beside the plain text.


@pytest.mark.parametrize("format", FORMATS)
def test_notes_margins_and_tracked_changes_are_read(tmp_path: Path, format: str) -> None:
    package = form()
    package.part("footnotes", "w:footnotes", f'<w:footnote w:id="2"><w:p>{run("En fodnote")}</w:p></w:footnote>')
    header = package.part("header", "w:hdr", f"<w:p>{run('Et sidehoved')}</w:p>")
    who = 'w:author="a" w:date="2017-01-01T00:00:00Z"'
    next(package.cell("Tovholdermøder").iter(W + "p")).extend(
        elements(
            '<w:r><w:footnoteReference w:id="2"/></w:r>'
            f'<w:ins w:id="8" {who}><w:r><w:t xml:space="preserve"> nye</w:t></w:r></w:ins>'
            f'<w:del w:id="9" {who}><w:r><w:delText xml:space="preserve"> gamle</w:delText></w:r></w:del>'
        )
    )
    package.body.append(element(f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/></w:sectPr>'))
    path = tmp_path / "form.docx"
    path.write_bytes(package.data())
    (made,) = convert([path], format, tmp_path)
    for revisions, words in (("accept", "Tovholdermøder nye"), ("reject", "Tovholdermøder gamle")):
        report = sp.parse(made, revisions=revisions)  # type: ignore[arg-type]
        assert report.activities[0].text == words
        assert {(stray.kind, stray.text) for stray in report.unplaced} == {
            ("footnote", "En fodnote"),
            ("header", "Et sidehoved"),
        }


#: A field as each format holds it: what it would be worked out from, and what stands in the file.
FIELDS = [
    ("date", "DATE", 'text:date-value="2017-11-24T10:00:00"', "24-11-2017"),
    ("time", "TIME", 'text:time-value="2017-11-24T10:00:00"', "10:01"),
    ("file-name", "FILENAME", "", "min-fil"),
    ("author-name", "AUTHOR", "", "Jane"),
    ("modification-date", "SAVEDATE", "", "23-11-2017"),
    ("print-date", "PRINTDATE", "", "22-11-2017"),
    ("title", "TITLE", "", "en titel"),
]
SHOWN = "Før " + " ".join(field[3] for field in FIELDS) + " efter"


def flat(body: str) -> bytes:
    """An OpenDocument text in one file."""
    names = {"office": "office:1.0", "text": "text:1.0", "draw": "drawing:1.0", "svg": "svg-compatible:1.0"}
    declared = " ".join(f'xmlns:{prefix}="{_ODF}{name}"' for prefix, name in names.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {declared} xmlns:xlink="http://www.w3.org/1999/xlink" '
        'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def packed(data: bytes) -> bytes:
    """A flat OpenDocument text as a package."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            data.replace(b"office:document ", b"office:document-content ").replace(
                b"office:document>", b"office:document-content>"
            ),
        )
        package.writestr("META-INF/manifest.xml", (
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
            '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
        ))  # fmt: skip
    return out.getvalue()


def fields_of_odf() -> bytes:
    shown = " ".join(f"<text:{name} {more}>{text}</text:{name}>" for name, _, more, text in FIELDS)
    return flat(f"<text:p>Før {shown} efter</text:p>")


def fields_of_rtf() -> bytes:
    shown = " ".join(
        rf"{{\field{{\*\fldinst {{\lang1030 {name} \\* MERGEFORMAT}}}}{{\fldrslt {text}}}}}"
        for _, name, _, text in FIELDS
    )
    return (r"{\rtf1\ansi F\'f8r " + shown + r" efter\par}").encode()


def fields_of_doc(folder: Path) -> bytes:
    """A .doc with fields, made by LibreOffice, with what stands in them set to what it was on another day."""
    shown = "".join(
        f'<w:fldSimple w:instr="{instruction}">{run("x")}</w:fldSimple>{run(" ")}'
        for instruction in (r"DATE \@ &quot;dd-MM-yyyy&quot;", r"TIME \@ &quot;HH:mm&quot;")
    )
    path = folder / "fields.docx"
    path.write_bytes(document(paragraph(run("Før ") + shown + run("efter"))).data())
    data = convert([path], "doc", folder)[0].read_bytes()
    for written, before in ((r"\d\d-\d\d-\d\d\d\d", "24-11-2017"), (r"\d\d:\d\d", "10:01")):
        pattern = re.sub(r"\\d|.", r"\g<0>\\0", written)  # UTF-16: a zero after each letter
        data, count = re.subn(pattern.encode(), before.encode("utf-16-le"), data)
        assert count == 1
    return data


@pytest.mark.parametrize("make", [fields_of_odf, lambda: packed(fields_of_odf()), fields_of_rtf], ids=["fodt", "odt", "rtf"])  # fmt: skip
def test_fields_show_what_stands_in_the_file_and_not_the_day_or_the_machine(make) -> None:  # type: ignore[no-untyped-def]
    require("soffice")
    assert sp.read_document(make()).text() == SHOWN


def test_fields_of_a_doc_show_what_stands_in_it(tmp_path: Path) -> None:
    assert sp.read_document(fields_of_doc(tmp_path)).text() == "Før 24-11-2017 10:01 efter"


# Safety.


@pytest.fixture
def visited() -> Iterator[tuple[str, list[str]]]:
    """The address of a web server, and the paths that were asked of it."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"fetched")

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()


def test_links_are_not_followed_neither_to_the_network_nor_to_other_files(
    tmp_path: Path, visited: tuple[str, list[str]]
) -> None:
    require("soffice")
    address, paths = visited
    secret = tmp_path / "secret.txt"
    secret.write_text("hemmeligt")
    frame = '<text:p><draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm">{}</draw:frame></text:p>'
    odf = flat(
        "".join(
            f'<text:section text:name="{number}"><text:section-source xlink:href="{url}" text:filter-name="Text"/>'
            "<text:p>gammelt</text:p></text:section>"
            for number, url in enumerate((secret.as_uri(), f"{address}/section"))
        )
        + frame.format(f'<draw:image xlink:href="{address}/image.png"/>')
        + frame.format(f'<draw:object xlink:href="{address}/object.odt"/>')
    )
    rtf = (
        rf'{{\rtf1\ansi {{\field{{\*\fldinst INCLUDETEXT "{secret}"}}{{\fldrslt gammelt}}}}\par '
        rf'{{\field{{\*\fldinst INCLUDETEXT "{address}/text"}}{{\fldrslt gammelt}}}}\par '
        rf'{{\field{{\*\fldinst INCLUDEPICTURE "{address}/picture.png" \\d}}{{\fldrslt }}}}\par}}'
    ).encode()
    for data in (odf, packed(odf), rtf):
        assert sp.read_document(data).text() == "gammelt\ngammelt"
    assert paths == []


def test_a_macro_that_runs_on_opening_does_not(tmp_path: Path) -> None:
    require("soffice")
    trace = tmp_path / "trace"
    library = (
        '<office:scripts><office:script script:language="ooo:Basic"><ooo:libraries>'
        '<ooo:library-embedded ooo:name="Standard"><ooo:module ooo:name="M"><ooo:source-code>'
        f'Sub Main\nOpen "{trace}" For Output As #1\nPrint #1, "x"\nClose #1\nEnd Sub'
        "</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script><office:event-listeners>"
        '<script:event-listener script:language="ooo:script" script:event-name="dom:load" '
        'xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"/>'
        "</office:event-listeners></office:scripts>"
    )
    data = flat("<text:p>tekst</text:p>").replace(b"<office:body>", library.encode() + b"<office:body>")
    data = data.replace(
        b"<office:document ",
        b'<office:document xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
        b'xmlns:ooo="http://openoffice.org/2004/office" ',
    )
    assert sp.read_document(data).text() == "tekst"
    assert not trace.exists()


def test_several_conversions_at_once_do_not_meet_and_leave_nothing(
    converted: dict[tuple[str, str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    paths = [converted[name, "odt"] for name in NAMES[:4]]
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(sp.parse, paths))
    assert [essence(report) for report in reports] == [essence(sp.parse(SAMPLES / name)) for name in NAMES[:4]]
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def sleeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in place of LibreOffice that starts another, says so, and never ends."""
    if os.name != "posix":
        pytest.skip("the program is a shell script")
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 600 &\necho $! $$ $PWD > {tmp_path}/started\nwait\n")
    program.chmod(0o755)
    monkeypatch.setattr(office, "find_office", lambda: str(program))
    return tmp_path / "started"


def gone(*processes: str) -> bool:
    """Whether processes have ended, at once or within five seconds."""
    for _ in range(100):
        if not any(Path(f"/proc/{process}").exists() for process in processes):
            return True
        time.sleep(0.05)
    return False


def test_a_conversion_that_takes_too_long_is_ended_with_all_that_it_started(sleeper: Path) -> None:
    with pytest.raises(sp.TimedOut, match=r"more than 1 seconds.*Limits\(office_seconds"):
        sp.parse(b"{\\rtf1 x}", limits=sp.Limits(office_seconds=1))
    child, parent, folder = sleeper.read_text().split()
    assert gone(child, parent)
    assert not Path(folder).exists()


def test_a_conversion_ends_and_is_cleared_away_when_the_process_that_asked_for_it_is_killed(sleeper: Path) -> None:
    program = (
        "import statusparse as sp; from statusparse.readers import office;"
        f"office.find_office = lambda: {str(sleeper.parent / 'soffice')!r}; sp.parse(b'{{\\\\rtf1 x}}')"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) as asking:
        while not (sleeper.exists() and sleeper.read_text().endswith("\n")):
            time.sleep(0.05)
        asking.send_signal(signal.SIGKILL)
    child, parent, folder = sleeper.read_text().split()
    assert gone(child, parent)
    for _ in range(100):
        if not Path(folder).exists():
            break
        time.sleep(0.05)
    assert not Path(folder).exists()


# What cannot be read.


@pytest.mark.parametrize("data", [b"{\\rtf1 x}", packed(flat("")), flat("")], ids=["rtf", "odt", "fodt"])
def test_without_libreoffice_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)
    with pytest.raises(
        sp.UnsupportedFormat, match=r"LibreOffice is not installed\. Install it .*or save the file as \.docx"
    ):
        sp.parse(data)  # fmt: skip


def test_libreoffice_is_found_by_its_names_and_else_in_its_usual_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_OTHER_PLACES", (str(tmp_path / "away" / "soffice"),))
    monkeypatch.setattr(sys, "platform", "linux")
    assert office.find_office() is None
    for path in (tmp_path / "away" / "soffice", tmp_path / "libreoffice", tmp_path / "soffice"):
        path.parent.mkdir(exist_ok=True)
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        assert office.find_office() == str(path)


def test_a_doc_with_a_password_is_encrypted(converted: dict[tuple[str, str], Path]) -> None:
    data = bytearray(converted["formidling-2019.txt", "doc"].read_bytes())
    place = CompoundFile(bytes(data)).place("WordDocument", 11)
    assert place is not None
    data[place[0]] |= 1  # fEncrypted of the FibBase, [MS-DOC] 2.5.2
    with pytest.raises(sp.EncryptedDocument, match="password"):
        sp.parse(bytes(data))


def test_an_odt_with_a_password_is_encrypted() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed(flat("")))) as plain, zipfile.ZipFile(data, "w") as secret:
        for name in plain.namelist():
            content = plain.read(name).replace(
                b'"text/xml"/>',
                b'"text/xml"><manifest:encryption-data manifest:checksum-type="SHA1/1K"/></manifest:file-entry>',
            )
            secret.writestr(name, content)
    with pytest.raises(sp.EncryptedDocument, match="password"):
        sp.parse(data.getvalue())


@pytest.mark.parametrize(
    ("name", "error", "word"),
    [
        ("EncryptedPackage", sp.EncryptedDocument, "password"),
        ("Workbook", sp.UnsupportedFormat, "spreadsheet"),
        ("PowerPoint Document", sp.UnsupportedFormat, "presentation"),
        ("__properties_version1.0", sp.UnsupportedFormat, "Outlook"),
        ("Contents", sp.UnsupportedFormat, "old Office document"),
    ],
)
def test_other_compound_files_are_told_apart(
    converted: dict[tuple[str, str], Path], name: str, error: type[sp.StatusParseError], word: str
) -> None:
    data = converted["formidling-2019.txt", "doc"].read_bytes()
    at = data.index("WordDocument".encode("utf-16-le"))
    entry = name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2)
    with pytest.raises(error, match=word):
        sp.parse(data[:at] + entry + data[at + 66 :])


@pytest.mark.parametrize("format", FORMATS)
def test_truncated_files_give_an_error_of_ours_or_what_can_be_read(
    converted: dict[tuple[str, str], Path], format: str
) -> None:
    data = converted["et-trygt-natteliv-2017.txt", format].read_bytes()
    for share in (0.02, 0.5, 0.95):
        try:
            sp.read_document(data[: int(len(data) * share)])
        except sp.StatusParseError as error:
            assert error.message.endswith(".")  # noqa: PT017


@pytest.mark.parametrize(
    ("limits", "format"),
    [
        (sp.Limits(input_bytes=4000), "doc"),
        (sp.Limits(cells=20), "rtf"),
        (sp.Limits(inflated_bytes=3000), "rtf"),
        (sp.Limits(inflated_bytes=3000), "odt"),
        (sp.Limits(members=3), "odt"),
    ],
)
def test_limits_hold(converted: dict[tuple[str, str], Path], limits: sp.Limits, format: str) -> None:
    with pytest.raises(sp.LimitExceeded, match="Limits"):
        sp.parse(converted["et-trygt-natteliv-2017.txt", format], limits=limits)


def test_without_limits_it_is_read_all_the_same(converted: dict[tuple[str, str], Path]) -> None:
    assert sp.parse(converted["formidling-2019.txt", "rtf"], limits=sp.Limits.none()).activities
