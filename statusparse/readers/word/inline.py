"""Reads what stands in the paragraphs of a part: runs, links, fields, signs and formulas."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from statusparse.counting import shortened
from statusparse.diagnostics import diagnostic
from statusparse.links import absolute_url
from statusparse.readers.word.drawings import ASIDES
from statusparse.readers.word.fields import Fields, button_text, form_field, link_target, symbol_of_field
from statusparse.readers.word.formulas import MATH_TEXT, STRUCTURES, parts_of
from statusparse.readers.word.looks import Looks
from statusparse.readers.word.names import (
    FIELD_MARK,
    HYPERLINK,
    PARAGRAPH,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    R,
    W,
)
from statusparse.readers.word.package import Relationship
from statusparse.readers.word.symbols import signs_of, symbol
from statusparse.report import Diagnostic, Place
from statusparse.rich import Pieces

__all__ = ["Inline"]

#: Elements of a run that stand for one character.
_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
_INSTRUCTION, _SYMBOL, _RUBY = W + "instrText", W + "sym", W + "ruby"
#: Blanks in Word, which breaks lines by elements.
_LINE_FEED = re.compile(r"[\r\n]+")


class Inline:
    """The text of one story: a body, a note, a text box. Fields may reach over its paragraphs.

    Args:
        part: the name of the part.
        relationships: those of the part, for its links.
        looks: what styles say of runs.
        aside: takes up what stands beside the text, an element of `ASIDES`.
        diagnostics: takes up those of links.
    """

    __slots__ = ("_aside", "_diagnostics", "_fields", "_looks", "_part", "_relationships")

    def __init__(
        self,
        part: str,
        relationships: dict[str, Relationship],
        looks: Looks,
        aside: Callable[[etree._Element], None],
        diagnostics: list[Diagnostic],
    ) -> None:
        self._part = part
        self._relationships = relationships
        self._looks = looks
        self._aside = aside
        self._diagnostics = diagnostics
        self._fields = Fields()

    def read(self, element: etree._Element, pieces: Pieces, marks: int = 0, href: str | None = None) -> None:
        """Adds the text of an element of a paragraph to the pieces.

        Args:
            element: of any kind; what is not known gives way to what is in it.
            pieces: are added to.
            marks: those of the paragraph.
            href: where the link around it leads.
        """
        tag = element.tag
        if tag == RUN:
            self.read_run(element, pieces, marks, href)
        elif tag == HYPERLINK:
            self._children(element, pieces, marks, self._target(element) or href)
        elif tag in (MATH_TEXT, TEXT):
            self._say(element.text, pieces, marks, href)
        elif tag in STRUCTURES:
            for part in parts_of(element):
                if isinstance(part, str):
                    self._say(part, pieces, marks, href)
                else:
                    self.read(part[0], pieces, marks | part[1], href)
        elif tag == _RUBY:
            self._ruby(element, pieces, marks, href)
        elif tag in ASIDES:
            self._aside(element)
        elif tag in (PARAGRAPH, TABLE):
            # No place for a block, but its words are not to run into those around it.
            pieces.append(("\n", marks, href))
            self._children(element, pieces, marks, href)
            pieces.append(("\n", marks, href))
        elif tag in _CHARACTERS:
            self._say(_CHARACTERS[tag], pieces, marks, href)
        else:
            self._children(element, pieces, marks, href)

    def _children(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        for child in element:
            self.read(child, pieces, marks, href)

    def read_run(self, run: etree._Element, pieces: Pieces, marks: int, href: str | None = None) -> None:
        """Adds the text of a w:r to the pieces."""
        fields = self._fields
        for child in run:
            tag = child.tag
            if tag == TEXT:
                text = child.text
                if text and not fields.hidden:
                    if not text.isprintable():  # it may hold a line end or a letter of the private area
                        text = signs_of(_LINE_FEED.sub(" ", text), run)
                    pieces.append((text, marks, fields.href or href))
            elif tag == RUN_PROPERTIES:
                if len(child):
                    marks = self._looks.of_run(child, marks)
            elif tag in _CHARACTERS:
                if not fields.hidden:
                    pieces.append((_CHARACTERS[tag], marks, fields.href or href))
            elif tag == FIELD_MARK:
                self._field(child, pieces, marks, href)
            elif tag == _INSTRUCTION:
                fields.instruct(child.text or "")
            elif tag == _SYMBOL:
                if not fields.hidden:
                    pieces.append((symbol(child), marks, fields.href or href))
            elif len(child) or tag == MATH_TEXT:
                self.read(child, pieces, marks, href)

    def _say(self, text: str | None, pieces: Pieces, marks: int, href: str | None) -> None:
        if text and not self._fields.hidden:
            pieces.append((text, marks, self._fields.href or href))

    def _field(self, mark: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        fields, kind = self._fields, mark.get(W + "fldCharType")
        if kind == "begin":
            was_hidden, shown = fields.hidden, fields.begin(mark)
            if shown and not was_hidden:
                pieces.append((shown, marks, href))
        elif kind == "separate":
            target = fields.separate()
            if target is not None:
                fields.lead(self._address(target))
        elif kind == "end":
            instruction = fields.end()
            if instruction is not None:
                self._say(symbol_of_field(instruction), pieces, marks, href)
                self._drop_button(instruction)
        elif kind == "alone":
            self._say(form_field(mark), pieces, marks, href)

    def _drop_button(self, instruction: str) -> None:
        asked = button_text(instruction)
        if asked and not self._fields.hidden:
            message = f"The text {shortened(asked)!r} was left out: a field that asks for an answer is none."
            self._diagnostics.append(diagnostic("placeholder-dropped", message, Place(part=self._part)))

    def _ruby(self, element: etree._Element, pieces: Pieces, marks: int, href: str | None) -> None:
        """The base text, and its reading in brackets as where ruby cannot be shown."""
        for name, before, after in (("rubyBase", "", ""), ("rt", "(", ")")):
            said: Pieces = []
            for child in element.findall(W + name):
                self.read(child, said, marks, href)
            if said:
                pieces += [(before, marks, href), *said, (after, marks, href)]

    def _target(self, link: etree._Element) -> str | None:
        relationship = self._relationships.get(link.get(R + "id", ""))
        anchor = link.get(W + "anchor", "")
        if relationship is not None and relationship.external:
            target = relationship.target
            return self._address(f"{target}#{anchor}" if anchor and "#" not in target else target)
        return self._address(link_target(link.get(W + "instr", "")) or "")

    def _address(self, target: str) -> str | None:
        url = absolute_url(target)
        if url is None and target and not target.startswith("#"):
            message = (
                f"The link to {shortened(target)!r} was left out, since it is no absolute web address; "
                "its text was kept."
            )
            self._diagnostics.append(diagnostic("link-dropped", message, Place(part=self._part)))
        return url
