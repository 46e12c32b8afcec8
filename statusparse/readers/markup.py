"""Builds paragraphs from the tree of HTML: what each element means; tables are built in `html_tables`."""

from __future__ import annotations

import re

from statusparse.diagnostics import diagnostic
from statusparse.document import Paragraph, Stray, Table, paragraphs
from statusparse.limits import Limits
from statusparse.links import absolute_url
from statusparse.readers.html_attributes import NONE, Attributes, integer, read_attributes
from statusparse.readers.html_elements import Element
from statusparse.readers.html_flow import OpenList
from statusparse.readers.html_source import PARAGRAPH_END, count_letters
from statusparse.readers.html_tables import OpenElements
from statusparse.readers.html_tags import INLINE, TAGS, Kind
from statusparse.readers.html_tree import Located
from statusparse.report import Diagnostic, Place
from statusparse.rich import settle_levels

__all__ = ["MarkupBuilder"]

# Other runs of blanks are folded when the paragraph is made; there a line end would count as a line break.
_LINE_END = re.compile(r"(?<![ \t])[ \t]*+[\n\f][ \t\n\f]*")
_CONDITION = re.compile(r"\[(if\s+!supportlists|endif)\]\Z", re.IGNORECASE)
_PARAGRAPH_END = PARAGRAPH_END.strip("<!>")  # as a comment
_SILENT_INPUTS = frozenset(["hidden", "submit", "button", "image", "reset", "password", "file"])


