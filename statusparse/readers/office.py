"""Reads what only an office suite can: LibreOffice turns the file into .docx, which the reader of Word documents reads.

Each conversion is a process of its own, with a profile of its own that forbids macros, links and the network, in a
temporary folder that goes with it. It is stopped after `Limits.office_seconds`, and when this process dies.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from msgspec.structs import replace

from statusparse.document import Cell, Document, Paragraph, Row, Stray, Table
from statusparse.errors import MalformedDocument, TimedOut, UnsupportedFormat
from statusparse.limits import Limits
from statusparse.readers import docx
from statusparse.readers.options import Options
from statusparse.report import Diagnostic, Place

__all__ = ["find_office", "read_through_office"]

#: What LibreOffice is called on the search path, and where else it is usually installed.
_PROGRAMS = ("soffice.com", "soffice", "libreoffice") if os.name == "nt" else ("soffice", "libreoffice")
_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
}
_OTHER_PLACES = ("/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice")
_ARGUMENTS = ("--headless", "--invisible", "--nologo", "--nodefault", "--norestore", "--nolockcheck")
_WORD = "docx:MS Word 2007 XML"
#: Paths in LibreOffice's registry, and what they are set to in the profile of a conversion.
_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Writer/Content/Update", "Link", "2"),  # never
    ("Office.Writer/Content/Update", "Field", "false"),
    ("Office.Writer/Content/Update", "Chart", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),  # by hand: nothing listens there
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Setup/L10N", "ooSetupSystemLocale", "da-DK"),
)
#: Waits for the program, but ends it, and all that it started, when the standard input closes: then the process that
#: asked for the conversion is gone, and nobody waits for it any more.
_WATCH = """
folder=$1; shift
exec 3<&0
{ read -r never <&3; rm -rf -- "$folder"; kill -9 0; } &
watcher=$!
"$@" </dev/null 3<&-
status=$?
kill -9 $watcher
exit $status
"""


def find_office() -> str | None:
    """The path of LibreOffice, or None where it is not installed."""
    for name in _PROGRAMS:
        if (found := shutil.which(name)) is not None:
            return found
    return next((place for place in _PLACES.get(sys.platform, _OTHER_PLACES) if Path(place).is_file()), None)


def read_through_office(data: bytes, options: Options, format: str, kind: str, suffix: str, filter: str) -> Document:
    """Reads content that LibreOffice turns into .docx.

    Args:
        data: the bytes of the file.
        options: limits, and what becomes of tracked changes.
        format: what the document's format is called.
        kind: what a person calls it.
        suffix: of files of this kind.
        filter: the name of LibreOffice's import filter.

    Raises:
        UnsupportedFormat: LibreOffice is not installed.
        MalformedDocument: LibreOffice cannot read it.
        TimedOut: the conversion took longer than `Limits.office_seconds`.
        LimitExceeded: larger or deeper than allowed.
    """
    program = find_office()
    if program is None:
        raise UnsupportedFormat(
            f"The file is {kind}, which is read through LibreOffice, and LibreOffice is not installed. Install it "
            "(Debian and Ubuntu: apt install libreoffice-writer; others: libreoffice.org), or save the file as .docx."
        )
    converted = _convert(program, data, options.limits, kind, suffix, filter)
    document = docx.read(converted, options)
    return replace(
        document,
        format=format,
        body=_without_part(document.body),
        strays=tuple(
            Stray(stray.kind, _without_part(stray.content), replace(stray.at, part=None)) for stray in document.strays
        ),
        diagnostics=tuple(map(_diagnostic_without_part, document.diagnostics)),
    )


def _convert(program: str, data: bytes, limits: Limits, kind: str, suffix: str, filter: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="statusparse-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"form{suffix}"
        source.write_bytes(data)
        profile = folder / "profile"
        _write_settings(profile / "user" / "registrymodifications.xcu")
        command = [program, *_ARGUMENTS, f"-env:UserInstallation={profile.as_uri()}", f"--infilter={filter}"]
        command += ["--convert-to", _WORD, "--outdir", str(folder / "out"), str(source)]
        _run(command, folder, limits.office_seconds, kind)
        target = folder / "out" / "form.docx"
        if not target.is_file():
            raise MalformedDocument(
                f"LibreOffice cannot read the file, which seems to be {kind} that is broken. Open it in the program "
                "that it was written with, save it as .docx, and try again."
            )
        limits.check("inflated_bytes", target.stat().st_size, "bytes once converted")
        return target.read_bytes()


def _write_settings(path: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.{place}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>\n"
        for place, name, value in _SETTINGS
    )
    path.parent.mkdir(parents=True)
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n'
        f"{items}</oor:items>\n",
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path, seconds: int, kind: str) -> None:
    """Runs a program to its end, or for so many seconds; nothing of it is left then."""
    posix = os.name == "posix"
    if posix:
        command = ["/bin/sh", "-c", _WATCH, "sh", str(folder), *command]
    # Its scratch files go with the folder.
    environment = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    environment.update(dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(folder)))
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=posix,
    )
    try:
        process.wait(min(seconds, threading.TIMEOUT_MAX))
    except subprocess.TimeoutExpired as error:
        raise TimedOut(
            f"The file is {kind}, and LibreOffice took more than {seconds} seconds to convert it. Save it as .docx, or "
            "raise the limit: Limits(office_seconds=…)."
        ) from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a process and all that it started."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    process.wait()
    if process.stdin is not None:
        process.stdin.close()


def _without_part(content: tuple[Paragraph | Table, ...]) -> tuple[Paragraph | Table, ...]:
    """The content without names of parts, which are those of the converted file."""
    return tuple(
        replace(block, at=replace(block.at, part=None))
        if isinstance(block, Paragraph)
        else Table(tuple(map(_row_without_part, block.rows)), replace(block.at, part=None))
        for block in content
    )


def _row_without_part(row: Row) -> Row:
    cells: tuple[Cell, ...] = tuple(replace(cell, content=_without_part(cell.content)) for cell in row.cells)
    return replace(row, cells=cells, at=replace(row.at, part=None))


def _diagnostic_without_part(told: Diagnostic) -> Diagnostic:
    return replace(told, at=Place() if told.at is None else replace(told.at, part=None))
