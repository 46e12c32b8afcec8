"""Reads Word documents (.docx, .docm, .dotx) straight from their package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Stray, StrayKind
from statusparse.errors import MalformedDocument
from statusparse.limits import Limits
from statusparse.readers.html import fault_diagnostics
from statusparse.readers.options import Options
from statusparse.readers.word.chunks import read_chunk
from statusparse.readers.word.looks import Looks
from statusparse.readers.word.names import BODY, DC, W
from statusparse.readers.word.numbering import Numbering
from statusparse.readers.word.package import Package
from statusparse.readers.word.styles import Styles
from statusparse.readers.word.walk import WordWalk
from statusparse.readers.word.wrappers import unwrap
from statusparse.report import Place

__all__ = ["read", "read_package", "sniff"]

_ZIP = b"PK\x03\x04"
_DIRECTORY_END = b"PK\x05\x06"
_CUSTOMARY = b"word/document.xml"
#: The notes of each kind of part, and what refers to them.
_NOTES: dict[str, tuple[StrayKind, str, str]] = {
    "footnotes": ("footnote", W + "footnote", W + "footnoteReference"),
    "endnotes": ("footnote", W + "endnote", W + "endnoteReference"),
    "comments": ("comment", W + "comment", W + "commentReference"),
}
_MARGINS: tuple[StrayKind, ...] = ("header", "footer")
_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")


def sniff(data: bytes) -> bool:
    """Whether the content is a zip package with a Word document, or so broken that it cannot be told."""
    if not data.startswith(_ZIP):
        return False
    if _CUSTOMARY in _directory(data):
        return True
    try:
        package = Package(data, Limits())
        main = package.main_part()
        content_type = package.content_type(main)
        if content_type.endswith("+xml"):
            return "wordprocessingml" in content_type or "ms-word" in content_type
        return package.xml_of(main).find(BODY) is not None
    except MalformedDocument:
        # A broken package that was once a Word document; other zips have no such names in them.
        names = _directory(data) or data
        office = b"[Content_Types].xml" in names and b"xl/" not in names and b"ppt/" not in names
        return b"word/" in names or office
    except ValueError:
        return True


def _directory(data: bytes) -> bytes:
    """The names in a zip archive, as far as its end says where they are."""
    end = data.rfind(_DIRECTORY_END)
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    return data[start:end] if 0 <= start < end else b""


def read(data: bytes, options: Options) -> Document:
    """Reads a Word document.

    Args:
        data: the bytes of the package.
        options: limits, and what becomes of tracked changes.

    Raises:
        MalformedDocument: the package or its main part is broken.
        EncryptedDocument: a member wants a password.
        LimitExceeded: larger or deeper than allowed.
    """
    return read_package(Package(data, options.limits), options)


def read_package(package: Package, options: Options, make_walk: Callable[..., WordWalk] = WordWalk) -> Document:
    """Reads a Word document from its opened package, by a walk that may note where things stand.

    Args:
        package: the package.
        options, and the errors: as for :func:`read`.
        make_walk: makes the walk.
    """
    return _Reader(package, options, make_walk).document()


class _Reader:
    def __init__(self, package: Package, options: Options, make_walk: Callable[..., WordWalk]) -> None:
        self.options = options
        self.make_walk = make_walk
        self.package = package
        self.main = self.package.main_part()
        self.placeholders = 0

    def document(self) -> Document:
        package, main = self.package, self.main
        root = package.xml_of(main)
        body = root.find(BODY)
        if body is None:
            raise MalformedDocument("The .docx file has no body. Open it in Word, save it anew, and try again.")
        relationships = package.relationships(main).values()
        targets = {found.kind: found.target for found in relationships if not found.external}
        parts = {kind: part for kind in _NOTES if (part := targets.get(kind)) is not None and part in package}
        before = {kind: _references(root, kind) for kind in parts}
        self.placeholders = unwrap(root, self.options.revisions)
        gone = {kind: before[kind] - _references(root, kind) for kind in parts}

        @cache
        def styles() -> Styles:
            return Styles(package.optional_xml(targets.get("styles", "")))

        @cache
        def numbering() -> Numbering:
            return Numbering(package.optional_xml(targets.get("numbering", "")), styles)

        looks = Looks(styles, numbering)
        walk = self.make_walk(package, self.options, looks, lambda part: read_chunk(package, part, self.options))
        content = walk.part(body, main)
        titled = walk.titled
        strays = walk.take_strays()
        for kind, part in parts.items():
            strays += self._notes(walk, kind, part, gone[kind])
        for margin in _MARGINS:
            for part in dict.fromkeys(found.target for found in relationships if found.kind == margin):
                strays += self._margin(walk, margin, part)
        title = "" if titled else self._title()
        diagnostics = [diagnostic("part-unreadable", said, Place(part=part)) for part, said in package.faults]
        if self.placeholders:
            message = (
                f"The placeholder text of {self.placeholders} empty content controls was left out; it is no answer."
            )
            diagnostics.append(diagnostic("placeholder-dropped", message, Place(part=main)))
        return Document(
            "docx",
            content,
            tuple(stray for stray in strays if stray.content),
            title,
            diagnostics=(*diagnostics, *walk.diagnostics, *fault_diagnostics(walk.faults, Place(part=main))),
            inflated=package.inflated,
        )

    def _notes(self, walk: WordWalk, kind: str, part: str, gone: set[str]) -> Iterator[Stray]:
        stray, tag, _ = _NOTES[kind]
        root = self.package.optional_xml(part)
        if root is None:
            return
        self.placeholders += unwrap(root, self.options.revisions)
        for note in root.iter(tag):
            # A note whose reference was deleted went with it.
            if note.get(W + "type") not in _NO_NOTES and note.get(W + "id") not in gone:
                yield Stray(stray, walk.part(note, part), Place(part=part))
        yield from walk.take_strays()

    def _margin(self, walk: WordWalk, margin: StrayKind, part: str) -> Iterator[Stray]:
        root = self.package.optional_xml(part)
        if root is None:
            return
        self.placeholders += unwrap(root, self.options.revisions)
        yield Stray(margin, walk.part(root, part), Place(part=part))
        yield from walk.take_strays()

    def _title(self) -> str:
        """The title in the properties of the file; of use only where the document itself has none."""
        for found in self.package.relationships().values():
            if found.kind == "core-properties" and not found.external:
                root = self.package.optional_xml(found.target)
                if root is not None:
                    return " ".join((root.findtext(DC + "title") or "").split())
        return ""


def _references(root: etree._Element, kind: str) -> set[str]:
    return {element.get(W + "id", "") for element in root.iter(_NOTES[kind][2])}
