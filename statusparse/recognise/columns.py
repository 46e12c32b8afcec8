"""Settles the columns of a section once all its rows are known: which holds the text, the status, and what else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statusparse.document import Paragraph
from statusparse.forms.matching import Matcher
from statusparse.memory import Memory
from statusparse.recognise.lines import LineCell
from statusparse.recognise.lists import answering, entries
from statusparse.recognise.parts import Part
from statusparse.report import ExtraColumn, Place

__all__ = ["Columns", "SectionRow", "column_names", "counts", "home_column", "settle_columns"]

_COUNT = re.compile(r"(\d{1,4})[.)]?\Z")
_SINGULAR = ("status", "owner", "due")  # roles that only one column of a section can have


class SectionRow:
    """A row of a section: its text cell, the texts of the other columns by role, and further ones by heading."""

    __slots__ = ("at", "content", "extra", "texts")

    def __init__(self, at: Place, names: Iterable[str]) -> None:
        self.at = at
        self.content: tuple[Paragraph, ...] = ()
        self.texts: dict[str, str] = {}
        self.extra = dict.fromkeys(names, "")


class Columns:
    """The columns of a section and its rows.

    `further` are those besides text and status, `names` those by which items hold them, by their place in the grid;
    `dropped` says that a column of mere numbers was left out; `listed` are the rows that listed several activities.
    """

    def __init__(
        self, roles: dict[int, str], further: tuple[ExtraColumn, ...], names: dict[int, str], dropped: bool
    ) -> None:
        self.roles = roles
        self.further = further
        self.names = names
        self.dropped = dropped
        self.rows: list[SectionRow] = []
        self.listed: list[Place] = []

    def has(self, role: str) -> bool:
        """Whether the section has a column of a role."""
        return role in self.roles.values()

    def column(self, role: str) -> int | None:
        """Where the column of a role stands in the grid."""
        return next((column for column, held in self.roles.items() if held == role), None)


def settle_columns(part: Part, matcher: Matcher, before: int = 0, memory: Memory | None = None) -> Columns:
    """Gives every column of a section its role, and sorts the cells of its rows by it.

    A column's role comes from its heading; one without a heading is the status column where the form has one that
    was not found otherwise, and a further column else.

    Args:
        part: the section as it was gathered.
        matcher: tells the headings.
        before: how many rows the section has on the pages before, which a column of numbers may go on from.
        memory: counts what the rows take up, each with all its columns.
    """
    text = _text_column(part, before)
    roles = {text: "text"}
    # Of two columns with the same role it is the one that is headed more plainly, and of two dated ones the later.
    for column, words in sorted(part.headings.items(), key=lambda one: matcher.plainness(one[1], one[0])):
        if column not in (part.column, text):
            role = matcher.column_role(words) or "extra"
            roles[column] = "extra" if role == "text" or (role in _SINGULAR and role in roles.values()) else role
    for column, words in sorted(part.guidance.items(), key=lambda one: matcher.plainness(one[1], one[0])):
        told = [matcher.column_role(line) for line in words.split("\n")]
        named = next((role for role in told if role in _SINGULAR and role not in roles.values()), None)
        roles.setdefault(column, named or "extra")
    if text != part.column:
        roles[part.column] = "extra"
    held = sorted({home_column(part, cell, text) for line in part.rows for cell in line.filled} | set(roles))
    if part.section is not None and part.section.status and "status" not in roles.values():
        free = [column for column in held if column not in roles and column > text]
        # The form has a status column even where the file does not head it.
        empty = (column for column in range(text + 1, max(roles) + 2) if column not in roles)
        roles[free[0] if free else next(empty)] = "status"
    for column in held:
        roles.setdefault(column, "extra")

    def unnamed(column: int) -> bool:
        return column < text and (column == part.column or not part.headings.get(column))

    dropped = False
    for column, role in roles.items():
        if role == "number" or (role == "extra" and unnamed(column)):
            counted = _counts(part, column, before)
            unfilled = role == "number" and not any(_cells_in(part, column))
            roles[column] = "number" if counted or unfilled else "extra"
            dropped = dropped or counted
    # The form is written with the text ahead of the status; a column that counts the rows, and does not say so, stands
    # ahead of both.
    first = min(column for column, role in roles.items() if role in ("text", "status"))
    order = sorted(
        roles,
        key=lambda column: (min(column, first), 0) if roles[column] == "number" and unnamed(column) else (column, 1),
    )
    further = tuple(
        ExtraColumn(
            at,
            roles[column],  # type: ignore[arg-type]
            part.headings.get(column, "") if column != part.column else "",
            part.guidance.get(column, "") if column != part.column else "",
        )
        for at, column in enumerate(order, 1)
        if roles[column] not in ("text", "status")
    )
    positions = column_names(further)
    columns = Columns(roles, further, {order[position - 1]: name for position, name in positions.items()}, dropped)
    if memory is not None:
        memory.check_cells(len(part.rows), 2 + len(further))
        memory.take("extra", len(part.rows) * len(positions))
    _add_rows(columns, part, text)
    return columns


def _text_column(part: Part, before: int) -> int:
    """The column of the activities: the one headed so, or the next one where that merely counts the rows."""
    column = part.column
    right = {cell.column for line in part.rows for cell in line.filled if cell.column > column}
    headed = {other for other in part.headings if other > column}
    following = min(right, default=column)
    # Beside the text there must be a place left for the status, where the section has one.
    least = 2 if part.section is not None and part.section.status else 1
    if following == column or following >= min(headed, default=following + 1) or len(right | headed) < least:
        return column
    return following if _counts(part, column, before) else column


def _counts(part: Part, column: int, before: int) -> bool:
    """Whether a column holds nothing but 1, 2, 3 … for the rows that have something else to say; a number that came as
    markup is an answer."""
    return counts((cell.text if cell.raw is None else "" for cell in _cells_in(part, column)), before)


def _cells_in(part: Part, column: int) -> Iterator[LineCell]:
    """The cells that hold text and belong to a column other than the text's, row by row."""
    # What stands below the heading of the section beside its first column is the text.
    end = column + 1 if column == part.column else column + part.spans.get(column, 1)
    for line in part.rows:
        for cell in line.filled:
            if cell.column == column or (column < cell.column < end and cell.column not in part.headings):
                yield cell


