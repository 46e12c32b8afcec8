"""Lists of Word: the items show the numbers that Word shows."""

from __future__ import annotations

import pytest

import statusparse as sp
from tests.readers.docx_builder import document, paragraph, run


def level(number: int, form: str = "decimal", start: int | None = 1, text: str | None = None, more: str = "") -> str:
    begin = f"<w:start w:val='{start}'/>" if start is not None else ""
    text = f"%{number + 1}." if text is None else text
    return f"<w:lvl w:ilvl='{number}'>{begin}<w:numFmt w:val='{form}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>"


def abstract(identifier: int, *levels: str, more: str = "") -> str:
    return f"<w:abstractNum w:abstractNumId='{identifier}'><w:multiLevelType w:val='multilevel'/>{more}{''.join(levels)}</w:abstractNum>"


def num(identifier: int, of: int, more: str = "") -> str:
    return f"<w:num w:numId='{identifier}'><w:abstractNumId w:val='{of}'/>{more}</w:num>"


def item(number: int | None, at: int | None = 0, style: str = "", text: str = "x") -> str:
    style = f"<w:pStyle w:val='{style}'/>" if style else ""
    depth = f"<w:ilvl w:val='{at}'/>" if at is not None else ""
    identifier = f"<w:numId w:val='{number}'/>" if number is not None else ""
    numbered = f"<w:numPr>{depth}{identifier}</w:numPr>" if depth or identifier else ""
    return paragraph(run(text) if text else "", style + numbered)


