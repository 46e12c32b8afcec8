"""One page to look at, of all forms of an archive: what was done, what became of the plans, and what comes next.

    outcomes ──▶ Archive ──▶ plans, timeline ──▶ templates ──▶ a self-contained HTML page
                 counts, sources; the reports wait on disk

It knows neither formats of input nor Danish; the words of the page are tables in `languages/`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from statusparse.batch.outcome import Outcome

__all__ = ["overview_page", "write_overview"]


def write_overview(outcomes: Iterable[Outcome], path: str | os.PathLike[str], *, lang: str = "da") -> None:
    """Writes one self-contained HTML page of many forms, all of it or nothing.

    The page works from a file share: it fetches nothing, and links to the files by their place relative to its own.
    Files that could not be read are named on it. The same outcomes always give the same bytes. The outcomes are taken
    one by one, and what memory holds of each form is small.

    Args:
        outcomes: what :func:`statusparse.parse_many` gives, or such made by hand.
        path: where to; an existing file is replaced.
        lang: the language of the page, "da" or "en"; what the forms say is not translated.

    Raises:
        ValueError: there is no such language.
        TypeError: something else than an Outcome is given.
        ImportError: Jinja2 is not installed; the message names the extra to install.
        OSError: the file cannot be written; what was there before is left as it was.

    >>> import statusparse as sp
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     page = Path(folder, "overview.html")
    ...     sp.write_overview(sp.parse_many("samples/*.txt"), page, lang="en")
    ...     "Et trygt natteliv" in page.read_text(encoding="utf-8")
    True
    """
    from statusparse.files import replacing

    target = Path(path)
    pieces = overview_page(outcomes, target.parent, lang=lang)
    with replacing(target) as file:
        for piece in pieces:
            file.write(piece)


def overview_page(outcomes: Iterable[Outcome], folder: Path, *, lang: str = "da") -> Iterator[bytes]:
    """The page in pieces of UTF-8, with links to the files that lead from a folder.

    Args:
        outcomes: what became of each file.
        folder: that the page will lie in.
        lang: the language of the page, "da" or "en".

    Raises:
        ValueError, TypeError, ImportError: as for :func:`write_overview`.
    """
    from statusparse.overview.archive import Archive
    from statusparse.overview.language import load_language
    from statusparse.overview.page import render_page
    from statusparse.tables.spool import Spool

    language = load_language(lang)

    def pieces() -> Iterator[bytes]:
        with closing(Spool()) as spool:
            archive = Archive(map(_checked, outcomes), folder, spool)
            for piece in render_page(archive, language):
                yield piece.encode("utf-8")

    return pieces()


def _checked(outcome: Outcome) -> Outcome:
    if not isinstance(outcome, Outcome):
        raise TypeError(f"An Outcome is wanted, as parse_many gives it, not {type(outcome).__name__}.")
    return outcome