def counts(texts: Iterable[str], before: int = 0) -> bool:
    """Whether texts are 1, 2, 3 …, or go on from a number before them.

    >>> counts(["1.", "2."]), counts(["5", "6"], before=4), counts(["2"]), counts([])
    (True, True, False, False)
    """
    awaited: int | None = None
    for text in texts:
        match = _COUNT.match(text)
        number = int(match[1]) if match else 0
        if number not in ((1, before + 1) if awaited is None else (awaited,)):
            return False
        awaited = number + 1
    return awaited is not None


def home_column(part: Part, cell: LineCell, text: int) -> int:
    """The column a cell belongs to: that of the heading that covers it, else its own."""
    if cell.column in part.headings or cell.column == text:
        return cell.column
    for column, span in part.spans.items():
        if column < cell.column < column + span:
            return text if column == part.column else column
    return cell.column


def column_names(columns: Iterable[ExtraColumn]) -> dict[int, str]:
    """The names by which items hold their further columns, by position counted from 1.

    A column is named by its heading or the first line below it, by its place where these are missing or taken.

    >>> column_names([ExtraColumn(3, "extra", "Noter"), ExtraColumn(4, "extra", "Noter"), ExtraColumn(5, "extra", "")])
    {3: 'Noter', 4: 'Noter (4)', 5: '(5)'}
    """
    names: dict[int, str] = {}
    given: set[str] = set()
    for column in columns:
        if column.role == "extra":
            name = column.heading or column.guidance.split("\n")[0]
            taken = not name or name in given
            names[column.position] = f"{name} ({column.position})".strip() if taken else name
            given.add(names[column.position])
    return names


_Placed = list[tuple[str, int, LineCell]]  # role, column and cell


def _add_rows(columns: Columns, part: Part, text: int) -> None:
    for line, continued in zip(part.rows, part.continued, strict=True):
        placed = [
            (columns.roles[home], home, cell)
            for cell, home in ((cell, home_column(part, cell, text)) for cell in line.filled)
        ]
        if all([role == "number" for role, _, _ in placed]) and not continued:
            continue  # a row that was numbered in advance and left empty
        told = _told_apart(placed) if not continued else [placed]
        if len(told) > 1:
            columns.listed.append(line.at)
        for cells in told:
            row = SectionRow(line.at, columns.names.values())
            for role, column, cell in cells:
                if role == "text":
                    row.content += cell.content
                elif role == "extra":
                    name = columns.names[column]
                    row.extra[name] = _below(row.extra[name], cell.text)
                else:
                    row.texts[role] = _below(row.texts.get(role), cell.text)
            if continued:
                row.texts["status"] = _below(row.texts.get("status"), "\n".join(continued))
            columns.rows.append(row)


def _told_apart(placed: _Placed) -> list[_Placed]:
    """The rows that a row stands for: one for each entry where text and status are lists that answer each other.

    Another cell that is a list of the same length is told apart with them; any other holds for each row.
    """
    texts = [cell for role, _, cell in placed if role == "text"]
    statuses = [cell for role, _, cell in placed if role == "status"]
    if len(texts) != 1 or len(statuses) != 1:
        return [placed]
    count = answering(texts[0].content, statuses[0].content)
    if not count:
        return [placed]
    split = [(role, column, cell, entries(cell.content)) for role, column, cell in placed]
    return [
        [(role, column, cell.holding(own[at]) if len(own) == count else cell) for role, column, cell, own in split]
        for at in range(count)
    ]


def _below(text: str | None, more: str) -> str:
    return f"{text}\n{more}" if text else more
