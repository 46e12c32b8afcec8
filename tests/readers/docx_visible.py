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
from collections.abc import Callable, Iterator
from posixpath import join, normpath
from urllib.parse import unquote

from lxml import etree

__all__ = ["visible_cells", "visible_text"]

Element = etree._Element
_STORIES = ("footnotes", "endnotes", "comments", "header", "footer")
_NOTES = {"footnote": "footnoteReference", "endnote": "endnoteReference", "comment": "commentReference"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
#: Parts of formulas that stand apart, as those of a fraction do.
_APART = frozenset(("num", "den", "mr"))
_BOXES = frozenset(("txbxContent", "txBody"))
#: Fields whose results nobody wrote: numbers of pages, and what a drop-down showed before it was chosen from.
_COMPUTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|FORMDROPDOWN)\b", re.IGNORECASE)
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_TICKED = ("☒", "☐")


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


def _local(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _value(element: Element | None, name: str = "val", otherwise: str = "") -> str:
    """An attribute by its local name."""
    if element is None:
        return otherwise
    return next((str(value) for key, value in element.items() if etree.QName(key).localname == name), otherwise)


def _count(element: Element | None, otherwise: int) -> int:
    value = _value(element)
    return int(value) if value.isdecimal() else otherwise


def _is_on(element: Element | None) -> bool:
    return element is not None and _value(element, otherwise="1") not in ("0", "false", "off", "none")


class _Walker:
    def __init__(self, data: bytes, revisions: str) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.members = {_plain(name): name for name in self.zip.namelist()}
        self.revisions = revisions
        self.gone = ("del", "moveFrom") if revisions == "accept" else ("ins", "moveTo")
        self.gone_cell = "cellDel" if revisions == "accept" else "cellIns"
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
            if _value(one, "TargetMode").lower() != "external" and _local(one) == "Relationship":
                target = normpath(join("/" + folder, unquote(_value(one, "Target")).replace("\\", "/"))).lower()
                found[_value(one, "Id")] = (_value(one, "Type").rpartition("/")[2], target.lstrip("/"))
        return found

    def main(self) -> str:
        for kind, target in self.relationships("").values():
            if kind == "officeDocument" and target in self.members:
                return target
        types = self.xml("[content_types].xml")
        for one in types if types is not None else ():
            if _value(one, "ContentType").endswith(".main+xml") and _plain(_value(one, "PartName")) in self.members:
                return _plain(_value(one, "PartName"))
        return "word/document.xml"

    def stories(self) -> Iterator[str]:
        main = self.main()
        root = self.xml(main)
        if root is None:
            return
        yield self.story(next(one for one in root if _local(one) == "body"), main, self.cells)
        for name, reference in _NOTES.items():
            every = {_value(one, "id") for one in root.iter(f"{{*}}{reference}")}
            self.lost_notes[name] = every - self.shown_notes.get(reference, set())
        targets = list(dict.fromkeys(pair for pair in self.relationships(main).values() if pair[0] in _STORIES))
        for _, part in targets:
            root = self.xml(part)
            if root is not None:
                yield self.story(root, part)

    def story(self, root: Element, part: str, cells: list[tuple[tuple[int, int, int], str]] | None = None) -> str:
        story = _Story(self, part)
        text = story.text(root)
        if cells is not None:
            cells += story.cells
        return text


def _plain(name: str) -> str:
    return unquote(name.replace("\\", "/")).lstrip("/").lower()


class _Story:
    def __init__(self, walker: _Walker, part: str) -> None:
        self.walker = walker
        self.part = part
        self.asides: list[str] = []
        self.fields: list[list[str]] = []  # instruction and whether the result has begun, of the open fields
        self.partners: set[Element] = set()
        self.place = [-1, -1, 0]  # table, row and column
        self.nesting = 0
        self.silent = 0
        self.cells: list[tuple[tuple[int, int, int], str]] = []

    def text(self, root: Element) -> str:
        self.partners = self._pair(root)
        own = "".join(self._walk(root))
        return "\n".join([own, *self.asides])

    def _pair(self, root: Element) -> set[Element]:
        """The field marks that have their counterpart; others are as if they were not there."""
        begun: list[list[Element]] = []
        paired: set[Element] = set()
        for mark in self._marks(root):
            kind = _value(mark, "fldCharType")
            if kind == "begin":
                begun.append([mark])
            elif begun:
                begun[-1].append(mark)
                if kind == "end":
                    paired.update(begun.pop())
        return paired

    def _marks(self, element: Element) -> Iterator[Element]:
        for child in element:
            name = _local(child)
            if name == "fldChar":
                yield child
            elif name not in _BOXES and not self._deleted(child, name):
                yield from self._marks(child)

    def _deleted(self, element: Element, name: str) -> bool:
        walker = self.walker
        if name in walker.gone:
            return True
        if name == "tr":
            return any(_local(mark) in walker.gone for mark in element.iterfind("{*}trPr/*"))
        return name == "tc" and element.find(f"{{*}}tcPr/{{*}}{walker.gone_cell}") is not None

    def _walk(self, element: Element) -> Iterator[str]:
        for child in element:
            name = _local(child)
            if self._deleted(child, name) or name.endswith("Pr"):
                continue
            act = _ACTS.get(name)
            if act is not None:
                yield from act(self, child)
            elif name in _BOXES:
                inner = _Story(self.walker, self.part)
                self.asides.append(inner.text(child))
            elif name in _APART:
                yield " "
                yield from self._walk(child)
                yield " "
            elif name in _SIGNS:
                yield self._shown(_SIGNS[name])
            else:
                yield from self._walk(child)

    def _shown(self, text: str | None) -> str:
        hidden = any(result == "" or _COMPUTED.match(instruction) for instruction, result in self.fields)
        return "" if hidden or self.silent or text is None else text

    # Blocks.

    def _paragraph(self, element: Element) -> Iterator[str]:
        yield from self._walk(element)
        if not any(_local(mark) in self.walker.gone for mark in element.iterfind("{*}pPr/{*}rPr/*")):
            yield "\n"

    def _table(self, element: Element) -> Iterator[str]:
        self.nesting += 1
        if self.nesting == 1 and any(not self._deleted(row, "tr") for row in element.iter("{*}tr")):
            self.place = [self.place[0] + 1, -1, 0]
        yield "\n"
        yield from self._walk(element)
        self.nesting -= 1

    def _row(self, element: Element) -> Iterator[str]:
        if self.nesting == 1:
            self.place = [self.place[0], self.place[1] + 1, _count(element.find("{*}trPr/{*}gridBefore"), 0)]
        yield from self._walk(element)
        yield "\n"

    def _cell(self, element: Element) -> Iterator[str]:
        outer = self.nesting == 1
        text = "".join(self._walk(element))
        if outer:
            self.cells.append(((self.place[0], self.place[1], self.place[2]), text))
            self.place[2] += _count(element.find("{*}tcPr/{*}gridSpan"), 1)
        yield text
        yield "\n"

    # What single elements show.

    def _text(self, element: Element) -> Iterator[str]:
        if _local(element) == "t" or self.walker.revisions == "reject":
            yield self._shown((element.text or "").replace("\n", " "))

    def _symbol(self, element: Element) -> Iterator[str]:
        # Which sign a symbol font has there is not for this walker to say.
        return iter(())

    def _mark(self, element: Element) -> Iterator[str]:
        kind = _value(element, "fldCharType")
        yield self._form_field(element)
        if element in self.partners:
            if kind == "begin":
                self.fields.append(["", ""])
            elif kind == "separate":
                self.fields[-1][1] = "result"
            else:
                self.fields.pop()

    def _form_field(self, mark: Element) -> str:
        box, choice = mark.find(".//{*}checkBox"), mark.find(".//{*}ddList")
        if box is not None:
            states = [one for name in ("checked", "default") if (one := box.find(f"{{*}}{name}")) is not None]
            return self._shown(_TICKED[0] if states and _is_on(states[0]) else _TICKED[1])
        if choice is not None:
            entries = [_value(one) for one in choice.iterfind("{*}listEntry")]
            states = [one for name in ("result", "default") if (one := choice.find(f"{{*}}{name}")) is not None]
            chosen = int(_value(states[0])) if states else 0
            return self._shown(entries[chosen] if chosen < len(entries) else "")
        return ""

    def _instruction(self, element: Element) -> Iterator[str]:
        if self.fields and not self.fields[-1][1]:
            self.fields[-1][0] += element.text or ""
        return iter(())

    def _simple_field(self, element: Element) -> Iterator[str]:
        if not _COMPUTED.match(_value(element, "instr")):
            yield from self._walk(element)

    def _control(self, element: Element) -> Iterator[str]:
        properties = element.find("{*}sdtPr")
        # A placeholder is no answer; a checkbox is read as ☒ or ☐, whatever its sign.
        silent = properties is not None and (
            _is_on(properties.find("{*}showingPlcHdr")) or properties.find("{*}checkbox") is not None
        )
        self.silent += silent
        yield from self._walk(element)
        self.silent -= silent

    def _alternatives(self, element: Element) -> Iterator[str]:
        branches = [one for name in ("Choice", "Fallback") for one in element if _local(one) == name]
        for branch in branches:
            before, fields = len(self.asides), [list(one) for one in self.fields]
            said = list(self._walk(branch))
            if "".join([*said, *self.asides[before:]]).strip():
                yield from said
                return
            del self.asides[before:]
            self.fields = fields

    def _ruby(self, element: Element) -> Iterator[str]:
        for name in ("rubyBase", "rt"):
            for one in element.iterfind(f"{{*}}{name}"):
                yield from self._walk(one)
                yield " "

    def _word_art(self, element: Element) -> Iterator[str]:
        self.asides.append(_value(element, "string"))
        return iter(())

    def _note(self, element: Element) -> Iterator[str]:
        lost = self.walker.lost_notes.get(_local(element), set())
        if "eparator" not in _value(element, "type") and _value(element, "id") not in lost:
            yield from self._walk(element)
            yield "\n"

    def _reference(self, element: Element) -> Iterator[str]:
        self.walker.shown_notes.setdefault(_local(element), set()).add(_value(element, "id"))
        return iter(())

    def _elsewhere(self, element: Element) -> Iterator[str]:
        """A diagram, chart or imported document: a part of its own, shown once however often it is referred to."""
        walker = self.walker
        name = _local(element)
        identifier = _value(element, "dm" if name == "relIds" else "id")
        _, part = walker.relationships(self.part).get(identifier, ("", ""))
        if part in walker.members and part not in walker.seen:
            walker.seen.add(part)
            said = _imported(walker, part) if name == "altChunk" else _drawn(walker.xml(part))
            if name == "altChunk":
                yield f"\n{said}\n"
            else:
                self.asides.append(said)


def _imported(walker: _Walker, part: str) -> str:
    data = walker.zip.read(walker.members[part])
    if data.startswith(b"PK"):
        return visible_text(data, walker.revisions)
    if data.startswith(b"{\\rtf"):
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


_ACTS: dict[str, Callable[[_Story, Element], Iterator[str]]] = {
    "p": _Story._paragraph,
    "tbl": _Story._table,
    "tr": _Story._row,
    "tc": _Story._cell,
    "t": _Story._text,
    "delText": _Story._text,
    "sym": _Story._symbol,
    "fldChar": _Story._mark,
    "instrText": _Story._instruction,
    "delInstrText": _Story._instruction,
    "fldSimple": _Story._simple_field,
    "sdt": _Story._control,
    "AlternateContent": _Story._alternatives,
    "ruby": _Story._ruby,
    "textpath": _Story._word_art,
    "footnote": _Story._note,
    "endnote": _Story._note,
    "comment": _Story._note,
    **dict.fromkeys(_NOTES.values(), _Story._reference),
    **dict.fromkeys(("relIds", "chart", "altChunk"), _Story._elsewhere),
}
