"""Names of files that every file system takes, made of names that some would not.

Windows has names of devices, and letters, that no file can have (Microsoft, "Naming Files, Paths, and Namespaces");
most file systems hold no name beyond 255 bytes.
"""

from __future__ import annotations

import hashlib
import os
import re

__all__ = ["safe_name"]

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])[ .]*(?:\..*)?", re.I | re.S)
#: What most names are: nothing in them needs a look.
_HARMLESS = re.compile(r"(?![CcPpAaNnLl])[\w\-][\w\- .,()]{0,60}\w")
_LONGEST = 200  # bytes, which leave room for a number and the suffix of an output
_LONGEST_SUFFIX = 20


def safe_name(name: str) -> str:
    """A name of one file or folder as every file system takes it; two names that differ stay apart as a rule.

    Args:
        name: without separators of folders, as Python has it for the file system.

    >>> [safe_name(name) for name in ("form.docx", "NUL.txt", "a:b?.txt", "slut. ", "com¹")]
    ['form.docx', '_NUL.txt', 'a_b_.txt', 'slut', '_com¹']
    >>> len(safe_name("å" * 300 + ".docx").encode()), safe_name("å" * 300 + ".docx")[-14:]
    (200, '~8c1bd9e0.docx')
    """
    if _HARMLESS.fullmatch(name):
        return name
    safe = _FORBIDDEN.sub("_", name).rstrip(" .")
    if _DEVICE.fullmatch(safe):
        safe = f"_{safe}"
    return safe if len(os.fsencode(safe)) <= _LONGEST else _shortened(safe)


def _shortened(name: str) -> str:
    """A name that is cut where a letter ends, with a mark of what was cut."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(os.fsencode(suffix)) > _LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    end = f"~{hashlib.blake2b(os.fsencode(name), digest_size=4).hexdigest()}{dot}{suffix}"
    room = _LONGEST - len(os.fsencode(end))
    while len(os.fsencode(stem)) > room:
        stem = stem[: -max(1, (len(os.fsencode(stem)) - room) // 4)]
    return stem.rstrip(" .") + end
