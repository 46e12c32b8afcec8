"""Changes the tree of an XML part: its elements, attributes and texts."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy

from lxml import etree

Mend = Callable[[bytes], bytes]


def changed(
    root: etree._Element, palette: Sequence[etree._Element], values: Sequence[str], mend: Mend, chance: random.Random
) -> None:
    """Changes a tree in up to five places.

    Args:
        root: the tree.
        palette: elements that may be put in.
        values: values that attributes may take.
        mend: changes bytes blindly.
        chance: what is done, and where.
    """
    for _ in range(chance.randint(1, 5)):
        every = list(root.iter(etree.Element))
        one, place = chance.choice(every), chance.choice(every)
        parent = one.getparent()
        match chance.randrange(9):
            case 0 if parent is not None:
                parent.remove(one)
            case 1 if parent is not None and place is not one and one not in place.iterancestors():
                place.insert(chance.randrange(len(place) + 1), one)
            case 2 if len(every) < 2_000:
                place.insert(chance.randrange(len(place) + 1), _copied(one))
            case 3 if parent is not None:
                _unwrap(one, parent)
            case 4 if parent is not None:
                wrapper = _copied(chance.choice(palette))
                parent.replace(one, wrapper)
                chance.choice(list(wrapper.iter(etree.Element))).append(one)
            case 5:
                _give(one, chance.choice(palette), values, chance)
            case 6 if one.text:
                one.text = _legal(mend(one.text.encode()))
            case 7:
                one.tag = chance.choice(chance.choice(palette).xpath("descendant-or-self::*")).tag
            case _:
                place.insert(chance.randrange(len(place) + 1), _copied(chance.choice(palette)))


def _copied(one: etree._Element) -> etree._Element:
    copied = deepcopy(one)
    copied.tail = None
    return copied


def _unwrap(one: etree._Element, parent: etree._Element) -> None:
    at = parent.index(one)
    parent[at : at + 1] = list(one)


def _give(one: etree._Element, other: etree._Element, values: Sequence[str], chance: random.Random) -> None:
    """Gives an element an attribute of its own or of another with some value."""
    names = list(one.attrib) + [name for inner in other.iter(etree.Element) for name in inner.attrib]
    if names:
        with suppress(ValueError):  # a name that only a tolerant parser takes
            one.set(chance.choice(names), chance.choice(values))


def _legal(text: bytes) -> str:
    """What XML can hold of a text."""
    found = etree.fromstring(b"<a/>")
    try:
        found.text = text.decode("utf-8", "replace")
    except ValueError:
        found.text = "".join(filter(str.isprintable, text.decode("utf-8", "replace")))
    return found.text
