"""Damages Word packages at random, as disks, mail and other programs do."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

from lxml import etree

from tests.readers.docx_builder import zipped

__all__ = ["DAMAGES", "damage"]

Parts = dict[str, bytes]


def damage(data: bytes, chance: random.Random) -> tuple[str, bytes]:
    """A package with one damage, and the name of the damage."""
    name = chance.choice(list(DAMAGES))
    return name, DAMAGES[name](data, chance)


def _cut_off(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _cut_at_the_front(data: bytes, chance: random.Random) -> bytes:
    return data[chance.randrange(len(data)) :]


def _flipped_bytes(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def _flipped_directory(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    start = data.rfind(b"PK\x01\x02", 0, len(data) - chance.randrange(200))
    for _ in range(3):
        damaged[chance.randrange(max(start, 0), len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def _a_block_of_zeros(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = min(512, len(data) - start)
    return data[:start] + bytes(length) + data[start + length :]


def _on_parts(act: Callable[[Parts, str, random.Random], None]) -> Callable[[bytes, random.Random], bytes]:
    """A damage to the parts of a package, one of them above all."""

    def damaged(data: bytes, chance: random.Random) -> bytes:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        text = [name for name in parts if name.endswith((".xml", ".rels"))]
        if text:
            act(parts, chance.choice(text), chance)
        return zipped(parts)

    return damaged


@_on_parts
def _a_missing_part(parts: Parts, name: str, chance: random.Random) -> None:
    del parts[name]


@_on_parts
def _an_empty_part(parts: Parts, name: str, chance: random.Random) -> None:
    parts[name] = b""


@_on_parts
def _a_part_cut_off(parts: Parts, name: str, chance: random.Random) -> None:
    parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]


@_on_parts
def _flipped_letters(parts: Parts, name: str, chance: random.Random) -> None:
    parts[name] = _flipped_bytes(parts[name], chance) if parts[name] else b""


@_on_parts
def _a_part_for_another(parts: Parts, name: str, chance: random.Random) -> None:
    other = chance.choice(list(parts))
    parts[name], parts[other] = parts[other], parts[name]


@_on_parts
def _another_letter_case(parts: Parts, name: str, chance: random.Random) -> None:
    parts[name.swapcase()] = parts.pop(name)


@_on_parts
def _odd_values(parts: Parts, name: str, chance: random.Random) -> None:
    values = [b"", b"-1", b"x", b"99999999999999999999", b"0", b"rId1", b"\xc3\xa6", b"../../..", b"NaN", b"1e9"]
    parts[name] = re.sub(
        rb'(?<==")[^"]*(?=")',
        lambda match: match[0] if b":" in match[0] or chance.random() > 0.2 else chance.choice(values),
        parts[name],
    )


@_on_parts
def _elements_moved_about(parts: Parts, name: str, chance: random.Random) -> None:
    try:
        root = etree.fromstring(parts[name])
    except etree.XMLSyntaxError:
        return
    for _ in range(10):
        every = [one for one in root.iter(etree.Element) if one is not root]
        if not every:
            return
        one, place = chance.choice(every), chance.choice(every)
        if one in place.iterancestors() or one is place:
            one.getparent().remove(one)  # type: ignore[union-attr]
        else:
            place.insert(chance.randrange(len(place) + 1), one)
    parts[name] = etree.tostring(root)


@_on_parts
def _elements_under_other_names(parts: Parts, name: str, chance: random.Random) -> None:
    try:
        root = etree.fromstring(parts[name])
    except etree.XMLSyntaxError:
        return
    tags = [one.tag for one in root.iter(etree.Element)]
    for one in root.iter(etree.Element):
        if chance.random() < 0.05:
            one.tag = chance.choice(tags)
    parts[name] = etree.tostring(root)


DAMAGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "cut off": _cut_off,
    "cut at the front": _cut_at_the_front,
    "flipped bytes": _flipped_bytes,
    "flipped bytes in the directory": _flipped_directory,
    "a block of zeros": _a_block_of_zeros,
    "a missing part": _a_missing_part,
    "an empty part": _an_empty_part,
    "a part cut off": _a_part_cut_off,
    "flipped letters": _flipped_letters,
    "a part for another": _a_part_for_another,
    "a part in another letter case": _another_letter_case,
    "odd values": _odd_values,
    "elements moved about": _elements_moved_about,
    "elements under other names": _elements_under_other_names,
}
