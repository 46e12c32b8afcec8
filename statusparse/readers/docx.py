"""Reads Word documents (.docx, .docm, .dotx) straight from their package."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from lxml import etree

from statusparse.diagnostics import diagnostic
from statusparse.document import Document, Stray, StrayKind
from statusparse.errors import MalformedDocument
from statusparse.limits import Limits
from statusparse.readers.html import fault_diagnostics
from statusparse.readers.options import Options
from statusparse.readers.package import Package
from statusparse.readers.word_names import W
from statusparse.readers.word_styles import Numbering, Styles
from statusparse.readers.word_walk import WordWalk
from statusparse.readers.word_wrappers import unwrap
from statusparse.report import Diagnostic, Place

__all__ = ["read", "sniff"]

_ZIP = b"PK\x03\x04"
#: The parts beside the body, in the order in which their texts are given.
_NOTES: dict[str, tuple[StrayKind, str]] = {
    "footnotes": ("footnote", W + "footnote"),
    "endnotes": ("footnote", W + "endnote"),
    "comments": ("comment", W + "comment"),
}
_MARGINS: tuple[StrayKind, ...] = ("header", "footer")
_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")


def sniff(data: bytes) -> bool:
    """Whether the content is a zip package with a Word document, or so broken that it cannot be told."""
    if not data.startswith(_ZIP):
        return False
    try:
        package = Package(data, Limits())
        return "wordprocessingml" in package.content_type(package.main_part()) or (
            "macroenabled" in package.content_type(package.main_part())
            and package.main_part().lower().startswith("word/")
        )
    except MalformedDocument:
        # A broken package that was once a Word document; other zips have no such names in them.
        return b"word/" in data or b"[Content_Types].xml" in data
    except ValueError:
        return True


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
    package = Package(data, options.limits)
    main = package.main_part()
    root = package.xml_of(main)
    body = root.find(W + "body")
    if body is None:
        raise MalformedDocument("The .docx file has no body. Open it in Word, save it anew, and try again.")
    relationships = package.relationships(main)
    targets = {relationship.kind: relationship.target for relationship in relationships.values()}
    diagnostics: list[Diagnostic] = []

    def optional(kind: str) -> Callable[[], etree._Element | None]:
        def load() -> etree._Element | None:
            part = targets.get(kind)
            if part is None or part not in package:
                return None
            try:
                return package.xml_of(part)
            except MalformedDocument as error:
                diagnostics.append(diagnostic("part-unreadable", error.message, Place(part=part)))
                return None

        return load

    styles = cache(lambda: Styles(optional("styles")()))
    numbering = cache(lambda: Numbering(optional("numbering")()))
    walk = WordWalk(package, options, styles, numbering)
    placeholders = unwrap(root, options.revisions)
    content = walk.part(body, main, relationships)
    strays = list(walk.take_boxes())
    for kind, (stray, tag) in _NOTES.items():
        notes = optional(kind)()
        if notes is not None:
            placeholders += unwrap(notes, options.revisions)
            part = targets[kind]
            for note in notes.iter(tag):
                if note.get(W + "type") not in _NO_NOTES:
                    strays.append(Stray(stray, walk.part(note, part), Place(part=part)))
            strays += walk.take_boxes()
    for margin in _MARGINS:
        for relationship in relationships.values():
            if relationship.kind == margin and relationship.target in package:
                try:
                    element = package.xml_of(relationship.target)
                except MalformedDocument as error:
                    diagnostics.append(diagnostic("part-unreadable", error.message, Place(part=relationship.target)))
                    continue
                placeholders += unwrap(element, options.revisions)
                strays.append(Stray(margin, walk.part(element, relationship.target), Place(part=relationship.target)))
                strays += walk.take_boxes()
    if placeholders:
        message = f"The placeholder text of {placeholders} empty content controls was left out; it is no answer."
        diagnostics.append(diagnostic("placeholder-dropped", message, Place(part=main)))
    return Document(
        "docx",
        content,
        tuple(stray for stray in strays if stray.content),
        diagnostics=(*diagnostics, *walk.diagnostics, *fault_diagnostics(walk.faults, Place(part=main))),
    )
