"""Reads Word documents with other libraries, in a process and an environment of its own.

`python peers.py TOOL FOLDER OUT` writes JSON to OUT: the text by the name of the document, or null where the tool failed.
`python peers.py FILE` prints as JSON how often each tool, reading one document, takes the time of its floor: to take the
main part out of the zip archive, and parse it with lxml.
"""

from __future__ import annotations

import json
import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

Read = Callable[[Path], str]


def python_docx() -> Read:
    import docx

    def read(path: Path) -> str:
        document = docx.Document(str(path))
        texts = [one.text for one in document.paragraphs]
        for table in document.tables:
            texts += [cell.text for row in table.rows for cell in row.cells]
        for section in document.sections:
            for part in (section.header, section.footer):
                texts += [one.text for one in part.paragraphs]
                texts += [cell.text for table in part.tables for row in table.rows for cell in row.cells]
        return "\n".join(texts)

    return read


def docx2python() -> Read:
    from docx2python import docx2python

    def read(path: Path) -> str:
        with docx2python(path) as document:
            return str(document.text) + "\n".join(text for comment in document.comments for text in comment)

    return read


def mammoth() -> Read:
    import mammoth

    def read(path: Path) -> str:
        with path.open("rb") as file:
            return str(mammoth.extract_raw_text(file).value)

    return read


def markitdown() -> Read:
    from markitdown import MarkItDown

    reader = MarkItDown(enable_plugins=False)
    return lambda path: str(reader.convert(str(path)).text_content)


def kreuzberg() -> Read:
    import kreuzberg

    return lambda path: str(kreuzberg.extract_file_sync(str(path)).content)


TOOLS: dict[str, Callable[[], Read]] = {
    "python-docx": python_docx,
    "docx2python": docx2python,
    "mammoth": mammoth,
    "markitdown": markitdown,
    "kreuzberg": kreuzberg,
}


def main(tool: str, folder: Path, out: Path) -> None:
    """Writes what a tool makes of each document."""
    read = TOOLS[tool]()
    texts: dict[str, str | None] = {}
    for path in sorted(folder.glob("*.docx")):
        try:
            texts[path.name] = read(path)
        except Exception:
            texts[path.name] = None
    out.write_text(json.dumps(texts), encoding="utf-8")


def ratios(path: Path, rounds: int = 15) -> dict[str, float]:
    """What each tool that is installed takes to read a document, in terms of the floor."""
    from lxml import etree

    def floor(path: Path) -> object:
        with zipfile.ZipFile(path) as package:
            return etree.fromstring(package.read("word/document.xml"))

    def seconds(read: Callable[[Path], object], count: int) -> float:
        begin = process_time()
        for _ in range(count):
            read(path)
        return (process_time() - begin) / count

    taken = {}
    for tool, make in TOOLS.items():
        try:
            read = make()
        except ImportError:
            continue
        seconds(read, 2)
        taken[tool] = median(seconds(read, 3) / seconds(floor, 20) for _ in range(rounds))
    return taken


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if len(sys.argv) == 2:
        print(json.dumps(ratios(Path(sys.argv[1]))))
    else:
        main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
