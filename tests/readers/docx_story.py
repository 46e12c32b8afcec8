"""The text of one story of a Word document, over its raw XML by local names; see tests.readers.docx_visible."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from lxml import etree

__all__ = ["NOTES", "Element", "Story", "local", "value"]

Element = etree._Element
NOTES = {"footnote": "footnoteReference", "endnote": "endnoteReference", "comment": "commentReference"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
#: Parts of formulas that stand apart, as those of a fraction do.
_APART = frozenset(("num", "den", "mr"))
_BOXES = frozenset(("txbxContent", "txBody"))
#: Fields whose results nobody wrote: numbers of pages, and what a drop-down showed before it was chosen from.
_COMPUTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|FORMDROPDOWN)\b", re.IGNORECASE)
_TICKED = ("☒", "☐")


class Host(Protocol):
    """The document that a story stands in."""

    revisions: str
    shown_notes: dict[str, set[str]]
    lost_notes: dict[str, set[str]]

    def elsewhere(self, part: str, identifier: str, name: str) -> str:
        """The text of the part to which an element of that name refers, where it is met for the first time."""


def local(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def value(element: Element | None, name: str = "val", otherwise: str = "") -> str:
    """An attribute by its local name."""
    if element is None:
        return otherwise
    return next((str(said) for key, said in element.items() if etree.QName(key).localname == name), otherwise)


def _count(element: Element | None, otherwise: int) -> int:
    said = value(element)
    return int(said) if said.isdecimal() else otherwise


def _is_on(element: Element | None) -> bool:
    return element is not None and value(element, otherwise="1") not in ("0", "false", "off", "none")


class Story:
    """One story of a document: its text, with that of its boxes at the end, and the cells of its tables.

    Args:
        host: the document it stands in.
        part: the name of its part.
    """

    def __init__(self, host: Host, part: str) -> None:
        self.host = host
        self.gone = ("del", "moveFrom") if host.revisions == "accept" else ("ins", "moveTo")
        self.gone_cell = "cellDel" if host.revisions == "accept" else "cellIns"
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
            kind = value(mark, "fldCharType")
            if kind == "begin":
                begun.append([mark])
            elif begun:
                begun[-1].append(mark)
                if kind == "end":
                    paired.update(begun.pop())
        return paired

    def _marks(self, element: Element) -> Iterator[Element]:
        for child in element:
            name = local(child)
            if name == "fldChar":
                yield child
            elif name not in _BOXES and not self._deleted(child, name):
                yield from self._marks(child)

    def _deleted(self, element: Element, name: str) -> bool:
        if name in self.gone:
            return True
        if name == "tr":
            return any(local(mark) in self.gone for mark in element.iterfind("{*}trPr/*"))
        return name == "tc" and element.find(f"{{*}}tcPr/{{*}}{self.gone_cell}") is not None

    def _walk(self, element: Element) -> Iterator[str]:
        for child in element:
            name = local(child)
            if self._deleted(child, name) or name.endswith("Pr"):
                continue
            act = _ACTS.get(name)
            if act is not None:
                yield from act(self, child)
            elif name in _BOXES:
                inner = Story(self.host, self.part)
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
        if not any(local(mark) in self.gone for mark in element.iterfind("{*}pPr/{*}rPr/*")):
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
        if local(element) == "t" or self.host.revisions == "reject":
            yield self._shown((element.text or "").replace("\n", " "))

    def _symbol(self, element: Element) -> Iterator[str]:
        # Which sign a symbol font has there is not for this walker to say.
        return iter(())

    def _mark(self, element: Element) -> Iterator[str]:
        kind = value(element, "fldCharType")
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
            entries = [value(one) for one in choice.iterfind("{*}listEntry")]
            states = [one for name in ("result", "default") if (one := choice.find(f"{{*}}{name}")) is not None]
            chosen = int(value(states[0])) if states else 0
            return self._shown(entries[chosen] if chosen < len(entries) else "")
        return ""

    def _instruction(self, element: Element) -> Iterator[str]:
        if self.fields and not self.fields[-1][1]:
            self.fields[-1][0] += element.text or ""
        return iter(())

    def _simple_field(self, element: Element) -> Iterator[str]:
        if not _COMPUTED.match(value(element, "instr")):
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
        branches = [one for name in ("Choice", "Fallback") for one in element if local(one) == name]
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
        self.asides.append(value(element, "string"))
        return iter(())

    def _note(self, element: Element) -> Iterator[str]:
        lost = self.host.lost_notes.get(local(element), set())
        if "eparator" not in value(element, "type") and value(element, "id") not in lost:
            yield from self._walk(element)
            yield "\n"

    def _reference(self, element: Element) -> Iterator[str]:
        self.host.shown_notes.setdefault(local(element), set()).add(value(element, "id"))
        return iter(())

    def _elsewhere(self, element: Element) -> Iterator[str]:
        """A diagram, chart or imported document: a part of its own, shown once however often it is referred to."""
        name = local(element)
        said = self.host.elsewhere(self.part, value(element, "dm" if name == "relIds" else "id"), name)
        if name == "altChunk":
            yield f"\n{said}\n"
        else:
            self.asides.append(said)


_ACTS: dict[str, Callable[[Story, Element], Iterator[str]]] = {
    "p": Story._paragraph,
    "tbl": Story._table,
    "tr": Story._row,
    "tc": Story._cell,
    "t": Story._text,
    "delText": Story._text,
    "sym": Story._symbol,
    "fldChar": Story._mark,
    "instrText": Story._instruction,
    "delInstrText": Story._instruction,
    "fldSimple": Story._simple_field,
    "sdt": Story._control,
    "AlternateContent": Story._alternatives,
    "ruby": Story._ruby,
    "textpath": Story._word_art,
    "footnote": Story._note,
    "endnote": Story._note,
    "comment": Story._note,
    **dict.fromkeys(NOTES.values(), Story._reference),
    **dict.fromkeys(("relIds", "chart", "altChunk"), Story._elsewhere),
}
