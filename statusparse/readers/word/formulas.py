"""Formulas of Word (ECMA-376 part 1, 22.1): what their structures show, in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from statusparse.document import SUBSCRIPT, SUPERSCRIPT
from statusparse.readers.word.names import M

__all__ = ["MATH_TEXT", "STRUCTURES", "FormulaPart", "parts_of"]

#: A sign that the structure shows by itself, or an element to be read, with the marks it has by its place.
FormulaPart = str | tuple[etree._Element, int]

MATH_TEXT = M + "t"
_VALUE = M + "val"


def parts_of(structure: etree._Element) -> Iterator[FormulaPart]:
    """What a structure of a formula shows, in reading order: 1/2 for a fraction, √(x) for a root.

    Args:
        structure: an element of `STRUCTURES`.
    """
    return _STRUCTURES[str(structure.tag)](structure)


def _in_order(**places: int) -> Callable[[etree._Element], Iterator[FormulaPart]]:
    """A structure that shows the named elements one after the other."""

    def parts(structure: etree._Element) -> Iterator[FormulaPart]:
        for name, marks in places.items():
            for one in structure.findall(M + name):
                yield one, marks

    return parts


def _fraction(structure: etree._Element) -> Iterator[FormulaPart]:
    yield from _bracketed(structure.find(M + "num"))
    yield "/"
    yield from _bracketed(structure.find(M + "den"))


def _root(structure: etree._Element) -> Iterator[FormulaPart]:
    yield from _in_order(deg=SUPERSCRIPT)(structure)
    yield "√"
    yield from _bracketed(structure.find(M + "e"))


def _bracketed(element: etree._Element | None) -> Iterator[FormulaPart]:
    """An element in brackets, where without them its end could not be seen."""
    if element is None:
        return
    alone = "".join(one.text or "" for one in element.iter(MATH_TEXT)).strip().isalnum()
    if not alone:
        yield "("
    yield element, 0
    if not alone:
        yield ")"


def _delimited(structure: etree._Element) -> Iterator[FormulaPart]:
    yield _sign(structure, "dPr", "begChr", "(")
    for number, one in enumerate(structure.findall(M + "e")):
        if number:
            yield _sign(structure, "dPr", "sepChr", "|")
        yield one, 0
    yield _sign(structure, "dPr", "endChr", ")")


def _operator(structure: etree._Element) -> Iterator[FormulaPart]:
    yield _sign(structure, "naryPr", "chr", "∫")
    yield from _in_order(sub=SUBSCRIPT, sup=SUPERSCRIPT, e=0)(structure)


def _accent(structure: etree._Element) -> Iterator[FormulaPart]:
    yield from _in_order(e=0)(structure)
    yield _sign(structure, "accPr", "chr", "\u0302")


def _function(structure: etree._Element) -> Iterator[FormulaPart]:
    yield from _in_order(fName=0)(structure)
    yield " "
    yield from _in_order(e=0)(structure)


def _lines(structure: etree._Element) -> Iterator[FormulaPart]:
    """The rows of an equation array or a matrix."""
    for number, one in enumerate(structure.iterchildren(M + "e", M + "mr")):
        if number:
            yield "\n"
        yield one, 0


def _row(structure: etree._Element) -> Iterator[FormulaPart]:
    for number, one in enumerate(structure.findall(M + "e")):
        if number:
            yield "\t"
        yield one, 0


def _sign(structure: etree._Element, properties: str, name: str, otherwise: str) -> str:
    """A sign that the properties name; an empty one is none."""
    found = structure.find(f"{M}{properties}/{M}{name}")
    return otherwise if found is None else found.get(_VALUE, "")


_STRUCTURES: dict[str, Callable[[etree._Element], Iterator[FormulaPart]]] = {
    M + "f": _fraction,
    M + "rad": _root,
    M + "d": _delimited,
    M + "nary": _operator,
    M + "acc": _accent,
    M + "func": _function,
    M + "eqArr": _lines,
    M + "m": _lines,
    M + "mr": _row,
    M + "sSub": _in_order(e=0, sub=SUBSCRIPT),
    M + "sSup": _in_order(e=0, sup=SUPERSCRIPT),
    M + "sSubSup": _in_order(e=0, sub=SUBSCRIPT, sup=SUPERSCRIPT),
    M + "sPre": _in_order(sub=SUBSCRIPT, sup=SUPERSCRIPT, e=0),
    M + "limLow": _in_order(e=0, lim=SUBSCRIPT),
    M + "limUpp": _in_order(e=0, lim=SUPERSCRIPT),
}
STRUCTURES = frozenset(_STRUCTURES)
