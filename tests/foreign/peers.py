"""Reads a folder of Word documents with another library, in a process of its own: `python peers.py TOOL FOLDER OUT`

OUT is JSON: the text by the name of the document, or null where the library failed.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

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
    warnings.simplefilter("ignore")
    read = TOOLS[tool]()
    texts: dict[str, str | None] = {}
    for path in sorted(folder.glob("*.docx")):
        try:
            texts[path.name] = read(path)
        except Exception:
            texts[path.name] = None
    out.write_text(json.dumps(texts), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
