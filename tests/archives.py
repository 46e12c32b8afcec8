"""Makes archives of realistic status forms in mixed formats, with a given share of broken files: `make_archive`.

The same arguments give the same bytes. `python -m tests.archives FOLDER COUNT` makes one to try things on.
"""

from __future__ import annotations

import io
import random
import sys
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import statusparse as sp

__all__ = ["ERRORS", "Made", "make_archive", "small_zip"]

PLACES = ["Vejgaard", "Aalborg Øst", "Nørresundby", "Hasseris", "Svenstrup", "Nibe", "Storvorde", "Gug"]
THEMES = ["Et trygt natteliv", "Tryg cykling", "Naboskab", "Tryghedsvandringer", "Unge på vej", "Lys og liv"]
ACTIVITIES = [
    "Tovholdermøder", "Netværksmøde med aktørerne", "Folder om initiativet", "Workshop for frivillige", "Borgermøde",
    "Kaffe på bænken", "Vandring med boligforeningen", "Oplæg på skolerne (www.tryg.aalborg.dk)", "Ny belysning i parken",
    "Evaluering af indsatsen", "Kursus i konflikthåndtering", "Åbent hus i beboerhuset", "Møde med SSP og politi",
]  # fmt: skip
STATUSES = [
    "Gennemført {d}.{m}.{y}", "Gennemført i uge {w}", "Gennemføres løbende", "Planlagt", "Planlagt (til godkendelse)",
    "Udskudt til {m}. kvartal", "Aflyst", "Ikke igangsat", "3 af 5 afholdt", "I gang – afsluttes ultimo marts {n}",
    "Gennemført 1/6, næste planlagt januar {n}", "Afholdt den {d}. maj {y}", "",
]  # fmt: skip
TEXTS = [
    "Der har været stor interesse for indsatsen, og flere nye aktører er kommet med i samarbejdet.",
    "De frivillige har fået et fast mødested, og trygheden er målt i efteråret.",
    "Erfaringerne deles med de øvrige indsatser på det fælles møde senest {d}. november {y}.",
]
FORMATS = ("docx", "html", "txt")
#: What stands in the templates for the name of the initiative.
_NAME = "Xindsatsnavnx"
#: The kinds of broken files and the error of each; None for a file that is only odd.
ERRORS: dict[str, str | None] = {
    "truncated": "MalformedDocument",
    "random bytes": "UnsupportedFormat",
    "empty": "UnsupportedFormat",
    "no form": "NotAStatusForm",
    "encrypted": "EncryptedDocument",
    "several forms": None,
}


class Made(NamedTuple):
    """A file of an archive: its name below the folder (`2016.zip!/…` in a zip archive), and "form" or a key of ERRORS."""

    name: str
    kind: str


