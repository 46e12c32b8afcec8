"""The table of mutators, and what they have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from tests.readers.docx_builder import Package, W, element, elements, paragraph, run

__all__ = [
    "MUTATORS",
    "SDT",
    "Act",
    "Mutator",
    "cells_of",
    "ends_with",
    "mutator",
    "parent_of",
    "properties_of",
    "rewrite",
    "rows",
    "runs",
    "says",
    "texts",
    "wrap",
]

Act = Callable[[Package], None]
SDT = "<w:sdt><w:sdtPr><w:id w:val='7'/>{}</w:sdtPr><w:sdtEndPr/><w:sdtContent/></w:sdt>"


@dataclass(frozen=True)
class Mutator:
    """A way for a form to stand in Word.

    `plainly` makes the plain form of the same records where they differ from those of the form; `beside` are the texts
    that stand beside it then. `early`: it looks for words of the plain form. What it is `alone` with no other mutator
    of the same stack may touch, `uses` or have alone.
    """

    act: Act
    plainly: Act | None = None
    beside: tuple[str, ...] = ()
    early: bool = False
    alone: frozenset[str] = frozenset()
    uses: frozenset[str] = frozenset()

    def fits(self, other: Mutator) -> bool:
        """Whether both can act on one form."""
        return not (self.alone & (other.alone | other.uses) or other.alone & self.uses)


MUTATORS: dict[str, Mutator] = {}


def mutator(
    plainly: Act | None = None, *, beside: tuple[str, ...] = (), early: bool = False, alone: str = "", uses: str = ""
) -> Callable[[Act], Act]:
    """Enters a mutator into the table under its name; `alone` and `uses` are words."""

    def enter(act: Act) -> Act:
        name = act.__name__.replace("_", " ")
        assert name not in MUTATORS
        MUTATORS[name] = Mutator(act, plainly, beside, early, frozenset(alone.split()), frozenset(uses.split()))
        return act

    return enter


# What the plain form says instead.


def says(old: str, *new: str) -> Act:
    """The cell that says one thing says another, in as many paragraphs."""

    def act(package: Package) -> None:
        cell = package.cell(old)
        for one in cell.findall(W + "p"):
            cell.remove(one)
        cell.extend(elements("".join(paragraph(run(text)) for text in new)))

    return act


def ends_with(*blocks: str) -> Act:
    """The body ends with further blocks."""

    def act(package: Package) -> None:
        package.body[-1].getprevious().addnext(element(blocks[0]))  # type: ignore[union-attr]
        for block in reversed(blocks[1:]):
            package.body[-1].getprevious().addnext(element(block))  # type: ignore[union-attr]

    return act


# Parts of a form, whatever other mutators have made of it.


def runs(package: Package) -> list[etree._Element]:
    """The runs with a text and nothing else but properties."""
    return [
        one for one in package.body.iter(W + "r") if [child.tag for child in one if child.tag != W + "rPr"] == [W + "t"]
    ]


def texts(package: Package) -> list[etree._Element]:
    return list(package.body.iter(W + "t"))


def rows(package: Package) -> list[etree._Element]:
    """The rows of tables that are in no other table."""
    return [one for one in package.body.iter(W + "tr") if sum(1 for _ in one.iterancestors(W + "tbl")) == 1]


def cells_of(row: etree._Element) -> list[etree._Element]:
    return [one for one in row.iter(W + "tc") if next(one.iterancestors(W + "tr")) is row]


def properties_of(one: etree._Element, name: str) -> etree._Element:
    """The properties of an element, made where it has none."""
    found = one.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        one.insert(0, found)
    return found


def parent_of(one: etree._Element) -> etree._Element:
    parent = one.getparent()
    assert parent is not None
    return parent


def wrap(inner: etree._Element, xml: str, into: str = "") -> etree._Element:
    """Puts an element into a wrapper, at the element of the wrapper that is named, or its top."""
    outer = element(xml)
    parent_of(inner).replace(inner, outer)
    (next(outer.iter(W + into)) if into else outer).append(inner)
    return outer


def rewrite(package: Package, act: Callable[[dict[str, bytes]], dict[str, bytes]]) -> None:
    """Rewrites the parts of a package, after what others rewrite."""
    before = package.rewrite
    package.rewrite = lambda parts: act(before(parts))
