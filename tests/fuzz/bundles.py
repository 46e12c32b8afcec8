"""Word packages as one text: its parts one below the other, which a fuzzer can change and people can read.

A line `=== NAME` begins a part. Parts that every package has, and the customary prefixes, are filled in where the text
leaves them out; `=== damage NUMBER` damages the finished package.
"""

from __future__ import annotations

import io
import random
import re
import zipfile

from tests.readers.docx_builder import _DECLARED, OFFICE, WORD_TYPE, relationships_part, zipped
from tests.readers.docx_damage import damage

__all__ = ["bundle", "joined", "package", "parts_of"]

_HEAD = re.compile(rb"^=== ([^\n]*)\n", re.MULTILINE)
_DAMAGE = re.compile("damage ([0-9]{1,9})")
_ROOT = re.compile(rb"<[A-Za-z]\w*:\w+[^>]*")
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MAIN = "word/document.xml"
_GIVEN = ("[Content_Types].xml", "_rels/.rels")


def parts_of(bundle: bytes) -> dict[str, bytes]:
    """The parts by name; what stands before the first is the main part."""
    pieces = _HEAD.split(bundle)
    names = [name.decode("utf-8", "replace") for name in pieces[1::2]]
    parts = dict(zip(names, pieces[2::2], strict=True))
    return parts if not pieces[0] else {_MAIN: pieces[0], **parts}


def joined(parts: dict[str, bytes]) -> bytes:
    """The text of parts."""
    return b"".join(b"=== %b\n%b" % (name.encode(), content) for name, content in parts.items())


def bundle(data: bytes) -> bytes:
    """The text of a package; what `package` fills in is left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name not in _GIVEN}
    for name, content in parts.items():
        if name.endswith(".xml"):
            content = re.sub(rb"^<\?xml[^>]*\?>\s*", b"", content)
            for declaration in _DECLARED.split():
                content = content.replace(b" " + declaration.encode(), b"")
        parts[name] = content
    return joined(parts)


def package(bundle: bytes) -> bytes:
    """The bytes of the package."""
    parts = parts_of(bundle)
    damages = [name for name in parts if _DAMAGE.fullmatch(name)]
    for name in damages:
        del parts[name]
    parts = {name: _ROOT.sub(_declared, content, count=1) for name, content in parts.items()}
    beside = [name for name in parts if name.startswith("word/") and name.endswith(".xml") and name != _MAIN]
    kinds = {name: re.sub(r"\d*\.xml$", "", name.removeprefix("word/")) for name in beside}
    whole = {
        "[Content_Types].xml": _types({_MAIN: "document.main", **kinds}),
        "_rels/.rels": relationships_part([("rId1", f"{OFFICE}/officeDocument", _MAIN, False)]),
        "word/_rels/document.xml.rels": relationships_part(
            (f"rId{number}", f"{OFFICE}/{kinds[name]}", f"/{name}", False) for number, name in enumerate(beside, 1)
        ),
        **parts,
    }
    data = zipped(whole)
    return damage(data, random.Random(damages[0]))[1] if damages else data


def _declared(root: re.Match[bytes]) -> bytes:
    tag = root[0]
    more = [one for one in _DECLARED.encode().split() if one.partition(b"=")[0] not in tag]
    name = tag.split()[0].rstrip(b"/")
    return b" ".join((name, *more)) + tag[len(name) :]


def _types(kinds: dict[str, str]) -> bytes:
    listed = "".join(
        f'<Override PartName="/{name}" ContentType="{WORD_TYPE}{kind}+xml"/>' for name, kind in kinds.items()
    )
    defaults = "".join(
        f'<Default Extension="{extension}" ContentType="{kind}"/>'
        for extension, kind in (
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), ("html", "text/html"),
        )
    )  # fmt: skip
    return f'<Types xmlns="{_TYPES}">{defaults}{listed}</Types>'.encode()