def make_archive(folder: Path, count: int, *, broken: float = 0.05, seed: int = 0, zips: bool = True) -> list[Made]:
    """Makes an archive: a folder for each year, in it one for each place; one year is a zip archive.

    Args:
        folder: where to; it is made.
        count: how many files, those in zip archives included.
        broken: the share of files that are broken or odd.
        seed: another gives other files.
        zips: whether one year in four is a zip archive.

    Returns:
        What was made, in the order in which it is found.
    """
    chance = random.Random(f"{seed}-{count}")
    made: list[Made] = []
    earlier = (PLACES[0], "")
    taken: set[str] = set()
    packed: dict[Path, zipfile.ZipFile] = {}
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        year = 2014 + number % 4
        place = chance.choice(PLACES)
        format = chance.choice(FORMATS)
        kind = chance.choice(list(ERRORS)) if chance.random() < broken else "form"
        data, format = _content(chance, kind, format, year, f"{chance.choice(THEMES)} i {place} {number}")
        name = f"{place}/status-{number:05}.{format}"
        if number % 20 == 0:
            earlier = (place, f"{number:05}")
        elif number % 20 == 4 and f"{earlier[0]}/status-{earlier[1]}.{format}" not in taken:
            # Now and then a form was handed in twice, as Word and as text.
            name = f"{earlier[0]}/status-{earlier[1]}.{format}"
        taken.add(name)
        if zips and year == 2014:
            archive = folder / f"{year}.zip"
            if archive not in packed:
                packed[archive] = zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED)
            packed[archive].writestr(_entry(name), data)
            made.append(Made(f"{year}.zip!/{name}", kind))
        else:
            target = folder / str(year) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            made.append(Made(f"{year}/{name}", kind))
    for archive_file in packed.values():
        archive_file.close()
    # Files stand before folders, and both are sorted.
    return sorted(made, key=lambda one: ("!/" not in one.name, one.name.replace("!/", "/").split("/")))


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (2018, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _content(chance: random.Random, kind: str, format: str, year: int, name: str) -> tuple[bytes, str]:
    if kind in MAKERS:
        return MAKERS[kind](chance, year, name)
    return _form(chance.randrange(24), format, year, name), format


def _form(variant: int, format: str, year: int, name: str) -> bytes:
    """A form of the templates, under another name."""
    data = _template(variant, format, year)
    if format != "docx":
        return data.replace(_NAME.encode(), name.encode())
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as renamed:
        for info in package.infolist():
            content = package.read(info)
            if info.filename == "word/document.xml":
                content = content.replace(_NAME.encode(), name.encode())
                info.compress_type = zipfile.ZIP_DEFLATED
            renamed.writestr(info, content, compresslevel=1)
    return out.getvalue()


@cache
def _template(variant: int, format: str, year: int) -> bytes:
    return sp.render(_report(variant, year), format)


@cache
def _report(variant: int, year: int) -> sp.StatusReport:
    chance = random.Random(f"{variant}-{year}")

    def filled(text: str) -> str:
        return text.format(d=chance.randint(1, 28), m=chance.randint(1, 4), w=chance.randint(2, 50), y=year, n=year + 1)

    def items(least: int, most: int) -> list[sp.Item]:
        texts = chance.sample(ACTIVITIES, chance.randint(least, most))
        return [sp.item(text, status=filled(chance.choice(STATUSES)), year=year) for text in texts]

    return sp.new_report(
        _NAME,
        year=year,
        activities=items(4, 13),
        communication=items(2, 8),
        measurement=[filled(chance.choice(TEXTS))],
        results=[filled(text) for text in TEXTS],
        experiences=[filled(chance.choice(TEXTS))],
        description="\n".join(filled(text) for text in TEXTS),
    )


def _truncated(chance: random.Random, year: int, name: str) -> tuple[bytes, str]:
    data = _form(0, "docx", year, name)
    return data[: len(data) * chance.randint(2, 8) // 10], "docx"


def _random_bytes(chance: random.Random, *_: object) -> tuple[bytes, str]:
    return b"\0\xff\x01" + chance.randbytes(chance.randint(500, 5000)), "docx"


def _empty(*_: object) -> tuple[bytes, str]:
    return b"", "txt"


def _no_form(chance: random.Random, *_: object) -> tuple[bytes, str]:
    return f"Kære alle\n\nTak for sidst. {chance.choice(TEXTS)}\n\nVenlig hilsen\nSekretariatet\n".encode(), "txt"


def _encrypted(chance: random.Random, *_: object) -> tuple[bytes, str]:
    """What Word writes under a password: a compound file with a stream of this name."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return head + "EncryptedPackage".encode("utf-16-le") + chance.randbytes(2048), "docx"


def _several_forms(chance: random.Random, year: int, name: str) -> tuple[bytes, str]:
    return _form(1, "txt", year, name) + b"\n" + _form(2, "txt", year, f"{name} (2)"), "txt"


MAKERS: dict[str, Callable[..., tuple[bytes, str]]] = {
    "truncated": _truncated,
    "random bytes": _random_bytes,
    "empty": _empty,
    "no form": _no_form,
    "encrypted": _encrypted,
    "several forms": _several_forms,
}


def small_zip(path: Path, members: dict[str, bytes]) -> Path:
    """A zip archive of the members, as they are named."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(_entry(name), data)
    return path


if __name__ == "__main__":
    make_archive(Path(sys.argv[1]), int(sys.argv[2]))
