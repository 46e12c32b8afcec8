"""Finds the places of a form: its title and initiative line, and for each section the rows that can hold its items.

The recogniser tells what each line is; here its lines are followed back to the elements they stand in, and the empty
rows and paragraphs, which are no lines, are found beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from msgspec import Struct

from statusparse.document import Document, Paragraph, paragraphs
from statusparse.errors import NotAStatusForm, SeveralForms
from statusparse.fill.numbered import NumberedWalk
from statusparse.fill.package import BlankPackage, EditedPart
from statusparse.fill.tree import CONTROL, flow, flow_container, rows_of, showing_placeholder
from statusparse.forms import Form
from statusparse.forms.keys import key
from statusparse.forms.matching import Matcher, matcher_for
from statusparse.readers.word.names import PARAGRAPH, PARAGRAPH_PROPERTIES, ROW, RUN, RUN_PROPERTIES, TABLE, W
from statusparse.recognise import fitting
from statusparse.recognise.columns import home_column, settle_columns
from statusparse.recognise.lines import Line, LineCell, margin_lines
from statusparse.recognise.parts import Draft, Part
from statusparse.report import Place

__all__ = ["Answer", "Places", "Region", "Slot", "WrittenLine", "find_places"]

#: What a cell says.
Answer = tuple[Paragraph, ...]


class Slot(Struct):
    """A place for one item: a row with its cells by the columns that they belong to, or a paragraph outside tables.

    `held` is what the cells say now, `markup` the columns whose text came as markup; both are empty in a free slot.
    """

    element: etree._Element
    cells: dict[int, etree._Element]
    held: dict[int, Answer]
    markup: frozenset[int] = frozenset()

    @property
    def is_row(self) -> bool:
        return self.element.tag == ROW


class Region(Struct):
    """The slots of one section in one place, with the roles of its columns, by the grid column.

    `names` has the names by which items hold the further columns.
    """

    heading: str
    part: Part
    roles: dict[int, str]
    names: dict[int, str]
    slots: list[Slot]
    anchor: etree._Element | None = None

    @property
    def text(self) -> int:
        """The column of the text."""
        return next(column for column, role in self.roles.items() if role == "text")


class WrittenLine(Struct):
    """The title or initiative line where it stands: its cells, each with its paragraphs."""

    line: Line
    cells: list[tuple[etree._Element | None, list[etree._Element]]]


class Places(Struct):
    """The places of a form, and what knows its lines."""

    matcher: Matcher
    draft: Draft
    title: WrittenLine | None
    initiative: WrittenLine | None
    regions: list[Region]
    headings: list[tuple[Part, WrittenLine]]

    def of(self, fills: str, heading: str = "") -> list[Region]:
        """The regions of a section; of one that the form does not know by its heading."""
        return [
            region
            for region in self.regions
            if region.part.fills == fills and (fills != "other" or key(region.heading) == key(heading))
        ]


def find_places(
    package: BlankPackage, document: Document, walk: NumberedWalk, forms: list[Form], parts: dict[str, EditedPart]
) -> Places:
    """Finds the places of a form.

    Args:
        package: the form.
        document, walk: what reading it gave.
        forms: the descriptions that it may have; the one that fits best is taken.
        parts: takes up the parts that places are in, to be edited.

    Raises:
        NotAStatusForm: no form was found in it.
        SeveralForms: there are several.
    """
    found = fitting(forms, document)
    if found is None:
        known = ", ".join(repr(section.name) for section in forms[0].sections)
        raise NotAStatusForm(
            f"The file is no form that can be filled: it has neither a title or initiative line with one of the "
            f"headings {known}, nor two of the headings. If the form is another one, describe it in a form file."
        )
    form, drafts = found
    if len(drafts) > 1:
        raise SeveralForms(f"The file to fill holds {len(drafts)} forms; one is wanted.")
    return _Finder(package, document, walk, matcher_for(form), parts, drafts[0]).places()


class _Finder:
    def __init__(
        self,
        package: BlankPackage,
        document: Document,
        walk: NumberedWalk,
        matcher: Matcher,
        parts: dict[str, EditedPart],
        draft: Draft,
    ) -> None:
        self.package = package
        self.document = document
        self.rows = walk.rows
        self.matcher = matcher
        self.parts = parts
        self.main = package.main_part()
        self.draft = draft
        self.numbers = {element: number for number, element in enumerate(self._edited(self.main).elements)}
        self.lines = {_key(line): line for line in (*draft.lines, *draft.loose)}
        self.loose = {_key(line) for line in draft.loose}
        self.flows: dict[etree._Element, tuple[list[etree._Element], dict[etree._Element, int]]] = {}

    def places(self) -> Places:
        draft = self.draft
        return Places(
            self.matcher,
            draft,
            self._written(draft.title),
            self._written(draft.initiative or self._label()),
            [region for part, chunk in self._chunks() for region in self._regions(part, chunk)],
            [(part, found) for part in draft.parts if (found := self._written(part.line)) is not None],
        )

    def _edited(self, part: str) -> EditedPart:
        if part not in self.parts:
            self.parts[part] = self.package.edit(part)
        return self.parts[part]

    def _element(self, at: Place) -> etree._Element | None:
        if at.part is None or at.line is None or (at.part != self.main and at.part not in self.package):
            return None
        elements = self._edited(at.part).elements
        return elements[at.line] if at.line < len(elements) else None

    # Lines.

    def _label(self) -> Line | None:
        """A cell that says “Indsats”, with an empty one beside it: no initiative line as long as nothing is in it."""
        for line in self.draft.loose:
            beside = len(self.rows.get(_key(line), ())) > 1
            if beside and len(line.filled) == 1 and self.matcher.leads_initiative(line.filled[0].text):
                return line
        return None

    def _written(self, line: Line | None) -> WrittenLine | None:
        if line is None:
            return None
        if line.at.line is None:
            return self._in_margin(line)
        element = self._element(line.at)
        if element is None:
            return None
        if element.tag == PARAGRAPH:
            return WrittenLine(line, [(None, [element])])
        if element.tag != ROW:
            return None
        elements = self._edited(line.at.part or self.main).elements
        cells = [elements[number] for number, _ in self.rows.get(_key(line), ())]
        return WrittenLine(line, [(cell, [block for block in flow(cell) if block.tag == PARAGRAPH]) for cell in cells])

    def _in_margin(self, line: Line) -> WrittenLine | None:
        """A line that stands in a header or text box."""
        for stray, number, margin in margin_lines(self.document):
            if (stray, number) in self.draft.taken and margin == line:
                paragraph = list(paragraphs(self.document.strays[stray].content))[number]
                element = self._element(paragraph.at)
                return None if element is None else WrittenLine(line, [(None, [element])])
        return None

    # Sections.

    def _chunks(self) -> Iterator[tuple[Part, list[Line]]]:
        """Each part with its lines: its headings, its guidance, and what follows up to the next part."""
        starts = {id(part.line): part for part in self.draft.parts}
        chunk: list[Line] = []
        part: Part | None = None
        for line in self.draft.lines:
            if id(line) in starts:
                if part is not None:
                    yield part, chunk
                part, chunk = starts[id(line)], []
            chunk.append(line)
        if part is not None:
            yield part, chunk

    def _regions(self, part: Part, chunk: list[Line]) -> Iterator[Region]:
        rows = {_key(line): line for line in part.rows}
        last = chunk[0]
        for line in chunk[1:]:
            if _key(line) in rows or _key(line) in self.loose:
                break
            last = line
        columns = settle_columns(part, self.matcher)
        text = next(column for column, role in columns.roles.items() if role == "text")
        anchor = self._element(last.at) if last.at.part == self.main else None
        elements = (
            self._slots(anchor, rows, {_key(line) for line in chunk}, part.headed_loosely) if anchor is not None else []
        )
        there = {self.numbers[element] for element in elements}
        # Rows in further tables, as after a page break.
        elements += [
            element
            for line in part.rows
            if line.at.part == self.main
            and line.at.line not in there
            and (element := self._element(line.at)) is not None
        ]
        slots = [self._slot(element, part, text, rows) for element in elements]
        yield Region(part.heading, part, columns.roles, columns.names, slots, anchor)

    def _slots(
        self, anchor: etree._Element, rows: dict[tuple[str, int], Line], own: set[tuple[str, int]], loose: bool
    ) -> list[etree._Element]:
        """The rows and paragraphs below the head of a section, up to the next one."""
        found: list[etree._Element] = []
        start = anchor
        if anchor.tag == ROW:
            start = next(ancestor for ancestor in anchor.iterancestors() if ancestor.tag == TABLE)
            ended = self._take_rows(start, anchor, rows, own, found)
            if ended or found:
                return found
        free: list[etree._Element] = []
        for block in self._following(start):
            name = self.main, self.numbers[block]
            if block.tag == TABLE:
                if self._take_rows(block, None, rows, own, found):
                    break
            elif name in rows:
                found.append(block)
            elif name in self.lines and name not in own and name not in self.loose:
                break
            elif name not in self.lines and _is_free(block):
                free.append(block)
        if loose and not any(element.tag == ROW for element in found):
            last = self.numbers[found[-1]] if found else -1
            found += [block for block in free if self.numbers[block] > last]
        return found

    def _take_rows(
        self,
        table: etree._Element,
        after: etree._Element | None,
        rows: dict[tuple[str, int], Line],
        own: set[tuple[str, int]],
        found: list[etree._Element],
    ) -> bool:
        """Takes up the rows of a table that are answers or free; whether the next section begins in it."""
        begun = after is None
        for row in rows_of(table):
            name = self.main, self.numbers[row]
            if not begun:
                begun = row is after
            elif name in rows:
                found.append(row)
            elif name in self.lines:
                if name not in own and name not in self.loose:
                    return True
            elif name in self.rows:
                inner = [(self.main, self.numbers[one]) for one in row.iter(ROW, PARAGRAPH)]
                if any(one in self.lines and one not in own and one not in self.loose for one in inner):
                    return True
                if not any(one in self.lines for one in inner):
                    found.append(row)
        return False

    def _following(self, block: etree._Element) -> list[etree._Element]:
        """The blocks after one."""
        container = flow_container(block)
        if container not in self.flows:
            blocks = list(flow(container))
            self.flows[container] = blocks, {one: at for at, one in enumerate(blocks)}
        blocks, places = self.flows[container]
        return blocks[places[block] + 1 :] if block in places else []

    def _slot(self, element: etree._Element, part: Part, text: int, rows: dict[tuple[str, int], Line]) -> Slot:
        name = self.main, self.numbers[element]
        line = rows.get(name)
        held: dict[int, Answer] = {}
        markup: set[int] = set()
        for cell in line.filled if line is not None else ():
            column = home_column(part, cell, text)
            held[column] = held.get(column, ()) + cell.content
            if cell.raw is not None:
                markup.add(column)
        if element.tag != ROW:
            return Slot(element, {text: element}, held, frozenset(markup))
        cells: dict[int, etree._Element] = {}
        elements = self._edited(self.main).elements
        for number, column in self.rows[name]:
            # Of several cells below one heading the first is written to.
            cells.setdefault(_home(part, column, text), elements[number])
        return Slot(element, cells, held, frozenset(markup))


def _home(part: Part, column: int, text: int) -> int:
    return home_column(part, LineCell("", (), column, 1), text)


def _key(line: Line) -> tuple[str, int]:
    return line.at.part or "", line.at.line or 0


def _is_free(paragraph: etree._Element) -> bool:
    """Whether an empty paragraph is a place to write in: it holds no picture or break, and ends no page layout."""
    if paragraph.find(f"{PARAGRAPH_PROPERTIES}/{W}sectPr") is not None:
        return False
    placeholders = [run for control in paragraph.iter(CONTROL) for run in control.iter(RUN)]
    runs = [run for run in paragraph.iter(RUN) if run not in placeholders]
    return all(child.tag == RUN_PROPERTIES for run in runs for child in run) or any(
        showing_placeholder(control) for control in paragraph.iterancestors(CONTROL)
    )