THREE = abstract(0, level(0), level(1, "lowerLetter"), level(2, "bullet", text="•"))
RESTART = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='{}'/></w:lvlOverride>"
PLAIN = paragraph(run("x"))
#: Numbering part, styles part, the paragraphs, and what each shows: level and number.
LISTS: dict[str, tuple[str, str, list[str], list[tuple[int, int | None]]]] = {
    "one after the other, over what stands between": (
        THREE + num(1, 0),
        "",
        [item(1), PLAIN, item(1), item(1)],
        [(1, 1), (0, None), (1, 2), (1, 3)],
    ),
    "levels begin anew below a higher one": (
        THREE + num(1, 0),
        "",
        [item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)],
        [(1, 1), (2, 1), (2, 2), (3, None), (1, 2), (2, 1)],
    ),
    "empty items count": (THREE + num(1, 0), "", [item(1), item(1, text=""), item(1)], [(1, 1), (1, 3)]),
    "lists of one kind count on together": (
        THREE + num(1, 0) + num(2, 0),
        "",
        [item(1), item(2), item(1)],
        [(1, 1), (1, 2), (1, 3)],
    ),
    "an overridden start begins once": (
        THREE + num(1, 0) + num(2, 0, RESTART.format(5)),
        "",
        [item(1), item(2), item(2), item(1)],
        [(1, 1), (1, 5), (1, 6), (1, 7)],
    ),
    "a start of its own": (abstract(0, level(0, start=3)) + num(1, 0), "", [item(1), item(1)], [(1, 3), (1, 4)]),
    "no start is zero": (abstract(0, level(0, start=None)) + num(1, 0), "", [item(1)], [(1, 0)]),
    "a level of the list itself": (
        THREE + num(1, 0, f"<w:lvlOverride w:ilvl='0'>{level(0, 'bullet', text='–')}</w:lvlOverride>"),
        "",
        [item(1)],
        [(1, None)],
    ),
    "a level that never begins anew": (
        abstract(0, level(0), level(1, more="<w:lvlRestart w:val='0'/>")) + num(1, 0),
        "",
        [item(1), item(1, 1), item(1), item(1, 1)],
        [(1, 1), (2, 1), (1, 2), (2, 2)],
    ),
    "a level that begins anew below the highest alone": (
        abstract(0, level(0), level(1), level(2, more="<w:lvlRestart w:val='1'/>")) + num(1, 0),
        "",
        [item(1), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)],
        [(1, 1), (2, 1), (3, 1), (2, 2), (3, 2), (1, 2), (2, 1), (3, 1)],
    ),
    "a list by the style": (
        THREE + num(1, 0),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(None, None, "S"), item(None, None, "S")],
        [(1, 1), (1, 2)],
    ),
    "a list by the style, the level by the paragraph": (
        THREE + num(1, 0),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(None, None, "S"), item(None, 1, "S")],
        [(1, 1), (2, 1)],
    ),
    "a level that is tied to the style": (
        abstract(0, level(0), level(1, more="<w:pStyle w:val='S'/>")) + num(1, 0),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(1), item(None, None, "S")],
        [(1, 1), (2, 1)],
    ),
    "a style whose list the paragraph takes off": (
        THREE + num(1, 0),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(0, 0, "S")],
        [(0, None)],
    ),
    "a list that is defined by a list style": (
        abstract(0, level(0), more="<w:styleLink w:val='S'/>")
        + abstract(1, more="<w:numStyleLink w:val='S'/>")
        + num(1, 0)
        + num(2, 1),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(2), item(1)],
        [(1, 1), (1, 2)],
    ),
    "a list style that refers to itself": (
        abstract(1, more="<w:numStyleLink w:val='S'/>") + num(1, 1),
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
        [item(1)],
        [(1, None)],
    ),
    "a level without a text shows nothing": (
        abstract(0, level(0, "none", text=" ".strip())) + num(1, 0),
        "",
        [item(1)],
        [(0, None)],
    ),
    "a text without a number is a bullet": (
        abstract(0, level(0, text="Bilag")) + num(1, 0),
        "",
        [item(1)],
        [(1, None)],
    ),
    "Roman numbers, letters and words count as figures do": (
        abstract(0, level(0, "upperRoman"), level(1, "lowerLetter", text="%2)"), level(2, "ordinal")) + num(1, 0),
        "",
        [item(1), item(1, 1), item(1, 1), item(1, 2), item(1)],
        [(1, 1), (2, 1), (2, 2), (3, 1), (1, 2)],
    ),
    "a number that shows those above it is that of its level": (
        abstract(0, level(0), level(1, text="%1.%2."), level(2, text="%1.%2.%3", more="<w:isLgl/>")) + num(1, 0),
        "",
        [item(1), item(1, 1), item(1, 1), item(1, 2)],
        [(1, 1), (2, 1), (2, 2), (3, 1)],
    ),
    "a number among words": (
        abstract(0, level(0, text="Mål %1:")) + num(1, 0),
        "",
        [item(1), item(1)],
        [(1, 1), (1, 2)],
    ),
    "a level below that was never begun": (THREE + num(1, 0), "", [item(1, 1), item(1)], [(1, 1), (1, 1)]),
    "an overridden start of a level below": (
        THREE + num(1, 0) + num(2, 0, "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='3'/></w:lvlOverride>"),
        "",
        [item(1), item(2, 1), item(2, 1)],
        [(1, 1), (2, 3), (2, 4)],
    ),
    "a list that is not there": (THREE, "", [item(7), item(7, 3)], [(1, None), (2, None)]),
    "absurd numbers": (
        abstract(0, level(0, start=10**30)) + num(1, 0),
        "",
        [item(1), item(1, 10**12)],
        [(1, 2**31 - 1), (2, None)],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_items_show_their_level_and_number(name: str) -> None:
    numbering, style, paragraphs, expected = LISTS[name]
    package = document(*paragraphs)
    package.part("numbering", "w:numbering", numbering)
    if style:
        package.part("styles", "w:styles", f"<w:style w:type='paragraph' w:styleId='S'>{style}</w:style>")
    found = sp.read_document(package.data())
    assert [(one.level, one.ordinal) for one in found.body] == expected  # type: ignore[union-attr]


def test_deleted_items_do_not_count() -> None:
    gone = "<w:del w:id='1' w:author='A'>{}</w:del>"
    deleted = paragraph(
        gone.format("<w:r><w:delText>x</w:delText></w:r>"),
        f"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr>{gone.format('')}</w:rPr>",
    )
    package = document(item(1), deleted, item(1))
    package.part("numbering", "w:numbering", THREE + num(1, 0))
    assert sp.read_document(package.data()).text() == "1. x\n2. x"
    assert sp.read_document(package.data(), revisions="reject").text() == "1. x\n2. x\n3. x"


def test_a_list_without_a_numbering_part_has_bullets() -> None:
    assert [one.level for one in sp.read_document(document(item(1), item(1, 1)).data()).body] == [1, 2]  # type: ignore[union-attr]
