"""What a Word package shows, found by a walker that shares nothing with the code under test.

It goes from part to part by relationships and over the raw XML by local names, and builds no document: a story is its
text with a line feed wherever a paragraph, cell or box begins or ends.
"""

from __future__ import annotations

import email
import html.parser
import io
import re
import zipfile
from collections.abc import Iterator
from posixpath import join, normpath
from urllib.parse import unquote

from lxml import etree

from tests.readers.docx_story import NOTES, Element, Story, local, value

__all__ = ["visible_cells", "visible_text"]

_STORIES = ("footnotes", "endnotes", "comments", "header", "footer")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")


def visible_text(data: bytes, revisions: str = "accept") -> str:
    """The text of all stories of a package, less what is deleted, a placeholder, an instruction or a page number.

    Soft hyphens and blanks without width are left out, for a letter and its accent may stand on both sides of one.

    Args:
        data: the package.
        revisions: "accept", or "reject" to see what was deleted and not what was inserted.
    """
    return _UNSEEN.sub("", "\n".join(_Walker(data, revisions).stories()))


def visible_cells(data: bytes, revisions: str = "accept") -> dict[tuple[int, int, int], str]:
    """The text of each cell of the tables of the body, nested tables within their cell, by table, row and column.

    All count from 0. Cells without text, which may be parts of merged ones, are left out.
    """
    walker = _Walker(data, revisions)
    next(walker.stories())
    return {place: text for place, text in walker.cells if text.strip()}


class _Walker:
    def __init__(self, data: bytes, revisions: str) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.members = {_plain(name): name for name in self.zip.namelist()}
        self.revisions = revisions
        self.seen: set[str] = set()
        self.shown_notes: dict[str, set[str]] = {}
        self.lost_notes: dict[str, set[str]] = {}
        self.cells: list[tuple[tuple[int, int, int], str]] = []

    # The package.

    def xml(self, part: str) -> Element | None:
        name = self.members.get(part)
        try:
            return etree.fromstring(self.zip.read(name)) if name is not None else None
        except etree.XMLSyntaxError:
            return None

    def relationships(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and target of each relationship of a part that stays in the package."""
        folder, _, name = part.rpartition("/")
        root = self.xml(f"{folder}/_rels/{name}.rels".lstrip("/"))
        found = {}
        for one in root if root is not None else ():
            if value(one, "TargetMode").lower() != "external" and local(one) == "Relationship":
                target = normpath(join("/" + folder, unquote(value(one, "Target")).replace("\\", "/"))).lower()
                found[value(one, "Id")] = (value(one, "Type").rpartition("/")[2], target.lstrip("/"))
        return found

    def main(self) -> str:
        for kind, target in self.relationships("").values():
            if kind == "officeDocument" and target in self.members:
                return target
        types = self.xml("[content_types].xml")
        for one in types if types is not None else ():
            if value(one, "ContentType").endswith(".main+xml") and _plain(value(one, "PartName")) in self.members:
                return _plain(value(one, "PartName"))
        return "word/document.xml"

    def stories(self) -> Iterator[str]:
        main = self.main()
        root = self.xml(main)
        if root is None:
            return
        yield self.story(next(one for one in root if local(one) == "body"), main, self.cells)
        for name, reference in NOTES.items():
            every = {value(one, "id") for one in root.iter(f"{{*}}{reference}")}
            self.lost_notes[name] = every - self.shown_notes.get(reference, set())
        targets = list(dict.fromkeys(pair for pair in self.relationships(main).values() if pair[0] in _STORIES))
        for _, part in targets:
            root = self.xml(part)
            if root is not None:
                yield self.story(root, part)

    def story(self, root: Element, part: str, cells: list[tuple[tuple[int, int, int], str]] | None = None) -> str:
        story = Story(self, part)
        text = story.text(root)
        if cells is not None:
            cells += story.cells
        return text

    def elsewhere(self, part: str, identifier: str, name: str) -> str:
        """The text of a diagram, chart or imported document, where it is met for the first time."""
        _, target = self.relationships(part).get(identifier, ("", ""))
        if target not in self.members or target in self.seen:
            return ""
        self.seen.add(target)
        if name != "altChunk":
            return _drawn(self.xml(target))
        data = self.zip.read(self.members[target])
        return visible_text(data, self.revisions) if data.startswith(b"PK") else _imported(data)


def _plain(name: str) -> str:
    return unquote(name.replace("\\", "/")).lstrip("/").lower()


def _imported(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return ""  # which only a diagnostic tells of
    if data.startswith(b"MIME-Version"):
        pages = [one for one in email.message_from_bytes(data).walk() if one.get_content_type() == "text/html"]
        data = b"".join(bytes(one.get_payload(decode=True)) for one in pages)
    text = data.decode("utf-8", "replace")
    if text.lstrip()[:1] != "<":
        return text
    texts: list[str] = []
    reader = html.parser.HTMLParser()
    reader.handle_data = texts.append  # type: ignore[method-assign]
    reader.feed(text)
    reader.close()
    return "".join(texts)


def _drawn(root: Element | None) -> str:
    """The text of a drawing: its paragraphs, and the names that a chart has taken from its sheet."""
    if root is None:
        return ""
    lines = ["".join(one.itertext("{*}t")) for one in root.iter("{*}p")]
    for cache in root.iter("{*}strCache"):
        lines += [one.text or "" for one in cache.iter("{*}v")]
    return "\n".join(dict.fromkeys(lines))
