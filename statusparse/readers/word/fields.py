"""Fields of Word (ECMA-376 part 1, 17.16): which text of theirs is shown, and where their links lead."""

from __future__ import annotations

import re

from lxml import etree

from statusparse.readers.word.names import BODY, BOX, FIELD_MARK, VAL, W, integer, is_on
from statusparse.readers.word.symbols import sign

__all__ = [
    "Fields",
    "button_text",
    "computes_page",
    "form_field",
    "link_target",
    "pair_fields",
    "symbol_of_field",
]

_ARGUMENT = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_ESCAPED = re.compile(r"\\(.)")
_LINK = re.compile(r"\s*HYPERLINK\b", re.IGNORECASE)
#: Fields whose results are numbers of pages, which nobody wrote.
_PAGE = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_SIGN = re.compile(r"\s*SYMBOL\s+(0x[0-9a-f]{1,5}|[1-9]\d{0,6}|0)\b", re.IGNORECASE)
_FONT = re.compile(r'\\f\s*(?:"([^"]*)"|(\S+))', re.IGNORECASE)
_BUTTON = re.compile(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.+)", re.IGNORECASE | re.DOTALL)
_STORIES = frozenset((BODY, BOX, *(W + name for name in ("footnote", "endnote", "comment", "hdr", "ftr"))))


class _Field:
    """A complex field: its instruction up to the separator, then its result, which is what is seen."""

    __slots__ = ("href", "instruction", "result", "silent")

    def __init__(self) -> None:
        self.instruction = ""
        self.result = False
        self.silent = False
        self.href: str | None = None


class Fields:
    """The complex fields that are open at a point of the walk.

    `hidden` says whether text at this point is not shown; `href` is where the innermost open link leads.
    """

    __slots__ = ("_open", "hidden", "href")

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self.hidden = False
        self.href: str | None = None

    def begin(self, mark: etree._Element) -> str:
        """Opens a field, and returns what it shows by itself, as the legacy form fields do."""
        shown = "" if self.hidden else form_field(mark)
        field = _Field()
        field.silent = bool(shown)
        self._open.append(field)
        self._settle()
        return shown

    def instruct(self, text: str) -> None:
        """Takes up a part of the instruction of the innermost field."""
        if self._open and not self._open[-1].result:
            self._open[-1].instruction += text

    def separate(self) -> str | None:
        """Begins the result of the innermost field, and returns the address where it is a link."""
        if not self._open:
            return None
        field = self._open[-1]
        field.result = True
        field.silent = field.silent or computes_page(field.instruction)
        self._settle()
        return link_target(field.instruction)

    def lead(self, href: str | None) -> None:
        """Sets where the innermost field leads."""
        self._open[-1].href = href
        self._settle()

    def end(self) -> str | None:
        """Closes the innermost field, and returns its instruction where it had no result."""
        if not self._open:
            return None
        field = self._open.pop()
        self._settle()
        return None if field.result or field.silent else field.instruction

    def _settle(self) -> None:
        self.hidden = any(field.silent or not field.result for field in self._open)
        self.href = next((field.href for field in reversed(self._open) if field.href), None)


def link_target(instruction: str) -> str | None:
    r"""The address in a HYPERLINK instruction (17.16.5.25), with its location as the fragment; None where it is none.

    >>> link_target(' HYPERLINK "https://tryg.dk" \\l "nyt" \\t "_blank" ')
    'https://tryg.dk#nyt'
    >>> link_target(' HYPERLINK \\l "_Toc1"')
    '#_Toc1'
    """
    match = _LINK.match(instruction)
    if match is None:
        return None
    target, location, switch = "", "", ""
    for argument in _ARGUMENT.finditer(instruction, match.end()):
        word = argument[2]
        if word is not None and word.startswith("\\") and len(word) == 2:
            switch = word[1].lower()
            continue
        value = _ESCAPED.sub(r"\1", argument[1]) if word is None else word
        if switch == "l":
            location = value
        elif switch not in ("o", "t") and not target:
            target = value
        switch = ""
    return f"{target}#{location}" if location and "#" not in target else target


def computes_page(instruction: str) -> bool:
    """Whether a field shows the number of a page.

    >>> computes_page(" PAGE  \\\\* MERGEFORMAT"), computes_page("PAGEREF _Toc1")
    (True, False)
    """
    return _PAGE.match(instruction) is not None


def symbol_of_field(instruction: str) -> str:
    r"""The sign that a SYMBOL instruction shows (17.16.5.64), which has no result; "" for other instructions.

    >>> symbol_of_field(' SYMBOL 254 \\f Wingdings \\s 11 ')
    '☒'
    """
    match = _SIGN.match(instruction)
    if match is None:
        return ""
    font = _FONT.search(instruction, match.end())
    return sign(int(match[1], 0), (font[1] or font[2]) if font else "")


def button_text(instruction: str) -> str:
    """What a MACROBUTTON or GOTOBUTTON shows to click on (17.16.5.32); "" for other instructions.

    >>> button_text(" MACROBUTTON NoMacro [Klik her og skriv]")
    '[Klik her og skriv]'
    """
    match = _BUTTON.match(instruction)
    return match[1].strip() if match else ""


def pair_fields(root: etree._Element) -> None:
    """Removes the marks of fields that have no counterpart, so that none swallows the text after it."""
    stories: dict[etree._Element | None, list[etree._Element]] = {}
    unpaired: list[etree._Element] = []
    for mark in root.iter(FIELD_MARK):
        kind = mark.get(W + "fldCharType")
        story = next((element for element in mark.iterancestors() if element.tag in _STORIES), None)
        begun = stories.setdefault(story, [])
        if kind == "begin":
            begun.append(mark)
        elif not begun:
            unpaired.append(mark)
        elif kind == "end":
            begun.pop()
    for mark in [*unpaired, *(mark for begun in stories.values() for mark in begun)]:
        data = mark.find(W + "ffData")
        parent = mark.getparent()
        if parent is not None and data is None:
            parent.remove(mark)
        elif parent is not None:
            # A form field still shows its state.
            mark.set(W + "fldCharType", "alone")


def form_field(mark: etree._Element) -> str:
    """What a legacy form field shows: the state of a checkbox, the chosen entry of a drop-down (17.16.5.20–22)."""
    data = mark.find(W + "ffData")
    if data is None:
        return ""
    box = data.find(W + "checkBox")
    if box is not None:
        state = box.find(W + "checked")
        if state is None:
            state = box.find(W + "default")
        return "☒" if state is not None and is_on(state) else "☐"
    choice = data.find(W + "ddList")
    if choice is not None:
        entries = [entry.get(VAL, "") for entry in choice.findall(W + "listEntry")]
        result = choice.find(W + "result")
        if result is None:
            result = choice.find(W + "default")
        index = integer(result.get(VAL), 0) if result is not None else 0
        return entries[index] if 0 <= index < len(entries) else ""
    return ""
