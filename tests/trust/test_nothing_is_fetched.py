"""Reading opens no socket, starts no program, and no file but the input: trapped in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust.test_hostile_packages import ARCHIVES, PACKAGES

PAGES = {
    "page.html": "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href=x.css><script src=x.js></script>"
    "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9'></head><img src=http://127.0.0.1:9/x.png>"
    "<iframe src=file:///etc/passwd></iframe><object data=file:///etc/passwd></object><p>a",
    "page.mht": "MIME-Version: 1.0\nContent-Type: message/external-body; access-type=local-file; name=/etc/passwd\n\n<p>a",
    "xhtml.html": "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><p>&x;</p></html>",
    "form.json": '[{"$ref": "file:///etc/passwd"}]',
    "form.txt": "Aktiviteter\tStatus\n<img src=http://127.0.0.1:9/>\tfile:///etc/passwd\n",
}
TRAP = """
import os, sys
import statusparse as sp
allowed = [os.path.realpath(path) for path in (sys.prefix, sys.base_prefix, *sys.path, sys.argv[1], os.path.dirname(sp.__file__))]
met = []
def trap(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "ctypes.", "urllib.", "ftplib.")):
        met.append(event)
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(arguments[0]))
        if not any(path == one or path.startswith(one + os.sep) for one in allowed):
            met.append(f"open {path}")
sys.addaudithook(trap)
for name in sorted(os.listdir(sys.argv[1])):
    path = os.path.join(sys.argv[1], name)
    for read in (sp.parse_all, sp.read_document):
        try:
            read(path)
        except sp.StatusParseError:
            pass
    for outcome in sp.parse_many([path], jobs=1) if name.endswith(".zip") else ():
        outcome.input
__SPRUNG__
print(*met, sep="\\n")
"""


def sprung(folder: Path, further: str = "") -> list[str]:
    """What the trap has met in reading all files of a folder."""
    code = TRAP.replace("__SPRUNG__", further)
    run = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    return run.stdout.split()


@pytest.mark.skipif(sys.platform == "win32", reason="the paths of the trap are those of POSIX")
def test_no_input_makes_reading_open_a_socket_or_another_file(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, (data, _) in enumerate(PACKAGES.values()):
        (folder / f"{number}.docx").write_bytes(data)
    for number, (archive, _) in enumerate(ARCHIVES.values()):
        (folder / f"{number}.zip").write_bytes(archive)
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    assert sprung(folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the paths of the trap are those of POSIX")
def test_the_trap_springs(tmp_path: Path) -> None:
    assert sprung(tmp_path, "import socket; socket.socket(); open('/etc/hostname')")[0].startswith("socket.")
    assert "open" in sprung(tmp_path, "open('/etc/passwd')")
