"""Where a form comes from, as the page names it and links to it; and which links of forms the page takes over."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct

from statusparse.inputs.found import IN_ARCHIVE, as_text
from statusparse.inputs.urls import is_url
from statusparse.links import absolute_url

__all__ = ["Source", "safe_address", "source_of"]

#: What stands for content that has no file.
_NO_FILE = ("", "-")
#: As much of a text as is looked for in a file.
_MOST_LETTERS = 80
_SAFE_SCHEMES = ("http://", "https://", "mailto:")
_USER = re.compile(r"(?<=://)[^/@]*@")


class Source(Struct, frozen=True):
    """A file: its name for a person, the zip archive that it lies in, and a link, where there can be one.

    `archive` is the name of that archive, and the link leads to it. `finds` tells that a browser shows the file itself,
    and so can find a text in it.
    """

    name: str | None
    archive: str | None = None
    href: str | None = None
    finds: bool = False

    def link(self, text: str) -> str | None:
        """The link, to a text in the file where a browser can find it (WICG URL Fragment Text Directives).

        >>> Source("a.txt", None, "a.txt", finds=True).link("Møde – nr. 1-2\\nog mere")
        'a.txt#:~:text=M%C3%B8de%20%E2%80%93%20nr.%201%2D2'
        >>> Source("a.docx", None, "a.docx").link("Møde")
        'a.docx'
        """
        words = text.partition("\n")[0]
        if len(words) > _MOST_LETTERS:
            words = words[:_MOST_LETTERS].rpartition(" ")[0]
        if self.href is None or not self.finds or not words:
            return self.href
        # The dash parts what a text is found between, so one of the text itself is escaped too.
        return f"{self.href}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def source_of(input: str, folder: Path) -> Source:
    """The source of an input, linked from a page in a folder.

    Args:
        input: a path, `archive.zip!/2017/form.docx`, a URL, or "-" for standard input.
        folder: that the page lies in.

    >>> source_of("arkiv/2017/Gug & Nibe.docx", Path("."))
    Source(name='arkiv/2017/Gug & Nibe.docx', archive=None, href='arkiv/2017/Gug%20%26%20Nibe.docx', finds=False)
    """
    if input in _NO_FILE:
        return Source(None)
    if is_url(input):
        shown = _USER.sub("", input)
        return Source(_readable(shown), None, None if "::" in shown else safe_address(shown))
    if IN_ARCHIVE in input and not Path(input).exists():
        archive, _, inside = input.partition(IN_ARCHIVE)
        name, href = _relative(archive, folder)
        return Source(_readable(inside), name, href)
    name, href = _relative(input, folder)
    return Source(name, None, href)


def _relative(path: str, folder: Path) -> tuple[str, str | None]:
    try:
        parts = Path(os.path.relpath(path, folder)).parts
    except ValueError:  # it lies on another drive
        return _readable(Path(path).name), None
    href = "/".join(quote(os.fsencode(part), safe="") for part in parts)
    return _readable("/".join(part for part in parts if part != os.pardir)), href


def _readable(name: str) -> str:
    """A name without the stand-ins of bytes that are no UTF-8, which a page cannot hold."""
    return as_text(name).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def safe_address(url: str) -> str | None:
    """The address of a link, percent-encoded, or None where it leads elsewhere than to the web or a mailbox.

    >>> safe_address('https://tryg.dk/"onclick="alert(1)'), safe_address("javascript:alert(1)")
    ('https://tryg.dk/%22onclick=%22alert(1)', None)
    """
    address = absolute_url(url)
    return address if address is not None and address.lower().startswith(_SAFE_SCHEMES) else None