class MarkupBuilder(OpenElements):
    """Takes the elements and texts of a tree in the order of the file, and gives `content()`.

    Args:
        limits: elements, cells and nesting of tables allowed.
        flat: whether tables are to become paragraphs.
    """

    def __init__(self, limits: Limits, flat: bool = False) -> None:
        super().__init__(limits, flat)
        self.title = ""
        self.diagnostics: list[Diagnostic] = []
        self.strays: list[Stray] = []
        self._block: Element | None = None
        self._fields: list[Element] = []  # drop-downs and options
        self._hidden: list[Element] = []
        self._skipped = self._pre = self._markers = self._elements = 0
        self._in_condition = False
        self._texts: list[str] = []

    @property
    def letters(self) -> int:
        """How many characters it has taken, blanks aside."""
        return count_letters("".join(self._texts))

    def content(self) -> tuple[Paragraph | Table, ...]:
        """The blocks read; to be called once, at the end."""
        self._end_from(0)
        if self._tables:
            self._finish_table()
        self._flow.finish()
        return settle_levels(self._flow.content)

    # The stream.

    def start(self, name: str, attributes: list[tuple[str, str]], node: Located) -> None:
        """An element begins."""
        self._node = node
        self._elements += 1
        if self._elements > self.limits.nodes:
            self.limits.check("nodes", self._elements, "HTML elements")
        tag = TAGS.get(name, INLINE)
        kind = tag.kind
        if kind == "ignore" or (self._skipped and kind != "skip"):
            self._stack.append(None)
            return
        read = read_attributes(attributes) if attributes else NONE
        if tag.in_table:
            self._make_room_in_table(kind)
        else:
            if self._tables:
                self._make_room_behind_cells(kind)
            if self._fields and (tag.ends_fields or kind == "option"):
                self._end_fields(kind)
            if kind == "break" or kind == "input":
                self._lone(kind, read)
                self._stack.append(None)
                return
            if kind == "inline" and not tag.marks and not read.telling:
                self._stack.append(None)
                return
        element = Element(tag, read, len(self._stack))
        self._stack.append(element)
        element.marks, element.href = self._marks, self._href
        if kind == "cell":
            self._marks, self._href = self._tables[-1].marks, self._tables[-1].href
        self._marks = ((self._marks | tag.marks) & ~read.clears) | read.sets
        if tag.bounds:
            element.block, self._block = self._block, element
        self._begin(element, name)

    def end(self) -> None:
        """The innermost element ends."""
        element = self._stack.pop()
        if element is not None:
            self._finish(element)

    def text(self, text: str) -> None:
        """Text of the innermost element."""
        if self._skipped:
            return
        self._texts.append(text)
        if text.isspace():
            if not self._flow.pieces:
                return
        elif self._tables:
            self._make_room_behind_cells("inline")
        if not self._pre and ("\n" in text or "\f" in text):
            text = _LINE_END.sub(" ", text)
        self._piece(text)

    def comment(self, text: str) -> None:
        """A comment: one parts words as a paragraph's end does, and between two of Word's stands a list marker."""
        if text == _PARAGRAPH_END:
            self._flow.end_block()
            return
        if not text.startswith("[") or not (condition := _CONDITION.match(text)):
            return
        begins = condition[1].lower() != "endif"
        block, flow = self._block, self._flow
        if begins and flow.marker is None and flow.item is None and not flow.pieces and block is not None:
            block.word_item = True
            flow.begin_word_item("", block.attributes.level or 1)
        self._in_condition = begins and flow.marker is not None

    # What elements mean.

    def _begin(self, element: Element, name: str) -> None:
        attributes = element.attributes
        if attributes.hidden:
            self._hidden.append(element)
        match element.tag.kind:
            case "inline":
                if attributes.marker:
                    self._markers += 1
                elif attributes.filler:
                    self._cut_marker()
            case "paragraph" | "block":
                self._begin_block(element)
            case "cell":
                self._begin_cell(element, name)
            case "row":
                self._begin_row(element)
            case "group":
                self._begin_group(element)
            case "link":
                self._href = self._target(attributes.named.get("href"))
            case "table":
                self._begin_table(element)
            case "item":
                self._flow.finish()
                value = attributes.named.get("value", "").strip()
                self._flow.begin_item(integer(value, 0) if value.removeprefix("-").isdigit() else None)
            case "list":
                self._flow.finish()
                start = integer(attributes.named.get("start"), 1)
                self._flow.lists.append(OpenList(name == "ol", start, not attributes.unnumbered))
            case "heading":
                self._begin_block(element)
                element.before = len(self._flow.content)
            case "pre":
                self._flow.end_block()
                self._pre += 1
            case "title":
                self._begin_flow(element)
            case "select" | "option":
                self._fields.append(element)
                self._begin_flow(element)
            case "skip":
                self._skipped += 1

    def _finish(self, element: Element) -> None:
        if self._tables:
            table = self._tables[-1]
            if table.element is None and table.depth > element.depth and not table.has_open_part:
                self._finish_table()
        if element.attributes.hidden:
            self._hidden.pop()
        match element.tag.kind:
            case "inline":
                if element.attributes.marker:
                    self._markers -= 1
            case "paragraph" | "block":
                self._finish_block(element)
            case "cell":
                self._finish_cell(element)
            case "row":
                self._end_row()
            case "group":
                self._finish_group()
            case "table":
                self._finish_table()
            case "item":
                self._flow.finish()
            case "list":
                self._flow.finish()
                self._flow.lists.pop()
            case "heading":
                self._finish_heading(element)
            case "pre":
                self._pre -= 1
                self._flow.end_block()
            case "title":
                self._finish_field(element)
            case "select" | "option":
                self._fields.pop()
                self._finish_field(element)
            case "skip":
                self._skipped -= 1
        self._marks, self._href = element.marks, element.href
        if element.tag.bounds:
            self._block = element.block

    def _lone(self, kind: Kind, attributes: Attributes) -> None:
        if kind == "break":
            self._piece("\n")
        elif not attributes.hidden:
            shown = attributes.named.get("type", "text").lower()
            if shown in ("checkbox", "radio"):
                self._piece("☒ " if "checked" in attributes.named else "☐ ")
            elif shown not in _SILENT_INPUTS:
                self._piece(attributes.named.get("value", ""))

    # Text and blocks.

    def _place(self) -> Place:
        grid = self._tables[-1].grid if self._tables else None
        if grid is None:
            return Place(line=self._line())
        return Place(line=self._line(), table=grid.number, row=grid.next_row)

    def _piece(self, text: str) -> None:
        flow = self._flow
        if self._hidden and not self._hidden[0].seen and text.strip():
            self._hidden[0].seen = True
            message = "Hidden text was kept as if it were shown."
            self.diagnostics.append(diagnostic("text-hidden", message, self._place()))
        if (self._markers or self._in_condition) and flow.marker is not None:
            flow.marker.append(text)
        else:
            if not flow.pieces:
                if not text.strip():
                    return
                flow.line = self._line()
            flow.pieces.append((text, self._marks, self._href))

    def _begin_block(self, element: Element) -> None:
        flow, attributes = self._flow, element.attributes
        flow.end_block()
        if attributes.word_list is not None and flow.item is None:
            element.word_item = True
            flow.begin_word_item(*attributes.word_list)
        elif attributes.stray is not None:
            flow.finish()
            self._begin_flow(element)

    def _finish_block(self, element: Element) -> None:
        if element.word_item:
            self._in_condition = False
            self._flow.finish()
        if element.outer is None:
            self._flow.end_block()
            return
        content = self._finish_flow(element)
        if content and element.attributes.stray is not None:
            self.strays.append(Stray(element.attributes.stray, content, self._place()))

    def _finish_heading(self, element: Element) -> None:
        self._finish_block(element)
        content = self._flow.content
        content[element.before :] = [
            Paragraph(block.text, block.runs, block.level, block.ordinal, "heading", block.at)
            if isinstance(block, Paragraph)
            else block
            for block in content[element.before :]
        ]

    def _cut_marker(self) -> None:
        """The blanks begin that part a list marker from the text, where Word has left out its own styles."""
        block = self._block
        if block is not None and block.attributes.level and not block.word_item and self._flow.item is None:
            block.word_item = self._flow.cut_marker(block.attributes.level)

    def _target(self, href: str | None) -> str | None:
        if not href or href.startswith("#"):
            return self._href
        url = absolute_url(href)
        if url is None:
            message = f"The link to {href[:80]!r} was left out, since it is no absolute web address; its text was kept."
            self.diagnostics.append(diagnostic("link-dropped", message, self._place()))
        return url

    # Titles and drop-downs.

    def _finish_field(self, element: Element) -> None:
        """Ends a title, a drop-down or one of its options."""
        words = " ".join(paragraph.shown for paragraph in paragraphs(self._finish_flow(element)))
        if element.tag.kind == "title":
            self.title = self.title or words
            return
        if element.tag.kind == "option":
            select = self._fields[-1] if self._fields else None
            if select is None:
                self._piece(words)
                return
            named = element.attributes.named
            if select.options is None:
                select.options = []
                if named.get("value") == "":
                    words = ""  # it says what to choose, and is no choice
            select.options.append((words, "selected" in named))
            return
        options = element.options or []
        chosen = [option for option, selected in options if selected]
        if not chosen and options and "multiple" not in element.attributes.named:
            chosen = [options[0][0]]
        if text := " ".join(filter(None, [words, ", ".join(chosen)])):
            self._piece(text)

    def _end_fields(self, kind: Kind) -> None:
        """Ends an option before the next, and a drop-down before a block, lest it take all the rest of the file."""
        if self._tables and self._tables[-1].depth > self._fields[-1].depth:
            return
        if kind == "option":
            if self._fields[-1].tag.kind == "option":
                self._end_from(self._fields[-1].depth)
        else:
            self._end_from(self._fields[0].depth)
